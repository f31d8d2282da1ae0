"""`customer duplicates`, `review`, `history` and `verify`."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from repositories import commit, git, made_in

from reskontro.customers.register import read_register

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

HOME = {"company": {"name": "Prøve AS", "country": "NO"}}


def rows(given: Given, *args: str, code: int = 0) -> list[dict[str, Any]]:
    done = call("customer", *args, *given.where, "--format", "json")
    assert done.code == code, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return found


TWINS = {
    "1": {
        "name": "Byggmester Hansen AS",
        "orgnr": "312502305",
        "address": {"street": "Storgata 1", "postcode": "0181"},
    },
    "2": {"name": "Hansen Byggmester", "address": {"street": "Storgata 1", "postcode": "0181"}},
    "3": {"name": "Byggmester Hansn", "address": {"street": "Elvegata 9", "postcode": "0181"}},
    "4": {"name": "Fjord AS", "orgnr": "312 502 305"},
    "5": {"name": "Nord AS", "email": "POST@nord.example", "phone": "+47 22 33 44 55"},
    "6": {"name": "Sør AS", "email": "post@nord.example", "phone": "22334455"},
    "7": {"name": "Øst AS", "phone": "2233 4455", "closed": "2020-01-01"},
}


@pytest.mark.parametrize(
    ("args", "pairs"),
    [
        ((), [("1", "4", 100), ("5", "6", 100), ("1", "2", 90)]),
        (("--score", "95"), [("1", "4", 100), ("5", "6", 100)]),
        (
            ("--score", "50", "--all"),
            [("1", "4", 100), ("5", "6", 100), ("1", "2", 90), ("5", "7", 50), ("6", "7", 50)],
        ),
    ],
)
def test_duplicates_share_identifiers_or_have_near_names_and_near_addresses(
    books: Books, args: tuple[str, ...], pairs: list[tuple[str, str, int]]
) -> None:
    given = books("", settings=HOME, customers=TWINS)
    found = rows(given, "duplicates", *args)
    assert [(row["customer"], row["other"], row["score"]) for row in found] == pairs


def test_a_score_is_told_with_its_reasons(books: Books) -> None:
    found = rows(books("", settings=HOME, customers=TWINS), "duplicates")
    assert [(one["field"], one["points"]) for one in found[1]["reasons"]] == [
        ("email", 60),
        ("phone", 50),
    ]
    assert [(one["field"], one["value"]) for one in found[2]["reasons"]] == [
        ("name", "100 %"),
        ("address", "100 %"),
    ]


REVIEWED = {
    "1": {
        "name": "Active AS",
        "orgnr": "312502305",
        "email": "a@a.example",
        "address": {"street": "S", "postcode": "0181", "city": "Oslo"},
        "credit_limit": 100,
        "credit_check": {"date": "2025-01-01"},
    },
    "2": {"name": "Bare AS", "credit_limit": 5},
    "3": {"name": "Gone AS", "closed": "2024-01-01"},
}


def test_review_tells_who_is_inactive_lacks_data_or_is_due_for_a_check(books: Books) -> None:
    given = books(
        """\
        2025-01-05 (F-1) Faktura
            1500:1    800.00 NOK
            3000
        """,
        customers=REVIEWED,
    )
    bare = [
        ("2", "inactive", None, []),
        ("2", "missing", None, ["orgnr", "address.street", "address.postcode", "address.city",
                                "email"]),
        ("2", "credit_check", None, []),
    ]  # fmt: skip

    def found(day: str, *args: str) -> list[tuple[Any, ...]]:
        return [
            (row["customer"], row["reason"], row["since"], row["fields"])
            for row in rows(given, "review", "--as-of", day, *args)
        ]

    assert found("2025-06-01") == bare
    late: list[tuple[Any, ...]] = [
        ("1", "inactive", "2025-01-05", []),
        ("1", "credit_check", "2025-01-01", []),
    ]
    assert found("2026-01-05") == [*late, *bare]
    assert found("2026-01-05", "--inactive", "366", "--credit-check", "370") == bare


SETTINGS = 'company: {name: X, country: "NO"}\njournals: "*.journal"\n'


def test_a_record_is_old_when_no_commit_has_changed_its_file(tmp_path: Path) -> None:
    repository = made_in(tmp_path / "r")
    record = '"1": {name: X, orgnr: "1"}\n'
    commit(repository, {"reskontro.yaml": SETTINGS, "customers/1.yaml": record}, "2023-01-01")
    commit(repository, {"customers/2.yaml": '"2": {name: Y}\n'}, "2024-12-01")
    done = call("customer", "review", "-b", str(repository), "--as-of", "2025-01-31",
                "--format", "json")  # fmt: skip
    found = json.loads(done.out)["rows"]
    assert [(row["customer"], row["since"]) for row in found if row["reason"] == "old_record"] == [
        ("1", "2023-01-01")
    ]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A record that is made, edited by another, moved to a file of its own, and edited again."""
    place = made_in(tmp_path / "r")
    both = '"1":\n  name: Old\n  terms: net 30\n"2": {name: Other}\n'
    commit(place, {"reskontro.yaml": SETTINGS, "customers/all.yaml": both}, "2025-01-01",
           author="Kari")  # fmt: skip
    both = both.replace("net 30", "net 14 # agreed").replace("Other", "Another")
    commit(place, {"customers/all.yaml": both}, "2025-02-01", author="Ola")
    commit(
        place,
        {
            "customers/all.yaml": '"2": {name: Another}\n',
            "customers/1.yaml": '"1": {name: Old, terms: net 14}\n',
        },
        "2025-03-01",
    )
    commit(place, {"customers/1.yaml": '"1": {name: New}\n'}, "2025-04-01", author="Kari")
    return place


