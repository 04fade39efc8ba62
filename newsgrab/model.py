"""What the stages hand to each other: frozen, documented, free of behaviour that needs I/O.

::

    sources  --Document-->  blocks  --Page-->  split  --Split-->  article  --Article-->  store, output

A stage knows these shapes and none of its neighbours.  Field names follow schema.org NewsArticle and
the IPTC standards (ninjs, NewsML-G2, photo metadata).

What users of the API hold is a frozen dataclass; what only stages hand over is a named tuple, because
there are hundreds an article, and eight of the one cost less at start-up than one of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

#: what stands round a hit in a search snippet until output turns it into bold or brackets: two
#: private-use characters, which no clean text holds
HIT_START, HIT_END = "\ue000", "\ue001"

#: the origin of hints that a feed gives, which are weaker than whatever the page states itself
FEED = "feed"
#: the notice of an article that is only what its feed carries, for its page could not be had
FEED_ONLY = "feed-only"
#: the marker of a line in which only a link to an author's page tells that it is a byline
AUTHOR_LINK = "link to an author's page"
#: how the marker of a heading ends that is set in several elements or lines
IN_PARTS = " in parts"


class Kind(StrEnum):
    """What a document's bytes are, told by content first, then by name."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


class Role(StrEnum):
    """What a block, or a part of one, is in the article.

    The splitter gives one to every part of every block; a reader gives one in :attr:`Block.states`
    where the markup itself says so.
    """

    HEADLINE = "headline"
    DESCRIPTION = "description"
    CAPTION = "caption"
    CREDIT = "credit_line"
    BODY = "body"
    SUBHEAD = "subhead"
    CATEGORY = "category"
    KEYWORDS = "keywords"
    BYLINE = "byline"
    PUBLISHED = "published"
    MODIFIED = "modified"
    LANGUAGE = "language"
    URL = "url"
    SITE = "site"
    #: only ever a hint: why the article may be incomplete
    NOTICE = "notice"
    LEFTOVER = "leftover"


class Hint(NamedTuple):
    """A field's value as something other than the visible text states it.

    Page metadata, a feed entry, a JSON Lines record, an option on the command line.
    """

    #: the field it is for (HEADLINE, CATEGORY, PUBLISHED, ...)
    role: Role
    #: the value as stated; one hint a value where a field takes several
    value: str
    #: where it stands: "json-ld", "og:title", "breadcrumb", "record", ...
    origin: str


@dataclass(frozen=True)
class Document:
    """One article's worth of input, not yet decoded."""

    #: what the user gave: path, address, ``-``; ``path#n`` for the n-th article of a file (from 1)
    source: str
    #: the content as it came, after transport and gzip decompression
    data: bytes
    kind: Kind
    #: the charset that transport states (HTTP header), or None
    charset: str | None = None
    #: the media type that transport states, without parameters
    media_type: str | None = None
    #: the address it was fetched from or that the user gives for it
    url: str | None = None
    #: when it was fetched (aware, UTC); None for what was not fetched
    fetched: datetime | None = None
    #: validators for a conditional request
    etag: str | None = None
    last_modified: str | None = None
    #: the ``id`` of a JSON Lines record, given back with the result (any JSON value)
    id: object = None
    #: what the source states beside the text
    hints: tuple[Hint, ...] = ()


class Failure(NamedTuple):
    """A source that gave no document, in the place where its document would stand."""

    source: str
    #: the error that says why; its string is one line
    error: Exception
    id: object = None
    url: str | None = None


class Block(NamedTuple):
    """A run of text that belongs together: a line, a paragraph, a caption, a list item.

    Plain text states nothing of itself; a page states much.  Both look like something: how long,
    with what gap before, how much of it links.
    """

    #: clean text; inner line breaks only where they carry meaning (verse, table rows)
    text: str
    #: first and last source line (from 1); for a page, the block's number twice
    lines: tuple[int, int]
    #: what the markup says it is, or None
    states: Role | None = None
    #: what said so: "h1", "figcaption", "label Photo:", ...
    marker: str = ""
    #: heading level 1-6; 0 for what is no heading
    level: int = 0
    #: blank lines before it (a page: 1 between block elements, 0 inside one)
    gap: int = 1
    #: share of its characters inside links, 0..1
    links: float = 0.0
    #: blocks of one figure or one picture's box carry the same number; 0 for none
    figure: int = 0
    #: the picture a caption or credit belongs to
    image_url: str | None = None
    #: cells of white space before its first line
    indent: int = 0


