"""Words coded for age, sex, family, health and origin; and the stems that lean to one sex."""

from __future__ import annotations

from outreach.core.rules.languages.words import Coded

CODED = Coded(
    age="""
(fresh-faced|baby-faced|twenty-something*|thirty-something*|forty-something*|twentysomething*|\
thirtysomething*|youngster*|whippersnapper*)
(young|youthful|younger)(,| and|,? \\w+,?( and)?)? (\\w+ )?(team|teams|talent|talents|\
professional|professionals|crowd|guns|gun|blood|guys|crew|staff|workforce|lads|entrepreneur*|\
at heart|spirit*|hotshot*)
(young|youthful)(,| and|,? \\w+,?( and)?)? (engineer*|colleague*|developer*|candidate*|\
graduate*|salespeople|designer*|nurse*|applicant*)
(looking for|seek*|want|wants|need|join|hire|hiring|we are|we're|you are|you're|group of|\
bunch of|team of|lots of|for) (\\w+ )?(young|youthful) (\\w+ )?(people|person|persons|man|\
woman|men|women|minds|mind|individual*)(?! (with|who (learn|need|are ill|have)|in (care|school|\
training)|and their))
(our|the|this|a|whole|average) (team|crew|staff|workforce|office|company culture) (is|are|who \
are|that is) .. (young|youthful)
(we're|we are|you're|you are) (a |all |both )?(\\w+,? )?(and )?(young|youthful)
young(,| and),? (\\w+ )?(dynamic|hungry|energetic|fresh|ambitious|motivated|wild|fun|hip)
(dynamic|hungry|energetic|fresh|ambitious|motivated|fun|hip)(,| and),? (\\w+ )?young
(digital|tech) native*
(recent|fresh|new) (college |university )?grad* only
(students and recent graduates|recent graduate*) (only|please|preferred|wanted|in their)
(for|like|want|you|of|looking for|young|hire|fellow) (\\w+ )?(millennials?|gen-z|generation z|\
gen z|zoomers?)(?! (customer*|user*|shopper*|audience*|market|buyer*))
(under|below|between|up to|maximum|max|max\\.|not older than|no older than|younger than) .. \
\\d\\d (and \\d\\d )?(years old|years of age|year-old*|y/o|yo)
(aged|age) (between |of |from |up to |under |below |over |limit )*\\d\\d
\\d\\d(-| to )\\d\\d (years old|year-olds|years of age)
(candidate*|applicant*|anyone|anybody|nobody|somebody|someone|people|those|you are|you're|\
must be|should be|to be|colleagues|women|men|man|woman|person|only|preferably|ideally) (who \
are |who is |aged |aged between )?(over|under|above|below|older than|younger than|no older \
than|not older than|up to|between) (\\d\\d|twenty|twenty-five|thirty|thirty-five|forty|\
forty-five|fifty|sixty)( and (\\d\\d|twenty|twenty-five|thirty|thirty-five|forty|forty-five|\
fifty|sixty))?(?= ?[.,!?;]|$| years| need| may| only| please| are| is| who| preferred)
(no|not) (one )?(older|younger) than (\\d\\d|twenty|twenty-five|thirty|thirty-five|forty|\
forty-five|fifty|sixty)(?= ?[.,!?;]|$| years| please)
(age limit|upper age|old-timer*|greybeard*|graybeard*|over the hill|past your prime|old guard|\
mature lady|fresh blood|young blood|new blood|at your age|for your age|people your age)
(you're|you are|too) (not |still |far |much )?(too old|too young|still young|young enough|not \
too old)
(in|into) (your|their|his|her) (early |late |mid-?|mid )*(20s|30s|40s|50s|60s|twenties|\
thirties|forties|fifties)
(twenty|thirty|forty)-somethings?
(average age|mean age|median age)
(fresh|young|new|hungry) (blood|faces)(?= ?[.,!?;]|$| and| for)
(spirit|mind|mindset|energy|look|vibe) .. under (thirty|forty|\\d\\d)
(young|youthful|hip|fresh|hungry)(,| and),? (\\w+ )?(young|youthful|hip|fresh|hungry)
""",
    sex="""
(hey|hi|hello|dear|cool|awesome|fun|fellow|you|great|nice|our) (guys|dudes|bros|lads|gentlemen|\
ladies|girls|gals|boys)(?!\\x27| (school*|club*|scouts|who code|clothing|team|football))
(brogrammer*|mumtrepreneur*|mumpreneur*|girlboss*|career woman|career girl|bro culture|\
brotherhood)
(man-power|manpower|salesman|salesmen|saleswoman|saleswomen|handyman|handymen|girl friday|\
cleaning lady|tea lady|office girl|right-hand man|wingman|businessman|businessmen)
(looking for|look for|seek*|want|wanted|need|hire|hiring|prefer*|only|rather have|rather hire|\
hope for|ideally|right|best|ideal|real|strong|tough|another|for) (a |an |the |some |another \
)?(\\w+ )?(man|guy|bloke|woman|lady|girl|gal|boy|chap|fella|dude|gentleman|lad|guys|men|women|\
ladies|girls|boys|lads|males?|females?)(?!\\x27|s\\x27|\\x2d)(?! (in tech|in stem|and women|\
or woman|and men|or a woman|who code))
(male|female) (candidate*|applicant*|engineer*|developer*|employee*|colleague*|manager*|\
assistant*|only|preferred)
(strong|young|nice|tough|handy|big|clever|right|hard-working|energetic|friendly|pretty|\
charming|mature|sweet) (guy|guys|man|men|bloke|lad|lads|girl|girls|lady|ladies|gal|woman|women|\
boy|boys|chap)(?!\\x27|\\x2d)
(a|the|some|one|another) (girl|boy|gal|lad|bloke|dame|dude|chap) (with|who|for|to|from|at|in \
the)(?! (school|ward|clinic))
(we're|we are|it's|they're|team of|bunch of|group of) (all |just |only |mostly |basically \
)?(guys|men|women|girls|boys|lads|dudes|bros|ladies)
(ideal|perfect|suitable|only|meant) for (a |an )?(\\w+ )?(man|woman|men|women|gentleman|lady|\
ladies|girl|guy|mum|mom|mother|mothers|mums|moms|dads|fathers|housewives|boys)
(mums|moms|mothers|fathers|dads|housewives) (welcome|wanted|returning|preferred)
(alpha male*|testosterone|macho|manly|womanly|ladylike|gentlemanly|sassy|pretty face|\
good-looking|handsome|sexy)
(attractive|beautiful|cute) (woman|man|lady|girl|guy|person|appearance|smile)
(nice|pretty|charming|winning|lovely|beautiful) (smile|looks|face|legs|figure|appearance)
(gay|straight|lesbian|homosexual|heterosexual|transgender) (people|person|candidate*|applicant*)
(?<!she or )(?<!he or )(?<!she/)(?<!he/)(he|she) (will|must|should|shall|needs to|has to|\
ought to) .. (report|lead|join|be (strong|able|young|willing)|bring|own|manage|travel|know|\
speak|support)
""",
    family="""
(a|preferably|ideally|only|eligible|young|confirmed) bachelor(?!'?s)(?! (of|degree|thesis|\
program*|student*|in|or|level))
(no|without) (family|private|personal|emotional) (strings|baggage|attachments|ties)
(without|no|not having|free of) (any )?(childcare|child-care|caring|parenting|family) (duties|\
duty|obligation*|commitment*|responsibilit*)
(family man|family men|housewi*|stay-at-home (mum|mom|mother|dad)|soccer mom*|working (mother|\
mothers|mom|moms|mum|mums)|mother's hours|bachelorette|spinster|newlywed*)
(no|without|not having|free of|unencumbered by) (any )?(children|kids|family|families|\
dependents|dependants|family (ties|obligation*|commitment*|responsibilit*)|ties at home)(?! \
(friendly|allowed|menu|business))
are you (still |currently |perhaps |maybe )?(married|single|divorced|unmarried|pregnant|\
childless|engaged|in a relationship)
(must be|should be|preferably|ideally|best if|as long as) (you are |you're )?(married|single|\
unmarried|childless|child-free|childfree|unattached|not pregnant)
(do you|planning to|plan to|want to|thinking of|going to|intend to|expecting to) (have |\
having |start |starting )?(any )?(have )?(children|kids|a baby|babies|a family)(?! (business|\
practice))
(your|his|her) (marital status|family status|relationship status|family planning|family \
situation|pregnancy|husband|wife|boyfriend|girlfriend|spouse)
marital status
(not|never|no|if|get|getting|become|becoming|being) pregnan*
(pregnant|expecting) (women|woman|candidates|applicants|mothers|ladies|mums) .. (not|no|cannot|\
can't|need|please|should)
(no|not|rather not|sorry,? no) (working |single |young |new )?(mothers|mums|moms|parents|\
fathers|dads|pregnan*|toddlers)
(childless|unmarried|unattached) (people|candidate*|applicant*|preferred|person|persons|women|\
men|professionals|only)
(single|unmarried|married) (people|candidates|applicants|persons?|men|women)
(single|unmarried|childless|married) (and|or) \\w+ (people|candidates|applicants|persons?)
you (are|should be|must be) (childless|unmarried|unattached|single and|married)
""",
    health="""
(fit|strong|robust) and healthy
healthy and (fit|strong|robust)
(able-bodied|ablebodied)
(must|should|have to|need to|required to|expect you to|only if you|as long as you|be|are|is|\
in) (be |are |stay |remain |have )?(physically fit|in good health|in perfect health|in \
excellent health|in full health|mentally (fit|stable|healthy)|psychologically stable|\
disease-free|slim)(?! (care|data|record*))
(good|perfect|excellent|robust|full) (physical |mental |bodily )?health (is|required|needed|\
expected|a must|essential|please|only|and)
(be|are|only|strictly|for|seek|hire) (\\w+ )?healthy (people|person|persons|candidate*|\
applicant*|individual*|men|women|employees|only)
(no|without|free of|free from|have no|not have any|without any) (known |existing |serious |\
pre-existing |chronic |mental |any )*(health (problems|issues|conditions)|disabilities|\
disability|handicap*|illnesses|chronic (illness*|conditions|diseases)|medical (conditions|\
history|problems|issues)|sick leave|sick days)
(never|rarely|seldom|hardly ever) (sick|ill|off sick|call in sick|take sick days)
(not|no|unsuitable for|not suitable for|except|excluding|cannot take|can't take|cannot hire|\
can't hire) (for )?(the |any )?(disabled people|disabled persons|disabled applicants|disabled \
candidates|handicapped|wheelchair users|smokers|overweight|obese|depressed|autistic people)
(non-smoker*|nonsmoker*) (only|preferred|please|wanted)
(are you|do you) (\\w+ )?(smoke|a smoker|disabled|depressed|healthy|chronically ill|overweight|\
in therapy|take medication)
your (disability|medical history|illness|state of health|health status|weight)
(cripple*|spastic|retard|retarded|schizo|lunatic*|nutcase*)
(clean bill of health|health check required)
""",
    origin="""
native(-level)? (english |german |french |spanish |american |british |speaking |language \
)*(speaker*|tongue*)
(native|native-level) (english|german|french|spanish|american|british|chinese|japanese|italian|\
dutch)(?! (app|apps|speaking countr*))
(english|german|french|spanish|chinese|italian|dutch|arabic|russian|polish) (native|natives|\
mother tongue)
(mother-tongue|accent-free|without (an |any )?accent|no accent|foreign accent|perfect accent)
(american|german|british|french|swiss|english|indian|european|chinese|western|asian|african|\
white|black|arab|turkish|polish|russian|hispanic|latino|caucasian|ethnic|foreign) (descent|\
heritage|blood|nationals? only|citizens? only|applicants (only|preferred)|candidates (only|\
preferred)|passport holders only|people only|mentality|background preferred)
(american|german|british|french|swiss|english|indian|european|chinese|western|asian|african|\
white|black|arab|turkish|polish|russian|native|foreign|us|uk|eu|local)-born
where (are|were) you (really|originally|actually) (from|born)
where you're (really|originally|actually) from
(what|which) (country|nationality|religion|race|church|ethnicity|faith) (are|do) you
(your|what|what's your|what is your|right) (race|religion|ethnicity|ethnic background|skin \
colour|skin color|accent|nationality|skin|caste)(?! (data|studies|detection|research|\
recognition|care|cancer|condition))
(caucasian*|church-going|churchgoing|god-fearing|third-world|diversity hire*|diversity \
candidate*|locals only|local people only|natives only)
no (immigrants|foreigners|migrants|refugees|muslims|jews|christians|catholics|gypsies|indians|\
chinese|arabs|turks|poles|russians|americans|europeans|accents)
(practising|practicing|fellow|only|prefer*|want|wanted|like|looking for|need|hire|seek) (a |\
an |another )?(christian|muslim|jew|jewish|hindu|catholic|protestant|atheist|buddhist|\
believer)s?(?! (school*|hospital*|charit*|university|universities|church*|communit*))
(christian|catholic|muslim|jewish|hindu) (candidate*|applicant*|preferred|only|faith (is \
)?(required|expected)|values (are )?(required|expected|a must))
(foreign-sounding|foreign sounding|ethnic-sounding|easy to pronounce) (name*|accent*)
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
