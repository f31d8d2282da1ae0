"""Large registers are read from a cache, and never otherwise than from their own text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.book import register_cache
from reskontro.book.kept_register import CachedRegister
from reskontro.book.register_cache import cached_register
from reskontro.customers import Customer, load_customers
from reskontro.customers.blocks import blocks
from reskontro.problems import BookError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reskontro.customers import CustomerNumber


def record(number: int, name: str = "Eksempel AS") -> bytes:
    return f"""\
"{number}":
  name: {name}   # as registered
  terms: net {number % 30}
  address: {{street: Storgata {number}, postcode: "0181", city: Oslo, country: NO}}
  credit_limit: {number}.50
  contacts:
    - {{name: Kari Eksempel, email: kari{number}@kunde.example}}
""".encode()


TEXT = b"# The register\n\n" + b"\n".join(record(number) for number in range(100, 120))


@pytest.fixture(autouse=True)
def _small_registers_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_cache, "_WORTH_IT", 0)


class Reads:
    """How often, and how much, YAML was read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[bytes] = []
        monkeypatch.setattr(register_cache, "load_customers", self._load)

    def _load(self, files: object) -> dict[CustomerNumber, Customer]:
        pairs = list(files)  # type: ignore[call-overload]
        self.texts += [text for _, text in pairs]
        return load_customers(pairs)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    return Reads(monkeypatch)


def read(tmp_path: Path, **texts: bytes) -> Mapping[CustomerNumber, Customer]:
    files = {f"customers/{name}.yaml": text for name, text in texts.items()}
    environ = {"RESKONTRO_CACHE": str(tmp_path / "cache")}
    found = cached_register(tmp_path, files, environ)
    assert dict(found) == load_customers(files.items())
    assert list(found) == list(load_customers(files.items()))
    return found


def test_what_was_read_once_is_not_read_again(tmp_path: Path, reads: Reads) -> None:
    read(tmp_path, a=TEXT)
    reads.texts.clear()
    assert isinstance(read(tmp_path, a=TEXT), CachedRegister)
    assert reads.texts == []


def test_only_the_record_that_changed_is_read_again(tmp_path: Path, reads: Reads) -> None:
    read(tmp_path, a=TEXT)
    reads.texts.clear()
    changed = TEXT.replace(record(105), record(105, "Nytt Navn AS")).replace(record(101), b"")
    found = read(tmp_path, a=b"# One more line\n" + changed)
    assert reads.texts == [record(105, "Nytt Navn AS") + b"\n"]
    assert found["105"].name == "Nytt Navn AS"  # type: ignore[index]


def test_records_are_known_in_whatever_file_they_stand(tmp_path: Path, reads: Reads) -> None:
    read(tmp_path, a=TEXT)
    reads.texts.clear()
    read(tmp_path, a=record(1), b=TEXT)
    assert reads.texts == [record(1)]


