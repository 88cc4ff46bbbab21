"""The files of the demo workspace: settings, three campaigns, and the lists that get imported."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from outreach.app import DEMO_FILE, SETTINGS_FILE
from outreach.demo.people import Person

SETTINGS = """\
# DEMO: everybody in this workspace is made up.
[senders.sam-keller]
name = "Sam Keller"
title = "CEO"
company = "Northgate Robotics"
profile_url = "https://www.linkedin.com/in/sam-keller-example"
email = "sam@northgate.example"
account = "premium"
time_zone = "America/New_York"
working_hours = "09:00-17:00"
country = "US"
away = ["2026-02-16/2026-02-18"]
consent = 2026-02-02

[senders.sam-keller.caps]
connects_per_day = 4
connects_per_week = 20
messages_per_day = 30

[senders.ada-vogel]
name = "Ada Vogel"
title = "Head of Sales"
company = "Northgate Robotics"
profile_url = "https://www.linkedin.com/in/ada-vogel-example"
email = "ada@northgate.example"
account = "premium"
time_zone = "Europe/Berlin"
working_hours = "09:00-17:00"
country = "DE"
consent = 2026-02-02

[senders.ada-vogel.caps]
connects_per_day = 2

[colleagues.lee]
name = "Lee Ansah"
profile_url = "https://www.linkedin.com/in/lee-ansah-example"

[privacy]
lawful_basis = "legitimate interest"
"""

CAMPAIGN = """\
# DEMO
name: {name}
priority: {priority}
role:
  title: {title}
  company: Northgate Robotics
  location: {location}
  url: https://northgate.example/jobs/{slug}
  pay: {pay}
  about: We build inspection robots; forty people, profitable since 2021.
sender: {sender}
recruiters: [dana]
approvers: [rosa-diaz]
cost_per_month: 1700
target:
  skills: {{any: [{skills}], nice: [{nice}]}}
  titles: {{any: [{titles}]}}
  area: {{places: [{places}], remote: true, unknown: include}}
  exclude: {{companies: [Northgate Robotics, Initech], people_per_company_per_week: 6}}
sequence:
  - {{step: warm, channel: linkedin_connect, template: connect-referral, when: referred}}
  - {{step: connect, channel: linkedin_connect, {connect}}}
  - {{step: hello-again, channel: linkedin_message, template: known-person, when: already_connected}}
  - {{step: job, channel: linkedin_message, template: job-follow-up, when: accepted, after: 1 business day}}
  - {{step: nudge, channel: linkedin_message, template: gentle-nudge, when: no_reply, after: 5 business days}}
  - {{step: thanks, channel: linkedin_message, template: thank-you-referral, when: named_somebody}}
  - {{step: take-back, channel: linkedin_withdraw, when: not_accepted, after: 21 days}}
  - {{step: filled, channel: linkedin_message, template: role-filled, when: campaign_closed}}
starts: {starts}
"""  # noqa: E501  # lines of YAML stay as users write them

CAMPAIGNS: dict[str, dict[str, str]] = {
    "senior-python-reston": {
        "name": "Senior Python engineer, Reston",
        "priority": "1",
        "starts": "2026-02-16",
        "title": "Senior Python engineer",
        "location": "Reston, VA",
        "pay": "$140-165k",
        "sender": "sam-keller",
        "skills": "Python, Django, FastAPI",
        "nice": "Kubernetes, PostgreSQL, AWS",
        "titles": "engineer, developer",
        "places": '"Reston, VA", Washington DC, "Arlington, VA"',
        "connect": "templates: [connect-ceo, connect-hiring-manager]",
    },
    "account-manager-berlin": {
        "name": "Account manager, Berlin",
        "priority": "2",
        "starts": "2026-01-06",
        "title": "Account manager",
        "location": "Berlin",
        "pay": "55-65k EUR",
        "sender": "ada-vogel",
        "skills": "Account management, CRM, Salesforce, B2B",
        "nice": "German, Negotiation",
        "titles": "manager, developer",
        "places": "Berlin, Potsdam",
        "connect": "template: connect-hiring-manager",
    },
    "operations-lead": {
        "name": "Operations lead, East Coast",
        "priority": "3",
        "starts": "2026-01-06",
        "title": "Operations lead",
        "location": "Philadelphia, PA",
        "pay": "$150-180k",
        "sender": "sam-keller",
        "skills": "Operations, Lean, Supply chain",
        "nice": "Robotics, Hiring",
        "titles": "operations, plant, COO",
        "places": "New York, Boston, Philadelphia",
        "connect": "template: connect-ceo",
    },
}

EXPORT_HEADER = (
    "linkedinProfileUrl", "firstName", "lastName", "linkedinHeadline", "companyName",
    "linkedinJobTitle", "location", "linkedinSkillsLabel",
)  # fmt: skip
CONNECTIONS_HEADER = (
    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
)  # fmt: skip
NOTES = '"When exporting your connection data, you may notice that some of the emails are missing."'


def write(folder: Path, people: Sequence[Person], now: datetime) -> None:
    """Write settings, campaigns and lists into the folder, and mark it as a demo."""
    (folder / SETTINGS_FILE).write_text(SETTINGS, encoding="utf-8")
    for slug, values in CAMPAIGNS.items():
        text = CAMPAIGN.format(slug=slug, **values)
        (folder / "campaigns" / f"{slug}.yaml").write_text(text, encoding="utf-8")
    lists = folder / "lists"
    lists.mkdir()
    _write_csv(lists / "search-export.csv", EXPORT_HEADER, map(_exported, people))
    _write_connections(lists / "Connections-sam.csv", people[::13])
    _write_connections(lists / "Connections-lee.csv", people[5::9])
    _write_csv(lists / "employees.csv", ("Name", "LinkedIn"), map(_named, people[40:46]))
    (folder / DEMO_FILE).write_text(now.isoformat() + "\n", encoding="utf-8")


def _exported(person: Person) -> tuple[str, ...]:
    return (
        person.profile_url,
        person.first_name,
        person.last_name,
        person.headline,
        person.company,
        person.title,
        person.location,
        ", ".join(person.skills),
    )


def _connected(person: Person) -> tuple[str, ...]:
    day = f"{person.connected_on:%d %b %Y}"
    names = (person.first_name, person.last_name)
    return (*names, person.profile_url, "", person.company, person.title, day)


def _named(person: Person) -> tuple[str, str]:
    return f"{person.first_name} {person.last_name}".strip(), person.profile_url


def _write_connections(file: Path, people: Sequence[Person]) -> None:
    _write_csv(file, CONNECTIONS_HEADER, map(_connected, people), preamble=f"Notes:\n{NOTES}\n\n")


def _write_csv(
    file: Path, header: Sequence[str], rows: Iterable[Sequence[str]], preamble: str = ""
) -> None:
    with file.open("w", encoding="utf-8", newline="") as lines:
        lines.write(preamble)
        csv.writer(lines).writerows([header, *rows])
