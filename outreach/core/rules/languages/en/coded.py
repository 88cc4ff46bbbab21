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
in (their|his|her|your|the) (early |late |mid-?|mid )*(20s|30s|40s|50s|twenties|thirties|\
forties|fifties)
(average age|mean age|median age)
(students and recent graduates|recent graduate*) (only|please|preferred|wanted)
(candidate*|applicant*|people|person|persons|anyone|anybody|nobody|somebody|someone|those|you \
are|you're|colleague*|women|men|man|woman|need not|may not|must be|should be|only) .. (over|\
under|above|below|older than|younger than|aged|up to|between) \\d\\d( and \\d\\d)?(?! (people|\
years of exp*|employees|hours|km|miles|minutes|%|percent|colleagues|engineers))
(over|under|older than|younger than) (forty|fifty|thirty|sixty|thirty-five|forty-five|\
twenty-five)
(young|youthful|hip|fresh|hungry)(,| and) (\\w+ )?(young|youthful|hip|fresh|hungry)
(fresh|young|new|old) (blood|faces|hands only|guard|dogs|legs)
(spirit|mind|mindset|energy|look|vibe) .. under (thirty|forty|\\d\\d)
""",
    sex="""
(hey|hi|hello|you|dear|our|the|for|great|awesome|cool|fun|these|those|nice|tech|sales) (guys|\
dudes|bros|lads|gentlemen|ladies|girls|gals|boys)
(brogrammers|mumtrepreneur*|girlboss*|career woman|career girl|mumpreneur*)
(brotherhood|bro culture|brogram*|man-power|manpower|manned|unmanned team|man-hours|craftsmen|\
foremen|foreman|salesman|salesmen|saleswoman|saleswomen|businessman|businessmen|handyman|\
chairman|waitress|stewardess|girl friday|poster girl|cleaning lady|tea lady|office girl|\
receptionist girl|workmen|workman|tradesmen|tradesman|fireman|policeman|repairman|anchorman|\
frontman|right-hand man|wingman|henchman|cameraman|draughtsman|draftsman)
(a|the|our|right|best|strong|real|good|another|one) (\\w+ )?(man|guy|bloke|woman|lady|girl|gal|\
boy|chap|fella|dude|gentleman|lad)(?!-) .. (for|to|who|with|on|in|of|like|at)
(looking for|seeking|want|need|hiring|prefer*|only) .. (male|female|males|females|men|women|\
man|woman)(?! (in|and women|health))
(male|female) (\\w+ )?(candidate*|applicant*|engineer*|developer*|employee*|colleague*|\
manager*|assistant*|only|preferred)
(alpha|macho|testosterone|feminine|masculine|manly|womanly|ladylike|gentlemanly|sassy|pretty \
face|good-looking|attractive (woman|man|lady|person|appearance)|beautiful (woman|lady|girl|\
smile)|handsome|sexy|cute)
(gay|straight|lesbian|homosexual|heterosexual|transgender) (people|person|team|candidate*|\
applicant*)
(?<!she or )(?<!he or )(?<!she/)(?<!he/)(he|she) (will|must|should|shall|needs to|has to|\
ought to|would) .. (report|lead|join|be|have|work|run|bring|take|own|manage|build|travel|know|\
speak|support)
(ideal|perfect|suitable|great|good|suits|only|meant|job|role|position) for (a |an )?(\\w+ \
)?(man|woman|men|women|gentleman|lady|ladies|girl|guy|mum|mom|mother|mothers|mums|moms|dads|\
fathers|housewives|boys)
(mums|moms|mothers|fathers|dads|housewives) (welcome|wanted|returning|preferred)
mature (lady|woman|man|gentleman)
(a|the|some|one|another) (girl|boy|gal|lad|bloke|lady|dame|dude|chap) (with|who|for|to|from|at|\
in the)
(we're|we are|it's|they're|team of|bunch of|group of) (all |just |only |mostly |basically \
)?(guys|men|women|girls|boys|lads|dudes|bros|ladies)
(nice|pretty|charming|winning|lovely|beautiful|good) (smile|looks|face|legs|figure|appearance|\
voice)
(strong|young|nice|tough|handy|big|smart|clever|good|right|hard-working|sharp|energetic|\
friendly|pretty|charming) (guy|guys|man|men|bloke|lad|lads|girl|girls|lady|ladies|gal|woman|\
women|boy|boys|chap)
(prefer*|rather have|rather hire|like to hire|want to hire|looking for|hope for|ideally) (a |\
an |another )?(woman|man|female|male|lady|gentleman|girl|guy)
""",
    family="""
(family man|family men|housewi*|working-mums|working mums|stay-at-home|soccer mom*|working \
mother*|working mom*|working mum*|mother's hours|bachelor(?!'?s? (of|degree|in|'s|thesis|\
student|program*|or|and|level))|bachelorette|spinster|newlywed*)
(no|without|not having|free of|unencumbered by) (any )?(children|kids|family|families|\
dependents|dependants|childcare|family (ties|obligation*|commitment*|responsibilit*)|ties at \
home)
(are you|if you're|if you are|you're|being|still|preferably|ideally|must be|should be|you \
are) (\\w+ )?(married|single|divorced|unmarried|engaged to be|pregnant|childless|child-free|\
childfree|unattached)
(do|have|planning|plan|want|having|expecting) (you )?(have )?(to have )?(children|kids|a baby|\
babies|a family)
(your|his|her|marital|family|relationship) (marital status|family status|relationship status|\
family planning|family situation|pregnancy|marriage|status at home)
marital status
(not|no|nor|if|get|getting|become|becoming|being|fall|are you|you're|you are) pregnan*
(no|without|before|after|not on|going on|plan*) maternity
(your|the) (husband|wife|spouse|boyfriend|girlfriend|kids|children|partner at home)
(pregnant|expecting) (women|woman|candidates|applicants|mothers|ladies|mums)
(no|not|without|rather not|sorry,? no) (working |single |young |new )?(mothers|mums|moms|\
parents|fathers|dads|pregnan*|families|kids|toddlers|small children|young children)
(mothers|women|parents|mums|moms) .. (with|of) (small |young |little )?(children|kids|babies)
(childless|child-free|childfree|unmarried|unattached)
(single|unmarried|married) (people|candidates|applicants|persons?|men|women)
(single|unmarried|childless|married) (and|or) \\w+ (people|candidates|applicants|persons?)
""",
    health="""
(able-bodied|ablebodied|non-disabled)
(must|should|have to|need to|need|want|wanted|expect|require*|only|be|being|are|in|of|prefer*|\
for|looking for|as long as you're|you're|you are|are you|if you're|stay) .. (physically fit|\
physical fitness|good health|excellent health|perfect health|in full health|bodily fit|\
mentally (fit|strong|stable|healthy)|psychologically stable|in good shape|healthy|disease-free|\
slim|of slim build|of athletic build)
(no|without|free of|free from|not have|don't have|have any|any|nor|never had) .. (health \
(problem*|issue*|condition*)|disabilit*|handicap*|chronic (illness*|condition*|disease*)|\
medical (condition*|history|problem*|issue*)|mental (illness*|health (problem*|issue*))|sick \
days|sick leave|injuries|allergies|illness*)
(never|rarely|seldom|hardly ever|not often) (sick|ill|off sick|take sick*)
(not|no|non|cannot be|can't be|unsuitable for|not suitable for|except|excluding) .. (disabled|\
handicapped|wheelchair*|the disabled|smoker*|overweight|obese|depressed|autistic)
(non-smoker*|nonsmoker*) (only|preferred|please|wanted)
(are you|do you) (\\w+ )?(smoke|smoker|disabled|depressed|healthy|ill|overweight|in therapy|\
take medication)
(your|about your) (health|disability|medical history|weight|illness|condition)
(disabled|handicapped|wheelchair) .. (need not|not|cannot|can't|unfortunately|no access|no lift)
(cripple*|spastic|retard*|schizo*|psycho|lunatic*|nutcase*)
(health status|state of health|health check required|clean bill of health)
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
where (are|were) you (really|originally|actually) (from|born)
where you're (really|originally|actually) from
(what|which) (country|nationality|religion|race|church|ethnicity|faith) (are|do) you
(your|his|her|their|what|right) (race|religion|ethnicity|ethnic background|skin colour|skin \
color|accent|nationality|faith|skin|church|caste|tribe)
(caucasian*|church-going|churchgoing|god-fearing|third-world|diversity hire*|diversity \
candidate*|no immigrants|no foreigners|no migrants|locals only|local people only|natives only|\
citizens only)
(a|an|good|practising|practicing|fellow|only|prefer*|want|wanted|like|no|need|for) (\\w+ \
)?(christian|muslim|jew|jewish|hindu|catholic|protestant|atheist|buddhist|believer|immigrant|\
foreigner|migrant|refugee|gypsy)s? (for|candidate*|applicant*|colleague*|person|people|\
preferred|only|in|please|team|on|background|to|who|values|need|wanted)
(christian|catholic|muslim|jewish|traditional western) (values|company|team|home|background|\
faith|environment|work ethic)
(american|german|british|french|swiss|english|indian|european|chinese|western|asian|african|\
white|black|arab|turkish|polish|russian|native|foreign|us|uk|eu|local)-born
(foreign-sounding|foreign sounding|ethnic-sounding|exotic|easy to pronounce) (name*|look*|\
background|beaut*|accent*)
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
