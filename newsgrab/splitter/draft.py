"""The working copy of a page while the passes decide about it, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from newsgrab.model import Block, Decision, Page, Part, Role
from newsgrab.normalize import text as norm
from newsgrab.normalize.languages import base_of
from newsgrab.splitter import looks, openings
from newsgrab.vocabulary import can_be_in, guess_language


class Slot:
    """A block and what has been decided about it so far."""

    __slots__ = (
        "_key",
        "block",
        "decision",
        "ends_sentence",
        "furniture",
        "index",
        "may_open",
        "prose",
        "size",
        "text",
    )

    def __init__(self, index: int, block: Block, *, narrow: bool) -> None:
        text = block.text
        self.index = index
        self.block = block
        #: the block's text
        self.text = text
        self.decision: Decision | None = None
        #: length in Latin-letter terms
        self.size = size = len(text) if narrow else norm.size(text)
        #: whether the text ends the way a sentence does
        self.ends_sentence = ends = looks.ends_sentence(text)
        #: whether the text reads like a paragraph
        self.prose = looks.is_prose(text, size, ends=ends)
        #: the bits of the vocabulary's tables of which an entry may open the text
        self.may_open = openings.tables(text)
        self._key: str | None = None
        #: what the furniture pass made of it, once it looked: (kind, why) or None
        self.furniture: tuple[str, str] | Literal[False] | None = False

    @property
    def open(self) -> bool:
        """Whether nothing has been decided yet."""
        return self.decision is None

    @property
    def key(self) -> str:
        """The text in the form in which two printings of it are equal."""
        if self._key is None:
            self._key = norm.key(self.text) if self.size <= 400 else self.text
        return self._key

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its pieces in their roles; none while nothing has been decided."""
        return self.decision.parts if self.decision is not None else ()

    def is_role(self, *roles: Role) -> bool:
        """Whether it has been decided to be one of ``roles``."""
        return self.decision is not None and self.decision.parts[0].role in roles


class Draft:
    """All slots of a page, and what the passes find out about it on the way."""

    def __init__(self, page: Page) -> None:
        self.page = page
        narrow = norm.is_narrow(block.text for block in page.blocks)
        self.slots = [Slot(i, block, narrow=narrow) for i, block in enumerate(page.blocks)]
        #: first and one behind the last slot of the body; set by the body pass
        self.core = (0, len(self.slots))
        #: True for the print-out of a whole page, menus and all
        self.dump = False
        #: keys of the names under which the text knows its site; set when all is settled
        self.sites: frozenset[str] | None = None

    def decide(self, slot: Slot, rule: str, *parts: Part, because: tuple[str, ...] = ()) -> None:
        """Settle what ``slot`` is.

        :param parts: its pieces in their roles, the naming one first.
        """
        slot.decision = Decision(slot.block, parts, rule, because)

    def drop(self, slot: Slot, rule: str, *because: str) -> None:
        """Settle that ``slot`` is in no field."""
        self.decide(slot, rule, Part(Role.LEFTOVER, slot.text), because=because)

    def give(self, slot: Slot, role: Role, rule: str, *because: str, text: str | None = None) -> None:
        """Settle that all of ``slot`` is ``role``; ``text`` when a label or mark comes off."""
        slot.decision = Decision(
            slot.block, (Part(role, slot.text if text is None else text),), rule, because
        )

    def open_slots(self, start: int = 0, stop: int | None = None) -> Iterator[Slot]:
        """The slots still undecided between two indexes."""
        return (slot for slot in self.slots[start:stop] if slot.decision is None)

    def before(self, slot: Slot) -> Slot | None:
        """The slot in front of ``slot``."""
        return self.slots[slot.index - 1] if slot.index else None

    def after(self, slot: Slot) -> Slot | None:
        """The slot behind ``slot``."""
        return self.slots[slot.index + 1] if slot.index + 1 < len(self.slots) else None

    def having(self, *roles: Role) -> list[Slot]:
        """The slots decided to be one of ``roles``, in order."""
        return [
            slot for slot in self.slots if slot.decision is not None and slot.decision.parts[0].role in roles
        ]

    @cached_property
    def told(self) -> dict[Role, list[tuple[Slot, Part]]]:
        """The parts of all decisions by their roles, in order; to be asked for when all is settled."""
        found: dict[Role, list[tuple[Slot, Part]]] = {}
        for slot in self.slots:
            for part in slot.parts:
                found.setdefault(part.role, []).append((slot, part))
        return found

    @cached_property
    def last_prose(self) -> int:
        """The index of the last slot that reads like a paragraph; -1 where nothing does."""
        return next((slot.index for slot in reversed(self.slots) if slot.prose), -1)

    @cached_property
    def figures(self) -> dict[int, list[Slot]]:
        """The slots of each figure, by its number."""
        found: dict[int, list[Slot]] = {}
        for slot in self.slots:
            if slot.block.figure:
                found.setdefault(slot.block.figure, []).append(slot)
        return found

    @cached_property
    def paragraph_size(self) -> float:
        """The median size of what reads like a paragraph; 200 letters where nothing does."""
        sizes = sorted(slot.size for slot in self.slots if slot.prose)
        return float(sizes[len(sizes) // 2]) if sizes else 200.0

    @cached_property
    def usual_gap(self) -> float:
        """The median of the blank lines before its lines, the first one's aside."""
        gaps = sorted(slot.block.gap for slot in self.slots[1:])
        return float(gaps[len(gaps) // 2]) if gaps else 1.0

    @cached_property
    def language(self) -> str | None:
        """The language stated, if the text can be in it, else as its words tell; for inner choices only."""
        told = self.told_language
        stated = (hint.value for hint in self.page.hints if hint.role is Role.LANGUAGE)
        return next((tag for tag in stated if can_be_in(base_of(tag), told)), told)

    @cached_property
    def told_language(self) -> str | None:
        """The language that the words tell, None when unsure."""
        sample: list[str] = []
        length = 0
        for slot in self.slots:
            if slot.prose:
                sample.append(slot.text)
                length += len(slot.text)
            if length > 2000:
                break
        return guess_language(" ".join(sample or [slot.text for slot in self.slots[:20]])[:4000])
