"""Words the dictionary lacks, and slips that it does not find."""

from __future__ import annotations

from outreach.core.rules.languages.words import Spelling

SPELLING = Spelling(
    vocabulary=(
        "studi studis uni unis info infos orga doku kita kitas prof profs mailen mailt mailst \
googeln "
        "chatten zoomen posten skypen wünsch find hab mach freu würd tät meld glaub denk hoff \
brauch "
        "wär hätt möcht schau "
        "onboarding backend frontend fullstack devops fintech startup startups scaleup "
        "microservice microservices kubernetes docker terraform ansible django flask python java "
        "kotlin rust golang typescript javascript linux android saas api apis cli ux ui ki llvm "
        "compiler compilern compilers github gitlab linkedin xing meetup meetups webinar podcast "
        "podcasts hackathon homeoffice homeoffice-tage recruiting recruiter recruiterin crm erp "
        "sap cnc cad sps plc scada kpi okr roadmap repository repo repos code codes team teams "
        "feedback job jobs link profil ceo cto hr gmbh ag kg mint mechatronik robotik embedded "
        "firmware scrum kanban agil jira slack e-mail e-mails mail mails online offline website "
        "webseite newsletter dashboard dashboards workflow workflows software hardware cloud data "
        "engineer engineering developer senior junior head lead manager managerin werkstudent "
        "werkstudentin werkstudierende azubi azubis dual duales du sie remote hybrid vertrieb "
        "vertriebs außendienst innendienst quereinsteiger quereinstieg gleitzeit bewirb bewirbst "
        "bewerbe bewürbe bewürben bewürbest gefreut freute okay ok hi hallo moin servus vielen "
        "gern gerne z b d h bzw ggf inkl ca evtl usw u a dass daß muss muß straße strasse ada "
        "grace lovelace northgate kolleg messtechnik zögen buildsystem trainee trainees haustarif "
        "einarbeitung personaler app apps parser"
    ),
    misspellings="""
standart*=Standard
vorraus*=voraus
warscheinlich*=wahrscheinlich
intresse*=Interesse
interres*=Interesse
interessse*=Interesse
entgültig*=endgültig
seperat*=separat
rückmelung*=Rückmeldung
addresse*=Adresse
agressiv*=aggressiv
akkustik*=Akustik
amateuer*=Amateur
apperat*=Apparat
bewerbun=Bewerbung
bischen=bisschen
biscchen=bisschen
brilliant*=brillant
defenitiv*=definitiv
definitv*=definitiv
eigendlich*=eigentlich
einzigste*=einzige
enttäuch*=enttäuscht
erfahrug*=Erfahrung
erhlich*=ehrlich
ersteinmal=erst einmal
garnicht=gar nicht
garnichts=gar nichts
garkein*=gar kein
gebrache*=gebrauche
geschäftich*=geschäftlich
gernne=gerne
hälst=hältst
herrausforder*=Herausforderung
heraussforder*=Herausforderung
immernoch=immer noch
irgendwelche leute die=irgendwelche Leute, die
jemandem kennen(?! gelernt)=jemanden kennen
karierre*=Karriere
karrie?re?weg=Karriereweg
kenntnise=Kenntnisse
kenntniss=Kenntnis
kollege*n und kollegin=Kolleginnen
kolege*=Kollege
komunik*=Kommunikation
konkurenz*=Konkurrenz
kündigungsfirst=Kündigungsfrist
libe grüße=liebe Grüße
lebenlauf=Lebenslauf
maschiene*=Maschine
massgeblich ist dass=…
mitarbieter*=Mitarbeiter
nähmlich=nämlich
netwerk*=Netzwerk
netztwerk*=Netzwerk
orginal*=original
passt perfeckt=perfekt
perfeckt*=perfekt
possition*=Position
positon*=Position
profesionell*=professionell
proffesionell*=professionell
projeckt*=Projekt
proffil*=Profil
reperatur*=Reparatur
rythmus=Rhythmus
schonmal=schon mal
sebständig*=selbständig
seid (\\d+|einem|einer|zwei|drei|vier|fünf|langem|kurzem|jahren|wochen|letzte*|gestern|anfang|\
januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)=seit
selbststandig*=selbstständig
sofware*=Software
softwear=Software
symphatisch*=sympathisch
tehma=Thema
tätigkit*=Tätigkeit
terminn*=Termin
tolle?rant*=tolerant
tron*=Thron
unternehmn*=Unternehmen
unternemen=Unternehmen
verantwortng*=Verantwortung
vielleich=vielleicht
vieleicht=vielleicht
villeicht=vielleicht
villt=vielleicht
vorallem=vor allem
weiterhinn=weiterhin
wiederrum=wiederum
wiederspiegel*=widerspiegeln
zuviele=zu viele
zumindestens=zumindest
zurück melden=zurückmelden
im vorraus=im Voraus
(ich|wir|sie|er|es|du) (hoffe|denke|glaube|freue mich|wünsche|finde|weiß)(,)? das (sie|du|wir|\
ihr|ich|es|ihnen|dir|diese|mein|unser)=dass
(so|damit|obwohl|gut|schön|toll) das (sie|du|wir|ihr|ich|es)=dass
(würde|würden) (ich )?mich .. freuen wen (sie|du)=wenn
(einzige|beste|schnellste|größte) als=wie
(größer|besser|schneller|mehr|weniger) wie=als
(wegen|trotz) dem=wegen des
dem sein*=dessen
(tuen|tuhe|tuhen)=tun
""",
    doubled=("die der das sie sich ihnen so sehr nein ja wir bla was wer dass denen war ganz da"),
    respellings=(
        ("ss", "ß"),
        ("ß", "ss"),
        ("ae", "ä"),
        ("oe", "ö"),
        ("ue", "ü"),
    ),
    endings="s n en e es er ern",
    joints=(
        "",
        "s",
        "es",
        "n",
        "en",
        "er",
        "e",
        "-",
    ),
)
