"""Edits of register files: the field that is meant, and not one byte more."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.customers import edit, load_customers
from reskontro.customers.edit import EditedFile, EditError, same, with_fields, with_record
from reskontro.problems import BookError

PATH = "customers/all.yaml"

TEXTS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=20),
    st.sampled_from(
        ["no", "yes", "NO", "null", "~", "0181", "0o17", "1e3", "12:30", "2024-01-01", "true", "-",
         "- x", "a: b", "a #b", "#b", "x:", "[a]", "{a}", "'", '"', "\\", " x ", "*a", "&a", "!a",
         "@x", "%x", "`", "|", ">", "?", "? x", "=", "<<", "---", "...", "a,b", "http://x", ".5",
         "1_000", "0x1F", "\u2028", "\x85", "\ufeff", "Ægir & Sønn AS", "a\nb", "\t"]
    ),
)  # fmt: skip
FIELDS = ("name", "orgnr", "email", "phone", "segment", "collector", "notes")


def styled(text: str, style: str) -> str:
    if style == "single" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if style == "double" else text


@st.composite
def files(draw: Any) -> tuple[list[str], dict[str, int], str, str]:
    """The lines of a file, where the fields of record 2 stand, its line ending, and its mark."""
    plain = st.from_regex("[A-Za-zÆØÅ][a-zæøå]{1,6}(?: [a-z]{2,5})?x", fullmatch=True)
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    indent = " " * draw(st.integers(1, 5))
    comment = st.sampled_from(["", "", "  # note: x", " #"])
    shares = draw(st.booleans())
    lines = ["# Register", '"1":', f"{indent}name: First # one", ""]
    lines[2:2] = [f"{indent}terms: &std net 30"] if shares else []
    lines[1:1] = ["---"] if draw(st.booleans()) else []
    lines.append('"2":' + draw(comment))
    lines += [f"{indent}terms: *std"] if shares else []
    present = draw(st.permutations(FIELDS))[: draw(st.integers(1, len(FIELDS)))]
    places = {}
    for field in dict.fromkeys(["name", *present]) if draw(st.booleans()) else [*present, "name"]:
        if field in places:
            continue
        if draw(st.booleans()):
            lines.append(draw(st.sampled_from(["", f"{indent}# before", "# at the left"])))
        places[field] = len(lines)
        style = draw(st.sampled_from(["plain", "single", "double"]))
        lines.append(f"{indent}{field}: {styled(draw(plain), style)}{draw(comment)}")
    lines += draw(st.sampled_from([[], ["", "# Third", "'3': {name: Third, email: x}"]]))
    lines.append("") if draw(st.booleans()) else None
    return lines, places, newline, draw(st.sampled_from(["", "\ufeff"]))


def read(data: bytes) -> dict[str, Any]:
    return {str(number): each for number, each in load_customers([(PATH, data)]).items()}


@given(files(), st.sampled_from(FIELDS), TEXTS)
def test_setting_a_field_changes_its_value_and_no_other_byte(
    file: tuple[list[str], dict[str, int], str, str], field: str, value: str
) -> None:
    lines, places, newline, mark = file
    data = (mark + newline.join(lines)).encode()
    edited = with_fields(PATH, data, "2", {(field,): value})
    before, after = read(data), read(edited)
    assert getattr(after["2"], field) == value
    for number, record in before.items():
        for other in FIELDS:
            if (number, other) != ("2", field):
                assert getattr(after[number], other) == getattr(record, other)
    new = edited.decode("utf-8")[len(mark) :].split(newline)
    if field in places:
        at = places[field]
        start, comment = lines[at].partition(": ")[0], lines[at].partition(" #")[2]
        assert new[:at] + new[at + 1 :] == lines[:at] + lines[at + 1 :]
        assert new[at].startswith(start + ": ")
        assert new[at].endswith(comment)
    else:
        (at,) = [n for n, line in enumerate(new) if line.lstrip().startswith(f"{field}:")]
        assert new[:at] + new[at + 1 :] == lines
        assert len(new[at]) - len(new[at].lstrip()) == len(lines[places["name"]]) - len(
            lines[places["name"]].lstrip()
        )


@given(files(), st.data())
def test_taking_a_field_out_takes_its_line_and_no_other_byte(
    file: tuple[list[str], dict[str, int], str, str], data: Any
) -> None:
    lines, places, newline, mark = file
    field = data.draw(st.sampled_from(sorted(places)))
    text = (mark + newline.join(lines)).encode()
    if field == "name":
        with pytest.raises(BookError):
            with_fields(PATH, text, "2", {("name",): None})
        return
    edited = with_fields(PATH, text, "2", {(field,): None})
    at = places[field]
    expected = lines[:at] + lines[at + 1 :]
    assert edited.decode().removeprefix(mark).split(newline) in (expected, [*expected, ""])
    assert getattr(read(edited)["2"], field) == ""


EDITS = st.lists(
    st.tuples(st.sampled_from(["2", "2", "7", "ø 8", "9:1", "10"]), st.sampled_from(FIELDS), TEXTS),
    max_size=8,
)


@given(files(), EDITS)
def test_many_edits_of_a_file_are_as_one_after_the_other(
    file: tuple[list[str], dict[str, int], str, str], edits: list[tuple[str, str, str]]
) -> None:
    lines, _, newline, mark = file
    data = (mark + newline.join(lines)).encode()
    together = EditedFile(PATH, data)
    there = {"1", "2"}
    for number, field, value in edits:
        if number in there:
            record = together.change(number, {(field,): value})
            data = with_fields(PATH, data, number, {(field,): value})
        else:
            record = together.add(number, {"name": "N", field: value})
            data = with_record(PATH, data, number, {"name": "N", field: value})
            there.add(number)
        assert together.data == data
        assert same(record, read(data)[number])


def test_a_wrong_value_is_told_where_it_would_stand_in_the_file() -> None:
    data = '# Register\n"1": {name: X}\n\n# Two\n"2":\n  name: Y\n  terms: net 30\n"3": {name: Z}\n'
    file = EditedFile(PATH, data.encode())
    with pytest.raises(BookError) as raised:
        file.change("2", {("terms",): "soon"})
    (problem,) = raised.value.problems
    assert (problem.code, problem.span.line, problem.excerpt) == ("C120", 7, "  terms: soon")
    assert file.data.decode() == data


@pytest.mark.parametrize("form", ["LF", "CRLF", "mark and start", "names"])
def test_edits_of_a_large_file_read_little_more_than_what_they_edit(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = ("&std net 30", "*std") if form == "names" else ("net 30", "net 30")
    text = "".join(
        f'"{number}":\n  name: Number {number}\n  terms: {other if number else own}\n'
        for number in range(200)
    )
    data = ("\ufeff---\n" if form == "mark and start" else "") + text
    data = data.replace("\n", "\n" if form in ("LF", "names") else "\r\n")
    read_so_far = 0

    def counted(files: Any) -> Any:
        nonlocal read_so_far
        pairs = list(files)
        read_so_far += sum(len(each) for _, each in pairs)
        return load_customers(pairs)

    monkeypatch.setattr(edit, "load_customers", counted)
    file = EditedFile(PATH, data.encode())
    for number in range(1, 200):
        assert file.change(str(number), {("email",): "a@b.example"}).terms == "net 30"
    for number in range(200, 300):
        file.add(str(number), {"name": "New", "terms": "net 30"})
    monkeypatch.undo()
    found = read(file.data)
    assert (len(found), {one.terms for one in found.values()}) == (300, {"net 30"})
    assert read_so_far < 10 * len(file.data)


def test_a_value_that_others_share_is_judged_with_them() -> None:
    shared = '"1":\n  name: X\n  terms: &t net 30\n"2":\n  name: Y\n  terms: *t\n"3": {name: Z}\n'
    file = EditedFile(PATH, shared.encode())
    with pytest.raises(BookError):
        file.change("1", {("terms",): "net 14"})
    file.change("2", {("terms",): "net 14"})
    file.change("1", {("terms",): "net 60"})
    assert [one.terms for one in read(file.data).values()] == ["net 60", "net 14", None]


FLOW = (
    '"1": {name: One}\n"2": {name: Two AS, email: "a@b.example",  # why\n  address: {city: Oslo}}\n'
)


@given(st.sampled_from(FIELDS), TEXTS)
def test_a_record_in_braces_keeps_its_form(field: str, value: str) -> None:
    edited = with_fields(PATH, FLOW.encode(), "2", {(field,): value})
    assert getattr(read(edited)["2"], field) == value
    text = edited.decode()
    assert text.startswith('"1": {name: One}\n"2": {name: ')
    assert text.endswith("address: {city: Oslo}}\n")
    assert "  # why\n" in text
    back = with_fields(PATH, edited, "2", {(field,): None}) if field != "name" else edited
    if field not in ("name", "email"):
        assert back == FLOW.encode()


CASES: list[tuple[str, str, tuple[str | int, ...], Any, str]] = [
    ("a number keeps no quotes", '"1":\n  name: X\n', ("credit_limit",), Decimal(150000),
     '"1":\n  name: X\n  credit_limit: 150000\n'),
    ("a day", '"1":\n  name: X # c\n', ("closed",), date(2025, 3, 1),
     '"1":\n  name: X # c\n  closed: 2025-03-01\n'),
    ("a field between its neighbours", '"1":\n  name: X\n  terms: net 30\n', ("email",), "a@b.no",
     '"1":\n  name: X\n  email: a@b.no\n  terms: net 30\n'),
    ("no field before it", '"1":\n    tags: [a]\n    name: X\n', ("email",), "a",
     '"1":\n    tags: [a]\n    name: X\n    email: a\n'),
    ("an empty value", '"1":\n  name: X\n  closed:   # still here\n', ("closed",),
     date(2025, 1, 1), '"1":\n  name: X\n  closed: 2025-01-01   # still here\n'),
    ("a tilde", '"1":\n  name: X\n  closed: ~\n', ("closed",), date(2025, 1, 1),
     '"1":\n  name: X\n  closed: 2025-01-01\n'),
    ("a part of an address in braces", '"1":\n  name: X\n  address: {street: S, city: C} # a\n',
     ("address", "postcode"), "0181",
     '"1":\n  name: X\n  address: {street: S, postcode: "0181", city: C} # a\n'),
    ("a part of an address in lines", '"1":\n  name: X\n  address:\n      street: S\n      city: C\n',
     ("address", "postcode"), "0181",
     '"1":\n  name: X\n  address:\n      street: S\n      postcode: "0181"\n      city: C\n'),
    ("an address that is not there", '"1":\n  name: X\n', ("address", "country"), "NO",
     '"1":\n  name: X\n  address: {country: "NO"}\n'),
    ("the last part of an address", '"1":\n  name: X\n  address: {city: C}\n', ("address", "city"),
     None, '"1":\n  name: X\n'),
    ("a list in brackets", '"1":\n  name: X\n  tags: [a, b]  # t\n', ("tags",), ("b", "no"),
     '"1":\n  name: X\n  tags: [b, "no"]  # t\n'),
    ("a list in lines", '"1":\n  name: X\n  tags:\n  - a # first\n  - b # second\n# end\n', ("tags",),
     ("b", "c"), '"1":\n  name: X\n  tags:\n  - b # second\n  - c\n# end\n'),
    ("a list in another order", '"1":\n  name: X\n  tags:\n    - a\n    - b\n', ("tags",),
     ("b", "a"), '"1":\n  name: X\n  tags:\n    - b\n    - a\n'),
    ("a contact", '"1":\n  name: X\n  contacts:\n    - name: K # k\n      phone: "1"\n',
     ("contacts", 0, "email"), "k@x.no",
     '"1":\n  name: X\n  contacts:\n    - name: K # k\n      email: k@x.no\n      phone: "1"\n'),
    ("a block of text", '"1":\n  name: X\n  notes: |\n    a\n    b\n\n  # end\n"2": {name: Y}\n',
     ("notes",), "c\nd", '"1":\n  name: X\n  notes: "c\\nd"\n\n  # end\n"2": {name: Y}\n'),
    ("after a block of text", '"1":\n  name: X\n  notes: |+\n    a\n\n"2": {name: Y}\n',
     ("closed",), date(2025, 1, 1),
     '"1":\n  name: X\n  notes: |+\n    a\n\n  closed: 2025-01-01\n"2": {name: Y}\n'),
    ("JSON", '{"1": {"name": "X", "terms": "net 30"}}', ("email",), "a",
     '{"1": {"name": "X", "email": "a", "terms": "net 30"}}'),
    ("an alias", '"1": {name: &n X, email: *n}\n', ("email",), "a", '"1": {name: &n X, email: a}\n'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "keys", "value", "after"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_edits_follow_the_form_of_the_file(
    before: str, keys: tuple[str | int, ...], value: Any, after: str
) -> None:
    assert with_fields(PATH, before.encode(), "1", {keys: value}).decode() == after


def test_what_several_records_share_is_not_edited() -> None:
    shared = '"1": {name: X, address: &a {city: C}}\n"2": {name: Y, address: *a}\n'
    with pytest.raises(EditError):
        with_fields(PATH, shared.encode(), "2", {("address", "city"): "D"})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '"7":\n  name: X\n  email: "no"\n'),
        ("# empty", '# empty\n"7":\n  name: X\n  email: "no"\n'),
        (
            '"1":\r\n    name: Y\r\n',
            '"1":\r\n    name: Y\r\n"7":\r\n    name: X\r\n    email: "no"\r\n',
        ),
        ('{"1": {"name": "Y"}}', '{"1": {"name": "Y"}, "7": {"name": "X", "email": "no"}}'),
    ],
    ids=["empty", "a comment", "CRLF", "JSON"],
)
def test_a_record_is_added_in_the_form_of_the_file(before: str, after: str) -> None:
    assert with_record(PATH, before.encode(), "7", {"email": "no", "name": "X"}).decode() == after
