"""SIE files, as Swedish bookkeeping programs exchange them: read as typed values."""
