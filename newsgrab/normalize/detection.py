"""Which legacy encoding bytes are in, when nothing says so: the one door to charset_normalizer.

Import it only where it is called: loading the library costs more than reading most files.
"""

from __future__ import annotations

from charset_normalizer import from_bytes

#: what old news text really comes in, as Python codecs; the library's other 80 (EBCDIC, DOS, Mac) only add
#: wrong answers.  gb18030, big5hkscs, cp932 and cp949 hold gbk, big5, shift_jis and euc-kr.
CANDIDATES = (
    "big5hkscs",
    "cp1250",
    "cp1251",
    "cp1252",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp874",
    "cp932",
    "cp949",
    "euc_jp",
    "gb18030",
    "iso8859_15",
    "iso8859_2",
    "iso8859_5",
    "iso8859_6",
    "iso8859_7",
    "koi8_r",
    "koi8_u",
)


def detect(data: bytes) -> str | None:
    """Name the Python codec that ``data`` reads best in, or None when none fits.

    :param data: a sample that is not valid UTF-8; tens of kilobytes suffice.
    """
    best = from_bytes(data, cp_isolation=list(CANDIDATES)).best()
    return best.encoding if best else None
