"""Figures, places and conditions, which must be on the fact sheet."""

from __future__ import annotations

from outreach.core.rules.languages.words import Facts

FACTS = Facts(
    pay="""
(gehalt*|gehälter*|lohn*|löhne|vergüt*|bezahl*|verdien*|tarif*|entgelt*|spanne|gehaltsspanne|\
zahlen|stundensatz|tagessatz|geld)
""",
    claims="""
[$€£] ?\\d[\\d.,]*( ?(k|mio|tsd))?
(usd|eur|chf) ?\\d[\\d.,]*( ?k)?
\\d[\\d.,]*( ?k| ?tsd\\.?)?( ?(-|bis|und) ?\\d[\\d.,]*)?( ?k| ?tsd\\.?)? ?(usd|eur|chf|euro|\
franken|dollar|€|im jahr|pro jahr|jährlich|brutto|netto|im monat|pro monat|die stunde|pro \
stunde)
\\d[\\d.,]* ?k(?! (lauf|monitor|display))
\\d[\\d.,]* ?(%|prozent)
\\d[\\d.,]*\\+? (millionen|milliarden|mio|mrd|tausend)
\\d[\\d.,]*\\+? (\\w+ )?(leute|mitarbeit*|menschen|personen|kolleg*|entwickler*|ingenieur*|\
angestellte*|kunden|kundinnen|nutzer*|länder*|büros|standort*|filialen|werke*|läden|patient*|\
studierende*|teams|maschinen|roboter|pflegekräfte|fachkräfte|verkäufer*|urlaubstage*|tage \
urlaub|urlaub|tage|tagen (homeoffice|urlaub)|stunden-woche|stundenwoche|tage-woche|tagewoche|\
wochenstunden|monatsgehälter*|gehälter*|wochen)
""",
    located="""
(büro*|stelle*|job|position|rolle|team|firma|unternehmen|standort*|labor|werk|werkstatt|studio|\
sitz*|zentrale|hauptsitz|niederlassung|filiale|praxis|arbeitsort|einsatzort|arbeitsplatz|\
arbeiten|arbeite|wir sind|sind|ist|liegt|sitze|sitzen|umzug|umziehen|suchen|gesucht) (ist |\
sind |liegt |hier |direkt |mitten |alle |jemanden |verstärkung )*(in|bei|nahe|nach|um|aus|im \
raum|in der nähe von|im großraum)
""",
    conditions=(
        (
            "Arbeit von zu Hause",
            """
(komplett |vollständig |100 ?% |voll |teilweise )?remote(?! (sens|control))
home-office*
(von|zu) (zu )?hause (aus )?arbeiten
arbeit* (\\w+ ){0,2}(von|zu) hause
arbeit* (\\w+ ){0,2}von zu hause
heimarbeit
arbeiten .. von (zu hause|überall)
mobile* arbeit*
mobil arbeiten
ortsunabhängig*
telearbeit
""",
        ),
        (
            "hybride Arbeit",
            """
hybrid (arbeit*|modell|büro|team)
hybride* (arbeit*|modell*|stelle*)
hybrides arbeiten
""",
        ),
        (
            "Arbeit vor Ort",
            """
(nur|komplett|vollständig|100 ?%|ausschließlich) vor ort
präsenzpflicht
""",
        ),
        (
            "Umzug",
            """
umzugshilfe*
umzugskosten*
umzugspaket*
visum*
visa*
""",
        ),
        (
            "Anteile",
            """
(firmen|unternehmens|geschäfts)?anteile*
stock-options
aktienoption*
beteiligung am
""",
        ),
        (
            "einen Bonus",
            """
bonus
boni
prämie
prämien
weihnachtsgeld
urlaubsgeld
13\\. (monatsgehalt|gehalt)
""",
        ),
        (
            "einen Dienstwagen",
            """
(dienst|firmen)wagen
dienstrad
jobrad
jobticket
deutschlandticket
""",
        ),
        (
            "kurze Arbeitszeit",
            """
(4|vier)-tage-woche
viertagewoche
gleitzeit
teilzeit*
vertrauensarbeitszeit
""",
        ),
    ),
)
