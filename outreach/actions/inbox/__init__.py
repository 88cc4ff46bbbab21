"""Import what is dropped into `inbox/`: claim the file by moving it, import, then put it away.

A file, or the folder that an archive was unpacked to, lies in `inbox/` (or in `inbox/<owner>/`,
which says whose account it came from, or in `inbox/exclude/`, whose people are never written to:
the name of the file is the reason). Moving it to `inbox/.working/` is the claim: of two loops only
one can. What a crash leaves there, or a file that grew while it was read, is taken up again, which
is harmless, since importing a file twice changes nothing. Of LinkedIn's archive, a whole private
inbox, only the name and the hash stay.
What fails twice for a reason that nobody foresaw is put into `inbox/refused/`; until then it waits
behind all others.

A file of which nobody can say whose account it came from waits in `inbox/refused/`. Once somebody
says so, of this file or of another, or names more people in the settings, it is taken in.
"""

from outreach.actions.inbox.files import DONE, FOLDER, REFUSED
from outreach.actions.inbox.putting_away import OWNER_UNKNOWN, Dropped
from outreach.actions.inbox.taking import take_in
from outreach.actions.inbox.waiting import settle

__all__ = ["DONE", "FOLDER", "OWNER_UNKNOWN", "REFUSED", "Dropped", "settle", "take_in"]
