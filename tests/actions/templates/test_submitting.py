"""A text is submitted with its worst case over the real people, or refused with every reason."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from outreach.actions import importing, templates
from outreach.app import App
from outreach.core.errors import Invalid, NotFound, NothingToDo, Refused, WrongUsage
from outreach.core.words import Problem
from outreach.store import audit
from outreach.store import templates as store
from tests.cast import ADA, CAST, GRACE, JOSE, extras, office, opened

LONG = (
    "Featherstonehaugh, Cholmondeley & Sons, "
    + "Makers of Fine Compilers since 1843, Much Wenlock, Shropshire"
)
NOTE = (
    "---\nkind: connect_note\npurpose: first_contact\nlanguage: en\n---\n"
    "Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %}\n"
    "{% how %}I found you at {{ candidate.company }}.{% endhow %}\n"
    "{% why %}I hope you'll apply for our {{ role.title }} opening.{% endwhy %}\n"
)
GERMAN = (
    "---\nkind: connect_note\npurpose: first_contact\nlanguage: de\n---\n"
    "Hallo {{ candidate.greeting_name }}, {% who %}ich leite {{ sender.company }}.{% endwho %}\n"
    "{% how %}Ich habe bei {{ candidate.company }} von Ihnen gelesen.{% endhow %}\n"
    "{% why %}Ich hoffe, Sie bewerben sich auf unsere Stelle: {{ role.title }}.{% endwhy %}\n"
)


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office", CAST)


def rewrite(app: App, name: str, text: str) -> App:
    (app.workspace / "templates" / f"{name}.j2").write_text(text, encoding="utf-8")
    return app.reread(app.now)


def basic(app: App) -> App:
    settings = app.workspace / "outreach.toml"
    settings.write_text(settings.read_text().replace('"premium"', '"basic"'))
    return app.reread(app.now)


def rules(error: Invalid) -> list[str]:
    return [problem.rule for problem in error.problems]


def test_a_submitted_text_waits_for_its_approvers(app: App) -> None:
    done = templates.submit(rewrite(app, "hello", NOTE), "hello")
    assert (done.version.version, done.version.author) == (2, "dana")
    assert (done.campaigns, done.approvers) == (("compilers",), ("rosa-diaz",))
    assert done.problems == ()


def test_the_worst_case_is_that_of_the_real_people(app: App) -> None:
    found = templates.submit(rewrite(app, "hello", NOTE), "hello").worst_case
    texts = {one: len(_note(one.greeting_name or "", one.company or "")) for one in CAST}
    assert (found.people, found.limit, found.over_limit) == (3, 300, 0)
    assert (found.longest, found.shortest) == (max(texts.values()), min(texts.values()))
    assert found.longest_id == ADA.id


def _note(name: str, company: str) -> str:
    return (
        f"Hi {name}, I run Northgate Robotics.\nI found you at {company}.\n"
        "I hope you'll apply for our Compiler engineer opening."
    )


def test_people_without_a_value_are_counted_by_field(tmp_path: Path) -> None:
    nobody = replace(ADA, id=9, handle="x", profile_url=None, email=None, company=None)
    app = office(tmp_path, (*CAST, nobody))
    found = templates.submit(rewrite(app, "hello", NOTE), "hello").worst_case
    assert (found.people, found.people_missing) == (4, 1)
    assert found.missing_values == {"candidate.company": 1}


def test_a_thousand_people_and_more_are_looked_at_in_parts(tmp_path: Path) -> None:
    app = office(tmp_path, extras(1_100))
    assert templates.submit(rewrite(app, "hello", NOTE), "hello").worst_case.people == 1_100


def test_people_who_are_barred_do_not_count(app: App) -> None:
    from outreach.store import suppressions

    with app.store.write() as tx:
        why = {"reason": "asked to stop", "actor": "dana", "at": app.now}
        suppressions.bar(tx, app.store, JOSE, "suppressed", **why)  # type: ignore[arg-type]
    assert templates.submit(rewrite(app, "hello", NOTE), "hello").worst_case.people == 2


def test_a_text_too_long_for_somebody_is_refused_unless_they_may_be_held_back(
    tmp_path: Path,
) -> None:
    app = basic(office(tmp_path, (ADA, replace(GRACE, company=LONG))))
    app = rewrite(app, "hello", NOTE)
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "hello")
    assert rules(refusal.value) == ["T03"]
    assert "1 of 2 people would get more than 200 characters" in refusal.value.problems[0].message
    done = templates.submit(app, "hello", hold_too_long=True)
    assert done.worst_case.over_limit == 1
    assert [(one.rule, one.severity) for one in done.problems] == [("T03", "info")]


def test_everything_that_blocks_a_text_is_told_at_once_with_its_place(app: App) -> None:
    without_who = NOTE.replace("{% who %}", "").replace("{% endwho %}", "")
    app = rewrite(app, "hello", without_who.replace("Hi ", "Hi None "))
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "hello")
    assert rules(refusal.value) == ["T02", "T04"]
    assert refusal.value.exit_code == 4
    assert {problem.file for problem in refusal.value.problems} == {"templates/hello.j2"}


def _file(app: App, name: str) -> str:
    return (app.workspace / "templates" / f"{name}.j2").read_text(encoding="utf-8")


def test_what_is_no_part_of_the_language_is_refused_at_its_line(app: App) -> None:
    app = rewrite(app, "hello", f"{NOTE}{{% for a in b %}}{{% endfor %}}\n")
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "hello")
    assert refusal.value.problems[0].where == "templates/hello.j2:9:4"


def test_a_warning_needs_one_written_reason_which_is_kept(app: App) -> None:
    nudge = _file(app, "nudge") + "We build things. " * 50
    app = rewrite(app, "nudge", nudge)
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "nudge")
    assert rules(refusal.value) == ["F06"]
    assert refusal.value.try_.endswith('--reason F06="…"')
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "nudge", hold_too_long=True)
    assert refusal.value.try_.endswith('submit nudge --hold-too-long --reason F06="…"')
    with pytest.raises(WrongUsage, match="no rule 'F99'"):
        templates.submit(app, "nudge", reasons={"F06": "people liked it long", "F99": "x"})
    done = templates.submit(app, "nudge", reasons={"F06": "people liked it long"})
    with app.store.read() as tx:
        kept = store.request(tx, "nudge", done.version.version)
        entry = audit.entries(tx, 1)[0]
    assert kept.reasons == {"F06": "people liked it long"}
    assert entry.payload is not None
    assert (entry.what, entry.payload["reasons"]) == ("submit", kept.reasons)


def test_severities_come_from_the_settings(app: App) -> None:
    settings = app.workspace / "outreach.toml"
    settings.write_text(settings.read_text() + '\n[rules]\nT04 = "info"\n')
    app = rewrite(app, "hello", NOTE.replace("{% who %}", "").replace("{% endwho %}", ""))
    assert [one.rule for one in templates.submit(app, "hello").problems] == ["T04"]


def test_the_same_words_are_not_submitted_twice(app: App) -> None:
    with pytest.raises(NothingToDo):
        templates.submit(app, "hello")
    templates.retire(app, "hello")
    assert templates.submit(app, "hello").version.version == 2


def test_a_text_that_does_not_exist_is_not_found(app: App) -> None:
    with pytest.raises(NotFound):
        templates.submit(app, "helo")


def test_a_text_that_no_campaign_uses_can_be_submitted_but_asks_nobody(app: App) -> None:
    done = templates.submit(rewrite(app, "spare", NOTE), "spare")
    assert (done.approvers, done.worst_case.people) == ((), 0)


def test_an_answer_may_be_picked_in_every_campaign(app: App) -> None:
    answer = NOTE.replace("connect_note", "linkedin_message").replace("first_contact", "answer")
    done = templates.submit(rewrite(app, "basics", answer), "basics")
    assert done.approvers == ("rosa-diaz",)


def test_submitting_is_for_one_at_a_time(app: App) -> None:
    other = rewrite(opened(app.workspace, user="lee"), "hello", NOTE)
    templates.submit(other, "hello")
    with pytest.raises(NothingToDo):
        templates.submit(app.reread(app.now), "hello")


def test_texts_that_differ_only_by_name_are_one_text(tmp_path: Path) -> None:
    namesakes = [replace(one, company="Analytical Engines", skills=ADA.skills) for one in CAST]
    app = rewrite(office(tmp_path / "same", namesakes), "hello", NOTE)
    assert templates.submit(app, "hello").worst_case.distinct == 1
    app = rewrite(office(tmp_path / "other"), "hello", NOTE)
    assert templates.submit(app, "hello").worst_case.distinct == 3


def test_all_rules_are_run_on_a_sample_with_the_extremes_and_counted(tmp_path: Path) -> None:
    loud = replace(GRACE, greeting_name="GRACE")
    app = rewrite(office(tmp_path, (ADA, loud, *extras(600))), "hello", NOTE)
    done = templates.submit(app, "hello", explain=lambda _: "a wide list")
    assert done.worst_case.people == 602
    assert done.worst_case.looked_at == 500
    assert done.worst_case.findings["T25"] >= 1
    (told,) = [one for one in done.problems if one.rule == "T25"]
    assert told.severity == "info"
    assert told.message.endswith(" of 500 real messages.")
    found = templates.review(app, "hello")
    assert found.worst_case == done.worst_case


def test_a_wide_list_of_equal_texts_asks_for_a_reason(tmp_path: Path) -> None:
    clones = [replace(one, company="Analytical Engines") for one in extras(20)]
    app = rewrite(office(tmp_path, clones), "hello", NOTE)
    with pytest.raises(Refused) as refusal:
        templates.submit(app, "hello")
    assert rules(refusal.value) == ["T09"]
    asked: list[str] = []

    def explain(warning: Problem) -> str:
        asked.append(warning.rule)
        return "all of one company"

    done = templates.submit(app, "hello", explain=explain)
    assert asked == ["T09"]
    assert templates.review(app, "hello").reasons == {"T09": "all of one company"}
    assert done.reasons == {"T09": "all of one company"}


def test_a_request_goes_to_nobody_connected_and_a_text_for_them_to_nobody_else(
    app: App, tmp_path: Path
) -> None:
    file = tmp_path / "Connections.csv"
    row = f"Ada,Lovelace,{ADA.profile_url},,Example,Engineer,06 Feb 2020"
    file.write_text(
        f"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{row}\n",
        encoding="utf-8",
    )
    before = templates.submit(rewrite(app, "hello", NOTE), "hello").worst_case.people
    importing.import_files(app, [file], owner="sam-keller")
    found = templates.submit(rewrite(app, "hello", NOTE.replace("Hi", "Dear")), "hello")
    assert (before, found.worst_case.people) == (3, 2)
    known = templates.preview(app, "known")
    assert known.worst_case.people == 1


def test_how_far_it_is_can_be_heard(app: App) -> None:
    heard: list[tuple[str, int, int]] = []
    app = rewrite(app, "hello", NOTE)
    templates.submit(app, "hello", progress=lambda *told: heard.append(told))
    assert heard == [("hello: compilers", 0, 3)]


def test_a_wording_is_tried_on_those_who_would_get_it(tmp_path: Path) -> None:
    app = office(tmp_path, (ADA, replace(GRACE, language="de"), JOSE))
    german = app.workspace / "templates" / "hello.de.j2"
    german.write_text(GERMAN, encoding="utf-8")
    app = app.reread(app.now)
    assert templates.submit(app, "hello.de").worst_case.people == 1
    app = rewrite(app, "hello", NOTE)
    assert templates.submit(app, "hello").worst_case.people == 3
