"""What does not belong in a message: begging, pressure, nagging, worn and bitter words."""

from __future__ import annotations

from outreach.core.rules.languages.words import Manners

MANNERS = Manners(
    endorsement="""
(bestätig*|befürwort*) .. (mir|mich|meine*|unsere*|uns) .. (kenntnisse|fähigkeiten|skills|\
kompetenzen|fertigkeiten)
(meine|meiner|meinen|unsere|unserer|ein paar|einige|paar|eigenen) (\\w+ )?(kenntnisse|\
fähigkeiten|skills|kompetenzen|fertigkeiten) .. (bestätig*|befürwort*|endors*|anklick*|liken)
(kenntnisse|fähigkeiten|skills|kompetenzen|fertigkeiten) .. (bestätigt|bestätigen|befürworte*|\
endors*|zu bestätigen)
(ihre|deine|ihnen|dir) .. (kenntnisse|fähigkeiten|skills|kompetenzen) .. (bestätigt|befürwortet)
(bestätigung|bestätigungen|befürwortung|befürwortungen|endorsement*) .. (für|meiner|von|zurück|\
gegen|würde|freuen|geben|meine|gebrauchen|dankbar|revanch*|tausch*)
endors*
(revanchier*|im gegenzug|gegenleistung) .. (bestätig*|kenntnis*|fähigkeit*|skill*|gerne|\
natürlich|selbstverständlich|empfehl*)?
(kenntnisbestätigung*|kompetenzbestätigung*|skill-bestätigung*)
(kenntnis*|fähigkeit*|skills|kompetenz*) & (bestätigen|bestätigung|bestätigst|bestätigt|\
anklicken|klick*|endors*) & (mein*|mir|uns|von dir|von ihnen|zurück|auch|gegenseitig|bitte|doch)
(bestätig*) (sie )?mich .. (für|in|auf|bei|als)
(bestätig*) & (linkedin|profil) & (mich|mir|mein*)
""",
    recommendation="""
(schreiben|schreib|schreibst|verfassen|verfass|hinterlassen|geben|gib|ausstellen|ausstellst) \
.. (mir|uns) .. (empfehlung|empfehlungsschreiben|referenz|bewertung|rezension|zeugnis)
(mir|uns) .. (empfehlung|empfehlungsschreiben|referenz|bewertung|rezension) .. (schreib*|geb*|\
verfass*|ausstell*|hinterlass*)
(empfehlen|empfiehl|empfiehlst|empfehle) .. (mich|uns) .. (weiter)?
(mich|uns) (\\w+ )?(weiter)?empfehl*
(empfehlung|referenz|bewertung) (für|über) (mich|uns|mein*|unser*)
(um|über|auf|eine|bitte um) (eine |deine |ihre )?(kurze |kleine |positive |persönliche |nette \
)*(linkedin-empfehlung|linkedin empfehlung|empfehlung auf (linkedin|meinem|unserem)|\
empfehlung (für|zu) mein*|bewertung auf|kununu*|google-bewertung)
(kununu|glassdoor|google) .. (bewert*)
bewert* .. (auf|bei) (google|kununu|glassdoor|trustpilot|jameda)
(google|kununu|glassdoor|trustpilot) .. bewert*
(empfehlung|empfehlungen|referenz|bewertung) & (mein profil|meinem profil|linkedin-empfehlung|\
nette worte|nette zeilen|paar worte|paar zeilen|für mich|über mich|über uns)
""",
    deadline="""
(bis|vor|spätestens|noch) (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|\
sonntag|zum|ende|nächste|diese|mittag|abend|in)
(diese|dieser|nächste) woche
(heute|morgen|schnellstmöglich|bald|frist)
""",
    pressure="""
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
(noch |bisher |bislang |leider |immer noch |seitdem )*(nichts|keine antwort|keine rückmeldung|\
kein wort|kein feedback|keine reaktion|keinerlei antwort|keinerlei rückmeldung) .. (von ihnen|\
von dir|gehört|gelesen|bekommen|erhalten|gekommen|gab|kam|vor|da)?
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
(nicht|nie|nichts|keine|bislang|bisher|immer noch|leider|noch) .. (geantwortet|gemeldet|\
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
    worn="""
(spannend*|einmalig*|einzigartig*|großartig*|fantastisch*|unglaublich*|tolle|tollen|toller|\
super|aufregend*|herausragend*|außergewöhnlich*|exzellent*|unschlagbar*|interessant*|genial*|\
mega|sensationell*|hervorragend*|traumhaft*|attraktiv*|perfekt*|heiß*|seltene*|lukrativ*|\
hochspannend*|sehr spannend*) (neue* |berufliche* |karriere|job|und \\w+ )?(herausforderung*|\
möglichkeit*|chance*|gelegenheit*|karrierechance*|jobchance*|opportunity|opportunities|\
perspektive*|angebot*|karrieremöglichkeit*|jobangebot*|karriereschritt*|vakanz*|position*|\
tätigkeit*|karriereperspektive*)
(spannend*|aufregend*|hochspannend*) (neue* |und \\w+ )?(aufgabe*|stelle*|rolle*|job*|projekt*|\
unternehmen|firma|team*|reise|zeiten|umfeld|themen|mission|kunden|mandat*|aufgabengebiet*|\
aufgabenfeld*|mandant*|projekten|branche|einblick*|journey|start-up*)
(chance|gelegenheit|möglichkeit) (ihres|deines|eures) lebens
neue herausforderung*
(rockstar*|ninja*|guru*|superheld*|superstar*|einhorn|jedi|zauberer|wunderkind|held des|\
helden des|highflyer*|high-performer*|high-potential*|top-talent*|toptalent*|überflieger*|\
macher|macherin|macher-typ*|macher*mentalität|a-player*|vollblut*|eierlegende*|bessere \
hälfte)(?! (games|studios|labs))
(perfekt*|ideal*|optimal*|hervorragend*|genau|bestens|exakt|hundertprozentig|100 ?%|wie \
angegossen|wie maßgeschneidert) .. (passen|passt|passend*|match|fit|zugeschnitten|geeignet|\
passgenau|auf sie zugeschnitten)
(perfekt*|ideal*|optimal*) (match|kandidat*|fit|ergänzung|besetzung|person|profil|kombination|\
partner)
(passen|passt|passte|wie angegossen|wie gemacht|wie geschaffen) .. (perfekt|ideal|optimal|\
hervorragend|wie angegossen|wie die faust|hundertprozentig|haargenau)
(wie gemacht|wie geschaffen|wie maßgeschneidert) (für|auf)
(netzwerk|kontakte|kontaktnetz|kontaktkreis|beziehungen) .. (erweitern|ausbauen|vergrößern|\
auszubauen|zu erweitern|wachsen|ausweiten|vertiefen|stärken|pflegen)
(erweitere|erweitern|baue|vergrößere|vergrößern|ausbau|erweiterung|vergrößerung) .. (mein*|\
unser*|des) .. (netzwerk*|kontakt*|kreis*) .. (aus)?
(gleichgesinnt*)
(ich )?hoffe,? (dass )?(diese|meine) (nachricht|mail|e-mail|zeilen) .. (erreicht|trifft|findet|\
findest|antrifft|gelegen)
(ich )?hoffe,? (dass )?(es geht|ihnen geht|dir geht|es ihnen|es dir|sie sind|du bist|alles|\
bei ihnen|bei dir) .. (gut|bestens|wohlauf|prima|wohl|super)
(beeindruckend*|imponierend*|bemerkenswert*|exzellent*|herausragend*|großartig*|eindrucksvoll*|\
spannend*|hochinteressant*|tolles|super|außergewöhnlich*|fantastisch*|interessant*) (\\w+ \
)?(profil|werdegang|lebenslauf|hintergrund|erfahrung*|laufbahn|vita|karriere|track record|\
referenzen|qualifikation*|expertise|background|kenntnis*)
(profil|werdegang|lebenslauf|hintergrund|vita|erfahrung|laufbahn|expertise) ... (beeindruck*|\
begeister*|angesprochen|umgehauen|imponier*|überzeugt|fasziniert|ins auge|neugierig gemacht|\
klingt|hervorsticht|herausgestochen|sticht)
(beeindruck*|begeister*|fasziniert|hingerissen|überwältigt) .. (von |durch )(ihrem|deinem|\
ihren|deinen|ihrer|deiner) .. (profil|werdegang|lebenslauf|erfahrung*|kenntnis*|expertise|\
hintergrund|leistung*|weg|vita|laufbahn)
(bin|war|waren|sind) .. (sehr|tief|wirklich|zutiefst|total|extrem|absolut|schwer|restlos) \
(beeindruckt|begeistert|angetan|fasziniert)
(auf ihr|auf dein) (\\w+ )?(interessantes|spannendes|tolles|beeindruckendes|aussagekräftiges|\
ansprechendes) profil
(synergi*|win-win|game-chang*|cutting-edge|weltklasse|marktführ*|branchenführ*|\
zukunftsweisend*|zukunftsorientiert*|bahnbrechend*|revolutionär*|disruptiv*|innovationsführer*|\
hidden champion*|state-of-the-art|mehrwert|quantensprung|leuchtturm*|next-level|thought lead*|\
visionär*|pionier*|über den tellerrand|tellerrand|eigenmotivation|leidenschaftlich*|herzblut)
(traumjob*|traumstelle*|traumrolle|traumposition|traumarbeitgeber*|traumkarriere|traumteam|\
karrieresprung|karriereleiter|karriere-booster|durchstarten|nächsten karriereschritt|nächste \
karriereschritt|nächster karriereschritt|karriereturbo|karrierekick)
(karriere|laufbahn) .. (nächste|level|voran|beschleunig*|boost*|pushen|abheben|aufs|auf das|\
durchstart*)
(auf das|aufs|ein neues|das nächste) (nächste |neue )?level
(welt|branche|markt|zukunft|spielregeln) .. (verändern|revolutionier*|gestalten|neu denken|\
auf den kopf|aufmischen)
(dynamisch*|agiles|agilen|agile|schnelllebig*|pulsierend*|modern*|lebendig*|aufstrebend*) \
(\\w+ )?(umfeld|team|teams|unternehmen|arbeitsumfeld|start-up|marktumfeld|atmosphäre|firma|\
arbeitswelt|arbeitsumgebung)
(flache|flachen) hierarchien
(kurze entscheidungswege|hands-on-mentalität|hands-on mentalität|hands-on|leistungsgerecht*|\
überdurchschnittlich* (vergütung|bezahlung|gehalt)|feelgood*|startup-feeling|\
start-up-mentalität|duz-kultur|work hard,?( and)? play hard|teamplayer*|teamfähig*|belastbar*|\
macher-mentalität|allrounder*|querdenker*|outside the box|durchsetzungsstark*|vollblut*)
(attraktiv*|wettbewerbsfähig*|überdurchschnittlich*|leistungsgerecht*|konkurrenzfähig*|top) \
(gehalt*|vergütung*|bezahlung|konditionen|paket*|benefits|gehaltspaket*|zusatzleistungen|\
entlohnung|verdienst*|rahmenbedingungen)
(abwechslungsreich*|vielfältig*|vielseitig*|anspruchsvoll*|herausfordernd*) (und \\w+ \
)?(aufgabe*|tätigkeit*|position*|aufgabengebiet*|aufgabenfeld*|job|projekte|themen)
(wir sind|fühlen uns|sind) (wie )?(eine|eine große|eine echte) (\\w+ )?familie
(teil (unserer|einer|der|dieser) (\\w+ )?(reise|mission|erfolgsgeschichte|bewegung|revolution|\
familie|journey|vision))
(begleiten|begleite|kommen|komm) .. auf .. (reise|journey|mission)
(zögern|zögere|zöger) (sie )?nicht
(gegenseitig*|beidseitig*) (nutzen|vorteil*|mehrwert|austausch|interesse)
(führend*|renommiert*|namhaft*|marktführend*|international führend*) (\\w+ )?(unternehmen|\
anbieter|arbeitgeber|hersteller|mandant*|kunde*|player|konzern|partner|marke*)
(mein|unser|unseren|meinen) (mandant*|klient*) (sucht|ist|aus)
(handverlesen*|ausgewählt|auserwählt*) (\\w+ )?(kandidat*|person*|profil*|talent*)?
(sie|du) (wurden|wurdest|sind|bist) (ausgewählt|auserwählt|handverlesen)
(genau|exakt) (die|der|das|so|diejenige|derjenige) .. (person|jemand|mensch|profil|kandidat*|\
suchen|gesucht|brauchen)
(rundum|rundum-)?(sorglos*)
(suchen|sucht|suche) .. (sie|dich)!
(passen|passt|passte|passend) .. (super|perfekt|ideal|optimal|hervorragend|bestens|toll|prima|\
exzellent|genau|großartig|wunderbar|haargenau) (zu|auf|in|für)
(super|perfekt|ideal|optimal|hervorragend|bestens|genau) (zu|auf) (uns|unser*|die|diese*|ihr*|\
dein*|mein*|den)
(innovativ*|modernst*|wachsend*|wachstumsstark*|schnell wachsend*|stark wachsend*|rasant \
wachsend*|erfolgreich*|aufstrebend*) (\\w+ )?(umfeld|team|unternehmen|firma|start-up|\
arbeitgeber|branche|technologieführer)
(kurz*|schnell*) entscheidungsweg*
(perfekt*|ideal*|optimal*|richtig*|geborene*|absolute*) (besetzung|wahl|mensch|frau|mann|\
person|kandidat*|bewerber*|match|partner*)
(mit|viel|voller|echter|unsere) leidenschaft
(auf|im) (wachstumskurs|erfolgskurs|überholspur)
(wertvolle|große|echte|tolle) (ergänzung|bereicherung|verstärkung)
(volles |ihr |dein )*potenzial .. (entfalten|ausschöpfen|nutzen|entwickeln)
(tolle|großartige|fantastische|super|geniale|einmalige|beste) (chance|stimmung|team|atmosphäre|\
kultur|benefits|unternehmenskultur|arbeitsatmosphäre|perspektiven)
(talente|talenten|talent) .. (wie sie|wie dich|wie dir|wie ihnen)
(spannend*|aufregend*|einmalig*|einzigartig*|großartig*|fantastisch*|unglaublich*|toll*|\
sensationell*|hervorragend*|traumhaft*|perfekt*|ideal*|optimal*|genial*|mega|außergewöhnlich*|\
herausragend*|exzellent*|unschlagbar*|faszinierend*|begeisternd*|begehrt*|lukrativ*|\
phänomenal*|überragend*|erstklassig*|verantwortungsvoll*|abwechslungsreich*|vielseitig*|\
vielfältig*|hochspannend*|hochinteressant*|attraktiv*|motiviert*|hochmotiviert*|engagiert*|\
leistungsstark*|dynamisch*|innovativ*|zukunftsweisend*|zukunftssicher*|modern*|agil*|\
sympathisch*|eingespielt*) (und \\w+ |\\w+ )?(position*|stelle|stellen|job*|aufgabe|aufgaben|\
rolle|tätigkeit*|chance*|möglichkeit*|gelegenheit*|herausforderung*|projekt|projekte|projekten|\
team|teams|unternehmen|firma|umfeld|angebot*|perspektive*|karriere*|gehalt*|vergütung*|\
benefits|arbeitgeber*|kandidat*|lösung*|technologie*|produkt*|arbeitsumfeld|kultur|atmosphäre|\
kunden|vakanz*|mitarbeiterteam|kollegenkreis|arbeitsplatz)
(perfekt*|genau|exakt|absolut) das richtige
(wie|auf den leib|maßgeschneidert|zugeschnitten|geschneidert) .. (leib|geschneidert|für dich|\
für sie|gemacht|geschaffen)
(liest|lesen|klingt|klingen|hört|sieht|schaut) .. (hervorragend|beeindruckend|fantastisch|\
großartig|super|toll|perfekt|ausgezeichnet|vielversprechend|wie gemalt|exzellent|sehr gut|\
vielversprechend)
(revolutionier*|disruptier*|umkrempel*|neu erfinden|neu denken|transformier*|auf das nächste)
(in den|im|zum|in einen|regen|gegenseitigen|persönlichen|fachlichen|offenen|spannenden|\
kurzen) (\\w+ )?austausch (gehen|treten|kommen|zu gehen|zu treten|stehen|freuen)
(job|stelle|aufgabe|position|rolle|team|unternehmen|etwas|die|der|das) .. (sie|dich) \
(begeistern|umhauen|faszinieren|fesseln|überzeugen) wird
(führend*|marktführend*|weltweit führend*|renommiert*|international*|innovativ*) (\\w+ \
)?(anbieter*|hersteller*|spezialist*|dienstleister*|unternehmen|konzern*|partner*|start-up*|\
player|lösungsanbieter*|marke*|arbeitgeber*|mandant*|mittelständler*)
(offen|bereit|reif|lust auf|interesse an|zeit für) (für |auf |an )?(eine |einen |die |den \
)?(neue*|nächste*|spannende*|berufliche*|beruflichen) (\\w+ )?(herausforderung*|aufgabe*|\
möglichkeit*|chance*|wege|perspektive*|schritt*|karriereschritt*|job*|challenge*|abenteuer)
(erfolgsteam*|erfolgsgeschichte*|dreamteam|dream-team|a-team|gewinnerteam|powerteam|\
spitzenteam|top-team|traumteam)
(werde|werden|sei|seien) (sie |du )?(ein )?teil (von|unser*|der|des|eines|einer)
(obstkorb|kickertisch|kicker) (und|inklusive|gibt es|natürlich|sowie|,)
spannenden austausch
(in|auf|an bord|teil) (unsere|unserer|der|die|eine) (rakete|erfolgswelle|achterbahn|\
erfolgsreise)
(verändern|verändert|revolutionieren|gestalten|prägen|bewegen|erobern) .. (die welt|die \
zukunft|die branche|den markt|die märkte)
(echte|echter|echten|wahrer|wahre|absoluter|absolute) (rockstar|profi|experte|expertin|macher|\
macherin|talent|überflieger|koryphäe|granate)
""",
    negative="""
(langweilig*|öde|öden|stupide*|trist*|nervig*|ätzend*|eintönig*|mies*|blöd*|bescheuert*|\
dämlich*|trostlos*) (\\w+ )?(job*|arbeit*|alltag|stelle|büro*|aufgabe*|firma|projekt*|chef*|\
tag|konzern*|routine|meetings|trott)
(doch|bestimmt|sicher|sicherlich|ziemlich|echt|total|furchtbar|so|sehr|wohl|recht) (langweilig|\
öde|eintönig|nervig|trist)
(job|arbeit|chef|chefin|firma|team|alltag|stelle|arbeitgeber|projekt|büro) (ist|wird|war|nervt|\
macht|muss) .. (langweilig|öde|schrecklich|furchtbar|nervig|ätzend|mies|grauenhaft|\
unerträglich|tot|krank|fertig|nervt)
(schrecklich*|furchtbar*|grauenhaft*|grauenvoll*|katastrophal*|erbärmlich*|beschissen*|scheiß*|\
scheiss*|mist|verdammt*|idiot*|dumm*|dämlich*|blödsinn|schwachsinn|unsinn|bekloppt*|\
lächerlich*|peinlich*|unverschämt*|frech*|dreist*|faul|faulen|ignorant*|arrogant*|inkompetent*|\
unfähig*|unprofessionell*|toxisch*|armselig*|jämmerlich*|kotzen|kotzt|nerven|nervt|nerve|\
genervt|verzweifelt*|hoffnungslos*|albtraum*|alptraum*|hölle|höllisch*|enttäusch*|frustrier*|\
frustriert|beleidigt|beleidigend|sauer|neidisch|undankbar*|unhöflich*|mittelmäßig*|verlierer*|\
versager*|abgezockt|verarscht|wahnsinnig)
(hasse|hassen|hasst|verabscheue*)
(entschuldig*|sorry|verzeih*|tut mir leid) .. (störung|stören|störe|belästig*|spam|nerve|\
nerven|aufdringlich*|aufdränge|überfalle|überfall|belästigung)
(belästig*|stören|störe|nerven|spammen|behelligen) .. (sie|dich|will|möchte|wollte|muss|darf)
(keine lust mehr|die nase voll|satt|überdrüssig|müde) .. (haben|hast|auf|von|ihr*|dein*|den|\
das|der)?
(stecken|steckst|feststecken|festgefahren|gefangen|versauern|versauerst|verschwenden|\
verschwendest|vergeuden|vergeudest|verschwendet|verschwendung|zeitverschwendung|vergeudet|\
sackgasse|hamsterrad|tretmühle|sinkendes schiff|sinkenden schiff)
(unterbezahlt*|überarbeitet|unterfordert*|ausgebeutet|ausgebrannt|ausgenutzt|schlecht bezahlt*|\
mies bezahlt*|nicht wertgeschätzt|unterschätzt)
(bereuen|bereust|bereue|reue)
(bettel*|flehe*|anflehe*)
(ignorier*|ghost*|geghost*) .. (mich|uns|mir|nachricht*|werden|worden|recruiter*|meine)?
(na toll|na super|na klar|wie immer|typisch|ach ja|ja klar|schon klar|wer's glaubt|viel glück \
dabei|danke für nichts|sogar sie|selbst sie|sogar du|selbst du|zu fein|zu gut|zu stolz|zu faul|\
zu beschäftigt|zu wichtig) .. (dafür|für|um|zu|für uns|für mich|sind|bist|wird|wohl|dürften|\
dürftest|müssten)?
(schlimmer|schlechter) (als|geht)
(schlecht*|böse*) (chef*|arbeitgeber*|firma|bezahlung|laune)
(im gegensatz zu|anders als) .. (anderen|dieser|diesen|den ganzen|all den|ihrem|deinem) .. \
(recruiter*|headhunter*|spam*|firmen|idioten|arbeitgeber|amateur*|chef*)
(jammer*|beschwer*|meckern|motzen|schimpf*) .. (sie|du|über|nicht|immer)?
(lol|haha*|hihi|rofl|omg|tja|pfff|augenroll*|ironie off|hust)
(ihr|dein|ihrem|deinem|ihre|deine|ihrer|deiner) (\\w+ )?(chef*|arbeitgeber*|firma|vorgesetzte*|\
unternehmen|team|management|führung|bude|laden) .. (nicht|nie|kaum|niemand) .. (schätz*|\
würdig*|versteh*|verdient|weiß|sieht|zahl*|förder*|respektier*|erkenn*|wert*)
(ihrem|deinem|ihr|dein|ihrer|deiner|der) (\\w+ )?(arbeitgeber|firma|laden|bude|chef|\
unternehmen|konzern) .. (chaos|saftladen|katastrophe|verstaubt*|untergang|untergeht|pleite|\
witz|zirkus|absteigend*|veraltet*|den bach)
(nervig*|lästig*|aufdringlich*)
(na|oh|ach) (super|toll|klar|großartig|prima|ja|schön|herrlich),
raus aus .. (hamsterrad|trott|mühle|job|büro*|konzern*|alltag)
(satt|leid|über) (haben|hast|sind|bist)?(?= ?[?!.,])
(kein wunder|wen wundert's|schon traurig|traurig, dass|schade um sie|schade um dich|selbst \
schuld|pech gehabt|ihr pech|dein pech)
(entschuldig*|verzeih*|sorry) .. (spam|störung|stör*|belästig*|nerv*|überfall*|aufdring*)
(drunter und drüber|zumutung|schande|schandfleck|skandal|frechheit|unding|jammer|jammerschade|\
trauerspiel|armutszeugnis|elend*|miserabel*|grässlich*|widerlich*|eklig*|ekelhaft*|\
abscheulich*|schäbig*|dreck|dreckig*|müll|schrott|betrüger*|lügner*|abzocker*|halsabschneider*|\
heuchler*|feigling*|feige|geizig*|geizkragen|egoist*|diletant*|dilettant*|stümper*|\
amateurhaft*|taugenichts*|nichtsnutz*|trottel|depp*|dumpf*|stumpfsinn*|schnarch*|verkrustet*|\
verstaubt*|rückständig*|steinzeit*|dinosaurier*)
(nicht|wohl nicht|kaum) (nötig|der mühe wert) .. (zu antworten|antworten|haben|sich)?
(haben es|hast es|hat es) .. nicht nötig
(wie lange|warum|wieso) .. (antun|gefallen lassen|mitmachen|aushalten|ertragen|bieten lassen)
(kostbar*|wertvoll*|ihre|deine) (\\w+ )?(zeit) (stehle|stehlen|raube|rauben|vergeude|\
verschwende)
(recruiter*|headhunter*|personaler*|personalvermittler*) & (alle|hassen|hasse|nervig*|\
betrüger*|schrecklich*|lästig*|schlimm*|spam*|dumm*|unfähig*|furchtbar*)
(schlecht|mies|wie dreck|wie müll|unfair|unwürdig|ungerecht|respektlos) (behandel*|umgegangen|\
umgehen|bezahl*)
(wie man|wie die|so wie) .. (sie|dich) .. behandelt
(verdienen|verdienst|verdient) .. (etwas besseres|was besseres|mehr als das)
(danke|vielen dank) für (gar )?nichts
(tyrann*|kontrollfreak*|choleriker*|diktator*|sklaventreiber*|ausbeuter*|sterbend*|dahinsiech*|\
todgeweiht*)
(hassen|hasst|verabscheuen) .. (doch|sicher|bestimmt|wohl)
""",
    call="""
(telefonat|anruf|telefontermin*|videocall*|video-call*|videogespräch*|telefoninterview*|\
kennenlerngespräch*|erstgespräch*|zoom|teams-call|teams-meeting|call|calls|meeting|interview|\
vorstellungsgespräch*|bewerbungsgespräch*|kurzinterview*|telefongespräch*|videotelefonat*|\
screening)
(telefonier*|anrufen|anzurufen|durchklingeln|zurückrufen|zusammentelefonier*|telefonisch*|\
videotelefonier*|zoomen)
(rufen|ruf) .. (an|durch|zurück)
(kaffee|kaffeetrinken|mittagessen|bier|lunch|tasse) (trinken|gehen|auf|bei|mit)?
(auf einen|zu einem|bei einem|einen|virtuellen) (\\w+ )?(kaffee|plausch|schnack|call|austausch|\
termin|kurzen austausch)
(kurze*|kleine*|unverbindliche*|informelle*|lockere*|erste*|persönliche*|\\d+-minütige*|\
zehnminütige*|viertelstündige*) (\\w+ )?(gespräch*|austausch*|unterhaltung|telefonat*|chat|\
plausch|treffen)
(gesprächstermin*|termin|terminvorschl*|zeitfenster|kalender*|calendly|buchungslink|\
verfügbarkeit*|zeitslot*|slot*)
(haben|hätten|hast|hättest|nehmen|nimm|schenken|schenk|opfern|für|zeit|gespräch|austausch|\
sprechen|telefon*|finden|findest|hätte|reichen|reichten|kosten|dauert) .. (\\d+|fünf|zehn|\
fünfzehn|zwanzig|dreißig|ein paar|paar|wenige) (minuten|min)
(\\d+|fünf|zehn|fünfzehn|zwanzig|dreißig|ein paar|paar|wenige) (minuten|min) .. (zeit|sprechen|\
telefonieren|austausch*|gespräch|ihrer|deiner|reden|telefonat|unterhalten)
(eine|einer|halbe|halben|kurze|virtuelle) (viertelstunde|stunde) .. (zeit|sprechen|telefon*|\
austausch*|gespräch|haben|hätten|hast)
(viertelstündchen|stündchen|minütchen|halbes stündchen)
(haben|hast|hätten|hättest|finden|findest|nehmen|nimm|nimmst) (sie|du)? .. zeit .. (für|zum|um|\
auf|diese|nächste|heute|morgen|am|kommende)?
(wann|zu welcher zeit|an welchem tag) .. (passt|erreich*|zeit|sprechen|telefonieren|können|\
kann|hätten|hättest|verfügbar|wäre|haben|hast)
(lebenslauf|lebensläufe|cv|bewerbungsunterlagen|unterlagen|zeugnis*|anschreiben|\
gehaltsvorstellung*|gehaltswunsch|kündigungsfrist|telefonnummer|handynummer|nummer|\
arbeitsproben|referenzen|e-mail-adresse|mailadresse)
(treffen|sehen|sprechen|unterhalten|austauschen|hören) .. (diese woche|nächste woche|morgen|\
heute|montag|dienstag|mittwoch|donnerstag|freitag|bald mal|kurzfristig|in den nächsten tagen|\
persönlich|per video|am telefon)
(diese|nächste|kommende) woche .. (sprechen|treffen|zeit|austauschen|unterhalten|gespräch|\
telefonieren)
(sprechen|reden|unterhalten|austauschen|chatten) .. (wir|uns|telefon|kurz|mal|per) (mal |kurz |\
kurz mal )?(telefon*|sprechen|austauschen|reden|unterhalten|video|zoom)
(bewerbungsmappe|erreichbar)
(quatschen|plaudern|schnacken|zusammensetzen|austauschen|verabreden|auszutauschen)
(kurz|mal|bald|diese woche|nächste woche|persönlich) .. mit (ihnen|dir|euch) .. (sprechen|\
reden|telefonieren|austauschen|unterhalten|treffen|zoomen)
mit (ihnen|dir|euch) (kurz|mal|bald|persönlich|diese woche|telefonisch) .. (sprechen|reden|\
telefonieren|austauschen|unterhalten|treffen)
(darf|kann|könnte|soll|dürfte) ich (sie|dich) .. (anrufen|erreichen|sprechen|treffen|einladen)
(kalender|terminkalender|woche|terminplan) & (wie sieht|passt|zeit|nächste woche|diese woche|\
frei)
(nummer|telefonnummer|handynummer) & (erreich*|anruf*|ihre|deine|unter welcher)
(lade|einladen|laden|einladung) .. (gespräch|interview|probearbeiten|kennenlernen|\
vorstellungsgespräch)
(lassen|lass) (sie )?uns .. (sprechen|reden|telefonieren|treffen|austauschen|unterhalten|\
zusammensetzen|kennenlernen|zoomen)
""",
    false_tie="""
wie (\\w+ )?(besprochen|vereinbart|abgesprochen|versprochen|telefonisch|angekündigt|ausgemacht|\
erwähnt|gewünscht|verabredet|abgemacht|bereits besprochen)
(besprochen|vereinbart|abgesprochen|verabredet|ausgemacht)
(nach|über|seit|bezüglich|anknüpfend an|bezugnehmend auf|im anschluss an|zu|wegen|auf|von) \
(unserem|unser|unsere|unserer|unseren) (\\w+ )?(gespräch|telefonat|treffen|unterhaltung|\
austausch|begegnung|meeting|interview|kaffee|mittagessen|call|besprechung|absprache|\
vereinbarung)
(nach|seit|bezüglich|anknüpfend an|bezugnehmend auf|im anschluss an|wegen|mit bezug auf) \
(ihrer|deiner|ihrem|deinem|ihre|deine) (\\w+ )?(anfrage|bewerbung|anruf|interesse|gespräch|\
telefonat|nachricht)
(unser|unserem|unserer|unsere|das) (\\w+ )?(letztes|letzten|letztes|nettes|netten|kurzes|gutes|\
guten|gemeinsames|schönes) (gespräch|telefonat|treffen|austausch|begegnung|meeting)
(schön|nett|toll|super|prima|freute|gefreut|angenehm|freut),? ... (kennengelernt|\
kennenzulernen|getroffen|zu treffen|gesprochen|zu sprechen|wiederzusehen|wieder zu hören|\
wiederzuhören|wieder von|unterhalten)
(als|seit|wo) wir .. (getroffen|gesprochen|kennengelernt|gesehen|telefoniert|unterhalten|\
begegnet|trafen|sprachen|gearbeitet|sahen|telefonierten|unterhielten)
(wir|sie und ich|du und ich) (haben|hatten|sind|waren|kennen|trafen|sprachen) .. (getroffen|\
gesprochen|kennengelernt|gesehen|telefoniert|unterhalten|begegnet|schon länger|persönlich|\
flüchtig)
wir kennen uns
(sie|du) (haben|hatten|hast|hattest) .. (beworben|angefragt|gebeten|gefragt|nachgefragt|\
kontaktiert|zugesagt|versprochen|geschrieben|angerufen)
(danke|vielen dank|herzlichen dank|dank) (\\w+ )?für (ihr|dein|ihre|deine|das|die|den|ihren|\
deinen) (\\w+ )?(interesse|bewerbung|anruf|gespräch|telefonat|anfrage|zeit (gestern|heute|\
neulich|am)|geduld|treffen|austausch)
(gemeinsamer|gemeinsamen|gemeinsame) (freund*|bekannte*|kontakt*)
(erinnern|erinnerst|entsinnen) (sie|du) (sich|dich)
(sie|du) erinner* (sich|dich) .. (sicher|bestimmt|vielleicht|noch|gewiss|an)
(alter|alte|alten|lieber|liebe) (freund|freundin|bekannter|bekannte|weggefährte*|kollege)
(lange nicht gesehen|lange nichts gehört|lang ist's her|gute alte zeit)
(sie|du) (hatten|hattest|haben|hast) .. (bei uns|bei mir|an mich|an uns) .. (beworben|gemeldet|\
gewandt|angefragt)
(schön|toll|gut|nett) .. (wiederzusehen|wieder zu sehen|wiedergesehen|wieder zu treffen)
(bekannter|bekannte|freund|freundin|kollege|kollegin) (von uns beiden|von uns)
wir haben uns .. (getroffen|gesprochen|kennengelernt|gesehen|unterhalten)
wir haben .. (telefoniert|miteinander gesprochen|uns unterhalten)
(danke|vielen dank|herzlichen dank) (\\w+ )?für (das|unser|ihr|dein|ein) (\\w+ )?(gespräch|\
telefonat|treffen|interview|kennenlernen|mittagessen)
(danke|vielen dank) (\\w+ )?für (ihre|deine) (\\w+ )?bewerbung
wir haben .. (gesprochen|telefoniert|getroffen|kennengelernt|unterhalten|gesehen)
(sie|du) (hatten|hattest|haben|hast) (mich|uns) .. (gebeten|gefragt|kontaktiert|angesprochen|\
angerufen|angeschrieben)
(freude|vergnügen|ehre|schön|toll|nett) .. (sie|dich) .. (getroffen|kennengelernt|zu treffen|\
kennenzulernen|wiederzusehen|zu sprechen|gesprochen)
danke,? dass (sie|du) .. (gemeldet|beworben|geschrieben|kontaktiert|angerufen|besucht|\
vorbeigeschaut|genommen)
danke,? dass (sie|du) (sich|dich|uns|mich) .. (gemeldet|beworben|geschrieben|kontaktiert|\
angerufen|besucht)
mit (ihnen|dir) .. (gesprochen|telefoniert|geredet|unterhalten) (zu )?haben
""",
)
