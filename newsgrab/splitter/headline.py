"""The headline, and what stands over it: slug lines, breadcrumbs, section kickers."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsgrab import vocabulary
from newsgrab.model import Part, Role
from newsgrab.normalize import text as norm
from newsgrab.normalize.urls import site
from newsgrab.patterns import lazy
from newsgrab.splitter import credit, credit_tail, dateline, exports, looks, people, trails
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.splitter.weigh import spelling
from newsgrab.vocabulary.common import HOUSE_ENDS, SITE_ENDS

#: "BC-FLORIDA (PIX)", "Politik/Inland/", "economie-bourse"; "APA0312 5 CI 0194 II"; UPDATE counts behind
_SLUG = lazy(
    r"[\w&.]+(?:[-/][\w&.]*)+(?:\s*\([A-Z0-9 +/]{2,24}\))?$|[A-Z]{2,5}\d{2,6}(?: [A-Z0-9]{1,6}){1,6}$"
    r"|(?=\S*\d)[A-Z0-9]{3,12}(?:_[A-Z0-9]{2,8}){1,4}$|(?=.*\d)[A-Z0-9]{1,6}(?: [A-Z0-9]{2,6}){1,5}$"
)
#: site suffixes: behind a bar or double colon nearly always; behind a dash only with more evidence
_SURE_SUFFIX = lazy(r"\s+(?:\||::|»(?![^«]*»)|•|·|\u2016)\s+", needs=("|", "::", "»", "•", "·", "\u2016"))
#: the same in scripts without spaces; letters of a title before it, and of sections and site behind it
_UNSPACED_SUFFIX = lazy(r"(?<=\S)(?:_+|-{1,2}|—{1,2}|\|)(?=\S)", needs="_-—|")
_LEAST_BEFORE_SITE, _LONGEST_SITE = 20, 30
#: words of a house behind a title
_HOUSE_WORDS = 4
_DASH_SUFFIX = lazy(r"\s+[-–—]\s+", needs="-–—")
#: lines over a page's headline in which its trail stands, and letters of the shortest one
_TRAIL_REACH, _TRAIL_LEAST = 8, 6
#: words of a kicker run into a headline, and letters of the headline
_KICKER_WORDS, _GLUED_LEAST = 4, 24
#: lines of a head, trail and kickers among them, in which the headline follows a paper's name
_HEAD_LINES = 6
#: letters of a headline's first line that leads on with its last word, and of the second one
_HALF_LEAST, _HALF_MOST = 16, 100
#: sections that stand one under the other over a headline, at most
_KICKERS = 3
#: letters of a caption that stands over the headline, and what must mark its credit
_PICTURE_LEAST = 24
#: lines between a section and the headline, of which the last is it
_DATES_BETWEEN = 6
#: words and letters of a section's name that no table knows
_SECTION_WORDS, _SECTION_SIZE = 3, 28
_CREDITED = lazy(r"label|copyright mark|behind its last sentence")
_CREDIT_SIGNS = (":", "©", "ⓒ", "：", " by ", ". ", ".” ")
#: a citation behind the text: letters of the headline, those beside it, lines from the end
_CITED_LEAST, _CITED_MORE, _CITED_LINES = 16, 300, 4
_QUOTES = '"“”„«»'
_YEAR = lazy(r"\b(?:18|19|20)\d\d\b")
_DOMAIN = lazy(r"(?:www\.)?[\w-]+\.[a-z]{2,10}(?:\.[a-z]{2})?$", re.IGNORECASE, needs=".")
_MAIL_PREFIX = lazy(
    r"^(?:(?:fwd?|re|aw|wg|tr|rv|enc|sv|vs|vb|i|odp|pd|ynt|ilt|転送|返信|答复|转发)\s*:\s*)+",
    re.IGNORECASE,
    needs=":",
)
#: how Reuters marks a later version of a report (Reuters Handbook, "Updates")
_VERSION = lazy(
    r"(?:(?:UPDATE|WRAPUP|BRIEF|POLL|RPT|REFILE|CORRECTED|CORRECTION|REPEAT)(?: \d{1,2})?-)+\s*(?=\S)",
    opens="BCPRUW",
)


def run(draft: Draft) -> None:
    """Find the headline unless it is stated, and settle what stands over it."""
    headline = next(iter(draft.having(Role.HEADLINE)), None)
    if draft.page.marked_up:
        return
    if headline is None:
        headline = _in_dump(draft) if draft.dump else _in_head(draft)
        if headline is None:
            return
        _give(draft, headline)
    _repeated(draft, headline)


def _section_below(draft: Draft, headline: Slot) -> None:
    """A section's name alone under the headline, its author and date, where nothing over it names one."""
    below = draft.after(headline)
    if below is None or draft.having(Role.CATEGORY) or draft.page.marked_up:
        return
    if below.is_role(Role.LEFTOVER) and below.decision and below.decision.rule == "headline.repeated":
        below = draft.after(below)
    while below is not None and below.is_role(Role.BYLINE, Role.PUBLISHED, Role.MODIFIED):
        below = draft.after(below)
    if below is not None and below.open and below.key in vocabulary.SECTIONS and not below.prose:
        draft.give(below, Role.CATEGORY, "category.under-headline", "a section's name under the headline")


