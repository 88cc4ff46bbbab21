"""German."""

from __future__ import annotations

from outreach.core.replies.languages.de.calendar import CALENDAR
from outreach.core.replies.languages.de.naming import MAY_NAME, NAMING, NOT_NAME
from outreach.core.replies.languages.de.opting_out import ASKING
from outreach.core.replies.languages.words import Phrases, Words

WORDS = Words(
    code="de",
    auto_reply=Phrases(
        said="""
(dank|danke) für (ihre|deine|die) (e-?mail|nachricht|anfrage) & (wieder (im büro|erreichbar|da)|\
nicht im büro|abwesend|im urlaub)
(maschinell|automatisch) (erstellt|erzeugt|versandt|verschickt)
dienstreise bis
(ausgeschiedenen|ehemaligen) mitarbeiter*
(erreichen|erreichst) .. mich (wieder|erst wieder) (ab|nach|am)
(wurde|wird) (verworfen|nicht zugestellt|gelöscht und nicht)
(in dringenden fällen|vertretung:|meine vertretung|vertreten werde ich)
(mutterschutz|elternzeit|sonderurlaub|mutterschaftsurlaub) & (vertretung|vertritt|dringend*|\
nachricht|ihre mail|rückkehr|wenden)
wird nicht (mehr )?(abgerufen|gelesen|bearbeitet|überwacht|weitergeleitet)
(lese|beantworte|bearbeite) .. (mails|nachrichten|e-mails) .. nicht
(ihr|dein) (schreiben|anliegen) ist .. eingegangen
(wird|werden) .. (schnellstmöglich|baldmöglichst|umgehend|unter dem zeichen) .. (bearbeitet|\
beantwortet|melden|antworten)?
(eingeschränkt|kaum|nur selten|nicht) erreichbar & (ab|bis|wieder|dringend*)
(nicht mehr|keine mitarbeiterin|kein mitarbeiter) (im unternehmen|im haus|mehr)
konnte nicht zugestellt werden
unzustellbar
(bin|befinde mich) .. (urlaub|abwesend|dienstreise|nicht im büro) .. (bis|zurück|wieder|ab)
wieder (für sie |für dich )?(da|erreichbar) (ab|am)
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
        innocent="""
(ruf|rufen|anrufen|schreib*|kontaktier*|meld*) .. (nicht im|im) büro
""",
    ),
    asking=ASKING,
    referral=Phrases(
        said="""
(bitte )?wenden sie sich (doch |besser |lieber |direkt )?an (herrn|frau|dr|meine|meinen|unsere|\
unseren)
(bessere|richtige|geeignetere) (wahl|ansprechpartner*|kandidat*|adresse)
(hätte|hätt|wüsste|wüsst|kenne|kenn) (ich )?da (jemand*|wen|einen|eine|vielleicht)
(in die|in der) runde (werfen|geworfen|geben|fragen)
(gepostet|geteilt|gestellt|geschickt|weitergegeben|weitergereicht) .. (team|chat|gruppe|slack|\
kollegen|verein|netzwerk)?
(team|chat|teamchat|gruppe|slack|verein|netzwerk|verteiler) .. (gepostet|geteilt|gestellt|\
geschickt)
(zuständig|verantwortlich|ansprechpartner*) (ist|dafür ist|hierfür ist|wäre) (jetzt |nun |\
inzwischen |mein*)?
(mein|meine) (nichte|neffe|tochter|sohn|bruder|schwester|kumpel|mitbewohner*|ex-kolleg*|frau|\
mann) .. (sucht|macht|wird|ist|wäre|könnte|dürfen|würde)
(nummer|kontakt|namen) (geben|weitergeben|durchgeben|schicken)
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
(im|in|ab|nach|nächste*) .. (passt|ginge|geht|wäre) (es |mir )?.. besser
(grad|grade|jetz|jetzt grad) .. (schlecht|nicht|nich|ungünstig|nix|stress)
(schreib|meld|frag|ruf) .. (nochma|noch ma|nochmal|im|in|nach|ab|wenn)
(wenn|sobald) ich .. (zurück|wieder da|fertig|durch) (bin)?
(danach|dann) (gerne|gern|gehör*|melde|sehen wir|schauen wir|reden wir)
(bis|vor) .. (prüfung|abgabe|geburt|umzug|messe|ostern|weihnachten|urlaub|ferien|jahresende)
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
(melden|meld*|schreib*|frag*|kontaktier*|komm*|versuch*|sprechen|red*|erinner*|\
anklopfen) .. (noch \
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
(frohes|gutes|gesundes|schönes) (neues|neue) jahr
jetzt (oder|und) (später|nie|in zukunft)
(schreib*|schick*|meld*) .. noch einmal (mit|telefonisch|per|unter|direkt)
(bis|auf) später
(nächste|nächsten) (woche|monat) (\\w+ )?(austauschen|sprechen|telefonieren|treffen)
""",
    ),
    no=Phrases(
        said="""
nix für mich
(mich|ich habe mich|habe mich) (\\w+ )?(\\w+ )?für (eine|einen|ein|die) (andere|anderen|\
anderes) .. entschieden
(andere|anderen) (firma|arbeitgeber|unternehmen|angebot|stelle) .. (entschieden|angenommen|zugesagt)
(dir|ihnen|euch|lieb|nett),? aber (leider )?nein
(nehmen|nimm) (sie )?mich .. aus dem (verfahren|prozess|bewerbungsverfahren|auswahlverfahren)
nix für ungut
(dagegen|anders) entschieden
(mach|mache) (ich )?.. nicht mehr
nicht (so )?(meine|mein|meins) (welt|ding|sache|bereich|metier)?
(ne|nee|nein|nö),? (lass|lassen) (mal|sie|es|das)?
(reizt|interessiert|begeistert|lockt|juckt) mich .. (nicht|nich|wenig|kaum)
(ziehe|ziehen sie|zieh) .. bewerbung .. zurück
(bewerbung|kandidatur) .. (zurückziehen|zurückgezogen|zurück)
(stelle|angebot|job|rolle|position) .. (also |leider |daher )?nicht\\.
(habe|hab) ich abgehakt
(muss|müssen) (ich |wir )?(da |hier |leider )?passen
(kein|keine) (thema|option|alternative) für mich
(bin|ist) nicht (mehr )?(verfügbar|interessiert|zu haben|drin|möglich)
(bleib|bleibe) (lieber |doch |dann )?(da|hier|wo|bei)
ohne mich
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
nicht nein
""",
    ),
    interested=Phrases(
        said="""
(ruf|rufen sie|klingel|klingeln sie) (mich )?(einfach |gern |gerne |jederzeit )?(durch|\
an)(?! (keinen|nicht))
ja,? (können|machen|lass|gern|gerne|klar|unbedingt|auf jeden fall)
(nicht abgeneigt|her damit|immer her)
(sage|sag|würde|kann|könnte) .. nicht nein( sagen)?
(melden sie sich|meld dich|meldet euch) (gern|gerne|jederzeit|morgen|heute|einfach)
(grundsätzlich|prinzipiell|generell|durchaus) (offen|interessiert|interesse)
interesse (ist|wäre|hätte ich|habe ich|hab ich|hätt ich) ?(da|schon|vorhanden)?
(eh|gerade|grad|sowieso|ohnehin|tatsächlich) (grad |gerade )?(am )?(umschauen|suchen|\
auf der suche|am gucken|am schauen)
(lebenslauf|cv|unterlagen|bewerbung) (kommt|schick*|send*|folgt|hängt|anbei|ist angehängt)
(passt|würde|ginge|geht) (ihnen|dir|es bei ihnen|es ihnen|es dir) .. (montag|dienstag|mittwoch|\
donnerstag|freitag|uhr|morgen|heute)
(erzählen sie|erzähl|erzählt|erzähl mal|leg los|legen sie los|schießen sie los|schieß los)
(schadet|kostet) (ja )?(nix|nichts|nicht)
(wo|wann) (muss|soll|kann|darf) ich (unterschreiben|anfangen|starten|hin)
(drüber|darüber) (zu )?(reden|sprechen|quatschen)
(bin|wäre) (ich )?(dabei|neugierig|gespannt|ganz ohr)
wann (hast|habt|hätten|haben|hättest) (du |sie |ihr )?zeit
(warum|wieso) (eigentlich )?nicht
(interessiert|reizt) mich (sehr|wirklich|total|brennend|schon|voll)
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
(können|könnten|wollen|sollen) wir .. (sprechen|telefonieren|reden|austauschen|treffen|\
kennenlernen)
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
um (was|welche*) .. (geht|handelt) es
(wie viele|wie viel|wieviel|wie hoch|wo|wann|was|welche*|warum|wieso|woher|wer) .. (gehalt|tage|\
büro|team|firma|stelle|arbeit|standort|verdient|arbeitet)
(können|könnten|kannst|könntest|darf|dürfte) (sie|du|ich) .. (sagen|fragen|verraten|erklären|\
wissen)
""",
    ),
    naming=NAMING,
    may_name=MAY_NAME,
    not_name=NOT_NAME,
    calendar=CALENDAR,
    title=r"(wie|so kann) man (\w+ ){0,3}(unerwünschte\w*|ungebetene\w*|lästige\w*|spam\w*)\b",
    direct=r"\b(ihre?[nmrs]?|euch|eure[nmrs]?|dein\w*|ich|mich|mir|mein\w*|wir|uns|diese\w*|bitte|\
sagen)\b",
    quoting=(
        r"(am .{4,80} schrieb (?!ich\b)[^:]{1,80}:(\n|$)|-+ ?ursprüngliche nachricht ?-+(\n|$)"
        r"|von: .{3,80}(\n(gesendet|datum|an|betreff): |(?<=>)(\n|$)))"
    ),
)
