"""Zones: several countries under one name, as job ads and profiles write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from outreach.places import key


@dataclass(frozen=True, slots=True)
class Zone:
    """Some countries, under one name."""

    name: str
    countries: frozenset[str]


_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
_NORDICS = "DK FI IS NO SE FO GL AX"
_BALTICS = "EE LV LT"
_DACH = "DE AT CH"
_BENELUX = "BE NL LU"
_WEST = f"{_DACH} {_BENELUX} FR GB IE LI MC AD"
_SOUTH = "ES PT IT GR MT CY SM VA AD"
_BALKANS = "AL BA BG HR GR XK ME MK RO RS SI"
_CEE = f"PL CZ SK HU RO BG {_BALTICS} SI HR RS BA ME MK AL XK UA MD BY"
_EUROPE = f"{_WEST} {_SOUTH} {_CEE} {_NORDICS} GI JE GG IM TR RU"
_GCC = "AE SA QA KW BH OM"
_MIDDLE_EAST = f"{_GCC} IL JO LB IQ IR SY YE PS TR EG CY"
_NORTH_AFRICA = "DZ EG LY MA TN SD EH"
_SUB_SAHARA = (
    "AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU"
    " MZ NA NE NG RW ST SN SC SL SO ZA SS TZ TG UG ZM ZW RE YT SH"
)
_WEST_AFRICA = "BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG"
_AFRICA = f"{_NORTH_AFRICA} {_SUB_SAHARA}"
_SOUTH_ASIA = "IN PK BD LK NP BT MV AF"
_SOUTHEAST_ASIA = "SG MY ID TH VN PH MM KH LA BN TL"
_EAST_ASIA = "CN JP KR TW HK MO MN KP"
_CENTRAL_ASIA = "KZ UZ TM KG TJ"
_OCEANIA = "AU NZ PG FJ SB VU NC PF WS TO GU FM MH PW KI NR TV"
_ASIA = f"{_SOUTH_ASIA} {_SOUTHEAST_ASIA} {_EAST_ASIA} {_CENTRAL_ASIA} {_MIDDLE_EAST} AM AZ GE"
_NORTH_AMERICA = "US CA MX"
_CENTRAL_AMERICA = "GT HN SV NI CR PA BZ"
_CARIBBEAN = "CU DO HT JM PR TT BB BS AG DM GD KN LC VC KY TC VG VI AW CW SX GP MQ BL MF"
_SOUTH_AMERICA = "AR BO BR CL CO EC GY PY PE SR UY VE GF FK"
_LATIN = f"MX {_CENTRAL_AMERICA} {_SOUTH_AMERICA} CU DO PR HT"

_TABLE = (
    ("European Union=EU=E.U.=Europäische Union=Union européenne=Unión Europea=Unione Europea"
     "=União Europeia=Unia Europejska=Europeiska unionen=Europese Unie=EU only", _EU),
    ("European Economic Area=EEA=Europäischer Wirtschaftsraum", f"{_EU} IS LI NO"),
    ("Europe=Europa=Continental Europe=Mainland Europe=Європа=Европа=欧洲=ヨーロッパ=Avrupa"
     "=europaweit=Europe wide=Pan Europe"
     "=UK and Europe=Europe and UK=EU and UK=UK and EU=UK EU=EU UK=Pan European", _EUROPE),
    ("EMEA=Europe Middle East and Africa=Europe the Middle East and Africa=EMEA region"
     "=Europe Middle East & Africa", f"{_EUROPE} {_MIDDLE_EAST} {_AFRICA}"),
    ("DACH=D-A-CH=DACH-Region=DACH region=Region DACH=Germany Austria Switzerland"
     "=Deutschland Österreich Schweiz", _DACH),
    ("Benelux=Benelux Union=Benelux region", _BENELUX),
    ("Nordics=Nordic countries=The Nordics=Nordic region=Norden=Nordic=Pohjoismaat", _NORDICS),
    ("Scandinavia=Skandinavien=Skandinavia=Escandinavia=Scandinavie", "DK NO SE"),
    ("Baltics=Baltic states=The Baltics=Baltic countries=Baltikum=Baltic region", _BALTICS),
    ("Western Europe=Westeuropa=Europe de l'Ouest=Europa Occidental", _WEST),
    ("Southern Europe=Südeuropa=Europa del Sur=Europe du Sud=Mediterranean", _SOUTH),
    ("Northern Europe=Nordeuropa", f"{_NORDICS} {_BALTICS} GB IE"),
    ("Eastern Europe=Osteuropa=Europe de l'Est=Europa del Este=Europa Wschodnia", _CEE),
    ("Central and Eastern Europe=CEE=Central & Eastern Europe=CEE region=Central Eastern Europe"
     "=Mittel- und Osteuropa", _CEE),
    ("Central Europe=Mitteleuropa=Europa Środkowa", f"{_DACH} PL CZ SK HU SI"),
    ("Southeastern Europe=South East Europe=Southeast Europe=SEE=South Eastern Europe",
     f"{_BALKANS} CY MD"),
    ("Balkans=The Balkans=Western Balkans=Balkan=Balkan region=Balkan Peninsula", _BALKANS),
    ("Iberia=Iberian Peninsula=Península Ibérica=Spain and Portugal", "ES PT"),
    ("UK and Ireland=UK & Ireland=UKI=UK&I=British Isles=United Kingdom and Ireland=UK/Ireland"
     "=UK / Ireland=United Kingdom & Ireland", "GB IE"),
    ("CIS=Commonwealth of Independent States=СНГ", f"RU BY AM AZ MD {_CENTRAL_ASIA}"),
    ("Caucasus=South Caucasus", "AM AZ GE"),
    ("Middle East=The Middle East=Mittlerer Osten=Naher Osten=Moyen-Orient=Medio Oriente"
     "=Oriente Médio=الشرق الأوسط", _MIDDLE_EAST),
    ("MENA=Middle East and North Africa=MENA region=Middle East & North Africa",
     f"{_MIDDLE_EAST} {_NORTH_AFRICA}"),
    ("GCC=Gulf=Gulf region=Gulf countries=GCC countries=Gulf Cooperation Council=Persian Gulf"
     "=Arabian Gulf", _GCC),
    ("Africa=Afrika=Afrique=África=Africa continent", _AFRICA),
    ("North Africa=Northern Africa=Maghreb=Afrique du Nord=Nordafrika", _NORTH_AFRICA),
    ("Sub-Saharan Africa=SSA=Sub Saharan Africa", _SUB_SAHARA),
    ("West Africa=Western Africa=Afrique de l'Ouest", _WEST_AFRICA),
    ("East Africa=Eastern Africa=Ostafrika", "KE TZ UG RW BI ET SO SS DJ ER"),
    ("Southern Africa", "ZA NA BW ZW ZM MZ LS SZ AO MW"),
    ("APAC=Asia Pacific=Asia-Pacific=Asia-Pacific region=APAC region=Asien-Pazifik=APJ"
     "=Asia Pacific and Japan=JAPAC",
     f"{_SOUTH_ASIA} {_SOUTHEAST_ASIA} {_EAST_ASIA} {_OCEANIA}"),
    ("Asia=Asien=Asie=Ásia=亚洲=アジア=아시아", _ASIA),
    ("Southeast Asia=South East Asia=SEA=ASEAN=South-East Asia=Südostasien", _SOUTHEAST_ASIA),
    ("South Asia=Indian subcontinent=Southern Asia", _SOUTH_ASIA),
    ("East Asia=Far East=Ostasien=North Asia=Greater China", _EAST_ASIA),
    ("Central Asia=Zentralasien", _CENTRAL_ASIA),
    ("ANZ=Australia and New Zealand=Australia & New Zealand=Australasia=Australia/New Zealand",
     "AU NZ"),
    ("Oceania=Ozeanien=Océanie=Pacific=South Pacific=Pacific Islands", _OCEANIA),
    ("North America=Nordamerika=Amérique du Nord=Norteamérica=América del Norte=NORAM=NAMER=NA"
     "=US and Canada=USA and Canada=United States and Canada=US & Canada=US/Canada=USA/Canada"
     "=US Canada=América do Norte=北米=Canada and US=Canada & US", _NORTH_AMERICA),
    ("Latin America=LATAM=Latinoamérica=América Latina=Lateinamerika=Amérique latine=LatAm region"
     "=Latin America and Caribbean=LAC=Latin America & Caribbean=Iberoamérica=Hispanoamérica",
     _LATIN),
    ("South America=Südamerika=Sudamérica=América del Sur=América do Sul=Amérique du Sud"
     "=Suramérica=Southern Cone=Cono Sur", _SOUTH_AMERICA),
    ("Central America=Centroamérica=América Central=Mittelamerika", _CENTRAL_AMERICA),
    ("Caribbean=The Caribbean=Caribe=El Caribe=Karibik=Caraïbes=West Indies", _CARIBBEAN),
    ("Americas=The Americas=AMER=América=Americas region=Amerika",
     f"{_NORTH_AMERICA} {_CENTRAL_AMERICA} {_SOUTH_AMERICA} {_CARIBBEAN}"),
)  # fmt: skip


def _read() -> Mapping[str, Zone]:
    found: dict[str, Zone] = {}
    for names, countries in _TABLE:
        first, *_ = names.split("=")
        zone = Zone(first, frozenset(countries.split()))
        found |= {key(name): zone for name in names.split("=")}
    return MappingProxyType(found)


#: Key of a name → the zone.
ZONES = _read()
