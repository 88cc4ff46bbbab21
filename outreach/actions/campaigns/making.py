"""Begin a campaign: a commented file, made one's own as far as flags say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from outreach.app import App
from outreach.core.campaigns import Role
from outreach.core.errors import WrongUsage
from outreach.core.reading.kinds import is_slug, slug_of
from outreach.core.reading.spelling import listed, nearest
from outreach.core.senders import Sender
from outreach.core.words import Problem
from outreach.library import CAMPAIGNS, Library, starters


@dataclass(frozen=True, slots=True)
class New:
    """What is known of a new campaign; what is empty follows from the workspace."""

    slug: str
    role: Role
    sender: str = ""
    approvers: tuple[str, ...] = ()
    like: str = "engineering"


def make(app: App, new: New) -> tuple[Path, list[Problem]]:
    """Write campaigns/SLUG.yaml and return it with what is left to mend; never overwrites."""
    if not is_slug(new.slug):
        try_ = f"outreach campaigns new {slug_of(new.slug)}"
        what = f"'{new.slug}' cannot be a campaign's name: small letters, digits, single hyphens."
        raise WrongUsage(what, where="SLUG", try_=try_)
    text = starters.with_values(starters.campaign_text(new.like), _values(app, new))
    file = app.workspace / CAMPAIGNS / f"{new.slug}.yaml"
    file.parent.mkdir(exist_ok=True)
    try:
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except FileExistsError as error:
        try_ = f"outreach campaigns show {new.slug}"
        raise WrongUsage(f"{file.name} is there already.", where=str(file), try_=try_) from error
    return file, Library(app.workspace, app.settings).campaign_problems(new.slug)


def _values(app: App, new: New) -> dict[str, str]:
    sender = _sender(app, new.sender)
    title = new.role.title or new.slug.replace("-", " ").capitalize()
    company = new.role.company or sender.company
    approvers = new.approvers or ((app.user,) if app.settings.approvals.solo else (sender.slug,))
    place = f", {new.role.location}" if new.role.location else ""
    own = replace(new.role, title=title, company=company or "Our company")
    return {
        "name": starters.quoted(f"{title}{place}"),
        **starters.for_role(own),
        "sender": sender.slug,
        "recruiters": _list([app.user]),
        "approvers": _list(approvers),
        "target.area.near": starters.quoted(new.role.location) if new.role.location else "",
        **({} if new.role.location else {"target.area.within": ""}),
        "target.exclude.companies": _list([company] if company else []),
        "starts": app.now.date().isoformat(),
    }


def _sender(app: App, asked: str) -> Sender:
    senders = app.settings.senders
    if asked in senders:
        return senders[asked]
    if not asked and len(senders) == 1:
        return next(iter(senders.values()))
    if not senders:
        what = "outreach.toml has no sender, in whose name to write."
        raise WrongUsage(what, where="outreach.toml", try_="add a [senders.sam-keller] table")
    what = f"There is no sender '{asked}'." if asked else "Several senders: one has to be named."
    guess = nearest(asked, senders) or next(iter(senders))
    raise WrongUsage(
        f"{what} There are {listed(senders)}.", where="--sender", try_=f"--sender {guess}"
    )


def _list(words: Sequence[str]) -> str:
    # inside brackets a comma parts two words, also in one that needs no quotes elsewhere
    quoted = (json.dumps(w, ensure_ascii=False) if "," in w else starters.quoted(w) for w in words)
    return f"[{', '.join(quoted)}]"
