"""Backups of the keys: all of them in one file under a passphrase, verified and restored."""

from __future__ import annotations

import os
import secrets
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.book.keys import Backup, exposed
from reskontro.customers.keys import Key, key_text, opened, read_key
from reskontro.customers.sealing import CLASSES, SealError, has_sealed
from reskontro.privacy.decisions import destroyed_keys
from reskontro.problems import CallError
from reskontro.record.writing import locked, write
from reskontro.register.keyring import refused
from reskontro.register.state import Register

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from reskontro.book.keys import KeyFolder
    from reskontro.problems import Note

_FORMAT: Final = "reskontro keys 1"
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
#: Of scrypt (RFC 7914): 128 · n · r bytes of memory, 128 MiB.
_N, _R, _P = 1 << 17, 8, 1
#: What a file may ask for at most, so that one that was tampered with does not exhaust the machine.
_LARGEST_N: Final = 1 << 20

State = Literal[
    "good", "missing", "damaged", "other", "not_in_backup", "differs", "restored", "kept"
]


class KeyState(msgspec.Struct, frozen=True):
    """How it stands with a customer's key; `why` tells more where it is not good."""

    customer: str
    state: State
    why: Note | None = None


class _File(msgspec.Struct):
    """A backup as it stands in its file; `digest` is that of `data`."""

    format: str
    n: int
    salt: bytes
    nonce: bytes
    data: bytes
    digest: str


def back_up(root: Path, target: Path, passphrase: str, day: date) -> list[Key]:
    """Write all keys to one file, and remember in their folder that it was done; the keys.

    Raises:
        BookError: the register cannot be read.
        CallError: a key cannot be used, there is none, git would keep the file, or it cannot be
            written.
    """
    if why := exposed(target, str(target)):
        raise CallError(f"{why.key}_backup", path=str(target))
    with locked(root):
        folder = Register(root).keys.folder
        try:
            keys = [folder.read(number) for number in folder.numbers()]
        except SealError as error:
            raise refused(error.why) from None
        if not keys:
            raise CallError("privacy.no_keys", folder=folder.name)
        content = _sealed(keys, passphrase)
        _make_private(target)
        write(target, content, lambda: None)
        if [key.digest for key in _opened(target.read_bytes(), target, passphrase).values()] != [
            key.digest for key in keys
        ]:
            raise CallError("privacy.backup_damaged", path=str(target))
        told = Backup(day, {key.customer: key.ids(CLASSES) for key in keys})
        write(folder.backup_place, msgspec.json.encode(told) + b"\n", lambda: None)
    return keys


def verify(root: Path, source: Path | None, passphrase: str) -> list[KeyState]:
    """Hold every key against the records it is to open and, where given, against a backup.

    Raises:
        BookError: the register cannot be read.
        CallError: the backup cannot be read, or the passphrase is another.
    """
    register = Register(root)
    folder = register.keys.folder
    backup = None if source is None else _read_backup(source, passphrase)
    needed = {number for number, record in register.raw.items() if has_sealed(record)}
    found = []
    for number in sorted({*folder.numbers(), *needed}):
        state = _state(folder, number)
        if state.state == "good" and number in needed:
            try:
                opened(register.raw[number], folder.read(number))  # type: ignore[index]
            except SealError as error:
                state = KeyState(number, "other", _of(error, number))
        if state.state == "good" and backup is not None:
            state = _beside(folder.read(number), backup)
        found.append(state)
    return found


def restore(root: Path, source: Path, passphrase: str) -> list[KeyState]:
    """Bring back keys that are missing or damaged; one that is good is never replaced.

    What was erased by a decision is not brought back.

    Raises:
        BookError: the register cannot be read.
        CallError: the backup cannot be read, or git would keep the keys.
    """
    backup = _read_backup(source, passphrase)
    found = []
    with locked(root):
        register = Register(root)
        folder = register.keys.folder
        gone = destroyed_keys(root)
        register.keys.make_folder()
        for number, key in backup.items():
            state = _state(folder, number)
            if state.state == "good":
                found.append(KeyState(number, "kept"))
                continue
            left = key.without(gone.get(number, ()))
            if left.secrets:
                write(folder.place(number), key_text(left), lambda: None)
                found.append(KeyState(number, "restored"))
    return found


def _state(folder: KeyFolder, number: str) -> KeyState:
    try:
        folder.read(number)
    except SealError as error:
        states: dict[str, State] = {
            "privacy.key_missing": "missing",
            "privacy.key_of_other": "other",
        }
        return KeyState(number, states.get(error.why.key, "damaged"), _of(error, number))
    return KeyState(number, "good")


def _of(error: SealError, number: str) -> Note:
    return msgspec.structs.replace(error.why, values={"customer": number, **error.why.values})


def _beside(key: Key, backup: dict[str, Key]) -> KeyState:
    """How a good key stands beside a backup; one that lost a class since is good."""
    kept = backup.get(key.customer)
    if kept is None:
        return KeyState(key.customer, "not_in_backup")
    same = all(kept.secrets.get(name) == secret for name, secret in key.secrets.items())
    return KeyState(key.customer, "good" if same else "differs")


def _sealed(keys: list[Key], passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - seldom used

    plain = msgspec.json.encode({key.customer: key_text(key).decode() for key in keys})
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    data = AESGCM(_derived(passphrase, salt, _N)).encrypt(nonce, plain, _FORMAT.encode())
    file = _File(_FORMAT, _N, salt, nonce, data, sha256(data).hexdigest())
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def _read_backup(source: Path, passphrase: str) -> dict[str, Key]:
    try:
        content = source.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise CallError("privacy.cannot_read", path=str(source), reason=reason) from None
    return _opened(content, source, passphrase)


def _opened(content: bytes, source: Path, passphrase: str) -> dict[str, Key]:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - seldom used
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - seldom used

    damaged = CallError("privacy.backup_damaged", path=str(source))
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, ValueError):
        raise damaged from None
    is_power = 1 < file.n <= _LARGEST_N and not file.n & (file.n - 1)
    if file.format != _FORMAT or not is_power or sha256(file.data).hexdigest() != file.digest:
        raise damaged
    try:
        plain = AESGCM(_derived(passphrase, file.salt, file.n)).decrypt(
            file.nonce, file.data, _FORMAT.encode()
        )
        texts = msgspec.json.decode(plain, type=dict[str, str])
        return {number: read_key(text.encode(), number) for number, text in texts.items()}
    except InvalidTag:
        raise CallError("privacy.wrong_passphrase", path=str(source)) from None
    except (msgspec.MsgspecError, ValueError, SealError):
        raise damaged from None


def _derived(passphrase: str, salt: bytes, n: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - seldom used

    return Scrypt(salt=salt, length=32, n=n, r=_R, p=_P).derive(passphrase.encode())


def _make_private(target: Path) -> None:
    """Make the file, for nobody else to read; writing keeps its mode.

    Raises:
        CallError: it cannot be made.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(target, os.O_CREAT, 0o600))
    except OSError as error:
        reason = error.strerror or str(error)
        raise CallError("record.cannot_write", path=str(target), reason=reason) from None
