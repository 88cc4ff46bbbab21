"""Countries and regions by name or code."""

from __future__ import annotations

from functools import lru_cache

from outreach.core.areas.cleaning import Segment
from outreach.core.areas.country_names import EVERYDAY_NAMES
from outreach.core.areas.region_names import more_names
from outreach.core.areas.variants import bare_region
from outreach.core.countries import COUNTRIES
from outreach.places import gazetteer

#: Names that are more often something else: a town, a state, a word.
_NOT_COUNTRIES = frozenset(
    {
        "in",
        "de",
        "la",
        # large towns, of which the country is called so in another language only
        "brasilia",
        "franca",
        "salvador",
        "tunis",
        "norfolk",
        "jordan river",
        "england",
        "scotland",
        "wales",
        "northern ireland",
    }
)
_MORE = {
    "uk": "GB", "u k": "GB", "great britain": "GB", "britain": "GB", "usa": "US", "us": "US", "united states of america": "US",
    "vae": "AE", "u s a": "US", "the netherlands": "NL", "holland": "NL", "the united kingdom": "GB", "england uk": "GB", "the united states": "US",
    "america": "US", "uae": "AE", "emirates": "AE", "united arab emirate": "AE", "ksa": "SA", "kingdom of saudi arabia": "SA", "saudi": "SA",
    "sultanate of oman": "OM", "republic of ireland": "IE", "eire": "IE", "south korea": "KR", "republic of korea": "KR", "korea": "KR",
    "prc": "CN", "mainland china": "CN", "people's republic of china": "CN", "peoples republic of china": "CN", "roc": "TW", "russian federation": "RU", "viet nam": "VN",
    "czech republic": "CZ", "ceska republika": "CZ", "cote divoire": "CI", "ivory coast": "CI", "drc": "CD", "dr congo": "CD",
    "democratic republic of congo": "CD", "burma": "MM", "brasil": "BR", "espana": "ES", "italia": "IT", "deutschland": "DE",
    "hong kong sar": "HK", "hong kong sar china": "HK", "hong kong": "HK", "hongkong": "HK", "macau": "MO", "macao": "MO", "macau sar": "MO",
    "turkiye": "TR", "turkey": "TR", "federal republic of germany": "DE", "germany europe": "DE", "hellas": "GR", "ellada": "GR", "hrvatska": "HR", "srbija": "RS",
    "slovenija": "SI", "magyarorszag": "HU", "suomi": "FI", "sverige": "SE", "norge": "NO", "danmark": "DK", "eesti": "EE", "latvija": "LV",
    "lietuva": "LT", "polska": "PL", "nederland": "NL", "belgie": "BE", "belgique": "BE", "schweiz": "CH", "suisse": "CH", "svizzera": "CH",
    "osterreich": "AT", "oesterreich": "AT", "shqiperi": "AL", "bih": "BA", "bosna": "BA", "bosna i hercegovina": "BA", "north macedonia": "MK", "macedonia": "MK", "swaziland": "SZ",
    "cabo verde": "CV", "cape verde": "CV", "east timor": "TL", "palestine": "PS", "state of palestine": "PS", "vatican": "VA", "rsa": "ZA", "republic of south africa": "ZA",
    "estados unidos mexicanos": "MX", "mejico": "MX", "republica argentina": "AR", "the bahamas": "BS", "the gambia": "GM", "the philippines": "PH", "pilipinas": "PH",
    "bharat": "IN", "hindustan": "IN", "republic of india": "IN", "new zealand aotearoa": "NZ", "aotearoa": "NZ", "kosovo": "XK", "republica dominicana": "DO", "rep dominicana": "DO", "dominican rep": "DO",
    "norddeutschland": "DE", "suddeutschland": "DE", "sueddeutschland": "DE", "ostdeutschland": "DE", "westdeutschland": "DE", "norditalien": "IT", "suditalien": "IT", "sudfrankreich": "FR",
    "ukraina": "UA", "ukrayina": "UA", "rossiya": "RU", "misr": "EG", "maroc": "MA", "al maghrib": "MA", "tunisie": "TN", "algerie": "DZ", "el djazair": "DZ", "republic of singapore": "SG", "catalonia spain": "ES",
    "azarbaycan": "AZ", "台灣": "TW", "臺灣": "TW", "台湾": "TW", "hayastan": "AM", "sakartvelo": "GE", "qazaqstan": "KZ", "ozbekiston": "UZ", "lubnan": "LB",
    "ประเทศไทย": "TH", "nippon": "JP", "nihon": "JP", "zhongguo": "CN", "hanguk": "KR", "muang thai": "TH", "persia": "IR", "eeuu": "US", "ee uu": "US", "etats unis": "US", "vereinigte staaten": "US",
    "trinidad": "TT", "trinidad tobago": "TT", "trinidad & tobago": "TT", "antigua": "AG", "st lucia": "LC", "saint kitts": "KN", "the republic of ireland": "IE", "united republic of tanzania": "TZ", "lao": "LA", "laos": "LA", "grand duchy of luxembourg": "LU",
}  # fmt: skip
_CODES = {"UK": "GB", "UAE": "AE", "KSA": "SA", "RSA": "ZA", "PRC": "CN", "ROC": "TW", "DRC": "CD", "USA": "US", "EL": "GR"}  # fmt: skip
#: Too general to name a region by themselves.
_GENERAL = frozenset([
    "central", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "centre", "center", "centro", "capital", "region", "norte", "sur", "este", "oeste",
    "sud", "nord", "est", "ouest", "coast", "the", "valley", "lagos",
])  # fmt: skip


