"""Words that stand around names all over the world: titles, credentials, particles, surnames.

Plain data for `core.names`. Every entry is folded: lower-case, without accents and full stops.
"""

from __future__ import annotations


def _words(text: str, between: str | None = None) -> frozenset[str]:
    """Return a table that is written as one text."""
    return frozenset(text.split(between))


#: In front of a name, never a name themselves.
TITLES = _words(
    "dr doctor dra drs dres prof profa professor mr mrs ms mx miss messrs mister herr frau fru "
    "froken mme mlle monsieur madame sra srta senor senora dna sigra signor signora dott dottssa "
    "dottore dottoressa avv avvocato geom dipl diplom dipling diplinform diplkfm diplkffr "
    "diplpsych diplwirting ing ingr ingenieur magister judr mudr phdr rndr maitre engr reverend "
    "rev sir capt ltcol sgt brig shri smt univprof mmag ddr dring dripl mudr pharmdr paeddr thdr "
    "sheikh shaikh sheik shaykh datuk dato datin puan tuan alhaji alhaja hajj hajji haji atty barr "
    "engr inz mgr juddr revd doc tun otunba lek profssa mst most mosammat hj hjh sardar mullah "
    "sheikha shaikha stb rae privdoz pdoz peng hafiz hafez maulana ogrgor ogr gor docent lic "
    "wro captain drin maga profin diplingin"
)
#: Titles only when a given and a family name follow: alone with one they may be a name.
TITLES_OF_WHOLE_NAMES = _words(
    "sayed sayyed seyed seyyed sayyid syed saiyed haci ra wp rana "
    "lord lady dame chief graf grafin freiherr freifrau freiin baron baroness count countess furst "
    "prinz prinzessin ato weizero woizero khun daw pastor bishop rabbi imam me di ca cs cma"
)
#: Titles that are also names, initials or words somewhere: only with a full stop.
TITLES_WITH_STOP = _words(
    "er fr gen maj col adm mag arch dir hr sig hon lic dame rag sr adv mgr bc inz hab lt cdr cpl "
    "ch "
    "dhr mevr mw pd md univ cand stud kum m pastor ir eng ar ret"
)
#: Given names that are written short, with a full stop.
SHORTENED = _words(
    "alex aug benj bern chas chr christ dan dav edw eliz fco fdo fran fred geo gco guil jas jno "
    "jos jph joh wilh friedr ferd gottl heinr karl ludw matth mich mohd muhd mhd nath nic phil "
    "rob sam sebast sim stan steph theo thos tho val vinc wal wm abd ant bart cath chris"
)
#: Between a title and the name: `Prof. Dr. rer. nat. habil.`, `h.c.`, `mult.`
AFTER_TITLES = _words(
    "habil hc h c mult farm rer nat med phil jur pol oec ing dent vet iur sc techn agr theol paed "
    "emer em univ mba msc"
)

#: Behind a name, never a name themselves. Written with or without full stops.
CREDENTIALS = _words(
    "phd dphil drph edd md do dds dmd dvm mbbs mbchb frcp frcs frcpc facs facp facep faap mrcp "
    "mrcs frsa fca fcca acca acma cgma ca cpa cma cfa cfp cia cisa cism cissp crisc ccsp ccna "
    "ccnp ccie ceh oscp comptia itil pmp pmi pmiacp pspo psm csm cspo csp safe spc sa acp "
    "prince2 mba emba msc mscs ms ma mfa mph mpa mpp mphil mres meng mtech mca mcom ma llm llb "
    "lld jd esq bsc bs ba bba beng btech bcom bca bed med msw lcsw lmft lpc rn bsn msn np pa pac "
    "aprn fnp crna dnp pe ceng eit leed ap aia riba ra phr sphr shrm shrmcp shrmscp cir cdr aphr "
    "gphr cipd mcipd assoccipd chartered sixsigma lssbb cscp cpim cpsm ccm pgdm pgdip dipwset "
    "wset ccxp aws gcp mcse mcsa rhce rhcsa togaf cbap hons ing dipl mag habil bakk mba2 "
    "executivemba mrics frics mcips cips iosh nebosh cmioh cep acc pcc mcc icf cpc cpcc cpcu arm "
    "cebs ccp gba clu chfc series7 cams caia frm fsa asa maaa cpp cpo cdp chrp chrl pgmp rmp "
    "capm scrum kmp"
)
GENERATIONS = _words("jr sr ii iii iv junior senior filho neto sobrinho")

