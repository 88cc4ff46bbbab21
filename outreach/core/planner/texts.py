"""The words of a touch: the live text of its step with a person's values, or why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from outreach.core import sequences
from outreach.core.campaigns import Campaign, Step
from outreach.core.planner.situation import Unready
from outreach.core.plans import HeldCode
from outreach.core.rendering import Rendered, anatomy, match_values, render, values
from outreach.core.rules import ERROR, RULES_VERSION, Use, check_text, limit_of
from outreach.core.senders import Sender
from outreach.core.words import Candidate, TemplateVersion


@dataclass(frozen=True, slots=True)
class Written:
    """The text of one touch; nothing for what goes out without words."""

    template: str | None = None
    version: int | None = None
    fingerprint: str | None = None
    variant: str | None = None  #: the template, where several are compared
    text: str | None = None
    length: int = 0
    limit: int | None = None
    unready: Unready | None = None  #: why it must not go out


@dataclass(frozen=True)
class Texts:
    """The texts of one campaign that may be sent: approved versions only, never the file."""

    campaign: Campaign
    sender: Sender
    live: Mapping[str, TemplateVersion] = field(default_factory=dict)  #: by template name
    severities: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def unapproved(self) -> dict[str, str]:
        """Return the steps that have texts but none that may be sent, with the texts' names."""
        return {
            step.name: ", ".join(step.templates)
            for step in self.campaign.sequence
            if step.templates and not self._live_of(step)
        }

    def names_the_match(self, step: Step) -> bool:
        """Say whether a text of a step says anything about why this person."""
        texts = (anatomy(self.live[name].template) for name in self._live_of(step))
        return any(
            field.startswith("match.") for text in texts for field in (*text.printed, *text.tested)
        )

    @property
    def inputs(self) -> tuple[object, ...]:
        """Return all that a text is made from beside the person."""
        sender = self.sender
        return (
            RULES_VERSION,
            self.campaign.name,
            self.campaign.role,
            self.campaign.sequence,
            (sender.slug, sender.name, sender.title, sender.company, sender.profile_url),
            (sender.email, sender.account),
            sorted((name, version.fingerprint) for name, version in self.live.items()),
            sorted(self.severities.items()),
        )

    def write(
        self,
        step: Step | None,
        person: Candidate,
        terms: Sequence[str],
        variants: Mapping[str, str] | None = None,
    ) -> Written:
        """Return the text of a step for one person; `terms` are the words that matched."""
        version = self._choose(step, person, variants or {})
        if step is None or version is None:
            return Written()
        because = match_values(person, self.campaign, terms)
        rendered = render(version.template, values(person, self.campaign, self.sender, because))
        return Written(
            template=version.template.name,
            version=version.version,
            fingerprint=version.fingerprint,
            variant=version.template.name if len(step.templates) > 1 else None,
            text=rendered.text,
            length=rendered.length,
            limit=limit_of(version.template.kind, self.sender.account),
            unready=self._unready(version, rendered),
        )

    def _choose(
        self, step: Step | None, person: Candidate, variants: Mapping[str, str]
    ) -> TemplateVersion | None:
        names = self._live_of(step) if step else ()
        if step is None or not names:
            return None
        assigned = variants.get(step.name)
        if assigned in names:
            return self.live[assigned]
        return self.live[sequences.variant(self.campaign.slug, step.name, names, person.handle)]

    def _live_of(self, step: Step) -> tuple[str, ...]:
        return tuple(name for name in step.templates if name in self.live)

    def _unready(self, version: TemplateVersion, rendered: Rendered) -> Unready | None:
        if rendered.missing:
            return Unready(HeldCode.MISSING_VALUE, ", ".join(rendered.missing))
        use = Use(self.campaign.slug, self.campaign.role, self.sender)
        problems = check_text(version.template, rendered, use, self.severities)
        forbids = next((one for one in problems if one.severity == ERROR), None)
        return Unready(HeldCode.RULE, f"{forbids.rule}: {forbids.message}") if forbids else None
