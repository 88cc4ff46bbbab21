"""See texts as they stand: the draft, what was submitted, what is live, what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from outreach.actions.templates.uses import (
    earlier_texts,
    policies_of,
    unasked_senders,
    use_of,
    users_of,
)
from outreach.app import App
from outreach.core.approvals import (
    TextHistory,
    decisions_on,
    fingerprint,
    lapses_at,
    template_state,
)
from outreach.core.campaigns import Campaign
from outreach.core.errors import NotFound
from outreach.core.rendering import render
from outreach.core.rules import SAMPLE_USE, Use, check_template, sample_values
from outreach.core.words import Approval, Problem, Template, TemplateState, TemplateVersion
from outreach.store import templates

WARN_BEFORE = timedelta(days=14)  # an approval ends


@dataclass(frozen=True, slots=True)
class TextView:
    """One text: its file, its newest version, where both stand."""

    name: str
    template: Template | None  #: of the file, or of the newest version when the file is gone
    fingerprint: str
    state: TemplateState
    problems: tuple[Problem, ...]
    history: TextHistory = field(default_factory=TextHistory)
    campaigns: tuple[str, ...] = ()
    live: Mapping[str, int] = field(default_factory=dict)  #: campaign → version that may be sent
    objections: Mapping[str, Sequence[str]] = field(default_factory=dict)  #: campaign → why not
    worst_case: Mapping[str, object] = field(default_factory=dict)  #: of the newest version
    unasked: tuple[str, ...] = ()  #: senders whose name it carries and who need not approve it
    lapses: Mapping[str, datetime] = field(default_factory=dict)  #: campaign → its approval ends
    solo: bool = False  #: authors may approve their own words here
    is_named: bool = False  #: by the sequence of a campaign
    is_judged: bool = True  #: whether the rules looked at it

    @property
    def newest(self) -> TemplateVersion | None:
        """Return the version that was submitted last."""
        return self.history.newest

    @property
    def decisions(self) -> list[Approval]:
        """Return what was decided about the newest version, comments left out."""
        return decisions_on(self.newest, self.history.decisions) if self.newest else []

    def ending(self, now: datetime) -> dict[str, datetime]:
        """Return the campaigns for which its approval ends within 14 days, and when."""
        return {slug: at for slug, at in self.lapses.items() if at - now <= WARN_BEFORE}

    @property
    def is_at_hand(self) -> bool:
        """Say whether it only lies there: sound, in no sequence and never submitted."""
        return not (self.is_named or self.history.versions or self.has_errors)

    @property
    def has_errors(self) -> bool:
        """Say whether anything blocks this text."""
        return any(problem.severity == "error" for problem in self.problems)


def list_texts(app: App) -> list[TextView]:
    """Return every text of the workspace, by name; broken files and vanished ones too.

    The rules look only at those that a sequence names or that somebody submitted: the rest lies
    there to be picked from, and judging one takes as long as listing a hundred.
    """
    return _views(app, (), all_judged=False)


def show(app: App, name: str) -> TextView:
    """Return one text with everything that is known of it; NotFound when there is none."""
    with app.store.read() as tx:
        history = templates.history(tx, name)
        number = history.newest.version if history.newest else 0
        worst_case = templates.request(tx, name, number).worst_case
    if not history.versions:
        app.library.template_file(name)  # NotFound with a guess what was meant
    return replace(_view(app, name, history), worst_case=worst_case)


def check(app: App, names: Sequence[str] = ()) -> list[TextView]:
    """Return the texts with all that is wrong in their files; without names, every text.

    Needs no people: each text is tried on somebody invented. NotFound for a name without a file.
    """
    for name in names:
        app.library.template_file(name)
    return _views(app, names, all_judged=True)


def _views(app: App, only: Sequence[str], *, all_judged: bool) -> list[TextView]:
    with app.store.read() as tx:
        histories = templates.histories(tx)
    broken = {
        problem.file.removeprefix("templates/").removesuffix(".j2")
        for problem in app.library.problems()
        if problem.file.startswith("templates/") and problem.file.endswith(".j2")
    }
    names = only or sorted({*app.library.templates(), *histories, *broken})
    known = ((name, histories.get(name, TextHistory())) for name in names)
    return [_view(app, name, history, judged=all_judged) for name, history in known]


def problems_of(app: App, template: Template, campaigns: Sequence[Campaign]) -> list[Problem]:
    """Return what is wrong with a text in any of its uses, each thing once."""
    uses = [_tried_on_somebody(app, template, campaign) for campaign in campaigns] or [SAMPLE_USE]
    found: dict[tuple[str, str], Problem] = {}
    for use in uses:
        for problem in check_template(template, use, app.settings.rules):
            found.setdefault((problem.rule, problem.message), problem)
    return list(found.values())


def _tried_on_somebody(app: App, template: Template, campaign: Campaign) -> Use:
    use = use_of(app, campaign, template.name)
    before = earlier_texts(app, campaign, template.name)
    told = (render(one, sample_values(use, one.purpose)).text for one in before)
    return use._replace(previous=tuple(told))


def in_file(problems: Iterable[Problem], name: str, body_line: int) -> list[Problem]:
    """Return problems with their place in the file instead of in the body."""
    return [
        replace(
            problem,
            file=f"templates/{name}.j2",
            line=None if problem.line is None else problem.line + body_line - 1,
        )
        for problem in problems
    ]


def _view(app: App, name: str, history: TextHistory, *, judged: bool = True) -> TextView:
    template, problems, body_line = _file(app, name)
    newest = history.newest
    meant = template or (newest.template if newest else None)
    campaigns = users_of(app, name, meant)
    is_named = any(campaign.uses(name) for campaign in campaigns)
    judged = judged or is_named or newest is not None
    if template and judged:
        problems = in_file(problems_of(app, template, campaigns), name, body_line)
    policies = policies_of(app, name, campaigns)
    live = {one.campaign: history.live(one, app.now) for one in policies}
    ends = {
        one.campaign: lapses_at(version, history.decisions, one)
        for one in policies
        if (version := live[one.campaign])
    }
    return TextView(
        name=name,
        template=meant,
        fingerprint=fingerprint(meant) if meant else "",
        state=template_state(template, history.versions, history.decisions, policies, app.now),
        problems=tuple(problems),
        history=history,
        campaigns=tuple(campaign.slug for campaign in campaigns),
        live={slug: version.version for slug, version in live.items() if version},
        unasked=unasked_senders(name, campaigns),
        lapses={slug: at for slug, at in ends.items() if at},
        solo=app.settings.approvals.solo,
        objections={one.campaign: history.objections(one, app.now) for one in policies},
        is_named=is_named,
        is_judged=judged or template is None,
    )


def _file(app: App, name: str) -> tuple[Template | None, list[Problem], int]:
    """Return the text in a file, what keeps it from being read, and the line its words begin."""
    try:
        file = app.library.template_file(name)
    except NotFound:
        return None, [], 0  # only its submitted versions are left
    return file.template, [*file.problems] if file.template is None else [], file.body_line
