"""Raw text -> Page: lines, unquoted and unwrapped, become blocks.

The reader works on looks alone: gaps, indentation, how full a line is.  What a line *is* (a credit, a
label, a paragraph) is the splitter's question.  Only marks that a text format gives a meaning
(Markdown's ``#``, ``*caption*``, ``![]()``, ``> `` quotes) become :attr:`Block.states`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile, zip_longest
from typing import NamedTuple

from newsgrab import vocabulary
from newsgrab.blocks import exports_mail, exports_readers, factiva, front_matter, glued, marks, parted
from newsgrab.model import Block, Kind, Page
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.vocabulary import fold

#: ``> `` as mail programs quote, at any depth
_QUOTED = lazy(r"(?:>\s?)+")
_BULLET = lazy(r"(?:[*+•‣◦▪·●○–-]|\(?\d{1,3}[.)])\s+(?=\S)")
#: a hard wrap leaves lines between these widths (cells): below is verse or a printed column, above no
#: terminal, mail or export program wraps by default (Emacs 70, mail 72, PEP 8 79, LexisNexis 80, wide
#: terminals up to 160)
_WRAP_WIDTHS = range(40, 181)
#: columns of print, as scanners and PDF readers give them: not verse where nearly all lines are full, a third
#: of those below begin small, and there are enough of them to tell; where words are cut at the lines' ends,
#: the share of wrapped text does
_COLUMN_WIDTHS, _COLUMN_SHARE, _COLUMN_LEAST = range(20, 40), 0.8, 8
#: a field of a mail's or an export's head: ``Subject: …``, ``LOAD-DATE: …``
_LABELLED = lazy(r"[^\W\d_][\w-]{1,24}: ?\S")
#: the widest lines may be ones that no wrap cut (a mail's subject, an address, a heading); so the
#: wrap's column is looked for at these percentiles of the widths, the widest first
_WIDTH_SHARES = (100, 97, 94, 90, 84)
#: at most one letter of text in this many may stand in lines longer than the wrap, which no wrap cut
_MOST_OVER = 4
#: share of the line pairs inside runs that must be full for a text to count as hard-wrapped; in
#: texts with one line a paragraph chance makes at most a fifth of them full
_WRAPPED_SHARE = 0.5
#: pairs of lines that fill half of a column, and the share of full ones among few and among many of them: the
#: lists of other stories in a print-out are not full; of lines that nothing cut, one in six is by chance
_LONG_LEAST, _MANY, _SURE, _CUT = 4, 40, 2 / 3, 0.58
#: lines of a stanza, letters of a verse, and of a line that only prose has
_STANZA, _VERSE_LINE, _PROSE_LINE = (3, 24), (8, 64), 90
#: stanzas of as many lines from which on their number tells them
_EVEN = 3
#: how verses end, and the last of them; labels, list items, marks and addresses are none
_VERSE_ENDS, _VERSE_STOPS = ",;:.!?…—–，。；！？،؛", '.!?…"”»’。！？'
_NO_VERSE = lazy(r"[*+•‣◦▪·●○#>|\[(!©@]|[-–—] |\d|[^\W\d_][\w ]{1,24}:|.*(?:https?://|@)")
#: lines at the head of a text in which a byline can stand right under a wrapped headline, and its cells
_HEAD_LINES, _BYLINE = 8, 40
#: letters of a label, and the fields whose labels open a line of their own
_LABEL, _LABELS = 28, ("byline", "caption", "category", "credit_line", "keywords", "modified", "published")
#: lines of a headline that is set in a column of its own
_HEADLINE = (3, 5)
#: half cells that the middles of two centred lines are apart at most
_OFF_AXIS = 2
#: share of the column that lines of a ragged wrap fill at least
_RAGGED = 0.7
#: what paragraphs end with; a wrap cuts behind it by chance only, about once in twelve lines
_STOPS = '.!?…。！？।؟:："”»)）」'
#: share of full lines that end in a hyphen from which on the text was hyphenated by a typesetter,
#: so that the hyphens are not the words' own
_HYPHENATED_SHARE = 0.08


class Line(NamedTuple):
    """A non-blank source line."""

    number: int
    text: str
    #: cells of white space before it
    indent: int
    #: cells it takes in the source, indentation and quote marks aside
    width: int
    #: blank lines before it
    gap: int
    #: cells that its first word would have taken behind the line before, where that is right above
    room: int


def read_text(text: str, kind: Kind = Kind.TEXT) -> Page:
    """The page of a raw text.

    :param text: decoded text of one article, of any line ends.
    :param kind: :attr:`Kind.MARKDOWN` takes inline emphasis and links for markup as well.
    :returns: blocks whose ``lines`` count from 1 in ``text``; every non-blank line is in one block.
    """
    raw = norm.lines_of(text.replace("\u00a0", " "))
    if (mail := exports_mail.read(raw)) is not None:
        page = _page(mail.lines, None, kind)
        return page._replace(blocks=tuple(sorted([*page.blocks, *mail.left], key=lambda block: block.lines)))
    head = front_matter.read(raw)
    start = head.end if head else 0
    return _page(list(enumerate(raw[start:], start + 1)), head, kind)


def _page(numbered: list[tuple[int, str]], head: front_matter.Head | None, kind: Kind) -> Page:
    """The page of lines with their numbers, behind a front matter where there is one."""
    rest = _lines(numbered)
    if head is None and any(line.text.startswith("HD") for line in rest):
        coded = factiva.read([(line.number, line.text, line.gap) for line in rest])
        if coded is not None:
            return Page(blocks=tuple(coded))
    blocks = _unwrap(rest)
    if head is not None:
        blocks = [*head.blocks, *blocks]
    elif (stated := exports_readers.read(blocks)) is not None:
        return Page(blocks=tuple(stated))
    return Page(blocks=tuple(marks.read(blocks, inline=kind is Kind.MARKDOWN or head is not None)))


def _lines(numbered: list[tuple[int, str]]) -> list[Line]:
    """The non-blank lines, mail quotes taken off where the text is quoted."""
    found: list[Line] = []
    cleaned = norm.clean_all([line for _, line in numbered])
    if (apart := glued.pieces(cleaned)) is not None:
        numbered = [
            (number, piece) for (number, _), held in zip(numbered, apart, strict=True) for piece in held
        ]
        cleaned = [piece for _, piece in numbered]
    quoted = _is_quoted(cleaned)
    narrow = norm.is_narrow(cleaned)
    width = len if narrow else norm.width
    gap = 0
    for (number, _), source in zip(numbered, cleaned, strict=True):
        line = source
        if quoted and line.lstrip().startswith(">"):
            line = _QUOTED.sub("", line.lstrip(), count=1)
        text = line.strip()
        if not text:
            gap += 1
            continue
        indent = width(line[: len(line) - len(line.lstrip())]) if line[0] != text[0] else 0
        room = 0 if gap else _room(text, narrow=narrow)
        cells = width(text)
        found.append(Line(number, norm.tidy(text) if "  " in text else text, indent, cells, gap, room))
        gap = 0
    return found


def _room(text: str, *, narrow: bool) -> int:
    """The cells that the first word of a line would have taken behind another line, its space counted."""
    word = text.split(" ", 1)[0]
    return len(word) + 1 if narrow else 2 if norm.unspaced(word) else norm.width(word) + 1


def _is_quoted(lines: list[str]) -> bool:
    """Whether ``> `` is a mail program's quoting: it runs over lines, not over a quotation alone."""
    marked = sum([line.lstrip().startswith(">") for line in lines if ">" in line])
    return marked >= 3 and marked * 3 >= sum(bool(line.strip()) for line in lines)


