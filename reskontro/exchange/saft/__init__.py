"""SAF-T Financial Norway: the standard audit file of Skatteetaten, read and written."""
