"""How a time to come is said in Dutch."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "januari|jan", "februari|feb", "maart", "april", "mei", "juni", "juli", "augustus|aug",
        "september|sept", "oktober|okt", "november|nov", "december|dec",
    ),
    seasons={
        "voorjaar|lente": 3, "zomer|zomervakantie|zomervakanties": 6, "najaar|herfst": 9,
        "winter": 12,
    },
    numbers={
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
        "acht": 8, "negen": 9, "tien": 10, "twaalf": 12, "paar": 3, "enkele": 3, "een paar": 3,
        "een aantal": 3,
    },
    units={"dag(?:en)?": -1, "we(?:ek|ken)": -7, "maand(?:en)?": 1, "jaar": 12},
    spans={"half jaar|halfjaar": 6},
    next_ones={
        "volgende week": "week", "volgende maand": "month", "volgend jaar|nieuwe jaar": "year",
        "volgend kwartaal": "quarter",
    },
    quarters={
        "eerste kwartaal|q1": 1, "tweede kwartaal|q2": 4, "derde kwartaal|q3": 7,
        "vierde kwartaal|laatste kwartaal|q4": 10,
    },
    feasts={"pasen": "easter", "kerst|kerstmis|de kerst": "christmas", "pinksteren": "pentecost"},
    year="het jaar|dit jaar|jaar",
    within="over|na|in|binnen|nog",
    around="in|in het|in de|rond|tegen",
    since="vanaf|sinds|per|van|pas in|vanaf het",
    until="tot|tot en met|tot aan|tot het|tot de",
    after="na|na de|na het",
    before="voor|voor de|voor het",
    early="begin|het begin van|begin van",
    middle="midden|half|medio|mid",
    late="eind|einde|het einde van|eind van",
    gone="deze|dit|vorige|afgelopen|sinds",
    ordinal="e",
)  # fmt: skip
