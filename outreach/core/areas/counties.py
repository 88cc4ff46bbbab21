"""British and Irish counties: who names one, with or without a town, is there.

Americans, Canadians and Australians name their state, so a county that stands alone or behind a
town tells the country, though towns elsewhere are called the same. Counties of today and of old,
as people write them; the chief town tells which of several Newports is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from outreach.core.areas.towns import Found, Within, candidates, find_town
from outreach.places import gazetteer, key

_BRITAIN = "GB"
#: Irish counties that are not called like a town of any size.
_ALONE = ("Kerry", "Meath", "Offaly", "Laois", "Westmeath", "Mayo", "Leitrim")
_NEAR_KM = 90  # from the chief town of a county to the farthest of its towns

#: Code of the nation, or of Ireland and its province, then `name=other name|chief town`.
_TABLE = """
ENG Bedfordshire=Beds|Bedford; Berkshire=Royal Berkshire=Berks|Reading; Buckinghamshire=Bucks|Aylesbury
ENG Cambridgeshire=Cambs|Cambridge; Cheshire=Ches=Cheshire East=Cheshire West|Chester; Cornwall|Truro; Cumbria|Carlisle
ENG Cumberland|Carlisle; Westmorland|Kendal; Derbyshire|Derby; Devon=Devonshire|Exeter; Dorset|Dorchester
ENG County Durham=Durham=Co Durham=Co. Durham|Durham; Essex|Chelmsford; Gloucestershire=Glos|Gloucester
ENG Hampshire=Hants|Winchester; Herefordshire|Hereford; Hertfordshire=Herts|Hertford; Huntingdonshire|Huntingdon
ENG Isle of Wight|Ryde; Kent|Maidstone; Lancashire=Lancs|Preston; Leicestershire=Leics|Leicester
ENG Lincolnshire=Lincs|Lincoln; Merseyside|Liverpool; Middlesex|Enfield; Norfolk|Norwich
ENG Northamptonshire=Northants|Northampton; Northumberland|Morpeth; Nottinghamshire=Notts|Nottingham
ENG Oxfordshire=Oxon|Oxford; Rutland|Oakham; Shropshire=Salop|Shrewsbury; Somerset=North Somerset|Taunton
ENG Staffordshire=Staffs|Stafford; Suffolk|Ipswich; Surrey|Guildford; Sussex|Brighton; East Sussex|Lewes
ENG West Sussex|Chichester; Tyne and Wear=Tyne & Wear=Tyneside|Newcastle upon Tyne; Warwickshire=Warks|Warwick
ENG West Midlands|Birmingham; Wiltshire=Wilts|Trowbridge; Worcestershire=Worcs|Worcester; Yorkshire=Yorks|York
ENG North Yorkshire=N Yorkshire|York; South Yorkshire=S Yorkshire|Sheffield; West Yorkshire=W Yorkshire|Wakefield
ENG East Yorkshire=East Riding of Yorkshire=East Riding|Beverley; Greater Manchester|Manchester
SCT Aberdeenshire|Aberdeen; Angus|Forfar; Argyll=Argyll and Bute=Argyllshire|Oban; Ayrshire|Ayr; East Ayrshire|Kilmarnock
SCT North Ayrshire|Irvine; South Ayrshire|Ayr; Berwickshire|Duns; Caithness|Wick; Clackmannanshire|Alloa
SCT Dumfries and Galloway=Dumfriesshire|Dumfries; Dunbartonshire=West Dunbartonshire|Dumbarton; Fife|Kirkcaldy
SCT East Dunbartonshire|Kirkintilloch; East Lothian|Haddington; Midlothian|Dalkeith; West Lothian|Livingston
SCT Inverness-shire|Inverness; Lanarkshire=South Lanarkshire|Hamilton; North Lanarkshire|Motherwell; Moray=Morayshire|Elgin
SCT Perthshire=Perth and Kinross|Perth; Renfrewshire|Paisley; Inverclyde|Greenock; Roxburghshire=Scottish Borders|Hawick
SCT Stirlingshire|Stirling; Sutherland|Thurso; Orkney|Kirkwall; Shetland|Lerwick
WLS Anglesey=Isle of Anglesey|Holyhead; Blaenau Gwent|Ebbw Vale; Carmarthenshire|Carmarthen; Ceredigion|Aberystwyth
WLS Denbighshire|Denbigh; Flintshire|Mold; Glamorgan=Mid Glamorgan=South Glamorgan=West Glamorgan|Cardiff
WLS Gwent|Newport; Gwynedd|Caernarfon; Merionethshire|Dolgellau; Monmouthshire|Monmouth
WLS Montgomeryshire|Welshpool; Pembrokeshire|Haverfordwest; Powys|Newtown; Rhondda Cynon Taf|Pontypridd; Vale of Glamorgan|Barry
NIR County Antrim=Co Antrim=Co. Antrim|Antrim; County Armagh=Co Armagh=Co. Armagh|Armagh; County Down=Co Down=Co. Down|Bangor
NIR County Fermanagh=Co Fermanagh=Co. Fermanagh=Fermanagh|Enniskillen; County Tyrone=Co Tyrone=Co. Tyrone=Tyrone|Omagh
NIR County Londonderry=Co Londonderry=County Derry=Co. Derry|Derry
IE-M Kerry=County Kerry=Co Kerry|Tralee; Clare=County Clare=Co Clare|Ennis; Cork=County Cork=Co Cork|Cork
IE-M Limerick=County Limerick=Co Limerick|Limerick; Tipperary=County Tipperary=Co Tipperary|Clonmel
IE-M Waterford=County Waterford=Co Waterford|Waterford
IE-L Meath=County Meath=Co Meath|Navan; Louth=County Louth=Co Louth|Drogheda; Offaly=County Offaly=Co Offaly|Tullamore
IE-L Laois=County Laois=Co Laois|Portlaoise; Westmeath=County Westmeath=Co Westmeath|Mullingar
IE-L Kildare=County Kildare=Co Kildare|Naas; Wicklow=County Wicklow=Co Wicklow|Wicklow; Carlow=County Carlow=Co Carlow|Carlow
IE-L Wexford=County Wexford=Co Wexford|Wexford; Kilkenny=County Kilkenny=Co Kilkenny|Kilkenny
IE-L Longford=County Longford=Co Longford|Longford
IE-C Mayo=County Mayo=Co Mayo|Castlebar; Leitrim=County Leitrim=Co Leitrim|Carrick-on-Shannon
IE-C Galway=County Galway=Co Galway|Galway; Sligo=County Sligo=Co Sligo|Sligo; Roscommon=County Roscommon=Co Roscommon|Roscommon
IE-U Donegal=County Donegal=Co Donegal|Letterkenny; Cavan=County Cavan=Co Cavan|Cavan; Monaghan=County Monaghan=Co Monaghan|Monaghan
"""


@dataclass(frozen=True, slots=True)
class County:
    """A county: its usual name, the region it lies in, and its chief town."""

    name: str
    country: str
    region: int | None  #: of `outreach.places`: England, Scotland …
    town: Found | None

    def is_near(self, town: Found) -> bool:
        """Say whether a town may lie in the county."""
        return self.town is None or town.km_from(self.town.town) <= _NEAR_KM

    def town_called(self, names: tuple[str, ...]) -> Found | None:
        """Return the town of one of these names that lies in the county or close to it."""
        there = (one for name in names for one in candidates(name, Within(self.country)))
        return next(filter(self.is_near, there), None)


def county_called(name: str) -> County | None:
    """Return the British county of that name (a `key`)."""
    found = _names().get(name)
    return None if found is None else _county(*found)


@lru_cache(maxsize=256)
def _county(nation: str, name: str, town: str) -> County:
    country, _, province = nation.rpartition("-")
    country = country or _BRITAIN
    region = gazetteer().region_codes.get((country, province))
    return County(name, country, region, find_town([key(town)], Within(country)))


@lru_cache(maxsize=1)
def _names() -> Mapping[str, tuple[str, str, str]]:
    """Return key of each name → code of the nation, usual name, chief town."""
    found: dict[str, tuple[str, str, str]] = {}
    for line in _TABLE.strip().splitlines():
        nation, _, counties = line.partition(" ")
        for one in counties.split(";"):
            names, _, town = one.strip().partition("|")
            first, *_ = names.split("=")
            every = [key(name) for name in names.split("=")]
            if "-" in nation and first not in _ALONE:
                every.remove(key(first))  # Cork is the town, County Cork is not
            found |= dict.fromkeys(every, (nation, first, town))
    return MappingProxyType(found)
