"""Take a whole name apart: which words are given, which are family, in whichever order."""

from __future__ import annotations

import re
from functools import lru_cache

from outreach.core.names.cleaning import bare, mended, undecorated, without_extras
from outreach.core.names.compounds import (
    BEGINS_LONG,
    COMPOUND,
    LEADING,
    LONG,
    MUHAMMAD,
    given_words,
)
from outreach.core.names.families import EAST_ASIAN, JOBS, SOUTH_CHINESE
from outreach.core.names.frequent import given_rather, is_known, may_be_given
from outreach.core.names.orders import (
    family_of_particles,
    gaelic_family,
    is_south_indian,
    patronymic,
    read,
    shouted_family,
    welsh,
)
from outreach.core.names.shapes import CJK, Name, is_initials
from outreach.core.names.weighing import weighed
from outreach.core.names.words import (
    AFTER_TITLES,
    CHINESE,
    CREDENTIALS,
    GENERATIONS,
    HISPANIC,
    PARTICLES,
    SHORTENED,
    STRONG_PARTICLES,
    TITLE_PAIRS,
    TITLES,
    TITLES_OF_WHOLE_NAMES,
    TITLES_WITH_STOP,
)
from outreach.core.text import fold

_CREDENTIAL = re.compile(
    r"[A-Z][\w.&+/-]*[A-Z®+][\w.®+-]*|[A-Z]\.?|(?:[A-Za-z]{1,5}\.)+[A-Za-z]{0,5}\.?|[A-Z]{2,}\d*"
)
_DOUBLE_NAME = re.compile(r"[A-Z][a-z]+-[A-Z][a-z]+")
#: Daughter or son of, in front of the family name of Ireland and Scotland.
_GAELIC = frozenset(["ni", "nic", "ui", "mhic", "mac"])
_EVER_DEGREES = frozenset(["phd", "msc", "bsc", "mba", "pmp"])  #: in any case
_SHORTEST_SURE = 3  #: letters; two may be initials
_SURELY = 4.0
_NEVER_GIVEN = frozenset(["El", "Des", "Dos", "Du", "Del", "Ait", "Bou", "Ould"])
_JOINED = frozenset(["Di", "Lo"])
_GREEK_OR_LATIN = re.compile(r"[\u0000-\u024f\u1e00-\u1eff]+")


def divide(full_name: str) -> Name:
    """Return the parts of a whole name; see the rules below, the first that fits decides."""
    name, family = _reordered(full_name)
    written = _words_as_written(name)
    words = mended(written)
    if not words:
        return Name("", "")
    if _is_family_alone(written):
        return Name("", " ".join(written))
    if family:
        return Name(" ".join(words), " ".join(name_words(family)))
    if found := gaelic_family(words):
        return found
    if len(words) == 1 and _is_titled_family(name, words[0]):
        return Name("", words[0])
    return (
        welsh(written)
        or shouted_family(written)
        or family_of_particles(words)
        or read(words)
        or patronymic(words)
        or weighed(words)
        or given_first(words)
    )


def divide_whole(full_name: str) -> Name:
    """Return the parts of a whole name, the middle names among the given ones.

    `divide` leaves out what nobody is called by.
    """
    found = divide(full_name)
    words, family = name_words(_reordered(full_name)[0]), found.last.split()
    starts = range(len(words) - len(family) + 1)
    at = next((one for one in starts if words[one : one + len(family)] == family), None)
    if at is None or not (found.first and family):
        return found
    return found._replace(first=" ".join([*words[:at], *words[at + len(family) :]]))


def _is_family_alone(words: list[str]) -> bool:
    """Say whether a name begins with a small particle: `von Rabenstetten`."""
    is_written_so = words[0].islower() and not "".join(words).islower()
    return is_written_so and words[0] in STRONG_PARTICLES


def _is_titled_family(name: str, word: str) -> bool:
    """Say whether the one word of a name follows a title and is no given name: `M. Sadowska`."""
    is_titled = len(undecorated(name).split()) > 1
    return is_titled and not (may_be_given(bare(word)) or is_south_indian(word))


def name_words(name: str, *, shouted: bool | None = None) -> list[str]:
    """Return the words of a name without titles in front and credentials behind."""
    return mended(_words_as_written(name), shouted=shouted)


def _words_as_written(name: str) -> list[str]:
    head, comma, tail = name.partition(",")
    words = undecorated(head if comma and _is_suffix(tail) else name).split()
    words = [word.strip(",") for word in words if word.strip(",.")]
    latin = [word for word in words if not CJK.fullmatch(word)]
    return _without_credentials(without_titles(latin if len(latin) > 1 else words))


