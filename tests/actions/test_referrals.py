"""Referrals: who is named comes in once, tied to whoever named them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import planning, privacy, reports, touches
from outreach.actions.referrals import called
from outreach.actions.templates.audience import messages_to, worst_case
from outreach.actions.touches import Entry, Logged, Naming
from outreach.app import App
from outreach.cli import referring
from outreach.cli.show import cards
from outreach.cli.show import plan as show
from outreach.core.errors import Blocked, WrongUsage
from outreach.core.sequences import ANSWER
from outreach.core.words import EventKind, ReplyClass, Stage
from outreach.store import candidates, enrollments, imports, referrals
from tests import cast

ADA, GRACE, JOSE = "ada-lovelace", "grace-hopper", "jose-ng"
PIM = Naming("Pim Doorn", "https://www.linkedin.com/in/pim-doorn-example", may_name=True)


def refer(app: App, naming: Naming = PIM, who: str = ADA) -> Logged:
    (done,) = touches.record(app, [who], Entry(EventKind.REFERRAL, naming=naming))
    return done


def test_who_is_named_comes_in_tied_to_the_referrer(shared_office: App) -> None:
    done = refer(shared_office)
    assert done.named is not None
    assert (done.named.is_new, done.named.campaign) == (True, "compilers")
    with shared_office.store.read() as tx:
        pim = candidates.find(tx, "pim-doorn")
        (source,) = imports.sources_of(tx, pim.id)
        (one,) = referrals.by_person(tx, done.candidate.id)
        (enrolled,) = enrollments.of_candidate(tx, pim.id)
    assert (pim.greeting_name, source.kind) == ("Pim", "referral")
    assert (one.of, one.may_name, one.event) == (pim.id, True, done.event.id)
    assert enrolled.stage is Stage.IDENTIFIED


def test_the_class_of_a_reply_names_somebody_too(office: App) -> None:
    entry = Entry(EventKind.REPLIED, reply=ReplyClass.REFERRAL, naming=PIM)
    (done,) = touches.record(office, [ADA], entry)
    assert done.named is not None
    assert done.named.person.name == "Pim Doorn"


def test_two_who_name_the_same_person_name_one(shared_office: App) -> None:
    first, second = refer(shared_office), refer(shared_office, who=GRACE)
    assert first.named is not None
    assert second.named is not None
    assert first.named.person.id == second.named.person.id
    assert not second.named.is_new


def test_somebody_of_that_name_who_is_here_is_told_of(office: App) -> None:
    done = refer(office, Naming("Grace Hopper"))
    assert done.named is not None
    assert done.named.is_new
    assert [one.handle for one in done.named.alike] == [GRACE]


def test_the_bare_name_of_somebody_who_said_stop_brings_in_nobody(office: App) -> None:
    touches.record(office, [GRACE], Entry(EventKind.STOP))
    with pytest.raises(Blocked) as refused:
        refer(office, Naming("grace HOPPER"))
    assert refused.value.code == "barred_namesake"
    with office.store.read() as tx:
        assert referrals.by_person(tx, candidates.find(tx, ADA).id) == []
    with office.store.write() as tx:
        cast.change(tx, cast.GRACE, first_name="Gräce")
    for spelled in ("Graece Hopper", "Gräce Hopper"):
        with pytest.raises(Blocked, match="never to be written to"):
            refer(office, Naming(spelled))
    other = Naming("Grace Hopper", "https://www.linkedin.com/in/grace-hopper-another-example")
    assert refer(office, other).named is not None  # another profile is somebody else


def test_somebody_who_is_here_is_meant_by_handle(office: App) -> None:
    done = refer(office, Naming(person=GRACE))
    assert done.named is not None
    assert (done.named.is_new, done.named.person.handle) == (False, GRACE)


WARM = """---
kind: connect_note
purpose: introduction
language: en
---
Hi {{ candidate.greeting_name }}, {% how %}{{ referrer.name }} gave me your name.{% endhow %}
{% who %}I run {{ sender.company }}.{% endwho %} {% why %}It is about {{ role.title }}.{% endwhy %}
"""
THANKS = """---
kind: linkedin_message
purpose: thank_you
language: en
---
Thank you for the name, {{ candidate.greeting_name }}.
{% personal %}I will be kind.{% endpersonal %}
Tell me if I should leave you out of it.
"""


STEPS = {
    "sequence:\n": ("warm", "linkedin_connect", "referred"),
    "starts:": ("thanks", "linkedin_message", "named_somebody"),
}


@pytest.fixture
def warm_office(office: App) -> App:
    """Give an office whose campaign has warm words and thanks."""
    for name, text in (("warm", WARM), ("thanks", THANKS)):
        (office.workspace / "templates" / f"{name}.j2").write_text(text, encoding="utf-8")
    file = office.workspace / "campaigns" / "compilers.yaml"
    warm = (
        "sequence:\n  - {step: warm, channel: linkedin_connect, template: warm, when: referred}\n"
    )
    thanks = (
        "  - {step: thanks, channel: linkedin_message, template: thanks, when: named_somebody}\n"
    )
    text = file.read_text(encoding="utf-8").replace("sequence:\n", warm)
    file.write_text(text.replace("starts:", f"{thanks}starts:"), encoding="utf-8")
    app = cast.opened(office.workspace)
    with app.store.write() as tx:
        cast.approve(app, tx)
    return app


def planned(app: App) -> dict[str, tuple[str, str | None]]:
    (plan,) = planning.plans(app)
    return {one.handle: (one.step, one.text) for one in plan.touches}


def test_who_was_named_comes_first_in_warm_words_and_the_referrer_is_thanked(
    warm_office: App,
) -> None:
    touches.record(warm_office, [ADA], Entry(EventKind.SENT))
    refer(warm_office)
    found = planned(warm_office)
    assert list(found) == [ADA, "pim-doorn", GRACE, "jose-ng"]
    assert found[ADA][0] == "thanks"
    assert found["pim-doorn"][0] == "warm"
    assert "Ada Lovelace gave me your name." in str(found["pim-doorn"][1])
    card = touches.next_card(warm_office)
    assert (card.is_answer, card.touch.template) == (True, "thanks")


def test_the_same_thanks_are_said_once_however_many_somebody_names(warm_office: App) -> None:
    touches.record(warm_office, [ADA], Entry(EventKind.SENT))
    refer(warm_office)
    thanks = touches.next_card(warm_office)
    touches.settle(warm_office, thanks.touch, Entry(EventKind.SENT))
    refer(warm_office, Naming("Sunniva Aas"))
    card = touches.next_card(warm_office)
    assert (card.person.handle, card.touch.step) == (ADA, ANSWER)
    assert card.touch.text != thanks.touch.text
    assert card.touch.template is None  # there is no other approved answer


def test_a_referrer_who_did_not_agree_is_named_to_nobody(warm_office: App) -> None:
    refer(warm_office, replace(PIM, may_name=False))
    (plan,) = planning.plans(warm_office)
    assert all("Ada" not in str(one.text) for one in plan.touches if one.handle != ADA)
    (held,) = (one for one in plan.held_back if one.handle == "pim-doorn")
    assert (held.step, held.code) == ("connect", "missing_value")  # as for any stranger


QUIET = """---
kind: connect_note
purpose: introduction
language: en
---
Hi {{ candidate.greeting_name }}, {% how %}your name was given to me in confidence.{% endhow %}
{% who %}I run {{ sender.company }}.{% endwho %} {% why %}It is about {{ role.title }}.{% endwhy %}
"""


def test_whose_referrer_may_not_be_told_of_gets_words_that_say_no_search(warm_office: App) -> None:
    (warm_office.workspace / "templates" / "quiet.j2").write_text(QUIET, encoding="utf-8")
    file = warm_office.workspace / "campaigns" / "compilers.yaml"
    step = "- {step: quiet, channel: linkedin_connect, template: quiet, when: suggested}"
    text = file.read_text(encoding="utf-8").replace("sequence:\n", f"sequence:\n  {step}\n")
    file.write_text(text, encoding="utf-8")
    app = cast.opened(warm_office.workspace)
    with app.store.write() as tx:
        cast.approve(app, tx)
    refer(app, replace(PIM, may_name=False))
    found = planned(app)
    assert found["pim-doorn"][0] == "quiet"
    assert "was given to me in confidence" in str(found["pim-doorn"][1])
    assert found["jose-ng"][0] == "connect"
    (done,) = touches.record(app, ["pim-doorn"], Entry(EventKind.SENT))
    assert done.event.step == "quiet"


@pytest.mark.parametrize("may_name", [True, False])
def test_who_was_named_comes_before_strangers_with_the_reason(office: App, may_name: bool) -> None:
    refer(office, replace(PIM, person=JOSE, may_name=may_name), who=GRACE)
    touches.record(office, [GRACE], Entry(EventKind.SENT, outside=True))
    (plan,) = planning.plans(office)
    assert [one.handle for one in plan.touches] == [JOSE, ADA]
    by = {"handle": GRACE, "name": "Grace Hopper", "may_name": may_name}
    assert plan.touches[0].because["named_by"] == by
    assert "named_by" not in plan.touches[1].because
    screen = show.plans([plan], office.settings.senders, office.library.campaigns(), 100)
    assert "named by Grace Hopper" in screen
    shown = "\n".join(cards.between(touches.next_card(office)))
    told = "who may be told of" if may_name else "who did not agree to be told of"
    assert f"Named by Grace Hopper, {told}" in shown
    assert ("the one for strangers" in shown) is not may_name


def test_the_card_of_who_was_named_prints_the_referrer(warm_office: App) -> None:
    refer(warm_office)
    touches.record(warm_office, [ADA], Entry(EventKind.SENT, outside=True))
    cards = [touches.next_card(warm_office)]
    (done,) = touches.record(warm_office, ["pim-doorn"], Entry(EventKind.SENT))
    assert done.event.step == "warm"
    assert cards[0].touch.text


def test_undo_takes_the_tie_back_and_leaves_the_person(office: App) -> None:
    done = refer(office)
    touches.undo(office)
    with office.store.read() as tx:
        pim = candidates.find(tx, "pim-doorn")
        assert referrals.by_person(tx, done.candidate.id) == []
        assert enrollments.of_candidate(tx, pim.id) == []


@pytest.mark.parametrize(
    "naming",
    [Naming(), Naming("Pim"), Naming("Pim Doorn", "https://example.com/pim"), Naming(person=ADA)],
)
def test_nobody_comes_in_by_half_a_name_or_by_their_own(office: App, naming: Naming) -> None:
    with pytest.raises(WrongUsage):
        refer(office, naming)
    with office.store.read() as tx:
        assert candidates.count(tx) == 3


def test_only_a_referral_names_somebody(office: App) -> None:
    with pytest.raises(WrongUsage, match="Only a referral"):
        touches.record(office, [ADA], Entry(EventKind.ACCEPTED, naming=PIM))


def test_without_a_step_for_it_the_answer_to_a_name_is_a_thank_you(office: App) -> None:
    (office.workspace / "templates" / "thanks.j2").write_text(THANKS, encoding="utf-8")
    app = cast.opened(office.workspace)
    with app.store.write() as tx:
        cast.approve(app, tx, "thanks")
    touches.record(app, [ADA], Entry(EventKind.SENT))
    refer(app)
    card = touches.next_card(app)
    assert (card.touch.step, card.touch.template) == ("answer", "thanks")
    assert card.role_url == ""  # thanks are no place for it


def test_an_approver_reads_a_warm_text_with_a_referrer_and_over_those_who_were_named(
    warm_office: App,
) -> None:
    def audience() -> tuple[int, list[str]]:
        campaigns = [warm_office.library.campaign("compilers")]
        text = warm_office.library.templates()["warm"]
        case = worst_case(warm_office, text, campaigns)
        assert not case.missing_values
        read = messages_to(warm_office, text, campaigns, case.telling.values())
        return case.people, [one.rendered.text for one in read]

    people, texts = audience()
    assert people == 3  # nobody was named yet: whoever is wanted, with an invented referrer
    assert all("Alexandra" in text for text in texts)
    touches.record(warm_office, [ADA], Entry(EventKind.SENT))
    refer(warm_office)
    people, texts = audience()
    assert people == 1
    assert all("Ada" in text for text in texts)


def test_the_figures_of_referrals_as_of_a_day_leave_out_what_came_later(office: App) -> None:
    done = refer(office)
    later = replace(office, now=office.now + timedelta(days=2))
    assert reports.referred(later).chain.named == 1
    before = reports.referred(later, as_of="2026-03-01")
    assert (before.chain.named, before.is_past) == (0, True)
    assert before.as_of < office.now
    assert done.named is not None
    touches.undo(replace(office, now=office.now + timedelta(days=1)))
    assert reports.referred(later).chain.named == 0
    assert reports.referred(later, "compilers", as_of="2026-03-02").chain.named == 1  # as it stood


def test_forgetting_who_named_and_who_was_named_leaves_the_figures_as_they_were(
    shared_office: App,
) -> None:
    app = shared_office
    touches.record(app, [ADA], Entry(EventKind.SENT))
    for naming in (PIM, Naming("Uma Roth"), Naming(person="grace-hopper", may_name=True)):
        refer(app, naming)
    refer(app, Naming(person="grace-hopper"), "jose-ng")
    out = Entry(EventKind.SENT, outside=True, campaign="compilers")
    touches.record(app, ["grace-hopper", "pim-doorn"], out)
    later = replace(app, now=app.now + timedelta(days=3))
    touches.record(later, ["grace-hopper"], Entry(EventKind.REPLIED, reply=ReplyClass.INTERESTED))
    before = reports.referred(later, "compilers").chain
    assert (before.referrers, before.named, before.contacted, before.interested) == (2, 3, 2, 1)
    for who in ("grace-hopper", ADA, "uma-roth", "pim-doorn"):
        privacy.forget(later, who)
        assert reports.referred(later, "compilers").chain == before
        assert reports.referred(later).chain == before
    later.store.close()


def test_nobody_is_named_by_themselves_by_their_bare_name_either(shared_office: App) -> None:
    with pytest.raises(WrongUsage, match="cannot name themselves"):
        refer(shared_office, Naming("ada LOVELACE"))
    with shared_office.store.read() as tx:
        assert [one.handle for one in called(tx, "Ada Lovelace")] == [ADA]
    other = "https://www.linkedin.com/in/another-ada-example"
    assert refer(shared_office, Naming("Ada Lovelace", other)).named is not None


@pytest.mark.parametrize("option", ["name", "url", "of"])
def test_an_option_that_names_nobody_is_refused(option: str) -> None:
    given = {"name": None, "url": None, "of": None, option: ""}
    with pytest.raises(WrongUsage, match=f"--{option} is empty"):
        referring.naming(**given, may_name=False)


def test_the_copy_for_a_person_says_which_end_of_a_referral_they_are(shared_office: App) -> None:
    refer(shared_office)
    touches.undo(shared_office)
    refer(shared_office)

    def told(who: str) -> list[tuple[object, object, object]]:
        rows = privacy.compile_dossier(shared_office, who).rows["referral"]
        return [(row["what"], row["taken_back"], row.get("may_name")) for row in rows]

    assert told(ADA) == [("named somebody", True, None), ("named somebody", False, True)]
    assert told("pim-doorn") == [
        ("was named by somebody", True, None),
        ("was named by somebody", False, None),
    ]
