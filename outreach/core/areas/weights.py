"""How often people of a country are met on professional networks: what decides between namesakes.

Share of inhabitants with a profile, in hundredths, as far as public counts of members by country
tell; everything else is 10.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_TEXT = """
US 70 CA 64 GB 60 AU 58 NZ 55 IE 55 NL 65 BE 45 FR 43 DE 30 AT 30 CH 45 ES 42 PT 45 IT 34 SE 45
NO 45 DK 50 FI 40 IS 45 LU 60 PL 20 CZ 22 SK 15 HU 15 RO 20 BG 16 GR 22 HR 22 SI 22 EE 25 LV 18
LT 20 RS 18 UA 12 TR 19 IL 30 AE 60 SA 25 QA 40 KW 30 BH 30 OM 20 JO 15 LB 20 EG 9 MA 12 TN 14
DZ 8 ZA 20 NG 6 KE 8 GH 8 IN 10 PK 6 BD 5 LK 10 NP 6 SG 60 MY 22 ID 11 PH 15 TH 7 VN 7 HK 40
TW 12 JP 4 KR 8 CN 4 RU 4 BY 3 KZ 5 BR 35 AR 28 CL 38 CO 27 PE 26 MX 18 UY 25 EC 20 CR 28 PA 24
DO 14 GT 8 VE 8 BO 10 PY 10 PR 30 CU 2 AM 10 GE 10 AZ 8 UZ 4 IR 3 IQ 6 AF 2 MM 3
"""
_CELLS = _TEXT.split()
_WEIGHTS: Mapping[str, int] = MappingProxyType(
    dict(zip(_CELLS[::2], map(int, _CELLS[1::2]), strict=True))
)
_OTHERS = 10


def weight(country: str) -> int:
    """Return how likely a profile is from that country, for its inhabitants."""
    return _WEIGHTS.get(country, _OTHERS)