@lru_cache(maxsize=1 << 15)  # names come again and again
def without_credentials(column: str, *, is_last: bool) -> str:
    """Return one name column without the credentials behind: `Haddad, MSc`, `Haddad MBA`.

    All else stays as written, also a name behind a comma: `Haddad, Karim`.
    """
    name, _, tail = column.rpartition(",")
    while name.strip() and _are_credentials(tail):
        column = name.strip()
        name, _, tail = column.rpartition(",")
    words = column.split()
    end = len(words)
    while end > 1 and not column.isupper() and _is_degree(words[end - 1], is_last=is_last):
        end -= 1
    is_cut = end < len(words) and bare(words[end - 1]) not in PARTICLES
    return " ".join(words[:end]) if is_cut else column


def _are_credentials(tail: str) -> bool:
    """Say whether all parts behind a comma are credentials; `, LI` or `, Do` may be names."""
    parts = [part for part in re.split(r"[,\s|/]+", tail) if bare(part)]
    return bool(parts) and all(_is_degree(part.strip("()"), is_last=True) for part in parts)


def _is_degree(word: str, *, is_last: bool) -> bool:
    letters = bare(word)
    is_shouted = word.isupper() or any(mark.isupper() or mark in ".®" for mark in word[1:])
    is_known = letters in CREDENTIALS or word.endswith("®")
    is_sure = len(letters) >= _SHORTEST_SURE or (is_last and len(letters) > 1)
    return is_known and is_sure and (is_shouted or letters in _EVER_DEGREES)


# --- getting at the words -----------------------------------------------------------------------


def _reordered(full_name: str) -> tuple[str, str]:
    """Return `Smith, John` as `John` and `Smith`; else the name, without what is not name."""
    full_name = without_extras(full_name)
    head, comma, tail = full_name.partition(",")
    if not comma:
        return full_name, ""
    if _is_suffix(tail):
        return head, ""
    given = tail.partition(",")[0]
    said = [*map(bare, undecorated(given).split())]
    if not JOBS.isdisjoint(said) or CREDENTIALS.issuperset(said):
        return head, ""
    words = without_titles(undecorated(head).split())
    if len(words) > 1 and not _may_follow(given, head=words):
        return head, ""
    is_family = len(words) in {1, 2} or bool(
        words and bare(words[0]) in PARTICLES | SOUTH_CHINESE | CHINESE
    )
    return (given, head) if is_family else (head, "")


def _may_follow(tail: str, *, head: list[str]) -> bool:
    """Say whether what follows a comma and a name of two words may be a given name.

    Else it is work or a degree that no list has: `Ann Lee, univ. dipl. inž.`
    """
    words = name_words(tail)
    if not words:
        return False
    said = bare(words[0].partition("-")[0])
    is_strange = not is_known(said) and tail.split()[0].isalpha() and words[0][0].isupper()
    is_family = given_rather(bare(head[0])) < 0  # `García López, Xochiquetzal`
    return is_initials(words[0]) or may_be_given(said) or (is_strange and is_family)


def _is_suffix(tail: str) -> bool:
    """Say whether all that follows a comma are credentials and generations."""
    parts = [part.strip("()® ") for part in re.split(r"[,\s|/·•]+", tail) if part.strip("()® ")]
    if parts and bare(parts[-1]) in {"candidate", "student"}:
        parts = parts[:-1]
    return all(
        bare(part) in CREDENTIALS | GENERATIONS
        or (_CREDENTIAL.fullmatch(part) and not _DOUBLE_NAME.fullmatch(part))
        for part in parts
    )


def without_titles(words: list[str]) -> list[str]:
    """Drop titles in front, never the last word: somebody may be called Dean or Sri."""
    start = 2 if len(words) > 2 and _is_pair(words) else 0
    if len(words) > 3 and _is_whole_title(words[0]) and _is_title(words[1], after=True):
        start = 1
    while start < len(words) - 1 and _is_title(words[start], after=start > 0):
        start += 1
    is_whole = len(words) - start > 2 and not is_initials(words[start + 1])
    if is_whole and _is_whole_title(words[start]) and not _is_shouted(words[start:]):
        start += 1
    return words[start:]


def _is_whole_title(word: str) -> bool:
    return bare(word) in TITLES_OF_WHOLE_NAMES and _is_formal(word)


def _is_shouted(words: list[str]) -> bool:
    """Say whether a short word in capitals is no title, as all are: `DI STEFANO LUCA`."""
    return len(words[0]) < 3 and " ".join(words).isupper()


def _is_pair(words: list[str]) -> bool:
    """Say whether a name begins with a title of two words, as in Malaysia and Britain."""
    return f"{bare(words[0])} {bare(words[1])}" in TITLE_PAIRS


def _is_formal(word: str) -> bool:
    """Say whether a word of two or three letters is written as a title is: CA, DI, but Di."""
    return len(bare(word)) > 2 or word.isupper() or bare(word) == "me"


