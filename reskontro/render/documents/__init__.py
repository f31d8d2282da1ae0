"""Documents in words: what a template gets, every text ready in the reader's language.

A view is what `docs/documents.md` describes: texts, lists and objects, nothing else. Texts of
users are put in as they are, with control characters made visible; templates show them as values,
never as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.policy import language_of_firm
from reskontro.documents.model import DunningLetter, PaymentConfirmation, SalesDocument
from reskontro.problems import Note
from reskontro.render.documents.dunning import dunning_view
from reskontro.render.documents.letters import account_letter_view, payment_confirmation_view
from reskontro.render.documents.parties import buyer_of, seller_of
from reskontro.render.documents.sales import sale_view
from reskontro.render.documents.words import Words
from reskontro.render.language import LANGUAGES
from reskontro.render.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.documents.model import Document
    from reskontro.render.documents.words import View
    from reskontro.render.language import Language
    from reskontro.settings import Settings


def language_of(document: Document, settings: Settings, wish: str | None = None) -> Language:
    """The language of a document: what is wished for, the customer's if it is known, the firm's."""
    for candidate in (wish, document.buyer.language):
        if candidate in LANGUAGES:
            return candidate
    return language_of_firm(settings)


def view_of(
    document: Document,
    settings: Settings,
    language: Language,
    *,
    logo: str | None = None,
    draw: Callable[[str], str] | None = None,
) -> View:
    """What the template of a document gets; `draw` makes a picture (SVG) of a QR code's content."""
    say = Words(language, settings)
    view: View = {
        "kind": document.kind,
        "lang": language,
        "region": settings.company.country if len(settings.company.country) == 2 else None,  # noqa: PLR2004
        "title": say(f"document.title.{document.kind}"),
        "number": "",
        "color": settings.documents.color,
        "logo": logo,
        "words": {key: say(f"document.{key}") for key in ("page", "of")},
        "seller": seller_of(settings.company, say),
        "buyer": buyer_of(document.buyer, settings.company, say),
        "facts": [],
        "remarks": [],
        "payment": None,
        "attachments": [],
    }
    if isinstance(document, SalesDocument):
        return view | sale_view(document, settings, say, draw)
    if isinstance(document, PaymentConfirmation):
        return view | payment_confirmation_view(document, say)
    if isinstance(document, DunningLetter):
        return view | dunning_view(document, settings, say, draw)
    return view | account_letter_view(document, settings, say)


def with_e_invoice(view: View, file: str, content: bytes, language: Language) -> View:
    """The view of a document with its e-invoice attached: the same in another form."""
    return view | {
        "attachments": [
            {
                "file": file,
                "content": content.decode(),
                "relationship": "alternative",
                "mime": "application/xml",
                "description": phrase(Note("ehf.attachment"), language),
            }
        ]
    }
