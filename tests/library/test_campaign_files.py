"""What a campaign file may say, and that everything wrong in it is told at once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import (
    Area,
    Campaign,
    Exclude,
    Role,
    Skills,
    Step,
    Target,
    Titles,
    Wait,
)
from outreach.core.reading.report import Report
from outreach.core.senders import Sender
from outreach.core.words import Channel, When
from outreach.library.campaign_checks import check
from outreach.library.campaign_files import read
from outreach.settings import Mail, Settings

CONTRACT = """\
name: Senior Python engineer, Reston
priority: 1                       # who is served first
role:
  title: Senior Python engineer
  company: Northgate Robotics
  location: Reston, VA
  url: https://northgate.example/jobs/senior-python
  pay: $140-165k
  about: We build inspection robots; forty people, profitable.
sender: sam-keller
recruiters: [dana]
approvers: [rosa-diaz]
openings: 1
cost_per_month: 1700
target:
  query: python AND (django OR fastapi) NOT (manager OR recruiter)
  skills: {all: [python], any: [django, fastapi, flask], nice: [kubernetes], none: [php]}
  titles: {any: [engineer, developer], none: [recruiter]}
  area: {near: "Reston, VA", within: 50 km, unknown: include}
  exclude:
    companies: [Northgate Robotics, Initech]
    people_per_company_per_week: 3
sequence:
  - {step: connect, channel: linkedin_connect, template: connect-ceo}
  - {step: hello-again, channel: linkedin_message, template: known-person, when: already_connected}
  - {step: job, channel: linkedin_message, template: job, when: accepted, after: 1 business day}
  - {step: nudge, channel: linkedin_message, template: nudge, when: no_reply, after: 1 week}
  - {step: take-back, channel: linkedin_withdraw, when: not_accepted, after: 21 days}
  - {step: filled, channel: linkedin_message, template: role-filled, when: campaign_closed}
starts: 2026-03-02
ends: 2026-04-03
"""
WITHDRAW = "linkedin_withdraw, when: not_accepted"
LINES = CONTRACT.split("\n")
SAM = Settings(senders={"sam-keller": Sender("sam-keller", "Sam Keller")})


def campaign(text: str, settings: Settings = SAM) -> tuple[Campaign | None, Report]:
    report = Report("campaigns/python.yaml")
    found = read(text.encode(), "python", report)
    if found is not None:
        check(found, settings, report)
    return found, report


def told(text: str, settings: Settings = SAM) -> list[tuple[int | None, str, str]]:
    problems = campaign(text, settings)[1].problems
    return [(problem.line, problem.message, problem.try_) for problem in problems]


def with_line(starts: str, line: str) -> str:
    """Return the contract's campaign with another line for the one that starts so."""
    changed = [line if old.strip().startswith(starts) else old for old in LINES]
    assert changed != LINES
    return "\n".join(changed)


def line_of(starts: str) -> int:
    return next(n for n, line in enumerate(LINES, 1) if line.strip().startswith(starts))