def _unwrap(lines: list[Line]) -> list[Block]:
    """Blocks from lines: lines that a hard wrap cut are joined again."""
    limit = _wrap_width(lines)
    if limit is None:
        each = _unparted(lines)
        return _verse(each) if 0 in [line.gap for line in lines[1:]] else each
    typeset = _is_hyphenated(lines, limit)
    headed, column = _set_narrow(lines, limit)
    blocks: list[Block] = []
    run: list[Line] = []
    for i, (line, below) in enumerate(zip_longest(lines, lines[1:])):
        is_last = below is None or below.gap > 0
        if run and not _continues(run, line, column if i < headed else limit, is_last=is_last):
            blocks.append(_block(run, typeset=typeset))
            run = []
        run.append(line)
    if run:
        blocks.append(_block(run, typeset=typeset))
    return _verse(blocks)


def _unparted(lines: list[Line]) -> list[Block]:
    """Blocks of a text that no wrap cut: a line each, the pieces of parted paragraphs joined."""
    goes_on = parted.continuations([a.text for a in lines], [a.gap for a in lines])
    if goes_on is None:
        return [Block(a.text, (a.number, a.number), gap=a.gap, indent=a.indent) for a in lines]
    runs: list[list[Line]] = []
    for line, inside in zip(lines, goes_on, strict=True):
        if inside:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [
        Block(
            parted.joined([a.text for a in run]),
            (run[0].number, run[-1].number),
            gap=run[0].gap,
            indent=run[0].indent,
        )
        for run in runs
    ]


