"""Read campaigns from `campaigns/<slug>.yaml`: every key, its form, its default, what it is for."""

from __future__ import annotations

from collections.abc import Callable

from outreach.core.campaigns import (
    Area,
    Campaign,
    Circle,
    Exclude,
    Role,
    Skills,
    Step,
    Target,
    Titles,
    Wait,
)
from outreach.core.reading.fields import Field, Kind, listed_of, record
from outreach.core.reading.kinds import (
    amount,
    choice,
    country,
    is_slug,
    matching,
    member,
    slug,
    slug_of,
    text,
    truth,
    web_address,
    whole,
)
from outreach.core.reading.nodes import Items, Node, Scalar, Table, describe
from outreach.core.reading.report import Report
from outreach.core.reading.times import day, distance_km, wait
from outreach.core.words import Channel, When
from outreach.library.template_files import language
from outreach.library.yaml_nodes import decode, parse

WORDS = listed_of(text(most=200), "a list of words, [python, django]")
FACTS = listed_of(text(most=500), "a list of facts")
NAMES = listed_of(text(most=200), "a list of names")

ROLE = record(
    Field("title", text(most=200), "", "the position, as candidates read it", is_required=True),
    Field("company", text(most=200), "", "who hires, as candidates read it", is_required=True),
    Field("location", text(most=200), "", "where the work is"),
    Field("url", web_address(), "", "page with the full description"),
    Field("pay", text(most=200), "", "what it pays"),
    Field("about", text(lines=True), "", "the company in a sentence or two"),
    build=Role,
)

SKILLS = record(
    Field("all", WORDS, (), "each of them is needed"),
    Field("any", WORDS, (), "one of them is needed"),
    Field("nice", WORDS, (), "nobody is left out for want of them; they only sort"),
    Field("none", WORDS, (), "nobody who has one of them"),
    build=Skills,
)

TITLES = record(
    Field("any", WORDS, (), "one of them is in the title"),
    Field("none", WORDS, (), "none of them is in the title"),
    build=Titles,
)


def _one_place() -> Kind[str]:
    """Return the kind of one place; of several, the way out is a list of circles."""
    place = text(most=200)

    def read(node: Node, at: str, report: Report) -> str | None:
        if isinstance(node, Table):
            message = f"{at} is a table; it has to be the place itself, as text"
            report.add(at, message, f"write {_beside(node)}", line=node.line)
            return None
        if not isinstance(node, Items):
            return place.read(node, at, report)
        named = [str(one.value) for one in node.items if isinstance(one, Scalar)]
        circles = ", ".join(f'{{near: "{one}", within: {_WITHIN}}}' for one in named)
        message = f"{at} is one place; around several places there is a circle each"
        report.add(at, message, f"write circles: [{circles}] instead of near", line=node.line)
        return None

    return Kind(place.form, read)


def _beside(table: Table) -> str:
    """Return what was said in a table of its own as two keys beside each other."""
    said = {one.key: one.node.value for one in table.entries if isinstance(one.node, Scalar)}
    within = said.get("within") or said.get("radius") or _WITHIN
    named = (str(value) for key, value in said.items() if key not in ("within", "radius"))
    return f'near: "{next(named, _PLACE)}", and within: {within} beside it'


def _circle() -> Kind[Circle]:
    """Return the kind of a circle; of a place alone, the way out is a table with it."""

    def read(node: Node, at: str, report: Report) -> Circle | None:
        if isinstance(node, Scalar) and node.value != "":
            message = f"{at} is {describe(node)}; it has to be a table of near, within"
            way_out = f'write {{near: "{node.value}", within: {_WITHIN}}}'
            report.add(at, message, way_out, line=node.line)
            return None
        return CIRCLE.read(node, at, report)

    return CIRCLE._replace(read=read)


_PLACE, _WITHIN = "Reston, VA", "40 km"

CIRCLE = record(
    Field("near", text(most=200), "", "a place", is_required=True),
    Field("within", distance_km(), None, "how far from there; left out: 40 km", to="within_km"),
    build=Circle,
)

