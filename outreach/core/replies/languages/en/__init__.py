"""English."""

from __future__ import annotations

from outreach.core.replies.languages.en.agreeing import INTERESTED
from outreach.core.replies.languages.en.calendar import CALENDAR
from outreach.core.replies.languages.en.naming import MAY_NAME, NAMING, NOT_NAME
from outreach.core.replies.languages.en.opting_out import ASKING
from outreach.core.replies.languages.words import Phrases, Words

WORDS = Words(
    code="en",
    auto_reply=Phrases(
        said="""
(currently|presently|now) on (my )?(maternity|paternity|parental|family|study) leave (until|till|\
from|and)
auto-?(response|answer)
only (read|check|monitor) this (inbox|mailbox|account|address)
(this|the) (ticket|request|enquiry|inquiry|case) (has been|was|is) (logged|registered|received|\
created)
(office|company|shop|practice|clinic|school) (is )?closed (for|today|until|on|from)
(quarantined|held for review|released after review)
will (see|read|find) your (note|message|mail|e-?mail) (on|when|after)
(address|account|mailbox) will (stop working|be closed|be deleted|expire)
(away|out) at the moment & (get back|reply|respond|return)
(will|we'll|i'll) (get back|reply|respond) .. as soon as
(on|taking) (\\w+ )?(annual|sick) leave
(parental|maternity|paternity|family|study) leave & (urgent*|reply|replies|message|messages|\
contact|inbox|mail|in the meantime)
(back|returning) (in the office )?on (the )?\\d
(currently|presently) (travelling|traveling|away|out) (with|until|and)
(limited|intermittent|no|patchy|poor) (connectivity|access|internet|signal)
(replies|responses|my reply|a reply) (will|may) (be|take)
(delivery|message|mail|e-?mail) (has |could |was |is )?(not )?(failed|undeliverable|delivered|\
bounced)
undeliverable
mailbox (is |was )?(full|unavailable|unattended)
(thank you|thanks) for (contacting|writing to|your e?-?mail to|getting in touch with|\
reaching) (dr|the|our|us|mr|ms)
(we|our team) (aim|aims|try|will|endeavour) (to )?(reply|respond|answer)
no longer (work|works|employed|based) (at|for|with|here) .. & contact
(generated|sent) automatically
automatically (generated|sent)
sent once per
(do not|don't) reply to this (e-?mail|message|address)
in due course
(urgent|emergency|emergencies) .. (contact|call|phone|dial)
(account|address|inbox|mailbox) (is|has been) (discarded|closed|deactivated|disabled|no longer)
i work (mon|tue|wed|thu|monday|tuesday|part-time|three days|two days)
(passed|handed) (on )?(his|her|their|my) (duties|responsibilities)
on jury (service|duty)
this is an automat*
(out of|away from) (the |my )?(office|desk)
ooo
(automatic|automated|auto) (reply|response|message|answer)
auto-?reply
(on|away on|taking) (annual leave|vacation|holiday|holidays|my holidays|leave) (and|until|till|\
from)
(currently|presently) (on|away on) (annual leave|vacation|holiday|holidays|sick leave)
(away from|not on|rarely on|seldom on) linkedin (at the moment|much|often|right now|until)
(no|limited|without) access to (my |this )?(messages|mail|e-?mail|inbox)
(thanks|thank you) for (contacting|getting in touch with) us
(your|the) (message|e-?mail|mail|enquiry|inquiry) (has been|was) received
(mailbox|inbox) is (not|no longer) (monitored|read)
(i am|i'm|he is|she is) no longer (with|at|working|employed) & contact|write to|reach|mail
no longer (with|at|working for|employed by) .. (\\w+)\\. (please |kindly )?(contact|write to|reach)
i am away until
""",
        innocent="""
from my vacation
""",
    ),
    asking=ASKING,
    referral=Phrases(
        said="""
(cc'ing|ccing|cc'd|copying in|copied in|looping in|looped in|adding|added) .. (here|who|in copy|\
to this)
(written|made|meant|perfect) for & (drop|write|message|ping|call|mail) (her|him|them)
(drop|send) (her|him|them) a (line|message|note)
say (i|that i) sent you
(give|gave|pass|shall i give) (her|him|them|my) .. (your|you) (name|number|contact|contacts|\
details|card|address)
send (her|him|them|anyone|people) (over )?(your way|to you)
(passed|handed|forwarded|sent) (it |this |that |your (\\w+ )?)?on to
(posted|put|dropped|stuck|shared) (it|this|that|your (\\w+ )?) .. (in|on) (the|our|\
my) (\\w+ )?(slack|chat|group|channel|board|intranet|team|discord|forum|alumni)
(wrong|not the right) (department|person|team|tree) .. (head|colleague|contact|try|ask|:)
no longer the (person|contact|one) (to|for)
(address|direct|send) (all |any |your )?(future |further )?(enquiries|inquiries|questions|mails|\
requests) to
(goes|go|run|runs) through (mr|ms|mrs|dr|our|my)
take (it|this) up with
(have|get|let) (him|her|them) (ring|call|write|contact|message|mail)
(my|a) (daughter|son|niece|nephew|cousin|brother|sister|flatmate|housemate|neighbour|neighbor|\
mate|student|husband|wife|former \\w+|old (boss|colleague|team|mate|friend)|friend|\
supervisor's) .. (is|does|looking|could|might|would|just|however|who|instead)
i can connect you
(took|taken) over (my|from me)
(lad|woman|man|guy|girl|person|one) (you're|you are) (after|looking)
(ask|try) (in|at) the .. (group|team|department|office)
(pass|hand|share|forward|spread) (it|this|that|the (\\w+ )?(link|job|word|post|role|\
message|note|details|opening|ad|posting)|your (\\w+ )?(link|message|note|post|details|ad)) (on|\
along|around|over|to|with)(?! me)
(shared|forwarded|passed|sent|showed|reposted) (it|this|that|the|your) .. (with|to|on|along) & \
(colleague|colleagues|friend|friends|team|network|people|group|somebody|someone|mates?|\
ex-?colleagues?)
(know|knows) (just |exactly )?(the |a |of )?(right )?(somebody|someone|some people|a few people|\
a person|person|people|a guy|a couple of people|a colleague|a friend|one or two|two people|a \
developer|an engineer) ?(who|that|for|you|which|looking|from|in)?
(ask|asking|look|hear) around
(shared|forwarded|passed|sent) (it|this|that|your message) (on )?to
(someone|somebody|anyone|people|others|a few) (else )?(in|on|from|at) my (team|company|network|\
circle|\
old team|last team|former)
(friend|colleague|former colleague|cousin|brother|sister|partner|husband|wife|flatmate|\
acquaintance|\
neighbour|neighbor)( of mine)? .. (could|might|may|would|is|who) .. (match|interested|fit|looking|\
good|right|perfect|suit|available|like)
(refer|recommend|suggest) (you )?(to )?(a|my|some|two|another) (friend|colleague|people|former)
(connect|introduce|put) you (to|with|in touch)
(let|i'll let) (my|a) (friend|colleague|network|team) know
ask (her|him|them)
may i (give|name|pass)
(person|man|woman|one) (you want|to (ask|talk|speak)|you should)
""",
        innocent="""
(good|nice|great|always good) to know people
(talked|spoke|spoken|written|emailed) (with|to) (your|a|one of your) (colleague|co-worker|team)
(who|whom) (do|did|can|could|should|would|may) (i|you)
(ask|asking|look) around the
""",
    ),
    not_now=Phrases(
        said="""
not (actively )?looking (right now|at the moment|just now|currently) & (changes|a shout|\
let you know|get back|reach out)
(always )?(good|nice) to know people .. future
(stop|drop|swing|come) by .. (in|next|after|later|again)
(pick|take) (this|it) up (again )?(in|after|next|once|when|later)
(after|once|when|till|until) .. (then|gladly|happily|we'll see|i'll|we can|let's talk|read it|\
settled)
(let me|i have to|need to|must) .. first & (then|after|weeks|months)
(should|will) be (settled|done|free|back|over) (by|in|after)
out of action
ask me .. (when|after|once|in)
free .. again (in|after|from)
(snowed|bogged) (under|down)
(exams|thesis|baby|newborn|wedding|surgery|operation|harvest|sabbatical|parental leave|\
maternity) .. (first|until|till|in|next|after|then|soon|due)
(not|isn't|aren't) (just |exactly )?(right )?(now|at the moment|at this (time|moment|point|stage)|\
currently|today|this (spring|summer|autumn|fall|winter|year|month|week|quarter))(?! (or|nor|and) \
(later|ever|never|in))
(not|isn't|wasn't) (a |the )?(very )?(good|right|best|ideal|great) (time|moment|timing)
timing (is|isn't|is not|was|could|couldn't) .. (right|bad|off|great|good|better|ideal|poor|worse|\
wrong|unfortunate)
(bad|wrong|poor|terrible|awful|unlucky) (timing|time|moment)
(ask|try|ping|write|contact|message|call|check|touch base|reach out|come back|get back|circle \
back|follow up|get in touch|catch|remind|hit|speak|talk|drop me a line|revisit|approach)( to| \
with| in with| out| me| us| this| back)*( again| back| then| later)* .. (again|later|in (a |the |\
\\d|two|three|four|five|six|nine|twelve|few|some|half|about|january|february|march|april|may|june|\
july|august|september|october|november|december|spring|summer|autumn|fall|winter|q\\d)|next \
(year|month|quarter|week|spring|summer|autumn|fall|winter)|after|then|when)
(maybe|perhaps|possibly) (some )?(later|another time|one day|in the future|someday|next (year|\
month|time|spring|summer)|in|towards|sometime)
(later|another time|some other time|down the (road|line))(?!,? (or|nor) never)
(keep|have|bear) me in mind
(keep|stay|remain) (in touch|connected|in contact) & (not|isn't|timing|later|but|maybe|might|\
current*|future|for now|right now)
(keep|stay|remain) in (touch|contact)(?! (with|by|through))
(not|isn't) ready (yet|to|for)
(not|haven't) .. (ready|available|free|open) (yet|until|before|till)
too early (for me|to|yet|days)
(would be|is|it's|bit|far|much) too early
not (for|in|within|until|before) (the next|another|at least|my|june|july|august|september|october|\
november|december|january|february|march|april|may|summer|spring|autumn|fall|winter)
(is|would be|might be|will be|looks) (much )?better
(swamped|snowed under|very busy|too busy|super busy|crazy busy|too much (going )?on|a lot on my \
plate|hands are full|so busy)
(let's|can we|could we|we (can|could|should|may)|i'd be glad to|happy to|glad to) (talk|\
speak|revisit|chat|connect|catch up|discuss) (this |about it |again )?(again|then|after|later|\
in a \
(few|couple)|in (two|three|four|five|six)|in the|once|when)
(revisit|reconsider) (this|it)
(currently|presently|at present|for now|for the time being) (not|i am not|i'm not|no|happy|busy)
(until|till|before) (then|that|the end|after)
(open|interested|available|free) .. (later|in the future|down the road|from|after|only from|as of)
(give|need) me .. (months|weeks|time)
(project|contract|notice|studies|degree|exams|thesis) .. (until|till|ends|through first|first|\
runs out)
don't write before
""",
        innocent="""
(contract|project|notice) (ends|runs out|finishes) (next|this|in|soon) & (let's talk|perfect|\
great|couldn't be better)
timing (couldn't|could not|can't) (be|have been) (better|more perfect)
(free|available|call|ring|phone|text|talk|speak|meet|chat) (me )?(\\w+ )?(\\w+ )?(after|\
from) \\d{1,2}(:\\d\\d)?( ?(am|pm|h|o'clock))?(?! (year|month|week|day))
(speak|talk|chat|see you|catch you|meet) (to you )?then[!.,]?(?! (we|i|and))
(know|meet|good to know) people( |\\.|$)
(call|chat|talk|meeting) next week
(don't|do not) hesitate .. again
again (on|at|this) (monday|tuesday|wednesday|thursday|friday|\\d)
(contact|write|call|message|ping) me again (on|with|about)
(contact|write|call|message|ping)( to)? me again at
(now|today) (or|nor|and) (later|ever)
(see|talk to|speak to|catch) you later
(sooner|earlier|now) (or|rather) (than )?later
(last|later) (today|this week|tomorrow)
""",
        alone="""
later
not now
not yet
busy
too busy
""",
    ),
    no=Phrases(
        said="""
(staying|stay|stayed) put
(unfortunately|unfortunatly|unfortunatelly|sadly|sorry) (\\w+ )?not a (match|fit)
(i|we) (retire|am retiring|are retiring|have retired|retired)
withdraw from the (selection|process|procedure|application|running)
(i'd|i would|i'll|i will|could|i) never (leave|move|change|work|consider|go back)
no more .. for me
(so|it's|thus|therefore|lol|ugh|hence|sadly|then)[,.]? (it's )?(a )?no(?! (problem|rush|need|idea|\
worries|longer|one|doubt|hurry|idea))
(not|isn't|is not|won't be) (going to happen|happening|possible for|an option|on the cards|viable|\
feasible)
not (this|that) (one|role|job|post|time)
(decided|chosen|opted) .. (another|different|other) (offer|role|company|opportunity|firm)
(declining|decline|regret that|respectfully decline|politely decline)
(prefer|rather|i'll) (to )?(stay|remain) (put|where|here|with|in)
not (really )?my (world|thing|cup|scene|field|area|bag|kind)
(withdraw|withdrawing|pull|cancel) my application
(delete|close|remove) my application
(consider|count|take) me out (of the running)?
out of the running
from consideration
(changed my mind|thought better of)
(deal ?breaker|non-starter)
(two|several|a few|some|big) steps? (down|back)
(won't|will not|wouldn't) be me
(done|finished|through) with (recruit*|agencies|startups|start-ups|consult*)
below (my|what)
under what i
(can't|cannot|couldn't) (move|relocate|commute)
had enough of
not tempted
happy (here|there|in my|where)
(i've|have) .. (against|decided against)
no,? (thanks|thank you|thx|ta)
(thanks|thank you),? but no
(not|never|isn't|no longer|aren't|wasn't) (really |very |at all |particularly |currently |\
actively |so )?(interested|interesting)
(not|never|isn't|aren't|stopped|quit|wasn't|am not) (really |actively |currently |even )?(looking|\
searching|job hunting|in the market|on the market|open to|after a)
(no|not any|without any|have no|don't have) (plans?|intention|interest|desire|wish) (to|of|in|for)
(i'll|i will|i'd|i would|i have to|have to|must|going to|i'm going to|need to|rather) (\\w+ )?\
(pass|decline|say no|turn (it|this) down)
(happy|content|satisfied|fine|good|settled|comfortable|loyal) (where|with (my|what|the|our)|in \
(my|this|the)|at (my|this|the)|here|as (it|things))
(not|isn't|wasn't|never) (really |quite |for )?(for|a match for|my|the right|a good|right|a great|\
an option|what|something) (me|us|fit|thing|cup|person|match|i|for me|at all|i'm|for)
(just|recently) (moved|switched|changed|got promoted|been promoted|renewed)
(want|plan|going|prefer|happy) to stay
(any ?time soon|in the near future|for the foreseeable future)
(just|recently|already|have|i've|only) (\\w+ )?(started|joined|accepted|signed|begun|took|taken|\
found|got|landed) .. (job|position|role|company|offer|contract|elsewhere|one|company|employer|week)
(accepted|signed|committed) .. (another|elsewhere|offer|other|new|different|team|current)
(don't|do not|no longer|stopped) (do|doing|work|working|code|coding|write|program|programming|\
practise|practice) .. (any more|anymore|now|with|longer)
(don't|do not|doesn't|does not) (match|fit|suit|interest|appeal)
(won't|will not|wouldn't|would not|don't want to|do not want to|not going to|rather not|cannot|\
can't) (be )?(mov*|leav*|chang*|relocat*|switch*|consider*|apply*|work for)
(retired|in retirement)
out of the question
(too low|too little|too far|too junior|too senior|not enough money|pay cut|underpaid) ?(for me)?
(only|just) (work|working) (as a )?(freelance*|self-employed|independent)
(wish|good) (you )?(luck|all the best|success) (with|finding|in|for|somebody|someone)
(answer|it) (is|it's|will be) (a )?(firm |clear )?no
(not|am not|i'm not) (the right|your) (person|man|woman|guy|one)
decided (to stay|against|not to)
off the market
no longer (work|working|do|doing|in|involved|active|code|available)
nope
nah
hard pass
unfortunately .. (not|no|cannot|can't|won't)
(i'm|i am) afraid .. (not|no|isn't|can't)
(wouldn't|not) (be )?(available|a fit)
""",
        alone="""
not for me,? thanks
no chance
no way
never
no
no,? sorry
sorry,? no
not for me
(thanks,? )?(i'm|i am) (good|fine|all set|okay|ok)(,? (thanks|thank you))?
pass
all the best
""",
        innocent="""
(not|never|isn't) (\\w+ )?(a )?problem
(not|no) (sure|only|just|hesitate)
never say never
wouldn't say no
""",
    ),
    interested=INTERESTED,
    question=Phrases(
        said="""
(do|does|can|will|would) (u|you|ya|they|your (company|client)) (guys )?(sponsor|offer|provide|pay|\
cover|allow|have|need|require|support|do)
(need|have|want|like) to know (the|who|what|how|if|whether|where|which)
depends (entirely |mostly |very much )?on (who|what|the|how|where)
does .. mean
just tell me
(how|what) (many|much|big|long|large|is|are|does|do|about) .. (days|pay|salary|team|company|\
office|range|stack|range|hours|remote)
(could|can|would|may) (you|i) (tell|ask|share|explain|know)
(i would|i'd) like to know (how|what|why|whether|if|where|which|who)
(what|where|which|who) (exactly )?(is|are|do|does)
(what|which) (\\w+ )?(is|are) (it|this|that|they) (for|at|in|about)
""",
        innocent="""
\\w+ (here )?who (is|are|do|does)
""",
    ),
    naming=NAMING,
    may_name=MAY_NAME,
    not_name=NOT_NAME,
    calendar=CALENDAR,
    title=(
        r"how to (stop|block|avoid|report|prevent|handle|get rid of|deal with) (\w+ ){0,3}"
        r"(unwanted|unsolicited|spam|junk|scam|cold|annoying)\b"
    ),
    direct=r"\b(you|your|yours|me|my|i|i'm|we|us|our|these|this|please|pls|them|tell|know)\b",
    quoting=(
        r"(on .{4,80}(?<! i) wrote ?:(\n|$)|-+ ?original message ?-+(\n|$)"
        r"|from: .{3,80}(\n(sent|date|to|subject): |(?<=>)(\n|$)))"
    ),
)
