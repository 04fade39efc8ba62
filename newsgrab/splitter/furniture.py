"""Page furniture: lines that belong to the site, not to the story."""

from __future__ import annotations

import re

from newsgrab import vocabulary
from newsgrab.model import Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import credit_tail, looks, openings
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary import NETWORKS, clock
from newsgrab.vocabulary.common import (
    BRACKETED,
    BUTTONS,
    FEED_FEET,
    FOLLOWINGS,
    GREETINGS,
    RIGHTS,
    RIGHTS_LITERALS,
)

#: furniture is short: the longest share and newsletter lines measured stay below
_LONGEST = 220
#: letters of a line in brackets that can be a credit
_LONG_CREDIT = 80
#: letters of a line that asks to be followed
_FOLLOWING = 90
#: letters of a newsletter's greeting, and lines over it
_GREETING, _HEAD_LINES = 48, 12
#: a sentence alone on its line
_SENTENCE = 40
#: "この記事は有料記事です。残り412文字": Asahi, Mainichi, Yomiuri
_UNREAD = lazy(r"残り[:：\s]*[\d,，０-９]{1,7}\s*文字", needs=("残り",))
#: letters and words of furniture side by side: "Facebook Twitter Email", "Impressum Datenschutz Kontakt"
_BAR_SIZE, _BAR_WORDS = 90, 12
#: the words of buttons that scrapers run together, with their counts: "SHARE 9 TWEET 3 COMMENTEMAILMORE"
_BUTTONS = lazy(rf"^(?:(?:{'|'.join(BUTTONS)})[\W\d]*){{3,}}$", needs=("share", "tweet"))
#: a line drawn with letters on a page: "___", as AP parts notes from its stories
_RULE = lazy(r"_{3,}|[-–—=]{3,}|(?:\* ?){3,}", opens="_-–—=*")
#: "18+": for whom a page is fit, as Russian law wants it printed
_AGE = lazy(r"\d{1,2}\s?\+$", opens="0123456789")
#: letters of a line that counts the story's words, pages or minutes, and the words of one
_COUNTING = 32
_COUNTER = lazy(r"(\d{1,3}) ?(/|[^\W\d_]{1,3}) ?(\d{1,3})$", opens="0123456789")
_COUNTING_WORD = lazy(r"[^\W\d_]+")
#: counts round a word: "12 comments", "Share 34", "3 min read", "1.2k views"
_COUNT = lazy(r"^[\d.,]+\s*[kKmM]?\s+|\s+[\d.,]+\s*[kKmM]?$|\s*\([\d.,]*\)$")
_ALL_RIGHTS = lazy("|".join(RIGHTS), re.IGNORECASE, needs=RIGHTS_LITERALS)
_COPYRIGHT = lazy(r"(?:©|\(c\)|copyright)[\s:]*(?:©|\(c\))?\s*(?:19|20)\d\d\b", re.IGNORECASE, opens="©(cC")
#: "-30-" and "###" (US wires), "ENDS" (UK), "(Schluss) hau/ker" (APA, dpa)
_END_MARK = lazy(
    r"(?:[-–—]\s*30\s*[-–—]|#{2,}|ends?|fin|ende|\((?:schluss|ende|forts\.?|more|mehr)\).{0,24})$",
    re.IGNORECASE,
    opens="-–—#eEfF(",
)
_LONGEST_END_MARK = 40
#: the same of the sentence a feed's entry ends with: a headline and a site's name
_FEED_FOOT = 300
_OPENER_CUT = lazy(r"[:!\s】\]〉》)」|]")


def is_furniture(slot: Slot) -> tuple[str, str] | None:
    """(kind, what spoke for it) when a line is furniture of itself, wherever it stands."""
    if slot.furniture is False:
        slot.furniture = _kind(slot) if slot.size <= _LONGEST else None
    return slot.furniture


def _kind(slot: Slot) -> tuple[str, str] | None:
    if found := _notice(slot):
        return found
    if slot.text[0] == "©" or (slot.text[0] == "(" and slot.size < _LONG_CREDIT):
        return None  # a credit until proven otherwise
    return (
        _by_form(slot)
        or (slot.may_open & openings.FURNITURE and _known(slot))
        or (_opens(slot) if slot.may_open & openings.FURNITURE_OPENER else None)
        or _offers_letter(slot)
    )


def _notice(slot: Slot) -> tuple[str, str] | None:
    """A line about the rights in the page, or about what is left of it to pay for."""
    if _ALL_RIGHTS.search(slot.text) or (_COPYRIGHT.match(slot.text) and slot.size < 100):
        return "copyright", "a copyright notice"
    return ("subscribe", "says how much is left to read for money") if _UNREAD.search(slot.text) else None


