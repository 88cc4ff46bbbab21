"""Both databases find exactly whom Python finds."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.core.areas import resolve
from outreach.core.campaigns import Area, Circle, Skills, Target, Titles
from outreach.core.matching import target_node
from outreach.core.query import And, Node, Not, Or, Tag, document, evaluate, parse, predicate
from outreach.core.query.document import EVERYBODY, NO_PLACE, country_tag, region_tag
from outreach.core.tie_breaks import tie
from outreach.core.words import Candidate
from outreach.skills import Group
from outreach.store import search
from outreach.store.engine import Store

QUERIES = int(os.environ.get("OUTREACH_RANDOM_QUERIES", "150"))  # nightly: 5000
SEED = int(os.environ.get("OUTREACH_SEED", "20260302"))

WORDS = """
    python Python3 Java JavaScript java script C C++ C# F# .NET ASP.NET Go golang go-to-market R
    R&D c-level Node.js node React.js sql NoSQL PL/SQL CI/CD ci cd full stack full-stack fullstack
    DevOps data engineer Engineer engineering Machine Learning machine manager Berlin reston VA
    K8s Kubernetes ML CEO Geschäftsführer Brueckner Brückner Søren Haakon Jørgensen
    Zürich zurich naïve Łódź d'affaires O'Neill 机器学习 学习 器学 机 データ разработка and
    Rust belt spring summer sea freight excel at Cisco iOS PLC Foods