def _in_dump(draft: Draft) -> Slot | None:
    from newsgrab.splitter import dump  # loaded for print-outs only

    found = dump.headline(draft)
    if found is not None:
        _trail_above(draft, found)
    return found


def _trail_above(draft: Draft, slot: Slot) -> None:
    """The breadcrumb trail among the menus over a page's headline."""
    for line in reversed(draft.slots[max(0, slot.index - _TRAIL_REACH) : slot.index]):
        if (
            line.is_role(Role.LEFTOVER)
            and line.size > _TRAIL_LEAST
            and (found := trails.crumbs(line.text, slot))
        ):
            draft.decide(
                line, "category.breadcrumb", *found, because=("a breadcrumb trail over the headline",)
            )
            return


def _in_head(draft: Draft) -> Slot | None:
    """The first line that can be a headline, over it only slugs, breadcrumbs and a kicker."""
    for slot in draft.open_slots(0, 16):
        if _over(draft, slot):
            continue
        if credit.read(slot.text):
            return None  # a picture comes first: what follows is its caption, then the story
        if slot.index > draft.core[0] + 1 or not (
            looks.can_be_headline(slot.text, slot.size) or _is_of_two(draft, slot)
        ):
            return None
        if slot.size > looks.PARAGRAPH_SIZE and dateline.opens(slot.text):
            return None  # the first paragraph already
        return _under_kickers(draft, trails.one_a_line(draft, slot))
    return None


def _is_of_two(draft: Draft, slot: Slot) -> bool:
    """Whether a line reads like a paragraph and is a headline: "Shares Are Falling. Why You Shouldn't Worry."

    Of 475 articles two have one of two sentences with a full stop, none a first paragraph that is so short.
    """
    below = draft.after(slot)
    if below is None or below.block.gap < draft.usual_gap or slot.size >= looks.PARAGRAPH_SIZE:
        return False
    begun = slot.text[0] in looks.SPEECH + "([（" or dateline.opens(slot.text)
    return not begun and not slot.text.endswith(("...", "…"))


def _under_kickers(draft: Draft, slot: Slot) -> Slot:
    """The headline, which is ``slot`` itself or stands under it; sections between are settled."""
    for _ in range(_KICKERS):
        below = _next_line(draft, slot)
        if below is None or not _is_kicker(slot, below, usual_gap=draft.usual_gap):
            break
        if slot.text.isupper() and slot.key not in vocabulary.SECTIONS and _is_wire_copy(draft):
            draft.drop(slot, "wire.slug", "a slug line over agency copy")
        else:
            draft.give(slot, Role.CATEGORY, "category.kicker", "a section's name over the headline")
        slot = below
        while _over(draft, slot) and (following := _next_line(draft, slot)) is not None:
            slot = following
    return slot


def _next_line(draft: Draft, slot: Slot) -> Slot | None:
    """The next open line; only dates may stand before it."""
    behind = draft.slots[slot.index + 1 : slot.index + _DATES_BETWEEN]
    below = next((s for s in behind if not _says_when(s)), None)
    dated = below is not None and below.index > slot.index + 1
    known = slot.key in vocabulary.SECTIONS
    # a headline of a word or two has its story under its date; over a longer line they are a section
    over = below is not None and not below.prose and _is_few(slot)
    return below if below is not None and below.open and (known or over or not dated) else None


