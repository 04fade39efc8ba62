"""Blocks whose markup says what they are: taken at their word where the word is specific."""

from __future__ import annotations

import re

from newsgrab import vocabulary
from newsgrab.model import AUTHOR_LINK, Role
from newsgrab.normalize import dates
from newsgrab.patterns import lazy
from newsgrab.splitter import byline, credit, credit_tail, furniture, looks, openings, people, when
from newsgrab.splitter.draft import Draft, Slot

#: roles that a reader states only for what is exactly that
_SPECIFIC = frozenset(
    {
        Role.DESCRIPTION,
        Role.CATEGORY,
        Role.KEYWORDS,
        Role.BYLINE,
        Role.PUBLISHED,
        Role.MODIFIED,
        Role.LANGUAGE,
        Role.URL,
        Role.SITE,
    }
)
#: the marker readers give to alternative text: the weakest caption there is
ALTERNATIVE = "picture's alternative text"
_FILE_NAME = lazy(
    r"^\S+\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|bmp)$|^(?:img|dsc|image|photo|pic)[-_ ]?\d+$", re.IGNORECASE
)
#: a picture's number in its gallery: "1 of 12 |"
_COUNTER = lazy(r"\d{1,3}\s?(?:/|of|de|di|sur|van|von|z|av|из|の)\s?\d{1,3}\s*[|:.]?$", re.IGNORECASE)
#: the same before its caption
_NUMBER = lazy(r"^\[\d{1,3}/\d{1,3}\]\s*(?=\S)")
#: "… on Monday. Credit..."
_LABEL_BEHIND = lazy(r"(?<=\S)\s+([^\W\d_]{3,20})(?:\.\.\.|…|:)$", needs=("...", "…", ":"))
#: a byline of several names with their jobs; a sentence of that length tells about the author
_LONG_NAME = 60
#: lines over a heading in which paragraphs say that it comes late
_LATE = 12
#: what readers call text that only stands beside a picture
_UNMARKED = frozenset({"behind a picture", "figure", "td"})
#: a time of day: a page's date or a comment's, not a picture's
_CLOCK = lazy(r"\b\d{1,2}:\d\d(?!\d)", needs=":")
#: between the sections of a breadcrumb trail
_TRAIL = lazy(r"\s[>›»]\s")
#: author lines of one page that are read; live blogs have one an entry
_MOST_BYLINES = 60
#: furniture that names the author as well: "Follow Jane Doe"
_OF_BYLINES = frozenset({"date", "share"})
#: a mark before a caption from whose field the words are missing: ". Imagen: EFE"
_NO_WORDS = lazy(r"^[.,;|·•]\s+(?=\S)")
#: an agency and its photographer in brackets: a whole credit, so that what stands before it is the caption
_HOUSE = lazy(r"(?<=\w)\s\([^()/]{2,40}/[^()]{2,40}\)\s*\.?$", needs="/")
#: words of rights without the name behind them
_RIGHTS = frozenset({"copyright", "credit", "rights"})
#: alternative text that describes the file or the layout, not the picture
_EMPTY_WORDS = frozenset({"alt", "bild", "foto", "image", "img", "photo", "picture"})


def run(draft: Draft) -> None:
    """Settle the stated blocks, except body text, which furniture rules still look through."""
    bylines = 0
    for slot in draft.slots:
        role = slot.block.states
        if role is None or role is Role.BODY or slot.decision is not None:
            continue
        because = f"stated by {slot.block.marker or 'the markup'}"
        if role is Role.LEFTOVER:
            draft.drop(slot, "stated.furniture" if draft.page.marked_up else "stated.leftover", because)
        elif role is Role.HEADLINE:
            _headline(draft, slot, because)
        elif role is Role.CAPTION:
            _caption(draft, slot, because)
        elif role is Role.CREDIT:
            _credit(draft, slot, because)
        elif role is Role.BYLINE and draft.page.marked_up:
            bylines += 1
            if bylines > _MOST_BYLINES:
                draft.drop(slot, "byline.repeated", "one of too many authors for one article")
            else:
                _byline(draft, slot, because)
        elif role is Role.CATEGORY and dates.is_date_line(slot.text, draft.language) is not None:
            draft.give(slot, Role.PUBLISHED, "date.line", "nothing but a date")
        elif role is Role.PUBLISHED and draft.page.marked_up and _is_signed_day(draft, slot):
            continue
        elif role in _SPECIFIC:
            draft.give(slot, role, f"stated.{role.value}", because)


