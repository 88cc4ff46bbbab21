"""How one asks in English never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.words import Phrases

OPT_OUT = Phrases(
    said="""
(please |pls |kindly )?(don't|do not|dont|never|not) (ever )?(contact|message|write|email|e-mail|\
text|call|bother|approach|ping|disturb|spam|pitch|reach out|follow up|write to|talk to) (to )?\
(me|us|back|here)? ?(again|any more|anymore|any further|further|in (the )?future|ever|with such|\
with this)
(please |pls |kindly )?(don't|do not|dont|never) (contact|message|email|e-mail|bother|disturb|\
spam|pitch) me
(please |pls |kindly )?(don't|do not|dont) (follow up|reach out)(?! (on|before|until))
(please |pls |kindly )?(don't|do not|dont) send me (any )?(more|further|such|these|messages|any)
stop (sending|messaging|contacting|writing|emailing|e-mailing|spamming|bothering|texting|\
pestering|harassing|pinging|calling|approaching|asking|this)(?! (in|code|python|php))
(please|pls|kindly|just) stop(?! (by|there|over|at|in))
(quit|cease) (\\w+ )?(contact|contacting|spamming|messaging|writing|bothering|communication|\
sending|messages)
(don't|do not|dont|never|stop|not|without) (\\w+ )?(send|sending|sent) .. (further|more|any|\
another|\
such|these|again) (messages|mails|e-?mails|of these|offers|requests|inmails|texts|stuff|this|\
job|jobs|invitations)
(not|stop|never|avoid|without) (ever )?(messaging|contacting|emailing|e-mailing|writing to|calling|\
bothering|pitching|approaching) me
(don't|do not|dont|never|not|no) (\\w+ )?(want|wish|need|like|care) to (hear|read|see|get|receive)
(don't|do not|never|no|not|without) (\\w+ )?(\\w+ )?(have|gave|given|give|got|\
my) (\\w+ )?(permission|\
consent|authori[sz]ation|right) (to|for)?
never (gave|consented|agreed|signed up|subscribed|asked)( you| to| for)?
(my|all|personal) .. data .. (deleted|removed|erased|destroyed|wiped)
(deletion|erasure|removal) of (all )?my
(?<!i )(?<!we )(?<!they )(?<!to )(?<!who )(?<!you )(don't|do not|dont|never) (ever )?(contact|\
message|\
write|email|e-mail|text|call|bother|approach|ping|disturb|spam|pitch|reach out|inmail)
(don't|do not|not|never) want (you|anyone|anybody|people|recruiters|your company|your team|\
agencies) \
to (\\w+ )?(contact|message|write|send|call|email|reach|bother|approach)
(no|not any|zero|any) interest in (hearing|receiving|being contacted|getting|your messages|further)
(report*|flag*) (this|you|it|your) .. (spam|linkedin|harassment|abuse)
(get rid of|dispose of|throw away|clear) (all )?(of )?my (\\w+ )?(data|details|profile|information|\
info)
(you are|you're|you may|you must|you should|you will) not (allowed|permitted|welcome|to) ?(to )?\
(contact|message|write|send|call|email|use|keep|store)
(you may|you must|you should) not (contact|message|write|email|use|keep|store)
no (cold|more) (messages|outreach|calls|recruiters)
(don't|do not|never|no longer|not) (\\w+ )?(want|wish|need|like|care for|accept|welcome|\
appreciate) \
(any |more |further |such |these |your |to get |to receive )+(\\w+ )?(messages|mails|e-?mails|\
contact|offers|requests|inmails|spam|invitations|calls|texts)
(ask|asked|asking|told|tell|telling|request|beg) you (\\w+ )?not to (\\w+ )?(contact|message|write|\
send|call|email|reach|bother|approach)
(rather|prefer|wish|hope|better) (that )?(you|if you) (did not|didn't|don't|do not|would not|\
wouldn't|won't|never) (\\w+ )?(contact|message|write|send|call|email|reach|bother)
no need (for you )?to (\\w+ )?(contact|message|write|send|call|email|reach|follow) .. (again|\
further|\
any more|anymore|me)
stop (it )?(with )?(all )?(the|these|those|your|this|sending) (\\w+ )?(\\w+ )?(messages|mails|\
e-?mails|\
spam|spamming|offers|requests|outreach|contact|nonsense)
cease and desist
(delete|erase|remove|destroy|purge) (any|all|every|everything|whatever|the) (\\w+ )?(information|\
data|\
record|records|details|info|traces?)? ?(that )?(you|of mine|about me|on me|relating)
art(icle|\\.)? ?(17|21)
(mind|please|kindly) not (to )?(contact|message|write|send|call|reach|email)
(desist|enough) .. (messages|e-?mails|mails|spam)
no more (messages|mails|e-?mails|contact|communication|outreach|offers|inmails|spam|of \
this|of these|of your)
(any|no) further (messages|contact|e-?mails|communication)
(remove|take|strike|delete|erase|cross|scratch|drop) (me|my (\\w+ )?(name|address|details|data|\
contact|profile|e-?mail|information|info|contacts|number)) (off|from|out of)
(remove|take|get) me off
(remove|delete|erase|wipe|forget|purge) (all |any )?(of )?my (\\w+ )?(data|details|information|\
info|profile|contact details|record|records|name|address)
(delete|erase|remove|destroy) (it|them|everything|all|whatever)( that| of it)? .. (you|about \
me|have|hold|on me)
(how|where) .. my (data|name|address|details) & (delete|erase|remove) (it|them|that)
(delete|erase|remove) (it|them|that|me)(?! (and|or|when|again|is|in))
(not|no longer|never|don't|do not) (want|wish|like|care|prefer)( to)? (be contacted|be messaged|\
be approached|be bothered|hear from you|receive|get|hear from|be on|be in your)
(prefer|rather|appreciate|like|love) (it )?(if you )?(not|no|never|stopped|to not)( to)? (be \
contacted|being contacted|be approached|be messaged|getting|get|receiving|receive|hear|hearing|\
contact|contacted|message|messaging|write|writing)
(refrain|desist|abstain) from (\\w+ )?(contacting|messaging|writing|sending|further|any|\
approaching|e-?mailing)
leave me (alone|in peace|out of it|be)
(lose|forget|delete) my (number|address|e-?mail|contact)
opt (me )?out
opting out
unsubscribe me
(please|pls|kindly) unsubscribe
(i|hereby) (\\w+ )?(object to|withdraw my consent|revoke my consent|withdraw consent)
withdraw my consent
object to (the |any |further )?(processing|use|storage|contact)
(gdpr|article 17|article 21|right to be forgotten|data protection) & (erase|delete|remove|object|\
forget)
do-not-contact
(blocked|blocking|block|reported|reporting|report) you
(i will|i'll|i am going to) (block|report)
put me on (your|the|a) (black|block|stop|suppression)
(bother|harass|pester|spam|annoy) (somebody|someone|anybody|other people)( else)?
this is (spam|harassment)(?! or)
""",
    alone="""
stop
unsubscribe
(please|pls|kindly) remove
remove( me)?( please)?
(please|pls) delete
opt-?out
no more( please)?
go away
spam
""",
    innocent="""
(don't|do not|dont) (contact|call|message|write|email|text|ring|reach|bother|disturb) (to )?me \
(at (work|the office|home|night|my|this|that)|during|before|until|till|on (my|this|that|the|week|\
sunday|saturday|monday)|by (phone|mail|e-?mail|sms)|via|through|over|here|there|this (week|month)|\
next|in (january|february|march|april|may|june|july|august|september|october|november|december))
(don't|do not|dont) (contact|message|call|email|write|bother) (him|her|them|my)
(don't|do not|dont|never) (hesitate|be afraid|be shy|stop there)
can't stop you
(don't|do not|never) stop (writing|messaging|sending|contacting|there)
(don't|do not|dont) want to (hear|read|see|get|receive) (it|that|this) from
is (this|it) spam
(delete|erase|remove) (it|them|that) (and|or|when|again|in)
(delete|erase|remove|deleted|erased|removed) & (if i|when i|after the|afterwards|once i|unless)
(don't|do not|dont|never) (write|contact|call|message|email|ping|reach out|\
text)( to)?( me)? (before|\
until|till|at|on|during|about|off|code|tests|software|while|by|via)
(do|will|would|when|how long) (you|they) (delete|erase|remove)
stop (by|over|working|using|looking|there|at|in|coding|doing|being|here for)
""",
)
