"""Whatever the allow-list lets pass is small: its output by construction, its memory by measure."""

from __future__ import annotations

import re
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.rendering import FIELDS, MARKS, problems, render
from outreach.core.rendering.checking import MAX_OUTPUT_BYTES, MAX_PRINTED, MAX_SOURCE_BYTES
from outreach.core.rendering.compiling import compiled
from outreach.core.rendering.language import FILTERS
from outreach.core.words import Purpose, Template, TemplateKind

MOST_MEMORY = 64 * 2**20

FIELD = st.sampled_from([f"{space}.{name}" for space in FIELDS for name in FIELDS[space]])
PLAIN = st.sampled_from(["Hi ", "x" * 400, "ŉ ΐ ß", "\n\n", " . ", "é" * 99, "  "])
CHANGE = st.sampled_from([name for name in FILTERS if name not in ("fallback", "default")])


@st.composite
def printed(draw: st.DrawFn) -> str:
    changes = "".join(f"|{one}" for one in draw(st.lists(CHANGE, max_size=3)))
    way_out = draw(st.sampled_from(["", '|fallback("your team")', '|default("ΐ")']))
    return f"{{{{ {draw(FIELD)}{changes}{way_out} }}}}"


CONDITION = st.recursive(
    FIELD,
    lambda one: st.one_of(
        one.map(lambda part: f"not {part}"),
        st.tuples(one, st.sampled_from(["and", "or"]), one).map(" ".join),
        one.map(lambda part: f"({part})"),
    ),
    max_leaves=6,
)
PIECE = st.recursive(
    PLAIN | printed(),
    lambda inner: st.one_of(
        st.tuples(CONDITION, inner, inner).map(
            lambda of: f"{{% if {of[0]} %}}{of[1]}{{% else %}}{of[2]}{{% endif %}}"
        ),
        st.tuples(st.sampled_from([*MARKS]), inner).map(
            lambda of: f"{{% {of[0]} %}}{of[1]}{{% end{of[0]} %}}"
        ),
        st.lists(inner, max_size=4).map("".join),
    ),
    max_leaves=25,
)
BODY = st.tuples(st.lists(PIECE, max_size=12).map("".join), st.sampled_from([1, 1, 2, 20])).map(
    lambda of: of[0] * of[1]
)
VALUE = st.one_of(
    st.none(),
    st.sampled_from(
        ["ΐ" * 999, "x" * 2_000, "ß" * 1_000, "ŉ b" * 500, "None", "nan", "{{x}}", "a  b"]
    ),
    st.sampled_from(["Ada", "\u2028", "=1+1", "\u202eabc", "", " ", "-"]),
)
VALUES = st.fixed_dictionaries(
    {space: st.fixed_dictionaries(dict.fromkeys(names, VALUE)) for space, names in FIELDS.items()}
)


def text(body: str) -> Template:
    return Template("hello", TemplateKind.EMAIL, Purpose.ANSWER, "en", body, subject=body[:200])


@settings(deadline=None, max_examples=40)
@given(BODY, VALUES)
def test_what_is_allowed_renders_small_and_clean(
    body: str, values: dict[str, dict[str, str]]
) -> None:
    template = text(body)
    compiled.cache_clear()
    tracemalloc.start()
    try:
        if problems(template):
            return
        message = render(template, values)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_MEMORY
    for words in (message.text, message.subject or ""):
        assert len(words.encode()) <= MAX_OUTPUT_BYTES
        assert not re.search(r"[{}]|\bnan\b|  |\t", words)
        assert "None" not in words


def test_the_most_that_can_be_printed_is_the_bound() -> None:
    body = "{{ candidate.company | upper }}" * MAX_PRINTED
    padded = body + "x" * (MAX_SOURCE_BYTES - len(body))
    template = Template("hello", TemplateKind.EMAIL, Purpose.ANSWER, "en", padded)
    assert not problems(template)
    message = render(template, {"candidate": {"company": "ΐ" * 1_000}})
    assert MAX_OUTPUT_BYTES * 0.95 < len(message.text.encode()) <= MAX_OUTPUT_BYTES


@pytest.mark.parametrize(
    "body",
    [
        "{% if role.pay %}" * 12 + "x" + "{% endif %}" * 12,
        "{% if role.pay %}x{% endif %}" * 600,
        "{# " + "x" * 19_000 + " #}",
        "{{ role.pay | upper | lower | title | trim | first | capitalize }}" * 40,
        ("{% who %}" + "x" * 20 + "{% endwho %}") * 400,
        "\n" * 20_000,
        "{% if " + "not " * 60 + "role.pay %}x{% endif %}",
    ],
    ids=range(7),
)
def test_the_largest_of_each_kind_takes_little_memory(body: str) -> None:
    tracemalloc.start()
    try:
        if not problems(text(body)):
            render(text(body), {"role": {"pay": "x" * 2_000}})
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()
