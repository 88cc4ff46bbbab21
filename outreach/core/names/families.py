"""Family names and endings that stand in front where people put the family first.

Plain data for `core.names`; every entry is folded. Names that are given names somewhere as well are
left out, or a whole name is said instead of a part of it: longer than needed, never wrong.
"""

from __future__ import annotations

from outreach.core.names.words import CHINESE, KOREAN, VIETNAMESE_PLAIN, words_of

#: Family names of Hong Kong, Taiwan, Singapore and Malaysia, as they are spelled there.
SOUTH_CHINESE = words_of(
    "chan wong lam cheung leung ng lau yip chow tsang kwok mak fung yeung tse tang hui yuen choi "
    "poon tam kwan cheng siu lai ngai yu chiu lok tsui mok tan lim lee teo goh ong koh chua toh "
    "sim chew tay quek yeo soh neo heng seah pang wee gan khoo tsai hsu hsieh chang huang chung "
    "hsiao kuo tseng chiang szeto auyeung auyong ouyang sima shangguan zhuge situ huangfu"
)
KOREAN_DOUBLE = words_of("namgoong namgung hwangbo jegal sunwoo seonwoo dokgo sagong seomun")
#: Family names of two syllables in South China, with a hyphen.
HYPHENED_CHINESE = words_of("au-yeung ou-yang au-yong sze-to soo-too see-to")
SON_OR_DAUGHTER = words_of("qizi kizi kyzy gyzy gizi qyzy oglu ogli ogly ugli uulu ulu")
#: Very short family names that are hardly ever given names in two words: said whole.
SHORT_CHINESE = words_of(
    "ouyang sima zhuge ho ma wu xu hu zhu he yu lu du ye zhao qin cao tsai hsu guo gao zhou zheng"
)


EAST_ASIAN = CHINESE | KOREAN | VIETNAMESE_PLAIN | SOUTH_CHINESE

#: The frequent family names of Japan that are given names nowhere.
JAPANESE = words_of(
    "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada "
    "sasaki yamaguchi matsumoto inoue kimura shimizu hayashi saito yamazaki nakajima ikeda "
    "hashimoto ishikawa yamashita ogawa ishii hasegawa okada kondo maeda fujita endo aoki sakamoto "
    "murakami kaneko fujii fukuda nishimura miura takeuchi nakagawa okamoto matsuda harada nakano "
    "tamura fujiwara nakayama ishida kojima morita uchida shibata sakai yokoyama miyazaki miyamoto "
    "takagi taniguchi ohno imai kono fujimoto takada maruyama ueda sugiyama sugawara kudo hirano "
    "iwasaki kinoshita matsui sakurai kikuchi nomura arai iwamoto matsuo chiba otsuka hirata"
)
#: More family names of Hungary.
MORE_HUNGARIAN = words_of(
    "barta bako szekely soos boros somogyi fabian major vegh erdos illes kelemen gaspar pataki "
    "varadi csonka bognar santa barna szoke dudas lengyel bartok veres szasz hajdu dobos kozma "
    "pal deli csizmadia gombos kerekes faludi erdelyi budai debreceni"
)
#: Endings of family names, longest first; a given name hardly ever has one.
ENDINGS = (
    "opoulos", "opoulou", "shvili", "enko", "chuk", "escu", "eanu", "ovic", "evic", "wski", "wska",
    "ακησ", "οπουλοσ", "οπουλου", "ιδησ", "ιδου", "αδησ",
    "auskas", "auskiene", "evicius", "avicius", "aitis", "iene", "aite", "tskyi", "skyi", "skaya",
    "niuk", "yuk", "wicz", "evych", "czyk", "czak", "enka", "adzic", "oulos", "idis", "iadis",
    "oulou", "idou", "akis", "syan", "nyan", "kyan", "lyan", "tyan", "zyan",
    "dottir", "sdottir", "falvi", "falvy", "hazy", "kovacsy", "ffy", "stra", "dijk", "huis",
    "wada", "palli", "pally", "gudi", "lapati", "dipati", "vada", "neni", "setty", "setti", "mothu",
    "boina",
    "boyina", "mula", "vuri", "reddi", "konda", "cherla", "gunta", "murthi",
    "moto", "mura", "yama", "naka", "gawa", "kawa", "saki", "zaki", "shima", "jima", "hashi",
    "bashi",
    "bayashi", "guchi", "shita", "zawa", "sawa", "matsu", "gaki", "mizu", "kura", "kubo",
    "cki", "cka", "oglu", "reddy", "nen", "ova", "eva", "ov", "ev", "dze", "ski",
)  # fmt: skip
#: … unless it is short: letters.
SHORTEST_WITH_ENDING = 6

