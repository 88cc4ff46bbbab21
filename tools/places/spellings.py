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
    ("SE", "03"): "Gävleborg",
    ("SE", "07"): "Jämtland",
    ("SE", "08"): "Jönköping",
    ("SE", "15"): "Örebro",
    ("SE", "16"): "Östergötland",
    ("SE", "18"): "Södermanland",
    ("SE", "22"): "Värmland",
    ("SE", "23"): "Västerbotten",
    ("SE", "24"): "Västernorrland",
    ("SE", "25"): "Västmanland",
    ("SE", "27"): "Skåne",
    ("SE", "28"): "Västra Götaland",
    ("NO", "05"): "Finnmark",
    ("NO", "08"): "Møre og Romsdal",
    ("NO", "13"): "Østfold",
    ("NO", "21"): "Trøndelag",
    ("NO", "34"): "Innlandet",
    ("NO", "42"): "Agder",
    ("NO", "46"): "Vestland",
    ("FI", "05"): "Kanta-Häme",
    ("FI", "07"): "Päijät-Häme",
    ("FI", "09"): "South Karelia",
    ("FI", "10"): "South Savo",
    ("FI", "11"): "North Savo",
    ("FI", "14"): "South Ostrobothnia",
    ("FI", "02"): "Southwest Finland",
    ("NP", "1"): "Koshi",
    ("NP", "2"): "Madhesh",
    ("NP", "3"): "Bagmati",
    ("NP", "4"): "Gandaki",
    ("NP", "5"): "Lumbini",
    ("NP", "6"): "Karnali",
    ("NP", "7"): "Sudurpashchim",
    ("MA", "01"): "Tanger-Tétouan-Al Hoceïma",
    ("MA", "03"): "Fès-Meknès",
    ("MA", "04"): "Rabat-Salé-Kénitra",
    ("MA", "05"): "Béni Mellal-Khénifra",
    ("MA", "06"): "Casablanca-Settat",
    ("MA", "07"): "Marrakech-Safi",
    ("MA", "08"): "Drâa-Tafilalet",
    ("MA", "09"): "Souss-Massa",
    ("MA", "10"): "Guelmim-Oued Noun",
    ("RU", "10"): "Bryansk",
    ("RU", "51"): "Nizhny Novgorod",
    ("RU", "56"): "Oryol",
    ("RU", "62"): "Ryazan",
    ("RU", "78"): "Tyumen",
    ("RU", "86"): "Voronezh",
    ("RU", "88"): "Yaroslavl",
    ("RU", "92"): "Kamchatka",
    ("RU", "38"): "Krasnodar Krai",
    ("RU", "59"): "Primorsky Krai",
    ("RU", "70"): "Stavropol Krai",
    ("RU", "91"): "Krasnoyarsk Krai",
    ("RU", "77"): "Tver",
    ("RU", "06"): "Arkhangelsk",
    ("UA", "23"): "Vinnytsia",
    ("UA", "26"): "Zaporizhzhia",
    ("UA", "20"): "Sevastopol",
    ("ZA", "03"): "Free State",
    ("CL", "17"): "Los Ríos",
    ("CL", "18"): "Ñuble",
    ("RS", "SE"): "Central Serbia",
    ("RS", "VO"): "Vojvodina",
    ("ET", "51"): "Oromia",
    ("ET", "44"): "Addis Ababa",
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
FI uusimaa Nyland=Southern Finland; southwest finland Varsinais-Suomi=Egentliga Finland=Finland Proper; northern ostrobothnia Pohjois-Pohjanmaa=North Ostrobothnia=Norra Österbotten;
FI north savo Pohjois-Savo=Northern Savonia=Norra Savolax; south savo Etelä-Savo=Southern Savonia=Södra Savolax; central finland Keski-Suomi=Mellersta Finland; kanta-häme Tavastia Proper=Häme=Egentliga Tavastland;
FI päijät-häme Päijänne Tavastia=Päijänne-Tavastland; south karelia Etelä-Karjala=Södra Karelen; north karelia Pohjois-Karjala=Norra Karelen; ostrobothnia Pohjanmaa=Österbotten;
FI south ostrobothnia Etelä-Pohjanmaa=Southern Ostrobothnia=Södra Österbotten; central ostrobothnia Keski-Pohjanmaa=Mellersta Österbotten; lapland Lappi=Lappland; pirkanmaa Birkaland; kymenlaakso Kymmenedalen
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
NO oslo Oslo; rogaland Rogaland; vestland Hordaland=Sogn og Fjordane; trøndelag Sør-Trøndelag=Nord-Trøndelag=Trondelag; innlandet Hedmark=Oppland; agder Vest-Agder=Aust-Agder;
NO finnmark Finnmark fylke
PL masovian voivodeship Mazovia=Mazovian=Mazovia Voivodeship=Mazowieckie=Masovian=Mazowsze=Masovia; lesser poland voivodeship Lesser Poland=Małopolskie=Małopolska=Lesser Poland Voivodeship; lower silesian voivodeship Lower Silesia=Dolnośląskie=Lower Silesian=Dolny Śląsk;
PL greater poland voivodeship Greater Poland=Wielkopolskie=Wielkopolska; silesian voivodeship Silesia=Śląskie=Silesian=Śląsk; pomeranian voivodeship Pomerania=Pomorskie=Pomeranian; lodz voivodeship Łódzkie=Łódź; lublin voivodeship Lubelskie=Lublin;
PL west pomeranian voivodeship Zachodniopomorskie=West Pomeranian; kujawsko-pomorskie Kuyavian-Pomeranian; subcarpathian voivodeship Podkarpackie=Subcarpathian; podlasie Podlaskie=Podlachia; warmian-masurian voivodeship Warmińsko-Mazurskie=Warmian-Masurian;
PL lubusz Lubuskie; opole voivodeship Opolskie; swietokrzyskie Holy Cross
PT lisbon Lisboa; porto Oporto; azores Açores; madeira Madeira
RO bucuresti Bucharest=București; cluj Cluj
RU moscow Moskva; st.-petersburg Saint Petersburg=Sankt-Peterburg=St. Petersburg; moskovskaya Moscow Oblast=Moskovskaya oblast; tatarstan Republic of Tatarstan
SA riyadh region Riyadh=Riyadh Region=Riyadh Province=Ar Riyadh; makkah Mecca=Makkah Province; eastern province Ash Sharqiyah=Eastern; al madinah al munawwarah Medina=Al Madinah
SE stockholm Stockholms län; västra götaland Västra Götalands län; skåne Skåne län=Scania; uppsala Uppsala län; östergötland Östergötlands län; västerbotten Västerbottens län;
SE gävleborg Gävleborgs län; jämtland Jämtlands län; jönköping Jönköpings län; örebro Örebro län; södermanland Södermanlands län; värmland Värmlands län; västernorrland Västernorrlands län;
SE västmanland Västmanlands län; blekinge Blekinge län; gotland Gotlands län; halland Hallands län; kalmar Kalmar län; dalarna Dalarnas län; kronoberg Kronobergs län; norrbotten Norrbottens län
SK bratislavsky Bratislava; kosicky Košice=Kosice; zilinsky Žilina; nitriansky Nitra; presovsky Prešov; trnavsky Trnava; trenciansky Trenčín; banskobystricky Banská Bystrica
TR istanbul İstanbul; izmir İzmir
UA kyiv city Kyiv=Kiev=Kyiv City; lviv Lviv Oblast=Lvivska; kharkiv Kharkivska; odessa Odesa=Odeska; cherkasy Cherkaska; chernihiv Chernihivska; chernivtsi Chernivetska; dnipropetrovsk Dnipropetrovska;
UA donetsk Donetska; ivano-frankivsk Ivano-Frankivska; kherson Khersonska; khmelnytskyi Khmelnytska=Khmelnytsky; kirovohrad Kirovohradska; crimea Krym; kiev Kyivska=Kyiv Oblast; luhansk Luhanska; mykolaiv Mykolaivska;
UA poltava Poltavska; rivne Rivnenska; sumy Sumska; ternopil Ternopilska; vinnytsia Vinnytska=Vinnytsya; volyn Volynska; zakarpattia Zakarpatska=Transcarpathia; zaporizhzhia Zaporizka=Zaporizhia=Zaporizhzhya; zhytomyr Zhytomyrska
GR central macedonia Kentriki Makedonia; thessaly Thessalia; epirus Ipeiros=Ipiros; west greece Western Greece=Dytiki Ellada; central greece Sterea Ellada; peloponnese Peloponnisos=Peloponnesos;
GR ionian islands Ionia Nisia; north aegean Voreio Aigaio; south aegean Notio Aigaio; east macedonia and thrace Eastern Macedonia and Thrace=Anatoliki Makedonia kai Thraki; west macedonia Western Macedonia=Dytiki Makedonia
HR grad zagreb City of Zagreb=Zagreb; zagrebacka Zagrebačka županija=Zagreb County; splitsko-dalmatinska Split-Dalmatia=Splitsko-dalmatinska županija=Dalmatia=Dalmacija; istarska Istria=Istarska županija=Istra;
HR primorsko-goranska Primorje-Gorski Kotar=Primorsko-goranska županija; osjecko-baranjska Osijek-Baranja=Osječko-baranjska županija=Slavonia; dubrovacko-neretvanska Dubrovnik-Neretva=Dubrovačko-neretvanska županija;
HR zadarska Zadar=Zadarska županija; varazdinska Varaždin=Varaždinska županija; sibensko-kniniska Šibenik-Knin=Šibensko-kninska županija; karlovacka Karlovac=Karlovačka županija; medimurska Međimurje=Međimurska županija;
HR bjelovarsko-bilogorska Bjelovar-Bilogora=Bjelovarsko-bilogorska županija; brodsko-posavska Brod-Posavina=Brodsko-posavska županija; koprivnicko-krizevacka Koprivnica-Križevci=Koprivničko-križevačka županija;
HR sisacko-moslavacka Sisak-Moslavina=Sisačko-moslavačka županija; vukovarsko-srijemska Vukovar-Srijem=Vukovarsko-srijemska županija; licko-senjska Lika-Senj=Ličko-senjska županija
RS vojvodina Autonomna Pokrajina Vojvodina=AP Vojvodina; central serbia Centralna Srbija
GE ajaria Adjara=Autonomous Republic of Adjara; samegrelo and zemo svaneti Samegrelo-Zemo Svaneti; t'bilisi Tbilisi
BA federation of bosnia and herzegovina Federacija Bosne i Hercegovine=Federation of BiH=FBiH
MA tanger-tétouan-al hoceïma Tanger-Tetouan; fès-meknès Fes-Boulemane; rabat-salé-kénitra Rabat-Sale-Zemmour-Zaer; béni mellal-khénifra Tadla-Azilal; casablanca-settat Grand Casablanca; marrakech-safi Marrakech-Tensift-Al Haouz;
MA oriental L'Oriental; souss-massa Souss-Massa-Draa
NP bagmati Bagmati Province; madhesh Madhesh Province; gandaki Gandaki Province
ET addis ababa Addis Abeba=Adis Abeba; oromia Oromiya; binshangul gumuz Benishangul-Gumuz; tigray Tigrai; southern nations, nationalities, and people's region SNNPR=SNNP
ZA free state Orange Free State; kwazulu-natal Kwazulu Natal
IT basilicate Basilicata
EC azuay Azuay
NL zeeland Zeelandia
MX michoacan Michoacán de Ocampo; coahuila Coahuila de Zaragoza; g30 Veracruz
CL araucania La Araucanía=Araucanía Region; biobio Bío Bío=Bio-Bio=Bío Bío Region; o'higgins Libertador General Bernardo O'Higgins
CO bogota d.c. Bogotá=Distrito Capital=Bogotá Capital District
NZ manawatu-wanganui Manawatū-Whanganui=Manawatu-Whanganui
KR gangwon-do Gangwon State; gyeonggi-do Gyeonggi; jeju-do Jeju; jeollabuk-do North Jeolla=Jeonbuk; jeollanam-do South Jeolla=Jeonnam; chungcheongbuk-do North Chungcheong; chungcheongnam-do South Chungcheong;
KR gyeongsangbuk-do North Gyeongsang; gyeongsangnam-do South Gyeongsang
BY grodnenskaya Grodno=Hrodna; minsk Minsk Oblast=Minsk City; gomel Homyel=Homiel; mogilev Mahilyow; vitebsk Vitsebsk
EG muhafazat al qahirah Cairo=Cairo Governorate=Al Qahirah; al jizah Giza=Giza Governorate; alexandria Al Iskandariyah; muhafazat ad daqahliyah Dakahlia=Ad Daqahliyah; muhafazat al gharbiyah Gharbia=Al Gharbiyah;
EG muhafazat al qalyubiyah Qalyubia=Al Qalyubiyah=Qalubia; muhafazat al minufiyah Monufia=Menofia=Al Minufiyah; eastern province Sharqia=Ash Sharqiyah=Al Sharqia; muhafazat bur sa`id Port Said=Bur Said; as suways Suez; dumyat Damietta;
EG muhafazat al fayyum Faiyum=Fayoum; al buhayrah Beheira; al isma'iliyah Ismailia; asyut Assiut; suhaj Sohag; qina Qena; kafr ash shaykh Kafr El Sheikh; muhafazat bani suwayf Beni Suef
LB mont-liban Mount Lebanon=Mount Lebanon Governorate=Jabal Lubnan; beyrouth Beirut=Beirut Governorate; liban-nord North Lebanon; liban-sud South Lebanon; beqaa Bekaa
EE harju Harjumaa=Harju County; tartu Tartumaa=Tartu County; laeaene Läänemaa; laeaene-virumaa Lääne-Virumaa; paernumaa Pärnumaa; saare Saaremaa; jaervamaa Järvamaa
PK n.w.f.p. Khyber Pakhtunkhwa=KPK; azad kashmir Azad Jammu and Kashmir
ID jakarta raya Jakarta=DKI Jakarta=Daerah Khusus Ibukota Jakarta; daerah istimewa yogyakarta Yogyakarta=DI Yogyakarta; west kalimantan Kalimantan Barat; south kalimantan Kalimantan Selatan; central kalimantan Kalimantan Tengah;
ID north kalimantan Kalimantan Utara; north sulawesi Sulawesi Utara; central sulawesi Sulawesi Tengah; west nusa tenggara Nusa Tenggara Barat=NTB=Lombok; east nusa tenggara Nusa Tenggara Timur=NTT; riau islands Kepulauan Riau=Kepri;
ID bangka-belitung islands Kepulauan Bangka Belitung; west papua Papua Barat; aceh Aceh
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
