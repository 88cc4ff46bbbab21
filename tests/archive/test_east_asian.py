"""Lists as spreadsheets of East Asia save them are read; what may be something else is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from outreach.archive import open_table
from outreach.archive.east_asian import east_asian
from outreach.core.intake import Record

HEADER = "Name,Company,Position,LinkedIn"
ROWS = {
    "cp932": ("山田 太郎", "株式会社データ", "ソフトウェアエンジニア"),
    "gb18030": ("王小明", "北京数据科技有限公司", "软件工程师"),
    "big5hkscs": ("陳大文", "資料科技股份有限公司", "軟體工程師"),
    "cp949": ("김철수", "데이터 주식회사", "소프트웨어 엔지니어"),
}
OTHERS = {
    "cp1252": ("Jürgen Müller,Geschäftsführer,Köln", "François Lefèvre,Ingénieur", "ÄÖÜ äöü ß"),
    "cp1251": ("Иван Петров,Инженер,Москва", "АННА КАРЕНИНА МОСКВА", "ОЛЬГА ПЕТРОВА"),
    "koi8_r": ("Иван Петров,Инженер,Москва", "АННА КАРЕНИНА МОСКВА"),
    "cp1250": ("Łukasz Żółć,inżynier,Łódź", "Jiří Dvořák,Příbram"),
    "mac_roman": ("Jürgen Müller,Köln", "François Lefèvre, Besançon"),
    "cp850": ("Jürgen Müller,Köln,Größe", "Señor Núñez"),
    "iso8859_7": ("Γιώργος Παπαδόπουλος,Μηχανικός,Αθήνα", "ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ"),
    "cp1255": ("דוד כהן,מהנדס תוכנה,תל אביב",),
    "cp1256": ("محمد أحمد,مهندس,القاهرة",),
    "cp874": ("สมชาย ใจดี,วิศวกร,กรุงเทพ",),
}


@pytest.mark.parametrize("encoding", ROWS)
@pytest.mark.parametrize("copies", [1, 3_000])
def test_a_list_in_an_encoding_of_east_asia_is_read(
    tmp_path: Path, encoding: str, copies: int
) -> None:
    row = ",".join((*ROWS[encoding], "https://www.linkedin.com/in/somebody"))
    file = tmp_path / "list.csv"
    file.write_bytes("\r\n".join([HEADER, *[row] * copies, ""]).encode(encoding))
    with open_table(file) as table:
        assert (table.encoding, table.warnings) == (encoding, ["encoding_guessed"])
        first = next(iter(table.records(today=date(2026, 3, 2))))
    assert isinstance(first, Record)
    assert (first.company, first.position) == ROWS[encoding][1:]


@pytest.mark.parametrize(
    ("encoding", "text"), [(name, text) for name, texts in OTHERS.items() for text in texts]
)
def test_nothing_is_said_of_other_letters(encoding: str, text: str) -> None:
    assert east_asian(text.encode(encoding)) == ""
    assert east_asian("\n".join([text] * 50).encode(encoding)) == ""


@pytest.mark.parametrize("encoding", ROWS)
def test_nothing_is_said_of_too_few_letters(encoding: str) -> None:
    assert east_asian(ROWS[encoding][0][:2].encode(encoding)) == ""


@pytest.mark.parametrize("encoding", ROWS)
def test_a_sample_may_end_inside_a_letter(encoding: str) -> None:
    sample = "\n".join(ROWS[encoding]).encode(encoding)
    assert east_asian(sample[:-1]) == encoding
