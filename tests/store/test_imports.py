from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from outreach.core.errors import Ambiguous, NotFound
from outreach.core.query import parse
from outreach.core.words import Connection, Evidence
from outreach.store import candidates, connections, imports, same_rows, search, suppressions
from outreach.store.engine import Store
from outreach.store.imports import ImportRun
from tests.store.people import MONDAY, PROFILE, merged, record

ADA = record("ada", company="Analytical Engines", position="Programmer", skills=("Python",))
GRACE = record("grace", "Grace Hopper", email="grace@navy.example", company="Navy")


def figures(store: Store, *files: list) -> list[tuple[int, int, int, int]]:
    """Import files one after the other; tell added, updated, unchanged, rejected of each."""
    told = [merged(store, rows, file_name=str(at)) for at, rows in enumerate(files)]
    return [(one.added, one.updated, one.unchanged, len(one.conflicts)) for one in told]


def test_people_come_in_and_can_be_found(store: Store) -> None:
    assert figures(store, [ADA, GRACE]) == [(2, 0, 0, 0)]
    with store.read() as tx:
        ada = candidates.find(tx, "ada-byron")
        assert (ada.name, ada.company, ada.skills) == (
            "Ada Byron",
            "Analytical Engines",
            ("Python",),
        )
        assert candidates.find(tx, "linkedin.com/in/Ada/?trk=x") == ada
        assert candidates.find(tx, "Grace@Navy.example").handle == "grace-hopper"
        assert candidates.find(tx, "Ada Byron") == ada
        assert search.matching_ids(tx, parse("python")) == [ada.id]


def test_nobody_is_not_found_and_a_name_of_two_is_ambiguous(store: Store) -> None:
    merged(store, [ADA, record("ada-2", company="Navy")])
    with store.read() as tx:
        with pytest.raises(NotFound):
            candidates.find(tx, "robin-reed")
        with pytest.raises(Ambiguous) as caught:
            candidates.find(tx, "Ada Byron")
    assert [choice.split()[0] for choice in caught.value.choices] == ["ada-byron", "ada-byron-2"]


def test_the_same_rows_again_change_nothing(store: Store) -> None:
    assert figures(store, [ADA, GRACE], [GRACE, ADA]) == [(2, 0, 0, 0), (0, 0, 2, 0)]
    with store.read() as tx:
        assert candidates.count(tx) == 2
        assert len(imports.sources_of(tx, candidates.find(tx, "ada-byron").id)) == 1


def test_a_row_is_known_until_something_else_is_told_of_the_person(store: Store) -> None:
    merged(store, [ADA, GRACE])
    with store.write() as tx:
        assert same_rows.told_of(tx, [1, 2, 3]) == {1: 1, 2: 2}
        candidates.change(tx, replace(candidates.load(tx, [2])[2], company="Lighthouse AI"))
        assert same_rows.told_of(tx, [1, 2, 3]) == {1: 1}
    merged(store, [GRACE, GRACE._replace(company="Lumen"), ADA._replace(company="Lumen")])
    with store.read() as tx:
        assert same_rows.told_of(tx, [1, 2, 3]) == {2: 2, 3: 1}


def test_files_that_told_of_somebody_are_named_once_the_oldest_first(store: Store) -> None:
    for number, name in enumerate(["z.csv", "a.csv", "z.csv"]):
        merged(store, [ADA._replace(company=f"Company {number}")], file_name=name)
    with store.read() as tx:
        assert search.sources(tx, candidates.ids(tx)) == {1: ["z.csv", "a.csv"]}


def test_a_changed_company_is_an_update_and_the_old_one_stays_as_said(store: Store) -> None:
    merged(store, [ADA], file_name="2024.csv")
    counts = merged(store, [ADA._replace(company="Lighthouse AI")], file_name="2026.csv")
    assert [(one.said.name, one.changed) for one in counts.told] == [("Ada Byron", ("company",))]
    with store.read() as tx:
        ada = candidates.find(tx, "ada-byron")
        said = imports.sources_of(tx, ada.id)
        assert ada.company == "Lighthouse AI"
        assert [(one.file_name, one.row, one.facts["company"]) for one in said] == [
            ("2024.csv", 1, "Analytical Engines"),
            ("2026.csv", 1, "Lighthouse AI"),
        ]
        assert search.matching_ids(tx, parse("company:lighthouse")) == [ada.id]
        assert search.matching_ids(tx, parse("company:analytical")) == []


def test_a_row_whose_keys_are_two_people_is_rejected(store: Store) -> None:
    merged(store, [ADA, GRACE])
    before = _everything(store)
    counts = merged(store, [ADA._replace(email="grace@navy.example")])
    assert [(one.rejected, one.told) for one in counts.told] == [
        ("conflicting_identity", "ada-byron and grace-hopper")
    ]
    assert _everything(store) == before


