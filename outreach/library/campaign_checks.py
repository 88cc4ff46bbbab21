"""Check what the keys of a campaign say together, and against `outreach.toml`."""

from __future__ import annotations

import re

from outreach.core.campaigns import Campaign, Target
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import listed, nearest
from outreach.core.words import Channel, Problem
from outreach.library import contact_checks, sequence_checks
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
    contact_checks.check(campaign, settings, report)


#: What texts tell candidates of a role; while it is empty, texts that print it cannot be approved.
_TOLD = {
    "url": (
        "the page of the role, where the follow-up leads",
        "url: https://www.example.com/jobs/1",
    ),
    "about": ("the company in a sentence or two", "about: We build gauges for tides."),
}


def check_told(campaign: Campaign, report: Report) -> None:
    """Note what candidates should be told of the role and the file does not say yet."""
    for key, (what, example) in _TOLD.items():
        if not getattr(campaign.role, key) and not report.is_told(f"role.{key}"):
            try_ = f"write {example}"
            report.add(f"role.{key}", f"role.{key} is empty: {what}", try_, severity="warn")


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
    # the analyser takes its time to load: only a target that was not checked before pays for it
    from outreach.core import matching
    from outreach.core.contradictions import can_match

    if target.area.within_km is not None and not target.area.near:
        message = "within says how far, but nothing says from where"
        report.add("target.area.within", message, 'add near: "Reston, VA"')
    problems = matching.problems(target)
    for problem in problems:
        _place(problem, report)
    is_sound = all(problem.severity != "error" for problem in problems)
    if is_sound and not report.is_told("target") and not can_match(matching.target_node(target)):
        message = "nobody can match this target: what it asks for is also ruled out"
        at = "target.query" if report.has("target.query") else "target"
        report.add(at, message, "take one of the two out")


def _place(problem: Problem, report: Report) -> None:
    """Tell the report a problem of the target, at the key that its message names last."""
    named = [f"target.{key}" for key in re.findall(_KEY, problem.message)]
    at = next(filter(report.has, [*reversed(named), "target.query"]), "target")
    if not report.is_told(at):
        report.add(at, problem.message, problem.try_ or _HELP, severity=problem.severity)


_KEY = r"(query|skills\.\w+|titles\.\w+|exclude\.companies|area(?:\.\w+)?)(?=:)"
_HELP = "outreach candidates search --help"
