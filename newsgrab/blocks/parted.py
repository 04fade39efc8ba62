"""Texts whose paragraphs a scraper parted wherever a link or emphasis stood in them.

``get_text("\\n", strip=True)``, the commonest way to get a page's text out of BeautifulSoup, sets every piece
of text on a line of its own and leaves no blank line: "… told", "The Post", ", which wrote of it first."
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsgrab import vocabulary

#: lines from which a text can tell, and the share of blank lines that it has at most
_LEAST, _FEW_GAPS = 8, 0.02
#: lines that go on in the midst of a sentence, those of them that open with a comma or a stop, and lines of
#: prose, from which on a text is parted
_PIECES, _CLOSED, _LONG_LINES, _LONG = 3, 1, 2, 100
#: signs that no line opens with, quotes that open or close by language, and signs that no line ends with
_CLOSING, _QUOTES, _OPENING = ",.;:!?)]}", "\"'»«”“’", "([{„"
#: the signs with which lines open in no menu, list or table
_BEHIND_WORDS = ",.;-"
_STOPS, _ENDS = '.!?:…。！？।؟"”»', "!?:…。！？।؟"
#: letters of a line, or of what goes on with it, from which it is no entry of a menu
_TEXT, _REST = 20, 30
#: letters of a line without a stop from which it is no headline or caption
_SENTENCE = 130
#: letters of the small word that leads on to a name: "told the", "according to"
_SMALL_WORD = 4


def continuations(texts: Sequence[str], gaps: Sequence[int]) -> list[bool] | None:
    """For each line whether it goes on with the one above; None for a text that is not parted.

    :param texts: the lines, non-blank, in a text that no hard wrap cut.
    :param gaps: the blank lines before each.
    """
    if not _is_parted(texts, gaps):
        return None
    found = [False] * len(texts)
    for i in range(1, len(texts)):
        follows = texts[i + 1] if i + 1 < len(texts) and not gaps[i + 1] else ""
        found[i] = not gaps[i] and _goes_on(texts[i - 1], texts[i], follows, begun=found[i - 1])
    return found


def joined(pieces: Sequence[str]) -> str:
    """One paragraph of its pieces; the spaces at their ends, which the scraper took off, are set again."""
    text = pieces[0]
    for piece in pieces[1:]:
        tight = _closes(piece) or text[-1] in _OPENING
        text += piece if tight else f" {piece}"
    return text


def _is_parted(texts: Sequence[str], gaps: Sequence[int]) -> bool:
    if len(texts) < _LEAST or sum(gap > 0 for gap in gaps[1:]) > _FEW_GAPS * len(texts):
        return False
    if sum(len(text) >= _LONG for text in texts) < _LONG_LINES:
        return False
    closing = sum(line[0] in _BEHIND_WORDS and _closes(line) for line in texts)
    small = sum(
        _is_small(b) and a[-1] not in _STOPS and max(len(a), len(b)) >= _REST for a, b in pairwise(texts)
    )
    return closing >= _CLOSED and closing + small >= _PIECES


def _goes_on(above: str, line: str, follows: str, *, begun: bool) -> bool:
    """Whether ``line`` is in the midst of the paragraph of the line above.

    :param follows: the line below, empty where a blank line or nothing follows.
    :param begun: whether the line above goes on with one itself.
    """
    if _closes(line):
        return True
    if (
        _is_small(line) and above[-1] not in _ENDS
    ):  # behind a point too: "König Charles III.", "bereithalten."
        return begun or len(above) >= _TEXT or len(line) >= _REST
    if above[-1] in _STOPS:
        return False
    if above[-1] in _OPENING or (above[-1] == "," and (begun or len(above) >= _REST)):
        return True
    # a name or a number as a link: the sentence leads on to it, goes on behind it, or ends with it
    last = above.rsplit(None, 1)[-1]
    leads = last.islower() and (len(last) <= _SMALL_WORD or (last != above and len(above) < _REST))
    if bool(follows) and (_closes(follows) or _is_small(follows)):
        return begun or leads or len(above) >= _SENTENCE
    return begun and line[-1] in _STOPS


def _is_small(line: str) -> bool:
    """Whether a line opens small and is not the word over an author's name."""
    return line[0].islower() and line not in vocabulary.BYLINE_OPENERS


def _closes(line: str) -> bool:
    """Whether a line opens with a sign that stands behind a word, as only the rest of a sentence does."""
    if line[0] in _CLOSING:
        return line[:2] != ".."
    if line[0] in "-‑" and line[1:2].isalpha():
        return True  # "Phishing", "-Masche"
    return (line[0] in _QUOTES and line[1:2] in ("", " ", *_CLOSING)) or line.startswith(("’s ", "'s "))
