"""How somebody is named in German."""

from __future__ import annotations

from outreach.core.replies.languages.words import Naming

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
)
