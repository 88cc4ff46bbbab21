"""What a message says when a person's values are filled in, and when one of them is missing."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.errors import Invalid
from outreach.core.rendering import FIELDS, Rendered, problems, render, tidy, usable, utf16_length
from outreach.core.words import Purpose, Template, TemplateKind

ADA = {
    "candidate": {"greeting_name": "Ada", "company": "Analytical Engines"},
    "match": {"skill": "compilers", "area": "Reston, VA"},
    "role": {"title": "Compiler engineer", "url": "https://northgate.example/jobs/compilers"},
    "sender": {"name": "Sam Keller", "company": "Northgate Robotics"},
}


def text(body: str, **changed: object) -> Template:
    kinds = {"kind": TemplateKind.LINKEDIN_MESSAGE, "purpose": Purpose.FOLLOW_UP, "language": "en"}
    return Template("hello", body=body, **{**kinds, **changed})  # type: ignore[arg-type]


def said(body: str, **of_candidate: str) -> Rendered:
    return render(text(body), {**ADA, "candidate": {**ADA["candidate"], **of_candidate}})


def test_a_note_is_the_text_with_the_persons_values() -> None:
    note = said("Hi {{ candidate.greeting_name }}, I run {{ sender.company }}.")
    assert note.text == "Hi Ada, I run Northgate Robotics."
    assert note.length == len(note.text)
    assert note.missing == ()


def test_a_missing_value_that_is_printed_is_named_each_once() -> None:
    body = "{{ candidate.position }} {{ role.pay }} {{ candidate.position | title }}"
    assert said(body).missing == ("candidate.position", "role.pay")


@pytest.mark.parametrize("empty", ["", "   ", "None", "N/A", "nan", "-", "{{company}}", "=1+1|x"])
def test_what_a_file_writes_for_nothing_counts_as_missing(empty: str) -> None:
    assert said("at {{ candidate.company }}", company=empty).missing == ("candidate.company",)


def test_asking_for_a_missing_value_is_simply_false() -> None:
    body = "Hello{% if candidate.company %} over there at {{ candidate.company }}{% endif %}."
    assert said(body).text == "Hello over there at Analytical Engines."
    silent = said(body, company="")
    assert (silent.text, silent.missing) == ("Hello.", ())


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("role.pay or candidate.company", "yes"),
        ("role.pay and candidate.company", "no"),
        ("not role.pay", "yes"),
    ],
)
def test_conditions_join_with_and_or_not(condition: str, expected: str) -> None:
    assert said(f"{{% if {condition} %}}yes{{% else %}}no{{% endif %}}").text == expected


def test_a_fallback_is_a_way_out_and_is_recorded() -> None:
    body = 'your work at {{ candidate.company | fallback("your team") }}'
    assert said(body).fallbacks == ()
    without = said(body, company="")
    assert without.text == "your work at your team"
    assert (without.missing, without.fallbacks) == ((), ("candidate.company",))


def test_default_is_another_word_for_fallback_even_after_a_change_of_case() -> None:
    body = '{{ candidate.position | title | default("engineer", true) | upper }}'
    assert said(body).text == "ENGINEER"
    assert said(body).fallbacks == ("candidate.position",)


def test_a_fallback_may_be_another_field() -> None:
    body = "{{ candidate.position | fallback(candidate.company) }}"
    assert said(body).text == "Analytical Engines"
    assert said(body, company="").missing == ("candidate.company",)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("title", "Ada O'brien"),
        ("capitalize", "Ada o'brien"),
        ("lower", "ada o'brien"),
        ("upper", "ADA O'BRIEN"),
        ("trim", "ada O'BRIEN"),
        ("first", "a"),
    ],
)
def test_the_filters_do_what_their_names_say(written: str, printed: str) -> None:
    assert said(f"{{{{ candidate.name | {written} }}}}", name=" ada O'BRIEN ").text == printed


def test_marks_print_their_content_and_tell_what_it_was() -> None:
    note = said(
        "Hi. {% who %}I run {{ sender.company }}.{% endwho %} {% why %}We look for a "
        "{% role %}{{ role.title }}{% endrole %}.{% endwhy %} {% why %}You fit.{% endwhy %}"
    )
    assert note.text == "Hi. I run Northgate Robotics. We look for a Compiler engineer. You fit."
    assert note.marks == {
        "who": ("I run Northgate Robotics.",),
        "why": ("We look for a Compiler engineer.", "You fit."),
        "role": ("Compiler engineer",),
    }


def test_a_mark_that_prints_nothing_is_not_there() -> None:
    assert said("Hi. {% who %}{% if role.pay %}x{% endif %}{% endwho %}").marks == {}


def test_the_personal_line_is_replaced_and_is_never_read_as_a_template() -> None:
    body = text("Hi. {% personal %}Your {{ candidate.position }} work.{% endpersonal %} Bye.")
    assert render(body, ADA).missing == ("candidate.position",)
    own = render(body, ADA, personal="Your talk on\nparsers was fun.")
    assert own.text == "Hi. Your talk on parsers was fun. Bye."
    assert (own.missing, own.marks["personal"]) == ((), ("Your talk on parsers was fun.",))
    assert render(body, ADA, personal="{{ role.title }}").missing == ("personal",)


def test_a_tag_alone_on_its_line_leaves_no_empty_line() -> None:
    body = "One.\n{% if role.title %}\nTwo.\n{% endif %}\n{% out %}\nThree.\n{% endout %}\nFour."
    assert said(body).text == "One.\nTwo.\nThree.\nFour."


def test_lines_and_paragraphs_stay_as_written() -> None:
    assert said("One.\nTwo.\n\nThree.\r\nFour.\n").text == "One.\nTwo.\n\nThree.\nFour."


@pytest.mark.parametrize(
    ("holes", "whole"),
    [
        ("Hi  Ada ,  how are you ?", "Hi Ada, how are you?"),
        ("your .NET work , truly :-)", "your .NET work, truly :-)"),
        ("one \n two\n\n\n\nthree ", "one\ntwo\n\nthree"),
    ],
)
def test_the_holes_of_empty_conditions_are_closed(holes: str, whole: str) -> None:
    assert tidy(holes) == whole


def test_french_keeps_its_space_before_high_punctuation() -> None:
    assert tidy("Bonjour Ada ,  ça va ?", "fr") == "Bonjour Ada, ça va ?"


def test_the_subject_is_filled_in_too() -> None:
    mail = render(text("Hi.", subject="{{ role.title }} for {{ candidate.position }}"), ADA)
    assert mail.subject == "Compiler engineer for"
    assert mail.missing == ("candidate.position",)


@pytest.mark.parametrize(("words", "units"), [("Ada", 3), ("Zoë", 3), ("👩‍🚀", 5), ("李", 1)])
def test_length_is_counted_as_a_browsers_box_counts(words: str, units: int) -> None:
    assert utf16_length(words) == units


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Ada\u2028Lovelace", "Ada Lovelace"),
        ("Ada\r\n\tLovelace", "Ada Lovelace"),
        ("\ufeffAda\u200b \u00a0 Lovelace\u200e", "Ada Lovelace"),
        ("Zoe\u0308", "Zoë"),
        ("سعید\u200cپور", "سعید\u200cپور"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", None),
        ("Ada\u202eecalevoL", ""),
        ("Ada\u2066x\u2069", ""),
        ("Ada\x00", ""),
        ("Ada\x1b[31m", ""),
        ("Ada\ue000", ""),
        ("Ada\ufffd", ""),
        ("Ada {first}", ""),
        ('=HYPERLINK("x")', ""),
        ("@properties", "@properties"),
        ("x" * 2001, ""),
        ("None of Us Ltd", "None of Us Ltd"),
        ("Nan", "Nan"),
    ],
)
def test_odd_values_are_mended_or_count_as_missing(given: str, kept: str | None) -> None:
    assert usable(given) == (given if kept is None else kept)


def test_a_text_outside_the_language_is_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        said("{{ candidate.frist_name }}")
    assert refusal.value.problems[0].try_ == "{{ candidate.first_name }}"


FIELD = st.sampled_from([f"{space}.{name}" for space in FIELDS for name in FIELDS[space]])
PIECE = st.one_of(
    st.sampled_from(["Hi ", "work at", " , ", ".", "\n", "  ", "I run it. ", "\t", " ?\n\n\n"]),
    FIELD.map(lambda name: f"{{{{ {name} }}}}"),
    FIELD.map(lambda name: f'{{{{ {name} | fallback("your team") }}}}'),
    FIELD.map(lambda name: f"{{% if {name} %}} so {{{{ {name} }}}} {{% endif %}}"),
    st.sampled_from(["who", "how", "out"]).map(lambda mark: f"{{% {mark} %}} we {{% end{mark} %}}"),
)
VALUE = st.one_of(
    st.none(),
    st.sampled_from(["None", "nan", "{{x}}", "}", "a  b", " ", "Zoë", "\u2028", "\u202eabc", "{"]),
    st.text(max_size=12).filter(lambda value: not re.search(r"\b(None|nan)\b", value)),
)


def someone(draw_value: st.SearchStrategy[str | None]) -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries(
        {
            space: st.fixed_dictionaries(dict.fromkeys(names, draw_value))
            for space, names in FIELDS.items()
        }
    )


@settings(deadline=None)
@given(st.lists(PIECE, max_size=12).map("".join), someone(VALUE))
def test_no_message_has_holes_braces_none_or_hidden_characters(
    body: str, values: dict[str, dict[str, str]]
) -> None:
    message = render(text(body), values)
    assert not problems(text(body))
    assert not re.search(r"[{}]|\bNone\b|\bnan\b|  |\t| \n|\n | [.,](\s|$)", message.text)
    hidden = [c for c in message.text if unicodedata.category(c) in ("Cc", "Co", "Zl", "Zp")]
    assert set(hidden) <= {"\n"}
    assert message.length == len(message.text.encode("utf-16-le", "surrogatepass")) // 2
