"""Italian: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.it.calendar import CALENDAR
from outreach.core.replies.languages.it.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

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
non (direi|dico|dirò) di no
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
    naming=Naming(
        before="""
(prova|provi|provate) (pure )?a (sentire|chiedere a|contattare)
(senti|senta|sentite)( pure| magari)?
(chiedi|chieda|parla|parli|contatta|contatti|scrivi|scriva|prova|provi|consiglio|suggerisco)\
( pure| magari)?( a| con)?
(il mio|la mia|un mio|una mia) (collega|amico|amica)
""",
        after="""
(sarebbe|potrebbe|cerca|sta cercando|conosce|è (libero|libera|perfett*|interessat*))
""",
        joins=r",? ?(e|o) ",
        nobody="""
chiedi chieda parla parli contatta contatti scrivi scriva prova ciao grazie no sì io tu lei lui
mi mio mia
saluti purtroppo forse buongiorno
""",
    ),
    may_name=Phrases(
        said="""
(da parte mia|a mio nome|a nome mio)
(può|puoi|potete|si senta libero di|sentiti libero di) .. (fare il mio nome|menzionarmi|citarmi|\
usare il mio nome|dire che)
""",
        innocent="""
(non|senza) .. (parte mia|mio nome|menzion*|citar*|dire)
""",
    ),
    not_name=Phrases(
        said="""
non (\\w+ )?(fare|faccia|usare|usi|dire|dica|menzionare|menzioni|citare|citi) .. (mio nome|\
parte mia|\
da me|sono stat*)
non (menzionarmi|citarmi|nominarmi|mi (menzioni|citi|nomini))
senza (fare il mio nome|menzionarmi|citarmi|nominarmi|dire)
(preferisco|vorrei) .. (anonim*|non essere (nominat*|citat*|menzionat*))
(resti|rimanga|tra|fra) (tra |fra )?(noi|di noi)
""",
    ),
    calendar=CALENDAR,
)
