"""The command line: thin, one module a verb.

::

    main  --  streams    standard streams made fit
          --  boundary   what escapes -> one line and an exit code
          --  app        the verbs, each loaded when it is asked for
          --  add, split, explain, list_, show, search, export, remove, resplit, stats, doctor

Verbs return an :class:`~newsgrab.cli.exits.Exit`.  Data goes to standard output, everything else to
standard error.  Modules here import nothing heavier than typer at their top; what a verb needs, its body
imports.
"""
