"""A mail whose only text is HTML, as newsletters are sent -> the page in it."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

from newsgrab.model import Document, Hint, Kind, Role

#: the mail's fields that the page need not say itself
_HINTS = ((Role.HEADLINE, "Subject"), (Role.PUBLISHED, "Date"))


def unpacked(document: Document) -> Document:
    """The page that a mail without plain text holds, with the mail's subject and date as hints.

    :param document: a text that opens with a mail's head.
    :returns: ``document`` itself where the mail has plain text, or no page.
    """
    message = message_from_bytes(document.data)
    page: Message | None = None
    for part in message.walk():
        if part.get_content_type() == "text/plain" and _body(part).strip():
            return document
        if part.get_content_type() == "text/html" and page is None:
            page = part
    if page is None:
        return document
    hints = [Hint(role, value, "mail") for role, name in _HINTS if (value := _field(message, name))]
    return replace(
        document,
        data=_body(page),
        kind=Kind.HTML,
        charset=page.get_content_charset(),
        hints=(*document.hints, *hints),
    )


def _body(part: Message) -> bytes:
    """A part's bytes, decoded as its transfer encoding says; nothing for a part of parts."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _field(message: Message, name: str) -> str:
    """A field's text (RFC 2047); as it stands where it is encoded in a way that nobody knows."""
    value = str(message.get(name, ""))
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        return value
