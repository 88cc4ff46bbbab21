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
(sono|sarò) .. (in ferie|fuori ufficio|assente|in vacanza|in congedo|in malattia|in maternità)
(casella|indirizzo) .. (non è (più )?(attiv*|presidiat*|monitorat*|controllat*)|dismess*)
(messaggio|risposta|e-?mail|mail) (è stat* )?(generat* )?automatic*
(generat*|inviat*) automaticamente
(abbiamo ricevuto|ho ricevuto) (la sua|il suo|la vostra|il vostro) (messaggio|richiesta|mail|e-mail)
(si prega di|vi preghiamo di|la preghiamo di) (non rispondere|contattare|scrivere a)
(risponderò|le risponderò) al mio (rientro|ritorno)
(per urgenze|in caso di urgenza)
risposta automatica
(sarò|sono) (assente|fuori ufficio|in ferie|fuori sede)
fuori ufficio
""",
    ),
    not_now=Phrases(
        said="""
(al momento|per ora|per il momento|attualmente|adesso|in questo momento) non (sto|sono|posso|ho|\
valuto|cerco|riesco)
(restiamo|rimaniamo|teniamoci) in contatto
(tienimi|mi tenga|tenetemi) (presente|in considerazione) per
(risentiamoci|ci risentiamo|sentiamoci|riscrivimi|mi riscriva|ricontattami|mi ricontatti) .. (tra|\
fra|dopo|in|a|più avanti|quando)
(non (ora|adesso|in questo momento|al momento|per ora)|per ora no|al momento no|ora no|adesso no)
(più avanti|più tardi|in un altro momento|un'altra volta|dopo l'estate)
(mi (ricontatti|riscriva|risenta)|ricontattami|riscrivimi|risentiamoci|ci risentiamo) .. (a|in|\
tra|fra|dopo|più)
(non è il momento|momento sbagliato|periodo (molto )?(pieno|intenso))
""",
    ),
    no=Phrases(
        said="""
(non è|non sarebbe|non è molto) in linea con
non (fa|farebbe) per me
non (corrisponde|rispecchia|mi convince|mi attira|mi entusiasma)
(ho (già )?(accettato|firmato|scelto)) (un'altra|un altro|altrove|una nuova|un nuovo)
(ritiro|vorrei ritirare) la (mia )?candidatura
(devo|preferisco) (declinare|rifiutare|rinunciare|restare|rimanere)
(non sono|non sto) .. (in cerca|cercando)
(no,? grazie|grazie,? (ma )?no)
non (\\w+ )?(\\w+ )?(interessat*|interessa|interessano)
non (sto cercando|cerco|intendo cambiare|penso di|vorrei cambiare|tornerei|fa per me|fa al caso)
(contento|contenta|soddisfatt*|bene) (dove|nel mio|qui|così|della mia)
(devo declinare|devo rifiutare|preferisco (restare|rimanere)|ho appena (iniziato|firmato|cambiato))
""",
    ),
    interested=Phrases(
        said="""
(mi interessa|mi interesserebbe|mi incuriosisce|mi piacerebbe)
(ci sentiamo|sentiamoci|possiamo sentirci|quando ci sentiamo) (domani|oggi|lunedì|martedì|\
mercoledì|giovedì|venerdì|pure|quando)
(sono|resto|rimango) (disponibile|a disposizione|interessat*|libero|libera)
(volentieri|con piacere|molto volentieri)
(mi mandi|mandami|inviami|mi invii) .. (dettagli|info|descrizione|annuncio)
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
    referral=Phrases(
        said="""
(ho|l'ho) (\\w+ )?(girato|inoltrato|passato|mandato|condiviso|inviato) .. (a|al|alla|ad|con) (un|\
una|mio|mia|miei|colleg*|amic*)
(mio|mia|un mio|una mia|un|una) (fratello|sorella|cugin*|cognat*|collega|ex collega|amic*|marito|\
moglie|figli*|vicin*|conoscente) .. (cerca|è|sarebbe|potrebbe|vuole|fa|lavora|sta cercando)
(prova|provi|provate) a (scrivere|chiedere|sentire|chiamare|contattare) (a|al|alla|con)?
(conosco|ho in mente) (qualcuno|una persona|un ragazzo|una ragazza)
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
