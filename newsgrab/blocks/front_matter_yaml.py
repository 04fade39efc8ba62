"""The one door to PyYAML: scalars of a YAML mapping with the lines they stand on."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

#: nesting beyond this is no article's head; it also keeps recursion short on hostile input
_DEEPEST = 6
#: libyaml's parser where PyYAML was built with it: it takes a tenth of the time
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def scalars(text: str) -> list[tuple[tuple[str, ...], str, int]] | None:
    """Every scalar of a YAML mapping: its path of keys, its text as written, its line (from 0).

    Only the node graph is composed: no tag is resolved, no alias is followed, nothing is built.

    :returns: None when the text is no YAML mapping.
    """
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, RecursionError):
        return None
    if not isinstance(root, yaml.MappingNode):
        return None
    return list(_walk(root, (), 0))


def _walk(node: yaml.Node, path: tuple[str, ...], depth: int) -> Iterator[tuple[tuple[str, ...], str, int]]:
    if depth > _DEEPEST:
        return
    if isinstance(node, yaml.ScalarNode):
        yield path, _value(node), node.start_mark.line
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _walk(item, path, depth + 1)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            yield from _walk(value, (*path, str(name)), depth + 1)


def _value(node: yaml.ScalarNode) -> str:
    null = node.tag == "tag:yaml.org,2002:null"
    return "" if null else str(node.value)
