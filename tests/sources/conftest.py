"""A server for the tests of fetching."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, no_proxy


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """Two hosts on loopback, reached without any proxy of the environment."""
    no_proxy(monkeypatch)
    with Loopback("127.0.0.1", "127.0.0.2") as made:
        yield made