def test_everything_of_the_contract_is_read() -> None:
    found, report = campaign(CONTRACT)
    assert report.problems == ()
    assert found == Campaign(
        slug="python",
        name="Senior Python engineer, Reston",
        role=Role(
            "Senior Python engineer",
            "Northgate Robotics",
            "Reston, VA",
            "https://northgate.example/jobs/senior-python",
            "$140-165k",
            "We build inspection robots; forty people, profitable.",
        ),
        sender="sam-keller",
        target=Target(
            "python AND (django OR fastapi) NOT (manager OR recruiter)",
            Skills(("python",), ("django", "fastapi", "flask"), ("kubernetes",), ("php",)),
            Titles(("engineer", "developer"), ("recruiter",)),
            Area(near="Reston, VA", within_km=50.0),
            Exclude(("Northgate Robotics", "Initech"), 3),
        ),
        sequence=(
            Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",)),
            Step(
                "hello-again",
                Channel.LINKEDIN_MESSAGE,
                When.ALREADY_CONNECTED,
                templates=("known-person",),
            ),
            Step(
                "job",
                Channel.LINKEDIN_MESSAGE,
                When.ACCEPTED,
                Wait(1, business=True),
                ("job",),
            ),
            Step(
                "nudge",
                Channel.LINKEDIN_MESSAGE,
                When.NO_REPLY,
                Wait(7),
                ("nudge",),
            ),
            Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21)),
            Step(
                "filled",
                Channel.LINKEDIN_MESSAGE,
                When.CAMPAIGN_CLOSED,
                templates=("role-filled",),
            ),
        ),
        priority=1,
        recruiters=("dana",),
        approvers=("rosa-diaz",),
        openings=1,
        cost_per_month=1700.0,
        starts=date(2026, 3, 2),
        ends=date(2026, 4, 3),
    )


def test_norway_is_a_country_in_a_campaign_too() -> None:
    found, report = campaign(with_line("area:", "  area: {countries: [NO, SE], remote: true}"))
    assert report.problems == ()
    assert found is not None
    assert found.target.area.countries == ("NO", "SE")
    assert found.target.area.remote is True


def test_a_doubtful_query_is_only_a_warning() -> None:
    found, report = campaign(with_line("query:", "  query: python and django"))
    assert found is not None
    assert report.is_sound
    assert [problem.severity for problem in report.problems] == ["warn"]


def test_two_texts_are_a_test_between_them() -> None:
    step = "  - {step: connect, channel: linkedin_connect, templates: [a, b], note: optional}"
    found, report = campaign(with_line("- {step: connect", step))
    assert report.problems == ()
    assert found is not None
    assert found.sequence[0].templates == ("a", "b")
    assert found.sequence[0].note == "optional"


