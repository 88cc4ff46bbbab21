"""Names this project has listed itself, of countries whose lists elsewhere are short.

Every entry is folded. Only how a word is used is said: as a given or as a family name.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Country or region → given names.
GIVEN = {
    "af": _words("""
        abena abimbola achieng adaobi adaora adenike adjoa adwoa afua aissatou akinyi akosua akua
        akwasi alemu aline alioune almaz aloysius amadou amahle amarachi ama aminata anyango ardo
        astou awa ayanda ayinde ayodele babajide babatunde bethlehem birtukan bola bolanle
        bongani boubacar boukary bukola busisiwe chanda chantal chebet chepkoech cheikh cherono
        chidera chinwendu chipo chukwudi chukwuebuka claudine dawit dieudonne dikembe ebele ebube
        ebun ekow efua emeline esi esperance eunice fanta farai fatou fatoumata fikile folasade
        gift gloire goodluck gugu hawa hiwot hodan ifunanya ikenna innocent issa itumeleng jelani
        jepkosgei kagiso kamogelo katlego keabetswe kgomotso khadija khady kipchoge kipkemboi
        kobina kofi kojo kwabena kwaku kwame kwasi kweku kwesi lerato lindani lindiwe lungile
        lwazi mactar makena mamadou mandla mariama marieme mpho mulugeta musa mutale nakato naledi
        ndeye neema nandi nia njeri nkosana nkosinathi nkosi nobuhle nokuthula nolwazi nomfundo
        nomsa nomvula nonhlanhla nontobeko nosipho nyambura obiageli odunayo olamide olanrewaju
        oluwadamilola oluwafemi oluwatobi onyinyechi oumar oumou ousmane palesa pape prossy
        prosper refilwe rutendo samkelo sanele sbusiso seble segun selam selamawit seydou sibongile
        sifiso simphiwe siphokazi sipho siyabonga sizwe sizani souleymane sunday tafadzwa takudzwa
        tanaka tapiwa tatenda tendai thabang thabiso thandeka thandiwe thandi themba thulani tigist
        tinashe tolulope tomiwa tsegaye tshepo tumelo tunde unathi uwase vusi wambui wangari
        wangui wanjiku wanjiru wendkuni wilbroad yared yaw yemisi yetunde yewande yohannes zanele
        zinhle zodwa zukiswa rasmane wendyam esperanza tresor armel prisca serge hery tahina
        voahangy aimee beatrice blessing precious mercy patience godfrey goodness happiness
    """),
    "ar": _words("""
        abdelali abdelaziz abdelghani abdelhak abdelhakim abdelhamid abdelilah abdelkader
        abdellah abdelmajid abderrahim abderrahmane achraf adil adnane aicha ala amal amani amina
        amine anas anis asma assia aya ayman ayoub aziza azzedine badr basma bassam bilal bouchra
        brahim charbel chaimaa dalal dalia dina driss elias elie fadi fadwa faisal farid faten
        fayza firas fouad ghada ghassan ghizlane habiba hafsa haitham hajar hakim hala hamza hana
        hanaa hanane hani hanine hatem hayat haytham hiba hicham hind houda houssem huda hussam
        ibtissam iheb ikram ilham imad imane imen ines intissar islam ismail issam iyad jaber jalal
        jihad jihane kamel kaoutar karima kawtar kenza khadijah khalfan khaled khalid khalifa khawla
        lahcen laila lama lamia lamiae latifa leila lina loubna lubna maha maher majda malak manal
        manar marwa marwan maryam mehdi meriem meryem mohcine moez mona monia mounir mouna mustapha
        nabila nada nadia naima najat najib nasser nawal nesrine nidhal nisrine nizar noha nora
        noureddine oussama ouafae oumaima othmane rabab rabie rachid rachida raed raghad rami ramy
        rana rania rasha rayan reda reem rihab rim rima rita rola saad sabah sabrine safa safae
        safaa salma salwa samar samia samira samir sana sanae sara sawsan selma shadi shahd shaimaa
        sherif sherine sihem siham slim sofiane soha soufiane soukaina souad soumaya taha tahar
        tarek tariq wael wafa wahid walid wassim widad yahya yara yasmin yasmine yassin yassine
        younes youssef zaid zainab zakaria zeina zeinab zineb ziad zouhair
    """),
    "fa": _words("""
        aida akbar alireza amirali amirhossein amirreza arash ardalan arezoo arman armin atefeh
        atousa azadeh azar babak bahar bahareh bahman bahram behnam behnaz behrouz behzad bita
        dariush ehsan elahe elaheh elham elnaz erfan esmaeil farhad fariba farnaz farshid farshad
        farzad farzaneh fatemeh forough ghazal golnar hamid hamidreza hoda homa hossein iman iraj
        javad kamran kambiz kaveh keivan khosrow kianoush kourosh ladan laleh leyla maedeh mahdi
        mahmood mahnaz mahsa mahshid maliheh mandana maryam masoud masoumeh mehdi mehran mehrdad
        mehrnaz mina mitra mojgan mojtaba morteza mostafa nahid narges nasim nasrin nastaran
        navid nazanin negar negin niloofar niloufar nima nooshin omid parastoo parisa parvin
        payam pegah peyman pooya pouria pouya rahim ramin reyhaneh reza roozbeh roxana roya saba
        saeed saeid sahar saman samaneh sanaz sara sasan sepideh shabnam shadi shahab shahin
        shahram shahrzad shima shirin shiva shohreh siamak sina sogand soheil soroush taraneh
        vahid yalda yasaman zahra zohreh
    """),
    "tr": _words("""
        abay aibek aida aidana aigerim aigul ainura aizada aizhan akmal alibek alisher almas
        altynay aman anara arman arystan asel asem askar assel aydin ayan aygul azamat azat
        baktiyar batyr bekzat bobur bota botagoz daniyar dauren davron didar dilfuza dilnoza
        dilshod dinara doniyor eldar elmira elnur elvin emil erlan farhod farida farrukh feruza
        gulmira gulnara gulnora gulnoza gulshan guzal ilnur jahongir jamshid janibek jasur kairat
        kamila kamola kanat kanykei kuanysh laylo laziz lola madina maksat malika mansur marat
        merdan merey mirlan mukhtar murad murodjon nargiza nasiba nazira nigora nodir nodira nurbek
        nurgul nurlan nursultan olim orkhan otabek oybek rashad rauf ravshan ruslan rustam sabina
        sanjar sardor sevara shahzod sherzod shohruh shukhrat symbat talgat temirlan timur tural
        turgut ulugbek umida vugar yerlan zafar zarina zhanar zhanna zhibek ziyoda zulfiya
        alp alper alperen arda aras asli asuman aylin aysel aysegul aysu aytac baris batuhan berat
        beril berk berkay bora bulent burak burcu busra cagatay cagla cagri canan cansu cem cemal
        cemre ceren cihan damla defne demet deniz derya didem dilara dilek duygu ebru ece ecem
        eda efe ela elif emel emre ender engin eray erdem eren erkan ersin esin esra ezgi fatih
        fatma feray ferhat feride figen filiz gamze gizem gokhan gonca gozde gul gulay gulcin
        gulsah gulsen gurkan hakan hale halil halime hande hatice hazal hulya ilkay ilker ipek
        irem irmak isil ismet kaan kadir kerem koray kubra kursat levent mehmet melek melike melis
        meltem merve mert merve metin mine mucahit murat nazli nesrin neslihan nihal nihan nilay
        nilgun nil nur nuray nurcan nurhan oguz oguzhan okan omer onder onur orcun orhan oya ozan
        ozge ozgur ozlem pelin pinar refik sarp seda sedat seher selcuk selda selim selin sema
        serap serdar serhat serkan sevda sevgi sevil seyma sibel simge sinan songul suat sukru
        tansu tarkan taner tayfun tolga tugba tugce tulay tuncay turan ufuk umit umut utku volkan
        yagmur yasar yasemin yavuz yelda yesim yigit yilmaz yunus yusuf zafer zehra zerrin
        zubeyde
    """),
    "in": _words("""
        aadhya aakash aarav aarti aarushi abhay abhigna abhijeet abhijit abhilash abhinav abhiram
        achyut aditi advait ajay ajinkya ajit ajith akanksha akhila akhil alka alok aman amarnath
        ambika amey amol amrita amrit amruta anagha anand ananth anindita anish anjana ankita
        ankur anmol anoop anshul anshuman antara anuj anup anupam anupama anuradha anurag anushka
        apoorva aparajita apurva archana aritra arbaaz arnab arpan arpita arvind aryan asif asmita
        atul avani avinash ayush babita balasubramanian balraj barkha bhagyashree bhanu bharat
        bharath bhargav bhargavi bhaskar bhaskara bhavesh bhavik bhavin bhavna bhoomika bhupinder
        bhuvan bhuvana bidyasagar bikash biju bijoy bindu biplab bishnu biswajit brijesh chaitanya
        chaitra chandana chandrashekar charan charanjit charu charulata chetan chethan chhaya
        chinmay chirag damini darshan darshana debabrata debashish debasmita debjani deepali
        deepankar deepanshu deepthi devanshi devansh devendra devika dhananjay dharmendra
        dharmesh dhaval dheeraj dhruv dhruvi dhwani digvijay dilip dimple dinesh dipak dipankar
        dipika dipti durgesh eesha ekta elangovan falguni farhan faizan gagandeep gargi gaurang
        gauravi gauri gautam geeta geethanjali girish gnanasekaran gokul gopi govind gulshan gunjan
        gurleen gurvinder haresh hardik hardeep hargun harika harjinder harkirat harmanpreet harsh
        harsha harshad harshada harshal harshini harshit harshita harshitha hemal hemant hemanth
        hemlata hetal himani himanshu hina hitesh hrishikesh iqbal ira isha ishaan ishaani ishan
        ishita ishwar jagdish jagruti jahnavi jaideep jaimin janhavi janvi jasleen jasmeet jaspal
        jasvinder jatin jaya jayant jayanta jayashree jayesh jigar jignesh jigneshkumar jinal jiten
        jitendra joginder jyoti jyotsna kailash kajol kalyan kalyani kamal kamini kanchan kanika
        kanishka karan karishma karthiga kartik kashish kashyap kaushal kaushik kedar keerthi
        keshav ketaki ketan keyur khushboo khushi kinjal kirti kishan kishor kishore koushik kriti
        krunal krupa kruthika kshitij kuldeep kunal kundan kusum lakhan lalit lata laxman laxmi
        leela lipika lokesh madan madhav madhavi madhu madhuri madhusudan maithili malavika
        mallika mamata mamta manali manas manasa manasi mandar mandeep mangesh manideep manik
        manisha manjeet manjiri manjunath manju manoj mansi maulik mausumi mayank mayur mayuri
        meera meghana mehul milan milind minal mithun mitali mohini moitreyee monali monika
        moumita mounika mousumi mridula mrinal mrunal mugdha mukesh mukul mukund murali muralidhar
        naga nagarjuna namita namrata nanda narayan narendra naresh natasha neelam neelima neeraj
        neeta neetu nehal niharika nikhil nikhila nikita nikunj nilesh niloy nimisha niraj niranjan
        nirav nisha nishant nishanth nishita nitesh nithin nithya nitish nivedita nupur ojas
        pallavi pankhuri parag paresh parimal parineeti parth partha parul pavan pavani pawan
        payal phani piyush poonam prabhat prabhjot prachi pradnya prafulla prajakta prajwal prakhar
        pramod pranali pranav pranavi pranay pranjal prasad prashant prateek prathamesh prathyusha
        pratibha pratik pratiksha pratima pravin preeti preethi premal prerna priyansh
        priyadarshini priyadharshini puja pulkit puneet purnima purva purvi pushkar pushpa raghav
        raghavendra raghu raghunandan rajani rajashree rajat rajeev rajeswari rajib rajinder
        rajkumar rakesh raksha rakshit ramachandra raman rameshwar ramya ranjan ranjana ranjit
        ranjitha rashi rashmi rasika ratan rathna ravindra ravinder rehan renu renuka reshma rhea
        ridhi rishabh rishi rishikesh ritesh ritika ritwik rohan roopa roshan roshni ruchi
        ruchika ruchir rudra rukmini rupa rupali rupesh rushikesh rutuja rutvik saahil sadhana
        sagar sahana sahil sai sajith saket sakshi saloni samarth sameer samiksha sampada sampath
        sanchita sandeep sandip sangita sanjana sanjeev sanjib sanket santanu santhosh santosh
        sanya sapna sarang sarika sarita sarthak sashi sasikala satyam satyajit saumya saurav
        savita sayali sayan seema shailaja shailendra shailesh shaili shaivi shakti shalini
        shamik shankar shantanu sharad sharanya sharmila sharmistha shashank shashi shashikala
        shashikant sheela sheetal shekhar shikha shilpa shilpi shipra shirish shishir shital
        shiva shivam shivangi shivani shivaprasad shounak shraddha shravan shravani shravya
        shreyas shreyansh shreyasi shrikant shristi shrishti shruti shubhangi shubhra shweta
        siddharth siddhesh siddhi simran siri sireesha smita smitha smruti snehal sohail soham
        sohini sonal sonali soniya sonu soumik soumya soumyadeep sourabh sourav sreedevi sreedhar
        sreelakshmi sreenivas sreeram sreevidya sreya srijan srikanth srilatha srinath srinidhi
        srinivasa sriram sruthi subhash subhasree subhashree subhadip subhra subodh subrata sucheta
        suchitra sudarshan sudeep sudhakar sudhanshu sudheer sudhir sugandha suhani suhas sukanya
        sukhjinder sukhwinder sukriti suman sumana sumanth sumedha sumeet sumit sumitra supriya
        suraj surabhi surbhi surendra surinder surya sushant sushil sushila sushma sushmita
        suyash swagata swapna swapnil swarna swarup sweta tanay tanisha tanmay tanuj tanushree
        tanvir tapan tarun tejas tejaswi tejaswini tejashree trisha trupti tulika tushar udit
        ujjwal ujwala umesh urmila urvashi uttam vaibhav vaidehi vaishali vaishnavi vamsi vandana
        vani vardhan varsha varun vasant vasudha vasudevan veena veeresh venkata venkateswara
        vibha vibhor vidhi vidhya vijaya vikram vikrant vimal vimala vinay vinayak vineet vineeth
        vineetha viplav vipin vipul viraj viral virendra vishakha vishal vishwanath vrinda vrushali
        yagnesh yash yashaswini yashika yashwant yogesh yogita yuvraj zeel zarna
        nuwan chaminda dilhani thilini tharindu kasun dinesha sachini isuru lahiru chathura
    """),
    "ja": _words("""
        aiko aina airi akane akari akemi aki akihiko akihiro akiko akio akira akito
        amane arata arisa
        asami asuka atsuko atsushi aya ayaka ayako ayame ayano ayumi ayumu chiaki chie
        chieko chihiro
        chika chisato chiyo daichi daiki daisuke eiji eiko emi emiko eri erika fumie fumiko fumio
        fumiya genta goro hajime hana haru haruka haruki haruko haruna haruto hayate hayato hideaki
        hideki hideko hideo hideto hikari hikaru hina hinata hiroaki hiroki hiroko hiromi hironori
        hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi honoka ichiro isamu isao itsuki izumi
        jiro jun junichi junji junko junpei junya kaede kaho kaito kana kanako kaori karin kasumi
        katsumi katsuya kazue kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazuo kazuto kazuya kei
        keigo keiichi keiji keiko keisuke keita kenichi kenji kenjiro kenta kentaro
        kento kenzo kiyoshi
        kohei koichi koji kosuke kota kotaro kouki kumiko kunihiko kyoko kyosuke machiko madoka mai
        maki makiko makoto mami mamiko manabu manami mao mariko maru masaaki masahiko
        masahiro masaki
        masako masami masanori masao masaru masashi masato masaya masayuki mayu mayuko mayumi megumi
        mei michiko michio midori mie mieko miho mika miki mikiko mikio minako minami
        minoru mio misaki
        misato mitsuko mitsuo mitsuru miu miwa miyako miyu miyuki miyu mizuki moe momoka
        momoko motoko
        nagisa nana nanako nanami nao naoki naoko naomi naoto naoya natsuki natsuko natsumi nobuko
        nobuo nobuyuki noriko norio noriyuki osamu rei reiko reina ren rie rika riko riku rina rio
        risa ryo ryohei ryoichi ryoko ryoma ryosuke ryota ryotaro ryu ryuichi ryuji ryunosuke ryusei
        sachiko sadako saki sakura saori satoko satomi satoru satoshi sawako sayaka sayuri seiichi
        seiji seiko shigeki shigeo shigeru shiho shin shingo shinichi shinji shinjiro shinobu shinya
        shiori shizuka sho shogo shohei shoichi shoji shota shotaro shun shunsuke shunta shuhei
        shuichi shuji shusuke soichiro sota souta subaru sumiko susumu tadashi taichi taiga taiki
        taisei takafumi takahiro takaki takako takao takashi takato takayuki takehiro takeo takeru
        takeshi takumi takuya tamaki tamiko taro tatsuki tatsuo tatsuro tatsuya teppei teruo tetsuo
        tetsuro tetsuya tomohiro tomoki tomoko tomomi tomoya tomoyuki toru toshiaki
        toshihiro toshiki
        toshiko toshio toshiyuki tsubasa tsukasa tsutomu tsuyoshi umi wakana wataru yasuhiro yasuko
        yasuo yasushi yoichi yohei yoko yoshiaki yoshihiro yoshiki yoshiko yoshimi yoshio yoshito
        yosuke yota yotaro yu yua yui yuichi yuichiro yuji yuka yukari yuki yukiko yukino yukio yuko
        yuma yumi yumiko yuna yuri yuriko yusaku yusuke yuta yutaka yuto yuya yuzuki
    """),
    "europe": _words("""
        aart adriaan aliaksandr aliaksei alzbeta anahit andri ane annelies anneke annemarie annemiek
        aoife apolline arben ardian arjen arlind arta artur ashot astrid aurelie axelle aymeric
        babette balint bart bartlomiej bas bastien bavo benedikta benedicte bernardus besnik blerim
        blerta boel boglarka bostjan bouke bram branislav bregje bruna cas celine chiara clemence
        cloe corentin cosimo damir danuta darija darko daryna dimitar dmytro domagoj dorottya dorus
        drita ebba edita edvard eglė eimear elke ella ellen elodie els enikő enikoe eniko enora
        erion erjon evelien eveline fatjon femke fenna filipa flip floor florent florine floris
        fleur frederiek freek gabija gaelle gaetan gauthier geert gent gerda gerlinde gert gertjan
        giedre gintare gintautas giorgi gitte gjergj gonzague goran goedele greet gregoire griet
        guillaume gunnar gwenael gwendal gwenola hanne hanneke hannelore harm hedvika heidi heleen
        hendrik henk hilde hilke hrvoje hristo iakov ieva ignas ilse ilze inara ine ineke inge
        ingeborg ingrida iveta jaap jakov jan jana janez janis jarne jasper jeroen jette jildou
        jitka joeri joep johanneke jolanda jolanta jolien joost jordy joren joris jort judit jurgen
        jurgita jurriaan justina kaarel kadri kaido kasper kasia karsten kaspars katja katrien
        katrijn kimberley klaartje klaas koen koenraad koos krasimir kristaps kristjan kristof
        laima laimonas lana lars lasse laurens laurine leen leendert lenart lies liesbeth
        lieselot lieve lieven linas lize loes loic lonneke lore lotte lotje luc lucija ludek luka
        luuk maarten maaike maelle maelys maija maik maksym mamuka mantas marcis mareike margarida
        margaux margreet marieke marijke marijn marike marit marjan marjolein marleen marlies
        marloes martijn martin martine martins matej matija matthijs mattias maud maurits maxence
        maximilien meelis menno merel merijn merle michiel mieke milos mindaugas mirjam mirko
        mladen myriam nadege nadja naoise nele nicolaas niek niels nienke nikolaj nolwenn nora
        oana ojars oleh oleksii ondrej ophelie oriane oscar ottmar pascale peggy petar petra pia
        pieter pille piet radomir raimonds raivo ramunas rasa reinhard reka remco renske reto rien
        rik rikke roel roeland roman romain ronan roos rosanne ruben rudi rudolf rutger ruta saar
        sabien sander sandrine sanne sarunas sepp servaas severine shkelqim sibylle siebe sien
        sigita sigrid silke sinead siobhan sjoerd slavica slavko snezhana snjezana sofie solange
        solene solenn sonja stijn suzana svenja svitlana swantje tadas tamas tanel tanguy tanja
        tatjana teun teunis thibault thibaut thijs thomas tijmen tijn tim timea timon tineke
        tiziana tjark tjeerd tobias tom tomaz tomislav tonis toon torben trijntje ueli ulrike urs
        urska ursula uta valdis valerie vanya veerle vello vesela vesna vidmantas viesturs vincent
        violeta vira viraj vitalii volha wannes ward wies wiebke wietse willem wim wolfgang wout
        wouter xenia yann yanick yanis yannick yevheniia ylva yoann yordan ype yves yvette zane
        zdravko zeger zeljko zivile zoja zoltan zsofi zuzana zvonimir abel adam levente vivien
        nora botond bence andras akos aron barnabas csilla csenge dalma dora eniko fanni flora
        ferenc gergo hunor jazmin kata krisztian laszlo lili luca marcell marton mate nandor
        norbert panna peter rozalia sara soma szabolcs szabina tunde tamara viktor virag zoe zsombor
        giuseppina carmelo salvatore gennaro ciro pasquale raffaele rosaria carmela concetta
        filomena immacolata nunzia agata rosalia calogero gaetano ignazio vito nicolo tommaso
        ludovica ginevra beatrice camilla letizia martina giada noemi azzurra gaia alessia ilaria
        federica francesca valentina michela elisabetta loredana ornella piero luigi gianluca
        gianmarco giampaolo giancarlo gianfranco gianmaria pierluigi piergiorgio pierpaolo
        ernesto umberto ugo ettore tiziano ivano loris renzo ulderico oreste
    """),
}  # fmt: skip

#: Country or region → family names.
FAMILY = {
    "af": _words("""
        abara adeleke adeyemi afolabi agyeman akinola amoako ansah appiah asante asare ba bah
        barry biyong boadu boateng camara cisse conteh coulibaly dembele diallo diarra dieng diop
        diouf dlamini eze fashola fotso gueye habimana ilunga jalloh kabongo kalala kamara kamga
        kamau kane kariuki karanja keita kiprono khumalo konan konate kone kouadio kouassi koulibaly
        mahlangu mbarga mbemba mbengue mensah mkhize mokoena molefe mukamana mukasa mwangi namukasa
        ndayishimiye ndiaye ndlovu ndour ngcobo nguema ngugi niang niyonzima njoroge nkosi
        nkurunziza nsubuga ntuli nwachukwu nwosu nyirenda obi ochieng odhiambo oduya ofori
        ogunleye okafor
        okello okeke okoye okonkwo okoro omondi onyango opoku osei otieno ouattara ouedraogo owusu
        phiri radebe rotich sanogo sarr sawadogo seck sithole sow ssempijja sylla tall tchoupo
        thiam tounkara toure traore tshabalala uwimana wade zongo zulu mulumbayi
    """),
    "in": _words("""
        chavan bhosale shinde jagtap kadam salunkhe nikam lokhande kale thorat sawant gawde naik
        pednekar kelkar apte bhide phadke ranade sathe barve yalamanchili talluri alapati tadepalli
        akkineni koneru chodavarapu vedula duvvuri yarlagadda paruchuri kodali ravula peddi tummala
        gollapudi varikuti nadella mallu battula bezawada kanumuri ayyagari potluri gorantla
        lahiri majumdar mitra nag pramanik sarkar sinha guha kundu maity hazra karmakar halder
        gogoi saikia bora kalita hazarika borah deka phukan lalwani mirchandani advani motwani
        agarwal aggarwal agrawal ahluwalia akula ansari bandaru banerjee bansal barua basu behera
        bhandari bhatia bhatt bhattacharjee bhattacharya bhattacharyya bhowmick biswas boddu bose
        chakraborty chatterjee chaturvedi chaudhari chaudhary chaudhry chauhan chawla chilukuri
        chopra choudhary choudhury chowdary chowdhury dasgupta dasari deshmukh deshpande desai
        devarakonda dey dhaliwal dhillon dixit dubey dutta gaikwad ganguly gandhi ghosh gokhale
        goswami gowda gudivada gudipati guntupalli gupta hegde iyengar iyer jadhav jain jha joshi
        kamath kapoor kaur khanna khandelwal kolli kommineni kondapalli kondapaneni kota kulkarni
        madduri mahajan malhotra mamidi mandal mandava mehra mehta menon mishra mohanty mohapatra
        mukherjee mukhopadhyay naidu nair nallamothu nambiar namboodiri nayak nekkanti padhi
        panchal pandey pandya panigrahi parekh parikh patel pathak pathan patil patnaik pattnaik
        pawar pillai pothineni pothuraju prajapati putta rastogi rathi rathore rathod rawat reddy
        sahoo sahu saini saxena sengupta sethi shah sharma shaik shaikh shetty shrivastava shukla
        siddiqui sidhu singhal sinha solanki soni srivastava swain talwar tandon thakkar thakur
        tiwari tripathi trivedi tyagi upadhyay vaghela vaidya vellanki vemuri vemulapalli verma
        vyas wagh yadav yadla yerramsetti laishram ningthoujam thokchom yumnam moirangthem
    """),
    "ja": _words("""
        abe adachi aizawa akagi akiyama amano ando aoyama araki arakawa asai asano azuma
        baba chino doi
        enomoto eto fujii fujikawa fujioka fujisawa fujita fukui fukunaga fukushima funaki furukawa
        furuta goto hamada hamaguchi hamasaki hara haruyama hattori hayakawa higa higashi higuchi
        hiraoka hirayama hirose honda hori horie horiuchi hoshi hoshino hosokawa
        ichikawa igarashi iida
        iijima iizuka imada inagaki inaba inada isobe isoda ito itoh iwai iwamoto iwasa iwata izawa
        izumi kamata kamiya kanai kanda kaneda kanno kashiwagi katagiri katayama kawabata kawada
        kawaguchi kawahara kawai kawakami kawamoto kawamura kawano kawasaki kawashima kida kikuchi
        kinoshita kishi kishida kishimoto kitagawa kitajima kitamura kitano kodama koga
        koike koizumi
        komatsu komori konishi koyama kozuka kubo kubota kumagai kuroda kurokawa kurosawa kusano
        kuwahara maki makino maruta masuda matsubara matsukawa matsumura matsunaga
        matsuoka matsushita
        matsuyama matsuzaki mikami minami mita mitani miyake miyamura miyata miyazawa
        mizuno mizutani
        mochizuki momose mori morikawa morimoto morino morishita moriyama motoyama mukai
        murai muraki
        muramatsu muramoto murata muto nagai nagano nagao nagasaki nagasawa nagata naito
        nakada nakagami
        nakahara nakai nakamoto nakanishi nakata nakatani nakazawa namiki narita negishi
        nemoto nishi
        nishida nishihara nishii nishijima nishikawa nishimoto nishino nishioka nishiyama nitta noda
        noguchi nogami noma nozaki numata obara ochi ochiai oda ogata ogura ohara ohashi
        ohta oikawa oka
        okabe okamura okano okazaki okubo okumura okuda okuno omori onishi onizuka ono
        onoda ota otake
        otani otsuka oyama ozaki ozawa saeki saeki saiki saito sakaguchi sakata sakuma sakuraba sano
        sasaki sasamoto sato sawada sawamura seki sekiguchi sekine senda shigeta shimada shimamura
        shimura shinoda shinohara shiraishi shirakawa soga suda suga sugai sugano sugihara sugimoto
        sugimura sugita sumida sunada suyama tabata tachibana tada taguchi tajima takahara takahata
        takai takamatsu takano takase takashima takayama takeda takei takemoto takenaka takeshita
        takeyama takizawa tamaki tani tanabe tanigawa tashiro tatsumi terada teraoka teshima togashi
        toida tokuda tokunaga tominaga tomita toyama toyoda tsuchida tsuchiya tsuda tsuji tsukada
        tsukamoto tsunoda tsutsumi uchiyama uemura ueno uesugi umeda uno usui wada
        wakabayashi washio
        watabe yagi yajima yamagata yamamura yamanaka yamane yamaoka yamasaki yamashiro
        yamauchi yanagi
        yanagida yano yasuda yasui yokota yoneda yoshikawa yoshimoto yoshimura yoshino
        yoshioka yuasa
    """),
    "europe": _words("""
        adriaenssens aerts baert beridze bogaert bosmans brems broeckx callens castelein ceulemans
        christiaens claes claessens claeys clercq cools coppens coppieters cornelis cuypers
        daems debacker debruyne declercq decoster degroote delvaux demeulemeester demeyer depoorter
        deprez desmet desmedt deschamps devos dewulf dhondt driesen engelen evens everaert geerts
        geudens gijbels goethals goossens govaerts haesaert hendrickx hermans heylen heymans
        huybrechts huysmans jacobs janssen janssens jespers lambrechts lauwers leemans lemmens
        leysen lievens luyten maes martens mertens meeus michiels moens moons neefs nijs nuyens
        nuyts peeters pauwels poelmans raes ramaekers roelandt roelants segers schepers schoofs
        smeets smets somers staes steegmans stevens swinnen theunis thijs thys timmermans tuyls
        verbeeck verbeke verbruggen verhaegen verhaeghe verhelst verhoeven verlinden vermeersch
        vermeiren vermeulen verschueren verstraete wauters wellens willems wouters wuyts
        hoxha shehu krasniqi gashi berisha kastrati shkurti bondar zhuk lysenko moroz koval
        hancharou ivanou kavalenka kazlou novikau
        gruber huber pichler hofer steiner moser mayer wagner berger bauer fuchs eder fischer
        schmid winkler weber schwarz maier reiter mayr schmidt wimmer egger brunner lang baumgartner
        auer binder lechner wolf aigner ebner koller lehner haas schuster
    """),
    "tr": _words("asanov seitkali karimov rakhimov"),
    "ar": _words("""
        alaoui amrani belhadj benali bennani benslimane berrada bouazza bouzid chraibi cherkaoui
        ghorbel haddad idrissi kaddour lahlou mansouri naciri ouakrim tazi trabelsi tahiri zerouali
    """),
}  # fmt: skip
