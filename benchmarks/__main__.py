"""`python -m benchmarks`: measures, and prints the table that docs/performance.md holds."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import sys
import tempfile
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks import documents, payments
from benchmarks.books import (
    LAST,
    SHAPES,
    Book,
    write_book,
    write_exported_book,
    write_invoices,
    write_open_book,
    write_register,
)
from benchmarks.processes import (
    ENVIRONMENT,
    Command,
    Cost,
    FailedError,
    output_of,
    peak_memory,
    time_once,
)
from benchmarks.saft import write_saft

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RESKONTRO: Final = str(Path(sys.executable).with_name("reskontro"))
ORACLES: Final = ("ledger", "hledger")
CUSTOMERS: Final = 2_000
SMALL: Final = 1_000
TIMES: Final = 10  #: How many times as large the book is that shows how cost grows.
_MIB: Final = 1024 * 1024

#: Targets: what is measured is at most so many times what it is held against.
SLOWEST_TO_LEDGER: Final = {"inline": 0.5, "profile": 0.5, "bare": 0.8, "text": 0.8}
SLOWEST_TO_HLEDGER: Final = 0.1
SLOWEST_TO_HLEDGER_SMALL: Final = 1.5
MOST_MEMORY: Final = 0.4
MOST_GROWTH: Final = 10.5
SLOWEST_ONE_CUSTOMER: Final = 1.0
SLOWEST_START: Final = 1.5
SLOWEST_PAYMENT: Final = 1.0
SLOWEST_INVOICES: Final = 3.0
SLOWEST_PLAN: Final = 1.5
INVOICES: Final = 1_000  #: How many are recorded in one go.
FEW_RECORDS: Final = 50
MANY_RECORDS: Final = 50_000
SLOWEST_MANY_RECORDS: Final = 1.3
SLOWEST_CARD: Final = 3.0
SLOWEST_ADD: Final = 1.0
SLOWEST_MATCHING: Final = 3.0
MOST_MATCHING: Final = 1024  #: MiB.
LEAST_OF_TYPST: Final = 0.8  #: Of the time for PDFs.

#: Exports against `ageing` of the same book.
SLOWEST_EXPORTS: Final = {
    "entries.csv": 2.0,
    "entries.sqlite": 2.5,
    "open-items.csv": 1.2,
    "open-items.sqlite": 1.2,
    "saft": 6.0,
}

SMALL_SAFT: Final = 10  #: MiB of the SAF-T file that a large one is held against.
MOST_SAFT_MEMORY: Final = 1.5
SLOWEST_SAFT: Final = 1.1  #: By size of the file.

#: What can be measured by itself.
PARTS: Final = (
    "start", "small", "register", "large", "dunning", "exports", "pdfs", "saft", "payments",
)  # fmt: skip

SHAPE_NAMES: Final = {
    "inline": "inline tags",
    "profile": "write profile",
    "bare": "no reference",
    "text": "number in the text",
}


class Line(NamedTuple):
    """A line of the table: what was measured, against what, and how much it may be."""

    what: str
    shape: str
    ours: str
    theirs: str
    ratio: float
    target: float

    def __str__(self) -> str:
        """The line in Markdown."""
        verdict = "met" if round(self.ratio, 3) <= self.target else "**missed**"
        return (
            f"| {self.what} | {self.shape} | {self.ours} | {self.theirs} "
            f"| {self.ratio:.3f} | ≤ {self.target:g} | {verdict} |"
        )


class Bench:
    """Measures in one folder, and prints a line as soon as it has one."""

    def __init__(self, folder: Path, runs: int) -> None:
        self._folder = folder
        self._runs = runs
        self._oracles = [name for name in ORACLES if shutil.which(name)]
        self.missed = 0

    def book(self, shape: str, transactions: int, customers: int = CUSTOMERS) -> Book:
        """A book, written if it is not there yet."""
        folder = self._folder / f"{shape}-{transactions}-{customers}"
        if folder.exists():
            shutil.rmtree(folder)
        _say(f"writing {transactions} transactions, {customers} customers, {SHAPE_NAMES[shape]}")
        return write_book(folder, shape, transactions, customers)  # type: ignore[arg-type]

    def check(self, book: Book) -> None:
        """Our total is theirs; the run also leaves everything as warm for one as for the other.

        Raises:
            FailedError: it is not.
        """
        report = json.loads(output_of((*ageing(book), "--format", "json")))
        (total,) = (Decimal(one["total"]) for one in report["total"])
        for name in self._oracles:
            theirs = _last_amount(output_of(balance(name, book)))
            if theirs != total:
                raise FailedError(f"{book.folder.name}: reskontro {total}, {name} {theirs}")
        _say(f"{book.folder.name}: {total} NOK, as {' and '.join(self._oracles) or 'nobody'} say")

    def against_oracles(self, book: Book) -> None:
        """Time and memory of one book against the other programs."""
        self.check(book)
        commands = {"reskontro": ageing(book)}
        commands |= {name: balance(name, book) for name in self._oracles}
        costs = self._in_turn(commands)
        targets = {"ledger": SLOWEST_TO_LEDGER[book.shape], "hledger": SLOWEST_TO_HLEDGER}
        for name in self._oracles:
            self._time(f"time against {name}", book, costs, name, targets[name])
        if "ledger" in self._oracles:
            ours, theirs = peak_memory(commands["reskontro"]), peak_memory(commands["ledger"])
            if ours is None or theirs is None:
                _say("no /proc here: memory is not measured")
            else:
                self._line(
                    "peak memory against ledger",
                    SHAPE_NAMES[book.shape],
                    f"{ours / _MIB:.0f} MiB",
                    f"{theirs / _MIB:.0f} MiB",
                    ours / theirs,
                    MOST_MEMORY,
                )

    def small(self, book: Book) -> None:
        """Time of a small book against hledger's."""
        self.check(book)
        if "hledger" in self._oracles:
            commands = {"reskontro": ageing(book), "hledger": balance("hledger", book)}
            costs = self._in_turn(commands, 3)
            what = f"time against hledger, {book.transactions} transactions"
            self._time(what, book, costs, "hledger", SLOWEST_TO_HLEDGER_SMALL)

    def one_customer(self, many: Book, one: Book) -> None:
        """One customer with all the entries against many who share them."""
        self.check(one)
        costs = self._in_turn({"reskontro": ageing(one), "many": ageing(many)})
        what = f"one customer against {many.customers}"
        self._time(what, one, costs, "many", SLOWEST_ONE_CUSTOMER)

    def recording(self, book: Book) -> None:
        """Recording in a book against one report on it; the book grows by it, and is done with."""
        invoices = book.folder / "invoices.yaml"
        write_invoices(invoices, INVOICES, book.customers)
        costs = self._in_turn(
            {
                "payment": recorded(book, "payment", "10001", "100"),
                "invoices": recorded(book, "invoice", "--from", str(invoices)),
                "ageing": ageing(book),
            }
        )
        for name, what, target in (
            ("payment", "`record payment` against `ageing`", SLOWEST_PAYMENT),
            ("invoices", f"{INVOICES} invoices in one go against `ageing`", SLOWEST_INVOICES),
        ):
            pair = {"reskontro": costs[name], "ageing": costs["ageing"]}
            self._time(what, book, pair, "ageing", target)

    def dunning(self, shape: str, items: int) -> None:
        """The plan of a day over open items against one report on them, before and after a run."""
        folder = self._folder / f"open-{shape}-{items}"
        if folder.exists():
            shutil.rmtree(folder)
        _say(f"writing {items} open items, {CUSTOMERS} customers, {SHAPE_NAMES[shape]}")
        book = write_open_book(folder, shape, items, CUSTOMERS)  # type: ignore[arg-type]
        plan = (RESKONTRO, "dunning", "plan", "-b", str(folder), "--as-of", LAST.isoformat())
        what = f"`dunning plan`, {items} open items, against `ageing`"
        costs = self._in_turn({"reskontro": plan, "ageing": ageing(book)})
        self._time(what, book, costs, "ageing", SLOWEST_PLAN)
        before = LAST - timedelta(20)
        output_of((RESKONTRO, "dunning", "run", "-b", str(folder), "--date", before.isoformat()))
        costs = self._in_turn({"reskontro": plan, "ageing": ageing(book)})
        self._time(f"{what}, {CUSTOMERS} letters before", book, costs, "ageing", SLOWEST_PLAN)

    def register(self, book: Book, small: Book) -> None:
        """What a large register costs once it has been read: reports, a card, a new customer.

        The card is of a customer of a small book, since its balance is reckoned from the journals.
        """
        few, many = self._with_records(book, FEW_RECORDS), self._with_records(book, MANY_RECORDS)
        of_small = self._with_records(small, MANY_RECORDS)
        name = f"{MANY_RECORDS} customers in the register"
        costs = self._in_turn({"reskontro": ageing(many), "few": ageing(few)})
        what = f"`ageing`, {name} against {FEW_RECORDS}"
        self._time(what, book, costs, "few", SLOWEST_MANY_RECORDS)
        card = (RESKONTRO, "customer", "show", "12345", "-b", str(of_small.folder))
        costs = self._in_turn({"reskontro": card, "start": (RESKONTRO, "--version")}, 3)
        what = f"`customer show`, {name}, against `--version`"
        self._time(what, small, costs, "start", SLOWEST_CARD)
        new = ("customer", "add", "--name", "Ny Kunde AS", "--type", "business", "--force")
        add = (RESKONTRO, *new, "-b", str(many.folder))
        costs = self._in_turn({"reskontro": add, "ageing": ageing(many)})
        self._time(f"`customer add`, {name}, against `ageing`", book, costs, "ageing", SLOWEST_ADD)

    def _with_records(self, book: Book, records: int) -> Book:
        """The same book with a register of so many customers."""
        folder = self._folder / f"{book.folder.name}-{records}-records"
        if folder.exists():
            shutil.rmtree(folder)
        shutil.copytree(book.folder, folder)
        _say(f"writing {records} customers to {folder.name}")
        write_register(folder / "customers" / "register.yaml", records)
        return book._replace(folder=folder, journal=folder / book.journal.relative_to(book.folder))

    def growth(self, book: Book, large: Book) -> None:
        """Processor time of a book some times as large."""
        self.check(large)
        costs = self._in_turn({"reskontro": ageing(large), "small": ageing(book)})
        ours, theirs = (median(cost.cpu for cost in costs[name]) for name in ("reskontro", "small"))
        self._line(
            f"CPU time, {large.transactions} against {book.transactions}",
            SHAPE_NAMES[book.shape],
            f"{ours:.2f} s",
            f"{theirs:.2f} s",
            ours / theirs,
            MOST_GROWTH,
        )

    def exports(self, shape: str, transactions: int) -> None:
        """Tables and a SAF-T file of all transactions against one report on them."""
        folder = self._folder / f"exported-{shape}-{transactions}"
        if folder.exists():
            shutil.rmtree(folder)
        _say(f"writing {transactions} transactions of one year, {SHAPE_NAMES[shape]}")
        book = write_exported_book(folder, shape, transactions, CUSTOMERS)  # type: ignore[arg-type]
        commands = {"ageing": ageing(book), **exported(book)}
        costs = self._in_turn(commands)
        for name, target in SLOWEST_EXPORTS.items():
            pair = {"reskontro": costs[name], "ageing": costs["ageing"]}
            what, _, form = name.partition(".")
            shown = f"`export {what}`{' as ' if form else ''}{form}"
            what = f"{shown} against `ageing`, {transactions} transactions"
            self._time(what, book, pair, "ageing", target)

    def pdfs(self, number: int) -> None:
        """What PDFs of invoices cost against typst's own compiling of them, in each country."""
        for country in documents.SETTINGS:
            folder = self._folder / f"{number}-pdfs-{country}"
            if folder.exists():
                shutil.rmtree(folder)
            _say(f"making {number} PDFs, {country}")
            found = documents.measure(folder, country, number)
            self._line(
                f"{number} PDFs against typst's own compiling",
                country,
                f"{found.whole:.1f} s",
                f"{found.compiling:.1f} s",
                1 / found.of_typst,
                1 / LEAST_OF_TYPST,
            )

    def letters(self, number: int) -> None:
        """What letters cost against typst's own compiling of them, on all processors."""
        folder = self._folder / f"{number}-letters"
        if folder.exists():
            shutil.rmtree(folder)
        _say(f"making {number} letters")
        found = documents.measure_letters(folder, number)
        self._line(
            f"{number} letters against typst's own compiling",
            "NO",
            f"{found.whole:.1f} s",
            f"{found.compiling:.1f} s",
            1 / found.of_typst,
            1 / LEAST_OF_TYPST,
        )

    def saft(self, mebibytes: int) -> None:
        """A large SAF-T file against a small one: memory, and processor time by size."""
        costs: list[float] = []
        peaks: list[int | None] = []
        sizes = (mebibytes, SMALL_SAFT)
        for size in sizes:
            file = self._folder / f"{size}.xml"
            _say(f"writing a SAF-T file of {size} MiB")
            write_saft(file, size)
            into = str(self._folder / "moved-in")
            command = (RESKONTRO, "import", "saft", str(file), "--into", into, "--dry-run")
            costs.append(time_once(command).cpu)
            peaks.append(peak_memory(command))
            file.unlink()
        what = f"`import saft` of {mebibytes} MiB against {SMALL_SAFT} MiB"
        ours, theirs = costs
        ratio = ours / theirs * SMALL_SAFT / mebibytes
        self._line(
            f"{what}, time by size",
            "",
            f"{ours:.1f} s CPU",
            f"{theirs:.1f} s CPU",
            ratio,
            SLOWEST_SAFT,
        )
        most, few = peaks
        if most is not None and few is not None:
            self._line(
                f"{what}, peak memory",
                "",
                f"{most / _MIB:.0f} MiB",
                f"{few / _MIB:.0f} MiB",
                most / few,
                MOST_SAFT_MEMORY,
            )

    def payments(self, number: int) -> None:
        """Matching a file of payments with as many open items, against `ageing` of the book."""
        folder = self._folder / f"{number}-payments"
        if folder.exists():
            shutil.rmtree(folder)
        _say(f"writing {number} open items and a camt.054 that pays them")
        file = payments.write_open_items(folder, number, CUSTOMERS)
        of_book = ("-b", str(folder))
        match = (RESKONTRO, "import", "bank", str(file), *of_book, "--dry-run")
        report = (RESKONTRO, "ageing", *of_book, "--as-of", payments.AS_OF.isoformat())
        costs = self._in_turn({"reskontro": match, "ageing": report})
        ours, theirs = costs["reskontro"], costs["ageing"]
        self._line(
            f"{number} payments matched against `ageing`",
            "camt.054",
            _shown(ours),
            _shown(theirs),
            _wall(ours) / _wall(theirs),
            SLOWEST_MATCHING,
        )
        most = peak_memory(match)
        if most is not None:
            self._line(
                f"peak memory of matching {number} payments, of 1 GiB",
                "camt.054",
                f"{most / _MIB:.0f} MiB",
                f"{MOST_MATCHING} MiB",
                most / _MIB / MOST_MATCHING,
                1.0,
            )

    def start(self) -> None:
        """What it costs to start, against an interpreter that loads typer and nothing else."""
        commands = {
            "reskontro": (RESKONTRO, "--version"),
            "typer": (sys.executable, "-c", "import typer"),
        }
        costs = self._in_turn(commands, 3)
        ours, theirs = _wall(costs["reskontro"]), _wall(costs["typer"])
        what = "`reskontro --version` against `import typer`"
        self._line(what, "", _short(ours), _short(theirs), ours / theirs, SLOWEST_START)

    def _time(
        self, what: str, book: Book, costs: Mapping[str, Sequence[Cost]], other: str, target: float
    ) -> None:
        ours, theirs = costs["reskontro"], costs[other]
        ratio = _wall(ours) / _wall(theirs)
        self._line(what, SHAPE_NAMES[book.shape], _shown(ours), _shown(theirs), ratio, target)

    def _in_turn(self, commands: Mapping[str, Command], factor: int = 1) -> dict[str, list[Cost]]:
        """Run each command in turn, A B A B, after one run of each that does not count."""
        costs: dict[str, list[Cost]] = {name: [] for name in commands}
        for command in commands.values():
            time_once(command)
        for _ in range(self._runs * factor):
            for name, command in commands.items():
                costs[name].append(time_once(command))
        return costs

    def _line(
        self, what: str, shape: str, ours: str, theirs: str, ratio: float, target: float
    ) -> None:
        line = Line(what, shape, ours, theirs, ratio, target)
        self.missed += round(ratio, 3) > target
        print(line, flush=True)


