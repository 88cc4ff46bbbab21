"""Rules of writing: in the reader's language, and spelled as that language is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from outreach.core.rules.links import without_links
from outreach.core.rules.quoting import place, quoted
from outreach.core.rules.rule import WARN, Finding, Rule, Specimen

if TYPE_CHECKING:
    from outreach.core.rules.languages import Words

_WORD = r"(?<![\w@./&+#-])[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w@/&+#]|\.\w)"
LARGE = 6  # letters of a word with a large letter that is looked up
_ENOUGH = 4  # common words of another language in one sentence, and fewer of its own


def _misspelled(specimen: Specimen) -> Iterator[Finding]:
    from outreach.core.rules import spelling  # with its dictionaries, only where texts are checked

    wording, words = specimen.wording, specimen.words
    if not words.function_words or _foreign(specimen):
        return
    slips = dict(_listed(specimen)) | dict(_unknown(specimen))
    slips |= {twice: twice.split()[0] for twice in spelling.doubled(wording.folded, words)}
    if slips:
        shown = "; ".join(f"“{wrong}” (“{right}”?)" for wrong, right in list(slips.items())[:5])
        line, column = place(specimen, next(iter(slips)))
        yield Finding(f"Probably misspelled: {shown}.", line=line, column=column)


def _listed(specimen: Specimen) -> Iterator[tuple[str, str]]:
    from outreach.core.rules.wording import says

    slips, wrong_ones = _slips(specimen.words.spelling.misspellings)
    for hit in specimen.wording.hits(wrong_ones, negated=True):
        yield hit.words, next(right for wrong, right in slips.items() if says(hit.words, wrong))


@cache
def _slips(lines: str) -> tuple[Mapping[str, str], str]:
    """Return the listed slips with what is right, and the slips alone as phrases."""
    pairs = [line.rpartition("=") for line in lines.strip().splitlines()]
    return {wrong: right for wrong, _, right in pairs}, "\n".join(wrong for wrong, _, _ in pairs)


def _unknown(specimen: Specimen) -> Iterator[tuple[str, str]]:
    from outreach.core.rules import spelling

    words, allowed = specimen.words, _names(specimen)
    for sentence in specimen.wording.sentences:
        prose = without_links(sentence.replace("’", "'"))
        for number, hit in enumerate(re.finditer(_WORD, prose)):
            word = hit.group()
            if word.casefold() in allowed or not _is_word(word, number == 0, words):
                continue
            for part in word.split("-"):
                if right := spelling.meant(part.casefold(), words):
                    yield part, right


def _is_word(word: str, first: bool, words: Words) -> bool:
    """Say whether a word is one to look up, and no name, acronym or brand."""
    if word.islower():
        return True
    if not word.istitle():
        return False
    # German writes every noun large; elsewhere a large letter inside a sentence means a name
    return first or (bool(words.spelling.joints) and len(word) >= LARGE)


def _names(specimen: Specimen) -> frozenset[str]:
    use = specimen.use
    facts = (*_facts(specimen), use.sender.name, use.sender.company, use.sender.title, *use.client)
    return frozenset(re.findall(r"[^\W\d_]+", " ".join(facts).casefold()))


def _facts(specimen: Specimen) -> tuple[str, ...]:
    use, role = specimen.use, specimen.use.role
    given = specimen.rendered.given.get("match", {})
    return (
        *(role.title, role.company, role.location, role.about, *use.facts),
        *(use.area or "", use.campaign, given.get("skill", "")),
    )


def _wrong_language(specimen: Specimen) -> Iterator[Finding]:
    wanted, written = specimen.use.language[:2], specimen.template.language[:2]
    if wanted and wanted != written:
        from outreach.core.rules.languages import languages

        names = {code: words.name for code, words in languages().items()}
        yield Finding(
            f"The text is in {names.get(written, written)}; this person reads "
            f"{names.get(wanted, wanted)}.",
            f"Write the wording {specimen.template.name}.{wanted}.",
        )


def _mixed(specimen: Specimen) -> Iterator[Finding]:
    if foreign := _foreign(specimen):
        sentence, words = foreign
        yield Finding(
            f"{quoted([sentence[:60]])} reads {words.name}, but the text says that it is in "
            f"{specimen.words.name or specimen.template.language}.",
            "Set `language:` to what the text is in, and keep to one language.",
        )


def _foreign(specimen: Specimen) -> tuple[str, Words] | None:
    """Return a sentence that is in another language, and which; None when there is none."""
    from outreach.core.rules.languages import languages

    code = specimen.template.language[:2]
    known = {other: frozenset(words.function_words.split()) for other, words in languages().items()}
    own = known.get(code, frozenset())
    for sentence in specimen.wording.sentences:
        found = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", sentence.casefold().replace("’", "'"))
        ours = sum(word in own for word in found)
        for other, theirs in known.items():
            count = sum(word in theirs for word in found)
            if other != code and count >= _ENOUGH and count > 2 * ours:
                return sentence, languages()[other]
    return None


RULES = (
    Rule(
        id="T19",
        severity=WARN,
        message="Spelling.",
        why="“Spelling and grammar errors. Really?” is what people say of recruiters first. Only "
        "what is probably a slip is named; names, skills and the role's own facts are not.",
        try_="Mend it; a word that is right can be kept with a reason.",
        good="Your experience with {{ match.skill }} is what we need.",
        bad="Your experiance is definately what we need, I beleive.",
        check_words=_misspelled,
        grade="C",
        words=("spelling.misspellings",),
    ),
    Rule(
        id="T24",
        severity=WARN,
        message="The text is in the reader's language, and in one language.",
        why="A letter in a language that its reader never chose was not written for them.",
        try_="Write a wording in their language: templates/NAME.de.j2.",
        good="Thank you for connecting, {{ candidate.greeting_name }}.",
        bad="Hi, wir suchen für unser Team einen Menschen, der {{ match.skill }} kann.",
        check=_wrong_language,
        check_words=_mixed,
        per_message=True,
        words=("function_words",),
    ),
)
