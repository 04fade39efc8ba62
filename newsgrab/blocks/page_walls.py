"""Where a page stops and asks for money or a log-in: its words, by language, and what they cut off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsgrab.model import Block, Role
from newsgrab.patterns import lazy

#: how papers end what they show to strangers, by language; phrases that no story says of its own subject
_PHRASES: dict[str, tuple[str, ...]] = {
    "ar": ("للمشتركين فقط",),
    "cs": (r"článek (?:je )?(?:jen|pouze) pro předplatitele", r"pokračovat ve čtení", r"už máte předplatné"),
    "da": (r"allerede abonnent\?", r"for at læse (?:hele|videre)", r"kun for abonnenter"),
    "de": (
        r"artikel (?:ist |nur )+für abonnent",
        r"bereits abonnent(?:in)?\?",
        r"exklusiv für abonnent",
        r"jetzt (?:kostenlos |mit \S+ )?weiterlesen",
        r"sie möchten weiterlesen",
        r"um (?:den artikel |hier )?weiter ?zu ?lesen",
        r"weiterlesen mit \S",
    ),
    "el": (r"για να συνεχίσετε την ανάγνωση", r"μόνο για συνδρομητές"),
    "en": (
        r"already (?:a )?(?:member|subscriber)\?",
        r"(?:article|content|story) is (?:exclusive|for|only|reserved)[a-z ]{0,30} (?:members|subscribers)",
        r"(?:log ?in|register|sign ?in|sign ?up|subscribe)(?: now| or \S+ \S+)? to (?:continue|keep|read)",
        r"(?:subscribe|register)(?: now)? to unlock",
        r"to (?:continue|keep) reading,? (?:please )?(?:create|log|register|sign|subscribe|this|you)",
        r"unlock (?:the rest of )?this (?:article|story)",
        r"you(?:'|’)ve reached your (?:article |free |monthly )+limit",
    ),
    "es": (
        r"(?:artículo|contenido|noticia) (?:exclusiv[ao]|reservad[ao]|s[oó]lo) para suscriptores",
        r"para (?:continuar|seguir) leyendo",
        r"suscríbete para (?:continuar|leer|seguir)",
        r"¿ya eres (?:socio|suscriptora?)",
    ),
    "fi": (r"jatka lukemista tilaamalla", r"oletko jo tilaaja\?", r"vain tilaajille"),
    "fr": (
        r"abonnez-vous pour (?:continuer|lire|poursuivre)",
        r"(?:article|contenu) (?:est )?réservé (?:aux|à nos) abonnés",
        r"déjà abonnée?\?? ?\?",
        r"il vous reste \d+(?:[.,]\d+)? ?% de",
        r"la suite (?:de cet article )?est réservée",
        r"pour lire la suite",
    ),
    "he": (r"לקריאת הכתבה המלאה", r"למנויים בלבד"),
    "hi": (r"आगे पढ़ने के लिए (?:लॉगिन|सब्सक्राइब)",),
    "id": (r"khusus pelanggan", r"untuk (?:lanjut|melanjutkan|terus) membaca"),
    "it": (
        r"abbonati per (?:continuare|leggere)",
        r"(?:articolo|contenuto) riservato agli abbonati",
        r"per continuare a leggere",
        r"sei già abbonat[ao]\?",
    ),
    "ja": (
        r"会員限定(?:記事|です|の)",
        r"有料会員(?:に(?:なる|登録)|限定)",
        r"残り\s?[:：]?\s?\d{2,5}\s?文字",
        r"続きを(?:お)?読むには",
    ),
    "ko": (r"구독자 전용", r"로그인 후 (?:계속|이용)", r"유료 ?회원(?:만| 전용)"),
    "nb": (
        r"allerede abonnent\?",
        r"for å lese (?:hele|videre)",
        r"kun for abonnenter",
        r"vil du lese (?:mer|videre)\?",
    ),
    "nl": (
        r"al abonnee\?",
        r"alleen (?:toegankelijk )?voor abonnees",
        r"lees verder met een abonnement",
        r"om (?:dit artikel )?verder te lezen",
    ),
    "pl": (
        r"aby (?:czytać dalej|kontynuować czytanie|przeczytać cały)",
        r"(?:artykuł|treść) (?:dostępn[ay]|tylko) (?:tylko )?dla (?:prenumeratorów|subskrybentów)",
        r"czytaj dalej\.? subskrybuj",
        r"masz już (?:prenumeratę|subskrypcję)\?",
        r"pozostało \d+(?:[.,]\d+)? ?% (?:artykułu|tekstu|treści)",
    ),
    "pt": (
        r"assine para (?:continuar|ler)",
        r"(?:conteúdo|matéria) exclusiv[ao] para assinantes",
        r"já é assinante\?",
        r"para continuar (?:a ler|lendo)",
    ),
    "ru": (
        r"доступ(?:ен|но) только (?:подписчикам|по подписке)",
        r"чтобы (?:дочитать|продолжить чтение|читать дальше)",
    ),
    "sv": (r"för att läsa (?:hela|vidare)", r"läs vidare med", r"redan prenumerant\?"),
    "tr": (r"abonelere özel", r"okumaya devam etmek için"),
    "uk": (
        r"доступно (?:лише|тільки) (?:за передплатою|передплатникам)",
        r"щоб (?:продовжити читання|читати далі)",
    ),
    "vi": (r"để đọc tiếp", r"dành cho (?:hội viên|thuê bao)"),
    "zh": (
        r"付[费費](?:阅读|閱讀|內容|内容)",
        r"登[录入錄](?:后|後)(?:阅读|閱讀|查看|繼續)",
        r"會員專屬|会员专享",
    ),
}  # fmt: skip
#: for text in lower case: patterns that take any case are searched for several times as long
_WALLS = {language: lazy("|".join(phrases)) for language, phrases in _PHRASES.items()}
#: Norwegian is written in two tags more
_TAGS = {"nn": "nb", "no": "nb"}
#: letters of the longest line that asks; a story's paragraph may tell of subscriptions
_LONGEST = 300
#: letters behind the line that asks up to which they are its offers, and not the article going on
_OFFERS = 900
_TEXT = (Role.BODY, Role.SUBHEAD)
_ASKING = (*_TEXT, Role.LEFTOVER, None)


def cut(blocks: Sequence[Block], language: str) -> tuple[list[Block], bool]:
    """``blocks`` with what asks for money or a log-in taken out of the text, and whether anything did.

    Behind the first line that asks stand the offers; where much text stands there, the article goes on.

    :param language: what the page states as its language, empty when it does not.
    """
    tag = language[:2].lower()
    tag = _TAGS.get(tag, tag)
    walls = [_WALLS[tag]] if tag in _WALLS else list(_WALLS.values())
    begun = next((i for i, b in enumerate(blocks) if b.states is Role.BODY), len(blocks))
    lines = "\n".join(b.text for b in blocks[begun + 1 :] if len(b.text) <= _LONGEST).lower()
    walls = [wall for wall in walls if wall.search(lines)]  # most pages have none
    # a bar over the page asks too: text of the article stands before a wall
    at = next((i for i, b in enumerate(blocks) if i > begun and _asks(b, walls)), None)
    if at is None:
        return list(blocks), False
    behind = sum(len(b.text) for b in blocks[at + 1 :] if b.states is Role.BODY)
    stop = len(blocks) if behind <= _OFFERS else at + 1
    walled = [_taken_out(b) if b.states in _TEXT else b for b in blocks[at:stop]]
    return [*blocks[:at], *walled, *blocks[stop:]], True


def _asks(block: Block, walls: Sequence[re.Pattern[str]]) -> bool:
    if len(block.text) > _LONGEST or block.states not in _ASKING:
        return False
    text = block.text.lower()
    return any(wall.search(text) is not None for wall in walls)


def _taken_out(block: Block) -> Block:
    return block._replace(states=Role.LEFTOVER, marker="paywall")