""".split()  # noqa: SIM905
SIGNS = [" ", " ", " ", " ", ", ", " | ", "; ", " / ", " & ", "/", " - ", " and "]
COMPANIES = ["Go Fish", "R Systems", "Machine Works", "Data C", "Full Stack Ltd", "L'Oréal", ""]
PLACES = [
    *("Reston, VA", "Berlin, Germany", "Greater Boston", "Remote", "", "Zürich, Schweiz", "Go"),
    *("Potsdam, Brandenburg", "Germany", "Virginia, United States", "Remote - Germany", "EMEA"),
    *("Washington DC-Baltimore Area", "Arlington, VA", "Springfield", "Greater Leipzig Area"),
]


def text(chance: Random, most: int) -> str:
    parts = [chance.choice(WORDS)]
    for _ in range(chance.randint(0, most)):
        parts += [chance.choice(SIGNS), chance.choice(WORDS)]
    return "".join(parts)


def somebody(chance: Random, number: int) -> Candidate:
    return Candidate(
        id=number,
        handle=f"person-{number}",
        first_name=chance.choice(["Ada", "Grace", "Go", "Berlin", "Soren", "Soeren", "王", ""]),
        last_name=chance.choice(
            ["Lovelace", "O'Neill", "C", "Engineer", "小明", "Brückner", "Brueckner", "Håkon"]
        ),
        company=chance.choice(COMPANIES) or None,
        position=chance.choice([None, text(chance, 3), text(chance, 3)]),
        headline=chance.choice([None, text(chance, 8), text(chance, 4)]),
        location=chance.choice(PLACES) or None,
        skills=tuple(text(chance, 1) for _ in range(chance.randint(0, 7))),
    )


def query(chance: Random, depth: int) -> str:
    kind = chance.random()
    if depth == 0 or kind < 0.35:
        return leaf(chance)
    if kind < 0.45:
        return chance.choice(["NOT ", "-"]) + f"({query(chance, depth - 1)})"
    if kind < 0.55:
        return chance.choice(["title", "skills", "company", "name", "location", "about"]) + (
            f":({query(chance, depth - 1)})"
        )
    parts = [query(chance, depth - 1) for _ in range(chance.randint(2, 3))]
    return "(" + chance.choice([" ", " AND ", " OR ", " OR ", " NOT "]).join(parts) + ")"


def leaf(chance: Random) -> str:
    kind, word = chance.random(), chance.choice(WORDS)
    field = chance.choice(["", "", "", "title:", "skills:", "company:", "name:", "location:"])
    if kind < 0.45:
        return chance.choice(["", "", "-"]) + field + word
    if kind < 0.6:
        return f"{field}{word[: chance.randint(1, 4)].rstrip('.+#-/')}*"
    if kind < 0.85:
        star = chance.choice(["", "", "*"])
        left, right = chance.choice([('"', '"'), ("“", "”"), ("„", "“")])
        return f"{field}{left}{text(chance, 2).replace('*', '')}{star}{right}"
    other = chance.choice([one for one in WORDS if one != word])
    return f'{field}"{word} {other}"~{chance.randint(0, 4)}'


def understood(chance: Random) -> tuple[str, Node]:
    from outreach.core.errors import QueryError

    while True:
        asked = query(chance, 3)
        try:
            return asked, parse(asked)
        except QueryError:  # a distance between words that are several, or one and the same
            continue


@pytest.fixture
def crowd(store: Store) -> tuple[Store, list[Candidate]]:
    chance = Random(SEED)
    people = [somebody(chance, number) for number in range(1, 401)]
    with store.write() as tx:
        search.index(tx, people)
    return store, people


def test_random_queries_find_the_same_people_in_python_and_in_the_database(
    crowd: tuple[Store, list[Candidate]],
) -> None:
    store, people = crowd
    chance = Random(SEED + 1)
    seen = [(person.id, document(person)) for person in people]
    with store.read() as tx:
        for _ in range(QUERIES):
            asked, node = understood(chance)
            holds = predicate(node)
            expected = [number for number, lines in seen if holds(lines)]
            assert search.matching_ids(tx, node) == expected, asked
            assert search.count(tx, node) == len(expected), asked
            assert search.count(tx, node, price=0) == len(expected), asked


@pytest.mark.parametrize(
    "node",
    [
        Tag("", EVERYBODY),
        Tag("", country_tag("DE")),
        Tag("", region_tag(resolve("Virginia").region_id or 0)),
        Or((Tag("", NO_PLACE), parse("location:berlin"))),
        And(()),
        Or(()),
        Not(And(())),
        Not(parse("python")),
        And((Not(parse("python")), Not(parse("java")))),
        Or((Not(parse("python")), Not(Tag("", country_tag("DE"))))),
    ],
    ids=repr,
)
def test_marks_and_empty_clauses_too(crowd: tuple[Store, list[Candidate]], node: Node) -> None:
    store, people = crowd
    expected = [person.id for person in people if evaluate(node, person)]
    with store.read() as tx:
        assert search.matching_ids(tx, node) == expected


def area(chance: Random) -> Area:
    """Return any area: circles, places, countries, exclusions, with what they leave out."""

    def circle() -> Circle:
        return Circle(chance.choice(NEAR), chance.choice([None, 5, 30, 80]))

    return Area(
        near=chance.choice(["", *NEAR]),
        within_km=chance.choice([None, 10, 50, 250]),
        countries=tuple(chance.sample(["US", "DE", "CH"], chance.randint(0, 2))),
        places=tuple(chance.sample([*NEAR, "Bavaria", "Nordics", "EMEA"], chance.randint(0, 2))),
        remote=chance.random() < 0.3,
        circles=tuple(circle() for _ in range(chance.randint(0, 2))),
        without=tuple(circle() for _ in range(chance.randint(0, 2))),
        vague=tuple(chance.sample(["Germany", "Virginia"], chance.randint(0, 1))),
    )


NEAR = ("Reston, VA", "Potsdam", "Berlin, Germany", "Boston", "Zürich", "Germany", "Atlantis")


def test_areas_find_whom_python_finds(crowd: tuple[Store, list[Candidate]]) -> None:
    store, people = crowd
    chance = Random(SEED)
    with store.read() as tx:
        for _ in range(QUERIES // 10):
            target = Target(area=area(chance))
            node = target_node(target)
            expected = [person.id for person in people if evaluate(node, person)]
            assert search.matching_ids(tx, node) == expected, target


def wishes(chance: Random, most: int) -> tuple[str, ...]:
    return tuple(chance.sample(SKILLS_AND_TITLES, chance.randint(0, most)))


SKILLS_AND_TITLES = (
    *(
        "Python",
        "JavaScript",
        "js",
        "Go",
        "R",
        "C",
        "C++",
        ".NET",
        "Kubernetes",
        "k8s",
        "Full stack",
    ),
    *("Machine learning", "CI/CD", "Software engineer", "Data engineer", "CEO", "Geschäftsführer"),
    *("DevOps", "SQL", "node.js", "loom weaving", "Manager"),
)
OWN_NAMES = (
    Group("Kubernetes", ("go-to-market",), ("engineering",)),
    Group("Python", no_longer=("python3",)),
    Group("Loom weaving", ("机器学习", "full-stack r")),
)


def test_groups_of_names_find_whom_python_finds(crowd: tuple[Store, list[Candidate]]) -> None:
    store, people = crowd
    chance = Random(SEED)
    seen = [(person.id, document(person)) for person in people]
    with store.read() as tx:
        for _ in range(QUERIES // 3):
            target = Target(
                query=chance.choice(["", "", "python OR c++", "-title:k8s"]),
                skills=Skills(all=wishes(chance, 1), any=wishes(chance, 4), none=wishes(chance, 1)),
                titles=Titles(any=wishes(chance, 4), none=wishes(chance, 1)),
                synonyms=chance.choice([(), OWN_NAMES]),
            )
            node = target_node(target)
            holds = predicate(node)
            expected = [number for number, lines in seen if holds(lines)]
            assert search.matching_ids(tx, node) == expected, target


@pytest.mark.parametrize("level", ["(b {} {})", "NOT (b {} {})", "(b {} NOT {})", "({1} {0} b)"])
def test_no_query_is_too_deep_for_a_database(
    crowd: tuple[Store, list[Candidate]], level: str
) -> None:
    store, people = crowd
    asked = '"fullstack c"'
    for depth in range(20):
        asked = level.format("AND" if depth % 2 else "OR", asked)
    target = Target(query=asked, skills=Skills(none=("cobol",)), area=Area(near="Reston, VA"))
    node = target_node(target)
    expected = [person.id for person in people if evaluate(node, person)]
    with store.read() as tx:
        assert search.matching_ids(tx, node) == expected


@pytest.mark.parametrize("operator", [" OR ", " AND ", " -"])
def test_no_query_is_too_long_for_a_database(store: Store, operator: str) -> None:
    with store.read() as tx:
        assert search.count(tx, parse(operator.join(f"word{n}" for n in range(2000)))) == 0


def test_whoever_is_taken_out_is_found_no_more_and_may_come_back_changed(store: Store) -> None:
    ada = Candidate(1, "ada", "Ada", "Lovelace", position="Engineer", skills=("Go", "C++"))
    grace = replace(ada, id=2, handle="grace", first_name="Grace", last_name="Hopper")
    with store.write() as tx:
        search.index(tx, [ada, grace])
        search.unindex(tx, [ada])
        assert search.matching_ids(tx, parse("skills:C++")) == [2]
        search.index(tx, [replace(ada, skills=("Rust",))])
        assert search.matching_ids(tx, parse("engineer")) == [1, 2]
        assert search.matching_ids(tx, parse("rust")) == [1]
        assert search.matching_ids(tx, parse("NOT rust")) == [2]


def test_the_first_come_in_the_order_of_ties_and_counting_knows_no_limit(store: Store) -> None:
    people = [Candidate(n, f"p{n}", position="Engineer" if n % 7 else "Lead") for n in range(1, 60)]
    in_order = sorted(people, key=lambda person: tie(person.identity))
    with store.write() as tx:
        search.index(tx, people)
        search.optimize(tx)
        for asked in ("engineer", "lead", "NOT lead", "engineer OR lead", "nobody"):
            node = parse(asked)
            ids = [one.id for one in in_order if evaluate(node, one)]
            for limit in (1, 10, 1_000, None):
                assert search.first_ids(tx, node, limit) == ids[:limit]
            assert search.few_ids(tx, node, len(ids)) == (len(ids), sorted(ids))
            assert search.few_ids(tx, node, len(ids) - 1) == (len(ids), [])


def test_a_new_identity_gives_another_turn(store: Store) -> None:
    people = [Candidate(n, f"p{n}", position="Engineer") for n in range(1, 9)]
    known = replace(people[3], profile_url="https://www.linkedin.com/in/p4")
    with store.write() as tx:
        search.index(tx, people)
        search.unindex(tx, [people[3]])
        search.index(tx, [known])
        in_order = sorted([*people[:3], known, *people[4:]], key=lambda one: tie(one.identity))
        found = search.first_ids(tx, parse("engineer"), None)
        assert found == [person.id for person in in_order]


def test_nothing_is_written_when_nobody_is_given(store: Store) -> None:
    with store.write() as tx:
        search.index(tx, [])
        search.unindex(tx, [])
        assert search.count(tx, And(())) == 0


def test_texts_that_no_database_takes_as_they_are(store: Store) -> None:
    endless = Candidate(1, "endless", headline="go " * 5000 + "python rust")
    long_word = Candidate(2, "long", headline="x" * 5000)
    quoted = Candidate(3, "quoted", headline="a'b \"c\" \\ 'd' \0 e_f :A & | ! <-> *")
    with store.write() as tx:
        search.index(tx, [endless, long_word, quoted])
        for asked in ["python", '"python rust"', "go", "x" * 5000, "x" * 70, '"e f"', "b", "ab"]:
            node = parse(asked)
            expected = [one.id for one in (endless, long_word, quoted) if evaluate(node, one)]
            assert search.matching_ids(tx, node) == expected, asked


def test_an_index_by_another_analyser_is_made_anew_from_the_people_in_the_store(
    store: Store,
) -> None:
    candidate = tables.Candidate.metadata.tables["candidate"]
    with store.write() as tx:
        tx.execute(
            candidate.insert(),
            [
                {
                    "handle": f"person-{number}",
                    "first_name": "Ada",
                    "last_name": "Lovelace",
                    "position": "Engineer" if number % 2 else None,
                    "skills": "Go\nC++",
                    "created_at": datetime(2026, 3, 2, tzinfo=UTC),
                    "changed": 0,
                }
                for number in range(1, 8)
            ],
        )
        tx.execute(sa.text("DELETE FROM meta WHERE key = 'analyser'"))
        assert search.matching_ids(tx, parse("C++")) == []
    search.bring_up_to_date(store)
    with store.read() as tx:
        assert search.is_current(tx)
        assert search.count(tx, parse("C++ AND name:ada")) == 7
        assert search.count(tx, parse("engineer")) == 4
    search.bring_up_to_date(store)
    with store.write() as tx:
        search.rebuild(tx)
        assert search.count(tx, parse("C++")) == 7


def test_towns_that_nobody_names_are_not_asked_for(store: Store) -> None:
    ada = Candidate(1, "ada", location="Berlin, Germany")
    grace = replace(ada, id=2, handle="grace", location="Potsdam, Brandenburg, Germany")
    near = target_node(Target(area=Area(near="Berlin, Germany", within_km=40)))
    with store.write() as tx:
        assert search.matching_ids(tx, near) == []
        search.index(tx, [ada])
        assert search.matching_ids(tx, near) == [1]
        search.index(tx, [grace])
        assert search.matching_ids(tx, near) == [1, 2]
        search.unindex(tx, [ada])
        assert search.matching_ids(tx, near) == [2]
