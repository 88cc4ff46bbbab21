"""The reference pages list what can be written, with what holds otherwise."""

from __future__ import annotations

from outreach.library.campaign_files import FIELDS
from outreach.settings.reference import Row, rows, settings


def test_every_setting_is_listed_with_its_default() -> None:
    found = {row.key: row for row in settings()}
    assert found["senders.NAME.caps.connects_per_day"] == Row(
        "senders.NAME.caps.connects_per_day",
        "a whole number from 0 to 100",
        "15",
        "connect requests on one of the sender's dates",
        is_required=False,
    )
    assert found["senders.NAME.name"].is_required
    assert found["senders.NAME.account"].default == "basic"
    assert found["senders.NAME.working_hours"].default == "09:00-17:00"
    assert found["approvals.cool_down_days"].default == "[30, 60, 90]"
    assert found["approvals.solo"].default == "false"
    assert found["senders.NAME.caps"].default == ""
    assert not any("password" in key.split(".")[-1] and "_" not in key for key in found)
    assert all(row.description and row.form for row in found.values())


def test_every_key_of_a_campaign_is_listed_too() -> None:
    found = {row.key: row for row in rows(FIELDS)}
    assert found["target.area.within"].form == "a distance, such as 50 km or 30 miles"
    assert found["sequence.when"].default == "always"
    assert found["name"].is_required
