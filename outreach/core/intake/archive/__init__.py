"""What the tables of LinkedIn's archive say beside people: requests, messages, notes, the owner."""

from outreach.core.intake.archive.cells import Header, read_moment, text_key
from outreach.core.intake.archive.letters import Conversations, Letter, LetterReader
from outreach.core.intake.archive.notes import Note, read_notes
from outreach.core.intake.archive.owner import owner_of_profile, owner_of_requests
from outreach.core.intake.archive.requests import Request, read_requests
from outreach.core.intake.archive.who import Who

__all__ = [
    "Conversations",
    "Header",
    "Letter",
    "LetterReader",
    "Note",
    "Request",
    "Who",
    "owner_of_profile",
    "owner_of_requests",
    "read_moment",
    "read_notes",
    "read_requests",
    "text_key",
]
