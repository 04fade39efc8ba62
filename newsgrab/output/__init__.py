"""Articles -> text, one module a format."""
