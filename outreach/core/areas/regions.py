"""Regions and cities that tell the country, for locations that do not name it.

"Reston, VA" and "Greater Boston Area" are American, "Munich, Bavaria" is German. Regions are given
with the codes people write; cities only where one of that name outweighs all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from outreach.core.text import fold


def _regions(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return `code → names` from lines such as `VA Virginia; WA Washington=Washington State`."""
    rows = (row.strip().split(" ", 1) for row in text.replace("\n", " ").split(";"))
    return MappingProxyType({code: tuple(fold(names).split("=")) for code, names in rows})


#: Country → code of the region → its names, folded. Codes of these countries stand for themselves.
REGIONS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "US": _regions(
            """AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado;
            CT Connecticut; DE Delaware; DC District of Columbia; FL Florida; GA Georgia;
            HI Hawaii=Hawaiian Islands; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas;
            KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan;
            MN Minnesota; MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada;
            NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York=New York State;
            NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania;
            RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah;
            VT Vermont; VA Virginia; WA Washington=Washington State; WV West Virginia;
            WI Wisconsin; WY Wyoming"""
        ),
        "CA": _regions(
            """AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick;
            NL Newfoundland and Labrador=Newfoundland; NS Nova Scotia; NT Northwest Territories;
            NU Nunavut; ON Ontario; PE Prince Edward Island; QC Québec; SK Saskatchewan; YT Yukon"""
        ),
        "AU": _regions(
            """ACT Australian Capital Territory; NSW New South Wales; QLD Queensland;
            SA South Australia; TAS Tasmania; VIC Victoria; WA Western Australia;
            NT Northern Territory"""
        ),
        "GB": _regions("ENG England; NIR Northern Ireland; SCT Scotland; WLS Wales"),
        "DE": _regions(
            """BW Baden-Württemberg=Baden-Wuerttemberg; BY Bavaria=Bayern; BB Brandenburg;
            HE Hesse=Hessen; MV Mecklenburg-Vorpommern=Mecklenburg-Western Pomerania;
            NI Lower Saxony=Niedersachsen; NW North Rhine-Westphalia=Nordrhein-Westfalen=NRW;
            RP Rhineland-Palatinate=Rheinland-Pfalz; SL Saarland; SN Saxony=Sachsen;
            ST Saxony-Anhalt=Sachsen-Anhalt; SH Schleswig-Holstein; TH Thuringia=Thüringen"""
        ),
        "IN": _regions(
            """AP Andhra Pradesh; BR Bihar; DL National Capital Territory of Delhi; GJ Gujarat;
            HR Haryana; KA Karnataka; KL Kerala; MP Madhya Pradesh; MH Maharashtra; OD Odisha;
            RJ Rajasthan; TN Tamil Nadu; TG Telangana; UP Uttar Pradesh; WB West Bengal"""
        ),
    }
)


def _cities(text: str) -> Mapping[str, tuple[str, str]]:
    """Return `folded name → (country, region)` from lines such as `US-MA Boston; Cambridge`."""
    found = {}
    for line in text.strip().splitlines():
        place, _, cities = line.strip().partition(" ")
        country, _, region = place.partition("-")
        for name in fold(cities).replace(";", "=").split("="):
            found[name.strip()] = (country, region)
    return MappingProxyType(found)


