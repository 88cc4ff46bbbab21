"""Metropolitan areas with a name of their own, and quarters that the table of places lacks.

Each line gives the country with the region where needed, the town that stands in the middle, and
what people write. A line beginning with `=` gives quarters: they are the town itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from outreach.core.areas.greater import area_lines
from outreach.core.areas.landscapes import LANDSCAPES
from outreach.core.areas.short_forms import SHORT_FORMS
from outreach.places import key


@dataclass(frozen=True, slots=True)
class Metro:
    """A town to which a name leads."""

    town: str  #: key of its name
    country: str
    region: str | None  #: code of the region
    is_metro: bool  #: false: a quarter of the town


_TABLE = """
US-CA San Francisco: san francisco bay area=sf bay area=bay area=the bay area=bay area california=greater san francisco bay area=sf bay=sf=san fran=sfo=east bay=north bay=bay area ca=san francisco oakland bay area=frisco california
US-CA San Jose: silicon valley=south bay=silicon valley california=south bay area
US-CA Palo Alto: stanford=stanford university=peninsula bay area
US-CA Los Angeles: la=greater la=l a=la metro=lax=los angeles county=la county=greater los angeles area=hollywood=venice beach=san fernando valley
US-CA Santa Ana: orange county=oc=orange county california=orange county ca=the oc
US-CA Riverside: inland empire
US-CA San Diego: san diego county=la jolla=sd california
US-NY New York City: nyc=new york city=new york=ny=new york ny=greater new york=tri state area=tristate area=nyc metro=new york metro=nyc area=big apple=new york new york=ny metro=new york metropolitan area=new york city metropolitan area=greater new york city area=new york city area=n y=n y c=nueva york=york new
=US-NY New York City: manhattan new york=harlem=williamsburg brooklyn=wall street=midtown manhattan=lower manhattan
US-NY Hempstead: long island=long island ny=nassau county
US-NY White Plains: westchester=westchester county
US-NY Poughkeepsie: hudson valley
US-NY Albany: capital district new york=albany capital region=capital region new york
US-IL Chicago: chicagoland=greater chicagoland area=chi town=chitown
US-DC Washington: dmv=dmv area=d m v=washington dc=washington d c=dc=d c=wash dc=wash d c=washington dc baltimore area=washington dc metro area=dc metro=dc metro area=national capital region us=greater dc=washington district of columbia=beltway=greater washington dc area=washington dc metropolitan area=greater washington dc metropolitan area
US-VA Arlington: northern virginia=nova virginia
US-VA Virginia Beach: hampton roads=tidewater virginia=norfolk virginia beach
US-MD Baltimore: baltimore county
US-NC Raleigh: research triangle=research triangle park=rtp=the triangle=triangle=raleigh durham=raleigh durham chapel hill=research triangle area=triangle north carolina=triangle area
US-NC Greensboro: piedmont triad=triad north carolina=the triad
US-NC Charlotte: charlotte metro=clt
US-TX Dallas: dfw=dallas fort worth=dfw metroplex=dallas fort worth metroplex=dallas fort worth area=the metroplex=north texas=d fw=dfw area=greater dallas fort worth
US-TX Houston: htx=h town
US-TX Austin: atx=silicon hills=central texas=austin texas=austin metro
US-TX McAllen: rio grande valley
US-MN Minneapolis: twin cities=minneapolis saint paul=twin cities metro=msp=greater twin cities=twin cities area
US-FL Miami: miami dade=miami fort lauderdale=greater miami=miami dade county=miami fort lauderdale west palm beach=palm beach county
US-FL Orlando: central florida
US-FL Tampa: tampa bay=tampa bay area=tampa saint petersburg clearwater=greater tampa bay=tampa saint petersburg
US-FL Melbourne: space coast
US-PA Philadelphia: delaware valley=philly=greater philly=philadelphia metro=phila=philadelphia region
US-PA Allentown: lehigh valley
US-PA Pittsburgh: steel city=western pennsylvania
US-UT Salt Lake City: silicon slopes=wasatch front=slc=salt lake=salt lake valley
US-UT Provo: utah valley=utah county
US-WA Seattle: puget sound=seattle tacoma=greater puget sound=king county=seattle metro=puget sound region=eastside seattle
US-OR Portland: portland oregon metro=pdx=portland metro=portland vancouver
US-AZ Phoenix: valley of the sun=phx=phoenix metro=greater phoenix=maricopa county
US-MI Detroit: metro detroit=southeast michigan=detroit metro=motor city=michigan detroit
US-OH Cleveland: northeast ohio=northeastern ohio
US-OH Cincinnati: cincy=cincinnati northern kentucky=greater cincinnati northern kentucky
US-MO Saint Louis: stl=saint louis=greater saint louis=saint louis metro
US-MO Kansas City: kc=kansas city=kcmo=kansas city metro=kansas city area=greater kansas city=kansas city missouri=kansas city metropolitan area=greater kansas city area
US-GA Atlanta: atl=hotlanta=metro atlanta=atlanta metro=greater atlanta
US-DE Wilmington: greater wilmington=greater wilmington area
US-IA Davenport: quad cities
US-TN Johnson City: tri cities tennessee
US-WA Kennewick: tri cities washington=tri cities
US-MA Boston: greater boston=boston metro=bos=eastern massachusetts=beantown=metro boston=boston metropolitan area=metrowest
US-MA Springfield: pioneer valley
US-CO Denver: front range=mile high city=denver metro=denver boulder=denver aurora
US-LA New Orleans: nola
US-NV Las Vegas: vegas=lv=sin city=clark county nevada
US-IN Indianapolis: indy=central indiana
US-TN Nashville: music city=middle tennessee=nashville davidson
US-WI Milwaukee: mke
US-AL Birmingham: birmingham alabama
US-HI Honolulu: oahu=waikiki=oahu hawaii
US-PR San Juan:
CA-ON Toronto: gta=greater toronto=greater toronto area=the 6ix=golden horseshoe=gtha=toronto area=greater toronto and hamilton area=greater toronto area canada=toronto metro=the six=scarborough ontario
CA-ON Kitchener: kitchener waterloo=waterloo region=kw=region of waterloo=kitchener cambridge waterloo=tri cities ontario
CA-ON Ottawa: national capital region canada=ottawa gatineau=greater ottawa
CA-ON Saint Catharines: niagara region=niagara
CA-BC Vancouver: lower mainland=metro vancouver=greater vancouver=greater vancouver metropolitan area=yvr
CA-BC Victoria: vancouver island
CA-QC Montreal: grand montreal=greater montreal=montreal=mtl=region de montreal
CA-QC Quebec: quebec city=ville de quebec
CA-NS Halifax: halifax regional municipality=hrm
CA-AB Calgary: yyc
GB-ENG London: greater london=london=m25=central london=city of london=london england=london uk=london area=ldn=inner london=home counties=south east england london=london metropolitan area=tech city=silicon roundabout
=GB-ENG London: twickenham=canary wharf=shoreditch=hackney=islington=camden town=camden=greenwich london=hammersmith=fulham=wimbledon=croydon london=ealing=brixton=clapham=city of westminster=westminster=kensington=chelsea london=notting hill=soho london=tower hamlets=southwark=lambeth=wandsworth=battersea=haringey=lewisham=paddington=stratford london=north london=south london=east london uk=west london=isleworth london=hammersmith and fulham=kensington and chelsea=mayfair=holborn=bermondsey=putney=docklands=east london england
GB-ENG Manchester: greater manchester
GB-ENG Birmingham: west midlands=brum
GB-ENG Newcastle upon Tyne: tyne and wear=tyneside=north east england=newcastle=newcastle uk=newcastle england
GB-ENG Leeds: west yorkshire=leeds bradford
GB-ENG Liverpool: merseyside=liverpool city region
GB-ENG Sheffield: south yorkshire
GB-ENG Reading: thames valley=m4 corridor=reading
GB-ENG Southampton: south coast uk=solent
GB-ENG Cambridge: silicon fen
GB-ENG Bath: bath
GB-SCT Glasgow: central belt scotland
GB-SCT Edinburgh: lothian=edinburgh
GB-NIR Belfast: belfast
=GB-NIR Derry: derry londonderry=derry/londonderry=londonderry northern ireland
IE Dublin: greater dublin=dublin=county dublin=co dublin=dublin city=silicon docks
=IE Dublin: mulhuddart=sandyford=dublin 2=dublin 4=fingal=south dublin=dun laoghaire rathdown=ballsbridge=blackrock dublin
FR Paris: region parisienne=paris area=grand paris=greater paris=ile de france paris=paris et peripherie=paris region=la defense=paname=region de paris=paris metropolitan region
FR Nice: cote d azur=french riviera=cote dazur
FR Valbonne: sophia antipolis
FR Lyon: grand lyon
FR Aix-en-Provence: aix marseille
FR Bordeaux: bordeaux metropole
FR Lille: lille metropole=hauts de france lille
DE Essen: ruhr=ruhrgebiet=ruhr area=ruhr region=ruhrpott=ruhr valley=metropole ruhr=rhein ruhr=rhine ruhr=metropolregion rhein ruhr=rhine ruhr metropolitan area=rhein ruhr gebiet=ruhr metropolitan area
DE Frankfurt am Main: rhein main=rhine main=rhein main gebiet=frankfurt rhine main=frankfurt rhein main=frankfurt rhine main metropolitan area=frankfurt=frankfurt main=rhine main area=ffm=frankfurt rhine main area=metropolregion frankfurt rhein main
DE Mannheim: rhein neckar=rhine neckar=rhein neckar kreis=metropolregion rhein neckar=rhine neckar area=rhein neckar gebiet=rhine neckar metropolitan region
DE Koeln: cologne bonn region=cologne bonn=koln bonn=rheinland=cologne bonn metropolitan area=rhineland
DE Freiburg: freiburg im breisgau=freiburg=breisgau
DE Friedrichshafen: bodensee=lake constance=bodenseeregion=bodenseekreis
DE Nuernberg: metropolregion nurnberg=franken=franconia=mittelfranken
DE Berlin: berlin brandenburg=berlin metropolitan area=berlin brandenburg metropolitan region=kreuzberg=prenzlauer berg=neukolln=charlottenburg=friedrichshain
DE Munich: oberbayern=upper bavaria=munchen=greater munich
DE Halle: halle saale=halle an der saale
DE Leipzig: mitteldeutschland=leipzig halle=central germany
DE Osnabrueck: osnabruck land
DE Hannover: hannover braunschweig gottingen wolfsburg
DE Kempten: kempten
=DE Gruenheide: grunheide=grunheide mark
NL Amsterdam: randstad=the randstad=randstad netherlands=metropoolregio amsterdam=amsterdam area=noordvleugel=randstad area=greater amsterdam=ams=amsterdam metropolitan area
NL Rotterdam: rotterdam and the hague=rotterdam the hague=rotterdam den haag=rijnmond
NL The Hague: den haag=s gravenhage=haaglanden=the hague
NL Eindhoven: brainport=brainport eindhoven=brainport region
NL Utrecht: utrecht
NL Arnhem: arnhem nijmegen
BE Brussels: brussel=bruxelles=brussels metropolitan area=brussels capital=brussels region=brussels area=brussels capital region
BE Antwerpen: antwerp=antwerp metropolitan area
CH Zuerich: zurich metropolitan area=greater zurich=zuri=zurich
CH Geneve: lake geneva region=arc lemanique=geneve=geneva=genf=ginevra=lake geneva area=grand geneve
CH Lausanne: lausanne=vaud lausanne
CH Zug: crypto valley
AT Vienna: wien=greater vienna=vienna metropolitan area
DK Copenhagen: oresund=copenhagen metropolitan area=greater copenhagen=kobenhavn=kbh=storkobenhavn=copenhagen area capital region=oresund region=koebenhavn
SE Goeteborg: gothenburg=goteborg=gothenburg metropolitan area
SE Malmoe: malmo=greater malmo=oresundsregionen
SE Stockholm: storstockholm=greater stockholm=sthlm
FI Helsinki: greater helsinki=paakaupunkiseutu=helsinki metropolitan area=hki=capital region finland
NO Oslo: storoslo=greater oslo region=oslo region=oslo metropolitan area
PL Gdansk: trojmiasto=tricity=tri city=tri city poland=tricity poland
PL Katowice: gorny slask=upper silesia=gzm=aglomeracja slaska=silesian metropolis=slask
ES Bilbao: gran bilbao=greater bilbao=bizkaia=vizcaya
ES San Sebastian: donostia=donostia san sebastian=gipuzkoa=guipuzcoa
ES Marbella: costa del sol
ES Barcelona: bcn=area metropolitana de barcelona
ES Las Palmas de Gran Canaria: gran canaria=las palmas
ES Santa Cruz de Tenerife: tenerife
ES Palma: mallorca=palma de mallorca=majorca
ES Gijon: gijon
PT Lisbon: grande lisboa=lisboa=greater lisbon=lx=lisbon metropolitan area
PT Porto: grande porto=oporto=greater porto
PT Faro: algarve
IT Milan: milano=hinterland milanese=greater milan
IT Rome: rom=roma=greater rome metropolitan area
IT Naples: napoli
IT Turin: torino
IT Como: como
GR Athens: attica athens=athina=athens metropolitan area
TR Istanbul: greater istanbul
RU Moscow: moskva=podmoskovie=moscow metropolitan area
RU Saint Petersburg: saint petersburg=leningrad=petrograd=ленинград=piter=spb=sankt peterburg=saint petersburg russia
UA Kyiv: kiev=kiew=kyiv city=kyiv metropolitan area
IL Tel Aviv: gush dan=tel aviv yafo=tel aviv area=tlv=tel aviv jaffa=tel aviv metropolitan area=tel aviv=silicon wadi
AE Dubai: dubai=dubai area=dxb
AE Abu Dhabi: abu dhabi emirate
SA Dammam: eastern province=al khobar dammam=eastern province saudi arabia=dhahran
SA Jeddah: jiddah=makkah jeddah=jeddah
EG Cairo: greater cairo=al qahirah=cairo governorate
=EG Cairo: new cairo=nasr city=heliopolis=maadi
IN Bengaluru: bangalore=bengaluru=banglore=bangaluru=blr=bengaluru urban=bangalore urban=bengaluru area=greater bengaluru area=silicon valley of india=bangalore rural=bengaluru metropolitan region=namma bengaluru
=IN Bengaluru: koramangala=whitefield=indiranagar=hsr layout=electronic city=marathahalli=jayanagar=btm layout=bengaluru east=bengaluru south=bengaluru north=bangalore north=bangalore south=bellandur
IN Mumbai: bombay=mumbai metropolitan region=mmr=greater mumbai=mumbai suburban=mumbai suburbs=greater bombay
=IN Mumbai: andheri=bandra=powai=borivali=malad=goregaon=dadar=andheri east=andheri west=bandra kurla complex
=IN-KA Bengaluru: बेंगलुरु=बेंगलूरु=बैंगलोर=ಬೆಂಗಳೂರು
IN-DL Delhi: delhi ncr=ncr=national capital region=ncr india=ncr delhi=delhi ncr region=ncr region=delhi=greater delhi=south delhi=delhi area=new delhi area=national capital region india=ncr delhi gurgaon=national capital territory of delhi=dilli
IN-DL New Delhi: new delhi=connaught place
IN Noida: gautam buddha nagar=noida=greater noida west
IN Gurugram: gurgaon=gurugram=gurgoan
IN Hyderabad: hyderabad=cyberabad=secunderabad=hitech city=gachibowli=hyd=telangana hyderabad=greater hyderabad area=madhapur
IN Chennai: madras=omr chennai
IN Kolkata: calcutta=greater kolkata=kolkatta
IN Pune: poona=pune pimpri chinchwad=pune division=hinjewadi=hinjawadi
IN Chandigarh: tricity india=chandigarh tricity=mohali chandigarh panchkula
IN Prayagraj: allahabad=greater allahabad=prayagraj
IN Thiruvananthapuram: trivandrum
IN Kochi: cochin=ernakulam
IN Vadodara: baroda
IN Mysuru: mysore
IN Mangaluru: mangalore
IN Visakhapatnam: vizag
IN Kozhikode: calicut
IN Varanasi: banaras=benares=kashi
IN Virar: vasai virar=vasai=virar
IN Panjim: goa india=goa
PK Lahore: lahore
PK Islamabad: islamabad rawalpindi=twin cities pakistan
BD Dhaka: dhaka=dacca
LK Colombo: greater colombo=colombo
PH Manila: metro manila=ncr philippines=national capital region philippines=greater manila=mega manila=metro manila philippines=national capital region manila=manila
PH Makati City: makati=bgc=bonifacio global city=ortigas
PH Cebu City: cebu=metro cebu
ID Jakarta: jabodetabek=dki jakarta=greater jakarta=jakarta raya=jakarta selatan=jakarta barat=jakarta utara=jakarta timur=jakarta pusat=south jakarta=jakarta metropolitan area=jakarta special capital region
ID Denpasar: bali=bali indonesia=canggu=ubud
ID Yogyakarta: jogja=yogyakarta=diy
MY Kuala Lumpur: klang valley=kl=greater kuala lumpur=greater kl=lembah klang=federal territory of kuala lumpur=wp kuala lumpur=wilayah persekutuan kuala lumpur=cyberjaya=k l=wilayah persekutuan
MY George Town: penang=pulau pinang=penang island=bayan lepas
TH Bangkok: krung thep=bangkok metropolitan area=greater bangkok=krung thep maha nakhon=bkk=bangkok city
VN Ho Chi Minh City: saigon=hcmc=hcm city=ho chi minh=tp hcm=tphcm=tp ho chi minh=thanh pho ho chi minh=sai gon=ho chi minh city
VN Hanoi: ha noi=hanoi capital region
CN Shenzhen: greater bay area=guangdong hong kong macao greater bay area
CN Guangzhou: pearl river delta=canton china
CN Shanghai: yangtze river delta=上海
CN Beijing: peking=北京=beijing city
CN Hangzhou: hangzhou
HK Hong Kong: kowloon=hong kong island=new territories=central hong kong=central and western district hong kong=wan chai=tsim sha tsui=香港=kwun tong
TW Taipei: taipei city=greater taipei=new taipei=new taipei city=臺北=taibei
TW Hsinchu: hsinchu science park
JP Tokyo: greater tokyo=tokyo to=shibuya=shinjuku=minato=minato ku=kanto=tokyo metropolis=within 23 wards=首都圏=chiyoda=tokyo=shibuya ku=shinjuku ku=roppongi=東京都
JP Osaka: kansai=kinki=greater osaka=keihanshin
JP Nagoya: chubu nagoya
KR Seoul: seoul capital area=gangnam=seoul incheon metropolitan area=sudogwon=서울특별시=수도권=gangnam gu
AU-NSW Sydney: greater sydney=greater sydney area=syd=western sydney=north sydney=sydney nsw=sydney cbd
AU-VIC Melbourne: greater melbourne=melb=melbourne cbd=melbourne victoria
=AU-VIC Melbourne: collingwood=collingwood victoria=fitzroy victoria=richmond victoria=south yarra
AU-QLD Brisbane: south east queensland=southeast queensland=greater brisbane=brissie
AU-QLD Gold Coast: surfers paradise
AU-QLD Maroochydore: sunshine coast
AU-WA Perth: greater perth=perth
AU-ACT Canberra: act australia=australian capital territory
AU-TAS Hobart: hobart
NZ Auckland: greater auckland=tamaki makaurau
NZ Wellington: wellington region=wellington=wgtn
ZA Johannesburg: joburg=jozi=jhb=greater johannesburg=sandton johannesburg=witwatersrand=city of johannesburg=midrand johannesburg
=ZA Johannesburg: sandton=rosebank johannesburg=midrand
ZA Cape Town: kaapstad=cpt=cape town=city of cape town
ZA Durban: ethekwini
ZA Pretoria: tshwane=city of tshwane
NG Lagos: lagos state=lekki=victoria island lagos=ikeja lagos=lagos island=yaba=lagos mainland
NG Abuja: fct abuja=fct=federal capital territory nigeria
KE Nairobi: nairobi county=nairobi area=westlands nairobi=nairobi
GH Accra: greater accra=greater accra region
CI Abidjan: abidjan
SN Dakar: dakar region
MA Casablanca: casablanca settat=grand casablanca=casa=casablanca
CD Kinshasa: kinshasa
BR-SP Sao Paulo: grande sao paulo=sampa=sp=greater sao paulo=sao paulo e regiao=sp capital=sao paulo sp
BR-RJ Rio de Janeiro: grande rio=rio=rj=greater rio de janeiro=baixada fluminense
BR Brasilia: distrito federal brasil=distrito federal brazil=federal district brazil=df brasil=brasilia df
BR Belo Horizonte: bh=grande bh=greater belo horizonte
BR Porto Alegre: grande porto alegre=poa
BR Florianopolis: floripa=grande florianopolis
BR Recife: grande recife
BR Santos: baixada santista
BR Vitoria: grande vitoria
BR Campinas: campinas
AR Buenos Aires: gran buenos aires=caba=gba=capital federal=ciudad autonoma de buenos aires=bs as=greater buenos aires=amba=buenos aires=bsas=buenos aires autonomous city=autonomous city of buenos aires=ciudad de buenos aires
CL Santiago: santiago de chile=gran santiago=santiago metropolitan region=region metropolitana de santiago=santiago=region metropolitana=santiago metropolitan
CO Bogota: bogota d c=bogota dc=bogota distrito capital=bogota capital district=sabana de bogota
CO Medellin: valle de aburra=medellin
CO Cartagena: cartagena de indias=cartagena bolivar
PE Lima: lima metropolitana=lima y callao=lima callao=lima=metropolitan lima
MX Mexico City: cdmx=ciudad de mexico=mexico df=distrito federal mexico=valle de mexico=greater mexico city=mexico d f=zmvm=df mexico=mexico city metropolitan area=ciudad de mexico y alrededores=ciudad de mexico area
=MX Mexico City: polanco=santa fe cdmx=roma norte=condesa
MX-NLE Monterrey: zona metropolitana de monterrey=monterrey=san pedro garza garcia monterrey
MX-JAL Guadalajara: zmg=zona metropolitana de guadalajara=guadalajara=perla tapatia
MX Cancun: riviera maya=cancun quintana roo=cancun
MX-NLE Guadalupe: guadalupe mexico
EC Quito: distrito metropolitano de quito
CR San Jose: gran area metropolitana=san jose costa rica=gam costa rica=san jose province costa rica
GT Guatemala City: ciudad de guatemala=guatemala ciudad
PA Panama City: ciudad de panama=panama city panama=panama panama=panama oeste
PY Asuncion: gran asuncion
UY Montevideo: montevideo
VE Caracas: gran caracas=distrito capital venezuela=caracas
DO Santo Domingo: gran santo domingo=distrito nacional=santo domingo
KZ Almaty: alma ata
UZ Tashkent: toshkent
AZ Baku: baki=absheron
RS Belgrade: beograd
RO Bucharest: bucuresti=bucharest metropolitan area=bucuresti ilfov
HU Budapest: budapest=greater budapest=bp hungary
CZ Prague: praha=hlavni mesto praha=greater prague
SK Bratislava: bratislava
BG Sofia: sofia=sofia city=sofia metropolitan area=sofia capital=sofiya
CY Limassol: lemesos
CY Nicosia: lefkosia
MT Valletta: malta valletta=gozo and malta
LU Luxembourg: luxembourg ville=luxembourg city=stad luxembourg
ZA Vanderbijlpark: vaal triangle=vanderbijlpark
KW Kuwait City: kuwait city=al asimah
QA Doha: doha
NG Port Harcourt: port harcourt
"""


def _read() -> Mapping[str, Metro]:
    found: dict[str, Metro] = {}
    for line in (*area_lines(), *(_TABLE + LANDSCAPES + SHORT_FORMS).strip().splitlines()):
        head, _, names = line.partition(":")
        where, _, town = head.removeprefix("=").partition(" ")
        country, _, region = where.partition("-")
        metro = Metro(key(town), country, region or None, not line.startswith("="))
        found |= {key(name): metro for name in names.split("=") if name.strip()}
    return MappingProxyType(found)


#: Key of a name → the town in the middle.
METROS = _read()

#: Towns and quarters that the table of places lacks or has only among others.
PLAIN = frozenset(
    key(one)
    for one in """new york;new york city;ny;nyc;new york ny;new york new york;washington dc;washington d c;dc;d c
    quebec city;london;london england;london uk;city of london;newcastle;newcastle uk;newcastle england;reading;bath;edinburgh;belfast;dublin
    dublin city;frankfurt;frankfurt main;freiburg;freiburg im breisgau;kempten;the hague;den haag;s gravenhage;brussel;bruxelles;antwerp
    zurich;geneve;geneva;genf;ginevra;lausanne;wien;kobenhavn;koebenhavn;gothenburg;goteborg;malmo;donostia;donostia san sebastian
    palma de mallorca;las palmas;gijon;lisboa;oporto;milano;roma;napoli;torino;como;athina;moskva;saint petersburg;sankt peterburg
    saint petersburg russia;spb;kiev;kiew;kyiv city;tel aviv yafo;tel aviv;tel aviv jaffa;dubai;jeddah;jiddah;bangalore;bengaluru;banglore
    bangaluru;bengaluru urban;bangalore urban;bangalore rural;bombay;delhi;new delhi;noida;gurgaon;gurugram;gurgoan;hyderabad;secunderabad;madras
    calcutta;kolkatta;poona;allahabad;prayagraj;trivandrum;cochin;ernakulam;baroda;mysore;mangalore;vizag;calicut;banaras;benares
    vasai virar;vasai;virar;goa;lahore;dhaka;dacca;colombo;manila;makati;bgc;cebu;dki jakarta;jakarta selatan;jakarta barat;jakarta utara
    jakarta timur;jakarta pusat;south jakarta;yogyakarta;jogja;cyberjaya;penang;george town;krung thep;bangkok city;saigon;hcmc;hcm city;ho chi minh;tp hcm;tphcm
    tp ho chi minh;thanh pho ho chi minh;sai gon;ho chi minh city;ha noi;peking;beijing city;上海;北京;香港;taipei city;臺北;taibei;tokyo to
    within 23 wards;tokyo;東京都;서울특별시;sydney nsw;melbourne victoria;perth;hobart;wellington;joburg;jozi;jhb;cape town;kaapstad;city of johannesburg
    city of cape town;tshwane;city of tshwane;nairobi county;nairobi;abidjan;casablanca;casa;kinshasa;caba;capital federal;ciudad autonoma de buenos aires
    buenos aires;bsas;bs as;autonomous city of buenos aires;buenos aires autonomous city;ciudad de buenos aires;santiago;santiago de chile;bogota d c;bogota dc;bogota distrito capital;medellin
    cartagena de indias;lima;cdmx;ciudad de mexico;mexico df;mexico d f;monterrey;guadalajara;cancun;san jose costa rica;ciudad de guatemala
    ciudad de panama;panama city panama;montevideo;caracas;santo domingo;almaty;alma ata;toshkent;beograd;bucuresti;budapest;praha;hlavni mesto praha
    bratislava;sofia;sofia city;sofiya;lemesos;lefkosia;luxembourg ville;luxembourg city;kuwait city;doha;saint louis;kansas city;montreal;las palmas de gran canaria
    sao paulo sp;rio;campinas;munchen;muenchen;utrecht;vanderbijlpark;port harcourt;sf;la;philly;vegas;indy;nola;slc;san francisco;philadelphia;stanford;l a;taipei;ville de quebec
    brasilia df;ethekwini;quebec;austin texas;birmingham alabama;phila;kansas city missouri;hangzhou;guadalupe mexico;san fran;boston;atlanta;denver;mtl;kl;leningrad;petrograd;ленинград;yyc;hki;kbh;tlv;bcn;blr;hyd;dxb;sthlm;bkk;floripa;sampa;poa;ffm""".replace("\n", ";").split(";")
)  # fmt: skip
