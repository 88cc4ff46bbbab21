"""What people see of a text: where it stands, what changed, and what real people would get."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from outreach.actions import templates
from outreach.actions.templates import Word
from outreach.app import App
from outreach.core.changes import Kind
from outreach.core.errors import Ambiguous, NotFound, NothingToDo, Refused
from tests.cast import ADA, CAST, office

ODD = replace(
    ADA,
    id=8,
    handle="li",
    first_name="小龙",
    last_name="李",
    greeting_name="小龙",
    profile_url=None,
    email=None,
)


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office", (*CAST, ODD))


def edit(app: App, name: str, old: str, new: str) -> App:
    file = app.workspace / "templates" / f"{name}.j2"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return app.reread(app.now)


def test_every_text_is_listed_with_where_it_stands(app: App) -> None:
    app = edit(app, "hello", "I found you", "I noticed you")
    (app.workspace / "templates" / "job.j2").unlink()
    (app.workspace / "templates" / "broken.j2").write_text("no front matter")
    found = {one.name: one for one in templates.list_texts(app.reread(app.now))}
    assert list(found) == ["broken", "filled", "hello", "job", "known", "nudge"]
    assert (found["hello"].state, found["hello"].live) == ("draft", {"compilers": 1})
    assert (found["job"].state, found["job"].live) == ("approved", {"compilers": 1})
    assert found["broken"].has_errors
    assert found["nudge"].campaigns == ("compilers",)


def test_the_rules_look_at_what_goes_out_and_not_at_what_only_lies_there(app: App) -> None:
    spare = app.workspace / "templates" / "spare.j2"
    spare.write_text((app.workspace / "templates" / "hello.j2").read_text() + "Synergy!!!")
    app = app.reread(app.now)
    found = {one.name: one for one in templates.list_texts(app)}
    assert (found["spare"].is_at_hand, found["spare"].is_judged) == (True, False)
    assert (found["hello"].is_at_hand, found["hello"].is_judged) == (False, True)
    checked = {one.name: one for one in templates.check(app)}
    assert checked["spare"].problems
    reasons = dict.fromkeys(_rules(checked["spare"]), "for this test")
    templates.submit(app, "spare", reasons=reasons)
    found = {one.name: one for one in templates.list_texts(app.reread(app.now))}
    assert found["spare"].is_judged


def _rules(one: templates.TextView) -> set[str]:
    return {problem.rule for problem in one.problems}


def test_a_text_says_why_it_is_not_live(app: App) -> None:
    app = edit(app, "hello", "I found you", "I noticed you")
    templates.submit(app, "hello")
    found = templates.show(app, "hello")
    assert found.objections == {"compilers": ["rosa-diaz has not decided on v2"]}
    assert found.worst_case["people"] == 4
    with pytest.raises(NotFound):
        templates.show(app, "helo")


def test_a_check_tells_every_problem_at_its_place_in_the_file(app: App) -> None:
    app = edit(app, "job", "{{ role.url }}", "{{ role.link }}")
    app = edit(app, "nudge", "{{ match.skill }}", "{{ match.skil }}")
    found = [problem for one in templates.check(app) for problem in one.problems]
    assert [problem.where for problem in found] == [
        "templates/job.j2:8:62",
        "templates/nudge.j2:6:96",
    ]
    assert [one.name for one in templates.check(app, ["job"])] == ["job"]
    with pytest.raises(NotFound):
        templates.check(app, ["helo"])


def test_a_text_is_tried_on_the_longest_the_shortest_the_oddest_and_anybody(app: App) -> None:
    found = templates.preview(app, "hello", ["grace-hopper"])
    names = {why: one.person.handle for why, one in found.messages.items()}
    assert names == {
        "longest": "grace-hopper",
        "shortest": "jose-ng",
        "oddest": "li",
        "grace-hopper": "grace-hopper",
    }
    grace = found.messages["grace-hopper"].rendered
    assert grace.text.startswith("Hi Grace, I run Northgate Robotics.\nI found you looking for")
    assert found.messages["li"].problems == () if "li" in found.messages else True


def test_a_draft_can_be_tried_before_it_is_submitted(app: App) -> None:
    app = edit(app, "hello", "I found you", "I noticed you")
    found = templates.preview(app, "hello", ["ada-lovelace"])
    assert "I noticed you" in found.messages["ada-lovelace"].rendered.text


def test_a_text_cannot_be_tried_on_nobody(app: App, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        templates.preview(app, "hello", ["nobody-known"])
    with pytest.raises(NotFound, match="Nobody in the store"):
        templates.preview(office(tmp_path / "empty", ()), "hello")
    with pytest.raises(Refused):
        templates.preview(edit(app, "hello", "{{ match.area }}", "{{ 1 }}"), "hello")


def test_a_review_shows_the_words_what_changed_and_real_messages(app: App) -> None:
    app = edit(app, "hello", "I found you looking for", "I noticed you talking of")
    templates.submit(app, "hello")
    found = templates.review(app, "hello")
    assert found.before is not None
    assert (found.before.version, found.version.version) == (1, 2)
    removed = [one.text for one in found.changes if one.kind is Kind.REMOVED]
    added = [one.text for one in found.changes if one.kind is Kind.ADDED]
    assert (removed, added) == (["found you looking for"], ["noticed you talking of"])
    assert found.waiting_for == ("rosa-diaz",)
    assert {one.person.handle for one in found.messages.values()} >= {"li", "jose-ng"}
    assert "I noticed you" in found.messages["longest"].rendered.text


def test_a_first_version_has_nothing_before_it(app: App) -> None:
    (app.workspace / "templates" / "spare.j2").write_text(
        "---\nkind: email\npurpose: thank_you\nlanguage: en\nsubject: Thanks\n---\nThank you.\n"
    )
    app = app.reread(app.now)
    templates.submit(app, "spare")
    found = templates.review(app, "spare")
    assert found.before is None
    assert "".join(one.text for one in found.changes) == "Thank you."


def test_remarks_and_reasons_stand_beside_the_text(app: App) -> None:
    app = edit(app, "nudge", "six people.", "six people. " + "We build things. " * 50)
    templates.submit(app, "nudge", reasons={"F06": "people liked it"})
    templates.comment(app, "nudge", Word("rosa-diaz", comment="shorter?"))
    found = templates.review(app, "nudge")
    assert found.reasons == {"F06": "people liked it"}
    assert [(one.comment, one.line) for one in found.comments] == [("shorter?", None)]


def test_what_waits_for_somebody_is_found(app: App) -> None:
    with pytest.raises(NothingToDo):
        templates.to_review(app, "rosa-diaz")
    app = edit(app, "hello", "I found you", "I noticed you")
    templates.submit(app, "hello")
    assert templates.to_review(app, "rosa-diaz") == ["hello"]
    assert templates.waiting(app, "dana") == []


def test_a_name_that_fits_several_people_is_asked_back(app: App) -> None:
    with pytest.raises((Ambiguous, NotFound)):
        templates.preview(app, "hello", ["Ada Ada"])