#: In front of a family name and part of it.
PARTICLES = _words(
    "van von vom zu zum zur der den del della dello degli dei delle de da das do dos di du des d "
    "la le lo las los el al ul ter ten te te af av bin ibn bint binti ben bat abu aw y e i san "
    "santa st saint mac nic ni o vander vande op in 't t"
)
#: After these a family name goes on: `de la Cruz`, `von der Leyen`.
_OF = _words("van von de del della der bin ibn binti bint al el da dos di du zu af")
STRONG_PARTICLES = _OF | _words(
    "vom zum zur den dello degli dei das ter ten des vander vande abu la las los"
)

#: Given names that mostly come with a second one; "*" goes with any.
COMPOUND: dict[str, frozenset[str]] = {
    first: _words(seconds)
    for first, seconds in {
        "abd": "*",
        "umm": "*",
        "md": "*",
        "mhd": "*",
        "fco": "*",
        "sk": "*",
        "muhd": "*",
        "عبد": "*",
        "أبو": "*",
        "ابو": "*",
        "أم": "*",
        "ام": "*",
        "ni": "luh made wayan putu kadek komang nyoman ketut",
        "abdel": "*",
        "abdul": "*",
        "abdal": "*",
        "abu": "*",
        "ana": "paula maria luisa lucia julia clara carolina isabel sofia rosa beatriz teresa "
        "laura rita",
        "anna": "maria lena sophia sofia laura lisa",
        "anne": "marie sophie laure claire charlotte lise kathrin mette",
        "ann": "kathrin katrin marie sophie christin",
        "annie": "marie",
        "antonio": "jose carlos",
        "carlos": "alberto eduardo andres enrique manuel miguel",
        "eva": "maria",
        "francisco": "jose javier",
        "gian": "luca marco paolo piero carlo",
        "giovanni": "battista paolo",
        "hans": "peter jurgen georg joachim werner jorg ulrich dieter christian martin",
        "heinz": "peter dieter",
        "jan": "willem peter pieter erik",
        "jean": "pierre luc claude paul marc michel philippe baptiste francois jacques louis yves "
        "christophe marie daniel charles bernard guy sebastien noel",
        "john": "paul",
        "jose": "luis maria antonio manuel carlos miguel angel ramon ignacio francisco javier",
        "juan": "camilo sebastian esteban martin carlos pablo jose manuel luis antonio miguel "
        "ignacio francisco david diego",
        "karl": "heinz friedrich ludwig theodor",
        "klaus": "peter dieter",
        "lars": "erik",
        "luis": "filipe felipe miguel fernando carlos enrique alberto eduardo angel",
        "luiz": "carlos henrique felipe fernando",
        "marco": "antonio",
        "maria": "alejandra camila cecilia guadalupe eugenia soledad belen jose luisa elena "
        "isabel teresa carmen cristina fernanda eduarda clara paula del de angeles "
        "dolores victoria grazia rosa laura jesus pilar",
        "marie": "claire louise france helene laure pierre christine noelle therese eve luise",
        "miguel": "angel",
        "mohd": "*",
        "paulo": "roberto cesar sergio henrique",
        "pedro": "henrique pablo",
        "per": "olof erik arne kristian magnus olav inge ole",
        "nils": "petter erik arne olav henrik",
        "ole": "petter martin kristian jorgen morten jakob marius",
        "inger": "lise johanne marie",
        "mehmet": "ali can emin fatih akif",
        "ahmet": "can emre",
        "muhammed": "ali emin",
        "mustafa": "kemal",
        "ali": "reza riza ihsan",
        "amir": "hossein hosein reza ali",
        "mohammad": "reza ali amin hossein javad",
        "mohamed": "amine ali",
        "ayse": "nur gul",
        "fatma": "nur gul zehra",
        "elif": "nur naz su",
        "zeynep": "nur",
        "esma": "nur",
        "fatima": "zahra zohra ezzahra",
        "nana": "*",
        "luiza": "fernanda helena",
        "luisa": "fernanda",
        "laura": "sofia",
        "lakshmi": "prasanna priya narayana",
        "sri": "*",
        "nour": "el al",
        "noor": "ul",
        "hasan": "huseyin",
        "huseyin": "avni",
        "gebre": "*",
        "wolde": "*",
        "tekle": "*",
        "habte": "*",
        "nii": "*",
        "jens": "uwe peter",
        "ernst": "august dieter",
        "kai": "uwe",
        "uwe": "jens",
        "billy": "ray bob joe",
        "bobby": "joe ray",
        "joe": "bob",
        "diego": "alejandro armando",
        "jorge": "luis alberto",
        "andres": "felipe",
        "joao": "pedro paulo carlos vitor gabriel miguel",
        "mary": "ann anne jane beth kate lou ellen jo pat rose grace",
        "hanna": "maria",
        "inga": "lill",
        "pier": "paolo luigi francesco giorgio",
        "rosa": "maria",
        "sai": "kumar krishna teja",
        "ulla": "maria britt",
        "victor": "hugo manuel",
        "vitor": "hugo",
    }.items()
}
#: Given names after which any other given name belongs to the first: `Marie Ange`, `José Ramón`.
BEFORE_ANY_GIVEN = _words(
    "jean marie jose juan josep xose maria joao luis luiz hans mame sai "
    "siti nur noor nor nurul nyoman ketut ana tor venkata"
)
#: In front of the name by which one is called, in South Asia and beyond.
MUHAMMAD = _words("muhammad muhamad mohammad mohamad mohammed")
#: … and second words that always belong to the first.
BOUND = _words("eddine eldin eldine uddin aldin aldeen eldeen allah ullah")
#: Small words inside a compound given name: `María del Carmen`, `María de los Ángeles`.
GIVEN_LINKS = ("de los", "de las", "de la", "del", "de", "el", "al", "ul", "ur")

