"""A short article round which the tests of copies set what sites, libraries and programs add."""

TITLE = "Ferry sails again after nine years in dock"
STORY = (
    "The ferry between Skarv and the mainland sails again, nine years after a storm tore it from its moorings.",
    '"We never stopped believing," said Ida Holm, who led the campaign and bought the first ticket on Monday.',
    "Two crossings a day are planned until the autumn, when the harbour authority will count the passengers.",
)
TEXT = "\n\n".join(STORY)
