"""Why each line went where it went: ``newsgrab explain``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TextIO

from newsgrab.model import Candidate, Decision, Role, Split
from newsgrab.output import grid
from newsgrab.output.records import Row
from newsgrab.output.safe import one_line
from newsgrab.output.styled import Line, Span, Style

_DECISIONS = (
    grid.Column("line", right=True),
    grid.Column("role"),
    grid.Column("rule"),
    grid.Column("evidence", share=2),
    grid.Column("text", share=5),  # last and widest: it is as long as a paragraph
)
_CANDIDATES = (
    grid.Column("field"),
    grid.Column("chosen"),
    grid.Column("origin"),
    grid.Column("why", share=2),
    grid.Column("value", share=5),
)


def as_dict(split: Split, source: str) -> dict[str, Any]:
    """Give the splitter's answer as plain values, under source, decisions and candidates."""
    return {
        "source": source,
        "decisions": [_decision(decision) for decision in split.decisions],
        "candidates": [_candidate(candidate) for candidate in split.candidates],
    }


def write(explained: Row, out: TextIO) -> None:
    """Write what :func:`as_dict` gave: a table of decisions, and one of what was weighed, if anything was."""
    grid.write(_DECISIONS, (cells for each in explained["decisions"] for cells in _decision_rows(each)), out)
    if explained["candidates"]:
        out.write("\n")
        grid.write(_CANDIDATES, map(_candidate_row, explained["candidates"]), out)


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "lines": list(decision.block.lines),
        "role": decision.role,
        "rule": decision.rule,
        "text": decision.block.text,
        "evidence": list(decision.evidence),
        "parts": [{"role": part.role, "text": part.text} for part in decision.parts],
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "role": candidate.role,
        "value": candidate.value,
        "origin": candidate.origin,
        "won": candidate.won,
        "why": candidate.why,
    }


def _decision_rows(decision: Row) -> Iterator[list[Line]]:
    """Give a row a part; a block that is one part shows its source text, with label and all."""
    first, last = decision["lines"]
    where = _cell(str(first) if first == last else f"{first}-{last}")
    why = [_cell(decision["rule"]), _cell("; ".join(decision["evidence"]))]
    if len(decision["parts"]) == 1:
        yield [where, _role(decision["role"]), *why, _cell(decision["text"])]
        return
    for part in decision["parts"]:
        yield [where, _role(part["role"]), *why, _cell(part["text"])]
        where, why = (), [(), ()]


def _candidate_row(candidate: Row) -> list[Line]:
    style = None if candidate["won"] else Style.QUIET
    return [
        _role(candidate["role"]),
        _cell("yes" if candidate["won"] else "no"),
        _cell(candidate["origin"]),
        _cell(candidate["why"], style),
        _cell(candidate["value"], style),
    ]


def _role(name: str) -> Line:
    role = Role(name)
    return (Span(role.value, role),)


def _cell(text: str, style: Style | None = None) -> Line:
    return (Span(one_line(text), style),)
