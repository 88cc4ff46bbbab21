"""Pressure and nagging."""

from __future__ import annotations

from outreach.core.rules.languages.words import Haste

HASTE = Haste(
    pressure="""
(bereu*|bereut)
(trödel*|trödeln|bummel*|herumtrödel*|fackel*) (sie |du )?(nicht|nie)
(nicht|kein) (trödel*|bummel*|fackel*|lange fackeln)
(muss|müssen|müsste|brauche|will|möchte) & (wissen|hören|erfahren|entscheiden) & (vor|bis) \
(dem |zum |zur |am |nächsten |kommenden )*(montag|dienstag|mittwoch|donnerstag|freitag|samstag|\
sonntag|wochenende|morgen|abend|mittag|heute)
(klappe|vorhang|tor|tür|türen|rollladen|fenster) (fällt|schließt|geht zu|schließen|zu)
(fällt|schließt|schließen) (die|der|das) (klappe|vorhang|tor|tür|türen|rollladen|fenster)
(gibt es|gibt's|bleibt|bleiben|gilt|frei|offen|verfügbar) .. (nicht mehr|nicht|nur) (lange|ewig|\
länger|kurz)
asap
(dringend*|eilt|eilig*|brandeilig*|dringlich*|schnellstmöglich*|schnellstens|umgehend*|\
unverzüglich*|zeitkritisch*|hochdringend*|pronto|sofortig*)
(antworten|antworte|melden|meld|melde|bewerben|bewirb|entscheiden|entscheide|zugreifen|greifen|\
greif|rufen|ruf|schreiben|schreib|handeln|handle|zuschlagen|zusagen|reagieren) .. (sofort|\
schnell|gleich|noch heute|jetzt|rasch|baldmöglichst|zeitnah|zu|heute)
(letzte|letzter|letztes|letzten|letztmalig*|finale|allerletzte) (chance|gelegenheit|\
möglichkeit|versuch|erinnerung|aufruf|mahnung|nachricht|anlauf|tage|plätze|platz|hinweis|\
warnung)
(nur noch|bloß noch|noch genau) .. (tag|tage|tagen|stunden|plätze|platz|stellen|wenige|heute|\
kurze zeit|kurz|bis|woche)
nur (heute|diese woche|für kurze zeit|kurze zeit|bis (morgen|freitag|montag))
(jetzt|sofort|schnell|rasch|gleich|umgehend|noch heute) (bewerben|zugreifen|zuschlagen|handeln|\
antworten|entscheiden|melden|reagieren|sichern|anmelden|zusagen)
(nicht|nie) (verpassen|entgehen|versäumen|zögern zu lange|warten|lange warten|zu lange|lange \
zögern|länger warten|durch die lappen)
(verpassen|verpasse|verpass|versäumen|versäume) (sie|du|diese*|die|nicht|keine*)
(lassen|lass) .. (nicht|keinesfalls) .. (entgehen|durch die lappen|liegen)
(warten|warte|zögern|zöger|zögere|überlegen|überleg) (sie )?(nicht|keine*) .. (lange|länger|zu|\
mehr|zweimal|sekunde|noch)?
(bevor|ehe) .. (zu spät|weg|andere|anderer|jemand|vergeben|vorbei)
(die )?(zeit|uhr) (läuft|drängt|tickt|wird knapp|ist knapp|rennt)
(solange|so lange) .. (vorrat|plätze|noch|da|frei)
(begrenzt*|limitiert*|wenige|knappe) (zeit|plätze|anzahl|stellen|verfügbar*|platzzahl)
(schnell|bald|rasch|im nu|heute noch|morgen schon) (vergeben|weg|besetzt|vorbei|ausgebucht|\
vergriffen)
(endet|schließt|läuft .. ab|verfällt) (heute|morgen|bald|in kürze|schon|am freitag|am montag|\
diese woche|um mitternacht)
jetzt oder nie
wer zuerst kommt
(beeilen|beeil|beeile|beeilung|spute*|sputet|dalli|zack zack|hopp)
(sie|du|wir|ihr) (müssen|musst|müsst|sollten|solltest|haben) .. (sofort|schnell|heute|jetzt|\
bis|rasch|umgehend|bald|entscheiden) (noch|entscheiden|antworten|zusagen|handeln|reagieren|\
melden|besetzen|wissen)?
(brauche*|benötige*|erwarte*|fordere*|verlange*|bestehe*) .. (antwort|entscheidung|zusage|\
rückmeldung|rückantwort|zusagen|feedback) .. (bis|noch|heute|sofort|schnell|umgehend|morgen|\
von|jetzt|spätestens|innerhalb)
(brauche*|benötige*|erwarte*|verlange*) .. (bis|noch|heute|sofort|schnell|umgehend|jetzt|\
spätestens|innerhalb) .. (antwort|entscheidung|zusage|rückmeldung|feedback)
ich erwarte (eine|ihre|deine|von)
(antwort*|rückmeldung|melden|melde|bescheid|zusag*|entscheid*|bewerb*|rückruf|reaktion|\
feedback|antworten) .. (bis|spätestens|innerhalb|binnen|vor) .. (heute|morgen|montag|dienstag|\
mittwoch|donnerstag|freitag|samstag|sonntag|abend|mittag|ende|stunden|tagen|woche|wochenende|\
mitternacht|uhr|\\d+)
(bis|spätestens|innerhalb|binnen) .. (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|\
sonntag|abend|tagesende|wochenende|stunden|mittag|mitternacht|feierabend) .. (antwort*|melden|\
melde|bescheid|zusag*|entscheid*|bewerb*|rückmeld*|hören|wissen|bewirb|reagier*|antworten)
(muss|müssen|soll|sollte) .. (sofort|schnell|umgehend|heute|schnellstens|bis (freitag|montag|\
morgen)|diese woche|gestern) .. (besetz*|start*|los*|entschied*|vergeb*)
(frist|deadline|stichtag) (ist|läuft|endet|bis|am|für|naht)
(höchste|höchster) (zeit|eisenbahn|priorität)
(unter zeitdruck|zeitdruck|auf den letzten drücker|keine zeit (zu )?verlieren|brennt|pressiert)
(sonst|andernfalls|ansonsten) .. (vergebe*|vergeben|weg|nehme*|andere*|nächste*|schließe*|\
verpass*|verfällt)
(werden|wirst|würden|würdest) .. (bereuen|ärgern)
(wir|ich) (warte*|können|kann) nicht (länger|mehr) .. warten?
(antwort*|meld*|bewerb*|bewirb*|entscheid*|sag*|geben|gib|schreib*|ruf*|zusag*|rückmeld*|\
reagier*|bitte) .. (so schnell wie möglich|so bald wie möglich|möglichst schnell|möglichst \
bald|baldmöglichst|so rasch wie möglich|auf der stelle|rasch|schnell|zügig|zeitnah|sofort|bald|\
noch heute)
bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen|heute abend|\
ende der woche|wochenende) .. (nichts|keine) .. (höre|hör|antwort*|rückmeldung|kommt|von ihnen|\
von dir)
(frist|bewerbungsfrist|anmeldefrist|deadline|angebot|ausschreibung) .. (läuft|endet|\
verstreicht|gilt nur|schließt|verfällt|ab)
(also|bitte|sei|seien sie|mach|machen sie|jetzt) schnell
schnell (sein|zugreifen|zuschlagen|bewerben|entscheiden|handeln|melden|antworten)
(nur|gilt) (noch )?bis (morgen|heute|montag|freitag|ende der woche|mitternacht)
(können|dürfen|wollen|sollten) .. (nicht leisten|keine zeit verlieren|nicht warten|nicht \
länger warten)
(antwort*|rückmeld*|meld*|bescheid|entscheid*|zusag*|bewerb*|bewirb*|sag*|ja oder nein|\
reagier*|freihalt*|frei halten|reservier*|hören|zeit) & (bis|vor|spätestens|innerhalb|binnen|\
nur|noch|nur noch) (zum |zur |am |von |diesen |nächsten |kommenden )*(heute|morgen|übermorgen|\
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|ende der woche|ende \
des monats|mittag|abend|mitternacht|feierabend|tagesende|\\d+ stunden|\\d+ tagen?|zwei tage*|\
drei tage*|einer woche|dieser woche|diese woche|\\d+\\.)
(antwort*|rückmeld*|melden|melde|meld|bescheid|entscheid*|zusag*|bewirb|bewerben sie|\
reagier*) & (sofort|umgehend|noch heute|heute noch|schnellstens|auf der stelle|unverzüglich|\
kurzfristig*|prompt|rasch|schleunigst|jetzt)
(plätze|stellen|termine|stelle|position|platz) .. (füllen|füllt|weg|vergriffen|rasch|rasend|\
im nu|bald|schnell)
(sofort|umgehend|schnellstens|dringend|unverzüglich|asap|noch diese woche|ab sofort) .. \
(nachbesetz*|besetz*|einstell*|start*|anfang*|beginn*|loslegen)
(schlag*|greif*) (sie |du |jetzt |schnell |sofort )*zu
(bevor|ehe) .. (konkurrenz|andere*|anderer|jemand|weg|zu spät|es ein|vergeben|schluss)
(uhr|zeit|frist) (tickt|läuft|drängt|rennt|verrinnt|ist knapp|ist um|wird eng|wird knapp)
(bewerbungsschluss|einsendeschluss|anmeldeschluss|annahmeschluss|stichtag)
nichts wie (los|hin|ran)
wer (zögert|zaudert|wartet|zu spät kommt|schläft)
(zeit|es) ist (knapp|kurz|eng)
(los|auf) geht's!
(nur|bloß) (noch )?(zwei|drei|ein paar|wenige|einen|eine|fünf|zehn|\\d+) (tag|tage|tagen|\
plätze|platz|stunden|stellen|termine|chance)
(keine|nicht viel|kaum) (zeit|bedenkzeit)(?! (zu lesen|für|haben))
(schnell|rasch|zügig|kurzfristig) (und|zu)? (entscheid*|zusag*|antwort*|bewerb*|handeln|sein)
""",
    nagging="""
(zweit|dritt|viert|fünft)(er|e|es|en) (brief|karte|zeilen|anschreiben|anklopfen|anfrage)
(nachricht*|mails?|e-mails?|zeilen|briefe?|einladung*) .. (verschollen|verschwunden|verloren \
gegangen|abhandengekommen|versickert)
(warum|wieso|weshalb) (denn |nur )?so (still|stumm|ruhig|schweigsam|zugeknöpft)
(haben|hast|hattet|hatten|hattest|konnten|konntest|habt) (sie|du|ihr) .. (nachricht*|mail*|\
e-mail*|einladung|anfrage|schreiben|text|zeilen|zeit|gelegenheit|angebot) .. (erhalten|\
bekommen|gelesen|gesehen|gefunden|anzusehen|anzuschauen|gehabt|lesen|ansehen|anschauen|\
durchlesen|zu|wahrgenommen|übersehen)
(haben|hast) (sie|du) (schon|bereits|inzwischen|mittlerweile|denn|eigentlich|überhaupt)
(ist|sind) .. (meine|meiner) .. (nachricht*|mail*|einladung) .. (angekommen|untergegangen|\
durchgerutscht|eingegangen|im spam)
(meine|meiner|meinen|letzte|letzten|vorige|vorherige|frühere|erste|ersten) (letzte|letzten|\
vorige*|vorherige*|frühere*|erste*|beiden|drei|vielen|zahlreichen|bisherigen|mehrfachen) \
(nachricht*|mail*|e-mail*|anfrage*|versuch*|schreiben|einladung*|zeilen)
(wie|bezüglich|bezugnehmend|mit bezug|unter bezug|anknüpfend|gemäß) .. (in meiner|auf meine|\
an meine|auf mein|meiner) .. (letzten|nachricht*|mail*|e-mail*|schreiben|anfrage|vorherigen|\
vorigen)
(hake|haken|hak|nachhake*|nachhaken|nachzuhaken|nachfass*|nachzufassen|fasse .. nach)
(wollte|möchte|will|muss|darf) .. (nur|noch|nochmal|noch mal|noch einmal|kurz|einfach|nochmals|\
wieder) .. (nachfragen|nachhaken|nachfassen|erinnern|melden|fragen|in erinnerung|anklopfen|\
hochholen|schieben|anstupsen|anpingen|vorbeischauen|nachbohren|anfragen)
(frage|frag|melde|schreibe|schreib|versuche|probiere|klopfe|erinnere|meld) .. (noch ?mal|\
nochmal|noch einmal|nochmals|erneut|wieder|abermals) .. (nach|an|bei|wegen|zu|es|hier|mich|\
kurz|mit)?
(ich bin's|ich bins|bin's|ich schon) (noch ?mal|wieder|noch einmal|schon wieder|erneut)
(noch ?mal|nochmal|noch einmal|nochmals|erneut|schon wieder|abermals|wiederholt|zum (zweiten|\
dritten|vierten|fünften|wiederholten|letzten) mal) (nachfrag*|nachhak*|anschreib*|meld*|\
schreib*|frag*|erinner*|versuch*|probier*|ich|auf|an|bei|der|die|wegen|in ihr*|in dein*|nach|\
hoch*)
(zweite|zweiter|dritte|dritter|dritten|vierte|vierter|fünfte|letzte|letzter) (nachricht|\
versuch|anlauf|erinnerung|mail|e-mail|anfrage|mal)
lange nichts .. (von ihnen|von dir|von euch)
(?<!lange )(noch |bisher |bislang |leider |immer noch |seitdem )*(nichts|keine antwort|keine \
rückmeldung|kein wort|kein feedback|keine reaktion|keinerlei antwort|keinerlei rückmeldung) .. \
(von ihnen|von dir|gehört|gelesen|bekommen|erhalten|gekommen|gab|kam|vor|da)?
(haben|hast) (sich |dich |mir |uns )?(sie |du )?(sich |dich )?(leider |immer |bisher |noch |\
nie |bislang )*(nicht|nie) .. (gemeldet|geantwortet|reagiert|zurückgemeldet|zurückgeschrieben|\
gelesen)
(warte|warten|wartete) .. (noch|immer noch|seit|immer|weiterhin|sehnsüchtig|gespannt|\
vergeblich|auf ihre|auf deine) .. (auf|antwort|rückmeldung|tagen|wochen|reaktion|zeichen)
(freundliche|kleine|kurze|kleiner|freundlicher|sanfte|sanfter|nette|letzte|liebe|lieb gemeinte|\
höfliche) (erinnerung|reminder|anstupser|schubser|nachfrage|stupser|hinweis nochmal|wink)
(erinnern|erinnere|in erinnerung (rufen|bringen)|erinnerung an|zur erinnerung|als erinnerung|\
reminder)
(schiebe|schieb|hole|hol|bringe|bring|pushe|push|rücke|setze) .. (nach oben|hoch|ganz oben|in \
erinnerung)
(nach oben|hoch|ganz oben|an die oberfläche) (schieben|holen|schieb*|hol*|spül*|bring*|rück*|\
setzen) .. (postfach|posteingang)?
(hochholen|hochschieben|hochspülen|pushen|bumpen|bump|ping|anpingen|anstupsen|anstupser)
(falls|sollte|vielleicht|vermutlich|bestimmt|wahrscheinlich|sicher) .. (untergegangen|\
übersehen|durchgerutscht|verloren gegangen|vergessen|im spam|entgangen|überlesen|nicht \
angekommen)
(untergegangen|durchgerutscht|untergehen)
(gibt es|gibt's|haben sie|hast du|irgendwelche) .. (neuigkeiten|neues|ein update|updates|\
rückmeldung|schon gedanken|gedanken dazu|etwas neues|was neues)
(warum|wieso|weshalb) .. (nicht|keine*|nichts) .. (antwort*|meld*|reagier*|geantwortet|\
gemeldet|schreib*|rückmeldung)
(lasse|lass|gebe|werde) .. (nicht|niemals) .. (locker|auf|aufgeben|los|lockerlassen)
(versuche|versuchte|versucht|probiere) .. (seit|schon|mehrfach|mehrmals|wiederholt|vergeblich|\
immer wieder) .. (erreichen|kontaktieren|zu|sie|dich|kontakt)
(mehrfach|mehrmals|wiederholt|schon oft|schon dreimal|schon zweimal|zum x-ten mal) .. \
(geschrieben|angeschrieben|versucht|kontaktiert|gemeldet|nachgefragt|gefragt|erreichen)
(höflich|höflichkeit|anstand) .. (antwort*|zu antworten|gebietet|wäre)
(schulden|schuldest|schuldig|steht mir|verdient) .. (antwort|rückmeldung|reaktion)
(warum|wieso|weshalb) (antwort*|meld*|reagier*|schreib*|hör*|haben|hast|bleib*)
(in erinnerung|ins gedächtnis) (rufen|bringen|zu rufen|zu bringen)
(auf|zu) (meine|meiner|meinem|mein) (\\w+ )?(anfrage|nachricht*|mail*|schreiben|angebot|\
frage) .. (keine|nicht|nichts|noch)
(keine|keinerlei|nie|immer noch keine|bisher keine) (antwort|rückmeldung|reaktion|nachricht) \
.. (bekommen|erhalten|gekommen|von ihnen|von dir|auf|gehört|da)
(schreibe|schreib|melde|frage|kontaktiere) .. (zum|schon|nun|jetzt|bereits) .. (zweiten|\
dritten|vierten|wiederholten|x-ten) mal
(mal|kurz|nur) .. (nachfragen|nachgefragt|nachhören|nachhaken|nachfassen|anklopfen)
(noch|immer noch|weiterhin) .. (interesse|interessiert) .. (besteht|vorhanden|da|haben|hast)
(ob|falls) .. (meine nachricht|meine mail|meine anfrage|mein schreiben) .. (erhalten|bekommen|\
gelesen|gesehen|angekommen)
(funkstille|schweigen)
(mein|meine|meiner|meinen|die|der|diese|das|unsere|unser) (\\w+ )?(nachricht|nachrichten|mail|\
mails|e-mail|zeilen|anfrage|einladung|schreiben|angebot|vorschlag|brief) & (gesehen|gelesen|\
erhalten|bekommen|angekommen|angeschaut|angesehen|durchgelesen|überlegt|gefunden|erreicht|\
eingegangen|blick|werfen|lesen können|beantwortet|übersehen|überlesen|untergegangen|vergessen|\
im spam|unbeantwortet|ignoriert|geantwortet|liegen geblieben|wahrgenommen) & (haben sie|hast \
du|konnten sie|konntest du|ist|sind|ob|sicher|wohl|nicht|leider|vielleicht|vermutlich|bestimmt|\
hatten sie|hattest du|falls)
(?<!lange )(nicht|nie|nichts|keine|bislang|bisher|immer noch|leider|noch) .. (geantwortet|gemeldet|\
reagiert|zurückgeschrieben|zurückgemeldet|beantwortet|rückgemeldet|gehört)(?! (haben sie nicht|\
zu haben))
(hallo|huhu|haaallo)\\?
(jemand|ist da jemand|noch) (da|zu hause|wach)(?= ?\\?)
(immer noch|nach wie vor|noch immer|weiterhin|sehnlichst|gespannt|sehnsüchtig) .. (antwort|\
rückmeldung|reaktion|lebenszeichen|nachricht)
(lebenszeichen|vergessen sie mich|mich vergessen|uns vergessen|vergessen worden)
zum (zweiten|dritten|vierten|fünften|x-ten|wiederholten|letzten) mal(e)?
(wie|was|wo) .. (der stand|stand der dinge|aktueller stand|ihr stand|dein stand|sachstand)
(komme|komm|kommen) .. (noch ?mal|nochmals|noch einmal|wieder|erneut) .. (auf|zurück)
(noch ?mal|nochmals|noch einmal|erneut|abermals|wiederholt) .. (schreib*|meld*|frag*|versuch*|\
probier*|anklopf*|nachhak*|nachfrag*|erinner*|zurück|kontaktier*|wende|anschreib*|hören)
(kleiner|kleine|freundlicher|freundliche|sanfter|leiser|netter|kurzer|liebevoller) (\\w+ \
)?(stups|stupser|schubs|schubser|anstoß|wink|reminder|erinnerung|nachfrage|nachtrag|hinweis|\
ping)
(schade|traurig|ärgerlich|bedauerlich|komisch|seltsam),? dass (sie|du) .. (nicht|nie|nichts)
(mal|nur|kurz|einfach) (hören|nachhören|nachfragen|fragen|schauen|wissen|sehen),? .. (stand|ob|\
wie|interesse|gedanken|aussieht|steht)
(ein|zum|dieses|ein allerletztes) (letztes|letzte|letzter|allerletztes|weiteres) mal
(versuch*|probier*) .. (noch einmal|nochmal|erneut|letztes mal|weiteres mal|wieder)
""",
)
