"""What agencies and press offices print round a story for editors: notes, sign-offs, contacts, stamps.

Reuters ("(Adds comment)", "(Reporting by …; Editing by …)"), dpa ("# Notizblock", "dpa jw yysn n1"),
AFP ("hm/abl/tes"), ANSA ("YF8-ROM", "03-MAG-24 11:42 NNNN"), press releases ("FOR IMMEDIATE RELEASE",
"Contact:", "About Acme").
"""

from __future__ import annotations

import re

from newsgrab.model import Part, Role
from newsgrab.normalize import dates
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, looks
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.vocabulary import AGENCIES
from newsgrab.vocabulary.common import ABOUT_WORDS, CONTRIBUTIONS, NOTE_HEADS, RELEASE_HEADS, SIGN_OFFS

#: sign-offs and stamps stand within so many lines of the end, a release's head within the first
_FOOT_LINES = 12
_HEAD_LINES = 16
_SIGN_OFF_SIZE = 320
#: two or three names and "contributed to this report"
_CONTRIBUTION_SIZE = 160
#: "hm/abl/tes", "(rwl/hms)", "jlm/ads": editors' initials
_INITIALS = lazy(r"\(?[^\W\d_A-Z]{1,5}(?:[/-][^\W\d_A-Z]{1,5}){1,4}\)?$")
#: "(foto) (vídeo)", "(ANSA)."
_BRACKETED = lazy(r"(?:\([^()]{2,24}\)[\s.]*){1,4}$", opens="(")
#: "NNNN" ends a message since teleprinters (ITU-T F.31); "081430 Mai 24" is day, time, month and year
_LAST = lazy(r"\s*\bNNNN\b$", needs=("NNNN",))
_STAMP = lazy(r"\d{6} [^\W\d_]{3,9}\.? \d{2}$", opens="0123")
#: "YF8-ROM"
_CODE = lazy(r"(?=[A-Z-]*\d)[A-Z0-9]{2,6}-[A-Z0-9]{2,5}$")
_CONTACT = lazy(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w|\+?[\d(][\d ()/.-]{7,24}$", re.IGNORECASE)
#: what a contact's lines measure at most: a name, an office, a number
_CONTACT_SIZE = 60
#: what stands behind "About": the name of the house
_NAME_SIZE = 60


def run(draft: Draft) -> None:
    """Settle an agency's and a press office's own lines."""
    last = draft.last_prose
    _release(draft)
    for slot in draft.slots[: min(_HEAD_LINES, last + 1)]:
        if slot.open and not slot.prose and _is_note(slot) and _is_before_text(draft, slot):
            draft.drop(slot, "wire.note", "says in brackets what this version of the report adds")
    for slot in draft.slots[-_FOOT_LINES:]:
        if slot.open and _is_sign_off(slot):
            draft.drop(slot, "wire.sign-off", "says who reported and edited")
        elif slot.open and slot.index > last:
            _foot(draft, slot)
    _notes_behind(draft)
    _about(draft)
    _behind_mark(draft)


def _is_note(slot: Slot) -> bool:
    text = slot.text
    bracketed = text[0] == "(" and text[-1] == ")" and len(text) <= 160
    return bracketed and not _CONTACT.search(text) and credit.read(text) is None and " " in text


def _is_before_text(draft: Draft, slot: Slot) -> bool:
    """Whether a line stands over the first paragraph and not alone under a picture's caption."""
    return not any(s.prose for s in draft.slots[: slot.index])


def _is_sign_off(slot: Slot) -> bool:
    """``(Reporting by A; editing by B)``; without brackets it takes two such words."""
    text = slot.text
    if slot.size > _SIGN_OFF_SIZE:
        return False
    if text.startswith("((") or (text[0] in "<([" and _CONTACT.search(text)):
        return text[-1] in ")]>"
    folded = text.lstrip("([ ").casefold()
    if slot.size <= _CONTRIBUTION_SIZE and any(
        words in folded and _ends_with(folded, words) for words in CONTRIBUTIONS
    ):
        return True
    if not folded.startswith(SIGN_OFFS):
        return False
    first = next(word for word in SIGN_OFFS if folded.startswith(word))
    return text[0] in "([" or any(word in folded[len(first) :] for word in SIGN_OFFS)


def _ends_with(line: str, words: str) -> bool:
    """Whether ``words`` open the line they are in or end it, a place behind them: "… text from Paris."."""
    before, _, rest = line.partition(words)
    return not before or not rest.strip(" .)]") or rest.startswith((" from ", " in "))


def _foot(draft: Draft, slot: Slot) -> None:
    """Initials, stamps and codes behind the last paragraph."""
    text = slot.text
    if _LAST.search(text):
        head = _LAST.sub("", text)
        line = dates.is_date_line(head.replace("-", " "), draft.language) if head else None
        stated = (Part(Role.PUBLISHED, head),) if line and line.published else ()
        rest = (Part(Role.LEFTOVER, text[len(head) :].strip() if stated else text),)
        draft.decide(slot, "wire.end", *stated, *rest, because=("NNNN ends an agency's message",))
    elif slot.size <= 40 and (_is_initials(text) or _BRACKETED.match(text)) and credit.read(text) is None:
        draft.drop(slot, "wire.sign-off", "initials or a note in brackets behind the text")
    elif _STAMP.match(text) or _CODE.match(text):
        draft.drop(slot, "wire.stamp", "an agency's time stamp or code")


def _is_initials(text: str) -> bool:
    """``hm/abl/tes``; ``dpa jw yysn n1 uk``: an agency and codes of a few small letters."""
    if _INITIALS.match(text):
        return True
    words = text.split()
    coded = all(_INITIALS.match(w) or (len(w) <= 4 and w == w.lower()) for w in words[1:])
    return 1 < len(words) <= 8 and words[0].casefold() in AGENCIES and coded


def _notes_behind(draft: Draft) -> None:
    """An agency's notes for editors, under their own heading to the end of the message."""
    heading = next((s for s in draft.slots[draft.last_prose + 1 :] if s.key in NOTE_HEADS), None)
    if heading is not None:
        draft.drop(heading, "wire.notes", "heads an agency's notes for editors")
        for slot in draft.open_slots(heading.index):
            draft.drop(slot, "wire.notes", f"under “{heading.text}”")


def _release(draft: Draft) -> None:
    """``FOR IMMEDIATE RELEASE`` and the press office's contact over the headline."""
    opening = next((s for s in draft.slots[:4] if looks.trim(s.key) in RELEASE_HEADS), None)
    if opening is None:
        return
    draft.drop(opening, "release.mark", "marks a press release")
    head = [s for s in draft.slots[opening.index + 1 : opening.index + _HEAD_LINES] if not s.prose]
    last = max((s.index for s in head if _is_contact(draft, s)), default=-1)
    first = next((s.index for s in head if s.text[-1] in ":：" and s.index < last), last)
    for slot in head:
        if first <= slot.index <= last and slot.open and slot.size <= _CONTACT_SIZE:
            draft.drop(slot, "release.contact", "the press office's contact")


def _is_contact(draft: Draft, slot: Slot) -> bool:
    """Whether a line of a release's head is an address or a number, and no date."""
    found = slot.size <= _CONTACT_SIZE and _CONTACT.search(slot.text) is not None
    return found and dates.is_date_line(slot.text, draft.language) is None


def _about(draft: Draft) -> None:
    """``About Acme`` and the paragraph that a press office ends each release with."""
    if not any(s.decision and s.decision.rule == "release.mark" for s in draft.slots[:4]) and not _is_ended(
        draft
    ):
        return
    half = len(draft.slots) // 2
    for slot in draft.open_slots(half):
        folded = slot.text.casefold()
        if slot.size <= _NAME_SIZE and not slot.ends_sentence and folded.startswith(ABOUT_WORDS):
            for line in draft.open_slots(slot.index):
                draft.drop(line, "release.about", f"under “{slot.text}”")
            return


def _behind_mark(draft: Draft) -> None:
    """Names, numbers and addresses behind the mark that ends the text: whom editors may call."""
    mark = next((s for s in draft.slots if s.decision and s.decision.rule == "furniture.end-mark"), None)
    for slot in draft.open_slots(mark.index) if mark is not None else ():
        draft.drop(slot, "release.contact", "behind the mark that ends the text")


def _is_ended(draft: Draft) -> bool:
    """Whether the text ends with ``###``, the mark of press offices."""
    return any(s.text.replace(" ", "") == "###" for s in draft.slots[-4:])
