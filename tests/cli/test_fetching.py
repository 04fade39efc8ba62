"""Addresses on the command line."""

from __future__ import annotations

import pytest

from tests.cli.shells import Shell
from tests.loopback import Loopback, serves

PAGE = b"<!doctype html><title>Ferry</title><h1>Ferry returns</h1><p>The first boat left at six with forty people."


@pytest.mark.parametrize("verb", ["add", "split", "explain"])
def test_private_addresses_are_for_those_who_ask(shell: Shell, verb: str) -> None:
    """With --allow-private or NEWSGRAB_ALLOW_PRIVATE=1; without, one line says so and nothing is sent."""
    with Loopback() as server:
        server.routes["/a"] = serves(PAGE, content_type="text/html")
        refused = shell(verb, server.url("/a"))
        assert refused.code == 4
        assert "is a private address; give --allow-private to fetch it" in refused.out + refused.err
        assert not server.seen
        assert shell(verb, "--allow-private", server.url("/a")).code == 0
        assert shell(verb, server.url("/a"), NEWSGRAB_ALLOW_PRIVATE="1").code == 0


def test_credentials_are_kept_nowhere(shell: Shell) -> None:
    """Not in the output, not in the database."""
    with Loopback() as server:
        server.routes["/a"] = serves(PAGE, content_type="text/html")
        url = server.url("/a").replace("://", "://ann:passw0rd@")
        for path in ("", "-gone"):
            done = shell("add", "--allow-private", url + path)
            assert "passw0rd" not in done.out + done.err
        assert server.seen[0].headers["authorization"].startswith("Basic ")
    assert b"passw0rd" not in b"".join(file.read_bytes() for file in shell.folder.glob("news.db*"))
