"""Captions and credits as the systems of newspapers mark them up, one shape a system or a habit."""

from __future__ import annotations

import pytest

from newsgrab.model import Article, Document, Kind
from newsgrab.pipeline import split_document

CAPTION, NAME = "The swing bridge at Fernmouth opens for a trawler", "Ada Quill"
TEXT = (
    "The council of Fernmouth voted on Tuesday to keep the old swing bridge open for another ten years, after"
    " a debate that lasted well into the night and filled the gallery.",
    "Engineers had warned that the bearings are worn and that each opening costs the harbour more than a"
    " small ferry would, but residents said the bridge is the heart of the town.",
    "The harbour master, who has turned the crank for thirty years, said he would train two apprentices"
    " before he retires in the spring of next year.",
)

#: name -> mark-up ({C} the caption, {R} the photographer), caption, credit, place on the page
SHAPES: dict[str, tuple[str, str, str | None, str]] = {
    "wp classic": (
        '<div id="attachment_1" class="wp-caption alignright"><a href="/i/b.jpg"><img src="/i/bri'
        'dge.jpg" alt=""></a><p class="wp-caption-text">{C}. Photo: {R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "gutenberg": (
        '<figure class="wp-block-image size-large"><img src="/i/bridge.jpg" alt=""><figcaption cl'
        'ass="wp-element-caption">{C}. Photo: {R}</figcaption></figure>',
        "{C}",
        "{R}",
        "mid",
    ),
    "gutenberg noclass": (
        '<figure><img src="/i/bridge.jpg" alt=""><figcaption>{C} (Photo by {R})</figcaption></figure>',
        "{C}",
        "{R}",
        "mid",
    ),
    "td featured": (
        '<div class="td-post-featured-image"><figure><a href="/i/b.jpg"><img src="/i/bridge.jpg" '
        'alt=""></a><figcaption class="wp-caption-text">{C}. Photo: {R}</figcaption></figure></di'
        "v>",
        "{C}",
        "{R}",
        "lead",
    ),
    "arc": (
        '<figure class="b-figure lead"><div><img src="/i/bridge.jpg" alt=""></div><figcaption cla'
        'ss="c-media-item__fig-caption"><span class="c-media-item__caption">{C}</span> <span clas'
        's="c-media-item__credit">({R})</span></figcaption></figure>',
        "{C}",
        "{R}",
        "lead",
    ),
    "drupal": (
        '<div class="field field--name-field-image"><img src="/i/bridge.jpg" alt=""></div><div cl'
        'ass="field field--name-field-image-caption field__item">{C}</div><div class="field field'
        '--name-field-image-credit">{R}</div>',
        "{C}",
        "{R}",
        "lead",
    ),
    "drupal blockquote": (
        '<div class="field-item"><img src="/i/bridge.jpg" alt=""><blockquote class="image-field-c'
        'aption"><p>{C}</p></blockquote></div>',
        "{C}",
        None,
        "lead",
    ),
    "townnews": (
        '<figure class="photo layout-horizontal"><div class="image"><img src="/i/bridge.jpg" alt='
        '""></div><figcaption class="caption"><span class="caption-text"><p>{C}</p></span><ul cla'
        'ss="list-inline"><li><span class="credit"><span class="tnt-byline">{R}</span></span></li'
        "></ul></figcaption></figure>",
        "{C}",
        "{R}",
        "lead",
    ),
    "blogger": (
        '<table class="tr-caption-container"><tbody><tr><td><img src="/i/bridge.jpg" alt=""></td>'
        '</tr><tr><td class="tr-caption">{C}</td></tr></tbody></table>',
        "{C}",
        None,
        "mid",
    ),
    "joomla": (
        '<div class="img_caption" style="width:300px"><img src="/i/bridge.jpg" alt=""><p class="i'
        'mg_caption">{C}</p></div>',
        "{C}",
        None,
        "mid",
    ),
    "typo3": (
        '<div class="news-img-wrap"><div class="outer"><div class="mediaelement"><img src="/i/bri'
        'dge.jpg" alt=""></div></div><p class="news-img-caption">{C}</p></div>',
        "{C}",
        None,
        "lead",
    ),
    "typo3 bootstrap": (
        '<figure class="image"><img src="/i/bridge.jpg" alt=""><figcaption class="image-caption">'
        "{C} Foto: {R}</figcaption></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "squarespace": (
        '<div class="image-block-outer-wrapper"><div class="image-block-wrapper"><img src="/i/bri'
        'dge.jpg" alt=""></div><div class="image-caption-wrapper"><div class="image-caption"><p c'
        'lass="">{C}</p></div></div></div>',
        "{C}",
        None,
        "mid",
    ),
    "spiegel": (
        '<figure><picture><img src="/i/bridge.jpg" alt=""></picture><figcaption><p>{C}</p><span c'
        'lass="text-s">Foto: {R}</span></figcaption></figure>',
        "{C}",
        "{R}",
        "lead",
    ),
    "nyt": (
        '<figure><div><img src="/i/bridge.jpg" alt=""></div><figcaption><span class="css-abc">{C}'
        '</span><span class="css-xyz"><span class="visually-hidden">Credit...</span><span>{R}</sp'
        "an></span></figcaption></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "guardian": (
        '<figure><img src="/i/bridge.jpg" alt=""><figcaption><span class="dcr-1"><svg></svg></spa'
        "n><span>{C}</span> Photograph: {R}</figcaption></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "bbc": (
        '<figure><div><img src="/i/bridge.jpg" alt=""><span class="cr"><span class="visually-hidd'
        'en">Image source, </span>{R}</span></div><figcaption><span class="visually-hidden">Image'
        " caption, </span><p>{C}</p></figcaption></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "clarin": (
        '<div class="foto-nota"><picture><img src="/i/bridge.jpg" alt=""></picture><div class="ep'
        'igrafe">{C}. Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "lead",
    ),
    "lanacion": (
        '<figure><img src="/i/bridge.jpg" alt=""><figcaption><span class="com-caption">{C}</span>'
        '<strong class="com-author">{R}</strong></figcaption></figure>',
        "{C}",
        "{R}",
        "mid",
    ),
    "elpais": (
        '<figure><span><img src="/i/bridge.jpg" alt=""></span><figcaption><span>{C}</span><span c'
        'lass="a_m_m">{R}</span></figcaption></figure>',
        "{C}",
        "{R}",
        "mid",
    ),
    "es pie": (
        '<div class="imagen"><img src="/i/bridge.jpg" alt=""><p class="pie-foto">{C}</p><span cla'
        'ss="firma-foto">{R}</span></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "es leyenda": (
        '<div class="contenedor-imagen"><img src="/i/bridge.jpg" alt=""><div class="leyenda">{C}<'
        '/div><div class="fuente">{R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "g1": (
        '<div class="content-media"><div class="content-media__image"><img src="/i/bridge.jpg" al'
        't=""></div><p class="content-media__description"><span class="content-media__description'
        '__caption">{C}</span><span class="content-media__description__credit"> — Foto: {R}</span'
        "></p></div>",
        "{C}",
        "{R}",
        "mid",
    ),
    "pt legenda": (
        '<div class="foto"><img src="/i/bridge.jpg" alt=""><span class="foto-legenda">{C}</span><'
        'span class="foto-credito">{R}</span></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "pt legenda2": (
        '<div class="image-box"><img src="/i/bridge.jpg" alt=""><p class="legenda">{C}</p><p clas'
        's="credito">Crédito: {R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "fr legende": (
        '<div class="visuel"><img src="/i/bridge.jpg" alt=""><p class="legende-photo">{C}</p><p c'
        'lass="credit-photo">© {R}</p></div>',
        "{C}",
        "© {R}",
        "mid",
    ),
    "fr legend": (
        '<figure><img src="/i/bridge.jpg" alt=""><div class="legend">{C}<span class="copyright">{'
        "R}</span></div></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "it didascalia": (
        '<div class="immagine"><img src="/i/bridge.jpg" alt=""><div class="didascalia">{C} (foto '
        "{R})</div></div>",
        "{C}",
        "{R}",
        "mid",
    ),
    "it dida": (
        '<div class="foto_box"><img src="/i/bridge.jpg" alt=""><p class="dida">{C}</p><p class="f'
        'onte">{R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "nl bijschrift": (
        '<div class="afbeelding"><img src="/i/bridge.jpg" alt=""><div class="bijschrift">{C}</div'
        '><div class="fotograaf">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "nl onderschrift": (
        '<div class="artikel-foto"><img src="/i/bridge.jpg" alt=""><span class="onderschrift">{C}'
        " © {R}</span></div>",
        "{C}",
        "© {R}",
        "mid",
    ),
    "se bildtext": (
        '<div class="bild"><img src="/i/bridge.jpg" alt=""><div class="bildtext">{C}</div><div cl'
        'ass="fotograf">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "no bildetekst": (
        '<div class="bilde"><img src="/i/bridge.jpg" alt=""><p class="bildetekst">{C} <span class'
        '="byline">Foto: {R}</span></p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "dk billedtekst": (
        '<div class="billede"><img src="/i/bridge.jpg" alt=""><div class="billedtekst">{C}</div><'
        'div class="foto-byline">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "fi kuvateksti": (
        '<div class="kuva"><img src="/i/bridge.jpg" alt=""><p class="kuvateksti">{C}</p><p class='
        '"kuvaaja">Kuva: {R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "pl podpis": (
        '<div class="zdjecie"><img src="/i/bridge.jpg" alt=""><div class="podpis-zdjecia">{C}</di'
        'v><div class="autor-zdjecia">Fot. {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "pl opis": (
        '<div class="foto"><img src="/i/bridge.jpg" alt=""><p class="opis">{C}</p><p class="zrodl'
        'o">Źródło: {R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "cz popisek": (
        '<div class="obrazek"><img src="/i/bridge.jpg" alt=""><div class="popisek">{C}</div><div '
        'class="autor">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "tr resimalti": (
        '<div class="resim"><img src="/i/bridge.jpg" alt=""><div class="resim-alti">{C}</div></div>',
        "{C}",
        None,
        "mid",
    ),
    "id keterangan": (
        '<div class="photo"><img src="/i/bridge.jpg" alt=""><p class="keterangan-foto">{C} (Foto:'
        " {R})</p></div>",
        "{C}",
        "{R}",
        "lead",
    ),
    "de bu": (
        '<div class="artikelbild"><img src="/i/bridge.jpg" alt=""><div class="bu">{C}</div><div c'
        'lass="bildnachweis">{R}</div></div>',
        "{C}",
        "{R}",
        "lead",
    ),
    "de bildlegende": (
        '<div class="bildbox"><img src="/i/bridge.jpg" alt=""><div class="bildlegende">{C}</div><'
        'div class="bildrechte">Bildrechte: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "de fotonachweis": (
        '<div class="bild"><img src="/i/bridge.jpg" alt=""><p class="bildunterschrift">{C}</p><p '
        'class="fotonachweis">{R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "de urheber": (
        '<div class="teaserbild"><img src="/i/bridge.jpg" alt=""><span class="bildzeile">{C}</spa'
        'n> <span class="urheber">© {R}</span></div>',
        "{C}",
        "© {R}",
        "mid",
    ),
    "aem": (
        '<div class="cmp-image"><img src="/i/bridge.jpg" alt=""><span class="cmp-image__title" it'
        'emprop="caption">{C}</span></div>',
        "{C}",
        None,
        "mid",
    ),
    "microdata": (
        '<div itemscope itemtype="https://schema.org/ImageObject"><img src="/i/bridge.jpg" alt=""'
        '><p itemprop="caption">{C}</p><p itemprop="author">{R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "rdfa": (
        '<div typeof="ImageObject"><img src="/i/bridge.jpg" alt=""><p property="schema:caption">{'
        'C}</p><p property="schema:creditText">{R}</p></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "dailymail": (
        '<div class="artSplitter mol-img-group"><div class="mol-img"><div class="image-wrap"><img'
        ' src="/i/bridge.jpg" alt=""></div></div><p class="imageCaption">{C}</p></div>',
        "{C}",
        None,
        "mid",
    ),
    "small under": (
        '<div><img src="/i/bridge.jpg" alt=""><small>{C}</small></div>',
        "{C}",
        None,
        "mid",
    ),
    "small next": (
        '<p><img src="/i/bridge.jpg" alt=""></p><p><small>{C}</small></p>',
        "{C}",
        None,
        "mid",
    ),
    "em next": (
        '<p><img src="/i/bridge.jpg" alt=""></p><p><em>{C}.</em></p>',
        "{C}.",
        None,
        "mid",
    ),
    "em br": (
        '<p><img src="/i/bridge.jpg" alt=""><br><em>{C}.</em></p>',
        "{C}.",
        None,
        "mid",
    ),
    "br plain": (
        '<p><img src="/i/bridge.jpg" alt=""><br>{C}. Photo: {R}</p>',
        "{C}",
        "{R}",
        "mid",
    ),
    "center": (
        '<p style="text-align: center;"><img src="/i/bridge.jpg" alt=""></p><p style="text-align:'
        ' center;">{C}. (Photo: {R})</p>',
        "{C}",
        "{R}",
        "mid",
    ),
    "center em": (
        '<div style="text-align:center"><img src="/i/bridge.jpg" alt=""></div><div style="text-al'
        'ign:center"><i>{C}</i></div>',
        "{C}",
        None,
        "mid",
    ),
    "figure then em": (
        '<figure class="wp-block-image"><img src="/i/bridge.jpg" alt=""></figure><p><em>{C}. Phot'
        "o: {R}</em></p>",
        "{C}",
        "{R}",
        "mid",
    ),
    "alt equal, tailwind": (
        '<div class="w-full"><img src="/i/bridge.jpg" alt="{C}"><div class="flex mt-2"><p class="'
        'font-roboto text-sm">{C}</p><p class="text-xs">© {R}</p></div></div>',
        "{C}",
        "© {R}",
        "lead",
    ),
    "alt equal, css modules": (
        '<div class="sc-abc123"><img src="/i/bridge.jpg" alt="{C}"><div class="sc-def456">{C}</di'
        'v><div class="sc-ghi">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "css modules no alt": (
        '<div class="sc-abc123"><div class="sc-x"><div><img src="/i/bridge.jpg" alt=""></div></di'
        'v><div class="sc-def456">{C}</div><div class="sc-ghi">Foto: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "amp": (
        '<figure><amp-img src="/i/b.jpg" width=10 height=5></amp-img><figcaption>{C} / {R}</figca'
        "ption></figure>",
        "{C}",
        "{R}",
        "mid",
    ),
    "noscript lazy": (
        '<div class="article-img"><noscript><img src="/i/bridge.jpg" alt=""></noscript><div class'
        '="article-img-caption">{C}</div><div class="article-img-credit">{R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "picture source only": (
        '<div class="main-photo"><picture><source srcset="/i/b.webp"></picture><p class="main-pho'
        'to__caption">{C}</p><span class="main-photo__author">{R}</span></div>',
        "{C}",
        "{R}",
        "lead",
    ),
    "gallery": (
        '<div class="gallery"><div class="swiper-slide"><img src="/i/bridge.jpg" alt=""><div clas'
        's="swiper-caption">{C}</div></div><div class="swiper-slide"><img src="/i/c.jpg"><div cla'
        'ss="swiper-caption">A second view of it</div></div></div>',
        "{C}",
        None,
        "mid",
    ),
    "details": (
        '<div class="media"><div class="media__img"><img src="/i/bridge.jpg" alt=""></div><div cl'
        'ass="media__info"><span class="media__desc">{C}</span><span class="media__copyright">{R}'
        "</span></div></div>",
        "{C}",
        "{R}",
        "mid",
    ),
    "jp2": (
        '<div class="mainPhoto"><img src="/i/bridge.jpg" alt=""><p class="txt">{C}</p></div>',
        "{C}",
        None,
        "mid",
    ),
    "kr": (
        '<table class="photo_table"><tr><td><img src="/i/bridge.jpg" alt=""></td></tr><tr><td cla'
        'ss="photo_desc">{C}</td></tr></table>',
        "{C}",
        None,
        "mid",
    ),
    "kr2": (
        '<span class="end_photo_org"><img src="/i/bridge.jpg" alt=""><em class="img_desc">{C}</em></span>',
        "{C}",
        None,
        "mid",
    ),
    "cn": (
        '<p style="text-align:center"><img src="/i/bridge.jpg" alt=""></p><p style="text-align:ce'
        'nter"><span style="font-size:14px">{C}</span></p>',
        "{C}",
        None,
        "mid",
    ),
    "ru": (
        '<div class="article__photo"><img src="/i/bridge.jpg" alt=""><div class="article__photo-d'
        'esc">{C}</div><div class="article__photo-author">Фото: {R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "ru podpis": (
        '<div class="photoview__open"><img src="/i/bridge.jpg" alt=""><div class="photoview__desc'
        '-text">{C}</div><div class="photoview__copy">© {R}</div></div>',
        "{C}",
        "© {R}",
        "mid",
    ),
    "ua": (
        '<div class="image-box"><img src="/i/bridge.jpg" alt=""><div class="image-box__caption">{'
        'C}</div><div class="image-box__author">{R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "caption first": (
        '<div class="img-block"><div class="img-block__caption">{C}</div><img src="/i/bridge.jpg"'
        ' alt=""><div class="img-block__credit">{R}</div></div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "photo label plain": (
        '<div class="xy1"><img src="/i/bridge.jpg" alt=""></div><div class="xy2">{C}. Photo: {R}</div>',
        "{C}",
        "{R}",
        "mid",
    ),
    "aside": (
        '<aside class="photo"><img src="/i/bridge.jpg" alt=""><p class="caption">{C}</p><p class='
        '"photo-credit">{R}</p></aside>',
        "{C}",
        "{R}",
        "mid",
    ),
    "lead header": (
        '<div class="article-header__media"><img src="/i/bridge.jpg" alt=""><div class="article-h'
        'eader__caption">{C} <span class="article-header__credit">{R}</span></div></div>',
        "{C}",
        "{R}",
        "head",
    ),
    "lead header fig": (
        '<figure class="hero"><img src="/i/bridge.jpg" alt=""><figcaption>{C} | {R}</figcaption></figure>',
        "{C}",
        "{R}",
        "head",
    ),
    "lead no class": (
        '<div class="x1"><img src="/i/bridge.jpg" alt="{C}"><p class="x2">{C}</p></div>',
        "{C}",
        None,
        "head",
    ),
}


