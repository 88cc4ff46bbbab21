from dataclasses import replace
from datetime import UTC, datetime, timedelta

from outreach.core.known_then import as_known
from outreach.core.words import Candidate

ADA = Candidate(1, "ada-byron", "Ada", "Byron", position="Programmer", company="Navy")


def test_somebody_is_first_as_known_when_asked_then_later_then_earlier_then_as_today() -> None:
    today = replace(ADA, position="Head of Engines")
    days = [datetime(2026, 3, day, tzinfo=UTC) for day in (1, 8, 15)]
    works = (
        {"position": "Poet", "skills": ["Verse"]},
        {"position": "Programmer"},
        {"company": "X"},
    )
    said = list(zip(days, works, strict=True))
    asked = list(as_known(today, said, days[1] + timedelta(hours=1)))
    assert [(one.position, one.company) for one in asked] == [
        ("Programmer", None),
        ("Programmer", "X"),
        ("Poet", None),
        ("Head of Engines", today.company),
    ]
    assert asked[0].skills == ("Verse",)
    before = as_known(today, said, days[0] - timedelta(days=1))
    assert [one.position for one in before] == ["Poet", "Programmer", "Programmer", today.position]
    assert list(as_known(today, said[:1], days[0])) == [today]
