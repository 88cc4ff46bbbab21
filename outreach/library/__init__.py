"""The campaigns and texts of a workspace: files that people write, read once and only if asked.

A campaign whose file has an error is left out and the others are planned; everything wrong is
told by `problems`. A text that is missing or wrong does not keep its campaign from being planned:
what goes out is the approved snapshot in the store, never the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from outreach.core.campaigns import Campaign
from outreach.core.errors import Invalid, NotFound
from outreach.core.reading.kinds import is_slug
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import nearest
from outreach.core.words import Problem, Template
from outreach.library import campaign_files, sequence_checks, template_files
from outreach.library.campaign_checks import check
from outreach.library.template_files import TemplateFile
from outreach.settings import Settings

__all__ = ["Library", "TemplateFile"]

CAMPAIGNS = "campaigns"
TEMPLATES = "templates"


class CampaignFile(NamedTuple):
    """A campaign as its file says it, what is wrong with it, and where its keys stand."""

    campaign: Campaign | None
    report: Report

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return everything wrong in the file, in reading order."""
        return self.report.problems


class Library:
    """The files of one workspace as they were when they were first asked for."""

    def __init__(self, workspace: Path, settings: Settings) -> None:
        self._workspace = workspace
        self._settings = settings
        self._campaigns: dict[str, CampaignFile] = {}
        self._templates: dict[str, TemplateFile] = {}

    def campaigns(self) -> dict[str, Campaign]:
        """Return every campaign whose file can be followed, by slug."""
        files = {slug: self._campaign(slug) for slug in self._names(CAMPAIGNS, ".yaml")}
        return {
            slug: file.campaign
            for slug, file in files.items()
            if file.campaign and file.report.is_sound
        }

    def campaign(self, slug: str) -> Campaign:
        """Return one campaign; NotFound, or Invalid with everything wrong in its file."""
        known = self._names(CAMPAIGNS, ".yaml")
        if slug not in known:
            raise _not_found("campaign", slug, known, "outreach campaigns list")
        file = self._campaign(slug)
        if file.campaign is None or not file.report.is_sound:
            raise _invalid(f"The campaign '{slug}' cannot be followed.", file.problems)
        return file.campaign

    def templates(self) -> dict[str, Template]:
        """Return every text whose file is in order, by name."""
        files = {name: self._template(name) for name in self._names(TEMPLATES, ".j2")}
        return {name: file.template for name, file in files.items() if file.template}

    def template(self, name: str) -> Template:
        """Return one text as its file says it now; NotFound, or Invalid with what is wrong."""
        file = self.template_file(name)
        if file.template is None:
            raise _invalid(f"The text '{name}' has no sound front matter.", file.problems)
        return file.template

    def template_file(self, name: str) -> TemplateFile:
        """Return a text with the line on which its body starts; NotFound when there is none."""
        known = self._names(TEMPLATES, ".j2")
        if name not in known:
            raise _not_found("text", name, known, "outreach templates list")
        return self._template(name)

    def problems(self) -> list[Problem]:
        """Return everything wrong in any campaign or text, file by file in reading order."""
        found = [*self._misnamed()]
        for slug in self._names(CAMPAIGNS, ".yaml"):
            found += self.campaign_problems(slug)
        for name in self._names(TEMPLATES, ".j2"):
            found += self._template(name).problems
        return found

    def campaign_problems(self, slug: str) -> list[Problem]:
        """Return everything wrong in one campaign, the texts it names included."""
        file = self._campaign(slug)
        if file.campaign is None:
            return [*file.problems]
        texts = self.templates()
        later = file.report.beside()
        names = self._names(TEMPLATES, ".j2")
        sequence_checks.check_texts_exist(file.campaign, names, later)
        sequence_checks.check_text_kinds(file.campaign, texts, later)
        both = [*file.problems, *later.problems]
        return sorted(both, key=lambda problem: problem.line or 0)

    def _campaign(self, slug: str) -> CampaignFile:
        if slug not in self._campaigns:
            report = Report(f"{CAMPAIGNS}/{slug}.yaml")
            content = _content(self._workspace / report.file, report)
            campaign = None if content is None else campaign_files.read(content, slug, report)
            if campaign is not None:
                check(campaign, self._settings, report)
            self._campaigns[slug] = CampaignFile(campaign, report)
        return self._campaigns[slug]

    def _template(self, name: str) -> TemplateFile:
        if name not in self._templates:
            report = Report(f"{TEMPLATES}/{name}.j2")
            content = _content(self._workspace / report.file, report) or b""
            self._templates[name] = template_files.read(content, name, report)
        return self._templates[name]

    def _names(self, folder: str, suffix: str) -> list[str]:
        files = (self._workspace / folder).glob(f"*{suffix}")
        return sorted(file.name.removesuffix(suffix) for file in files if _is_meant(file))

    def _misnamed(self) -> list[Problem]:
        """Return the files that look like campaigns or texts and are not read."""
        wrong = (
            (CAMPAIGNS, ".yml", ".yaml"),
            (TEMPLATES, ".jinja", ".j2"),
            (TEMPLATES, ".jinja2", ".j2"),
        )
        return [
            Problem(
                f"is not read: its name does not end in {suffix}",
                f"{folder}/{file.name}",
                try_=f"rename it {file.stem}{suffix}",
                severity="warn",
            )
            for folder, other, suffix in wrong
            for file in sorted((self._workspace / folder).glob(f"*{other}"))
        ]


def _is_meant(file: Path) -> bool:
    return file.is_file() and not file.name.startswith(".")


def _content(path: Path, report: Report) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError as error:
        report.add("", f"cannot be read: {error.strerror}", f"ls -l {path}")
        return None


def _not_found(what: str, name: str, known: list[str], try_: str) -> NotFound:
    guess = nearest(name, known)
    meant = f" Did you mean '{guess}'?" if guess else ""
    shown = name if is_slug(name) else repr(name[:60])
    return NotFound(f"There is no {what} '{shown}'.{meant}", where=f"{what}s", try_=try_)


def _invalid(what: str, problems: tuple[Problem, ...]) -> Invalid:
    return Invalid(what, problems, try_="outreach campaigns check")