def _by_form(slot: Slot) -> tuple[str, str] | None:
    """A line told by what it is made of: a call to follow, buttons, counts, a link in brackets."""
    if slot.size <= _FOLLOWING and slot.key.startswith(FOLLOWINGS) and _names_network(slot.key):
        return "share", "asks to be followed on a network"
    if slot.size <= _BAR_SIZE and _BUTTONS.search(slot.key):
        return "share", "nothing but buttons and their counts"
    if slot.size <= _COUNTING and _counts(slot.key):
        return "tool", "counts the story's words, pages or minutes"
    bracketed = slot.text[0] == "[" and slot.text[-1] == "]"
    leads = bracketed and slot.key.split(" ", 1)[0].rstrip(":") in BRACKETED
    return ("related", "leads to another story, in brackets") if leads else None


def _offers_letter(slot: Slot) -> tuple[str, str] | None:
    """A line that praises a newsletter and ends with an opener of its box: "… your day. Sign up here."."""
    if "newsletter" not in slot.key:
        return None
    last = openings.folded(slot.text.rstrip(" .!").rpartition(". ")[2])
    words = last.split(" ")
    heads = (" ".join(words[:n]) for n in range(len(words), 0, -1))
    offers = any(vocabulary.FURNITURE_OPENERS.get(head) == "newsletter" for head in heads)
    return ("newsletter", "tells of a newsletter and asks to sign up") if offers else None


def _counts(key: str) -> bool:
    """Whether a line is nothing but numbers and what they count: "532 words", "1 of 2", "4 min read"."""
    if not any(map(str.isdecimal, key)):
        return False
    if counter := _COUNTER.match(key):
        between = counter[2] == "/" or counter[2] in clock.COUNTED_BETWEEN
        return between and int(counter[1]) <= int(counter[3])
    words = set(_COUNTING_WORD.findall(key))
    if words <= clock.MINUTES | clock.READING:
        return bool(words & clock.MINUTES and words - clock.MINUTES)  # "90 minutes" can be a subhead
    return not clock.COUNTED.isdisjoint(words) and words <= clock.COUNTED | clock.COUNTED_BETWEEN


def is_reading_time(text: str) -> bool:
    """Whether ``text`` says how many minutes a story takes, the word for reading left out or not: "4 min"."""
    words = set(_COUNTING_WORD.findall(norm.key(text)))
    return text[:1].isdecimal() and bool(words) and words <= clock.MINUTES | clock.READING


def is_end_mark(text: str) -> bool:
    """Whether a line is what wire services end with: "-30-", "ENDS"."""
    return len(text) < _LONGEST_END_MARK and _END_MARK.match(text) is not None


def _names_network(key: str) -> bool:
    return not NETWORKS.isdisjoint(key.replace(",", " ").split())


def is_known(text: str) -> bool:
    """Whether ``text`` is a whole line of page furniture."""
    return norm.key(text) in vocabulary.FURNITURE


def _known(slot: Slot) -> tuple[str, str] | None:
    """A line that stands in the tables, counts round it aside."""
    if _AGE.match(slot.text):
        return "copyright", "an age rating"
    if slot.key in NETWORKS:
        return "share", "a network's name alone on its line"
    if kind := vocabulary.FURNITURE.get(slot.key):
        return kind, f"“{slot.text}” is a known line"
    if kind := _side_by_side(slot):
        return kind, "known lines side by side"
    if not (slot.key[:1].isdecimal() or slot.key[-1:].isdecimal() or slot.key[-1:] in "kKmM)"):
        return None  # no count at its ends
    bare = norm.key(_COUNT.sub("", slot.text))
    kind = vocabulary.FURNITURE.get(bare) if bare != slot.key else None
    return (kind, "a known line with a count") if kind else None


def _side_by_side(slot: Slot) -> str | None:
    """The kind of a line that is nothing but the words of several known lines: a share bar, a page's foot."""
    words = slot.key.split(" ")
    if not 2 <= len(words) <= _BAR_WORDS or slot.size > _BAR_SIZE or slot.ends_sentence:
        return None
    kind: str | None = None
    while words:
        taken = next((n for n in (3, 2, 1) if _kind_of(" ".join(words[:n]))), 0)
        if not taken:
            return None
        kind = kind or _kind_of(" ".join(words[:taken]))
        words = [word for word in words[taken:] if word not in _BARS]
    return kind


def _kind_of(words: str) -> str | None:
    return "share" if words in NETWORKS else vocabulary.FURNITURE.get(words)


#: what stands between known lines side by side
_BARS = frozenset("|·•/-–—›>")


def _opens(slot: Slot) -> tuple[str, str] | None:
    folded = openings.folded(slot.text[:120]).replace("：", ":").lstrip(openings.SIGNS)
    ends = [m.start() for m in _OPENER_CUT.finditer(folded, 0, 48)]
    for end in [*reversed(ends), *([len(folded)] if len(folded) <= 48 else [])]:
        head = folded[: end + 1] if folded[end : end + 1] == ":" else folded[:end]
        bare = head.rstrip(": ")
        for name in (head,) if head == bare else (head, bare):
            if kind := vocabulary.FURNITURE_OPENERS.get(name):
                if slot.prose and ":" not in folded[: end + 2] and kind in ("related", "media"):
                    return None
                if slot.text[0] in looks.SPEECH and slot.ends_sentence and kind == "comments":
                    return None  # somebody in the story asks: "– What do you think of it?"
                return kind, f"opens with “{slot.text[:end]}”"
    return None