class Page(NamedTuple):
    """A document as its reader sees it: blocks in reading order, and what stands beside them."""

    blocks: tuple[Block, ...]
    hints: tuple[Hint, ...] = ()
    #: True when the blocks come from markup, which states what things are
    marked_up: bool = False
    #: why the article may be incomplete (``paywalled``, ``truncated``), or None
    notice: str | None = None
    #: when it was fetched (aware), against which "2 hours ago" is a date; None when that is not known
    seen: datetime | None = None


class Part(NamedTuple):
    """A piece of a block in its role.  The parts of a block together hold all its text."""

    role: Role
    #: the text as it enters the field: a label or bracket around it is taken off
    text: str


class Decision(NamedTuple):
    """What the splitter made of one block, and why."""

    block: Block
    parts: tuple[Part, ...]
    #: the rule that decided, ``family.rule`` ("caption.after-credit")
    rule: str
    #: what spoke for it, in words for ``explain``
    evidence: tuple[str, ...] = ()

    @property
    def role(self) -> Role:
        """The role of the block's first part, which names the block."""
        return self.parts[0].role


@dataclass(frozen=True)
class Caption:
    """A picture's words.  At least one of the first two is there."""

    caption: str | None
    credit_line: str | None = None
    image_url: str | None = None


@dataclass(frozen=True)
class Leftover:
    """A line of the source that is in no field."""

    #: source line, from 1 (a page: the block's number)
    line: int
    text: str
    #: the rule that put it here
    rule: str


class Candidate(NamedTuple):
    """A value that was weighed for a field, for ``explain``."""

    role: Role
    value: str
    origin: str
    #: True for the one that became the field
    won: bool
    why: str


class Fields(NamedTuple):
    """The article's own fields, before it is known where the document came from."""

    headline: str | None = None
    description: str | None = None
    captions: tuple[Caption, ...] = ()
    body: str | None = None
    categories: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    byline: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    #: dates as the source writes them, already ISO 8601
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    url: str | None = None
    leftovers: tuple[Leftover, ...] = ()
    notice: str | None = None


class Split(NamedTuple):
    """The splitter's whole answer: the fields, and how each line and each field was decided."""

    fields: Fields
    decisions: tuple[Decision, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Article:
    """A news article in fields.  What the source does not state is None or an empty tuple."""

    #: the article's own headline, without the site's name
    headline: str | None
    #: standfirst or summary set apart from the body
    description: str | None
    #: what the lead picture shows, without the credit
    caption: str | None
    #: who made or supplied that picture, as printed, without the label
    credit_line: str | None
    #: every caption in order
    captions: tuple[Caption, ...]
    #: paragraphs and subheads in order, one blank line between
    body: str | None
    #: the first category as published
    category: str | None
    categories: tuple[str, ...]
    keywords: tuple[str, ...]
    #: the author line as printed, and the names in it
    byline: str | None
    authors: tuple[str, ...]
    #: place of filing as printed; it stays in the body's first paragraph too
    dateline: str | None
    #: ISO 8601; offset and time only when the source states them
    published: str | None
    modified: str | None
    #: BCP 47 tag as stated
    language: str | None
    #: canonical address without tracking parameters
    url: str | None
    #: host of ``url`` without ``www.``
    site: str | None
    #: what the user gave
    source: str
    #: lines of the source in no field
    leftovers: tuple[Leftover, ...]
    #: why the article may be incomplete, or None
    notice: str | None


class Status(StrEnum):
    """What became of one source."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


class Outcome(NamedTuple):
    """What became of one source when it was added."""

    source: str
    status: Status
    #: row id of the article; None when it failed
    id: int | None = None
    headline: str | None = None
    #: why it failed, one line; None otherwise
    reason: str | None = None
