"""The real people a text would go to, and the very message each of them would get."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from outreach.actions.templates.between import Between, between
from outreach.actions.templates.uses import earlier_texts, use_of
from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Campaign
from outreach.core.distinct import hashed
from outreach.core.rendering import (
    Rendered,
    Values,
    anatomy,
    masked,
    match_values,
    render,
    usable,
    values,
)
from outreach.core.rules import check_message, check_text, limit_of
from outreach.core.wordings import base_of, preferred
from outreach.core.words import Candidate, Channel, Problem, Template, When
from outreach.core.worst_case import LOOKED_AT, Gathering, WorstCase
from outreach.store import candidates, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

CHUNK = 1_000  # people held in memory at a time
_NAMES = frozenset(
    f"candidate.{name}" for name in ("greeting_name", "first_name", "last_name", "name", "email")
)
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Message:
    """What one real person would get, and what the rules say of it."""

    person: Candidate
    campaign: str
    rendered: Rendered
    limit: int | None
    problems: tuple[Problem, ...] = ()


def worst_case(
    app: App,
    template: Template,
    campaigns: Sequence[Campaign],
    progress: Progress | None = None,
) -> WorstCase:
    """Return the worst case of a text over everybody it would go to; memory stays flat.

    Lengths and missing values are those of everybody. All rules are run on 500 messages, among
    them the extremes.
    """
    gathering = Gathering()
    with app.store.read() as tx:
        ties = between(app, tx, template, campaigns)
        seen = bytearray(candidates.last_id(tx) // 8 + 1)  # a bit for each person
        for campaign in campaigns:
            sender = app.settings.senders[campaign.sender]
            limit = limit_of(template.kind, sender.account)
            named = ties.named.get(campaign.slug, frozenset())  # whom the target need not want
            for person in _audience(app, tx, template, campaign, ties, progress):
                place, bit = divmod(person.id, 8)
                if not seen[place] >> bit & 1:
                    seen[place] |= 1 << bit
                    given = _values(
                        app, template, campaign, person, ties, is_match=person.id not in named
                    )
                    message = render(template, given)
                    gathering.add(person, message, limit, _personal(template, given))
    found = gathering.result()
    telling = list(found.telling.values())
    rest = [one for one in gathering.sample if one not in telling]
    return _looked_at(app, template, campaigns, found, [*telling, *rest][:LOOKED_AT])


def _looked_at(
    app: App,
    template: Template,
    campaigns: Sequence[Campaign],
    found: WorstCase,
    ids: Sequence[int],
) -> WorstCase:
    """Run all rules on the messages of these people.

    What is asked of the text's own words is asked once for each way the text can read without its
    values; what may differ from person to person is asked of everybody.
    """
    words: dict[tuple[str, str, str, str], frozenset[str]] = {}
    findings: Counter[str] = Counter()
    read, ties = _messages_to(app, template, campaigns, ids)
    by_slug = {campaign.slug: campaign for campaign in campaigns}
    for one in read:
        without_values = masked(template, one.rendered)
        key = (one.campaign, one.person.language or "", *without_values)
        if key not in words:
            campaign = by_slug[one.campaign]
            whole = _message_to(app, template, campaign, one.person, ties, every_rule=True)
            words[key] = _rules_of(whole) - _rules_of(one)
        findings.update(words[key] | _rules_of(one))
    return replace(found, looked_at=len(read), findings=dict(sorted(findings.items())))


def _rules_of(one: Message) -> frozenset[str]:
    return frozenset(problem.rule for problem in one.problems)


def messages_to(
    app: App, template: Template, campaigns: Sequence[Campaign], ids: Iterable[int]
) -> list[Message]:
    """Return what these people would get, each from the first campaign whose target they meet.

    Somebody whom no campaign looks for gets the message of the first one, so that a text can be
    tried on anybody.
    """
    return _messages_to(app, template, campaigns, ids)[0]


def _messages_to(
    app: App, template: Template, campaigns: Sequence[Campaign], ids: Iterable[int]
) -> tuple[list[Message], Between]:
    with app.store.read() as tx:
        people = candidates.load(tx, list(ids))
        ties = between(app, tx, template, campaigns)
    found = [
        _message_to(app, template, _first(campaigns, person), person, ties)
        for person in people.values()
    ]
    return found, ties


def _message_to(
    app: App,
    template: Template,
    campaign: Campaign,
    person: Candidate,
    ties: Between,
    *,
    every_rule: bool = False,
) -> Message:
    """Return what one person would get; `every_rule` asks also for the text's own words."""
    use = use_of(app, campaign, template.name)._replace(language=person.language or "")
    if every_rule:
        use = use._replace(previous=tuple(_before(app, template, campaign, person, ties)))
    rendered = render(template, _values(app, template, campaign, person, ties))
    check = check_message if every_rule else check_text
    return Message(
        person=person,
        campaign=campaign.slug,
        rendered=rendered,
        limit=limit_of(template.kind, use.account),
        problems=tuple(check(template, rendered, use, app.settings.rules)),
    )


