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
IN South India=Southern India; North India=Northern India; Northeast India=North East India
"""
