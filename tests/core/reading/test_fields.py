"""Tables of fields: every mistake is told once, at its key."""

from __future__ import annotations

from outreach.core.reading.fields import Field, by_name, listed_of, record, refused
from outreach.core.reading.kinds import text, whole
from outreach.core.reading.nodes import Entry, Items, Node, Scalar, Table
from outreach.core.reading.report import Report

PERSON = record(
    Field("name", text(), None, "full name", is_required=True),
    Field("age", whole(0, 150), 30, "in years"),
    Field("tags", listed_of(text()), (), "anything"),
    Field("secret", refused("not here", "remove it"), None, ""),
    build=lambda **values: values,
)


def table(**values: Node) -> Table:
    entries = (Entry(key, line, node) for line, (key, node) in enumerate(values.items(), start=1))
    return Table(tuple(entries), 1)


def told(node: Node) -> list[str]:
    report = Report("people.yaml")
    PERSON.read(node, "", report)
    return [problem.message for problem in report.problems]


def test_what_is_left_out_has_its_default() -> None:
    read = PERSON.read(table(name=Scalar("Ada", 1)), "", Report(""))
    assert read == {"name": "Ada", "age": 30, "tags": ()}


def test_an_unknown_key_is_told_with_the_one_that_was_meant() -> None:
    report = Report("people.yaml")
    PERSON.read(table(name=Scalar("Ada", 1), agee=Scalar("3", 2)), "", report)
    problem = report.problems[0]
    assert problem.where == "people.yaml:2"
    assert problem.message == "unknown key 'agee'"
    assert problem.try_ == "write 'age'"


def test_a_key_like_no_other_is_told_with_all_that_are_known() -> None:
    report = Report("")
    PERSON.read(table(name=Scalar("Ada", 1), zzz=Scalar("3", 2)), "", report)
    assert report.problems[0].try_ == "known here: name, age, tags"


def test_a_missing_required_key_is_told_and_nothing_is_built() -> None:
    report = Report("")
    assert PERSON.read(table(age=Scalar("3", 1)), "", report) is None
    assert report.problems[0].message == "name is missing: full name"


def test_a_wrong_value_leaves_the_default_and_is_told() -> None:
    report = Report("")
    read = PERSON.read(table(name=Scalar("Ada", 1), age=Scalar("old", 2)), "", report)
    assert read == {"name": "Ada", "age": 30, "tags": ()}
    assert report.problems[0].message == "age is 'old'; it has to be a whole number from 0 to 150"


def test_one_value_counts_as_a_list_of_one() -> None:
    read = PERSON.read(table(name=Scalar("Ada", 1), tags=Scalar("x", 2)), "", Report(""))
    assert read is not None
    assert read["tags"] == ("x",)


def test_a_list_where_one_value_belongs_is_told() -> None:
    assert told(table(name=Items((), 1))) == ["name is a list; it has to be text"]


def test_a_refused_key_is_told_with_its_way_out() -> None:
    assert told(table(name=Scalar("Ada", 1), secret=Scalar("x", 2))) == ["not here"]


def test_the_same_key_twice_is_told_at_the_second() -> None:
    node = Table((Entry("name", 1, Scalar("Ada", 1)), Entry("name", 4, Scalar("Eve", 4))), 1)
    report = Report("people.yaml")
    PERSON.read(node, "", report)
    assert report.problems[0].where == "people.yaml:4"


def test_an_empty_table_may_be_left_empty() -> None:
    group = record(Field("person", PERSON, None, ""), build=lambda **values: values)
    report = Report("")
    group.read(table(person=Scalar("", 1)), "", report)
    assert [problem.message for problem in report.problems] == ["person.name is missing: full name"]


def test_tables_named_by_people_keep_their_names() -> None:
    people = by_name(lambda _: PERSON, "people", lambda *_: True)
    read = people.read(table(ada=table(name=Scalar("Ada", 1))), "people", Report(""))
    assert read == {"ada": {"name": "Ada", "age": 30, "tags": ()}}


def test_problems_come_in_reading_order() -> None:
    report = Report("")
    report.add("b", "second", "", line=9)
    report.add("a", "first", "", line=2)
    assert [problem.message for problem in report.problems] == ["first", "second"]


def test_a_problem_without_a_line_takes_that_of_the_nearest_key_around_it() -> None:
    report = Report("x.yaml")
    report.found("target", 4)
    report.add("target.area.near", "nowhere", "")
    assert report.problems[0].where == "x.yaml:4"


def test_a_key_is_told_when_one_below_it_is() -> None:
    report = Report("")
    report.add("target.area", "nowhere", "")
    assert report.is_told("target")
    assert not report.is_told("target.area.near")
    assert not report.is_told("tar")


def test_warnings_leave_a_file_sound() -> None:
    report = Report("")
    report.add("a", "hm", "", severity="warn")
    assert report.is_sound
    report.add("a", "no", "")
    assert not report.is_sound