@pytest.mark.parametrize(
    ("starts", "line", "message", "try_"),
    [
        ("priority:", "prioritty: 1", "unknown key 'prioritty'", "write 'priority'"),
        ("query:", "  qeury: python", "unknown key 'qeury' in target", "write 'query'"),
        (
            "sender:",
            "sender: sam-kellar",
            "outreach.toml has no sender 'sam-ke",
            "write sender: sam",
        ),
        ("sender:", "sender: Sam Keller", "sender is 'Sam Keller'", "write sam-keller"),
        ("approvers:", "approvers: []", "nobody approves the texts", "add approvers:"),
        ("starts:", "starts: 2026-02-30", "starts is 2026-02-30, a day", "write it as 2026-03-02"),
        ("starts:", "starts: 2 March", "starts is '2 March'", "write it as 2026-03-02"),
        ("ends:", "ends: 2026-01-01", "ends on 2026-01-01, before", "write a later date"),
        (
            "area:",
            "  area: {near: X, within: 50}",
            "target.area.within is '50'",
            "write it as 50 km",
        ),
        ("query:", "  query: python AND (django", "query: This parenthesis is never", "outreach"),
        ("query:", "  query: cobol NOT cobol", "nobody can match: 'cobol' is ruled", "take one"),
        (
            "query:",
            "  query: cobol (NOT cobol OR NOT cobol)",
            "nobody can match this",
            "take one",
        ),
        ("area:", "  area: {within: 50 km}", "within says how far", "add near:"),
        (
            "area:",
            '  area: {near: ["Reston, VA", Berlin]}',
            "target.area.near is one place",
            'write circles: [{near: "Reston, VA", within: 40 km}, {near: "Berlin", within: 40 km}]',
        ),
        (
            "area:",
            '  area: {near: {place: "Reston, VA", within: 30 km}}',
            "target.area.near is a table; it has to be the place itself",
            'write near: "Reston, VA", and within: 30 km beside it',
        ),
        (
            "area:",
            '  area: {circles: ["Reston, VA"]}',
            "target.area.circles.1 is 'Reston, VA'; it has to be a table of near, within",
            'write {near: "Reston, VA", within: 40 km}',
        ),
        ("area:", "  area: {countries: [UK]}", "target.area.countries.1 is 'UK'", "write GB"),
        ("area:", "  area: {near: X, unknown: drop}", "target.area.unknown is 'drop'", "choose"),
        ("openings:", "openings: many", "openings is 'many'", "write a number"),
        ("cost_per", "cost_per_month: $1700", "cost_per_month is '$1700'", "write digits"),
        ("url:", "  url: northgate.example", "role.url is 'northgate.example'", "write https://"),
        (
            "skills:",
            "  skills: {all: [python], none: [Python]}",
            "nobody can match: 'skills.all: python' is ruled out by 'skills.none: Python'",
            "take one",
        ),
        (
            "- {step: connect",
            "  - {step: connect, channel: linkedin_conect, template: a}",
            "sequence.1.channel is 'linkedin_conect'",
            "write linkedin_connect",
        ),
        (
            "- {step: connect",
            "  - {step: connect, channel: linkedin_connect}",
            "connect: linkedin_connect needs a text",
            "add template:",
        ),
        (
            "- {step: connect",
            "  - {step: connect, channel: linkedin_connect, templat: a}",
            "unknown key 'templat' in sequence.1",
            "write 'template'",
        ),
        (
            "- {step: job",
            "  - {step: job, channel: linkedin_message, template: a, when: acepted}",
            "sequence.3.when is 'acepted'",
            "write accepted",
        ),
        (
            "- {step: job",
            "  - {step: job, channel: linkedin_message, template: a, when: not_accepted}",
            "job: linkedin_message cannot be done when not_accepted",
            "write when:",
        ),
        (
            "- {step: job",
            "  - {step: connect, channel: linkedin_message, template: a, when: accepted}",
            "two steps are called connect",
            "call this one connect-2",
        ),
        (
            "- {step: nudge",
            "  - {step: x, channel: linkedin_message, template: a, when: no_reply, after: soon}",
            "sequence.4.after is 'soon'",
            "write it as 5 business days",
        ),
        (
            "- {step: nudge",
            "  - {step: nudge, channel: linkedin_message, template: a, when: no_reply}",
            "nudge: does not wait",
            "add after: 5 business days",
        ),
        (
            "- {step: nudge",
            "  - {step: again, channel: linkedin_connect, template: a}",
            "people are asked to connect only once",
            "remove one",
        ),
        (
            "- {step: take",
            f"  - {{step: t, channel: {WITHDRAW}, template: a, after: 1 week}}",
            "t: linkedin_withdraw sends no text",
            "remove template",
        ),
        (
            "- {step: take",
            "  - {step: take, channel: email, template: a}",
            "take: outreach.toml does not say how sam-keller sends mail",
            "add [senders.sam-keller.mail]",
        ),
        (
            "- {step: filled",
            "  - {step: filled, channel: task, note: optional}",
            "filled: only a linkedin_connect step has a note",
            "remove note",
        ),
        (
            "- {step: filled",
            "  - {step: filled, channel: inmail, templates: [a, a]}",
            "filled: names the same text twice",
            "name different texts",
        ),
        (
            "- {step: filled",
            "  - {step: filled, channel: inmail, template: a, templates: [b]}",
            "filled: has template and templates",
            "keep template for one",
        ),
    ],
)
def test_a_wrong_line_is_told_once_with_its_way_out(
    starts: str, line: str, message: str, try_: str
) -> None:
    problems = told(with_line(starts, line))
    assert len(problems) == 1, problems
    assert problems[0][0] == line_of(starts)
    assert problems[0][1].startswith(message)
    assert problems[0][2].startswith(try_)


