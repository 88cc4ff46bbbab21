"""What was written last, remembered beside the database: a backup that was put back is noticed.

A backup knows nothing of who was written to or said stop after it was made. So the newest event of
each database stands in a file of the workspace, too; a database without that event is an older one.
A database that it does not know, where it knows another, stands in the place of a lost one.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.errors import StoreUnusable
from outreach.store.upserts import insert

event = tables.Event.metadata.tables["event"]
meta = tables.Meta.metadata.tables["meta"]
_ENTRY = sa.select(event.c.id, event.c.kind, event.c.recorded_at)
_NEWEST = _ENTRY.order_by(event.c.id.desc()).limit(1)
_DATABASE = "database"


@dataclass(frozen=True)
class Latest:
    """The file that remembers, and under which name it knows this database."""

    file: Path
    database: str

    def news(self, tx: Connection) -> str | None:
        """Return what to remember once a transaction is kept; None when that is nothing new."""
        entry = self.newest(tx)
        is_new = entry != self.remembered
        return entry if is_new and self.lacks(tx) is None else None

    def remember(self, entry: str) -> None:
        """Write down the newest event of this database."""
        half = self.file.with_name(f".{self.file.name}.{secrets.token_hex(4)}")
        with suppress(OSError):  # what was kept is kept; `doctor` tells that this file lags behind
            try:
                half.write_text(json.dumps({**self._all(), self.database: entry}), encoding="utf-8")
                half.replace(self.file)
            finally:
                half.unlink(missing_ok=True)

    def lacks(self, tx: Connection) -> str | None:
        """Return the event that was written last and that the database does not know; else None."""
        everywhere = self._all()
        if self.database not in everywhere:
            return max(filter(None, everywhere.values()), key=_moment, default=None)
        known = everywhere[self.database]
        if not known:
            return None
        row = tx.execute(_ENTRY.where(event.c.id == int(known.split()[0]))).first()
        return None if row and _line(*row) == known else known

    def newest(self, tx: Connection) -> str:
        """Return the newest event of the database as it is; "" when it has none."""
        row = tx.execute(_NEWEST).first()
        return _line(*row) if row else ""

    @property
    def remembered(self) -> str:
        """Return the newest event there ever was, as `NUMBER KIND TIME`; "" when there was none."""
        return self._all().get(self.database, "")

    def _all(self) -> dict[str, str]:
        if not self.file.exists():
            return {}
        try:
            found: dict[str, str] = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise StoreUnusable(
                f"{self.file.name} cannot be read; it tells whether a backup was put back.",
                where=str(self.file),
                try_="delete it when you know that the database is no older copy",
            ) from error
        return found


def name_of(tx: Connection) -> str | None:
    """Return the name under which a database is remembered; None when it has none yet."""
    return tx.execute(sa.select(meta.c.value).where(meta.c.key == _DATABASE)).scalar()


def give_name(tx: Connection) -> None:
    """Give a database the name under which it is remembered; of two who do it the first counts."""
    row = insert(tx, meta).values(key=_DATABASE, value=secrets.token_hex(8))
    tx.execute(row.on_conflict_do_nothing(index_elements=[meta.c.key]))


def _moment(entry: str) -> str:
    return entry.split()[2]


def _line(number: int, kind: str, recorded_at: datetime) -> str:
    return f"{number} {kind} {recorded_at.isoformat()}"