def _set_narrow(lines: list[Line], limit: int) -> tuple[int, int]:
    """How many lines a headline takes that is set in larger letters than the text, and how wide they are.

    Its lines are full by a column of their own.  Two lines are not enough to tell.
    """
    head = list(takewhile(lambda line: line.gap == 0, lines[1 : _HEADLINE[1] + 1]))
    head = [*lines[:1], *head]
    widest = max(line.width for line in head)
    told = _HEADLINE[0] <= len(head) <= _HEADLINE[1] and widest < limit
    full = all(_is_full(a, b, widest) and a.text[-1] not in _STOPS for a, b in pairwise(head))
    return (len(head), widest) if told and full else (0, limit)


def _verse(blocks: list[Block]) -> list[Block]:
    """Blocks with the lines of a stanza as one, its line breaks kept.

    A stanza stands apart: three lines or more without gaps, none as long as a paragraph's, most of them with
    a verse's comma or stop at their ends and the last with a sentence's end.  One alone stands among
    paragraphs of prose.
    """
    groups: list[list[Block]] = []
    for i, block in enumerate(blocks):
        if i and block.gap == 0:
            groups[-1].append(block)
        else:
            groups.append([block])
    even = Counter(len(group) for group in groups)
    stanzas = {i for i, group in enumerate(groups) if _is_stanza(group, even=even[len(group)] >= _EVEN)}
    ends = (i for i, group in enumerate(groups) if any(len(b.text) > _PROSE_LINE for b in group))
    prose = next(ends, len(groups))
    found: list[Block] = []
    for i, group in enumerate(groups):
        among = i in stanzas and (len(stanzas) > 1 or prose < i < len(groups) - 1)
        found += [_stanza(group)] if among else group
    return found


def _stanza(lines: list[Block]) -> Block:
    whole = "\n".join(block.text for block in lines)
    return lines[0]._replace(text=whole, lines=(lines[0].lines[0], lines[-1].lines[1]))


def _is_stanza(lines: list[Block], *, even: bool) -> bool:
    """Whether lines are a stanza.

    :param even: whether others have as many lines, so that the ends of the inner ones need not tell.
    """
    if not _STANZA[0] <= len(lines) <= _STANZA[1] or lines[-1].text[-1] not in _VERSE_STOPS:
        return False
    if not all(_VERSE_LINE[0] <= len(b.text) <= _VERSE_LINE[1] and b.states is None for b in lines):
        return False
    if any(_NO_VERSE.match(b.text) for b in lines):
        return False
    return even or 2 * sum(b.text[-1] in _VERSE_ENDS for b in lines[:-1]) > len(lines) - 1


