"""People one by one: add, mend, look at, decide about, hand out."""

from outreach.actions.candidates.adding import Added, Facts, add
from outreach.actions.candidates.calling import is_listed, is_not_listed
from outreach.actions.candidates.deciding import (
    Moved,
    bring_back,
    move,
    note,
    reject,
    snooze,
)
from outreach.actions.candidates.editing import EDITABLE, Edited, edit
from outreach.actions.candidates.exporting import Exported, export
from outreach.actions.candidates.looking import View, look
from outreach.actions.candidates.merging import (
    Called,
    Decided,
    Doubt,
    Doubts,
    Side,
    confirm,
    merge,
    suggested,
    tell_apart,
    undo_merge,
)
from outreach.actions.candidates.shortlisting import Listed, ShortlistPage, listed, shortlist

__all__ = [
    "EDITABLE",
    "Added",
    "Called",
    "Decided",
    "Doubt",
    "Doubts",
    "Edited",
    "Exported",
    "Facts",
    "Listed",
    "Moved",
    "ShortlistPage",
    "Side",
    "View",
    "add",
    "bring_back",
    "confirm",
    "edit",
    "export",
    "is_listed",
    "is_not_listed",
    "listed",
    "look",
    "merge",
    "move",
    "note",
    "reject",
    "shortlist",
    "snooze",
    "suggested",
    "tell_apart",
    "undo_merge",
]
