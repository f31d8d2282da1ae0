"""Problems and notes as people read them: the place, the line with a mark, and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.problems import Note
from reskontro.render.phrases import are_whole, phrase, remedy
from reskontro.render.text import ELLIPSIS, visible, width, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.problems import Problem
    from reskontro.render.language import Language

_TAB = 4  #: What a tab in a source line widens to.
_RED, _BOLD, _DIM, _RESET = "\x1b[31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def render_problems(
    problems: Iterable[Problem], language: Language, *, columns: int = 80, color: bool = False
) -> str:
    """All problems, ordered by place, an empty line between them."""
    ordered = sorted(problems, key=lambda problem: (problem.span, problem.code))
    return "\n".join(_problem(problem, language, columns, color=color) for problem in ordered)


def render_notes(notes: Sequence[Note], language: Language) -> str:
    """Notes that are told together, each on a line of its own; whole amounts if all of them are."""
    whole = are_whole(notes)
    texts = (phrase(note, language, whole=whole) for note in notes)
    return "".join(phrase(Note("render.note", {"note": text}), language) + "\n" for text in texts)


def _problem(problem: Problem, language: Language, columns: int, *, color: bool) -> str:
    note = Note(problem.code, problem.values)
    place = visible(problem.span.path)
    if problem.span.line:
        place += f":{problem.span.line}"
    if problem.span.column:
        place += f":{problem.span.column}"
    lines = [f"{_paint(place, _BOLD, color)}: {_paint(problem.code, _RED, color)} "]
    lines[0] += phrase(note, language)
    if problem.excerpt.strip():
        gutter = f"{problem.span.line:>5} | "
        source, mark = _marked(problem, max(columns - len(gutter), 20))
        lines.append(_paint(gutter, _DIM, color) + source)
        if mark:
            blank = " " * (len(gutter) - 2) + "| "
            lines.append(_paint(blank, _DIM, color) + _paint(mark, _RED, color))
    lines += [f"  {line}" for line in wrap(remedy(note, language), max(columns - 2, 20)) if line]
    return "\n".join(lines) + "\n"


def _paint(text: str, code: str, color: bool) -> str:  # noqa: FBT001 - a helper of three lines
    return f"{code}{text}{_RESET}" if color else text


def _marked(problem: Problem, room: int) -> tuple[str, str]:
    """The source line in `room` columns around the place, and the marks that stand below it."""
    signs = [_sign(char) for char in problem.excerpt.rstrip()]
    if not problem.span.column:
        return "".join(_window(signs, 0, room)), ""
    first = min(problem.span.column - 1, len(signs))
    start = 0
    if sum(map(width, signs)) > room:
        start = _start(signs, first, room)
    shown = _window(signs, start, room)
    before = sum(map(width, shown[: first - start + (1 if start else 0)]))
    marked = signs[first : first + problem.width]
    marks = min(max(sum(map(width, marked)), 1), max(room - before, 1))
    return "".join(shown), " " * before + "^" * marks


def _sign(char: str) -> str:
    return " " * _TAB if char == "\t" else visible(char)


def _start(signs: list[str], first: int, room: int) -> int:
    """Where to begin so that the place stands within the first two thirds of the room."""
    start, taken = first, 0
    while start and taken + width(signs[start - 1]) < room // 2:
        start -= 1
        taken += width(signs[start])
    return start


def _window(signs: list[str], start: int, room: int) -> list[str]:
    shown, taken = ([ELLIPSIS], 1) if start else ([], 0)
    for at in range(start, len(signs)):
        last = at == len(signs) - 1
        if taken + width(signs[at]) > room - (0 if last else 1):
            return [*shown, ELLIPSIS]
        shown.append(signs[at])
        taken += width(signs[at])
    return shown
