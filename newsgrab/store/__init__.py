"""Articles <-> rows of a SQLite database."""
