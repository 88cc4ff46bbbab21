"""Words that stand around names all over the world: titles, credentials, particles, surnames.

Plain data for `core.names`. Every entry is folded: lower-case, without accents and full stops.
"""

from __future__ import annotations


def words_of(text: str, between: str | None = None) -> frozenset[str]:
    """Return a table that is written as one text."""
    return frozenset(text.split(between))


#: In front of a name, never a name themselves.
TITLES = words_of(
    "dr doctor dra drs dres prof profa professor mr mrs ms mx miss messrs mister herr frau fru "
    "froken mme mlle monsieur madame sra srta senor senora dna sigra signor signora dott dottssa "
    "dottore dottoressa avv avvocato geom dipl diplom dipling diplinform diplkfm diplkffr "
    "diplpsych diplwirting ing ingr ingenieur magister judr mudr phdr rndr maitre engr reverend "
    "rev sir capt ltcol sgt brig shri smt univprof mmag ddr dring dripl mudr pharmdr paeddr thdr "
    "sheikh shaikh sheik shaykh datuk dato datin puan tuan alhaji alhaja hajj hajji haji atty barr "
    "engr inz mgr juddr revd doc tun otunba lek profssa mst most mosammat hj hjh sardar mullah "
    "sheikha shaikha stb rae privdoz pdoz peng hafiz hafez maulana ogrgor ogr gor docent lic "
    "wro captain drin maga profin diplingin ch sk hajiya coach ltc cpt msg sgm ssg sfc cw2 cw3 "
    "cw4 wgcdr sqnldr sgtmaj majgen brigadier cmdr vadm radm colonel comdt rain stb notar "
    "privdozin "
    "hajia cllr councillor councilor brother rabbin univdoz honprof junprof profhc drsc "
    "drhab drmed dring drphil doktor docteur maestro mtro mtra "
    "arq abg psic enf tec dna prim primar primaria dkfm ddring minr hofrat hofratin pater padre "
    "monsignor msgr canon ven upc ustadh ustaz ust tunku tengku tuanku encik cik hjh ogrgor uzm "
    "mphil rabin oberst oblt"
)
#: Titles of two words.
TITLE_PAIRS = words_of(
    "tan sri|puan sri|toh puan|rt hon|dato sri|datuk seri|datin seri|dato seri|el hadji|el hadj|"
    "lt col|lt cdr|lt gen|lt cmdr|wg cdr|sqn ldr|flt lt|gp capt|sgt maj|sgt major|maj gen|"
    "brig gen|1st lt|2nd lt|1st sgt|master sergeant|dr sc|dr n|dr nauk|mr sci|mr sc|"
    "his excellency|her excellency|anak agung",
    "|",
)
#: Titles only when a given and a family name follow: alone with one they may be a name.
TITLES_OF_WHOLE_NAMES = words_of(
    "sayed sayyed seyed seyyed sayyid syed saiyed haci ra wp rana "
    "seyedeh sayyida sayyeda syeda hadj hadji mian chaudhry chaudhary dhr wp pd "
    "father sister lord lady dame chief graf grafin freiherr freifrau freiin baron "
    "baroness count countess furst "
    "prinz prinzessin ato weizero woizero khun daw pastor bishop rabbi imam me di ca cs cma"
)
#: Titles that are also names, initials or words somewhere: only with a full stop.
TITLES_WITH_STOP = words_of(
    "er fr gen maj col adm mag arch dir hr sig hon lic dame rag sr adv mgr bc inz hab lt cdr cpl "
    "ch av uzm spec dhr mw prim doz opr dkfm bacc sci ppor kpt plk "
    "dhr mevr mw pd md univ cand stud kum m pastor ir eng ar ret"
)
#: Given names that are written short, with a full stop.
SHORTENED = words_of(
    "alex aug benj bern chas chr christ dan dav edw eliz fco fdo fran fred geo gco guil jas jno "
    "jos jph joh wilh friedr ferd gottl heinr karl ludw matth mich mohd muhd mhd nath nic phil "
    "rob sam sebast sim stan steph theo thos tho val vinc wal wm abd ant bart cath chris"
)
#: Behind the given name of the Telugu, whose families stand in front.
COMMUNITIES = words_of("rao reddy raju babu naidu chowdary chowdhary goud varma")
#: What a firm is, behind its name.
LEGAL_FORMS = words_of("inc llc ltd limited gmbh mbh ag plc corp bv nv sarl srl pty pvt oy ab as")
#: Two initials written together by which people of America are called.
CALLED_BY_INITIALS = words_of(
    "A.J. B.J."
    "  C.J. D.J. E.J. J.J. K.J. L.J. M.J. N.J. O.J. P.J. R.J. T.J. V.J. J.B. J.C. J.D. J.P. "
    "J.R. J.T. K.C. K.D. T.C. T.K. D.C. A.C. C.C."
)
#: Between a title and the name: `Prof. Dr. rer. nat. habil.`, `h.c.`, `mult.`
AFTER_TITLES = words_of(
    "habil hc h c mult farm rer nat med phil jur pol oec ing dent vet iur sc techn agr theol paed "
    "et bc mgr emer em univ mba msc n inz hab ing stb wp oec dr math phys theol pharm agr forst"
)

