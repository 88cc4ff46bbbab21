"""Areas around towns as LinkedIn and the people there call them, where the town alone is unclear.

`Greater Norwich Area` is said of the large Norwich, `Région lyonnaise` never names Lyon, and
`South Florida` is the towns around Miami.
"""

from __future__ import annotations

from collections.abc import Iterator

#: Country with the region, and the towns with other names that LinkedIn draws an area around;
#: behind `>` stands what alone they are called, as a larger town has the bare name.
_GREATER = """
GB-ENG Cambridge; Portsmouth; Norwich; Plymouth; Guildford; Chelmsford; Peterborough; York; Kingston upon Hull=Hull; Lincoln
GB-ENG Brighton=Brighton and Hove; Reading; Exeter; Northampton; Bournemouth; Worcester; Gloucester; Ipswich; Derby
GB-SCT Aberdeen; Dundee; Stirling; Inverness
GB-WLS Swansea; Cardiff
IE Limerick; Waterford; Galway; Cork; Kilkenny
US-VA Richmond
US-MI Lansing; Grand Rapids; Kalamazoo
US-VT Burlington
US-IL Peoria; Rockford
US-OH Toledo; Dayton; Columbus; Akron; Canton; Youngstown
US-FL Gainesville; Jacksonville; Tallahassee; Pensacola; Fort Myers; Sarasota
US-NY Rochester; Syracuse; Buffalo; Binghamton; Albany
US-SC Columbia; Charleston; Greenville
US-WI Madison; Green Bay; Appleton
US-IN Fort Wayne; Evansville; South Bend
US-KY Lexington; Louisville
US-PA Harrisburg; Reading>Reading Pennsylvania; Erie; Scranton
US-ME Portland>Portland Maine
US-GA Augusta; Savannah; Macon; Athens>Athens Georgia; Columbus>Columbus Georgia
US-IA Cedar Rapids; Des Moines; Iowa City
US-NE Lincoln>Lincoln Nebraska; Omaha
US-NH Manchester>Manchester New Hampshire; Nashua
US-CT Hartford; New Haven; Bridgeport; Stamford
US-MA Worcester>Worcester Massachusetts
US-RI Providence
ES Valencia; Cordoba; Girona=Gerona; Toledo>Toledo España; Leon>León España
IT Florence=Firenze; Parma; Venice=Venezia; Padova=Padua; Verona; Modena; Siena; Naples=Napoli
GR Athens; Patra=Patras
BR-BA Salvador
BR-PA Belem
TN Tunis
IN Kochi
PK Islamabad; Hyderabad>Hyderabad Pakistan
PA Panama City
CA-BC Victoria
CA-NL Saint John's
CA-ON Hamilton; Windsor; London>London Ontario; Sudbury
AU-NSW Newcastle>Newcastle NSW
NZ Hamilton>Hamilton New Zealand
CL Concepcion; Valparaiso
BE Brugge=Bruges
"""
_FORMS = (
    "greater {}", "greater {} area", "{} metropolitan area", "greater {} metropolitan area",
    "{} metro area", "{} metropolitan region", "greater {} region",
)  # fmt: skip
_ENGLISH = ("GB", "IE", "US", "CA", "AU", "NZ", "IN", "PK")
_ROMANCE = ("gran {}", "grande {}", "grand {}", "{} y alrededores", "area metropolitana de {}",
            "{} e dintorni", "{} e regiao", "{} et peripherie")  # fmt: skip