def run(draft: Draft) -> None:
    """Settle lines that are furniture wherever they stand, and lists of other stories."""
    for slot in draft.slots:
        if slot.decision is not None:
            continue
        if slot.block.marker == "rule" or _RULE.fullmatch(slot.text):
            draft.drop(slot, "furniture.rule", "a ruled line")
        elif slot.size <= _LONGEST and (found := is_furniture(slot)) and found[0] != "date":
            draft.drop(slot, f"furniture.{found[0]}", found[1])
        elif slot.size <= _GREETING and slot.text[-1] in ",!，！" and _greets(draft, slot):
            draft.drop(slot, "newsletter.greeting", "greets the readers over the first story")
        elif slot.size <= _FEED_FOOT and slot.index >= draft.last_prose and _ends_feed(slot.text):
            draft.drop(slot, "furniture.feed", "says where a feed's entry appeared first")
        elif is_end_mark(slot.text) and not _prose_after(draft, slot):
            draft.drop(slot, "furniture.end-mark", "a wire service's end mark")
    _archived(draft)
    _related(draft)


def _ends_feed(text: str) -> bool:
    """Whether a line ends a feed's entry: "The post A ferry sails appeared first on The Sample."."""
    folded = openings.folded(text)
    return any(between in folded and folded.startswith(opening) for opening, between in FEED_FEET)


def _archived(draft: Draft) -> None:
    """Lines among those of an archive's frame: when its copy was made."""
    head = draft.slots[: 2 * _HEAD_LINES]
    frame = [s.index for s in head if s.decision and s.decision.rule == "furniture.archive"]
    for slot in draft.open_slots(frame[0], frame[-1]) if len(frame) > 1 else ():
        if not slot.prose:
            draft.drop(slot, "furniture.archive", "in the frame of an archive")


def settle(draft: Draft) -> None:
    """Settle the lists of other stories again where a text looked like a page at first and is none."""
    if not draft.dump and not draft.page.marked_up:
        _related(draft)


def _greets(draft: Draft, slot: Slot) -> bool:
    if slot.index >= _HEAD_LINES or not slot.text.casefold().startswith(GREETINGS):
        return False
    return not any(s.prose for s in draft.slots[: slot.index])


def _prose_after(draft: Draft, slot: Slot) -> bool:
    return slot.index < draft.last_prose


def _is_story_text(slot: Slot) -> bool:
    """Whether a line under a related heading is text again: titles of stories end without a stop."""
    stopped = slot.text[-1] in ".。।" and slot.text[-3:] != "..."
    return (slot.prose and (stopped or slot.size > 200)) or (stopped and slot.size >= _SENTENCE)


def _related(draft: Draft) -> None:
    """Headings such as ``Most read`` and the story titles under them."""
    heading: Slot | None = None
    for slot in draft.slots:
        if slot.size <= 60 and _is_related_heading(slot):
            if _is_under_caption(draft, slot):
                draft.drop(
                    slot, "furniture.media", f"“{slot.text}” right under a picture's words opens the rest"
                )
                continue
            heading = slot
            draft.drop(slot, "related.heading", f"“{slot.text}” heads a list of other stories")
        elif heading is None:
            continue
        elif _ends_list(draft, slot):
            heading = None
        elif slot.open:
            draft.drop(slot, "related.list", f"under “{heading.text}”")


def _ends_list(draft: Draft, slot: Slot) -> bool:
    """Whether the other stories under a heading end here: with text, tags, or what the markup calls the list.

    A heading of the text that leads nowhere, right over a paragraph, is the story's as well.
    """
    if _is_story_text(slot) or slot.is_role(Role.CATEGORY, Role.KEYWORDS):
        return True
    if slot.block.states is Role.LEFTOVER:
        return slot.block.marker in ("links", "related")
    below = draft.after(slot)
    heads = slot.open and slot.block.states is Role.SUBHEAD and not slot.block.links
    return heads and below is not None and _is_story_text(below)


def _is_under_caption(draft: Draft, slot: Slot) -> bool:
    """Whether a "Read more" stands right under a caption and its credit, where pages cut long ones (AP)."""
    above = draft.before(slot)
    tail = credit_tail.cut(above.text) if above is not None and slot.block.gap == 0 else None
    return tail is not None and tail.sure


def _is_related_heading(slot: Slot) -> bool:
    return slot.key in vocabulary.RELATED_HEADS and (slot.open or slot.is_role(Role.LEFTOVER))