def _says_when(slot: Slot) -> bool:
    """Whether a line says when a text appeared, or how many minutes it takes to read."""
    rule = slot.decision.rule if slot.decision else ""
    return slot.is_role(Role.PUBLISHED, Role.MODIFIED) or rule.startswith(("date.", "furniture.tool"))


def _is_wire_copy(draft: Draft) -> bool:
    """Whether the first paragraph opens with a dateline, as only agency copy does."""
    first = next((slot for slot in draft.slots if slot.open and slot.prose), None)
    return first is not None and dateline.opens(first.text)


def _over(draft: Draft, slot: Slot, name: str = "") -> bool:
    """Settle a line that stands over headlines; False for any other line.

    :param name: the site's, as a key, where the page's title tells it.
    """
    if _is_slug(slot):
        draft.drop(slot, "wire.slug", "a wire service's slug line")
    elif crumbs := trails.crumbs(slot.text, draft.after(slot), name):
        draft.decide(slot, "category.breadcrumb", *crumbs, because=("a breadcrumb trail",))
    elif trails.is_menu_bar(slot.text):
        draft.drop(slot, "page.menu", "a site's sections side by side")
    elif slot.size <= trails.TRAIL_SIZE and (why := _masthead(draft, slot)):
        draft.drop(slot, "furniture.masthead", why)
    elif " " not in slot.text and _DOMAIN.match(slot.text):
        draft.drop(slot, "furniture.site", "a site's address")
    elif not any(map(str.isalpha, slot.text)) and (below := draft.after(slot)) and not below.prose:
        draft.drop(slot, "furniture.number", "nothing but a number over the headline")
    elif slot.block.marker == "address":
        draft.give(slot, Role.URL, "address.line", "an address alone on its line, over the story")
    elif (picture := _picture(draft, slot)) is not None:
        parts = Part(Role.CAPTION, picture.caption), Part(Role.CREDIT, picture.credit)
        draft.decide(slot, "caption.credit-at-end", *parts, because=(picture.why, "over the headline"))
    else:
        return False
    return True


def _picture(draft: Draft, slot: Slot) -> credit_tail.Tail | None:
    """The caption and credit of a picture that a line over headline or text is.

    A labelled name ends it, or an agency's behind its sentence.
    """
    marked = slot.size >= _PICTURE_LEAST and any(sign in slot.text for sign in _CREDIT_SIGNS)
    tail = credit_tail.cut(slot.text) if marked else None
    below = draft.after(slot)
    headed = (
        below is not None and below.open and (below.prose or looks.can_be_headline(below.text, below.size))
    )
    named = tail is not None and credit.names_only(tail.credit) and _CREDITED.search(tail.why) is not None
    return tail if headed and named else None


def _masthead(draft: Draft, slot: Slot) -> str | None:
    """Why a line over the headline is the name of the paper, the site or the letter; None when it is not."""
    feet = (
        s for s in draft.slots[slot.index + 1 :] if s.decision and s.decision.rule == "furniture.newsletter"
    )
    if slot.key in site_names(draft) or any(slot.key in norm.key(s.text) for s in feet):
        return "the name that the foot gives the site"
    if (
        slot.index == 0
        and _is_few(slot)
        and slot.key not in vocabulary.SECTIONS
        and _stands_over_trail(draft, slot)
    ):
        return "over the page's trail"
    paper = looks.is_paper(slot.text) and _stands_over_headline(draft, slot)
    return "called as newspapers are, over the headline" if paper else None


def _stands_over_trail(draft: Draft, slot: Slot) -> bool:
    """Whether the page's trail follows, and under it a line that can be the headline."""
    below = draft.after(slot)
    under = draft.after(below) if below is not None and trails.crumbs(below.text) else None
    return under is not None and under.open and looks.can_be_headline(under.text, under.size)


def _stands_over_headline(draft: Draft, slot: Slot) -> bool:
    """Whether a longer line that can be the headline follows before the first paragraph."""
    for below in draft.slots[slot.index + 1 : slot.index + 1 + _HEAD_LINES]:
        if below.open and below.prose:
            return False
        if below.open and below.size > slot.size and looks.can_be_headline(below.text, below.size):
            return True
    return False


