"""How a time to come is said in Italian."""

from __future__ import annotations

from outreach.core.replies.languages.words import Calendar

CALENDAR = Calendar(
    months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
        "settembre", "ottobre", "novembre", "dicembre",
    ),
    seasons={"primavera": 3, "l'estate|estate": 6, "l'autunno|autunno": 9, "l'inverno|inverno": 12},
    numbers={
        "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
        "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "qualche": 3, "alcuni": 3,
        "alcune": 3, "un paio di": 2,
    },
    units={"giorn[oi]": -1, "settiman[ae]": -7, "mes[ei]": 1, "ann[oi]": 12},
    spans={"mezzo anno": 6},
    next_ones={
        "prossima settimana|settimana prossima": "week", "prossimo mese|mese prossimo": "month",
        "prossimo anno|anno prossimo|l'anno prossimo|anno nuovo|nuovo anno": "year",
        "prossimo trimestre": "quarter",
    },
    quarters={
        "primo trimestre|q1": 1, "secondo trimestre|q2": 4, "terzo trimestre|q3": 7,
        "quarto trimestre|ultimo trimestre|q4": 10,
    },
    feasts={"pasqua": "easter", "natale": "christmas"},
    year="l'anno|quest'anno|dell'anno|anno",
    within="tra|fra|entro|dopo|ancora",
    around="in|a|ad|per|verso",
    since="da|dal|dalla|a partire da|a partire dal",
    until="fino a|fino ad|fino al|fino alla",
    after="dopo|dopo il|dopo la|passata|passato",
    before="prima di|prima del|prima della",
    early="inizio|inizio di|all'inizio di|inizi di",
    middle="metà|metà di",
    late="fine|fine di|la fine di|fine del",
    gone="questo|questa|quest'|scorso|scorsa|dallo scorso",
    ordinal="º",
)  # fmt: skip
