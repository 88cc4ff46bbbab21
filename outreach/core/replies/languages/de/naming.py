"""How somebody is named in German."""

from __future__ import annotations

from outreach.core.replies.languages.words import Naming, Phrases

NAMING = Naming(
    before="""
(frag|frage|fragen|fragt|sprich|sprechen|sprecht|rede|reden|redet|kontaktier*|versuch*|schreib|\
schreibe|schreiben|schreibt|ruf|rufen|kennst|kennen|kennt|wende|wenden|empfehle|empfehlen|meld|\
melde|melden|probier*|nimm|nehmen|schau|schauen|nenne|nennen)( sie| du| ihr| dich| sich| ihnen|\
 dir| uns){0,2}( doch| mal| bitte| gern| gerne| lieber| einmal| am besten| vielleicht| stattdessen|\
 auch|\
 direkt| noch| es){0,3}( mit| an| bei| kontakt zu| kontakt mit)?( den| dem| die| der)?
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
ich sie du er es wir ihr ostern weihnachten pfingsten
mich mir dich dir ihnen euch ihn uns herr frau danke vielen hallo guten
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
)

#: Wer genannt wird, darf erfahren, von wem.
MAY_NAME = Phrases(
    said="""
(gruß|grüße|gruss|grüss*) .. von mir
(grüß|grüßen|grüße|gruss|grüssen|grüße*) (sie |ihn |ihr |ihm |ihnen |\\w+ )?(\\w+ )?(\\w+ )?von mir
(richte|richten|bestell|bestelle|bestellen) .. (gruß|grüße|grüsse|grüßen)
(auf mich) (ruhig |gern |gerne |einfach )?(berufen|beziehen|verweisen)
(beruf|berufe|berufen|beziehen|bezieh|verweis|verweisen) .. auf mich
(mich|meinen namen) (\\w+ )?(\\w+ )?(\\w+ )?(erwähnen|nennen|angeben|verwenden|benutzen|\
ins spiel bringen)
(erwähn|erwähne|erwähnen|nenn|nenne|nennen) (sie )?(\\w+ )?(mich|meinen namen)
(sag|sage|sagen|sagt|schreib|schreiben) .. ich (\\w+ )?(\\w+ )?(geschickt|schicke|empfohlen|\
empfehle|genannt)
(sag|sage|sagen|sagt|schreib|schreiben) .. von mir (ist|kommt|komme|stammt|haben|hast)
(sag|sage|sagen|sagt|schreib|schreiben) .. von mir (hast|haben|weißt|wissen)
(meinen namen|mein name) (\\w+ )?(\\w+ )?(\\w+ )?fallen
mein name darf .. (fallen|genannt|erwähnt)
(mit|unter) (verweis|berufung|bezug) auf mich
(in meinem namen|mit meiner empfehlung)
""",
    innocent="""
(nicht|nie|niemals|ohne|kein|keinen|keine|bevor|lieber nicht|ungern),? ... (mich|mir|namen|erwähn*|\
nenn*|beruf*|sag*)
(mich|mir|name|namen) (\\w+ ){0,4}(nicht|nie|niemals|lieber nicht|ungern|raus)
(weiß|weiss) nicht,? ... (mich|mir|namen)
""",
)
#: Niemand soll erfahren, von wem.
NOT_NAME = Phrases(
    said="""
(sag|sage|sagen|sagt|verrat|verrate|verraten|erwähn|erwähne|erwähnen) .. nicht,? .. (mir|mich|ich|\
meinen namen)
(mich|meinen namen|mir) (\\w+ )?(\\w+ )?(nicht|nirgends|nie|lieber nicht) (\\w+ )?(erwähn*|nenn*|\
angeb*|verwend*|benutz*|berufen|beziehen)
(erwähn|erwähne|erwähnen|nenn|nenne|nennen) (sie )?(mich|meinen namen) (\\w+ )?(\\w+ )?(nicht|\
lieber nicht|nirgends)
(beruf|berufe|berufen|bezieh|beziehen) .. nicht auf mich
nicht auf mich (berufen|beziehen|verweisen)
ohne (meinen namen|mich) (zu )?(\\w+ )?(nennen|erwähnen|angeben)
ohne .. meinen namen
(bleibt|bleiben|bleib) .. unter uns
unter uns (bleiben|gesagt)
(streng )?(vertraulich|anonym) .. (behandel*|bleiben|halten|bitte)
(anonym|vertraulich)
von mir (hast|haben|habt) (du|sie|ihr) (das|es|den namen|den tipp|nichts)( aber| bitte)? (nicht|\
nie)
(nicht|nie) von mir (hast|haben|kommt|stammt|ist|wissen|gehört)
(lass|lasse|lassen|halt|halte|halten) (sie )?(mich|meinen namen) .. (raus|heraus|außen vor|\
aus dem spiel)
mein name (soll|sollte|darf|muss) .. nicht .. (fallen|genannt|erwähnt|auftauchen)
(mich|meinen namen) (\\w+ )?(\\w+ )?(unerwähnt|ungenannt|unerwaehnt)
(behalt|behalte|behalten|behaltet) .. für (sich|dich)
(möchte|will|mag) .. nicht in verbindung gebracht
(nicht|ungern|lieber nicht) (namentlich )?(genannt|erwähnt) werden
""",
    innocent="""
(weiß|weiss) nicht,? ... (mich|mir|namen)
""",
)
