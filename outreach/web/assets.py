"""Style and script: vendored files, pinned by their hash, sent packed and kept by the browser.

Nothing comes from another host. The address of a file holds its hash, so that it may be kept for
ever and is another one when the file changes.
"""

from __future__ import annotations

import gzip
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from fastapi import APIRouter, Request
from fastapi.exceptions import HTTPException
from fastapi.responses import Response

FOLDER = Path(__file__).with_name("static")

#: SHA-256 of what is vendored, as it stands in the package of the npm registry (in `dist/` of
#: htmx.org 2.0.11, in `css/` of @picocss/pico 2.1.1); both licences stand beside the files.
VENDORED = MappingProxyType(
    {
        "htmx-2.0.11.min.js": "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717",
        "pico-2.1.1.min.css": "fbc9a63fc9fc9f72d12fd7fc9806e11fa9f77ae4f9cad146b27003a1119ba3db",
    }
)
OURS = ("outreach.css",)
_KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
_FOR_EVER = "public, max-age=31536000, immutable"

router = APIRouter()


class Asset(NamedTuple):
    """One file, as it is and packed."""

    kind: str
    plain: bytes
    packed: bytes
    tag: str  #: of its content


@router.get("/static/{tag}/{name}")
def static(tag: str, name: str, request: Request) -> Response:
    """Send one of the files that pages use; there are no others."""
    asset = assets().get(name)
    if asset is None or asset.tag != tag:
        raise HTTPException(404)
    headers = {"ETag": f'"{tag}"', "Cache-Control": _FOR_EVER, "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(asset.plain, media_type=asset.kind, headers=headers)
    return Response(
        asset.packed, media_type=asset.kind, headers={**headers, "Content-Encoding": "gzip"}
    )


def address(name: str) -> str:
    """Return the address of a file, for pages."""
    return f"/static/{assets()[name].tag}/{name}"


@cache
def assets() -> dict[str, Asset]:
    """Return every file by name, read and packed once."""
    return {name: _asset(FOLDER / name) for name in (*VENDORED, *OURS)}


def _asset(file: Path) -> Asset:
    content = file.read_bytes()
    tag = sha256(content).hexdigest()[:16]
    return Asset(_KINDS[file.suffix], content, gzip.compress(content, 9, mtime=0), tag)
