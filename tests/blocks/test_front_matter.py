"""YAML front matter: keys are stated fields, everything else of it is left over, nothing is built or run."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsgrab.blocks.text import read_text
from newsgrab.model import Kind, Role


def stated(head: str) -> Sequence[tuple[Role | None, str]]:
    """What the blocks of a front matter state."""
    page = read_text(f"---\n{head}\n---\n\nThe text.\n", Kind.MARKDOWN)
    return [(b.states, b.text) for b in page.blocks if b.states is not Role.LEFTOVER][:-1]


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("title: One two", [(Role.HEADLINE, "One two")]),
        ('title: "One: two"', [(Role.HEADLINE, "One: two")]),
        ("author: Jane Doe", [(Role.BYLINE, "Jane Doe")]),
        ("authors:\n  - Jane Doe\n  - Max Roe", [(Role.BYLINE, "Jane Doe"), (Role.BYLINE, "Max Roe")]),
        ("date: 2024-05-03", [(Role.PUBLISHED, "2024-05-03")]),
        ("categories: [A, B]", [(Role.CATEGORY, "A"), (Role.CATEGORY, "B")]),
        ("tags:\n- a\n- b", [(Role.KEYWORDS, "a"), (Role.KEYWORDS, "b")]),
        ("description: >\n  Of two\n  lines", [(Role.DESCRIPTION, "Of two lines")]),
        ("layout: post", []),
        ("title:", []),
        ("title: null", []),
    ],
)
def test_keys(head: str, fields: list[tuple[Role, str]]) -> None:
    """A key that names a field states it, one block a value; other keys and empty ones state nothing."""
    assert stated(head) == fields


def test_every_line_of_the_head_is_somewhere() -> None:
    """Marks, comments and keys we do not know are left over, with their lines."""
    page = read_text("---\ntitle: One\n# a comment\nlayout: post\n---\nThe text.\n")
    assert [b.lines[0] for b in page.blocks] == [1, 2, 3, 4, 5, 6]
    assert [b.states for b in page.blocks[:5]] == [
        Role.LEFTOVER,
        Role.HEADLINE,
        Role.LEFTOVER,
        Role.LEFTOVER,
        Role.LEFTOVER,
    ]


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: [unclosed\n---\n",
        "---\njust words\n---\n",
        "---\ntitle: One\nand no end",
        "title: One\n---\n",
        "---\n- a\n- b\n---\n",
        "---\na: &a [*a]\n\tb: {\n---\n",
    ],
    ids=ascii,
)
def test_what_is_no_front_matter_is_text(head: str) -> None:
    """Broken or missing YAML is read as the text it is, without a line lost."""
    text = head + "\nThe text of the story.\n"
    covered = {n for b in read_text(text).blocks for n in range(b.lines[0], b.lines[1] + 1)}
    assert covered == {n for n, line in enumerate(text.split("\n"), 1) if line.strip()}


@pytest.mark.parametrize(
    "head",
    [
        "title: !!python/object/apply:os.system [exit 3]",
        "title: !ruby/object:Gem {}",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ntitle: One",
        "title: " + "[" * 500 + "]" * 500,
        "title: " + "{a: " * 90 + "x" + "}" * 90,
    ],
    ids=["python tag", "ruby tag", "bomb of aliases", "deep list", "deep mapping"],
)
def test_hostile_yaml(head: str) -> None:
    """Tags build nothing, aliases multiply nothing, depth overflows nothing; the text stays."""
    page = read_text(f"---\n{head}\n---\n\nThe text of the story.\n")
    assert page.blocks[-1].text == "The text of the story."
    assert len(page.blocks) < 60
