"""Take apart what people write as a location: signs, asides and ways of working go."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from outreach.core.areas.wording import ASIDES, REMOTE, cut_end, cut_front, without_postal
from outreach.places import gazetteer, key

_ARROW = re.compile(
    r"✈️?|→|➡️?|->|=>|⇒|➔|🛫|🛬|>>|»|⟶|(?<=\w),?\s+(?:and |but )?(?:now|currently)\s+in\b"
    r"|(?<=\w),\s*now\b",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]?")
_BREAKS = re.compile(r"[,;|·•\n、，；،]|\s[-–—:@]\s|\s/\s|(?<=\w):\s|\s\+\s|\.\s(?=[A-Z]{2,3}\b)")
_FLAG = re.compile(r"[\U0001F1E6-\U0001F1FF]{2}")
_KEPT_SIGNS = set("+&/'’-–.()[]（）【】,;|·•:@→>=\n、，；،")
#: What stands behind the names of towns, cut short.
_SHORTENED = (
    (re.compile(r"\ba\. ?d\. ?"), "an der "),
    (re.compile(r"\ba\. ?M\b\.?"), "am Main"),
    (re.compile(r"\ba\. ?Rh\b\.?"), "am Rhein"),
    (re.compile(r"\bi\. ?Br\b\.?"), "im Breisgau"),
    (re.compile(r"\bv\. ?d\. ?H\b\.?"), "vor der Höhe"),
    (re.compile(r"\bo\. ?d\. ?T\b\.?"), "ob der Tauber"),
    (re.compile(r"\bi\. ?d\. ?OPf\b\.?"), "in der Oberpfalz"),
    (re.compile(r"\be\. ?o\b\.?"), "en omgeving"),
    (re.compile(r"\bN\. (?=Ireland\b)"), "Northern "),
    (re.compile(r"(?<=\w )b\. (?=[A-Z])"), "bei "),
)
#: Quarters of Danish towns, as the post calls them: København Ø, Århus C.
_DANISH_QUARTER = re.compile(
    r"\b(K(?:ø|o|oe)benhavn|Copenhagen|Århus|Aarhus|Odense|Aalborg|Ålborg|Frederiksberg|Esbjerg"
    r"|Randers|Viborg|Roskilde|Horsens|Kolding|Vejle) (?:[KVNSØMC]|[NS][VØ])(?!\w)"
)
_STATE_BEHIND = re.compile(r"(?<=[^\W\d])/(?=[A-Z]{2}$)")  # Porto Alegre/RS
_POSTAL_COUNTRY = re.compile(r"\b[A-Z]{1,2}-(?=\d{4,5} )")  # D-70173 Stuttgart
#: Scripts without capitals in which the largest place stands first, mostly without a comma.
_LARGEST_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]+")
_INSIDE = re.compile(
    r"\s+|(?<=^中国)(?=\w\w)|(?<=^中國)(?=\w\w)|(?<=\w[省県])(?=\w\w)|(?<=自治区)(?=\w)|(?<=東京都)(?=\w)|(?<=[大阪京都]府)(?=\w\w)"
    r"|(?<=北海道)(?=\w)|(?<=특별시)(?=\w)|(?<=광역시)(?=\w)|(?<=\w\w市)(?=\w\w[区區])"
)
#: Where somebody would go says nothing of where they are.
_WISH = re.compile(
    r"\W+(?:and |but )?(?:open|willing|happy|ready|looking|hoping|keen) (?:to|for) "
    r"(?:relocat\w+|mov(?:e|ing))\b.*",
    re.IGNORECASE | re.DOTALL,
)
#: Where somebody comes from, behind where they are.
_ORIGIN = re.compile(
    r"(?<=\w)\W+(?:but )?(?:originally|formerly|previously|born(?: and raised)?|raised|native|ex)"
    r"\s*(?:from|in|of|-)\s.*",
    re.IGNORECASE | re.DOTALL,
)
#: The number of a part of a town: Zürich Kreis 5, Paris XIe arrondissement.
_NUMBERED = re.compile(
    r",?\s*\b(?:(?:kreis|sector|sectorul|district|bezirk|arrondissement|distrito|ward)"
    r"\s+(?:\d{1,2}|[IVX]+)|(?:\d{1,2}|[IVX]+)(?:\.|e|er|ème|eme|th|st|nd|rd)?"
    r"\s+(?:arrondissement|arr|kerület|bezirk|district|arrondissements))\b\.?",
    re.IGNORECASE,
)
#: "All over Germany", "toute la France": the country.
_ALL_OVER = re.compile(
    r"^(?:all over|throughout|across|all of|whole of|toda|todo|tout le|toute la|tutta|tutto|cała"
    r"|heel|ganz|hele|hela|koko|pan)[ -](?:the |l')?(?=[^\W\d_]{4})"
    r"|(?<=\w{4}) (?:entière|entera|entero|inteira|inteiro|intera|intero)$",
    re.IGNORECASE,
)
#: "London-based", which says no more than London.
_BASED = re.compile(r"(?<!home)(?<!remote)(?<=\w)[ -]based(?=\W*$|\s*[,;|(])", re.IGNORECASE)
#: "30 min from Paris", "an hour south of London": near it.
_FAR_FROM = re.compile(
    r"\b(?:about |around |~ ?)?(?:\d+|an?|half an)[ -]?"
    r"(?:min(?:ute)?s?|h|hrs?|hours?|kms?|miles?)\b(?: drive)?"
    r"(?: (?:to the )?(?:north|south|east|west|outside|away))? (?:of|from) (?=[^\W\d_])"
    r"|\bjust outside(?: of)? (?=[^\W\d_])",
    re.IGNORECASE,
)
#: The same in front of it.
_ORIGIN_FIRST = re.compile(
    r"^\W*(?:born(?: and raised)?|raised|grew up|originally|native) (?:in|from|of) "
    r"[^,;|]+[,;|](?=.*\w)",
    re.IGNORECASE | re.DOTALL,
)
#: "Currently based in Texas": only Texas is a place.
_LIVING = re.compile(
    r"^(?:i(?:['’]m| am) )?(?:currently |now |presently |mostly )?"
    r"(?:somewhere|anywhere|living|based|located|residing|resident|lives?|domiciled) "
    r"(?:in|at|from|out of|within) (?:the )?(?=\w)",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a location between commas."""

    text: str  #: as written
    key: str

    @property
    def code(self) -> str:
        """Return the piece as a code: "V.A." is VA; empty when it is none."""
        return _code(self.text)


