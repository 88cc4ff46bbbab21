"""Headers of every producer are understood, and what only looks like a field is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake import Field, understand
from outreach.core.intake.headers import Columns, field_of


def read(header: str) -> dict[str, str]:
    columns = understand(header.split(","))
    return {name: wanted.value for name, wanted in columns.preview() if wanted}


PRODUCERS = {
    "LinkedIn": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "German": "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
    "French": "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion",
    "Spanish": "Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el",
    "Italian": "Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Data di collegamento",
    "Dutch": "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op",
    "Portuguese": "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
    "Polish": "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia",
    "Swedish": "Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan",
}
CONNECTIONS = [
    "first_name",
    "last_name",
    "profile_url",
    "email",
    "company",
    "position",
    "connected_on",
]


@pytest.mark.parametrize("header", PRODUCERS.values(), ids=PRODUCERS)
def test_connections_are_understood_in_every_language(header: str) -> None:
    assert list(read(header).values()) == CONNECTIONS


@pytest.mark.parametrize(
    "header",
    [
        "Prénom,Nom,URL LinkedIn,Société,Intitulé du poste,Lieu,Compétences",
        "Nombre,Apellidos,URL de LinkedIn,Empresa,Cargo,Ubicación,Habilidades",
        "Nome,Sobrenome,URL do LinkedIn,Empresa,Cargo,Localização,Competências",
        "Förnamn,Efternamn,LinkedIn-profil,Företag,Befattning,Ort,Kompetenser",
        "Ad,Soyad,LinkedIn URL'si,Şirket,Unvan,Konum,Yetenekler",
        "Jméno,Příjmení,Profil LinkedIn,Společnost,Pozice,Místo,Dovednosti",
        "Keresztnév,Vezetéknév,LinkedIn profil,Cég,Beosztás,Helyszín,Készségek",
    ],
)
def test_lists_made_by_hand_are_understood_in_every_language(header: str) -> None:
    wanted = [*CONNECTIONS[:3], *CONNECTIONS[4:6], "location", "skills"]
    assert list(read(header).values()) == wanted


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("LinkedIn Profile URL", "profile_url"),
        ("linkedInProfileUrl", "profile_url"),
        ("hs_linkedin_url", "profile_url"),
        ("Person Linkedin Url", "profile_url"),
        ("public_id", "profile_slug"),
        ("Sales Navigator Profile Url", "member_id"),
        ("vmid", "member_id"),
        ("Current Company", "company"),
        ("Organization 1 - Name", "company"),
        ("current_company_position", "position"),
        ("linkedinJobTitle", "position"),
        ("Stellenbezeichnung", "position"),
        ("Kandidaten-E-Mail", "email"),
        ("E-mail 2 - Value", "email"),
        ("Secondary Email", "email"),
        ("Email (work)", "email"),
        ("Candidate: First Name", "first_name"),
        ("* Last name:", "last_name"),
        ("Prospect Location", "location"),
        ("linkedinSkillsLabel", "skills"),
        ("Skill 3", "skills"),
        ("Kenntnisse", "skills"),
        ("Business Country/Region", "country"),
        ("Pipeline notes", None),
        ("Email Status", None),
        ("E-mail 1 - Label", None),
        ("Company Linkedin Url", None),
        ("Company Name for Emails", None),
        ("Previous Company", None),
        ("companyName2", None),
        ("Contact Owner", None),
        ("Recruiter Email", None),
        ("Profile Picture", None),
        ("Phonetic First Name", None),
        ("", None),
        ("the " * 40 + "name", None),
    ],
)
def test_a_header_means_its_field_or_nothing(header: str, wanted: str | None) -> None:
    found = field_of(header)
    assert (found[0].value if found else None) == wanted


def test_outlooks_title_is_a_salutation_but_alone_it_is_the_job() -> None:
    assert read("Title,First Name,Job Title") == {
        "First Name": "first_name",
        "Job Title": "position",
    }
    assert read("First Name,Title")["Title"] == "position"


def test_name_is_the_part_that_no_other_column_holds() -> None:
    assert read("Name,Email")["Name"] == "full_name"
    assert read("Name,Vorname")["Name"] == "last_name"
    assert read("Nom,Prénom")["Nom"] == "last_name"
    assert read("Nombre,Correo")["Nombre"] == "full_name"
    assert read("Cognome,Nome")["Nome"] == "first_name"


def test_of_two_equal_headers_the_first_comes_first() -> None:
    columns = understand(["Name", "Company", "Email", "Company"])
    assert columns.where(Field.COMPANY) == (1, 3)
    assert columns.duplicates == ("Company",)


def test_the_public_profile_comes_before_the_sales_navigator_one() -> None:
    columns = understand(["profileUrl", "fullName", "linkedInProfileUrl", "defaultProfileUrl"])
    assert set(columns.where(Field.PROFILE_URL)) == {0, 2, 3}


def test_city_region_and_country_belong_to_one_address_each() -> None:
    columns = understand(
        ["Name", "Home City", "Home Country", "Business Country", "Business City", "Business State"]
    )
    assert columns.places == ((4, 5, 3), (1, 2))


def test_the_users_choice_overrules() -> None:
    columns = understand(["Wer", "Company"], {"wer": "full_name", "COMPANY": "ignore"})
    assert columns.preview() == [("Wer", Field.FULL_NAME), ("Company", None)]
    assert columns.unknown == ("Company",)


def test_a_table_without_name_link_or_address_identifies_nobody() -> None:
    assert not understand(["Company", "Position", "Notes"]).identifies
    assert understand(["E-Mail"]).identifies


@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_header_is_read_without_fear(header: list[str]) -> None:
    columns = understand(header)
    assert isinstance(columns, Columns)
    assert len(columns.preview()) == len(header)
