"""Files from and to other systems: what a bank, an auditor or another program sends and takes."""
