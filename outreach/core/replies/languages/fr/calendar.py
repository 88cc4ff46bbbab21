"""How a time to come is said in French."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "janvier|janv", "février|fevrier", "mars", "avril", "mai", "juin", "juillet", "août|aout",
        "septembre|la rentrée|rentrée", "octobre", "novembre", "décembre|decembre",
    ),
    seasons={"printemps": 3, "l'été": 6, "l'automne|automne": 9, "l'hiver|hiver": 12},
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quelques": 3,
    },
    units={"jours?": -1, "semaines?": -7, "mois": 1, "ans?|années?": 12},
    spans={"une demi-année": 6},
    next_ones={
        "semaine prochaine": "week", "mois prochain": "month",
        "année prochaine|an prochain": "year", "nouvelle année|nouvel an": "year",
        "prochain trimestre|trimestre prochain": "quarter",
    },
    quarters={
        "premier trimestre|1er trimestre|q1": 1, "deuxième trimestre|2e trimestre|q2": 4,
        "troisième trimestre|3e trimestre|q3": 7, "quatrième trimestre|dernier trimestre|q4": 10,
    },
    feasts={"pâques|paques": "easter", "noël|noel": "christmas", "pentecôte": "pentecost"},
    year="l'année|cette année",
    within="dans|d'ici|après|encore|pour encore",
    around="en|au|au mois de|courant|pour|vers",
    since="à partir de|à partir du|dès|depuis|qu'en|qu'à partir de|à compter de",
    until="jusqu'en|jusqu'à|jusqu'au",
    after="après|après le|après la|passé",
    before="avant|avant le|avant la",
    early="début|le début de|début de",
    middle="mi|mi-|milieu de|la mi",
    late="fin|fin de|la fin de|fin du",
    gone="ce|cet|cette|dernier|depuis",
    ordinal="er",
)  # fmt: skip
