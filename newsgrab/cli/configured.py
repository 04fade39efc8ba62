"""The settings in force for this call; every verb takes ``--config``."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from newsgrab import settings
from newsgrab.settings import Configuration, Settings


def configuration() -> Configuration:
    """The settings and who set them, as the file and the environment are now.

    :raises UsageError: the file or a variable says what cannot be.
    """
    return settings.load()


def in_force() -> Settings:
    """The settings alone."""
    return configuration().settings


def _choose(path: str | None) -> None:
    if path is not None:
        os.environ[settings.VARIABLE] = path


def takes_config(
    _config: Annotated[
        str | None,
        typer.Option(
            "--config",
            metavar="PATH",
            callback=_choose,
            expose_value=False,
            is_eager=True,
            help=f"The settings; else the variable {settings.VARIABLE}, else {settings.FILE} in your config "
            "folder (see doctor).",
        ),
    ] = None,
) -> None:
    """A command with the one option that every verb has: the variable NEWSGRAB_CONFIG for one call."""
