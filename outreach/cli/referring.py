"""Whom somebody named: from options, or asked for on the card, with what the rules read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Naming
    from outreach.app import App
    from outreach.cli.keys import Keyboard
    from outreach.core.words import Candidate


def naming(name: str | None, url: str | None, of: str | None, *, may_name: bool) -> Naming | None:
    """Return whom the options name; None when none is given, WrongUsage when they are empty."""
    from outreach.actions.touches import Naming
    from outreach.core.errors import WrongUsage

    if not (name or url or of):
        if may_name:
            raise WrongUsage(
                "--may-name says that whom they named may be told so; say who that is.",
                where="--may-name",
                try_='outreach log referral PERSON --name "Pim Doorn" --may-name',
            )
        for option, typed in (("--name", name), ("--url", url), ("--of", of)):
            if typed is not None:
                raise WrongUsage(
                    f"{option} is empty: it names nobody.",
                    where=option,
                    try_='outreach log referral PERSON --name "Pim Doorn"',
                )
        return None
    return Naming(name or "", url or "", of or "", may_name)


def asked(app: App, card: Card, key: str, keyboard: Keyboard) -> Naming | None:
    """Return whom the person of a card named; None when that is not known.

    Whom the rules read in the reply need only be confirmed: then one question is left, whether the
    person may be named to them. What the reply says of that is shown, and confirmed by Enter.
    """
    from outreach.actions.touches import CONFIRM, Naming

    name, url = _proposed(card)
    if not name or key != CONFIRM:
        hint = f"Enter: {plain(name)}" if name else "Enter: nobody yet"
        typed = keyboard.line(f"Whom? A name, a profile address, or both ({hint}) ")
        name, url = _read(typed) if typed.strip() else (name, url)
    if not (name or url):
        return None
    known = "" if url else _known(app, name, keyboard)
    return Naming(name, url, known, _may_name(card, name or url, keyboard))


def _may_name(card: Card, named: str, keyboard: Keyboard) -> bool:
    who = plain(card.person.greeting_name or card.person.name)
    said = card.proposal.consent if card.proposal else None
    wrote = f"{who} wrote “{plain(said.words)}”. " if said else ""
    is_given = said is not None and said.is_given
    hint = "Y/n" if is_given else "y/N"
    typed = keyboard.line(f"{wrote}May we tell {plain(named)} that {who} named them? {hint} ")
    return typed.strip().lower() in (("y", "yes", "") if is_given else ("y", "yes"))


def _proposed(card: Card) -> tuple[str, str]:
    names = card.proposal.names if card.proposal else ()
    return names[0] if names else ("", "")


def _read(typed: str) -> tuple[str, str]:
    words = typed.split()
    url = next((one for one in words if "linkedin.com/" in one), "")
    return " ".join(one for one in words if one != url), url


def _known(app: App, name: str, keyboard: Keyboard) -> str:
    """Return the handle of somebody of that name who is here already, if that is who is meant."""
    from outreach.actions.touches import namesakes

    alike = namesakes(app, name)
    if not alike:
        return ""
    shown = "  ".join(f"{number} {_line(one)}" for number, one in enumerate(alike, start=1))
    typed = keyboard.line(f"Here already: {shown}  (a number; Enter: somebody else) ").strip()
    is_one = typed.isdigit() and 1 <= int(typed) <= len(alike)
    return alike[int(typed) - 1].handle if is_one else ""


def _line(person: Candidate) -> str:
    return plain(", ".join(filter(None, (person.handle, person.company, person.location))))