#: Family names that are written in front, and hardly ever are given names.
HUNGARIAN = _words(
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz "
    "lakatos meszaros olah racz fekete szilagyi torok feher gal kis szucs kocsis pinter fodor "
    "szalai sipos magyar lukacs gulyas biro kiraly katona laszlo jakab bogdan balog fazekas "
    "halasz orban szekeres hegedus vincze deak pasztor vass bodnar"
) - {"laszlo"}
HUNGARIAN_GIVEN = _words(
    "laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras "
    "csaba imre lajos gyorgy balazs gyula mihaly karoly robert bela akos adam daniel bence mate "
    "levente maria erzsebet katalin ilona eva anna zsuzsanna margit judit agnes julia ildiko "
    "erika krisztina zsofia reka nora eszter szilvia viktoria dora timea andrea monika aniko "
    "hajnalka orsolya boglarka kinga beata noemi petra dorottya hanna"
)
VIETNAMESE = _words("nguyen tran pham huynh hoang phan vu vo dang bui do ho ngo duong ly le")
#: The ones that are no name or word in other languages even without their marks.
VIETNAMESE_PLAIN = _words("nguyen tran pham huynh")
VIETNAMESE_MIDDLE = _words("van thi huu duc minh quoc thanh ngoc")
CHINESE = _words(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng "
    "liang xie song tang feng deng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye "
    "cheng wei su lu ding ren shen yao lu jiang cui zhong tan wang fan jin shi liao jia xia fu "
    "fang bai zou meng xiong qin qiu hou yin xue yan duan lei long shi tao he hao kong mao chang "
    "wan qian dai"
)
#: Syllables of Mandarin as written in Latin letters.
PINYIN = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uan|uai|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|"
    r"ue|ve|a|o|e|i|u|v)"
)
KOREAN = _words(
    "kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn "
    "song hong jeon yoo yu ko moon yang bae baek heo nam noh ha joo min"
)
KOREAN_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?w?y?"
    r"(?:yeo|yae|ae|eo|eu|oo|ee|ui|wa|wo|we|wi|a|e|i|o|u)(?:ng|[kglmnpbrtsh])?"
)
#: Han family names of two signs, and the frequent ones of one.
HAN_DOUBLE = _words(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐"
)
HAN_SINGLE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡"
    "蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史"
    "陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯"
)
HANGUL_DOUBLE = _words("남궁 황보 제갈 선우 독고 사공 서문")
#: Frequent family names of Spain, Portugal and Latin America: two of them make one name.
HISPANIC = _words(
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez "
    "hernandez ruiz diaz moreno munoz alvarez romero gutierrez alonso navarro torres dominguez "
    "ramos vazquez ramirez gil serrano molina morales suarez ortega delgado castro ortiz marin "
    "sanz iglesias nunez medina garrido cortes castillo santos guerrero lozano cano prieto "
    "mendez cruz flores herrera vargas reyes rojas chavez mendoza aguilar vega rivera silva "
    "souza sousa oliveira pereira lima costa ferreira ribeiro carvalho almeida gomes lopes "
    "marques rodrigues fernandes martins alves barbosa rocha dias nascimento moreira cardoso "
    "teixeira correia pinto mazumdar"
) - {"martin", "mazumdar"}

