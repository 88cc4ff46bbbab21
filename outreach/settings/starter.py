"""Write the `outreach.toml` a workspace starts with: one sender, and every other setting shown."""

from __future__ import annotations

import json

from outreach.core.senders import Sender


def starter(sender: Sender, *, solo: bool = False) -> str:
    """Return a commented settings file for one sender; it reads back as exactly this sender."""
    opens, closes = (f"{hour:%H:%M}" for hour in sender.working_hours)
    values = {
        "name": sender.name,
        "title": sender.title,
        "company": sender.company,
        "profile_url": sender.profile_url,
        "email": sender.email,
        "account": sender.account.value,
        "time_zone": sender.time_zone,
        "working_hours": f"{opens}-{closes}",
        "country": sender.country,
    }
    quoted = {key: json.dumps(value, ensure_ascii=False) for key, value in values.items()}
    text = _TEXT.format(slug=sender.slug, solo=str(solo).lower(), **quoted)
    return "".join(_aligned(line) for line in text.splitlines(keepends=True))


def _aligned(line: str) -> str:
    """Put the comment behind a setting into its column."""
    setting, mark, comment = line.partition(_COMMENT)
    return f"{setting.rstrip():<{_COLUMN - 2}}  # {comment}" if mark else line


_COMMENT = "  ## "
_COLUMN = 32


_TEXT = """\
# Settings of this workspace. What is commented out is the default.
# outreach doctor says what is wrong in here, line by line; no password belongs in this file.

[senders.{slug}]  ## in whose name we write; every card says so
name = {name}
title = {title}
company = {company}
profile_url = {profile_url}
email = {email}
account = {account}  ## basic: connect notes of 200 characters, 5 a month
  ## premium, sales_navigator, recruiter: 300, without that limit
# browser = "firefox -P sam"  ## opens profiles where the sender is signed in
time_zone = {time_zone}
working_hours = {working_hours}  ## Monday to Friday, without the country's holidays
country = {country}  ## ISO 3166-1: US, GB, DE, …
# away = ["2026-07-01/2026-07-14"]
# consent = 2026-03-02  ## the day on which they agreed to the texts and to these numbers

[senders.{slug}.caps]  ## over all campaigns of this sender
connects_per_day = 15  ## LinkedIn restricts accounts that ask too many: stay well below
connects_per_week = 80  ## the last 7 dates
messages_per_day = 30
emails_per_day = 50
# introductions_per_week = 5  ## asked of colleagues in 7 days
# notes_per_month = 5  ## without it, what the account allows

# [senders.{slug}.mail]  ## only for e-mail steps
# smtp = "smtps://sam%40example.com@mail.example.com:465"
# imap = "imaps://sam%40example.com@mail.example.com:993"
# password_command = "pass mail/sam"
# postal_address = "1 Main Street, Reston, VA"

# [colleagues.lee]  ## whose connections may be imported, to ask for introductions
# name = "Lee Ansah"
# profile_url = "https://www.linkedin.com/in/lee-ansah-example"

# [approvers.rosa-diaz]  ## who gets links to reviews by mail; else they are only printed
# name = "Rosa Diaz"
# email = "rosa@example.com"

[privacy]
lawful_basis = "legitimate interest"
retention_months = 24  ## after the last contact
retention_months_unanswered = 6  ## of who never answered
# controller = "Northgate Robotics, 1 Main Street, Reston, VA"  ## who answers for the facts
# contact = "privacy@example.com"  ## where people ask about their facts
# url = "https://example.com/privacy"  ## texts print it: {{{{ privacy.notice }}}}
# legal_hold = ["senior-python-reston"]  ## campaigns or people of whom nothing is erased for now

[approvals]
evidence = "claimed"  ## or "proven": only approvals given through a signed link count
solo = {solo}  ## true: who wrote a text may approve it too
cool_down_days = [30, 60, 90]  ## after the 1st, 2nd, 3rd message from anybody here
# off_template = "recorded"  ## lets recruiters rewrite a whole text for one person, marked as such

# [rules]  ## severity of single rules: outreach rules list
# F06 = "info"

# [pillar]  ## points of the relationship score, 25 in all: outreach pillar
# version = 2  ## other numbers than these are another version
# acceptance = 6
# replies = 5
# follow_through = 5
# answers = 3
# senior = 3
# dormant = 3
# cap_after_breach = 10

# [web]  ## pages for those who approve: outreach serve
# public_url = "https://outreach.example.com"
# proxies = ["127.0.0.1"]  ## what stands in front and speaks https
# host = "127.0.0.1"  ## where serve listens: this machine only
# port = 8440
# link_hours = 72  ## how long a link to a review opens

# [database]  ## for teams; without it the store is outreach.db in this folder
# url = "postgresql://db.example.com/outreach"
"""
