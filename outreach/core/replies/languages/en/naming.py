"""How somebody is named in English."""

from __future__ import annotations

from outreach.core.replies.languages.words import Naming, Phrases

NAMING = Naming(
    before="""
(have you tried|did you try|you want|you'd want|you may want)
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
hr after before easter christmas xmas
monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december python django java google london berlin is the a
an my your this that please again what when where why how if but and or maybe perhaps then good
happy ceo cto let let's try ask god company team human resources people new year merry christmas
best regards kind cheers dear regards sincerely
""",
)

#: Whom they name may be told by whom.
MAY_NAME = Phrases(
    said="""
(mention|quote|cite|name) (me|my name|that (i|we|it was me))
(use|drop|give) (him |her |them )?my name
(say|tell (him|her|them|\\w+)) .. (i|me) (sent|referred|recommended|suggested|told|gave|pointed|\
put)
(say|tell (him|her|them|\\w+)) .. (is|it's|came|comes|got|have|heard) .. from me
(say|send|pass on|give (him|her|them|\\w+)) .. (hi|hello|hey|regards|greetings|love|best|\
best wishes) .. (from me|my way|for me)
(say|tell (him|her|them|\\w+)) (i said )?(hi|hello|hey|greetings) (from me|for me)
tell (him|her|them|\\w+) i said (hi|hello|hey)
give (him|her|them|\\w+) my (kind |warm |best )?(regards|love|best|greetings|compliments)
send (him|her|them|\\w+) my (kind |warm |best )?(regards|love|best|greetings)
(say|tell (him|her|them|\\w+)) (that )?(i|we) (\\w+ )?(talked|spoke|sent you|put you)
told (him|her|them|\\w+) .. i (sent|referred|recommended|suggested|pointed)
tell (him|her|them|\\w+) \\w+ (says|said) (hi|hello|hey)
(with|on) my (regards|recommendation|compliments)
(don't|do not|wouldn't) mind .. (being )?(named|mentioned|quoted|if you (say|mention|use|name))
(fine|okay|ok|happy|glad) .. (being|to be) (named|mentioned|quoted)
""",
    innocent="""
(no need to|needn't|need not) .. (mention|name|say|tell|use)
(not|don't|never|without|unless|before|whether|until|shouldn't|can't)(?! hesitate| mind| be shy) \
([^\\s.!?,;]{1,40} ){0,4}(mention|mentioning|quote|cite|name|use|drop|give|say|tell|send)
(don't|do not) know (if|whether) ... (me|name)
ask me ... (me|name)
""",
)
#: They want nobody to know it from them.
NOT_NAME = Phrases(
    said="""
(don't|do not|never|not|please no|without|rather you didn't|if you didn't|won't|mustn't|must not) \
(to )?(mention|mentioning|quote|quoting|cite|name|naming|use|using|drop|give|giving) (him |her |\
them )?(me|my name|that (i|we|it))
(don't|do not|never|not|please no|without|mustn't|must not) (to )?(say|saying|tell|telling|know) \
.. (from me|i (sent|told|referred|recommended|gave|suggested|said)|it was me)
(leave|keep) (me|my name) (\\w+ )?out of (it|this|that)
didn't (hear|get) (it|this|that|his name|her name|the name) from me
(rather|prefer|like|want|wish|prefer to|would|prefer to be) .. (not .. (named|mentioned|quoted)|\
anonymous)
(stay|remain|keep me|keep it|be) anonymous
(just |strictly |purely )?between (us|you and me|ourselves)
(in (strict )?confidence|keep (this|that|it) (strictly )?(confidential|quiet|private|to yourself))
(my name|me) (\\w+ )?(must|should|shall|may|can) not (be|come|appear)
no names
(off the record|hush)
(no need to|needn't|need not|no reason to) (mention|name|say|tell|use) .. (me|i|my name|who)
my name .. out of (it|this|that)
(wouldn't|don't|doesn't|do not|would not|does not) want .. (know*|it known) .. (it was|from|\
i) .. (me|told)
(wouldn't|don't|would not|do not) want .. to know (it was me|i (told|sent|gave))
(don't|do not|rather not|wouldn't) want to be (named|mentioned|quoted|involved|associated)
""",
    innocent="""
(don't|do not|wouldn't) mind
(don't|do not) (hesitate|forget|be shy) to
(don't|do not) know (if|whether)
ask me ... before
""",
)
