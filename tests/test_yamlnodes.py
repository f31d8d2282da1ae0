"""The short way to the nodes of a YAML text gives those of the library, or none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro import yamltext
from reskontro.yamlnodes import compose_plain

ROOT = Path(__file__).parent.parent

#: What is laid out plainly, and of each kind of what is not.
PLAIN = """\
# Hvem som fører boka
company:
  name: Linden & sønner AS   # og døtre
  country: "NO"
  address: {street: Storgata 1, postcode: "0181", city: 'Ås'}
  seat:

notes: |
    Ring først.
    # 2: ja

      - i går
lock: 2024-12-31
accounts: {revenue: ["3*", 30*], vat: [], bank: {}}
"25 %":
- {rate: vat_high}
- rate: -1.5
  site: http://vat.example/a#b
-
  - x
"""
LEFT_TO_THE_LIBRARY = (
    "",
    "# nothing\n",
    "just text\n",
    "a: b\n# no line end",
    "a: b\n  c\n",
    "a: |-\n  b\n",
    "a: >\n  b\n",
    "a: |\n  b",
    "a: |\n\n  b\n",
    "a: |\n  b\n # c\n",
    "a: |\n  b\n c: d\n",
    "a: |\nb: c\n",
    "a: 'it''s'\n",
    'a: "\\u00d8"\n',
    "a: &b c\n",
    "a: *b\n",
    "a: !!str 1\n",
    "a: {b: c,\n  d: e}\n",
    "a: [b, ]\n",
    "a: {b}\n",
    "---\na: b\n",
    "a: b: c\n",
    "a:\tb\n",
    "a: b\r\n",
    "a: b\n c: d\n",
    "  a: b\nc: d\n",
    "a:\n- b\n c\n",
    "- - a\n",
    "? a\n: b\n",
    "a: [" + "[" * 60 + "]" * 60 + "]\n",
    "a: b\n" * 20_000,
)


def described(node: Any) -> object:
    """A node as values that compare."""
    if node is None:
        return None
    inner = node.value
    if node.id == "sequence":
        inner = [described(item) for item in inner]
    elif node.id == "mapping":
        inner = [(described(key), described(value)) for key, value in inner]
    marks = [(mark.line, mark.column, mark.index) for mark in (node.start_mark, node.end_mark)]
    written = node.style if node.id == "scalar" else node.flow_style
    return node.id, inner, marks, written, node.tag


def held_against_the_library(text: str) -> bool:
    """Whether the text is plain; what it is then must be what the library finds."""
    found = compose_plain(text)
    if found is None:
        return False
    assert described(found) == described(yamltext._composer()(text))
    return True


def test_a_plain_text_has_the_nodes_of_the_library() -> None:
    assert held_against_the_library(PLAIN)
    assert held_against_the_library(PLAIN.rstrip("\n"))


@pytest.mark.parametrize("text", LEFT_TO_THE_LIBRARY)
def test_what_is_not_plain_is_left_to_the_library(text: str) -> None:
    assert compose_plain(text) is None


def test_files_of_the_repository_have_the_nodes_of_the_library() -> None:
    files = [
        *(ROOT / "ledgers").rglob("*.yaml"),
        *(ROOT / "reskontro").rglob("*.yaml"),
        *(ROOT / "docs").rglob("*.yaml"),
    ]
    plain = [path for path in files if held_against_the_library(path.read_text("utf-8"))]
    assert len(plain) > len([*(ROOT / "ledgers").rglob("*.yaml")]) * 0.9
    assert all(path in plain for path in (ROOT / "ledgers").glob("*/reskontro.yaml"))


PIECES = [
    "a", "k: |\n", "   t\n", "b: ", "c:", "- ", "-", '"x"', "'y'", "{", "}", "[", "]", ",", ", ", ":", ": ", " #z",
    "#", "\n", "\n  ", "\n    ", "\n- ", " ", "  ", "\n\n", '"10": ', "é", "|", ">", "&a ", "*a",
    "!t ", "? ", "%", "@", "`", "...", "---", "~", "1.5", "-3", "http://x", "it's", "\\", '"', "'",
    "\t", "\r", "\xa0", "\u2028", "\n \n", "- - ", "x  y ", "$", "(", "/", "<", "=", "",
]  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Pieces of YAML in any order, or some lines of a plain text with a few pieces put in."""
    pieces = st.sampled_from(PIECES)
    if draw(st.booleans()):
        return "".join(draw(st.lists(pieces, max_size=12)))
    lines = PLAIN.splitlines(keepends=True)
    first = draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[first : first + draw(st.integers(1, len(lines)))])
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(pieces) + text[at + draw(st.integers(0, 2)) :]
    return text


@given(text=texts())
@settings(max_examples=600)
def test_any_text_has_the_nodes_of_the_library_or_is_left_to_it(text: str) -> None:
    held_against_the_library(text)


def test_the_library_is_not_loaded_for_plain_files() -> None:
    code = (
        "import sys; from reskontro.settings import load_settings;"
        "load_settings('x', open('ledgers/nordlys/reskontro.yaml', 'rb').read());"
        "print([one for one in sys.modules if 'ruamel' in one])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