def _is_title(word: str, *, after: bool) -> bool:
    letters = bare(word)
    is_short = word.endswith(".") and "." not in word[:-1]
    if letters in TITLES or (is_short and letters in TITLES_WITH_STOP):
        return True
    if letters.startswith("dipl") and not word.isalpha():  # `Dipl.-Betriebswirt`
        return True
    if word.endswith(".") and len(letters) > 2 and letters not in SHORTENED:
        return True
    parts = [bare(part) for part in re.split(r"[.-]+", word) if part]
    titled = bool(parts) and all(part in TITLES | AFTER_TITLES for part in parts)
    is_after = after and letters in AFTER_TITLES
    return is_after or (titled and (after or len(parts) > 1 or letters in TITLES))


def _without_credentials(words: list[str]) -> list[str]:
    """Drop credentials and generations behind, as long as two words of a name remain."""
    end = len(words)
    while end > 1 and _is_credential(words[end - 1], left=end - 1):
        end -= 1
    return words[:end]


def _is_credential(word: str, *, left: int) -> bool:
    letters = bare(word)
    if letters in GENERATIONS and (left > 1 or word.endswith(".")) and letters not in {"v", "i"}:
        return True
    shown = word.strip(".,")
    is_shouted = shown.isupper() or "." in shown or any(mark.isupper() for mark in shown[1:])
    return letters in CREDENTIALS and len(letters) > 1 and is_shouted and left > 1


def given_first(words: list[str]) -> Name:
    """Read the most frequent order: given names, then the family name with its particles."""
    if len(words) == 2 and (
        words[0] in LEADING or words[0] in _NEVER_GIVEN or _is_joined_family(words)
    ):
        return Name("", " ".join(words))  # `De Marchis`
    lead = next((i for i, word in enumerate(words) if not is_initials(word)), len(words))
    if 0 < lead < len(words) and bare(words[lead]) in PARTICLES:  # `K. van Dijk`
        return Name(" ".join(words[:lead]), " ".join(words[lead:]))
    if lead >= len(words) - 1 and len(words) > 1:  # only initials in front: `J. R. Smith`
        return Name(" ".join(words[:-1]), words[-1])
    count = lead + _given_count(words[lead:])
    if count - lead == LONG:
        said = " ".join(words[lead:count])
        return Name(said, _family(words[count:]), 0.9, whole=said)
    is_double = count == 2 and _is_double(bare(words[0]), bare(words[-1]))
    if count == len(words) > 1 and not is_double:
        count = lead + 1  # a compound would leave no family name: `Maria de la Cruz`
    return Name(" ".join(words[:count]), _family(words[count:]))


def _is_joined_family(words: list[str]) -> bool:
    """Say whether two words are a family of Italy that is written together, too: `Di Stefano`."""
    together = "".join(map(bare, words))
    return words[0] in _JOINED and is_known(together) and given_rather(together) < 0


def _given_count(words: list[str]) -> int:
    """Return how many words are the given name, of a whole name with the family behind.

    In South India only an initial may follow a name of two words: `Lakshmi Narayanan R`; and many
    words may come together: `Venkata Sai Teja Gudivada`.
    """
    if len(words) == 3 and is_initials(words[2]) and is_south_indian(words[1]):
        return 2
    if len(words) == 4 and bare(words[0]) in BEGINS_LONG and not is_initials(words[3]):
        return LONG
    return given_words(words)


def _is_double(first: str, second: str) -> bool:
    """Say whether a name of two words is a given name of two, without a family name."""
    if "*" in COMPOUND.get(first, ()):
        return may_be_given(second) or first.startswith("abd")
    return first != second and first not in MUHAMMAD and given_rather(second) >= _SURELY


def _family(rest: list[str]) -> str:
    """Return the family name of what follows the given name: particles join, middle names go."""
    for at, word in enumerate(rest[:-1]):
        if _is_gaelic(word, rest[at + 1]):
            return " ".join(rest[at:])
        if fold(word) in STRONG_PARTICLES or (fold(word) in PARTICLES and word.islower()):
            start = at - 1 if at and fold(word) in {"y", "i", "e"} else at
            return " ".join(rest[start:])
    named = [word for word in rest[:-1] if not is_initials(word)]
    if len(named) >= 1 and bare(named[-1]) in HISPANIC:
        return f"{named[-1]} {rest[-1]}"
    return rest[-1] if rest else ""


def _is_gaelic(word: str, following: str) -> bool:
    """Say whether a word means son or daughter of the next: `Ní Dhomhnaill`, `Mac Gabhann`."""
    is_marked = word == "Ó" or not word.isascii()
    return word == "Ó" or (
        bare(word) in _GAELIC and (is_marked or bare(following) not in EAST_ASIAN)
    )
