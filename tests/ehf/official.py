"""The official rules for e-invoices, run as they are: UBL's schemas, CEN's rules, Peppol's rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from lxml import etree
from schematron import to_xslt

PEPPOL: Final = Path(__file__).parents[3] / "shared" / "data" / "peppol"
_SVRL: Final = "{http://purl.oclc.org/dsdl/svrl}"


class Official:
    """Everything compiled once; `findings` are the rules that an invoice breaks."""

    def __init__(self) -> None:
        from saxonche import PySaxonProcessor  # noqa: PLC0415 - 39 MB, loaded where data are

        self._processor: Any = PySaxonProcessor(license=False)
        xslt = self._processor.new_xslt30_processor()
        cen = next((PEPPOL / "rules").glob("EN16931-UBL-validation*.xslt"))
        self._cen = xslt.compile_stylesheet(stylesheet_file=str(cen))
        #: Peppol's own rules, and its edition of CEN's, which has some that CEN's newer one has not.
        self._peppol = [
            xslt.compile_stylesheet(stylesheet_text=to_xslt(PEPPOL / "rules" / f"{name}.sch"))
            for name in ("PEPPOL-EN16931-UBL", "CEN-EN16931-UBL")
        ]
        self._schemas = {
            kind: etree.XMLSchema(
                etree.parse(str(PEPPOL / "ubl-xsd" / "maindoc" / f"UBL-{kind}-2.1.xsd"))
            )
            for kind in ("Invoice", "CreditNote")
        }

    def findings(self, document: bytes) -> list[str]:
        """What is wrong with an e-invoice, fatal or not: messages of the schema, ids of rules."""
        root = etree.fromstring(document)
        schema = self._schemas[etree.QName(root).localname]
        found = [] if schema.validate(root) else [str(schema.error_log)]
        node = self._processor.parse_xml(xml_text=document.decode())
        compiled = (
            (self._cen, f"{_SVRL}failed-assert"),
            *((one, "failed") for one in self._peppol),
        )
        for rules, name in compiled:
            result = etree.fromstring(rules.transform_to_string(xdm_node=node).encode())
            found += [one.get("id") or "" for one in result.iter(name)]
        return found
