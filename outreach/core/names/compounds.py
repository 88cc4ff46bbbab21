"""Given names of more than one word: which words are said together.

`Jean Paul`, `María del Carmen`, `Abdul Rahman`, `Anne Grethe`; a middle name is left out.
"""

from __future__ import annotations

from outreach.core.names.cleaning import bare
from outreach.core.names.frequent import given_rather
from outreach.core.names.words import PARTICLES
from outreach.core.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(text: str) -> dict[str, frozenset[str]]:
    """Return first word → second words, from lines `first first: second second`."""
    found: dict[str, frozenset[str]] = {}
    for line in filter(str.strip, text.splitlines()):
        firsts, _, seconds = line.partition(":")
        for first in firsts.split():
            found[first] = found.get(first, frozenset()) | _words(seconds)
    return found


#: Given names that mostly come with a second one; "*" goes with any.
COMPOUND = _table("""
    abd abdel abdul abdal abdoul abdool abdur abdus abu abou umm عبد أبو ابو أم ام: *
    md mhd muhd fco sri sree shri nana nii naa maame mame gebre wolde tekle habte: *
    gholam ghulam golam moulay lalla serigne ndeye ndeye adja anantha: *
    sidi si: mohamed mohammed ahmed ali mohand m'hamed
    mir: hossein hamid ali hossain mohammad
    el: hadji hadj hassan mehdi mostafa
    papa pape baba: moussa kwesi kofi yaw alioune malick samba amadou ousmane ibrahima demba kwame
    cheikh: tidiane anta ahmadou ibrahima omar oumar ahmed mbacke sidy
    ni: luh made wayan putu kadek komang nyoman ketut
    ana: paula maria luisa lucia julia clara carolina isabel sofia rosa beatriz teresa laura rita
    ana: claudia catarina filipa milena belen cristina victoria karen elena margarida
    anna: maria lena sophia sofia sofie laura lisa karin kristin rita chiara grazia paola lotta
    anna: maija kaisa liisa lucia kate grace greta margret luise magdalena katharina stina giulia
    anne ann: marie sophie sofie sofi laure claire charlotte lise kathrin katrin mette grethe grete
    anne ann: marit kari berit britt brit lene line mari margrethe margit cathrine kathrine katrine
    anne ann: kristin kristine christine christin helen helene karin karine stine siri elisabeth
    anne ann: birgit birgitte dorte dorthe else inger johanne julie torunn turid tone trine gro liv
    anne ann: pernille randi guri gaelle cecile flore fleur francoise catherine caroline solene
    anne ann: celine aurore emmanuelle rose katrien leen jet jette mieke wil lena ingrid sigrid
    anne ann: douwe iren irene elin marte veronique wil
    annie: marie claude
    antonio: jose carlos
    carlos: alberto eduardo andres enrique manuel miguel mario arturo augusto
    eva: maria lena karin marie
    francisco: jose javier manuel de
    gian giovan: luca marco paolo piero carlo battista maria franco
    giovanni: battista paolo
    hans: peter jurgen georg joachim werner jorg ulrich dieter christian martin petter jacob jakob
    heinz: peter dieter jurgen
    jan: willem peter pieter erik eric ove tore petter inge dirk kees cees hendrik henk jaap joost
    jan: maarten karel evert gerrit bart frederik klaas olav olof ole arne arild egil ivar magne
    jan: frode gunnar arvid einar kare oddvar steinar trond robert
    jan: ake christian kristian henrik terje roger otto even harald helge rune sverre vidar jacob
    gert hendrik robert evert klaas bas pieter henk bert arend geert cor: jan
    piet: hein
    jean: de bosco loup eudes
    jean: pierre luc claude paul marc michel philippe baptiste francois jacques louis yves
    john: paul carlo lloyd paulo rey
    angel cherry princess rica ella: mae joy
    jose: luis maria antonio manuel carlos miguel angel ramon ignacio francisco javier de
    joan: carles manel maria lluis
    jon: ander mikel inaki koldo
    juan: camilo sebastian esteban martin carlos pablo jose manuel luis antonio miguel ignacio
    juan: francisco david diego felipe andres fernando ramon
    karl carl: heinz friedrich ludwig theodor josef johan ove otto fredrik gustav gustaf magnus
    franz: josef xaver
    wolf horst klaus: dieter peter
    lars: erik peter petter ole goran olof
    luis: filipe felipe miguel fernando carlos enrique alberto eduardo angel
    luiz: carlos henrique felipe fernando
    ma: guadalupe jose luisa elena teresa isabel carmen cristina fernanda eugenia dolores rosa
    ma: esther lourdes concepcion soledad victoria magdalena antonieta luz angelica del de angeles
    marco: antonio
    maria: alejandra camila cecilia guadalupe eugenia soledad belen jose luisa elena isabel teresa
    maria: carmen cristina fernanda eduarda clara paula del de angeles dolores victoria grazia rosa
    maria: aparecida conceicao socorro goreti ines antonia adelaide amelia alice
    maria: paz sol luz mar cruz laura jesus pilar das da dos
    marie: claire louise france helene laure pierre christine noelle therese eve luise
    miguel: angel
    mohd: *
    paulo: roberto cesar sergio henrique
    pedro: henrique pablo
    per: christian olof olov erik arne kristian magnus olav inge ole ivar
    nils: petter erik arne olav henrik ole
    ole: petter martin kristian jorgen morten jakob marius gunnar
    odd svein geir knut leif bjorn kjell arne rolf stein thor pal roy: arne erik inge egil ivar olav
    odd svein geir knut leif bjorn kjell arne rolf stein thor pal roy: ove magne tore andre arild
    odd svein geir knut leif bjorn kjell arne rolf stein thor pal roy: einar harald helge johan kare
    else hilde: marie merete kristin
    jan per nils hans ole karl lars odd tor trond stein: arne erik eirik inge egil ivar olav ove
    jan per nils hans ole karl lars odd tor trond stein: magne tore andre arild einar harald helge
    jan per nils hans ole karl lars odd tor trond stein: johan kare gunnar ketil kjetil
    jan per nils hans ole karl lars odd tor trond stein: roger trond terje tommy vidar oddvar
    jan per nils hans ole karl lars odd tor trond stein: steinar torbjorn kristian jorgen henrik
    jan per nils hans ole karl lars odd tor trond stein: morten martin sverre halvor havard
    jan per nils hans ole karl lars odd tor trond stein: hakon sigurd asbjorn ole petter
    anne ann: tove sissel ragnhild solveig ingeborg kirsti guro eli synnove torill bente wenche unn
    anne ann: gunn kjersti hilde heidi
    anne ann: nina hege ase elin mari brita astrid signe sunniva vibeke dagny
    hege mona tone nina siv randi turid gro kari berit liv eli unni aase ase: marie anne mette lise
    hege mona tone nina siv randi turid gro kari berit liv eli unni aase ase: irene beate kristin
    hege mona tone nina siv randi turid gro kari berit liv eli unni aase ase: jorunn helene synnove
    inger: lise johanne marie anne
    niels: jorgen erik henrik peter christian
    sven bengt: erik olof ake arne
    britt: marie inger
    mehmet: ali can emin fatih akif
    ahmet: can emre
    muhammed: ali emin
    mustafa: kemal
    ali: reza riza ihsan akbar asghar
    amir: hossein hosein reza ali
    mohammad: reza ali amin hossein javad
    mohamed: amine ali reda anis lamine yassine
    ayse: nur gul
    fatma: nur gul zehra
    elif: nur naz su
    zeynep esma irem ece: nur naz
    omer: faruk
    halil: ibrahim
    fatima: zahra zohra ezzahra
    luiza luisa: fernanda helena
    laura: sofia
    haile: mariam selassie gabriel michael
    nour noor zine: el al ul
    hasan: huseyin
    huseyin: avni
    jens: uwe peter peder christian
    ernst: august dieter
    kai: uwe
    uwe: jens
    billy: ray bob joe
    bobby jim: joe ray bob
    joe: bob
    diego: alejandro armando
    jorge: luis alberto
    andres: felipe
    joao: pedro paulo carlos vitor gabriel miguel
    mary: ann anne jane beth kate lou ellen jo pat rose grace alice margaret sue lynn lee kay joy
    mary: helen martha louise jean ruth dell agnes carol faye katherine
    mary: catherine katherine frances clare claire
    jo: ann anne beth ellen
    lee leigh: ann anne
    peggy: sue
    betty: lou jo jean
    billie bobbie: jo jean
    hanna: maria
    inga: lill britt lena
    pier: paolo luigi francesco giorgio
    pierre: yves alain emmanuel louis henri antoine marie jean andre olivier luc philippe etienne
    charles paul: henri edouard antoine emmanuel
    marc: antoine andre
    francois: xavier
    rosa: maria
    ulla: maria britt
    victor vitor: hugo manuel
    lakshmi: prasanna priya narayana narayanan narasimhan kanth
    sai: kumar krishna teja charan
    naga: durga lakshmi raju sai babu mani sree malleswari prasad
    sesha: sai giri
    satya sathya: narayana narayanan prakash sai
    chandra: sekhar shekar shekhar sekar sekaran mohan prakash
    om: prakash
    siva shiva: kumar prasad rama shankar sankar subramanian
    rama hari gopi vamsi: krishna krishnan
    vijaya jaya padma sree: lakshmi laxmi sudha
    meenakshi: sundaram
    uma: maheswara maheshwara maheswari
""")
#: Given names of the Telugu that come with two more.
BEGINS_LONG = _words("venkata naga satya sathya uma")
LONG = 3  #: words of a given name
#: Given names after which any other given name belongs to the first: `Marie Ange`, `José Ramón`.
BEFORE_ANY_GIVEN = _words(
    "jean marie jose juan josep xose maria mari joao luis luiz hans mame sai "
    "siti nur noor nor nurul nyoman ketut ana tor venkata"
)
#: In front of the name by which one is called, in South Asia and beyond.
MUHAMMAD = _words("muhammad muhamad mohammad mohamad mohammed muhammed")
#: … and second words that always belong to the first.
BOUND = _words(
    "eddine eldin eldine uddin aldin aldeen eldeen allah ullah eddin eddeen addin uldin udin"
)
#: In front of the second part of one name: `Diya ul-Haq`.
_BINDERS = ("ul-", "ur-", "uz-", "us-", "ud-", "ed-", "ez-", "ul ", "-ul-")
#: Small words inside a compound given name: `María del Carmen`, `María de los Ángeles`.
GIVEN_LINKS = ("de los", "de las", "de la", "del", "das", "dos", "da", "de", "el", "al", "ul", "ur")
#: Those that begin given names of America: `La Shonda`.
LEADING = frozenset(["La", "Le", "De", "Da", "Ja"])
_GIVEN_RATHER = 0.5
FAMILY_RATHER = -2.0


