"""How a time to come is said in Polish."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "styczeń|styczniu|stycznia", "luty|lutym|lutego", "marzec|marcu|marca",
        "kwiecień|kwietniu|kwietnia", "maj|maju|maja", "czerwiec|czerwcu|czerwca",
        "lipiec|lipcu|lipca", "sierpień|sierpniu|sierpnia", "wrzesień|wrześniu|września",
        "październik|październiku|października", "listopad|listopadzie|listopada",
        "grudzień|grudniu|grudnia",
    ),
    seasons={
        "wiosna|wiosną|wiosnę|wiosny|wiośnie": 3, "lato|latem|lecie|wakacje|wakacjach|wakacji": 6,
        "jesień|jesienią|jesieni": 9, "zima|zimą|zimie|zimę": 12,
    },
    numbers={
        "jeden": 1, "jedną": 1, "dwa": 2, "dwie": 2, "trzy": 3, "cztery": 4, "pięć": 5, "sześć": 6,
        "siedem": 7, "osiem": 8, "dziewięć": 9, "dziesięć": 10, "dwanaście": 12, "kilka": 3,
        "parę": 3,
    },
    units={
        "dni|dzień": -1, "tydzień|tygodnie|tygodni": -7, "miesiąc|miesiące|miesięcy": 1,
        "rok|lata|lat": 12,
    },
    spans={"pół roku": 6, "za rok": 12, "za miesiąc": 1},
    next_ones={
        "przyszłym tygodniu": "week", "przyszłym miesiącu": "month",
        "przyszłym roku|nowym roku": "year", "przyszłym kwartale": "quarter",
    },
    quarters={
        "pierwszym kwartale|q1": 1, "drugim kwartale|q2": 4, "trzecim kwartale|q3": 7,
        "czwartym kwartale|ostatnim kwartale|q4": 10,
    },
    feasts={
        "wielkanocy|wielkanoc|wielkanocą": "easter",
        "bożym narodzeniu|boże narodzenie": "christmas",
    },
    year="roku|tego roku",
    within="za|po|przez|dopiero za|jeszcze",
    around="w|we|na|około",
    since="od|od początku|dopiero w|dopiero we|począwszy od",
    until="do|aż do",
    after="po",
    before="przed",
    early="początku|początek",
    middle="połowie|połowy|połowę",
    late="koniec|końcu|końca|końcem",
    gone="tym|tego|zeszłym|ubiegłym|zeszłego",
    ordinal="\\.",
)  # fmt: skip
