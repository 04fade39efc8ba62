"""Categories and keywords: what is printed and what the metadata state, weighed against each other.

A page names its section three times (breadcrumb, metadata, address) and its tags in up to five lists,
among them search words, wire codes and the numbers of its system.  What several sources know, or what a
list holds that is no such thing, is a topic.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

from newsgrab import vocabulary
from newsgrab.model import FEED, Candidate, Role
from newsgrab.normalize import text as norm
from newsgrab.patterns import lazy
from newsgrab.splitter import body, headline
from newsgrab.splitter.draft import Draft, Slot
from newsgrab.splitter.weigh import TEXT, Stated, candidate, family, hints, printed, spelling
from newsgrab.vocabulary.common import HOME, PAGE_KINDS

_STRONG = lazy(r"\s*[;；|•·]\s*|\s+[›»>]\s+|\s*\n\s*")
_COMMA = lazy(r"\s*[,，、،]\s*")
_CODED = lazy(r"^[a-z0-9]{2,10}\s+:\s+(?=\S)")
#: names of a system's own: numbers, ids, slugs with underscores, codes of wires ("RSBI:HUMAN-RIGHTS")
_INTERNAL = lazy(
    r"\d{4,}$|[0-9a-f-]{16,}$|[a-z0-9-]*_[a-z0-9_-]*$|[a-z]{24,}$|[A-Z0-9]{2,}:\S+$|\d{1,2}[.:]\d\d\b"
)
#: data or an address in the place of a name
_MARKED = lazy(r'[{}\\@]|":')
#: spaces in a list of names of a script without spaces
_SPACES = 2
#: words of the longest tag: more are a sentence, as where a template fills in the description
_MOST_WORDS = 8
#: how such a sentence ends, but for "Jr."
_SENTENCE = lazy(r"\s\S+\s\w{5,}\.$", needs=".")
_CODE = lazy(r"[A-Z0-9][A-Z0-9&:_-]{1,9}$")
#: a list of more names than this in which most are codes is a wire's own
_FEW, _MOSTLY = 4, 0.6
#: "topic/…", "sections/…": a namespace before every name of a list
_SPACE = lazy(r"[a-z]+/(?=\S)")
#: "section:politics", "type/article": a list with several such names speaks to machines
_KEYED = lazy(r"[A-Za-z][\w.-]*\s?[:=/]\s?\S")
_LABELLED = lazy(r"(?:[A-Za-z]+ )?(?:category|section|topic|tag)s?:\s+", re.IGNORECASE)
#: letters of the longest section or tag; longer ones are headlines
_LONGEST_SECTION, _LONGEST_TAG = 48, 80
#: what points from one section of a trail to the next, where it is printed with the name
_POINTERS = " >»›→|•·"
#: a day of a year, which stands beside the section over many headlines: "on April 8, 2022"
_DATED = lazy(r"\d{1,2}[.,]? (?:\S+ )?(?:19|20)\d\d\b|(?:19|20)\d\d[-./年]\d")
#: letters of a word without capitals that leads on to a section: "in", "unter"
_SMALL = 6
#: names that are read of one list; the longest list of tags seen has 53
_MOST_NAMES = 200
#: sections a page has at most; a longer list in the metadata holds tags
_MOST_SECTIONS = 3
#: names that stand nowhere in the text, from which on they are taken for the site's own
_MANY_ABSENT = 6
#: letters of a word by which it is known with another ending
_STEM = 4
#: lists that readers see
_SHOWN = frozenset(("shown tags", "tag links"))
#: how readers call lists of nothing but links to tags
_LINKS = "of tag links"
#: what lists sections one under the other
_TRAILS = ("shown trail", "breadcrumb")
#: lists that editors fill by hand: a name that no other list knows is one all the same
_OWN_LISTS = ("tag links", "keywords", "news_keywords", "parsely-tags", "sailthru.tags")
#: sections that hold whatever the paper prints
_EVERYTHING = frozenset((
    "actualidad", "actualité", "actualités", "aktuality", "aktualno", "aktualności", "aktuell",
    "aktuelles", "all", "all news", "alle", "articles", "artikel", "artículos", "berita",
    "breaking news", "general", "general news", "haber", "haberler", "latest", "latest news",
    "nachrichten", "news", "nieuws", "noticias", "notizie", "notícias", "nyheder", "nyheter", "tin tức",
    "top news", "top stories", "uutiset", "wiadomości", "wydarzenia", "zprávy", "ειδήσεις", "новини",
    "новости", "חדשות", "أخبار", "समाचार", "ニュース", "新聞", "新闻", "뉴스",
))  # fmt: skip
#: tags that say through which desk or wire a text came, not what it is about: "U.S. news", "OH State Wire"
_DESK = lazy(
    r"(?:.{1,30} )?(?:(?:breaking|general|top) news|headlines|newswire|state wire|top (?:news|stories))$"
    r"|(?:domestic|international|local|national|regional|state|u\.?s\.?|washington|world) news$",
    re.IGNORECASE,
)
#: class names of lines over a headline: some name the section, more a topic
_KICKERS = ("kicker", "eyebrow", "overline", "rubric", "rubrik")
#: the same of lists of sections that are no trail: 'rel="category tag"', "post-categories"
_FILED = lazy(r"(?<!crumb)[^a-z]?(?:cat[^a-z]|cats|cat-?links|categor|kategor|ressort|seccion|section)")


def choose(draft: Draft, title: str | None) -> tuple[tuple[str, ...], tuple[str, ...], list[Candidate]]:
    """Categories, keywords, and everything that was weighed for them.

    :param title: the headline: trails end in it, and it is no topic.
    """
    if draft.page.marked_up:
        weighing = _Page(draft, title or "")
        categories = weighing.categories()
        keywords = weighing.keywords(categories)
        return categories, keywords, weighing.weighed
    weighed: list[Candidate] = []
    categories = _of_text(draft, Role.CATEGORY, title, weighed)
    return categories, _of_text(draft, Role.KEYWORDS, title, weighed), weighed


def _of_text(draft: Draft, role: Role, title: str | None, weighed: list[Candidate]) -> tuple[str, ...]:
    """Those that a text prints, else those stated beside it."""
    lines = [Stated(item, TEXT) for item in items(printed(draft, role))]
    stated = [Stated(item, origin) for value, origin in hints(draft, role) for item in items([value])]
    known = headline.site_names(draft) | {norm.key(title or "")}
    chosen: dict[str, str] = {}
    for name in [*lines, *stated]:
        key = norm.key(name.value)
        fits = bool(key) and key not in chosen and key not in known and (name.origin == TEXT or not lines)
        if fits:
            chosen[key] = name.value
        weighed.append(candidate(role, name, "stated" if fits else "stated already, or no topic", won=fits))
    return tuple(chosen.values())


def items(values: Iterable[str]) -> Iterator[str]:
    """The names in list values: at semicolons and bars where there are any, else at commas."""
    for value in values:
        if value.startswith("#"):
            yield from (tag.strip("# ,;") for tag in value.split() if tag.strip("# ,;"))
            continue
        strong = [p for p in _STRONG.split(value) if p]
        pieces = strong if len(strong) > 1 else _COMMA.split(value)
        if len(pieces) == 1 and norm.unspaced(value) and value.count(" ") >= _SPACES:
            pieces = value.split()  # spaces part nothing but names there: "学校 母亲 老师"
        for piece in pieces:
            name = _CODED.sub("", norm.tidy(piece).strip(" #*•-–—\"'“”[]")).strip()
            if name.startswith("/"):  # a section by its path: "/world/middle_east"
                name = name.rstrip("/").rpartition("/")[2].replace("_", " ")
            if name:
                yield name.lstrip("#")


def _tags(value: str) -> Iterator[str]:
    """The names in a value; a single tag may have spaces behind its ``#``."""
    return items([value if value.count("#") > 1 else value.lstrip("# ")])


