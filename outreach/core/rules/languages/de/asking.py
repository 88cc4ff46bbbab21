"""What is asked too early or of the wrong people, and acquaintance that is only claimed."""

from __future__ import annotations

from outreach.core.rules.languages.words import Asking

ASKING = Asking(
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
(lob|lobend*|nettes wort|nette worte|gutes wort|gute worte|wohlwollend*|anerkennend*) & (auf|\
über|für|zu|in) (mein|meinem|meine|meiner) (\\w+ )?(profil|seite)
(zeugnis|testimonial*|lob|lobend*|fürsprache) & (mein profil|meinem profil|meines profils)
(schreiben|schreib|schreibst|verfassen|verfass|hinterlassen|ausstellen|ausstellst) .. (mir|\
uns) .. (empfehlung|empfehlungsschreiben|referenz|bewertung|rezension|zeugnis)
(mir|uns) .. (empfehlung|empfehlungsschreiben|referenz|bewertung|rezension) .. (schreib*|\
verfass*|ausstell*|hinterlass*)
(empfehlen|empfiehl|empfiehlst|empfehle) (sie |du )?mich .. (weiter|anderen|bitte|auf)
mich (\\w+ )?(weiter)?empfehl*
(empfehlung|referenz|bewertung) (über|zu) (mich|uns|mir|mein*)
(um|auf|eine|bitte um) (eine |deine |ihre )?(kurze |kleine |positive |persönliche |nette \
)*(linkedin-empfehlung|linkedin empfehlung|empfehlung (auf|für) (linkedin|mein*)|bewertung auf|\
kununu*|google-bewertung)
bewert* .. (auf|bei) (google|kununu|glassdoor|trustpilot|jameda)
(google|kununu|glassdoor|trustpilot) .. bewert*
(empfehlung|empfehlungen|referenz|bewertung) & (mein profil|meinem profil|linkedin-empfehlung|\
nette worte|nette zeilen|paar worte|paar zeilen|über mich|über uns)
""",
    deadline="""
(bis|vor|spätestens|noch) (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|\
sonntag|zum|ende|nächste|diese|mittag|abend|in)
(diese|dieser|nächste) woche
(heute|morgen|schnellstmöglich|bald|frist)
""",
    call="""
(hängen|häng|fügen|füg|legen|leg|reichen|reich|laden|lad|schicken|schick|senden|sende|mailen|\
mail) .. (papiere|dokumente|zeugnis*|mappe|foto|bewerbungsfoto|nachweise)
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
(war|waren) .. (freude|vergnügen|ehre|schön|nett|toll|angenehm|wunderbar|fein|super),? .. (sie|\
ihnen|dich|dir|euch) .. (begegne*|treffen|getroffen|kennenlern*|kennenzulernen|kennengelernt|\
sprechen|plaudern|sehen|reden|unterhalten)
(sie|du) (haben|hast|hatten|hattest) (mir|uns) .. (gesagt|erzählt|verraten|berichtet|\
geschrieben|anvertraut|gestanden)
unser* (\\w+ )?(telefonat|gespräch|telefongespräch|austausch|plausch|anruf|begegnung|\
unterhaltung|kennenlernen) (\\w+ )?(hat|hatte|war|blieb|gab|zeigte|machte|gestern|neulich)
wie (\\w+ ){0,3}(besprochen|vereinbart|abgesprochen|versprochen|ausgemacht|verabredet|abgemacht)
wie (sie|du|gestern|neulich|letzte woche|am telefon) (\\w+ )?(gewünscht|gesagt|erwähnt|wollten|\
wolltest|gebeten)
(nach|seit|bezüglich|anknüpfend an|bezugnehmend auf|im anschluss an|wegen|auf|von|zu|über) \
(unserem|unser|unsere|unserer) (\\w+ )?(gespräch|telefonat|treffen|unterhaltung|austausch|\
begegnung|meeting|interview|mittagessen|call|besprechung|absprache|vereinbarung)
(nach|bezüglich|anknüpfend an|bezugnehmend auf|im anschluss an|wegen|mit bezug auf) (ihrer|\
deiner|ihrem|deinem|ihre|deine) (\\w+ )?(anfrage|bewerbung bei|anruf|interesse|gespräch|\
telefonat|nachricht)
(unser|unserem|unserer|unsere) (\\w+ )?(letztes|letzten|nettes|netten|kurzes|gutes|guten|\
gemeinsames|schönes|schönen) (gespräch|telefonat|treffen|austausch|begegnung|meeting)
(schön|nett|toll|super|prima),? (dass wir|dich|sie|euch) ... (kennengelernt|getroffen|\
gesprochen|gesehen|unterhalten)
(schön|nett|toll|freut|gefreut|freude),? .. (wiederzusehen|wieder zu sehen|wiedergesehen|\
wieder zu treffen|wieder zu hören|wieder von ihnen|wieder von dir)
(war|hat mich|hat uns|waren) ... (schön|nett|freude|gefreut|vergnügen|ehre|toll|angenehm),? \
... (kennenzulernen|kennengelernt|zu treffen|zu sprechen|getroffen|gesprochen|unterhalten)
(schön|nett|freude),? mit (ihnen|dir) .. (gesprochen|telefoniert|geredet|unterhalten)
(als|seit|wo) wir (uns )?(\\w+ ){0,6}(getroffen|gesprochen|kennengelernt|telefoniert|\
unterhalten|begegnet|trafen|sprachen|zusammengearbeitet|telefonierten|unterhielten)
wir (haben|hatten|kennen|sind) uns (\\w+ ){0,8}(getroffen|gesprochen|kennengelernt|gesehen|\
unterhalten|begegnet|schon|persönlich|flüchtig|aus|von|ja)
wir (haben|hatten) (\\w+ ){0,4}(letzt\\w+|neulich|gestern|damals|kürzlich|vorige\\w*|\
miteinander) (\\w+ ){0,6}(gesprochen|telefoniert|getroffen|unterhalten)
wir haben miteinander
(trafen|sprachen|begegneten|unterhielten) wir uns
wir (trafen|sprachen|begegneten|unterhielten) uns
(sie|du) (haben|hatten|hast|hattest) (sich|dich|mich|uns|mir|bei uns|bei mir|an mich|an uns) \
.. (beworben|angefragt|gebeten|gefragt|nachgefragt|kontaktiert|zugesagt|versprochen|\
geschrieben|angerufen|gemeldet|gewandt|angesprochen|angeschrieben)
(danke|vielen dank|herzlichen dank|dank) (\\w+ )?für (ihr|dein|ihre|deine|das|die|den|ihren|\
deinen|unser) (\\w+ )?(interesse|bewerbung|anruf|gespräch|telefonat|anfrage|zeit (gestern|\
heute|neulich|am)|geduld|treffen|interview|mittagessen)
gemeinsame[nr]? (freund*|bekannte*)
(erinnern|erinnerst|entsinnen) (sie|du) (sich|dich)
(sie|du) erinner* (sich|dich) .. (sicher|bestimmt|vielleicht|noch|gewiss|an)
(mein|meine|hallo|hey) (alter|alte|lieber|liebe) (freund|freundin|bekannter|bekannte|\
weggefährte*)
(lange nicht gesehen|lange nichts (mehr )?(voneinander )?gehört|gute alte zeit)
danke,? dass (sie|du) (sich|dich|uns|mich) .. (gemeldet|beworben|geschrieben|kontaktiert|\
angerufen|besucht)
danke,? dass (sie|du) .. (vorbeigeschaut|zeit (genommen|hatten|hattest))
(freude|vergnügen|ehre),? (sie|dich) .. (getroffen|kennengelernt|zu treffen|kennenzulernen|\
wiederzusehen|gesprochen)
(bekannter|bekannte|freund|freundin) (von uns beiden|von uns)
""",
)
