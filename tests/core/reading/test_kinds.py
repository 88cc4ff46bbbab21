"""What may stand at a key."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import Wait
from outreach.core.reading import kinds, times
from outreach.core.reading.fields import Kind
from outreach.core.reading.kinds import is_slug, slug_of
from outreach.core.reading.nodes import Items, Plain, Scalar, Table
from outreach.core.reading.report import Report
from outreach.core.senders import Account

EVERY = [
    kinds.text(),
    kinds.whole(0, 9),
    kinds.amount(),
    kinds.truth(),
    kinds.choice(["a", "b"]),
    kinds.member(Account),
    kinds.slug(),
    kinds.country(),
    kinds.email(),
    kinds.web_address(),
    kinds.profile_url(),
    times.day(),
    times.days(),
    times.hours(),
    times.wait(),
    times.distance_km(),
]


def value(kind: Kind[object], written: Plain) -> object:
    report = Report("")
    found = kind.read(Scalar(written, 1), "key", report)
    assert (found is None) == bool(report.problems)
    return found


def way_out(kind: Kind[object], written: Plain) -> str:
    report = Report("")
    assert kind.read(Scalar(written, 1), "key", report) is None
    return report.problems[0].try_


@pytest.mark.parametrize("kind", EVERY)
@settings(deadline=None)
@given(st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.dates(), st.times()))
def test_any_value_is_read_or_told(kind: Kind[object], written: Plain) -> None:
    report = Report("")
    found = kind.read(Scalar(written, 1), "key", report)
    assert found is None or not report.problems
    assert all(problem.try_ for problem in report.problems)


@pytest.mark.parametrize("kind", EVERY)
def test_a_list_or_table_is_no_single_value(kind: Kind[object]) -> None:
    for node in (Items((), 1), Table((), 1)):
        report = Report("")
        assert kind.read(node, "key", report) is None
        assert report.problems


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1 business day", Wait(1, business=True)),
        ("5 Business Days", Wait(5, business=True)),
        ("21 days", Wait(21)),
        ("2 weeks", Wait(14)),
        ("0 days", Wait(0)),
    ],
)
def test_waits_are_days_business_days_or_weeks(written: str, read: Wait) -> None:
    assert value(times.wait(), written) == read


@pytest.mark.parametrize("written", ["5", "soon", "5 hours", "-1 days", "500 days", "1.5 days"])
def test_other_waits_are_told(written: str) -> None:
    assert way_out(times.wait(), written)


@pytest.mark.parametrize(
    ("written", "km"), [("50 km", 50.0), ("30 miles", 48.28), ("50km", 50.0), ("1 mi", 1.609)]
)
def test_distances_become_kilometres(written: str, km: float) -> None:
    assert value(times.distance_km(), written) == km


def test_a_distance_needs_its_unit() -> None:
    assert way_out(times.distance_km(), "50") == "write it as 50 km, or as 30 miles"


def test_working_hours_are_one_window_within_a_day() -> None:
    assert value(times.hours(), "09:00-17:30") == (time(9), time(17, 30))
    assert way_out(times.hours(), "17:00-09:00")
    assert way_out(times.hours(), "25:00-26:00")
    assert way_out(times.hours(), "9-5")


def test_a_span_of_days_includes_both_ends() -> None:
    assert value(times.days(), "2026-07-01/2026-07-14") == (date(2026, 7, 1), date(2026, 7, 14))
    assert value(times.days(), "2026-07-04") == (date(2026, 7, 4), date(2026, 7, 4))
    assert way_out(times.days(), "2026-07-14/2026-07-01") == "write 2026-07-01/2026-07-14"


def test_a_day_must_be_in_the_calendar() -> None:
    assert value(times.day(), "2028-02-29") == date(2028, 2, 29)
    assert way_out(times.day(), "2026-02-29") == "write it as 2026-03-02"
    assert way_out(times.day(), "2 March 2026") == "write it as 2026-03-02"


def test_norway_is_a_country_and_the_uk_is_gb() -> None:
    assert value(kinds.country(), "NO") == "NO"
    assert way_out(kinds.country(), "UK") == "write GB (United Kingdom)"
    assert way_out(kinds.country(), "Germny") == "write DE (Germany)"
    assert way_out(kinds.country(), "us") == "write US (United States)"
    assert "ISO 3166-1" in way_out(kinds.country(), "XX")


@pytest.mark.parametrize(
    "written", ["ada@example.com", "a+b@mail.example.co.uk", "x@bücher.example"]
)
def test_addresses_are_one_and_whole(written: str) -> None:
    assert value(kinds.email(), written) == written


@pytest.mark.parametrize(
    "written", ["ada", "ada@", "ada@example", "a@b.example, c@d.example", "Ada <a@example.com>"]
)
def test_other_addresses_are_told(written: str) -> None:
    assert way_out(kinds.email(), written)


def test_profiles_are_people_on_linkedin() -> None:
    assert value(kinds.profile_url(), "https://www.linkedin.com/in/ada-example/")
    assert value(kinds.profile_url(), "https://de.linkedin.com/in/ada-example")
    assert way_out(kinds.profile_url(), "https://www.linkedin.com/company/x")
    assert way_out(kinds.profile_url(), "https://linkedin.com.evil.example/in/ada")


def test_pages_are_https() -> None:
    assert value(kinds.web_address(), "https://northgate.example/jobs?id=5#top")
    assert way_out(kinds.web_address(), "http://northgate.example")
    assert way_out(kinds.web_address(), "northgate.example")


def test_text_is_one_line_without_hidden_characters() -> None:
    assert value(kinds.text(), "  Ada  ") == "Ada"
    assert way_out(kinds.text(), "a\nb")
    assert value(kinds.text(lines=True), "a\nb") == "a\nb"
    assert way_out(kinds.text(lines=True), "a\x00b")
    assert way_out(kinds.text(most=3), "abcd") == "shorten it"
    assert way_out(kinds.text(), 5) == 'put it in quotes: "…"'


def test_an_empty_text_is_no_value_and_no_mistake() -> None:
    report = Report("")
    assert kinds.text().read(Scalar("", 1), "key", report) is None
    assert not report.problems


def test_true_is_no_number() -> None:
    assert way_out(kinds.whole(0, 9), True)
    assert value(kinds.truth(), "no") is False


@settings(deadline=None)
@given(st.text())
def test_a_slug_offered_for_any_name_is_a_slug(name: str) -> None:
    assert is_slug(slug_of(name))


def test_slugs_that_windows_keeps_for_itself_are_refused() -> None:
    assert not is_slug("con")
    assert is_slug(slug_of("con"))
    assert slug_of("Sam Keller") == "sam-keller"
