"""Decide about a submitted text: approve exactly these words, or ask for others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from outreach.actions.templates.uses import approvers_of, policies_of, users_of
from outreach.actions.templates.viewing import problems_of
from outreach.actions.templates.word import (
    Word,
    end_link,
    in_review,
    kept_for_other_words,
    other_words,
    with_comment,
)
from outreach.app import App
from outreach.core.approvals import (
    APPROVE,
    REQUEST_CHANGES,
    Policy,
    TextHistory,
    facts_digest,
    objection,
)
from outreach.core.campaigns import Campaign
from outreach.core.errors import Blocked, NothingToDo, Refused
from outreach.core.rules import ERROR, RULES_VERSION
from outreach.core.words import Approval, TemplateVersion
from outreach.store import templates


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it was recorded, and what follows from it."""

    decision: str
    version: TemplateVersion
    approver: str
    recorded_by: str
    live_for: tuple[str, ...]  #: campaigns that may send this version from now on
    older_live: tuple[int, ...]  #: versions before it that some campaign goes on sending
    waiting_for: tuple[str, ...]  #: approvers whose consent is still missing


def approve(app: App, name: str, word: Word | None = None) -> Decided:
    """Record an approver's consent to exactly the words in review.

    Raises Blocked for somebody who is not an approver or wrote the text, Refused when rules block
    it, TextChanged when other words are in review than those looked at.
    """
    return _decide(app, name, APPROVE, word or Word())


def request_changes(app: App, name: str, word: Word) -> Decided:
    """Record that an approver wants other words; the comment says which."""
    return _decide(app, name, REQUEST_CHANGES, with_comment(word))


def _decide(app: App, name: str, decision: str, word: Word) -> Decided:
    approver = word.approver or app.user
    with app.store.write() as tx:
        history = templates.history(tx, name)
        version = in_review(name, history)
        is_stale = kept_for_other_words(app, tx, history, word)
        if not is_stale:
            campaigns = users_of(app, name, version.template)
            policies = policies_of(app, name, campaigns)
            mine = [one for one in policies if approver in one.approvers]
            _may_decide(app, name, approver, version, campaigns, decision)
            if decision == APPROVE:
                _stop_if_given(app, history, version, mine, approver)
                _pass_rules(app, name, version, campaigns)
            made = _approvals(app, version, decision, approver, mine, word)
            for one in made:
                templates.decide(tx, one, {"login": word.login})
            end_link(tx, word)
    if is_stale:  # what was said about the other words is kept: the transaction is over
        raise other_words(history, word)
    after = history._replace(decisions=(*history.decisions, *made))
    return _decided(app, made[0], version, after, policies)


def _may_decide(
    app: App,
    name: str,
    approver: str,
    version: TemplateVersion,
    campaigns: Sequence[Campaign],
    decision: str,
) -> None:
    approvers = approvers_of(name, campaigns)
    if approver not in approvers:
        where = ", ".join(approvers) if approvers else "no campaign that uses it names any"
        raise Blocked(
            f"{approver} is not an approver of '{name}'.",
            code="not_approver",
            where=f"approvers: {where}",
            try_=f"outreach templates {decision.replace('_', '-')} {name} --as {approvers[0]}"
            if approvers
            else "outreach campaigns list",
        )
    if decision == APPROVE and approver == version.author and not app.settings.approvals.solo:
        raise Blocked(
            f"{approver} wrote '{name}' v{version.version}; somebody else must approve it.",
            code="own_text",
            where=f"approvers: {', '.join(approvers)}",
            try_="set solo = true under [approvals] in outreach.toml, if there is nobody else",
        )


def _stop_if_given(
    app: App,
    history: TextHistory,
    version: TemplateVersion,
    mine: Sequence[Policy],
    approver: str,
) -> None:
    open_for = [
        one for one in mine if objection(version, history.decisions, one, approver, app.now)
    ]
    if not open_for:
        raise NothingToDo(
            f"{approver} approved these words already.",
            where=f"{version.template.name} v{version.version}",
            try_=f"outreach templates show {version.template.name}",
        )


def _pass_rules(
    app: App, name: str, version: TemplateVersion, campaigns: Sequence[Campaign]
) -> None:
    found = problems_of(app, version.template, campaigns)
    blocking = [one for one in found if one.severity == ERROR]
    if blocking:
        raise Refused(
            f"'{name}' v{version.version} cannot be approved: rules are in the way.",
            blocking,
            try_=f"outreach templates request-changes {name} --comment …",
        )


def _approvals(
    app: App,
    version: TemplateVersion,
    decision: str,
    approver: str,
    mine: Sequence[Policy],
    word: Word,
) -> list[Approval]:
    # one row for each set of role facts: consent is to the text with these facts in it
    digests = dict.fromkeys(facts_digest(one.role, version.template) for one in mine)
    return [
        Approval(
            template=version.template.name,
            fingerprint=version.fingerprint,
            approver=approver,
            decision=decision,
            evidence=word.evidence,
            recorded_by=word.recorder(app),
            at=app.now,
            facts_digest=digest,
            comment=word.comment,
            version=version.version,
            own_text=approver == version.author,
            rules_version=RULES_VERSION,
            previews=word.previews,
        )
        for digest in digests
    ]


def _decided(
    app: App,
    made: Approval,
    version: TemplateVersion,
    history: TextHistory,
    policies: Sequence[Policy],
) -> Decided:
    waiting = [
        approver
        for policy in policies
        for approver in policy.approvers
        if objection(version, history.decisions, policy, approver, app.now)
    ]
    live = {one.campaign: history.live(one, app.now) for one in policies}
    older = {one.version for one in live.values() if one and one != version}
    return Decided(
        decision=made.decision,
        version=version,
        approver=made.approver,
        recorded_by=made.recorded_by,
        live_for=tuple(slug for slug, one in live.items() if one == version),
        older_live=tuple(sorted(older)),
        waiting_for=tuple(dict.fromkeys(waiting)),
    )
