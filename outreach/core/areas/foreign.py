"""What countries are called in other languages, for exports from an account that speaks them.

Folded names in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Czech,
Russian, Japanese and Chinese, taken from the Unicode CLDR (Unicode License v3) where they differ
from the names in `core.countries`.
"""

from __future__ import annotations

FOREIGN_NAMES = """
AE de forenede arabiske emirater=emirados arabes unidos=emirati arabi uniti=emiratos arabes
unidos=emirats arabes unis=forenade arabemiraten=spojene arabske emiraty=vereinigte arabische
emirate=verenigde arabische emiraten=zjednoczone emiraty
arabskie=оаэ=アラブ首長国連邦=阿拉伯联合酋长国; AF
afeganistao=afganistan=афганистан=アフガニスタン=阿富汗; AL
albanie=albanien=албания=アルバニア=阿尔巴尼亚; AM armenie=armenien=армения=アルメニア=亚美尼亚;
AR argentine=argentinie=argentinien=argentyna=аргентина=アルゼンチン=阿根廷; AT
autriche=oostenrijk=osterrike=ostrig=rakousko=австрия=オーストリア=奥地利; AU
australie=australien=австралия=オーストラリア=澳大利亚; AZ aserbaidschan=aserbajdsjan=
azerbaidjan=azerbaigian=azerbaijao=azerbaiyan=azerbajdzan=azerbajdzjan=azerbeidzjan=azerbejdzan=
азербаиджан=アゼルバイジャン=阿塞拜疆; BA bosna a hercegovina=bosnia e herzegovina=bosnia ed
erzegovina=bosnia i hercegowina=bosnia y herzegovina=bosnie en
herzegovina=bosnie-herzegovine=bosnien och hercegovina=bosnien und
herzegowina=bosnien-hercegovina=босния и
герцеговина=ボスニア・ヘルツェゴビナ=波斯尼亚和黑塞哥维那; BD
banglades=bangladesch=bangladesz=бангладеш=バングラデシュ=孟加拉国; BE
belgia=belgica=belgien=belgio=бельгия=ベルギー=比利时; BG
bulgarie=bulgarien=bulgarije=bulharsko=болгария=ブルガリア=保加利亚; BO
bolivie=bolivien=boliwia=боливия=ボリビア=玻利维亚; BR
brasile=brasilien=brazilie=brazylia=bresil=бразилия=ブラジル=巴西; BY belorusko=bialorus=
bielorrusia=bielorrussia=bielorussia=bielorussie=беларусь=ベラルーシ=白俄罗斯; CA
kanada=канада=カナダ=加拿大; CH
suica=suiza=svizzera=svycarsko=szwajcaria=zwitserland=швеицария=スイス=瑞士; CI costa
d'avorio=costa do marfim=elfenbenskusten=elfenbenskysten=ivoorkust=pobrezi
slonoviny=кот-д'ивуар=コートジボワール=科特迪瓦; CL chili=cile=чили=チリ=智利; CM
camaroes=cameroun=camerun=kameroen=kamerun=камерун=カメルーン=喀麦隆; CN
chine=chiny=cina=kina=китаи=中国=中華人民共和国; CO
colombie=kolumbia=kolumbie=kolumbien=колумбия=コロンビア=哥伦比亚; CR
kostarika=kostaryka=коста-рика=コスタリカ=哥斯达黎加; CU kuba=куба=キューバ=古巴; CY
chipre=chypre=cipro=cypern=cypr=kypr=zypern=кипр=キプロス=塞浦路斯; CZ cechia=ceska republika=
cesko=chequia=czechy=tchequia=tchequie=tjeckien=tjekkiet=tschechien=tsjechie=чехия=チェコ=捷克;
DE alemanha=alemania=allemagne=duitsland=germania=nemecko=niemcy=tyskland=германия=ドイツ=德国;
DK danemark=dania=danimarca=dansko=denemarken=dinamarca=дания=デンマーク=丹麦; DO den
dominikanske republik=dominicaanse republiek=dominikana=dominikanische republik=dominikanska
republika=dominikanska republiken=repubblica dominicana=republica dominicana=republique
dominicaine=доминиканская республика=ドミニカ共和国=多米尼加共和国; DZ
algerie=algerien=algeriet=algerije=algieria=alzirsko=argelia=алжир=アルジェリア=阿尔及利亚; EC
ekvador=ekwador=equador=equateur=эквадор=エクアドル=厄瓜多尔; EE
estland=estonie=estonsko=эстония=エストニア=爱沙尼亚; EG
agypten=egipt=egipto=egito=egitto=egypte=egypten=египет=エジプト=埃及; ES
espagne=espanha=hiszpania=spagna=spanelsko=spanien=spanje=испания=スペイン=西班牙; ET
athiopien=ethiopie=etiopia=etiopie=etiopien=эфиопия=エチオピア=埃塞俄比亚; FI
finlande=finlandia=finnland=finsko=финляндия=フィンランド=芬兰; FR
franca=francia=francie=francja=frankreich=frankrig=frankrijk=frankrike=франция=フランス=法国; GB
regno unito=reino unido=royaume-uni=spojene kralovstvi=storbritannien=vereinigtes
konigreich=verenigd koninkrijk=wielka brytania=великобритания=イギリス=英国; GE
georgie=georgien=gruzie=gruzja=грузия=ジョージア=格鲁吉亚; GH gana=гана=ガーナ=加纳; GR
graekenland=grece=grecia=grecja=grekland=griechenland=griekenland=recko=греция=ギリシャ=希腊; GT
gwatemala=гватемала=グアテマラ=危地马拉; HK hong kong, rae da china=hongkong sar=hongkong sar
van china=hongkong – zao ciny=r.a.s. chinoise de hong kong=rae de hong kong (china)=ras di hong
kong=sar hongkong=sonderverwaltungsregion hongkong=sra hongkong (chiny)=гонконг
(сар)=中国香港特别行政区=中華人民共和国香港特別行政区; HN гондурас=ホンジュラス=洪都拉斯; HR
chorvatsko=chorwacja=croacia=croatie=croazia=kroatie=kroatien=хорватия=クロアチア=克罗地亚; HU
hongarije=hongrie=hungria=madarsko=ungarn=ungern=ungheria=wegry=венгрия=ハンガリー=匈牙利; ID
indonesie=indonesien=indonezja=индонезия=インドネシア=印度尼西亚; IE
ierland=irland=irlanda=irlande=irlandia=irsko=ирландия=アイルランド=爱尔兰; IL
israele=izrael=израиль=イスラエル=以色列; IN inde=indie=indien=индия=インド=印度; IQ
irak=iraque=ирак=イラク=伊拉克; IR ira=иран=イラン=伊朗; IS
ijsland=island=islanda=islande=islandia=исландия=アイスランド=冰岛; IT
italie=italien=wlochy=италия=イタリア=意大利; JM
giamaica=jamaika=jamaique=jamajka=ямаика=ジャマイカ=牙买加; JO
giordania=jordania=jordanie=jordanien=jordansko=иордания=ヨルダン=约旦; JP
giappone=japao=japon=japonia=japonsko=япония=日本; KE kena=kenia=quenia=кения=ケニア=肯尼亚; KH
cambodge=cambodja=cambogia=camboja=camboya=kambodja=kambodscha=kambodza=камбоджа=カンボジア=
柬埔寨; KR corea del sud=corea del sur=coree du sud=coreia do sul=jizni korea=korea
poludniowa=sudkorea=sydkorea=zuid-korea=республика корея=韓国=韩国; KW
koeweit=koweit=kuvajt=kuwejt=кувеит=クウェート=科威特; KZ cazaquistao=kasachstan=kasakhstan=
kazachstan=kazajistan=kazakistan=kazakstan=казахстан=カザフスタン=哈萨克斯坦; LB
liban=libano=libanon=ливан=レバノン=黎巴嫩; LK шри-ланка=スリランカ=斯里兰卡; LT
litauen=litouwen=lituania=lituanie=litva=litwa=литва=リトアニア=立陶宛; LU
lucembursko=luksemburg=lussemburgo=luxemburg=luxemburgo=люксембург=ルクセンブルク=卢森堡; LV
letland=letonia=lettland=lettonia=lettonie=lotwa=lotyssko=латвия=ラトビア=拉脱维亚; LY
libia=libie=libye=libyen=ливия=リビア=利比亚; MA
maroc=marocco=marocko=marokko=maroko=marrocos=marruecos=марокко=モロッコ=摩洛哥; MD
moldavia=moldavie=moldavien=moldavsko=moldawia=republik moldau=молдова=モルドバ=摩尔多瓦; MK
macedoine du nord=macedonia del nord=macedonia del norte=macedonia do norte=macedonia
polnocna=noord-macedonie=nordmakedonien=nordmazedonien=severni makedonie=северная
македония=北マケドニア=北马其顿; MM mianmar (birmania)=mjanma (birma)=myanmar (barma)=myanmar
(birma)=myanmar (birmania)=myanmar (birmanie)=myanmar (burma)=мьянма (бирма)=ミャンマー
(ビルマ)=缅甸; MT malte=мальта=マルタ=马耳他; MU
maurice=mauricio=mauricius=маврикии=モーリシャス=毛里求斯; MX
meksyk=messico=mexiko=mexique=мексика=メキシコ=墨西哥; MY
malaisie=malajsie=malasia=maleisie=malezja=малаизия=マレーシア=马来西亚; NG
nigerie=нигерия=ナイジェリア=尼日利亚; NI nikaragua=никарагуа=ニカラグア=尼加拉瓜; NL
holandia=nederlandene=nederlanderna=niederlande=nizozemsko=paesi bassi=paises baixos=paises
bajos=pays-bas=нидерланды=オランダ=荷兰; NO
noorwegen=norsko=noruega=norvege=norvegia=norwegen=norwegia=норвегия=ノルウェー=挪威; NP
непал=ネパール=尼泊尔; NZ neuseeland=nieuw-zeeland=nouvelle-zelande=nova zelandia=novy
zeland=nowa zelandia=nueva zelanda=nuova zelanda=nya zeeland=новая
зеландия=ニュージーランド=新西兰; OM oma=оман=オマーン=阿曼; PA панама=パナマ=巴拿马; PE
perou=перу=ペルー=秘鲁; PH filipijnen=filipinas=filipiny=filippine=filippinerna=filippinerne=
philippinen=филиппины=フィリピン=菲律宾; PK paquistao=пакистан=パキスタン=巴基斯坦; PL
polen=pologne=polonia=polsko=польша=ポーランド=波兰; PR porto
rico=portorico=portoriko=portoryko=пуэрто-рико=プエルトリコ=波多黎各; PT
portogallo=portugalia=portugalsko=португалия=ポルトガル=葡萄牙; PY
paraguai=paragwaj=парагваи=パラグアイ=巴拉圭; QA catar=katar=катар=カタール=卡塔尔; RO roemenie=
romenia=roumanie=rumaenien=rumania=rumanien=rumunia=rumunsko=румыния=ルーマニア=罗马尼亚; RS
serbie=serbien=servia=servie=srbsko=сербия=セルビア=塞尔维亚; RU
rosja=rusia=rusko=rusland=russie=russland=ryssland=россия=ロシア=俄罗斯; SA arabia saudi=arabia
saudita=arabia saudyjska=arabie saoudite=saoedi-arabie=saudi-arabien=saudiarabien=saudska
arabie=саудовская аравия=サウジアラビア=沙特阿拉伯; SE
schweden=suecia=suede=svedsko=svezia=szwecja=zweden=швеция=スウェーデン=瑞典; SG
singapour=singapur=singapura=сингапур=シンガポール=新加坡; SI
eslovenia=slovenie=slovenien=slovinsko=slowenia=slowenien=словения=スロベニア=斯洛文尼亚; SK
eslovaquia=slovacchia=slovakien=slovakiet=slovaquie=slovensko=slowacja=slowakei=slowakije=
словакия=スロバキア=斯洛伐克; SN сенегал=セネガル=塞内加尔; SV
salvador=salwador=сальвадор=エルサルバドル=萨尔瓦多; SY siria=syrie=syrien=сирия=シリア=叙利亚;
TH tailandia=tajlandia=thailande=thailandia=thajsko=таиланд=タイ=泰国; TN
tunesie=tunesien=tunez=tunezja=tunisie=tunisien=tunisko=тунис=チュニジア=突尼斯; TR
turchia=turcja=turecko=turkei=turkiet=turkije=turquia=turquie=tyrkiet=турция=トルコ=土耳其; TW
tajwan=tchaj-wan=таивань=台湾; TZ tansania=tanzanie=танзания=タンザニア=坦桑尼亚; UA
oekraine=ucraina=ucrania=ukraina=ukrajina=украина=ウクライナ=乌克兰; UG
oeganda=ouganda=уганда=ウガンダ=乌干达; US ee.uu.=eeuu=estados unidos=etats
unis=etats-unis=spojene staty=stany zjednoczone=stati uniti=vereinigte staaten=verenigde
staten=соединенные штаты=アメリカ=アメリカ合衆国=美国; UY
uruguai=urugwaj=уругваи=ウルグアイ=乌拉圭; UZ
oezbekistan=ouzbekistan=usbekistan=uzbequistao=узбекистан=ウズベキスタン=乌兹别克斯坦; VE
wenezuela=венесуэла=ベネズエラ=委内瑞拉; VN vietna=wietnam=вьетнам=ベトナム=越南; YE
iemen=jemen=иемен=イエメン=也门; ZA africa do sul=afrique du sud=jihoafricka republika=republika
poludniowej afryki=sudafrica=sudafrika=sydafrika=zuid-afrika=южно-африканская
республика=南アフリカ=南非; ZM sambia=zambie=замбия=ザンビア=赞比亚; ZW
simbabwe=zimbabue=зимбабве=ジンバブエ=津巴布韦
"""
