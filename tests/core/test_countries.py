"""Countries by code and by name."""

from __future__ import annotations

from outreach.core.countries import COUNTRIES, code_of, names


def test_every_country_of_iso_3166_has_a_code_and_a_name() -> None:
    assert len(COUNTRIES.keys() - {"XK"}) == 249  # Kosovo has a code of others
    assert all(len(code) == 2 and code.isupper() for code in COUNTRIES)
    assert all(all(name.strip() == name != "" for name in known) for known in COUNTRIES.values())


def test_no_name_stands_for_two_countries() -> None:
    known = [name.casefold() for names in COUNTRIES.values() for name in names]
    assert len(known) == len(set(known))


def test_a_country_is_found_by_code_and_by_name() -> None:
    assert code_of("no") == "NO"
    assert code_of("England") == "GB"
    assert code_of("usa") == "US"
    assert code_of("Atlantis") is None
    assert names("DE")[0] == "Germany"
    assert names("??") == ()
