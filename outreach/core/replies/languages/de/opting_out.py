"""How one asks in German never to be written to again."""

from __future__ import annotations

from outreach.core.replies.languages.words import Phrases

OPT_OUT = Phrases(
    said="""
(nicht|nie|niemals|keinesfalls) (mehr|wieder|noch einmal|nochmal|nochmals|erneut|länger|weiter) .. \
(schreiben|kontaktieren|kontaktiert|anschreiben|angeschrieben|anzuschreiben|zu schreiben|\
zu kontaktieren|melden|belästigen|belästigt|kontakt)
(schreib*|kontaktier*|meld*|belästig*|nerv*|stör*|anschreib*) .. (nicht mehr|nie wieder|nie mehr|\
niemals wieder|nicht noch einmal|nicht nochmal|nicht wieder|nicht erneut|nicht weiter)
(schreib*|kontaktier*|belästig*) (sie )?(mir|mich) (bitte )?(nicht|nie)(?! (vor|bis|am|an|auf|\
während|in|im|über|per|abends|nachts|unter|jetzt|heute|diese))
(keine|keinerlei|nie wieder) (weiteren?|solchen?|derartigen?|neuen?|mehr)? ?(nachrichten|anfragen|\
mails?|e-mails?|kontaktaufnahme|kontaktversuche|anschreiben|angebote|werbung|stellenangebote|\
kontakte|inmails?)( .. (mehr|erhalten|bekommen|zukommen|senden|schicken|bitte|wünsch*))?
keine? weiter(e|en|er) (kontaktaufnahme|kontaktversuche|nachricht|anfrage|mail|werbung|\
kommunikation)
(hör*|hört) .. auf(?!,? (mit php|mit dem))
aufhören
(nehmen|nimm|nehmt|streichen|streich|streicht|entfernen|entfern*|löschen|lösch*|löscht|tragen|\
trag) .. (mich|meinen? (\\w+ )?(namen|adresse|daten|kontakt|profil|nummer|e-mail*|mail*|\
kontaktdaten)) .. (aus|von|raus|vollständig|sofort|umgehend|unverzüglich)
(löschen|lösch*|löscht|entfernen|entfern*|vernichten) .. (meine|mein|alle|sämtliche) .. (daten|\
profil|angaben|kontaktdaten|informationen)
(löschen|lösch*|entfernen|streichen) (sie )?(mich|das alles|alles)
(mein|meine|meiner) (\\w+ )?daten .. (löschen|zu löschen|gelöscht|entfernen|entfernt)
(will|möchte|wünsche|mag|wollte|brauche) .. (nicht|keine|keinen|nichts) .. (kontaktiert|\
angeschrieben|belästigt|nachrichten|anfragen|kontaktaufnahme|hören|werbung|mails)
(lass*|lasst) .. (in ruhe|in frieden)
(widerspreche|widersprechen|widerspruch) .. (verarbeitung|nutzung|speicherung|daten|\
kontaktaufnahme|\
verwendung)
(widerrufe|widerruf) .. (einwilligung|zustimmung)
(unterlassen|unterlass*)( sie)? .. (das|dies|es|weitere|kontakt*|nachrichten|bitte)
(unterlassen|abstand|absehen) .. (weitere*|kontakt*|nachrichten|anfragen)
(von|auf) (weiteren|solchen|derartigen) .. (absehen|verzichten|abzusehen|abstand)
(verschonen|verschone|verschont) .. (mich|uns)
(melde|melden) .. ab (vom|von)
(bitte )?(nicht|nie) (noch einmal|nochmal|nochmals|wieder|mehr) (anschreiben|schreiben|\
kontaktieren|\
melden)
(nicht mehr|nie wieder|nie mehr) (anzuschreiben|zu schreiben|zu kontaktieren|zu belästigen)
(werde|habe) .. (blockier*|gemeldet|melden|geblockt|anzeigen) & (sie|dich|euch|spam|account|profil)
(aus|von) (ihrem|deinem|eurem|ihrer|deiner|eurer|dem|der) (verteiler|liste|kartei|datenbank|\
datenbestand|adressbuch) & (entfern*|streich*|nehm*|nimm|lösch*|trag*|raus|austragen)
(das|dies) ist (spam|belästigung|unerwünscht)
(sehen|sieh|seht) .. (weiteren?|davon|solchen?) .. ab
(davon|hiervon) ab(zusehen)?,? (mich|mir)
löschung (aller |sämtlicher )?(meiner|von meinen|der)
(lassen|lass|lasst) (sie |ihr )?(das|es)( bitte)?( sein| bleiben)?
art(ikel|\\.)? ?(17|21)
(ds-?gvo|datenschutz*) .. (lösch*|auskunft|widersp*|beschwer*)
(nichts|keine) .. (mehr|weiter*|künftig) .. (hören|lesen|bekommen|erhalten)
(nicht|keine|keinerlei|nie) .. (erlaubnis|einwilligung|zustimmung|zugestimmt|eingewilligt)
(in ruhe|in frieden) lassen
(nicht|nie) .. (kontaktieren|anschreiben|belästigen) & (künftig|zukünftig|in zukunft|zukunft|mehr)
(kein|keine|keinen|keinerlei) (weitere*|erneute*|solche*)? ?kontakt( mehr| zu mir| wünsche*| auf|\
 bitte)*
(nehm*|nimm) .. (keinen|keine) kontakt .. (mehr|auf)
(nicht|nie|niemals) (erlaubt|gestattet|zugestimmt|eingewilligt|darum gebeten|autorisiert)
(stellen|stell|stellt) .. (nachrichten|anfragen|kontakt*|das|werbung|mails) .. ein
(von|auf) .. (nachrichten|anfragen|kontakt*|mails|anschreiben) .. (absehen|verzichten|abzusehen)
(sparen|spar|spart) .. (nachrichten|anfragen|mails|weitere*)
keine (werbung|headhunter|recruiter|personalvermittler|jobangebote)
(bitte )?austragen
sperrliste
robinsonliste
""",
    alone="""
stopp?
abmelden
abbestellen
austragen
löschen
spam
schluss( jetzt)?
nie wieder
""",
    innocent="""
(hör|hört|hören) .. nicht auf
(lassen|lass|lasst) (sie |ihr )?(das|es) (uns|mich)
(nichts|keine) .. (gehört|gelesen)
(höre|hört|hört sich|hören) (sich|mich|mal) .. (an|um)
ist das spam
(lösch*|entfern*|gelöscht) & (wenn ich|falls ich|nachdem|sobald|nach dem verfahren)
kein kontakt (vor|bis|am|per)
nicht mehr (heute|per|jetzt|diese|vor|programmieren|pendeln|arbeiten)
(löschen|löscht) (sie|ihr) (\\w+)?daten
(melden|meldet|schreiben|schreib*|kontakt*|ruf*) .. nicht (vor|bis) (\\w+)
""",
)
