"""Dutch: what is plainly said; who asks to be left alone is found as well as in English."""

from __future__ import annotations

from outreach.core.replies.languages.nl.calendar import CALENDAR
from outreach.core.replies.languages.nl.opting_out import ASKING
from outreach.core.replies.languages.words import Naming, Phrases, Words

WORDS = Words(
    code="nl",
    asking=ASKING,
    auto_reply=Phrases(
        said="""
(ben|werk) (ik )?niet (meer|langer) (werkzaam|in dienst) (bij|voor)
(uw|je) (bericht|mail|e-mail) (wordt|is) (niet (gelezen|doorgestuurd|beantwoord)|ontvangen|\
automatisch)
(ik ben|ben ik) .. (met|op) (zwangerschapsverlof|ouderschapsverlof|vakantie|verlof|\
vaderschapsverlof)
(dit is een )?automatisch (gegenereerd|bericht|antwoord)
(bij spoed|voor dringende zaken|in dringende gevallen|bij dringende)
(beantwoord|lees) ik .. (na|vanaf|weer|bij terugkomst)
niet op dit bericht (te )?(antwoorden|reageren)
automatisch (antwoord|bericht)
(afwezig|niet op kantoor|met vakantie|met verlof) .. (tot|vanaf|en)
ik ben .. (afwezig|op vakantie|met verlof|niet bereikbaar)
""",
        innocent="""
(ik ben|ben ik) .. (zwangerschapsverlof|ouderschapsverlof|verlof) & (graag|daarna|dan)
""",
    ),
    not_now=Phrases(
        said="""
(nu (even )?niet|niet nu|op dit moment niet|momenteel niet|even niet|voorlopig niet|nog niet)
(later|een andere keer|op een later moment|na de (zomer|vakantie))
(mail|bel|stuur|vraag|benader|neem) .. (over|in|na|later|volgend*|opnieuw|weer)
(graag|liever|misschien) (opnieuw|weer|nog eens|nogmaals)
(slecht|geen goed|verkeerd) moment
(over|na) (\\w+ )?(maanden|weken|jaar|maand)
""",
        innocent="""
(bel|app|mail|stuur|spreek) (me|mij) .. (na|vanaf) (\\d|vijf|vijven|zes|zessen|vier|half|werk|\
het werk)
""",
    ),
    no=Phrases(
        said="""
zit (hier |prima |goed ){1,2}(waar|op|bij|hier)?
(spreekt|trekt|past|boeit|ligt) (me|mij) (\\w+ )?(\\w+ )?niet
(zie|zag) ik (\\w+ )?niet zitten
(bedank|bedanken) (ik )?(er)?(voor|hiervoor|ervoor)
(heb|heb ik) (al |inmiddels |net )?(een andere|iets anders|elders) .. (gekozen|aangenomen|\
getekend|geaccepteerd|gevonden)
(trek|terugtrekken) .. (sollicitatie|terug)
(past|sluit) (\\w+ )?(\\w+ )?niet (bij|aan)
(veel )?succes met (zoeken|de zoektocht|je zoektocht|het vinden)
(nee,? (bedankt|dank|dankjewel)|bedankt,? maar nee|nee helaas)
(geen|niet) (\\w+ )?(interesse|geïnteresseerd|belangstelling)
niet (\\w+ )?(op zoek|voor mij|mijn ding|aan de orde)
(niks|niets) voor mij
(tevreden|blij|gelukkig|op mijn plek|naar mijn zin) (met|waar|in|bij|hier)?
(net|pas) (aan|in|bij|met) .. (begonnen|gestart)
(net|pas) (begonnen|gestart|getekend|gewisseld)
(sla|moet) .. (over|afslaan|passen|bedanken)
mijn bed niet uit
""",
    ),
    interested=Phrases(
        said="""
(interessant|leuk|mooi|gaaf|tof),? (vertel|bel|kunnen|laten|ik)
(vertel|stuur) (me |mij )?(eens |maar |gerust )?(meer|de vacature|details)
(ik heb|heb) (zeker |wel |veel )?interesse
(laten we|kunnen we|zullen we|wil graag|wil wel) (\\w+ )?(bellen|afspreken|kennismaken|praten)
(ik sta (er )?(zeker |wel )?open voor)
(ik ben|ben ik) (\\w+ )?(beschikbaar|bereikbaar|vrij) (op|na|vanaf|maandag|dinsdag|woensdag|\
donderdag|vrijdag|morgen)
(zeg|zou|kan) .. geen nee( tegen| zeggen)?
(klinkt|lijkt me|lijkt mij) (\\w+ )?(goed|interessant|leuk|mooi|super|top)
(ben|zeker|wel|heel|erg) (\\w+ )?geïnteresseerd
(ja,? (graag|leuk|hoor|zeker)|heel graag|graag meer|meer (weten|informatie|info))
bel (me|mij) (morgen|maar|even|gerust|op)
(wanneer|kunnen we|zullen we) .. (bellen|afspreken|praten|spreken)
(mijn cv|in de bijlage)
""",
        innocent="""
(niet|geen) (\\w+ )?(\\w+ )?(geïnteresseerd|interesse|goed|interessant)
""",
    ),
    referral=Phrases(
        said="""
(heb|heb ik) (het|je bericht|de vacature|dit|uw bericht) (\\w+ )?(doorgestuurd|gedeeld|doorgegeven)
(mijn|een) (broer|zus|zwager|schoonzus|neef|nicht|vriend*|collega|oud-collega|ex-collega|buurman|\
buurvrouw|man|vrouw|zoon|dochter|kennis) .. (zoekt|is|zou|wil|doet|werkt)
(ken|weet) (ik )?(nog |wel )?(iemand|een (goede|andere)|misschien iemand)
(doorsturen|doorgestuurd|doorgeven) (aan|naar)
""",
    ),
    naming=Naming(
        before="""
(neem|leg|zoek) (eens |liever |gerust )?contact (op )?met
praat (eens |maar |liever )?met
(vraag|spreek|contacteer|benader|bel|mail|schrijf|probeer)( het)?( eens| maar| misschien| dan|\
 liever)\
{0,2}( met| aan| bij)?
(mijn|een) (collega|vriend|vriendin|oud-collega)
""",
        after="""
(zou|zoekt|kent|past|heeft (misschien )?interesse|is (op zoek|beschikbaar|vrij|geïnteresseerd|\
perfect))
""",
        joins=r",? ?(en|of) ",
        nobody="""
vraag spreek contacteer benader bel mail schrijf probeer hallo hoi dag bedankt dank nee ja ik jij
je u hij zij
wij mijn een groeten groetjes helaas misschien
""",
    ),
    may_name=Phrases(
        said="""
(groet|groeten|groetjes) (\\w+ )?van mij
(namens mij|op mijn aanraden)
(mag|mogen|kun|kan|kunt) .. (mijn naam|mij|me) (\\w+ )?(noemen|gebruiken|vermelden)
(noem|noemt|vermeld) (gerust |maar |rustig )?(mijn naam|mij|me)
(zeg|vertel) .. ik .. (gestuurd|getipt|genoemd)
""",
        innocent="""
(niet|nooit|geen|zonder|liever niet) .. (mijn naam|mij|noem*|vermeld*)
(mijn naam|mij|me) (\\w+ )?(niet|nooit|liever niet)
""",
    ),
    not_name=Phrases(
        said="""
(noem|vermeld|gebruik|noemt) (\\w+ )?(mijn naam|mij|me) (\\w+ )?(niet|nergens)
(mijn naam|mij) (\\w+ )?(niet|liever niet|nergens) (noemen|vermelden|gebruiken)
(zeg|vertel) .. niet .. (mij|ik)
zonder (mijn naam|mij) (te )?(\\w+ )?(noemen|vermelden)
(blijft|houd|hou) .. (tussen ons|onder ons|anoniem|vertrouwelijk)
(niet|liever niet) (genoemd|vermeld) worden
""",
    ),
    calendar=CALENDAR,
)
