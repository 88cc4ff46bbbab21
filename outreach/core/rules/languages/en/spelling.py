"""Words the dictionary lacks, and slips that it does not find."""

from __future__ import annotations

from outreach.core.rules.languages.words import Spelling

SPELLING = Spelling(
    vocabulary=(
        "onboarding offboarding backend frontend fullstack middleware devops devs dev fintech "
        "biotech medtech edtech adtech proptech startup startups scaleup microservice "
        "microservices microcontroller microcontrollers kubernetes docker terraform ansible "
        "postgres postgresql mysql sqlite redis kafka django flask fastapi react angular vue "
        "typescript javascript golang rust llvm compiler compilers linux unix ios android saas "
        "paas iaas api apis sdk sdks cli ux ui ml ai llm llms gpu gpus cpu cpus fpga asic cuda "
        "opencv pytorch tensorflow numpy pandas scala kotlin swift linkedin github gitlab meetup "
        "meetups webinar webinars podcast podcasts hackathon hackathons bootcamp upskilling "
        "reskilling headcount payroll inbound outbound upsell upsells crm erp mes plc scada cad "
        "cam cnc etl elt bi kpi kpis okr okrs roadmap roadmaps codebase codebases repo repos "
        "refactor refactored refactoring serverless observability cybersecurity pentest "
        "pentesting infosec datacenter dataset datasets workflow workflows dashboards timezone "
        "timezones onsite offsite rollout rollouts shortlist shortlisted longlist inmail teardown "
        "uptime runtime toolchain toolchains debugger debuggers parser parsers optimiser "
        "optimizer geospatial lidar mechatronics robotics firmware embedded pcb pcbs ev evs "
        "photovoltaics decarbonisation decarbonization retrofit biostatistics bioinformatics "
        "pharmacovigilance telehealth teleradiology paediatric orthopaedic hr pr qa qas sre cto "
        "ceo coo cfo cio vp svp evp mba phd msc bsc gmbh ag ltd inc llc plc eu uk usa de en fr vs "
        "eg ie etc ok okay hey hi thanks whoever whichever chatbot chatbots ecommerce omnichannel "
        "merchandising logistics cobot cobots e-mail e-commerce freelancing freelancer reorg "
        "prequalified tradeoff tradeoffs walkthrough standup standups scrum kanban agile jira "
        "slack async asynchronous blockchain crypto web3 gaming gamers indie playtest playtesting "
        "localisation localization wellbeing healthcare caregiver caregivers aftercare wholesaler "
        "wholesalers reskill rephrase unhurried unfussy nutshell hybrid offline online download "
        "upload inbox login signup ada grace lovelace northgate changelog changelogs upkeep "
        "rewire signup scikit playbook playbooks nightshift wildfires firmware blockage retooling "
        "apps app emoji emojis regex json yaml html css svg pdf csv url urls ide ides cpus vms vm "
        "aws gcp azure iot rfid plcs hvac bim"
    ),
    misspellings="""
teh=the
adn=and
alot=a lot
aswell=as well
infact=in fact
incase=in case
atleast=at least
eachother=each other
noone=nobody
thankyou=thank you
recieve*=receive
beleive*=believe
acheive*=achieve
wich=which
wether (you|it|this|we|i)=whether
untill=until
oppertunit*=opportunity
oportunit*=opportunity
oppurtunit*=opportunity
experiance*=experience
expereince*=experience
seperat*=separate
definat*=definitely
definit(l|al)y=definitely
accomodat*=accommodate
occured=occurred
occuring=occurring
neccessar*=necessary
necesary=necessary
proffes*=profession
profesion*=profession
proffession*=profession
recomend*=recommend
reccomend*=recommend
reccommend*=recommend
maintain(a|e)nce=maintenance
enviroment*=environment
managment=management
developement*=development
knowlege*=knowledge
knowledgable=knowledgeable
intrest*=interest
intersted=interested
interrested=interested
succesful*=successful
successfull*=successful
sucess*=success
sincerly=sincerely
truely=truly
writting=writing
refering=referring
prefered=preferred
begining=beginning
buisness*=business
bussiness*=business
calender=calendar
carreer*=career
collegue*=colleague
colleage*=colleague
comittment=commitment
committment=commitment
companys=companies
congradulation*=congratulations
existance=existence
grammer=grammar
greatful=grateful
happend=happened
independant=independent
liason=liaison
lisence=license
manger (position|role|job)=manager
occassion*=occasion
perseverence=perseverance
posession=possession
publically=publicly
qualifed=qualified
questionaire=questionnaire
recruter*=recruiter
responsability=responsibility
responsibilites=responsibilities
resumee=résumé
shedule*=schedule
skilset*=skill set
tommorow=tomorrow
tommorrow=tomorrow
tomorow=tomorrow
vacany=vacancy
wierd=weird
(could|should|would|must) of(?! course)=have
your (welcome|right about|looking for|interested|invited|the right|a great|a good|going to|\
not looking)=you're
you're (profile|work|experience|skills|career|background|team|company|time|name|talk|article|\
post)=your
(looking|look) forward to (hear|meet|speak|talk|work|see|read) (from|you|with|to|your)=hearing
(informations|advices|feedbacks|softwares|equipments|knowledges|researches on|hardwares)=no \
plural
(their|there) (is|are) (a|an|many|some) .. intrest*=interest
its (a|an|the|not|been|my|our) (great|good|nice|pleasure|long|role|job|team|chance|small|big|\
pity)=it's
(less|much) (people|engineers|developers|jobs|openings)=fewer
i (is|are|has|were looking|have saw|has seen|seen your|done my)=I …
(he|she|it) (have|don't|are)=has
(we|you|they) (is|was|has|does)=are
a (engineer|experienced|interesting|open|opening|opportunity|excellent|expert|email|idea|agile|\
analyst|architect|account|assistant|industry|hour|honest|offer|answer|application|interview|\
easy|empty|old|ideal|international)=an
an (job|role|team|position|company|career|chance|great|good|new|software|nurse|manager|\
developer|colleague|quick|short|message|friend|person|call|profile|project|salary)=a
more (better|easier|faster|smaller|bigger|nicer)=better
could care less=couldn't
(then|than) (me|you) then=than
to (much|many) (of|to|time|work)=too
(loose|loosing) (your|the|a|time|this|out)=lose
(effect|affect) on=effect
(peak|peek|pique) (my|your) intrest=pique
(taht|htat)=that
(jsut|juts)=just
(waht|hwat)=what
(yuo|yuor|yoru)=you(r)
(thsi|tihs)=this
(thier|theri)=their
(becasue|becuase|beacuse)=because
(freind*|firend*)=friend
(wnat|wnated)=want
(hvae|ahve)=have
(abuot|aobut)=about
(teh|hte)=the
(liek|lok|lookign|loooking)=like, looking
""",
    doubled="that had very so really no ha bye yes well is do",
    respellings=(
        ("isation", "ization"),
        ("isations", "izations"),
        ("ise", "ize"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ising", "izing"),
        ("iser", "izer"),
        ("isers", "izers"),
        ("yse", "yze"),
        ("ysed", "yzed"),
        ("ysing", "yzing"),
        ("our", "or"),
        ("ours", "ors"),
        ("oured", "ored"),
        ("ouring", "oring"),
        ("ourable", "orable"),
        ("ourite", "orite"),
        ("ourites", "orites"),
        ("oural", "oral"),
        ("tre", "ter"),
        ("tres", "ters"),
        ("ogue", "og"),
        ("ogues", "ogs"),
        ("lled", "led"),
        ("lling", "ling"),
        ("ller", "ler"),
        ("llers", "lers"),
        ("llor", "lor"),
        ("llors", "lors"),
        ("fil", "fill"),
        ("fils", "fills"),
        ("ilful", "illful"),
        ("ence", "ense"),
        ("ences", "enses"),
        ("mme", "m"),
        ("mmes", "ms"),
        ("aedic", "edic"),
        ("aedics", "edics"),
        ("aemia", "emia"),
        ("grey", "gray"),
        ("ageing", "aging"),
        ("judgement", "judgment"),
        ("cheque", "check"),
        ("tyre", "tire"),
        ("tyres", "tires"),
        ("ract", "ractice"),
        ("ractise", "ractice"),
        ("ractising", "racticing"),
    ),
    endings=(
        "s ed ing er ers or ly ness able ability d ist ists al ic ful less like wise ment ship "
        "un- re- pre- non- co- micro- multi- cyber- over- under- self- bio- geo- tele- inter- "
        "hyper- eco- nano- neuro- photo- electro- hydro- agri- info- mid- semi- anti- auto- sub- "
        "super- de- dis- mis- out- up- cross- meta- onto- ultra- trans- socio-"
    ),
)
