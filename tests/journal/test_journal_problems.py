"""Every problem of a journal: the smallest journal that shows it, its place, and its phrases."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Literal

import pytest
from journal_reading import read, read_files

from reskontro.problems import Note
from reskontro.render.phrases import phrase, remedy
from reskontro.render.phrases.journal import PHRASES

LANGUAGES: tuple[Literal["en", "nb", "sv"], ...] = ("en", "nb", "sv")

#: code, lines of a journal (`1500` is the receivable account), line and column of the problem.
TABLE = [
    ("J101", "include nowhere.journal\n", 1, 0),
    ("J103", b"\xff\xfe2\x000\x00", 1, 0),
    ("J104", "2024-01-01 a\x00b\n", 1, 13),
    ("J104", "2024-01-01 a\x1b[31m\n  x  1\n  y\n", 1, 13),
    ("J104", "2024-01-01 a\r2024-01-02 b\r", 1, 13),
    ("J105", "include main.journal\n", 1, 0),
    ("J107", "include *.none\n", 1, 0),
    ("J109", "hello world\n", 1, 1),
    ("J110", "% comment\n", 1, 1),
    ("J110", "| comment\n", 1, 1),
    ("J111", "\n  1500  10 NOK\n", 2, 1),
    ("J111", "2024-01-01 a\n; note\n  1500  10 NOK\n", 3, 1),
    ("J112", "<<<<<<< HEAD\n", 1, 1),
    ("J112", ">>>>>>> side\n", 1, 1),
    ("J112", "||||||| base\n", 1, 1),
    ("J201", "2024-02-30 a\n", 1, 1),
    ("J201", "2024-01/01 a\n", 1, 1),
    ("J201", "0000-01-01 a\n", 1, 1),
    ("J201", "24-01-01 a\n", 1, 1),
    ("J201", "2024-01-01a\n", 1, 1),
    ("J201", "1500 a\n", 1, 1),
    ("J202", "1/31 a\n", 1, 1),
    ("J203", "2024-01-01=2024-02-30 a\n", 1, 12),
    ("J203", "2024-01-01= a\n", 1, 12),
    ("J204", "2024-01-01 *(123) a\n", 1, 13),
    ("J204", "2024-01-01 !(123) a\n", 1, 13),
    ("J205", "2024-01-01 (123 a\n", 1, 12),
    ("J301", "2024-01-01 a\n  ; customer: Hansen, Ola AS\n  1500  1 NOK\n  x\n", 2, 21),
    ("J301", "2024-01-01 a\n  1500  1 NOK  ; Invoice: A, B\n  x\n", 2, 28),
    ("J301", "2024-01-01 a ; due:2024-02-01, see note\n  1500  1 NOK\n  x\n", 1, 30),
    ("J302", "2024-01-01\n  a  1 ; [2024-02-30]\n  b\n", 2, 11),
    ("J302", "2024-01-01\n  a  1 ; date: soon\n  b\n", 2, 16),
    ("J302", "2024-01-01\n  a  1\n  ; date:\n  b\n", 3, 10),
    ("J302", "2024-01-01\n  a  1 ; [=2024/13/01]\n  b\n", 2, 12),
    ("J401", "2024-01-01\n  1500  10 NOK\n  3000 -10 NOK\n", 3, 8),
    ("J401", "2024-01-01\n  1500 10 NOK\n  3000 -10 NOK\n", 2, 8),
    ("J401", "2024-01-01\n  1500  10 NOK\n  3000 -1 000,00 NOK\n", 3, 8),
    ("J401", "2024-01-01\n  1500  10 NOK\n  3000 $-10 @ 2 NOK\n", 3, 8),
    ("J401", "2024-01-01\n  1500  10 NOK\n  3000 -10 NOK = 5 NOK\n", 3, 8),
    ("J402", "2024-01-01\n  1500:C001 ; note\n  3000  -10 NOK\n", 2, 13),
    ("J402", "account 1500:C001 ; type: A\n", 1, 19),
    ("J403", "2024-01-01\n  ()  10 NOK\n", 2, 3),
    ("J404", "2024-01-01\n  a  10 NOK what\n  b\n", 2, 13),
    ("J404", "2024-01-01\n  a  $10 NOK\n  b\n", 2, 10),
    ("J405", "2024-01-01\n  a\n  b\n", 1, 0),
    ("J405", "2024-01-01\n  [a]\n  [b]\n", 1, 0),
    ("J501", "2024-01-01\n  a  ten\n  b\n", 2, 6),
    ("J501", "2024-01-01\n  a  10 A = x\n  b\n", 2, 13),
    ("J501", "2024-01-01\n  a  10 A @\n  b\n", 2, 12),
    ("J502", "2024-01-01\n  a  1,,1 A\n  b\n", 2, 6),
    ("J502", "2024-01-01\n  a  1. 000 A\n  b\n", 2, 6),
    ("J502", "2024-01-01\n  a  ,5 A\n  b\n", 2, 6),
    ("J502", "2024-01-01\n  a  1 000e3 A\n  b\n", 2, 6),
    ("J503", "2024-01-01\n  1500  1.000 NOK\n  b\n", 2, 9),
    ("J503", "2024-01-01\n  1500  1,000 NOK\n  b\n", 2, 9),
    ("J503", "2024-01-01\n  1500\n  b  -1.000 NOK\n", 3, 6),
    ("J503", "2024-01-01\n  1500  1 NOK = 1.000 NOK\n  b\n", 2, 17),
    ("J504", "2024-01-01\n  1500  (1 + 2 * 3) NOK\n  b\n", 2, 9),
    ("J504", "2024-01-01\n  a  ($10 / 4)\n  b\n", 2, 6),
    ("J504", "2024-01-01\n  a  -(1+2) NOK\n  b\n", 2, 6),
    ("J505", "2024-01-01\n  1500  1 A {2 NOK}\n  b\n", 2, 0),
    ("J505", "2024-01-01\n  1500  1 A [2024-01-01] (lot) @ 2 NOK\n  b\n", 2, 0),
    ("J506", "2024-01-01\n  a  *2\n  b\n", 2, 6),
    ("J507", f"2024-01-01\n  a  1.{'5' * 256} A\n  b\n", 2, 6),
    ("J507", f"2024-01-01\n  a  {'9' * 41} A\n  b\n", 2, 6),
    ("J507", "2024-01-01\n  a  1e99999999999 A\n  b\n", 2, 6),
    ("J507", "2024-01-01\n  a  1E-256 A\n  b\n", 2, 6),
    ("J508", "2024-01-01\n  a  (amount * 2)\n  b\n", 2, 6),
    ("J508", "2024-01-01\n  a  (10 NOK / 3)\n  b\n", 2, 6),
    ("J509", "commodity 1 000,00 NOK\n2024-01-01\n  a  11.50 NOK\n  b\n", 3, 6),
    ("J509", "decimal-mark .\n2024-01-01\n  a  11,50 NOK\n  b\n", 3, 6),
    ("J602", "2024-01-01\n  1500   = 5 NOK\n  b\n", 2, 10),
    ("J602", "2024-01-01\n  1500  5 NOK\n  b   = 0 NOK\n", 3, 7),
    ("J603", "2024-01-01\n  a  1 A = 1 A {2 B}\n  b\n", 2, 16),
    ("J701", "2024-01-01\n  a  1 A\n  b  2 A\n", 1, 0),
    ("J701", "2024-01-01\n  a  1 A\n", 1, 0),
    ("J701", "2024-01-01\n  [a]  1 A\n  b  -1 A\n", 1, 0),
    ("J701", "2024-01-01\n  a  1 A\n  b  2 B\n", 1, 0),
    ("J701", "2024-01-01\n  a  1.00 A\n  b  -1.006 A\n", 1, 0),
    ("J701", "2024-01-01\n  1500  1.00 A\n  b  -0.999 A\n", 1, 0),
    ("J702", "2024-01-01\n  1500  1 A\n  b  -2 B\n", 1, 0),
    ("J801", "include\n", 1, 0),
    ("J802", "alias a b\n", 1, 7),
    ("J802", "alias /x = b\n", 1, 7),
    ("J803", "alias /(/ = b\n", 1, 7),
    ("J803", "alias /[[:alpha:]]/ = b\n", 1, 7),
    ("J804", "commodity\n", 1, 10),
    ("J804", "D 1000.00\n", 1, 3),
    ("J805", "commodity NOK\n  format 1000.00 SEK\n", 2, 10),
    ("J806", "commodity 1000 NOK\n", 1, 11),
    ("J806", "D 1000 NOK\n", 1, 3),
    ("J807", "decimal-mark x\n", 1, 14),
    ("J808", "P\n", 1, 2),
    ("J808", "P 2024-01-01 EUR 1 NOK what\n", 1, 24),
    ("J809", "end apply account\n", 1, 1),
    ("J809", "end apply year\n", 1, 1),
    ("J810", "end\n", 1, 1),
    ("J810", "end apply\n", 1, 1),
    ("J810", "test foo\n", 1, 1),
    ("J811", "account (a)\n", 1, 9),
    ("J811", "account\n", 1, 8),
    ("J811", "account 1500  Kundefordringer\n", 1, 9),
    ("J812", "i 2024-01-01 09:00:00 work\n", 1, 1),
    ("J813", "Y20\n", 1, 2),
    ("J813", "year 10000\n", 1, 6),
]


@pytest.mark.parametrize(
    ("code", "text", "line", "column"),
    TABLE,
    ids=[f"{code}-{number}" for number, (code, *_) in enumerate(TABLE)],
)
def test_problem_has_its_code_place_and_phrases(
    code: str, text: str | bytes, line: int, column: int
) -> None:
    problems = read(text.encode() if isinstance(text, str) else text).problems
    assert [problem.code for problem in problems][:1] == [code]
    problem = problems[0]
    assert (problem.span.path, problem.span.line, problem.span.column) == (
        "main.journal",
        line,
        column,
    )
    if isinstance(text, str) and "\r" not in text:
        assert problem.excerpt == text.split("\n")[line - 1]
        assert column + problem.width - 1 <= max(len(problem.excerpt), column)
    for language in LANGUAGES:
        for key in (code, f"{code}.remedy"):
            said = phrase(Note(key, problem.values), language)
            assert said != key
            assert "{" not in said.replace("{2 B}", "").replace("{2 NOK}", "")


def test_every_code_has_a_message_and_a_remedy_in_three_languages() -> None:
    package = Path(__file__).parents[2] / "reskontro" / "journal"
    used: set[str] = set()
    for module in package.glob("*.py"):
        used.update(re.findall(r'"(J\d{3})"', module.read_text(encoding="utf-8")))
    said = {key for key in PHRASES if not key.startswith("notice.") and "." not in key}
    assert used == said
    assert {f"{code}.remedy" for code in used} <= set(PHRASES)
    for key, texts in PHRASES.items():
        assert set(texts) == set(LANGUAGES)
        fields = {frozenset(re.findall(r"\{(\w+)\}", text)) for text in texts.values()}
        assert len(fields) == 1, key


def test_all_independent_problems_come_at_once() -> None:
    result = read_files(
        {
            "main.journal": textwrap.dedent(
                """\
                include missing.journal
                2024-13-01 bad date
                  a  1 NOK
                  b

                2024-01-01 two bad amounts
                  a  one
                  b  two

                nonsense
                  indented under it
                2024-01-02 good
                  a  1 NOK
                  b
                include other.journal
                """
            ),
            "other.journal": "2024-01-03\n  a  1 NOK\n  b  1 NOK\n",
        }
    )
    assert result.codes == ["J101", "J201", "J501", "J501", "J109", "J701"]
    assert [one.description for one in result.transactions] == ["good"]
    assert result.problems[-1].span.path == "other.journal"


def test_transaction_with_a_problem_is_left_out_and_the_next_is_read() -> None:
    result = read("2024-01-01 a\n  x  1,,1\n2024-01-02 b\n")
    assert [one.description for one in result.transactions] == ["b"]


def test_latin_1_is_one_problem_with_its_line_and_the_rest_is_still_read() -> None:
    text = "2024-01-01 a\n\n; p\xe5\n2024-01-02 \xf8\n  x  one\n".encode("latin-1")
    result = read(text)
    assert result.codes == ["J102", "J501"]
    assert result.problems[0].span.line == 3
    assert "iconv -f latin1 -t utf-8 main.journal" in remedy(
        Note("J102", result.problems[0].values), "en"
    )


def test_missing_top_level_file_is_a_problem_of_that_path() -> None:
    result = read_files({}, "a.journal", "b.journal")
    assert result.codes == ["J101", "J101"]
    assert [problem.span.path for problem in result.problems] == ["a.journal", "b.journal"]


@pytest.mark.parametrize(
    ("expression", "amount"),
    [
        ("(1 + 2) NOK", "3 NOK"),
        ("(1.50 * 3 NOK)", "4.50 NOK"),
        ("-(10 - 2 * 3) NOK", "-4 NOK"),
        ("($10 / 4)", "2.5 $"),
        ("((1 + 1) * 100) NOK", "200 NOK"),
    ],
)
def test_expression_is_refused_with_what_it_comes_to(expression: str, amount: str) -> None:
    (problem,) = read(f"2024-01-01\n  1500  {expression}\n  b\n").problems
    assert problem.code == "J504"
    assert problem.values["suggestion"] == amount


@pytest.mark.parametrize(
    "text",
    [
        "account Bank 2\n\n2024-01-01\n  1500  10 NOK\n  Bank 2\n",
        "2024-01-01\n  1500  10 NOK\n  Bank 2\n\naccount Bank 2\n",
        "2024-01-01\n  1500  10 NOK\n  Bank 2  -10 NOK\n",
        "2024-01-01\n  1500  10 NOK\n  Bank two\n",
        "2024-01-01\n  Bank  10 NOK\n  assets:accounts receivable:10001\n",
        "2024-01-01\n  Bank  10 NOK\n  1500 Kundefordringer:10001\n",
        "2024-01-01\n  a  10 NOK\n  Bank 2\n\n2024-01-02\n  Bank 2  10 NOK\n  a\n",
        "2024-01-02\n  ! Bank 2\t10 NOK\n  a\n\n2024-01-01\n  a  10 NOK\n  Bank 2\n",
    ],
    ids=[
        "declared before",
        "declared after",
        "with an amount",
        "no amount in it",
        "a segment with a blank, and one below it",
        "a number, a name and a customer",
        "with an amount later",
        "with an amount before",
    ],
)
def test_account_that_ends_in_a_number_is_fine_where_it_is_surely_meant(text: str) -> None:
    assert read(text).problems == []


@pytest.mark.parametrize(
    "text",
    [
        "decimal-mark .\n2024-01-01\n  1500  1.000 NOK\n  b\n",
        "decimal-mark ,\n2024-01-01\n  1500  1.000 NOK\n  b\n",
        "commodity 1000.00 NOK\n2024-01-01\n  1500  1.000 NOK\n  b\n",
        "D 1.000,00 NOK\n2024-01-01\n  1500  1.000\n  b\n",
        "2024-01-01\n  1500  1.000,00 NOK\n  b\n",
        "2024-01-01\n  1500  1.0000 NOK\n  b\n",
        "2024-01-01\n  1500  1 000 NOK\n  b\n",
        "2024-01-01\n  a  1.000 NOK\n  b\n",
    ],
    ids=["mark .", "mark ,", "commodity", "D", "two separators", "four digits", "space", "no AR"],
)
def test_lone_separator_is_fine_where_something_governs_or_no_receivable_is_touched(
    text: str,
) -> None:
    assert read(text).problems == []


@pytest.mark.parametrize(
    "comment",
    [
        "invoice: A, due: 2024-02-01",
        "note: a, b",
        "invoice: A,",
        "product: a, b:c",
        "x, invoice: A",
    ],
)
def test_comma_before_another_tag_or_in_a_foreign_tag_is_fine(comment: str) -> None:
    assert read(f"2024-01-01\n  1500  1 NOK  ; {comment}\n  b\n").problems == []


def test_comma_in_own_tag_is_fine_where_no_receivable_is_touched() -> None:
    assert read("2024-01-01\n  ; customer: Hansen, Ola\n  a  1\n  b\n").problems == []


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        ("~ monthly\n  a  1\n  b\n", {"periodic": 1}),
        ("~ monthly\n~ yearly\n", {"periodic": 2}),
        ("= expenses\n  (budget)  *-1\n", {"auto": 1}),
        ("= ^1500\n  (budget)  *-1\n", {"auto_receivable": 1}),
        ("= expenses\n  1500:X  *-1\n", {"auto_receivable": 1}),
        ("apply fixed A 1\nend apply fixed\n", {"ledger_directive": 2}),
        ("apply tag x\nend apply tag\n", {"ledger_directive": 2}),
        ("assert x\ncheck y\nexpr z\n", {"ledger_directive": 3}),
        ("bucket a\nA a\ncapture x y\ndefine x=1\nend fixed\n", {"ledger_directive": 5}),
        ("python\n  print(1)\nvalue x\nC 1 kb = 2 b\nN x\n--pedantic\n", {"ledger_directive": 5}),
        ("include timedot:x\ninclude a.csv\ninclude b.timeclock\n", {"subformat": 3}),
    ],
)
def test_what_is_skipped_is_counted(text: str, notices: dict[str, int]) -> None:
    result = read(text)
    assert result.problems == []
    assert result.reader.notices == notices
    assert all(f"notice.{key}" in PHRASES for key in notices)
