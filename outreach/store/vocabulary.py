"""Words that people in the store have: asked only for a word that nobody has.

SQLite tells the words of its index in their order. PostgreSQL has no such list: the words of some
thousand people, whom their tie-breaks choose at random, hold whatever is common, and a rare word
is found by asking for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.engine import Connection as Transaction

from outreach.core.query.document import stored
from outreach.core.query.nearest import one_edit
from outreach.core.query.postgresql import SIGNS
from outreach.core.query.tree import Field
from outreach.core.text import MARK

#: On a connection of its own: no table of the store, and gone with it.
_WORDS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.candidate_words"
    " USING fts5vocab('main', 'candidate_fts', 'row')"
)
_IN_ORDER = "SELECT term FROM temp.candidate_words WHERE term >= ? AND term < ?"
_IS_THERE = "SELECT 1 FROM candidate_fts WHERE candidate_fts MATCH ? LIMIT 1"
_ASKED = 5_000  # people whose words are read
_SOME = (
    "SELECT word FROM ts_stat('SELECT search FROM candidate_search ORDER BY tie, id"  # noqa: S608
    f" LIMIT {_ASKED}')"
)
_THERE = (
    "SELECT word FROM unnest(CAST(%s AS text[])) AS word WHERE EXISTS (SELECT 1 FROM"
    " candidate_search WHERE search @@ CAST(quote_literal(word) AS tsquery))"
)


def words_like(tx: Transaction, fields: Sequence[Field], word: str) -> set[str]:
    """Return words that people have in these fields, the nearest to this one among them."""
    if tx.dialect.name == "sqlite":
        signs = dict.fromkeys(stored(field, "") for field in fields)
        found = {one for sign in signs for one in _of_sqlite(tx, sign, word)}
    else:
        found = _of_postgresql(tx, [SIGNS.get(one, "") + stored(one, "") for one in fields], word)
    return {one for one in found if MARK not in one}


def _of_sqlite(tx: Transaction, sign: str, word: str) -> Iterator[str]:
    """Yield the words with the same first letter, and those that differ in it."""
    tx.exec_driver_sql(_WORDS)
    first = sign + word[:1]
    rows = tx.exec_driver_sql(_IN_ORDER, (first, first[:-1] + chr(ord(first[-1]) + 1)))
    yield from (str(row[0]).removeprefix(sign) for row in rows)
    for one in one_edit(word):
        if one[:1] != word[:1]:
            asked = tx.exec_driver_sql(_IS_THERE, (f'"{sign}{one}"',))
            if asked.first() is not None:
                yield one


def _of_postgresql(tx: Transaction, signs: Sequence[str], word: str) -> set[str]:
    some: list[str] = list(tx.exec_driver_sql(_SOME).scalars())
    common = {one[len(sign) :] for one in some for sign in signs if one.startswith(sign)}
    asked = [sign + one for one in one_edit(word) - common for sign in signs]
    rare = tx.exec_driver_sql(_THERE, (asked,)).scalars()
    return common | {one[len(sign) :] for one in rare for sign in signs if one.startswith(sign)}