#: Behind a name, never a name themselves. Written with or without full stops.
CREDENTIALS = words_of(
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
    "capm scrum kmp "
    # degrees
    "bsn bsc bcomm bbm bms bdes bfa bmus mmus barch march mdes mdiv mlis mls mha mhs mhrm mhr mps "
    "mss mst mstat mfin mfe macc mpacc mim mib mbe mpharm bpharm pharmd psyd dba dsc dsw drph "
    "dprof engd thd scd jsd sjd lld bvsc mvsc dvm vmd bds mds mch dm ms1 pgd pgde pgce pgcert pgdm "
    "gradip graddip graddiped diped dipm msci mmath mphys mchem meng bmedsci mbchb mbbch mrcgp edm "
    "eds edspec ab abd am alm aas aa as csc drsc dis ing bba bbs bcs bit bis mis mit mcs mse bse "
    "dess dea dut bts hec mas cas das ema mmag mres oxon cantab hsg eth fh ffh "
    # engineering, building, safety
    "pe se ra ree rla gisp aicp ncarb leedap psp cih csp chst ciht fice mice miet fiet imeche "
    "mimeche fimeche ieng euring fieaust mieaust cpeng rpeq ner cphys mcibse arb ciob mciob "
    "fciob crp cre cmrp cqe cqa cssbb cssgb lssgb lssmbb cmq ssbb ssgb "
    # computers, security, projects
    "cka ckad cks ccna ccnp ccda ccdp ccde mct mcp mcitp mcsd mctip mvp rhca rhcsa lpic vcp vcdx "
    "vcap cissp issap issep issmp sscp cssp ccsk ccak cgeit cdpse giac gsec gcih gcia gpen gwapt "
    "gcfa gcfe gnfa grem gicsp gslc gsna gxpn oswe osce osep crto ejpt pnpt cysa casp secplus "
    "cipp cippe cippus cipm cipt fip cbap ccba ecba pba agilepm msp mopr mor p3o pmo pgmp pfmp "
    "disciplined icpacc icp cec ctc cst csd cspsm cspsm cspspo psmi psmii psmiii psk pspoi rte "
    "spc5 spc6 posm safe popm asm sasm kcp ktc amkp mapm fapm chpp rpp itil4 itilv3 istqb ctfl "
    "cdmp cstl cmi cmgr mcmi fcmi acmi mba2 okr sdi togaf9 saa "
    # money, law
    "acis fcis acg fcg mcsi fcsi acii fcii dippfs cemap imc cisi caib qfa afa cpfa cipfa ifa ats "
    "att cta tep ctp fpac cpp cprm prm erp crpc aams adpa cpwa cima cmt cva abv cff cfe cams "
    "cgap cgfm ea rfc crps aif ricp chsnc aep mrfc acas fcas fcia aciia fia ffa ria "
    "maat fmaat micb esq kc qc jp dl acilex fcilex mcia obe mbe cbe kbe dbe om ch vc gc bem cvo "
    "mvo "
    # people, selling, coaching
    "cphr chrm chro fcipd mcipd chmcipd assoccipd aihr cahri fahri gaicd maicd faicd phri sphri "
    "phrca cpsp cpbd cwb cplp cptd aptd ccwp cerw cprw ccc ccmc ncopc cprp crs airs acir pcm cdrp "
    "bcc ncc lmhc lcpc lpcc lmsw lcswr lisw bcba rbt ladc acsw slp cccslp otr otrl ot pt dpt cscs "
    "rd rdn ldn cns fnpbc fnpc agnp pmhnp pmhnpbc cnm crnp arnp ccrn cen cnor ocn lvn cna rphs "
    "bcps "
    "cphq cphims fhimss fache cpho rhia rhit ccs cpcs cmpe fmp sfp cfm cpmr cpsm cips mcips fcips "
    "mcim fcim cdmp cim prci mcipr mprca apr abc frsa frsc mrsc cchem fbcs mbcs citp ceng mrsb fsb "
    "qts npqh fhea sfhea pfhea tefl celta delta mitl cmilt fcilt mcilt "
    # armies
    "usaf usn usmc usa uscg usar arng ang ret retd rn raf ndc psc fwc vsm sm avsm "
    # Europe
    "stb wp ra re rb ab aa rc rea ir drs mr bc inz csc dis artd kand cand lic licoec liciur"
)
GENERATIONS = words_of("jr sr ii iii iv junior senior filho neto sobrinho")