def _pairs(lines: list[Line]) -> Iterator[tuple[Line, Line]]:
    return ((a, b) for a, b in pairwise(lines) if b.gap == 0)


def _wrap_width(lines: list[Line]) -> int | None:
    """The column a text was wrapped at, or None for a text with one line a paragraph.

    In wrapped text a line inside a run is *full*: the next line's first word would not have fit.
    """
    pairs = [
        (a, b)
        for a, b in _pairs(lines)
        if not _has_address(a) and not _starts_item(b) and not _are_fields(a, b)
    ]
    if len(pairs) < 2:
        return None
    widths = sorted(a.indent + a.width for a, _ in pairs)
    limits = {widths[(len(widths) - 1) * share // 100]: None for share in _WIDTH_SHARES}
    passing = [limit for limit in limits if _is_wrapped(lines, pairs, limit)]
    return max(passing, key=lambda limit: sum(_cut_at(a, b, limit) for a, b in pairs), default=None)


def _are_fields(line: Line, following: Line) -> bool:
    """Whether two lines are fields of a head one under the other, which no wrap cut."""
    return _is_labelled(line) and _is_labelled(following)


def _cut_at(line: Line, following: Line, limit: int) -> bool:
    return line.indent + line.width <= limit and _is_full(line, following, limit)


def _is_wrapped(lines: list[Line], pairs: list[tuple[Line, Line]], limit: int) -> bool:
    """Whether the lines up to ``limit`` were cut there.

    Heads of labels, menus and lists have lines far shorter than the wrap; among the lines that fill
    half of it, nearly all are full.
    """
    if limit not in _WRAP_WIDTHS and limit not in _COLUMN_WIDTHS:
        return False
    fitting = [(a, b) for a, b in pairs if a.indent + a.width <= limit]
    over = sum(len(a.text) for a in lines if a.indent + a.width > limit and not _has_address(a))
    if _MOST_OVER * over > sum(len(a.text) for a in lines):
        return False  # paragraphs on a line of their own
    full = [(a, b) for a, b in fitting if _is_full(a, b, limit)]
    if 2 * sum(a.text[-1] in _STOPS for a, _ in full) > len(full):
        return False  # paragraphs of one length, one a line
    if limit in _COLUMN_WIDTHS:
        small = sum(b.text[0].islower() for _, b in full)
        share = _WRAPPED_SHARE if _is_hyphenated(lines, limit) else _COLUMN_SHARE
        return len(full) >= max(_COLUMN_LEAST, share * len(fitting)) and 3 * small >= len(full)
    if len(full) >= max(2, _WRAPPED_SHARE * len(fitting)):
        return True
    long = [(a, b) for a, b in fitting if a.indent + a.width > limit // 2]
    cut = sum(_is_full(a, b, limit) for a, b in long)
    return len(long) >= _LONG_LEAST and cut >= (_SURE if len(long) < _MANY else _CUT) * len(long)


def _has_address(line: Line) -> bool:
    """Whether an address stands in a line, which no wrap cuts: such a line says nothing about its column."""
    return "://" in line.text or "](" in line.text


def _is_full(line: Line, following: Line, limit: int) -> bool:
    """Whether the first word of ``following`` would not have fit on ``line``."""
    return line.indent + line.width + following.room > limit


def _continues(run: list[Line], line: Line, limit: int, *, is_last: bool) -> bool:
    """Whether ``line`` goes on with the paragraph of ``run`` in a text wrapped at ``limit``.

    :param is_last: whether a blank line follows it; so a wrapped heading ends, and no paragraph under one.
    """
    last = run[-1]
    if line.gap or _starts_item(line) or not (_is_full(last, line, limit) or _runs_on(last, line, limit)):
        return False
    if _are_fields(run[0], line):
        return False  # one field of a head (mail, export) under another
    if line.text[0] == "©" or _opens_label(line) or (line.number <= _HEAD_LINES and _is_head_line(line)):
        return False
    if _is_marked(line) or (_is_marked(run[0]) and _is_complete(run, is_last=is_last)):
        return False
    hanging = len(run) == 1 and (_starts_item(run[0]) or line.indent < last.indent)
    return hanging or abs(line.indent - last.indent) <= 1 or _are_centred(last, line)


def _is_marked(line: Line) -> bool:
    return line.text[0] in "#!" and marks.is_whole(line.text)


def _is_complete(run: list[Line], *, is_last: bool) -> bool:
    """Whether no line goes on with a marked one: a heading is cut once at most, before a gap, and no bracket
    at its end is closed; a picture's always is."""
    return run[0].text[-1] == ")" or len(run) > 1 or not is_last


def _opens_label(line: Line) -> bool:
    """Whether a line opens with a label of the list or line that it is: "Topics: Ferries, Harbour"."""
    label, colon, _ = line.text[:_LABEL].partition(":")
    known = vocabulary.LABELS.get(label.strip().casefold()) if colon else None
    return known in _LABELS and line.text[0].isupper()


def _is_head_line(line: Line) -> bool:
    """Whether a short line says who or when, and runs no headline on: "by Jane Doe", "Published today"."""
    if line.width > _BYLINE or line.text[-1] in _STOPS:
        return False
    opener, _, rest = line.text.partition(" ")
    word = opener.casefold()
    signed = word in vocabulary.BYLINE_OPENERS and rest[:1].isupper()
    return signed or vocabulary.LABELS.get(word.rstrip(":")) in ("published", "modified")


def _are_centred(line: Line, following: Line) -> bool:
    """Whether two lines are set round one axis, as terminal browsers set first headings."""
    axis, other = (2 * each.indent + each.width for each in (line, following))
    return min(line.indent, following.indent) > 1 and abs(axis - other) <= _OFF_AXIS


def _is_labelled(line: Line) -> bool:
    return ":" in line.text[:28] and _LABELLED.match(line.text) is not None


def _runs_on(line: Line, following: Line, limit: int) -> bool:
    """Whether a line that a ragged wrap cut early runs on: its last word leads on, or the next is small.

    Programs that even lines out (``fmt``) and hands leave up to a third of the column empty.
    """
    if line.width < _RAGGED * limit or line.text[-1] in _STOPS:
        return False
    return following.text[0].islower() or fold(line.text.rsplit(" ", 1)[-1]) in _leading_words()


@cache
def _leading_words() -> frozenset[str]:
    """Words that no line ends with unless it runs on: the most frequent ones of every language."""
    return frozenset().union(*vocabulary.STOPWORDS.values())


def _starts_item(line: Line) -> bool:
    return not line.text[0].isalpha() and _BULLET.match(line.text) is not None


def _is_hyphenated(lines: list[Line], limit: int) -> bool:
    full = [(a, b) for a, b in _pairs(lines) if _is_full(a, b, limit)]
    cut = sum(a.text.endswith("-") and a.text[-2:-1].isalpha() and b.text[:1].islower() for a, b in full)
    return cut >= 2 and cut >= _HYPHENATED_SHARE * len(full)


def _block(run: list[Line], *, typeset: bool) -> Block:
    pieces = [run[0].text]
    for line in run[1:]:
        last, first = pieces[-1], line.text[0]
        if last.endswith("-") and last[-2:-1].isalpha() and first.isalpha():
            pieces[-1] = last[:-1] if typeset and first.islower() else last
        else:
            pieces.append(norm.join_lines(last[-1], first)[1:-1])  # a space, or nothing
        pieces.append(line.text)
    head = run[0]
    return Block("".join(pieces), (head.number, run[-1].number), gap=head.gap, indent=head.indent)
