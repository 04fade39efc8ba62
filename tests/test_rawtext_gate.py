"""The quality gate: how much of raw text comes out right, held by floors that neither sink nor lag behind.

Two sets: the development set with its own scorer, where it is present, and our fixtures.  A figure below its
floor fails; one that is well above it fails as well, so that the floor is raised along with the splitter.
"""

from __future__ import annotations

import importlib.util
import io
import json
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newsgrab.model import Document, Failure, Kind
from newsgrab.output.records import as_dict
from newsgrab.pipeline import split_document
from newsgrab.sources import Options, read

ROOT = Path(__file__).parent.parent
DEV = ROOT.parent / "shared" / "rawtext-dev"
FIXTURES = ROOT / "fixtures"

#: how far a figure may be above its floor before the floor must follow
SLACK = 0.03

#: (family, column of score.py) -> the least share that is right; "kept" and "quiet" are the shares of the text
#: that is not lost and of the furniture lines that are not in the body
DEV_FLOORS: dict[tuple[str, str], float] = {
    ("layout", "head"): 0.99,
    ("layout", "cap"): 0.94,
    ("layout", "capsF"): 0.94,
    ("layout", "cred"): 0.96,
    ("layout", "bodyF"): 0.99,
    ("layout", "paraF"): 0.98,
    ("layout", "clean"): 0.98,
    ("layout", "cat"): 0.99,
    ("layout", "auth"): 0.96,
    ("layout", "date"): 0.98,
    ("layout", "kept"): 0.99,
    ("layout", "quiet"): 0.97,
    ("render", "head"): 0.88,
    ("render", "cap"): 0.60,
    ("render", "capsF"): 0.57,
    ("render", "bodyF"): 0.94,
    ("render", "paraF"): 0.85,
    ("render", "clean"): 0.46,
    ("render", "kept"): 0.96,
}

#: (kind of input, field) -> the least share of the fixtures' inputs in which the field is as expected
FIXTURE_FLOORS: dict[tuple[str, str], float] = {
    ("text", "headline"): 1.0,
    ("text", "caption"): 1.0,
    ("text", "credit_line"): 1.0,
    ("text", "body"): 1.0,
    ("text", "categories"): 1.0,
    ("text", "keywords"): 1.0,
    ("text", "authors"): 1.0,
    ("text", "published"): 1.0,
    ("text", "dateline"): 1.0,
}


def assert_at_floor(figure: float, floor: float) -> None:
    """Hold a figure between its floor and the slack above it."""
    assert figure >= floor, f"{figure:.3f} is below the floor of {floor}: the splitter has become worse here"
    assert figure <= floor + SLACK, f"{figure:.3f} is well above the floor of {floor}: raise the floor"


def scorer() -> ModuleType:
    """The development set's own scorer."""
    spec = importlib.util.spec_from_file_location("rawtext_score", DEV / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shares(row: dict[str, float]) -> dict[str, float]:
    """A scored text's columns, those that count what is wrong turned round."""
    turned = {"kept": row.get("lost%"), "quiet": row.get("noise%")}
    right = {column: value for column, value in row.items() if not column.endswith("%")}
    return right | {column: 1 - value / 100 for column, value in turned.items() if value is not None}


@pytest.fixture(scope="module")
def dev_figures() -> dict[tuple[str, str], float]:
    """The mean of every column for each family of the development set."""
    if not DEV.is_dir():
        pytest.skip("the development set ../shared/rawtext-dev is not here")
    score = scorer()
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for gold in map(json.loads, (DEV / "gold.jsonl").read_text("utf-8").splitlines()):
        document = Document(gold["file"], (DEV / gold["file"]).read_bytes(), Kind.TEXT)
        row = score.score_one(gold, as_dict(split_document(document).article))
        for column, value in shares(row).items():
            found[gold["family"], column].append(value)
    return {place: sum(values) / len(values) for place, values in found.items()}


@pytest.mark.parametrize(("family", "column"), DEV_FLOORS, ids=str)
def test_development_set(dev_figures: dict[tuple[str, str], float], family: str, column: str) -> None:
    """A column of the development set's score is at its floor."""
    assert_at_floor(dev_figures[family, column], DEV_FLOORS[family, column])


def test_every_column_has_a_floor(dev_figures: dict[tuple[str, str], float]) -> None:
    """No column of the score is left without a floor."""
    assert set(dev_figures) == set(DEV_FLOORS)


def plain(value: Any) -> Any:
    """A value with every run of white space as one space."""
    return " ".join(value.split()) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def fixture_figures() -> dict[tuple[str, str], float]:
    """The share of the fixtures' texts in which each field is as expected."""
    found: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for path in sorted(FIXTURES.glob("*-*/article.*")):
        expected = json.loads((path.parent / "expected.json").read_text("utf-8"))
        right = expected["article"] | expected.get("only", {}).get(path.name, {})
        (document,) = read([str(path)], Options(url=expected["inputs"][path.name].get("url")), io.BytesIO())
        assert not isinstance(document, Failure), str(document.error)
        article = as_dict(split_document(document).article)
        for kind, field in FIXTURE_FLOORS:
            found[kind, field].append(plain(article[field]) == plain(right[field]))
    return {place: sum(hits) / len(hits) for place, hits in found.items()}


@pytest.mark.parametrize(("kind", "field"), FIXTURE_FLOORS, ids=str)
def test_our_fixtures(fixture_figures: dict[tuple[str, str], float], kind: str, field: str) -> None:
    """A field of our fixtures' texts is right as often as its floor says."""
    assert_at_floor(fixture_figures[kind, field], FIXTURE_FLOORS[kind, field])


@pytest.mark.parametrize(("figure", "message"), [(0.949, "below the floor"), (0.99, "raise the floor")])
def test_the_gate_closes(figure: float, message: str) -> None:
    """A figure below its floor fails, and so does one that left its floor behind."""
    with pytest.raises(AssertionError, match=message):
        assert_at_floor(figure, 0.95)


def test_the_gate_opens() -> None:
    """A figure at its floor or a little above passes; nothing is above a perfect floor."""
    assert_at_floor(0.95, 0.95)
    assert_at_floor(0.97, 0.95)
    assert_at_floor(1.0, 1.0)
    assert pytest.approx(0.03) == SLACK
