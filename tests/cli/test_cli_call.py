from __future__ import annotations

import gc
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import weakref
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from repositories import commit, git
from saft_files import saft, sale

from reskontro.cli import main
from reskontro.cli.call import Call, Common
from reskontro.cli.command_table import COMMANDS, Entry
from reskontro.cli.group import Group, application
from reskontro.problems import Note
from reskontro.render.language import LANGUAGES
from reskontro.render.phrases import has_phrase, phrase

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Program

    from reskontro.render.language import Language

AGEING = ("ageing", "--as-of", "2024-01-31")


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main.run(args)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_wrong_call_is_told_in_the_language_of_the_book(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "reskontro.yaml").write_text("language: nb\n", encoding="utf-8")
    wrong = ["ageing", "--as-of", "x"]
    assert "ingen dag" in run(capsys, *wrong, "--book", str(tmp_path))[2]
    monkeypatch.chdir(tmp_path)
    assert "ingen dag" in run(capsys, *wrong)[2]
    assert "is no day" in run(capsys, *wrong, "--lang=en")[2]
    assert "is no day" in run(capsys, *wrong, "-f", "a.journal")[2]
    (tmp_path / "reskontro.yaml").write_text("language: xx\n", encoding="utf-8")
    assert "is no day" in run(capsys, *wrong)[2]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["agein"], "unknown command “agein”; did you mean ageing?"),
        (["xyzzy"], "unknown command “xyzzy”; reskontro --help lists them all"),
        (["ageing", "--detial"], "unknown option --detial; did you mean --detail?"),
        (["ageing", "--xyzzy"], "unknown option --xyzzy; reskontro ageing --help lists them all"),
        (["--as-of", "2024-01-01", "ageing"], "--as-of is given after the command"),
        (["ageing", "--by", "x"], "--by must be one of due, invoice"),
        (
            ["ageing", "--format", "xml"],
            "--format must be one of table, plain, markdown, csv, json",
        ),
        (["ageing", "--as-of"], "--as-of needs a value; reskontro ageing --help shows an example"),
        (["open", "-f"], "-f needs a value; reskontro open --help shows an example"),
        (["record", "payment", "--date"], "--date needs a value; reskontro record payment --help"),
        (["ageing", "--detail=x"], "--detail takes no value; reskontro ageing --help"),
        (["--version=1"], "--version takes no value; reskontro --help"),
        (["ageing", "--as-of", "2023-02-29"], "--as-of: there is no day 2023-02-29"),
        (["ageing", "--buckets", "30,30"], "--buckets: “30,30” are no limits"),
        (["dso", "--days", "0"], "--days must be a whole number from 1 to 36600"),
        (["dso", "--days", "x"], "--days must be a whole number from 1 to 36600"),
        (["kpi", "--months", "0"], "--months must be a whole number from 1 to 1200"),
        (["kpi", "--months", "-1"], "--months must be a whole number from 1 to 1200"),
        (["credit", "--near", "0"], "--near must be a whole number of at least 1"),
        (["diff", "--limit", "-1"], "--limit must be a whole number from 0 to 100000"),
        (["specification"], "--period is missing"),
        (["specification", "--period", "x"], "--period: “x” is no period"),
        (["balances", "x\x1b[31m"], "“x␛[31m” is one too many"),
        (["statement"], "which customer?"),
        (["ageing", "-b", ".", "-f", "x"], "-b and -f do not go together"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    args: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *args)
    assert code == 2
    assert not out
    assert message in err
    assert err.startswith("reskontro: ")
    assert err.count("\n") == 1


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def test_what_a_call_keeps_is_left_to_the_collector() -> None:
    class Large:
        """Something that takes long to take down."""

    call, large = Call(Common()), Large()
    call.kept.append(large)
    seen = weakref.ref(large)
    gc.disable()  # as `main` does
    try:
        del call, large
        assert seen() is not None
    finally:
        gc.enable()
    gc.collect()
    assert seen() is None


