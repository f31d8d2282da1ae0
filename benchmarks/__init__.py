"""How fast reskontro is and how much memory it takes, held against hledger and ledger."""