def given_words(words: list[str]) -> int:
    """Return how many words at the front make the given name: 1, or more for compounds."""
    if len(words) > 1 and _is_bound(bare(words[0]), bare(words[1])):
        return 2
    if len(words) > 1 and words[1].lower().startswith(_BINDERS):
        return 2
    if len(words) > 1 and words[0] in LEADING and given_rather(bare(words[1])) > FAMILY_RATHER:
        return 2
    seconds = COMPOUND.get(bare(words[0])) if words else None
    if len(words) < 2 or seconds is None:
        return min(len(words), 1)
    linked = _linked(words[1:])
    if linked and (bare(words[1]) in seconds or "*" in seconds):
        return 1 + linked
    is_any = "*" in seconds and bare(words[1]) not in PARTICLES
    return 2 if is_any or bare(words[1]) in seconds else 1


def _is_bound(first: str, second: str) -> bool:
    """Say whether two given names are said together: `Dee Dee`, `Salah Eddine`, `Marie Ange`."""
    if second in PARTICLES and second not in BOUND:
        return False
    if first == second or second in BOUND:
        return True
    if first in MUHAMMAD or first == "jean":
        return given_rather(second) > FAMILY_RATHER
    return first in BEFORE_ANY_GIVEN and given_rather(second) > _GIVEN_RATHER


def _linked(rest: list[str]) -> int:
    """Return the length of `del Carmen`, `de los Ángeles` at the start; 0 when there is none."""
    folded = fold(" ".join(rest)) + " "
    for link in GIVEN_LINKS:
        if folded.startswith(f"{link} ") and len(rest) > len(link.split()):
            return len(link.split()) + 1
    return 0
