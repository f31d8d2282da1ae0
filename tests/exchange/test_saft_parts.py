"""A SAF-T file that was delivered in parts: read as one, or refused for what is not one whole."""

from __future__ import annotations

import itertools
import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from saft_files import account, customer, head, master, part, payment, saft, sale, totals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NAME = "SAF-T Financial_987654325_20260110120000"
OPENED = (
    account("1500", "Kundefordringer", "500.00", "1375.00")
    + account("1920", "Bank", "1000.00", "2625.00")
    + account("2050", "Egenkapital", "-1500.00", "-1500.00")
    + account("2700", "Utgående mva", "0.00", "-500.00")
    + account("3000", "Salg", "0.00", "-2000.00")
)
CUSTOMERS = customer("10001", "Haugen Bygg AS", "500.00", "750.00") + customer(
    "10002", "Vik AS", "0.00", "625.00"
)
MASTER = master(OPENED, CUSTOMERS)
JANUARY = (sale("1", "2025-01-05", "10001"), payment("B1", "2025-01-25", "10001", "1000.00", "1"))
FEBRUARY = (sale("2", "2025-02-05", "10002"), payment("B2", "2025-02-25", "10002", "625.00", "2"))
OTHER_FIRM = head().replace("987654325", "123456785").replace("Solvik", "Fjord")
WHOLE = saft(
    (*JANUARY, *FEBRUARY), accounts=OPENED, customers=CUSTOMERS, totals=totals(4, "4125.00")
)


def of_whole() -> dict[str, str]:
    """Three parts, each of which states the totals of all."""
    every = totals(4, "4125.00")
    return {
        f"{NAME}_1_3.xml": part(master=MASTER),
        f"{NAME}_2_3.xml": part(head(), JANUARY, totals=every),
        f"{NAME}_3_3.xml": part(head(), FEBRUARY, totals=every),
    }


def of_each() -> dict[str, str]:
    """Three parts, each of its own month and with its own totals."""
    return {
        f"{NAME}_1_3.xml": part(master=MASTER),
        f"{NAME}_2_3.xml": part(head(last="2025-01-31"), JANUARY, totals=totals(2, "2250.00")),
        f"{NAME}_3_3.xml": part(
            head(first="2025-02-01", last="2025-02-28"), FEBRUARY, totals=totals(2, "1875.00")
        ),
    }


