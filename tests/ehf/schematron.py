"""Schematron as XSLT: enough of ISO Schematron (binding `xslt2`) to run the rules of Peppol.

Each pattern becomes a mode, and in it each rule a template, earlier ones before later ones, since
of one pattern only the first rule that fits a node counts. What fails is written as an element
`failed` with the rule's id and flag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from pathlib import Path

_SCH: Final = "{http://purl.oclc.org/dsdl/schematron}"
_XSL_NAMESPACE: Final = "http://www.w3.org/1999/XSL/Transform"
_XSL: Final = f"{{{_XSL_NAMESPACE}}}"


def to_xslt(schema: Path) -> str:
    """The stylesheet that does what a Schematron schema says."""
    source = etree.parse(str(schema)).getroot()
    assert source.get("queryBinding") == "xslt2"
    prefixes = {one.get("prefix") or "": one.get("uri") or "" for one in source.iter(f"{_SCH}ns")}
    sheet = etree.Element(
        f"{_XSL}stylesheet", {"version": "2.0"}, {"xsl": _XSL_NAMESPACE, **prefixes}
    )
    for one in (*source.findall(f"{_SCH}let"), *source.findall(f"{_SCH}pattern/{_SCH}let")):
        _variable(sheet, one)
    for function in source.findall(f"{_XSL}function"):
        sheet.append(function)
    patterns = source.findall(f"{_SCH}pattern")
    start = etree.SubElement(sheet, f"{_XSL}template", {"match": "/"})
    results = etree.SubElement(start, "results")
    for at, pattern in enumerate(patterns):
        mode = f"m{at}"
        etree.SubElement(results, f"{_XSL}apply-templates", {"select": "/", "mode": mode})
        rules = pattern.findall(f"{_SCH}rule")
        for number, rule in enumerate(rules):
            _rule(sheet, rule, mode, len(rules) - number)
        etree.SubElement(sheet, f"{_XSL}template", {"match": "text()", "mode": mode})
    return etree.tostring(sheet, encoding="unicode")


def _rule(sheet: etree._Element, rule: etree._Element, mode: str, priority: int) -> None:
    template = etree.SubElement(
        sheet,
        f"{_XSL}template",
        {"match": rule.get("context") or "", "mode": mode, "priority": str(priority)},
    )
    for one in rule.findall(f"{_SCH}let"):
        _variable(template, one)
    for one in rule:
        if one.tag not in (f"{_SCH}assert", f"{_SCH}report"):
            continue
        test = one.get("test") or ""
        unless = f"not({test})" if one.tag == f"{_SCH}assert" else test
        when = etree.SubElement(template, f"{_XSL}if", {"test": unless})
        values = {"id": one.get("id") or "", "flag": one.get("flag") or "fatal"}
        etree.SubElement(when, "failed", values)
    etree.SubElement(template, f"{_XSL}apply-templates", {"select": "@*|node()", "mode": mode})


def _variable(parent: etree._Element, let: etree._Element) -> None:
    values = {"name": let.get("name") or "", "select": let.get("value") or ""}
    etree.SubElement(parent, f"{_XSL}variable", values)