def told(repository: Path, *args: str) -> list[tuple[Any, ...]]:
    done = call("customer", "history", *args, "-b", str(repository), "--format", "json")
    assert done.code == 0, done.err
    return [
        (row["date"], row["author"], row["field"], row["before"], row["after"])
        for row in json.loads(done.out)["rows"]
    ]


HISTORY = [
    ("2025-04-01", "Kari", "name", "Old", "New"),
    ("2025-04-01", "Kari", "terms", "net 14", None),
    ("2025-02-01", "Ola", "terms", "net 30", "net 14"),
    ("2025-01-01", "Kari", "name", None, "Old"),
    ("2025-01-01", "Kari", "terms", None, "net 30"),
]


def test_history_tells_who_changed_which_field_when_across_files(repository: Path) -> None:
    assert told(repository, "1") == HISTORY
    assert told(repository, "1", "--known-at", "2025-03-15") == HISTORY[2:]


def test_what_is_not_committed_comes_first(repository: Path) -> None:
    (repository / "customers" / "1.yaml").write_text('"1": {name: Newer}\n', encoding="utf-8")
    assert told(repository, "1") == [(None, None, "name", "New", "Newer"), *HISTORY]


def test_a_change_that_was_merged_is_told_of_the_commit_that_made_it(repository: Path) -> None:
    git(repository, "checkout", "-qb", "side")
    commit(repository, {"customers/1.yaml": '"1": {name: Side}\n'}, "2025-05-01", author="Side")
    git(repository, "checkout", "-q", "main")
    commit(repository, {"x.txt": "x"}, "2025-05-02")
    git(repository, "merge", "-q", "--no-ff", "-m", "m", "side", when="2025-05-03T12:00:00+01:00")
    assert told(repository, "1") == [("2025-05-01", "Side", "name", "New", "Side"), *HISTORY]


BROKEN = '"1": {name: New, terms: soon}\n'


def history(repository: Path, *args: str) -> tuple[list[tuple[Any, ...]], list[dict[str, Any]]]:
    done = call("customer", "history", "1", *args, "-b", str(repository), "--format", "json")
    assert done.code == 0, done.err
    found = json.loads(done.out)
    rows = [(row["author"], row["field"], row["before"], row["after"]) for row in found["rows"]]
    return rows, found["notes"]


def test_what_changed_while_a_record_could_not_be_read_is_told_of_the_next_commit(
    repository: Path,
) -> None:
    old, notes = history(repository)
    assert notes == []
    bad = [
        commit(repository, {"customers/1.yaml": text}, "2025-06-01", author="Ola")[:10]
        for text in (BROKEN, '"1": {name: Other, terms: soon}\n')
    ]
    commit(repository, {"x.txt": "x", "customers/2.yaml": '"2": {name: To}\n'}, "2025-06-15")
    rows, notes = history(repository)
    assert rows == old
    assert [(one["key"], one["values"]) for one in notes] == [
        ("customer.unread_now", {}),
        ("customer.unread_untold", {"commits": ", ".join(reversed(bad))}),
    ]
    (repository / "customers" / "1.yaml").write_text('"1": {name: Now}\n', encoding="utf-8")
    rows, notes = history(repository)
    assert rows == [(None, "name", "New", "Now"), *old]
    assert [one["key"] for one in notes] == ["customer.unread_told_now"]
    last = commit(
        repository, {"customers/1.yaml": '"1": {name: Now}\n'}, "2025-07-01", author="Kari"
    )
    commit(repository, {"customers/1.yaml": '"1": {name: Later}\n'}, "2025-08-01", author="Liv")
    rows, notes = history(repository)
    assert rows == [("Liv", "name", "Now", "Later"), ("Kari", "name", "New", "Now"), *old]
    ((note),) = notes
    assert note["values"] == {"commits": ", ".join(reversed(bad)), "commit": last[:10]}


