"""The rule that a greeting is sane: a name as its owner would write it, and nobody's title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from outreach.core.rules.phrases import Folded, fold
from outreach.core.rules.rule import WARN, Finding, Rule, Specimen

_NAMES = ("candidate.greeting_name", "candidate.first_name", "candidate.name")
_INITIALS = r"(?:[^\W\d_]\.? ?){1,3}"
_TITLE = r"(?i)(?:mr|mrs|ms|miss|mister|sir|madam|dr|prof|herr|frau|hr|fr)\b\.?(?: |$)"
_GREETING = (
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[r]?|"
    r"guten (?:tag|morgen|abend)|sehr geehrte(?:r|/r|\*r|:r)?|moin|servus),? "
)
_BEGINNING = 80  # characters of a message that hold its greeting


def _odd_name(specimen: Specimen) -> Iterator[Finding]:
    given = specimen.rendered.given.get("candidate", {})
    for field in _NAMES:
        name = given.get(field.partition(".")[2], "")
        if name and field in specimen.anatomy.printed and (flaw := flaw_of(name)):
            yield Finding(f"The greeting says “{name[:30]}”: {flaw}.")
            return


def flaw_of(name: str) -> str | None:
    """Return what is odd about a name to greet with; None for a sane one."""
    first = name.split()[0] if name.split() else ""
    if re.match(_TITLE, name):
        return "a title, not a name"
    if re.fullmatch(_INITIALS, name) and (len(first) < 2 or first.isupper() or "." in name):
        return None if _is_one_letter_script(name) else "initials, not a name"
    if len(first) > 2 and first.isupper():
        return "all in capitals"
    if any(unicodedata.category(letter) in ("So", "Sk", "Cn") for letter in name):
        return "there is an emoji or a sign in it"
    if re.search(r"[\d@_/\\|<>=+*#]|https?:", name):
        return "that is no name"
    return None


def _is_one_letter_script(name: str) -> bool:
    # 李 and 민 are whole names; A is not
    return all(unicodedata.category(letter) in ("Lo", "Zs") for letter in name)


def _odd_greeting(specimen: Specimen) -> Iterator[Finding]:
    beginning = fold(specimen.wording.body[:_BEGINNING])
    for start, end in Folded(beginning).spans(specimen.words.nobody):
        if start == 0:
            yield Finding(f"“{beginning[:end]}” greets nobody in particular.")
            break
    titles = "|".join(re.escape(title) for title in specimen.words.titles.split())
    if titles and (hit := re.match(rf"{_GREETING}({titles})(?!\w)", beginning)):
        yield Finding(f"“{hit.group(1)}” tells people what they are; it may be wrong.")


RULES = (
    Rule(
        id="T25",
        severity=WARN,
        message="The greeting is sane: a first name, not in capitals, without emoji or title.",
        why="“Hi JOHN 🚀” shows that a file wrote it, and “Mr” guesses what nobody told us.",
        try_="Mend the name: outreach candidates edit PERSON --greeting-name NAME.",
        good="Hi {{ candidate.greeting_name }}, good to be connected.",
        bad="Dear Mr {{ candidate.last_name }}, good to be connected.",
        check=_odd_name,
        check_words=_odd_greeting,
        per_message=True,
        words=("titles", "nobody"),
    ),
)