def test_an_older_slug_and_a_second_address_still_find_the_person(store: Store) -> None:
    merged(store, [GRACE._replace(other_emails=("hopper@yale.example",))])
    merged(store, [record("amazing-grace", "Grace Hopper", email="hopper@yale.example")])
    assert figures(store, [GRACE]) == [(0, 0, 1, 0)]
    with store.read() as tx:
        grace = candidates.find(tx, f"{PROFILE}grace")
        assert grace.profile_url == f"{PROFILE}amazing-grace"
        assert candidates.find(tx, "hopper@yale.example") == grace


def test_connections_are_kept_per_owner(store: Store) -> None:
    day = ADA._replace(connected_on=date(2019, 5, 6))
    merged(store, [day], owner="lee")
    merged(store, [ADA], owner="sam-keller")
    with store.read() as tx:
        ada = candidates.find(tx, "ada-byron").id
        assert candidates.connections_of(tx, [ada]) == {
            ada: [
                Connection("lee", ada, date(2019, 5, 6)),
                Connection("sam-keller", ada, None),
            ]
        }
        assert candidates.connected_ids(tx, "lee") == {ada}


def test_a_claimed_connection_is_proven_by_the_file(store: Store) -> None:
    merged(store, [ADA])
    with store.write() as tx:
        ada = candidates.find(tx, "ada-byron").id
        connections.claim(tx, "sam-keller", ada, None)
    merged(store, [ADA._replace(connected_on=date(2026, 2, 27))], owner="sam-keller")
    with store.read() as tx:
        (found,) = candidates.connections_of(tx, [ada])[ada]
    assert (found.evidence, found.connected_on) == (Evidence.PROVEN, date(2026, 2, 27))


def test_namesakes_get_numbers_and_gaps_are_no_trouble(store: Store) -> None:
    merged(store, [record(f"ada-{number}") for number in range(1, 6)])
    with store.write() as tx:
        second = candidates.find(tx, "ada-byron-2")
        person = candidates.candidate
        search.unindex(tx, [second])
        tx.execute(
            imports.observation.delete().where(imports.observation.c.candidate_id == second.id)
        )
        tx.execute(person.delete().where(person.c.id == second.id))
    merged(store, [record(f"ada-{number}") for number in range(6, 10)])
    with store.read() as tx:
        handles = {person.handle for person in candidates.load(tx, range(1, 20)).values()}
    assert len(handles) == 8
    assert {"ada-byron", "ada-byron-3", "ada-byron-5", "ada-byron-6"} <= handles


def test_excluded_people_are_barred_here_and_when_they_come_in_later(store: Store) -> None:
    merged(store, [GRACE])
    counts = merged(store, [ADA, GRACE], exclude="employee")
    assert (counts.added, counts.unchanged) == (2, 0)
    merged(store, [ADA])
    again = merged(store, [ADA, GRACE], exclude="employee")
    assert (again.added, again.unchanged) == (0, 2)
    with store.read() as tx:
        barred = candidates.barred_ids(tx, "excluded")
        assert {one.handle for one in candidates.load(tx, barred).values()} == {
            "ada-byron",
            "grace-hopper",
        }
        (why,) = suppressions.bars_of(tx, store, candidates.find(tx, "ada-byron"))
        assert (why.bar, why.reason, why.actor) == ("excluded", "employee", "dana")


def test_a_list_to_exclude_makes_nobody_a_candidate(store: Store) -> None:
    merged(store, [ADA, GRACE], exclude="applicant")
    with store.read() as tx:
        assert candidates.count(tx) == 0


def test_a_barred_person_stays_barred_under_what_is_learned_later(store: Store) -> None:
    merged(store, [ADA], exclude="employee")
    merged(store, [ADA._replace(email="ada@example.com")])
    merged(store, [record("", "A. B.", email="ada@example.com", company="Else")], exclude="x")
    with store.read() as tx:
        found = candidates.find(tx, "ada@example.com")
        assert suppressions.is_barred(tx, store, found)


def called(store: Store) -> set[str]:
    with store.read() as tx:
        found = candidates.barred_ids(tx, suppressions.CALLED)
        return {one.handle for one in candidates.load(tx, found).values()}