class _Page:
    """The lists of names on one page, and what becomes of each name."""

    def __init__(self, draft: Draft, title: str) -> None:
        self.titles = {spelling(t) for t in (title, *(h.value for h in hints(draft, Role.HEADLINE)))} - {""}
        self.sites = {spelling(name) for name in headline.site_names(draft)}
        self.path = "/" + "/".join(_path(draft)) + "/"
        self.sections: dict[str, list[str]] = defaultdict(list)
        self.tags: dict[str, list[str]] = defaultdict(list)
        authors = (s.value for s in hints(draft, Role.BYLINE))
        self.authors = {spelling(name) for name in authors if norm.key(name) not in vocabulary.SECTIONS}
        self.weighed: list[Candidate] = []
        #: headline and body, folded: what a page's own tags speak of
        self.text = " ".join(filter(None, (title, body.text(draft)))).casefold()
        #: names that stand where sections do and are none
        self.aside: set[str] = set()
        self._gather(draft)

    def _gather(self, draft: Draft) -> None:
        linked = any(slot.block.links > 0.5 for slot in draft.having(Role.KEYWORDS))
        filed = {s.block.marker for s in draft.having(Role.CATEGORY) if s.block.links > 0.5}
        for slot in draft.slots:
            for part in slot.parts:
                if part.role is Role.CATEGORY and not (_is_label(slot, filed) or _heads_others(draft, slot)):
                    self._take(Role.CATEGORY, part.text, _origin(slot.block.marker.lower()))
                elif part.role is Role.KEYWORDS and (slot.block.links or not linked):  # else the list's label
                    links = slot.block.marker.endswith(_LINKS)
                    self._take(Role.KEYWORDS, part.text, "tag links" if links else "shown tags")
        for value, origin in hints(draft, Role.CATEGORY):
            self._take(Role.CATEGORY, value, origin)
        for value, origin in hints(draft, Role.KEYWORDS):
            self._take(Role.KEYWORDS, value, origin)

    def _take(self, role: Role, value: str, origin: str) -> None:
        lists = self.sections if role is Role.CATEGORY else self.tags
        for said in [value] if origin in _TRAILS else _tags(value):
            name = _LABELLED.sub("", said).strip(_POINTERS)
            why = self._unfit(role, name)
            if why:
                self.weighed.append(candidate(role, Stated(name, origin), why))
            elif len(lists[origin]) < _MOST_NAMES and spelling(name) not in map(spelling, lists[origin]):
                lists[origin].append(name)

    def _unfit(self, role: Role, name: str) -> str:
        """Why a name is no topic; empty for one that may be."""
        if why := _no_name(role, name):
            return why
        letters = spelling(name)
        if letters in self.sites or (
            norm.unspaced(name) and any(site.startswith(letters) for site in self.sites)
        ):
            return "the site's name"
        if letters in self.titles or len(name) > (
            _LONGEST_SECTION if role is Role.CATEGORY else _LONGEST_TAG
        ):
            return "the headline, not a topic"
        if role is Role.CATEGORY and (why := self._no_section(name, letters)):
            return why
        return "" if letters not in self.authors else "the author"

    def _no_section(self, name: str, letters: str) -> str:
        """Why a crumb is no section of the site."""
        if any(_is_part(letters, title) for title in self.titles):
            return "the headline, not a topic"
        if norm.key(name) in PAGE_KINDS or self._leads_home(letters):
            return "a kind of page, or the front page"
        if _is_navigation(norm.key(name)) and f"/{_slug(name)}/" not in self.path:
            self.aside.add(letters)
            return "leads to no section"
        return ""

    def _leads_home(self, letters: str) -> bool:
        """Whether a crumb is the site's name and "home": "WebMD Home"."""
        ends = next((home for home in map(spelling, HOME) if letters.endswith(home)), "")
        return bool(ends) and letters.removesuffix(ends) in self.sites

    # -- categories ----------------------------------------------------------------------------------------

    def categories(self) -> tuple[str, ...]:
        """The trail of sections: as shown, as the metadata have it, confirmed by each other."""
        trails = [self.sections[o] for o in _TRAILS if self.sections.get(o)]
        stated = {o: n for o, n in self.sections.items() if o not in (*_TRAILS, "kicker")}
        flat = [name for names in stated.values() if len(names) <= _MOST_SECTIONS for name in names]
        if not flat:
            flat = self._of_long_lists(list(stated.values()))
        trail = self._trail(trails, flat)
        # a line over the headline is this page's, a feed's category may be the whole feed's
        kickers = self._kickers() if not flat or stated.keys() <= {FEED} else []
        shown = _unique(self.sections.get("shown sections", []))[:_MOST_SECTIONS]
        chosen = _telling(trail, kickers, shown) or _telling(_unique(flat)[:_MOST_SECTIONS])
        self._record(
            Role.CATEGORY, self.sections, chosen, "the section's trail" if trail else "stated as section"
        )
        return tuple(chosen)

    def _of_long_lists(self, lists: list[list[str]]) -> list[str]:
        """The first of many sections; the others are tags, where the page has no other ones."""
        if lists and not self.tags:
            self.tags["sections"] = [name for names in lists for name in names[1:]]
        return [names[0] for names in lists]

    def _trail(self, trails: list[list[str]], stated: list[str]) -> list[str]:
        """The trail that is best confirmed, of it what is confirmed, or all where nothing is."""
        if not trails:
            return []
        names = {spelling(name) for name in stated}
        if len(trails) > 1:
            names |= set.intersection(*({spelling(n) for n in trail} for trail in trails))
        sure = [[n for n in trail if self._confirmed(n, names)] for trail in trails]
        best = max(sure, key=len)
        return _unique(best or trails[0])

    def _confirmed(self, name: str, stated: set[str]) -> bool:
        return spelling(name) in stated or f"/{_slug(name)}/" in self.path

    def _kickers(self) -> list[str]:
        """A line over the headline that names a section: one that is known, or that the address holds."""
        return [
            name
            for name in self.sections.get("kicker", [])
            if norm.key(name) in vocabulary.SECTIONS or f"/{_slug(name)}/" in self.path
        ][:1]

    # -- keywords ------------------------------------------------------------------------------------------

    def keywords(self, categories: tuple[str, ...]) -> tuple[str, ...]:
        """The tags: from every list that holds tags, without what belongs to the system."""
        lists = {origin: self._tags_of(names) for origin, names in self.tags.items()}
        many = "sections" in self.tags
        filed = (
            names for origin, names in self.sections.items() if origin != "kicker"
        )  # these may be topics
        listed = [categories] if many else [*filed, categories]
        sections = self.aside | {spelling(n) for names in listed for n in names}
        chosen = [name for name in self._known(lists) if spelling(name) not in sections]
        chosen = self._without_standing(chosen, lists)
        chosen = [n for n in chosen if not _is_glued(n, chosen) and not _tells_nothing(n)]
        self._record(Role.KEYWORDS, self.tags, chosen, "a tag")
        return tuple(chosen)

    def _tags_of(self, names: list[str]) -> list[str]:
        """The names of one list, unless the list is not of tags."""
        if len(names) > 1 and all(_SPACE.match(name) for name in names):
            return [_SPACE.sub("", name) for name in names]
        if sum(_KEYED.match(name) is not None for name in names) > 1:
            names = [name for name in names if not _KEYED.match(name)]
        codes = sum(_CODE.match(name) is not None for name in names)
        if len(names) >= _FEW and codes > _MOSTLY * len(names):
            return []
        plain = [name for name in names if name.islower() and name.isascii() and " " not in name]
        if len(names) >= _FEW and len(plain) == len(names) and self._are_of_title(plain):
            return []
        return names

    def _are_of_title(self, names: list[str]) -> bool:
        """Whether words are those of the headline or the address, made into search words."""
        return sum(_slug(name) in self.path for name in names) > _MOSTLY * len(names)

    def _known(self, lists: dict[str, list[str]]) -> list[str]:
        """The names of all lists; of a list that other lists know, only the names that they know too."""
        support = Counter(spelling(name) for names in lists.values() for name in names)
        confirmed = any(count > 1 for count in support.values())
        return _unique(
            name
            for origin, names in lists.items()
            for name in names
            if not confirmed or support[spelling(name)] > 1 or origin in _OWN_LISTS
        )

    def _without_standing(self, names: list[str], lists: dict[str, list[str]]) -> list[str]:
        """``names`` without those that a site writes into every page: stated once, nowhere in the text."""
        support: dict[str, set[str]] = defaultdict(set)
        for origin, listed in lists.items():
            for name in listed:
                support[spelling(name)].add(family(origin))
        absent = {
            name
            for name in names
            if support[spelling(name)].isdisjoint(_SHOWN)
            and len(support[spelling(name)]) < 2
            and not self._is_in_text(name)
        }
        return [n for n in names if n not in absent] if _MANY_ABSENT <= len(absent) < len(names) else names

    def _is_in_text(self, name: str) -> bool:
        """Whether a word of ``name`` stands in the article, endings aside."""
        words = [w for w in norm.key(name).split() if len(w) > 2 or norm.unspaced(w)]
        return any(w[: max(_STEM, len(w) - 2)] in self.text for w in words)

    def _record(self, role: Role, lists: dict[str, list[str]], chosen: list[str], why: str) -> None:
        letters = {spelling(name) for name in chosen}
        for origin, names in lists.items():
            for name in names:
                won = spelling(name) in letters
                self.weighed.append(
                    candidate(role, Stated(name, origin), why if won else "others know it better", won=won)
                )