def _is_slug(slot: Slot) -> bool:
    text = slot.text
    if slot.size <= 48 and text[-1] == "/" and text.count("/") > 1:
        return True  # "Fußball/3. Liga/"
    if slot.size > 48 or not _SLUG.match(text):
        return False
    letters = "".join(c for c in text if c.isalpha())
    coded = text.count("-") >= 2 and " " not in text
    return letters.isupper() or letters.islower() or "/" in text or coded


def _is_kicker(slot: Slot, below: Slot, *, usual_gap: float) -> bool:
    """Whether ``slot`` names a section and ``below``, no further off than lines are there, the headline."""
    if (
        slot.size > 40
        or (below.prose and below.size > 130)
        or not looks.can_be_headline(below.text, below.size)
        or slot.ends_sentence
    ):
        return False
    if slot.key in vocabulary.SECTIONS:
        return True
    return (
        _is_few(slot)
        and below.block.gap <= max(1, usual_gap)
        and below.size >= 2 * slot.size
        and below.size >= 30
        and (below.text[-1] in "!?！？" or not looks.ends_sentence(below.text))
        and not _is_caption(below)
    )


def _is_few(slot: Slot) -> bool:
    """Whether a line has the few words of a section's name."""
    return len(slot.text.split()) <= _SECTION_WORDS and slot.size <= _SECTION_SIZE


def _is_caption(slot: Slot) -> bool:
    """Whether a line of a script without spaces ends with a credit: no headline does."""
    if not norm.unspaced(slot.text[:1]):
        return False
    tail = credit_tail.cut(slot.text)
    return tail is not None and tail.sure


def _give(draft: Draft, slot: Slot) -> None:
    line = strip_mail_prefix(slot.text)
    version = _VERSION.match(line)
    text, suffix = cut_suffix(
        line[version.end() if version else 0 :], known_sites(draft), lambda: _story(draft, slot)
    )
    parts = [Part(Role.HEADLINE, text), *([Part(Role.LEFTOVER, version[0])] if version else [])]
    because = ["the first line that can be one" if not draft.dump else "the best line over the story"]
    if suffix:
        parts.append(Part(Role.LEFTOVER, suffix))
        because.append(f"“{suffix}” behind it is the site's name")
    draft.decide(
        slot,
        "headline.first-line" if not draft.dump else "headline.best-line",
        *parts,
        because=tuple(because),
    )
    below = draft.after(slot)
    if (
        below is not None
        and below.open
        and not suffix
        and (_goes_on(slot, below) or _leads(draft, slot, below))
    ):
        draft.give(below, Role.HEADLINE, "headline.second-line", "goes on with the headline above")


def _story(draft: Draft, slot: Slot) -> str:
    """Everything but ``slot``, in lower case."""
    return "\n".join([s.text for s in draft.slots if s is not slot and s.prose]).casefold()


def _goes_on(slot: Slot, below: Slot) -> bool:
    """Whether a headline runs over two lines: the second follows at once and starts small."""
    return (
        below.block.gap == 0
        and (not slot.ends_sentence or slot.text[-1] == ":")
        and not below.prose
        and below.size <= 100
        and (
            (below.text[0].islower() and not _DOMAIN.match(below.text.split(" ", 1)[0]))
            or slot.text[-1] in ",:–—-"
            or (slot.text.isupper() and below.text.isupper() and len(below.text.split()) > 1)
        )
    )


def _leads(draft: Draft, slot: Slot, below: Slot) -> bool:
    """Whether a headline's last word leads on to the line right below: "Trees are planted by" / "Oberau".

    Not in Vietnamese, which sets a space behind every syllable.
    """
    language = (draft.language or "")[:2]
    words = vocabulary.STOPWORDS.get(language, frozenset()) if language != "vi" else frozenset()
    after = draft.after(below)
    apart = below.block.gap == 0 and after is not None and after.block.gap > 0
    short = slot.size >= _HALF_LEAST and not below.prose and below.size <= _HALF_MOST
    leading = apart and short and vocabulary.fold(slot.text.rsplit(" ", 1)[-1]) in words
    signed = people.is_name_list(below.text) or people.opened_names(below.text)
    # the author, where a verb ends the headline
    return leading and not signed and not people.is_name_and_place(below.text)


