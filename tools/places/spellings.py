"""What people of the country, and LinkedIn, call a region that GeoNames has in English."""

from __future__ import annotations

from outreach.places.keys import key as fold

#: Regions that were founded or renamed after the table of regions was made, by GeoNames' code.
NEW_NAMES = {
    ("FR", "24"): "Centre-Val de Loire",
    ("FR", "27"): "Bourgogne-Franche-Comté",
    ("FR", "28"): "Normandy",
    ("FR", "32"): "Hauts-de-France",
    ("FR", "44"): "Grand Est",
    ("FR", "75"): "Nouvelle-Aquitaine",
    ("FR", "76"): "Occitanie",
    ("FR", "84"): "Auvergne-Rhône-Alpes",
    ("IT", "62"): "Lazio",
    ("CZ", "52"): "Prague",
    ("US", "DC"): "District of Columbia",
    ("SA", "10"): "Riyadh Region",
}

_TABLE = """
AT vienna Wien; lower austria Niederösterreich; upper austria Oberösterreich; styria Steiermark;
AT carinthia Kärnten; tyrol Tirol
BE flanders Vlaanderen=Flemish Region=Vlaams Gewest=Flandre; wallonia Wallonie=Walloon Region=Région Wallonne;
BE brussels capital Brussels Region=Bruxelles=Brussel=Brussels-Capital Region=Région de Bruxelles-Capitale
BG sofia-capital Sofia City=Sofia-Grad
CH geneva Genève=Genf; zurich Zürich; vaud Waadt; ticino Tessin; lucerne Luzern; basel-city Basel-Stadt=Basel Town;
CH fribourg Freiburg; valais Wallis; bern Berne; saint gallen St. Gallen=Sankt Gallen=Saint Gallen; neuchatel Neuenburg;
CH grisons Graubünden; aargau Argovia; thurgau Thurgovia; solothurn Soleure; basel-landschaft Basel-Country=Baselland
CZ prague Praha=Hlavní město Praha=Capital City of Prague; south moravian South Moravia=Jihomoravský kraj=Jihomoravský=Jihomoravsky;
CZ central bohemia Středočeský kraj=Stredocesky=Central Bohemian; moravskoslezsky Moravian-Silesian=Moravskoslezský kraj;
CZ plzensky Plzeň=Plzeňský kraj=Pilsen; kralovehradecky Hradec Králové; olomoucky Olomouc=Olomoucký kraj; zlin Zlínský kraj; jihocesky South Bohemian=Jihočeský kraj=South Bohemia
DE hamburg Freie und Hansestadt Hamburg; bremen Freie Hansestadt Bremen; mecklenburg-vorpommern Mecklenburg-Western Pomerania
DE north rhine-westphalia NRW=Nordrhein Westfalen; lower saxony Niedersachsen; bavaria Bayern=Freistaat Bayern; saxony Sachsen; hesse Hessen
DK capital region Region Hovedstaden=Hovedstaden=Capital Region of Denmark; central jutland Midtjylland=Region Midtjylland=Middle Jutland=Central Denmark Region=Central Denmark;
DK south denmark Syddanmark=Region Syddanmark=Southern Denmark=Region of Southern Denmark; zealand Sjælland=Region Sjælland=Region Zealand; north denmark Nordjylland=Region Nordjylland=North Denmark Region
ES andalusia Andalucía=Andalousie; catalonia Cataluña=Catalunya=Catalogne; basque country País Vasco=Euskadi=Pays Basque;
ES valencia Comunidad Valenciana=Valencian Community=Comunitat Valenciana; madrid Comunidad de Madrid=Community of Madrid; galicia Galiza;
ES canary islands Canarias=Islas Canarias=Canaries=Canary Islands; balearic islands Islas Baleares=Illes Balears=Balears=Baleares; navarre Navarra=Comunidad Foral de Navarra;
ES castille and leon Castilla y León=Castile and León=Castilla-Leon; castille-la mancha Castilla-La Mancha=Castile-La Mancha; aragon Aragón; murcia Región de Murcia=Region of Murcia;
ES asturias Principado de Asturias=Principality of Asturias; extremadura Estremadura; la rioja Rioja
FI uusimaa Nyland=Southern Finland; pirkanmaa Pirkanmaa; southwest finland Varsinais-Suomi; northern ostrobothnia Pohjois-Pohjanmaa=North Ostrobothnia
FR ile-de-france Île de France; provence-alpes-cote d'azur PACA=Provence Alpes Côte d Azur; auvergne-rhone-alpes Rhône-Alpes=Auvergne; brittany Bretagne;
FR normandy Normandie; occitanie Occitania=Midi-Pyrénées=Languedoc-Roussillon; nouvelle-aquitaine Aquitaine=New Aquitaine; corsica Corse; hauts-de-france Nord-Pas-de-Calais;
FR grand est Alsace=Lorraine; pays de la loire Loire Region; centre-val de loire Centre
GR attica Attiki=Attikí; central macedonia Kentriki Makedonia; crete Kriti=Kreta
HU budapest Budapest; pest Pest megye
IL tel aviv Tel Aviv District; central district Center District=Merkaz; haifa Haifa District; southern district South District; northern district North District
IN delhi National Capital Territory of Delhi=NCT; odisha Orissa; puducherry Pondicherry; uttarakhand Uttaranchal; telangana Telengana
IT lombardy Lombardia=Lombardei=Lombardie; piedmont Piemonte=Piémont; tuscany Toscana=Toskana=Toscane; sicily Sicilia=Sizilien; sardinia Sardegna=Sardinien;
IT apulia Puglia=Apulien; latium Lazio; lazio Latium; veneto Venetien=Vénétie; liguria Ligurien; trentino-alto adige Südtirol=Alto Adige=South Tyrol=Trentino-South Tyrol=Trentino-Alto Adige=Alto Adige Südtirol;
IT aosta valley Valle d'Aosta; the marches Marche; marche The Marches; friuli venezia giulia Friuli-Venezia Giulia=Friuli; emilia-romagna Emilia Romagna; abruzzo Abruzzi
JP tokyo Tokyo-to=Tōkyō; osaka Osaka-fu; kyoto Kyoto-fu; hokkaido Hokkaidō
LT vilnius county Vilniaus=Vilnius; kauno apskritis Kaunas=Kauno=Kaunas County; klaipedos apskritis Klaipėdos=Klaipėda=Klaipeda County
MX mexico city Ciudad de México=CDMX=Distrito Federal; mexico Estado de México=State of Mexico=Edomex; nuevo leon Nuevo León
NL south holland Zuid-Holland; north holland Noord-Holland; north brabant Noord-Brabant=Brabant; friesland Fryslân=Frisia; gelderland Guelders
NO oslo Oslo; rogaland Rogaland; vestland Hordaland; trondelag Trøndelag=Sør-Trøndelag; viken Akershus
PL masovian voivodeship Mazovia=Mazovian=Mazovia Voivodeship=Mazowieckie=Masovian=Mazowsze=Masovia; lesser poland voivodeship Lesser Poland=Małopolskie=Małopolska=Lesser Poland Voivodeship; lower silesian voivodeship Lower Silesia=Dolnośląskie=Lower Silesian=Dolny Śląsk;
PL greater poland voivodeship Greater Poland=Wielkopolskie=Wielkopolska; silesian voivodeship Silesia=Śląskie=Silesian=Śląsk; pomeranian voivodeship Pomerania=Pomorskie=Pomeranian; lodz voivodeship Łódzkie=Łódź; lublin voivodeship Lubelskie=Lublin;
PL west pomeranian voivodeship Zachodniopomorskie=West Pomeranian; kujawsko-pomorskie Kuyavian-Pomeranian; subcarpathian voivodeship Podkarpackie=Subcarpathian; podlasie Podlaskie=Podlachia; warmian-masurian voivodeship Warmińsko-Mazurskie=Warmian-Masurian;
PL lubusz Lubuskie; opole voivodeship Opolskie; swietokrzyskie Holy Cross
PT lisbon Lisboa; porto Oporto; azores Açores; madeira Madeira
RO bucuresti Bucharest=București; cluj Cluj
RU moscow Moskva; st.-petersburg Saint Petersburg=Sankt-Peterburg=St. Petersburg; moskovskaya Moscow Oblast=Moskovskaya oblast; tatarstan Republic of Tatarstan
SA riyadh region Riyadh=Riyadh Region=Riyadh Province=Ar Riyadh; makkah Mecca=Makkah Province; eastern province Ash Sharqiyah=Eastern; al madinah al munawwarah Medina=Al Madinah
SE stockholm Stockholms län; vaestra goetaland Västra Götaland=Västra Götalands län; skane Skåne=Skåne län=Scania; uppsala Uppsala län; oestergoetland Östergötland; vaesterbotten Västerbotten
SK bratislavsky Bratislava; kosicky Košice=Kosice; zilinsky Žilina; nitriansky Nitra; presovsky Prešov; trnavsky Trnava; trenciansky Trenčín; banskobystricky Banská Bystrica
TR istanbul İstanbul; izmir İzmir
UA kyiv city Kyiv=Kiev=Kyiv City; lviv Lviv Oblast=Lvivska; kharkiv Kharkivska; odessa Odesa=Odeska
VN hanoi Hà Nội; ho chi minh city TP HCM
"""


def _read() -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in _TABLE.strip().splitlines():
        country, entries = line[:2], line[3:]
        for entry in filter(None, (one.strip() for one in entries.split(";"))):
            # the English name is in small letters, what follows is not
            words = entry.split()
            length = next(
                (at for at, word in enumerate(words) if at and word[0] != word[0].lower()), 1
            )
            name, rest = " ".join(words[:length]), " ".join(words[length:])
            found.setdefault(country, {})[fold(name)] = tuple(one for one in rest.split("=") if one)
    return found


SPELLINGS = _read()
