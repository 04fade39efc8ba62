"""Page -> Split: which block is what, decided without I/O and without a clock.

The passes run from the surest evidence to the weakest; each settles the blocks it is sure of and
leaves the rest open:

1. what markup states                      :mod:`.stated`
2. frames of prints and copies, labels
   (``Categories:``, ``Title:``), heads
   of database exports                     :mod:`.frames`, :mod:`.labels`, :mod:`.exports`
3. mail wrappers, page furniture, what
   agencies print for editors              :mod:`.mail`, :mod:`.furniture`, :mod:`.wire`
4. author and date lines that say so       :mod:`.byline`, :mod:`.when`
5. where the story's text runs             :mod:`.core`
6. the headline and what stands over it    :mod:`.menu`, :mod:`.headline`
7. bare names as byline                    :mod:`.byline`, :mod:`.signature`
8. captions and credits                    :mod:`.caption`
9. body and subheads: everything left      :mod:`.body`

so every block ends with exactly one decision, and the fields are read off the decisions.
"""

from __future__ import annotations

from newsgrab.model import Page, Split
from newsgrab.splitter import (
    body,
    byline,
    caption,
    core,
    exports,
    fields,
    frames,
    furniture,
    headline,
    labels,
    mail,
    menu,
    signature,
    stated,
    wire,
)
from newsgrab.splitter.draft import Draft


def split(page: Page) -> Split:
    """The fields of ``page``, with the decision for each of its blocks.

    :param page: blocks in reading order and hints, from any reader.
    :returns: fields without evidence are None or empty; every block has one decision.
    """
    draft = Draft(page)
    stated.run(draft)
    frames.run(draft)
    labels.run(draft)
    exports.run(draft)
    mail.run(draft)
    furniture.run(draft)
    wire.run(draft)
    core.run(draft)
    byline.run_openers(draft)  # looked for around the story, and once settled no part of it:
    core.run(draft)  # so its run is measured again
    furniture.settle(draft)
    menu.run(draft)
    headline.run(draft)
    byline.run_bare(draft)
    signature.run(draft)
    mail.settle(draft)
    headline.settle(draft)
    labels.settle(draft)
    caption.run(draft)
    body.run(draft)
    found, weighed = fields.assemble(draft)
    return Split(found, tuple(slot.decision for slot in draft.slots if slot.decision is not None), weighed)
