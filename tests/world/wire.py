"""What a program sends over a socket, and how that differs from a request that is wanted."""
import json
import socket
import threading
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

RESPONSE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}"


@dataclass
class Request:
    method: str
    target: str
    headers: dict
    body: bytes


def received(stream):
    """The request that comes in; none if the connection was closed before one."""
    line = stream.readline().decode()
    if not line:
        return None
    method, target, _ = line.split(" ")
    headers = {}
    while header := stream.readline().decode().strip():
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    while headers.get("transfer-encoding") == "chunked" and (size := int(stream.readline(), 16)):
        body += stream.read(size)
        stream.readline()
    return Request(method, target, headers, body)


class Recorder:
    """A server on a socket that keeps what it receives and responds with an empty JSON object."""

    def __enter__(self):
        self.requests = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                if request := received(stream):
                    self.requests.append(request)
                    connection.sendall(RESPONSE)


def segments(target):
    return [unquote(part) for part in target.partition("?")[0].split("/")]


def pairs(target, defaults):
    """The pairs of a query by their names, without those that are a stated default."""
    parts = [part.partition("=") for part in target.partition("?")[2].split("&") if part]
    # A name without `=` is not one with an empty value.
    found = [(unquote_plus(name), unquote_plus(value) if sign else None) for name, sign, value in parts]
    kept = [(name, value) for name, value in found if value is None or defaults.get(name) != value]
    return sorted(kept, key=lambda pair: pair[0])


def equal(wanted, sent):
    """Whether JSON was sent as it was wanted: an integer as one, other numbers by their value."""
    if isinstance(wanted, dict) and isinstance(sent, dict):
        return wanted.keys() == sent.keys() and all(equal(wanted[key], sent[key]) for key in wanted)
    if isinstance(wanted, list) and isinstance(sent, list):
        return len(wanted) == len(sent) and all(map(equal, wanted, sent))
    if isinstance(wanted, float):
        return type(sent) in [int, float] and wanted == sent
    return type(wanted) is type(sent) and wanted == sent


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def members(wanted, sent, place=""):
    """The places of two JSON values that differ, each with both sides."""
    if isinstance(wanted, dict) and isinstance(sent, dict):
        for key in {**wanted, **sent}:
            name = f"{place}.{key}" if place else key
            if key not in sent:
                yield f"the body lacks `{name}`, given as `{text(wanted[key])}`"
            elif key not in wanted:
                yield f"the body has `{name}` `{text(sent[key])}`, which was not given"
            else:
                yield from members(wanted[key], sent[key], name)
    elif isinstance(wanted, list) and isinstance(sent, list) and len(wanted) == len(sent):
        for index, (one, other) in enumerate(zip(wanted, sent)):
            yield from members(one, other, f"{place}[{index}]")
    elif not equal(wanted, sent):
        yield f"`{place or 'body'}` is `{text(sent)}`, not `{text(wanted)}`"


def shown(pair):
    return f"`{pair[0]}`" if pair[1] is None else f"`{pair[0]}={pair[1]}`"


def of_target(case, target):
    """What is wrong with the path and the query."""
    path, wanted_path = target.partition("?")[0], case.target.partition("?")[0]
    if segments(target) != segments(case.target):
        yield f"the path is `{path}`, not `{wanted_path}`"
    wanted = pairs(case.target, {})
    names = {name for name, _ in wanted}
    spared = {name: value for name, value in case.defaults.items() if isinstance(value, str) and name not in names}
    sent = pairs(target, spared)
    missing = [shown(pair) for pair in wanted if pair not in sent]
    more = [shown(pair) for pair in sent if pair not in wanted]
    if missing:
        yield f"the query lacks {', '.join(missing)}"
    if more:
        yield f"the query has {', '.join(more)}"
    if wanted != sent and not missing and not more:
        yield f"the query is `{target.partition('?')[2]}`"


def differences(case, requests, error):
    """What is wrong with what a call sent; `error` is what the program said."""
    if not requests:
        # Back-ticks would end the span of code.
        why = error.splitlines()[-1].replace("`", "'") if error else "no error"
        return [f"nothing is sent: `{why}`"]
    if len(requests) > 1:
        return [f"{len(requests)} requests are sent"]
    sent = requests[0]
    found = [] if sent.method == case.method else [f"the method is `{sent.method}`, not `{case.method}`"]
    found += of_target(case, sent.target)
    for name, value in case.headers.items():
        if sent.headers.get(name) != value:
            came = f"is `{sent.headers[name]}`" if name in sent.headers else "is missing"
            found.append(f"the header `{name}: {value}` {came}")
    if case.body is None:
        return found + ([f"the body is `{sent.body.decode(errors='replace')}`, not empty"] if sent.body else [])
    media = sent.headers.get("content-type", "").partition(";")[0].strip()
    if media != "application/json":
        found.append(f"the body is sent as `{media}`, not `application/json`")
    try:
        body = json.loads(sent.body)
    except ValueError:
        return [*found, f"the body is `{sent.body.decode(errors='replace')}`, which is not JSON"]
    if isinstance(body, dict):
        left_out = lambda key, value: key not in case.body and key in case.defaults and equal(case.defaults[key], value)
        body = {key: value for key, value in body.items() if not left_out(key, value)}
    return found + list(members(case.body, body))
