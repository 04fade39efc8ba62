"""Text in, text out: charsets, spaces, dates, addresses.  Pure."""
