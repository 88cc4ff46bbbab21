"""What is believed of each turn, and what one run draws from it."""

from __future__ import annotations

from random import Random

import pytest

from outreach.core.forecast.odds import USUAL, Odds, Seen, Source, Turn, believe


@pytest.mark.parametrize("turn", list(Turn))
def test_what_is_usual_has_twenty_waits_within_its_horizon(turn: Turn) -> None:
    usual = USUAL[turn]
    assert len(usual.waits) == usual.rate.people == 20
    assert max(usual.waits) <= usual.horizon_days
    assert list(usual.waits) == sorted(usual.waits)


def test_without_any_log_the_usual_rates_are_believed() -> None:
    found = believe({}, {})[Turn.ACCEPTED]
    assert (found.mean, found.source) == (0.35, Source.USUAL)


def test_a_campaign_of_its_own_leans_to_the_agency_as_if_twenty_had_been_seen() -> None:
    own, others = {Turn.ACCEPTED: Seen(12, 30)}, {Turn.ACCEPTED: Seen(45, 80)}
    found = believe(own, others)[Turn.ACCEPTED]
    elsewhere = (45 + 20 * 0.35) / (80 + 20)
    assert found.mean == pytest.approx((12 + 20 * elsewhere) / (30 + 20))
    assert found.source is Source.OWN


@pytest.mark.parametrize(
    ("own", "others", "source"),
    [
        ((5, 6), (0, 0), Source.USUAL),
        ((5, 19), (9, 20), Source.AGENCY),
        ((0, 20), (9, 99), Source.OWN),
        ((4, 400), (0, 0), Source.OWN),
    ],
)
def test_a_rate_is_said_to_be_of_those_who_weigh_most_in_it(
    own: tuple[int, int], others: tuple[int, int], source: Source
) -> None:
    found = believe({Turn.HIRED: Seen(*own)}, {Turn.HIRED: Seen(*others)})[Turn.HIRED]
    assert found.source is source
    weight = found.seen.n / (found.seen.n + found.prior.people)
    assert (weight >= 0.5) == (source is Source.OWN)


def test_of_whom_fewer_than_five_went_on_that_is_said_beside_the_rate() -> None:
    def is_of_few(k: int, others: int) -> bool:
        found = believe({Turn.HIRED: Seen(k, 50)}, {Turn.HIRED: Seen(others, 50)})
        return found[Turn.HIRED].is_of_few

    assert (is_of_few(4, 50), is_of_few(5, 0)) == (True, False)
    assert believe({}, {})[Turn.HIRED].is_of_few is False


def test_waits_seen_elsewhere_replace_the_usual_ones_once_there_are_twenty() -> None:
    few = believe({}, {Turn.REPLIED: Seen(19, 40, (9,) * 19)})[Turn.REPLIED]
    many = believe({}, {Turn.REPLIED: Seen(40, 80, (9,) * 40)})[Turn.REPLIED]
    assert few.waits == USUAL[Turn.REPLIED].waits
    assert many.waits == (9,) * 20


def test_nobody_accepts_at_a_rate_of_zero_and_everybody_at_one(chance: Random) -> None:
    assert {Odds(0.0, (1, 2)).draw(chance) for _ in range(50)} == {None}
    assert {Odds(1.0, (1, 2)).draw(chance) for _ in range(50)} == {1, 2}


def test_who_has_waited_longer_than_anybody_waits_for_ever(chance: Random) -> None:
    assert Odds(1.0, (1, 2)).draw(chance, age=2) is None
    assert {Odds(1.0, (1, 5)).draw(chance, age=2) for _ in range(20)} == {5}


def test_a_wait_lowers_the_chance_by_what_could_have_come_by_then(chance: Random) -> None:
    # of 100 asked 40 accept, half of them on day 5: of 80 silent on day 2, 20 still will
    odds, drawn = Odds(0.4, (1, 5)), 4_000
    later = sum(odds.draw(chance, age=2) is not None for _ in range(drawn))
    assert later / drawn == pytest.approx(0.25, abs=0.03)
