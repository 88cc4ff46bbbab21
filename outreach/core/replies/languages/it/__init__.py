"""Italian: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.it.opting_out import ASKING
from outreach.core.replies.languages.words import Phrases, Words

WORDS = Words(
    code="it",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
risposta automatica
(sarò|sono) (assente|fuori ufficio|in ferie|fuori sede)
fuori ufficio
""",
    ),
    not_now=Phrases(
        said="""
(non (ora|adesso|in questo momento|al momento|per ora)|per ora no|al momento no|ora no|adesso no)
(più avanti|più tardi|in un altro momento|un'altra volta|dopo l'estate)
(mi (ricontatti|riscriva|risenta)|ricontattami|riscrivimi|risentiamoci|ci risentiamo) .. (a|in|\
tra|fra|dopo|più)
(non è il momento|momento sbagliato|periodo (molto )?(pieno|intenso))
""",
    ),
    no=Phrases(
        said="""
(no,? grazie|grazie,? (ma )?no)
non (\\w+ )?(\\w+ )?(interessat*|interessa|interessano)
non (sto cercando|cerco|intendo cambiare|penso di|vorrei cambiare|tornerei|fa per me|fa al caso)
(contento|contenta|soddisfatt*|bene) (dove|nel mio|qui|così|della mia)
(devo declinare|devo rifiutare|preferisco (restare|rimanere)|ho appena (iniziato|firmato|cambiato))
""",
    ),
    interested=Phrases(
        said="""
(mi interessa|mi interesserebbe|sono (molto )?interessat*|interessat* (a|alla|al))
(volentieri|con piacere|certo|certamente|molto interessante|sembra (molto )?interessante|perché no)
(saperne di più|maggiori (informazioni|dettagli)|più (informazioni|dettagli)|mi (dica|racconti|\
parli))
(possiamo|potremmo) (parlar*|sentirci|vederci|fissare)
(mi chiami|chiamami|il mio cv|in allegato)
""",
        innocent="""
non (\\w+ )?(\\w+ )?(interess*|disponibile)
""",
    ),
)