def test_errors_are_told_as_without_a_cache(tmp_path: Path) -> None:
    read(tmp_path, a=TEXT)
    for wrong in (
        {"a": TEXT + b'"1":\n  nane: Feil\n', "b": b'"2":\n  name: [x]\n'},
        {"a": TEXT, "b": record(105)},
        {"a": TEXT + b'"1":\n\tname: x\n'},
    ):
        files = {f"customers/{name}.yaml": text for name, text in wrong.items()}
        with pytest.raises(BookError) as ours:
            cached_register(tmp_path, files, {"RESKONTRO_CACHE": str(tmp_path / "cache")})
        with pytest.raises(BookError) as theirs:
            load_customers(files.items())
        assert ours.value.problems == theirs.value.problems


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "other", "folder"])
def test_a_damaged_cache_is_not_believed(tmp_path: Path, damage: str) -> None:
    read(tmp_path, a=TEXT)
    (place,) = (tmp_path / "cache").iterdir()
    content = place.read_bytes()
    if damage == "folder":
        place.unlink()
        place.mkdir()
    else:
        flipped = bytes([content[len(content) // 2] ^ 1])
        place.write_bytes(
            {
                "cut": content[:-10],
                "flip": content[: len(content) // 2] + flipped + content[len(content) // 2 + 1 :],
                "empty": b"",
                "other": b"\x80\x04\x95 a pickle",
            }[damage]
        )
    read(tmp_path, a=TEXT)


def test_a_cache_that_cannot_be_written_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    read(tmp_path, a=TEXT)


@pytest.mark.parametrize(
    "environ", [{}, {"RESKONTRO_CACHE": "off", "HOME": "/nowhere"}], ids=["no home", "off"]
)
def test_without_a_place_nothing_is_kept(
    tmp_path: Path, environ: dict[str, str], reads: Reads
) -> None:
    for _ in range(2):
        cached_register(tmp_path, {"a": TEXT}, environ)
    assert reads.texts == [TEXT, TEXT]


def test_the_cache_is_the_owners_alone(tmp_path: Path) -> None:
    read(tmp_path, a=TEXT)
    (place,) = (tmp_path / "cache").iterdir()
    assert place.stat().st_mode & 0o077 == 0
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0


_PIECES = [
    record(1), record(2), record(3), b"# comment\n", b"\n", b"'5': {name: Fem}\n",
    b'"6":\n  name: "two\n  lines"\n', b"'7':\n  notes: |\n    a\n\n    b\n  name: Sju\n",
    b"'8': &x\n  name: Aatte\n", b"'9': *x\n", b"---\n", b"{10: {name: Ti}}\n", b'"11":\n name: "a\nb"\n',
    b"'12':\n  name: Bygg & Anlegg\n  tags: [a, b]\n", b"'13': {name: X,\n tags: [\na]}\n", b"? 14\n",
    b"'16':\n  name: T\xc3\xb8mrer\n", b"'17':\r\n  name: CRLF\r\n", b"18:\n", b"name: x\n",
    b"'19':\n  name: N\n  terms:  &t net 30\n", b"'19':\n  name: N\n  terms:  &t net 14\n",
    b"'20':\n  name: T\n  terms:  *t\n", b"\xef\xbb\xbf", b"'21':\r  name: X\r",
]  # fmt: skip


@given(before=st.lists(st.sampled_from(_PIECES)), after=st.lists(st.sampled_from(_PIECES)))
def test_any_text_after_any_other_is_read_as_without_a_cache(
    tmp_path_factory: pytest.TempPathFactory, before: list[bytes], after: list[bytes]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    environ = {"RESKONTRO_CACHE": str(folder / "cache")}
    for pieces in (before, after):
        files = {"a.yaml": b"".join(pieces)}
        try:
            expected: object = load_customers(files.items())
        except BookError as error:
            expected = error.problems
        try:
            found: object = dict(cached_register(folder, files, environ))
        except BookError as error:
            found = error.problems
        assert found == expected


@pytest.mark.parametrize("apart", ["  ", " ", "\n    "])
def test_a_value_that_a_record_has_from_another_is_as_it_stands_there_now(
    tmp_path: Path, apart: str
) -> None:
    text = f'"1":\n  name: En\n  terms:{apart}&t net 30\n"2":\n  name: To\n  terms:{apart}*t\n'
    for terms in ("net 30", "net 14"):
        found = read(tmp_path, a=TEXT + text.replace("net 30", terms).encode())
        assert found["2"].terms == terms  # type: ignore[index]


def test_a_list_in_brackets_may_have_values_of_other_records(tmp_path: Path) -> None:
    text = '"1": {name: En, tags: [&t a]}\n"2":\n  name: To\n  tags: [*t, b]\n'
    for tag in ("a", "c"):
        found = read(tmp_path, a=TEXT + text.replace("&t a", f"&t {tag}").encode())
        assert found["2"].tags == (tag, "b")  # type: ignore[index]


@pytest.mark.parametrize("head", [b"\xef\xbb\xbf", b"---\n", b"\xef\xbb\xbf# Register\r\n---\r\n"])
def test_only_the_record_that_changed_is_read_again_however_lines_end(
    tmp_path: Path, reads: Reads, head: bytes
) -> None:
    text, old, new = (
        one.replace(b"\n", b"\r\n") for one in (TEXT, record(105), record(105, "Nytt Navn AS"))
    )
    read(tmp_path, a=head + text)
    reads.texts.clear()
    found = read(tmp_path, a=head + text.replace(old, new))
    assert reads.texts == [new + b"\r\n"]
    assert found["105"].name == "Nytt Navn AS"  # type: ignore[index]


def test_pieces_are_the_whole_text_from_the_first_record_on() -> None:
    pieces = blocks(TEXT)
    assert pieces is not None
    assert b"".join(piece for _, piece in pieces) == TEXT[TEXT.index(b'"100"') :]
    lines = TEXT.split(b"\n")
    assert all(lines[line - 1] == piece.split(b"\n")[0] for line, piece in pieces)


def test_a_file_that_has_not_changed_is_not_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(tmp_path, b=TEXT)
    cut: list[bytes] = []

    def counted(text: bytes) -> list[tuple[int, bytes]] | None:
        cut.append(text)
        return blocks(text)

    monkeypatch.setattr("reskontro.customers.blocks.blocks", counted)
    found = read(tmp_path, a=record(1), b=TEXT, c=record(2))
    assert cut == [record(1), record(2)]
    assert found["105"].source.path == "customers/b.yaml"  # type: ignore[index]


def test_what_has_changed_are_the_records_that_say_something_else(tmp_path: Path) -> None:
    before = read(tmp_path, a=TEXT, b=record(1) + record(2))
    moved = b"# One more line\n" + TEXT.replace(record(105), record(105, "Nytt Navn AS"))
    after = read(tmp_path, a=moved, b=record(2), c=record(1) + record(3))
    assert isinstance(before, CachedRegister)
    assert isinstance(after, CachedRegister)
    assert after.changed_since(before) == ["3", "105"]
    assert before.changed_since(after) == ["105"]
    assert after.changed_since(after) == []
