"""What was ticked in a batch comes back whole, whichever way it travels."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.errors import WrongUsage
from outreach.core.ticks import NOT_SENT, Tick, Ticked, read, reasons, write
from outreach.core.words import Channel

ADA, GRACE = "a" * 24, "0123456789abcdef01234567"
BATCH = Ticked("sam-keller", date(2026, 3, 2), {ADA: Tick.SENT, GRACE: Tick.WRONG_PERSON})

batches = st.builds(
    Ticked,
    st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.dictionaries(st.from_regex(r"[0-9a-f]{24}", fullmatch=True), st.sampled_from(Tick)),
)


@given(batches)
def test_what_is_written_is_read_again(batch: Ticked) -> None:
    assert read(write(batch)) == batch


def test_the_code_reads_like_this() -> None:
    assert write(BATCH) == (f"batch=sam-keller.2026-03-02 {ADA}=sent {GRACE}=wrong-person")


def test_the_address_of_the_page_carries_it_too() -> None:
    address = (
        f"file:///home/sam/batch.html?batch=sam-keller.2026-03-02&{ADA}=sent&{'b' * 24}="
        f"&{GRACE}=wrong-person#done"
    )
    assert read(address) == BATCH


def test_a_pasted_mail_may_have_anything_around_it() -> None:
    mail = f"Hi Dana,\r\n\r\nhere you are:\r\n> {write(BATCH)}\r\n\r\nSam"
    assert read(mail) == BATCH


def test_the_last_word_about_a_touch_counts() -> None:
    assert read(f"{write(BATCH)} {ADA}=later").ticks[ADA] is Tick.LATER


@pytest.mark.parametrize(
    ("broken", "unread"),
    [
        (f"{ADA}=prof\nile-gone", (f"{ADA}=prof",)),
        (f"{ADA[:9]}\n{ADA[9:]}=sent", (f"{ADA[9:]}=sent",)),
        (f"{ADA}=gone {GRACE}=sent", (f"{ADA}=gone",)),
        (f"{ADA}= {GRACE}=sent?x=later-on", ()),
    ],
)
def test_what_is_left_of_a_broken_tick_is_told(broken: str, unread: tuple[str, ...]) -> None:
    assert read(f"batch=sam-keller.2026-03-02 {broken}").unread == unread


@pytest.mark.parametrize(
    "text", ["", "all sent", f"{ADA}=sent", "batch=a.2026-03-02 batch=b.2026-03-02"]
)
def test_what_is_no_batch_is_refused(text: str) -> None:
    with pytest.raises(WrongUsage):
        read(text)


def test_a_date_that_does_not_exist_is_refused() -> None:
    with pytest.raises(WrongUsage):
        read("batch=sam-keller.2026-02-31")


def test_a_reason_keeps_its_key_and_is_offered_where_it_makes_sense() -> None:
    assert list(reasons(Channel.LINKEDIN_CONNECT)) == ["1", "2", "3", "4", "5"]
    assert list(reasons(Channel.LINKEDIN_MESSAGE)) == ["3", "4", "5"]
    assert reasons(Channel.LINKEDIN_MESSAGE)["5"] == (Tick.LATER, "later")


def test_every_tick_but_sent_is_a_reason_for_not_sending() -> None:
    assert {Tick.SENT, *NOT_SENT} == set(Tick)