def test_a_record_that_cannot_be_read_as_it_stands_is_not_told_as_removed(repository: Path) -> None:
    old, _ = history(repository)
    (repository / "customers" / "1.yaml").write_text(BROKEN, encoding="utf-8")
    rows, notes = history(repository)
    assert (rows, [one["key"] for one in notes]) == (old, ["customer.unread_now"])
    done = call("customer", "history", "1", "-b", str(repository), "--lang", "nb")
    assert "kundekortet kan ikke leses slik det står nå" in done.err


def test_a_record_that_was_removed_or_moved_while_it_could_not_be_read_keeps_its_history(
    repository: Path,
) -> None:
    old, _ = history(repository)
    commit(repository, {"customers/1.yaml": "", "customers/3.yaml": BROKEN}, "2025-06-01")
    commit(repository, {"customers/3.yaml": '"1": {name: Moved}\n'}, "2025-06-02", author="Kari")
    assert history(repository)[0] == [("Kari", "name", "New", "Moved"), *old]
    commit(repository, {"customers/3.yaml": BROKEN}, "2025-06-03")
    commit(repository, {"customers/3.yaml": ""}, "2025-06-04", author="Ola")
    rows, _ = history(repository)
    assert rows[:2] == [("Ola", "name", "Moved", None), ("Kari", "name", "New", "Moved")]


def test_a_branch_on_which_a_record_cannot_be_read_changes_nothing_that_is_told(
    repository: Path,
) -> None:
    old, _ = history(repository)
    git(repository, "checkout", "-qb", "side")
    commit(repository, {"customers/1.yaml": BROKEN}, "2025-05-01", author="Side")
    commit(repository, {"customers/1.yaml": '"1": {name: Side}\n'}, "2025-05-02", author="Side")
    git(repository, "checkout", "-q", "main")
    commit(repository, {"x.txt": "x"}, "2025-05-02")
    git(repository, "merge", "-q", "--no-ff", "-m", "m", "side", when="2025-05-03T12:00:00+01:00")
    rows, notes = history(repository)
    assert rows == [("Side", "name", "New", "Side"), *old]
    assert [one["key"] for one in notes] == ["customer.unread_told"]


def test_a_record_that_was_removed_still_has_its_history(repository: Path) -> None:
    git(repository, "rm", "-q", "customers/1.yaml")
    git(repository, "commit", "-qm", "x", when="2025-06-01T12:00:00+01:00", author="Ola")
    assert told(repository, "1")[0] == ("2025-06-01", "Ola", "name", "New", None)
    done = call("customer", "history", "7", "-b", str(repository))
    assert done.code == 2