#: Given names of countries where many write the family first, and family names hardly anywhere: who
#: has one behind another word is greeted by the whole name.
GIVEN_BEHIND = words_of(
    "adina agnieszka aino aleksandar aleksander aleksandra aleksei alexandros alexandru alexei "
    "alexey alina alzbeta anastasia anastasios anatoly anca andjela andras andrea andreea andrei "
    "andrey andriy andrzej aniko anna anneli antti armen artem ashot athanasios attila balazs "
    "bartosz beata bianca biljana blanka bogdan boglarka bohdan bohumil bojan bojana boleslaw "
    "bozena bozidar branko catalin christos claudiu corina cosmin cristina csaba dagmar dalibor "
    "daniela danijela dariusz dejan denis dimitra dimitrios dimitris dmitri dmitriy dmitry doina "
    "dominika dorota dragan dragana dragos dusan eero eeva ekaterina elena eleni elzbieta "
    "erzsebet eszter eva evangelos evgeny ewa ewelina ferenc florin frantisek gabor gabriela "
    "galina gayane gennady georgiana georgios gergely gheorghe giannis giorgi giorgos goran "
    "gordana grazyna grzegorz gyorgy gyula halina halyna hannu hasmik hayk heikki helena henryk "
    "honza horia igor ildiko ileana ilkka ilona ilya imre inna ioana ioannis ionut irakli irena "
    "irina iryna istvan ivan ivana iwona jacek jadwiga jakub jana janusz jari jarmo jaroslav "
    "jaroslaw jasmina jelena jiri joanna josef jovana juha juhani jukka julia justyna kaisa kalle "
    "kamila karel kari karolina katalin katarina katarzyna katerina ketevan kinga kirill kirsi "
    "konstantin konstantinos kostas kristiina krisztina krystyna krzysztof ksenia kveta ladislav "
    "lajos larisa laszlo laura laurentiu lauri lenka leonid leszek levan libor lidia liisa liviu "
    "ljiljana lubomir lucian lucie ludek ludmila lukasz lusine lyudmila maciej madalina magdalena "
    "malgorzata marcin marek maria marius mariusz marja marketa markku marko martina marton "
    "mateusz matti maxim michal michalis mieczyslaw mihaela mihai mihaly mika mikhail mikko "
    "miklos milena milica milos minna mircea mirela mirjana miroslav monika mykhailo mykola "
    "nadezhda narek natalia nataliya natalya nebojsa nemanja nenad nicolae nikita nikola nikolai "
    "nikolaos nikolay nikos nino oana octavian oksana oleg oleksandr oleksandra olena olga olli "
    "ondrej orsolya outi paivi pal panagiotis pasi pavel pavla pawel pekka petr petri petro piotr "
    "pirjo predrag przemyslaw radek radka radoslaw radu rafal raluca razvan reka renata risto "
    "roxana ruslan ryszard saara sandor sanja sanna sargis sasa satu seppo sergei sergey serhiy "
    "silviu simona sirpa slawomir slobodan snezana sofia sorin spyros srdjan stanislav stanislava "
    "stanislaw stavros stefania stepan svetlana szilvia tadeusz tamar tamara tapio taras tarja "
    "tatiana tatyana teemu tereza tigran tiina timo timur tomas tomasz tudor tuula urszula vaclav "
    "vadim valentin valery vardan vasile vasiliki vasilis vasily vasyl veikko veronika vesna "
    "viktor viktoria ville vilmos viorel vitaly vlad vladan vladimir vladislav vlasta vojtech "
    "volodymyr vyacheslav wieslaw wojciech yana yannis yaroslav yekaterina yelena yevgeny yulia "
    "yuliya yuri yuriy zbigniew zdenek zinaida zofia zoltan zoran zsofia zsolt zsuzsa zsuzsanna "
    "zurab zuzana"
)

