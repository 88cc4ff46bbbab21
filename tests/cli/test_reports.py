"""The numbers in the terminal: what stands beside each rate, at 80 and at 60 columns."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.cli.show.cells import width
from outreach.cli.show.figures import table
from outreach.cli.show.reports.groups import too_few
from outreach.cli.show.reports.screens import breakdown
from outreach.core.stats.breakdowns import Group
from outreach.core.stats.rates import Rate
from outreach.core.stats.splits import By
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.store import enrollments, events
from outreach.store.opening import open_store
from tests.conftest import MONDAY, Command

candidate = tables.Candidate.metadata.tables["candidate"]
ASKED = MONDAY - timedelta(days=28)  # 2 February, nine in the morning in New York


@pytest.fixture
def logged(workspace: Path) -> Path:
    """Ask 30 people on 2 February, of whom 12 accept, 12 are followed up and 4 reply; 6 lately."""
    store = open_store(f"sqlite:///{workspace / 'outreach.db'}", workspace / "secret.key")
    with store.write() as tx:
        for person in range(1, 37):
            _person(tx, person)
            late = timedelta(days=21) if person > 30 else timedelta()
            _log(tx, person, EventKind.SENT, ASKED + late, Channel.LINKEDIN_CONNECT, "connect")
        for person in range(1, 13):
            _log(tx, person, EventKind.ACCEPTED, ASKED + timedelta(days=2))
            message = ASKED + timedelta(days=3)
            _log(tx, person, EventKind.SENT, message, Channel.LINKEDIN_MESSAGE, "job")
        for person in range(1, 5):
            _log(tx, person, EventKind.REPLIED, ASKED + timedelta(days=5))
        _log(tx, 1, EventKind.SENT, ASKED + timedelta(days=6), Channel.LINKEDIN_MESSAGE, "answer")
    store.close()
    return workspace


def _person(tx: Connection, person: int) -> None:
    about = {"first_name": "", "last_name": "", "skills": "", "position": "Director"}
    row = {"id": person, "handle": f"p{person}", "created_at": ASKED, "changed": 0, **about}
    tx.execute(candidate.insert().values(**row))
    enrollments.enroll(tx, person, "compilers", "sam-keller", {}, ASKED)


def _log(
    tx: Connection,
    person: int,
    kind: EventKind,
    at: datetime,
    channel: Channel | None = None,
    step: str | None = None,
) -> None:
    reply = ReplyClass.INTERESTED if kind is EventKind.REPLIED else None
    template = {"connect": "hello", "job": "job"}.get(step or "")
    events.append(
        tx,
        Event(
            kind, at, at, "dana", candidate=person, enrollment=person, campaign="compilers",
            sender="sam-keller", channel=channel, step=step, template=template, reply=reply,
        ),
    )  # fmt: skip


CAMPAIGN = """\
Compiler engineer, Reston                                sending, last on 23 Feb
people first written to 2 Feb - 23 Feb (cohort view)

asked       ██████████████████████████████████████████████████████ 36
accepted    ██████████████████ 12
            40 % within 14 days (25-58)
            of 30 asked 14 days ago or earlier
            24 still open
followed up ██████████████████ 12
replied     ██████ 4
            4 of 12 within 14 days (14-61 %)
            too few to compare
            13 % to anything within 28 days (5-30)
            of 30 asked 28 days ago or earlier
interested  4     referrals 0
outcomes    applied 0 · interview 0 · offer 0 · hired 0
waiting     3 unanswered (first: 23 days): outreach next

Accepted, of 36 asked (●), and its 95 % band (░)
 60 %│
     │    ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
 45 %│    ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
     │    ●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●
 30 %│    ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
     │    ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
 15 %│░░░░
     │●●●●
  0 %└──────────────────────────────────────────────────────────
  day 0     3       7             14            21
Accepted by day   1: 0 %   3: 33 %   7: 33 %   14: 33 %   21: 33 %
Open requests count as waiting, never as no.

Step     people  accepted or answered within 14 days
connect      36  accepted 40 % (25-58) of 30
job          12  answered 4 of 12

Text   people  accepted or answered within 14 days
hello      36  accepted 40 % (25-58) of 30
job        12  answered 4 of 12
Answered: before our next message, at most 14 days after this one.

Accepted, of the people first asked in each week, within
Week of  asked  3 days        7 days        14 days       30 days
2 Feb       30  40 % (25-58)  40 % (25-58)  40 % (25-58)  too new
23 Feb       6  0 of 6        0 of 6        too new       too new

