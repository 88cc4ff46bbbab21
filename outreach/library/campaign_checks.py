"""Check what the keys of a campaign say together, and against `outreach.toml`."""

from __future__ import annotations

from outreach.core.campaigns import Campaign, Target
from outreach.core.errors import QueryError
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import listed, nearest
from outreach.core.words import Channel
from outreach.library import sequence_checks
from outreach.settings import Settings


def check(campaign: Campaign, settings: Settings, report: Report) -> None:
    """Tell the report everything that keeps a campaign from being planned."""
    _check_sender(campaign, settings, report)
    if not campaign.approvers and not report.is_told("approvers"):
        message = "nobody approves the texts of this campaign"
        report.add("approvers", message, "add approvers: [rosa-diaz]")
    if campaign.starts and campaign.ends and campaign.ends < campaign.starts:
        message = f"ends on {campaign.ends}, before it starts on {campaign.starts}"
        report.add("ends", message, "write a later date, or leave ends out")
    _check_target(campaign.target, report)
    sequence_checks.check(campaign, report)


def _check_sender(campaign: Campaign, settings: Settings, report: Report) -> None:
    if report.is_told("sender"):
        return
    if campaign.sender not in settings.senders:
        guess = nearest(campaign.sender, settings.senders)
        known = listed(settings.senders) or "nobody yet"
        message = f"outreach.toml has no sender '{campaign.sender}'; it has {known}"
        add = f"add [senders.{campaign.sender}] to outreach.toml"
        report.add("sender", message, f"write sender: {guess}" if guess else add)
    elif campaign.sender not in settings.mail:
        for number, step in enumerate(campaign.sequence, start=1):
            if step.channel is Channel.EMAIL:
                message = (
                    f"{step.name}: outreach.toml does not say how {campaign.sender} sends mail"
                )
                try_ = f"add [senders.{campaign.sender}.mail] with smtp and password_command"
                report.add(f"sequence.{number}.channel", message, try_)


def _check_target(target: Target, report: Report) -> None:
    area = target.area
    if report.is_told("target"):
        return
    if area.within_km is not None and not area.near:
        message = "within says how far, but nothing says from where"
        report.add("target.area.within", message, 'add near: "Reston, VA"')
    names_somebody = target.query or target.skills.all or target.skills.any or target.titles.any
    if not names_somebody and not area.is_set:
        message = "the target asks for nothing, so everybody would match"
        report.add("target", message, "add query: or skills:")
        return
    _check_words(target, report)
    if target.query:
        _check_query(target.query, report)


def _check_query(text: str, report: Report) -> None:
    # the analyser takes its time to load: only a query that was not checked before pays for it
    from outreach.core.contradictions import can_match
    from outreach.core.query import read

    at = "target.query"
    try:
        query = read(text)
    except QueryError as error:
        message = f"{error.message} (character {error.at + 1} of the query)"
        report.add(at, message, error.try_)
        return
    for warning in query.warnings:
        report.add(at, warning.message, "outreach candidates search --help", severity="warn")
    if not can_match(query.node):
        message = "nobody can match this query: what it asks for is also ruled out"
        report.add(at, message, "remove one of the two")


def _check_words(target: Target, report: Report) -> None:
    """Find words that are wanted and ruled out at once: nobody can match both."""
    for at, wanted, refused, needs_all in (
        ("target.skills", target.skills.all, target.skills.none, True),
        ("target.skills", target.skills.any, target.skills.none, False),
        ("target.titles", target.titles.any, target.titles.none, False),
    ):
        no = {word.casefold() for word in refused}
        both = [word for word in wanted if word.casefold() in no]
        if both and (needs_all or len(both) == len(wanted)):
            message = f"nobody can match: {listed(both)} is wanted and ruled out"
            report.add(f"{at}.none", message, f"remove {both[0]} from one of the two lists")
