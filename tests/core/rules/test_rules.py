"""What each rule lets through and what it stops, in the words of real messages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from outreach.core.campaigns import Role
from outreach.core.rendering import Rendered, render
from outreach.core.rules import (
    SAMPLE_USE,
    Use,
    check_template,
    check_text,
    limit_of,
    sample_values,
)
from outreach.core.rules.links import links
from outreach.core.senders import Account
from outreach.core.words import Purpose, Template, TemplateKind

NOTE = (
    "Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %} "
    "{% how %}I found you looking for {{ match.skill }} people.{% endhow %} "
    "{% why %}I hope you'll apply for our {{ role.title }} job.{% endwhy %}"
)
JOB = (
    "Thanks for connecting, {{ candidate.greeting_name }}. "
    "{% company %}{{ role.about }}{% endcompany %} Your {{ match.skill }} work fits. "
    "{% role %}{{ role.url }}{% endrole %} It pays {{ role.pay }}. "
    "{% out %}A no is fine.{% endout %} {% referral %}Who else?{% endreferral %}"
)
BASIC = SAMPLE_USE._replace(sender=replace(SAMPLE_USE.sender, account=Account.BASIC))


def note(body: str = NOTE, **changed: object) -> Template:
    made = Template("note", TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT, "en", body)
    return replace(made, **changed)  # type: ignore[arg-type]


def job(body: str = JOB, **changed: object) -> Template:
    made = Template("job", TemplateKind.LINKEDIN_MESSAGE, Purpose.FOLLOW_UP, "en", body)
    return replace(made, **changed)  # type: ignore[arg-type]


def answer(body: str) -> Template:
    return job(body, purpose=Purpose.ANSWER)


def broken(template: Template, use: Use = SAMPLE_USE) -> list[str]:
    return [one.rule for one in check_template(template, use) if one.severity == "error"]


def test_a_good_note_and_a_good_follow_up_break_no_rule() -> None:
    assert check_template(note(), BASIC) == []
    assert check_template(job(), BASIC) == []


@pytest.mark.parametrize(
    "worn",
    [
        "I'd like to add you to my professional network on LinkedIn.",
        "Hi Grace,\nI’d like to join your LinkedIn network!",
        "Hello Grace, I would like to add you to my professional network",
        "Hi Bartholomew, I run a shop. I'd like to add you to my professional network on LinkedIn",
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        "Hallo Ada, ich würde mich gerne mit dir auf LinkedIn vernetzen.",
        "Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.",
        "Me gustaría añadirte a mi red profesional en LinkedIn.",
    ],
)
def test_the_default_invitation_is_known_in_four_languages(worn: str) -> None:
    assert "T01" in broken(answer(worn))


@pytest.mark.parametrize(
    "own",
    [
        "Your compiler talk in Reston made me want to meet you; may we connect here?",
        "I'd like to connect you with our head of compilers.",
        "I would like to tell you about our job.",
        "I came across your profile while looking for compiler engineers near Reston.",
        "Would you like to connect?",
        "I'd like to invite you to our open evening on Thursday.",
        "Ich möchte Ihnen gerne unsere Stelle vorstellen.",
        "Ich würde mich gerne mit Ihnen über Compiler unterhalten.",
        "J'aimerais vous parler de notre poste.",
        "Me gustaría hablar contigo sobre nuestro equipo.",
    ],
)
def test_words_of_ones_own_are_not_the_default(own: str) -> None:
    assert "T01" not in broken(answer(own))


@pytest.mark.parametrize(
    "unfilled",
    [
        "Hi [First Name],",
        "Hi <name>, hello",
        "Hi None,",
        "See %FIRSTNAME%.",
        "Your [insert skill]",
        "XXXX is here",
        "It pays nan.",
        "lorem ipsum dolor",
        "Hi [your company]",
        "TODO: more",
    ],
)
def test_what_was_never_filled_in_is_found(unfilled: str) -> None:
    assert broken(answer(unfilled)) == ["T02"]


@pytest.mark.parametrize(
    "plain",
    ["none of the above matters", "I finance banana farms.", "a < b > c", "See [1] for more."],
)
def test_ordinary_words_are_not_taken_for_unfilled_ones(plain: str) -> None:
    assert broken(answer(plain)) == []


def test_a_role_fact_that_the_campaign_does_not_give_is_named() -> None:
    use = SAMPLE_USE._replace(role=Role("Compiler engineer", "Northgate Robotics"))
    found = check_template(answer("It pays {{ role.pay }}."), use)
    assert [one.rule for one in found] == ["T02"]
    assert found[0].message == "role.pay is printed, but is not said in campaign example."
    long = SAMPLE_USE._replace(role=replace(SAMPLE_USE.role, pay="x" * 3000))
    found = check_template(answer("It pays {{ role.pay }}."), long)
    assert "holds what no message may print" in found[0].message
    assert check_template(answer("{% if role.pay %}It pays {{ role.pay }}.{% endif %}"), use) == []


def test_a_place_that_the_campaign_does_not_name_is_missed_by_everybody() -> None:
    nowhere = SAMPLE_USE._replace(area="")
    found = check_template(answer("Near {{ match.area }}."), nowhere)
    assert [one.message for one in found] == [
        "match.area is printed, but campaign example names no place."
    ]
    assert broken(answer("Near {{ match.area }}."), SAMPLE_USE._replace(area="Bonn")) == []


def test_only_an_introduction_knows_who_introduces() -> None:
    body = "{{ referrer.name }} gave me your name, {{ candidate.company }}."
    assert broken(answer(body)) == ["T02"]
    assert broken(job(body, purpose=Purpose.INTRODUCTION)) == []


@pytest.mark.parametrize(
    ("kind", "account", "limit"),
    [
        (TemplateKind.CONNECT_NOTE, Account.BASIC, 200),
        (TemplateKind.CONNECT_NOTE, Account.PREMIUM, 300),
        (TemplateKind.CONNECT_NOTE, Account.RECRUITER, 300),
        (TemplateKind.LINKEDIN_MESSAGE, Account.BASIC, 8000),
        (TemplateKind.INMAIL, Account.PREMIUM, 2000),
        (TemplateKind.EMAIL, Account.BASIC, None),
    ],
)
def test_the_limit_follows_from_kind_and_account(
    kind: TemplateKind, account: Account, limit: int | None
) -> None:
    assert limit_of(kind, account) == limit


@pytest.mark.parametrize(
    ("length", "use", "breaks"),
    [(200, BASIC, False), (201, BASIC, True), (300, SAMPLE_USE, False), (301, SAMPLE_USE, True)],
)
def test_a_note_may_have_exactly_its_limit(length: int, use: Use, breaks: bool) -> None:
    found = check_text(note(), Rendered("x" * length, None, length), use)
    assert ("T03" in [one.rule for one in found]) is breaks


def test_an_emoji_counts_two() -> None:
    rendered = render(note("🤝" * 101), {})
    assert "T03" in [one.rule for one in check_text(note(), rendered, BASIC)]


def test_a_subject_has_a_limit_of_its_own() -> None:
    inmail = job(kind=TemplateKind.INMAIL, subject="x" * 201)
    assert broken(inmail) == ["T03"]
    assert broken(replace(inmail, subject="x" * 200)) == []


@pytest.mark.parametrize(("mark", "rule"), [("who", "T04"), ("how", "T05"), ("why", "T06")])
def test_a_first_contact_says_who_how_and_why(mark: str, rule: str) -> None:
    without = NOTE.replace(f"{{% {mark} %}}", "").replace(f"{{% end{mark} %}}", "")
    assert broken(note(without)) == [rule]
    assert broken(job(JOB)) == []


def test_an_empty_mark_says_nothing() -> None:
    assert broken(note(NOTE.replace("I run {{ sender.company }}.", ""))) == ["T04", "C06"]


def test_a_name_alone_is_not_personal() -> None:
    same = NOTE.replace("{{ match.skill }} people", "people near {{ match.area }}")
    assert broken(note(same)) == ["T07"]


def test_in_a_follow_up_the_personal_fact_is_only_advised() -> None:
    found = check_template(job(JOB.replace("Your {{ match.skill }} work fits. ", "")))
    assert [(one.rule, one.severity) for one in found] == [("T07", "info")]


def test_a_note_names_role_and_company_as_fields_or_in_words() -> None:
    assert broken(note(NOTE.replace("{{ role.title }}", "great"))) == ["C06"]
    assert broken(note(NOTE.replace("{{ role.title }}", "compiler engineer"))) == []
    assert broken(note(NOTE.replace("{{ sender.company }}", "Northgate Robotics"))) == []
    assert broken(note(NOTE.replace("{{ sender.company }}", "a shop"))) == ["C06"]


@pytest.mark.parametrize(
    ("cut", "rule"),
    [
        ("{% company %}{{ role.about }}{% endcompany %}", "F01"),
        ("{% role %}{{ role.url }}{% endrole %}", "F02"),
        ("{% referral %}Who else?{% endreferral %}", "F03"),
    ],
)
def test_the_first_follow_up_has_company_link_and_referral_ask(cut: str, rule: str) -> None:
    assert broken(job(JOB.replace(cut, ""))) == [rule]
    assert rule not in broken(job(JOB.replace(cut, ""), purpose=Purpose.NUDGE))


def test_a_link_written_out_serves_as_well() -> None:
    body = JOB.replace("{{ role.url }}", "https://jobs.northgate.example/compilers")
    assert broken(job(body)) == []


@pytest.mark.parametrize(
    "link",
    [
        "http://northgate.example/jobs",
        "www.northgate.example/jobs",
        "https://bit.ly/3xYz",
        "https://elsewhere.example/jobs",
        "https://evilnorthgate.example/",
        "https://northgate.example.evil.example/",
        "https://northgate.example@evil.example/",
        "https://northgate.example/jobs?utm_source=linkedin",
        "ftp://northgate.example/jobs",
        "javascript://northgate.example/%0aalert(1)",
        "https://[broken",
        "bit.ly/3xYz",
        "jobs.elsewhere.example/1",
    ],
)
def test_a_link_that_hides_spies_or_leads_elsewhere_is_stopped(link: str) -> None:
    assert broken(answer(f"See {link}.")) == ["T26"]


@pytest.mark.parametrize(
    "link",
    [
        "https://northgate.example/jobs/compilers",
        "https://northgate.example/jobs?id=7",
        "https://www.northgate.example/",
        "https://careers.northgate.example/x",
        "https://www.linkedin.com/in/sam-keller-example",
        "node.js/express",
        "ASP.NET/C#",
        "Booking.com",
    ],
)
def test_a_plain_link_to_role_company_or_profile_may_stand(link: str) -> None:
    assert broken(answer(f"See {link}).")) == []


def test_a_link_ends_before_the_punctuation_around_it() -> None:
    assert [one.written for one in links("(see https://a.example/b?c=d).")] == [
        "https://a.example/b?c=d"
    ]


@pytest.mark.parametrize(
    ("length", "severity"), [(400, []), (401, ["info"]), (800, ["info"]), (801, ["warn"])]
)
def test_a_short_follow_up_is_advised_and_a_long_one_warned_of(
    length: int, severity: list[str]
) -> None:
    body = "Your {{ match.skill }} work. {% out %}Say no.{% endout %} "
    body += "{% referral %}Or who else?{% endreferral %} "
    template = job(body, purpose=Purpose.NUDGE)
    plain = render(template, sample_values(SAMPLE_USE)).length + 1
    template = replace(template, body=body + "y" * (length - plain))
    assert [one.severity for one in check_template(template)] == severity


NOTICE_URL = "https://northgate.example/privacy"
TOLD = BASIC._replace(
    sender=replace(BASIC.sender, notice=f"What we keep: {NOTICE_URL}", notice_url=NOTICE_URL)
)


def test_the_first_long_message_tells_what_is_kept_once_the_settings_say_so() -> None:
    def silent(template: Template, use: Use = TOLD) -> bool:
        return "T29" in [one.rule for one in check_template(template, use)]

    assert (silent(job()), silent(job(), BASIC), silent(note())) == (True, False, False)
    assert not silent(job(f"{JOB} {{{{ privacy.notice }}}}"))
    assert not silent(job(f"{JOB} Datenschutz: {{{{ privacy.url }}}}"))
    assert not silent(job(), TOLD._replace(previous=(f"Hello. {NOTICE_URL}",)))


def test_the_link_to_the_notice_is_neither_foreign_nor_one_too_many() -> None:
    use = TOLD._replace(sender=replace(TOLD.sender, notice_url="https://law.example/p", notice=""))
    assert check_template(job(f"{JOB} {{{{ privacy.url }}}}"), use) == []
