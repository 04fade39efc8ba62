"""Turn news articles into rows: headline, caption, body, category and the fields around them."""

__version__ = "0.1.0"
