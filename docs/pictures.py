"""Make the pictures of the documents from the demo: `python -m docs.pictures DEMO-FOLDER`."""

from __future__ import annotations

import os
import re
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console

FOLDER = Path(__file__).parent / "pictures"
COLUMNS = 80


def card_text(demo: Path) -> str:
    """Return today's first card with a text to send, as `outreach next` shows it in the demo."""
    os.environ |= {"OUTREACH_WORKSPACE": str(demo), "OUTREACH_USER": "dana"}
    from outreach.actions import planning
    from outreach.cli.common import open_app
    from outreach.cli.tour import first_card

    app = open_app()
    plan = planning.plan_day(app, app.settings.senders["sam-keller"])
    others = [touch.touch for touch in plan.touches if touch.kind != "connect"]
    return first_card(COLUMNS, "sam-keller", skip=others)


def svg(text: str) -> str:
    """Return a text as a picture of a terminal, without any link to another host."""
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(text, highlight=False, markup=False)
    drawn = console.export_svg(title="outreach next")
    return re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.DOTALL)


def make(demo: Path) -> None:
    """Write the card as text and as picture."""
    text = card_text(demo)
    (FOLDER / "next.txt").write_text(text + "\n", encoding="utf-8")
    (FOLDER / "next.svg").write_text(svg(text), encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