def filled(shape: str) -> str:
    """``shape`` with the caption and the name in their places."""
    return shape.replace("{C}", CAPTION).replace("{R}", NAME)


def article(picture: str, place: str) -> Article:
    """The article of a page with ``picture`` in its ``place``: head, lead or mid."""
    first, *rest = (f"<p>{paragraph}</p>" for paragraph in TEXT)
    head, lead, mid = (picture if place == here else "" for here in ("head", "lead", "mid"))
    html = (
        "<html lang=en><head><title>Fernmouth keeps its bridge - Fernmouth Echo</title>"
        '<meta property="og:title" content="Fernmouth keeps its bridge"></head><body><nav><a href="/">Home</a>'
        f'</nav>{head}<article><h1>Fernmouth keeps its bridge</h1><p class="byline">By Joan Tar</p>{lead}'
        f'<div class="article-body">{first}{mid}{"".join(rest)}</div></article></body></html>'
    )
    page = Document("page.html", html.encode(), Kind.HTML, url="https://echo.example/news/bridge")
    return split_document(page).article


@pytest.mark.parametrize("name", SHAPES)
def test_caption_and_credit_are_told_apart_and_no_body(name: str) -> None:
    """The picture's words become its caption and its credit, and nothing of them stays in the text."""
    picture, caption, credit_line, place = (s and filled(s) for s in SHAPES[name])
    found = article(str(picture), str(place))
    assert found.caption is not None
    assert (found.caption.rstrip("."), found.credit_line) == (str(caption).rstrip("."), credit_line)
    assert found.body == "\n\n".join(TEXT)


