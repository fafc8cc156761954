"""A headless Chromium: where it is, and a page in it that says what it does.

A `Page` speaks the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/) over a pipe, so that it
needs no library. Unlike a window, which headless Chromium makes no narrower than 500, it can be as narrow as a phone.
"""
import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import time

#: Seconds that one command may take.
PATIENCE = 60


def find():
    """The path of Chromium, installed if need be and CI is set; none if there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if found or "CI" not in os.environ or not shutil.which("apt-get") or os.getuid() != 0:
        return found
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], check=True, env=environment)
    subprocess.run(["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"], check=True, env=environment)
    return shutil.which("chromium")


class Browser:
    """A running Chromium. `events` are what it reported, by the session that they belong to."""

    def __init__(self, chromium, profile):
        # Chromium reads commands from descriptor 3 and answers on 4.
        inputs, self.commands = map(high, os.pipe())
        self.answers, outputs = map(high, os.pipe())

        def place():
            os.dup2(inputs, 3)
            os.dup2(outputs, 4)

        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe"]
        self.process = subprocess.Popen(
            [chromium, *options, f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=place,
            pass_fds=(3, 4),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(inputs)
        os.close(outputs)
        self.last = 0
        self.read = b""
        self.events = {}

    def close(self):
        self.process.terminate()
        self.process.wait()
        os.close(self.commands)
        os.close(self.answers)

    def __call__(self, session, method, **parameters):
        """Sends a command, to a session if there is one, and gives its result."""
        self.last += 1
        number = self.last
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.hear()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def hear(self):
        """Waits for the next message. Events are kept besides."""
        until = time.monotonic() + PATIENCE
        while b"\0" not in self.read:
            if not select.select([self.answers], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("Chromium does not answer")
            part = os.read(self.answers, 1 << 20)
            if not part:
                raise RuntimeError("Chromium ended early")
            self.read += part
        message, self.read = self.read.split(b"\0", 1)
        message = json.loads(message)
        if "method" in message:
            self.events.setdefault(message.get("sessionId"), []).append(message)
        return message


class Page:
    """One page. `requests` are the addresses that it asked for, `console` is what it had to say."""

    def __init__(self, chromium, profile, browser=None):
        self.browser = browser or Browser(chromium, profile)
        self.session = None
        target = self("Target.createTarget", url="about:blank", newWindow=True)["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")
        # As if its window were in front, also when there are several.
        self("Emulation.setFocusEmulationEnabled", enabled=True)

    def window(self):
        """Another window of the same browser, with the same cookies."""
        return Page(None, None, self.browser)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.browser.close()

    def __call__(self, method, **parameters):
        """Sends a command and gives its result."""
        return self.browser(self.session, method, **parameters)

    @property
    def events(self):
        return self.browser.events.setdefault(self.session, [])

    def open(self, address, width, height, dark, script=True):
        """Opens an address in a window of this size, and forgets what was heard before."""
        scheme = "dark" if dark else "light"
        self("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self("Emulation.setScriptExecutionDisabled", value=not script)
        self.events.clear()
        self("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.browser.hear()

    def value(self, expression):
        """What a JavaScript expression comes to."""
        done = self("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in done:
            raise RuntimeError(done["exceptionDetails"]["exception"]["description"])
        return done["result"].get("value")

    @property
    def requests(self):
        heard = (event for event in self.events if event["method"] == "Network.requestWillBeSent")
        return [event["params"]["request"]["url"] for event in heard]

    @property
    def console(self):
        heard = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        return [json.dumps(event["params"]) for event in self.events if event["method"] in heard]

    def until(self, expression):
        """Waits until a JavaScript expression is true."""
        end = time.monotonic() + PATIENCE
        while not self.value(f"Boolean({expression})"):
            if time.monotonic() > end:
                raise TimeoutError(f"this did not become true: {expression}")
            time.sleep(0.05)

    def focus(self, selector):
        """Waits for an element and gives it the focus."""
        quoted = json.dumps(selector)
        self.until(f"document.querySelector({quoted})?.checkVisibility()")
        self.value(f"document.querySelector({quoted}).focus()")

    def click(self, selector):
        """Waits for an element and clicks into its middle."""
        quoted = json.dumps(selector)
        self.until(f"document.querySelector({quoted})?.checkVisibility() && !document.querySelector({quoted}).disabled")
        self.value(f"document.querySelector({quoted}).scrollIntoView({{ block: 'center' }})")
        point = self.resting(quoted)
        for kind in ("mousePressed", "mouseReleased"):
            self("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **point)

    def resting(self, quoted):
        """The middle of an element once it stays in place with nothing above it: what opens or closes moves and covers others."""
        end = time.monotonic() + PATIENCE
        before = None
        while time.monotonic() < end:
            point = self.value(
                f"(() => {{ const node = document.querySelector({quoted});"
                " const { x, y, width, height } = node.getBoundingClientRect();"
                " const middle = { x: x + width / 2, y: y + height / 2 };"
                " return node.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null })()"
            )
            if point and point == before:
                return point
            before = point
            time.sleep(0.05)
        raise TimeoutError(f"this did not come to rest in sight: {quoted}")

    def write(self, text):
        """Writes where the focus is."""
        self("Input.insertText", text=text)

    def press(self, key):
        """Presses a key: Enter, Tab, Escape or the space bar."""
        codes = {"Enter": 13, "Tab": 9, "Escape": 27, " ": 32}
        text = {"Enter": "\r", " ": " "}.get(key, "")
        code = {" ": "Space"}.get(key, key)
        parameters = {"key": key, "code": code, "windowsVirtualKeyCode": codes[key]}
        self("Input.dispatchKeyEvent", type="keyDown", text=text, **parameters)
        self("Input.dispatchKeyEvent", type="keyUp", **parameters)

    def screenshot(self, file, whole=False):
        done = self("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(done["data"]))


def high(descriptor):
    """The same file under a number that is out of the way of 3 and 4."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD, 10)
    os.close(descriptor)
    return moved
