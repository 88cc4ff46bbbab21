"""What is asked too early or of the wrong people, and acquaintance that is only claimed."""

from __future__ import annotations

from outreach.core.rules.languages.words import Asking

ASKING = Asking(
    endorsement="""
(vouch|vouching|speak up) for (me|us|my|our)
(confirm*|validat*|approve|tick|upvote|rate|star) .. (my|our) (\\w+ )?(skills|strengths|\
competenc*|abilities|expertise)
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
(praise|kudos|thumbs-up|glowing|nice word*|kind word*|good word*|flattering) & (on|for|to|\
about|of) my (\\w+ )?(profile|page)
(write|writing|leave|leaving|draft|drafting|post|posting|provide|providing) (me|us) .. \
(recommendation|testimonial|review)(?! (of|for) (the|our) (code|paper|draft))
(give|giving|do) me .. (recommendation|testimonial|reference)
(write|writing|leave|leaving|draft|drafting|post|posting|provide|providing) .. (recommendation|\
testimonial|review) .. (for|about) (me|my|us)
recommend (me|my)(?! (a|an|any|some|someone|somebody|anyone|anybody|people|others|other|who|\
your))
(recommendation|testimonial) (for me|of me|of my work|on my|about me)
(ask*|request*|like|love|appreciate|grateful|want*) .. (for )?(a|your|some|short|quick) \
(linkedin |short |quick |brief |written |kind )*(recommendation|testimonial) (on|from you|for \
my|about|of my|for me)
(linkedin|written) recommendation* .. (from you|for me|would|by|please|about me|great|\
appreciat*)
(glassdoor|kununu|google|trustpilot) (review|rating)
(recommendation|recommendations|testimonial*) & (my profile|my linkedin|my page|for me|about \
me|need (one|two|three|some|a few)|write one|nice words|kind words|few words|few lines)
(nice|kind|good|few|warm) (nice |kind |good |warm )?(words|lines) about (me|us|my)
""",
    deadline="""
(by|before|until|no later than) (today|tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|\
friday|saturday|sunday|next|the end|end of|eod|cob|the \\d+|\\d+|january|february|march|april|\
may|june|july|august|september|october|november|december)
(this|within the|within a|within) (week|day|\\d+ (hours|days)|next)
(today|tonight|tomorrow|asap|deadline)
""",
    call="""
(attach*|enclos*|append*|include*|submit*|upload*|send*) (\\w+ )?(your|the|all) (\\w+ \
)?(papers|documents|files|certificates|references|portfolio|photo)
(mind|okay|ok|all right|alright|possible) if (i|we) (call*|phone*|ring|rang|ring you)
(send|share|forward|attach|e-mail|mail|upload|submit|drop) .. (particulars|credentials|\
transcript*|diploma*|cover letter|(work|employment|career) history|photo|paperwork)
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
(?<!if )(?<!as )you (\\w+ )?(told|promised) (me|us)
(was|were|what) (\\w+ ){0,3}(joy|pleasure|delight|honour|honor|treat|fun|nice|good|great|\
lovely|privilege) .. (meet*|met|run* into|ran into|bump* into|see*|talk*|speak*|chat*|catch*) .. you
our (\\w+ )?(call|phone-call|chat|conversation|talk|exchange|encounter|interview) (\\w+ )?(gave|\
was|left|made|showed|went|stayed|stuck|convinced|confirmed|encouraged|yesterday)
(as|like) (we|you and i) (\\w+ )?(discussed|agreed|talked|spoke|said|planned|arranged|mentioned)
(as|like) you (\\w+ )?(requested|asked|wished|suggested (on|in|when|last)|told me)
as (discussed|agreed|promised|requested|arranged|mentioned (in (my|our)|on the phone|before|\
earlier|last|when))( (on|in|at|last|earlier|before|previously|yesterday|over|about|,))?
(after|following|further to|per|from|regarding|referring to|in reference to|continuing|since|\
pick* up|based on|re) (up on )?(on )?our (\\w+ )?(call|conversation|chat|talk|meeting|\
discussion|exchange|phone call|interview|lunch|coffee|e-mails|agreement)
(following|further to|regarding|referring to|in reference to|re|about|thanks for|thank you for|\
received|got|on) (up on )?your (\\w+ )?(application|inquiry|enquiry|request|interest in (us|\
our|the|this|working|joining))
our (last|recent|previous|earlier|nice|great|good|short|brief|first|lovely|interesting) (\\w+ \
)?(call|conversation|chat|talk|meeting|discussion|exchange|encounter|lunch|coffee|interview)
(great|nice|good|lovely|pleasure|fun|wonderful|enjoyed|loved|delightful) (talking|speaking|\
meeting|chatting|catching up|running into|bumping into) (to |with |into )?(you|with)
(great|nice|good|lovely|pleasure|fun|wonderful|delighted|pleased|glad|happy) to have (met|\
spoken|talked|seen|chatted|caught)
(great|nice|good|lovely|pleasure|fun|wonderful|delighted|pleased|glad) (to )?(see|meet|talk|\
speak|chat|catch up|run into|seeing) (to |with )?you (\\w+ )?(last|yesterday|again|the other|\
at the|in|on|there|recently|this morning|earlier)
(was|were|is|been|'s) (such |so )?(a |an )?(great|nice|good|lovely|real|true|wonderful|\
pleasure)? .. (to )?(meet|meeting|talk|talking|speak|speaking|chat|chatting) (to |with )?you
when (we|you and i) (last |first )?(met|spoke|talked|chatted|worked|sat|had)
(we|you and i) (recently |briefly |once |already |both )?(met|spoke|talked|chatted|shook hands|\
sat|shared a) .. (at|in|last|on|before|yesterday|briefly|during|over|after|ago|there|together|\
back)
(since|where) we (last |first )?(met|spoke|talked|worked|left off)
(as|like) (i )?promised
(?<!if )(you|you've|you had|you have) (recently |just |already |once )?(applied (to|for|with|\
at) (us|our)|applied|asked me (to|for|if|whether)|requested|contacted (me|us)|wrote to (me|us)|\
reached out to (me|us)|enquired|inquired|signed up|agreed to (talk|meet|a)|promised)
(thanks|thank you) (so much |very much |again )?for (your|the) (\\w+ )?(interest|application|\
call|reply|patience|inquiry|enquiry|coffee|lunch|quick reply|time (on|yesterday|last|today|\
this morning)|conversation|chat)
(thanks|thank you) (so much |very much |again )?for (applying|reaching out|getting in touch|\
contacting|calling|coming (by|in|to see)|stopping by|visiting us|(speaking|talking|meeting) \
(to|with) (me|us)|meeting (me|us))
our (mutual|common) (friend|acquaintance)
(you|do you|you'll|you may|you might|you will|you surely|you must|perhaps you) (surely |\
certainly |perhaps |probably |still )?(remember|recall) (me|our|when we|us|that we|meeting|\
how we)
remember me
(hi|hello|hey|dear|my) (old|dear|good) (friend|pal|buddy)
(long time no see|good old (days|times)|it's been (too long|ages) since we)
(we|we've|we have) (go (a long way )?|known .. |know .. )(back|each other)
(enjoyed|loved|liked|appreciated|remember|treasure) our (\\w+ )?(chat|talk|conversation|\
meeting|call|discussion|exchange|time|lunch|coffee|evening|visit)
(where|when) we left off
(since|after) (you|we) (last |first )?(visited us|called (me|us)|wrote (me|to me|us)|applied|\
met|spoke|talked)
(again|back) after (all|so) (these|many|long)
""",
)