def test_words_of_a_title_are_no_caption() -> None:
    """A picture whose alternative text is the headline makes no caption of the line that repeats it."""
    picture = '<img src="/b.jpg" alt="Fernmouth keeps its bridge"><div>Fernmouth keeps its bridge</div>'
    assert article(picture, "lead").captions == ()


def test_teaser_over_the_article_is_not_its_picture() -> None:
    """A captioned picture over the article that leads to another story stays outside."""
    teaser = (
        '<div class="top"><a href="/other"><figure><img src="/o.jpg"><figcaption>A crane falls</figcaption>'
        "</figure></a></div>"
    )
    assert article(teaser, "head").captions == ()


def test_centred_pages_have_no_captions_by_it() -> None:
    """Where everything is centred, a centred line under a picture is text."""
    lines = "".join(
        f'<p style="text-align:center">Line {n} of a page that is all centred.</p>' for n in range(6)
    )
    found = article(
        f'{lines}<p><img src="/b.jpg"></p><p style="text-align:center">And it goes on.</p>', "mid"
    )
    assert found.captions == ()
    assert found.body is not None
    assert "And it goes on." in found.body


def test_picture_of_a_recording_has_no_caption() -> None:
    """What stands under the picture of a sound is the sound's title."""
    sound = (
        '<div class="media" itemtype="https://schema.org/AudioObject"><img src="/a.jpg">'
        '<div class="media__caption">The harbour hour, part two</div></div>'
    )
    assert article(sound, "lead").captions == ()


def test_rights_beside_a_credit_are_no_second_credit() -> None:
    """A line that reserves all rights gives way to who took the picture."""
    picture = (
        '<figure><img src="/b.jpg"><figcaption>The bridge <span class="credit">Ada Quill</span>'
        '<span class="copyright">All rights reserved</span></figcaption></figure>'
    )
    assert article(picture, "mid").credit_line == NAME
