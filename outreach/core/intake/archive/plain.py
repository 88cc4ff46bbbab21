"""The words of a message, whether LinkedIn wrote them as text or as HTML."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_GAP = re.compile(r"\n{3,}")
_HTML = re.compile(
    r"</?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|html|body|table|td|tr|img)\b[^<>]*>",
    re.IGNORECASE,
)


def plain(content: str) -> str:
    """Return a message as plain text, whether it came as text or as HTML."""
    text = content.replace("\r\n", "\n").replace("\x00", "")
    if "<" in text and _HTML.search(text):
        reader = _Plain()
        reader.feed(text)
        reader.close()
        text = "".join(reader.parts)
    elif "&" in text:
        text = unescape(text)
    if "\n" not in text:
        return " ".join(text.split())
    text = "\n".join([" ".join(line.split()) for line in text.split("\n")])
    return _GAP.sub("\n\n", text).strip()


class _Plain(HTMLParser):
    """Collects the visible text."""

    _BREAKS = frozenset({"p", "br", "div", "li", "tr", "ul", "ol", "table"})
    _HIDDEN = frozenset({"script", "style", "head"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the line where a block begins; its attributes say nothing that is read."""
        del attrs
        self._hidden += tag in self._HIDDEN
        if tag in self._BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Break the line where a block ends."""
        self._hidden = max(0, self._hidden - (tag in self._HIDDEN))
        if tag in self._BREAKS - {"br"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep what can be seen."""
        if not self._hidden:
            self.parts.append(data)