def country_named(segment: Segment) -> str | None:
    """Return the country that a piece names, in any language."""
    name = segment.key
    if name in _NOT_COUNTRIES or (len(name) == 2 and name.isascii() and name not in ("uk", "us")):
        return None
    if name == "us" and segment.text == "us":
        return None
    if "/" in name:  # in several languages: Schweiz/Suisse
        said = {country_named(Segment(one.strip(), one.strip())) for one in name.split("/")}
        return said.pop() if len(said) == 1 else None
    found = _MORE.get(name) or EVERYDAY_NAMES.get(name) or gazetteer().country_names.get(name)
    if found is None and name.startswith(("republic of ", "the ", "kingdom of ", "state of ")):
        rest = name.partition(" ")[2] if name.startswith("the ") else name.split(" of ", 1)[1]
        found = _MORE.get(rest) or gazetteer().country_names.get(rest)
    return found


def country_of_code(segment: Segment) -> str | None:
    """Return the country of a code of two or three letters."""
    code = segment.code
    if not code or (
        segment.text.islower()
        and len(code) == 2
        and code in ("IN", "DE", "LA", "IS", "IT", "NO", "SO", "TO", "ME", "BE", "AM", "AT")
    ):
        return None
    if code in _CODES:
        return _CODES[code]
    if len(code) == 2:
        return code if code in COUNTRIES else None
    return gazetteer().three_letters.get(code) if segment.text.isupper() else None


def regions_named(segment: Segment, country: str | None) -> list[int]:
    """Return the regions a piece names, by name or, in some countries, by code."""
    return list(_regions(segment.key, segment.code, country))


@lru_cache(maxsize=1 << 14)
def _regions(name: str, code: str, country: str | None) -> tuple[int, ...]:
    table = gazetteer()
    if country and code and country in _CODED:
        known = table.region_codes.get((country, _OTHER_CODES.get((country, code), code)))
        if known is not None:
            return (known,)
    found: list[int] = []
    for said in dict.fromkeys((name, bare_region(name))):
        if country is None and (said in _GENERAL or (len(said) < 3 and said.isascii())):
            continue
        found = [
            one
            for one in _region_index().get(said, ())
            if country is None or table.regions[one].country == country
        ]
        if found:
            break
    if country is None and len(found) > 1:
        return tuple(sorted(found, key=lambda one: -table.regions[one].people))
    return tuple(found)


@lru_cache(maxsize=1)
def _region_index() -> dict[str, list[int]]:
    """Return names of regions, also without "County" and the like → the regions."""
    index = {name: list(found) for name, found in gazetteer().region_names.items()}
    for name, found in gazetteer().region_names.items():
        for one in found:
            kept = index.setdefault(bare_region(name), [])
            if one not in kept:
                kept.append(one)
    for name, one in more_names(dict(enumerate(gazetteer().regions))):
        if one not in index.setdefault(name, []):
            index[name].append(one)
    return index


#: What people write for a region, beside its code.
_OTHER_CODES = {("GB", "NI"): "NIR", ("GB", "N.I"): "NIR", ("IN", "TS"): "TG", ("IN", "OR"): "OD"} | {
    ("MX", said): code
    for said, code in {
        "AGS": "AGU", "BC": "BCN", "CHI": "CHH", "COA": "g07", "DF": "CMX", "DGO": "DUR",
        "EM": "MEX", "GTO": "GUA", "HGO": "HID", "MIC": "g16", "NL": "NLE", "QR": "ROO",
        "QRO": "QUE", "TLX": "TLA", "VER": "g30",
    }.items()
}  # fmt: skip
_CODED = frozenset(["US", "CA", "AU", "BR", "MX", "IN", "GB", "DE", "CH", "ES", "IT", "NL"])
