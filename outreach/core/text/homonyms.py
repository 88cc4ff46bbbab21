"""Phrases in which the name of a skill is something else: Rust Belt, at the helm, sea freight.

Only phrases stand here that are far commoner in titles and headlines than the skill in the same
words. Whatever else a name may mean, a surname or a stone, is left to the `NOT` of whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import NamedTuple


class Beside(NamedTuple):
    """The words next to which a name is something else."""

    before: frozenset[str]
    behind: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words that may stand between: spring and summer, point de vue. They count themselves only where
#: no sign is between: `Excel, in-house training` is no verb.
SMALL = _words(
    "a and as at au by d de del der des di du et in la o of on or the to und when with y your"
)

# Name | words before it | words behind it; a name may have several lines.
_TABLE = """
ad | facebook google display banner |
ad | | sales operations ops agency tech campaigns campaign copy hoc interim server network
ad | | creative
ai | bovine cattle | inseminator
airflow | ventilation cfd | measurement measurements balancing obstruction limitation simulation
angular | | momentum velocity bevel contact cheilitis displacement distortion acceleration
angular | amoladora meuleuse rebarbadora esmeriladora smerigliatrice |
api | pharmaceutical | manufacturing synthesis 510 570 580 650 653 1104 q1
ar | ap | ap collections collector clerk 15
assembly | general national legislative state | member hall
aws | | d1 d15 d17 cwi welding
azure | azur | coast sky sea window
azure | | beach resort hotel bay lagoon villas
ba | | hons honours ma psychology history english
baker | | hughes mckenzie tilly
bi | | lingual lingue weekly monthly annual cultural directional polar lateral
blender | master whisky whiskey tea tobacco | whisky whiskey
cad | usd eur gbp jpy aud nzd chf | usd eur pci heart
cbt | motorcycle | motorcycle
cfd | forex | trading trader traders broker brokers
chef | | projet projets produit produits service services equipe chantier chantiers secteur rayon
chef | | vente ventes marque marques publicite zone agence groupe mission cabinet vom dienst
cnc | nutrition coach | nutrition
containers | shipping | lashing terminal
cook | captain tim | county islands medical inlet
cpa | cpl cpc cpm cps | cpl cpc cpm cps campaigns networks affiliate
creo | yo | contenido contenidos que soluciones marcas experiencias
crm | cockpit crew | icd icds pacemaker pacemakers
cto | | pci
customs | | traditions rituals
cv | | writer writing ccv
cypress | bald | texas tx hill hills tree trees creek semiconductor
dart | | player players frog
dbt | cbt emdr | therapist therapy cbt emdr informed
django | | reinhardt unchained
docker | stevedore port | stevedore port portuaire grutier quai
elastic | | material materials modulus deformation collision collisions band bands
embedded | journalist reporter | finance insurance payments banking lending journalist reporter
erp | ocd cbt | ocd exposure
excel | i we you they who people teams students employees leaders women organizations companies |
excel | businesses brands professionals | at london
express | american pony orient indian daily |
express | | delivery courier parcels freight cargo train scripts news shipping
flask | hip vacuum |
flutter | atrial aeroelastic wing | entertainment ablation fibrillation kick
gcp | ich gmp glp gdp gxp | gmp glp gdp gxp ich
git | | motility tract
helm | the |
hive | bee | inspection inspections beekeeping mind
hiring | are were is im now currently |
hr | 24 48 72 | translator fernsehen rundfunk bigband
ib | | diploma teacher coordinator curriculum pyp myp dp examiner
ios | cisco | xe xr
java | central east west sumatra bali | island sumatra bali coffee
kafka | franz |
kafka | camus | camus proust dostoevsky
lean | | body muscle cuisine
llm | | law laws international degree tax
maven | marketing media style fashion social brand content storytelling networking |
maya | ancient | sites civilization civilisation culture ruins archaeology angelou
mes | | projets etudes competences experiences missions clients
milling | flour grain rice |
ml | 5 10 50 100 250 500 |
montage | | video photo son
mason | george | university jar jars
networking | business | event events lunch breakfast
nlp | hypnosis hypnotherapy | practitioner practitioners hypnosis hypnotherapy coach coaching
nlp | | neuro master trainer
node | bitcoin lightning lymph sensor validator | operator operators runner
nurse | veterinary vet nursery |
oracle | tarot | card cards bone bones tarot
pandas | giant red |
pe | teacher teaches | teacher teachers coach lessons
pflege | wartung daten stammdaten haut |
plc | group holdings holding foods bank banking insurance ftse 100 250 350 capital |
plc | international properties resources pharmaceuticals pharma airways media retail stores |
plc | brands ventures investments barclays hsbc bp tesco vodafone unilever diageo aviva lloyds |
plc | natwest prudential shell bt sse astrazeneca gsk experian relx pearson centrica |
plc | | listed public
pm | 1 2 3 4 5 6 7 8 9 10 11 12 00 30 | modi
po | order orders pr invoice invoices |
po | | box processing number numbers creation approval invoice invoices requisitions requisition
puppet | finger glove hand sock shadow | theatre theater show shows maker making
python | monty ball burmese | snake snakes skin
rails | curtain guard guide hand railway | sleepers sleeper track tracks points
react | how we i people brands | to under quickly fast faster swiftly promptly calmly
redshift | high photometric maxon | survey surveys galaxies render
rest | | of home homes assured
rn | native commander lieutenant captain |
ruby | sapphire emerald diamond | sapphire emerald tuesday mining wedding
rust | leaf stem wheat anti |
rust | | belt removal prevention protection inhibitor inhibitors proofing treatment
safe | people you us kids children families workers stay keep are |
safe | | environment environments space spaces harbor harbour haven driver driving sound working
safe | | workplace hands
sales | | tax use
salesforce | field pharma | effectiveness
sap | maple birch tree | syrup beetle collection
scala | alla larga grande piccola su | milano grande ridotta 1
scrum | rugby | half
sea | north south deep black baltic red at by the mediterranean caspian high air |
sea | | freight level captain transport food port lion lions turtle turtles bass air export
sea | | import logistics fishing view kayak kayaking salt
selenium | zinc vitamin | zinc deficiency supplement supplements supplementation
sem | tem xrd afm | tem xrd eds edx afm
serveur | | linux windows web
shipping | | products features code software
sdr | radio | radio gnu rf hackrf usrp
sketch | comedy police pencil courtroom | comedy comedian show artist
slam | poetry grand | dunk poet
soc | asic fpga vlsi | design verification asic fpga
sox | red white |
spark | | your plug plugs joy change creativity curiosity conversation conversations ideas
spark | | imagination inspiration
spring | this last coil leaf gas silver |
spring | | summer autumn fall winter steel wire break semester term season collection week
spring | | cleaning internship 2023 2024 2025 2026 2027 2028 2029 2030 texas
sql | mql mqls | mql conversion
sre | pshe | pshe
storybook | | illustrator author writer
swift | taylor sepa |
swift | | transportation payment payments message messages messaging mt103 mt gpi sepa response
swift | | resolution delivery
tableau | | bord vivant styling
torch | plasma olympic cutting | bearer relay
ui | | claims adjudicator
unity | church | church health bank
unity | | catalog catalogue
vue | point prise bella belle deja | cinema cinemas international entertainment
"""


def _read(table: str) -> dict[str, Beside]:
    found: dict[str, Beside] = {}
    for line in filter(None, table.splitlines()):
        name, before, behind = line.split("|")
        known = found.get(name.strip(), Beside(_words(""), _words("")))
        found[name.strip()] = Beside(known.before | _words(before), known.behind | _words(behind))
    return found


#: By the name of a skill: beside which words it is something else.
HOMONYMS = MappingProxyType(_read(_TABLE))


def is_something_else(pieces: Sequence[str], at: int, no_word: str, wall: str) -> bool:
    """Say whether the name at this place of a text is no skill there.

    `no_word` stands in the text where a sign parts two words, and `wall` where it parts two items.
    """
    beside = HOMONYMS[pieces[at]]
    if beside.before.isdisjoint(pieces) and beside.behind.isdisjoint(pieces):
        return False  # nearly always: an import asks it of a million people
    return _meets(reversed(pieces[max(0, at - _FAR) : at]), beside.before, no_word, wall) or _meets(
        pieces[at + 1 : at + 1 + _FAR], beside.behind, no_word, wall
    )


_FAR = 4  # pieces, signs among them, within which a word is beside a name


def _meets(pieces: Iterable[str], wanted: frozenset[str], no_word: str, wall: str) -> bool:
    is_over_sign = False
    for piece in pieces:
        if piece == no_word:
            is_over_sign = True
        elif piece == wall:
            return False
        elif piece not in SMALL:
            return piece in wanted
        elif piece in wanted and not is_over_sign:
            return True
    return False
