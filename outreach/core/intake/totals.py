"""Rows that are no people: the totals, remarks and footers at the end of many a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.core.text import fold

_TOTAL = re.compile(
    r"(?:grand |sub ?)?(?:totals?|totale|totaal|totalt|summe|gesamt(?:summe)?|zwischensumme|somme|"
    r"sum|suma|soma|razem|lacznie|toplam|итого|всего|合计|总计|合計|합계)"
    r"[\s:=.,\d%()'-]*"
)
_REMARK = re.compile(
    r"#|(?:exported|generated|downloaded|printed|retrieved|exportiert|erstellt|heruntergeladen|"
    r"exporte|genere|telecharge|exportado|generado|descargado|esportato|generato|scaricato|geexporteerd|"
    r"gegenereerd|gerado|wyeksportowano|wygenerowano|выгружено|экспортировано|page \d|"
    r"seite \d|pagina \d|source:|quelle:|©)"
)


def is_total(name: str, cells: Sequence[str]) -> bool:
    """Say whether a row without any address is a total, or a remark on the table.

    `name` is what stands where people have their names; a remark is all that its row says.
    """
    said = fold(name).strip()
    if _TOTAL.fullmatch(said):
        return True
    alone = [cell for cell in cells if cell.strip()]
    return len(alone) == 1 and bool(_REMARK.match(fold(alone[0]).strip()))