#: As in `metros`: country, town in the middle, what people write.
AREAS = """
US-FL Miami: south florida=southern florida=southeast florida=south florida area
US-FL Fort Myers: southwest florida=swfl
US-OH Columbus: central ohio=columbus ohio
US-OH Cincinnati: southwest ohio=southwestern ohio=northern kentucky
US-NY Buffalo: western new york=wny
US-NY Syracuse: central new york=cny
US-NV Reno: northern nevada=reno tahoe=reno tahoe area=reno sparks
US-NV Las Vegas: southern nevada
US-CO Fort Collins: northern colorado
US-MI Grand Rapids: west michigan=western michigan
US-TN Knoxville: east tennessee=eastern tennessee
US-AR Fayetteville: northwest arkansas=nwa
US-IA Des Moines: central iowa
US-SC Greenville: upstate south carolina=upstate sc
US-SC Charleston: lowcountry
US-ID Boise: treasure valley
US-CA Palm Springs: coachella valley
US-CA Oxnard: ventura county
US-TX Midland: permian basin
US-HI Honolulu: urban honolulu
US-IL Chicago: chicagoland area
US-AL Birmingham: birmingham hoover=birmingham hoover area
US-OH Cincinnati: cincinnati area ky
FR Lyon: region lyonnaise=agglomeration lyonnaise=metropole lyonnaise
FR Toulouse: region toulousaine=agglomeration toulousaine
FR Nantes: region nantaise=agglomeration nantaise
FR Lille: region lilloise=metropole lilloise=metropole europeenne de lille=mel
FR Bordeaux: region bordelaise=agglomeration bordelaise
FR Rennes: region rennaise
FR Grenoble: region grenobloise=grenoble alpes metropole=grenoble alpes
FR Strasbourg: region strasbourgeoise
FR Marseille: region marseillaise=aix marseille provence=aix marseille metropole
FR Montpellier: region montpellieraine=montpellier mediterranee metropole
FR Nice: nice cote dazur=metropole nice cote dazur=region nicoise
FR Rouen: rouen normandie=metropole rouen normandie=region rouennaise
FR Clermont-Ferrand: clermont auvergne metropole=region clermontoise
FR Angers: angers loire metropole
FR Le Havre: le havre seine metropole
FR Saint-Etienne: region stephanoise
FR Dijon: region dijonnaise
FR Tours: region tourangelle
FR Valbonne: valbonne sophia antipolis=sophia antipolis valbonne
CH Lausanne: region lausannoise=agglomeration lausannoise
CH Geneve: region genevoise
CH Lugano: luganese
CH Zuerich: metropolitanraum zurich
BE Liege: region liegeoise
DE Koeln: metropolregion koln bonn=raum koln bonn=region koln bonn=koln bonn
DE Bremen: metropolregion bremen oldenburg=metropolregion nordwest=bremen oldenburg
DE Karlsruhe: technologieregion karlsruhe
DE Aachen: stadteregion aachen
DE Saarbruecken: regionalverband saarbrucken
DE Kiel: kielregion
AT Linz: zentralraum linz
PL Warsaw: metropolia warszawska=aglomeracja warszawska=okolice warszawy=obszar metropolitalny warszawy
PL Krakow: aglomeracja krakowska=okolice krakowa=metropolia krakowska
PL Wroclaw: aglomeracja wroclawska=okolice wroclawia
PL Poznan: aglomeracja poznanska=okolice poznania=metropolia poznan
PL Lodz: aglomeracja lodzka=okolice lodzi
PL Gdansk: trojmiasto i okolice=okolice trojmiasta=aglomeracja trojmiejska
PL Katowice: konurbacja slaska=metropolia slaska=konurbacja katowicka
SE Stockholm: stockholmsomradet=stockholmsregionen
SE Goeteborg: goteborgsomradet=goteborgsregionen=storgoteborg
SE Malmoe: malmoregionen=stormalmo=malmoomradet
NO Oslo: oslo omradet=oslo regionen=osloregionen=osloomradet
NO Bergen: bergensomradet=bergensregionen
NO Stavanger: stavanger regionen=stavangerregionen=stavangeromradet=nord jaeren
NO Trondheim: trondheimsregionen=trondheimsomradet
DK Copenhagen: kobenhavnsomradet=hovedstadsomradet=hovedstadsregionen
DK Aarhus: aarhusomradet=aarhus omradet=arhusomradet
FI Helsinki: helsingin seutu=helsinginseutu=helsinki ja lahiseutu=huvudstadsregionen=helsingforsregionen
FI Tampere: tampereen seutu=tamperen seutu=tampereen kaupunkiseutu
FI Turku: turun seutu=abo=turun kaupunkiseutu
FI Oulu: oulun seutu
FI Jyvaeskylae: jyvaskylan seutu
FI Lahti: lahden seutu
NL Amsterdam: de randstad=omgeving amsterdam
NL Rotterdam: metropoolregio rotterdam den haag=groot rijnmond
NL Utrecht: omgeving utrecht
NL Eindhoven: brainport eindhoven region
NL Enschede: twente=regio twente
NL Tilburg: brabantine city row=brabantse stedenrij
NL Ede: food valley=foodvalley
IT Rome: roma capitale
IT Milan: hinterland di milano=hinterland milanese
ES San Sebastian: donostialdea=greater san sebastian=greater san sebastian area
HU Budapest: budapest kornyeke=budapest agglomeracio
RO Bucharest: zona metropolitana bucuresti
RO Cluj-Napoca: zona metropolitana cluj=cluj metropolitan area=cluj
SI Ljubljana: osrednjeslovenska
EE Tallinn: tallinn ja harjumaa
RU Moscow: москва и московская область
GB-ENG Middlesbrough: teesside=tees valley
GB-WLS Swansea: swansea bay
GB-ENG Crawley: gatwick=gatwick area
GB-ENG Birmingham: west midlands combined authority
CA-BC Victoria: capital regional district bc=capital regional district
CA-QC Quebec: region de quebec=quebec et peripherie
CA-ON Hamilton: hamilton niagara peninsula
BR-SP Sao Paulo: abc paulista=grande abc
BR Brasilia: entorno do df=entorno do distrito federal
AR-X Cordoba: gran cordoba
US-AR Fayetteville: fayetteville springdale rogers=fayetteville springdale rogers area=fayetteville springdale rogers bentonville
AR Buenos Aires: gba norte=gba sur=gba oeste=zona norte gba
CO Medellin: area metropolitana del valle de aburra
MX Mexico City: zona metropolitana de la ciudad de mexico=zona metropolitana del valle de mexico=cdmx y area metropolitana
MX-CHH Ciudad Juarez: cd juarez
TR Istanbul: istanbul anadolu yakasi=istanbul avrupa yakasi=anadolu yakasi=istanbul european side=istanbul asian side
MY Johor Bahru: iskandar malaysia=iskandar puteri
ID Bandung: bandung raya
ID Surabaya: surabaya raya
EG Cairo: القاهرة الكبرى
TW Taipei: 大台北=大台北地區
IN Mohali: sahibzada ajit singh nagar=sas nagar=s a s nagar
IN-MH Aurangabad: chhatrapati sambhajinagar=sambhajinagar
IN-MH Osmanabad: dharashiv
IN Chandigarh: mohali/chandigarh/panchkula=chandigarh mohali panchkula
=GB-ENG Manchester: manchester
=GB-ENG Bolton: bolton
=GB-ENG Doncaster: doncaster
=GB-ENG Norwich: norwich
=IE Limerick: limerick
=DE Heidelberg: heidelberg
=DE Hamm: hamm
=DE Muelheim: mulheim=mulheim ruhr
=DE Minden: minden
=CA-BC Vancouver: vancouver
=US-OH Columbus: columbus
=FR Dunkerque: dunkirk=dunkerque
=NL Ede: ede
=IT Florence: florence=firenze=florenz
=IT Parma: parma
=IT Ravenna: ravenna
=IT Siracusa: siracusa
=ES Oviedo: oviedo
=ES-CL Salamanca: salamanca
=ES Cadiz: cadiz
=ES Jaen: jaen
=ES Caceres: caceres
=ES Pontevedra: pontevedra
=PT Viseu: viseu
=PL Chelm: chelm
=PL Lubin: lubin
=PL Pila: pila
=IN Kochi: kochi
=BR-RJ Petropolis: petropolis
=GB-ENG London: bromley=london borough of bromley=merton=newham=redbridge=havering=waltham forest=barking and dagenham=hounslow=hillingdon
=GB-ENG Birkenhead: wirral=the wirral
=GB-ENG Ashton-under-Lyne: tameside
=GB-ENG Torquay: torbay
=GB-ENG North Shields: north tyneside
=TR Istanbul: kadikoy=besiktas=uskudar=sisli=beyoglu=sariyer=maslak=levent=bakirkoy=beylikduzu=pendik=maltepe istanbul=kartal istanbul=bagcilar=basaksehir=avcilar=kagithane=zeytinburnu=eyupsultan=tuzla istanbul
=TR Ankara: cankaya=yenimahalle=kecioren=etimesgut
=TR Izmir: bornova=karsiyaka=konak izmir=bayrakli
=CL Santiago: las condes=vitacura=lo barnechea=nunoa=huechuraba=quilicura=la florida santiago=macul=penalolen
=AR Buenos Aires: vicente lopez=palermo buenos aires=recoleta buenos aires=microcentro
"""


def area_lines() -> Iterator[str]:
    """Yield lines as in `metros`."""
    for line in _GREATER.strip().splitlines():
        where, _, towns = line.partition(" ")
        forms = _FORMS if where[:2] in _ENGLISH else _FORMS + _ROMANCE
        for one in towns.split(";"):
            names, _, instead = one.strip().partition(">")
            town, *_ = names.split("=")
            said = (form.format(name) for form in forms for name in (instead or names).split("="))
            yield f"{where} {town}: {'='.join(said)}"
    yield from AREAS.strip().splitlines()
