"""Text as search sees it: folded, and cut into words that C++, .NET or R&D survive.

The databases never cut text themselves. What they store and what they are asked for comes from
here, so that both, and the evaluator in Python, find the same people.
"""

from outreach.core.text.analyser import (
    ANALYSER_VERSION,
    MARK,
    WALL,
    is_lone_sign,
    is_phrase,
    plain_tokens,
    tokens,
    walled_tokens,
)
from outreach.core.text.folding import fold
from outreach.core.text.spellings import COMPOUNDS, CONJUNCTIONS, NAMES, PAIRS
from outreach.core.text.written import written

__all__ = [
    "ANALYSER_VERSION",
    "COMPOUNDS",
    "CONJUNCTIONS",
    "MARK",
    "NAMES",
    "PAIRS",
    "WALL",
    "fold",
    "is_lone_sign",
    "is_phrase",
    "plain_tokens",
    "tokens",
    "walled_tokens",
    "written",
]
