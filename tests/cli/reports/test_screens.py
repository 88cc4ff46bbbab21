"""The numbers in the terminal: what stands beside each rate, at 80 and at 60 columns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from outreach.cli.show.cells import width
from outreach.cli.show.figures import table
from outreach.cli.show.reports.groups import too_few
from outreach.cli.show.reports.screens import breakdown
from outreach.core.stats.breakdowns import Group
from outreach.core.stats.rates import Rate
from outreach.core.stats.splits import By
from outreach.core.words import Channel, EventKind
from outreach.store.opening import open_store
from tests.cli.reports.made import ASKED, add_person, compare_texts, log
from tests.conftest import Command

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
        add_person(tx, 37)
        log(tx, 37, EventKind.SENT, ASKED, Channel.LINKEDIN_MESSAGE, "job")
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


def test_the_activity_view_shows_counts_only(logged: Path, outreach: Command) -> None:
    shown = outreach("stats", "compilers", "--view", "activity")
    assert "%" not in shown.out
    assert "in all" in shown.out


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
