"""The words of a touch: the live text of its step with a person's values, or why there are none.

Of several texts under test a person gets the one that a hash assigns, and no other: when that one
may not be sent, the person is held back while the others go on. Giving the other text instead
would fill one arm with people who belong to the other; stopping the whole test would stop the
day's work for one text that waits for a look. Of a text in several languages a person gets the
wording in their own, else in the campaign's; all wordings count as the same arm of a test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from outreach.core import answering, sequences, somebody
from outreach.core.approvals import facts_digest
from outreach.core.campaigns import Campaign, Step
from outreach.core.planner.situation import NO_NAME, Unready
from outreach.core.plans import HeldCode
from outreach.core.rendering import (
    NO_TIES,
    Rendered,
    Ties,
    anatomy,
    area_of,
    match_values,
    render,
    values,
)
from outreach.core.rules import RULES_VERSION, Use, forbidding, limit_of
from outreach.core.senders import Sender
from outreach.core.wordings import base_of, preferred, wordings_of
from outreach.core.words import Candidate, Purpose, ReplyClass, TemplateKind, TemplateVersion


@dataclass(frozen=True, slots=True)
class Written:
    """The text of one touch; nothing for what goes out without words."""

    template: str | None = None
    version: int | None = None
    fingerprint: str | None = None
    variant: str | None = None  #: the text assigned, where several are compared
    text: str | None = None
    length: int = 0
    limit: int | None = None
    unready: Unready | None = None  #: why it must not go out
    language: str | None = None
    why_language: str = ""  #: where there was something to choose


@dataclass(frozen=True)
class Texts:
    """The texts of one campaign that may be sent: approved versions only, never the file."""

    campaign: Campaign
    sender: Sender
    live: Mapping[str, TemplateVersion] = field(default_factory=dict)  #: by template name
    severities: Mapping[str, str] = field(default_factory=dict)
    objections: Mapping[str, str] = field(default_factory=dict)  #: text → why it is not live

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
        return any(self._says_why(name) for name in self._live_of(step))

    def facts_of(self, template: str) -> str:
        """Return the digest of the role facts that a live text prints."""
        return facts_digest(self.campaign.role, self.live[template].template)

    @property
    def inputs(self) -> tuple[object, ...]:
        """Return all that a text is made from beside the person."""
        sender = self.sender
        return (
            RULES_VERSION,
            somebody.VERSION,
            self.campaign.name,
            self.campaign.role,
            self.campaign.language,
            (self.campaign.confidential, self.campaign.client, self.campaign.facts),
            self.campaign.sequence,
            (sender.slug, sender.name, sender.title, sender.company, sender.profile_url),
            (sender.email, sender.account, sender.notice, sender.notice_url),
            sorted((name, version.fingerprint) for name, version in self.live.items()),
            sorted(self.severities.items()),
        )

    def write(
        self,
        step: Step | None,
        person: Candidate,
        terms: Sequence[str],
        variants: Mapping[str, str] | None = None,
        ties: Ties = NO_TIES,
        *,
        is_new: bool = False,
    ) -> Written:
        """Return the text of a step for one person; `terms` are the words that matched.

        Nothing is written first (`is_new`) to a row that names no person, however neutral the
        greeting; who was written to before is somebody.
        """
        named = person.first_name, person.last_name, person.greeting_name
        if is_new and (why := somebody.nobody(*named)):
            return Written(unready=Unready(HeldCode.MISSING_VALUE, f"{NO_NAME}: {why}"))
        if step is None or not step.templates or step.name in self.unapproved:
            return Written()
        arm = self._arm(step, person, variants or {})
        found = self._written(arm, person, terms, ties)
        if found is None:
            return Written(unready=Unready(HeldCode.NOT_APPROVED, arm))
        return replace(found, variant=arm) if len(step.templates) > 1 else found

    def answers(
        self,
        person: Candidate,
        terms: Sequence[str],
        ties: Ties = NO_TIES,
        *,
        occasion: str = answering.UNKNOWN,
    ) -> list[Written]:
        """Return the live texts that answer a reply (see `core.answering`), as they would read.

        The best comes first; who named somebody is thanked first of all.
        """
        thanks = self._thanks if occasion == ReplyClass.REFERRAL else ()
        names = (*thanks, *answering.in_order(self._of(Purpose.ANSWER), occasion))
        every = (self._written(name, person, terms, ties) for name in names)
        return [one for one in every if one and one.unready is None]

    @cached_property
    def _thanks(self) -> tuple[str, ...]:
        """Return the texts that thank for a name: `-referral` ones before thanks for anything."""
        fits = self._of(Purpose.THANK_YOU)
        return tuple(sorted(fits, key=lambda name: (not name.endswith("-referral"), name)))

    def _of(self, purpose: Purpose) -> set[str]:
        return {
            base_of(name)
            for name, version in self.live.items()
            if version.template.purpose is purpose
            and version.template.kind is TemplateKind.LINKEDIN_MESSAGE
        }

    def _arm(self, step: Step, person: Candidate, variants: Mapping[str, str]) -> str:
        """Return which of a step's texts a person gets; once assigned, it stays."""
        assigned = variants.get(step.name)
        if assigned in step.templates:
            return assigned
        if len(step.templates) == 1:
            return step.templates[0]
        experiment = sequences.experiment_of(self.campaign, step.name)
        return sequences.variant(experiment, step.templates, person.identity)

    def _written(
        self, text: str, person: Candidate, terms: Sequence[str], ties: Ties
    ) -> Written | None:
        version = self._wording(text, person)
        if version is None:
            return None
        template = version.template
        because = match_values(person, self.campaign, terms)
        rendered = render(template, values(person, self.campaign, self.sender, because, ties))
        return Written(
            template=template.name,
            version=version.version,
            fingerprint=version.fingerprint,
            text=rendered.text,
            length=rendered.length,
            limit=limit_of(template.kind, self.sender.account),
            unready=self._unready(version, rendered, person),
            language=template.language,
            why_language=self._why_language(text, template.language, person),
        )

    def _wording(self, text: str, person: Candidate) -> TemplateVersion | None:
        """Return the wording of a text that a person gets; None when none may be sent."""
        wordings = self._wordings.get(text, {})
        wanted = preferred(wordings, person.language, self.campaign.language, text)
        return next((self.live[name] for name in wanted if name in self.live), None)

    def _why_language(self, text: str, chosen: str, person: Candidate) -> str:
        theirs, wordings = person.language, self._wordings.get(text, {})
        if theirs == chosen:
            return "the person's language" if len(wordings) > 1 else ""
        if theirs is not None:
            return f"no wording in the person's language ({theirs}) is approved"
        if len(wordings) < 2:
            return ""
        is_campaigns = chosen == self.campaign.language
        whose = "the campaign's language" if is_campaigns else "the only wording that will do"
        return f"{whose}; the person's is not known"

    @cached_property
    def _wordings(self) -> Mapping[str, Mapping[str, str]]:
        languages = {name: version.template.language for name, version in self.live.items()}
        bases = {base_of(name) for name in languages}
        return {base: wordings_of(base, languages) for base in bases}

    def _live_of(self, step: Step) -> tuple[str, ...]:
        wordings = (self._wordings.get(text, {}) for text in step.templates)
        return tuple(name for one in wordings for name in one.values())

    def _says_why(self, name: str) -> bool:
        used = anatomy(self.live[name].template)
        return any(one.startswith("match.") for one in (*used.printed, *used.tested))

    def _unready(
        self, version: TemplateVersion, rendered: Rendered, person: Candidate
    ) -> Unready | None:
        if rendered.missing:
            return Unready(HeldCode.MISSING_VALUE, ", ".join(rendered.missing))
        use = use_for(self.campaign, self.sender, person)
        forbids = forbidding(version.template, rendered, use, self.severities)
        return Unready(HeldCode.RULE, f"{forbids.rule}: {forbids.message}") if forbids else None


def use_for(campaign: Campaign, sender: Sender, person: Candidate) -> Use:
    """Return how a campaign uses its texts for one person."""
    return Use(
        campaign.slug,
        campaign.role,
        sender,
        area_of(campaign),
        language=person.language or "",
        confidential=campaign.confidential,
        client=campaign.client,
        facts=campaign.facts,
    )
