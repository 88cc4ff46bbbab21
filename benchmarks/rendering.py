"""How much slower a checked, strict text is than raw Jinja2: printed as ratios of one run.

    python benchmarks/rendering.py [PEOPLE]

Raw Jinja2 renders the same words from nested dictionaries in its plain environment: no sandbox, no
strict values, no marks, no counting. Each figure is the best of five rounds.
"""

import re
import sys
from time import perf_counter

import jinja2

from outreach.core import rendering
from outreach.core.words import Purpose, Template, TemplateKind

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


def main(people: int) -> None:
    for name, body, kind in (
        ("note", NOTE, TemplateKind.CONNECT_NOTE),
        ("follow-up", FOLLOW_UP, TemplateKind.LINKEDIN_MESSAGE),
    ):
        template = Template(name, kind, Purpose.FIRST_CONTACT, "en", body)
        raw = jinja2.Environment().from_string(re.sub(r"{% (end)?(?!if|endif)\w+ %}", "", body))
        everybody = [_values(number) for number in range(people)]
        plain = _best(lambda: [raw.render(given) for given in everybody])  # noqa: B023
        ours = _best(lambda: [rendering.render(template, given) for given in everybody])  # noqa: B023
        print(
            f"{name:10} raw Jinja2 {plain / people * 1e6:6.1f} µs   outreach "
            f"{ours / people * 1e6:6.1f} µs   ratio {ours / plain:.2f}  (aim <= 1.4)"
        )


def _values(number: int) -> dict[str, dict[str, str]]:
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


def _best(run: object) -> float:
    def once() -> float:
        start = perf_counter()
        run()  # type: ignore[operator]
        return perf_counter() - start

    return min(once() for _ in range(5))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