def written(folder: Path, parts: Mapping[str, str]) -> list[Path]:
    paths = [folder / name for name in parts]
    for path, text in zip(paths, parts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def packed(folder: Path, name: str, parts: Mapping[str, str]) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, text in parts.items():
            archive.writestr(each, text)
    return path


def imported(files: Sequence[Path], into: Path, code: int = 0) -> dict[str, Any]:
    done = call(
        "import", "saft", *map(str, files), "--into", str(into), "--language", "nb",
        "--format", "json",
    )  # fmt: skip
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def refused(files: Sequence[Path], into: Path) -> str:
    done = call("import", "saft", *map(str, files), "--into", str(into), "--lang", "en")
    assert (done.code, done.out) == (3, ""), done.out
    assert "Traceback" not in done.err
    assert not into.exists()
    return " ".join(done.err.split())


def texts(book: Path) -> dict[str, bytes]:
    return {
        path.relative_to(book).as_posix(): path.read_bytes()
        for path in sorted(book.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The book of the same in one file."""
    folder = tmp_path_factory.mktemp("whole")
    imported(written(folder, {"firm.xml": WHOLE}), folder / "book")
    return texts(folder / "book")


@pytest.mark.parametrize("parts", [of_whole(), of_each()], ids=["totals of all", "of each"])
def test_parts_give_the_book_that_one_file_gives(
    parts: dict[str, str], whole: dict[str, bytes], tmp_path: Path
) -> None:
    report = imported(written(tmp_path, parts), tmp_path / "book")
    assert texts(tmp_path / "book") == whole
    controls = [row for row in report["rows"] if row["section"] == "control"]
    assert {row["key"] for row in controls} >= {"transactions", "debit", "credit"}
    assert {row["difference"] for row in controls} == {"0", "0.00"}


def test_the_order_they_are_given_in_changes_nothing(
    whole: dict[str, bytes], tmp_path: Path
) -> None:
    paths = written(tmp_path, of_whole())
    for at, order in enumerate(itertools.permutations(paths)):
        imported(order, tmp_path / str(at))
        assert texts(tmp_path / str(at)) == whole


def test_parts_may_be_in_one_archive_or_in_several(whole: dict[str, bytes], tmp_path: Path) -> None:
    parts = list(of_whole().items())
    imported([packed(tmp_path, "all.zip", dict(parts))], tmp_path / "one")
    assert texts(tmp_path / "one") == whole
    two = [packed(tmp_path, "b.zip", dict(parts[:2])), packed(tmp_path, "a.zip", dict(parts[2:]))]
    imported(two, tmp_path / "two")
    assert texts(tmp_path / "two") == whole


def test_parts_without_numbers_are_read_by_their_names(
    whole: dict[str, bytes], tmp_path: Path
) -> None:
    names = ("stamdata.xml", "bilag-1.xml", "bilag-2.xml")
    parts = dict(zip(names, of_whole().values(), strict=True))
    imported(written(tmp_path, parts), tmp_path / "book")
    assert texts(tmp_path / "book") == whole


def test_accounts_that_every_part_repeats_are_read_once(
    whole: dict[str, bytes], tmp_path: Path
) -> None:
    parts = {
        f"{NAME}_1_2.xml": part(head(), JANUARY, master=MASTER),
        f"{NAME}_2_2.xml": part(head(), FEBRUARY, master=MASTER),
    }
    report = imported(written(tmp_path, parts), tmp_path / "book")
    assert texts(tmp_path / "book") == whole
    assert not [row for row in report["rows"] if row["section"] == "remark"]


def test_a_total_that_no_reading_fits_is_told(tmp_path: Path) -> None:
    parts = of_each()
    name = f"{NAME}_3_3.xml"
    parts[name] = parts[name].replace(">1875.00</TotalDebit>", ">1870.00</TotalDebit>")
    report = imported(written(tmp_path, parts), tmp_path / "book", code=1)
    told = {row["key"]: row for row in report["rows"] if row["section"] == "control"}
    assert (told["debit"]["stated"], told["debit"]["found"]) == ("4120.00", "4125.00")
    assert told["credit"]["difference"] == "0.00"


@pytest.mark.parametrize("missing", [1, 2, 3])
def test_a_missing_part_is_named(missing: int, tmp_path: Path) -> None:
    parts = {name: text for name, text in of_whole().items() if f"_{missing}_3" not in name}
    told = refused(written(tmp_path, parts), tmp_path / "book")
    assert "M130 " in told
    assert f"3 parts, and this one is missing: {missing} Give" in told


def test_a_part_by_itself_misses_the_others(tmp_path: Path) -> None:
    (first, *_) = written(tmp_path, of_whole())
    told = refused([first], tmp_path / "book")
    assert "these are missing: 2, 3 Give" in told


def test_a_part_that_is_there_twice_is_named(tmp_path: Path) -> None:
    paths = written(tmp_path, of_whole())
    told = refused([*paths, paths[1]], tmp_path / "book")
    assert "M131 " in told
    copy = tmp_path / f"{NAME}_2_3 (1).xml"
    copy.write_text(of_each()[f"{NAME}_2_3.xml"], encoding="utf-8")
    told = refused([*paths, copy], tmp_path / "book")
    assert f"{copy}: M131 " in told
    assert str(paths[1]) in told


def test_the_same_file_under_another_name_is_told(tmp_path: Path) -> None:
    text = of_whole()[f"{NAME}_2_3.xml"]
    paths = written(tmp_path, {"a.xml": part(master=MASTER), "b.xml": text, "c.xml": text})
    assert f"{paths[2]}: M131 " in refused(paths, tmp_path / "book")


@pytest.mark.parametrize(
    ("name", "text", "code", "said"),
    [
        pytest.param("_2_4", part(head(), JANUARY), "M132", "same delivery", id="of 4"),
        pytest.param("", part(head(), JANUARY), "M132", "same delivery", id="no number"),
        pytest.param(
            "_2_3", part(OTHER_FIRM, JANUARY), "M133", "is of Fjord AS, ", id="other firm"
        ),
        pytest.param(
            "_2_3", part(head(last="2026-01-31"), JANUARY), "M134", "2025-01-01 to 2025-12-31", id="longer period"
        ),
        pytest.param(
            "_2_3", part(head(first="2024-01-01", last="2024-12-31"), JANUARY), "M134",
            "2024-01-01 to 2024-12-31", id="other year",
        ),
        pytest.param(
            "_2_3", part(head("1.20"), JANUARY), "M135", "is 1.20 NOK, ", id="other version"
        ),
        pytest.param(
            "_2_3", part(head(), JANUARY, master=master(OPENED.replace("1375.00", "1.00"))),
            "M137", "1500 has other balances", id="balances of its own",
        ),
        pytest.param(
            "_2_3",
            part(head(), JANUARY, master=master(OPENED, CUSTOMERS.replace("750.00", "1.00"))),
            "M137", "10001 has other balances", id="customers of its own",
        ),
        pytest.param("_2_3", "<AuditFile/>", "M128", "root", id="no SAF-T"),
        pytest.param(
            "_2_3", part(head(), JANUARY).replace(">1250.00<", ">x<", 1), "M125", "_2_3.xml:5",
            id="wrong within",
        ),
    ],
)  # fmt: skip
def test_what_is_no_part_of_the_whole_is_refused(
    name: str, text: str, code: str, said: str, tmp_path: Path
) -> None:
    parts = of_whole()
    del parts[f"{NAME}_2_3.xml"]
    told = refused(written(tmp_path, {**parts, f"{NAME}{name}.xml": text}), tmp_path / "book")
    assert f"{code} " in told
    assert said in told


def test_transactions_without_their_accounts_are_refused(tmp_path: Path) -> None:
    told = refused(written(tmp_path, {"bilag.xml": part(head(), JANUARY)}), tmp_path / "book")
    assert "M138 " in told


def test_a_name_with_two_years_is_no_part(tmp_path: Path, whole: dict[str, bytes]) -> None:
    parts = {"SAF-T Financial_987654325_20250101_20251231.xml": WHOLE}
    imported(written(tmp_path, parts), tmp_path / "book")
    assert texts(tmp_path / "book") == whole


def test_a_mistake_within_an_archive_names_the_member(tmp_path: Path) -> None:
    parts = of_whole()
    parts[f"{NAME}_3_3.xml"] = parts[f"{NAME}_3_3.xml"].replace(">1250.00<", ">x<", 1)
    file = packed(tmp_path, "saft.zip", parts)
    assert f"{file}/{NAME}_3_3.xml:5: M125 " in refused([file], tmp_path / "book")


def test_what_did_not_fit_is_told_with_the_part_it_stands_in(tmp_path: Path) -> None:
    parts = of_whole()
    name = f"{NAME}_3_3.xml"
    parts[name] = parts[name].replace("<ReferenceNumber>2</ReferenceNumber>", "", 1)
    paths = written(tmp_path, parts)
    done = call("import", "saft", *map(str, paths), "--into", str(tmp_path / "b"), "--lang", "en")
    assert f"{name}:5" in done.out