PATRONYMIC = (
    "ович",
    "евич",
    "ич",
    "овна",
    "евна",
    "ична",
    "инична",
    "ovich",
    "evich",
    "ovych",
    "yevich",
    "ovna",
    "evna",
    "ivna",
    "ichna",
)
RUSSIAN_SURNAME = (
    "ов",
    "ев",
    "ёв",
    "ский",
    "цкий",
    "ская",
    "цкая",
    "ова",
    "ева",
    "ёва",
    "енко",
    "чук",
    "щук",
    "юк",
    "ских",
    "ин",
    "ина",
    "ын",
    "ына",
)

#: Given names that end like a family name.
RUSSIAN_GIVEN = _words(
    "марина ирина полина галина карина арина кристина екатерина нина валентина ангелина алина "
    "константин валентин мартин северин регина дарина сабина фаина ильина зарина эвелина святослав "
    "вениамин серафим лев яков ева женева"
)

#: Whole names that stand for nobody.
NOBODY = _words(
    "linkedin member|linkedin user|linkedin mitglied|mitglied von linkedin|membre de linkedin|"
    "utilisateur linkedin|membre linkedin|miembro de linkedin|usuario de linkedin|"
    "utente linkedin|membro di linkedin|membro do linkedin|usuario do linkedin|linkedin lid|"
    "lid van linkedin|sales navigator member|private profile|profile private|hidden|hidden name|"
    "unknown|unknown unknown|null null|none none|undefined undefined|"
    "graf|grafin|freiherr|freifrau|furst|furstin|prinz|prinzessin|baroness|countess|"
    "unbekannt|inconnu|desconocido|sconosciuto|n a|na|null|none|nan|"
    "undefined|no name|name|noname|anonymous|anonym|anonymous user|test|test test|test user|"
    "member linkedin|linkedin|xxx|xx|aaa|abc|asdf|first name|last name|vorname nachname|"
    "firstname lastname|your name|account deleted|"
    "deleted user|out of network|confidential|candidate|contact|user|admin|me|you|mr|mrs|ms|dr|"
    "prof",
    "|",
)
#: Words that make a name a company, a department or a mailbox.
NO_PERSON = _words(
    "gmbh mbh inc llc ltd limited corp corporation plc gbr kgaa ohg bv sarl srl pty pvt "
    "incorporated recruiting recruitment recruiter recruiters careers hiring staffing "
    "headhunting solutions services consulting consultancy technologies technology systems "
    "software labs studios agency agentur university universitat universite universidad "
    "universidade foundation stiftung institute institut team department abteilung office bureau "
    "hr humanresources people&culture talent acquisition marketing support info kontakt "
    "newsletter official community network association verein academy akademie gruppe holding "
    "ventures partners enterprises international worldwide robotics industries bank insurance "
    "pharma pharmaceuticals biotech logistics airlines airways electronics analytics motors "
    "hospital klinik clinic restaurant hotel school college council ministry customer linkedin "
    "member"
)
