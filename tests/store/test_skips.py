"""Skipping lasts for the day, and for the user who skipped."""

from datetime import date

from outreach.store import skips
from outreach.store.engine import Store

MONDAY = date(2026, 3, 2)


def test_a_skip_is_the_users_own_and_only_todays(store: Store) -> None:
    with store.write() as tx:
        skips.skip(tx, "dana", MONDAY, "a")
        skips.skip(tx, "dana", MONDAY, "b")
    with store.read() as tx:
        assert skips.of_user(tx, "dana", MONDAY) == ("a", "b")
        assert skips.of_user(tx, "eve", MONDAY) == ()
        assert skips.of_user(tx, "dana", date(2026, 3, 3)) == ()


def test_skipped_again_it_goes_to_the_very_end(store: Store) -> None:
    with store.write() as tx:
        for touch in "aba":
            skips.skip(tx, "dana", MONDAY, touch)
        assert skips.of_user(tx, "dana", MONDAY) == ("b", "a")


def test_a_new_day_begins_with_an_empty_list(store: Store) -> None:
    with store.write() as tx:
        skips.skip(tx, "dana", MONDAY, "a")
        skips.skip(tx, "dana", date(2026, 3, 3), "b")
        assert skips.of_user(tx, "dana", date(2026, 3, 3)) == ("b",)
