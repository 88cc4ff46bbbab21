"""How a time to come is said in Spanish."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
        "septiembre|setiembre", "octubre", "noviembre", "diciembre",
    ),
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    numbers={
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "doce": 12, "unos": 3, "unas": 3, "algunos": 3,
        "pocos": 3, "un par de": 2,
    },
    units={"días?|dias?": -1, "semanas?": -7, "mes(?:es)?": 1, "años?": 12},
    spans={"medio año": 6},
    next_ones={
        "próxima semana|semana que viene": "week", "próximo mes|mes que viene": "month",
        "próximo año|año que viene|año nuevo|nuevo año": "year", "próximo trimestre": "quarter",
    },
    quarters={
        "primer trimestre|q1": 1, "segundo trimestre|q2": 4, "tercer trimestre|q3": 7,
        "cuarto trimestre|último trimestre|q4": 10,
    },
    feasts={"semana santa|pascua": "easter", "navidad|navidades": "christmas"},
    year="el año|este año|del año|año",
    within="en|dentro de|después de|tras|de aquí a",
    around="en|por|hacia|para",
    since="desde|a partir de|a partir del|desde el",
    until="hasta|hasta el|hasta la",
    after="después de|después del|después de la|tras|tras el|tras la|pasado|pasada",
    before="antes de|antes del|antes de la",
    early="principios de|a principios de|comienzos de|inicios de",
    middle="mediados de|a mediados de",
    late="finales de|a finales de|fines de|fin de|final de",
    gone="este|esta|pasado mes de|último|desde hace",
    ordinal="º",
)  # fmt: skip
