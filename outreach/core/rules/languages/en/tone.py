"""Worn phrases, and bitter ones."""

from __future__ import annotations

from outreach.core.rules.languages.words import Tone

TONE = Tone(
    worn="""
(tick*|check*|meet*|hit*|fulfil*|satisf*|match*) (every|each|all) (single |of )?(the |our \
)?(box|boxes|point|points|criteria|criterion|item|items|requirement|requirements|wish|wishes)
(very |truly |really |most |super )?(exciting|thrilling|amazing|incredible|fantastic|unique|\
awesome|unbeatable|unmissable|extraordinary|phenomenal|stellar|golden|unparalleled|great|\
excellent|outstanding|unbelievable|wonderful|perfect|rare|once-in-a-lifetime|life-changing|\
career-defining|career-making|killer|hot|superb) (new |career |job |growth |business |and \
\\w+ )?(opportunit*|challenge*|venture*|adventure*|possibilit*|prospect*)
(exciting|thrilling|amazing|incredible|awesome|groundbreaking|unbeatable) (new |and \\w+ |\
career |growth |start-up )?(role*|position*|job*|project*|compan*|start-up*|journey*|time*|\
news|team*|mission*|environment*|space*|field*|things|work|offer*|client*|stuff)
opportunity of a lifetime
(rock-star*|rockin|ninja*|guru*|wizard*|unicorn*|superstar*|jedi|hacker at heart|code monkey|\
10x (engineer*|developer*)|a-player*|top talent|top-tier talent|rainmaker*|gunslinger*|whiz|\
hotshot*|superhero*|super-hero*|samurai)(?! (games|energy|software|labs|studios))
(perfect|ideal|great|excellent|amazing|fantastic|awesome|incredible|strong|ultimate|super|\
superb|stellar|exceptional) (fit|match|candidate)
(perfectly|ideally) (suited|matched|qualified|placed)
(fits|fit|match|matches|matched|suits|suit) .. (perfectly|like a glove|to a t|exactly)
(grow|expand|extend|build|broaden|increase|enlarge|widen|strengthen|add you to|add to) (my|\
our) (professional |linkedin |personal |own )?(network|contacts|connections|circle)
(expanding|growing|extending|building|broadening) (my|our) (professional |linkedin |personal |\
own )?(network|contacts|connections|circle)
like-minded (professional*|people|individual*|person*|soul*)
(i )?hope (that )?(this|my) (message|note|mail|e-mail|email|inmail) (finds|reaches|catches)
(i )?hope (that )?(you're|you are|you|all|everything) (is |are |have been |has been |been \
)?(doing |going |keeping )?(well|great|good|fine|safe)
(hope|trust) .. finds you
i trust (you|this)
(your|such an|an|a|with|very|truly|really|extremely|so|highly|most) (very |truly |really |\
extremely )?(impressive|impressed|stellar|remarkable|amazing|incredible|outstanding|fantastic|\
exceptional|awesome|unbelievable|extraordinary) (\\w+ )?(background|profile|experience|career|\
resume|cv|track record|work|skill*|by|with|history|path|portfolio)
(was|am|i'm|been|were|deeply|really|truly|thoroughly) (very |really |so |truly |deeply |\
highly |extremely |absolutely |genuinely |thoroughly |most )?(impressed|blown away|wowed)
(your )?(profile|background|experience|resume|cv) (really |immediately |just |truly |\
instantly |definitely )?(caught my (eye|attention)|stood out|jumped out|impress*|blew me|\
speaks for itself|is impressive|is amazing|looks (amazing|great|impressive|perfect|fantastic|\
awesome)|grabbed|resonated|wowed|ticks|screams|shines)
(synerg*|win-win|game-chang*|cutting-edge|bleeding-edge|world-class|best-in-class|\
best-of-breed|industry-leading|market-leading|next-gen|next-generation|disruptive|disrupting|\
disrupt|revolutionary|revolutioni*|ground-breaking|trail-blazing|paradigm|thought lead*|move \
the needle|low-hanging|think* outside the box|outside the box|value-add|added value|\
hyper-growth|rocket-ship*|rocketship*|moonshot*|unrivalled|unrivaled|unparalleled|second to \
none|state-of-the-art|mission-critical)
(next big thing|next level|new heights|dream (job|role|team|company|position|opportunity)|sky \
is the limit|sky's the limit)
(change|changing|changes|reshap*|transform*) (the|our) (world|game|industry|face of|future)
(take|bring|boost|elevate|skyrocket|supercharge|accelerate|advance|kick-start|turbocharge) .. \
(your )?career
(next|bold|big) (step|move|chapter|challenge) (in|of|for) your career
(fast-paced|dynamic|vibrant|high-energy|high-octane) (\\w+ )?(environment|team|company|culture|\
workplace|atmosphere|start-up|setting|office|world)
(wear* many hats|hit the ground running|work hard,?( and)? play hard|work hard|go-getter*|\
self-starter*|team-player*|people person|results-driven|results-oriented|highly motivated|\
passionate about .. (technology|innovation|people|excellence|what)|passion for (excellence|\
innovation|technology|people)|no-brainer|think big|dream big|crush* it|kill* it)
(look|search) no further
(pick|picking) your brain*
(touch|touching) base
(we're|we are|feel) (like )?(a|one big|one) (big |happy |real |close-knit |tight-knit )*family
(join|part of) (us on )?(our|an|this|the) (\\w+ )?(journey|ride|adventure|revolution|movement|\
rocket*)
(on|for) (our|an|this) (\\w+ )?(journey|ride|adventure)
(attractive|competitive|generous) (salary|compensation|package|pay|remuneration|benefits)
(don't|do not|never) hesitate to
(great|amazing|awesome|fantastic|incredible|unbeatable|vibrant) (company )?(culture|perks|\
vibe*|atmosphere)
(leading|premier|renowned|prestigious|top|best) (\\w+ )?(provider|player|company|employer) (in|\
of|for|on) (the|its|our)
(let's|let us|love to|like to|great to|want to) (connect|link up) (and|to) (explore|discuss|\
see|chat|network|exchange|stay)
explore (synerg*|possibilit*|opportunit*|ways)
mutual* (benefi*|advantage*)
(hidden|rare) gem*
(hand-picked|handpicked|cherry-picked)
you (have been|were|are|'ve been) (selected|chosen|shortlisted)
aligns? (perfectly|well|closely|nicely|beautifully|so well) (with|to)
(you'd|you would|you'll|(profile|background|experience|skills|like you) would|you could|you \
might|you|you're|you are) .. be (a |an |the |just )?(perfect|ideal|great|amazing|fantastic|\
excellent|outstanding|strong|valuable|tremendous|superb|wonderful) .. (for|addition|asset|\
candidate|fit|match|choice|in|at|hire)
(perfect|ideal|made|tailor-made|cut out) for (you|someone like you|your)
(a|an|such a|be a) (great|real|valuable|strong|fantastic|perfect|true|huge|tremendous|\
wonderful|amazing|excellent) (addition|asset|catch|find|hire|talent)
(great|perfect|excellent|ideal|amazing|fantastic|strong|good) (fit|match) (for|with|to)
(passionate|passion) (about|for|individual*|people|developer*|engineer*|person|professional*|\
team|leader*|salespeople|candidate*)
(great|amazing|talented|bright|brilliant|smart|best|brightest) (minds|brains|talent|talents)
(best and (the )?brightest|crème de la crème)
(we're|we are|company is|startup is|team is|business is) .. (on fire|killing it|crushing it|\
taking off|skyrocketing|exploding|booming|hyper)
leverag*
(best|unique|great|amazing) place to work
(exciting|thrilling|amazing|incredible|fantastic) (chance|time|phase|stage|moment)
(your|you|this|it) .. (tick|ticks|checks|check) all (the|of the|our) boxes
(reach|reaching|unlock*|fulfil*|realise|realize|unleash*) .. (full |true )?potential
(exciting|excited|thrilling|thrilled|amazing|incredible|fantastic|awesome|unique|unbeatable|\
outstanding|phenomenal|stellar|perfect|ideal|sensational|superb|extraordinary|exceptional|\
unmatched|unrivalled|unrivaled|wonderful|tremendous|epic|game-changing|cutting-edge|\
groundbreaking|once-in-a-lifetime|mind-blowing|killer|unmissable|unparalleled|superstar|\
rock-star|first-class|top-notch|five-star|world-class|hot|hottest|coolest|fabulous|marvellous|\
marvelous|terrific|magnificent|unforgettable|unbelievable) (\\w+ ){0,2}(role|roles|job|jobs|\
position|positions|opening|openings|opportunity|opportunities|project|projects|team|teams|\
company|companies|start-up|start-ups|challenge|challenges|journey|place|environment|culture|\
career|offer|chance|chances|benefits|perks|product|products|mission|client|clients|talent|\
workplace|vacancy|adventure|time|future|growth|news|developer*|engineer*|candidate*|designer*|\
salesperson|leader|professional*|skill-set|skills|package|salary|office|atmosphere|people to \
work)
(super|so|very|really|truly|extremely|beyond|absolutely|incredibly) (excited|thrilled|stoked|\
pumped|psyched|passionate)
(excited|thrilled|stoked|pumped|delighted) to (share|announce|tell you|offer|present|introduce|\
reach out|connect)
open (to|for) (a |any )?(new|fresh|other|exciting|better) (opportunit*|challenge*|role*|\
position*|career|job*|horizon*|adventure*)
(exactly|precisely|just) (the|who|what|whom) .. (profile|person|kind|sort|type|talent|looking \
for|need|want|after|search*)
(uniquely|perfectly|ideally|exceptionally|exactly) (qualified|suited|positioned|placed|right|\
equipped|made|cut out)
(your|you've got your|has your) name (all )?(over|written) (it|on|all)
(a|the|one of the|as a|world's|europe's|america's|market|industry) (global |world |market |\
innovation |innovative )?(leading|leader|leaders|pioneer|pioneers|frontrunner|powerhouse|\
champion|innovator) (provider|company|firm|supplier|player|manufacturer|brand|in|of|for|agency|\
maker|producer|name|start-up|expert|specialist|vendor)
(innovative|cutting-edge|holistic|tailored|bespoke|end-to-end|best-in-class|disruptive|smart) \
(\\w+ )?(solution|solutions|approach*|technolog*|leader*|company|platform|ecosystem)
(on|have|our|with) (a|our) mission to .. (chang*|revolution*|transform*|disrupt*|reinvent*|\
reimagin*|redefin*|democrati*|make the world|empower*)
(revolution*|disrupt*|reimagin*|reinvent*|redefin*|democrati[sz]*|supercharg*|turbocharg*) \
(\\w+ )?(the|how|an|a|industry|logistics|healthcare|finance|way|world|market|everything|entire|\
work|retail|energy|education|mobility)
(change|changing|make|making|shape|shaping|build|building) (the|our) (world|future|history|a \
difference|an impact|impact)
(create|creating|drive|driving|deliver*|add|adding|generate) (real |true |shared |long-term \
)?(value|impact|growth|innovation|results) (together|for|in|at)?
(change of scenery|greener pastures|fresh start|new horizons|new chapter|next chapter|next \
adventure)
(fast|rapidly|quickly|ever|exponentially) (growing|scaling|expanding) (start-up|company|\
scale-up|team|unicorn|market|tech)
(really |truly |definitely |immediately |totally )?(stood out|stands out|jumped out|blew me \
away|wowed me|grabbed my attention|caught my attention) (to me|among|from the crowd|\
immediately|as|right away|at once)
(blown away|knocked my socks off|jaw dropped|took my breath)
(hope|trust) (that )?(this|my|the) (\\w+ )?(e-mail|mail|message|note|inmail) .. (finds|reaches|\
catches|gets)
(unlimited|endless|limitless|unparalleled|massive|huge|explosive) (\\w+ )?(growth|potential|\
possibilit*|opportunit*|earnings|earning|income|upside)
(great|excellent|perfect|healthy|amazing|real|good) work-life(-| )balance
""",
    negative="""
(take*|taking|took|taken) you for (granted|a fool|a ride|fools)
(laughing-stock|shambles|basket-case|backwater*|sweatshop*|madhouse|snake-pit)
(outfit|dump|rat-hole|shambles) you (work|slave|toil|are stuck)
(fool|fools|foolish|sucker|suckers|dimwit*|nitwit*|simpleton*|dunce*|halfwit*|half-wit*)
you (can't|cannot|couldn't|can hardly|could hardly) (\\w+ )?be (\\w+ )?(happy|satisfied|content|\
pleased|proud) (with|at|there|where|of)
(starvation|poverty|slave|miserable|measly|paltry|lousy) (pay|wage|wages|salary|salaries)
(pittance|chicken-feed)
(boring|dull|tedious|mind-numbing|soul-crushing|soul-destroying|dead-end|lousy|miserable|\
crappy) (\\w+ )?(job*|work|desk|role|position|task*|routine|company|day*|life|boss*|project*|\
office|nine-to-five|9-to-5|meeting*)
(job|work|role|boss|manager|company|employer|project|team|office|day) (at ￼ |there |now \
)?(must be |is |are |feels |has become |was |gets |sounds )(so |very |really |pretty |\
probably )?(boring|awful|terrible|horrible|lousy|miserable|pathetic|dull|toxic|unbearable|crap|\
a nightmare|hopeless|dead-end)
(terrible|horrible|awful|pathetic|lousy|crap|crappy|shitty|shit|bullshit|damn|damned|idiot*|\
stupid*|dumb|worthless|wtf|loser*|moron*|sucks|suck|sucky|rubbish)
i hate*(?! speech)
(you|people|they|we|everyone|everybody) (\\w+ )?hate*(?! speech)
hate (to|that|when|how|bother*|your|my|this|it|working)
(sorry|apologi\\w+) (to|for|if|about|that) .. (bother*|disturb*|spam*|interrupt*|intrud*|\
intrus*|pester*|annoy*|nag*|harass*|bug|bugging)
(annoy*|pester*|bug|bugging|harass*|stalk*|spam|spamming) (you|people|everyone|everybody)
(bored|tired|sick|fed up) (of|at|with|by|in|and|to)
(sick and tired|fed up|rat race|grind you|soul-sucking)
(stuck|trapped|rotting|wasting away|languishing|stagnat*) (in|at|with|there|where)
(escape|flee|leave behind|get out of|rescue you|save you|free you) .. (your|the|from|that) .. \
(job|company|employer|boss|grind|office|cubicle|there|hell|rut|misery|desk)
(underpaid|overworked|underappreciated|under-appreciated|undervalued|unappreciated|exploited|\
burned out|burnt out|burnout)
(waste|wasting|wasted|wastes) (of|your|my|our|away|there|at|here|on|in)
(you|you'll|you'd|don't|not|will|won't) (\\w+ )?regret
(disappointed|disappointing|disappointment|frustrat* (by|with|that)|jealous|desperate|\
desperately|desperation|nightmare|hopeless|ridiculous|disgust*|disgrace*|shame|ashamed|\
embarrass*|pathetic|insult*|offended|sulk*|rude|arrogant|lazy|ignorant|clueless|incompetent|\
toxic|unprofessional|impolite|ungrateful|laughable|mediocre|sinking ship|hell)
(beg|begging) (you|for)
(ghost*|ignor*) (me|us|my|our|people|recruiters|every|all|others|those|candidates)
thanks for nothing
(good luck with that|yeah,? right|yeah,? sure|as if|big surprise|how hard can|surely even you|\
even you|lucky you|guess you're too|too (good|busy|important|proud|lazy|cool|scared|afraid) \
(for|to)|some people|must be nice|no wonder)
(i|we) guess (you|you're|you don't|people|some)
(worst|worse) (job|company|boss|employer|than your|decision|place)
(bad|evil|cruel|mean|stingy|cheap) (boss*|manager*|employer*|compan*|bos)
(not like|unlike) (other|those|your|all the|the other) .. (recruiter*|spam*|idiot*|compan*|\
employer*|amateur*)
(complain*|whin*|moan*|blam*) (about|all|that|ing|you|your)
(/s|lol|lmao|rofl|haha*|hahaha*|duh|smh|fml|meh|ugh|pfft|omg)
(your|that|their|his|her) (\\w+ )?(boss|manager|employer|company|team|job|firm|bosses|\
management|leadership|colleagues|office|place) .. (doesn't|don't|never|won't|isn't|aren't|\
can't|didn't|hardly|fails to|not) .. (appreciat*|valu*|deserv*|care|pay*|respect*|understand*|\
recogni*|see|know|reward*|promot*|treat*)
(your|that|their) (current |present )?(employer|company|boss|firm|management|place|team|job|\
workplace) .. (is|are|must be|seems|looks|sounds|has become|was) .. (mess|joke|disaster|\
nightmare|circus|chaos|chaotic|shambles|sinking|dying|doomed|hopeless|bankrupt|broken|toxic|\
failing|dinosaur*|old-fashioned|backward*|slow|stuffy|dead|past it)
don't be (the |a |an |so |too |that )?(loser|fool|coward|stupid|shy|lazy|idiot|silly|late|\
scared|boring|stranger|difficult)
(i'm|i am|being|be|am|i know i'm) (so |very |being |probably |a bit |quite |such )?(annoying|\
a nuisance|a pain|a pest|pushy|a bother|a pain in the neck|the annoying|a stalker)
(must|may|might|probably) (be )?(annoy*|hate*|sick|tired|fed up|bored)
(bored|boring) (to tears|to death|stiff|as hell|out of)
(oh|ah|well),? (great|sure|wonderful|fine|lovely|brilliant|yes)(,|\\.)
(too|so) (good|busy|important|proud|lazy|cool|scared|afraid|grand|fancy) (at \\w+ |there |\
right now )?(to|for)
(you're|you are|you) (obviously|clearly|surely|probably|certainly) .. (underpaid|overworked|\
bored|unhappy|tired|wasting|stuck|too|not|undervalued)
(frustrat*|unhappy|miserable|unappreciated|undervalued|stuck|trapped) (with|at|in|by|there)
(what's|what is) wrong with (you|people|your)
(dinosaur*|cubicle*|corporate drone*|wage slave*|slave*|drudgery|treadmill|hamster wheel|\
grindstone)
(treat*|pay*|see|sees|use|uses) .. (like|as) (dirt|a number|rubbish|garbage|a slave|slaves|\
cattle|nothing|a cog|an idiot|children|a child)
(dirt|garbage|trash|rot|rots|rotting|rotten|stink*|filthy|disgusting|appalling|dreadful|\
ghastly|hideous|atrocious|abysmal|deplorable|despicable|shameful|humiliat*|cruel|nasty|vile|\
ugly truth|hellish|godawful|crappiest|dumbest|worst|lousiest|blind you|makes you blind)
nobody in (their|his|her) right mind
in (their|your|his|her) right mind
(can't|couldn't|could not|cannot|won't|not|hardly) be bothered
(a|what a|such a|it's a|real|crying) (pity|shame|disgrace|tragedy|joke|farce|scandal)
(better|nicer|more important) things to do
(put|putting) up with
(precious|valuable|oh-so-valuable|royal|busy) (time|schedule|self|attention) & (sorry|intrud*|\
steal*|tak*|wast*|disturb*|bother*)
(how much longer|how long) .. (put up|stand|take|endure|suffer|bear|tolerate|stay there|wait)
(cheat*|liar*|lying|lies to you|scam*|crook*|thief|thieves|steal*|hypocrit*|traitor*|betray*|\
greedy|selfish|coward*|pathetic*|jerk*|bastard*|asshole*|morons?|imbecile*|nutter*|freak*|\
clown*|amateur*|parasite*|leech*|vulture*)
(recruiter*|headhunter*|agenc*|competitor*) & (hate|awful|terrible|worst|annoying|stupid|liars|\
spam*|useless|clueless|lazy|vultures|sharks|parasites)
(your|that) .. (sucks|stinks|blows|is rubbish|is garbage|is crap|is hell|is doomed|is dying|\
is dead|is a dead end|is going nowhere|is going under)
(going|leading|lead|leads|goes|get you|got you) nowhere
(loyalty|comfort zone|golden cage|mediocrity|complacen*)
(tyrant*|slave-driver*|slavedriver*|bully|bullies|control freak|micromanag*|psychopath*|\
dictator*|narcissist*|incompetence)
(thanks|thank you|thanks a lot|thanks so much) for (not|nothing|ignoring|wasting|letting me \
wait|the silence|making me)
(must|probably|surely|obviously|clearly|bound to) (\\w+ )?(hate|despise|dread|regret|suck|be \
miserable|be unhappy)
""",
)