def test_a_list_of_names_holds_whoever_is_called_so_until_somebody_decides(store: Store) -> None:
    mueller = record("lm", "Lena Mueller", company="Navy")
    merged(store, [mueller, ADA])
    unsure = [
        record("", "Lena Müller"),
        record("", "Grace Hopper", email="hr@work.example", company="Elsewhere"),
        ADA,
    ]
    assert merged(store, unsure, exclude="employee").by_name == 2
    assert called(store) == {"lena-mueller"}
    merged(store, [GRACE, record("lm-2", "Lena Müller", company="Else"), mueller])
    assert called(store) == {"lena-mueller", "lena-muller", "grace-hopper"}
    with store.write() as tx:
        grace, lena = (candidates.find(tx, one) for one in ("grace-hopper", "lena-mueller"))
        assert not suppressions.is_barred(tx, store, grace)
        suppressions.is_another(tx, store, grace.id, "dana", MONDAY)
        suppressions.bar(tx, store, lena, "excluded", "employee", "dana", MONDAY)
        assert candidates.barred_ids(tx, "excluded") == {
            lena.id,
            candidates.find(tx, "ada-byron").id,
        }
    said_again = [GRACE._replace(position="Admiral"), record("", "Grace Hopper")]
    merged(store, said_again[1:], exclude="employee")
    merged(store, said_again[:1])
    assert called(store) == {"lena-muller"}
    merged(store, said_again[1:], exclude="refusal")
    assert called(store) == {"lena-muller", "grace-hopper"}  # a new reason asks again


def test_a_bare_name_bars_nobody_outright_and_a_row_that_is_matched_holds_nobody_else(
    store: Store,
) -> None:
    merged(
        store, [GRACE, record("grace-2", "Grace Hopper", company="Else"), record("carla", "C D")]
    )
    rows = [record("", "Grace Hopper", company="Navy"), record("", "C D")]
    assert merged(store, rows, exclude="client").by_name == 1
    assert called(store) == {"c-d"}
    with store.read() as tx:
        barred = candidates.load(tx, candidates.barred_ids(tx, "excluded")).values()
        assert [one.profile_url for one in barred] == [f"{PROFILE}grace"]


def test_a_row_that_tells_surely_of_somebody_holds_no_namesake(store: Store) -> None:
    merged(store, [GRACE, record("grace-2", "Grace Hopper", company="Else")])
    sure = [record("", "Grace Hopper", email="grace@navy.example"), record("g3", "Grace Hopper")]
    assert merged(store, sure, exclude="employee").by_name == 0
    assert called(store) == set()


def test_a_bar_is_lifted_and_the_other_one_stays(store: Store) -> None:
    merged(store, [ADA])
    with store.write() as tx:
        ada = candidates.find(tx, "ada-byron")
        suppressions.bar(tx, store, ada, "excluded", "client", "dana", MONDAY)
        suppressions.bar(tx, store, ada, "suppressed", "asked to stop", "dana", MONDAY)
        assert candidates.barred_ids(tx, "suppressed") == {ada.id}
        suppressions.lift(tx, store, ada, MONDAY)
        assert candidates.barred_ids(tx, "excluded") == {ada.id}
        suppressions.lift(tx, store, ada, MONDAY, "excluded")
        assert not suppressions.is_barred(tx, store, ada)


def test_the_counter_grows_with_every_change(store: Store) -> None:
    with store.read() as tx:
        seen = [candidates.counter(tx)]
    merged(store, [ADA])
    with store.write() as tx:
        seen.append(candidates.counter(tx))
        ada = candidates.find(tx, "ada-byron")
        suppressions.bar(tx, store, ada, "suppressed", "never", "dana", MONDAY)
        seen.append(candidates.counter(tx))
    assert seen == sorted(set(seen))


def test_the_same_file_is_known_by_content_owner_and_way_of_reading(store: Store) -> None:
    merged(store, [ADA], owner="lee", file_name="abc")
    run = ImportRun(
        "other-name.csv", "abc", "candidates", "lee", "sam", MONDAY, {"mode": "candidates"}
    )
    with store.read() as tx:
        found = imports.same_run(tx, run)
        assert found is not None
        assert (found.result, found.actor) == ({"added": 1}, "dana")
        for other in (
            ImportRun("abc", "abc", "candidates", None, "dana", MONDAY, run.how),
            ImportRun("abc", "abc", "candidates", "lee", "dana", MONDAY, {"mode": "exclude"}),
            ImportRun("abc", "def", "candidates", "lee", "dana", MONDAY, run.how),
        ):
            assert imports.same_run(tx, other) is None


def test_people_who_may_be_one_are_told(store: Store) -> None:
    merged(store, [ADA])
    counts = merged(store, [record("countess", company="Analytical Engines")])
    assert [(one.is_new, one.told) for one in counts.told] == [(True, "ada-byron")]


def _everything(store: Store) -> list[object]:
    with store.read() as tx:
        return [candidates.load(tx, range(1, 10)), candidates.identities_of(tx, range(1, 10))]
