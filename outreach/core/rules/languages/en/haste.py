"""Pressure and nagging."""

from __future__ import annotations

from outreach.core.rules.languages.words import Haste

HASTE = Haste(
    pressure="""
(disappear*|vanish*|fly off|snapped up|taken|gone) (\\w+ )?(within|in) (\\w+ )?(days|hours|\
minutes|no time)
(only|just) (\\w+ )?(one|two|three|a few|\\d+) (more |last |remaining |free )?(slot|slots|seat|\
seats|spot|spots|place|places) (\\w+ )?(for you|left|open|free|available)
(regret (it|this|that|not|saying|having)|come to regret|live to regret)
(dawdl*|dilly-dally*|dither*|drag* your (feet|heels))
(need|needs|have to|has to|must|want) (\\w+ )?(know|hear|learn|decide) & (before|by|until|\
till) (the |this |next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|\
tomorrow|tonight|noon|evening)
(shutters?|curtain|gates?|books|doors?|hatch) (come|comes|go|goes|coming|close|closes|closing|\
fall|falls) (\\w+ )?(today|tomorrow|tonight|soon|monday|tuesday|wednesday|thursday|friday|sunday)
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
(no|not|don't|without|instead of) (\\w+ ){0,2}(think*|mull*|sleep*) (it|on it|this) over
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
(you|you've|you must|you will) (\\w+ ){0,3}(seen|read|received|noticed|got|gotten) my \
(previous|earlier|last|first|other|former|two|three|many) (\\w+ )?(message*|mail*|e-mail*|\
note*|letter*|invitation*)
(second|third|fourth|fifth|2nd|3rd|4th) (letter|line|mail|card|approach|knock)
(messages?|notes?|letters?|mails?|e-mails?|lines?|invitations?) .. (gone (missing|astray)|vanish*|\
disappear*|astray)
(why|how come|what's with) (the |so |this |all (the|this) |such )*(silent|silence|quiet|mute|\
coy|shy)
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
)
