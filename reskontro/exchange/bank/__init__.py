"""Files from banks: `read_bank_file` makes a `BankFile` of one, whatever its format."""
