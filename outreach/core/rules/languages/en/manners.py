"""What does not belong in a message: begging, pressure, nagging, worn and bitter words."""

from __future__ import annotations

from outreach.core.rules.languages.words import Manners

MANNERS = Manners(
    endorsement="""
endors(e|ing|ed) (me|us|my|our|each|one another|some of my|a few of my)
endorse* .. (my|our) (skills|profile|work|page)
(endorsement|endorsements) .. (from you|for me|of my|for my|on my|in return|back|appreciated|\
welcome|help* me)
(give|leave|click|swap|trade|exchange|grant|drop|need|want|love|appreciate|ask* for|get) .. \
(endorsement|endorsements)
((have|has|just|already|also|have just|have already) |i |i've )(just |already |gladly \
)?endorsed (you|your)
return the (favour|favor|endorsement*)
(endorse|recommend) you (back|in return|too)
i'll endorse
endors* & (button|click|hit|press|my page|my profile|trade|swap|exchange|mutual*|each other|\
would mean|appreciat*|thanks)
""",
    recommendation="""
(write|writing|leave|leaving|give|giving|draft|drafting|post|posting|provide|providing|do) (me|\
us) .. (recommendation|testimonial|reference|review)
(write|writing|leave|leaving|draft|drafting|post|posting|provide|providing) .. (recommendation|\
testimonial|reference|review) .. (for|of|about|on) (me|my|us|our)
recommend (me|us|my|our)
(recommendation|testimonial|review) (from you|for me|for us|of me|of my work|on my|about me|\
about us)
(ask|asking|request*|need*|like|love|appreciate|grateful|want*) .. (you )?(for )?(a|your|\
linkedin|some|short|quick) (linkedin |short |quick |brief |written |kind )*(recommendation|\
testimonial|reference)
(glassdoor|kununu|google|trustpilot) (review|rating)
(recommendation|recommendations|testimonial*|reference|references) & (linkedin|my profile|for \
me|about me|write|need|nice words|kind words|few words|few lines|page)
(nice|kind|good|few|warm) (nice |kind |good |warm )?(words|lines) about (me|us|my)
""",
    deadline="""
(by|before|until|no later than) (today|tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|\
friday|saturday|sunday|next|the end|end of|eod|cob|the \\d+|\\d+|january|february|march|april|\
may|june|july|august|september|october|november|december)
(this|within the|within a|within) (week|day|\\d+ (hours|days)|next)
(today|tonight|tomorrow|asap|deadline)
""",
    pressure="""
asap
a\\.s\\.a\\.p
urgent*(?! care)
urgency
(reply|respond|answer|apply|decide|let me know|get back to (me|us)|write back|call me|message \
me|confirm|act|need .. (answer|reply|decision)) .. (as soon as possible|soonest|immediately|\
right away|right now|at once|without delay|straight away|by return)
act (now|fast|quickly|today|soon|immediately)
(apply|reply|respond|answer|decide|call|sign up|register) (now|today|immediately|fast|quickly|\
quick|tonight)
(don't|do not|never) (miss|wait|delay|hesitate too long|let (this|it)|sleep on|think too long|\
pass (this|it) up)
(you|you'd|you'll|you don't|not|to|afford to) (want to )?(miss|lose) (out|this|it|your chance|\
such)
miss(ing)? out
before (it's|it is) (too late|gone)
(before|until) (somebody|someone|others|anyone) .. (else )?(takes|snaps|grabs|gets|snatches)
while it lasts
while (spots|places|seats|supplies) last
(time|clock) is (running out|short|ticking|of the essence)
(limited|few|last) (time|spots|places|seats|slots|openings)( left| only| available| remaining)?
only .. (days|hours|spots|spot|places|place|seats|slots|positions|week) (left|remaining|remain|\
to go)
(\\d+|one|two|three|four|few) (days|hours|spots|places|seats|slots) (left|remaining|to go)
(closing|closes|ends|ending|expires|expiring|gone|over) (very )?(soon|today|tomorrow|tonight|\
fast)
(filling|going|moving|selling) (up )?(very |really |so )?(fast|quick|quickly)
(won't|will not) (last|stay open|be open|wait|be available) (long|forever|for long|for you|\
much longer)
now or never
once in a lifetime
first come,? first served
hurry( up)?
(you|we) (have to|must|need to|should|really must) (decide|reply|respond|answer|act|apply|hear|\
know|fill|move) .. (now|today|tomorrow|fast|quickly|soon|immediately|tonight|this week|by|at \
once|within|right away|to)
(reply|respond|answer|decide|confirm|let me know|let us know|tell me|tell us|get back to (me|\
us)|write back|apply|revert|come back to me) .. (by|before|until|within|no later than) (the \
)?(today|tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|\
eod|eow|cob|close|\\d+|next|24|48|this|one day|two days|an hour|midnight)
(must|need to|have to|need it|want to|need|needs to be) (be )?(fill|filled|hire|close|start|\
staff*|done) .. (immediately|now|today|urgently|fast|quickly|this week|by (monday|friday|\
tomorrow)|yesterday)
(immediate|instant|prompt|quick|speedy|swift) (response|reply|answer|attention|action|decision|\
commitment|feedback)
(strict|hard|tight|firm) deadline
(today|tonight|this week) only
i'?ll (have to |need to )?(move on|give it to|offer it to|close your|assume you)
(will|going to) (move on|have to move on|close your file|go to (someone|somebody) else)
(no time to (lose|waste)|can't wait|cannot wait)
(pressing|top priority|high priority|time-sensitive|time-critical)
(you'd|you would|you'll) regret
limited(-| )time
(your|the|a|one|very|this is|absolute|absolutely|really) (last|final) (chance|call|reminder|\
attempt|try|notice|opportunity|warning|invitation|offer)
(last|final) (chance|call|reminder|notice|opportunity|warning|attempt) (to|for (you|\
applications|candidates|us|this|everyone|the)|before|from|!)
(last|final) (chance|call|reminder|notice|warning)(?= ?[!:,.])
(the|your|our|my|an|application|applications|hard|strict|tight|firm) deadline (is|for|ends|\
approach*|looms|passes|to)
(window|door|deadline|offer|application|applications|position|role|vacancy|seat) (closes|close|\
is closing|will close|ends|end|expires|is about to) .. (today|tomorrow|tonight|monday|tuesday|\
wednesday|thursday|friday|saturday|sunday|soon|shortly|this|next|in|on|at)
(need|need to have|have to have|must have|want|expect|require|demand|insist on|await) (an|your|\
the|a) (\\w+ )?(answer|reply|decision|response|yes|confirmation|commitment|feedback)
(earliest|your earliest|first) (convenience|opportunity)
won't wait
(\\d+|two|three|few|24|48) (hours|days|minutes) (to|left to) (decide|reply|respond|answer|\
apply|confirm|act)
(before|until|till) (someone|somebody|anyone|anybody|others|another) (else |candidate )?(does|\
takes|is|gets|snaps|grabs|fills|beats|comes|applies|do)
(be|you'd better be|better be) (quick|fast)
(decide|answer|reply|respond|act|apply|choose) .. (quickly|fast|now|swiftly|promptly|speedily)
(no|little|not much) time (left|to lose|to waste|to spare|remaining)
(under|some|a lot of|great|real) (time )?pressure .. (fill|hire|find|close)
(so|please|better) (be )?(quick|hurry|act|rush)
(we're|we are|i'm|i am) (moving|filling|hiring|deciding|closing) .. (fast|quickly|soon|rapidly|\
this week|now)
(this|it|role|job|position|offer|seat|spot) .. (be gone|gone by|gone tomorrow|gone soon|be \
taken|be filled) .. (soon|by|tomorrow|friday|monday|next)?
tick(-| )?tock
(be|being|get|getting|feel) left (out|behind)
(answer|reply|respond|response|decide|decision|confirm|yes or no|yes-or-no|tell me|let me know|\
get back to|hear from you|hear back|commit|application|apply|sign|hold .. (place|seat|spot)) \
& (by|before|until|till|no later than|latest|within|in|only|just) (the )?(today|tonight|\
tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|eod|\
eow|cob|close of business|next week|end of (the )?(day|week|month|business)|\\d+ hours|\\d+ \
days|two days|three days|an hour|this (week|friday|month)|the \\d+)
(answer|reply|respond|response|decide|decision|confirm|commit|apply) & (today|tonight|right \
now|at once|immediately|straight away|right away|this minute|soonest|promptly)
(you|you've|you have|there's|there is) (only |just )(have |got )?(until|till|hours|days|a few|\
\\d+|two|three|one|a day|today|tonight)
(won't|will not|can't|cannot) (wait|last|stay|be|hold|keep) (\\w+ )?(around|there|here|open|\
available|free|for you|much longer|for long|for ever|forever|long|it|the)
(hold|keep|reserve|save) .. (place|seat|spot|role|job|position|offer|slot) .. (for you \
)?(until|till|for (one|two|three|a|\\d+)|only|no longer|much longer)
no longer than .. (hours|days|tomorrow|friday)
(first|next) (\\w+ )?(to|who) (apply|answer|reply|respond|sign|say yes) .. (gets|get|wins|win|\
skip|takes|take)
(one of )?the first (\\w+ )(to apply|applicants)
(clock|time|days|hours) (is|are) (running|ticking|counting|slipping)
(no time|not the time|no room) to (think|lose|waste|hesitate|dither|wait)
(think|mull|sleep) (it|on it|this) over & (no|not|don't|without|instead)
(revert|respond|reply|answer|react) (\\w+ )?(soonest|asap|promptly|at the earliest|without \
delay|by return)
(soonest|the sooner the better|sooner rather than later|the earlier the better)
(start|begin|join) (us )?(immediately|right away|at once|tomorrow|asap|on monday)
(snooze|hesitate|wait) (and )?(you|to) lose
(miss|lose) (your|this|the|such a) (chance|place|spot|opportunity|window|train|boat)
(strike|iron) (while|is) .. hot
(filling|fill|filled|going|gone|booked|snapped) (up )?(quickly|fast|rapidly|soon|by the hour|\
like hot cakes)
(almost|nearly|practically|virtually) (full|gone|closed|filled|over|sold out)
(high|strong|huge|great) (demand|interest) .. (fast|quick*|soon|apply|hurry|act|so)
(closing|close|stop|stopping|ending|end) (the )?(applications|application|recruitment|hiring|\
search|list|round) .. (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|sunday|\
soon|end of|this week|in \\d+|at the end)
(move|be|think|act|get in) (fast|quick|quickly)(?= ?[!,.;]|$| or| and| because| before)
(good|best|such|these|great|jobs|places|seats|spots) .. (go|goes|fill|fills|fly|sell) (quick*|\
fast)
(get|send|put) yours in
""",
    nagging="""
(just |only |quickly |simply |gently )?bump* (this|that|my|it|up|the)
(just |quick )?bump
(did|have|do) you (get|got|receive*|see|seen|read|had|manage|notice*|find|miss*|had a chance|\
have a chance|catch) .. (my|this|the|a chance|a moment|time|a look|that) .. (message*|mail*|\
e-mail*|note*|invitation|invite|inmail*|text|to (read|look|see|reply|review|think|answer|\
respond|go)|letter)
(did|have|had) you .. (my|the) (last|previous|earlier|first|other|recent)
(as )?(per|further to|regarding|re|concerning|following) my (last|previous|earlier|first|\
recent|prior|e-mail|email|message|note|inmail)
my (last|previous|earlier|first|prior|two|three|several|other|many) (\\w+ )?(message*|mail*|\
e-mail*|note*|inmail*|attempt*|invitation*) .. (went|unanswered|ignored|got|no|didn't|again|\
below|was|were|still|has|have|may|might)
(just |only )?(follow* up|check* (back )?in|circl* (back|around)|touch* base|ping* you|chas* \
(up|you|this)|loop* back|revisit* my|nudg* you|poke|poking|prodding) (again|on|with|one|once|\
since|to see|as|you|about|here|because|to|this|my|regarding|real|quickly)
just (follow* up|check* (back )?in|circl* back|touch* base|ping*|chas*|nudg*|remind*|poke|\
poking|resending|writing again)
(again and again|yet again|once again|once more|one (last|more) time)
(haven't|have not|hasn't|didn't|did not|never|not|still not|yet to) (yet )?(heard|hear|\
received|receive|seen|see|got|get|had|have) .. (back|reply|answer|response|you|feedback|word) \
.. (from|yet|to|back|you)?
(not|never|no) (heard|hearing|hear|had) (anything|back|a word|from you)
(you|you've|you have) (haven't|have not|didn't|did not|never|still|not|yet) .. (reply|replied|\
answer|answered|respond|responded|react*|got|gotten|gone|read|opened|come back)
(still|patiently|eagerly) (wait*|await*|hop* to hear|no (reply|answer|response|word)|\
interested in (hearing|your))
(third|fourth|fifth|3rd|4th|5th|second|2nd) (time|message|attempt|e-mail|email|mail|note|try|\
reminder|follow-up)
(a |another |one more |just a |my |this is a )?(friendly|gentle|quick|small|little|kind|short|\
second|another|last|polite|soft) (reminder|follow-up|bump|ping|poke|nudge|chaser)
(any|some) (update*|news|thoughts|feedback|progress|luck|movement) .. (on|about|from|yet|\
regarding|for|\\?|with|so far)
(push|bring|float|move|put|resurfac*|bubbl*|boost*) .. (to the top|top of your|up in your|\
back up|in your inbox|higher)
in case (you|it|this|my) .. (miss*|overlook*|slipped|got (lost|buried)|didn't see|forgot*|went)
(slipped|fallen|fell) (through|off|past|your)
(got|was|been|get) (lost|buried) (in|under|among)
(trying|tried) .. to (reach|contact|get hold|get in touch|get through)
(why|how come) (haven't|don't|didn't|no|have) (you)?
(writing|asking|reaching out|getting in touch|messaging|contacting you|writing to you|asking \
you|messaging you) (once )?again
(try|trying) (you )?(once )?again
me again
it's me again
(i'll|i will|i shall|i'm going to) keep (writing|trying|asking|messaging|following|pinging|\
bugging|coming)
(won't|not going to|will not) (give up|stop|let go|take no|go away)
(expect*|deserve*|owe*) .. (reply|answer|response|courtesy)
(the )?courtesy of (a|an)
(remind|reminding|reminder) (you|about|of|that) (my|our|the|you|this|about|of|that|i)
(keep|kept) (writing|asking|trying|missing)
(wrote|written|writing|messaged|contacted|emailed|e-mailed|mailed|pinged|approached|asked) .. \
(you|to you) .. (twice|before|already|several times|many times|three times|a few times|\
repeatedly|again|\\d+ times|multiple times|last week|last month|two weeks ago|a while ago|the \
other day)
(not sure|unsure|wonder*|curious|don't know|checking|see) (if|whether|that) you .. (got|get|\
received|receive|saw|seen|see|read|had|noticed) .. (my|the|this|a chance)
(back on|on|onto) your (radar|desk|plate)
(without|no|not|never|zero) (an |any |a )?(answer|reply|response|reaction|word|feedback) \
(from you|so far|yet|again|to my|back)
without (an |any |a )?(answer|reply|response|reaction)
(any|some) (thought*|feedback|reaction|news|word) .. (on|about|to|regarding) (my|the|this|our|\
it)
(another|one more|yet another|a further|a second|a third) (follow-up|message|e-mail|note|\
attempt|try|reminder|ping|nudge)
(following up|follow up|followed up|checking back|circle back|circling back|chasing|chase)(?= \
?[.,!]|$)
(following up|follow up|followed up) (again|once|one|on (my|this|our)|with you|regarding|about|\
to|since|in case)
(resend*|re-send*|repost*|repeat*|forward*) (this|my|the|it) .. (message|note|in case|again|\
below|mail|e-mail)?
(read|seen|opened) .. (my (message|note|mail|e-mail)s?) .. (not|n't|never|without|but)
(why|how come) .. (silence|silent|quiet|no answer|no reply|not answer*|not reply*|ghost*)
(the|your|this|such|deafening|radio) silence
(gone|been|so|rather|very|pretty|awfully) (quiet|silent)( on| from| since)?
(my|this|the|our|that|an) (\\w+ )?(message|messages|note|notes|mail|mails|e-mail|e-mails|\
inmail|invitation|proposal|request|letter|offer|text) & (did|have you|has it|had you|had time|\
had a chance|wonder*|not sure|hope) .. (reach*|see|seen|saw|read|get|got|receive*|look*|arriv*|\
find|found|notic*|open*|consider*|land*|make it)
(my|this|the|our|that|an) (\\w+ )?(message|messages|note|notes|mail|mails|e-mail|e-mails|\
inmail|invitation|proposal|request|letter|offer|text) & (unanswered|ignored|without (a|an|\
any) (reply|answer)|no (reply|answer|response)|not (answered|replied|responded)|didn't (answer|\
reply|respond)|haven't (answered|replied|responded)|never (answered|replied)|slip*|bur(y|ied)|\
lost|spam folder|overlook*|missed)
(haven't|have not|hadn't|hasn't|didn't|did not|never|still not|not yet|never yet|nothing) .. \
(answered|answer|replied|reply|replies|responded|response|react*|hear|heard|a word|a sign|a \
peep|anything) .. (from you|back|yet|so far|to me|since|by now|at all|me|to my|so)
i (haven't|have not|never|didn't|still haven't) .. (hear|heard|had|get|got|received|receive|\
seen|see) .. (answer|reply|response|reaction|word|back)
(you|you've) .. (haven't|have not|hadn't|didn't|did not|never|not) (yet |even |ever \
)?(answered|replied|responded|reacted|written back|got back|gotten back|come back)
(still|patiently|eagerly) .. (hop*|wait*|await*|look*|expect*) .. (answer|reply|response|sign|\
word|hear*|feedback|yes|decision)
(hop*|thought|expect*|was sure|assumed) .. (you|you'd|you would) (have )?(answer*|repl*|\
respond*|react*|written|write back|got back|get back|come back) .. (by now|already|yet|sooner|\
earlier)
(sign of life|signs of life|anybody there|anyone there|anybody home|anyone home|hello\\?|\
knock,? knock|are you (still )?there|are you (still )?alive|earth to|still alive\\?)
(forgotten|forgot|forget) (about )?(me|us|my)
(where|how) (do )?(you|things|we|it) (stand|stands)
(just |only |quick |another |simply |merely |here's |this is )*(a |the |my )*(follow-up|\
friendly nudge|gentle nudge|little nudge|nudge|chaser|poke|ping)(?= ?[!.,:]|$)
(a|another|quick|short|just a|friendly|little|brief|one more|last|final) follow-up
(asked|written|wrote|messaged|contacted|pinged) .. before & (but|yet|haven't|no|still|again)
(second|third|fourth|fifth|2nd|3rd|another|next|new|one more) (try|attempt|go|shot|time)(?= \
?[!.,:]|$)
(still|are you still|you're still) (interested|considering|thinking|open)(?= ?\\?)
(back|up) (to|at|on) (the )?top of (your|the) (inbox|mail*|messages|list|pile)
(bring|bringing|brought|push|pushing|float|floating|bump|bumping|move|moving|lift|lifting|pop|\
popping) (this|it|my .. ) (back )?(up|to|on|into)
""",
    worn="""
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
(you'd|you would|you'll|would|you could|you might|you|you're|you are) .. be (a |an |the |just \
)?(perfect|ideal|great|amazing|fantastic|excellent|outstanding|strong|valuable|tremendous|\
superb|wonderful) .. (for|addition|asset|candidate|fit|match|choice|in|at|hire)
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
    call="""
(a|an|quick|short|brief|intro|introductory|initial|our first|phone|video|\\d+-minute|minute|\
zoom|teams|skype|informal|discovery|hop on a|jump on a|get on a|have a|schedule a|for a) \
(\\w+ )?(call|phone-call|video-call|zoom|meeting|coffee|virtual coffee|tea|lunch|beer|phone \
chat|screening|catch-up|conversation this)(?! (cent*|for papers|stack*))
(call|phone|ring|text) me
(call|phone|ring|text) you
give (me|us|you) a (call|ring|buzz|bell)
(hop|jump|get|go|come) on (a|the) (\\w+ )?(call|phone|line|zoom|video*)
(speak|talk|chat|catch up|meet|meet up|connect) (\\w+ )?(on|over|via|by) (the )?(phone|zoom|\
teams|skype|video|coffee|lunch|a call|telephone|whatsapp)
(speak|talk|chat|meet|call|catch up|connect) (\\w+ )?(this|next|tomorrow|today|tonight|later \
(this|today)|on (monday|tuesday|wednesday|thursday|friday)|at \\d|soon|sometime)
(quick|short|brief|little|informal|friendly|virtual|\\d+-minute|ten-minute|fifteen-minute|\
twenty-minute|five-minute) (chat|talk|word|conversation|catch-up|exchange|session)
(a|for a|up for a|open to a|have a|to) chat
(\\d+|five|ten|fifteen|twenty|thirty|half an|a few|a couple of|couple|few) (min|mins|minutes|\
hour|quarter)
(some|any|a bit of|a little of|a moment of|an hour of) (of )?your time
(do you have|have you got|you have|you could|could you|can you|you can|would you|might you|\
find|spare|free up|make|got) (some |a little |a bit of |any )?(time|a moment|a minute|half an \
hour|a slot) (for|to|this|next|on|tomorrow|today)
(when|what time|which day|what day*) .. (are you|would you be|suits|works|is good|can you|\
could we|can we|could you|do you have) .. (free|available|talk|speak|best|you|time)
(your|any|some) availab*
(are you|you're|be|if you are|you) (free|available) (for|to|this|next|on|tomorrow|today|\
sometime|at|later|any)
(calendly|cal\\.com|my calendar|calendar link|calendar invite|scheduling link|booking link|\
book a|time-slot*|time slot*|my diary|pick a (time|slot|date))
(schedule|arrange|set up|book|organi\\w+|fix|plan) .. (call|time|meeting|chat|talk|interview|\
slot|conversation|appointment)
(your|a|an|latest|current|updated|up-to-date|the) (\\w+ )?(cv|cvs|resume|resumé|résumé|\
curriculum)
(send|share|forward|attach|e-mail|mail|upload|submit|drop) .. (cv|resume|resumé|résumé|\
portfolio|references|documents|certificates|salary expectation*|phone number|number|e-mail \
address)
your (\\w+ )?(phone |mobile |cell |telephone )?(number|salary expectation*|notice period|\
references)
(phone|mobile|cell|telephone|whatsapp) number
(interview|meet) (with )?(you|us|me) (this|next|on|tomorrow|in person|at|for)
(hop|jump|get|go|talk|speak|chat|meet|connect) on (zoom|teams|skype|whatsapp|google meet|\
facetime|the phone|video)
(number|line|time|way|day) to (reach|call|phone|ring|get hold of) (you|me)
(good|best|right|convenient|suitable) (time|number|day|moment|hour|slot) (to|for|for a|for \
you to) (call|talk|speak|chat|reach|meet|phone|ring|a|us)
(let's|let us|love to|like to|happy to|glad to|could we|can we|shall we|want to|may we|may i|\
can i|could i|should we) (\\w+ )?(meet|call|catch up|have a call|phone|ring|sit down|get \
together|set up|book|schedule|arrange|grab|jump|hop|do lunch)
(meet|meeting) (for|over|up for) (a )?(\\w+ )?(coffee|lunch|drink|breakfast|dinner|beer|tea)
(speak|talk|chat) (live|in person|face to face|briefly|for a (bit|moment|while|minute))
(quickly|briefly) (talk|speak|chat|call|meet|connect)
(your|the|our) (\\w+ )?(diary|calendar|schedule|availability|agenda) (look*|next|this|is|for|\
in|say*|allow*|permit*)
(interview|screening|trial day|assessment) & (invite|you|monday|tuesday|wednesday|thursday|\
friday|this week|next week|tomorrow)
(steal|borrow|take|have|get|need) .. (minutes|moment|hour) of (your|you)
(reach|contact|get|catch) you (by|on|via|at) (phone|the phone|telephone|mobile|whatsapp|what \
number)
""",
    false_tie="""
(as|like) (we|you and i|you) (\\w+ )?(discussed|agreed|talked|spoke|mentioned|said|planned|\
requested|asked|promised|wished|wanted|arranged|know from)
as (discussed|agreed|promised|mentioned|requested|announced|arranged|spoken|talked)( (on|in|at|\
last|earlier|before|previously|yesterday|over|about|,))?
(after|following|further to|per|from|regarding|referring to|in reference to|continuing|since|\
about|pick* up|based on) (up on )?(on )?(our|your|the) (\\w+ )?(call|conversation|chat|talk|\
meeting|discussion|exchange|phone call|interview|application|inquiry|enquiry|request|lunch|\
coffee|e-mails|agreement)
(our|the) (last|recent|previous|earlier|nice|great|good|short|brief|first|lovely|interesting) \
(\\w+ )?(call|conversation|chat|talk|meeting|discussion|exchange|encounter|lunch|coffee|\
interview)
(great|nice|good|lovely|pleasure|fun|wonderful|enjoyed|loved|delighted|pleased) (to have |to |\
having |)(talk*|speak*|spoke|spoken|meet*|met|chat*|see* you|catch*|run* into) (to |with |up |\
into )?(you|with|again|at|last|yesterday|there|up)
(nice|good|great|lovely|pleasure) (to )?(see|seeing|hear|hearing|meet|meeting) .. (you |from \
you )?again
when (we|you and i) (last |first )?(met|spoke|talked|chatted|worked|sat|had|saw)
(we|you and i) (recently |briefly |once |already |both )?(met|spoke|talked|chatted|shook hands|\
sat|shared a) (at|in|last|about|on|before|yesterday|briefly|during|over|a|when|after|ago|there|\
together)
(since|where) we (last |first )?(met|spoke|talked|worked|saw)
(as|like) (i )?promised
(?<!if )(you|you've|you had|you have) (recently |just |already |once )?(applied|asked me|\
asked us|requested|contacted (me|us)|wrote to (me|us)|reached out to (me|us)|enquired|inquired|\
signed up|told me|agreed to|promised)
(thanks|thank you) for (your|the) (\\w+ )?(interest|application|call|time (on|yesterday|last|\
today)|chat|talk|conversation|message|e-mail|email|reply|patience|inquiry|enquiry|coffee|lunch)
(our|a) (mutual|common) (friend|acquaintance|contact|connection)
(remember|recall) (me|our|when|us|that we|meeting|how we)
(old|dear|good) (friend|pal|buddy)
(long time no see|it's been (a while|too long|ages|years)|good old (days|times)|back in the day)
(we|we've) (go|known|have known|know) .. (back|each other)
(you'll|you may|you might|you will|you) (surely |certainly |perhaps |probably )?remember
(enjoyed|loved|liked|appreciated|remember|treasure) our (\\w+ )?(chat|talk|conversation|\
meeting|call|discussion|exchange|time|lunch|coffee|evening|visit)
(where|when) we left off
(thanks|thank you) (so much |very much |again )?for (applying|reaching out|getting in touch|\
contacting|writing|your application|your interest|calling|coming|stopping by|visiting|meeting|\
speaking|talking)
(we|you and i) (talked|spoke|met|chatted|sat|worked) .. (at|in|last|on|during|over|about|back|\
ago|before|together|yesterday)
(since|after) (you|we) (last |first )?(visited|called|wrote|applied|met|spoke|talked)
(again|back) after (all|so) (these|many|long)
""",
)
