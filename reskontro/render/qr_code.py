"""QR codes as pictures."""

from __future__ import annotations

from typing import Final

#: The light edge that readers need around the code, in modules.
_EDGE: Final = 4
#: The eight masks all read alike; to weigh them takes five times as long as all the rest.
_MASK: Final = 2


def qr_svg(content: str) -> str:
    """The QR code of a text, error correction M, as an SVG with its light edge."""
    import segno  # noqa: PLC0415 - only where a document has a code

    code = segno.make(content, error="m", micro=False, boost_error=False, mask=_MASK)
    path = "".join(
        f"M{start + _EDGE} {row + _EDGE}h{end - start}v1h{start - end}z"
        for row, modules in enumerate(code.matrix)
        for start, end in _runs(modules)
    )
    size = len(code.matrix) + 2 * _EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"'
        f' shape-rendering="crispEdges"><path d="{path}"/></svg>'
    )


def _runs(modules: bytearray) -> list[tuple[int, int]]:
    """Where runs of dark modules begin and end."""
    runs: list[tuple[int, int]] = []
    for at, dark in enumerate(modules):
        if not dark:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return runs
