"""English, as it is written on both sides of the Atlantic."""

from __future__ import annotations

from outreach.core.rules.languages.en.asking import ASKING
from outreach.core.rules.languages.en.coded import CODED
from outreach.core.rules.languages.en.facts import FACTS
from outreach.core.rules.languages.en.haste import HASTE
from outreach.core.rules.languages.en.marks import MARKS
from outreach.core.rules.languages.en.spelling import SPELLING
from outreach.core.rules.languages.en.tone import TONE
from outreach.core.rules.languages.words import Words

WORDS = Words(
    code="en",
    name="English",
    # what LinkedIn's own button has written over the years, and what people copy from it
    default_invitations=(
        "I'd like to add you to my professional network on LinkedIn.",
        "I'd like to add you to my professional network.",
        "I'd like to add you to my network.",
        "I'd like to join your LinkedIn network.",
        "I'd like to join your professional network.",
        "I'd like to connect with you on LinkedIn.",
        "I'd love to connect with you on LinkedIn.",
        "I'd like to connect.",
        "Let's connect!",
        "Let's connect on LinkedIn.",
        "Please add me to your LinkedIn network.",
        "Please accept my invitation to connect on LinkedIn.",
        "I would like to invite you to join my professional network on LinkedIn.",
        "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
        "I came across your profile and would like to connect.",
    ),
    function_words=(
        "the and you your our for with that this have from would about are is to of in we it if "
        "not but be on my me at who or can it's i'd i'm you'd what how there they was"
    ),
    negations=(
        "not no never without nothing nobody none neither nor isn't aren't don't doesn't didn't "
        "won't wouldn't can't cannot hardly zero"
    ),
    us="i me my mine myself we us our ours i'm i'd i'll i've we're we'd we'll we've",
    them="you your yours yourself you're you'd you'll you've",
    titles="mr mrs ms miss mister sir madam madame ma'am mr. mrs. ms.",
    innocent="""
urgent (care|orders?|deliver*|shipments?|repairs?|cases?|surger*|appointments?|referrals?)( \\w+)?
(may|shall|could) i (write|write to you|get in touch|contact you|come back to you) (\\w+ ){0,2}again
(please|simply|or|then|can|may|by all means) ignore (this|it|me|us|my message|my note)
(?<!you )(?<!to )ignore (this|me|us)(?= ?[.!,;])
(i'll|i will|we'll|we will|i shall|we shall|i can|we can|i'd be glad to|i promise to) (\\w+ly |\
also |then |gladly |certainly )?(reply|respond|answer|write|get back|let you know|call|tell|\
come back|send|be in touch|confirm|report) ... (asap|as soon as possible|hours|hour|today|\
tomorrow|monday|tuesday|wednesday|thursday|friday|days|day|week|immediately|right away|at once|\
again|soon)
feel free to ignore (this|it|me|my message|my note)
(no|not|nothing|isn't|without|never|hardly|neither) .. (hurry|rush|urgent|urgency|deadline|\
pressure|pressing)
(last|final) (chance|call|message|attempt) (of|in|on) (\\w+)
deadline* (is|are) (a matter|measured|a question)
emergency (\\w+)
on-call
call cent*
bachelor*('s)? (of|degree|thesis|program*|in|or|level)
single-(page|source|sign-on|cell|board|handed|crystal|family) (\\w+)?
health (insurance|care|tech|data|records|system*|sector|service*|software|app*)
family (business|firm|company|doctor|doctors|medicine|practice|owned|owner*|office|law|therapy|\
run)
(people|persons|children|adults|users|those|pupils|patients) with (a )?(\\w+ )?(disabilit*|\
autism|handicap*)
disability (insurance|benefit*|service*|rights|studies|support|aids)
(equal) .. (race|religion|disability|age|sex|gender|origin)
(young|younger) (company|firm|start-up|business|field|science|industry|product|discipline|\
codebase|project|language|technology|market|organisation|organization|brand|patients|readers|\
learners|children|pupils|people learn*)
great (deal|many|britain|lakes)
(hate|hateful) speech
bug (tracker|reports?|fix\\w*|bounty)
dead-end (street|road)s?
fraud (detection|cases|prevention)
waste (water|management|heat|disposal|collection|sorting|treatment)
failure (analysis|modes?|rates?|recovery)
(terrible|horrible|awful) at (\\w+)
toxic (gas\\w*|waste|substances|chemicals)
smoke (detectors?|alarms?|tests?|testing)
lame duck
(over|under|more than|less than|up to|above|below|nearly|about|between|some) \\d\\d( and \
\\d\\d| to \\d\\d)? (years of|people|employees|colleagues|engineers|customers|countries|km|\
miles|minutes|hours|per cent|percent|%|shops|sites|staff|patients|residents|robots|degrees)
(no|nor any) (reply|answer) (is )?(needed|necessary|expected|required|too|either)
(no|not) (reply|answer) by (\\w+)
follow up on (bug|customer|support|patient|incident|ticket|report|issue|request|order|finding|\
complaint)*
first (call|meeting|chat|conversation|talk) of the (day|week|month|morning)
have (time|room|space) for (them|that|it|people|this|questions|thought|research)
(regardless of|irrespective of|without regard to|no matter|whatever your|whatever their|\
independent of|discriminat*) ... (age|sex|gender|race|religion|origin|disability|orientation|\
colour|color|family|health|nationality|faith|background)
""",
    nobody="""
dear (valued|esteemed|fellow|future|prospective|respected|honoured|honored) (\\w+)
(hi|hello|hey|good (morning|afternoon|evening)),? there(?!,? ￼)
to whom (it|this) may concern
dear (sir|madam|sirs|candidate|applicant|professional|connection|member|linkedin member|friend|\
friends|all|colleague|colleagues|developer|engineer|talent|recruit|job seeker|jobseeker|sir \
or madam|user|customer|hiring manager|one|reader|potential candidate|prospective)
(hi|hello|hey|greetings|good (morning|afternoon|evening|day)),? (dear|guys|everyone|everybody|\
all|folks|candidate|friend|friends|you|dude|man|bro|buddy|mate|girl|team|people|sir|madam|\
developer|engineer|fellow|beautiful|handsome|stranger|superstar|rockstar|ladies|gents|gorgeous|\
champ|boss|professional|connection|linkedin*)
(greetings|dear),? (fellow )?(linkedin|professional|connection|tech|it) (\\w+)
""",
    marks=MARKS,
    asking=ASKING,
    haste=HASTE,
    tone=TONE,
    coded=CODED,
    facts=FACTS,
    spelling=SPELLING,
)
