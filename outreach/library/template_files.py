"""Read message texts from `templates/<name>.j2`: front matter, and the body with its place."""

from __future__ import annotations

from typing import NamedTuple

from outreach.core.reading.fields import Field, record
from outreach.core.reading.kinds import matching, member, text
from outreach.core.reading.nodes import Table
from outreach.core.reading.report import Report
from outreach.core.wordings import language_of
from outreach.core.words import Problem, Purpose, Template, TemplateKind
from outreach.library.yaml_nodes import decode, parse

MARK = "---"
WITH_SUBJECT = frozenset({TemplateKind.INMAIL, TemplateKind.EMAIL})
_EXAMPLE = "start the file with ---, kind:, purpose:, language: and --- on lines of their own"


class TemplateFile(NamedTuple):
    """A text as its file says it; `template` is None when the front matter is wrong."""

    template: Template | None
    body_line: int  #: the line of the file on which the body starts, for problems in it
    problems: tuple[Problem, ...]


def language() -> Field:
    """Return the field of a language."""
    kind = matching("[a-z]{2}", "a language code of two letters (ISO 639-1)", "write en, or de")
    return Field("language", kind, "en", "language it is written in")


FRONT_MATTER = record(
    Field("kind", member(TemplateKind), None, "what the text is sent as", is_required=True),
    Field("purpose", member(Purpose), None, "which moment it is for", is_required=True),
    language(),
    Field("subject", text(most=200), None, "subject line of an InMail or e-mail"),
    build=lambda **values: values,
)


def read(content: bytes, name: str, report: Report) -> TemplateFile:
    """Return the text in a file, or its problems in reading order."""
    written = decode(content, report)
    if written is None:
        return TemplateFile(None, 1, report.problems)
    front, body, body_line = _parts(written)
    template = None
    if front is None:
        report.add("", "has no front matter that says what the text is for", _EXAMPLE, line=1)
    else:
        template = _template(front, body, name, report)
    return TemplateFile(template if report.is_sound else None, body_line, report.problems)


def _parts(written: str) -> tuple[str | None, str, int]:
    """Split a file into its front matter, its body, and the line on which the body starts."""
    lines = written.split("\n")
    if lines[0].rstrip() != MARK:
        return None, written.rstrip(), 1
    ends = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == MARK), None)
    if ends is None:
        return None, "", 1
    starts = next((at for at, line in enumerate(lines) if at > ends and line.strip()), len(lines))
    return "\n".join(lines[1:ends]), "\n".join(lines[starts:]).rstrip(), starts + 1


def _template(front: str, body: str, name: str, report: Report) -> Template | None:
    node = parse(front, report, first_line=2)
    if node is None:
        return None
    if not isinstance(node, Table):
        report.add("", "the front matter is no list of keys", _EXAMPLE, line=2)
        return None
    report.found("", 1)
    values = FRONT_MATTER.read(node, "", report)
    if not body.strip():
        report.add("", "has no text below the front matter", "write the message", line=1)
    if values is None:
        return None
    template = Template(name=name, body=body, **values)
    _check_subject(template, report)
    _check_language(template, report)
    return template


def _check_language(template: Template, report: Report) -> None:
    said = language_of(template.name)
    if said and said != template.language and not report.is_told("language"):
        message = f"the name of the file says '{said}', the file says '{template.language}'"
        report.add("language", message, f"write language: {said}, or rename the file")


def _check_subject(template: Template, report: Report) -> None:
    if template.kind in WITH_SUBJECT and not template.subject and not report.is_told("subject"):
        message = f"a text of kind {template.kind} needs a subject"
        report.add("kind", message, "add subject: …")
    if template.kind not in WITH_SUBJECT and template.subject:
        message = f"a text of kind {template.kind} has no subject"
        report.add("subject", message, "remove the line")