def test_no_command_shows_the_help_as_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys)
    assert (code, out) == (2, "")
    assert "reskontro [OPTIONS] COMMAND [ARGS]" in err


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_help_with_an_example_in_every_language(
    name: str,
    language: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr(sys, "argv", ["reskontro", *name.split(), "--help", "--lang", language])
    code, out, _ = run(capsys, *name.split(), "--help")
    assert code == 0
    assert f"  {COMMANDS[name].example}\n" in out
    assert "cli." not in out
    assert not re.search(r"\[\[|\.\.\.\]|…\]|\.…", out), "brackets and dots stand once"
    assert max(map(len, out.splitlines())) <= 76


def test_every_option_has_its_phrase() -> None:
    tool = application()
    with tool.make_context("reskontro", ["ageing"]) as context:
        for name in COMMANDS:
            command: Any = tool
            for word in name.split():
                assert isinstance(command, Group)
                assert has_phrase(".".join(("cli.help", *command.path.split())))
                command = command.get_command(context, word)
            for param in command.params:
                assert has_phrase(getattr(param, "help", "") or ""), param.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_option_or_argument_is_for_is_told_in_sentences(language: Language) -> None:
    tool = application()
    told = set()
    with tool.make_context("reskontro", ["ageing"]) as context:
        for name in COMMANDS:
            command: Any = tool
            for word in name.split():
                command = command.get_command(context, word)
            told |= {phrase(Note(param.help, {}), language) for param in command.params}
    names_of_values = ("table, ", "text, ", "csv, ")
    assert [
        text
        for text in sorted(told)
        if text[-1] not in ".?" or (text[0].islower() and not text.startswith(names_of_values))
    ] == []


def test_an_amount_below_zero_is_no_unknown_option(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "record", "invoice", "10001", "-500", "--lang", "en")
    assert (code, out) == (2, "")
    assert "an amount is written without a minus; reskontro record invoice --help" in err


def test_what_may_be_left_out_stands_in_brackets(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["reskontro", "--lang", "en"])
    for name, usage in {
        "invoice": "[OPTIONS] [CUSTOMER] [AMOUNT]",
        "settle": "[OPTIONS] CUSTOMER [DOCUMENT]…",
        "reverse": "[OPTIONS] ENTRY",
    }.items():
        _, out, _ = run(capsys, "record", name, "--help")
        assert out.splitlines()[0] == f"Usage: reskontro record {name} {usage}"


@pytest.fixture
def grouped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two commands in a group, and one of a writing kind."""
    here = "reskontro.cli.commands"
    for name, entry in {
        "balances now": Entry(f"{here}.balances:balances", "reskontro balances now"),
        "balances write": Entry(
            f"{here}.balances:balances", "reskontro balances write", writes=True
        ),
    }.items():
        monkeypatch.setitem(COMMANDS, name, entry)
    monkeypatch.delitem(COMMANDS, "balances")


@pytest.mark.usefixtures("grouped")
def test_a_group_shows_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "balances", "--help")
    assert code == 0
    assert "reskontro balances [OPTIONS] COMMAND [ARGS]" in out
    assert [line.split()[0] for line in out.splitlines() if line.startswith("  ")][:2] == [
        "now",
        "write",
    ]
    assert "reskontro balances COMMAND --help" in out
    code, out, _ = run(capsys, "--help")
    assert [line for line in out.splitlines() if line.startswith("  balances")]
    assert "now" not in out


@pytest.mark.usefixtures("grouped")
def test_a_group_without_a_command_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "balances")
    assert (code, out) == (2, "")
    assert "reskontro balances [OPTIONS] COMMAND [ARGS]" in err


@pytest.mark.usefixtures("grouped")
@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["balances", "nwo"], "unknown command “balances nwo”; did you mean balances now?"),
        (["balances", "xyzzy"], "unknown command “balances xyzzy”; reskontro balances --help"),
        (["balances", "--lang", "en", "now"], "reskontro balances COMMAND --lang"),
        (["balances", "write", "--as-of", "2024-01-01"], "unknown option --as-of"),
    ],
)
def test_a_wrong_call_in_a_group_is_told(
    args: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *args)
    assert (code, out) == (2, "")
    assert message in err


@pytest.mark.usefixtures("grouped")
def test_a_command_of_a_group_runs(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("now", "write"):
        code, out, _ = run(capsys, "balances", command, "-b", str(book), "--format", "csv")
        assert (code, len(out.splitlines())) == (0, 3)


#: The documents that examples name.
NAMED_IN_EXAMPLES = """
2025-09-01 (2025-104) Faktura
    1500:10001    100.00 NOK
    3000         -100.00 NOK

2025-09-02 (KN-005) Kreditnota
    3000          10.00 NOK
    1500:10001   -10.00 NOK

2025-09-02 (2025-900) Faktura
    1500:10013    100.00 NOK
    3000         -100.00 NOK

2025-09-03 (B-0259) Innbetaling
    1920          90.00 NOK
    1500:10001   -90.00 NOK

2025-02-01 (2025-017) Faktura
    1500:10003    2500.00 NOK
    3000         -2500.00 NOK

2025-09-05 (2025-105) Faktura
    1500:10003    5000.00 NOK  ; invoice: 2025-105
    3000         -5000.00 NOK

2025-09-06 (KN-006) Kreditnota
    3000          1000.00 NOK
    1500:10003   -1000.00 NOK  ; invoice: KN-006

2025-09-07 (KN-007) Kreditnota
    3000          2500.00 NOK
    1500:10003   -2500.00 NOK  ; invoice: KN-007

2025-09-08 (B-0260) Innbetaling
    1920          500.00 NOK
    1500:10003   -500.00 NOK  ; invoice: 2025-105

2025-09-08 (2025-106) Faktura
    1500:10004    1000.00 NOK
    3000         -1000.00 NOK

2025-09-08 (R-001) Forsinkelsesrente
    1500:10004    10.00 NOK  ; invoice: 2025-106
    8055         -10.00 NOK

2025-09-09 (B-0261) Innbetaling
    1920          700.00 NOK
    1500:10004   -700.00 NOK  ; invoice: B-0261
"""


#: What examples that record need to know.
RECORDING = """
record: {journal: "{year}.journal", bank: "1920", revenue: "3000"}
vat: {"25": {percent: 25, account: "2700", revenue: "3000"}}
mail: {host: mail.example, sender: faktura@firma.example}
"""


#: The accounts of examples on losses, openings and advances.
LOSSES = (
    'loss: ["7830"], recovered: ["7820"], allowance: ["1580"], allowance_change: ["7839"],'
    ' opening: ["2050"], prepaid: ["2900"], fee: ["3900"], interest: ["8055"]'
)


#: What examples on personal data need: a person, and keys that git leaves out.
PRIVATE = {
    "customers/10026.yaml": '"10026": {name: Jonas Prøvesen, type: person}\n',
    ".gitignore": ".keys/\n",
}


#: What the example of SAF-T out needs: whose the book is, and the groups of its accounts.
FIRM = '"Prøve [red]AS[/]", country: "NO", orgnr: "987654325", phone: "22334455"'
GROUPS = "".join(
    f"account {number}\n    ; saft: gruppe/{number}\n"
    for number in (
        "1500", "1580", "1920", "2050", "2700", "2900", "3000", "3900", "7820", "7830", "7839", "8055",
    )
)  # fmt: skip


#: Letters that were made.
LETTERS = {
    "events/2025-12.yaml": """\
- date: 2025-12-01
  kind: letter
  customer: "10001"
  letter: "20251201-10001-1"
  form: reminder
  policy: default
  level: 1
  currency: NOK
  deadline: 2025-12-15
  channel: email
  language: nb
  items:
    - {document: "2025-104", due: 2025-09-01, amount: 100.00, open: 100.00}
- date: 2025-12-01
  kind: letter
  customer: "10004"
  letter: "20251201-10004-1"
  form: collection_notice
  policy: default
  level: 2
  currency: NOK
  deadline: 2025-12-15
  channel: email
  language: nb
  items:
    - {document: "2025-106", due: 2025-09-08, amount: 1000.00, open: 1000.00}
"""
}

#: What examples that take something in read.
TAKEN_IN = {
    "bank.csv": "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n"
    "01.10.2025;Innbetaling;01.10.2025;;250,00\n",
    "former-system.csv": "kunde,faktura,dato,forfall,beløp\n10004,24-7,2024-12-01,2024-12-31,700\n",
    "bokforing-2025.se": '#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#FNAMN "Provfirma AB"\n'
    "#RAR 0 20250101 20251231\n#KONTO 1510 Kundfordringar\n#KONTO 3000 Forsaljning\n"
    '#VER A 1 20250110 "Faktura 7"\n{\n#TRANS 1510 {} 100\n#TRANS 3000 {} -100\n}\n',
}


def test_the_example_of_every_command_can_be_called(program: Program) -> None:
    settings = program.folder / "reskontro.yaml"
    more = RECORDING + "privacy: {encrypt: person}\n"
    text = settings.read_text(encoding="utf-8").replace('loss: ["7830"]', LOSSES)
    text = text.replace('"Prøve [red]AS[/]"', FIRM)
    settings.write_text(text + more, encoding="utf-8")
    (program.folder / "groups.journal").write_text(GROUPS, encoding="utf-8")
    with zipfile.ZipFile(program.folder / "saft.zip", "w") as archive:
        archive.writestr("saft.xml", saft((sale("1", "2025-01-05", "1"),)))
    (program.folder.parent / "secret").write_text("hemmelig\n", encoding="utf-8")
    git(program.folder, "init", "-q", "-b", "main")
    commit(
        program.folder, {"documents.journal": NAMED_IN_EXAMPLES, **PRIVATE, **TAKEN_IN, **LETTERS}
    )
    for name, entry in COMMANDS.items():
        args = shlex.split(entry.example)[1:]
        done = program(*args)
        assert done.returncode in (0, 1), (name, done.stderr)


def test_a_report_is_data_on_stdout_and_notes_on_stderr(program: Program) -> None:
    done = program("ageing", "--as-of", "2023-01-01")
    assert done.returncode == 0
    assert "merk:" in done.stderr
    assert "merk:" not in done.stdout


def test_the_language_is_the_books_unless_the_call_says_otherwise(program: Program) -> None:
    assert "Kontroll NOK" in program(*AGEING).stdout
    assert "Proof NOK" in program(*AGEING, "--lang", "en").stdout


def test_plain_is_the_format_of_a_pipe(program: Program) -> None:
    assert program(*AGEING).stdout == program(*AGEING, "--format", "plain").stdout


def test_markup_in_names_prints_as_itself(program: Program) -> None:
    for form in ("table", "plain"):
        shown = program(*AGEING, "--format", form).stdout
        assert "[bold]Kåre[/]" in shown
        assert "Prøve [red]AS[/]" in shown


def test_an_unknown_customer_is_told_the_nearest(program: Program) -> None:
    done = program("statement", "1001", "--lang", "en")
    assert done.returncode == 2
    assert "unknown customer “1001”; nearest are 10001 Byggmester Hansen AS" in done.stderr


def test_a_customer_is_found_by_number_glob_or_name(program: Program) -> None:
    for wish in ("10001", "*1", "byggmester hansen as"):
        done = program("statement", wish, "--as-of", "2024-01-31", "--format", "json")
        assert [row["document"] for row in json.loads(done.stdout)["rows"]] == ["F-1"], wish


def test_a_book_that_cannot_be_read_is_told_with_every_place(program: Program) -> None:
    journal = program.folder / "a.journal"
    journal.write_text("2024-13-01 x\n    a  1\n    b\n\n2024-02-30 y\n    a  1\n    b\n")
    done = program(*AGEING)
    assert done.returncode == 3
    assert "a.journal:1:" in done.stderr
    assert "a.journal:5:" in done.stderr
    assert "^" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("args", [["-b", "nowhere"], ["-f", "nowhere.journal"]])
def test_a_book_that_is_not_there_is_told(program: Program, args: list[str]) -> None:
    done = program("ageing", *args)
    assert done.returncode in (2, 3)
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_c_locale_prints_utf_8(program: Program) -> None:
    done = program(*AGEING, environ={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert "Kåre" in done.stdout
    assert done.returncode == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_disk_is_told(program: Program) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [str(program.path), *AGEING, "--lang", "en"],
            cwd=program.folder,
            env=program.environ,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 2
    assert "the output cannot be written" in done.stderr


def shell(program: Program, command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [shutil.which("bash") or "sh", "-c", command],
        cwd=program.folder,
        env={**program.environ, "RESKONTRO": str(program.path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_reader_that_goes_away_is_no_error(program: Program) -> None:
    journal = "\n".join(
        f"2024-01-05 (F-{n}) x\n    1500:{n}    100.00 NOK  ; invoice: F-{n}\n    3000\n"
        for n in range(10_001, 13_000)
    )
    (program.folder / "a.journal").write_text(journal)
    done = shell(program, '"$RESKONTRO" ageing --as-of 2024-01-31 | head -c 10 >/dev/null')
    assert done.stderr == ""


def test_a_closed_stdout_is_no_traceback(program: Program) -> None:
    done = shell(program, '"$RESKONTRO" ageing --as-of 2024-01-31 >&-; "$RESKONTRO" --version >&-')
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_an_interrupt_is_quiet(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_dispatch", interrupted)
    assert run(capsys, "ageing") == (130, "", "")


IMPORTED = """
import sys
from reskontro.cli import main
code = main.run(sys.argv[1:])
heavy = ("rich", "babel", "tabulate", "reskontro.cli.commands.kpi")
print(*(name for name in heavy if name in sys.modules), file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize("args", [["--version"], AGEING, [*AGEING, "--format", "csv"]])
def test_a_small_report_in_a_pipe_loads_nothing_heavy(program: Program, args: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *args],
        cwd=program.folder,
        env=program.environ,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.splitlines()[-1] == ""


def complete(program: Program, words: str, shell: str = "bash") -> list[str]:
    environ = {
        "_RESKONTRO_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
        "_TYPER_COMPLETE_ARGS": words,
    }
    return program(environ=environ).stdout.splitlines()


def test_the_shell_completes_commands_options_and_customers(program: Program) -> None:
    assert complete(program, "reskontro s") == ["statement", "specification", "segment", "sql"]
    assert complete(program, "reskontro ageing --de") == ["--detail"]
    assert complete(program, "reskontro ageing --by d") == ["due"]
    assert complete(program, "reskontro statement 1000") == ["10001", "10002"]
    assert complete(program, "reskontro open --customer 10002") == ["10002"]


def test_the_shell_shows_names_as_they_are(program: Program) -> None:
    shown = "\n".join(complete(program, "reskontro statement 1000", "zsh"))
    assert "Byggmester Hansen AS" in shown
    assert "[bold]Kåre[/]" in shown


def test_completion_can_be_shown(program: Program) -> None:
    done = program("--show-completion")
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
