"""What files show of one person, whatever their order; and what that changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.proof import (
    BY_PROOF,
    NOTE,
    Differs,
    Fact,
    FactKind,
    Gone,
    New,
    Proves,
    Seen,
    SeenMessage,
    SeenRequest,
    facts,
    note_alone,
    reconcile,
)
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ASKED = SeenRequest(MONDAY, "note")


def said(days: float, *, text: str = "", key: str = "", inmail: bool = False) -> SeenMessage:
    return SeenMessage(MONDAY + timedelta(days=days), True, inmail, key or text, text)


def wrote(days: float, *, key: str = "ours", inmail: bool = False) -> SeenMessage:
    return SeenMessage(MONDAY + timedelta(days=days), False, inmail, key)


def kinds(found: tuple[Fact, ...]) -> list[str]:
    return [fact.kind.value for fact in found]


def event(kind: EventKind, days: float, **more: object) -> Event:
    at = MONDAY + timedelta(days=days)
    given: dict[str, object] = {"id": 1, "channel": Channel.LINKEDIN_CONNECT, **more}
    return Event(kind, at, at, "dana", **given)  # type: ignore[arg-type]


def test_a_request_and_a_later_connection_are_an_acceptance_of_that_day() -> None:
    _, accepted = facts(Seen([ASKED], is_connected=True, connected_on=[date(2026, 3, 5)]))
    assert accepted.kind is FactKind.ACCEPTED
    assert (accepted.at.date(), accepted.precision) == (date(2026, 3, 5), Precision.DAY)
    assert accepted.evidence is Evidence.PROVEN


def test_an_older_connection_and_one_without_our_request_prove_nothing() -> None:
    older = Seen([ASKED], is_connected=True, connected_on=[date(2020, 3, 5)])
    assert kinds(facts(older)) == ["invited"]
    assert facts(Seen(is_connected=True, connected_on=[date(2026, 3, 5)])) == ()


def test_a_connection_on_the_day_before_may_be_another_zone() -> None:
    seen = Seen([ASKED], is_connected=True, connected_on=[date(2026, 3, 1)])
    assert sorted(kinds(facts(seen))) == ["accepted", "invited"]


def test_whoever_accepts_on_the_day_of_the_request_does_so_after_it() -> None:
    seen = Seen([ASKED], is_connected=True, connected_on=[MONDAY.date()])
    assert kinds(facts(seen)) == ["invited", "accepted"]


def test_the_note_that_reappears_as_a_message_is_no_second_one() -> None:
    seen = Seen([ASKED], [wrote(1, key="note"), wrote(2)])
    assert kinds(facts(seen)) == ["invited", "accepted", "written"]
    assert facts(seen)[1].evidence is Evidence.INFERRED


CONNECTED = date(2026, 3, 5)


def test_a_message_days_before_the_connection_is_the_note_of_a_request_that_no_file_has() -> None:
    messages = [wrote(0), said(3, text="Sure.")]
    note = note_alone(messages, CONNECTED, ())
    seen = Seen((), messages, is_connected=True, connected_on=[CONNECTED], note_alone=note)
    asked, accepted, replied = facts(seen)
    assert (asked.kind, asked.evidence) == (FactKind.INVITED, Evidence.INFERRED)
    assert (accepted.kind, accepted.at.date()) == (FactKind.ACCEPTED, CONNECTED)
    assert replied.kind is FactKind.REPLIED


def test_it_is_a_message_where_it_may_be_one() -> None:
    assert note_alone([wrote(0)], date(2026, 3, 3), ()) is None  # zones
    assert note_alone([wrote(0, inmail=True)], CONNECTED, ()) is None
    assert note_alone([said(-1), wrote(0)], CONNECTED, ()) is None
    assert note_alone([wrote(0)], CONNECTED, [MONDAY]) is None  # as our log has it
    assert note_alone([wrote(0)], date(2020, 1, 1), ()) is None
    assert note_alone([wrote(0)], None, ()) is None


def test_the_words_of_a_request_whose_row_has_none_are_its_first_message() -> None:
    silent = [SeenRequest(MONDAY + timedelta(hours=1))]  # of the same minute in Berlin
    job = wrote(4, key="job")
    seen = Seen(silent, [wrote(0), job], is_connected=True, connected_on=[date(2026, 3, 3)])
    assert kinds(facts(seen)) == ["invited", "accepted", "written"]
    later = replace(seen, messages=[wrote(0.3)], connected_on=[CONNECTED])
    assert kinds(facts(later)) == ["invited", "accepted"]  # nobody can be written to before


def test_where_it_may_be_a_message_it_is_one_so_that_nothing_goes_out_twice() -> None:
    silent = [SeenRequest(MONDAY)]
    seen = Seen(silent, [wrote(0.3)], is_connected=True, connected_on=[date(2026, 3, 3)])
    both = ["invited", "accepted", "written"]
    assert sorted(kinds(facts(seen))) == sorted(both)  # the day before may be another zone
    on_the_day = replace(seen, messages=[wrote(0.25)], connected_on=[date(2026, 3, 2)])
    assert sorted(kinds(facts(on_the_day))) == sorted(both)  # a minute like it, by chance
    logged = replace(seen, messages=[wrote(0)], connected_on=[CONNECTED], wrote_at=[MONDAY])
    assert "written" in kinds(facts(logged))
    assert "written" in kinds(facts(replace(seen, connected_on=[], is_connected=False)))
    named = replace(seen, requests=[ASKED], messages=[wrote(0)], connected_on=[CONNECTED])
    assert "written" in kinds(facts(named))  # the row has other words


def test_a_request_that_was_inferred_is_proven_by_its_row() -> None:
    shown_as = Seen(is_connected=True, connected_on=[CONNECTED])
    (asked, _) = facts(replace(shown_as, note_alone=wrote(0)))
    known = event(EventKind.SENT, 0, evidence=Evidence.INFERRED, details={BY_PROOF: True})
    (shown, _) = facts(replace(shown_as, requests=[SeenRequest(MONDAY, "ours")]))
    assert (shown.kind, shown.evidence) == (asked.kind, Evidence.PROVEN)
    assert reconcile([shown], [known]) == [Proves(shown, known)]


def test_two_requests_are_two_when_weeks_lie_between() -> None:
    near = SeenRequest(MONDAY + timedelta(hours=9))
    again = SeenRequest(MONDAY + timedelta(days=30))
    assert kinds(facts(Seen([ASKED, near, again]))) == ["invited", "invited"]


def test_a_reply_follows_our_first_word_and_has_all_that_was_said_at_once() -> None:
    seen = Seen(
        messages=[said(-9, text="old"), wrote(0), said(1, text="one"), said(1.1, text="two")]
    )
    written, replied = facts(seen)
    assert (written.kind, replied.text) == (FactKind.WRITTEN, "one\n\ntwo")
    assert facts(Seen(messages=[said(1, text="unasked")])) == ()


def test_an_attachment_alone_is_a_reply_and_so_is_an_answer_to_inmail() -> None:
    seen = Seen(messages=[wrote(0, inmail=True), said(1, inmail=True)])
    written, replied = facts(seen)
    assert written.channel is replied.channel is Channel.INMAIL
    assert replied.text == ""


def test_a_message_that_two_exports_write_with_and_without_seconds_is_one() -> None:
    exact = SeenMessage(MONDAY + timedelta(seconds=12), False, False, "ours")
    rough = SeenMessage(MONDAY, False, False, "ours")
    (written,) = facts(Seen(messages=[rough, exact]))
    assert written.at == exact.at


def test_a_claim_is_proven_and_not_doubled() -> None:
    claimed = event(EventKind.SENT, 0.2)
    (change,) = reconcile(facts(Seen([ASKED])), [claimed])
    assert isinstance(change, Proves)
    assert change.at[0] == claimed.occurred_at  # the file knows no zone


def test_an_acceptance_that_was_logged_late_is_proven_on_its_day() -> None:
    known = [event(EventKind.SENT, 0, evidence=Evidence.PROVEN), event(EventKind.ACCEPTED, 9, id=2)]
    seen = Seen([ASKED], is_connected=True, connected_on=[date(2026, 3, 4)])
    (change,) = reconcile(facts(seen), known)
    assert isinstance(change, Proves)
    assert change.at[0].date() == date(2026, 3, 4)


def test_what_is_known_is_not_told_again() -> None:
    proven = event(EventKind.SENT, 0, evidence=Evidence.PROVEN)
    assert reconcile(facts(Seen([ASKED])), [proven]) == []


def test_a_request_of_the_files_says_whether_it_had_words() -> None:
    bare = SeenRequest(MONDAY + timedelta(hours=1))
    assert [one.has_note for one in facts(Seen([bare, ASKED]))] == [True]
    assert [one.has_note for one in facts(Seen([bare]))] == [False]
    known = event(EventKind.SENT, 0, evidence=Evidence.PROVEN, details={BY_PROOF: True})
    (change,) = reconcile(facts(Seen([ASKED])), [known])
    assert isinstance(change, Differs)
    told = replace(known, details={BY_PROOF: True, NOTE: True})
    assert reconcile(facts(Seen([ASKED])), [told]) == []


def test_what_an_earlier_reading_took_for_a_message_is_gone_once_the_request_shows_its_words() -> (
    None
):
    details: dict[str, object] = {BY_PROOF: True}
    known = event(
        EventKind.SENT, 1, id=7, evidence=Evidence.PROVEN, channel=Channel.LINKEDIN_MESSAGE,
        details=details,
    )  # fmt: skip
    seen = Seen([ASKED], [wrote(1, key="note")])
    asked, gone = reconcile(facts(seen), [known])
    assert isinstance(asked, New) and gone == Gone(known)
    logged = replace(known, details={})
    assert [type(one) for one in reconcile(facts(seen), [logged])] == [New]


def test_each_reply_proves_the_claim_that_is_nearest_to_it() -> None:
    seen = Seen(messages=[wrote(0), said(1, text="a"), wrote(2, key="b"), said(3, text="c")])
    known = [event(EventKind.REPLIED, 3.5, channel=Channel.LINKEDIN_MESSAGE)]
    changes = reconcile([one for one in facts(seen) if one.kind is FactKind.REPLIED], known)
    assert [type(one) for one in changes] in ([New, Proves], [Proves, New])
    assert len(changes) == 2


REQUESTS = st.builds(
    SeenRequest, st.integers(0, 90).map(lambda days: MONDAY + timedelta(days=days))
)
MESSAGES = st.builds(
    SeenMessage,
    st.integers(0, 90 * 24).map(lambda hours: MONDAY + timedelta(hours=hours)),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "a", "b"]),
)


@given(st.lists(REQUESTS, max_size=4), st.lists(MESSAGES, max_size=8), st.randoms())
def test_order_and_repetition_of_rows_change_no_fact(
    asked: list[SeenRequest], messages: list[SeenMessage], order: object
) -> None:
    once = facts(Seen(asked, messages, is_connected=True, connected_on=[date(2026, 3, 20)]))
    again, twice = [*asked, *asked], [*messages, *messages]
    order.shuffle(again)  # type: ignore[attr-defined]
    order.shuffle(twice)  # type: ignore[attr-defined]
    seen = Seen(again, twice, is_connected=True, connected_on=[date(2026, 3, 20)])
    assert facts(seen) == once
    assert [one.at.date() for one in once] == sorted(one.at.date() for one in once)


def test_a_reply_may_come_before_the_day_on_which_the_request_was_logged() -> None:
    logged = MONDAY + timedelta(days=8)
    said = SeenMessage(MONDAY + timedelta(days=6), is_incoming=True, text="Yes")
    connected_on = [(MONDAY + timedelta(days=4)).date()]
    seen = Seen(
        messages=[said],
        is_connected=True,
        connected_on=connected_on,
        asked_at=[logged],
        enrolled_at=logged,
    )
    assert kinds(facts(seen)) == ["accepted", "replied"]
    assert kinds(facts(Seen(messages=[said], asked_at=[logged]))) == []
