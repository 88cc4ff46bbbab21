"""Tables of the analyser: words written in several ways, and what stands beside a language's name.

Only spelling lives here. That K8s is Kubernetes is a synonym, and a matter of the query.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _compounds(text: str) -> dict[tuple[str, str], str]:
    pairs = (word.split("+") for word in text.split())
    return {(first, last): first + last for first, last in pairs}


#: One word with another spelling, as titles shorten it, or as it is often mistyped.
SPELLINGS = {
    "acctg": "accounting",
    "asst": "assistant",
    "comms": "communications",
    "coord": "coordinator",
    "cpp": "cplusplus",
    "developement": "development",
    "devt": "development",
    "engg": "engineering",
    "engr": "engineer",
    "engrg": "engineering",
    "govt": "government",
    "intl": "international",
    "jr": "junior",
    "kuberentes": "kubernetes",
    "kubernets": "kubernetes",
    "maintainance": "maintenance",
    "maintenence": "maintenance",
    "managment": "management",
    "mangement": "management",
    "mfg": "manufacturing",
    "mgmnt": "management",
    "mgmt": "management",
    "mgr": "manager",
    "mgrs": "managers",
    "mktg": "marketing",
    "objc": "objectivec",
    "postgress": "postgres",
    "reactjs": "react",
    "recruitement": "recruitment",
    "sr": "senior",
    "svcs": "services",
    "vuejs": "vue",
}

#: Two words that mean one thing and not their parts: Java Script is no Java.
PAIRS = {
    ("c", "level"): "clevel",
    ("c", "sharp"): "csharp",
    ("c", "suite"): "csuite",
    ("ci", "cd"): "cicd",
    ("dot", "net"): "dotnet",
    ("f", "sharp"): "fsharp",
    ("java", "script"): "javascript",
    ("next", "js"): "nextjs",
    ("node", "js"): "nodejs",
    ("obj", "c"): "objectivec",
    ("objective", "c"): "objectivec",
    ("r", "studio"): "rstudio",
    ("react", "js"): "react",
    ("t", "sql"): "tsql",
    ("type", "script"): "typescript",
    ("vue", "js"): "vue",
}

#: Two words that are also written as one. Both are stored as written, and a query asks for both.
COMPOUNDS = _compounds(
    """
    agri+business aqua+culture back+end back+log bar+tender bar+tending bench+mark bench+marking
    big+query bio+chemistry bio+gas bio+informatics bio+mass bio+statistics bio+technology
    block+chain book+keeper book+keeping brain+storming brick+laying cardio+pulmonary care+giver
    care+taker case+work case+worker cash+flow chat+bot chat+bots child+care co+founder
    copy+editing copy+writer copy+writing cross+selling crowd+funding cyber+crime cyber+security
    dash+board dash+boards data+base data+bricks data+center data+centre data+set data+sets
    data+viz data+warehouse data+warehousing day+care dev+ops dress+maker dress+making dry+wall
    e+commerce e+learning e+mail e+procurement face+book fin+tech fire+wall fire+walls fork+lift
    free+lance front+end full+stack fund+raising gas+fitter geo+informatics ghost+writer
    ghost+writing git+hub git+lab graph+ql health+care help+desk home+care horti+culture
    house+keeper house+keeping hydro+power insta+gram land+scaping life+cycle linked+in
    mail+chimp mal+ware mat+lab metal+work metal+working micro+biology micro+controller
    micro+controllers micro+electronics micro+finance micro+processor micro+processors
    micro+service micro+services mind+fulness multi+lingual multi+media multi+threading
    nano+technology non+profit num+py off+boarding on+boarding on+site out+sourcing pay+roll
    pen+test pen+testing photo+journalism photo+shop pipe+fitter pipe+fitting post+gres
    power+apps power+bi power+point power+shell pre+sales proof+reading quick+books reg+ex
    road+map road+mapping road+maps screen+writing script+writer script+writing server+less
    service+desk share+point shoe+maker smart+phone snow+flake song+writing speech+writing
    spread+sheet spread+sheets stake+holder stake+holders start+up start+ups steel+work
    stone+mason story+boarding story+telling sys+admin tail+wind team+work tele+health
    tele+marketing tele+medicine tele+sales tensor+flow terra+form time+keeping tool+maker
    tool+making trouble+shooting type+setting under+writer under+writing up+selling watch+maker
    watch+making web+driver web+hook web+hooks web+master web+site web+socket web+sockets
    wire+frame wire+frames wire+framing wood+work wood+working word+press work+flow work+flows
    work+shop work+shops you+tube
    """
)

#: Pairs that a slash between them does not part: CI/CD, CI / CD.
PAIRS_OVER_SLASH = {("ci", "cd")}

#: French and Italian articles that lean on the next word: d'affaires, l'informatique.
ELISIONS = frozenset(
    ["l", "d", "j", "n", "s", "t", "m", "c", "qu", "un", "dell", "all", "nell", "sull", "dall"]
)

#: Names of languages that are also everyday words or letters.
NAMES = frozenset(["c", "d", "f", "go", "j", "k", "q", "r", "v"])

#: Small words that part the items of a list.
CONJUNCTIONS = frozenset(["and", "or", "und", "oder", "et", "ou", "y", "e", "en"])

#: Behind such a name these say that the language is meant: "Go developer", "R programming".
ROLES = _words(
    """
    api apis architect backend code coder coding compiler consultant dev devs developer developers
    developpeur desarrollador embedded engineer engineers engineering entwickler entwicklerin
    entwicklung expert experts firmware kernel lang language libraries library microservices
    package packages programmer programmers programming programmierer programmierung programmeur
    scripting sdk services shiny software specialist stack statistical statistics
    """
)

#: Before such a name these say so too, when nothing follows: "programming in C".
LEADS = _words(
    """
    desarrollador desarrolladora desenvolvedor desenvolvedora developer developpeur developpeuse en
    engenheiro in ingeniero ingenieur language languages learn like mit ontwikkelaar programador
    programadora programista programmatore programmer programmeur sviluppatore using utvecklare
    with программист разработчик
    """
)

#: Before such a name these say so whatever follows: "embedded C for cars".
STRONG_LEADS = frozenset(["ansi", "embedded", "golang", "tidyverse"])

#: Words after which such a name is none: "come and go", "ready, set, go", "plan a, b, c".
SAYINGS = {
    "go": frozenset(["come", "comes", "get", "grab", "here", "set", "stop", "touch", "up"]),
    **dict.fromkeys("cdf", frozenset(["a", "b", "e"])),
}

#: Before a letter these say that it is a letter: "vitamin C", "class D", "USB-C".
LETTERED = _words(
    """
    appendix block box branch building category class exhibit grade group hepatitis hospital
    level line model part phase plan round schedule section series tier type unit usb vitamin wing
    """
)

#: Beside one of these the name stands in a list of tools: "Senior C/C++ developer".
TOOLS = _words(
    """
    assembler assembly aws azure bash cobol cplusplus csharp css delphi django docker dotnet elixir
    erlang excel fortran fsharp gcp git golang graphql grpc haskell html java javascript julia
    kotlin kubernetes linux lisp lua matlab mysql nodejs nosql objectivec ocaml pascal perl php
    plsql postgres postgresql powerbi powershell python qt react redis ruby rust sas scala spark
    spss sql stata swift tableau terraform tsql typescript verilog vhdl vue
    """
)
