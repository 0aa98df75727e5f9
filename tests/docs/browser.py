"""A browser for the tests: Chromium, driven by chromedriver over its HTTP interface (W3C WebDriver)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

#: Keys as WebDriver names them.
ENTER, ESCAPE, TAB, SPACE = "\ue007", "\ue00c", "\ue004", " "
UP, RIGHT, DOWN = "\ue013", "\ue014", "\ue015"
SHIFT = "\ue008"

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_BINARIES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--no-first-run",
)  # fmt: skip


def missing() -> str:
    """What is not installed, "" when a browser can be driven."""
    if shutil.which("chromedriver") is None:
        return "chromedriver is not installed"
    return "" if _binary() else "Chromium is not installed"


def _binary() -> str | None:
    return next((path for name in _BINARIES if (path := shutil.which(name))), None)


class Browser:
    """A browser window."""

    def __init__(self, address: str, session: str) -> None:
        self._address = f"{address}/session/{session}"

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        return _request(method, f"{self._address}{path}", body)

    def open(self, url: str) -> None:
        """Open *url* anew, and wait until it is loaded."""
        self._ask("POST", "/url", {"url": "about:blank"})
        self._ask("POST", "/url", {"url": url})
        # A window without a screen has the focus only when it is told so.
        self.devtools("Emulation.setFocusEmulationEnabled", enabled=True)

    @property
    def url(self) -> str:
        """The address of the page."""
        return str(self._ask("GET", "/url"))

    def run(self, script: str, *arguments: Any) -> Any:
        """What the body *script* of a function returns; promises are waited for."""
        wrapped = (
            "const done = arguments[arguments.length - 1];"
            "const given = [...arguments].slice(0, -1);"
            f"(async (...arguments_) => {{ {script} }})(...given)"
            ".then(done, (error) => done({__error: String(error && error.stack || error)}));"
        )
        answer = self._ask("POST", "/execute/async", {"script": wrapped, "args": list(arguments)})
        assert not (isinstance(answer, dict) and "__error" in answer), answer
        return answer

    def wait(self, script: str, *arguments: Any, seconds: float = 10) -> Any:
        """What *script* returns as soon as that is something true."""
        end = time.monotonic() + seconds
        while True:
            found = self.run(script, *arguments)
            if found:
                return found
            assert time.monotonic() < end, f"waited in vain for: {script}"
            time.sleep(0.05)

    def click(self, selector: str) -> None:
        """Click the first element that matches *selector*, as a user does."""
        found = self._ask("POST", "/element", {"using": "css selector", "value": selector})
        self._ask("POST", f"/element/{found[_ELEMENT]}/click", {})

    def keys(self, *keys: str) -> None:
        """Press *keys* one after the other; those of a text one by one; "\\ue008x" is Shift with x."""
        actions = []
        for key in keys:
            if key.startswith(SHIFT):
                actions += [_key("keyDown", SHIFT), _key("keyDown", key[1]), _key("keyUp", key[1])]
                actions.append(_key("keyUp", SHIFT))
                continue
            for character in key:
                actions += [_key("keyDown", character), _key("keyUp", character)]
        self._ask(
            "POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}
        )

    def devtools(self, command: str, **parameters: Any) -> Any:
        """What the browser answers to a command of the DevTools protocol."""
        return self._ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def resize(self, width: int, height: int) -> None:
        """Make the page *width* by *height* pixels; narrow ones are phones."""
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )

    def prefer(self, scheme: str, media: str = "") -> None:
        """Prefer the colour *scheme* "light" or "dark"; *media* may be "print"."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.devtools("Emulation.setEmulatedMedia", media=media, features=features)

    def complaints(self) -> list[str]:
        """What the console has complained about since this was asked last."""
        entries = self._ask("POST", "/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def requested(self) -> list[str]:
        """The addresses that were asked for since this was asked last."""
        entries = self._ask("POST", "/se/log", {"type": "performance"})
        messages = (json.loads(entry["message"])["message"] for entry in entries)
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]


def _key(kind: str, value: str) -> dict[str, str]:
    return {"type": kind, "value": value}


def _request(method: str, url: str, body: Any) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        url, data=data, method=method, headers={"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as error:
        raise AssertionError(json.load(error)["value"]["message"]) from None


@contextmanager
def started() -> Iterator[Browser]:
    """A browser that can reach nothing but this machine."""
    driver = subprocess.Popen(
        ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        address = _address(driver)
        options = {
            "binary": _binary(),
            "args": [*_ARGUMENTS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        }
        wanted = {
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "timeouts": {"script": 60_000},
        }
        made = _request("POST", f"{address}/session", {"capabilities": {"alwaysMatch": wanted}})
        try:
            yield Browser(address, made["sessionId"])
        finally:
            _request("DELETE", f"{address}/session/{made['sessionId']}", None)
    finally:
        driver.terminate()
        driver.wait()
        if driver.stdout:
            driver.stdout.close()


def _address(driver: subprocess.Popen[str]) -> str:
    assert driver.stdout is not None
    for line in driver.stdout:
        match = re.search(r"started successfully on port (\d+)", line)
        if match:
            return f"http://127.0.0.1:{match[1]}"
    raise AssertionError("chromedriver did not start")