def _headline(draft: Draft, slot: Slot, because: str) -> None:
    """The first stated headline is it; the same words again are a repetition, other ones a subhead.

    In a text a heading behind its paragraphs is none of the story's: dpa's "# Notizblock".
    """
    first = next(iter(draft.having(Role.HEADLINE)), None)
    if first is None and not draft.page.marked_up and _is_late(draft, slot):
        return
    if first is None:
        draft.give(slot, Role.HEADLINE, "stated.headline", because)
    elif first.key == slot.key:
        draft.drop(slot, "headline.repeated", "the headline again")


def _is_late(draft: Draft, slot: Slot) -> bool:
    above = draft.slots[max(0, slot.index - _LATE) : slot.index]
    return sum(s.prose for s in above) > 1


def _credit(draft: Draft, slot: Slot, because: str) -> None:
    if (none := _no_credit(draft, slot)) is not None:
        draft.drop(slot, *none)
        return
    if _holds_caption(draft, slot):
        draft.decide(slot, "stated.caption", *credit_tail.of_caption(slot.text), because=(because,))
        return
    text = credit.bare(slot.text)
    found = credit.read(text) if text else None
    inner = credit.label_inside(found.text) if found else None
    if found is not None and inner is not None:  # "Image credit: The harbour | Photo: Jo Reed"
        draft.decide(slot, "stated.credit", *credit_tail.pieces(found.text, Role.CREDIT), because=(because,))
        return
    draft.give(slot, Role.CREDIT, "stated.credit", because, text=found.text if found else text or slot.text)


def _no_credit(draft: Draft, slot: Slot) -> tuple[str, str] | None:
    """(rule, why) for what stands in a credit's place and is none."""
    label = looks.trim(slot.key)
    if (label in vocabulary.CREDIT_LABELS and label not in credit.SOURCES) or slot.key in _RIGHTS:
        return "credit.label", "a label alone"
    if slot.text[-1] in ":：" or not label:
        return "credit.label", "nothing behind it"
    if credit.is_rights(slot.text) and _has_own_credit(draft, slot):
        return "credit.rights", "whose the rights are, beside who took the picture"
    if _is_imprint(draft, slot):
        return "furniture.copyright", "whose the page is, by no picture"
    mates = draft.figures.get(slot.block.figure, ())
    if slot.index > draft.last_prose and not slot.block.image_url and len(mates) <= 1:
        return "credit.source", "where the text is from: behind it, and by no picture"
    dated = dates.is_date_line(slot.text, draft.language) is not None
    return ("credit.date", "nothing but a date") if dated else None


def _holds_caption(draft: Draft, slot: Slot) -> bool:
    """Whether a picture's source is stated with the caption before it: "The harbour (Jo Reed/Fjordpress)"."""
    mates = draft.figures.get(slot.block.figure, ())
    captioned = any(s.block.states is Role.CAPTION for s in mates)
    if captioned or slot.size <= _LONG_NAME or openings.opening(slot.text, openings.CREDIT) is not None:
        return False
    tail = credit_tail.cut(slot.text)
    return tail is not None and (tail.sure or tail.caption[-1:] in ".!?")


def _is_imprint(draft: Draft, slot: Slot) -> bool:
    """Whether a copyright line is the page's own: no picture and no caption is beside it."""
    found = furniture.is_furniture(slot)
    mates = draft.figures.get(slot.block.figure, ())
    captioned = any(s.block.states is Role.CAPTION for s in mates)
    return found is not None and found[0] == "copyright" and not slot.block.image_url and not captioned


