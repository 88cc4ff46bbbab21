"""The keys that change the words of a card: the personal line, the whole text, another text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from outreach.actions.touches import Card
    from outreach.app import App
    from outreach.cli.keys import Keyboard


def _edit(app: App, card: Card, keyboard: Keyboard, environ: Mapping[str, str]) -> Card:
    from outreach.actions.touches import own_line, with_own_line
    from outreach.cli.editor import edit

    with keyboard.aside():
        line = edit(own_line(card), environ)
    return with_own_line(app, card, line)


def _rewrite(app: App, card: Card, keyboard: Keyboard, environ: Mapping[str, str]) -> Card:
    from outreach.actions.touches import may_be_rewritten, with_whole_text
    from outreach.cli.editor import edit_whole

    may_be_rewritten(app, card)  # before anybody writes in vain
    with keyboard.aside():
        text = edit_whole(card.touch.text or "", environ)
    return with_whole_text(app, card, text)


def _swap(app: App, card: Card, _keyboard: Keyboard, _environ: Mapping[str, str]) -> Card:
    from outreach.actions.touches import with_other_text

    return with_other_text(app, card)


def _answer_otherwise(
    app: App, card: Card, _keyboard: Keyboard, _environ: Mapping[str, str]
) -> Card:
    from outreach.actions.touches import in_other_words

    return in_other_words(app, card)


#: What each key makes of a card; Blocked when a rule forbids it.
REWORDING: Mapping[str, Callable[[App, Card, Keyboard, Mapping[str, str]], Card]] = (
    MappingProxyType({"e": _edit, "E": _rewrite, "t": _swap, "w": _answer_otherwise})
)
