"""The words that newspapers use, by language, as data."""