def _byline(draft: Draft, slot: Slot, because: str) -> None:
    """An author's box holds more than names: dates, their labels, the picture's credit, who the author is."""
    line = dates.is_date_line(slot.text, draft.language)
    labelled = openings.opening(slot.text, openings.CREDIT)
    if (found := furniture.is_furniture(slot)) is not None and found[0] not in _OF_BYLINES:
        draft.drop(slot, f"furniture.{found[0]}", found[1])
    elif when.stamped(draft, slot):
        return
    elif line is not None and (line.published or line.modified):
        draft.give(
            slot, Role.PUBLISHED if line.published else Role.MODIFIED, "date.line", "nothing but a date"
        )
    elif (
        line is not None
        or slot.text[-1] in ":："
        or slot.key in vocabulary.LABELS
        or slot.key in vocabulary.DATE_WORDS
    ):
        draft.drop(slot, "byline.label", "a label in the author's box")
    elif labelled is not None and (alone := credit.read(slot.text)) is not None:
        if slot.index > draft.last_prose and not slot.block.figure:
            draft.drop(slot, "byline.source", "a label and its source, and no picture is near")
            return
        draft.give(slot, Role.CREDIT, "stated.credit", because, alone.why, text=alone.text)
    elif openings.opening(slot.text, openings.BYLINE) and byline.taken_apart(draft, slot):
        return
    elif slot.prose or (slot.ends_sentence and slot.size > _LONG_NAME):
        draft.drop(slot, "byline.about", "tells who the author is")
    elif any(slot.key in s.key for s in draft.having(Role.BYLINE)):
        draft.drop(slot, "byline.repeated", "the author again")
    else:
        names = dates.split_date_tail(slot.text, draft.language)
        if names is None and byline.taken_apart(draft, slot):
            return
        if slot.block.marker == AUTHOR_LINK and not people.names_in(slot.text):
            slot.block = slot.block._replace(states=None)  # who that is, other rules must tell
            return
        byline.give(draft, slot, names or (slot.text, None), "stated.byline", because)


def _is_signed_day(draft: Draft, slot: Slot) -> bool:
    """Whether a page's date line is settled as one that names the author: "May 3, 2024 | by Jane Doe"."""
    words = slot.text.casefold().split()
    signed = not vocabulary.BYLINE_OPENERS.isdisjoint(words[1:])
    return (
        signed and dates.is_date_line(slot.text, draft.language) is None and byline.taken_apart(draft, slot)
    )


def _better_caption(draft: Draft, slot: Slot) -> bool:
    """Whether the picture that this is the alternative text of has a printed caption."""
    mates = (s for s in draft.figures.get(slot.block.figure, ()) if s is not slot)
    return any(
        s.block.states is Role.CAPTION and s.block.marker != ALTERNATIVE and credit.read(s.text) is None
        for s in mates
    )


def _has_own_credit(draft: Draft, slot: Slot) -> bool:
    """Whether the figure says elsewhere who took its picture: then this is what the picture shows."""
    mates = draft.figures.get(slot.block.figure, ())
    return any(s.block.states is Role.CREDIT for s in mates if s is not slot)


def _is_name_beside(draft: Draft, slot: Slot) -> bool:
    """Whether all that a block says beside a picture's caption is a name: of who took it."""
    text = slot.text
    if not slot.block.figure or slot.size > _LONG_NAME or not credit.names_only(text):
        return False
    if not (looks.is_name(text) or looks.has_agency(text)):
        return False
    mates = [s for s in draft.figures[slot.block.figure] if s is not slot and s.size > slot.size]
    return any(
        (s.block.states is Role.CAPTION and s.index < slot.index) or s.block.marker == "figcaption"
        for s in mates
    )


