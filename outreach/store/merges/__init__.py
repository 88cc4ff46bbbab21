"""Two people made one, and made two again: every row of theirs, in the caller's transaction.

`keep` gives all that names the one who goes to the one who stays and keeps both as they were;
`undo` gives it back. What came in since goes to whose key it carries, else stays where it is: it
happened to the person they were taken for. Rules about stages are the caller's; see `enrolled`.
"""

from outreach.store.merges.enrolled import detach, drop_proofs, hand_over, join, part
from outreach.store.merges.kept import Merged, all_of, get, last_of, newest
from outreach.store.merges.making import keep
from outreach.store.merges.undoing import undo

__all__ = [
    "Merged",
    "all_of",
    "detach",
    "drop_proofs",
    "get",
    "hand_over",
    "join",
    "keep",
    "last_of",
    "newest",
    "part",
    "undo",
]
