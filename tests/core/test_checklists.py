"""Checklists of the other pillars: ticked by hand, due again after a while, never scored."""

from datetime import date

from outreach.core.checklists import BY_SLUG, ITEMS, LISTED, Tick, lines

TODAY = date(2026, 3, 2)


def _due(*ticks: Tick) -> dict[str, tuple[date | None, bool]]:
    return {line.item.slug: (line.ticked_on, line.is_due) for line in lines(ticks, TODAY)}


def test_the_three_pillars_have_items_whose_names_are_their_own() -> None:
    assert {item.pillar for item in ITEMS} == set(LISTED) == {"brand", "people", "insights"}
    assert len(BY_SLUG) == len(ITEMS)


def test_nothing_ticked_is_all_due() -> None:
    assert set(_due().values()) == {(None, True)}


def test_what_is_done_once_stays_done_and_what_is_weekly_is_due_after_seven_days() -> None:
    photo, post = date(2020, 1, 1), date(2026, 2, 23)
    found = _due(Tick("sam", "photo", photo), Tick("sam", "search", post))
    assert (found["photo"], found["search"]) == ((photo, False), (post, True))
    assert _due(Tick("sam", "search", date(2026, 2, 24)))["search"][1] is False


def test_the_last_tick_counts_and_can_be_taken_back() -> None:
    first, again = Tick("sam", "post", date(2026, 2, 1)), Tick("sam", "post", TODAY)
    assert _due(first, again)["post"] == (TODAY, False)
    assert _due(first, again, Tick("sam", "post", TODAY, is_done=False))["post"] == (None, True)
