"""What a user can do with texts: look, check, try on real people, submit, decide, retire."""

from outreach.actions.templates.commenting import Remarked, comment, resolve
from outreach.actions.templates.deciding import Decided, approve, request_changes
from outreach.actions.templates.previewing import Preview, preview
from outreach.actions.templates.record import record_of
from outreach.actions.templates.retiring import Retired, retire
from outreach.actions.templates.reviewing import Review, review, to_review, waiting
from outreach.actions.templates.submitting import Submitted, submit
from outreach.actions.templates.uses import approvers_of, policies_of, use_of, users_of
from outreach.actions.templates.viewing import TextView, check, list_texts, show
from outreach.actions.templates.word import Through, Word, over

__all__ = [
    "Decided",
    "Preview",
    "Remarked",
    "Retired",
    "Review",
    "Submitted",
    "TextView",
    "Through",
    "Word",
    "approve",
    "approvers_of",
    "check",
    "comment",
    "list_texts",
    "over",
    "policies_of",
    "preview",
    "record_of",
    "request_changes",
    "resolve",
    "retire",
    "review",
    "show",
    "submit",
    "to_review",
    "use_of",
    "users_of",
    "waiting",
]
