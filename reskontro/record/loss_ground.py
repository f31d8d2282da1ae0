"""Why a loss is final, and what proves it: as the law of the firm's country asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reskontro.problems import Note
from reskontro.record.journals import voucher_path
from reskontro.rules.grounds import first_day, is_file, unmet
from reskontro.rules.lookup import rules_of

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Tags
    from reskontro.record.recorder import Recorder
    from reskontro.rules.tables import Ground


class LossGround(msgspec.Struct, frozen=True):
    """A ground by its key in the country's rules, and its evidence, a text or a file.

    `voucher` is the voucher's path as its tag has it; it is the evidence where no other is given.
    """

    ground: str = ""
    evidence: str = ""
    voucher: str = ""


def ground_tags(
    wish: LossGround,
    number: str,
    due: date | None,
    amount: Decimal,
    day: date,
    recorder: Recorder,
) -> Tags:
    """The tags `ground`, `evidence` and `voucher` of a loss of a day on what was due then.

    `amount` is what is lost, above 0. Of what the law asks for the user is told.

    Raises:
        Refused: the law knows no such ground, it does not hold, or its evidence is missing, and
            the settings refuse that.
    """
    settings = recorder.settings
    law = rules_of(settings.company.country, settings.rules)
    response = settings.record.loss_ground
    ground = next((one for one in law.loss_grounds if one.ground == wish.ground), None)
    evidence = _evidence(wish, recorder)
    if law.loss_grounds and ground is None:
        known = ", ".join(one.ground for one in law.loss_grounds)
        code = "I267" if wish.ground else "I277"
        recorder.respond(response, code, ground=wish.ground, known=known)
    if ground is not None:
        if not evidence:
            recorder.respond(response, "I268", ground=ground.ground)
        own = amount if recorder.book.currency == law.currency else None
        for what in unmet(ground, day, due, own):
            values = {"ground": ground.ground, "number": number, "what": f"R608.{what}"}
            values["first"] = (first_day(ground, due) or day).isoformat()
            recorder.respond(response, "I269", **values)
        _tell(ground, law.currency, recorder)
    pairs = (("ground", wish.ground), ("evidence", evidence), ("voucher", wish.voucher))
    return tuple((name, value) for name, value in pairs if value)


def _evidence(wish: LossGround, recorder: Recorder) -> str:
    """The evidence as its tag has it: a file relative to the folder of vouchers.

    Raises:
        Refused: it is written like a file, and there is none in the book.
    """
    found = wish.evidence or wish.voucher
    if not is_file(found):
        return found
    root = getattr(recorder.book.files, "root", None)
    if wish.evidence and root is not None and Path(found).is_file():
        found = voucher_path(Path(found), root, recorder.settings)
    recorder.check_voucher(found)
    return found


def _tell(ground: Ground, currency: str, recorder: Recorder) -> None:
    """Say what the law asks for on a ground, once."""
    note = Note(
        "record.loss_ground",
        {
            "what": f"rules.ground.{ground.ground}",
            "ground": ground.ground,
            "law": ground.law,
            "months": str(ground.months_overdue or ""),
            "reminders": str(ground.reminders or ""),
            "below": str(ground.below or ""),
            "currency": currency,
        },
    )
    if note not in recorder.notes:
        recorder.notes.append(note)
