"""Italian provinces by the two letters that stand behind a town: Rho (MI), 20121 Milano MI.

The letters are also those of states and countries, so that they count only behind a town that is in
the province, or is its chief town.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.metros import METROS
from outreach.core.areas.naming import regions_named
from outreach.core.areas.towns import Found, Within, candidates, find_town
from outreach.places import gazetteer, key

_COUNTRY = "IT"
_NEAR_KM = 90  # from the chief town to the farthest of its towns
_STATES = ("US", "CA", "AU", "BR")

_TABLE = """
AG Agrigento; AL Alessandria; AN Ancona; AO Aosta; AP Ascoli Piceno; AQ L'Aquila; AR Arezzo
AT Asti; AV Avellino; BA Bari
BG Bergamo; BI Biella; BL Belluno; BN Benevento; BO Bologna; BR Brindisi; BS Brescia; BT Andria
BZ Bolzano; CA Cagliari
CB Campobasso; CE Caserta; CH Chieti; CL Caltanissetta; CN Cuneo; CO Como; CR Cremona; CS Cosenza
CT Catania; CZ Catanzaro
EN Enna; FC Forlì; FE Ferrara; FG Foggia; FI Firenze; FM Fermo; FR Frosinone; GE Genova; GO Gorizia
GR Grosseto
IM Imperia; IS Isernia; KR Crotone; LC Lecco; LE Lecce; LI Livorno; LO Lodi; LT Latina; LU Lucca
MB Monza
MC Macerata; ME Messina; MI Milano; MN Mantova; MO Modena; MS Massa; MT Matera; NA Napoli
NO Novara; NU Nuoro
OR Oristano; PA Palermo; PC Piacenza; PD Padova; PE Pescara; PG Perugia; PI Pisa; PN Pordenone
PO Prato; PR Parma
PT Pistoia; PU Pesaro; PV Pavia; PZ Potenza; RA Ravenna; RC Reggio Calabria; RE Reggio Emilia
RG Ragusa; RI Rieti; RM Roma
RN Rimini; RO Rovigo; SA Salerno; SI Siena; SO Sondrio; SP La Spezia; SR Siracusa; SS Sassari
SU Carbonia; SV Savona
TA Taranto; TE Teramo; TN Trento; TO Torino; TP Trapani; TR Terni; TS Trieste; TV Treviso; UD Udine
VA Varese
VB Verbania; VC Vercelli; VE Venezia; VI Vicenza; VR Verona; VT Viterbo; VV Vibo Valentia
"""


def province_off(segments: Sequence[Segment]) -> tuple[Segment, ...] | None:
    """Return the pieces without the letters of a province; None where none stand behind a town."""
    *before, last = segments
    words, keys = last.text.split(), last.key.split()
    if len(words) > 1 and len(words) == len(keys):
        town = Segment(" ".join(words[:-1]), " ".join(keys[:-1]))
        return (*before, town) if _is_province(words[-1], town) else None
    return tuple(before) if before and _is_province(last.text, before[-1]) else None


def _is_province(letters: str, town: Segment) -> bool:
    chief = _chiefs().get(letters)
    if chief is None:
        return False
    there = [one for one in candidates(town.key, Within(_COUNTRY)) if _is_there(one, chief)]
    return bool(there or _is_metro(town, chief)) and not _is_in_state(letters, town)


def _is_there(town: Found, chief: Found) -> bool:
    return town.km_from(chief.town) <= _NEAR_KM


def _is_metro(town: Segment, chief: Found) -> bool:
    metro = METROS.get(town.key)
    return metro is not None and metro.country == _COUNTRY and _named(metro.town) == chief.town


def _is_in_state(letters: str, town: Segment) -> bool:
    """Say whether a town of that name is in a state, or another country, of those letters."""
    code = Segment(letters, letters.lower())
    states = (Within(one, region) for one in _STATES for region in regions_named(code, one))
    others = (Within(letters),) if letters in gazetteer().countries else ()
    return any(candidates(town.key, one) for one in (*states, *others))


def _named(town: str) -> int | None:
    found = find_town([town], Within(_COUNTRY))
    return found.town if found else None


@lru_cache(maxsize=1)
def _chiefs() -> Mapping[str, Found]:
    rows = (
        one.strip().split(" ", 1) for one in _TABLE.replace("\n", ";").split(";") if one.strip()
    )
    found = {letters: find_town([key(town)], Within(_COUNTRY)) for letters, town in rows}
    return MappingProxyType({letters: town for letters, town in found.items() if town})
