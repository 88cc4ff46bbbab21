"""The campaigns and texts of a workspace: files that people write, read once and only if asked.

A campaign whose file has an error is left out and the others are planned; everything wrong is
told by `problems`. A text that is missing or wrong does not keep its campaign from being planned:
what goes out is the approved snapshot in the store, never the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from outreach.core import wordings
from outreach.core.campaigns import Campaign
from outreach.core.errors import Invalid, NotFound
from outreach.core.network.campaign import campaign_of, is_network, sender_of
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import nearest
from outreach.core.words import Problem, Template
from outreach.library import kept
from outreach.settings import Settings

if TYPE_CHECKING:
    from outreach.library.template_files import TemplateFile
    from outreach.skills import Group

__all__ = ["Library"]

CAMPAIGNS = "campaigns"
TEMPLATES = "templates"
_ENDINGS = {CAMPAIGNS: ".yaml", TEMPLATES: ".j2"}
_MISTAKEN = (
    (CAMPAIGNS, ".yml"),
    (TEMPLATES, ".jinja"),
    (TEMPLATES, ".jinja2"),
    (TEMPLATES, ".txt"),
)


class Library:
    """The files of one workspace as they were when they were first asked for."""

    def __init__(self, workspace: Path, settings: Settings) -> None:
        self._workspace = workspace
        self._settings = settings
        self._sound: dict[str, Campaign] | None = None
        self._reports: dict[str, tuple[Campaign | None, Report]] = {}
        self._templates: dict[str, TemplateFile] = {}
        self._names: dict[str, list[str]] = {}
        self._synonyms: tuple[tuple[Group, ...], Report] | None = None

    def campaigns(self) -> dict[str, Campaign]:
        """Return every campaign whose file can be followed, by slug."""
        if self._sound is None:
            self._sound = self._followed()
        return dict(self._sound)

    def synonyms(self) -> tuple[Group, ...]:
        """Return the names that the workspace adds to the shipped ones (`synonyms.yaml`)."""
        return self._read_synonyms()[0]

    def synonym_problems(self) -> list[Problem]:
        """Return everything wrong in `synonyms.yaml`."""
        return [*self._read_synonyms()[1].problems]

    def left_out(self) -> list[str]:
        """Return the campaigns whose file has an error: nothing is planned for them."""
        sound = self.campaigns()
        return [slug for slug in self.names(CAMPAIGNS) if slug not in sound]

    def campaign(self, slug: str) -> Campaign:
        """Return one campaign; NotFound, or Invalid with everything wrong in its file."""
        sound = self.campaigns()
        if slug in sound:
            return sound[slug]
        if is_network(slug) and sender_of(slug) in self._settings.senders:
            return campaign_of(self._settings.senders[sender_of(slug)])
        known = self.names(CAMPAIGNS)
        if slug not in known:
            raise _not_found("campaign", slug, known)
        _, report = self._campaign(slug)
        raise _invalid(f"The campaign '{slug}' cannot be followed.", report.problems)

    def templates(self) -> dict[str, Template]:
        """Return every text whose file is in order, by name."""
        files = {name: self._template(name) for name in self.names(TEMPLATES)}
        return {name: file.template for name, file in files.items() if file.template}

    def template(self, name: str) -> Template:
        """Return one text as its file says it now; NotFound, or Invalid with what is wrong."""
        file = self.template_file(name)
        if file.template is None:
            raise _invalid(f"The text '{name}' has no sound front matter.", file.problems)
        return file.template

    def template_file(self, name: str) -> TemplateFile:
        """Return a text with the line on which its body starts; NotFound when there is none."""
        known = self.names(TEMPLATES)
        if name not in known:
            raise _not_found("template", name, known)
        return self._template(name)

    def wordings(self, name: str) -> dict[str, str]:
        """Return the name of each wording of a text by language, `name` itself first."""
        known = [name, *wordings.siblings(name, self.names(TEMPLATES))]
        files = {one: self._template(one).template for one in known if one in self.names(TEMPLATES)}
        languages = {one: text.language for one, text in files.items() if text}
        return wordings.wordings_of(name, languages)

    def texts_of(self, campaign: Campaign) -> tuple[str, ...]:
        """Return every text a campaign may send: those it names, and their other wordings."""
        known = self.names(TEMPLATES)
        return tuple(
            text for name in campaign.templates for text in (name, *wordings.siblings(name, known))
        )

    def names(self, folder: str) -> list[str]:
        """Return the names of all files of `campaigns` or `templates`, sound or not."""
        if folder not in self._names:
            ending = _ENDINGS[folder]
            here = self._workspace / folder
            files = here.iterdir() if here.exists() else ()  # `glob` is silent where it may not
            self._names[folder] = sorted(
                file.name.removesuffix(ending)
                for file in files
                if file.name.endswith(ending) and file.is_file() and file.name[0] != "."
            )
        return [*self._names[folder]]

    def problems(self) -> list[Problem]:
        """Return everything wrong in any campaign or text, file by file in reading order."""
        found = [*self._misnamed(), *self.synonym_problems()]
        for slug in self.names(CAMPAIGNS):
            found += self.campaign_problems(slug)
        for name in self.names(TEMPLATES):
            found += self._template(name).problems
        return found

    def campaign_problems(self, slug: str) -> list[Problem]:
        """Return everything wrong in one campaign, the texts it names included."""
        from outreach.library import campaign_checks, contact_checks, sequence_checks

        campaign, report = self._campaign(slug)
        if campaign is None:
            return [*report.problems]
        later = report.beside()
        campaign_checks.check_told(campaign, later)
        sequence_checks.check_texts_exist(campaign, self.names(TEMPLATES), later)
        sequence_checks.check_text_kinds(campaign, self.templates(), later)
        sequence_checks.check_wordings(campaign, self.templates(), later)
        contact_checks.check_personal(campaign, self.templates(), later)
        both = [*report.problems, *later.problems]
        return sorted(both, key=lambda problem: problem.line or 0)

    def _followed(self) -> dict[str, Campaign]:
        """Return the sound campaigns: from memory where the file is the same, else by reading."""
        folder = self._workspace / CAMPAIGNS
        before = kept.load(folder)
        now: dict[str, Campaign] = {}
        for slug in self.names(CAMPAIGNS):
            content = _content(folder / f"{slug}.yaml", Report(""))
            if content is None:
                continue
            digest = kept.key(content, slug, self._settings)
            found = before.get(digest) or self._if_sound(slug)
            if found is not None:
                now[digest] = found
        if now.keys() != before.keys():
            kept.save(folder, now)
        return {campaign.slug: self._with_synonyms(campaign) for campaign in now.values()}

    def _with_synonyms(self, campaign: Campaign) -> Campaign:
        own = self.synonyms()
        return replace(campaign, target=replace(campaign.target, synonyms=own)) if own else campaign

    def _read_synonyms(self) -> tuple[tuple[Group, ...], Report]:
        if self._synonyms is None:
            report = Report("synonyms.yaml")
            path = self._workspace / report.file
            content = _content(path, report) if path.exists() else None
            found: tuple[Group, ...] = ()
            if content is not None:
                from outreach.library import synonym_files

                found = synonym_files.read(content, report)
            self._synonyms = (found, report)
        return self._synonyms

    def _if_sound(self, slug: str) -> Campaign | None:
        campaign, report = self._campaign(slug)
        return campaign if report.is_sound else None

    def _campaign(self, slug: str) -> tuple[Campaign | None, Report]:
        if slug not in self._reports:
            from outreach.library import campaign_files
            from outreach.library.campaign_checks import check

            report = Report(f"{CAMPAIGNS}/{slug}.yaml")
            content = _content(self._workspace / report.file, report)
            campaign = None if content is None else campaign_files.read(content, slug, report)
            if campaign is not None:
                check(campaign, self._settings, report)
            self._reports[slug] = (campaign, report)
        return self._reports[slug]

    def _template(self, name: str) -> TemplateFile:
        if name not in self._templates:
            from outreach.library import template_files

            report = Report(f"{TEMPLATES}/{name}.j2")
            content = _content(self._workspace / report.file, report) or b""
            self._templates[name] = template_files.read(content, name, report)
        return self._templates[name]

    def _misnamed(self) -> list[Problem]:
        """Return the files that look like campaigns or texts and are not read."""
        return [
            Problem(
                f"is not read: its name does not end in {_ENDINGS[folder]}",
                f"{folder}/{file.name}",
                try_=f"rename it {file.stem}{_ENDINGS[folder]}",
                severity="warn",
            )
            for folder, ending in _MISTAKEN
            for file in sorted((self._workspace / folder).glob(f"*{ending}"))
        ]


def _content(path: Path, report: Report) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError as error:
        report.add("", f"cannot be read: {error.strerror}", f"ls -l {path}")
        return None


def _not_found(what: str, name: str, known: list[str]) -> NotFound:
    guess = nearest(name, known)
    meant = f" Did you mean '{guess}'?" if guess else ""
    shown = "".join(char for char in name[:60] if char.isprintable())
    try_ = f"outreach {what}s list"
    return NotFound(f"There is no {what} '{shown}'.{meant}", where=f"{what}s/", try_=try_)


def _invalid(what: str, problems: Sequence[Problem]) -> Invalid:
    return Invalid(what, problems, try_="outreach campaigns check")
