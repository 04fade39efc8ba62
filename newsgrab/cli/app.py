"""The typer application.  A verb's module loads when the verb, or the list of all of them, is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from newsgrab import __version__
from newsgrab.cli.exits import Exit
from newsgrab.errors import UsageError

if TYPE_CHECKING:
    from typer._click import Command, Context, Parameter

    _Process = Callable[[Context, object], object]

NAME = "newsgrab"

#: the verbs in the order of ``--help`` -> the modules that hold them, or the table of their own verbs
VERBS: Mapping[str, str | Mapping[str, str]] = {
    "add": "add",
    "split": "split",
    "explain": "explain",
    "list": "list_",
    "show": "show",
    "search": "search",
    "export": "export",
    "remove": "remove",
    "feed": {
        "add": "feed_add",
        "list": "feed_list",
        "remove": "feed_remove",
        "import": "feed_import",
        "export": "feed_export",
    },
    "sync": "sync",
    "resplit": "resplit",
    "stats": "stats",
    "doctor": "doctor",
}

#: typer brings its own click, or uses the one that is installed, depending on its version; its public
#: BadParameter is a UsageError is a ClickException in both
_CallError: type[Any] = typer.BadParameter.__mro__[2]

_EPILOG = """\
Exit codes: 0 all went well; 1 some sources failed, the rest is done; 2 wrong usage; 3 the database cannot
be used; 4 every source failed; 130 interrupted (143 by SIGTERM), what was saved stays saved; 141 the reader
of the output went away.
"""


class _Verbs(MutableMapping[str, "Command"]):
    """The commands by name, each made when it is first taken."""

    def __init__(self, verbs: Mapping[str, str | Mapping[str, str]]) -> None:
        self._verbs = verbs
        self._made: dict[str, Command] = {}

    def __getitem__(self, name: str) -> Command:
        if name not in self._made:
            module = self._verbs[name]
            self._made[name] = _command(name, module) if isinstance(module, str) else _group(name, module)
        return self._made[name]

    def __setitem__(self, name: str, command: Command) -> None:
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._verbs)

    def __len__(self) -> int:
        return len(self._verbs)


class _Group(TyperGroup):
    def __init__(self, **attributes: Any) -> None:  # noqa: ANN401 - typer's own, passed on as they are
        super().__init__(**attributes)
        self.commands = _Verbs(VERBS)

    def get_params(self, ctx: Context) -> list[Parameter]:
        return _with_readers(super().get_params(ctx))


class _Command(TyperCommand):
    def get_params(self, ctx: Context) -> list[Parameter]:
        return _with_readers(super().get_params(ctx))


def _command(name: str, module: str) -> Command:
    """The command whose words, options and help are those of the module's ``verb``, and ``--config``."""
    command = _alone(name, import_module(f"newsgrab.cli.{module}").verb)
    command.params += _alone("config", import_module("newsgrab.cli.configured").takes_config).params
    return command


def _group(name: str, verbs: Mapping[str, str]) -> Command:
    """A command with verbs of its own; its help is the docstring of the module of its name."""
    group = typer.Typer(name=name, cls=_Group, add_completion=False, rich_markup_mode=None)
    about = (import_module(f"newsgrab.cli.{name}").__doc__ or "").partition("\n\n")[2]
    group.callback(invoke_without_command=True, help=about)(_helped)
    command = get_command(group)
    command.commands = _Verbs(verbs)  # type: ignore[attr-defined]
    return command


def _helped(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(Exit.USAGE)


def _alone(name: str, verb: Callable[..., object]) -> Command:
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name, cls=_Command)(verb)
    return get_command(alone)


def _with_readers(parameters: list[Parameter]) -> list[Parameter]:
    """Let :data:`newsgrab.cli.options.READERS` read the words, and typer only what is left."""
    for parameter in parameters:
        if not isinstance(parameter.process_value, partial):
            reading = partial(_read, parameter, parameter.process_value)
            parameter.process_value = reading  # type: ignore[method-assign]
    return parameters


def _read(parameter: Parameter, otherwise: _Process, context: Context, value: object) -> object:
    if isinstance(value, bool) or (parameter.required and not value):
        return otherwise(context, value)
    if value is None or value in ((), []):
        return None
    from newsgrab.cli.options import READERS

    reader = READERS.get(parameter.name or "")
    if reader and isinstance(value, str):
        return reader(value)
    if reader and isinstance(value, tuple | list):
        return [reader(word) for word in value]
    return otherwise(context, value)


app = typer.Typer(
    name=NAME,
    cls=_Group,
    epilog=_EPILOG,
    rich_markup_mode=None,  # rich panels would cost more than the rest of a small call
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{NAME} {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Turn news articles (raw text, pages, addresses) into clean rows of a SQLite database."""
    _helped(context)


def call(words: list[str]) -> int:
    """Run the command line ``words``; give the exit code.

    :raises UsageError: it makes no sense.
    """
    group = get_command(app)
    if f"_{NAME.upper()}_COMPLETE" in os.environ:  # a shell asks what could follow
        group.main(words, prog_name=NAME)
    try:
        with group.make_context(NAME, words) as context:
            return int(group.invoke(context) or Exit.OK)
    except typer.Exit as done:
        return done.exit_code
    except _CallError as error:
        raise _usage_error(error) from error


def _usage_error(error: Any) -> UsageError:  # noqa: ANN401 - one of two classes of the same shape
    what = " ".join(error.format_message().split()).removesuffix(".")
    path = error.ctx.command_path if getattr(error, "ctx", None) else NAME
    dash = "put -- before a word that begins with -, or " if hasattr(error, "possibilities") else ""
    return UsageError(what[:1].lower() + what[1:], do=f"{dash}see `{path} --help`")
