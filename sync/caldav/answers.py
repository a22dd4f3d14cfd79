"""What a WebDAV server answers: the XML of a multistatus (RFC 4918, 14.16), as plain values."""

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from xml.etree import ElementTree

from core.errors import Refused
from sync.service import Unreachable

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
CS = "{http://calendarserver.org/ns/}"

_STRAY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may have (https://www.w3.org/TR/xml/#charsets), and servers hand on all the same."""

_REFERENCE = re.compile(r"&#(x[0-9a-f]+|[0-9]+);", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of a multistatus: its address as the server spells it, and what it has.

    `status` is the resource's own, 200 where it is not told apart from its properties'.
    """

    href: str
    status: int
    properties: dict[str, ElementTree.Element]

    def text(self, name: str) -> str:
        """The text of a property, empty without one."""
        found = self.properties.get(name)
        return (found.text or "").strip() if found is not None else ""

    def hrefs(self, name: str) -> list[str]:
        """The addresses that a property names."""
        found = self.properties.get(name)
        return [] if found is None else [(h.text or "").strip() for h in found.iter(f"{DAV}href")]

    def has(self, name: str, kind: str) -> bool:
        """Whether a property holds an element of that kind."""
        found = self.properties.get(name)
        return found is not None and next(found.iter(kind), None) is not None


@dataclass(frozen=True, slots=True)
class Multistatus:
    """All resources of an answer, and the sync token where it has one (RFC 6578)."""

    resources: list[Resource]
    token: str


def multistatus(body: bytes) -> Multistatus:
    """Read the answer. Raises Refused where it is none, Unreachable where the line cut it."""
    root = _parsed(body)
    if root is None and b"multistatus" in body:
        raise Unreachable("The server's answer came in pieces. Sync again; nothing is lost.")
    if root is None or root.tag != f"{DAV}multistatus":
        raise Refused("The server does not answer as a calendar server. Check the address.")
    token = (root.findtext(f"{DAV}sync-token") or "").strip()
    return Multistatus([_resource(each) for each in root.iter(f"{DAV}response")], token)


def names_in(body: bytes) -> set[str]:
    """The elements of an error's body, such as a precondition that failed; none if it is no XML."""
    root = _parsed(body)
    return set() if root is None else {element.tag for element in root.iter()}


def etag_in(text: str) -> str:
    """An entity tag without the mark of a weak one: servers compare the rest."""
    return text.strip().removeprefix("W/")


def _parsed(body: bytes) -> ElementTree.Element | None:
    text = body.decode("utf-8", "replace")
    if "<!DOCTYPE" in text:  # entities are what bombs are made of, and no server needs them
        return None
    for each in (text, _REFERENCE.sub(_if_allowed, _STRAY.sub("", text))):
        with suppress(ElementTree.ParseError):
            return ElementTree.fromstring(each)
    return None


def _if_allowed(reference: re.Match[str]) -> str:
    """The reference to a character, empty where no XML may have it."""
    told = reference[1].lower()
    number = int(told[1:], 16) if told[0] == "x" else int(told)
    return "" if number > sys.maxunicode or _STRAY.match(chr(number)) else reference[0]


def _resource(response: ElementTree.Element) -> Resource:
    own = response.findtext(f"{DAV}status")
    properties = {each.tag: each for each in _found(response)}
    href = (response.findtext(f"{DAV}href") or "").strip()
    return Resource(href, 200 if own is None else _code(own), properties)


def _found(response: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for propstat in response.iter(f"{DAV}propstat"):
        if _code(propstat.findtext(f"{DAV}status") or "") == 200:
            for group in propstat.iter(f"{DAV}prop"):
                yield from group


def _code(status: str) -> int:
    """The number in "HTTP/1.1 404 Not Found"; 200 where there is none."""
    return next((int(word) for word in status.split() if word.isdecimal()), 200)
