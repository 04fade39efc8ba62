"""Addresses: which are fit to keep, their one canonical form, and the site they belong to."""

from __future__ import annotations

from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from newsgrab.patterns import lazy

#: longer ones are no article's address: browsers and servers stop at 2,000 to 8,000 characters
LONGEST = 8192

#: query parameters that say how a reader came, not what is read -> who adds them
TRACKING = {
    "__twitter_impression": "Twitter, on AMP links",
    "_ga": "Google Analytics, across domains",
    "_gl": "Google Analytics, across domains",
    "_hsenc": "HubSpot newsletters",
    "_hsmi": "HubSpot newsletters",
    "cmp": "The Guardian's share buttons",
    "cmpid": "Bloomberg, CNBC campaigns",
    "dclid": "Google Display adverts",
    "ef_id": "Adobe adverts",
    "fbclid": "Facebook",
    "ftag": "CBS and ZDNet feeds",
    "gbraid": "Google adverts on iOS",
    "gclid": "Google adverts",
    "gclsrc": "Google adverts",
    "guccounter": "Yahoo's consent page",
    "guce_referrer": "Yahoo's consent page",
    "guce_referrer_sig": "Yahoo's consent page",
    "igsh": "Instagram",
    "igshid": "Instagram",
    "mc_cid": "Mailchimp newsletters",
    "mc_eid": "Mailchimp newsletters",
    "mkt_tok": "Marketo newsletters",
    "msclkid": "Microsoft adverts",
    "ncid": "AOL and Yahoo campaigns",
    "ocid": "MSN and BBC campaigns",
    "oly_anon_id": "Omeda newsletters",
    "oly_enc_id": "Omeda newsletters",
    "ref_src": "Twitter embeds",
    "ref_url": "Twitter embeds",
    "s_cid": "Adobe Analytics",
    "s_kwcid": "Adobe adverts",
    "smid": "The New York Times' share buttons",
    "smtyp": "The New York Times' share buttons",
    "spm": "Alibaba",
    "srnd": "Bloomberg, the page one came from",
    "taid": "Reuters on Twitter",
    "ttclid": "TikTok adverts",
    "twclid": "Twitter adverts",
    "vero_id": "Vero newsletters",
    "wbraid": "Google adverts on iOS",
    "wt.mc_id": "Webtrends",
    "wt_mc": "Webtrends",
    "xtor": "AT Internet (French and German press)",
    "yclid": "Yandex adverts",
    "ysclid": "Yandex search",
}
#: beginnings of such names -> who adds them
TRACKING_PREFIXES = {
    "at_": "AT Internet and the BBC's share buttons",
    "hsa_": "HubSpot adverts",
    "mtm_": "Matomo",
    "pk_": "Matomo, earlier Piwik",
    "utm_": "Google Analytics, and all who copied it",
}

_PREFIXES = tuple(TRACKING_PREFIXES)
#: white space, controls and lone surrogates: no address, or one made to deceive
_UNFIT = lazy("[\\s\x00-\x20\x7f-\x9f\ud800-\udfff]")
#: what no host name holds, in letters of any script
_UNFIT_IN_HOST = lazy(r"""[\x00-\x20\x7f"#$%&'()*+,/:;<=>?@\[\\\]^`{|}~!]""")
_IPV6 = lazy("[0-9a-f.]*:[0-9a-f.:]+")
#: what OpenWayback and pywb, which web archives run on, put before a captured address: its second, and what
#: is wanted of it ("im_": as an image)
_CAPTURED = lazy(r"https?://[^/]+/(?:[\w.-]+/){0,3}(\d{14})(?:[a-z]{2}_)?/(https?):/{1,2}(?=\w)")
_USERINFO = lazy(r"^([A-Za-z][A-Za-z0-9+.-]{0,20}://)[^/?#]*@")
#: what may stand unescaped, "%" because it begins what is escaped already
_SAFE_IN_PATH = "/%:@!$&'()*+,;=~"
_SAFE_IN_QUERY = _SAFE_IN_PATH + "?"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def address(url: str, base: str | None = None) -> str | None:
    """The absolute http(s) address that ``url`` states, or None when it is none.

    Scheme and host in lower case, default port, fragment and credentials dropped, what is not ASCII in
    path and query percent-encoded; international host names stay as given.

    :param base: what a relative ``url`` is relative to.
    """
    url = url.strip(" \t\r\n\f") if len(url) <= LONGEST else ""
    if not url or _UNFIT.search(url):
        return None
    try:
        parts = urlsplit(urljoin(base, url) if base else url)
        host = _host(parts)
    except ValueError:  # a bad port, unbalanced brackets, a host that Unicode would turn into another
        return None
    if not host or parts.scheme not in _DEFAULT_PORTS:
        return None
    path = quote(parts.path, safe=_SAFE_IN_PATH) or "/"
    return urlunsplit((parts.scheme, host, path, quote(parts.query, safe=_SAFE_IN_QUERY), ""))


def canonical(url: str, base: str | None = None) -> str | None:
    """The address by which an article is known: :func:`address` without tracking parameters.

    The other parameters stay, in their order: on many sites they name the article.  Idempotent.
    """
    clean = address(url, base)
    if clean is None or "?" not in clean:
        return clean
    head, _, query = clean.partition("?")
    kept = "&".join(part for part in query.split("&") if part and not _tracks(part))
    return f"{head}?{kept}" if kept else head


def original(url: str, base: str | None = None) -> str | None:
    """The canonical address of an article, for one that a web archive captured that of what was captured.

    Idempotent.  Not what is fetched: the capture may be all that is left.
    """
    clean = canonical(url, base)
    while clean is not None and (captured := _CAPTURED.match(clean)):
        clean = canonical(f"{captured[2]}://{clean[captured.end() :]}")
    return clean


def capture_stamp(url: str) -> str | None:
    """When a web archive captured what an address names, fourteen digits in UTC; None for no capture."""
    captured = _CAPTURED.match(url)
    return captured[1] if captured else None


def site(url: str) -> str | None:
    """The host of an address, without ``www.`` and port; None when it is no http(s) address."""
    clean = address(url)
    host = urlsplit(clean).hostname if clean else None
    bare = (host or "").removeprefix("www.")
    return bare if "." in bare else host


def redacted(url: str) -> str:
    """The same text without the credentials (``user:password@``) an address may hold."""
    return _USERINFO.sub(r"\1", url)


def _host(parts: SplitResult) -> str | None:
    """Host and port as they stand in an address; None for no host or an impossible one."""
    host = (parts.hostname or "").rstrip(".")
    if _IPV6.fullmatch(host):
        host = f"[{host}]"
    elif not host or _UNFIT_IN_HOST.search(host) or not host.isprintable():
        return None
    port = parts.port
    return host if port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{host}:{port}"


def _tracks(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name in TRACKING or name.startswith(_PREFIXES)
