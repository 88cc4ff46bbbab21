"""From a draft to a plan: names, texts, reasons; and who is held back because a text lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from outreach.actions import replies
from outreach.actions.knowing import NamedBy
from outreach.actions.planning.desk import Desk
from outreach.core import answering, matching, planner
from outreach.core.planner import Chosen, Draft, Held, Situation
from outreach.core.planner.people import has
from outreach.core.planner.texts import Written
from outreach.core.planner.warnings import Today
from outreach.core.plans import HeldBack, HeldCode, PlannedTouch, PlanWarning
from outreach.core.sequences import ANSWER, Kind, touch_id
from outreach.core.sequences.history import names_somebody
from outreach.core.words import Candidate, Channel, Event, EventKind, ReplyClass
from outreach.store import candidates, notices, proof

_TEXT_CODES = frozenset({HeldCode.NOT_APPROVED, HeldCode.MISSING_VALUE, HeldCode.RULE})


@dataclass(frozen=True)
class Drafted:
    """One sender's draft, and the way to the names and texts that belong to it."""

    desk: Desk
    situation: Situation  #: with the texts that cannot be made
    draft: Draft

    def touches(self) -> tuple[PlannedTouch, ...]:
        """Return what goes out today, with its text and the reason."""
        people = self._people(one.candidate for one in self.draft.chosen)
        return tuple(self._touch(one, people[one.candidate]) for one in self.draft.chosen)

    def warnings(self, touches: Sequence[PlannedTouch]) -> tuple[PlanWarning, ...]:
        """Return what the plan with these touches had better be warned of."""
        ids = [one.candidate for one in touches]
        people = {**self.desk.known, **self._people(ids)}
        told = notices.of(self.desk.world.tx, ids) if self.situation.sender.notice else ()
        archive_at = proof.last_archive(self.desk.world.tx, self.situation.sender.slug)
        return Today(self.situation, touches, people, told, archive_at).warnings()

    def held_back(self, sample: int | None) -> tuple[HeldBack, ...]:
        """Return who is not written to, with the reason and the way out."""
        held = self.draft.sample(sample)
        return tuple(self._explained(held))

    def everything_held(self, candidate: int) -> list[HeldBack]:
        """Return all that holds one person back, campaign by campaign, in order of the codes."""
        found = planner.every_code(self.situation, self.draft, candidate)
        known = {(one.campaign, one.code) for one in found}
        more = (one for one in self._by_list(candidate) if (one.campaign, one.code) not in known)
        order, ranks = list(HeldCode), [sieve.roster.slug for sieve in self.draft.sieves]
        every = sorted(
            (*found, *more), key=lambda one: (ranks.index(one.campaign), order.index(one.code))
        )
        return list(self._explained(every))

    def _by_list(self, candidate: int) -> Iterator[Held]:
        """Yield what holds somebody new back on any day; a shortlist keeps the first code only."""
        for sieve in self.draft.sieves:
            if not has(sieve.new, candidate):
                continue
            person = self._people([candidate])[candidate]
            step = sieve.step_of(
                is_connected=has(sieve.roster.connected, candidate),
                is_acquainted=has(sieve.roster.acquainted, candidate),
            )
            lister = self.desk.world.lister(sieve.roster.slug)
            fit = matching.score(sieve.roster.campaign.target, person)
            for code in lister.holds(person, fit, matching.skill_of(fit.matched)):
                yield Held(candidate, sieve.roster.slug, step, code)

    def _touch(self, one: Chosen, person: Candidate) -> PlannedTouch:
        occasion = self._occasion(one, person)
        written = self._written(one, person, occasion)
        return PlannedTouch(
            touch=touch_id(one.campaign, person.handle, one.step, one.attempt),
            candidate=one.candidate,
            handle=person.handle,
            name=person.name,
            campaign=one.campaign,
            step=one.step,
            attempt=one.attempt,
            channel=one.channel,
            due_at=one.due_at,
            template=written.template,
            fingerprint=written.fingerprint,
            variant=written.variant,
            text=written.text,
            length=written.length,
            limit=written.limit,
            because={**self._because(one, person), **_about_the_text(one, written)},
            kind=one.kind.value,
            version=written.version,
            language=written.language,
            facts_digest=self._facts(one, written),
            personal=self._personal(one, written),
            occasion=occasion,
        )

    def _written(self, one: Chosen, person: Candidate, occasion: str) -> Written:
        if one.step == ANSWER and one.channel is Channel.LINKEDIN_MESSAGE:
            return next(iter(self.desk.answers(one.campaign, person, occasion)), Written())
        return self.desk.write(one.campaign, one.step, person) if one.has_words else Written()

    def _occasion(self, one: Chosen, person: Candidate) -> str:
        """Return what an answer answers, as far as it is known or seems so; "" for all else."""
        said = one.since
        if one.step != ANSWER or said is None:
            return answering.UNKNOWN
        if names_somebody(said):
            return ReplyClass.REFERRAL.value
        app, tx = self.desk.world.app, self.desk.world.tx
        seems = replies.proposal_for(app, said, person, replies.sent_to(tx, person.id))
        if seems is not None:
            return answering.occasion(seems.reply, seems.until, self.situation.today)
        named = str(said.details.get("until") or "")[:10]
        until = date.fromisoformat(named) if named else None
        return answering.occasion(said.reply, until, self.situation.today)

    def _facts(self, one: Chosen, written: Written) -> str | None:
        texts = self.desk.world.texts[one.campaign]
        return texts.facts_of(written.template) if written.template else None

    def _personal(self, one: Chosen, written: Written) -> bool:
        step = self.desk.world.campaigns[one.campaign].step(one.step)
        return step is not None and step.personal == "required" and written.text is not None

    def _because(self, one: Chosen, person: Candidate) -> dict[str, object]:
        if one.kind is Kind.CONNECT:
            why = reason(matching.score(self.desk.target(one.campaign), person))
            return {**why, **_named(self.desk.world.named.get(person.id))}
        return _following(one.since)

    def _explained(self, held: Sequence[Held]) -> Iterator[HeldBack]:
        people = self._people(one.candidate for one in held)
        for one in held:
            person = people[one.candidate]
            known = one if one.detail else replace(one, detail=self._detail(one, person))
            yield planner.held_back(self.situation, known, person.handle)

    def _detail(self, held: Held, person: Candidate) -> str:
        if held.code not in _TEXT_CODES:
            return ""
        unready = self.desk.write(held.campaign, held.step, person, is_new=True).unready
        return unready.detail if unready and unready.code is held.code else ""

    def _people(self, wanted: Iterable[int]) -> Mapping[int, Candidate]:
        return candidates.load(self.desk.world.tx, sorted(set(wanted)))


