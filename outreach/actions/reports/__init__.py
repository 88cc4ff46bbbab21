"""The numbers a user can ask for: rates, the relationship score, LinkedIn's own index."""

from outreach.actions.reports.relationships import Pillar, pillar, record_ssi, ssi_readings
from outreach.actions.reports.stats import Report, Role, View, stats
from outreach.core.stats.splits import By

__all__ = [
    "By",
    "Pillar",
    "Report",
    "Role",
    "View",
    "pillar",
    "record_ssi",
    "ssi_readings",
    "stats",
]
