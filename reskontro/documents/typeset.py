"""Templates become PDFs: the templates of a book and ours, and typst, which compiles them.

The same view and day give the same bytes: fonts are those that come with the templates and those
in typst, never the machine's; the date of the file is the document's; nothing is fetched.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import threading
from collections import deque
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Future
    from datetime import date

    import typst

    from reskontro.book.sources import Source
    from reskontro.settings import DocumentSettings

#: PDF/A-3, conformance level B: it may carry attachments, and looks the same in fifty years.
STANDARD: Final = "a-3b"
#: How a PDF marks a file in it; streams are never packed away.
_ATTACHED: Final = b"/EmbeddedFile"
#: So many jobs are taken for each worker before their results are.
_AHEAD: Final = 2
_FONTS: Final = "fonts"
_LOGO: Final = "logo"
_PLACE: Final = re.compile(r"^ +┌─ (.+):(\d+):(\d+)$", re.MULTILINE)
_MARK: Final = re.compile(r"\^+")
_ERROR: Final = re.compile(r"^error: (.*)$", re.MULTILINE)
_NO_GLYPH: Final = re.compile(r"the text `\"(.+?)\"` could not be displayed")
_IMPORT: Final = re.compile(r"""(?:import|include)\s*\(?\s*"(@[^"]*)""")


class Job(msgspec.Struct, frozen=True):
    """A document to be made: the name of its template, what it gets, and its day."""

    template: str
    view: Mapping[str, Any]
    day: date


class Typeset(msgspec.Struct, frozen=True):
    """A PDF, and what typst warned of."""

    pdf: bytes
    warnings: tuple[str, ...] = ()


def own_templates() -> Path:
    """The folder of the templates that come with the program, beside it or in it."""
    package = Path(__file__).parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


@contextmanager
def typesetter(settings: DocumentSettings, files: Source | None) -> Iterator[Typesetter]:
    """What makes PDFs of one book's documents; it holds the templates in a folder while it lasts.

    Raises:
        BookError: the settings name a folder or a logo that is not there, or a template would be
            fetched from elsewhere.
    """
    with TemporaryDirectory(prefix="reskontro-") as folder:
        yield Typesetter(Path(folder), settings, files)


class Typesetter:
    """Makes PDFs with the templates of a folder, which it fills: ours, and the book's over them."""

    def __init__(self, root: Path, settings: DocumentSettings, files: Source | None) -> None:
        self._root = root
        self._settings = settings
        self._files = files
        self._own_compiler = threading.local()
        #: Where in the book each template of its own stands, by its name in the folder.
        self._own: dict[str, str] = {}
        self.logo: str | None = None
        for path in own_templates().glob("*.typ"):
            shutil.copyfile(path, root / path.name)
        if problems := [*self._place_own(), *self._place_logo()]:
            raise BookError(problems)

    def typeset(self, template: str, view: Mapping[str, Any], day: date) -> Typeset:
        """The PDF of a view by the template of this name, dated that day.

        Raises:
            BookError: the template cannot be used, with its place; or no font has a sign; or it
                leaves out what is to be attached.
        """
        from typst import TypstError  # noqa: PLC0415 - loaded when the first PDF is made

        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        try:
            pdf, warnings = self._compiler().compile_with_warnings(
                str(self._root / f"{template}.typ"),
                sys_inputs={"document": json.dumps(view, ensure_ascii=False)},
                pdf_standards=[STANDARD],
                timestamp=moment,
            )
        except TypstError as error:
            raise BookError([self._problem(error, template)]) from None
        if not isinstance(pdf, bytes):
            raise TypeError(pdf)
        if view.get("attachments") and _ATTACHED not in pdf:
            raise BookError([Problem("D106", Span(self._shown(f"{template}.typ"), 0))])
        return Typeset(pdf, tuple(dict.fromkeys(one.message for one in warnings)))

    def typeset_all(self, jobs: Iterable[Job], workers: int = 0) -> Iterator[Typeset | BookError]:
        """The PDFs of jobs in their order, or why there is none, made by `workers` at a time.

        0 is one for each processor. No more jobs are taken than are worked on, and a few: memory
        does not grow with their number.
        """
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - few make several

        count = workers or os.cpu_count() or 1
        waiting: deque[Future[Typeset | BookError]] = deque()
        with ThreadPoolExecutor(count) as pool:
            try:
                for job in jobs:
                    _ = self._fonts  # loaded before several workers want them at once
                    waiting.append(pool.submit(self._done, job))
                    if len(waiting) > _AHEAD * count:
                        yield waiting.popleft().result()
                while waiting:
                    yield waiting.popleft().result()
            finally:
                for one in waiting:
                    one.cancel()

    def _done(self, job: Job) -> Typeset | BookError:
        try:
            return self.typeset(job.template, job.view, job.day)
        except BookError as error:
            return error

    def _compiler(self) -> typst.Compiler:
        """The compiler of this thread; one can do only one thing at a time."""
        found: typst.Compiler | None = getattr(self._own_compiler, "compiler", None)
        if found is None:
            import typst  # noqa: PLC0415 - loaded when the first PDF is made

            found = typst.Compiler(
                root=str(self._root), font_paths=self._fonts, ignore_system_fonts=True
            )
            self._own_compiler.compiler = found
        return found

    @cached_property
    def _fonts(self) -> typst.Fonts:
        import typst  # noqa: PLC0415 - loaded when the first PDF is made

        folders = [own_templates() / _FONTS, self._root / _FONTS]
        return typst.Fonts(
            include_system_fonts=False, font_paths=[str(one) for one in folders if one.is_dir()]
        )

    def _place_own(self) -> list[Problem]:
        """Put the book's own templates over ours."""
        folder = posixpath.normpath(self._settings.templates) if self._settings.templates else ""
        if not folder or self._files is None:
            return []
        paths = self._files.glob(f"{folder}/**/*")
        if not paths:
            values = {"setting": "templates", "path": self._settings.templates}
            return [Problem("D104", Span(SETTINGS_FILE, 0), values)]
        problems = []
        for path in paths:
            name = posixpath.relpath(path, folder)
            data = bytes(self._files.read(path))
            target = self._root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            self._own[name] = path
            if name.endswith(".typ"):
                problems += _fetched(path, data.decode("utf-8", "replace"))
        return problems

    def _place_logo(self) -> list[Problem]:
        if not self._settings.logo or self._files is None:
            return []
        try:
            data = bytes(self._files.read(self._settings.logo))
        except OSError:
            values = {"setting": "logo", "path": self._settings.logo}
            return [Problem("D104", Span(SETTINGS_FILE, 0), values)]
        self.logo = _LOGO + posixpath.splitext(self._settings.logo)[1].lower()
        (self._root / self.logo).write_bytes(data)
        return []

    def _problem(self, error: typst.TypstError, template: str) -> Problem:
        """What typst says, placed in the file as the user knows it."""
        diagnostic = error.diagnostic
        if signs := list(dict.fromkeys(_NO_GLYPH.findall(diagnostic))):
            values = {"signs": " ".join(signs), "n": str(len(signs))}
            return Problem("D102", Span(self._shown(f"{template}.typ"), 0), values)
        message = self._readable((_ERROR.findall(diagnostic) or [error.message])[0])
        start = diagnostic.find("error:")
        found = _PLACE.search(diagnostic, max(start, 0))
        name = self._name(found[1]) if found else f"{template}.typ"
        if self.logo is not None and "decode" in message and name not in self._own:
            return Problem("D105", Span(self._settings.logo, 0), {"message": message})
        line, column = (int(found[2]), int(found[3]) + 1) if found else (0, 0)
        marked = _MARK.search(diagnostic, found.end()) if found else None
        hint = f" ({self._readable('; '.join(error.hints))})" if error.hints else ""
        return Problem(
            "D101",
            Span(self._shown(name), line, column),
            {"message": message, "hint": hint},
            self._line(name, line),
            len(marked[0]) if marked else 1,
        )

    def _name(self, path: str) -> str:
        """A file's name in the folder, from its path as typst prints it."""
        root = self._root.name
        _, _, inside = path.replace("\\", "/").rpartition(f"{root}/")
        return inside

    def _shown(self, name: str) -> str:
        """Where a template stands: in the book, or in the program's own folder."""
        return self._own.get(name, f"templates/{name}")

    def _readable(self, message: str) -> str:
        """A message without the folder the templates were put in."""
        return message.replace(f"{self._root}/", "").replace(str(self._root), "")

    def _line(self, name: str, line: int) -> str:
        if not line:
            return ""
        try:
            text = (self._root / name).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        lines = text.split("\n")
        return lines[line - 1] if line <= len(lines) else ""


def _fetched(path: str, text: str) -> list[Problem]:
    """The packages that a template would have fetched from the network."""
    return [
        Problem(
            "D103",
            Span(path, number, found.start(1) + 1),
            {"package": found[1]},
            line,
            len(found[1]),
        )
        for number, line in enumerate(text.split("\n"), 1)
        if not line.lstrip().startswith("//") and (found := _IMPORT.search(line))
    ]
