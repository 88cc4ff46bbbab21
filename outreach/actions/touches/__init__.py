"""Work through today: the next card, what became of it, the log, undo, and whole batches."""

from outreach.actions.referrals import Named, Naming, namesakes
from outreach.actions.touches.batches import (
    Batch,
    Refused,
    Returned,
    batch,
    record_batch,
    release,
)
from outreach.actions.touches.card import CLASS_KEYS, CLASSES, CONFIRM, KEYS, Card, Queue, in_words
from outreach.actions.touches.cards import give_back, next_card, put_last, queue, take
from outreach.actions.touches.claims import claim
from outreach.actions.touches.coming import Ending, coming, endings
from outreach.actions.touches.entries import WHAT, Entry, Logged, Undone
from outreach.actions.touches.recording import record
from outreach.actions.touches.sending import settle
from outreach.actions.touches.times import zone_of
from outreach.actions.touches.undoing import undo
from outreach.actions.touches.waiting import Match, Waiting, match, waiting
from outreach.actions.touches.wording import (
    in_other_words,
    may_be_rewritten,
    own_line,
    reworded,
    with_other_text,
    with_own_line,
    with_whole_text,
)

__all__ = [
    "CLASSES",
    "CLASS_KEYS",
    "CONFIRM",
    "KEYS",
    "WHAT",
    "Batch",
    "Card",
    "Ending",
    "Entry",
    "Logged",
    "Match",
    "Named",
    "Naming",
    "Queue",
    "Refused",
    "Returned",
    "Undone",
    "Waiting",
    "batch",
    "claim",
    "coming",
    "endings",
    "give_back",
    "in_other_words",
    "in_words",
    "match",
    "may_be_rewritten",
    "namesakes",
    "next_card",
    "own_line",
    "put_last",
    "queue",
    "record",
    "record_batch",
    "release",
    "reworded",
    "settle",
    "take",
    "undo",
    "waiting",
    "with_other_text",
    "with_own_line",
    "with_whole_text",
    "zone_of",
]
