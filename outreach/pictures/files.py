"""A figure as the bytes of a file: the same figure gives the same bytes."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Literal

logging.getLogger("matplotlib").setLevel(logging.ERROR)  # it tells of its fonts on stderr

import matplotlib as mpl  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402

Kind = Literal["svg", "png", "pdf"]
KINDS: tuple[Kind, ...] = ("svg", "png", "pdf")

_STYLE = {
    "svg.fonttype": "none",  # text stays text
    "pdf.fonttype": 42,
    "svg.hashsalt": "outreach",
    "text.parse_math": False,  # a name may have a dollar sign
    "font.family": "sans-serif",
    "font.size": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
}
_NO_DATE: dict[Kind, dict[str, None]] = {
    "svg": {"Date": None},
    "png": {},
    "pdf": {"CreationDate": None},
}
_DOTS_PER_INCH = 144


_ONE_AT_A_TIME = RLock()  # the style is that of the whole process, and pages are drawn in threads


@contextmanager
def style() -> Iterator[None]:
    """Draw in the one style of all pictures."""
    with _ONE_AT_A_TIME, mpl.rc_context(_STYLE):  # type: ignore[arg-type]  # its stubs want the names literally
        yield


def saved(figure: Figure, kind: Kind) -> bytes:
    """Return the picture as a file of this kind."""
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # letters the font has not: boxes in PNG, text elsewhere
        figure.savefig(out, format=kind, dpi=_DOTS_PER_INCH, metadata=_NO_DATE[kind])
    return out.getvalue()
