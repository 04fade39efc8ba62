"""Factiva exports: the codes in front of each field say what it is."""

from __future__ import annotations

from newsgrab import split
from newsgrab.blocks import factiva
from newsgrab.blocks.text import read_text
from newsgrab.model import Role

EXPORT = """\
SE Coast
HD Lighthouse opens its doors
BY Jane Doe
WC 134 words
PD 3 May 2024
SN Skarv Times
LA English
LP
The lighthouse at Skarv lets visitors in for the first time since it was built a century ago.
TD
Tickets are sold at the harbour, where the boat leaves twice a day in good weather.
AN Document SKARV00020240503ek53
The lamp was switched off when the new beacon on the mainland went into service.

ART The lamp room at dusk
IN i7 : Transport
"""


def test_fields() -> None:
    """Every code that names a field of ours fills it; the text is the paragraphs behind LP and TD."""
    article = split(EXPORT)
    assert (article.headline, article.category, article.caption) == (
        "Lighthouse opens its doors",
        "Coast",
        "The lamp room at dusk",
    )
    assert (article.authors, article.published) == (("Jane Doe",), "2024-05-03")
    assert article.body is not None
    assert article.body.split("\n\n")[0].startswith("The lighthouse at Skarv lets")
    assert article.body.split("\n\n")[1].startswith("Tickets are sold")


def test_other_codes_are_left_over_whole() -> None:
    """What belongs to no field is left over with its code, so that it can be told."""
    assert {"WC 134 words", "IN i7 : Transport"} <= {left.text for left in split(EXPORT).leftovers}


def test_a_code_inside_the_text_is_a_word() -> None:
    """A line of the text that opens with two capitals is a line of the text."""
    blocks = read_text(EXPORT).blocks
    assert any(b.states is Role.BODY and b.text.startswith("AN Document") for b in blocks)


def test_other_texts_are_no_export() -> None:
    """Two capitals in front of a line or two do not make an export."""
    lines = [(1, "HD screens sell well", 0), (2, "TD Bank says so", 1), (3, "A third line.", 1)]
    assert factiva.read(lines) is None
    assert factiva.read([]) is None
