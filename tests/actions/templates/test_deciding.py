"""Only an approver, only of what was looked at, and never of one's own words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from outreach.actions import templates, touches
from outreach.actions.doctor import look_over
from outreach.actions.templates import Word
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.approvals import policy_of
from outreach.core.errors import (
    Blocked,
    ChangedMeanwhile,
    NotFound,
    NothingToDo,
    Refused,
    TextChanged,
    WrongUsage,
)
from outreach.core.words import EventKind, Evidence, TemplateVersion
from outreach.store import audit
from outreach.store import templates as store
from outreach.store.engine import Store
from tests.cast import office, opened

ROSA = Word(approver="rosa-diaz")


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office")


def edit(
    app: App, name: str = "hello", old: str = "I found you", new: str = "I noticed you"
) -> App:
    file = app.workspace / "templates" / f"{name}.j2"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return app.reread(app.now)


def settings(app: App, more: str) -> App:
    file = app.workspace / "outreach.toml"
    file.write_text(f"{file.read_text()}\n{more}\n")
    return app.reread(app.now)


def live(app: App, name: str = "hello") -> int | None:
    ours = app.settings.approvals
    campaign, is_proven = app.library.campaign("compilers"), ours.evidence == "proven"
    policy = policy_of(campaign, name, ours.max_age_days, proven=is_proven)
    with app.store.read() as tx:
        found: TemplateVersion | None = store.live(tx, name, policy, app.now)
    return found.version if found else None


def test_an_edit_is_a_draft_until_its_version_is_approved(app: App) -> None:
    app = edit(app)
    assert (live(app), templates.show(app, "hello").state) == (1, "draft")
    templates.submit(app, "hello")
    assert (live(app), templates.show(app, "hello").state) == (1, "in_review")
    done = templates.approve(app, "hello", ROSA)
    assert (live(app), templates.show(app, "hello").state) == (2, "approved")
    assert (done.live_for, done.waiting_for) == (("compilers",), ())


def test_an_approval_typed_for_somebody_is_claimed_and_says_who_typed_it(app: App) -> None:
    app = edit(app)
    templates.submit(app, "hello")
    templates.approve(app, "hello", Word("rosa-diaz", comment="good"))
    with app.store.read() as tx:
        made = store.decisions(tx, "hello")[-1]
        entry = audit.entries(tx, 1)[0]
    assert (made.approver, made.recorded_by) == ("rosa-diaz", "dana")
    assert (made.evidence, made.comment) == (Evidence.CLAIMED, "good")
    assert entry.payload is not None
    assert (entry.actor, entry.what, entry.payload["approver"]) == ("dana", "approve", "rosa-diaz")


def test_somebody_who_is_not_an_approver_is_refused(app: App) -> None:
    app = edit(app)
    templates.submit(app, "hello")
    with pytest.raises(Blocked) as refusal:
        templates.approve(app, "hello")
    assert (refusal.value.code, refusal.value.exit_code) == ("not_approver", 4)
    assert refusal.value.try_ == "outreach templates approve hello --as rosa-diaz"
    assert live(app) == 1


def test_the_author_may_not_approve_unless_working_alone(app: App) -> None:
    mine = edit(opened(app.workspace, user="rosa-diaz"))
    templates.submit(mine, "hello")
    with pytest.raises(Blocked) as refusal:
        templates.approve(mine, "hello")
    assert refusal.value.code == "own_text"
    alone = settings(mine, "[approvals]\nsolo = true")
    assert templates.approve(alone, "hello").live_for == ("compilers",)


@pytest.mark.parametrize("looked_at", ["deadbeef", "deadbeef" * 8])
def test_other_words_than_those_looked_at_are_refused(app: App, looked_at: str) -> None:
    app = edit(app)
    templates.submit(app, "hello")
    with pytest.raises(ChangedMeanwhile) as refusal:
        templates.approve(app, "hello", Word("rosa-diaz", looked_at))
    assert refusal.value.exit_code == 5
    assert live(app) == 1


def test_a_new_version_between_looking_and_approving_is_noticed(app: App) -> None:
    app = edit(app)
    seen = templates.submit(app, "hello").version.fingerprint
    app = edit(app, old="I noticed you", new="I saw you")
    now = templates.submit(app, "hello").version.fingerprint
    with pytest.raises(ChangedMeanwhile, match=f"now {now[:8]}"):
        templates.approve(app, "hello", Word("rosa-diaz", seen[:8]))
    assert templates.approve(app, "hello", Word("rosa-diaz", now[:8].upper())).live_for


@pytest.mark.parametrize("typo", ["9f2c41d", "xyzxyzxy", "9f2c 41d8"])
def test_what_is_no_fingerprint_is_said_to_be_none(app: App, typo: str) -> None:
    with pytest.raises(WrongUsage):
        templates.approve(app, "hello", Word("rosa-diaz", typo))


def test_every_approver_of_every_campaign_is_needed(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("[rosa-diaz]", "[rosa-diaz, sam-keller]"))
    app = edit(app)
    templates.submit(app, "hello")
    first = templates.approve(app, "hello", ROSA)
    assert (first.live_for, first.waiting_for) == ((), ("sam-keller",))
    second = templates.approve(app, "hello", Word("sam-keller"))
    assert (second.live_for, second.waiting_for) == (("compilers",), ())


def test_one_word_covers_every_campaign_with_its_own_role(app: App) -> None:
    first = app.workspace / "campaigns" / "compilers.yaml"
    other = first.read_text().replace("title: Compiler engineer", "title: Linker engineer")
    first.with_name("linkers.yaml").write_text(other)
    app = edit(app)
    templates.submit(app, "hello")
    assert templates.approve(app, "hello", ROSA).live_for == ("compilers", "linkers")


def test_a_changed_role_fact_asks_for_a_fresh_look(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("pay: $140-165k", "pay: $90k"))
    app = app.reread(app.now)
    assert live(app) == 1  # the note does not print the pay
    campaign.write_text(campaign.read_text().replace("title: Compiler", "title: Senior compiler"))
    app = app.reread(app.now)
    assert live(app) is None
    assert templates.waiting(app, "rosa-diaz")
    assert templates.approve(app, "hello", ROSA).live_for == ("compilers",)
    assert live(app) == 1


def test_an_approval_ages_and_can_be_given_again(app: App) -> None:
    later = app.at(app.now + timedelta(days=91))
    assert live(later) is None
    templates.approve(later, "hello", ROSA)
    assert live(later) == 1


def test_a_request_for_changes_stops_the_version_and_needs_words(app: App) -> None:
    with pytest.raises(WrongUsage):
        templates.request_changes(app, "hello", ROSA)
    done = templates.request_changes(app, "hello", Word("rosa-diaz", comment="say plant"))
    assert (done.live_for, done.older_live) == ((), ())
    assert (live(app), templates.show(app, "hello").state) == (None, "changes_requested")
    assert templates.waiting(app, "rosa-diaz") == []


def test_a_remark_decides_nothing(app: App) -> None:
    templates.comment(app, "hello", Word("rosa-diaz", comment="nice"))
    assert live(app) == 1


def test_what_was_approved_already_needs_no_second_word(app: App) -> None:
    with pytest.raises(NothingToDo):
        templates.approve(app, "hello", ROSA)


def test_a_text_never_submitted_cannot_be_approved(app: App) -> None:
    with pytest.raises(NotFound):
        templates.approve(app, "spare", ROSA)


def test_rules_are_asked_again_when_a_text_is_approved(app: App) -> None:
    app = edit(app, "job", "Thanks for", "Thank you for")
    templates.submit(app, "job")
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("  about: We build", "  # about: We build"))
    with pytest.raises(Refused) as refusal:
        templates.approve(app.reread(app.now), "job", ROSA)
    assert "role.about" in refusal.value.problems[0].message


def test_retiring_stops_at_once_and_a_new_submission_needs_a_fresh_look(app: App) -> None:
    assert templates.retire(app, "hello").versions == 1
    assert (live(app), templates.show(app, "hello").state) == (None, "retired")
    with pytest.raises(Blocked, match="retired"):
        templates.approve(app, "hello", ROSA)
    with pytest.raises(NothingToDo):
        templates.retire(app, "hello")
    templates.submit(app, "hello")
    assert live(app) is None
    templates.approve(app, "hello", ROSA)
    assert live(app) == 2


def test_where_proof_is_asked_for_a_typed_word_does_not_make_a_text_live(app: App) -> None:
    strict = settings(app, '[approvals]\nevidence = "proven"')
    assert live(strict) is None
    assert templates.approve(strict, "hello", ROSA).live_for == ()


def test_nothing_is_written_when_a_decision_is_refused(app: App) -> None:
    with app.store.read() as tx:
        before = (len(store.decisions(tx, "hello")), len(audit.entries(tx)))
    for wrong in (Word(), Word("rosa-diaz", "deadbeef"), ROSA):
        with pytest.raises((Blocked, ChangedMeanwhile, NothingToDo)):
            templates.approve(app, "hello", wrong)
    with app.store.read() as tx:
        assert (len(store.decisions(tx, "hello")), len(audit.entries(tx))) == before
        assert audit.verify(tx) == []


def test_the_life_of_a_text_is_the_same_on_a_server(
    postgresql_store: Store, tmp_path: Path
) -> None:
    url = postgresql_store.engine.url.render_as_string(hide_password=False)
    app = edit(office(tmp_path / "server", database=url))
    done = templates.submit(app, "hello")
    assert done.worst_case.people == 3
    assert live(app) == 1
    templates.approve(app, "hello", Word("rosa-diaz", done.version.fingerprint[:8]))
    assert live(app) == 2
    assert templates.review(app, "hello").messages
    templates.retire(app, "hello")
    assert live(app) is None
    with app.store.read() as tx:
        assert audit.verify(tx) == []
    app.store.close()


def test_a_card_that_tells_of_the_role_as_it_was_is_not_sent(app: App) -> None:
    app = edit(app, old="our {{ role.title }}", new="our {{ role.title }} ({{ role.pay }})")
    templates.submit(app, "hello")
    templates.approve(app, "hello", ROSA)
    card = touches.next_card(app)
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("pay: $140-165k", "pay: $90k"))
    app = app.reread(app.now)
    templates.approve(app, "hello", ROSA)
    with pytest.raises(Blocked, match="role has changed"):
        touches.settle(app, card.touch, Entry(EventKind.SENT))
    fresh = touches.next_card(app)
    assert "($90k)" in (fresh.touch.text or "")
    touches.settle(app, fresh.touch, Entry(EventKind.SENT))


def test_a_word_about_other_words_is_kept_as_a_comment_on_them(app: App) -> None:
    app = edit(app)
    seen = templates.submit(app, "hello").version
    app = edit(app, old="I noticed you", new="I saw you")
    templates.submit(app, "hello")
    word = Word("rosa-diaz", seen.fingerprint, "say plant", line=2)
    for decide in (templates.approve, templates.request_changes):
        with pytest.raises(TextChanged) as refusal:
            decide(app, "hello", word)
        assert refusal.value.kept == "say plant"
        changed = [one.text for line in refusal.value.lines for one in line.pieces]
        assert {"noticed", "saw"} <= set(changed)
    found = templates.review(app, "hello")
    assert [(one.version, one.line, one.comment) for one in found.comments] == [
        (seen.version, 2, "say plant"),
        (seen.version, 2, "say plant"),
    ]
    assert found.said == ()


def test_comments_hang_on_lines_and_can_be_settled_by_anybody(app: App) -> None:
    app = edit(app)
    templates.submit(app, "hello")
    made = templates.comment(app, "hello", Word("rosa-diaz", comment="say plant", line=2))
    assert templates.review(app, "hello").open_comments == (made.comment,)
    done = templates.resolve(app, "hello", made.comment.id)
    assert (done.comment.resolved_by, done.comment.resolved_at) == ("dana", app.now)
    found = templates.review(app, "hello")
    assert (found.open_comments, found.comments) == ((), (done.comment,))
    with pytest.raises(NothingToDo):
        templates.resolve(app, "hello", made.comment.id)
    with pytest.raises(NotFound):
        templates.resolve(app, "hello", 99)
    with pytest.raises(WrongUsage, match="no line 7"):
        templates.comment(app, "hello", Word("rosa-diaz", comment="x", line=7))
    assert templates.approve(app, "hello", ROSA).live_for  # comments do not block


def test_an_open_comment_is_shown_with_the_next_version_too(app: App) -> None:
    app = edit(app)
    templates.submit(app, "hello")
    templates.comment(app, "hello", Word("rosa-diaz", comment="say plant", line=2))
    app = edit(app, old="I noticed you", new="I saw you")
    templates.submit(app, "hello")
    assert [one.version for one in templates.review(app, "hello").comments] == [2]


def test_a_step_may_ask_others_than_the_campaign(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    own = "template: hello, approvers: [sam-keller]}"
    campaign.write_text(campaign.read_text().replace("template: hello}", own))
    app = edit(app)
    assert live(app) is None
    assert templates.submit(app, "hello").approvers == ("sam-keller",)
    with pytest.raises(Blocked, match="rosa-diaz is not an approver"):
        templates.approve(app, "hello", ROSA)
    assert templates.approve(app, "hello", Word("sam-keller")).live_for == ("compilers",)
    assert templates.show(app, "job").live == {"compilers": 1}


def test_a_word_through_a_signed_link_is_proven(app: App) -> None:
    app = settings(edit(app), '[approvals]\nevidence = "proven"')
    templates.submit(app, "hello")
    word = Word("rosa-diaz", evidence=Evidence.PROVEN, recorded_by="signed link", previews=(1,))
    assert templates.approve(app, "hello", word).live_for == ("compilers",)
    (said,) = templates.review(app, "hello").said
    assert (said.evidence, said.recorded_by, said.previews) == (
        Evidence.PROVEN,
        "signed link",
        (1,),
    )


def test_working_alone_is_stamped_on_the_approval(app: App) -> None:
    mine = settings(edit(opened(app.workspace, user="rosa-diaz")), "[approvals]\nsolo = true")
    templates.submit(mine, "hello")
    templates.approve(mine, "hello")
    found = templates.review(mine, "hello")
    assert found.solo
    assert [one.own_text for one in found.said] == [True]
    with mine.store.read() as tx:
        entry = audit.entries(tx, 1)[0]
    assert entry.payload is not None
    assert entry.payload["own_text"] is True
    assert templates.show(mine, "hello").solo


def test_an_approval_that_ends_soon_is_told_before(app: App) -> None:
    later = app.at(app.now + timedelta(days=80))
    assert templates.show(app, "hello").ending(app.now) == {}
    ends = app.now + timedelta(days=90)
    assert templates.show(later, "hello").ending(later.now) == {"compilers": ends}
    (told,) = [one for one in look_over(later) if one.name == "approvals"]
    assert "end soon: filled, hello, job, known, nudge" in told.says


def test_the_record_of_a_text_counts_by_its_exact_words(app: App) -> None:
    card = touches.next_card(app)
    touches.settle(app, card.touch, Entry(EventKind.SENT))
    later = app.at(app.now + timedelta(days=15))
    touches.record(later, [card.person.handle], Entry(EventKind.ACCEPTED, when="2026-03-05"))
    later = edit(later)
    templates.submit(later, "hello")
    (found,) = templates.review(later, "hello").record
    assert (found.version, found.sent, found.accepted_ever, found.replied_ever) == (1, 1, 1, 0)
    assert (found.accepted.k, found.accepted.n) == (1, 1)
    assert (found.replied.k, found.replied.n) == (0, 1)
    assert templates.review(later, "hello").deadline is not None
