"""Rows become people, or say why they are nobody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake import Record, Rejected, records, understand

TODAY = date(2026, 3, 2)


def outcomes(header: str, *rows: Sequence[str]) -> list[Record | Rejected]:
    numbered = [(i, i + 1, list(row), "") for i, row in enumerate(rows, start=1)]
    return list(records(understand(header.split(",")), numbered, today=TODAY))


def only(header: str, *row: str) -> Record:
    (record,) = outcomes(header, row)
    assert isinstance(record, Record)
    return record


def reason(header: str, *row: str) -> str | None:
    (outcome,) = outcomes(header, row)
    return outcome.reason if isinstance(outcome, Rejected) else None


HEADER = "First Name,Last Name,URL,Email,Company,Position"


@pytest.mark.parametrize(
    "row",
    [
        ("Ada", "Lovelace", "", "", "", ""),
        ("", "", "linkedin.com/in/ada", "", "", ""),
        ("", "", "https://www.linkedin.com/sales/lead/ACwAAAda1815,x,y", "", "", ""),
        ("", "", "", "ada@example.com", "", ""),
        ("Ada", "", "", "", "Engines", ""),
        ("", "Lovelace", "", "", "", "Countess"),
        ("Ada", "", "https://example.com/ada", "", "", ""),
    ],
)
def test_who_can_be_found_again_is_accepted(row: tuple[str, ...]) -> None:
    assert reason(HEADER, *row) is None


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("Ada", "", "", "", "", ""), "no_identity"),
        (("", "", "", "", "Engines", "Countess"), "no_identity"),
        (("", "", "https://example.com/ada", "", "Engines", ""), "no_identity"),
        (("", "", "", "no address", "", ""), "no_identity"),
        (("LinkedIn", "Member", "", "", "", ""), "no_identity"),
        (("", " ", "\xa0", "", "", ""), "blank_row"),
        (("Ada", "Lovelace", "", "", "", "", "more"), "too_many_cells"),
        (("First Name", "LAST NAME", "url", "Email", "Company", "Position"), "repeated_header"),
    ],
)
def test_who_cannot_be_found_again_is_rejected_with_the_cells(
    row: tuple[str, ...], why: str
) -> None:
    (outcome,) = outcomes(HEADER, row)
    assert isinstance(outcome, Rejected)
    assert outcome.reason == why
    assert outcome.cells[: len(row)] == row


def test_missing_and_empty_surplus_cells_do_no_harm() -> None:
    assert only(HEADER, "Ada", "Lovelace").company is None
    assert only(HEADER, "Ada", "Lovelace", "", "", "Engines", "", "", " ").company == "Engines"


def test_a_fault_of_the_reader_is_a_rejection() -> None:
    row = (1, 2, ["Ada", "Lovelace"], "truncated_row")
    (outcome,) = records(understand(["First Name", "Last Name"]), [row], today=TODAY)
    assert outcome == Rejected(1, 2, "truncated_row", ("Ada", "Lovelace"))


def test_outcomes_come_in_the_order_of_the_file() -> None:
    rows = [("Ada", "Lovelace") if i % 7 else ("", "") for i in range(1, 1300)]
    found = outcomes("First Name,Last Name", *rows)
    assert [outcome.row for outcome in found] == list(range(1, 1300))


def test_the_first_column_with_something_in_it_counts() -> None:
    record = only("Name,Company,Email,Company", "Ada Lovelace", "", "", "Engines")
    assert record.company == "Engines"
    assert dict(record.raw)["Company (2)"] == "Engines"


def test_all_addresses_are_kept_and_the_first_is_the_one_to_write_to() -> None:
    record = only(
        "Name,Email,Email 2,Personal Email",
        "Ada Lovelace",
        "nonsense",
        "Ada@Example.com",
        "ada@example.com, a.l@example.org",
    )
    assert (record.email, record.other_emails) == ("ada@example.com", ("a.l@example.org",))
    assert record.warnings == ("invalid_email",)


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://www.xing.com/profile/Ada_Lovelace", ("foreign_profile",)),
        ("www.github.com/ada", ("foreign_profile",)),
        ("https://www.linkedin.com/company/engines", ()),
        ("", ()),
    ],
)
def test_a_profile_of_another_site_is_told(link: str, told: tuple[str, ...]) -> None:
    record = only("Name,Company,Profile URL", "Ada Lovelace", "Engines", link)
    assert (record.profile_url, record.warnings) == (None, told)


def test_the_formula_of_a_spreadsheet_is_its_link() -> None:
    cell = '=HYPERLINK("https://www.linkedin.com/in/ada";"Profile")'
    record = only("Name,Profile URL", "Ada Lovelace", cell)
    assert (record.profile_url, record.warnings) == ("https://www.linkedin.com/in/ada", ())


def test_a_public_profile_is_better_than_an_opaque_id() -> None:
    record = only(
        "Name,Linkedin Id Url,Profile URL",
        "Ada Lovelace",
        "https://www.linkedin.com/in/ACwAAAda1815",
        "linkedin.com/in/Ada/",
    )
    assert record.profile_url == "https://www.linkedin.com/in/ada"
    assert record.member_id == "ACwAAAda1815"


def test_a_profile_is_found_under_website_and_in_a_slug() -> None:
    web = only("Name,Website", "Ada Lovelace", "https://ada.example ::: linkedin.com/in/ada")
    slug = only("Name,public_id", "Ada Lovelace", "ada")
    assert web.profile_url == slug.profile_url == "https://www.linkedin.com/in/ada"


def test_a_whole_name_is_taken_apart_only_where_its_parts_are_missing() -> None:
    header = "Full Name,First Name,Last Name,Email"
    whole = only(header, "Lovelace, Ada", "", "", "ada@example.com")
    parts = only(header, "Countess Lovelace", "Ada", "Lovelace", "")
    assert (whole.first_name, whole.last_name) == (parts.first_name, parts.last_name)
    assert whole.greeting_name == "Ada"


def test_a_company_in_the_names_place_is_kept_but_not_greeted() -> None:
    acme = only("Name,Email", "Acme Consulting", "acme@example.com")
    assert (acme.first_name, acme.last_name, acme.greeting_name) == ("Acme Consulting", "", None)
    assert reason("Name,Email", "LinkedIn Member", "") == "no_identity"


def test_a_place_is_put_together_from_its_parts() -> None:
    header = "Name,Email,City,State,Country,Location"
    parts = only(header, "Ada Lovelace", "", "Berlin", "Berlin", "Germany", "")
    whole = only(header, "Ada Lovelace", "", "Ulm", "", "Germany", "Greater London")
    assert (parts.location, whole.location) == ("Berlin, Germany", "Greater London")


def test_skills_of_several_columns_add_up() -> None:
    assert only(
        "Name,Email,Skill 1,Skill 2", "Ada L", "", "Python, C/C++", "SQL; Python"
    ).skills == (
        "Python",
        "C/C++",
        "SQL",
    )


@pytest.mark.parametrize(
    ("cell", "code"), [("en_US", "en"), ("Deutsch", "de"), ("pt-BR", "pt"), ("Klingon", None)]
)
def test_a_language_is_kept_as_its_code(cell: str, code: str | None) -> None:
    assert only("Name,Email,Language", "Ada Lovelace", "", cell).language == code


def test_somebody_without_a_name_is_accepted_with_a_warning() -> None:
    record = only(HEADER, "undefined", "-", "linkedin.com/in/ada")
    assert (record.first_name, record.greeting_name) == ("", None)
    assert record.warnings == ("no_name",)


def test_credentials_in_the_columns_of_a_name_are_no_part_of_it() -> None:
    record = only(HEADER, "Karim", "Haddad, MSc", "linkedin.com/in/karim")
    assert (record.first_name, record.last_name) == ("Karim", "Haddad")


def test_a_row_is_read_the_same_alone_and_among_others() -> None:
    odd = (
        "TomÃ¡s",
        "O’Hara, PhD",
        " linkedin.com/in/tomas ",
        "mailto:t@example.com",
        "R&amp;D",
        "-",
    )
    plain = ("Ada", "Lovelace", "linkedin.com/in/ada", "ada@example.com", "Engines", "Countess")
    alone = outcomes(HEADER, plain, odd)[1]
    among = outcomes(HEADER, *[plain] * 700, odd, *[plain] * 99)[700]
    assert alone[2:] == among[2:17] + alone[17:18] + among[18:]


CELL = st.text(max_size=12) | st.sampled_from(["Ada", "linkedin.com/in/ada", "a@example.com"])


@given(st.lists(st.lists(CELL, min_size=1, max_size=8), max_size=6))
def test_any_cells_give_one_outcome_per_row(rows: list[list[str]]) -> None:
    found = outcomes(HEADER, *rows)
    assert [outcome.row for outcome in found] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize(
    "name",
    [
        "Total",
        "TOTAL: 1,204",
        "Grand total",
        "Subtotal",
        "Summe",
        "Gesamtsumme: 12",
        "Итого",
        "合計",
    ],
)
def test_a_total_is_nobody(name: str) -> None:
    assert reason("Name,Company", name, "1204") == "total_row"


@pytest.mark.parametrize(
    "said",
    ["Exported by Sam on 2026-03-01", "# made by hand", "Erstellt am 1.3.2026", "Page 1 of 2"],
)
def test_a_remark_below_a_table_is_nobody(said: str) -> None:
    assert reason("Name,Company", said, "") in ("total_row", "no_identity")


@pytest.mark.parametrize("name", ["Total Eren", "Maria Summe", "Ilse Sum", "Export Lee"])
def test_a_name_that_reminds_of_one_is_a_name(name: str) -> None:
    assert reason("Name,Company", name, "Acme") is None


def test_who_has_an_address_is_somebody_whatever_they_are_called() -> None:
    assert reason("Name,Email", "Total", "total@example.com") is None
