"""What is asked for of a new book: by options, by answers on a terminal, and by defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, get_args

from reskontro.address import Address
from reskontro.customers.identifiers import plain
from reskontro.newbook.charts import ChartName, chart
from reskontro.newbook.wish import Ci, Wish, wrong
from reskontro.problems import CallError
from reskontro.render.language import LANGUAGES, Language
from reskontro.settings import Company

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from reskontro.cli.init_options import Answers
    from reskontro.cli.init_prompts import Prompts
    from reskontro.newbook.beside import Beside

_COUNTRIES: Final[tuple[ChartName, ...]] = get_args(ChartName)
_CI: Final[tuple[Ci, ...]] = get_args(Ci)

T = TypeVar("T", bound=str)


class Asking:
    """One way through the questions; where nobody is there to answer, options and defaults do.

    `language` is the one of the call. `look` reads the journal beside which the book is made, once
    the country is known.
    """

    def __init__(
        self,
        given: Answers,
        prompts: Prompts | None,
        language: Language,
        look: Callable[[ChartName], Beside | None],
    ) -> None:
        if prompts is None:
            _hold_complete(given)
        self._given = given
        self._prompts = prompts
        self.country: ChartName = given.country or "none"
        if prompts and given.country is None:
            usual = "SE" if prompts.language == "sv" else "NO"
            self.country = _one(_COUNTRIES, prompts.choice("country", _COUNTRIES, usual))
        self.beside = look(self.country)
        self._language = language

    def wish(self) -> Wish:
        """What is wished.

        Raises:
            CallError: something cannot be right.
        """
        own = chart(self.country)
        language = self._spoken(own.language)
        company = self._company()
        known = self.beside.currencies if self.beside else ()
        usual = known[0] if known else own.currency
        asks = self.country == "none"
        return Wish(
            self.country,
            company,
            self._text("currency", usual, asks=asks, known=known),
            language,
            self._text("terms", own.terms),
            encrypt=self._agrees("encrypt", default=False),
            ci=_one(_CI, self._choice("ci", _CI, "none")),
            journal=self.beside.path if self.beside else "",
        )

    def _spoken(self, usual: Language) -> Language:
        """The language of the book, which further questions are asked in."""
        prompts = self._prompts
        if self._given.language or prompts is None:
            return self._given.language or self._language
        default = usual if self.country != "none" else self._language
        prompts.language = _one(LANGUAGES, prompts.choice("language", LANGUAGES, default))
        return prompts.language

    def _company(self) -> Company:
        at_home = self.country != "none"
        name = self._text("name")
        orgnr = self._text("orgnr")
        registered = self._agrees("vat_registered", default=at_home)
        f_tax = self._agrees("f_tax", default=True) if self.country == "SE" else False
        account = self._text("bank_account", asks=at_home)
        iban = self._text("iban", asks=not at_home)
        street, postcode, city = map(self._text, ("street", "postcode", "city"))
        return Company(
            name=name,
            country=self.country if at_home else "",
            orgnr=plain(orgnr) if at_home else orgnr,
            vat_registered=registered,
            bank_account=account,
            iban=iban,
            address=Address(street=street, postcode=postcode, city=city),
            email=self._text("email"),
            f_tax=f_tax,
        )

    def _text(
        self, field: str, default: str = "", *, asks: bool = True, known: Collection[str] = ()
    ) -> str:
        """A text: what was given, if it can stand; else the answer, else the default.

        Raises:
            CallError: it cannot stand.
        """
        given: str | None = getattr(self._given, field)
        if given is None:
            if self._prompts is None or not asks:
                return default
            return self._prompts.text(field, default, self.country, known)
        given = " ".join(given.split())
        if (why := wrong(field, given, self.country, known)) is not None:
            option = f"--{field.replace('_', '-')}"
            raise CallError("init.wrong", option=option, why=why.key, **why.values)
        return given or default

    def _agrees(self, field: str, *, default: bool) -> bool:
        given: bool | None = getattr(self._given, field)
        if given is not None:
            return given
        return self._prompts.agrees(field, default=default) if self._prompts else False

    def _choice(self, field: str, choices: Sequence[str], default: str) -> str:
        given: str | None = getattr(self._given, field)
        if given is not None or self._prompts is None:
            return given or default
        return self._prompts.choice(field, choices, default)


def _hold_complete(given: Answers) -> None:
    """Make sure that what has no default was given.

    Whether a firm charges VAT is not for a program to guess.

    Raises:
        CallError: something was not.
    """
    options = [f"--{field}" for field in ("country", "name") if not getattr(given, field)]
    if given.country in ("NO", "SE") and given.vat_registered is None:
        options.append("--vat-registered / --no-vat")
    if options:
        raise CallError("init.missing", options=", ".join(options))


def _one(choices: Sequence[T], text: str) -> T:
    """The choice that a text is."""
    return next(each for each in choices if each == text)
