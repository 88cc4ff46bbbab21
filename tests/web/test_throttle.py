"""Who tries links at random waits longer and longer, and nobody is locked out for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.web.throttle import FREE, LONGEST, MOST, Throttle
from tests.web.desk import Desk

NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
HERE = "192.0.2.7"


def failed(times: int, address: str = HERE) -> Throttle:
    throttle = Throttle()
    for _ in range(times):
        throttle.failed(address, NOW)
    return throttle


def test_a_few_failures_cost_nothing() -> None:
    assert failed(FREE - 1).wait(HERE, NOW) == timedelta(0)


@settings(deadline=None)
@given(st.integers(FREE, 200), st.integers(FREE, 200))
def test_the_wait_grows_with_failures_up_to_its_longest(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    waits = failed(fewer).wait(HERE, NOW), failed(more).wait(HERE, NOW)
    assert timedelta(0) < waits[0] <= waits[1] <= LONGEST


def test_waiting_helps_and_time_forgets() -> None:
    throttle = failed(FREE + 3)
    assert throttle.wait(HERE, NOW) == timedelta(seconds=8)
    assert throttle.wait(HERE, NOW + timedelta(seconds=8)) == timedelta(0)
    throttle.failed(HERE, NOW + timedelta(minutes=16))
    assert throttle.wait(HERE, NOW + timedelta(minutes=16)) == timedelta(0)


def test_others_do_not_wait_but_neighbours_of_one_network_do() -> None:
    throttle = failed(FREE + 3, "2001:db8::1")
    assert throttle.wait("2001:db8::2", NOW) > timedelta(0)
    assert throttle.wait("2001:db8:0:1::2", NOW) == timedelta(0)
    assert throttle.wait("testclient", NOW) == timedelta(0)


def test_memory_is_bounded() -> None:
    throttle = Throttle()
    for number in range(MOST + 50):
        throttle.failed(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", NOW)
    assert len(throttle._failures) == MOST


def test_a_thousand_guesses_are_slowed_down_and_the_site_stays_open(office: Desk) -> None:
    guesser, rosa = office.browser(), office.reviewer()
    codes = [guesser.open(f"guess-{number}").status_code for number in range(200)]
    assert codes[:FREE] == [403] * FREE
    assert set(codes[FREE + 1 :]) == {429}
    slowed = guesser.client.get("/open", params={"link": "x"})
    assert (slowed.status_code, int(slowed.headers["retry-after"]) > 0) == (429, True)
    assert rosa.look().status_code == 200  # a session that is open goes on, from the same address
    office.clock.wait(minutes=20)
    assert office.browser().open(office.link()).status_code == 303
