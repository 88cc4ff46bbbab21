"""The screen of the plan at every width, its JSON, and the command."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from outreach.cli.show.cells import width
from outreach.cli.show.plan import plans, plans_json
from outreach.core.campaigns import Campaign, Role, Target
from outreach.core.plans import Budget, HeldBack, HeldCode, Plan, PlannedTouch
from outreach.core.senders import Account, Sender
from outreach.core.words import Channel
from tests import cast
from tests.conftest import MONDAY, Command

SENDERS = {
    "ada": Sender("ada", "Ada Lovelace", account=Account.PREMIUM),
    "grace": Sender("grace", "Grace Hopper", account=Account.BASIC),
}
CAMPAIGNS = {
    "compilers": Campaign(
        "compilers", "Compiler engineer, Reston", Role("", ""), "ada", Target(), ()
    )
}
BUDGETS = {
    "connects_day": Budget(15, 2),
    "connects_week": Budget(80, 41),
    "notes_month": Budget(None, 41),
    "messages_day": Budget(30, 0),
    "emails_day": Budget(50, 0),
}


def touch(name: str, kind: str = "connect", **more: object) -> PlannedTouch:
    facts: dict[str, object] = {
        "touch": name.casefold(),
        "candidate": 1,
        "handle": name.casefold().replace(" ", "-"),
        "name": name,
        "campaign": "compilers",
        "step": "connect",
        "attempt": 1,
        "channel": Channel.LINKEDIN_CONNECT,
        "due_at": MONDAY,
        "template": "connect-b",
        "fingerprint": "9f2c41d8",
        "variant": None,
        "text": "Hi",
        "length": 2,
        "limit": 300,
        "kind": kind,
        "version": 3,
    }
    return PlannedTouch(**{**facts, **more})  # type: ignore[arg-type]


def following(name: str, kind: str, after: str, day: int) -> PlannedTouch:
    at = datetime(2026, 3, day, 9, tzinfo=UTC).isoformat()
    return touch(name, kind, because={"after": after, "at": at}, template="job")


def held(code: HeldCode, until: date | None = None, try_: str = "outreach plan") -> HeldBack:
    return HeldBack(7, "kim-park", "compilers", "connect", code, until, "because", try_)


def plan(
    *touches: PlannedTouch,
    held_back: Sequence[HeldBack] = (),
    counts: dict[HeldCode, int] | None = None,
    sender: str = "ada",
) -> Plan:
    known = {one.code: 1 for one in held_back}
    return Plan(
        date(2026, 3, 3), sender, BUDGETS, touches, tuple(held_back), {**known, **(counts or {})}
    )


FULL = plan(
    following("Ana Ruiz", "answer", "replied", 2),
    following("José Ng", "follow_up", "accepted", 2),
    following("佐藤 美咲", "follow_up", "sent", 1),
    touch("William O'Brien"),
    touch("Mei-Ling Chen", channel=Channel.LINKEDIN_MESSAGE, template="known", version=1),
    held_back=[
        held(HeldCode.CONTACTED_LATELY, date(2026, 3, 21)),
        held(HeldCode.NOT_APPROVED, None, "outreach templates show job"),
        held(HeldCode.CAP_DAY, date(2026, 3, 4)),
    ],
    counts={HeldCode.CAP_DAY: 5},
)


def screen(columns: int, *shown: Plan, everything: bool = False) -> str:
    return plans(shown, SENDERS, CAMPAIGNS, columns, everything=everything)


def test_a_long_reason_is_told_whole_and_the_role_gives_way() -> None:
    old = touch(
        "Ana Ruiz", "answer", because={"after": "replied", "at": "2026-01-20T09:00:00+00:00"}
    )
    (row,) = (line for line in screen(80, plan(old)).splitlines() if "Ana Ruiz" in line)
    assert row == "  1  Answer     Ana Ruiz              Compiler engineer, R…  replied 42 days ago"
    named = touch("Ana Ruiz", because={"named_by": {"name": "Max Featherstone"}})
    (row,) = (line for line in screen(80, plan(named)).splitlines() if "Ana Ruiz" in line)
    assert row.endswith("…  named by Max Featherstone") and len(row) <= 80


def test_the_screen_at_80_columns() -> None:
    assert screen(80, FULL) == (
        "Tue 3 Mar 2026 · from Ada Lovelace (Premium: notes to 300)    week 41 of 80 sent\n"
        "\n"
        "Do first\n"
        "  1  Answer     Ana Ruiz              Compiler engineer, R…  replied yesterday\n"
        "  2  Follow up  José Ng               Compiler engineer, R…  accepted yesterday\n"
        "  3  Follow up  佐藤 美咲             Compiler engineer, R…  wrote Sunday\n"
        "\n"
        "First contact\n"
        "  4  Connect    William O'Brien       Compiler engineer, R…  connect-b v3\n"
        "  5  Message    Mei-Ling Chen         Compiler engineer, R…  known v1\n"
        "\n"
        "Held back\n"
        "      5  over today's requests               from Wed 4 Mar\n"
        "      1  text not approved                   outreach templates show job\n"
        "      1  in touch lately                     from Sat 21 Mar\n"
        "\n"
        "About 8 minutes.   Start: outreach next"
    )


def test_what_a_closed_role_leaves_to_do_says_so() -> None:
    shown = screen(
        80,
        plan(
            following("Ana Ruiz", "follow_up", "closed", 3),
            touch("José Ng", "withdraw", channel=Channel.LINKEDIN_WITHDRAW, template=None),
            following("Kim Park", "withdraw", "sent", 2),
        ),
    )
    assert "Ana Ruiz              Compiler engineer, R…  role closed today" in shown
    assert "José Ng               Compiler engineer, R…  the role is closed" in shown
    assert "Kim Park              Compiler engineer, R…  asked yesterday" in shown


def test_the_screen_at_60_columns() -> None:
    assert screen(60, FULL).splitlines()[:8] == [
        "Tue 3 Mar 2026 · from Ada Lovelace (Premium: notes to 300)",
        "week 41 of 80 sent",
        "",
        "Do first",
        "  1  Answer     Ana Ruiz",
        "                Compiler engineer, Reston · replied",
        "                yesterday",
        "  2  Follow up  José Ng",
    ]


def test_the_screen_at_40_columns() -> None:
    lines = screen(40, FULL).splitlines()
    assert lines[4:7] == [
        "  1  Answer     Ana Ruiz",
        "  2  Follow up  José Ng",
        "  3  Follow up  佐藤 美咲",
    ]
    assert "      5  over today's requests" in lines


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_screen(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    long_name = touch("Wolfeschlegelsteinhausenbergerdorff " * 3)
    wide = touch("佐藤" * 30, "follow_up", because={"after": "accepted", "at": "2026-03-01"})
    shown = screen(columns, FULL, plan(long_name, wide))
    assert all(width(line) <= columns for line in shown.splitlines())


def test_a_name_cannot_steer_the_terminal() -> None:
    shown = screen(80, plan(touch("Ada\x1b[31m\u202eEvil")))
    assert "\x1b" not in shown and "\u202e" not in shown


def test_more_than_a_screenful_is_counted() -> None:
    many = plan(*(touch(f"Person {number}") for number in range(20)))
    assert "  …  12 more (outreach plan --all)" in screen(80, many)
    assert "Person 19" in screen(80, many, everything=True)


def test_all_shows_each_person_held_back_with_the_way_out() -> None:
    shown = screen(80, FULL, everything=True).splitlines()
    at = shown.index("  kim-park · compilers · not_approved")
    assert shown[at + 1 : at + 3] == ["      because", "      try: outreach templates show job"]


def test_a_basic_account_shows_the_notes_that_are_left() -> None:
    few = {**BUDGETS, "notes_month": Budget(5, 3)}
    basic = Plan(date(2026, 3, 3), "grace", few, (), (), {})
    shown = screen(100, basic)
    assert "from Grace Hopper (Basic: notes to 200, 2 left this month)" in shown
    assert "Nothing to send now." in shown


def test_without_a_campaign_the_way_on_is_shown() -> None:
    assert screen(80).endswith("Start: outreach campaigns new SLUG")


def test_an_empty_day_says_what_would_fill_it() -> None:
    assert screen(80, plan()).endswith(
        "Who is wanted: outreach campaigns show compilers   More people: outreach import FILE"
    )
    waiting = plan(held_back=[held(HeldCode.CAP_DAY, date(2026, 3, 4))])
    assert screen(80, waiting).endswith("the way out: outreach plan --all")


def test_several_texts_that_wait_for_approval_have_one_way_out() -> None:
    texts = [held(HeldCode.NOT_APPROVED, None, f"outreach templates show {n}") for n in "ab"]
    shown = screen(80, plan(held_back=texts, counts={HeldCode.NOT_APPROVED: 2}))
    assert "2  text not approved                   outreach templates list" in shown


def test_a_campaign_with_an_error_is_named_and_left_out(workspace: Path, outreach: Command) -> None:
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("target:", "targets:", 1))
    for command in (("plan",), ("next", "--json"), ("batch", "sam-keller")):
        told = outreach(*command).err
        assert "! campaigns/compilers.yaml has an error and is left out" in told
        assert "outreach campaigns check compilers" in told


def test_names_that_do_not_count_for_an_error_are_told_of(
    workspace: Path, outreach: Command
) -> None:
    (workspace / "synonyms.yaml").write_text("Kubernetes: [k8s\n")
    for command in (("plan",), ("next", "--json"), ("candidates", "search", "kubernetes")):
        told = outreach(*command).err
        assert "synonyms.yaml:1" in told
        assert "is no YAML" in told
        assert "try: " in told


def test_one_sender_is_one_object_and_several_are_a_list() -> None:
    assert plans_json([FULL])["sender"] == "ada"
    both = plans_json([FULL, plan(sender="grace")])
    assert [one["sender"] for one in both["plans"]] == ["ada", "grace"]  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plan") / "workspace"
    cast.office(folder).store.close()
    return folder


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    shutil.copytree(made, folder)
    return folder


def test_the_command_prints_the_screen(outreach: Command) -> None:
    done = outreach("plan")
    assert done.code == 0
    row = "  1  Connect    Ada Lovelace          Compiler engineer, R…  hello v1"
    assert row in done.out.splitlines()


def test_the_command_prints_one_json_object(outreach: Command) -> None:
    found = json.loads(outreach("plan", "--sender", "sam-keller", "--json").out)
    assert next(iter(found)) == "schema"
    assert found["schema"] == "outreach.plan/1"
    assert found["touches"][0]["handle"] == "ada-lovelace"
    assert found["budgets"]["connects_day"] == {"cap": 15, "used": 0}


def test_an_unknown_sender_is_refused_with_the_ones_there_are(outreach: Command) -> None:
    done = outreach("plan", "--sender", "nobody")
    assert done.code == 1
    assert "sam-keller" in done.err


def test_what_only_a_simulation_reads_is_refused_without_one(outreach: Command) -> None:
    told = outreach("plan", "--weeks", "3", "--seed", "4")
    assert (told.code, told.out) == (2, "")
    assert "try: outreach plan --simulate --weeks 3 --seed 4" in told.err
    assert outreach("plan", "--simulate", "--all").code == 2
