"""`next`, `log`, `undo` and `batch` without a person at the keyboard."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from tests import cast
from tests.conftest import Command

SCHEMAS = Path(__file__).parents[3] / "docs" / "schemas"


def schema(name: str) -> object:
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


def test_next_as_json_claims_and_prints_the_card(outreach: Command) -> None:
    done = outreach("next", "--json")
    card = json.loads(done.out)
    assert next(iter(card.items())) == ("schema", "outreach.next/1")
    jsonschema.validate(card, schema("next"))
    assert (card["handle"], card["send_as"]) == ("ada-lovelace", "Sam Keller")
    assert json.loads(outreach("next", "--json", user="eve").out)["handle"] != "ada-lovelace"
    assert json.loads(outreach("next", "--json").out)["touch"] == card["touch"]


def test_next_without_a_terminal_names_the_two_ways_on(outreach: Command) -> None:
    done = outreach("next")
    assert done.code == 2
    assert done.out == ""
    assert "outreach next --json" in done.err
    assert "outreach log sent" in done.err


def test_every_json_output_keeps_to_its_schema(outreach: Command) -> None:
    made = json.loads(outreach("batch", "sam-keller", "--json").out)
    first = made["cards"][0]["touch"]
    commands = [
        ("batch", "sam-keller", "--json"),
        ("log", "--from-batch", f"{made['code']} {first}=sent {'f' * 24}=sent", "--json"),
        ("log", "stop", "jose-ng", "--json"),
        ("undo", "--past-stops", "--json"),
    ]
    for command in commands:
        told = json.loads(outreach(*command).out)
        jsonschema.validate(told, schema(told["schema"].split(".")[1].split("/")[0]))


def test_a_batch_is_written_as_a_page_and_comes_back_as_a_file(
    outreach: Command, workspace: Path
) -> None:
    done = outreach("batch", "sam-keller", "--html", "page.html")
    assert done.out.startswith("3 cards for Sam Keller · 2026-03-02")
    page = workspace / "page.html"
    assert page.stat().st_mode & 0o777 == 0o600
    ids = re.findall(r'name="([0-9a-f]{24})" value="sent"', page.read_text())
    ticks = workspace / "ticks.txt"
    ticks.write_text(f"batch=sam-keller.2026-03-02 {ids[0]}=sent {ids[1]}=later\n")
    assert outreach("log", "--from-batch", "ticks.txt").out.startswith("2 recorded, 0 were")
    assert outreach("log", "--from-batch", "ticks.txt").out.startswith("0 recorded, 2 were")
    assert outreach("batch", "sam-keller", "--release").err == "1 card given back.\n"


def test_a_tick_that_is_stopped_decides_the_exit_code(outreach: Command) -> None:
    code = json.loads(outreach("batch", "sam-keller", "--json").out)["code"]
    done = outreach("log", "--from-batch", "-", stdin=f"{code} {'f' * 24}=sent")
    assert done.code == 1
    assert "was never given out here" in done.out


def test_next_skips_a_card_to_the_end(outreach: Command) -> None:
    first = json.loads(outreach("next", "--json").out)
    second = json.loads(outreach("next", "--json", "--skip", first["touch"]).out)
    assert second["handle"] != first["handle"]


def test_the_round_by_scripts_ends_with_nothing_to_do(outreach: Command) -> None:
    seen = set()
    for _ in range(3):
        card = json.loads(outreach("next", "--json").out)
        seen.add(card["handle"])
        assert outreach("log", "sent", card["handle"]).code == 0
    assert seen == {"ada-lovelace", "grace-hopper", "jose-ng"}
    done = outreach("next", "--json")
    assert (done.code, done.out) == (3, "")
    assert "outreach plan" in done.err


def test_log_says_what_it_kept_and_how_to_take_it_back(outreach: Command) -> None:
    done = outreach("log", "sent", "ada-lovelace")
    assert (
        done.out
        == "✓ 09:00 sent to Ada Lovelace. Next: take-back on Mon 23 Mar, unless accepted.\n"
    )
    assert "outreach undo" in done.err
    done = outreach("log", "accepted", "ada@example.com")
    assert done.out == "✓ 09:00 accepted: Ada Lovelace. Next: job on Tue 03 Mar.\n"


def test_log_as_json_tells_where_the_person_stands(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    done = outreach(
        "log", "replied", "ada-lovelace", "--class", "question", "--note", "On site?", "--json"
    )
    told = json.loads(done.out)
    assert told["schema"] == "outreach.log/1"
    assert told["logged"][0] | {"event": 0} == {
        "event": 0,
        "handle": "ada-lovelace",
        "name": "Ada Lovelace",
        "what": "replied",
        "class": "question",
        "occurred_at": "2026-03-02T14:00:00+00:00",
        "precision": "second",
        "campaign": "compilers",
        "sender": "sam-keller",
        "touch": None,
        "stage": "replied",
        "proposal": None,
        "named": None,
        "barred": None,
    }


def test_a_reply_without_a_class_is_told_what_it_seems_to_say(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    done = outreach("log", "replied", "ada-lovelace", "--note", "Ask Pim Doorn.")
    assert "Seems to be: refers someone: Pim Doorn (says “Pim Doorn”)." in done.out
    assert "outreach log replied ada-lovelace --as-proposed" in done.out
    done = outreach("log", "replied", "ada-lovelace", "--as-proposed")
    assert "replied (referral): Ada Lovelace." in done.out
    assert "Pim Doorn (pim-doorn) comes in, for compilers; not told of Ada Lovelace." in done.out


def test_a_consent_in_the_words_is_proposed_and_never_assumed(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    note = ("--note", "Ask Pim Doorn, and feel free to mention me.")
    done = outreach("log", "replied", "ada-lovelace", *note)
    assert "Pim Doorn, may be told of it (“mention me”)" in done.out
    assert "outreach log replied ada-lovelace --as-proposed --may-name" in done.out
    done = outreach("log", "replied", "ada-lovelace", *note, "--json")
    told = json.loads(done.out)
    jsonschema.validate(told, schema("log"))
    consent = told["logged"][0]["proposal"]["consent"]
    assert consent == {"may_name": True, "words": "mention me"}
    done = outreach("log", "replied", "ada-lovelace", "--as-proposed")
    assert "; not told of Ada Lovelace." in done.out
    outreach("undo")
    done = outreach("log", "replied", "ada-lovelace", "--as-proposed", "--may-name")
    assert "; told of Ada Lovelace." in done.out


def test_who_named_somebody_is_shown_with_them_and_with_the_sources(outreach: Command) -> None:
    named = ("--name", "Pim Doorn", "--campaign", "compilers")
    outreach("log", "referral", "ada-lovelace", *named)
    line = "Named by Ada Lovelace (ada-lovelace) on 02 Mar 2026, for compilers; did not agree"
    for flags in ((), ("--sources",)):
        assert line in outreach("candidates", "show", "pim-doorn", *flags).out
    for flags, name in (((), "candidate"), (("--sources",), "sources")):
        told = json.loads(outreach("candidates", "show", "pim-doorn", *flags, "--json").out)
        jsonschema.validate(told, schema(name))
        (by,) = told["named_by"]
        assert (by["handle"], by["may_name"]) == ("ada-lovelace", False)
    copy = outreach("candidates", "export-person", "pim-doorn", "--json")
    told = json.loads(copy.out)
    jsonschema.validate(told, schema("person"))
    assert told["named_by"] == []  # the person is not told of who did not agree


def test_an_as_proposed_reply_that_names_nobody_has_nobody_to_tell(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("log", "replied", "ada-lovelace", "--note", "Tell me more!")
    done = outreach("log", "replied", "ada-lovelace", "--as-proposed", "--may-name")
    assert done.code == 2
    assert "say who that is" in done.err


def test_an_opt_out_in_words_says_what_it_did_and_the_way_back(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    done = outreach("log", "replied", "ada-lovelace", "--note", "Please stop writing to me.")
    assert "replied (opt out): Ada Lovelace." in done.out
    assert "Never written to again: says “stop writing”." in done.out
    assert "outreach log replied ada-lovelace --class no" in done.out
    done = outreach("log", "replied", "ada-lovelace", "--class", "no")
    assert "Barred no longer: “stop writing” was no stop." in done.out


def test_new_words_are_kept_with_the_class_that_they_seem_to_say(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace", "--outside", "--campaign", "compilers")
    outreach("log", "replied", "ada-lovelace", "--note", "Tell me more!")
    words = "Not now, but perhaps from September 2027 on."
    done = outreach("log", "replied", "ada-lovelace", "--note", words, "--as-proposed")
    assert "replied (not now): Ada Lovelace. Back on Wed 01 Sep 2027." in done.out
    shown = outreach("candidates", "show", "ada-lovelace", "--json")
    assert words in shown.out
    done = outreach("log", "replied", "ada-lovelace", "--note", "Hm.", "--as-proposed")
    assert "no rule knows what these words mean" in done.err
    assert "replied: Ada Lovelace." in done.out


def test_a_script_can_tell_which_event_was_taken_back(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("undo")
    outreach("log", "sent", "ada-lovelace")
    told = json.loads(outreach("candidates", "show", "ada-lovelace", "--json").out)
    jsonschema.validate(told, schema("candidate"))
    taken_back = {one["undoes"] for one in told["events"]} - {None}
    sent = [one for one in told["events"] if one["what"] == "sent"]
    assert [one["id"] in taken_back for one in sent] == [True, False]
    assert {one["proves"] for one in told["events"]} == {None}


def test_a_referral_keeps_to_its_schema_and_says_who_came_in(outreach: Command) -> None:
    url = "https://www.linkedin.com/in/pim-doorn-example"
    named = ("--name", "Pim Doorn", "--url", url, "--may-name", "--json")
    done = outreach("log", "referral", "ada-lovelace", "--campaign", "compilers", *named)
    told = json.loads(done.out)
    jsonschema.validate(told, schema("log"))
    assert told["logged"][0]["named"] == {
        "handle": "pim-doorn",
        "name": "Pim Doorn",
        "is_new": True,
        "may_name": True,
        "campaign": "compilers",
        "alike": [],
    }


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("log", "liked", "ada-lovelace"), 2, "'liked' is nothing that is logged"),
        (("log",), 2, "Say what happened"),
        (("log", "referral", "ada-lovelace", "--may-name"), 2, "say who that is"),
        (("log", "accepted", "ada-lovelace", "--name", "Pim Doorn"), 2, "Only a referral names"),
        (("log", "replied", "ada-lovelace", "--as-proposed"), 3, "No reply of Ada Lovelace waits"),
        (("log", "accepted"), 2, "outreach log accepted PERSON"),
        (("log", "replied", "ada-lovelace", "--class", "maybe"), 2, "is no class of reply"),
        (("log", "accepted", "ada-lovelace", "--class", "no"), 2, "--class does not go with"),
        (("log", "accepted", "ada-lovelace", "--when", "2027-01-01"), 2, "in the future"),
        (("log", "accepted", "nobody-here"), 1, "nobody-here"),
        (("log", "withdrawn", "ada-lovelace"), 4, "is not possible for somebody who is"),
        (("undo",), 3, "nothing of yours to take back"),
        (("batch", "nobody"), 1, "There is no sender 'nobody'"),
        (("next", "--json", "--sender", "nobody"), 1, "sam-keller"),
        (("log", "--from-batch", "no-such-file.txt"), 1, "the path of a text file"),
        (("log", "--from-batch", "all=sent"), 2, "begins with batch="),
    ],
)
def test_what_cannot_be_done_is_told_in_three_lines(
    outreach: Command, arguments: tuple[str, ...], code: int, says: str
) -> None:
    done = outreach(*arguments)
    assert done.code == code, done.err
    assert done.out == ""
    assert says in done.err
    assert "  try: " in done.err
    assert "Traceback" not in done.err


def test_sent_twice_is_refused_with_the_way_out(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    done = outreach("log", "sent", "ada-lovelace")
    assert done.code == 4
    assert "outreach log sent ada-lovelace --outside" in done.err
    done = outreach("log", "sent", "ada-lovelace", "--outside")
    assert done.code == 0


def test_somebody_elses_card_is_exit_5(outreach: Command) -> None:
    card = json.loads(outreach("next", "--json", user="eve").out)
    done = outreach("log", "sent", card["handle"])
    assert done.code == 5
    assert "eve has this card" in done.err


def test_an_unclear_name_lists_whom_it_fits_with_a_command(outreach: Command) -> None:
    done = outreach("log", "accepted", "ada")
    assert done.code == 2
    assert "ada-lovelace" in done.err
    assert "try:" in done.err


def test_undo_names_what_it_took_back_again_and_again(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("log", "accepted", "ada-lovelace", "--when", "2026-03-02")
    done = outreach("undo")
    assert done.out == "↶ taken back: accepted, Ada Lovelace, 02 Mar 2026; invited again\n"
    taken = json.loads(outreach("undo", "--json").out)
    assert taken["schema"] == "outreach.undo/1"
    assert taken["undone"][0]["stage"] == "identified"
    assert outreach("undo").code == 3


def test_undo_of_a_class_says_that_the_reply_stands(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("log", "replied", "ada-lovelace", "--note", "Hm, well.")
    outreach("log", "replied", "ada-lovelace", "--class", "question")
    said = outreach("undo").out
    assert said.startswith("↶ taken back: replied (question), Ada Lovelace")
    assert said.endswith("; still replied\n")


def test_an_opt_out_is_not_taken_back_but_what_was_before_it_can_be(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("log", "stop", "grace-hopper")
    done = outreach("undo")
    assert done.code == 4
    assert "outreach undo --past-stops" in done.err
    assert "Ada Lovelace" in outreach("undo", "--past-stops").out


def test_pasted_names_are_matched_shown_and_saved(outreach: Command) -> None:
    for handle in ("ada-lovelace", "grace-hopper"):
        outreach("log", "sent", handle)
    pasted = "Ada Lovelace accepted your invitation\nGrace Hopper\nSomebody Else\n"
    done = outreach("log", "accepted", "--paste", "--yes", stdin=pasted)
    assert done.code == 0
    assert done.out.count("accepted: ") == 2
    assert "nobody who waits" in done.err
    assert outreach("undo").out.count("taken back") == 2


def test_pasted_names_that_fit_nobody_save_nothing(outreach: Command) -> None:
    done = outreach("log", "accepted", "--paste", "--yes", stdin="Somebody Else\n")
    assert done.code == 3


def test_a_name_with_control_characters_cannot_steer_the_terminal(
    outreach: Command, workspace: Path
) -> None:
    from outreach.store import candidates
    from tests import cast

    app = cast.opened(workspace)
    with app.store.write() as tx:
        person = candidates.find(tx, "ada-lovelace")
        cast.change(tx, person, last_name="Love\x1b]8;;https://evil.example\alace\u202e")
    app.store.close()
    done = outreach("log", "sent", "ada-lovelace")
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


def require_a_line(workspace: Path) -> None:
    folder = workspace / "templates"
    text = (folder / "hello.j2").read_text()
    marked = text.replace(
        "{% why %}", "{% personal %}Your work stood out.{% endpersonal %}\n{% why %}"
    )
    (folder / "hello.j2").write_text(marked)
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("hello}", "hello, personal: required}"))
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.approve(app, tx, "hello")
    app.store.close()


def test_a_required_line_is_written_by_an_option_and_stops_log_until_then(
    outreach: Command, workspace: Path
) -> None:
    require_a_line(workspace)
    card = json.loads(outreach("next", "--json").out)
    assert card["personal_required"] is True
    refused = outreach("log", "sent", card["handle"])
    assert refused.code == 4
    assert "a line of your own" in refused.err
    assert "personal: required" in refused.err
    card = json.loads(outreach("next", "--json", "--line", "Your talk stayed with me.").out)
    assert (card["personal_required"], card["off_template"]) == (False, False)
    assert "Your talk stayed with me." in card["text"]
    assert card["personal"] == "Your talk stayed with me."
    assert outreach("log", "sent", card["handle"]).code == 0


def test_what_keys_do_to_words_has_options_only_in_json(outreach: Command) -> None:
    refused = outreach("next", "--line", "Your talk stayed with me.")
    assert refused.code == 2
    assert "--json" in refused.err


def test_a_rewritten_text_is_refused_unless_the_settings_say_otherwise(
    outreach: Command, workspace: Path
) -> None:
    (workspace / "mine.txt").write_text("Hi Ada, hello.")
    refused = outreach("next", "--json", "--rewrite", "mine.txt")
    assert refused.code == 4
    assert 'off_template = "blocked"' in refused.err
