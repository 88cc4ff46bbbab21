"""Rules for how a message looks on a screen: signs, capitals, emoji, and long sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach.core.rules.quoting import quoted
from outreach.core.rules.rule import INFO, WARN, Finding, Rule, Specimen
from outreach.core.rules.wording import FIELD

MEAN_SENTENCE = 20  # words
_HASHTAG = r"(?<![\w&/#＃])[#＃](?=\w*[^\W\d_])\w+"
_CAPITALS = r"\b[^\W\d_a-zà-öø-ÿ]{4,}\b"
_EMOJI = (
    r"(?<!\u200d)(?:[\U0001f1e6-\U0001f1ff]{2}|[\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
    r"\u2600-\u26ff\u2705\u270a-\u270d\u2728\u274c\u2753-\u2757\u2763\u2764\u2b50\u2b55\u231a\u231b])"
)
_ACRONYMS = (
    "ABAP AJAX ASIC ASICS AUTOSAR BIOS BPMN CAPEX CCNA CERN CISA CISSP CMOS COBOL CRUD CUDA "
    "DACH DSGVO EBITDA EMEA ETCS FORTRAN FPGA FPGAS GAAP GDPR GMBH HACCP HIPAA HTML HTTP HTTPS "
    "IATA IEEE IFRS ISTQB ITIL JSON LIDAR LLVM LATAM MATLAB MIMO MISRA NASA NATO NYSE OPEX OSHA "
    "OWASP PCIE POSIX RADAR REST RISC RTOS SAAS SCADA SIEM SOAP SONAR STEM SWIFT TOGAF UEFI "
    "VHDL VLSI WLAN YAML"
)


def _hashtags(specimen: Specimen) -> Iterator[Finding]:
    if found := re.findall(_HASHTAG, specimen.wording.text):
        yield Finding(f"{quoted(found)} is a hashtag.")


def _shouting(specimen: Specimen) -> Iterator[Finding]:
    known = frozenset(f"{_ACRONYMS} {specimen.words.spelling.vocabulary.upper()}".split())
    shouted = [one for one in re.findall(_CAPITALS, specimen.wording.text) if one not in known]
    if shouted := [one for one in shouted if one.isupper()]:
        yield Finding(f"{quoted(shouted)} shouts.")
    exclamations = specimen.wording.text.count("!")
    if exclamations > 1:
        yield Finding(f"{exclamations} exclamation marks; one is plenty.")


def _emoji(specimen: Specimen) -> Iterator[Finding]:
    count = len(re.findall(_EMOJI, specimen.wording.text))
    if count > 1:
        yield Finding(f"{count} emoji; one is plenty.")


def _long_sentences(specimen: Specimen) -> Iterator[Finding]:
    lengths = [len(re.findall(rf"[\w'’-]+|{FIELD}", one)) for one in specimen.wording.sentences]
    counted = [length for length in lengths if length]
    if counted and sum(counted) / len(counted) > MEAN_SENTENCE:
        mean = round(sum(counted) / len(counted))
        yield Finding(f"Sentences have {mean} words on average; up to {MEAN_SENTENCE} read well.")


RULES = (
    Rule(
        id="T10",
        severity=WARN,
        message="No hashtags.",
        why="They are for posts; in a letter to one person they look like a broadcast "
        "(ProResource, etiquette authors).",
        try_="Write the word without the sign.",
        good="We work in C# and look for people who like compilers.",
        bad="We are #hiring!",
        check_words=_hashtags,
        grade="C",
    ),
    Rule(
        id="T17",
        severity=INFO,
        message="No shouting: no words in capitals, one exclamation mark at most.",
        why="Capitals read as shouting (etiquette authors).",
        try_="Write it small.",
        good="We'd be glad to hear from you!",
        bad="GREAT news for you!!!",
        check_words=_shouting,
        grade="C",
    ),
    Rule(
        id="T18",
        severity=INFO,
        message="One emoji at most.",
        why="They say less to a stranger than to a friend, and screen readers read out each.",
        try_="Keep the best one.",
        good="Have a good week 🙂",
        bad="Great job 🚀🔥😀",
        check_words=_emoji,
    ),
    Rule(
        id="T23",
        severity=INFO,
        message=f"Readable: sentences of {MEAN_SENTENCE} words on average, or fewer.",
        why="People read such messages on a phone, between two other things.",
        try_="Make two sentences of the longest one.",
        good="You know compilers. We need one.",
        bad="We are a company that has been building inspection robots for quite a number of years "
        "and would now, as our customers ask for more of them than we can build, like to hire.",
        check_words=_long_sentences,
    ),
)
