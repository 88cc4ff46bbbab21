"""What the clock says where a person lives, as far as their country tells.

Who lives in a country of several times is not judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from outreach.core.areas import locate
from outreach.core.words import Candidate

_CAPITALS = """
    AE Asia/Dubai  AT Europe/Vienna  BD Asia/Dhaka  BE Europe/Brussels  BG Europe/Sofia
    BY Europe/Minsk  CH Europe/Zurich  CO America/Bogota  CZ Europe/Prague  DE Europe/Berlin
    DK Europe/Copenhagen  EE Europe/Tallinn  EG Africa/Cairo  FI Europe/Helsinki  FR Europe/Paris
    GB Europe/London  GH Africa/Accra  GR Europe/Athens  HK Asia/Hong_Kong  HR Europe/Zagreb
    HU Europe/Budapest  IE Europe/Dublin  IL Asia/Jerusalem  IN Asia/Kolkata  IS Atlantic/Reykjavik
    IT Europe/Rome  JP Asia/Tokyo  KE Africa/Nairobi  KR Asia/Seoul  LK Asia/Colombo
    LT Europe/Vilnius  LU Europe/Luxembourg  LV Europe/Riga  MA Africa/Casablanca  MT Europe/Malta
    MY Asia/Kuala_Lumpur  NG Africa/Lagos  NL Europe/Amsterdam  NO Europe/Oslo  PE America/Lima
    PH Asia/Manila  PK Asia/Karachi  PL Europe/Warsaw  RO Europe/Bucharest  RS Europe/Belgrade
    SA Asia/Riyadh  SE Europe/Stockholm  SG Asia/Singapore  SI Europe/Ljubljana
    SK Europe/Bratislava  TH Asia/Bangkok  TN Africa/Tunis  TR Europe/Istanbul  TW Asia/Taipei
    UA Europe/Kyiv  VN Asia/Ho_Chi_Minh  ZA Africa/Johannesburg
"""

#: The zone of each country that has one time, overseas parts aside.
ZONES: Mapping[str, str] = MappingProxyType(
    dict(zip(_CAPITALS.split()[::2], _CAPITALS.split()[1::2], strict=True))
)


def local_time(person: Candidate, now: datetime) -> datetime | None:
    """Return a moment as the clocks show it where a person lives; None where nobody can say."""
    country = locate(person.location).country if person.location else None
    zone = ZONES.get(country or "")
    return now.astimezone(ZoneInfo(zone)) if zone else None
