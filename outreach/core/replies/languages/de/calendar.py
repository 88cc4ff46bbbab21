"""How a time to come is said in German."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "januar|jänner|jan", "februar|feber|feb", "märz", "april|apr", "mai", "juni|jun",
        "juli|jul", "august|aug", "september|sept", "oktober|okt", "november|nov",
        "dezember|dez",
    ),
    seasons={"frühling|frühjahr": 3, "sommer": 6, "herbst": 9, "winter": 12},
    numbers={
        "ein paar": 3, "paar": 3, "einigen": 3, "wenigen": 3, "einem": 1, "einer": 1,
        "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12,
    },
    units={"tage?n?": -1, "wochen?": -7, "monate?n?": 1, "jahre?n?": 12},
    spans={"einem halben jahr": 6, "halbes jahr": 6, "halben jahr": 6, "anderthalb jahren": 18},
    next_ones={
        "nächste woche": "week", "nächster woche": "week", "kommende woche": "week",
        "nächsten monat": "month", "nächster monat": "month", "kommenden monat": "month",
        "nächstes jahr": "year", "nächsten jahr": "year", "neuen jahr": "year",
        "kommendes jahr": "year", "nächsten quartal": "quarter", "nächstes quartal": "quarter",
    },
    quarters={
        "q1|ersten quartal": 1, "q2|zweiten quartal": 4, "q3|dritten quartal": 7,
        "q4|vierten quartal|letzten quartal": 10,
        "zweiten jahreshälfte|zweite jahreshälfte|zweiten halbjahr": 7,
    },
    feasts={"ostern": "easter", "weihnachten": "christmas", "pfingsten": "pentecost"},
    year="des jahres|dieses jahres|jahresende|jahres",
    within="in|nach|in etwa|in ungefähr|noch",
    around="im|in|in der|in den|gegen|zum",
    since="ab|von|ab dem|seit|vom|ab anfang|zum|erst",
    until="bis|bis zum|bis in den|bis zu",
    after="nach|nach dem",
    before="vor|vor dem",
    early="anfang|beginn",
    middle="mitte",
    late="ende|gegen ende",
    gone="diesen|diesem|dieses|letzten|letztem|letzter|vergangenen|seit",
    ordinal=r"\.",
)  # fmt: skip