#: In front of a family name and part of it.
PARTICLES = words_of(
    "van von vom zu zum zur der den del della dello degli dei delle de da das do dos di du des d "
    "la le lo las los el al ul ter ten te te af av bin ibn bint binti ben bat abu aw y e i san "
    "santa st saint mac nic ni o vander vande op in 't t"
)
#: After these a family name goes on: `de la Cruz`, `von der Leyen`.
_OF = words_of("van von de del della der bin ibn binti bint al el da dos di du zu af")
STRONG_PARTICLES = _OF | words_of(
    "vom zum zur den dello degli dei das ter ten des vander vande abu la las los"
)

#: Family names that are written in front, and hardly ever are given names.
HUNGARIAN = words_of(
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz "
    "lakatos meszaros olah racz fekete szilagyi torok feher gal kis szucs kocsis pinter fodor "
    "szalai sipos magyar lukacs gulyas biro kiraly katona laszlo jakab bogdan balog fazekas "
    "halasz orban szekeres hegedus vincze deak pasztor vass bodnar"
) - {"laszlo"}
HUNGARIAN_GIVEN = words_of(
    "laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras "
    "csaba imre lajos gyorgy balazs gyula mihaly karoly robert bela akos adam daniel bence mate "
    "levente maria erzsebet katalin ilona eva anna zsuzsanna margit judit agnes julia ildiko "
    "erika krisztina zsofia reka nora eszter szilvia viktoria dora timea andrea monika aniko "
    "hajnalka orsolya boglarka kinga beata noemi petra dorottya hanna"
)
VIETNAMESE = words_of("nguyen tran pham huynh hoang phan vu vo dang bui do ho ngo duong ly le")
#: The ones that are no name or word in other languages even without their marks.
VIETNAMESE_PLAIN = words_of("nguyen tran pham huynh")
VIETNAMESE_MIDDLE = words_of("van thi huu duc minh quoc thanh ngoc")
CHINESE = words_of(
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
KOREAN = words_of(
    "kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn "
    "song hong jeon yoo yu ko moon yang bae baek heo nam noh ha joo min"
)
KOREAN_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?w?y?"
    r"(?:yeo|yae|ae|eo|eu|oo|ee|ui|wa|wo|we|wi|a|e|i|o|u)(?:ng|[kglmnpbrtsh])?"
)
#: Han family names of two signs, and the frequent ones of one.
HAN_DOUBLE = words_of(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐"
)
HAN_SINGLE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡"
    "蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史"
    "陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯"
)
HANGUL_DOUBLE = words_of("남궁 황보 제갈 선우 독고 사공 서문")
#: Frequent family names of Spain, Portugal and Latin America: two of them make one name.
HISPANIC = words_of(
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
    "івна",
    "ївна",
    "йович",
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
RUSSIAN_GIVEN = words_of(
    "марина ирина полина галина карина арина кристина екатерина нина валентина ангелина алина "
    "константин валентин мартин северин регина дарина сабина фаина ильина зарина эвелина святослав "
    "вениамин серафим лев яков ева женева"
)

#: Whole names that stand for nobody.
NOBODY = words_of(
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
NO_PERSON = words_of(
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
    "member personalabteilung personalwesen vertrieb einkauf buchhaltung verwaltung familie family "
    "anonymous candidate confidential karriere bewerbung jobs job vacancies "
    "stellenangebote recrutement emploi"
)
