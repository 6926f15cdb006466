"""A headless Chromium to look at pages with, spoken to in its DevTools protocol."""

import asyncio
import base64
import io
import json
import shutil
import subprocess
from contextlib import contextmanager
from urllib.request import urlopen

from PIL import Image
from tornado.websocket import websocket_connect

NAMES = ("chromium", "chromium-browser", "google-chrome")

OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
OPTIONS += ["--no-first-run", "--window-size=1300,1000", "--remote-debugging-port=0"]
"""The tests may run as root, where Chromium has no sandbox of its own; they open only our page."""

IS_FILLED = "document.querySelector('canvas')?.width > 0.9 * innerWidth"
"""JavaScript that is true once the figure is as wide as the page, and has places to point at."""

STARTED = "DevTools listening on "


def findBrowser():
    """Return the path of a Chromium, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Page:
    """A page in the browser."""

    def __init__(self, loop, socket):
        """Speak to it over a web socket, whose loop is `loop`."""
        self._loop = loop
        self._socket = socket
        self._number = 0

    def send(self, method, **parameters):
        """Call a method of the protocol and return its result."""
        return self._loop.run_until_complete(self._send(method, parameters))

    async def _send(self, method, parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        await self._socket.write_message(json.dumps(message))
        while True:
            answer = json.loads(await self._socket.read_message())
            if answer.get("id") == self._number:
                return answer["result"]

    def evaluate(self, script):
        """Return the value of a JavaScript expression."""
        result = self.send("Runtime.evaluate", expression=script, returnByValue=True)
        return result["result"].get("value")

    def screenshot(self):
        """Return what is seen, an image."""
        data = self.send("Page.captureScreenshot", format="png")["data"]
        return Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")

    def mouse(self, kind, x, y, button="left"):
        """Press, move or release the mouse: mousePressed, mouseMoved, mouseReleased."""
        buttons = {"left": 1, "right": 2}[button]
        self.send(
            "Input.dispatchMouseEvent",
            type=kind,
            x=x,
            y=y,
            button=button,
            buttons=0 if kind == "mouseReleased" else buttons,
            clickCount=1,
        )

    def press(self, key):
        """Press a key that writes a character."""
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, text=key)


@contextmanager
def browser(folder, address):
    """Open an address in a browser whose files are in a folder; give its `Page`, once filled."""
    with subprocess.Popen(
        [findBrowser(), *OPTIONS, f"--user-data-dir={folder}", address],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    ) as process:
        loop = asyncio.new_event_loop()
        try:
            line = next(line for line in process.stderr if line.startswith(STARTED))
            place = line.removeprefix(STARTED).split("/")[2]
            page = Page(loop, loop.run_until_complete(_connect(place, address)))
            while not page.evaluate(IS_FILLED):
                pass
            yield page
        finally:
            process.terminate()
            process.communicate()
            loop.close()


async def _connect(place, address):
    """Return a web socket to the tab that shows an address; it may take a moment to be there."""
    while True:
        with urlopen(f"http://{place}/json") as answer:
            tabs = json.load(answer)
        for tab in tabs:
            if tab["type"] == "page" and tab["url"].startswith(address):
                return await websocket_connect(
                    tab["webSocketDebuggerUrl"], max_message_size=64 * 2**20
                )
        await asyncio.sleep(0.05)
