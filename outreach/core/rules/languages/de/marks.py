"""What marked sentences say: who writes, how this person was found, why; and what follows."""

from __future__ import annotations

from outreach.core.rules.languages.words import Marks

MARKS = Marks(
    pleasantries="""
(ich )?hoffe,? (dass )?(es|sie|du|ihr|bei|diese|dich|ihnen|alles) .. (gut|bestens|wohlauf|\
prima|wohl|schön*)
(ich )?hoffe,? .. (erreicht|trifft|findet)
ich hoffe,? (sie|du|ihr|es) .. (tag|woche|wochenende|sommer|winter|jahr|start)
wie geht('s| es) (dir|ihnen|euch)?
(schön|freut mich),? (sie|dich|euch) kennenzulernen
(einen|ein|eine) (schönen|schönes|schöne|guten|gute|tolle|tollen|angenehme*) (tag|woche|\
wochenende|start|abend)
(viele|beste|liebe|herzliche|freundliche|schöne) grüße
""",
    who="""
(ich|wir) .. (bei|beim|am|an|in|im|für|von|vom|aus|der|des|den|die|das|zu|zum|zur) ￼
(bei|beim|am|in|im|für|von|vom) ￼ (\\w+ ){1,2}(ich|wir)
(mir|uns) gehör*
￼ ist (mein|meine|unser|unsere) (arbeitgeber*|firma|betrieb|unternehmen|haus|laden|werkstatt)
(ich bin|ich heiße|mein name|wir sind|mein team|meine firma|unser team|unsere firma|unser \
unternehmen|unser betrieb|ich bins)
(ich|wir) (leite*|führe*|baue*|arbeite*|verantworte*|gründe*|betreibe*|entwickle*|entwickel*|\
suche*|stelle*|betreue*|habe*|mache*|verkaufe*|fertige*|produziere*|berate*|forsche*|lehre*|\
kümmere*|rekrutiere*|schreibe*|planen?|vertrete*|koordiniere*|pflege*|unterrichte*|besetze*|\
haben|programmiere*|vertreibe*|unterstütze*|begleite*|organisiere*|bilde*|helfe*|steuere*|\
warte*|liefere*|konstruiere*)
(leite|führe|baue|arbeite|verantworte|gründete|betreibe|entwickle|suche|betreue|stelle|\
koordiniere) (ich|wir)
(hier ist|hier schreibt|es schreibt|am apparat|hier)
(als|von|bei|für|aus) .. (leiter*|chef*|gründer*|geschäftsführer*|inhaber*|teamleit*|\
recruiter*|personal*|leitung|vorstand*|entwickl*)
(geschäftsführer*|gründer*|inhaber*|leiter*|teamleit*|chef*|ceo|cto|coo|cfo|vorstand*|\
abteilungsleit*|personalleit*|werkleit*|entwicklungsleit*|head of) (bei|von|der|des|hier|in|im|\
und)
im namen
""",
    how="""
gefunden
finde*
fand
fanden
gestoßen
stieß
bin auf
aufmerksam
aufgefallen
fiel*
auffiel
gesehen
sah
gelesen
las
lese
entdeck*
such*
recherch*
durchsicht*
gehört
hörte
besucht*
erzähl*
erwähn*
empfohlen
empfahl
empfiehlt
empfehl*
genannt
nannte
hingewiesen
tipp
name
namen
kennen
kennt
kenne
kennengelernt
verbunden
vernetzt
kontakt*
gearbeitet
zusammenarbeit
arbeiten (sie|du)
arbeitest
ihre* (arbeit*|erfahrung*|weg|werdegang|stationen|beitrag|beiträge|artikel|vortrag|projekt*|\
profil*|kenntnis*|repository|paper|buch|seite|stelle|aufgabe*|lebenslauf|laufbahn|kommentar*|\
frage*|antwort*)
deine* (arbeit*|erfahrung*|weg|werdegang|stationen|beitrag|beiträge|artikel|vortrag|projekt*|\
profil*|kenntnis*|repository|paper|buch|seite|stelle|aufgabe*|lebenslauf|laufbahn|kommentar*|\
frage*|antwort*)
profil*
vortrag*
talk
artikel
beitrag
beiträge
blog*
podcast
repo*
projekt*
commit*
github
gitlab
konferenz*
meet-up*
messe
kurs
liste
gruppe
erfahrung*
werdegang
hintergrund
kolleg*
beworben
stöber*
über (ihr|dein|xing|linkedin|eine suche|die suche)
gedacht
denke
erinner*
wegen
hängen geblieben
hängengeblieben
""",
    why="""
such*
stelle*
position*
job*
rolle*
aufgabe*
vakanz*
posten
bewerb*
bewirb*
bewürb*
verstärk*
unterstütz*
team
kolleg*
mitarbeit*
nachfolge*
besetz*
einstell*
interess*
pass*
vorstell*
frag*
(hoffe*|hoffend) .. (sie|du|ihr|dich|ihnen|dir|auf|dass|bald)
freu*
gespräch*
erzähl*
mitmach*
praktik*
werkstudent*
ausbild*
abschlussarbeit
lehrstelle
trainee*
idee
gern*
ob
einsteig*
wachs*
zurück
bitte*
dank*
wechsel*
brauch*
fehl*
kandidat*
reiz*
""",
    about_us="""
(wir|uns|unser*|ich|mein*|bei uns)
(firma|unternehmen|betrieb|team|start-up|werkstatt|labor|agentur|büro|mittelständler|kund*|\
familienbetrieb|werk|studio|praxis|leute|kolleg*)
""",
    referral="""
(kolleg*|freund*|bekannte*|jemand*|leute) .. (zu mir|an mich|zu uns|an uns|vorbei) (\\w+ \
)?(schick*|verweis*|weis*|lots*|send*)
(klingt|hört sich|sieht) .. nach (\\w+ )?(freund*|kolleg*|bekannt*|jemand*) .. (ihnen|dir|\
ihrem|deinem)?
(kennen|kennst|kennt|fällt|fallen|wissen|weißt|wüssten|wüsstest|hätten|hättest) .. (jemand*|\
wen|wer|wem|leute|person*|kolleg*|freund*|andere*|einen|eine|namen)
(jemand*(?! (von|bei|wie) ￼)|wen|wer|wem) .. (kennen|kennst|kennt|einfällt|einfallen|passt|\
passen|passte|passend*|interess*|umfeld|netzwerk|empfehl*|in frage|denken|denkst|anderes|\
anderen|fragen|ansprechen)
(in ihrem|in deinem|in eurem) (netzwerk|umfeld|bekanntenkreis|freundeskreis|team|kreis)
(empfehlung*|empfehlen|empfiehl|weiterempfehl*|empfehlt|tipp|tipps|hinweis|hinweise|fingerzeig)
(leiten|leite|leitest|reichen|reiche|geben|gib|gebt|schicken|schick|senden) .. (weiter|\
weiterleiten|weitergeben)
(weitergeben|weiterleiten|weiterreichen|weitersagen|weiterzugeben|weiterzuleiten|weiterzusagen|\
weitererzähl*)
(einen|den|anderen|deren|dessen) namen
(jemand|jemanden|jemandem) (anderes|anderen|anderem|aus ihrem|aus deinem)
(richtige|bessere|andere)n? (person|ansprechpartner*|adresse)
(jemand*|leute) .. (der|die|den|dem) .. (sucht|suchen|passt|passen|interesse|lust|könnte|\
wechseln)
(weitersagen|weiterzusagen|weitererzählen)
(freunde|freundinnen|bekannte|kolleg*) .. (weiter*|teilen|schicken|empfehlen|gefallen|\
interessieren)
(haben|hast|hätten|hättest) (sie|du) .. (eine empfehlung|einen tipp|einen hinweis|einen namen|\
eine idee, wer)
(für|an|mit) (einen|eine|einem|einer|jemanden|jemand) (ihrer|deiner|aus ihrem|aus deinem|ihren|\
deinen|von ihren|von deinen) (\\w+ )?(kolleg*|freund*|bekannt*|kontakt*|umfeld|kreis)
(jemand*|namen) (nennen|zu nennen|vorschlagen|vorzuschlagen|empfehlen|ans herz legen|vorstellen)
""",
    referral_sound="""
(wenn|falls|sollte*|wer|wen|wem|jemand*|andere*|freund*|kolleg*|bekannte*|weiter*|teilen|link|\
empfehl*|kennen|kennst|kennt|name|namen|netzwerk|umfeld|tipp|hinweis*|einfällt|einfallen|fällt|\
wissen|weißt|reichen|gib|geben|schick*|zeig*|erzähl*|allen|allen,|alle|leute*)
""",
    way_out="""
(ein|eine|kurzes|klares|einfaches|ehrliches|knappes|schlichtes) (\\w+ )?(nein|absage) (ist|\
genügt|reicht|hilft|wäre|auch|völlig|tut|schadet|darf|braucht|nehme)
nein,? (danke|ist|genügt|reicht|hilft|auch|wäre|sagen)
(auch |gern )?ein (\\w+ )*nein
(sagen|sag|schreiben|schreib|geben|gib|antworten|antworte) .. (einfach|kurz|nein|so|ab|\
bescheid|absagen|ruhig)
(einfach|kurz|ruhig) (sagen|absagen|schreiben|ignorieren|bescheid|melden|nein|löschen|liegen)
(wenn|falls|sollte*|passt|ist|sofern) .. (nicht|kein*|nichts|falsch*|unpassend|zufrieden|\
ungünstig|anders)(?!( sie| du| ihr| selbst)*,? (dann |vielleicht )?(wer|wen|wem|wessen|welche*|\
kennen sie|kennst du))
(wenn|falls) nicht(?!( sie| du| ihr| selbst)*,? (dann |vielleicht )?(wer|wen|wem|wessen|\
welche*|kennen sie|kennst du))
(kein|keine) (problem|druck|eile|verpflichtung|bedarf|interesse|sorge|antwort nötig|umstände|\
thema|begründung)
(kein|keinen) grund
(fühlen sie sich|fühl dich) frei
(melde|schreibe|frage|störe|behellige) .. (nicht|nie) (wieder|mehr|noch)
(nicht|nie) (wieder|mehr|noch einmal|nochmal) (melden|schreiben|stören|fragen|anschreiben|\
nachfragen|nachhaken)
(lasse|lass) .. (in ruhe|damit|ruhen|gut sein|dabei)
(völlig|vollkommen|absolut|auch|ganz|total|genauso) (in ordnung|okay|ok|verständlich|legitim|\
gut|recht|fein|willkommen)
(ist|wäre) (das )?(auch )?(in ordnung|okay|ok|kein problem|verständlich|völlig|auch gut|genauso)
(verstehe|verständnis|respektiere) .. (ich|das|dafür|vollkommen|völlig|gut|es)
(unverbindlich|ohne verpflichtung)
ein satz genügt
(absage|absagen)
in ruhe
""",
    way_out_sound="""
(nein|nicht|nichts|kein*|ab|absage*|absagen|passt|sonst|lieber|fein|ordnung|okay|ok|verstehe*|\
verständnis|zufrieden|ruhig|frage|andernfalls|ansonsten|anderenfalls|lass*|unverbindlich|\
genügt|reicht|egal|falls|wenn|umgekehrt)
""",
    thanks="""
dank*
danke*
freut
freue*
schön
vielen dank
herzlich*
nett
toll
prima
angenehm
willkommen
""",
    invites_answer="""
(sagen|sag|schreiben|schreib|antworten|antworte|melden|meld|melde|geben|gib|erzählen|erzähl|\
rufen|ruf|fragen|frag|lassen|lass|nennen|nenn|teilen) (sie|mir|uns|dich|es|mich|euch|gern|\
gerne|einfach|ruhig|kurz)
(ich|wir) (freue*|würde*|bin gespannt|beantworte*|erzähle*|antworte*|hoffe*)
(würde|würden) (ich|wir|mich|uns) .. (freuen|gern|gerne)
(gespannt|neugierig)
(bescheid|rückmeldung|rückfrage*)
""",
    hope="""
(hoffe|hoffen|wünsche|wünschen|hofften|wünschte) .. (sie|du|ihr|bewerb*|bewirb*|dass|auf|mir|\
uns|dich|ihre|deine)
bewerb*
bewirb*
bewürb*
beworben
kandidier*
kandidatur*
(freue|freuen|freute|freuten|freut|gefreut|ehren|geehrt|ehre|glücklich|froh|schön|toll|\
großartig|begeistert|klasse|wunderbar|super) .. (wenn|falls|sie|du|dich|über|auf|mich|uns|ihr)
(wenn|falls) (sie|du) .. (bewerb*|interess*|lust|zeit|mitmach*|anseh*|anschau*|dabei|vorstell*|\
einsteig*|komm*|denk*|überleg*|passt)
(würde|würden|fände|fänden|wäre|hätte|hätten|möchte|möchten) .. (sie|dich|ihre|deine|ihnen|dir|\
freuen) .. (freuen|dabei|gewinnen|team|an bord|bewerb*|begeistern|haben|kennenlernen|\
kennenzulernen)
(sie|dich|dir|ihnen) .. (gewinnen|begeistern|dabei|dafür)
(lust|hätten sie lust|hast du lust|hättest du lust) .. (bewerb*|auf|mit|bei|dazu|es)
(schauen|sehen|schau|sieh) .. (an|mal|rein|rauf)
(ins auge fass*|in betracht (zieh*|zög*)|in erwägung (zieh*|zög*)|in frage kommt|infrage kommt|\
könnte ich mir)
""",
    interest="""
interess*
(würde|möchte|wollte|will|würden|möchten) .. (erzähl*|sprech*|reden|unterhalten|vorstell*|\
fragen|zeigen|kennenlern*|austausch*|bericht*|hör*|wissen)
(passen|passt|passte|passend|reizen|reizt|ansprechen|anspricht|etwas für|was für|zusagen|locken)
(über|von) .. (stelle|position|job|rolle|aufgabe)
(können|könnten|könntest|kannst|wäre|wären|hätten|hättest|würden|würdest|haben|hast|mögen|\
magst|darf) (sie|du|das|es|dies|ich|ihr|die|so)
(offen|neugierig|vorstellen|lust|denkbar)
ob
""",
)