def _no_caption(draft: Draft, slot: Slot) -> tuple[str, str] | None:
    """(rule, why) for what stands in a caption's place and is none; None where nothing says so."""
    text = slot.text
    label = looks.trim(slot.key).rstrip(".…:： ")
    if not label or label in vocabulary.CAPTION_LABELS or label in vocabulary.CREDIT_LABELS:
        return "caption.label-alone", "a button's sign or a label, not a caption"
    if furniture.is_known(text):
        return "furniture.media", f"“{text}” is a known line"
    if _FILE_NAME.match(text) or slot.key in _EMPTY_WORDS:
        return "caption.file-name", "a file name, not a caption"
    if _COUNTER.match(text):
        return "caption.counter", "a picture's number in its gallery"
    if slot.block.marker == ALTERNATIVE and (text.islower() or _better_caption(draft, slot)):
        why = "search words" if text.islower() else "the picture has a caption of its own"
        return "caption.alternative-text", why
    return None


def _is_signed(draft: Draft, slot: Slot) -> bool:
    """Whether a line beside a picture is settled as its author's, with a date, or as the page's date."""
    names = dates.split_date_tail(slot.text, draft.language)
    if names is not None and people.is_name_list(names[0]):
        byline.give(draft, slot, names, "byline.name-and-date", "an author beside a picture")
        return True
    return when.stamped(draft, slot)


def _scrap(draft: Draft, slot: Slot) -> str | None:
    """The rule for a line that only stands beside a picture and does not read like a caption."""
    text = slot.text
    if (found := furniture.is_furniture(slot)) is not None:
        return f"furniture.{found[0]}"
    if text[-1] in ":：":
        return "caption.label-alone"
    if len(_TRAIL.findall(text)) > 1:
        return "caption.trail"
    label, rest = openings.opening(text, openings.LABEL) or ("", "")
    if rest[:1] in (":", "：") and vocabulary.LABELS.get(label.casefold()) == Role.SITE:
        return "label.site"
    dated = _CLOCK.search(text) and slot.size <= _LONG_NAME and dates.parse(text, language=draft.language)
    return "caption.date" if dated or dates.is_date_line(text, draft.language) is not None else None


def _unlabelled(slot: Slot) -> str:
    """A caption without its label, number and credit's label: "Legende: X", "[1/2]X", "X Credit..."."""
    text = _NO_WORDS.sub("", _NUMBER.sub("", slot.text))
    label, rest = openings.opening(text, openings.CAPTION) or ("", "")
    bare = rest[1:].strip() if label and rest[:1] in (":", "：") else ""
    behind = _LABEL_BEHIND.search(bare or text)
    if behind is not None and behind[1].casefold() in vocabulary.CREDIT_LABELS:
        return (bare or text)[: behind.start()]
    return bare or text


def _is_label(text: str) -> bool:
    return looks.trim(text).rstrip(":： ").casefold() in vocabulary.CREDIT_LABELS


def _caption(draft: Draft, slot: Slot, because: str) -> None:
    if (none := _no_caption(draft, slot)) is not None:
        draft.drop(slot, *none)
        return
    if slot.block.marker in _UNMARKED:
        if _is_signed(draft, slot):
            return
        if (rule := _scrap(draft, slot)) is not None:
            draft.drop(slot, rule, "beside a picture, and not like a caption")
            return
    text = _unlabelled(slot)
    alone = credit.read(text) or credit.in_brackets(text)
    if alone is None and _is_name_beside(draft, slot):
        draft.give(slot, Role.CREDIT, "credit.beside-caption", "only a name, beside the picture's caption")
        return
    inner = credit_tail.cut(text) if "©" in text[3:] or _HOUSE.search(text) else None
    captioned = inner is not None and inner.sure and not _is_label(inner.caption)
    if alone is not None and not captioned and not _has_own_credit(draft, slot):
        draft.give(slot, Role.CREDIT, "stated.credit", because, alone.why, text=alone.text)
    else:
        draft.decide(slot, "stated.caption", *credit_tail.of_caption(text), because=(because,))
