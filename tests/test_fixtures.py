"""Every fixture splits to the article its ``expected.json`` tells, from each of its inputs."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsgrab.model import Failure
from newsgrab.output.records import KEYS, as_dict
from newsgrab.pipeline import split_all, split_document
from newsgrab.sources import Options, read

FIXTURES = Path(__file__).parent.parent / "fixtures"

#: fields that describe the input and not the article, and so stand elsewhere in expected.json
BESIDE = {"source", "leftovers"}


def expected(folder: str) -> dict[str, Any]:
    """What is right for a fixture."""
    found: dict[str, Any] = json.loads((FIXTURES / folder / "expected.json").read_text("utf-8"))
    return found


def split_file(path: Path, url: str | None) -> dict[str, Any]:
    """The article in a file, as the ``split`` command gives it."""
    (document,) = read([str(path)], Options(url=url), io.BytesIO())
    assert not isinstance(document, Failure), str(document.error)
    return as_dict(split_document(document).article)


def plain(value: Any) -> Any:
    """A value with its spaces made plain: one where there is any, a line break only between paragraphs."""
    if isinstance(value, str):
        return "\n\n".join(" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", value))
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


FOLDERS = sorted(path.parent.name for path in FIXTURES.glob("*-*/expected.json"))
INPUTS = [(folder, name) for folder in FOLDERS for name in expected(folder)["inputs"]]
PAIRS = [folder for folder in FOLDERS if len(expected(folder)["inputs"]) > 1]


@pytest.mark.parametrize(("folder", "name"), INPUTS, ids=str)
def test_fixture(folder: str, name: str) -> None:
    """A fixture's input gives every field as written in its expected.json."""
    right = expected(folder)
    found = split_file(FIXTURES / folder / name, right["inputs"][name].get("url"))
    wanted = right["article"] | right.get("only", {}).get(name, {})
    assert {key: plain(found[key]) for key in wanted} == plain(wanted)


@pytest.mark.parametrize(
    ("folder", "name"),
    [(folder, name) for folder, name in INPUTS if name in expected(folder).get("leftovers", {})],
    ids=str,
)
def test_leftovers(folder: str, name: str) -> None:
    """The lines of a text that are in no field are the ones that belong to none, in order."""
    right = expected(folder)
    found = split_file(FIXTURES / folder / name, right["inputs"][name].get("url"))
    assert [plain(left["text"]) for left in found["leftovers"]] == plain(right["leftovers"][name])


@pytest.mark.parametrize("folder", FOLDERS)
def test_expected_is_whole(folder: str) -> None:
    """An expected.json names every field and only files that are there."""
    right = expected(folder)
    assert set(right["article"]) == set(KEYS) - BESIDE
    assert {path.name for path in (FIXTURES / folder).iterdir()} == {*right["inputs"], "expected.json"}
    assert {*right.get("only", {}), *right.get("leftovers", {})} <= set(right["inputs"])


@pytest.mark.parametrize("folder", PAIRS)
def test_page_and_text_agree(folder: str) -> None:
    """The page and the text of one article share headline, captions, credits, body, categories and names."""
    right = expected(folder)
    split = [split_file(FIXTURES / folder / name, None) for name in right["inputs"]]
    shared = ("headline", "caption", "credit_line", "body", "categories", "keywords", "authors", "dateline")
    first, *others = ({key: plain(article[key]) for key in shared} for article in split)
    assert all(other == first for other in others)


def test_records() -> None:
    """A JSON Lines file gives one result a line in order, and a broken line fails in its place."""
    right = expected("records")
    path = FIXTURES / "records" / right["file"]
    results = list(split_all(read([str(path)], Options(), io.BytesIO())))
    assert len(results) == len(right["records"])
    for result, wanted in zip(results, right["records"], strict=True):
        if isinstance(result, Failure):
            assert wanted["error"] in str(result.error)
            assert Path(result.source).name == wanted["source"]
            continue
        article = as_dict(result.article)
        assert result.document.id == wanted["id"]
        assert Path(article["source"]).name == wanted["source"]
        assert {key: plain(article[key]) for key in wanted["article"]} == plain(wanted["article"])
        if "leftovers" in wanted:
            assert [plain(left["text"]) for left in article["leftovers"]] == wanted["leftovers"]
