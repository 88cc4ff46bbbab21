"""Plain words of eight languages: stops, what only looks like one, who is named, and when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from outreach.core.replies import opt_out, propose
from outreach.core.words import ReplyClass

MONDAY = date(2026, 3, 2)
STOPS = Path(__file__).parents[2] / "data" / "replies_stops.tsv"
DETAILS = Path(__file__).parents[2] / "data" / "replies_details.tsv"


@pytest.mark.parametrize("row", DETAILS.read_text(encoding="utf-8").splitlines()[1:])
def test_who_is_named_and_when_to_come_back_is_found(row: str) -> None:
    reply, _, until, names, text = row.split("\t")
    found = propose(text, MONDAY)
    assert found is not None
    assert found.reply == reply
    assert str(found.until or "") == until
    assert ";".join(one.name for one in found.names) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ich habe kein Interesse und bitte, mich aus Ihrer Datenbank zu löschen.",
        "Can you please not message me on here anymore",
        "Please don't add me to any campaigns",
        "Never contact me at all",
        "Inutile de me recontacter",
        "Not interested. Not now, not ever.",
        "Auskunft nach Art. 15 und danach Löschung bitte",
        "I'm not interested in being contacted about jobs.",
        "please cancel my subscription to these",
        "Don't bother writing back.",
        "DNC please",
        "Why won't you stop messaging me?",
        "Je ne veux plus recevoir des messages de votre part.",
        "Ne me recontactez pas, et n'hésitez pas à supprimer mes données",
    ],
)
def test_who_wants_no_more_is_heard_in_plain_words(text: str) -> None:
    assert opt_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why did you stop writing to me?",
        "Warum schreiben Sie mir nicht mehr?",
        "I thought you'd never write again :)",
        "Bitte schicken Sie mir keine weiteren Unterlagen, ich bewerbe mich!",
        "How do I unsubscribe from LinkedIn emails? Anyway, tell me more",
        "Can you stop sending the link to the old page? The role page is dead.",
        "Don't message me there, use WhatsApp +49 30 1234567",
        "To unsubscribe from our newsletter click here",
        "Merci, pas tout de suite. N'hésitez pas à me recontacter !",
        "N’hésitez surtout pas à m'écrire de nouveau",
        "Never hesitate to write to me",
        "Bitte zögere nicht, mir zu schreiben",
        "Schroom niet mij te contacteren",
        "Não hesites em escrever-me",
        "Proszę się nie wahać i pisać do mnie",
        "No dudes en escribirme de nuevo",
        "Non esitare a scrivermi di nuovo",
        "Não pare de me escrever",
        "No pare de escribirme",
        "Ich wurde nicht mehr kontaktiert, ist die Stelle noch offen?",
        "Ask Pim Doorn. I'd prefer if you didn't use my name though.",
    ],
)
def test_who_asks_why_it_ended_or_means_papers_or_another_place_is_not_barred(text: str) -> None:
    assert not opt_out(text)


@pytest.mark.parametrize("kind", ["stop", "none"])
def test_stops_are_told_from_other_ways_to_write_the_past_a_case_and_other_peoples(
    kind: str,
) -> None:
    rows = [row.split("\t") for row in STOPS.read_text(encoding="utf-8").splitlines()]
    texts = [text for one, text in rows if one == kind]
    assert len(texts) > 200
    assert [text for text in texts if bool(opt_out(text)) is not (kind == "stop")] == []


@pytest.mark.parametrize(
    "text",
    ["I wouldn't say no", "Can't say no to that", "Kein Problem, melden Sie sich morgen"],
)
def test_who_denies_a_no_is_interested(text: str) -> None:
    found = propose(text, MONDAY)
    assert found is not None
    assert found.reply is ReplyClass.INTERESTED