_CITIES = """
US-AZ Phoenix; Tucson
US-CA Los Angeles; San Francisco Bay=San Francisco=SF Bay=SF; San Diego; Sacramento; Silicon Valley
US-CO Denver; Colorado Springs
US-CT Hartford
US-DC Washington DC=Washington D.C.
US-FL Miami; Tampa; Orlando; Jacksonville; Fort Lauderdale
US-GA Atlanta
US-HI Honolulu
US-IL Chicago
US-IN Indianapolis
US-KY Louisville
US-LA New Orleans; Baton Rouge
US-MA Boston
US-MD Baltimore
US-MI Detroit; Grand Rapids
US-MN Minneapolis; St. Paul
US-MO Kansas City; St. Louis
US-NC Charlotte; Raleigh; Greensboro; Winston-Salem
US-NE Omaha
US-NM Albuquerque
US-NV Las Vegas; Reno
US-NY New York City=NYC; New York=Manhattan; Brooklyn; Buffalo
US-OH Cincinnati; Cleveland; Dayton
US-OK Oklahoma City; Tulsa
US-OR Portland
US-PA Philadelphia; Pittsburgh; Scranton
US-RI Providence
US-SC Charleston; Greenville
US-SD Sioux Falls
US-TN Nashville; Memphis; Knoxville; Chattanooga
US-TX Austin; Dallas; Houston; San Antonio; Fort Worth; El Paso
US-UT Salt Lake City
US-VA Richmond
US-WA Seattle; Spokane
US-WI Milwaukee; Madison
CA-AB Calgary; Edmonton
CA-BC Vancouver
CA-MB Winnipeg
CA-ON Toronto; Ottawa; Mississauga
CA-QC Montréal
AU-NSW Sydney
AU-QLD Brisbane; Gold Coast
AU-SA Adelaide
AU-VIC Melbourne
AU-WA Perth
NZ Auckland; Wellington; Christchurch
GB-ENG London; Manchester; Birmingham; Leeds; Liverpool; Bristol; Oxford
GB-SCT Edinburgh; Glasgow
GB-NIR Belfast
GB-WLS Cardiff
IE Dublin; Cork; Galway
DE Berlin; Hamburg; Köln=Koeln=Cologne; Bremen; Leipzig; Dresden; Hannover=Hanover; Osnabrück
DE-BY München=Muenchen=Munich; Nürnberg=Nuernberg=Nuremberg; Augsburg; Kempten
DE-BW Stuttgart; Karlsruhe; Mannheim; Heidelberg; Freiburg
DE-HE Frankfurt=Frankfurt am Main; Darmstadt; Wiesbaden
DE-NW Düsseldorf=Duesseldorf; Dortmund; Essen; Bonn; Aachen; Ruhr=Ruhrgebiet
AT Wien=Vienna; Graz; Linz; Salzburg; Innsbruck
CH Zürich=Zuerich=Zurich; Genève=Geneva=Genf; Bern; Basel; Lausanne; Lugano
FR Paris; Lyon; Marseille; Toulouse; Lille; Bordeaux; Nantes; Strasbourg; Grenoble; Rennes
BE Bruxelles=Brussels=Brussel; Antwerpen=Antwerp; Gent=Ghent; Leuven
NL Amsterdam; Rotterdam; Den Haag=The Hague; Utrecht; Eindhoven; Arnhem; Randstad
LU Luxembourg City
IT Roma=Rome; Milano=Milan; Torino=Turin; Napoli=Naples; Bologna; Firenze=Florence
ES Madrid; Barcelona; Valencia; Sevilla=Seville; Málaga; Bilbao; Zaragoza; Gijón
PT Lisboa=Lisbon; Porto
DK København=Copenhagen; Aarhus
SE Stockholm; Göteborg=Gothenburg; Malmö
NO Oslo; Bergen; Trondheim
FI Helsinki; Espoo; Tampere
EE Tallinn
LV Riga
LT Vilnius; Kaunas
PL Warszawa=Warsaw; Kraków=Cracow; Wrocław; Gdańsk; Poznań; Łódź; Katowice
CZ Praha=Prague; Brno; Ostrava; Hradec Králové
SK Bratislava; Košice
HU Budapest
RO București=Bucharest; Cluj-Napoca; Iași; Timișoara
BG Sofia; Plovdiv; Varna
RS Beograd=Belgrade; Novi Sad
HR Zagreb
SI Ljubljana
GR Athina=Athens; Thessaloniki
CY Limassol; Nicosia
UA Kyiv=Kiev; Lviv; Kharkiv; Odesa; Dnipro
RU Moskva=Moscow; Saint Petersburg=St. Petersburg; Novosibirsk
TR Istanbul; Ankara; Izmir
IL Tel Aviv; Tel Aviv-Yafo; Jerusalem; Haifa; Herzliya
AE Dubai; Abu Dhabi
SA Riyadh; Jeddah
EG Cairo
MA Casablanca
NG Lagos; Abuja
KE Nairobi
GH Accra
ZA Johannesburg; Cape Town; Durban; Pretoria
IN-KA Bengaluru=Bangalore=Banglore
IN-MH Mumbai=Bombay; Pune; Navi Mumbai
IN-HR Gurugram=Gurgaon
IN-UP Noida; Lucknow
IN-TN Chennai=Madras; Coimbatore
IN-TG Hyderabad
IN-WB Kolkata=Calcutta
IN-KL Kochi=Cochin; Thiruvananthapuram=Trivandrum
IN-GJ Ahmedabad; Surat; Vadodara
IN New Delhi; Delhi; Jaipur; Chandigarh; Indore
PK Karachi; Lahore; Islamabad
BD Dhaka
LK Colombo
SG Singapore
MY Kuala Lumpur
ID Jakarta
TH Bangkok
VN Ho Chi Minh City=Saigon; Hanoi
PH Manila; Metro Manila=National Capital Region; Cebu
CN Beijing=Peking; Shanghai; Shenzhen; Guangzhou; Hangzhou; Chengdu
HK Hong Kong=Hong Kong SAR=Hong Kong SAR, China
TW Taipei
JP Tokyo; Osaka; Kyoto
KR Seoul
BR São Paulo; Rio de Janeiro; Belo Horizonte; Brasília; Curitiba; Porto Alegre; Campinas; Manaus
AR Buenos Aires
CL Santiago
CO Bogotá; Medellín
PE Lima
MX Mexico City=Ciudad de México=CDMX; Guadalajara; Monterrey
UY Montevideo
"""

#: Folded name of a city → its country and, where the table knows it, the code of its region.
CITIES = _cities(_CITIES)
