"""Read files as rows, whatever wrote them: CSV of any encoding and dialect, ZIPs, folders, JSON.

`open_table` looks once over the bytes, finds the header, and streams: memory stays flat for files
of any size. A file that is no table is refused as a whole, with a code, a sentence and a way out.
"""

from outreach.archive.bundles import Archive, Ignored, is_archive, open_archive
from outreach.archive.refusals import CHANGED, kind_of
from outreach.archive.snapshots import is_answer, open_answer
from outreach.archive.table import Table, open_table

__all__ = [
    "CHANGED",
    "Archive",
    "Ignored",
    "Table",
    "is_answer",
    "is_archive",
    "kind_of",
    "open_answer",
    "open_archive",
    "open_table",
]
