"""People one by one: add, mend, look at, decide about, hand out."""

from outreach.actions.candidates.adding import Added, Facts, add
from outreach.actions.candidates.deciding import Moved, move, note, reject, snooze
from outreach.actions.candidates.editing import EDITABLE, Edited, edit
from outreach.actions.candidates.exporting import Exported, export
from outreach.actions.candidates.looking import View, look

__all__ = [
    "EDITABLE",
    "Added",
    "Edited",
    "Exported",
    "Facts",
    "Moved",
    "View",
    "add",
    "edit",
    "export",
    "look",
    "move",
    "note",
    "reject",
    "snooze",
]
