"""Texts that came by mail: the note and the heads around a forwarded article, the signature behind it.

A mail's own subject and date are the second-best source: the article's own win where it has them.
"""

from __future__ import annotations

import re

from newsgrab.model import Role
from newsgrab.normalize.text import key
from newsgrab.patterns import lazy
from newsgrab.splitter import looks
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.splitter.headline import strip_mail_prefix
from newsgrab.vocabulary.common import WROTE_WORDS

#: "---------- Forwarded message ---------", "-----Original Message-----", in any language
_FORWARDED = lazy(
    r"[-_]{3,}\s*[^\s_-].{2,40}?\s*[-_]{3,}$|begin forwarded message:?$", re.IGNORECASE, opens="-_bB"
)
#: "On 9 Jan 2024, Jane Doe <jane@example.org> wrote:" as mail programs put it before what they quote
_ATTRIBUTION = lazy(r".*\b\d{1,4}\b.*[:：]$", needs=(":", "："))
_ADDRESS = lazy(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w")
#: heads and notes stand within the first lines, signatures within the last
_HEAD_LINES = 60
#: letters of a line that says whose mail is quoted
_ATTRIBUTION_SIZE = 200
_TAIL_LINES = 12
#: letters of a subject with which a headline opens
_SUBJECT_LEAST = 12


def run(draft: Draft) -> None:
    """Settle the note before the forwarded text and the signature behind it."""
    for slot in draft.slots[:_HEAD_LINES]:
        if slot.size < 90 and _FORWARDED.match(slot.text) and any(c.isalpha() for c in slot.text):
            for note in draft.open_slots(0, slot.index):
                draft.drop(note, "mail.note", "stands before the forwarded text")
            draft.drop(slot, "mail.forward-mark", "marks where the forwarded text begins")
    _attribution(draft)
    for slot in reversed(draft.slots[-_TAIL_LINES:]):
        if slot.text == "--" and slot.index > draft.last_prose:
            for line in draft.open_slots(slot.index):
                draft.drop(line, "mail.signature", "behind the signature mark (RFC 3676, 4.3)")


def _attribution(draft: Draft) -> None:
    """Settle the line that says who wrote what is quoted, and the answer over it."""
    for slot in draft.slots[:_TAIL_LINES]:
        if slot.open and slot.size <= _ATTRIBUTION_SIZE and _attributes(slot.text):
            for note in draft.open_slots(0, slot.index):
                draft.drop(note, "mail.note", "stands before the quoted text")
            draft.drop(slot, "mail.attribution", "says whose mail is quoted")
            return


def _attributes(text: str) -> bool:
    if text[-1] not in ":：" or not _ATTRIBUTION.match(text) or not _ADDRESS.search(text):
        return False
    folded = text.casefold()
    return any(word in folded for word in WROTE_WORDS)


def settle(draft: Draft) -> None:
    """Where the article states its own headline and date, give those of the mail's head back."""
    if not _is_mail(draft):
        return
    subjects = _by_rule(draft, "label.headline")
    again = _by_rule(draft, "headline.repeated") or _longer(draft, subjects)
    if subjects and again:
        draft.give(
            draft.slots[again[0]], Role.HEADLINE, "headline.first-line", "the mail's subject says so too"
        )
        for index in subjects:
            draft.drop(draft.slots[index], "mail.subject", "the article's own headline comes first")
    dates = _by_rule(draft, "label.published")
    if any(slot.index not in dates and _states_date(slot) for slot in draft.slots):
        for index in dates:
            draft.drop(draft.slots[index], "mail.date", "the article's own date comes first")


def _longer(draft: Draft, subjects: list[int]) -> list[int]:
    """The text's first line, where it opens with the mail's subject and is no sentence."""
    first = next(draft.open_slots(), None)
    if first is None or not subjects or first.ends_sentence:
        return []
    said = key(strip_mail_prefix(draft.slots[subjects[0]].parts[0].text))
    fuller = len(said) >= _SUBJECT_LEAST and first.key.startswith(f"{said} ")
    return [first.index] if fuller and looks.can_be_headline(first.text, first.size) else []


def _states_date(slot: Slot) -> bool:
    return any(part.role is Role.PUBLISHED for part in slot.parts)


def _is_mail(draft: Draft) -> bool:
    return any(
        _ADDRESS.search(draft.slots[i].text) for i in _by_rule(draft, "label.export") if i < _HEAD_LINES
    )


def _by_rule(draft: Draft, rule: str) -> list[int]:
    return [slot.index for slot in draft.slots if slot.decision and slot.decision.rule == rule]
