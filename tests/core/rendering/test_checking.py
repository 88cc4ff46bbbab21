"""What is not part of the language of texts is refused by name, line and column."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.rendering import anatomy, problems, render
from outreach.core.words import Problem, Purpose, Template, TemplateKind

ATTACKS = [
    # reaching into Python
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ candidate.__class__ }}",
    "{{ candidate.__init__.__globals__ }}",
    "{{ candidate['__class__'] }}",
    "{{ candidate|attr('__class__') }}",
    "{{ candidate.name|attr('format')('x') }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ joiner }}",
    "{{ namespace() }}",
    "{{ config }}",
    "{{ request.application }}",
    "{{ candidate.name.format(candidate) }}",  # CVE-2016-10745
    "{{ candidate.name.format_map(candidate) }}",  # CVE-2019-10906
    "{% set f = candidate.name.format %}{{ f(candidate) }}",  # CVE-2024-56326
    "{{ ['{0.__class__}']|map('format', candidate) }}",
    "{{ '{0.__class__}'|attr('format')(candidate) }}",  # CVE-2025-27516
    "{% filter attr('x') %}y{% endfilter %}",
    "{{ candidate.delete() }}",
    # reaching other files
    "{% include '/etc/passwd' %}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    # exhausting the machine
    "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
    "{{ 'a' * 10**9 }}",
    "{{ 9**9**9 }}",
    "{{ 'a'|center(1000000000) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ lipsum(n=200000) }}",
    "{{ 'a'|indent(1000000000) }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ " + "(" * 5000 + " }}",
    "{{ " + "[" * 5000 + " }}",
    "{{ " + "-" * 5000 + "role.pay }}",
    "{{ " + "not " * 4000 + "role.pay }}",
    "{% if role.pay %}" * 1000,
    "{% who %}" * 2000,
    "{{ role.pay" + "|upper" * 3000 + " }}",
    "{{ role.about }}" * 500,
    "x" * 20_001,
    # saying what people should not see
    "{{ candidate }}",
    "{% raw %}{{ candidate.name }}{% endraw %}",
    "{{ '{{' }}",
    "{{ '\\x7b\\x7b' }}",
    "Hello \u202e dlrow",
    "{{ '\\u202e' }}",
    "\ue000",
    "{{ '\\ue000' }}",
    "{{ none }}",
    "{{ true }}",
    "{{ 1 }}",
    # doing more than printing
    "{% macro x() %}{% endmacro %}",
    "{% call x() %}{% endcall %}",
    "{% block x %}{% endblock %}",
    "{% with a='b' %}{% endwith %}",
    "{% set x = 'y' %}",
    "{% set x %}y{% endset %}",
    "{% autoescape false %}x{% endautoescape %}",
    "{% do candidate.clear() %}",
    "{{ role.pay ~ role.url }}",
    "{{ role.pay + role.url }}",
    "{{ role.pay == 'x' }}",
    "{{ role.pay in role.url }}",
    "{{ role.pay is defined }}",
    "{{ role.pay[0] }}",
    "{{ {'a': 'b'} }}",
    "{{ ('a', 'b') }}",
    "{% if role.pay == 'x' %}{% endif %}",
    "{% if 'x' %}{% endif %}",
    "{{ role.pay if role.url }}",
    "{{ role.pay | default }}",
    "{{ role.pay | default('') }}",
    "{{ role.pay | default('x', false) }}",
    "{{ role.pay | upper('x') }}",
    "{{ role.pay | tojson }}",
    "{{ role.pay | safe }}",
    "{{ role.pay | join(',') }}",
    # walking by other ways
    "{{ candidate.name.__class__.__base__ }}",
    "{{ candidate.name.upper }}",
    "{{ candidate.name.0 }}",
    "{{ candidate.name[:1] }}",
    "{{ candidate.name[::-1] }}",
    "{{ candidate.name|map(attribute='x')|list }}",
    "{{ candidate|attr('na' ~ 'me') }}",
    "{{ candidate.name|format(role) }}",
    "{{ candidate.name|replace('a', 'b') }}",
    "{{ candidate.name|wordcount }}",
    "{{ candidate.name|batch(2) }}",
    "{{ candidate.name|xmlattr }}",
    "{{ candidate.name|pprint }}",
    "{{ candidate.name|select('x') }}",
    "{{ super() }}",
    "{{ loop.index }}",
    "{{ caller() }}",
    "{{ varargs }}",
    "{{ dict(a='b') }}",
    "{{ _ }}",
    "{{ _('x') }}",
    "{% trans %}x{% endtrans %}",
    "{% debug %}",
    "{% break %}",
    # comparing and counting
    "{{ 'a' < 'b' < 'c' }}",
    "{% if role.pay > role.url %}x{% endif %}",
    "{% if role.pay is none %}x{% endif %}",
    "{% if role.pay is not defined %}x{% endif %}",
    "{% if not role.pay == role.url %}x{% endif %}",
    "{% if role.pay and 'x' %}x{% endif %}",
    "{% if role.pay|upper %}x{% endif %}",
    "{{ role.pay and role.url }}",
    "{{ not role.pay }}",
    "{{ -role.pay }}",
    "{{ role.pay % role.url }}",
    "{{ 0x10 }}",
    "{{ 1_000 }}",
    "{{ 1e9 }}",
    # loops and turns in other words
    "{%- for a in candidate -%}{{ a }}{%- endfor -%}",
    "{%+ for a in candidate recursive %}{{ loop(a) }}{% endfor %}",
    "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% set ns = namespace(x='') %}",
    "{% block a scoped required %}{% endblock %}",
    "{% include ['a', 'b'] ignore missing %}",
    "{% with %}{% endwith %}",
    # hiding behind look-alikes and space
    "{{ c\u0430ndidate.name }}",  # a Cyrillic a
    "{{ candidate.n\uff41me }}",  # a wide a
    "{{ candidate.\u200bname }}",
    "{{ candidate . name . upper }}",
    "{{- ''.join -}}",
    "{#- }} -#}{{ x }}",
    "# for a in candidate\n{{ a }}",
    "{{ 'a' 'b'.upper() }}",
    "Hi\u2028there",
    "Hi\x07there",
    "Hi \u2066there\u2069",
    # marks that say something else than they seem to
    "{% who %}a{% who %}b{% endwho %}{% endwho %}",
    "{% why %}{% who %}a{% why %}b{% endwhy %}{% endwho %}{% endwhy %}",
    "{% personal %}a{% endpersonal %} {% personal %}b{% endpersonal %}",
    "{% who %}a{% endwhy %}",
    "{% who x %}a{% endwho %}",
    "{% endwho %}",
    "{% who %}{% for a in b %}{% endfor %}{% endwho %}",
    "{% if role.pay %}{% who %}a{% endif %}{% endwho %}",
]


def text(body: str) -> Template:
    return Template("hello", TemplateKind.EMAIL, Purpose.ANSWER, "en", body, subject="Hello")


def only(body: str) -> Problem:
    found = problems(text(body))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_every_attack_is_refused(attack: str) -> None:
    found = problems(text(attack))
    assert found
    assert all(one.severity == "error" and one.try_ and one.message for one in found)


@pytest.mark.parametrize(
    ("body", "line", "column", "says"),
    [
        ("Hi\n  {{ candidate.frist_name }}", 2, 6, "There is no field “candidate.frist_name”."),
        ("Hi\n{% for a in b %}{% endfor %}", 2, 4, "A loop ({% for %})"),
        ("Hi {{ role.title | tite }}", 1, 20, "There is no filter “tite”."),
        ("Hi\n\n{{ range('a') }}", 3, 9, "A call (…)"),
        ("Hi {{ role.pay $ }}", 1, 16, "Unexpected char '$'."),
        ("Hi,\nsee } there", 2, 5, "A stray brace"),
        ("{% who %}x", 1, 10, "Unexpected end of template."),
        ("x {{ 12 }}", 1, 6, "Numbers"),
    ],
)
def test_a_refusal_names_line_and_column(body: str, line: int, column: int, says: str) -> None:
    problem = only(body)
    assert (problem.line, problem.column) == (line, column)
    assert problem.message.startswith(says)


def test_all_problems_are_told_at_once() -> None:
    found = problems(text("{{ candidate.nmae }} {{ role.pay + role.url }} {{ x }}"))
    assert [one.column for one in found] == [4, 25, 51]


def test_a_wrong_field_is_answered_with_the_likely_one() -> None:
    assert only("{{ candidate.compnay }}").try_ == "{{ candidate.company }}"
    assert only("{{ first_name }}").try_.startswith("{{ candidate.first_name }}")


def test_the_subject_is_checked_like_the_body() -> None:
    template = Template("a", TemplateKind.EMAIL, Purpose.ANSWER, "en", "Hi.", subject="{{ x }}")
    assert len(problems(template)) == 1


def test_anatomy_tells_what_a_text_uses() -> None:
    found = anatomy(
        text(
            "{% who %}{{ sender.name }}{% endwho %}{% if role.pay %}{{ role.pay }}{% endif %}"
            '{{ candidate.company | title | fallback("your team") }}{% if role.about %}x{% endif %}'
        )
    )
    assert found.printed == ("sender.name", "role.pay", "candidate.company")
    assert found.tested == ("role.pay", "role.about")
    assert found.with_way_out == ("candidate.company",)
    assert found.marks == ("who",)
    assert found.prints("role", "sender") == ("sender.name", "role.pay")


WORD = st.sampled_from(
    [
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "-",
        "if",
        "endif",
        "else",
        "for",
        "who",
        "endwho",
        "candidate",
        ".",
        "name",
        "role.pay",
        "|",
        "upper",
        "(",
        ")",
        "'",
        '"',
        "x",
        "[",
        "1",
        "~",
        "=",
    ]
) | st.sampled_from((" ", "\n"))


@settings(deadline=None)
@given(st.lists(WORD, max_size=25).map("".join))
def test_any_text_is_either_refused_or_can_be_rendered(body: str) -> None:
    if not problems(text(body)):
        assert "{" not in render(text(body), {}).text
