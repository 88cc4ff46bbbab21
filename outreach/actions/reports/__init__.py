"""The numbers a user can ask for: rates, the relationship score, LinkedIn's own index."""

from outreach.actions.reports.indices import (
    Beside,
    Checklist,
    Index,
    checklist,
    index,
    mark_ssi,
    record_ssi,
    tick,
)
from outreach.actions.reports.referrals import Referred, referred
from outreach.actions.reports.relationships import Pillar, pillar, pillars
from outreach.actions.reports.stats import Report, Role, View, stats
from outreach.core.stats.splits import By

__all__ = [
    "Beside",
    "By",
    "Checklist",
    "Index",
    "Pillar",
    "Referred",
    "Report",
    "Role",
    "View",
    "checklist",
    "index",
    "mark_ssi",
    "pillar",
    "pillars",
    "record_ssi",
    "referred",
    "stats",
    "tick",
]