def _no_name(role: Role, name: str) -> str:
    """Why what stands in a list is no name at all."""
    letters = spelling(name)
    if (
        not letters
        or (len(letters) == 1 and letters.isascii())
        or name.endswith((":", "："))
        or (role is Role.CATEGORY and _DATED.search(name))
        or (role is Role.KEYWORDS and norm.key(name) in vocabulary.LABELS)
    ):
        return "a label or a date"
    if role is Role.KEYWORDS and (len(name.split()) > _MOST_WORDS or _SENTENCE.search(name)):
        return "a sentence, not a topic"
    return "a name inside the site's system" if _INTERNAL.match(name) or _MARKED.search(name) else ""


def _origin(marker: str) -> str:
    """What the element that states a section shows: a kicker over the headline, its sections, a trail."""
    if any(word in marker for word in _KICKERS):
        return "kicker"
    return "shown sections" if _FILED.search(marker) else "shown trail"


def _is_label(slot: Slot, filed: Collection[str]) -> bool:
    """Whether a line only introduces the sections behind it: "Posted in", "in", "You are here »".

    :param filed: the elements that hold sections as links; what else they hold introduces these.
    """
    if slot.block.links:
        return False
    small = slot.text.islower() and slot.size <= _SMALL
    beside = slot.block.marker in filed and _FILED.search(slot.block.marker.lower()) is not None
    return small or beside or slot.key in vocabulary.LABELS or slot.text[-1] in ":：»›>"


