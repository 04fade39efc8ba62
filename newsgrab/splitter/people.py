"""The people's names in a byline: what opens and joins it, jobs, places and houses taken out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from newsgrab import vocabulary
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import looks, openings
from newsgrab.vocabulary.common import FILED_IN, HOUSE_ENDS, JOB_RANKS

#: "記者林佳穎／花蓮報導": the reporter's title before the name, the place of the report behind it
_REPORTER = lazy(r"^(?:記者|记者)(?=\S{2,4}$)", needs=("記者", "记者"))
_REPORTED = lazy(r"[報报][導道]$", needs=("導", "道"))
#: addresses and accounts beside a name
ADDRESS = lazy(r"<?[\w.+-]{1,64}@[\w.-]{1,190}\.\w{2,}>?|@\w+|https?://\S+", needs=("@", "://"))
_BRACKETS = lazy(r"\s*[(\[（][^()\[\]（）]{0,80}[)\]）]", needs="([（")
#: what stands between the pieces of a byline
JOINTS = lazy(r"\s*(?:[,;|/•·、，／&]|\s[-–—]\s)\s*", needs=",;|/•·、，／&-–—")
#: letters of the shortest word like "Published"
_DATE_WORD = 6
#: "Ana Silva, em Lisboa"
_IN = lazy(r"^(?:aus|da|de|em|en|från|fra|from|in|i|à|v|w|z)\s+")
#: words in capitals with nothing but "and" between them that can be names
_UNJOINED = 7
_OPENER_END = lazy(r"^\s*[:：=＝/／|・-]?\s*")


def opened_names(text: str) -> tuple[str, ...]:
    """The names behind a byline opener; empty when ``text`` is no such line."""
    opened = openings.opening(text, openings.BYLINE)
    if opened is None:
        return ()
    rest = opened[1]
    if rest and rest[0].isalnum() and opened[0][-1:].isascii() and opened[0][-1:].isalpha():
        return ()
    rest = _OPENER_END.sub("", rest, count=1)
    return names_in(rest) if rest and (rest[0].isupper() or not rest[0].isascii() or rest[0] == "@") else ()


def may_end(text: str) -> bool:
    """Whether a word that follows names may end ``text``: a cheap look before a dear one."""
    return text[-1:].casefold() in _tails()


def tail_names(text: str) -> tuple[str, ...]:
    """The names in front of a word that follows names: 신현주 기자, 山田太郎記者."""
    folded = text.casefold()
    for tail in _tails_of(folded):
        if len(text) > len(tail):
            head = text[: -len(tail)].rstrip(" ,").rpartition("=")[2]  # 서울=홍길동 기자
            if is_name_list(head):
                return names_in(head)
    return ()


@lru_cache(maxsize=64)  # one line is asked about in turn by the rules for bylines and for authors
def names_in(byline: str) -> tuple[str, ...]:
    """The people's names in a byline: openers, jobs, places, addresses and agencies taken out.

    "By Jane Doe in Paris and Max Muster, political editor" gives ("Jane Doe", "Max Muster").
    """
    text = _BRACKETS.sub("", ADDRESS.sub("", _unbracketed(byline))).strip()
    if opened := openings.opening(text, openings.BYLINE):
        rest = opened[1]
        if not (rest[:1].isalnum() and opened[0][-1:].isascii()):
            text = _OPENER_END.sub("", rest, count=1)
    names: list[str] = []
    for piece in _pieces(text):
        name = _without_tail(_clipped(_REPORTER.sub("", piece)))
        if _REPORTED.search(piece) and " " not in piece:
            continue
        if (
            looks.is_name(name)
            and name.casefold() not in vocabulary.JOBS
            and norm.key(name) not in vocabulary.FURNITURE
            and norm.key(name) not in vocabulary.LABELS
            and not _is_job(name)
            # the paper behind its author; alone it may be somebody called Post
            and not (names and (_is_house(name) or looks.has_agency(name)))
            and name not in names
        ):
            names.append(name)
    return tuple(names)


def _clipped(piece: str) -> str:
    """A piece up to where a name must end: at a figure, "Published" or a dangling "in", or said twice.

    "Zach Hanlon 5 minute read", "Kathy Wise Published in", "Andrea Wong Andrea Wong", "By Jane Doe".
    """
    words = piece.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        words = words[:half]
    for n, (word, behind) in enumerate(zip(words, [*words[1:], ""], strict=True)):
        published = says_published(word) and behind not in vocabulary.BYLINE_OPENERS
        if n > 1 and (word[0].isdigit() or published or (not behind and word in FILED_IN)):
            return " ".join(words[:n])
    opened = openings.opening(piece, openings.BYLINE) if " " in piece else None
    return opened[1].strip() if opened and opened[1][:1] == " " else " ".join(words)


def says_published(word: str) -> bool:
    """Whether a word is one like "Published"; the small words beside dates ("the", "le") open anything."""
    return len(word) >= _DATE_WORD and word.casefold() in vocabulary.DATE_WORDS


def _is_house(name: str) -> bool:
    """Whether what stands behind an author is the house: a newspaper, or "Fox News"."""
    return looks.is_paper(name) or name.rpartition(" ")[2].casefold() in HOUSE_ENDS


def _unbracketed(text: str) -> str:
    """``text`` without the square brackets round all of it: 【山田太郎】, 《山田太郎》."""
    return text[1:-1] if text[:1] in "[［【《" and text[-1:] in "]］】》" else text


def _pieces(text: str) -> Iterator[str]:
    for chunk in JOINTS.split(text):
        posted = chunk[:1].islower() and _is_job(chunk)  # "corresponsal en París": "en" joins names in Dutch
        yield from [chunk] if posted else _split_and(chunk)


def _split_and(chunk: str) -> list[str]:
    """``Jane Doe and Max Muster`` at its joining words, if names stand on both sides."""
    words = chunk.split()
    pieces: list[str] = []
    current: list[str] = []
    for word in words:
        if word in vocabulary.AND and not current:
            continue  # ", and Jane Doe"
        if word.casefold() in vocabulary.AND and current:
            pieces.append(" ".join(current))
            current = []
        else:
            current.append(word)
    pieces.append(" ".join(current))
    return [p for p in pieces if p]


_PLACE_TAIL = lazy(
    r"\s+(?:in|aus|à|en|i|w|v|a|at|from|de notre|, )\s+[^\W\d_][\w’' -]*$",
    needs=(" in ", " aus ", " à ", " en ", " i ", " w ", " v ", " a ", " at ", " from ", " de notre ", " , "),
)


def _without_agency(piece: str) -> str:
    """``Jane Doe Associated Press``: the house behind a name comes off."""
    words = piece.split()
    for n in (3, 2, 1):
        if len(words) - n >= 2 and " ".join(words[-n:]).casefold() in vocabulary.AGENCIES:
            return " ".join(words[:-n])
    return piece


def _without_job(piece: str) -> str:
    """``Jane Doe Senior Reporter``: the job that a page sets beside a name comes off."""
    words = piece.split()
    for n in (4, 3, 2):
        if len(words) - n >= 2 and " ".join(words[-n:]).casefold() in vocabulary.JOBS:
            left = words[:-n]
            while len(left) > 2 and left[-1].casefold() in JOB_RANKS:
                left.pop()
            return " ".join(left)
    return piece


def _without_tail(piece: str) -> str:
    piece = _without_job(_without_agency(looks.trim(piece)))
    cut = _PLACE_TAIL.sub("", piece)
    if cut != piece and looks.is_name(cut):
        piece = cut
    folded = piece.casefold()
    for tail in _tails_of(folded):
        if len(piece) > len(tail):
            piece = piece[: -len(tail)].rstrip(" ,").rpartition("=")[2]
            break
    title, _, name = piece.partition(" ")  # 編集委員 山田太郎
    return (
        name if norm.unspaced(title) and title in vocabulary.BYLINE_TAILS and looks.is_name(name) else piece
    )


@cache
def _tails() -> dict[str, tuple[str, ...]]:
    """Words behind names by last letter, the longest first: "선임기자" is one, not a name and "기자"."""
    found: dict[str, list[str]] = {}
    for tail in sorted(vocabulary.BYLINE_TAILS, key=len, reverse=True):
        found.setdefault(tail[-1:], []).append(tail)
    return {letter: tuple(tails) for letter, tails in found.items()}


def _tails_of(folded: str) -> Iterator[str]:
    """The words behind names that a folded text ends with."""
    return (tail for tail in _tails().get(folded[-1:], ()) if folded.endswith(tail))


def _is_job(name: str) -> bool:
    """Whether a piece of a byline is a job: "Political Editor", "corresponsal en París"."""
    words = name.casefold().split()
    posted = len(words) > 1 and words[0] in vocabulary.JOBS and name.split()[1].islower()
    ranked = words[0] in JOB_RANKS  # "Senior Politics" before "Editor"
    return posted or ranked or any(word in vocabulary.JOBS for word in (name.casefold(), words[-1]))


def is_name_and_place(text: str) -> bool:
    """Whether ``text`` is a name and where from: "Anna de Vries, Amsterdam", "Ana Ruiz | Madrid"."""
    pieces = [p for p in JOINTS.split(text) if p]
    if len(pieces) != 2 or not looks.is_name(pieces[0]) or _is_job(pieces[0]):
        return False
    return looks.is_place(_IN.sub("", pieces[1], count=1))


def is_name_list(text: str) -> bool:
    """Whether ``text`` holds names and, beside them, only jobs."""
    text = _unbracketed(text)
    text = _BRACKETS.sub("", ADDRESS.sub("", text)).strip()
    if text.isupper() and len(text.split()) > _UNJOINED and not JOINTS.search(text):
        return (
            False  # "OLD MILL GETS A NEW WHEEL": capitals hide what is a name, and "A" joins names in Czech
        )
    pieces = [p for p in _pieces(text) if looks.trim(p)]
    if not pieces or len(pieces) > 8:
        return False
    good = [p for p in pieces if looks.is_name(_without_tail(p)) and not _is_job(_without_tail(p))]
    rest = [p for p in pieces if p not in good]
    return bool(good) and all(
        looks.trim(p).casefold() in vocabulary.JOBS or _is_job(looks.trim(p)) for p in rest
    )
