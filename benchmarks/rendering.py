"""How much slower a checked, strict text is than raw Jinja2.

Raw Jinja2 renders the same words from nested dictionaries in its plain environment: no sandbox, no
strict values, no marks, no counting.

    python -m benchmarks.rendering [PEOPLE …]
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import partial

import jinja2

from benchmarks.report import in_turns, line
from outreach.core import rendering
from outreach.core.words import Purpose, Template, TemplateKind

Values = dict[str, dict[str, str]]

AIM = 1.4
ROUNDS = 5
MOST = 10_000  # people; more of the same tell nothing new
NOTE = """Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %}
{% how %}I found you looking for {{ match.skill }} people near {{ match.area }}.{% endhow %}
{% why %}I'd like to talk about our {{ role.title }} job, and I hope you'll apply.{% endwhy %}
"""
FOLLOW_UP = """Thanks for connecting, {{ candidate.greeting_name }}.
{% company %}{{ role.about }}{% endcompany %}
{% personal %}Your {{ match.skill }} work{% if candidate.company %} at {{ candidate.company }}\
{% endif %} is why I wrote.{% endpersonal %}
{% role %}The {{ role.title }} job in {{ role.location }} is here: {{ role.url }}{% endrole %}
{% if role.pay %}It pays {{ role.pay }}.{% endif %}
{% referral %}If it isn't for you, do you know somebody it might suit?{% endreferral %}
{% out %}A plain no is fine too.{% endout %}
{{ sender.first_name }}
"""


def run(sizes: Sequence[int]) -> None:
    """Measure a note and a follow-up for as many people as are asked, 10,000 at most."""
    for size in sorted({min(size, MOST) for size in sizes}):
        for name, body, kind in (
            ("note", NOTE, TemplateKind.CONNECT_NOTE),
            ("follow-up", FOLLOW_UP, TemplateKind.LINKEDIN_MESSAGE),
        ):
            template = Template(name, kind, Purpose.FIRST_CONTACT, "en", body)
            raw = jinja2.Environment().from_string(re.sub(r"{% (end)?(?!if|endif)\w+ %}", "", body))
            everybody = [_values(number) for number in range(size)]
            ours, plain = in_turns(
                ROUNDS,
                partial(_each, partial(rendering.render, template), everybody),
                partial(_each, raw.render, everybody),
            )
            line(f"render {size:,} texts, {name}", ours, plain, AIM)


def _each(render: Callable[[Values], object], everybody: list[Values]) -> None:
    for given in everybody:
        render(given)


def _values(number: int) -> Values:
    return {
        "candidate": {"greeting_name": f"Ada{number}", "company": f"Tarheel Tools {number}"},
        "match": {"skill": "compilers", "area": "Reston, VA"},
        "role": {
            "title": "Compiler engineer",
            "location": "Reston, VA",
            "url": "https://northgate.example/jobs/compilers",
            "pay": "$140-165k",
            "about": "We build inspection robots; forty people, profitable.",
        },
        "sender": {"company": "Northgate Robotics", "first_name": "Sam"},
    }


if __name__ == "__main__":
    run([int(size) for size in sys.argv[1:]] or [MOST])
