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
(freude|vergnügen|ehre),? (sie|dich) .. (getroffen|kennengelernt|zu treffen|kennenzulernen|\
wiederzusehen|zu sprechen|gesprochen)
""",
)
