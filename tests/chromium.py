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


class Page:
    """One page. `requests` are the addresses that it asked for, `console` is what it had to say."""

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
        self.events = []
        self.session = None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        os.close(self.commands)
        os.close(self.answers)

    def __call__(self, method, **parameters):
        """Sends a command and gives its result."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def next(self):
        until = time.monotonic() + PATIENCE
        while b"\0" not in self.read:
            if not select.select([self.answers], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("Chromium does not answer")
            part = os.read(self.answers, 1 << 20)
            if not part:
                raise RuntimeError("Chromium ended early")
            self.read += part
        message, self.read = self.read.split(b"\0", 1)
        return json.loads(message)

    def open(self, address, width, height, dark, script=True):
        """Opens an address in a window of this size, and forgets what was heard before."""
        scheme = "dark" if dark else "light"
        self("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self("Emulation.setScriptExecutionDisabled", value=not script)
        self.events.clear()
        self("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.next())

    def value(self, expression):
        """What a JavaScript expression comes to."""
        done = self("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in done:
            raise RuntimeError(done["exceptionDetails"]["exception"]["description"])
        return done["result"].get("value")

    @property
    def requests(self):
        heard = (event for event in self.events if event.get("method") == "Network.requestWillBeSent")
        return [event["params"]["request"]["url"] for event in heard]

    @property
    def console(self):
        heard = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        return [json.dumps(event["params"]) for event in self.events if event.get("method") in heard]

    def screenshot(self, file, whole=False):
        done = self("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(done["data"]))


def high(descriptor):
    """The same file under a number that is out of the way of 3 and 4."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD, 10)
    os.close(descriptor)
    return moved
