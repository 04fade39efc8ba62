"""How this call fetches: the settings in force, and over them what the call says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsgrab.cli.configured import in_force

if TYPE_CHECKING:
    from newsgrab.sources.options import Options


def options(*, robots: bool = False, allow_private: bool = False, **stated: object) -> Options:
    """How sources are read.

    :param robots: whether robots.txt is obeyed where the settings do not say otherwise.
    :param allow_private: ``--allow-private``.
    :param stated: fields of :class:`Options` as the call says them; what is None is left to the settings.
    """
    from newsgrab.sources.options import Options

    said = in_force()
    return Options(
        max_bytes=said.max_size,
        timeout=said.timeout,
        connect_timeout=said.connect_timeout,
        retries=said.retries,
        delay=said.delay,
        jitter=said.jitter,
        robots=robots and said.robots,
        allow_private=allow_private or said.allow_private,
        user_agent=said.user_agent,
    )._replace(**{name: value for name, value in stated.items() if value is not None})  # type: ignore[arg-type]
