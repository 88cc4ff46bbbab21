"""German."""

from __future__ import annotations

from outreach.core.replies.languages.de.opting_out import ASKING
from outreach.core.replies.languages.words import Calendar, Naming, Phrases, Words

WORDS = Words(
    code="de",
    auto_reply=Phrases(
        said="""
(nicht|derzeit nicht|momentan nicht) (im büro|am platz|im haus|am arbeitsplatz|erreichbar)
(derzeit|momentan|aktuell|zur zeit|zurzeit) (\\w+ )?abwesend
(bis|ab) .. (abwesend|im urlaub|nicht im büro)
(bin|befinde mich) .. im urlaub (und|bis|ab)
vom \\d{1,2}\\.( \\w+)? bis (zum )?\\d{1,2}\\.( \\w+)? (im urlaub|abwesend|nicht im büro|verreist)
(derzeit|momentan) verreist
abwesenheitsnotiz
abwesenheitsmeldung
(automatische|automatisch) .. (antwort|nachricht|mail|e-mail|erzeugt|erzeugte|generiert*|erstellt*)
(kein|keinen) zugriff auf (meine|mein) (nachrichten|mails|e-mails|postfach)
(ihre|deine) (nachricht|anfrage|mail|e-mail) ist (bei uns )?eingegangen
nicht mehr (für|bei) .. (tätig|beschäftigt|angestellt) & (wenden|kontaktieren|bitte)
nicht mehr (für|bei) .. (tätig|beschäftigt|angestellt)
(postfach|postkasten) wird nicht (gelesen|überwacht|mehr gelesen)
""",
    ),
    asking=ASKING,
    referral=Phrases(
        said="""
(kenne|wüsste|weiß) (da )?(vielleicht |eventuell |gerade )?(jemanden|jemand|einen|eine|ein paar|\
zwei|wen|leute)
(leite|leiten|gebe|geben|schicke|teile|reiche|sende) .. (weiter|herum|rum)
(weiterleiten|weitergeben|weiterreichen|weitersagen|herumzeigen)
(höre|hör|frage|frag|schaue|schau) .. (herum|rum|um)
(umhören|herumfragen|rumfragen)
(im|in meinem) (kollegenkreis|bekanntenkreis|freundeskreis|netzwerk|umfeld|team) .. (weiter|herum|\
um|rum|fragen|teilen)
(einen|meinen|einem|meinem|ein|eine|einer) (\\w+ )?(freund|freundin|kollege|kollegen|kollegin|\
bekannten|bekannter|bekannte) .. (passen|interessier*|suchen|sucht|weiter|fragen|richtig*|ideal)
(empfehlen|empfehle|vorschlagen) .. (kollegen|kollegin|freund|freundin|jemanden|bekannten)
(bekannt machen|vernetzen|kontakt herstellen|vorstellen) .. (mit|jemand)
(frag|fragen|sprechen|rufen) .. (sie|ihn) (mal|doch|an)
(freund|freundin|kolleg*|bekannt*) .. (sucht|suchen|passen|interessier*|ideal|interesse)
der richtige
die richtige
""",
        innocent="""
(kenne|wüsste|weiß) (leider )?(niemand*|keinen)
(die|der) richtige (stelle|job|schritt|rolle|zeit*|weg|moment|position)
""",
    ),
    not_now=Phrases(
        said="""
(jetzt|gerade|momentan|aktuell|derzeit|zurzeit|zur zeit|im moment|im augenblick|noch|heute|\
vorerst|vorläufig|diesen monat|diese woche|dieses jahr|dieses quartal) (\\w+ )?(\\w+ )?(nicht|\
nichts|schlecht|ungünstig|unpassend|viel zu tun|zu viel|keine zeit|kein guter|wird das nichts|\
ist zu viel|zu früh|unmöglich|nein|kein)(?! (mehr|suche))
(passt|geht|klappt) .. (im moment|momentan|gerade|derzeit|aktuell|zurzeit|zur zeit|jetzt) .. \
(nicht|schlecht)
(im moment|momentan|gerade|derzeit|aktuell|zurzeit|zur zeit) .. (passt|geht|klappt) .. (nicht|\
schlecht)
(kein|nicht der|schlechter|falscher|ungünstiger|nicht der richtige) (\\w+ )?(zeitpunkt|moment)
(vielleicht|eventuell|gern|gerne|womöglich|lieber) (ein andermal|ein anderes mal|später|nächstes|\
nächsten|nächste|irgendwann|im|in)
(später|ein andermal|ein anderes mal|irgendwann) (gern|gerne|vielleicht|einmal|mal)
(melden|meld*|schreib*|frag*|kontaktier*|komm*|versuch*|sprechen|red*|erinner*|anklopfen) .. (noch \
einmal|nochmal|nochmals|wieder|später|erneut|dann|in (\\w+) (wochen|monaten|jahren|monat|jahr))
(noch einmal|nochmal|nochmals|wieder|erneut) .. (schreiben|melden|fragen|sprechen|nachfragen|\
nachhaken)
(in|im) (kontakt|hinterkopf|blick) (bleiben|bleibe|behalten)?
(bleiben|bleib|behalten|behalt) .. (in kontakt|im hinterkopf|in verbindung|im blick)
(danach|dann|anschließend|später|hinterher) (\\w+ )?(\\w+ )?(gern|gerne|vielleicht|frei|bitte|\
können wir)
zu früh
(schaffe|komme) .. nicht .. (nächste|nächsten)
(nächste|nächsten|nächstes) (woche|monat|jahr|quartal) (gern|gerne|vielleicht|wieder|dann|passt)
(vorher|eher|früher) (nicht|geht nicht|leider nicht)
(erst|frühestens|ab) .. (wieder|frei|verfügbar|möglich)
(sieht|ist) .. vielleicht anders
elternzeit
""",
        innocent="""
jetzt (oder|und) (später|nie|in zukunft)
(schreib*|schick*|meld*) .. noch einmal (mit|telefonisch|per|unter|direkt)
(bis|auf) später
(nächste|nächsten) (woche|monat) (\\w+ )?(austauschen|sprechen|telefonieren|treffen)
""",
    ),
    no=Phrases(
        said="""
(nein|nee|nö|ne),? (danke|vielen dank|leider|lieber nicht|besten dank)
(danke|vielen dank),? (aber )?nein
(kein|keinerlei|null|nicht das geringste) (\\w+ )?(interesse|bedarf)
(nicht|kein bisschen|wenig) (\\w+ )?interessiert
(keine|keinen|nicht) (neue |neuen |andere |weitere )?(stelle|job|herausforderung|suche|auf der \
suche|auf jobsuche|auf stellensuche|wechsel*)
(suche|sucht) .. (nicht|nichts|keine|keinen)
(sehr |ganz |rundum |wirklich |absolut |total |gerade |hier |eigentlich )?(zufrieden|glücklich)
(nichts|nicht das richtige|nicht das passende) für mich
(muss|möchte|werde|darf) .. (ablehnen|absagen|verzichten|passen)
(lehne|sage) .. ab
(bleibe|bleib) .. (bei|wo ich|hier|in meiner|meinem|treu)
(passt|entspricht|reizt|trifft|interessiert) .. (leider )?nicht (zu|meinen|mich|mir|so|ganz)
(das|es|stelle) (passt|entspricht|reizt) .. nicht
(kommt|käme) .. nicht (in frage|infrage)
(woanders|anderswo|bereits|schon|anderen|neuen) .. (unterschrieben|zugesagt|angefangen|vertrag)
(neue stelle|neuen job|neue position) .. (angetreten|begonnen|angefangen|gefunden|unterschrieben)
(gerade|erst|kürzlich|vor kurzem) .. (neu angefangen|gewechselt|angetreten|gestartet)
nicht mein (ding|fall|gebiet|thema)
(möchte|will|werde|gern|gerne) (\\w+ )?(bleiben)
(fühle mich|fühl mich) .. wohl
uninteressant
(im ruhestand|in rente|pensioniert|rentner)
(zu niedrig|zu wenig|zu weit|zu gering|zu schlecht)
(den falschen|die falsche|die falschen) (erwischt|person|gefunden|angeschrieben)
(möchte|will|werde|kann|mag) .. nicht (mehr )?(programmieren|entwickeln|arbeiten|reisen|wechseln|\
umziehen|weg|kündigen|pendeln)
(arbeite|programmiere|entwickle|mache) .. (nicht mehr|nur noch (selbstständig|selbständig|frei*))
(viel|alles) (erfolg|glück|gute) (bei|für|mit|trotzdem|weiterhin)
aber viel (glück|erfolg)
(befördert|verlängert) worden
kein (wechsel*|interesse)
daher nein
hoffnungslos
(leider|sorry,?) (nein|nicht)(?! (im moment|momentan|jetzt|gerade|derzeit))
""",
        alone="""
nein
nee
leider nein
kein interesse
nichts für mich
""",
        innocent="""
(kein|überhaupt kein) problem
nicht nur
""",
    ),
    interested=Phrases(
        said="""
(klingt|klänge|hört sich|liest sich|wirkt|ist|wäre|sieht) (\\w+ )?(\\w+ )?(spannend|interessant|\
gut|super|toll|reizvoll|verlockend|vielversprechend|prima|großartig|klasse|cool|passend)( an| aus)?
(spannend|interessant|reizvoll|verlockend)(e|es|er)?
(ich )?(habe|hätte|hab|besteht) .. interesse
(bin|wäre) .. (interessiert|neugierig|dabei|offen|gespannt|gesprächsbereit|bereit)
(das|mich) interessiert (mich|das)
interessiert mich
(erzähl*|sag*|schick*|send*|schreib*) .. (mehr|details|stellenbeschreibung|infos|informationen|\
näheres|genaueres|ausschreibung|unterlagen)
mehr (details|infos|informationen|dazu|darüber|wissen|erfahren|hören)
(lass|lassen|lasst) (uns|sie uns) .. (telefonieren|sprechen|reden|treffen|austauschen|quatschen)
(können|könnten|wollen|sollen) wir .. (sprechen|telefonieren|reden|austauschen|treffen|kennenlernen)
(gern|gerne) können wir
(wann|welcher tag|welche uhrzeit) (passt|passte|hätten|haben|können|könnten|wäre) .. (ihnen|dir|\
es|zeit|sie|du)
(anbei|im anhang|angehängt) .. (lebenslauf|cv|unterlagen|bewerbung)
mein(en?)? (lebenslauf|cv)
(meine|unter) (\\w+ )?(nummer|telefonnummer|handynummer) (ist|lautet|:)
(habe|hab|werde) .. (beworben|bewerben)
(wie|wo) .. (bewerben|geht es weiter|bewerbe)
(bin|gerade) .. auf (der )?(suche|jobsuche|stellensuche)
(näher|mehr|weiter) .. (informieren|erfahren|kennenlernen)
(ein|kurzes) (gespräch|telefonat|treffen) (fände|wäre|klingt|finde|gern|gerne|können)
(ja|sehr),? (gern|gerne|bitte|unbedingt|auf jeden fall|sicher)
(auf jeden fall|unbedingt|sehr gern|sehr gerne)
(ruf|rufen) (sie )?(mich|mir)
(passt|trifft sich) (also |ja )?(gut|perfekt|super|prima|wunderbar|hervorragend)
neugierig
""",
        alone="""
ja( bitte| gern| gerne)?
gern
gerne
interessiert
klar
""",
        innocent="""
(nicht|kein|keine|wenig|kaum|nie|keinerlei) (\\w+ )?(\\w+ )?(interessiert|interesse|spannend|\
interessant|reizvoll|auf der suche|auf jobsuche|gut|passend|das richtige|interessiert mich)
(interessiert|reizt|passt) .. nicht
ist (gerade |momentan |derzeit )?(nicht|zu)
""",
    ),
    question=Phrases(
        said="""
(wie viele|wie viel|wieviel|wie hoch|wo|wann|was|welche*|warum|wieso|woher|wer) .. (gehalt|tage|\
büro|team|firma|stelle|arbeit|standort|verdient|arbeitet)
(können|könnten|kannst|könntest|darf|dürfte) (sie|du|ich) .. (sagen|fragen|verraten|erklären|wissen)
""",
    ),
    naming=Naming(
        before="""
(frag|frage|fragen|fragt|sprich|sprechen|sprecht|rede|reden|redet|kontaktier*|versuch*|schreib|\
schreibe|schreiben|schreibt|ruf|rufen|kennst|kennen|kennt|wende|wenden|empfehle|empfehlen|meld|\
melde|melden|probier*|nimm|nehmen|schau|schauen|nenne|nennen)( sie| du| ihr| dich| sich| ihnen|\
 dir| uns){0,2}( doch| mal| bitte| gern| gerne| lieber| einmal| am besten| vielleicht| stattdessen|\
 auch|\
 direkt| noch| es){0,3}( mit| an| bei| kontakt zu| kontakt mit)?
(kann|würde|möchte) (ihnen|dir|euch|ich)( ihnen| dir)?( nur| gern| da| auch)?
(mein|meine|meinem|meinen|meiner|ein|eine|einen|einem|unser|unsere|unserem|sein|ihr) \
(\\w+ )?(\\w+ )?(freund|freundin|kollege|kollegen|kollegin|chef|chefin|bekannter|bekannte|\
bekannten|bruder|\
schwester|mann|frau|partner|partnerin|cousin|cousine|mitarbeiter|mitarbeiterin|nachbar|nachbarin|\
studienfreund|studienkollege|teamkollege|vorgänger|vorgängerin|nachfolger|nachfolgerin|mentor)\
( von mir)?( namens| heißt| ist|,)?
(der|die) richtige (ist|wäre)
""",
        before_full="""
mit
(vielleicht|aber|sondern|und|oder|auch|eventuell|dafür)
""",
        after="""
(wäre|könnte|würde|möchte|dürfte|hätte|sucht|passt|kennt|kann|macht|ist (auf der suche|perfekt|\
genau|ideal|gerade|der|die|offen|frei|verfügbar|besser|interessiert))
(empfehlen|ansprechen|anschreiben|an)
""",
        joins=r",? ?(?:oder|und|&|,) ",
        nobody="""
ich sie du er es wir ihr mich mir dich dir ihnen euch ihn uns herr frau danke vielen hallo guten
tag morgen abend gruß grüße freundliche liebe lieber linkedin montag dienstag mittwoch donnerstag
freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
dezember der die das den dem ein eine einen einem einer mein meine meinem meinen meiner interesse
spam details arbeit firma stelle projekt team job gehalt zeit geld teilzeit vollzeit telefon
sicherheit freude deutsch englisch python java django google berlin münchen hamburg wien zürich
nächste nächsten nächstes diese dieser dieses kein keine nein ja nicht noch bitte wenn was wer wie
wo wann warum können könnten muss ist sind für in im am an auf mit nach vor bis ab aber und oder
da dafür leider momentan aktuell derzeit gern gerne anfragen nachrichten freunde freund kollegen
kollege kollegin bekannter bekannte bekannten netzwerk umfeld chef chefin bruder schwester mann
frau partner partnerin vorgänger
vorgängerin nachfolger mentor gespräch details infos rente elternzeit urlaub büro remote
""",
    ),
    calendar=Calendar(
        months=(
            "januar|jänner|jan", "februar|feber|feb", "märz", "april|apr", "mai", "juni|jun",
            "juli|jul", "august|aug", "september|sept", "oktober|okt", "november|nov",
            "dezember|dez",
        ),
        seasons={"frühling|frühjahr": 3, "sommer": 6, "herbst": 9, "winter": 12},
        numbers={
            "ein paar": 3, "paar": 3, "einigen": 3, "wenigen": 3, "einem": 1, "einer": 1,
            "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
            "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12,
        },
        units={"tage?n?": -1, "wochen?": -7, "monate?n?": 1, "jahre?n?": 12},
        spans={"einem halben jahr": 6, "halbes jahr": 6, "halben jahr": 6, "anderthalb jahren": 18},
        next_ones={
            "nächste woche": "week", "nächster woche": "week", "kommende woche": "week",
            "nächsten monat": "month", "nächster monat": "month", "kommenden monat": "month",
            "nächstes jahr": "year", "nächsten jahr": "year", "neuen jahr": "year",
            "kommendes jahr": "year", "nächsten quartal": "quarter", "nächstes quartal": "quarter",
        },
        quarters={
            "q1|ersten quartal": 1, "q2|zweiten quartal": 4, "q3|dritten quartal": 7,
            "q4|vierten quartal|letzten quartal": 10,
            "zweiten jahreshälfte|zweite jahreshälfte|zweiten halbjahr": 7,
        },
        year="des jahres|dieses jahres|jahresende|jahres",
        within="in|nach|in etwa|in ungefähr|noch",
        around="im|in|in der|in den|gegen|zum",
        since="ab|von|ab dem|seit|vom|ab anfang|zum|erst",
        until="bis|bis zum|bis in den|bis zu",
        after="nach|nach dem",
        before="vor|vor dem",
        early="anfang|beginn",
        middle="mitte",
        late="ende|gegen ende",
        gone="diesen|diesem|dieses|letzten|letztem|letzter|vergangenen|seit",
        ordinal=r"\.",
    ),
    quoting="(am .{4,80} schrieb|-+ ?ursprüngliche nachricht ?-+|von: .{3,80})",
)  # fmt: skip