def ageing(book: Book) -> Command:
    """Our command: the whole report, not only a balance."""
    return (RESKONTRO, "ageing", "-b", str(book.folder), "--as-of", LAST.isoformat())


def exported(book: Book) -> dict[str, Command]:
    """Our commands that hand out what a book has, by the names of the files they write."""
    of_book = ("-b", str(book.folder), "--as-of", LAST.isoformat())
    names = [name for name in SLOWEST_EXPORTS if "." in name]
    tables = {
        name: (
            RESKONTRO, "export", name.partition(".")[0], *of_book, "-o", str(book.folder / name),
        )
        for name in names
    }  # fmt: skip
    file = str(book.folder / "saft.xml")
    period = ("--period", str(LAST.year), "--contact", "Kari Prøve")
    return {**tables, "saft": (RESKONTRO, "export", "saft", *of_book, *period, "-o", file)}


def recorded(book: Book, event: str, *args: str) -> Command:
    """Our command that records an event after all others."""
    day = LAST + timedelta(1)
    return (RESKONTRO, "record", event, *args, "-b", str(book.folder), "--date", day.isoformat())


def balance(program: str, book: Book) -> Command:
    """Their command: the balance of the receivable account and what is below it."""
    return (program, "-f", str(book.journal), "bal", "1500")


