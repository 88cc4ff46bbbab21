"""A batch as one HTML file that opens anywhere, and as text for the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from outreach.cli.browser import is_profile
from outreach.cli.show import cards, cards_json, finding, touches
from outreach.cli.show.cells import plain
from outreach.core.ticks import reasons

if TYPE_CHECKING:
    from outreach.actions.touches import Batch, Card, Returned

PAGE = Path(__file__).with_name("batch.html.j2")
CHARACTERS_A_ROW = 70
MINUTES_A_CARD = 0.7


def html(batch: Batch, *, demo: bool) -> str:
    """Return the batch as one page: nothing is fetched, and without JavaScript it works too."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True).from_string(
        PAGE.read_text(encoding="utf-8")
    )
    return page.render(
        sender=batch.sender,
        day=batch.day.isoformat(),
        count=_count(len(batch.cards)),
        time=_time(batch),
        recruiter=batch.recruiter,
        demo=demo,
        cards=[_entry(card) for card in batch.cards],
    )


def text(batch: Batch) -> str:
    """Return the batch for the terminal, or for paper."""
    head = [
        f"{_count(len(batch.cards))} for {plain(batch.sender.name)} · {batch.day} · {_time(batch)}",
        "Copy, open the profile in the browser, paste, send. Never from the phone app: it drops "
        "notes.",
    ]
    return "\n".join([*head, *(_block(number, card) for number, card in enumerate(batch.cards, 1))])


def batch_json(batch: Batch) -> dict[str, object]:
    """Return the batch for `outreach.batch/1`."""
    return {
        "sender": batch.sender.slug,
        "date": batch.day.isoformat(),
        "code": f"batch={batch.sender.slug}.{batch.day}",
        "cards": [cards_json.card_json(card) for card in batch.cards],
    }


def returned(result: Returned) -> str:
    """Return what became of the ticks of a batch."""
    lines = [f"{len(result.logged)} recorded, {result.known} were recorded before."]
    for one in result.refused:
        lines.append(f"! {one.touch[:8]}: {plain(one.error.what)}")
        lines.append(f"  try: {plain(one.error.try_)}")
    lines += [
        f"! {plain(one)}: no card of a batch, or nothing that becomes of one."
        for one in result.unread
    ]
    if result.unread:
        lines.append("  try: take the whole code from the page once more, on one line")
    return "\n".join(lines)


def returned_json(result: Returned) -> dict[str, object]:
    """Return what became of the ticks, for `outreach.log/1`."""
    return {
        **touches.logged_json(result.logged),
        "known": result.known,
        "unread": list(result.unread),
        "refused": [
            {
                "touch": one.touch,
                "message": one.error.what,
                "code": getattr(one.error, "code", ""),
                "try": one.error.try_,
            }
            for one in result.refused
        ],
    }


def _entry(card: Card) -> dict[str, object]:
    body = plain(card.touch.text or "")
    said = plain(str(card.said.details.get("text", ""))) if card.said else ""
    return {
        "touch": card.touch.id,
        "kind": cards.kind(card.planned),
        "name": plain(card.person.name),
        "facts": _facts(card),
        "why": plain(cards.because(card.planned.because)),
        "to": plain(card.colleague.name) if card.colleague else "",
        "url": card.profile_url if is_profile(card.profile_url) else "",
        "search": "" if card.profile_url else finding.search(card),
        "handle": card.person.handle,
        "said": said,
        "role_url": plain(card.role_url),
        "text": body,
        "rows": sum(1 + len(line) // CHARACTERS_A_ROW for line in body.split("\n")) + 1,
        "length": plain(cards.footer(card)),
        "task": plain(cards.task(card.planned)),
        "done": "sent" if body else "done",
        "not_sent": [(tick.value, words) for tick, words in reasons(card.touch.channel).values()],
    }


def _block(number: int, card: Card) -> str:
    entry = _entry(card)
    role = f"The link to the role was never sent: {entry['role_url']}" if card.role_url else ""
    lines = [
        "",
        f"{number}. {entry['kind']} · {entry['name']} · {entry['facts']}",
        f"To {entry['to']}: ask for an introduction." if card.colleague else "",
        *([str(entry["url"])] if entry["url"] else finding.address(card)),
        f'They wrote: "{entry["said"]}"' if entry["said"] else "",
        role,
        "",
        str(entry["text"] or entry["task"]),
        "",
        f"then: outreach log sent {card.person.handle}",
    ]
    kept = [line for line, after in zip(lines, [*lines[1:], "x"], strict=True) if line or after]
    return "\n".join(kept)


def _facts(card: Card) -> str:
    who = card.person
    work = ", ".join(filter(None, (who.position, who.company)))
    return plain(" · ".join(filter(None, (work, who.location)))) or "nothing more is known"


def _count(many: int) -> str:
    return f"{many} card" if many == 1 else f"{many} cards"


def _time(batch: Batch) -> str:
    minutes = round(len(batch.cards) * MINUTES_A_CARD)
    return f"about {minutes} minutes" if minutes > 1 else "about a minute"