def test_an_acceptance_needs_a_request_before_it() -> None:
    problems = told(with_line("- {step: connect", ""))
    assert [(line, message.split(":")[0]) for line, message, _ in problems] == [
        (line_of("- {step: job"), "job"),
        (line_of("- {step: take-back"), "take-back"),
    ]


def test_a_request_that_is_only_misspelt_is_not_missed_below() -> None:
    text = with_line(
        "- {step: connect", "  - {step: connect, chanel: linkedin_connect, template: a}"
    )
    assert {line for line, _, _ in told(text)} == {line_of("- {step: connect")}


def test_a_nudge_needs_a_message_before_it() -> None:
    lines = [line for line in LINES if "step: job" not in line and "hello" not in line]
    assert [message.split(":")[0] for _, message, _ in told("\n".join(lines))] == ["nudge"]


def test_a_sequence_for_people_known_already_needs_no_request() -> None:
    sequence = """sequence:
  - {step: hello, channel: linkedin_message, template: a}
  - {step: nudge, channel: linkedin_message, template: b, when: no_reply, after: 1 week}
"""
    assert told(CONTRACT.split("sequence:")[0] + sequence) == []


def test_a_target_that_asks_for_nothing_is_told() -> None:
    text = CONTRACT.split("target:")[0] + "target: {}\nsequence:" + CONTRACT.split("sequence:")[1]
    assert [message for _, message, _ in told(text)] == [
        "the target is empty: it matches everybody"
    ]


def test_everything_that_is_missing_is_told_at_once() -> None:
    assert [message.split(" ")[0] for _, message, _ in told("priority: 1")] == [
        "name",
        "role",
        "sender",
        "approvers",
        "target",
        "sequence",
    ]


def test_a_sequence_of_no_steps_is_told() -> None:
    assert len(told(CONTRACT.split("sequence:")[0] + "sequence: []")) == 1
    assert len(told(CONTRACT.split("sequence:")[0] + "sequence: [connect, message]")) == 2


def test_mail_steps_are_fine_for_a_sender_with_mail() -> None:
    settings = Settings(SAM.senders, mail={"sam-keller": Mail(smtp="smtps://mail.example.com")})
    nudge = "  - {step: nudge, channel: email, template: a, when: no_reply, after: 7 days}"
    assert told(with_line("- {step: nudge", nudge), settings) == []


def test_a_file_that_is_no_table_is_told() -> None:
    assert told("- a\n- b")[0][1] == "is no campaign: it has no keys"
    assert told("just words")[0][1] == "is no campaign: it has no keys"


def test_a_campaign_is_named_as_a_file_and_in_commands() -> None:
    report = Report("campaigns/Python Job.yaml")
    read(CONTRACT.encode(), "Python Job", report)
    assert report.problems[0].try_ == "rename it python-job.yaml"


WORDS = st.sampled_from(
    [
        "",
        "x",
        "NO",
        "[]",
        "{}",
        "[[a]]",
        "{a: b}",
        "&a *a",
        "- x",
        "5",
        "12:30",
        "!!x y",
        "| z",
        "*b",
    ]
)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(LINES), max_size=30),
    st.lists(st.tuples(st.integers(0, 40), WORDS), max_size=6),
)
def test_any_shuffled_and_mangled_file_is_a_campaign_or_problems(
    lines: list[str], changes: list[tuple[int, str]]
) -> None:
    for at, word in changes:
        if at < len(lines):
            lines[at] = f"{lines[at].partition(':')[0]}: {word}"
    found, report = campaign("\n".join(lines))
    assert found is not None or not report.is_sound
    assert all(problem.try_ and problem.line for problem in report.problems)


@settings(deadline=None)
@given(st.data())
def test_one_mangled_line_never_hides_the_rest(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(LINES) - 2))
    key, colon, _ = LINES[at].partition(":")
    lines = [*LINES[:at], f"{key}{colon} {data.draw(WORDS)}", *LINES[at + 1 :]]
    found, report = campaign("\n".join(lines))
    assert found is not None or not report.is_sound
