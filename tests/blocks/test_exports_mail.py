"""Mails as mailboxes keep them: the head's words and the text are decoded, the rest is left over."""

from __future__ import annotations

import base64

from hypothesis import given
from hypothesis import strategies as st

from newsgrab import split
from newsgrab.blocks.text import read_text

TEXT = "Das Mühlrad in Oberbrück hat sich am Samstag zum ersten Mal seit vierzig Jahren gedreht, und zweihundert sahen zu."
SECOND = (
    "Die Helfer haben neun Winter lang daran gearbeitet, und die Gemeinde hat weniger bezahlt als befürchtet."
)

# As Gmail writes a mail with a plain and an HTML part
QUOTED = """\
From anna@tal.example Tue Mar  3 10:00:00 2015
Received: from mail.tal.example (mail.tal.example [192.0.2.1])
\tby mx.tal.example with ESMTP id 123; Tue, 3 Mar 2015 10:00:00 +0000
MIME-Version: 1.0
Date: Tue, 3 Mar 2015 10:00:00 +0000
Subject: =?UTF-8?Q?Das_M=C3=BChlrad?= =?UTF-8?Q?_dreht_sich_wieder?=
From: =?UTF-8?B?QW5uYSBNw7xsbGVy?= <anna@tal.example>
To: desk@tal.example
Content-Type: multipart/alternative; boundary="0001"

--0001
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

Das M=C3=BChlrad in Oberbr=C3=BCck hat sich am Samstag zum ersten Mal seit v=
ierzig Jahren gedreht, und zweihundert sahen zu.

Die Helfer haben neun Winter lang daran gearbeitet, und die Gemeinde hat weni=
ger bezahlt als bef=C3=BCrchtet.

--0001
Content-Type: text/html; charset="UTF-8"

<p>Das M&uuml;hlrad</p>

--0001--
"""


def test_a_mail_in_quoted_printable() -> None:
    """Subject and text read as they were written; the HTML part and the transport's head are in no field."""
    article = split(QUOTED)
    assert article.headline == "Das Mühlrad dreht sich wieder"
    assert article.published == "2015-03-03T10:00:00+00:00"
    assert article.body == f"{TEXT}\n\n{SECOND}"
    left = [leftover.text for leftover in article.leftovers]
    assert "From: Anna Müller <anna@tal.example>" in left
    assert "<p>Das M&uuml;hlrad</p>" in left


def test_a_mail_in_base64_and_another_charset() -> None:
    """A text packed as base64 is unpacked in the charset that its part states."""
    packed = base64.encodebytes(f"{TEXT}\r\n\r\n{SECOND}\r\n".encode("iso-8859-1")).decode()
    head = "Message-ID: <1@tal.example>\nSubject: Das Mühlrad dreht sich wieder\nDate: Tue, 3 Mar 2015 10:00:00 +0000\n"
    head += 'Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: base64\n\n'
    article = split(head + packed)
    assert article.headline == "Das Mühlrad dreht sich wieder"
    assert article.body == f"{TEXT}\n\n{SECOND}"


def test_a_text_with_labels_is_no_mail() -> None:
    """Labels that somebody typed are read as labels."""
    article = split(f"Subject: Das Mühlrad dreht sich wieder\nDate: 3 March 2015\n\n{TEXT}\n\n{SECOND}\n")
    assert article.headline == "Das Mühlrad dreht sich wieder"
    assert article.body == f"{TEXT}\n\n{SECOND}"


def test_a_line_of_the_text_that_began_with_from_is_restored() -> None:
    """What mboxrd quotes with ``>`` is not a quotation."""
    article = split(QUOTED.replace("Die Helfer haben", ">From here on, Die Helfer haben"))
    assert article.body is not None
    assert "From here on" in article.body


def test_broken_packing_leaves_the_mail_readable() -> None:
    """A text part that is no base64 at all gives a page without text, and no error."""
    page = read_text("MIME-Version: 1.0\nSubject: A\nContent-Transfer-Encoding: base64\n\n!\n")
    assert [block.text for block in page.blocks if block.text.startswith("Subject")] == ["Subject: A"]


_LINES = st.sampled_from(
    [
        *(
            "From a@b Tue Mar 3 10:00:00 2015",
            "Subject: =?utf-8?b?4pi=?=",
            "MIME-Version: 1.0",
            " folded",
            "",
            "text",
            "=",
        ),
        *(
            "Content-Type: multipart/mixed; boundary=x",
            "--x",
            "--x--",
            "Content-Transfer-Encoding: base64",
            "QQ==",
            "Q",
        ),
        *(
            "Content-Type: text/plain; charset=nonsense",
            "Content-Transfer-Encoding: quoted-printable",
            "=ZZ =C3",
            ">From x",
        ),
    ]
)


@given(st.lists(_LINES, max_size=25))
def test_any_mixture_of_mail_lines_is_read(lines: list[str]) -> None:
    """No head, boundary or packing, however broken, stops the reader; lines stay within the text."""
    page = read_text("\n".join(["MIME-Version: 1.0", *lines]))
    assert all(1 <= block.lines[0] <= block.lines[1] <= len(lines) + 1 for block in page.blocks)
