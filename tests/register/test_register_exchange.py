"""`customer import`: verdicts, running twice, and there and back with `export customers`."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from books import call

from reskontro.customers import load_customers

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """\
company: {name: Prøve AS, country: "NO"}
journals: "*.journal"
customer_columns: {Kundenr: number, Navn: name, Orgnr: orgnr, Postnr: address.postcode,
  Telefon: phone, Grense: credit_limit, Stikkord: tags, E-post: email}
"""
RECORDS = """\
"10001":
  name: Hansen AS  # the first
  orgnr: "312502305"
  phone: "+47 22 00 00 01"
  credit_limit: 1000
  tags: [bygg, stor]
  contacts: [{name: Kari Moe, role: regnskap}, {name: Per Vik, email: per@x.example}]
  discounts: [{percent: 5, group: rør, from: 2025-01-01}]
"10002": {name: Åse Ørbæk, email: no@x.example, address: {postcode: "0181"}}
"""
TABLE = """\
Kundenr;Navn;Orgnr;Postnr;Telefon;Grense;Stikkord;Farge
10001;Hansen AS;312502305;;+47 22 00 00 01;2000;bygg, stor;blue
;ASE ORBAEK;;0181;;;;
;Ny AS;312502313;0566;=1+1;;;
10007;Åtte AS;;;;;no;
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "customers").mkdir()
    (tmp_path / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "customers" / "all.yaml").write_text(RECORDS, encoding="utf-8")
    (tmp_path / "a.journal").write_text("", encoding="utf-8")
    return tmp_path


def imported(
    book: Path, table: str, *args: str, code: int = 0, encoding: str = "utf-8"
) -> list[tuple[Any, ...]]:
    path = book / "table.csv"
    path.write_text(table, encoding=encoding)
    done = call("customer", "import", str(path), "-b", str(book), "--format", "json", *args)
    assert done.code == code, done.err
    return [
        (row["line"], row["customer"], row["verdict"], [one["field"] for one in row["changes"]])
        for row in json.loads(done.out)["rows"]
    ]


def contents(book: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (book / "customers").iterdir()}


VERDICTS = [
    (2, "10001", "changed", ["credit_limit"]),
    (3, "10002", "changed", ["name"]),
    (4, "10003", "new", ["name", "orgnr", "address.postcode", "phone"]),
    (5, "10007", "new", ["name", "tags"]),
]


def test_each_row_has_a_verdict_and_a_dry_run_writes_nothing(book: Path) -> None:
    assert imported(book, TABLE, "--dry-run") == VERDICTS
    assert contents(book) == {"all.yaml": RECORDS}


def test_mail_addresses_with_other_dots_and_hyphens_are_of_other_customers(book: Path) -> None:
    table = "Navn;E-post\nPer Ole;per-ole@x.example\nPerole;perole@x.example\nÅse;NO@x.example\n"
    found = imported(book, table)
    assert [(number, verdict) for _, number, verdict, _ in found] == [
        ("10003", "new"), ("10004", "new"), ("10002", "changed"),
    ]  # fmt: skip


