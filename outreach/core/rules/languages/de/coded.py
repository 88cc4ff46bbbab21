"""Words coded for age, sex, family, health and origin; and the stems that lean to one sex."""

from __future__ import annotations

from outreach.core.rules.languages.words import Coded

CODED = Coded(
    age="""
(anfang|mitte|mitt|end|ende)(zwanziger*|dreißiger*|vierziger*|fünfziger*)
(junge*|frische*|jugendliche*) (gesicht*|gemüt*|elan)
(über|unter|ab|jenseits der) (\\d\\d|zwanzig|dreißig|vierzig|fünfzig|sechzig|fünfunddreißig|\
fünfundvierzig) (jahren |jahre )?(bitte|nicht|zwecklos|leider|unerwünscht|ungern|kommt nicht)
(jung*|jugendlich*|jüngere*)(,| und|,? \\w+(,| und)?)? (\\w+ )?(team|teams|mannschaft|talent*|\
crew|nachwuchs*|truppe|belegschaft|wilde*|profis|köpfe|berufstätig*|kollegenkreis|kolleg*|\
entwickler*|ingenieur*|mitarbeit*|erfolgsteam*|gründerteam)
(suchen|sucht|suche|suchte|suchten|sind|lauter|viele|wünschen|brauchen|ein haufen|bist du|\
seid ihr|nur) (wir )?(einen |eine |ein )?(\\w+ )?(jung*),? (und )?(\\w+ )?(leute|menschen|mann|\
frau|männer|frauen|fachkräfte|dame|herr|person*|bewerber*|kandidat*|absolvent*)
(unser*|das|die|ganze*) (team|mannschaft|crew|truppe|belegschaft|kolleg*) (ist|sind|bleibt) \
.. (jung|jugendlich|unter \\d\\d)
(wir sind|sie sind|du bist|bist du|sind sie|seien sie) (\\w+ )?(noch )?(und )?(jung|jung \
geblieben|jugendlich)(?= ?[.,!?;]|$| und| geblieben| genug)
jung(,| und) (\\w+ )?(dynamisch|motiviert|hungrig|wild|ehrgeizig|engagiert|frisch|fit)
(dynamisch|motiviert|hungrig|ehrgeizig|frisch|engagiert)(,| und) (\\w+ )?jung
(digital native*|junggeblieben*|jung geblieben*|altersgrenze|höchstalter|maximalalter|junges \
blut|frisches blut|alte hasen|alter hase|alten hasen|im besten alter|in ihrem alter|in deinem \
alter)
(generation z|gen z|millennials?|zwanzigjährig*|dreißigjährig*) (gesucht|bevorzugt|willkommen|\
wie (sie|dich))
lauter (zwanzigjährig*|mittzwanziger*|junge*|dreißigjährig*|studenten)
(sie sind|du bist|zu) (nicht |noch |schon )?zu (alt|jung)
(unter|bis|max\\.?|maximal|höchstens|zwischen|nicht älter als|jünger als) .. (\\d\\d|zwanzig|\
fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|sechzig) (und (\\d\\d|\
zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|sechzig) |bis \
(\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|sechzig) \
)?(jahre alt|jahren alt|jahre jung|lebensjahr*)
(zwischen|von) (\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|\
fünfzig|sechzig) (und|bis) (\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|\
fünfundvierzig|fünfzig|sechzig) jahren?(?! (erfahrung|berufserfahrung))
(nicht älter als|nicht jünger als|jünger als|höchstens|maximal|unter) (\\d\\d|zwanzig|\
fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|sechzig)( jahre| \
jahren)?( sein| sind| bist| ist)(?! (berufserfahrung|erfahrung))
(\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|\
sechzig)(-| bis )(\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|\
fünfzig|sechzig) jahre alt
(anfang|mitte|ende) (zwanzig|dreißig|vierzig|fünfzig|der zwanziger|20|30|40|50)(?! (prozent|\
euro|km|leute|mitarbeit*))
(bewerber*|kandidat*|personen|leute|menschen|mitarbeit*|kolleg*|sie sind|du bist|jemand|\
niemand|wer|idealerweise|möglichst) (sind |ist |bis |nur )?(über|unter|ab|bis|älter als|\
jünger als|nicht älter als|nicht über|maximal|höchstens|zwischen) (\\d\\d|zwanzig|\
fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig|fünfzig|sechzig)(?= ?[.,!?;]|$| \
jahre| brauchen| bitte| sind| ist| sein| haben| nicht| unerwünscht)
(nicht |nie |kein )?(älter|jünger) als (\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|\
vierzig|fünfundvierzig|fünfzig|sechzig)(?= ?[.,!?;]|$| jahre| sein| sind| ist| bist)
(altersdurchschnitt|durchschnittsalter|altersschnitt)
im schnitt (unter |knapp |etwa |erst )?(\\d\\d|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|\
vierzig|fünfundvierzig|fünfzig|sechzig)( jahre)?( alt)?(?= ?[.,!?;]|$| jahre| alt)
""",
    sex="""
(hallo|hi|hey|liebe|moin|servus|unsere|coole|nette|lauter|alles|nur|nette) (mädels|jungs|kerle|\
damen|herren|kumpels|burschen)(?! und (herren|damen|mädels|jungs))
(putzfrau|vorzimmerdame|empfangsdame|tippse|bürodame|männersache|frauensache|quotenfrau|\
karrierefrau|powerfrau*|mannsbild*|alphatier*|alphamännchen|testosteron|macho|\
krankenschwestern? gesucht|hausmeister \\(m\\))
(suchen|sucht|suche|brauchen|brauche|gesucht|wünschen|wünsche|wollen|will|hätten|hätte|\
bevorzugen|bevorzugt|einstellen|nur|lieber|am liebsten|vorzugsweise|möglichst|ausschließlich|\
idealerweise) .. (einen|eine|einem|einer|den|die|das)? .. (mann|frau|dame|herrn|kerl|burschen|\
mädchen|jungen|männer|frauen|damen|herren|kerle|jungs|mädels|männliche*|weibliche*|männlich|\
weiblich)(?! (und|oder|aus|in) )
(starke*|tüchtige*|gestandene*|richtige*|tatkräftige*|kräftige*|hübsch*|attraktiv*|charmant*|\
fesch*|gutaussehend*) (mann|frau|kerl|dame|herrn|herr|mädchen|männer|frauen|kerle|kollegin|\
mitarbeiterin|assistentin|empfangsdame)
(männliche*|weibliche*) (\\w+ )?(bewerber*|kandidat*|mitarbeit*|kolleg*|kräfte|person*|\
verstärkung)
(mann|frau|dame|herr|mädchen|junge) (anfang|mitte|ende) (zwanzig|dreißig|vierzig|fünfzig|\\d\\d)
(kandidat|kandidatin|bewerber|mitarbeiter|person|besetzung) ist (ein |eine )(mann|frau|dame|\
herr)
(alles|nur|lauter|eine truppe|ein haufen) (jungs|männer|frauen|mädels|kerle|herren|damen)
(hübsch*|gutaussehend*|sexy|attraktives äußeres|gepflegtes äußeres|attraktive erscheinung|\
nettes lächeln|schönes lächeln)
(homosexuell*|heterosexuell*|schwul*|lesbisch*) (bewerber*|kandidat*|mitarbeit*|menschen|\
kolleg*)
""",
    family="""
junggesell*
ohne (private|familiäre|feste|partnerschaftliche) (verpflichtungen|bindungen|beziehung*)
(ohne|keine|keinerlei|frei von) (\\w+ )?(betreuungs|pflege|familien|erziehungs|sorge)(pflicht*|\
verpflichtung*|aufgaben)
(ohne|keine|keinen|frei von) (\\w+ )?(kinder|kind|familie|familiäre (bindung*|verpflichtung*)|\
anhang|familienpflichten)(?! (allein|lassen|unter))
(familiär ungebunden|alleinstehende*|kinderlose*|ungebundene*) (bevorzugt|gesucht|erwünscht|\
sind|personen|menschen|bewerber*|kandidat*|und)
(sind|bist|sein|seien|sollten|idealerweise|am besten|möglichst|sie|du) (sie |du )?(bitte |am \
besten |möglichst |idealerweise |noch )?(familiär ungebunden|ungebunden|ledig|alleinstehend|\
kinderlos|unverheiratet|single|verheiratet|schwanger|geschieden|alleinerziehend|liiert)
(familienstand|familienplanung|kinderwunsch|familienvater|familienmensch*|hausfrau*|muttis|\
mutti|rabenmutter*|karrieremutter|frischvermählt*)
kinderbetreuung (ist )?(gesichert|geregelt)
(haben|hast|planen|planst|möchten|möchtest|wollen|willst|erwarten|erwartest|wünschen) (sie|\
du) (sich |noch |schon |auch |eigentlich |bald |einmal )*(ein )?(kind|kinder|nachwuchs|eine \
familie|familie gründen|baby|heiraten)
(ihr|dein|ihre|deine) (ehemann|ehefrau|mann|frau|partner|partnerin|freund|freundin) (zu hause|\
daheim|sicher|bestimmt|freut|wird)
(ideal|perfekt|geeignet|genau richtig|nur) für (\\w+ )?(mütter|mamas|väter|hausfrauen|\
familienväter|frauen|männer|singles|ledige)
(mütter|väter|hausfrauen|frauen|männer|singles|ledige) (willkommen|bevorzugt|gesucht|erwünscht|\
unerwünscht)
(sie|du) .. (in elternzeit|in mutterschutz|schwanger) .. (gehen|gehst|werden|wirst|planen|sind|\
bist)
(schwangere*|werdende mütter|stillende*) .. (nicht|leider|unerwünscht|keine|brauchen|bitte)
(keine|nicht|ungern) (\\w+ )?(mütter|mutter|väter|schwangere*|alleinerziehende*|mamas)
""",
    health="""
gesund(,| und) (\\w+ )?(belastbar*|fit|kräftig*|stark|robust*|leistungsfähig*|sportlich*)
(belastbar*|fit|kräftig*|robust*|sportlich*|leistungsfähig*)(,| und) gesund
(körperlich*|psychisch*|geistig*|gesundheitlich*|mental*) (\\w+ )?(fit|belastbar*|gesund|\
leistungsfähig*|unversehrt*|stabil|geeignet|robust*|auf der höhe)(?! (e|en) )
(kerngesund*|vollkommen gesund)
(sind|seien|bist|sein|erfreuen) .. (bei (bester|guter|voller) gesundheit|guter gesundheit|\
bester gesundheit|gesund)(?= ?[.,!?;]|$| und| sind| sein)
(nur|ausschließlich|suchen|bevorzugt) (\\w+ )?(gesunde*) (\\w+ )?(person*|mensch*|mitarbeit*|\
bewerber*|kandidat*|kolleg*)
(sind|bist|sollten|müssen|musst|solltest) (sie|du) (\\w+ )?(gesund|krank|schwanger|behindert|\
raucher*|nichtraucher*|schlank|chronisch krank)
(keine|ohne|frei von|keinerlei) (\\w+ )?(vorerkrankung*|chronischen? krankheit*|\
gesundheitlichen? (einschränkung*|problem*)|behinderung*|krankheitstage*|psychischen? \
(problem*|erkrankung*))
(nie|selten|kaum|niemals) krank(?= ?[.,!?;]|$| sind| ist| sein| war*)
(keine|ungeeignet für|nichts für|nicht für) (\\w+ )?(behinderte*|schwerbehinderte*|\
rollstuhlfahrer*|raucher|kranke|übergewichtige*)
(nichtraucher*) (bevorzugt|erwünscht|gesucht|nur)
(krüppel*|schlanke* figur|sportliche* (figur|erscheinung)|ihr gesundheitszustand|dein \
gesundheitszustand|krankengeschichte|uneingeschränkt (belastbar|einsatzfähig))
""",
    origin="""
christlich* (\\w+ )?(haus|hause|hauses|elternhaus*)
(bibelfest*|glaubensfest*|gottesfürchtig*)
(deutsch|englisch|französisch|italienisch|ihre|deine) (\\w+ )?(als |ihre |deine \
)?muttersprache (ist|sein|sprech*|spricht|beherrsch*)
(muttersprachler*|muttersprachlich*|muttersprachniveau|akzentfrei*|ohne akzent|kein akzent|\
native speaker*)
(deutsch|englisch|französisch|deutsche|englische) (als |ist (ihre|deine) )?muttersprache
muttersprache (ist )?(deutsch|englisch|voraus*|erforderlich|notwendig|pflicht)
(nur|ausschließlich|keine|bevorzugt|gebürtige*) (deutsche|deutschen|inländer*|ausländer*|\
migrant*|flüchtling*|europäer*|einheimische*|biodeutsche*|schweizer|österreicher)(?! (kunden|\
firmen|unternehmen|texte|sprache|standorte|städte|kund*|bücher|seiten))
(deutscher|deutsche|deutschen|österreichischer|schweizer|europäischer|europäische|\
ausländischer|ausländische|türkischer|polnischer|arabischer|russischer|afrikanischer|\
asiatischer|nordischer|westlicher) (herkunft|abstammung|nationalität|staatsangehörigkeit|\
kulturkreis*|mentalität)
(deutsche|deutscher|deutschen) (pass|staatsbürgerschaft) (nötig|erforderlich|voraus*|bevorzugt|\
pflicht)
woher kommen sie (wirklich|eigentlich|ursprünglich)
woher kommst du (wirklich|eigentlich|ursprünglich)
(biodeutsch*|fremdländisch*|südländisch*|kopftuch*)
(welche|welcher|was ist ihre|was ist deine|haben sie eine|hast du eine) (\\w+ )?(religion|\
konfession|nationalität|staatsangehörigkeit|herkunft|hautfarbe|rasse) .. (haben|hast|sind|\
angehör*|gehör*)?
(ihre|deine) (\\w+ )?(religion|konfession|hautfarbe|rasse|religionszugehörigkeit)(?! (spielt \
keine|ist uns egal|ist egal))
(ihr|dein) (\\w+ )?(akzent|glaube)(?! an)
(christen|muslime|juden|katholiken|protestanten|atheisten|gläubige|inländer|einheimische|\
europäer|deutsche|ausländer|migranten|flüchtlinge) (werden |sind |bitte )?(\\w+ )?(bevorzugt|\
unerwünscht|nicht erwünscht|ausgeschlossen)
(bewerber*|kandidat*|mitarbeit*) .. (mit migrationshintergrund|mit ausländisch*) .. (nicht|\
keine|leider|unerwünscht)
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