def settle(draft: Draft) -> None:
    """Leave a text one headline; what comes off its end, and other claims to it, are left over.

    A section under it, the author and the date stands under them: they are settled by now.
    """
    claims = [] if draft.page.marked_up else draft.having(Role.HEADLINE)
    lines = [slot for i, slot in enumerate(claims) if i == 0 or _is_second_line(slot)]
    for slot in claims:
        if slot not in lines:
            draft.drop(slot, "headline.another", "a headline stands before it")
    if lines:
        _section_below(draft, lines[0])
    sites = known_sites(draft) if lines else frozenset()
    text = " ".join(part.text for slot in lines for part in slot.parts if part.role is Role.HEADLINE)
    text, suffix = cut_suffix(text, sites) if text else ("", "")
    while suffix:
        _take_off(draft, lines[-1], suffix)
        text, suffix = cut_suffix(text, sites)


def _is_second_line(slot: Slot) -> bool:
    return slot.decision is not None and slot.decision.rule == "headline.second-line"


def _take_off(draft: Draft, slot: Slot, suffix: str) -> None:
    """Move ``suffix`` from the headline in ``slot`` to what is left over."""
    line, *rest = slot.parts
    if slot.decision and line.text.endswith(suffix) and line.text != suffix:
        head = Part(Role.HEADLINE, line.text.removesuffix(suffix).rstrip())
        because = (*slot.decision.evidence, f"“{suffix}” behind it is the site's name")
        draft.decide(slot, slot.decision.rule, head, Part(Role.LEFTOVER, suffix), *rest, because=because)


def known_sites(draft: Draft) -> frozenset[str]:
    """Names that prove a suffix, as keys: those of the site, and the headline printed again without it."""
    titles = {slot.key for slot in draft.slots[:30] if 20 <= slot.size <= looks.LONGEST_HEADLINE}
    return site_names(draft) | titles


def site_names(draft: Draft) -> frozenset[str]:
    """Names under which the text itself knows its site, as keys."""
    if draft.sites is not None:
        return draft.sites
    names: set[str] = set()
    for hint in draft.page.hints:
        if hint.role is Role.SITE:
            names.add(norm.key(hint.value))
        elif hint.role is Role.URL and (host := site(hint.value)):
            names.update((host, host.split(".")[0]))
    for slot in draft.slots:
        if slot.decision is None:
            continue
        for part in slot.decision.parts:
            if part.role is Role.SITE:
                names.add(norm.key(part.text))
            elif part.role is Role.URL and (host := site(part.text)):
                names.update((host, host.split(".")[0]))
        if slot.decision.rule == "furniture.copyright":
            names.add(exports.copyright_holder(slot.text))
    return frozenset(names - {""})


def cut_suffix(text: str, sites: frozenset[str], story: Callable[[], str] | None = None) -> tuple[str, str]:
    """``Headline | Site`` as (headline, what comes off); the second is empty when nothing does.

    :param sites: keys under which the source names its site.
    :param story: gives the story in lower case, where the text in hand is known to be a page's title.
    """
    cut = _SURE_SUFFIX.search(text)
    while cut is not None:
        head, tail = text[: cut.start()], text[cut.end() :]
        if len(head.split()) >= 3 or norm.size(head) >= 20:
            if len(tail.split()) <= 8 and len(tail) <= 60:
                return head.strip(), text[cut.start() :].strip()
            break
        cut = _SURE_SUFFIX.search(text, cut.end())
    if (at := _unspaced_suffix(text, sites)) is not None:
        return text[:at].strip(), text[at:].strip()
    dashes = list(_DASH_SUFFIX.finditer(text))
    if dashes:
        head, tail = text[: dashes[-1].start()], text[dashes[-1].end() :]
        # a headline that is printed twice is among the names too: the site's is the shorter side
        first = _is_site(head, sites)
        known = (
            first or _is_site(tail, sites) or _DOMAIN.match(tail) or looks.is_paper(tail) or _is_house(tail)
        )
        if first and not _is_site(tail, sites) and len(head) < len(tail):
            return tail.strip(), text[: dashes[-1].end()].strip()
        if known or (story is not None and _is_site_like(head, tail, story)):
            return head.strip(), text[dashes[-1].start() :].strip()
    return text.strip(), ""


def _is_house(name: str) -> bool:
    """Whether a name of two to four capitalised words ends as those of houses do: "CBS News"."""
    words = name.split()
    named = 1 < len(words) <= _HOUSE_WORDS and all(w[0].isupper() for w in words)
    return named and words[-1].casefold() in HOUSE_ENDS


