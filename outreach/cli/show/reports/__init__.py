"""Reports as screens, JSON and CSV."""

from outreach.cli.show.reports.data import pillars_json, report_csv, report_json
from outreach.cli.show.reports.referrals import referred, referred_json
from outreach.cli.show.reports.relationships import pillars
from outreach.cli.show.reports.screens import report

__all__ = [
    "pillars",
    "pillars_json",
    "referred",
    "referred_json",
    "report",
    "report_csv",
    "report_json",
]
