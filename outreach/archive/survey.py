"""Look once at all bytes of a file: encoding, damage, digest. What follows can then just stream.

An encoding is a property of the whole file: the first accented letter may stand in the last row.
So the bytes are read once, a megabyte at a time, before a single row is.
"""

from __future__ import annotations

import codecs
import hashlib
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path

from outreach.archive import refusals
from outreach.archive.east_asian import east_asian
from outreach.archive.sources import File, Source, Stamp, called

_CHUNK = 1 << 20
_LONGEST_LINE = 4 << 20  #: bytes; a longer one is no row, and would have to be held in memory
_SAMPLED = 64 << 10  #: bytes of non-ASCII text by which old encodings are told apart

#: Byte order mark → Python's name of the encoding, and the one to show.
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le+bom"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be+bom"),
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le+bom"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be+bom"),
)
_ESCAPED = re.compile("[\udc80-\udcff]")
_MULTIBYTE = re.compile("[^\x00-\x7f\udc80-\udcff]")
_CONTROLS = bytes(range(9)) + bytes(range(14, 26)) + b"\x1c\x1d\x1e\x1f\x7f"

#: Error handler for `open`: what is no UTF-8 is read as Windows-1252, letter by letter.
MIXED = "outreach-else-cp1252"
_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(128, 256)}


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Decode what is no UTF-8: broken exports and pasted-together files mix the two."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.encoding not in {"utf-8", "charmap"} or error.reason == "unexpected end of data":
        return "\ufffd", error.end
    odd = error.object[error.start : error.end]
    return "".join(_CP1252.get(byte, chr(byte)) for byte in odd), error.end


codecs.register_error(MIXED, _as_cp1252)


@dataclass(frozen=True, slots=True)
class Survey:
    """What the bytes of a file are like."""

    stamp: Stamp  #: when it was looked at; rows read later are of this very file
    size: int  #: bytes
    sha256: str
    encoding: str  #: Python's name, for `open`
    label: str  #: what a user is told: `utf-8`, `utf-8-sig`, `cp1252`, `utf-16-le+bom`
    has_nul: bool = False
    is_cut_off: bool = False  #: ends in the middle of a letter
    warnings: tuple[str, ...] = ()


def survey(source: Source) -> Survey:
    """Return what a table's bytes say; raise `FileRefused` for what is no text."""
    path = source.path
    try:
        if stat.S_ISFIFO(path.stat().st_mode):  # it would be empty when it is read again
            raise refusals.no_file(path)
        with source.open() as stream:
            stamp = source.stamp(stream)
            chunk = stream.read(_CHUNK)
            if isinstance(source, File):
                refusals.check_bytes(path, chunk)
            seen = _Seen(called(source), chunk, *_start(chunk))
            while chunk:
                seen.add(chunk)
                chunk = stream.read(_CHUNK)
    except OSError as error:
        raise refusals.unreadable(path, error) from error
    return seen.result(stamp)


def _start(chunk: bytes) -> tuple[str, str]:
    """Return the encoding that the first bytes show, and its label; "" when they do not."""
    for bom, encoding, label in _BOMS:
        if chunk.startswith(bom):
            return encoding, label
    even, odd = chunk[0:512:2], chunk[1:512:2]
    if len(odd) >= 8 and odd.count(0) > len(odd) * 0.7 and even.count(0) < len(even) * 0.2:
        return "utf-16-le", "utf-16-le"
    if len(odd) >= 8 and even.count(0) > len(even) * 0.7 and odd.count(0) < len(odd) * 0.2:
        return "utf-16-be", "utf-16-be"
    return "", ""