def _is_site(name: str, sites: frozenset[str]) -> bool:
    key = norm.key(name)
    return key in sites or key.replace(" ", "") in sites


def _unspaced_suffix(text: str, sites: frozenset[str]) -> int | None:
    """Where the site's name comes off a title without spaces: "…新闻发布会_官方网站", "…交通-新华网"."""
    for cut in _UNSPACED_SUFFIX.finditer(text) if norm.unspaced(text) else ():
        head, tail = text[: cut.start()], text[cut.end() :]
        named = cut[0][0] == "_" or tail.endswith(SITE_ENDS) or norm.key(tail) in sites
        if named and norm.size(head) >= _LEAST_BEFORE_SITE and len(tail) <= _LONGEST_SITE:
            return cut.start()
    return None


def _is_site_like(head: str, tail: str, story: Callable[[], str]) -> bool:
    """Whether what stands behind a dash reads like a site's name: capitals, and nowhere in the story."""
    words = tail.split()
    if head.isupper() or len(words) > 4 or len(head.split()) < 4 or tail[-1] in ".!?\"'”’»":
        return False
    return all(not w[0].islower() and w.isalpha() for w in words) and tail.casefold() not in story()


def strip_mail_prefix(text: str) -> str:
    """``text`` without what mail programs put in front of a subject."""
    return _MAIL_PREFIX.sub("", text)


def runs_together(line: str, title: str) -> bool:
    """Whether a line is a kicker of a few words and a headline run into one; both as keys."""
    kicker = line.removesuffix(title)
    joined = kicker != line and kicker[-1:] == " " and kicker[-2:-1].isalnum()
    return joined and kicker.count(" ") <= _KICKER_WORDS and len(title) >= _GLUED_LEAST


def _repeated(draft: Draft, headline: Slot) -> None:
    keys = {norm.key(strip_mail_prefix(part.text)) for part in headline.parts if part.role is Role.HEADLINE}
    keys.add(headline.key)
    letters = {spelling(key) for key in keys}
    stop = draft.core[0] + 3 if draft.dump else min(len(draft.slots), headline.index + 25)
    for slot in draft.open_slots(headline.index + 1, stop):
        if slot.size > looks.LONGEST_HEADLINE + 60:
            continue
        own = spelling(slot.text)
        if not draft.dump and not any(key in own for key in letters):
            continue
        bare = norm.key(cut_suffix(_MAIL_PREFIX.sub("", slot.text), frozenset())[0])
        glued = draft.dump and any(runs_together(slot.key, key) for key in keys)
        if slot.key in keys or spelling(bare) in letters or glued:
            draft.drop(slot, "headline.repeated", "the headline again")
            if not draft.dump and slot.index - headline.index <= _HEAD_LINES:
                _over_again(draft, headline, slot)
    _cited(draft, headline)


def _over_again(draft: Draft, headline: Slot, again: Slot) -> None:
    """Settle what stands over a headline under the page's title: its trail and its section."""
    name = next((norm.key(looks.trim(p.text)) for p in headline.parts if p.role is Role.LEFTOVER), "")
    for slot in draft.open_slots(headline.index + 1, again.index):
        if slot.prose or _over(draft, slot, name):
            continue
        known = slot.key in vocabulary.SECTIONS
        few = _is_few(slot) and again.size >= 2 * slot.size and not slot.ends_sentence
        if draft.after(slot) is again and (known or (few and not people.is_name_list(slot.text))):
            draft.give(slot, Role.CATEGORY, "category.kicker", "a section's name over the headline")


def _cited(draft: Draft, headline: Slot) -> None:
    """A line behind the text that cites it: the headline first, then the paper and a year, no sentence."""
    title = next((part.text for part in headline.parts if part.role is Role.HEADLINE), "")
    if len(title) < _CITED_LEAST:
        return
    title = title.lstrip(_QUOTES).casefold()
    for slot in draft.open_slots(max(headline.index + 1, len(draft.slots) - _CITED_LINES)):
        line = slot.text.lstrip(_QUOTES)
        rest = line[len(title) :].lstrip(_QUOTES + ".,!?' ")
        cited = line[: len(title)].casefold() == title and rest and not rest[0].islower()
        if cited and len(rest) <= _CITED_MORE and _YEAR.search(rest):
            draft.drop(slot, "headline.cited", "cites the article by its headline")
