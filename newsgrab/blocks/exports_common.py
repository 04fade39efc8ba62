"""What the readers of database exports share: stated blocks, lists with percentages, languages by name."""

from __future__ import annotations

import re

from newsgrab.model import Block, Role
from newsgrab.normalize.languages import NAMES
from newsgrab.normalize.text import join_lines
from newsgrab.patterns import lazy
from newsgrab.vocabulary import fold

#: how sure a database is of a subject: "ELECTIONS (90%)"
_SHARE = lazy(r"\s*\(\d{1,3} ?%\)")
_RIGHTS = lazy(
    r"^\s*(?:©|\(c\)|copyright\b)|all rights reserved|alle rechte|tous droits|todos los derechos|"
    r"alle rechten|tutti i diritti|todos os direitos",
    re.IGNORECASE,
)

#: labels that only ProQuest prints; a head that somebody typed has none
PROQUEST_OWN = (
    "language of publication",
    "proquest document id",
    "publication info",
    "publication title",
    "source type",
)
#: LexisNexis' labels for the length of an article and for the day it was loaded: each export has one of them
LEXIS_LENGTHS = ("length", "lengte", "longitud", "longueur", "länge")
LEXIS_LOADS = ("date-chargement", "fecha-carga", "laad-datum", "laaddatum", "load-date", "update")
_TAGS = frozenset(NAMES.values())


def stated(block: Block, role: Role, marker: str, text: str | None = None) -> Block:
    """``block`` as an export states it; with no words behind its label it is left over, whole."""
    value = block.text if text is None else text.strip()
    if not value:
        role, value = Role.LEFTOVER, block.text
    return block._replace(text=value, states=role, marker=marker)


def left(block: Block, marker: str) -> Block:
    """``block`` in no field."""
    return block._replace(states=Role.LEFTOVER, marker=marker)


def joined(blocks: list[Block]) -> Block:
    """Lines of one value as one block."""
    text = blocks[0].text
    for block in blocks[1:]:
        text = join_lines(text, block.text)
    return blocks[0]._replace(text=text, lines=(blocks[0].lines[0], blocks[-1].lines[1]))


def subjects(value: str) -> str:
    """A list of subjects without the database's percentages: ``ELECTIONS; POLITICS``."""
    return _SHARE.sub("", value).strip(" ;")


def language(value: str) -> str:
    """The BCP 47 tag of the first language named, or nothing: ``GERMAN; DEUTSCH`` -> ``de``."""
    names = [fold(name) for name in value.replace(",", ";").split(";")]
    return next((NAMES.get(name, name) for name in names if name in NAMES or name in _TAGS), "")


def is_rights(text: str) -> bool:
    """Whether a line is a copyright notice."""
    return len(text) <= 300 and _RIGHTS.search(text) is not None
