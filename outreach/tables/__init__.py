"""The schema: SQLModel tables, one per noun. Rows stay in `store`; nothing else imports them.

Table classes do not validate; what comes from outside is checked in `core.intake` and in forms.
Appended and never updated: event, approval, template_version (but for `retired_at`),
template_comment, observation, import_run, audit, ssi_reading, ssi_mark, checklist_tick,
experiment_stop. What changes in place: a touch's state and lease, an enrollment's stage (a cache of
its events), a campaign's status, when a review link was opened and closed, and a candidate's facts
(the old ones stay as observations).
Two people made one, or two again, change whom a row names, and nothing else of it.
"""

from outreach.tables.archives import ImportRun, Message, Request
from outreach.tables.base import Table
from outreach.tables.campaigns import CampaignState, Enrollment, ExperimentStop, Shortlist
from outreach.tables.care import Audit, Meta, SsiMark, SsiReading, Tick
from outreach.tables.people import (
    Alias,
    Candidate,
    Connection,
    FormerConnection,
    Merge,
    Notice,
    Observation,
    Referral,
    Suggestion,
    Suppression,
)
from outreach.tables.templates import Approval, ReviewLink, TemplateComment, TemplateVersion
from outreach.tables.touches import COUNTED, Event, Touch

__all__ = [
    "COUNTED",
    "Alias",
    "Approval",
    "Audit",
    "CampaignState",
    "Candidate",
    "Connection",
    "Enrollment",
    "Event",
    "ExperimentStop",
    "FormerConnection",
    "ImportRun",
    "Merge",
    "Message",
    "Meta",
    "Notice",
    "Observation",
    "Referral",
    "Request",
    "ReviewLink",
    "Shortlist",
    "SsiMark",
    "SsiReading",
    "Suggestion",
    "Suppression",
    "Table",
    "TemplateComment",
    "TemplateVersion",
    "Tick",
    "Touch",
]
