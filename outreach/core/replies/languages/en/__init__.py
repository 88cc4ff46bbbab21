"""English."""

from __future__ import annotations

from outreach.core.replies.languages.en.opting_out import ASKING
from outreach.core.replies.languages.words import Calendar, Naming, Phrases, Words

WORDS = Words(
    code="en",
    auto_reply=Phrases(
        said="""
(out of|away from) (the |my )?(office|desk)
ooo
(automatic|automated|auto) (reply|response|message|answer)
auto-?reply
(on|away on|taking) (annual leave|vacation|holiday|holidays|my holidays|leave) (and|until|till|from)
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
(who|whom) (do|did|can|could|should|would|may) (i|you)
(ask|asking|look) around the
""",
    ),
    not_now=Phrases(
        said="""
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
not (for|in|within|until|before) (the next|another|at least|my|june|july|august|september|october|\
november|december|january|february|march|april|may|summer|spring|autumn|fall|winter)
(is|would be|might be|will be|looks) (much )?better
(swamped|snowed under|very busy|too busy|super busy|crazy busy|too much (going )?on|a lot on my \
plate|hands are full|so busy)
(let's|can we|could we|we (can|could|should|may)|i'd be glad to|happy to|glad to) (talk|\
speak|revisit|chat|connect|catch up|discuss) (this |about it |again )?(again|then|after|later|in a \
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
    ),
    no=Phrases(
        said="""
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
    interested=Phrases(
        said="""
(sounds|sound|looks|seems|is) (really |very |quite |super |so |pretty |rather |extremely )?(like \
)?(interesting|exciting|great|good|intriguing|amazing|fascinating|fantastic|cool|fun|awesome|\
tempting|perfect|wonderful|right up|a great|a good|an interesting|appealing|promising|lovely)
(i am|i'm|am|would be|i'd be|very|really|definitely|quite|certainly|yes|possibly|potentially|\
might be|may be|could be) (\\w+ )?(interested|keen|curious|intrigued|tempted|excited)
interesting (role|position|job|opportunity|project|offer|company|team|work)
(hear|know|learn|find out|read|see) (a bit |a little |some |lots |much )?more
(do|would) (want|like|love) to (hear|know|learn|talk|speak|see)
tell me (a bit |a little |some )?(more|about)
more (details|information|info)( please)?
(send|share|forward|give) (me|over|us|the|your|along|some) .. (details|description|jd|spec|link|\
information|info|invite|more|profile|time|slot|calendar)
(let's|let us|lets) (do|have|make|find|plan) (a|an|some|it)
(right up my (street|alley))
(let's|let us|lets|shall we|can we|could we|happy to|glad to|up for|open to|love to|like to|keen \
to|free to|able to|we could|wouldn't say no to|say yes to|would be good to) (\\w+ )?(\\w+ )?(chat|\
talk|speak|call|meet|discuss|connect|conversation|explore|catch up|schedule|set up|listen)
(set up|schedule|arrange|book|jump on|hop on|have) (a|an|some) (\\w+ )?(call|chat|meeting|time|\
conversation|interview|zoom|intro)
(i'm|i am|i'd be|would be) (\\w+ )?(free|available) (on|for|at|next|this|tomorrow|today|monday|\
tuesday|wednesday|thursday|friday|all|any|most|after|between|from)
(monday|tuesday|wednesday|thursday|friday|tomorrow) (\\w+ )?(works|suits|is good|is fine|would)
(when|what time|which day) (would|works|can|could|are|suits|shall|do|is) .. (suit|you|work|talk|\
speak|good|best|call|free)
(here is|here's|attached|enclosed|find|sending) (my |is my |you my )?(cv|resume|résumé|number|\
curriculum|calendar|phone|mobile|portfolio)
(attached|enclosed|sent|uploaded) (\\w+ )?(cv|resume|résumé)
my (number|phone|mobile|cell) (is|:)
(how|where) (do|can|could|would|should) i (apply|sign up|submit|start|join)
(applied|have applied|applying|will apply|going to apply|'ll apply|i'd apply)
count me in
i'm in
(next|further) steps?
(am|i'm|been) (actively |currently |indeed |in fact )?(looking|job hunting|on the market|open to)
(good|great|perfect|excellent) timing
thinking (about|of) (a change|changing|moving|leaving|something new)
(a|the) (right|great|good|perfect) (fit|match)(?! than)
exactly what i('m| am| want| need| do)
(yes|sure|absolutely|definitely|of course|certainly|gladly),? (please|i|happy|let's|that|why|\
tell|send|go|sounds|gladly|sure|of course)
yes i'm
happy to (hear|learn|listen|talk|chat|help)
""",
        alone="""
yes( please)?
sure( thing)?
absolutely
of course
gladly
interested
definitely
""",
        innocent="""
(why|what makes) ... (fit|match|right)
(not|isn't|wasn't|not at all) (really |quite |exactly )?(what|who) .. looking
(not|never|isn't|no longer|aren't|wasn't|doesn't|don't|neither|nor) (\\w+ )?(\\w+ )?(interested|\
interesting|looking|keen|open to|in the market|on the market|good|right|great|perfect|a good|the \
right|sound|job hunting|a great|in)
(not|isn't|wasn't|bad|wrong|never) (\\w+ )?(\\w+ )?(good|great|right|perfect|best) (timing|time|\
fit|match)
(stopped|quit|stop) (looking|searching)
(be|is|are) (a )?(better|perfect|great|good|right) (fit|match) than
no (next|further) steps
""",
    ),
    question=Phrases(
        said="""
(how|what) (many|much|big|long|large|is|are|does|do|about) .. (days|pay|salary|team|company|\
office|range|stack|range|hours|remote)
(could|can|would|may) (you|i) (tell|ask|share|explain|know)
(i would|i'd) like to know (how|what|why|whether|if|where|which|who)
(what|where|which|who) (exactly )?(is|are|do|does)
""",
    ),
    naming=Naming(
        before="""
(ask|asking|try|contact|message|ping|approach|recommend|suggest|refer|nominate|write to|talk to|\
talk with|speak to|speak with|spoken to|spoken with|talked to|reach out to|get in touch with|turn \
to|reach|look at|look up|check out|connect with|consider|call|put you in touch with|introduce \
you to|connect you (to|with)|refer you to|named?|left .. with|write)( to)?( also| perhaps| maybe| \
instead)?
(my|a|an|his|her|our|your|the) (\\w+ )?(\\w+ )?(friend|colleague|co-worker|coworker|sister|\
brother|cousin|wife|husband|partner|boss|manager|teammate|flatmate|neighbour|neighbor|classmate|\
mentor|acquaintance|buddy|mate|contact|lead|developer|engineer|student|report|predecessor|\
successor|roommate)( of mine)?( called| named| is|,)?
(right|best|better) (person|man|woman|one|contact) (is|would be|might be|to ask is)
(know|met)
named
""",
        before_full="""
(perhaps|maybe|but|and|no,?|with|also|or|though|however|possibly)
""",
        after="""
(would|might|may|could|can|will|should) (also )?(be|suit|fit|like|love|know|help|enjoy|be able)
is (also )?(looking|available|unhappy|searching|open|free|on the market|perfect|great|your|the \
right|a better|better|much|very good|interested|exactly|just|good at|who|thinking)
has (just )?(left|been looking|quit|the right|exactly)
knows
does (exactly |just )?(that|this)
""",
        joins=r",? ?(?:or|and|&|,) ",
        nobody="""
i me you him her them us it he she they we who hi hello hey thanks thank sorry no not yes linkedin
hr monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december python django java google london berlin is the a
an my your this that please again what when where why how if but and or maybe perhaps then good
happy ceo cto let let's try ask god company team human resources people new year merry christmas
best regards kind cheers dear regards sincerely
""",
    ),
    calendar=Calendar(
        months=(
            "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
            "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov",
            "december|dec",
        ),
        seasons={"spring": 3, "summer": 6, "autumn|fall": 9, "winter": 12},
        numbers={
            "a couple of": 2, "a couple": 2, "a few": 3, "few": 3, "some": 3, "one": 1, "two": 2,
            "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10, "twelve": 12, "eighteen": 18, "an": 1, "a": 1,
        },
        units={"days?": -1, "weeks?": -7, "months?": 1, "years?": 12},
        spans={"half a year": 6, "half year": 6, "a year or so": 12},
        next_ones={
            "next week": "week", "next month": "month", "next year": "year", "the new year": "year",
            "next quarter": "quarter", "the week after": "week", "coming year": "year",
        },
        quarters={
            "q1|first quarter": 1, "q2|second quarter": 4, "q3|third quarter": 7,
            "q4|fourth quarter|last quarter": 10, "second half of the year|h2": 7,
        },
        year="the year|this year|year",
        within="in|in about|within|after|give me|another|for|for another|for the next|the next",
        around="in|during|around|by|for",
        since="from|as of|starting|starting in|beginning of|from the|only from|only in",
        until="until|till|til|up to|through|to",
        after="after|once|past",
        before="before",
        early="early|the beginning of|beginning of|the start of|start of",
        middle="mid|mid-|middle of|the middle of",
        late="the end of|end of|late|towards the end of|toward the end of|end-",
        gone="this|last|since|back in|past|in early|not this",
        ordinal="st|nd|rd|th",
    ),
    quoting="(on .{4,80} wrote|-+ ?original message ?-+|from: .{3,80})",
)  # fmt: skip