def _last_amount(text: str) -> Decimal:
    """The total of a balance report: the last amount, below the accounts if there are several."""
    return Decimal(re.findall(r"(-?[\d.]+) NOK", text)[-1])


def _wall(costs: Sequence[Cost]) -> float:
    return median(cost.wall for cost in costs)


def _short(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _shown(costs: Sequence[Cost]) -> str:
    cpu = median(cost.cpu for cost in costs)
    if _wall(costs) < 1:
        return f"{_short(_wall(costs))} ({_short(cpu)} CPU)"
    return f"{_wall(costs):.2f} s ({cpu:.2f} s CPU)"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _versions() -> str:
    said = [f"Python {platform.python_version()}, {os.cpu_count()} processors"]
    for name in ORACLES:
        if shutil.which(name):
            first = output_of((name, "--version")).splitlines()[0]
            found = re.search(r"\d[\w.]*\d", first)
            said.append(f"{name} {found[0] if found else '?'}")
        else:
            said.append(f"{name} is missing: what is held against it is left out")
    return ", ".join(said)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("-n", "--transactions", type=int, default=100_000, metavar="N")
    parser.add_argument("--runs", type=int, default=5, help="runs of each program (default 5)")
    parser.add_argument("--shapes", nargs="+", choices=SHAPES, default=SHAPES)
    parser.add_argument(
        "--million", action="store_true", help=f"also a book {TIMES} times as large, which is slow"
    )
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument(
        "--pdfs", type=int, default=1_000, metavar="N", help="how many PDFs (default 1000)"
    )
    parser.add_argument(
        "--saft", type=int, default=500, metavar="MIB", help="size of a SAF-T file (default 500)"
    )
    parser.add_argument("--check", action="store_true", help="compare totals, measure nothing")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the books here, keep them")
    return parser


def main(args: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 0 when every target that was measured is met."""
    asked = _options().parse_args(args)
    with tempfile.TemporaryDirectory(prefix="reskontro-bench-") as temporary:
        bench = Bench(asked.keep or Path(temporary), asked.runs)
        _say(_versions())
        if asked.check:
            for shape in asked.shapes:
                bench.check(bench.book(shape, asked.transactions))
                bench.check(bench.book(shape, asked.transactions, customers=1))
            return 0
        print(f"{_versions()}; medians of {asked.runs} runs, in turn.\n")
        print("| measured | shape | reskontro | other | ratio | target | |")
        print("|---|---|---:|---:|---:|---:|---|")
        if "start" in asked.parts:
            bench.start()
        for shape in asked.shapes if "small" in asked.parts else ():
            bench.small(bench.book(shape, SMALL))
        ENVIRONMENT["RESKONTRO_CACHE"] = str(Path(temporary, "cache"))
        for shape in asked.shapes[:1] if "register" in asked.parts else ():
            book = bench.book(shape, asked.transactions)
            bench.register(book, bench.book(shape, SMALL))
        for shape in asked.shapes if "large" in asked.parts else ():
            book = bench.book(shape, asked.transactions)
            bench.against_oracles(book)
            bench.one_customer(book, bench.book(shape, asked.transactions, customers=1))
            if asked.million:
                bench.growth(book, bench.book(shape, asked.transactions * TIMES))
            bench.recording(book)
        for shape in asked.shapes[:1] if "dunning" in asked.parts else ():
            bench.dunning(shape, asked.transactions)
        for shape in asked.shapes[:1] if "exports" in asked.parts else ():
            bench.exports(shape, asked.transactions)
        _measure_files(bench, asked)
        return 1 if bench.missed else 0


def _measure_files(bench: Bench, asked: argparse.Namespace) -> None:
    """What is no question to a book: PDFs that are made of one, and books that are made of files."""
    if "payments" in asked.parts:
        bench.payments(asked.transactions)
    if "pdfs" in asked.parts:
        bench.pdfs(asked.pdfs)
        bench.letters(asked.pdfs)
    if "saft" in asked.parts:
        bench.saft(asked.saft)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except FailedError as error:
        sys.exit(f"benchmarks: {error}")