def drafted(desk: Desk) -> Drafted:
    """Return a sender's draft: who is due, then whose text can be made, then who is chosen."""
    enrolled = planner.enrolled_cases(desk.situation)
    unready = {
        (case.roster.slug, case.enrolled.candidate): why
        for case in enrolled
        if case.is_free and (why := desk.unready(case))
    }
    situation = replace(desk.situation, unready=unready)
    return Drafted(desk, situation, planner.draft(situation, enrolled))


def _about_the_text(one: Chosen, written: Written) -> dict[str, object]:
    """Return why this wording, and why with or without a note; only where it was a choice."""
    about = {"language": written.why_language, "note": one.note_why}
    return {name: why for name, why in about.items() if why}


def _named(by: NamedBy | None) -> dict[str, object]:
    """Return who named somebody new; a card is enrolled already, so that it is never kept."""
    if by is None:
        return {}
    who = by.referrer
    told = {
        "handle": who.handle if who else None,
        "name": who.name if who else None,
        "may_name": by.may_name,
    }
    return {"named_by": told}


def reason(fit: matching.Fit) -> dict[str, object]:
    """Return why somebody new was chosen, as it is kept with the enrollment."""
    return {
        "matched": [
            {"clause": one.clause, "field": one.field, "term": one.term} for one in fit.matched
        ],
        "nice": {"met": fit.nice_met, "of": fit.nice_of},
    }


def _following(since: Event | None) -> dict[str, object]:
    """Return what a touch to somebody we know follows."""
    if since is None:
        return {}
    about = {
        "after": since.kind.value,
        "at": since.occurred_at.isoformat(),
        "precision": since.precision.value,
        "step": since.step,
        "reply": since.reply.value if since.reply else None,
        "said": since.details.get("text"),
        "reason": since.details.get("reason") if since.kind is EventKind.PLANNED else None,
    }
    return {name: value for name, value in about.items() if value is not None}
