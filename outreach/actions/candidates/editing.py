"""Mend a fact by hand; what was known before stays as it was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from outreach.actions.candidates.adding import BY_HAND, checked_email, was_forgotten
from outreach.actions.touches.undoing import EDIT
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo, WrongUsage
from outreach.core.merging import canonical_profile_url
from outreach.core.observations import changed_facts, identities
from outreach.core.words import Candidate
from outreach.store import audit, candidates, events, imports, suppressions
from outreach.store.imports import ImportRun

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What can be mended; "" takes a fact away.
EDITABLE = (
    "first_name",
    "last_name",
    "greeting_name",
    "profile_url",
    "email",
    "company",
    "position",
    "headline",
    "location",
    "skills",
    "language",
)
_NEVER_NONE = frozenset({"first_name", "last_name"})


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody before and after a fact was mended."""

    before: Candidate
    after: Candidate

    @property
    def changed(self) -> tuple[str, ...]:
        """Return which facts differ, in words."""
        return changed_facts(self.before, self.after) or ("greeting",)


def edit(app: App, reference: str, facts: Mapping[str, str]) -> Edited:
    """Change facts of one person: name of the fact → new text, "" to take it away.

    Blocked when another person has the profile or address; NothingToDo when all is so already.
    """
    news = {name: _checked(name, text.strip()) for name, text in facts.items()}
    with app.store.write() as tx:
        before = candidates.find(tx, reference)
        after = replace(before, **news)
        if after == before:
            raise NothingToDo(
                f"{before.name} is known like this already.",
                where=before.handle,
                try_=f"outreach candidates show {before.handle}",
            )
        _refuse_others_keys(app, tx, after)
        bars = suppressions.bars_of(tx, app.store, before)
        candidates.change(tx, after)
        _keep_source(app, tx, after, news)
        # what they had barred them, and what they have now may be somebody's who asked to stop
        for why in dict.fromkeys([*bars, *suppressions.bars_of(tx, app.store, after)]):
            suppressions.extend(tx, app.store, after.id, why)
        suppressions.settle(tx, app.store, [after.id])
    return Edited(before, after)


def _checked(name: str, text: str) -> Any:
    if name == "skills":
        return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if name == "email":
        text = checked_email(text)
    if name == "profile_url" and text:
        text = _profile(text)
    return text if text or name in _NEVER_NONE else None


def _profile(url: str) -> str:
    profile = canonical_profile_url(url)
    if profile is None:
        raise WrongUsage(
            f"'{url}' is not the address of a LinkedIn profile.",
            where="--profile-url",
            try_="the same command with https://www.linkedin.com/in/ada-byron-example",
        )
    return profile


def _refuse_others_keys(app: App, tx: Connection, after: Candidate) -> None:
    strong = [key for key in identities(after) if not key.startswith("weak:")]
    if suppressions.forgotten(tx, app.store, {after.id: strong}):
        raise was_forgotten("Whoever has this profile or address", after.handle)
    others = {key: one for key, one in candidates.ids_by_key(tx, strong).items() if one != after.id}
    for key, one in others.items():
        person = candidates.load(tx, [one])[one]
        raise Blocked(
            f"{person.name} has {key.partition(':')[2]} already.",
            code="conflicting_identity",
            where=person.handle,
            try_=f"outreach candidates show {person.handle}",
        )


def _keep_source(app: App, tx: Connection, after: Candidate, news: Mapping[str, Any]) -> None:
    run = imports.begin(tx, ImportRun("mended by hand", "", BY_HAND, None, app.user, app.now))
    imports.observe(tx, run, after.id, {name: fact for name, fact in news.items() if fact})
    # what was done before cannot be mistaken for done since
    told = {"candidate": after.id, "facts": sorted(news), "after": events.last_id(tx)}
    audit.append(tx, app.now, app.user, EDIT, told)
