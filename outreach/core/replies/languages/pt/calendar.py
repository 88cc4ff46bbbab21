"""How a time to come is said in Portuguese."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "janeiro", "fevereiro", "março|marco", "abril", "maio", "junho", "julho", "agosto",
        "setembro", "outubro", "novembro", "dezembro",
    ),
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5,
        "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "doze": 12, "alguns": 3,
        "algumas": 3, "uns": 3, "umas": 3,
    },
    units={"dias?": -1, "semanas?": -7, "m[eê]s(?:es)?": 1, "anos?": 12},
    spans={"meio ano": 6},
    next_ones={
        "próxima semana|semana que vem": "week", "próximo mês|mês que vem": "month",
        "próximo ano|ano que vem|ano novo|novo ano": "year", "próximo trimestre": "quarter",
    },
    quarters={
        "primeiro trimestre|q1": 1, "segundo trimestre|q2": 4, "terceiro trimestre|q3": 7,
        "quarto trimestre|último trimestre|q4": 10,
    },
    feasts={"páscoa": "easter", "natal": "christmas"},
    year="o ano|este ano|do ano|ano",
    within="daqui a|em|dentro de|depois de|após|por mais",
    around="em|no|na|por|para",
    since="a partir de|a partir do|desde|só em",
    until="até|até ao|até o|até",
    after="depois de|depois do|depois da|após|após o|passado",
    before="antes de|antes do|antes da",
    early="início de|o início de|começo de|princípio de",
    middle="meados de|meio de",
    late="fim de|final de|o fim de|fins de|fim do",
    gone="este|esta|neste|nesta|deste|último",
    ordinal="º",
)  # fmt: skip
