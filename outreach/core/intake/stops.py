"""Rows that say of somebody not to contact them: in a column for it, or in a cell that says so.

In a column called `Do Not Contact` everything but a no counts: a yes, a tick, a day, a remark. In a
column that is not read, or in a note, only a cell that says nothing else counts, such as the status
`Unsubscribed`. So nobody who asked to be left alone becomes somebody to write to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.core.intake.cells import NOTHING
from outreach.core.intake.headers import Columns, compact
from outreach.core.intake.spellings import Field, listed

#: What such a column says of everybody else.
_NO = (
    NOTHING
    | {"opted in", "opt in", "not opted out", "not unsubscribed"}
    | listed(
        "0 0.0 no n false f off not nein falsch non faux nee onwaar não nao falso nie nej nei ei "
        "hayır нет ложь 否 いいえ 아니오 아니요 ☐ ✗ ✘ [] [ ] opt-in optin opted-in subscribed"
    )
)
#: What a whole cell says, without case, accents, spaces and punctuation.
_SAID = """
    do not contact, don't contact, do not contact again, do not email, do not message, do not reach
    out, do not approach, dnc, no contact, never contact, opted out, opt out, unsubscribed,
    asked not to be contacted, requested no contact, contact blocked, blacklisted, blocklisted,
    nicht kontaktieren, nicht mehr kontaktieren, nicht ansprechen, keine kontaktaufnahme,
    kontaktsperre, abgemeldet, kein kontakt erwünscht, werbesperre, ne pas contacter, ne plus
    contacter, désinscrit, désinscrite, désabonné, désabonnée, no contactar, no volver a contactar,
    dado de baja, non contattare, non contattare più, disiscritto, disiscritta, niet contacteren,
    niet benaderen, niet meer benaderen, uitgeschreven, afgemeld, não contatar, não contactar,
    descadastrado, nie kontaktować, nie kontaktować się, wypisany, kontakta inte, kontakt ikke, ikke
    kontakt, älä ota yhteyttä, не связываться, не контактировать, не писать, отписан,
    请勿联系, 勿联系, 連絡不可, 연락금지"""
_SAYINGS = frozenset(map(compact, _SAID.split(",")))


class Stops:
    """Finds the rows of one table about people who must not be contacted."""

    def __init__(self, columns: Columns) -> None:
        self._marks = columns.where(Field.DO_NOT_CONTACT)
        read = {one for field, at in columns.at.items() if field is not Field.NOTE for one in at}
        self._others = tuple(one for one in range(len(columns.header)) if one not in read)

    def among(self, rows: Sequence[Sequence[str]]) -> set[int]:
        """Return the positions of the rows that say so; all are as wide as the header."""
        found = set[int]()
        for columns, says in ((self._marks, _is_marked), (self._others, _says_so)):
            for column in columns:
                cells = [row[column] for row in rows]
                saying = set(filter(says, set(cells)))  # most columns have few values
                found.update(at for at, cell in enumerate(cells) if cell in saying)
        return found


def _is_marked(cell: str) -> bool:
    return bool(said := cell.strip().casefold()) and said not in _NO


def _says_so(cell: str) -> bool:
    is_short = 0 < len(cell) <= _LONGEST and not cell[0].isdigit()
    return is_short and compact(_POLITE.sub(" ", cell)) in _SAYINGS


_POLITE = re.compile(
    r"\b(?:please|pls|kindly|thanks|thank you|bitte|danke|s'il vous pla[iî]t|svp|merci|por favor"
    r"|gracias|per favore|grazie|alstublieft|a\.?u\.?b\.?|obrigad[oa]|prosz[eę])(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 60  #: letters; a remark that says more is read by people