@dataclass
class _Seen:
    """The running tally of `survey`."""

    path: Path
    start: bytes
    encoding: str  #: as far as the start of the file shows it
    label: str
    size: int = 0
    nuls: int = 0
    controls: int = 0
    broken: int = 0  #: bytes that are no UTF-8
    multibyte: int = 0  #: letters that are UTF-8 of several bytes
    line: int = 0  #: bytes since the last line break
    part: bytes = b""  #: the start of a letter at the end of the last chunk
    sample: bytearray = field(default_factory=bytearray)
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)

    @property
    def is_wide(self) -> bool:
        """Say whether every letter takes two or four bytes."""
        return self.encoding.startswith(("utf-16", "utf-32"))

    def add(self, chunk: bytes) -> None:
        """Count one chunk in."""
        self.size += len(chunk)
        self.digest.update(chunk)
        self._watch_line(chunk)
        if self.is_wide:
            return
        self.nuls += chunk.count(0)
        if self.size == len(chunk):
            self.controls = len(chunk) - len(chunk.translate(None, _CONTROLS))
        self._check_utf8(chunk)

    def _watch_line(self, chunk: bytes) -> None:
        last = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        self.line = len(chunk) - last if last >= 0 else self.line + len(chunk)
        if self.line > _LONGEST_LINE:
            what = "has a line of more than 4 MB; it is no table"
            raise refusals.refused(self.path, "line_too_long", what, try_="outreach import --help")

    def _check_utf8(self, chunk: bytes) -> None:
        whole = self.part + chunk
        self.part = _partial_letter(whole)
        whole = whole[: len(whole) - len(self.part)]
        if whole.isascii():
            return
        try:
            whole.decode("utf-8")
        except UnicodeDecodeError:
            self._count_broken(whole)
        else:
            self.multibyte += 1

    def _count_broken(self, chunk: bytes) -> None:
        """Count what is and what is not UTF-8; only in the first chunks, it is slow."""
        if len(self.sample) >= _SAMPLED:
            self.broken += 1
            return
        text = chunk.decode("utf-8", "surrogateescape")
        self.broken += len(_ESCAPED.findall(text))
        self.multibyte += len(_MULTIBYTE.findall(text))
        self.sample += b"\n".join(line for line in chunk.splitlines() if not line.isascii())

    def result(self, stamp: Stamp) -> Survey:
        """Return the verdict over all chunks."""
        self._refuse_empty_or_binary()
        is_cut_off = self._is_cut_off()
        if not is_cut_off:
            self.broken += len(self.part)
        encoding, label, warnings = self._encoding()
        warnings += ("nul_bytes_removed",) * bool(self.nuls)
        warnings += ("file_incomplete",) * is_cut_off
        sha256 = self.digest.hexdigest()
        has_nul = self.nuls > 0
        return Survey(stamp, self.size, sha256, encoding, label, has_nul, is_cut_off, warnings)

    def _refuse_empty_or_binary(self) -> None:
        blank = self.start.decode(self.encoding or "utf-8", "replace").strip(
            "\ufeff\x00\x1a \t\r\n\xa0"
        )
        if not blank and self.size <= len(self.start):
            raise refusals.empty(self.path)
        if self.controls > max(8, len(self.start) // 10):
            raise refusals.binary(self.path)

    def _encoding(self) -> tuple[str, str, tuple[str, ...]]:
        """Return the encoding, its label, and a warning where it was guessed."""
        sample = bytes(self.sample) + self.part
        # some pairs of theirs look like letters of UTF-8, too
        if not self.encoding and self.broken > self.multibyte and (name := east_asian(sample)):
            return name, name, ("encoding_guessed",)
        if self.encoding or self.multibyte or not self.broken:
            doubt = ("undecodable_bytes",) if self.broken else ()
            return self.encoding or "utf-8", self.label or "utf-8", doubt
        encoding = _old_encoding(sample)
        return encoding, encoding, () if encoding == "cp1252" else ("encoding_guessed",)

    def _is_cut_off(self) -> bool:
        """Say whether the file breaks off inside a letter."""
        if self.is_wide:
            return self.size % (4 if self.encoding.startswith("utf-32") else 2) != 0
        if not self.part:
            return False
        # a lone é at the end of a Windows-1252 file looks like the start of three bytes
        is_likely = len(self.part) > 1 or self.part[0] < 0xE0
        return self.multibyte > 0 or (not self.broken and is_likely)


def _partial_letter(text: bytes) -> bytes:
    """Return the bytes at the end that begin a letter of UTF-8 without finishing it."""
    for length in range(1, min(3, len(text)) + 1):
        lead = text[-length]
        if lead >= 0xC2:
            needed = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
            return text[-length:] if length < needed and lead < 0xF5 else b""
        if lead < 0x80:
            return b""
    return b""


#: Letters of European names by frequency; what stands for them tells old encodings apart.
_LETTERS = frozenset("äöüßéèêëáàâãåæçñíìîïóòôõøúùûýžščřćęłńśźżğışÄÖÜÉÈÁÀÅÆÇÑÍÓÔÕØÚŽŠČŁŚİŞąŻŹĆŃ")


def _old_encoding(sample: bytes) -> str:
    """Choose between Windows and the Mac and DOS of old by how much looks like letters of names."""
    if _is_of_no_ascii_words(sample):
        return "cp1251"
    scores = {name: _likeness(sample.decode(name, "replace")) for name in _OLD}
    best = max(_OLD, key=lambda name: scores[name])
    return best if scores[best] >= 2 * max(scores["cp1252"], 1) else "cp1252"


_OLD = ("cp1252", "mac_roman", "cp850", "cp1250")
_WORD = re.compile(rb"[\xc0-\xff\xa8\xb8]{3,}")  # Cyrillic letters; elsewhere accents stand alone


def _is_of_no_ascii_words(sample: bytes) -> bool:
    """Say whether letters beyond ASCII make whole words, as in no language of Western Europe."""
    odd = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    return sum(map(len, _WORD.findall(sample))) > 0.7 * max(odd, 8)


def _likeness(text: str) -> int:
    odd = [mark for mark in text if mark > "\x7f"]
    return sum(1 if mark in _LETTERS else -1 for mark in odd)
