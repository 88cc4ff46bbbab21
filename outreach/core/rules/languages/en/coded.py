"""Words coded for age, sex, family, health and origin; and the stems that lean to one sex."""

from __future__ import annotations

from outreach.core.rules.languages.words import Coded

CODED = Coded(
    age="""
(young|youthful|younger)(,| and|,? \\w+,?( and)?)? (\\w+ )?(team|teams|people|person|persons|\
man|woman|men|women|talent|talents|professional|professionals|engineer*|colleague*|crowd|guns|\
gun|blood|guys|minds|mind|developer*|crew|staff|candidate*|individual*|employee*|workforce|\
lads|folks|graduate*|entrepreneur*|at heart|spirit*|energy)
(team|people|crew|staff|workforce|colleagues|developers|engineers|office) (is|are|who are|\
that is) .. (young|youthful)
(we're|we are|you're|you are) (a )?(\\w+,? )?(and )?(young|youthful)
young(,| and) (dynamic|hungry|energetic|fresh|ambitious|motivated|wild|fun|hip)
(dynamic|hungry|energetic|fresh|ambitious|motivated|fun|hip)(,| and) young
(digital|tech) native*
(recent|fresh|new) (college |university )?grad* only
(millennial*|gen-z|generation z|gen z|zoomer*|boomer*)
(under|below|over|above|between|up to|maximum|max|max\\.|not older than|no older than|younger \
than|older than) .. \\d\\d (and \\d\\d )?(years old|years of age|year-old*|y/o|yo)
(aged|age) (between |of |from |up to |under |below |over |limit )*\\d\\d
\\d\\d(-| to )\\d\\d (years old|year-olds|years of age)
(under|below|no older than|not older than|younger than) (25|28|30|32|35|40|45|50)(?! (people|\
employees|engineers|staff|minutes|hours|km|miles|colleagues|person))
(age limit|old-timer*|old timer*|senior citizen*|elderly|greybeard*|graybeard*|over the hill|\
past your prime|too old|not too old|old enough|still young|too young|old guard|mature lady|\
old dog*|fresh blood|young blood|new blood|in your (20s|30s|twenties|thirties)|at your age|\
for your age|your generation)
""",
    sex="""
(guys|dudes|bros|lads|gentlemen|ladies|girls|gals|boys)(?! (and girls )?(club|scouts))
(brotherhood|bro culture|brogram*|man-power|manpower|manned|unmanned team|man-hours|craftsmen|\
foremen|foreman|salesman|salesmen|saleswoman|saleswomen|businessman|businessmen|handyman|\
chairman|waitress|stewardess|girl friday|poster girl|cleaning lady|tea lady|office girl|\
receptionist girl|workmen|workman|tradesmen|tradesman|fireman|policeman|repairman|anchorman|\
frontman|right-hand man|wingman|henchman|cameraman|draughtsman|draftsman)
(a|the|our|right|best|strong|real|good|another|one) (\\w+ )?(man|guy|bloke|woman|lady|girl|gal|\
boy|chap|fella|dude|gentleman|lad)(?!-) .. (for|to|who|with|on|in|of|like|at)
(he|she) (will|must|should|would|is|has|can|needs|reports|works|leads)
(looking for|seeking|want|need|hiring|prefer*|only) .. (male|female|males|females|men|women|\
man|woman)(?! (in|and women|health))
(male|female) (\\w+ )?(candidate*|applicant*|engineer*|developer*|employee*|colleague*|\
manager*|assistant*|only|preferred)
(alpha|macho|testosterone|feminine|masculine|manly|womanly|ladylike|gentlemanly|sassy|pretty \
face|good-looking|attractive (woman|man|lady|person|appearance)|beautiful (woman|lady|girl|\
smile)|handsome|sexy|cute)
(gay|straight|lesbian|homosexual|heterosexual|transgender) (people|person|team|candidate*|\
applicant*)
""",
    family="""
(family man|family men|housewi*|stay-at-home|soccer mom*|working mother*|working mom*|working \
mum*|mother's hours|bachelor(?!'?s? (of|degree|in|'s|thesis|student|program*|or|and|level))|\
bachelorette|spinster|newlywed*)
(no|without|not having|free of|unencumbered by) (any )?(children|kids|family|families|\
dependents|dependants|childcare|family (ties|obligation*|commitment*|responsibilit*)|ties at \
home)
(are you|if you're|if you are|you're|being|still|preferably|ideally|must be|should be|you \
are) (\\w+ )?(married|single|divorced|unmarried|engaged to be|pregnant|childless|child-free|\
childfree|unattached)
(do|have|planning|plan|want|having|expecting) (you )?(have )?(to have )?(children|kids|a baby|\
babies|a family)
(pregnan*|maternity|marital|family planning|childbearing|family status|relationship status)
(your|the) (husband|wife|spouse|boyfriend|girlfriend|kids|children|partner at home)
""",
    health="""
(able-bodied|ablebodied|physically fit|physical fitness|in good health|good health|excellent \
health|perfect health|healthy (person|people|candidate*|individual*|team|body|applicant*)|\
health problems|health issues|health condition*|never sick|never ill|rarely sick|rarely ill|\
sick days|disabled|disabilit*|handicap*|wheelchair|non-disabled|cripple*|mentally (fit|strong|\
stable|healthy|ill)|mental illness|mental health history|psychologically stable|chronic* ill*|\
no medical|medical history|bodily fit|non-smoker*|nonsmoker*|smoker*|slim|overweight|obese|\
athletic build|no injuries|crazy|insane|psycho|schizo*|spastic|lame|autis*|on the spectrum|ocd|\
bipolar)
""",
    origin="""
native(-level)? (english |german |french |spanish |american |british |speaking |language \
)*(speaker*|tongue*)
native(-level)? (english|german|french|spanish|american|british|chinese|japanese|italian|\
dutch)(?! (app|apps))
(english|german|french|spanish|chinese|italian|dutch|arabic|russian|polish) (native|mother \
tongue)
(mother tongue|mother-tongue|accent-free|without (an |any )?accent|no accent|no foreign|\
foreign accent|perfect accent|non-native)
(american|german|british|french|swiss|english|indian|european|chinese|western|asian|african|\
white|black|arab|turkish|polish|russian|hispanic|latin*|caucasian|ethnic|foreign) (born|origin|\
origins|descent|heritage|blood|nationals? only|citizens? only|applicants only|candidates only|\
passport holders only|people only|name|mentality|culture fit|background preferred|roots)
(where are you (really|originally) from|where you're really from|caucasian*|skin colo*|\
skin-colo*|racial|your race|ethnic*|your religion|religious|christian (values|company|team|\
home|background)|church-going|churchgoing|god-fearing|muslim*|jewish|hindu*|catholic*|\
protestant*|atheist*|your accent|immigrant*|no immigrants|no foreigners|foreigner*|migrant*|\
local people only|locals only|third world|exotic|diversity hire|diverse candidate*|minorit*|\
tribe|blood and soil|cultural fit)
""",
    masculine=(
        "adventur* aggress* ambitio* assert* athlet* autonom* battl* boast* challeng* champion* "
        "compet* confident* courag* decid* decision* decisive* defend* determin* domina* driven "
        "fearless* fight* force* greedy head-strong* hierarch* hostil* impulsive* independen* "
        "individual* intellect* lead leads leader* leading logic* objective* outspoken* persist* "
        "principle* reckless* self-confiden* self-relian* self-sufficien* stubborn* superior* "
        "unreasonab*"
    ),
    feminine=(
        "agree* affectionate* child* cheer* collab* commit* communal* compassion* connect* "
        "considerate* cooperat* co-operat* depend* emotiona* empath* feel* gentle* honest* "
        "interpersonal* interdependen* kind kinship* loyal* modest* nag* nurtur* pleasant* "
        "polite* quiet* respon* sensitiv* submissive* support* sympath* tender* together* trust* "
        "understand* warm* enthusias* inclusive* yield* share* sharin*"
    ),
)
