"""The relationship score, readings of LinkedIn's own index, and the checklists."""

from __future__ import annotations

import json
from datetime import date

import pytest

from outreach.actions import network, reports
from outreach.app import App
from outreach.cli.show import reports as show
from outreach.cli.show.network import networks, networks_json
from outreach.core.errors import Ambiguous, Invalid, NotFound, WrongUsage
from outreach.core.words import Channel, EventKind, ReplyClass
from tests.actions.reports.made import asked, connection, later, log
from tests.test_schemas import validate


def written(app: App, day: float, person: int = 1) -> None:
    log(app, EventKind.SENT, day, person, channel=Channel.LINKEDIN_MESSAGE, step="job")


def test_the_pillar_counts_promises_talks_and_facts(app: App) -> None:
    asked(app, 0, person=2)
    log(app, EventKind.ACCEPTED, 1, person=2)
    written(app, 2, person=2)
    log(app, EventKind.REPLIED, 3, person=2, reply=ReplyClass.INTERESTED)
    written(app, 3.1, person=2)
    with app.store.write() as tx:
        row = {"owner": "sam-keller", "candidate_id": 3, "evidence": "proven"}
        tx.execute(connection.insert().values(**row))
    found = reports.pillar(later(app, 30))
    assert (found.sender, found.habits.senior) == ("sam-keller", 1)
    assert (found.habits.kept, found.habits.promised, found.habits.connections) == (2, 2, 1)
    assert found == reports.pillar(later(app, 30))


def test_a_stop_said_to_another_sender_counts_too(app: App) -> None:
    log(app, EventKind.STOP, 0, sender="lee")
    written(app, 1)
    found = reports.pillar(later(app, 2))
    assert found.score.is_capped
    assert found.habits.breached_on == date(2026, 3, 3)
    assert found.capped_until == date(2026, 6, 1)


def test_of_several_senders_each_has_a_line_and_one_can_be_named(app: App) -> None:
    settings_file = app.workspace / "outreach.toml"
    more = '\n[senders.lin]\nname = "Lin Chen"\nprofile_url = "https://www.linkedin.com/in/lin-x"\n'
    settings_file.write_text(settings_file.read_text() + more)
    with pytest.raises(Ambiguous):
        reports.pillar(app)
    every = reports.pillars(app)
    assert [one.sender for one in every] == ["lin", "sam-keller"]
    screen = show.pillars(every, 80)
    assert [line.split()[0] for line in screen.splitlines()[3:5]] == ["lin", "sam-keller"]
    assert screen.endswith("One of them: outreach pillar lin")
    validate(json.dumps({"schema": "outreach.pillar/1", **show.pillars_json(every)}))
    assert reports.pillars(app, "lin") == [reports.pillar(app, "lin")] == every[:1]
    assert reports.pillar(app, "lin").name == "Lin Chen"
    several = network.every_network(app)
    assert networks(several, 80).splitlines()[1].split() == ["lin", *"000000"]
    validate(json.dumps({"schema": "outreach.network/1", **networks_json(several)}))
    with pytest.raises(NotFound, match="Did you mean 'lin'"):
        reports.pillar(app, "linn")


NUMBERS = {"total": 61, "brand": 14.2, "people": 13, "insights": 12.1, "relationships": 21.7}


def test_an_ssi_reading_is_kept_for_its_day(app: App) -> None:
    reports.record_ssi(app, "", NUMBERS, on="2026-03-01", note="upgraded")
    reports.record_ssi(app, "sam-keller", NUMBERS)
    (found,) = reports.index(app)
    assert [one.reading.read_on for one in found.beside] == [date(2026, 3, 1), date(2026, 3, 2)]


def test_a_mistyped_ssi_reading_leaves_nothing(app: App) -> None:
    with pytest.raises(Invalid):
        reports.record_ssi(app, "", {**NUMBERS, "total": 63})
    assert reports.index(app)[0].beside == ()


def test_our_score_stands_beside_each_reading_as_it_was_known_that_day(app: App) -> None:
    asked(app, 0, person=2)
    log(app, EventKind.REPLIED, 3, person=2, reply=ReplyClass.INTERESTED)
    written(app, 3.1, person=2)
    for day in ("2026-03-02", "2026-03-06"):
        reports.record_ssi(later(app, 20), "", NUMBERS, on=day)
    (found,) = reports.index(later(app, 20))
    before, after = (one.ours for one in found.beside)
    assert before.parts[4].points == 0 < after.parts[4].points
    assert after == reports.pillar(later(app, 20), as_of="2026-03-06").score
    assert (found.correlation, found.is_due) == (None, False)
    assert reports.index(later(app, 40))[0].is_due


def test_the_pillar_as_of_a_moment_is_what_it_was_then(app: App) -> None:
    printed = []
    for day, kind in enumerate((EventKind.ACCEPTED, EventKind.REPLIED, EventKind.STOP), 1):
        log(app, kind, day, person=2)
        written(app, day + 0.5, person=2)
        then = later(app, day + 0.6)
        printed.append((then.now.isoformat(), reports.pillar(then)))
    for moment, before in printed:
        assert reports.pillar(later(app, 50), as_of=moment) == before


def test_from_twelve_readings_on_their_ranks_are_compared(app: App) -> None:
    for day in range(1, 14):
        asked(app, day, person=1 + day % 4)
        numbers = {**NUMBERS, "relationships": 10 + day, "total": 49.3 + day}
        reports.record_ssi(later(app, 40), "", numbers, on=f"2026-03-{day + 1:02}")
    log(app, EventKind.REPLIED, 6, person=2, reply=ReplyClass.QUESTION)
    written(app, 6.2, person=2)
    found = reports.index(later(app, 40))[0].correlation
    assert found
    assert (found.pairs, found.rho > 0.5) == (13, True)


def test_a_mark_is_kept_for_its_day(app: App) -> None:
    reports.mark_ssi(app, "", "account upgraded", on="2026-03-01")
    assert [(one.on, one.what) for one in reports.index(app)[0].marks] == [
        (date(2026, 3, 1), "account upgraded")
    ]
    with pytest.raises(WrongUsage):
        reports.mark_ssi(app, "", " ")
    with pytest.raises(WrongUsage, match="future"):
        reports.mark_ssi(app, "", "a new formula", on="2027-01-01")


def test_an_item_is_ticked_and_taken_back(app: App) -> None:
    reports.tick(app, "photo", on="2026-02-01")
    line = reports.checklist(app).lines[0]
    assert (line.item.slug, line.ticked_on, line.is_due) == ("photo", date(2026, 2, 1), False)
    reports.tick(app, "photo", is_done=False)
    assert reports.checklist(app).lines[0].is_due
    with pytest.raises(NotFound, match="Did you mean 'photo'"):
        reports.tick(app, "foto")


def test_points_from_the_settings_change_the_score_and_its_version(app: App) -> None:
    settings_file = app.workspace / "outreach.toml"
    more = "\n[pillar]\nversion = 2\nacceptance = 0\nfollow_through = 11\n"
    settings_file.write_text(settings_file.read_text() + more)
    found = reports.pillar(later(app, 0))
    assert (found.score.weights_version, found.score.parts[0].of, found.score.parts[2].of) == (
        2, 0, 11,
    )  # fmt: skip
