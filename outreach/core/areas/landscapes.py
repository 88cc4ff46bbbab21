"""Landscapes that are no region of any map: those around a town, and those too wide for one."""

from __future__ import annotations

#: As in `metros`: country, town in the middle, what people write.
LANDSCAPES = """
DE Kempten: allgau=oberallgau=ostallgau=unterallgau
DE Bielefeld: ostwestfalen lippe=ostwestfalen=east westphalia=owl
DE Muenster: munsterland
DE Arnsberg: sauerland=hochsauerland=hochsauerlandkreis
DE Siegen: siegerland=siegen wittgenstein
DE Krefeld: niederrhein=lower rhine
DE Wuppertal: bergisches land
DE Koblenz: mittelrhein=westerwald
DE Trier: eifel=mosel
DE Villingen-Schwenningen: schwarzwald=black forest=schwarzwald baar
DE Reutlingen: schwabische alb=swabian jura
DE Regensburg: oberpfalz=upper palatinate
DE Passau: niederbayern=lower bavaria
DE Bayreuth: oberfranken=upper franconia
DE Wuerzburg: unterfranken=mainfranken=lower franconia
DE Kaiserslautern: pfalz=palatinate
DE Emden: ostfriesland=east frisia
DE Oldenburg: weser ems
DE Lueneburg: luneburger heide
DE Goettingen: sudniedersachsen
DE Kassel: nordhessen
DE Giessen: mittelhessen
DE Dresden: silicon saxony=silicon sachsen
DE Chemnitz: erzgebirge
DE Cottbus: lausitz=niederlausitz
IT Monza: brianza=monza e brianza
DK Copenhagen: medicon valley
GB Kendal: lake district=the lake district
GB Cheltenham: cotswolds=the cotswolds
DE Bergheim: rhein erft kreis
DE Aalen: ostalbkreis=ostalb=ostwurttemberg
DE Hofheim am Taunus: main taunus kreis
DE Bad Homburg vor der Hoehe: hochtaunuskreis=hochtaunus=taunus
DE Schwelm: ennepe ruhr kreis=en kreis
DE Luedenscheid: markischer kreis=maerkischer kreis
DE-HE Friedberg: wetteraukreis=wetterau
DE Hanau: main kinzig kreis
DE Waiblingen: rems murr kreis
DE Gummersbach: oberbergischer kreis=oberberg
DE Bergisch Gladbach: rheinisch bergischer kreis=rhein berg
DE Neuss: rhein kreis neuss
DE Siegburg: rhein sieg kreis=rhein sieg
DE Offenburg: ortenaukreis=ortenau
DE Meppen: emsland
DE Plauen: vogtland=vogtlandkreis
DE Wernigerode: harz
DE Rosenheim: chiemgau
DE Villingen-Schwenningen: schwarzwald baar kreis
DE Ulm: alb donau kreis
DE Heidenheim: ostwurttemberg heidenheim
DE Ludwigslust: ludwigslust parchim
DE Neubrandenburg: mecklenburgische seenplatte
DE Limburg an der Lahn: limburg weilburg
DE Wetzlar: lahn dill kreis
DE Marburg an der Lahn: marburg biedenkopf
DE Bad Hersfeld: hersfeld rotenburg
DE Mosbach: neckar odenwald kreis
DE Tauberbischofsheim: main tauber kreis
DE Freudenstadt: nordschwarzwald
DE Singen: hegau
DE Biberach an der Riss: oberschwaben=upper swabia
DE Aschaffenburg: spessart=bayerischer untermain
DE Goeppingen: filstal
DE Heide: dithmarschen
AT Gmunden: salzkammergut
AT Ried im Innkreis: innviertel
AT Amstetten: mostviertel
AT Wiener Neustadt: industrieviertel
CH Bern: mittelland=espace mittelland=berner mittelland
CH Zug: crypto valley
US-FL Port Saint Lucie: treasure coast
US-FL Jacksonville: first coast
US-FL Pensacola: emerald coast
US-NY Rochester: finger lakes
US-NY Binghamton: southern tier
US-NY Albany: capital region ny=capital district ny
US-MA Barnstable: cape cod
US-NH Portsmouth: seacoast nh=seacoast new hampshire
US-MI Marquette: upper peninsula
US-WA Spokane: inland northwest
US-OR Salem: willamette valley
US-CA Palo Alto: the peninsula ca=peninsula ca=sf peninsula
US-CA San Luis Obispo: central coast ca=central coast california
US-CA Palm Springs: coachella valley
US-CA Napa: napa valley=wine country
US-CA Fresno: san joaquin valley
US-CO Colorado Springs: pikes peak region
US-TN Knoxville: east tennessee
US-VA Roanoke: roanoke valley
US-TX Beaumont: golden triangle texas
GB-ENG Wolverhampton: black country
ES-CT Girona: costa brava
ES-VC Alicante: costa blanca
SE Vasteras: malardalen
NL Doetinchem: achterhoek
NL Apeldoorn: veluwe
AU-NSW Newcastle: hunter valley=the hunter=hunter region
AU-NSW Wollongong: illawarra
AU-NSW Wagga Wagga: riverina
AU-QLD Brisbane: south east queensland=seq=southeast queensland
ZA George: garden route
ZA Krugersdorp: west rand
ZA Boksburg: east rand
ZA Stellenbosch: cape winelands
BR-SP Sao Jose dos Campos: vale do paraiba
IN Nagpur: vidarbha
"""

