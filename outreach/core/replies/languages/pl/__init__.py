"""Polish: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.pl.calendar import CALENDAR
from outreach.core.replies.languages.pl.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

WORDS = Words(
    code="pl",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(wiadomość|odpowiedź|mail) (\\w+ )?(wygenerowan*|wysłan*) automatycznie
automatycznie (wygenerowan*|wysłan*)
(zgłoszenie|wiadomość|zapytanie) (\\w+ )?(\\w+ )?(został*|zostało) (zarejestrowan*|przyjęt*|\
odebran*)
(prosimy|proszę) nie odpowiadać na (tę|tą|ten)
(już nie pracuję|nie pracuję już) w .. (kontakt*|prosz*)
(w pilnych sprawach|w sprawach pilnych)
(automatyczna odpowiedź|odpowiedź automatyczna|wiadomość automatyczna)
(jestem|będę) (nieobecn*|na urlopie|poza biurem)
poza biurem
""",
        innocent="""
(jestem|będę) na urlopie & (chętnie|wtedy|odezwę się)
""",
    ),
    not_now=Phrases(
        said="""
(wracam|wrócę|kończę) .. (w|po|od) .. (wtedy|chętnie|wrócę do tematu|odezwę)
(wtedy|potem|później) (chętnie|możemy|wrócę|wrócimy)
(zostańmy|pozostańmy) w kontakcie
(nie teraz|teraz nie|obecnie nie|na razie nie|w tej chwili nie|jeszcze nie|nie w tym (roku|\
momencie|miesiącu))
(później|innym razem|po wakacjach|w przyszłym roku|w przyszłości)
(proszę|odezw*|napisz*|wróć*|zapytaj*|skontaktuj*) .. (za (\\w+ )?(miesi*|tygodni*|rok|pół)|\
w (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|\
grudniu)|jesienią|wiosną|latem|po )
(zły|nie najlepszy|nie jest to dobry) (moment|czas)
""",
    ),
    no=Phrases(
        said="""
(oferta|stanowisko|propozycja|to) .. nie (jest dla mnie|pasuje|odpowiada|spełnia)
(przyjął*m|wybrał*m|podpisał*m) (już |inną |inne |nową |nowe )?(ofertę|umowę|propozycję|stanowisko)
(rezygnuję|wycofuję) (z|się|swoją|moją)
nie skorzystam
(zostaję|wolę zostać|zostanę) (tu|tam|w obecnej|gdzie)
(nie,? dziękuję|dziękuję,? (ale )?nie|nie,? dzięki)
nie (\\w+ )?(\\w+ )?(zainteresowan*|interesuje|interesują)
nie (szukam|planuję|zamierzam|chcę zmieniać|rozważam|dla mnie|myślę o)
(zadowolon*|dobrze mi) .. (obecn*|tu|gdzie|tam|pracy)
(muszę odmówić|odmawiam|właśnie (zaczął*|podpisał*|zmienił*)|niedawno zmieni*)
""",
    ),
    interested=Phrases(
        said="""
(proszę |możesz |śmiało |dzwoń )?(dzwoń|dzwoni*|dzwon) (śmiało|smialo|proszę|jutro|dziś|po)
brzmi (\\w+ )?(super|spoko|dobrze|fajnie|ciekawie|zachęcająco)
(jestem|bardzo) (\\w+ )?(zainteresowan*|ciekaw*|otwart* na|za)
(proszę o|poproszę o|prześlij|przyślij|wyślij) .. (więcej|szczegóły|opis|ofertę|informacje)
(możemy|może) .. (porozmawiać|zdzwonić|spotkać|pogadać)
nie (mówię|powiem|powiedział*m) nie
(jestem|byłbym|byłabym|tak) .. zainteresowan*
(interesuje mnie|brzmi (\\w+ )?(ciekawie|dobrze|interesująco|świetnie)|chętnie|z przyjemnością|\
jasne|oczywiście)
(więcej (informacji|szczegółów)|dowiedzieć się więcej)
(możemy|moglibyśmy) (porozmawiać|się zdzwonić|się spotkać)
(proszę (dzwonić|zadzwonić)|mogę zacząć|mój numer|w załączniku|przesyłam cv)
""",
        innocent="""
nie (\\w+ )?(\\w+ )?(interesuje|zainteresowan*|chętnie)
""",
    ),
    referral=Phrases(
        said="""
(przekazał*m|przesłał*m|podesłał*m|wysłał*m|udostępnił*m|podał*m) .. (szwagr*|koleg*|koleżan*|\
znajom*|brat*|siostr*|mąż*|mężowi|żonie|kuzyn*|przyjaci*|sąsiad*|synowi|córce|dalej)
(mój|moja|znam) (\\w+ )?(brat|siostra|szwagier|szwagierka|kuzyn*|koleg*|koleżanka|znajom*|mąż|\
żona|sąsiad*|kogoś|syn|córka) .. (szuka|jest|byłby|byłaby|pracuje|chciał*)?
(na pewno|może) się odezwie
""",
    ),
    naming=Naming(
        before="""
(zapytaj|zapytać|spytaj|napisz|napisać|porozmawiaj|porozmawiać|polecam|skontaktuj|\
skontaktować)( się)?\
( może| najlepiej)?( do| z)?
(mój|moja|moją|mojego) (kolega|koleżanka|koleżankę|kolegę|znajom*)
""",
        after="""
(byłby|byłaby|szuka|mógłby|mogłaby|zna|jest (zainteresowan*|otwart*|idealn*))
""",
        joins=r",? ?(i|lub) ",
        nobody="""
zapytaj spytaj napisz porozmawiaj polecam cześć dzień dziękuję niestety nie tak ja ty on ona pan
pani proszę
może pozdrawiam mój moja
""",
    ),
    may_name=Phrases(
        said="""
(powołać|powoływać|powołaj|powołuj) .. na mnie
na mnie (\\w+ )?(powołać|powoływać)
(pozdrowienia|pozdrów|pozdrowić|pozdrawiać|pozdrowi) .. ode mnie
(może*|śmiało|proszę) .. (wspomnieć o mnie|o mnie wspomnieć|podać moje nazwisko|że to ode mnie)
""",
        innocent="""
nie .. (mnie|moje|ode)
""",
    ),
    not_name=Phrases(
        said="""
nie (\\w+ )?(mów|mówić|wspominaj|wspominać|powołuj|powoływać|podawaj|podawać) .. (mnie|ode mnie|\
moje* nazwisk*)
(beze mnie|bez podawania .. nazwiska)
(między nami|w zaufaniu|poufn*|anonimow*)
""",
    ),
    calendar=CALENDAR,
)