--by skill · --view activity · --html FILE for a page · --plot FILE
Filled in time? outreach forecast compilers
"""


LOOK = """\
Stop and look
P04 sam-keller: 18 of 24 open requests are older than 21 days: take back.
    try: outreach rules show P04"""


def test_one_campaign_at_eighty_columns(logged: Path, outreach: Command) -> None:
    shown, _, benchmarks = outreach("stats", "compilers").out.rpartition("\n\n")
    assert shown == f"{CAMPAIGN}\n{LOOK}"
    assert benchmarks.startswith("What others report, as an order of size and no target:")


NUMBERS = (
    ("stats",), ("stats", "--view", "activity"), ("stats", "--by", "weekday"),
    ("stats", "--by", "week"), ("stats", "--referrals"), ("experiments", "show", "compilers"),
    ("pillar",), ("network",), ("ssi", "checklist"),
)  # fmt: skip


def compare_texts(workspace: Path) -> None:
    """Let the first step compare two texts."""
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("template: hello}", "templates: [hello, hallo]}"))
    text = workspace / "templates" / "hello.j2"
    (workspace / "templates" / "hallo.j2").write_text(text.read_text())


@pytest.mark.parametrize(("columns", "commands"), [(60, NUMBERS[:2]), (40, NUMBERS)])
def test_narrow_screens_are_enough(
    logged: Path, outreach: Command, columns: int, commands: tuple[tuple[str, ...], ...]
) -> None:
    compare_texts(logged)
    for command in commands:
        shown = outreach(*command, COLUMNS=str(columns))
        assert shown.code == 0
        assert max(map(width, shown.out.splitlines())) <= columns, shown.out


def test_what_a_table_has_no_room_for_stands_below_it() -> None:
    rows = [("Skill", "people", "accepted within 14 days", "leans to")]
    rows.append(("skills.nice: Kubernetes", "34", "35 % (19-55) of 23", "31 % (24-40)"))
    assert table(rows, "<><<", 60)[3:] == [
        "Skill                    leans to",
        "skills.nice: Kubernetes  31 % (24-40)",
    ]
    assert table(rows, "<><<", 40)[3:7] == [
        "Skill", "  accepted within 14 days", "skills.nice: Kubernetes", "  35 % (19-55) of 23",
    ]  # fmt: skip


ALL = """\
All roles, as of 2 Mar 2026

Compiler engineer, Reston                                sending, last on 23 Feb
  36 asked · 24 open · accepted 40 % (25-58) of 30 · replied 4 of 12
  3 unanswered (first: 23 days): outreach next

Linker engineer                                                 nothing sent yet
  0 asked · 0 open

