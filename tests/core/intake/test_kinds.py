"""Tables are told apart by header, and by name where the header lies."""

from __future__ import annotations

import pytest

from outreach.core.intake import Kind, sort_of, understand

PEOPLE = "First Name,Last Name,URL,Email"
LEGACY = "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Company,Job Title"
OUTLOOK = "Title,First Name,Last Name,Company,Job Title,Business Street,E-mail Address"
GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value"
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT"


@pytest.mark.parametrize(
    ("header", "name", "kind", "producer"),
    [
        (PEOPLE + ",Connected On", "export.csv", Kind.CONNECTIONS, "linkedin"),
        (PEOPLE, "Connections (1).csv", Kind.CONNECTIONS, "linkedin"),
        (LEGACY, "linkedin.csv", Kind.CONNECTIONS, "linkedin"),
        (PEOPLE, "linkedin_connections_export_yahoo.csv", Kind.CONNECTIONS, "linkedin"),
        (PEOPLE, "people.csv", Kind.CANDIDATES, ""),
        (PEOPLE, "Events.csv", Kind.CANDIDATES, ""),
        (OUTLOOK, "contacts.csv", Kind.CANDIDATES, "outlook_contacts"),
        (GOOGLE, "contacts.csv", Kind.CANDIDATES, "google_contacts"),
        (INVITATIONS, "x.csv", Kind.INVITATIONS, "linkedin"),
        (MESSAGES, "messages.csv", Kind.MESSAGES, "linkedin"),
        (MESSAGES, "learning_role_play_messages.csv", Kind.IGNORED, "linkedin"),
        ("Name", "Skills.csv", Kind.IGNORED, "linkedin"),
        (
            "First Name,Last Name,Company,Text",
            "Recommendations_Given.csv",
            Kind.IGNORED,
            "linkedin",
        ),
    ],
)
def test_a_table_is_what_its_header_and_name_say(
    header: str, name: str, kind: Kind, producer: str
) -> None:
    sort = sort_of(understand(header.split(",")), name)
    assert sort is not None
    assert (sort.kind, sort.producer) == (kind, producer)
    assert sort.is_people is (kind in {Kind.CONNECTIONS, Kind.CANDIDATES})
    assert bool(sort.skipped) is (kind is Kind.IGNORED)
    assert bool(sort.because) is bool(sort.skipped)


def test_a_table_about_nobody_is_nothing() -> None:
    assert sort_of(understand(["Company", "Size"]), "firms.csv") is None
