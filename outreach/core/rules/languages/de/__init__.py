"""German, with du and Sie, and with umlauts written either way."""

from __future__ import annotations

from outreach.core.rules.languages.de.asking import ASKING
from outreach.core.rules.languages.de.coded import CODED
from outreach.core.rules.languages.de.facts import FACTS
from outreach.core.rules.languages.de.haste import HASTE
from outreach.core.rules.languages.de.marks import MARKS
from outreach.core.rules.languages.de.spelling import SPELLING
from outreach.core.rules.languages.de.tone import TONE
from outreach.core.rules.languages.words import Words

WORDS = Words(
    code="de",
    name="German",
    # what LinkedIn's own button has written over the years, and what people copy from it
    default_invitations=(
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        "Ich würde Sie gerne zu meinem beruflichen Netzwerk hinzufügen.",
        "Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        "Ich würde dich gerne zu meinem Netzwerk hinzufügen.",
        "Ich möchte Ihrem beruflichen Netzwerk auf LinkedIn beitreten.",
        "Ich würde mich gerne mit Ihnen auf LinkedIn vernetzen.",
        "Ich würde mich gerne mit dir auf LinkedIn vernetzen.",
        "Ich würde mich gerne mit Ihnen vernetzen.",
        "Ich würde mich gerne mit dir vernetzen.",
        "Ich möchte mich gerne mit Ihnen vernetzen.",
        "Ich freue mich auf die Vernetzung.",
        "Lassen Sie uns vernetzen!",
        "Lass uns vernetzen!",
        "Ich möchte Sie in mein berufliches Netzwerk bei LinkedIn einladen.",
        "Gerne würde ich Sie in mein Netzwerk aufnehmen.",
        "Ich würde Sie gerne in mein Netzwerk aufnehmen.",
        "Ich würde dich gerne in mein Netzwerk aufnehmen.",
        "Ich möchte Sie gerne in mein Netzwerk aufnehmen.",
        "Gerne würde ich dich in mein Netzwerk aufnehmen.",
    ),
    function_words=(
        "der die das und ich sie ihr ihnen wir uns unser unsere für mit auf ist sind nicht ein "
        "eine einen einer zu den dem im bei als auch wenn ob oder aber von würde freue möchte "
        "haben habe du dich dir dein deine über sich gerne hallo bin mir mich wie was es"
    ),
    negations=(
        "nicht kein keine keinen keinem keiner nie niemals ohne nichts niemand weder noch kaum"
    ),
    us=(
        "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unserem unseren "
        "unserer unseres"
    ),
    them=(
        "du dich dir dein deine deinen deinem deiner deines sie ihnen ihr ihre ihrem ihren ihrer "
        "ihres ihr euch euer eure"
    ),
    titles="herr herrn frau fräulein hr hr. fr fr.",
    innocent="""
(eilt|drängt) (nichts|nicht|niemand|keineswegs)
(eilige*|dringende*|sofortige*) (auftrag|auftrags|aufträge*|fall|fälle*|transport*|lieferung*|\
sendung*|bestellung*|eingriff*|operation*|notfall|notfälle*|reparatur*)
darf ich (mich|ihnen|dir) (\\w+ ){0,2}(noch einmal|noch mal|nochmal|wieder|erneut) (\\w+ )?(melden|\
schreiben)
(?<!auf )(?<!zu )meine letzte nachricht (dazu|hierzu|in dieser sache|an sie|an dich)(?! (haben|\
hast|kam|gab|blieb|war))
(ich|wir) (antworte*|melde*|schreibe*|gebe*|sage*|werde*|rufe*|schicke*|kläre*) ... (so bald \
wie möglich|so schnell wie möglich|umgehend|heute|morgen|stunden|montag|freitag|woche|sofort|\
zeitnah|rasch|wieder|erneut)
(keine|nicht|nichts|kein|ohne|nie|weder|niemals) ... (eile|eilig|dringend*|druck|frist|sofort|\
heute|eilt|hektik)
(musst|müssen|brauchst|brauchen) (sie |du )?(sich |dich )?(nicht|nichts) ... (heute|sofort|\
jetzt|gleich|entscheiden|antworten)
(menschen|leute|kinder*|personen|nutzer*|erwachsene*|schüler*|patient*) mit (\\w+ \
)?(behinderung*|autismus|einschränkung*)
behindertenhilfe
(mutterschutz|elternzeit)(vertretung*)?(?! ((gehen|planen) (sie|du)|geplant))
(junges|jungen|junge|jüngeres) (unternehmen|firma|start-up|disziplin|fach|wissenschaft|feld|\
branche|produkt|sprache|projekt|gebiet|technik|patient*|leser*|kind*)
familien(betrieb*|unternehmen*|firma|geführt*|recht|medizin|therapie)
single-(page|sign-on) (\\w+)?
abfallwirtschaft
brandmelde*
(über|unter|mehr als|weniger als|rund|etwa|fast|zwischen|gut|knapp) \\d\\d( und \\d\\d| bis \
\\d\\d)? (leute|menschen|mitarbeit*|kolleg*|kund*|länder*|jahre erfahrung|jahren erfahrung|\
kilometer|minuten|prozent|filialen|standorte*|patient*|roboter*|grad|tonnen)
(keine|ohne|nicht|brauch*|nein|eine) (antwort|rückmeldung) (ist )?(nötig|erforderlich|notwendig)
den ganzen (sommer|herbst|winter|monat) zeit
hören (sie|du) .. von (uns|mir)
(bis|spätestens) ... (hören|hörst|haben|hast|bekommen|bekommst|kriegst) (sie|du) .. (von uns|\
von mir|unsere antwort|antwort|bescheid)
(bis|spätestens) ... (melde|schreibe|gebe) ich
(unabhängig von|ungeachtet|egal welcher|egal, welche|gleich welcher|ohne ansehen|ganz gleich|\
spielt keine rolle) ... (herkunft|hautfarbe|religion|geschlecht|alter|behinderung|orientierung|\
nationalität|glaube*|identität|familienstand|weltanschauung)
""",
    nobody="""
sehr geehrte(r|/r|\\*r|:r|\\(r\\))? (damen und herren|damen|herren|bewerber*|kandidat*|\
interessent*|fachkr*|leser*|mitglieder|kolleg*)
(hallo|hi|hey|liebe(/r|\\*r|:r|\\(r\\))?|lieber|moin|guten tag|servus|grüß gott|guten \
morgen)(,| ihr)? (zusammen|alle|leute|kandidat*|bewerber*|freund*|kolleg*|interessent*|\
linkedin*|liebe*|unbekannt*|fremde*|du|sie|mädels|jungs|talent*|entwickler*|netzwerk*|kontakt*|\
ihr lieben|mitglied*|fachkraft|fachkräfte)
an alle
""",
    marks=MARKS,
    asking=ASKING,
    haste=HASTE,
    tone=TONE,
    coded=CODED,
    facts=FACTS,
    spelling=SPELLING,
)