#: Country, with the code of the region where a landscape lies in one, and what people write,
#: the usual name first.
WIDE = """
GB-ENG East Anglia=East of England; Midlands=The Midlands; East Midlands=The East Midlands
GB-ENG West Country=The West Country; South East England
GB-SCT Scottish Highlands=Highlands of Scotland; Central Belt; Scottish Lowlands; Scottish Borders
US-CA Southern California=SoCal; Central Valley=Central Valley California
US-TX West Texas=Texas Panhandle=Permian Basin
US-FL Florida Panhandle
US New England; Pacific Northwest=PNW=Northwest; Midwest=Midwestern United States=Upper Midwest
US Deep South=American South
US West Coast=US West Coast=USA West Coast=West Coast US=West Coast USA=Westküste USA
US East Coast=US East Coast=USA East Coast=East Coast US=East Coast USA=Ostküste USA
US Eastern Seaboard
US Mid-Atlantic=Mid Atlantic; Mountain West=Rocky Mountains=Rockies=The Rockies; Gulf Coast
US Sun Belt=Sunbelt; Great Lakes
US Appalachia; Great Plains; Four Corners; Southwest US=US Southwest=Southwestern US
US Southeast US=US Southeast
US Northeast US=US Northeast; Northwest US; Delmarva=Delmarva Peninsula; Ozarks
CA Canadian Prairies=Prairies=Prairie Provinces; Atlantic Canada=Canadian Maritimes=Maritimes
CA Western Canada; Eastern Canada
CH Romandy=Suisse romande=Romandie=Westschweiz=Welschschweiz=Svizzera romanda
CH German-speaking Switzerland=Deutschschweiz=Suisse alémanique=Svizzera tedesca
CH Zentralschweiz=Innerschweiz; Ostschweiz; Nordwestschweiz
DE Southern Germany; Northern Germany; Eastern Germany; Western Germany; Rheinland=Rhineland
DE Nordseeküste=Ostseeküste
IT Northern Italy=Nord Italia=Norditalia; Southern Italy=Sud Italia=Mezzogiorno
IT Central Italy=Centro Italia; Triveneto=Nordest=Nord-Est Italia
FR South of France=Southern France=Sud de la France=Midi; Massif central
FR French Alps=Alpes françaises
NO Sørlandet=Southern Norway; Vestlandet=Western Norway; Østlandet=Eastern Norway
NO Nord-Norge=Northern Norway
SE Norrland=Northern Sweden; Svealand; Götaland
ES Levante=Levante español; Northern Spain=Norte de España
BR Nordeste=Nordeste do Brasil; Sudeste do Brasil; Sul do Brasil; Centro-Oeste do Brasil
MX El Bajío=Bajío
AR Patagonia argentina; Cuyo
CO Eje Cafetero; Costa Caribe colombiana
AU East Coast Australia; Outback
NZ North Island=Te Ika-a-Māui; South Island=Te Waipounamu
CZ Bohemia=Böhmen=Čechy; Moravia=Mähren=Morava
RO Transylvania=Transilvania=Ardeal=Siebenbürgen; Banat; Muntenia; Oltenia
DK Jutland=Jylland; Funen=Fyn; Zealand=Sjælland
PT Alentejo
PL Podkarpacie
IT Pianura Padana=Po Valley
IN Konkan
IN South India=Southern India; North India=Northern India; Northeast India=North East India
"""
