"""Keys of name and company without titles, initials and middle names, as `core.weak_keys` has them.

A key that is lent from somebody else of the name stays: it says nothing of how this one is written.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from outreach.core.weak_keys import NOTHING_ELSE, older_keys, weak_key

revision = "0098"
down_revision = "0097"

_AT_ONCE = 5_000  # rows

candidate = sa.table(
    "candidate",
    *(sa.column(name) for name in ("id", "first_name", "last_name", "weak_key")),
)


def upgrade() -> None:
    """Make anew the keys that names give otherwise now."""
    mend(op.get_bind())


def mend(connection: sa.Connection) -> None:
    """Write the keys that are otherwise now."""
    news = [*_news(connection)]
    statement = candidate.update().where(candidate.c.id == sa.bindparam("of"))
    for start in range(0, len(news), _AT_ONCE):
        part = news[start : start + _AT_ONCE]
        connection.execute(statement.values(weak_key=sa.bindparam("key")), part)


def _news(connection: sa.Connection) -> Iterator[dict[str, int | str]]:
    rows = sa.select(candidate).where(candidate.c.weak_key.is_not(None))
    for one, first, last, key in connection.execute(rows):
        name, _, company = key.partition("|")
        if name in {_name(older) for older in older_keys(first, last, NOTHING_ELSE)}:
            new = f"{_name(weak_key(first, last, NOTHING_ELSE))}|{company}"
            if new != key:
                yield {"of": one, "key": new}


def _name(key: str) -> str:
    return key.partition("|")[0]