def _before(
    app: App, template: Template, campaign: Campaign, person: Candidate, ties: Between
) -> Iterator[str]:
    for one in earlier_texts(app, campaign, template.name):
        yield render(one, _values(app, one, campaign, person, ties)).text


def _audience(
    app: App,
    tx: Connection,
    template: Template,
    campaign: Campaign,
    ties: Between,
    progress: Progress | None,
) -> Iterator[Candidate]:
    """Yield whom a campaign looks for and who may get this wording of the text."""
    barred = candidates.barred_ids(tx, "suppressed") | candidates.barred_ids(tx, "excluded")
    found = search.matching_ids(tx, matching.target_node(campaign.target))
    named = set(ties.named.get(campaign.slug, ())).difference(found)
    ids = [one for one in (*found, *sorted(named)) if one not in barred and ties.has(one)]
    base = base_of(template.name)
    ids = _in_reach(tx, base, campaign, ids)
    wordings = app.library.wordings(base)
    for start in range(0, len(ids), CHUNK):
        if progress:
            progress(f"{template.name}: {campaign.slug}", start, len(ids))
        for person in candidates.load(tx, ids[start : start + CHUNK]).values():
            if template.name in preferred(wordings, person.language, campaign.language, base):
                yield person


def _in_reach(tx: Connection, base: str, campaign: Campaign, ids: list[int]) -> list[int]:
    """Return whom the steps of a text can reach: a request nobody who is connected already.

    A text for those alone goes to nobody else. While nobody is in reach, everybody stands for them.
    """
    steps = [step for step in campaign.sequence if base in step.templates]
    is_request = all(step.channel is Channel.LINKEDIN_CONNECT for step in steps)
    is_for_known = all(step.when is When.ALREADY_CONNECTED for step in steps)
    if not steps or not (is_request or is_for_known):
        return ids
    connected = candidates.connected_ids(tx, campaign.sender)
    return [one for one in ids if (one in connected) == is_for_known] or ids


def _first(campaigns: Sequence[Campaign], person: Candidate) -> Campaign:
    if len(campaigns) == 1:
        return campaigns[0]
    fitting = (one for one in campaigns if matching.meets(one.target, person))
    return next(fitting, campaigns[0])


def _values(
    app: App,
    template: Template,
    campaign: Campaign,
    person: Candidate,
    ties: Between,
    *,
    is_match: bool = False,
) -> Values:
    # telling which words matched takes longer than all the rest: only for texts that name them
    skill = None
    if _names_skill(template):
        skill = matching.named_skill(campaign.target, person, is_match=is_match)
    because = match_values(person, campaign, [skill] if skill else [])
    sender = app.settings.senders[campaign.sender]
    return values(person, campaign, sender, because, ties.of(person.id))


def _personal(template: Template, given: Values) -> int:
    """Return the hash of all in a message that is this person's own but the names."""
    printed, tested = _own_fields(template)
    return hashed(
        (
            *(usable(given[space].get(name, "")) for space, name in printed),
            *("x" if given[space].get(name) else "" for space, name in tested),
        )
    )


@lru_cache(maxsize=64)
def _own_fields(
    template: Template,
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    used = anatomy(template)
    printed = [name for name in used.prints("candidate", "match") if name not in _NAMES]
    tested = [name for name in used.tested if name.startswith(("candidate.", "match."))]
    return tuple(tuple(one.split(".")) for one in printed), tuple(
        tuple(one.split(".")) for one in tested if one not in printed
    )


@lru_cache(maxsize=64)
def _names_skill(template: Template) -> bool:
    used = anatomy(template)
    return "match.skill" in (*used.printed, *used.tested)
