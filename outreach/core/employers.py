"""What people write where their company stands although it names none: "Self-employed", "-".

Nobody works *at* such a word, so a text must not print it, and two people who share it are no
colleagues. LinkedIn offers the first of them itself; the others are what people type instead.
"""

from __future__ import annotations

import re
from functools import lru_cache

from outreach.core.text import fold

_WORD = re.compile(r"[^\W_]+")

_NO_COMPANY = frozenset(
    {
        # English
        "self employed", "selfemployed", "self", "freelance", "freelancer", "freelancing",
        "independent", "independent consultant", "independent contractor", "contractor",
        "various", "various companies", "confidential", "confidential company", "undisclosed",
        "stealth", "stealth mode", "stealth startup", "stealth mode startup", "stealth company",
        "unemployed", "between jobs", "career break", "sabbatical", "parental leave", "retired",
        "open to work", "looking for opportunities", "seeking new opportunities",
        "looking for new opportunities", "seeking opportunities", "actively looking",
        "none", "no company", "not applicable", "n a", "na", "nil", "null", "unknown", "tbd",
        # German, French, Spanish, Portuguese, Italian, Dutch, Polish
        "selbstandig", "selbststandig", "freiberuflich", "freiberufler", "freiberuflerin",
        "arbeitssuchend", "arbeitslos", "elternzeit", "rentner", "im ruhestand",
        "independant", "independante", "a mon compte", "auto entrepreneur", "autoentrepreneur",
        "micro entrepreneur", "en recherche d emploi", "sans emploi", "retraite",
        "autonomo", "autonoma", "por cuenta propia", "trabajador autonomo", "desempleado",
        "por conta propria", "profissional liberal", "aposentado",
        "libero professionista", "libera professionista", "in proprio", "in pensione",
        "zelfstandig", "zelfstandige", "zzp", "zzper", "werkzoekend", "gepensioneerd",
        "samozatrudnienie", "wlasna dzialalnosc", "bezrobotny",
    }
)  # fmt: skip


@lru_cache(maxsize=8_192)
def names_a_company(text: str) -> bool:
    """Say whether what stands in the company field is the name of one."""
    words = " ".join(_WORD.findall(fold(text)))
    return bool(words) and words not in _NO_COMPANY
