"""Reports and problems as texts, for people and for machines.

Each format loads what it needs and nothing else: rich comes with `table`, tabulate with
`markdown`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from reskontro.render.language import Language
    from reskontro.reports.model import Report

Form = Literal["table", "plain", "markdown", "csv", "json"]
FORMS: Final[tuple[Form, ...]] = ("table", "plain", "markdown", "csv", "json")


def render(
    report: Report, form: Form, language: Language, *, columns: int = 80, color: bool = False
) -> str:
    """The report in one of the formats, ending in a newline.

    `columns` and `color` matter to `table` alone; `language` to neither `csv` nor `json`.
    """
    # The formats are loaded here, since start-up counts and one call needs but one of them.
    if form == "json":
        from reskontro.render.to_json import to_json  # noqa: PLC0415

        return to_json(report)
    if form == "csv":
        from reskontro.render.to_csv import to_csv  # noqa: PLC0415

        return to_csv(report)

    from reskontro.render.layout import lay_out  # noqa: PLC0415

    page = lay_out(report, language)
    if form == "markdown":
        from reskontro.render.to_markdown import to_markdown  # noqa: PLC0415

        return to_markdown(page)
    if form == "plain":
        from reskontro.render.to_plain import to_plain  # noqa: PLC0415

        return to_plain(page)

    from reskontro.render.to_table import to_table  # noqa: PLC0415

    return to_table(page, columns=columns, color=color)