Accepted: within 14 days, of people asked at least 14 days ago. Replied: within
14 days, of people followed up at least 14 days ago. In brackets the 95 %
interval; under 20 people only counts. Open: neither accepted nor ended yet.
One role: outreach stats compilers
Filled in time? outreach forecast compilers
"""


def test_all_roles_stand_on_one_screen(logged: Path, outreach: Command) -> None:
    first = (logged / "campaigns" / "compilers.yaml").read_text()
    second = first.replace("Compiler engineer, Reston", "Linker engineer")
    (logged / "campaigns" / "linkers.yaml").write_text(second)
    assert outreach("stats").out == f"{ALL}\n{LOOK}\n"


def test_the_people_of_all_roles_are_set_apart_together(logged: Path, outreach: Command) -> None:
    first = (logged / "campaigns" / "compilers.yaml").read_text()
    second = first.replace("Compiler engineer, Reston", "Linker engineer")
    (logged / "campaigns" / "linkers.yaml").write_text(second)
    shown = outreach("stats", "--by", "sender").out
    assert "sam-keller      36  40 % (25-58) of 30" in shown
    assert "whoever has the easier one looks better" in " ".join(shown.split())
    assert "2 Feb       30  40 % (25-58)" in outreach("stats", "--by", "week").out
    found = json.loads(outreach("stats", "--by", "sender", "--json").out)
    assert found["compared"]["groups"][0]["requests"] == 36


def test_each_table_says_what_its_own_numbers_are_too_few_for(
    logged: Path, outreach: Command
) -> None:
    shown = " ".join(outreach("stats", "compilers", "--by", "weekday").out.split())
    accepted, _, replied = shown.partition("replied within 14 days")
    assert "Under 50 people in some: too few to rank. Leans to: as if" in accepted
    assert "4 of 12 (14-61) Under 20 people: too few to compare. Nobody was put" in replied
    csv = outreach("stats", "compilers", "--by", "weekday", "--csv").out
    assert "accepted_leaning" in csv
    assert "replied_leaning" not in csv
    found = json.loads(outreach("stats", "compilers", "--by", "weekday", "--json").out)
    (group,) = found["campaigns"][0]["compared"]["groups"]
    assert (group["replied"]["leaning"], group["accepted"]["leaning"] is None) == (None, False)


def test_replies_of_few_are_no_more_to_be_ranked_than_acceptances() -> None:
    texts = [Group(name, 0, Rate(0, 0, 14), 30, Rate(9, 30, 14)) for name in ("job", "nudge")]
    *_, last = breakdown(By.TEMPLATE, "Text", texts, 14, 80)
    assert last == "Under 50 people in some: too few to rank."


def test_who_was_connected_already_is_followed_up_too(logged: Path, outreach: Command) -> None:
    store = open_store(f"sqlite:///{logged / 'outreach.db'}", logged / "secret.key")
    with store.write() as tx:
        _person(tx, 37)
        _log(tx, 37, EventKind.SENT, ASKED, Channel.LINKEDIN_MESSAGE, "job")
    store.close()
    lines = outreach("stats", "compilers").out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("followed up"))
    assert (lines[at].split()[-1], lines[at + 1].strip()) == (
        "13",
        "also counts people who were connected already",
    )


def test_rates_side_by_side_say_what_they_are_too_few_for() -> None:
    few, some, many = Rate(3, 12, 14), Rate(9, 30, 14), Rate(40, 90, 14)
    assert too_few([few, Rate(0, 0, 14)], [many, many]) == ""
    assert too_few([few, many], [many]) == "Under 20 people: too few to compare."
    assert too_few([few, many], [some, many]) == (
        "Under 20 people: too few to compare. Under 50 people in some: too few to rank."
    )


def test_what_cannot_be_shown_together_is_refused(logged: Path, outreach: Command) -> None:
    both = outreach("stats", "--json", "--csv")
    assert (both.code, both.out) == (2, "")
    assert "One output at a time, not --json and --csv." in both.err
    assert "try: outreach stats --json" in both.err
    slide = outreach("stats", "--by", "sender", "--plot", "slide.svg")
    assert (slide.code, (logged / "slide.svg").exists()) == (2, False)


def test_a_rate_never_stands_without_its_horizon_and_its_denominator(
    logged: Path, outreach: Command
) -> None:
    lines = outreach("stats", "compilers").out.splitlines()
    at = next(number for number, line in enumerate(lines) if "40 % within" in line)
    assert "within 14 days (25-58)" in lines[at]
    assert "of 30 asked 14 days ago or earlier" in lines[at + 1]


def test_json_has_the_figures_of_the_contract(logged: Path, outreach: Command) -> None:
    found = json.loads(outreach("stats", "compilers", "--json").out)
    assert next(iter(found)) == "schema"
    assert (found["schema"], found["view"], found["horizon_days"]) == (
        "outreach.stats/1", "cohort", 14,
    )  # fmt: skip
    one = found["campaigns"][0]
    assert one["sent"] == {"n": 36, "claimed": 36, "proven": 0}
    assert {key: one["accepted"][key] for key in ("k", "n", "rate")} == {
        "k": 12, "n": 30, "rate": 0.4,
    }  # fmt: skip
    assert (one["accepted_ever"], one["open"], one["replied_ever"]) == (12, 24, 4)
    assert one["accepted_by_day"][3]["at_risk"] == 24
    assert one["outcomes"] == {"applied": 0, "interview": 0, "offer": 0, "hired": 0}
    assert [group["step"] for group in one["by_step"]] == ["connect", "job"]
    assert one["weeks"][1] == {**one["weeks"][1], "week": "2026-02-23", "sent": 6, "too_new": 6}


def _page(workspace: Path, outreach: Command, *more: str) -> str:
    assert outreach("stats", "compilers", "--html", "then.html", *more).code == 0
    return (workspace / "then.html").read_text()


def test_as_of_shows_what_stood_then(logged: Path, outreach: Command) -> None:
    yesterday = outreach("stats", "--as-of", "yesterday").out
    assert yesterday == outreach("stats", "--as-of", "2026-03-01").out
    assert "As of 1 March" in _page(logged, outreach, "--as-of", "2026-03-01")
    then = json.loads(outreach("stats", "compilers", "--json", "--as-of", "2026-02-05").out)
    one = then["campaigns"][0]
    assert (one["sent"]["n"], one["accepted_ever"], one["replied_ever"]) == (30, 12, 0)


def test_two_texts_stand_side_by_side_with_what_they_lean_to(
    logged: Path, outreach: Command
) -> None:
    lines = outreach("stats", "compilers", "--by", "template").out.splitlines()
    assert "hello         36  40 % (25-58) of 30       39 % (25-54)" in lines
    found = json.loads(outreach("stats", "compilers", "--by", "template", "--json").out)
    compared = found["campaigns"][0]["compared"]
    assert compared["groups"][0]["accepted"]["leaning"]["rate"] == pytest.approx(0.392)
    assert compared["accepted"]["difference"] is None
    rows = list(csv.DictReader(io.StringIO(outreach("stats", "--by", "template", "--csv").out)))
    assert [row["name"] for row in rows if row["figure"] == "accepted_leaning"] == ["hello"]


def test_a_page_is_one_file_that_fetches_nothing_and_names_who_is_behind_each_number(
    logged: Path, outreach: Command
) -> None:
    made = outreach("stats", "compilers", "--html", "page.html", "--plot", "slide.svg")
    assert (made.code, made.out) == (0, "")
    page = (logged / "page.html").read_text()
    assert re.findall(r'(?:src|href|action)="(?!#)', page.replace('xlink:href="#', "")) == []
    assert "<script" not in page
    assert "40 % (25-58) of 30" in page
    assert page.count("<svg") == 3
    assert "P04 sam-keller: 18 of 24 open requests are older than 21 days: take back." in page
    assert page.count('<li>p1 <span class="small">p1</span></li>') == 5  # asked to interested
    assert "Compiler engineer, Reston" in (logged / "slide.svg").read_text()


def test_a_picture_of_another_kind_is_refused(logged: Path, outreach: Command) -> None:
    told = outreach("stats", "--plot", "slide.gif")
    assert told.code == 2
    assert "try: outreach stats --plot slide.svg" in told.err
    assert outreach("stats", "--plot", "slide.svg", "--view", "activity").code == 2
    assert "try: outreach stats --plot s.svg" in outreach("stats", "--plot", "nowhere/s.svg").err


def test_a_test_between_texts_is_shown_ended_and_taken_up_again(
    logged: Path, outreach: Command
) -> None:
    assert "No step compares texts." in outreach("experiments", "list").out
    compare_texts(logged)
    shown = outreach("experiments", "show", "compilers").out
    assert shown.splitlines()[:2] == [
        "compilers · connect: accepted within 14 days", "no call yet",
    ]  # fmt: skip
    assert "A true 10-point gap needs 376 people for each text" in " ".join(shown.split())
    beside = "Test compilers connect: no call yet (evidence 1.0, needs 20)"
    assert beside in outreach("stats", "compilers").out.splitlines()
    assert json.loads(outreach("stats", "--json").out)["experiments"][0]["verdict"] == "no call yet"
    assert outreach("experiments", "stop", "compilers", "--winner", "hallo").code == 0
    listed = json.loads(outreach("experiments", "list", "--json").out)
    assert listed["experiments"][0]["verdict"] == "ended: everybody not yet reached gets hallo"
    assert "connect: ended: everybody not yet" in outreach("stats").out
    assert "no call yet" in outreach("stats", "--as-of", "2026-03-01").out
    assert outreach("experiments", "stop", "compilers", "--undo").code == 0
    assert "no call yet" in outreach("experiments", "list").out


def test_csv_has_one_figure_a_row(logged: Path, outreach: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(outreach("stats", "--csv").out)))
    accepted = [row for row in rows if (row["group"], row["figure"]) == ("all", "accepted")]
    assert [(row["k"], row["n"], row["rate"]) for row in accepted] == [("12", "30", "0.4")]
    assert {row["group"] for row in rows} == {"all", "day", "step", "template", "sender", "week"}


def test_the_activity_view_shows_counts_only(logged: Path, outreach: Command) -> None:
    shown = outreach("stats", "compilers", "--view", "activity")
    assert "%" not in shown.out
    assert "in all" in shown.out


PILLAR = (
    "Relationship score (ours) · Sam Keller · last 90 days",
    "acceptance      3.4 of 6  ###..  12 of 30 accepted within 14 days",
    "replies         3.3 of 5  ###..  4 of 12 replied within 14 days",
    "senior people   2.0 of 3  ###..  4 talks with people who decide",
    "dormant ties    0.0 of 3  .....  0 talk again after half a year",
    "Shown, never scored: 36 people written to, 0 connections",
)


def test_the_pillar_shows_each_part_with_its_counts(logged: Path, outreach: Command) -> None:
    shown = outreach("pillar").out
    assert [line for line in PILLAR if line not in shown.splitlines()] == []
    together = " ".join(shown.split())
    assert "To gain most next: answer within 4 working hours" in together
    assert "Weights version 1: 6·lin(acceptance, 15→55 %)" in together
    assert "This is not LinkedIn's SSI" in together


def test_the_pillar_for_scripts(logged: Path, outreach: Command) -> None:
    found = json.loads(outreach("pillar", "sam-keller", "--json").out)
    assert (found["schema"], found["days"], found["weights_version"]) == (
        "outreach.pillar/1", 90, 1,
    )  # fmt: skip
    assert 0 <= found["low"] <= found["score"] <= found["high"] <= 25
    assert [part["of"] for part in found["parts"]] == [6, 5, 5, 3, 3, 3]
    assert found["not_scored"] == {"contacted": 36, "connections": 0}
    assert found["leans"]["replies"] == {"people": 20 * 12 / 30, "rate": 0.2}
    shown = " ".join(outreach("pillar").out.split())
    assert "replies to 20 % as if 8 more had been written to" in shown


def test_an_ssi_reading_is_typed_in_and_shown(outreach: Command) -> None:
    numbers = ("--total", "61", "--brand", "14.2", "--people", "13", "--insights", "12.1")
    kept = outreach("ssi", "record", *numbers, "--relationships", "21.7", "--network-rank", "8")
    assert (kept.code, kept.out) == (0, "")
    outreach("ssi", "mark", "account upgraded", "--date", "2026-03-01")
    shown = outreach("ssi", "show", COLUMNS="100").out
    assert "2026-03-02     61   14.2      13      12.1       21.7  5.1" in shown
    assert "2026-03-01  ▲ account upgraded" in shown
    assert "from 12 readings on; there are 1." in " ".join(shown.split())
    assert "Ours is counted anew for each of these days, by weights version 1" in shown
    narrow = outreach("ssi", "show", COLUMNS="40").out
    assert max(map(width, narrow.splitlines())) <= 40, narrow
    found = json.loads(outreach("ssi", "show", "--json").out)
    assert found["readings"][0]["relationships"] == 21.7


def test_the_other_pillars_have_a_checklist_ticked_by_hand(outreach: Command) -> None:
    assert outreach("ssi", "tick", "photo", "--date", "2026-02-20").code == 0
    lines = outreach("ssi", "checklist").out.splitlines()
    assert "  [x] photo     2026-02-20  a photo, and a headline that says what you build" in lines
    assert [line for line in lines if line in ("brand", "people", "insights")] == [
        "brand", "people", "insights",
    ]  # fmt: skip
    found = json.loads(outreach("ssi", "checklist", "--json").out)
    assert found["items"][0] == {**found["items"][0], "item": "photo", "is_due": False}


def test_a_reading_that_cannot_be_is_refused_with_all_its_mistakes(outreach: Command) -> None:
    numbers = ("--total", "61", "--brand", "14", "--people", "13", "--insights", "12")
    refused = outreach("ssi", "record", *numbers, "--relationships", "31")
    assert refused.code == 1
    assert "--relationships: relationships is 31" in refused.err
    assert "--total: the total is 61, but the four pillars make 70" in refused.err


def test_without_a_terminal_the_missing_number_is_named(outreach: Command) -> None:
    asked = outreach("ssi", "record", "--total", "61")
    assert asked.code == 2
    assert "--brand is missing" in asked.err


def test_an_unknown_campaign_is_told_in_three_lines(outreach: Command) -> None:
    told = outreach("stats", "compiler")
    assert told.code == 1
    assert [line.split(":")[0].strip() for line in told.err.splitlines()] == [
        "error", "where", "try",
    ]  # fmt: skip


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_long_names_of_texts_keep_the_columns_straight_and_apart(columns: int) -> None:
    names = [f"connect-hiring-manager-{what}" for what in ("commercial", "leadership")]
    rows = [("Text", "people", "accepted"), *((name, "7", "2 of 7") for name in names)]
    lines = table(rows, "<><", columns)
    assert len({line.index("2 of 7") for line in lines[1:]}) == 1
    assert max(map(len, lines)) <= columns
    assert columns < 60 or all(name in line for name, line in zip(names, lines[1:], strict=True))


def test_where_nobody_was_written_to_there_is_nothing_to_count(outreach: Command) -> None:
    lines = outreach("stats", "compilers").out.splitlines()
    assert lines[1:4] == [
        "nobody was written to yet (cohort view)",
        "",
        "Who is written to first, and who is held back: outreach plan",
    ]
    assert not any(line.startswith("asked") for line in lines)


def test_a_first_day_that_is_yet_to_come_is_refused(outreach: Command) -> None:
    told = outreach("stats", "--since", "2026-04-01")
    assert (told.code, told.out) == (2, "")
    assert "2026-04-01 is yet to come." in told.err