AREA = record(
    Field("near", _one_place(), "", 'a place, such as "Reston, VA"'),
    Field("within", distance_km(), None, "how far from there: 50 km, 30 miles", to="within_km"),
    Field("circles", listed_of(_circle()), (), "more such places: [{near: Boston, within: 20 km}]"),
    Field("without", listed_of(_circle()), (), "nobody there: [{near: Potsdam, within: 10 km}]"),
    Field("countries", listed_of(country(), "a list of country codes, [US, CA]"), (), "countries"),
    Field("places", NAMES, (), 'towns, regions and zones: ["Greater Boston", Bavaria, DACH]'),
    Field(
        "vague", NAMES, (), "who says only this country, region or zone is in, too: [Germany, DACH]"
    ),
    Field("remote", truth(), False, "true adds people who say remote"),
    Field(
        "unknown",
        choice(["include", "hold"]),
        "include",
        "people whose place nobody knows come last, or are held back",
    ),
    build=Area,
)

EXCLUDE = record(
    Field("companies", NAMES, (), "nobody who works there"),
    Field("people_per_company_per_week", whole(1, 100), None, "not more of one company in 7 days"),
    build=Exclude,
)

TARGET = record(
    Field("query", text(most=5000, lines=True), "", "words with AND, OR, NOT, (, ) and quotes"),
    Field("skills", SKILLS, Skills(), "looked for in skills, headline and title"),
    Field("titles", TITLES, Titles(), "looked for in the current title"),
    Field("area", AREA, Area(), "where people should be"),
    Field("exclude", EXCLUDE, Exclude(), "who is left alone although the target matches"),
    build=Target,
)


def _step(template: str, templates: tuple[str, ...], **values: object) -> Step:
    return _made_step(templates=(template, *templates) if template else templates, **values)


_made_step: Callable[..., Step] = Step
_STEP_NAME = matching(
    r"[A-Za-z0-9][\w-]{0,59}", "a short name without spaces", "write it as hello-again"
)

STEP = record(
    Field("step", _STEP_NAME, "", "name of the step", is_required=True, to="name"),
    Field("channel", member(Channel), Channel.TASK, "how it reaches people", is_required=True),
    Field("when", member(When), When.ALWAYS, "under which condition"),
    Field("after", wait(), Wait(), "how long it waits: 1 business day, 21 days"),
    Field("template", slug(), "", "the text, templates/<name>.j2"),
    Field("templates", listed_of(slug()), (), "two or more texts, to test them"),
    Field(
        "note",
        choice(["required", "optional"]),
        "required",
        "optional lets a request go without its note when notes are scarce",
    ),
    Field(
        "personal",
        choice(["required", "optional"]),
        "optional",
        "required holds the card until the recruiter's own line is written",
    ),
    Field("approvers", NAMES, (), "who approves its texts, if not those of the campaign"),
    build=_step,
)


def _campaign(slug: str) -> Kind[Campaign]:
    return record(*FIELDS, build=lambda **values: Campaign(slug=slug, **values))


FIELDS = (
    Field("name", text(most=200), "", "the campaign's name", is_required=True),
    Field("priority", whole(1, 999), 1, "1 is served first under one sender's caps"),
    Field("role", ROLE, None, "the job, as candidates may be told", is_required=True),
    Field("sender", slug(), "", "in whose name: a sender of outreach.toml", is_required=True),
    Field("recruiters", NAMES, (), "who works on it"),
    Field("approvers", NAMES, (), "each of them approves each text", is_required=True),
    Field("openings", whole(1, 1000), 1, "how many people are to be hired"),
    Field("cost_per_month", amount(), None, "gives cost per conversation and per hire"),
    language(),
    Field("target", TARGET, None, "who is wanted", is_required=True),
    Field(
        "sequence",
        listed_of(STEP, "a list of steps, - {step: connect, …}"),
        (),
        "which messages go out in which order",
        is_required=True,
    ),
    Field("confidential", truth(), False, "true: no text may name the client"),
    Field("client", NAMES, (), "names of the client that a confidential search never prints"),
    Field("facts", FACTS, (), "what else texts may say of the role, such as [four days a week]"),
    Field("starts", day(), None, "first day on which somebody is written to"),
    Field("ends", day(), None, "last day on which somebody new is written to"),
)


def read(content: bytes, slug: str, report: Report) -> Campaign | None:
    """Return the campaign in a file, checked key by key; what keys say together is not checked."""
    if not is_slug(slug):
        report.add("", f"'{slug}' cannot be a campaign's name", f"rename it {slug_of(slug)}.yaml")
    written = decode(content, report)
    node = None if written is None else parse(written, report)
    if node is not None and not isinstance(node, Table):
        report.add("", "is no campaign: it has no keys", "start it with name: …", line=1)
    report.found("", 1)
    return _campaign(slug).read(node, "", report) if isinstance(node, Table) else None