@lru_cache(maxsize=1 << 12)
def _code(text: str) -> str:
    bare = text.replace(".", "").strip()
    is_code = bare.isascii() and bare.isalpha() and 2 <= len(bare) <= 3
    return bare.upper() if is_code else ""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is left of a location, and what its signs said."""

    segments: tuple[Segment, ...]
    aside: tuple[Segment, ...]  #: what stood in parentheses
    flags: tuple[str, ...]  #: countries
    is_remote: bool


def clean(location: str) -> Cleaned:
    """Return the pieces of a location that may name places."""
    text = _ORIGIN.sub("", _WISH.sub("", _LINK.sub(" ", unicodedata.normalize("NFKC", location))))
    text = _in_our_way(_ORIGIN_FIRST.sub("", text))
    parts = [part for part in _ARROW.split(text) if any(map(str.isalpha, part))]
    text = parts[-1] if parts else text
    flags = tuple(_country(flag) for flag in _FLAG.findall(text))
    text = "".join(map(_plain, _FLAG.sub(", ", text)))
    asides = [found for found in _PARENTHESES.finditer(text) if not _is_part_of_name(found)]
    for found in asides:
        text = text.replace(found[0], " ")
    segments, remote = _segments(text)
    aside, also_remote = _segments(", ".join(found[1] for found in asides))
    if not segments and aside:
        segments, aside = aside, []
    return Cleaned(tuple(segments), tuple(aside), flags, remote or also_remote)


def _in_our_way(text: str) -> str:
    """Return the text with short forms written out, and with the smallest place in front."""
    if "." in text:
        for short, full in _SHORTENED:
            text = short.sub(full, text)
    text = _DANISH_QUARTER.sub(r"\1", text)
    text = _FAR_FROM.sub("near ", _BASED.sub("", text))
    text = _NUMBERED.sub("", text) if _NUMBERED.sub("", text).strip() else text
    if "/" in text:
        text = _STATE_BEHIND.sub(", ", text)
    if "-" in text:
        text = _POSTAL_COUNTRY.sub("", text)
    if not text.isascii() and _LARGEST_FIRST.fullmatch(text):
        text = ", ".join(reversed(_INSIDE.split(text.strip())))
    return text


def _is_part_of_name(found: re.Match[str]) -> bool:
    """Say whether what stands in parentheses belongs to a town's name: "Halle (Saale)"."""
    front = _BREAKS.split(found.string[: found.start()])[-1]
    return bool(gazetteer().towns_called(key(f"{front.strip()} ({found[1].strip()})")))


