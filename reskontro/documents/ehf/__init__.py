"""E-invoices: EHF Billing 3.0, which is Peppol BIS Billing 3.0, in UBL 2.1."""
