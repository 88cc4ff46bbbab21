"""Read CSV files as rows of people, whatever wrote them: encoding, dialect, header, damage.

`open_table` looks once over the bytes, finds the header, and streams: memory stays flat for files
of any size. A file that is no table is refused as a whole, with a code, a sentence and a way out.
"""

from outreach.archive.refusals import CHANGED, kind_of
from outreach.archive.table import Table, open_table

__all__ = ["CHANGED", "Table", "kind_of", "open_table"]