def test_an_import_changes_the_fields_that_differ_and_nothing_a_second_time(book: Path) -> None:
    assert imported(book, TABLE) == VERDICTS
    found = contents(book)
    assert found["all.yaml"] == RECORDS.replace("1000\n", "2000\n").replace(
        "Åse Ørbæk", "ASE ORBAEK"
    )
    assert found["10003.yaml"] == (
        '"10003":\n  name: Ny AS\n  orgnr: "312502313"\n  address: {postcode: "0566"}\n'
        '  phone: "=1+1"\n'
    )
    assert found["10007.yaml"] == '"10007":\n  name: Åtte AS\n  tags: ["no"]\n'
    again = imported(book, TABLE)
    assert [(number, verdict) for _, number, verdict, _ in again] == [
        ("10001", "same"), ("10002", "same"), ("10003", "same"), ("10007", "same"),
    ]  # fmt: skip
    assert contents(book) == found


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("10001;;312502306;;;;", "identifier.check_digit"),
        ("10001;;;;;much;", "C122"),
        ("10001;Hansen AS;;;;;\n10001;Hansen AS;;;;;", "customer.import.twice"),
        ("10009;;;;;;", "customer.no_name"),
        ("a  b;X;;;;;", "customer.bad_number"),
    ],
)
def test_where_a_row_is_wrong_nothing_is_written_and_why_is_told(
    book: Path, row: str, why: str
) -> None:
    path = book / "table.csv"
    path.write_text(TABLE.splitlines()[0] + f"\n;Ny AS;;;;;\n{row}\n", encoding="utf-8")
    done = call(
        "customer", "import", str(path), "-b", str(book), "--format", "json", "--lang", "en"
    )
    assert done.code == 1
    last = json.loads(done.out)["rows"][-1]
    assert (last["verdict"], last["reasons"][0]["why"]) == ("wrong", why)
    assert "nothing was written" in done.err
    assert contents(book) == {"all.yaml": RECORDS}
    shown = call("customer", "import", str(path), "-b", str(book), "--format", "plain")
    assert why not in shown.out


def test_a_row_that_several_records_may_be_is_not_guessed(book: Path) -> None:
    twin = '"10003": {name: Hansen, orgnr: "312502305"}\n'
    (book / "customers" / "x.yaml").write_text(twin, encoding="utf-8")
    assert imported(book, "Navn,Orgnr\nHansen,312502305\n", code=1)[0][2] == "wrong"


def test_tables_from_a_spreadsheet_in_windows_1252_are_read(book: Path) -> None:
    assert imported(book, "Kundenr\tNavn\n10002\tÅse Ørbæk\n", encoding="cp1252") == [
        (2, "10002", "same", [])
    ]


@pytest.mark.parametrize("kind", ["new", "changed", "wrong"])
def test_what_is_read_for_a_row_does_not_grow_with_the_register(
    book: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    read = Counter[int]()

    def reading(files: list[tuple[str, bytes]]) -> Any:
        read[rows] += sum(len(text) for _, text in files)
        return load_customers(files)

    monkeypatch.setattr("reskontro.customers.edit.load_customers", reading)
    for rows in (20, 40):
        known = "".join(f'"{n}": {{name: Kunde {n}}}\n' for n in range(1, rows + 1))
        (book / "customers" / "all.yaml").write_text("" if kind == "new" else known, "utf-8")
        field = "contacts.1.phone" if kind == "wrong" else "phone"  # of a contact without a name
        table = f"number,name,{field}\n" + "".join(
            f"{'' if kind == 'new' else n},Kunde {n},22 00\n" for n in range(1, rows + 1)
        )
        (book / "reskontro.yaml").write_text(SETTINGS.replace("*.yaml", "all.yaml"), "utf-8")
        code = 1 if kind == "wrong" else 0
        found = imported(book, table, "--force", "--dry-run", code=code)
        assert {one[2] for one in found} == {kind}
    assert read[40] < 3 * read[20]


def test_a_table_without_name_and_number_is_told(book: Path) -> None:
    path = book / "table.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    done = call("customer", "import", str(path), "-b", str(book))
    assert (done.code, "customer_columns" in done.err) == (2, True)


def test_what_is_exported_is_imported_as_it_was(book: Path) -> None:
    out = call("export", "customers", "-b", str(book)).out
    assert out.startswith("customer,name,type,orgnr,address.street,address.postcode,")
    before = contents(book)
    assert [row[2] for row in imported(book, out)] == ["same", "same"]
    assert contents(book) == before
    (book / "customers" / "all.yaml").unlink()
    assert [row[2] for row in imported(book, out)] == ["new", "new"]
    assert call("export", "customers", "-b", str(book)).out == out
