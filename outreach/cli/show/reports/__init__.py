"""Reports as screens, JSON and CSV."""

from outreach.cli.show.reports.data import pillar_json, report_csv, report_json
from outreach.cli.show.reports.referrals import referred, referred_json
from outreach.cli.show.reports.relationships import pillar
from outreach.cli.show.reports.screens import report

__all__ = [
    "pillar",
    "pillar_json",
    "referred",
    "referred_json",
    "report",
    "report_csv",
    "report_json",
]
