"""What marked sentences say: who writes, how this person was found, why; and what follows."""

from __future__ import annotations

from outreach.core.rules.languages.words import Marks

MARKS = Marks(
    pleasantries="""
(i )?hope (that )?(you're|you are|you|this|all|everything|things|your) .. (well|good|great|fine)
(i )?hope (that )?this .. finds you
(i )?hope (that )?(the|your|this) .. (treat*|keep*|find*|suit*) you (well|warm|cool|busy|fine|good)
(i )?hope you .. (day|week|weekend|year|summer|winter|holiday*)
how are you( doing)?( today)?
(nice|good|great|pleased|lovely) to (e-)?meet you
(have|wishing you) a (nice|great|good|lovely|wonderful) (day|week|weekend)
happy (monday|tuesday|wednesday|thursday|friday)
greetings
""",
    who="""
(i|we) (\\w+ ){1,5}(at|for|with|of|from) ￼
￼ (is|are) (my|our) (employer|firm|company|business|shop|home|place)
(i'm|i am|i've|i have|i'd|we're|we are|my name|my team|my company|our company|our team|our lab)
(i|we) (\\w+ly |also |now |currently |both )?(run|lead|head|manage|build|built|make|own|found*|\
start*|work*|hire|recruit|look after|design|develop|teach|sell|chair|oversee|direct|co-found*|\
help|write|do|keep|set up|handle|need|grow|plan|teach|train|coordinate|organise|organize|serve|\
represent|ship|operate|maintain|am|are)
(this|it|that) is
it's
here
(writing|speaking|hello|greetings|hi) (to you )?(as|from)
on behalf of
as (the|a|an|one of|your|head|founder|ceo|cto|owner|director|manager|somebody|someone)
(founder|ceo|cto|coo|cfo|owner|head|director|manager|engineer|developer|lead|recruiter|\
principal|partner|president|editor|professor|dean) (of|at|for|here|with|and)
""",
    how="""
found
find
finding
came across
come across
came up
c(a|o)me to (me|my|us)
crossed my
turned up
showed up
appear*
saw
seen
see
read
reading
notic*
spot*
stumbl*
discover*
search*
look* (for|at|through|into|up)
went through
going through
listen*
heard
hear
watch*
attend*
met
told
tells
mention*
recommend*
referred
refer*
introduc*
suggest*
point*
gave me
put me
name*
know
knew
known
connected
colleague*
worked with
work* (at|on|with|for|in|as|is|has|there|caught|stood)
profile*
headline
talk*
post*
article*
paper*
thesis
blog*
podcast
repo*
project*
commit*
contribution*
patch*
patent*
plugin
library
github
gitlab
stack overflow
conference*
meet-up*
alumni
course*
list*
group
page
background
experience
career
years
path
skill*
stood out
stands out
caught
made me
reminded me
thought of you
think of you
brought me
led me
because of
applied
portfolio
shop
store
book
interview*
comment*
question*
answer*
""",
    why="""
hir*
recruit*
job*
role*
position*
opening*
opportunit*
vacanc*
post
seat
apply*
appli*
join*
look* for
seek*
search*
need*
fill*
team
colleague*
successor
replac*
candidate*
talk*
tell you
tell you more
ask you
ask whether
interest*
suit*
fit*
consider*
wonder*
curious
hop* (that )?(you|you'll|you'd|to|it|this|we|for|i)
idea
internship*
apprentice*
trainee*
thesis
graduate*
grow*
work with
back
vote of thanks
thank*
""",
    about_us="""
(we|we're|we've|we'd|we'll|us|our|ours|i|i'm|i've|my)
(company|team|firm|startup|shop|studio|lab|group|agency|practice|plant|people|customers)
""",
    referral="""
(nudge|steer|send|direct|point|bring|turn) (\\w+ ){0,2}(colleague*|friend*|mate|mates|somebody|\
someone|anyone|people|others) .. (my|our) (way|direction|door)
(sound|sounds|seem|seems|look|looks) like (\\w+ )?(friend*|colleague*|mate|somebody|someone|\
anyone) (of yours|you)
(know|knows|think of|can think of|aware of|met|have in mind) .. (anyone|anybody|someone|\
somebody|others|people|person|colleague*|friend*|one|mate|mates|pal|pals|peers|folks|\
classmate*|acquaintance*|relative*)
(anyone|anybody|someone|somebody) (else|you know|you'd|you would|you could|you can|you might|\
you think|you trust|you've|in your|from your|among|better suited|who might (like|want|enjoy|\
be)|who could be|who would (like|love|enjoy|be interested)|who'd (be|like|love|enjoy)|who may)
(who|whom) (else )?(should|could|might|do|can) (i|you|we|be|it)
(who|whom) (else |do |would |might |could )+(you|be|it|suit|like|know|enjoy)
who else
in your (network|circle|team)
(refer|referral*|recommend|introduc*|introduction*)
pass* (it|this|the|my|that|on) .. (on|along|to|name|link|note)
(forward|share|send|hand) .. (it|this|the|link|to|on) .. (to|with|somebody|someone|anyone|\
friend*|colleague*|network|them)
(spread the word|put us in touch|put me in touch|point me)
(is|be|are|know|who's|not) .. the (right|better|other) (person|people) .. (to (ask|talk)|\
instead|in your|there|for this)
(a|the|any|another|their) (name|names|pointer|tip|hint|suggestion*) (would|is|are|comes|come|\
from you)
(one|some|any|anyone|someone|somebody) (of|among|in|from) (your|the people) (colleague*|\
friend*|contact*|peers|connection*|network|team|acquaintance*|classmate*|fellow)
(maybe|perhaps|or) .. (a friend|a colleague|your colleague*|your friend*|someone (you|else|in)|\
somebody (you|else|in))
tell (your|a|any) (friend*|colleague*|network|contacts|others|fellow*)
(share|sharing|spread|post|circulate) .. (network|friends|colleagues|team|contacts|others|\
circle)
(any|some|one) of your (friends|colleagues|contacts|classmates|teammates|peers|acquaintances|\
fellow students)
""",
    referral_sound="""
(if|who|whom|whose|one of (the|your)|(people|those|others) you|somebody|someone|anybody|anyone|\
else|other|others|friend*|colleague*|mate|mates|student*|share|pass|forward|link|recommend*|\
know|knows|name|names|network|introduc*|refer*|suggest*|point|hand)
""",
    way_out="""
(a|any|an|your|plain|short|quick|simple|honest|clear) (\\w+ )?no (is|will|would|needs|works|\
does|helps|later|thanks|suits|suffices|tells|counts)
no (is|would be|works|will do|needs|thank*)
no (hard feelings|pressure|obligation|need|worries|problem|offence|offense|reply needed|\
reason needed|strings)
no reply (is )?(needed|necessary|expected)
(say|tell me|write|reply|answer|send) (so|no|stop|pass)
(just|simply) (say|tell|ignore|leave|skip|write|reply|let me)
(isn't|is not|it's not|not) (for you|your|interested|the (right )?(time|moment)|a (good )?(fit|\
time|match|moment)|right|of interest|something|what you|looking|relevant|now|quite)
(if|should|when) (now|this|the|you|it|timing|that|none|your) .. (wrong|happy|settled|bad|fit|\
isn't|not|aren't|content|busy|doesn't|don't|won't|prefer|rather)
if not(?!,? (then |maybe |perhaps )?(who|whom|whose|which|what|do you know))
happy where you are
(feel|you're|you are) free to (ignore|decline|pass|say|skip|leave|tell)
(won't|will not|shall not|never) (write|bother|ask|contact|message|follow|come|send|trouble|\
chase|hear) .. (again|you|back|up)
(leave|left) (it|you|this) (at that|there|alone|in peace|be)
(perfectly|totally|completely|absolutely|entirely|just as|also|equally) (fine|ok|okay|all \
right|alright|understandable|good|welcome)
that's (fine|ok|okay|all right|alright|good)
i (fully |quite |completely )?understand
(decline|declining|turn (this|it|me) down|pass on (this|it))
one line is enough
take your time
""",
    way_out_sound="""
(no|not|nothing|isn't|don't|won't|doesn't|aren't|wouldn't|can't|pass|declin*|otherwise|rather|\
fine|okay|ok|drop|word|all right|alright|understand*|happy where|ignore|skip|stop|leave|free \
to|never mind|wrong|out of the question|prefer)
""",
    thanks="""
thank*
thanks
glad
good
great
grateful
appreciate*
kind of you
pleased
happy
nice
delighted
lovely
pleasure
welcome
""",
    invites_answer="""
(let me|let us) know
(tell|ask|write|drop|send|call|answer|message|give|reply to) (me|us)
reply
say (so|yes|no|the word|a word|when|if|whether|which)
(i'd|i would|we'd|i'll|we'll) (be |really |also |very )?(like|love|glad|happy|pleased|curious|\
grateful|delighted|enjoy|answer|gladly|appreciate)
(happy|glad) to (answer|tell|hear|explain|talk|send|share|help)
(i'm|i am|we're) (curious|interested|happy|glad|keen)
(hope|looking forward|look forward) to
""",
    hope="""
(your|you) .. (applicants|applications|shortlist)
(hope|hoping|hopeful|wish) .. (you|you'll|you'd|apply|application|find|tempts|hear|see|meet)
apply
applies
applied
applying
application*
(glad|happy|happier|delighted|pleased|thrilled|over the moon|honoured|honored|grateful|chuffed|\
great|lovely|good|wonderful) .. (if|to (see|have|read|get|hear|count|welcome)|you) .. (you|\
your|apply|consider*|appli*|join*|us|interest*|tempt*)
(love|like|want|wanted|welcome) (it if |to see |to have |for |to get )?(you|your) .. (to \
)?(apply|join|consider|throw|try|take|work|on|be|look|think|put|come|have|application)
(consider|considering|considered) (it|us|this|our|the|joining|applying|working|a|coming|\
putting|that|me)
(put*|throw*|toss*) (in )?your (own )?(name|hat)
(put*|bring*|come|coming|step*) (yourself )?forward
(become|became|becoming|be|being|as|stand* as) (a|one of|our|their|my) (\\w+ )?candidate*
(candidacy|candidature)
(go|going|went) for it
(give|giving) it a (go|try|shot)
(your name|you) (in|among|on) (the|our) (hat|list|shortlist|team|candidates)
(hope|hoping)
encourage you
invite you
please (apply|join|consider|have a look|take a look|look)
""",
    interest="""
interest*
(like|love|want|wanted|glad|happy|keen) to (talk|speak|tell|hear|discuss|show|know|ask|share|\
introduce|chat|see|explain|win)
(would|could|might|may) .. (suit|fit|tempt|appeal|be (something|right|for)|make sense|work) \
.. (you)?
(talk|tell you|hear|know|learn|discuss|chat) (more |a bit |a little )?(about|of)
open to
(would|could|might|may|can|do) (you|it|that|this|i|we|such) .. (consider|imagine|see yourself|\
think|like|interest|tempt|be|enjoy|fancy|suit|want|care|have)
(fancy|tempted|tempt|curious|wonder*|worth)
join*
think of you
(suit|suits|fit|fits) (you|your|well)
have a look
take a look
look at
""",
)
