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
(automatyczna odpowiedź|odpowiedź automatyczna|wiadomość automatyczna)
(jestem|będę) (nieobecn*|na urlopie|poza biurem)
poza biurem
""",
    ),
    not_now=Phrases(
        said="""
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
(nie,? dziękuję|dziękuję,? (ale )?nie|nie,? dzięki)
nie (\\w+ )?(\\w+ )?(zainteresowan*|interesuje|interesują)
nie (szukam|planuję|zamierzam|chcę zmieniać|rozważam|dla mnie|myślę o)
(zadowolon*|dobrze mi) .. (obecn*|tu|gdzie|tam|pracy)
(muszę odmówić|odmawiam|właśnie (zaczął*|podpisał*|zmienił*)|niedawno zmieni*)
""",
    ),
    interested=Phrases(
        said="""
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
