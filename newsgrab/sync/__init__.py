"""What is new in every feed, fetched politely and saved.

::

    sync  --  schedule   when to ask again: pure
          --  lanes      what is to be fetched, by host: pure
          --  crew       threads that fetch, one host each
          --  reading    feeds and pages as the crew has them: asked for, answered, parsed
          --  settling   what came back -> rows of the store
          --  engine     the one who knows the order
          --  lock       one sync a database
          --  report     what became of a run
"""
