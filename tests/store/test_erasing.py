"""What names a person goes, on either engine; what was counted stays; they never come back."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from outreach import tables
from outreach.core.campaigns import Status
from outreach.core.words import Comment, Event, EventKind, Evidence, Precision, ReplyClass
from outreach.store import (
    audit,
    campaigns,
    candidates,
    comments,
    enrollments,
    erasing,
    events,
    search,
    suppressions,
)
from outreach.store.engine import Store
from outreach.store.mentions import Mentions
from outreach.store.suppressions import SUPPRESSED, Bar
from tests.dump import dumped
from tests.store.people import MONDAY, PROFILE, merged, record

ZEBULON = record(
    "zebulon-quux-42", "Zebulon Quuxberry",
    email="zeb.quux@example.com", other_emails=("quuxmail@example.org",), company="Quuxworks",
    position="Quuxologist", headline="Quuxing since 1999", location="Quuxhaven",
    skills=("Quuxscript", "Python"), note="likes quuxotic tea", connected_on=date(2025, 1, 2),
)  # fmt: skip
OTHER = record("ada-byron", "Ada Byron", company="Analytical Engines", skills=("Python",))
TRACE = b"quux"


def met(store: Store) -> int:
    """Let somebody come in with all that can be known of a person; return the id."""
    merged(store, [ZEBULON, OTHER], owner="sam-keller")
    with store.write() as tx:
        person = candidates.find(tx, f"{PROFILE}zebulon-quux-42")
        enrolled = enrollments.enroll(
            tx, person.id, "compilers", "sam-keller", {"skill": "Quuxscript"}, MONDAY
        )
        _sent(tx, enrolled.id)
        events.append(
            tx,
            Event(
                EventKind.REPLIED, MONDAY, MONDAY, "dana", precision=Precision.DAY,
                evidence=Evidence.PROVEN, candidate=person.id, campaign="compilers",
                sender="sam-keller", enrollment=enrolled.id, reply=ReplyClass.NO,
                details={"text": "Quux says no", "proof": True, "reason": "busy quuxing"},
            ),
        )  # fmt: skip
        _archived(tx, person.id)
        why = Bar(SUPPRESSED, "Quuxberry rang us up", "dana", MONDAY)
        suppressions.add(tx, store, ["email:zeb.quux@example.com"], why)
        return person.id


def _sent(tx: sa.Connection, enrolled: int) -> None:
    tx.execute(
        _table("touch").insert().values(
            id="t1", enrollment_id=enrolled, step="connect", attempt=1, state="claimed",
            channel="linkedin_connect", due_at=MONDAY, text="Hi Zebulon Quuxberry",
            personal="your quux talk", text_digest="d", claimed_by="dana", claimed_until=MONDAY,
        )
    )  # fmt: skip


def _archived(tx: sa.Connection, person: int) -> None:
    request = {"sender": "sam-keller", "name": "Zebulon Quuxberry", "sent_at": MONDAY}
    rows = [("profile:quuxold", person), ("name:zebulon quuxberry", None)]
    for invited, of in rows:
        values = request | {"invited": invited, "candidate_id": of, "note_key": ""}
        tx.execute(_table("request").insert().values(values))
    tx.execute(
        _table("message").insert().values(
            sender="sam-keller", candidate_id=person, at=MONDAY, is_incoming=True,
            channel="linkedin_message", text="Quuxful thoughts", text_key="k",
        )
    )  # fmt: skip
    tx.execute(_table("referral").insert().values(by_id=person, of_id=None, at=MONDAY))
    kept = {"campaign": "compilers", "inputs": "3:", "content": b"quux"}
    tx.execute(_table("shortlist").insert().values(kept))


def _table(name: str) -> sa.Table:
    return tables.Candidate.metadata.tables[name]


def forget(store: Store, *people: int) -> None:
    with store.write() as tx:
        erasing.erase(tx, store, people, "dana", MONDAY, out=True)
    assert erasing.cleanse(store)


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("outreach.db*"))).lower()


def test_no_row_of_any_table_names_somebody_who_was_forgotten(store: Store) -> None:
    zebulon = met(store)
    assert any(TRACE.decode() in row for row in dumped(store))
    forget(store, zebulon)
    assert [row for row in dumped(store) if TRACE.decode() in row or "zebulon" in row] == []


def test_no_byte_of_them_is_left_in_the_files_of_sqlite(
    sqlite_store: Store, tmp_path: Path
) -> None:
    zebulon = met(sqlite_store)
    assert TRACE in bytes_of(tmp_path)
    forget(sqlite_store, zebulon)
    found = bytes_of(tmp_path)
    assert b"analytical engines" in found  # the others are still there
    assert TRACE not in found
    assert b"zebulon" not in found


def test_who_was_mended_before_leaves_no_older_words_either(
    sqlite_store: Store, tmp_path: Path
) -> None:
    merged(sqlite_store, [OTHER, record("kim", "Kim Vorlander", company="Vorlwerk")])
    merged(sqlite_store, [record("kim", "Kim Park", company="Hanok")], file_name="later.csv")
    with sqlite_store.read() as tx:
        kim = candidates.find(tx, f"{PROFILE}kim").id
    forget(sqlite_store, kim)
    assert b"vorl" not in bytes_of(tmp_path)


def test_what_was_counted_stays_without_the_person(sqlite_store: Store) -> None:
    zebulon = met(sqlite_store)
    forget(sqlite_store, zebulon)
    with sqlite_store.read() as tx:
        replied, enrolled, touch = (
            tx.execute(sa.select(_table(name))).mappings().one()
            for name in ("event", "enrollment", "touch")
        )
    assert (replied["kind"], replied["reply"], replied["candidate_id"]) == ("replied", "no", None)
    drawn = replied["details"].pop("was")
    assert replied["details"] == {"proof": True, "note": True}
    assert drawn > 1 << 50 and drawn != zebulon  # the number of a row would tell who it was
    assert (enrolled["candidate_id"], enrolled["because"]) == (None, {})
    assert enrolled["closed_at"] is not None
    assert (touch["text"], touch["text_digest"], touch["state"]) == (None, None, "not_sent")


def test_they_are_not_taken_in_again_by_any_identity(store: Store) -> None:
    forget(store, met(store))
    again = [
        ZEBULON,
        record("", "Zebulon Quuxberry", company="Quuxworks"),
        record("", "Z Q", email="zeb.quux@example.com"),
        record("grace-hopper", "Grace Hopper"),
    ]
    counts = merged(store, again, file_name="again.csv")
    assert (counts.forgotten, counts.added) == (3, 1)


def test_a_namesake_who_was_here_stays_and_is_not_barred(sqlite_store: Store) -> None:
    twin = record("other-zebulon", "Zebulon Quuxberry", company="Quuxworks")
    zebulon = met(sqlite_store)
    merged(sqlite_store, [twin], file_name="twin.csv")
    forget(sqlite_store, zebulon)
    counts = merged(sqlite_store, [twin._replace(position="Baker")], file_name="again.csv")
    assert (counts.forgotten, counts.updated) == (0, 1)
    with sqlite_store.read() as tx:
        stays = candidates.find(tx, f"{PROFILE}other-zebulon")
        assert suppressions.bars_of(tx, sqlite_store, stays) == []


def test_who_comes_next_gets_no_id_of_somebody_forgotten(store: Store) -> None:
    met(store)
    with store.read() as tx:
        newest = candidates.last_id(tx)
        everybody = candidates.ids(tx)
    forget(store, *everybody)
    merged(store, [record("new", "New Person")], file_name="new.csv")
    with store.read() as tx:
        assert candidates.find(tx, f"{PROFILE}new").id == newest + 1


def test_a_handle_of_somebody_erased_is_never_given_again(store: Store) -> None:
    person = met(store)
    merged(
        store, [ZEBULON._replace(profile_url=f"{PROFILE}zebulon-two", email="", other_emails=())]
    )
    with store.write() as tx:
        handle = candidates.load(tx, [person])[person].handle
        erasing.erase(tx, store, [person], "dana", MONDAY, out=False)
    merged(store, [ZEBULON._replace(profile_url=f"{PROFILE}zebulon-three", email="")])
    with store.read() as tx:
        found = [one.handle for one in candidates.load(tx, candidates.ids(tx)).values()]
    assert sorted(found) == ["ada-byron", f"{handle}-2", f"{handle}-3"]


def test_an_opt_out_outlives_the_person_without_its_words(sqlite_store: Store) -> None:
    zebulon = met(sqlite_store)
    with sqlite_store.write() as tx:
        erasing.erase(tx, sqlite_store, [zebulon], "outreach", MONDAY, out=False)
    counts = merged(sqlite_store, [ZEBULON], file_name="again.csv")
    assert (counts.forgotten, counts.added) == (0, 1)
    with sqlite_store.read() as tx:
        person = candidates.find(tx, f"{PROFILE}zebulon-quux-42")
        (bar,) = suppressions.bars_of(tx, sqlite_store, person)
        assert (bar.bar, "Quux" in bar.reason) == (SUPPRESSED, False)


def test_holdings_tell_what_goes_and_what_stays(sqlite_store: Store) -> None:
    zebulon = met(sqlite_store)
    with sqlite_store.read() as tx:
        found = {one.table: (one.rows, one.stays) for one in erasing.holdings(tx, zebulon)}
    assert found == {
        "alias": (1, False), "connection": (1, False), "observation": (1, False),
        "enrollment": (1, True), "event": (1, True), "touch": (1, True),
        "referral": (1, True), "request": (1, False), "message": (1, False),
    }  # fmt: skip


def test_every_table_that_may_name_people_is_erased_from(sqlite_store: Store) -> None:
    """A table with a column for a person refers to the candidate, or it would be passed over."""
    known = {f"{column.table.name}.{column.name}" for column in erasing.references()}
    like = {
        f"{table.name}.{column.name}"
        for table in tables.Candidate.metadata.sorted_tables
        for column in table.columns
        if "candidate" in column.name and column.name != "candidate"
    }
    assert like <= known


def test_the_words_of_others_lose_the_name_and_keep_the_rest(store: Store) -> None:
    zebulon = met(store)
    with store.write() as tx:
        ada = candidates.find(tx, f"{PROFILE}ada-byron")
        said = {
            "text": "Ask ZEBULON Quuxberry, linkedin.com/in/zebulon-quux-42!",
            "named": [{"who": "Zebulon Quuxberry", "with": 1}],
        }
        event = Event(EventKind.REPLIED, MONDAY, MONDAY, "dana", candidate=ada.id, details=said)
        events.append(tx, event)
        person = candidates.load(tx, [zebulon])[zebulon]
        mentions = Mentions(tx, [(person, candidates.identities_of(tx, [zebulon])[zebulon])])
        assert (mentions.texts(), mentions.remarks()) == (1, 0)
    forget(store, zebulon)
    with store.read() as tx:
        (kept,) = events.of_candidate(tx, ada.id)
    named = [{"who": "[…]", "with": 1}]
    assert kept.details == {"text": "Ask […], […]!", "named": named}


def test_a_remark_about_a_text_loses_the_name_and_the_chain_still_holds(store: Store) -> None:
    zebulon = met(store)
    remark = Comment("hello", 1, "f" * 64, "rosa-diaz", "Zebulon Quuxberry would laugh.", MONDAY)
    with store.write() as tx:
        comments.add(tx, remark)
    forget(store, zebulon)
    with store.read() as tx:
        (kept,) = comments.of(tx)["hello"]
        assert audit.verify(tx) == []
        told = audit.of_kinds(tx, [erasing.NAMES_TAKEN_OUT])
    assert kept.comment == "[…] would laugh."
    assert len(told) == 1


def test_reasons_and_the_audit_lose_a_name_however_it_is_written(store: Store) -> None:
    merged(store, [record("zoe-voss-zz1", "Zoë Voß")])
    written = "wait for ZOE VOSS (Voß, Zoë; voss, zoe; zoe-voss-zz1), not for Zoe Vossberg"
    with store.write() as tx:
        zoe = candidates.find(tx, f"{PROFILE}zoe-voss-zz1")
        campaigns.set_status(tx, "compilers", Status.PAUSED, reason=written, at=MONDAY, by="dana")
        audit.append(tx, MONDAY, "dana", "pause", {"campaign": "compilers", "reason": written})
        audit.append(tx, MONDAY, "dana", "resume", {"campaign": "compilers"})
    forget(store, zoe.id)
    with store.read() as tx:
        kept = campaigns.statuses(tx)["compilers"].reason
        paused, resumed = audit.of_kinds(tx, ["pause", "resume"])
        assert audit.verify(tx) == []
    assert kept == "wait for […] ([…]; […]; […]), not for Zoe Vossberg"
    assert (paused.payload, resumed.payload) == (None, {"campaign": "compilers"})


def test_every_spelling_of_a_full_name_goes_and_its_parts_stay(store: Store) -> None:
    merged(store, [record("mirjam-ost-zz1", "Mirjam Öst"), record("wang-zz2", "小明 王")])
    apart = unicodedata.normalize("NFD", "Mirjam Öst")
    written = (
        f"{apart}; Mirjam  Öst; Mirjam\u00a0Öst; Mirjam Östs mail; Öst Mirjam; mirjam_ost; "
        "问王小明吧; Frau Öst; Mirjam; Mirjam Österberg"
    )
    with store.write() as tx:
        gone = [candidates.find(tx, f"{PROFILE}{one}").id for one in ("mirjam-ost-zz1", "wang-zz2")]
        campaigns.set_status(tx, "compilers", Status.PAUSED, reason=written, at=MONDAY, by="dana")
    forget(store, *gone)
    with store.read() as tx:
        kept = campaigns.statuses(tx)["compilers"].reason
    assert kept == (
        "[…]; […]; […]; […] mail; […]; […]; 问[…]吧; Frau Öst; Mirjam; Mirjam Österberg"
    )


def test_own_lines_and_names_of_files_lose_the_name(store: Store) -> None:
    zebulon = met(store)
    merged(store, [record("ada-byron", "Ada Byron")], file_name="CV_Zebulon Quuxberry.csv")
    with store.write() as tx:
        ada = candidates.find(tx, f"{PROFILE}ada-byron")
        enrolled = enrollments.enroll(tx, ada.id, "compilers", "sam-keller", {}, MONDAY)
        line = "Zebulon Quuxberry likes you"
        tx.execute(
            _table("touch").insert().values(
                id="t2", enrollment_id=enrolled.id, step="connect", attempt=1, state="sent",
                channel="linkedin_connect", due_at=MONDAY, text=f"Hi. {line}", personal=line,
            )
        )  # fmt: skip
    ben = record("ben-okri", "Ben Okri")
    merged(store, [ben], file_name="cv-zebulon-quuxberry-2026.csv")
    merged(store, [ben._replace(position="Smith")], file_name="Ben-Okri.csv")
    forget(store, zebulon)
    with store.read() as tx:
        of = _table("touch").c.id == "t2"
        touch = tx.execute(sa.select(_table("touch")).where(of)).mappings().one()
        files = set(tx.execute(sa.select(_table("import_run").c.file_name)).scalars())
    assert (touch["text"], touch["personal"]) == ("Hi. […] likes you", "[…] likes you")
    assert files == {"list.csv", "CV_[…].csv", "cv-[…]-2026.csv", "Ben-Okri.csv"}


def test_many_people_are_found_in_one_walk_as_few_are(store: Store) -> None:
    zebulon = met(store)
    with store.write() as tx:
        ada = candidates.find(tx, f"{PROFILE}ada-byron")
        said = {"text": "Ask zebulon quuxberry or Person7 Name7; not Person7 Name77."}
        events.append(
            tx, Event(EventKind.REPLIED, MONDAY, MONDAY, "dana", candidate=ada.id, details=said)
        )
        one = candidates.load(tx, [zebulon])[zebulon]
        crowd = [
            (replace(one, id=1_000 + n, first_name=f"Person{n}", last_name=f"Name{n}"), ())
            for n in range(100)
        ]
        Mentions(tx, [(one, ()), *crowd]).take_out()
        (kept,) = events.of_candidate(tx, ada.id)
    assert kept.details == {"text": "Ask […] or […]; not Person7 Name77."}


def test_letters_of_any_alphabet_go_with_what_the_search_made_of_them(
    sqlite_store: Store, tmp_path: Path
) -> None:
    zofie = record("zofie", "Žofie Ďábelská", company="Černá Škatule", skills=("Žitnění", "C++"))
    merged(sqlite_store, [OTHER, zofie])
    with sqlite_store.read() as tx:
        person = candidates.find(tx, f"{PROFILE}zofie").id
    forget(sqlite_store, person)
    found = bytes_of(tmp_path)
    for word in ("Ďábelská", "dabelska", "ďábelská", "Škatule", "skatule", "zitneni"):
        assert word.encode() not in found
        assert json.dumps(word).strip('"').lower().encode() not in found


def test_while_somebody_writes_it_is_cleansed_later(sqlite_store: Store) -> None:
    zebulon = met(sqlite_store)
    with sqlite_store.write() as tx:
        erasing.erase(tx, sqlite_store, [zebulon], "dana", MONDAY, out=True)
    with sqlite_store.write():
        assert not erasing.cleanse(sqlite_store)
    assert erasing.cleanse(sqlite_store)


def test_a_file_that_is_still_being_read_is_cleansed_later(sqlite_store: Store) -> None:
    zebulon = met(sqlite_store)
    with sqlite_store.write() as tx:
        erasing.erase(tx, sqlite_store, [zebulon], "dana", MONDAY, out=True)
    with sqlite_store.read() as reading:
        reading.execute(sa.text("SELECT count(*) FROM candidate")).scalar()
        done = erasing.cleanse(sqlite_store)
    with sqlite_store.read() as tx:
        assert (done, erasing.is_unclean(tx)) == (False, True)
    assert erasing.cleanse(sqlite_store)
    with sqlite_store.read() as tx:
        assert not erasing.is_unclean(tx)


def test_the_search_finds_the_others_as_before(store: Store) -> None:
    from outreach.core.query import parse

    forget(store, met(store))
    with store.read() as tx:
        assert len(search.matching_ids(tx, parse("python"))) == 1
        assert search.matching_ids(tx, parse("quuxscript")) == []