def _heads_others(draft: Draft, slot: Slot) -> bool:
    """Whether a section stands in or behind the text and leads nowhere: over other stories ("Most read")."""
    begin = min((s.index for s, _ in draft.told.get(Role.BODY, ())), default=draft.last_prose)
    return slot.index > begin and not slot.block.links


def _telling(*lists: list[str]) -> list[str]:
    """The first list with sections that do not hold everything, and these; the first one where none has."""
    for names in lists:
        if some := [name for name in names if norm.key(name) not in _EVERYTHING]:
            return some
    return next(filter(None, lists), [])


def _is_part(letters: str, title: str) -> bool:
    """Whether a crumb is the headline, or the beginning or end of it."""
    return bool(title) and (
        letters == title
        or (len(letters) > 20 and (title.startswith(letters[:20]) or title.endswith(letters[-20:])))
    )


def _is_glued(name: str, names: list[str]) -> bool:
    """Whether a name is several others written one after the other."""
    inside = [other for other in names if other != name and other in name]
    return len(inside) > 1 and sum(map(len, inside)) >= 0.8 * len(name.replace(" ", ""))


def _tells_nothing(tag: str) -> bool:
    """Whether a tag names everything the paper prints, or the desk it came from."""
    return norm.key(tag) in _EVERYTHING or _DESK.match(tag) is not None


def _is_navigation(key: str) -> bool:
    """Whether a crumb leads home or to everything, and to no section."""
    return vocabulary.FURNITURE.get(key) == "navigation" and key not in vocabulary.SECTIONS


def _path(draft: Draft) -> list[str]:
    """The folders of the page's address, folded."""
    address = next((h.value for h in draft.page.hints if h.role is Role.URL), "")
    return [_slug(part) for part in address.partition("://")[2].split("/")[1:]]


def _slug(name: str) -> str:
    """A name as addresses write it, accents off."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", name.casefold())
    return "-".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def _unique(names: Iterable[str]) -> list[str]:
    """Names once each, the first printing of several that are spelled the same; capitals before slugs."""
    chosen: dict[str, str] = {}
    for name in names:
        key = spelling(name)
        if key not in chosen or (chosen[key].islower() and not name.islower()):
            chosen[key] = name
    return list(chosen.values())