def _country(flag: str) -> str:
    return "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in flag)


@lru_cache(maxsize=1 << 12)
def _plain(letter: str) -> str:
    if letter in _KEPT_SIGNS or letter.isspace() or unicodedata.category(letter)[0] in "LMN":
        return letter
    category = unicodedata.category(letter)
    if category in ("Cf", "Mn"):
        return ""
    return letter if category in ("Pd", "Po", "Zs") else ", " if category == "So" else " "


#: A town beside a better known one: Eschborn bei Frankfurt.
_NEAR = re.compile(
    r"(?<=\w\w) (?:bei|near|nahe|nähe|près de|bij|cerca de|vicino a|perto de|koło)"
    r" (?=[^\W\d_]{3})"
)


def _pieces(text: str) -> Iterator[str]:
    for piece in _BREAKS.split(text):
        two = _NEAR.split(piece, maxsplit=1) if " " in piece.strip() else ()
        if len(two) == 2 and not gazetteer().towns_called(key(piece)):
            yield from two
        else:
            yield piece


def _segments(text: str) -> tuple[list[Segment], bool]:
    found, is_remote = [], False
    for piece in _pieces(text):
        said, remote = _without_asides(_bare(piece.strip(" .-–—:&/'\"!?*#~+")))
        is_remote |= remote
        said = without_postal(said)
        folded = without_postal(key(said))
        if folded and any(map(str.isalpha, folded)):
            found.append(Segment(said, folded))
    return found, is_remote


def _bare(piece: str) -> str:
    """Return a piece without words that say only that somebody is there, or all over it."""
    return _ALL_OVER.sub("", _LIVING.sub("", piece))


_JOINTS = " -–—:,/&|"
_LINKING = (
    "in",
    "from",
    "within",
    "based in",
    "only",
    "or",
    "and",
    "en",
    "a",
    "de",
    "aus",
    "i",
    "w",
)
_HINTS = frozenset(word for phrase in (*REMOTE, *ASIDES) for word in phrase.split())


def _without_asides(piece: str) -> tuple[str, bool]:
    """Return a piece without the way of working in front or behind, and whether it was remote."""
    folded = key(piece.replace("/", " "))
    if not _HINTS & set(folded.split()) and folded.isascii():
        return piece, False
    is_remote, changed = False, True
    said = folded
    while changed:
        changed = False
        for phrases, remote in ((REMOTE, True), (ASIDES, False)):
            if said in phrases:
                return "", is_remote or remote
            rest = cut_front(said, phrases) or cut_end(said, phrases)
            if rest is not None:
                said, changed = rest.strip(_JOINTS), True
                is_remote |= remote
    if said == folded:
        return piece, is_remote
    said = cut_front(said, _LINKING) or said
    return _as_written(said, piece), is_remote


def _as_written(said: str, piece: str) -> str:
    """Return the rest of a piece with its own capitals, which tell codes."""
    words = {key(word.strip(_JOINTS + "()")): word.strip(_JOINTS + "()") for word in piece.split()}
    return " ".join(words.get(word, word) for word in said.split())
