"""Worn phrases, and bitter ones."""

from __future__ import annotations

from outreach.core.rules.languages.words import Tone

TONE = Tone(
    worn="""
(erfüll*|treffen|triffst|entsprechen|entsprichst) (\\w+ )?(jeden|jeder|alle|sämtliche|all) \
(\\w+ )?(punkt*|kriterien|anforderungen|wünsche*|voraussetzungen|kästchen)
atemberaubend*
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
(für selbstverständlich|als selbstverständlich) .. (nehmen|nimmt|hält|halten|ansehen|betrachte*)
(nehmen|nimmt|hält|halten|betrachte*) (sie|dich) .. (für|als) selbstverständlich
(lachnummer*|witzfigur*|lachhaft*|saftladen|sauladen|schnarchladen|irrenhaus|trümmerhaufen|\
auslaufmodell)
(narr|narren|dummkopf|dummköpfe|tölpel|hornochse*|hohlkopf|hohlköpfe)
(hungerl(o|ö)hn*|almosen|brosamen)
(können|kannst|könnten|könntest) (sie|du) .. (nicht|kaum) .. (zufrieden|glücklich|stolz) sein
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
zu (fein|stolz|faul|bequem|gut|wichtig|beschäftigt|schade|arrogant) (zum|um|für|dafür|ist|sind|\
bist|wohl)
""",
)
