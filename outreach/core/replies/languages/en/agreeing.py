"""How one says in English that one is interested."""

from __future__ import annotations

from outreach.core.replies.languages.words import Phrases

INTERESTED = Phrases(
    said="""
(ping|shoot|drop|flick|fire) (me|over|it) (over )?(the|a|some) (jd|spec|details|link|description|\
info)
interested[!.]
(cv|resume|résumé) (to follow|follows|is on its way|coming)
(intrested|intersted|interessted|intrigued) (in|by)
(i|i'd|would|want|love) .. (to apply|apply for)
updated (cv|resume|résumé)
(got|caught|have|has) my attention
(do|could do|can do) a (call|chat|zoom)
(wouldn't|would not|can't|cannot|won't) (really )?(say no|mind \
(hearing|knowing|talking|having|learning))
(my calendar|calendly|(book|pick) (a|some|any) (slot|time|call))
(count|include) me (among|amongst|as a)
(might|could|can) be (persuaded|tempted|convinced)
(yes|yeah|yep|sure|hi|hello)[,!]? (very |really |definitely )?interested
(all ears|i'm listening|go on,? then|fire away|do tell|keep talking)
(count|colour|color) me (curious|interested|intrigued|in)
(100 ?%|hundred percent) (in|up for|interested)
(call|ring|phone|whatsapp|text) me (on|at|whenever|any ?time|tomorrow|today|tonight|after|\
when you|this)
(mail|e-?mail|write|reach|message) me (at|on) & @
i'm free (on )?(mon|tue|wed|thu|fri|sat|sun|thurs|weds|tues|all|any|from|after)*
(why not|wouldn't say no to|could be persuaded|could be tempted|i'm tempted|twist my arm)
(we should|we ought to|let us|let's) (probably |definitely )?(speak|talk|chat|meet|do this)
(arrange|find|fix|pencil) (\\w+ )?(thirty|half an hour|fifteen|twenty|a slot|a time|time|minutes)
you had me at
(cv|resume|résumé)('s| is) (on|attached|below|in)
(exactly|precisely) (the|what) (kind|sort|i|job|role)
(do|would) (want|love) the (job|role)
(where|when) do i (sign|start)
(love|loved|like) the (sound|look|idea) of
(tell|show) me (everything|all)
up for (it|this|that|a)
(quite|very|rather|really) keen (on|to|,|\\.)
evenings suit
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
(make|making|not|be|am|i'm|for|quite|so) sure
(could|can|would|will) you tell me (about|what|how|whether|if|who|where|when|which|why)
(don't|do not|please don't) (send|share|call|ring|mail|forward)
(one|someone|she|he|they) (looked|looks|seemed|seems|is|might be) (quite |very |rather )?(keen|\
interested)
(was|were) (sort of |quite |almost |nearly |a bit )?(tempted|interested|curious)
why not (ask|try|me)
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
)
