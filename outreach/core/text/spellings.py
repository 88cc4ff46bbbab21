"""Tables of the analyser: words written in several ways, and what stands beside a language's name.

Only spelling lives here. That K8s is Kubernetes is a synonym, and a matter of the query.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: One word with another spelling.
SPELLINGS = {"cpp": "cplusplus", "reactjs": "react", "vuejs": "vue", "objc": "objectivec"}

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
COMPOUNDS = {
    ("back", "end"): "backend",
    ("big", "query"): "bigquery",
    ("block", "chain"): "blockchain",
    ("co", "founder"): "cofounder",
    ("cyber", "security"): "cybersecurity",
    ("data", "base"): "database",
    ("dev", "ops"): "devops",
    ("e", "commerce"): "ecommerce",
    ("e", "learning"): "elearning",
    ("e", "mail"): "email",
    ("fin", "tech"): "fintech",
    ("free", "lance"): "freelance",
    ("front", "end"): "frontend",
    ("full", "stack"): "fullstack",
    ("git", "hub"): "github",
    ("git", "lab"): "gitlab",
    ("graph", "ql"): "graphql",
    ("health", "care"): "healthcare",
    ("micro", "service"): "microservice",
    ("micro", "services"): "microservices",
    ("non", "profit"): "nonprofit",
    ("on", "site"): "onsite",
    ("power", "bi"): "powerbi",
    ("power", "shell"): "powershell",
    ("pre", "sales"): "presales",
    ("start", "up"): "startup",
    ("start", "ups"): "startups",
    ("sys", "admin"): "sysadmin",
    ("tensor", "flow"): "tensorflow",
    ("tele", "sales"): "telesales",
    ("web", "site"): "website",
    ("word", "press"): "wordpress",
}

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
