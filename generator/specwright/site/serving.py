"""Serving: the site on the loopback interface, which reloads in the browser when a spec has changed."""

from __future__ import annotations

import mimetypes
import posixpath
import sys
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote, urlsplit

#: The strictest policy that the pages work under; it is sent so that a page that breaks it is noticed here.
POLICY = "default-src 'self'"
HOST = "127.0.0.1"
_RELOAD_SCRIPT = "/specwright-reload.js"
_VERSION = "/specwright-version"
_TAG = b'<script src="' + _RELOAD_SCRIPT.encode() + b'" defer></script></head>'
#: A waiting request is answered after so many seconds at the latest.
_PATIENCE = 25.0
_SCRIPT = f"""// Loads the page anew when the specs have changed.
(async () => {{
  let known = null;
  for (;;) {{
    try {{
      const version = await (await fetch(`{_VERSION}?${{known ?? ""}}`)).text();
      if (known !== null && version !== known) location.reload();
      known = version;
    }} catch {{
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }}
  }}
}})();
""".encode()
_TYPES: Mapping[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


class Served:
    """The files that are served; they can be replaced while requests are answered.

    Args:
        files: content by path.
        home: the folder that a visitor of the root is sent to, with a slash at its end; "" for none.
    """

    def __init__(self, files: Mapping[str, bytes], home: str = "") -> None:
        self._files = files
        self._home = home
        self._version = 1
        self._changed = threading.Condition()

    def replace(self, files: Mapping[str, bytes]) -> None:
        """Serve *files* from now on, and tell the waiting browsers."""
        with self._changed:
            self._files = files
            self._version += 1
            self._changed.notify_all()

    def moved(self, path: str) -> str:
        """The address to ask for instead of *path*, "" for none: links on a page count from a folder's slash."""
        wanted = posixpath.normpath(unquote(path)).lstrip("/")
        if wanted in ("", "."):
            return f"/{self._home}" if self._home else ""
        folder = not path.endswith("/") and f"{wanted}/index.html" in self._files
        return f"/{quote(wanted)}/" if folder else ""

    def find(self, path: str) -> tuple[str, bytes] | None:
        """The file that the address *path* means, with its own path; None for none."""
        wanted = posixpath.normpath(unquote(path)).lstrip("/")
        wanted = "" if wanted == "." else wanted
        # As static hosts do: a folder stands for its index, a name without a suffix for a page.
        for candidate in (wanted, posixpath.join(wanted, "index.html"), f"{wanted}.html"):
            if candidate in self._files:
                return candidate, self._files[candidate]
        return None

    def version_after(self, known: str) -> str:
        """The version that is served, as soon as it is another one than *known*."""
        with self._changed:
            self._changed.wait_for(lambda: str(self._version) != known, timeout=_PATIENCE)
            return str(self._version)


def server(
    served: Served, port: int = 0, log: Callable[[str], None] | None = None
) -> ThreadingHTTPServer:
    """A server for *served* on the loopback interface; it answers once `serve_forever` is called.

    Args:
        served: the files.
        port: the port to listen on, 0 for any.
        log: told of each request for which there is no file.

    Raises:
        OSError: the port is taken.
    """

    class Handler(BaseHTTPRequestHandler):
        server_version = "specwright"
        sys_version = ""

        def do_GET(self) -> None:
            if not _is_local(self.headers.get("Host", "")):
                self._answer(
                    HTTPStatus.FORBIDDEN,
                    "text/plain",
                    b"this server answers to its own address only",
                )
                return
            try:
                address = urlsplit(self.path)
            except ValueError:
                self._answer(HTTPStatus.BAD_REQUEST, "text/plain", b"this is no address")
                return
            if address.path == _VERSION:
                version = served.version_after(address.query)
                self._answer(HTTPStatus.OK, "text/plain", version.encode())
            elif address.path == _RELOAD_SCRIPT:
                self._answer(HTTPStatus.OK, _TYPES[".js"], _SCRIPT)
            elif moved := served.moved(address.path):
                self._answer(HTTPStatus.FOUND, "text/plain", b"", Location=moved)
            else:
                self._file(address.path)

        def _file(self, path: str) -> None:
            found = served.find(path)
            if found is None:
                if log is not None:
                    log(f"not found: {path!r}")
                self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"not found")
                return
            name, content = found
            suffix = posixpath.splitext(name)[1]
            kind = _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
            if suffix == ".html":
                content = content.replace(b"</head>", _TAG, 1)
            self._answer(HTTPStatus.OK, kind, content)

        def _answer(self, status: HTTPStatus, kind: str, content: bytes, **headers: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Cache-Control", "no-store")
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing of requests that were answered."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing of browsers that go away while they wait."""
            if not isinstance(sys.exception(), ConnectionError):
                super().handle_error(request, client_address)  # type: ignore[arg-type]

    return Server((HOST, port), Handler)


def _is_local(host: str) -> bool:
    """Whether the Host header names this machine: a page of another site must not read through a name of its own."""
    return host.rpartition(":")[0] in (HOST, "localhost") or host in (HOST, "localhost")