#: Endings of given names of South India, where only the father's initial stands in front.
SOUTH_INDIAN_ENDINGS = (
    "anathan", "asundaram", "bramaniam", "bramanian", "bramanyam", "chandran", "eswaran", "eswari",
    "esan", "gopal", "kannan", "krishna", "krishnan", "kumar", "kumaran", "lakshmi", "linga",
    "lingam", "manian", "mohan", "moorthi", "moorthy", "murthy", "murugan", "nandan", "nathan",
    "prasad", "priya", "raja", "rajan", "raman", "ramanan", "selvam", "selvan", "selvi", "shankar",
    "sankar", "sundar", "sundaram", "prakash", "langovan", "govindan", "sekaran", "sekar", "sekhar",
    "dharshini", "darshini", "araj", "gopinath", "karan",
    "junath", "eshwar", "santh", "manth", "kanth", "vizhi", "mozhi", "malar", "arasan", "arasu",
    "azhini", "zhilan", "zhilarasi", "amizh", "zhagi",
    "pandian", "pandiyan", "durai", "samy", "chandar", "vardhan", "vardhini", "valli", "alagan",
    "azhagan", "maran", "thasan", "devan", "kutty", "kumari", "narayanan", "nanda",
    "swamy", "vannan", "vasan", "vathi", "vel", "velan", "venkat",
)  # fmt: skip

#: More given names of countries where one writes the family, or only its initial, in front.
MORE_GIVEN = words_of(
    "ezhil thamarai thamizh tamil yazh yazhini kuzhali pugazh pugazhendhi azhagu poongodi "
    "abhishek adaeze adaora adebayo adewale aditya aishwarya akash akshay amala amarachi amit "
    "ananya anil anjali ankit anusha aparna aravind aravindan arjun arun aruna asha ashish ashwin "
    "balaji balakrishnan bhavana bhavani bhavya chandrasekar chiamaka chidi chidiebere chidinma "
    "chika chinedu chinonso chinwe chioma chisom chukwuemeka dahye deepa deepak deepika deepti "
    "dhanush divya donghyun ebuka ejike emeka eunji folake funmilayo ganesh gaurav gayathri "
    "geetha gopal gopalakrishnan gurpreet haeun hari harini harish haritha harpreet hema hyejin "
    "hyunwoo ifeanyi ifeoma ijeoma ikechukwu indira jaehyun jagadeesh janaki jaspreet jayanthi "
    "jihoon jimin jisoo jiwon jiwoo jiyeon jyothi kajal kalpana kamala karthik karthika "
    "karthikeyan kavitha kavya keerthana keerthi kelechi kiran komal krishnan kritika kumaran "
    "kyungsoo lakshman lakshmi lalitha lavanya madhavan mahalakshmi mahesh malathi malini "
    "manikandan manish manjula manpreet meena meenakshi megha minho minji minjun mohan mohanraj "
    "mohit murugan muthukumar muthulakshmi nandhini nandini naveen neha ngozi nikita nirmala "
    "nitin nkechi nnamdi nneka obinna ogechi olumide oluwaseun onyeka padma padmavathi pankaj "
    "parthasarathy pooja poornima prabhakar prabhu pradeep prakash prasanna prasanth prashanth "
    "praveen premkumar priya priyanka radha radhika raghavan raghunathan rahul rajalakshmi "
    "rajendran rajesh rajeshwari ramachandran ramakrishna ramesh ranjith ravi ravichandran rekha "
    "revathi richa ritu rohini rohit sabarinathan sachin sandhya sangeetha sanghoon sanjay sankar "
    "saraswathi saravanan sathish satish saurabh senthil senthilkumar senthilnathan seoyeon "
    "seungho shanmugam shanthi shobana shreya shubham shweta simran sita sivakumar sneha soojin "
    "soundarya sowmya sridevi sridhar srinivas srinivasan subramanian sudha sujatha sundar "
    "sungmin sunil sunita sunitha suresh swathi swati tamilselvi tanvi temitope thirumurugan "
    "tochukwu uche uchenna uma usha uzoma vaishnavi vasanthi venkat venkatesan venkatesh "
    "venkateswaran vidya vignesh vijay vijayalakshmi vikas vinod vishnu vivek yamini yamuna yejin "
    "youngho zainab"
)

#: Words that show that what follows a comma is work, no given name.
JOBS = words_of(
    "ceo cto cfo coo cmo cio cpo chro vp svp evp avp md founder cofounder co owner partner "
    "director manager engineer developer head lead president chief chair chairman executive "
    "consultant analyst architect designer scientist recruiter sourcer coach advisor adviser "
    "author speaker specialist officer member student intern at of for bei und and the senior "
    "us usa uk eu aws gcp sap navy army force veteran hiring open looking seeking ex former "
    "certified "
    "six lean agile scrum microsoft google amazon ibm author of speaker mom dad father mother "
    "talent sales marketing product software data certified licensed accredited helping building"
)