def test_each_version_of_a_file_is_read_once_whatever_it_says(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = '"1": {name: New, terms: soon}\n'
    for text in ('"1": {name: New', bad, '"2": {name: not 1}\n', bad):
        commit(repository, {"customers/1.yaml": text}, "2025-06-01", author="Ola")
        commit(repository, {"customers/1.yaml": text, "customers/3.yaml": text}, "2025-06-02")
    commit(repository, {"customers/1.yaml": '"1": {name: Now}\n'}, "2025-07-01", author="Kari")
    git(repository, "rm", "-q", "customers/3.yaml")
    read: Counter[bytes] = Counter()
    whole = read_register

    def reading(files: list[tuple[str, bytes]]) -> Any:
        read.update(text for _, text in files)
        return whole(files)

    monkeypatch.setattr("reskontro.register.versions.read_register", reading)
    assert told(repository, "1") == [
        ("2025-07-01", "Kari", "name", None, "Now"),
        ("2025-06-01", "Ola", "name", "New", None),
        *HISTORY,
    ]
    assert read.pop(b'"1": {name: Now}\n') == 2  # of git, and of the folder
    assert set(read.values()) == {1}


FIRMS = [
    {
        "organisasjonsnummer": "312502305",
        "navn": "BYGGMESTER HANSEN AS",
        "forretningsadresse": {
            "adresse": ["c/o Hansen", "Storgata 1"],
            "postnummer": "0181",
            "poststed": "OSLO",
        },
        "registrertIMvaregisteret": True,
        "konkurs": False,
    },
    {
        "organisasjonsnummer": "312502313",
        "navn": "NYTT NAVN AS",
        "forretningsadresse": {"adresse": ["Nygata 2"], "postnummer": "5003", "poststed": "BERGEN"},
        "registrertIMvaregisteret": False,
        "konkurs": True,
    },
]
COLUMNS = (
    "organisasjonsnummer", "navn", "forretningsadresse.adresse", "forretningsadresse.postnummer",
    "forretningsadresse.poststed", "registrertIMvaregisteret", "konkurs",
)  # fmt: skip
CHECKED = {
    "1": {
        "name": "Byggmester Hansen as",
        "orgnr": "312 502 305",
        "vat_registered": True,
        "address": {"street": "Storgata 1", "postcode": "0181", "city": "Oslo"},
    },
    "2": {
        "name": "Gammelt Navn AS",
        "orgnr": "312502313",
        "vat_registered": True,
        "address": {"street": "Gamlegata 1", "postcode": "0181", "city": "Oslo"},
    },
    "3": {"name": "Ukjent AS", "orgnr": "312502321"},
    "4": {"name": "Privat", "type": "person"},
    "5": {"name": "Svenskt AB", "orgnr": "5560360793", "address": {"country": "SE"}},
}
FINDINGS = [
    ("2", "orgnr", "bankrupt"),
    ("2", "name", "differs"),
    ("2", "address", "differs"),
    ("2", "vat_registered", "differs"),
    ("3", "orgnr", "unknown"),
]


def as_csv(separator: str) -> str:
    lines = [separator.join(f'"{column}"' for column in COLUMNS)]
    for firm in FIRMS:
        address: Any = firm["forretningsadresse"]
        cells = [
            firm["organisasjonsnummer"],
            firm["navn"],
            ", ".join(address["adresse"]),
            address["postnummer"],
            address["poststed"],
            "true" if firm["registrertIMvaregisteret"] else "false",
            "true" if firm["konkurs"] else "false",
        ]
        lines.append(separator.join(f'"{cell}"' for cell in cells))
    return "\n".join(lines) + "\n"


FILES = {
    "JSON": json.dumps(FIRMS).encode(),
    "JSON with lines": json.dumps(FIRMS, indent=2).encode(),
    "an answer of the register": json.dumps({"_embedded": {"enheter": FIRMS}, "page": {}}).encode(),
    "JSON, packed": gzip.compress(json.dumps(FIRMS).encode()),
    "CSV": as_csv(",").encode(),
    "CSV with semicolons, packed": gzip.compress(as_csv(";").encode("utf-8-sig")),
}


@pytest.mark.parametrize("name", FILES)
def test_records_are_held_against_the_public_register_in_all_its_forms(
    books: Books, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "firms"
    path.write_bytes(FILES[name])
    given = books("", settings=HOME, customers=CHECKED)
    found = rows(given, "verify", "--registry", str(path), code=1)
    assert [(row["customer"], row["field"], row["finding"]) for row in found] == FINDINGS
    assert found[1]["registry"] == "NYTT NAVN AS"
    assert found[2]["registry"] == "Nygata 2, 5003 BERGEN"


def test_a_register_larger_than_what_is_read_at_once_is_read_whole(
    books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reskontro.register.registry._PIECE", 50)
    for name in ("JSON", "CSV"):
        test_records_are_held_against_the_public_register_in_all_its_forms(books, tmp_path, name)


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_signs_that_end_lines_elsewhere_end_none_of_the_register(
    books: Books, tmp_path: Path, sign: str
) -> None:
    path = tmp_path / "firms.csv"
    head = "organisasjonsnummer,navn,konkurs"
    path.write_text(f"{head}\n312502313,Gammelt{sign}Navn,true\n", encoding="utf-8")
    given = books(
        "", settings=HOME, customers={"2": {"name": "Gammelt Navn", "orgnr": "312502313"}}
    )
    found = rows(given, "verify", "--registry", str(path), code=1)
    assert [(row["field"], row["finding"]) for row in found] == [("orgnr", "bankrupt")]


@pytest.mark.parametrize("text", ["", "name,city\nX,Y\n", "[1, 2]", '[{"organisasjonsnummer": '])
def test_a_file_that_is_no_register_is_told(books: Books, tmp_path: Path, text: str) -> None:
    path = tmp_path / "firms"
    path.write_text(text, encoding="utf-8")
    given = books("", settings=HOME, customers=CHECKED)
    done = call("customer", "verify", "--registry", str(path), *given.where, "--lang", "en")
    assert (done.code, "is not the file of the public register" in done.err) == (2, True)
