"""How somebody is named in English."""

from __future__ import annotations

from outreach.core.replies.languages.words import Naming

NAMING = Naming(
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
)
