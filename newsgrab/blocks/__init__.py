"""Document -> Page: blocks in reading order, and the hints beside them."""
