"""Words coded for age, sex, family, health and origin; and the stems that lean to one sex."""

from __future__ import annotations

from outreach.core.rules.languages.words import Coded

CODED = Coded(
    age="""
(jung*|jugendlich*|jüngere*)(,| und|,? \\w+(,| und)?)? (\\w+ )?(team|teams|mannschaft|leute|\
kolleg*|talent*|mitarbeit*|entwickler*|ingenieur*|crew|menschen|mann|frau|männer|frauen|\
nachwuchs*|truppe|belegschaft|wilde*|fachkräfte|profis|köpfe|dame|herr|person*|bewerber*|\
kandidat*|absolvent*|berufstätig*|geist)
(team|mannschaft|crew|truppe|belegschaft|kolleg*|leute) (ist|sind|bleibt) .. (jung|jugendlich|\
unter \\d\\d)
(wir sind|sie sind|du bist|bist du|sind sie) .. (jung|jung geblieben|junge|jungen|jugendlich)
jung(,| und) (dynamisch|motiviert|hungrig|wild|ehrgeizig|engagiert|frisch)
(dynamisch|motiviert|hungrig|ehrgeizig|frisch)(,| und) jung
(digital native*|junggeblieben*|jung geblieben*|generation z|gen z|millennial*|boomer*|\
altersgrenze|höchstalter|maximalalter|junges blut|frisches blut|zu alt|alte hasen|alter hase|\
alten hasen|im besten alter|rüstig*|senioren*|in ihrem alter|in deinem alter|ihre generation|\
deine generation)
(unter|über|bis|max\\.?|maximal|höchstens|zwischen|nicht älter als|jünger als|älter als|\
mindestens) .. \\d\\d (und \\d\\d |bis \\d\\d )?(jahre alt|jahren alt|jahre jung|lebensjahr*)
(zwischen|von) \\d\\d (und|bis) \\d\\d jahren?(?! (erfahrung|berufserfahrung))
(nicht älter als|jünger als|höchstens|maximal|unter) (25|28|30|32|35|40|45|50)( jahre| jahren|\
 sein| sind| bist| ist)(?! (berufserfahrung|erfahrung))
\\d\\d(-| bis )\\d\\d jahre alt
(mitte|anfang|ende) (20|30|40|50|zwanzig|dreißig|vierzig|fünfzig)
(bewerber*|kandidat*|personen|leute|menschen|mitarbeit*|kolleg*|sie sind|du bist|sie sollten|\
du solltest|jemand|niemand|wer) .. (über|unter|ab|bis|älter als|jünger als|nicht älter als|\
nicht über|maximal|höchstens|zwischen) (\\d\\d|zwanzig|dreißig|vierzig|fünfzig|sechzig|\
fünfunddreißig|fünfundvierzig)(?! (leute|menschen|mitarbeit*|kolleg*|jahren (berufs)?erfahrung|\
jahre (berufs)?erfahrung|kilometer|km|minuten|prozent|stunden|tage*|kund*))
(nicht |nie |kein )?(älter|jünger) als (\\d\\d|zwanzig|dreißig|vierzig|fünfzig|sechzig|\
fünfunddreißig|fünfundvierzig)
(mannschaft|team|belegschaft|truppe|crew|kolleg*|wir) (ist|sind|bleiben) (\\w+ )?(und )?jung
jung(,| und) (\\w+)
(altersdurchschnitt|durchschnittsalter|altersschnitt|im schnitt (unter )?\\d\\d)
""",
    sex="""
(mädels|jungs|kerl*|kumpel*|bursche*|burschen|macher-typ|männlich*|weiblich*|putzfrau*|\
putzmann|hausmeisterin|vorzimmerdame*|empfangsdame*|tippse|sekretärin gesucht|schreibkraft \
\\(w\\)|krankenschwester*|stewardess*|bürodame*|handwerksmeister nur|männersache|frauensache|\
männerdomäne|frauenquote|quotenfrau*|karrierefrau*|powerfrau*|mannsbild*|alphatier*|\
alphamännchen|testosteron|macho*|feminin*|maskulin*|hübsch*|attraktive (frau|dame|erscheinung)|\
gutaussehend*|sexy|homosexuell*|heterosexuell*|schwul*|lesbisch*)
(ein|einen|eine|der|den|die|unser|unseren|unsere|starke*|echte*|gestandene*|tüchtige*|\
richtige*|tatkräftige*) (\\w+ )?(mann|männer|frau|frauen|dame|damen|herr|herrn|junge|\
mädchen)(?! (und frau|oder frau)) .. (für|der|die|mit|suchen|gesucht|sucht|anpackt|fürs|im|\
unter|gern|brauchen)
(suchen|sucht|suche|brauchen|bevorzugen|bevorzugt|wünschen|wollen|nur|gern) .. (einen mann|\
eine frau|männer|frauen|herren|damen|mann|frau|männliche*|weibliche*)
(er|sie) (wird|soll|muss|sollte) .. (unser|unseren|unsere|das team|die abteilung) .. \
(verstärken|leiten|führen)
(mann|frau|dame|herr|mädchen|junge) (anfang|mitte|ende) (zwanzig|dreißig|vierzig|fünfzig|\\d\\d)
(kandidat|kandidatin|bewerber|mitarbeiter|person|besetzung|chef|leiter) ist (ein |eine )(mann|\
frau|dame|herr)
(alles|nur|lauter|eine truppe|ein haufen) (jungs|männer|frauen|mädels|kerle|herren|damen)
(hübsch*|attraktiv*|gutaussehend*|charmant*|nett*|fesch*) (\\w+ )?(kollegin|dame|frau|kerl|\
erscheinung|lächeln|mitarbeiterin|assistentin|empfangs*)
(lieber|am liebsten|bevorzugt|vorzugsweise|möglichst|gern|gerne|ausschließlich|nur) (wieder \
)?(eine frau|einen mann|ein mann|eine dame|einen herrn|frauen|männer|weiblich|männlich)
""",
    family="""
(ohne|keine|keinen|frei von) (\\w+ )?(kinder*|familie|familiär*|anhang|familienpflichten|\
kinderbetreuung|familiäre bindung*)
(ungebunden*|familiär ungebunden|alleinstehend*|kinderlos*|familienstand|familienplanung|\
kinderwunsch|kinderbetreuung (ist )?(gesichert|geregelt)|familienvater|familienväter|\
familienmensch*|hausfrau*|muttis|mutti|mamas|rabenmutter*|karrieremutter|frischvermählt*)
(sind|bist|seien|sein sollten|idealerweise|am besten|möglichst|noch|wieder) (sie|du)? .. \
(verheiratet|ledig|single|schwanger|geschieden|vergeben|alleinerziehend|liiert)
(haben|hast|planen|planst|möchten|möchtest|wollen|willst|erwarten|erwartest|wünschen) (sie|\
du) .. (kind|kinder|nachwuchs|eine familie|familie gründen|baby|heiraten)
(ihr|dein|ihre|deine) (ehemann|ehefrau|mann|frau|partner|partnerin|kinder|freund|freundin) \
(zu hause|daheim|sicher|bestimmt|freut|wird|hat)
(ideal|perfekt|geeignet|genau richtig|toll|gut|nur) für (\\w+ )?(mütter|mamas|väter|hausfrauen|\
familienväter|frauen|männer|singles|ledige)
(mütter|väter|hausfrauen|frauen|männer) (willkommen|bevorzugt|gesucht|erwünscht)
(elternzeit|mutterschutz) (geplant|planen|in sicht)
(schwangere*|werdende mütter|stillende*) .. (nicht|können|keine|leider|unerwünscht|bitte)
(keine|ohne|nicht|ungern) (\\w+ )?(mütter|mutter|väter|eltern|schwangere*|alleinerziehende*|\
mamas)
(mütter|väter|eltern|frauen) mit (kleinen |kleinem |jungen )*(kindern|kind|baby|nachwuchs)
(sind sie|bist du|sie sind|du bist|noch) (\\w+ )?(ledig|single|verheiratet|geschieden|\
ungebunden|unverheiratet)
""",
    health="""
(körperlich*|psychisch*|geistig*|gesundheitlich*|mental*) (\\w+ )?(fit|belastbar*|gesund*|\
leistungsfähig*|unversehrt*|stabil*|geeignet|robust*|auf der höhe)
(kerngesund*|vollkommen gesund|bei (bester|guter|voller) gesundheit|guter gesundheit|bester \
gesundheit)(?! (sind|erreicht|an))
(gesunde*|gesunder|gesundes) (\\w+ )?(person*|mensch*|mitarbeit*|bewerber*|kandidat*|körper|\
kolleg*)
(sind|bist|sollten|müssen|musst|solltest) (sie|du) .. (gesund|fit|krank|schwanger|behindert|\
raucher*|nichtraucher*|schlank|belastbar)
(keine|ohne|frei von|keinerlei) (\\w+ )?(vorerkrankung*|krankheit*|gesundheitlichen|\
gesundheitliche|einschränkung*|behinderung*|allergien|gebrechen|krankheitstage*|chronische*|\
psychische*)
(nie|selten|kaum|niemals) krank
(nicht|keine|kein|ungeeignet für|nichts für) .. (behinderte*|schwerbehinderte*|rollstuhl*|\
raucher|kranke|übergewichtige*)
(nichtraucher*) (bevorzugt|erwünscht|gesucht|nur)
(rüstig*|krüppel*|psychopath*|schlanke* figur|sportliche* (figur|erscheinung)|\
gesundheitszustand|krankengeschichte|ihre gesundheit|deine gesundheit|uneingeschränkt \
(belastbar|einsatzfähig))
""",
    origin="""
(muttersprachler*|muttersprache|muttersprachlich*|muttersprachniveau|akzentfrei*|ohne akzent|\
kein akzent|native speaker*|deutsch als muttersprache)
(deutscher|deutsche|deutschen|österreichischer|schweizer|europäischer|europäische|\
ausländischer|ausländische|türkischer|türkische|polnischer|arabischer|russischer|afrikanischer|\
asiatischer|nordischer|westlicher|westliche) (herkunft|abstammung|nationalität|pass|\
staatsbürger*|staatsangehörigkeit|name|namen|wurzeln|kulturkreis*|mentalität|bewerber*|\
gründlichkeit erforderlich)
(nur|ausschließlich|keine|bevorzugt|gebürtige*) (deutsche|deutschen|inländer|inländer*|\
ausländer*|ausländer|migrant*|flüchtling*|europäer*|einheimische*|biodeutsche*|schweizer|\
österreicher)
(woher kommen sie (wirklich|eigentlich|ursprünglich)|woher kommst du (wirklich|eigentlich|\
ursprünglich)|ihre herkunft|deine herkunft|ethnisch*|hautfarbe|rasse|migrationshintergrund|\
ausländer*|fremdländisch*|exotisch*|südländisch*|konfession*|religionszugehörigkeit|\
christliche* (werte|haltung|grundhaltung|menschen|bewerber|team|familie|glaube*)|katholisch*|\
evangelisch*|muslim*|jüdisch*|kopftuch*|ihr glaube|ihre religion|ihr akzent|dein akzent|\
biodeutsch*|kulturkreis*)
(christen|muslime|juden|katholiken|protestanten|atheisten|gläubige|inländer|einheimische|\
europäer|deutsche|ausländer|migranten|flüchtlinge) (werden |sind |bitte )?(\\w+ )?(bevorzugt|\
erwünscht|willkommen|unerwünscht|nicht|gesucht)
(welche|welcher|ihre|deine|was ist ihre|haben sie eine) (\\w+ )?(religion|konfession|\
nationalität|staatsangehörigkeit|herkunft|hautfarbe|kirche) .. (haben|hast|sind|angehör*|\
gehör*)?
(bewerber*|kandidat*|nur|personen|mitarbeit*) .. (deutscher|europäischer|westlicher|\
österreichischer|schweizer) (herkunft|abstammung|nationalität|staatsangehörigkeit)
""",
    masculine=(
        "abenteuer* aggressi* ambition* analytisch* aufgabenorientier* autark* autoritä* autonom* "
        "beharr* besieg* sieg* bestimmt* direkt* domin* durchsetz* ehrgeiz* eigenständig* "
        "einfluss* einflußreich* energisch* entscheid* entschlossen* erfolgsorientier* führ* "
        "anführ* gewinn* hartnäckig* herausfordern* hierarch* kompetitiv* konkurr* kräftig* "
        "kraft* leisten* leistungsfähig* leistungsorientier* leite* leitung* anleit* lenk* mutig* "
        "offensiv* persisten* rational* risiko* selbstbewusst* selbstsicher* selbstständig* "
        "selbständig* selbstvertrauen* stark* stärk* stolz* überlegen* unabhängig* wettbewerb* "
        "wetteifer* wettstreit* willens* zielorient* zielsicher* zielstrebig*"
    ),
    feminine=(
        "angenehm* aufrichtig* berat* bescheiden* betreu* beziehung* commit* dankbar* ehrlich* "
        "einfühl* emotion* empath* engag* familie* fleiß* förder* freundlich* freundschaft* "
        "fürsorg* gefühl* gemeinsam* gemeinschaft* gruppe* harmon* helfen* herzlich* hilf* "
        "höflich* interpers* kollabor* kollegial* kooper* kümmer* liebensw* loyal* miteinander* "
        "mitgefühl* mitfühl* nett* partnerschaft* pflege* rücksicht* sensib* sozial* team* treu* "
        "umgänglich* umsichtig* uneigennützig* unterstütz* verantwort* verbunden* verein* "
        "verlässlich* verständnis* vertrauen* wertschätz* zugehörig* zusammen* zuverlässig* "
        "zwischenmensch*"
    ),
)
