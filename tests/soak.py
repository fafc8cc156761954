"""Clients of the chat server that go on for a while, faults that come at random, and what must hold afterwards.

Called by tests/soak, which says what is checked. Standard library only.
"""
import base64
import http.client
import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

AGENTS = int(os.environ.get("AGENTS", "50"))
CUSTOMERS = int(os.environ.get("CUSTOMERS", "500"))
TOPIC = 1
#: Statuses that a fault can cause; the client tries again.
LATER = {429, 503}


class Node:
    """A server process."""

    def __init__(self, program, database, folder, number=0):
        self.program, self.database, self.folder, self.number = program, database, folder, number
        self.start()

    def start(self):
        log = open(self.folder / f"server{self.number}.log", "ab")
        self.process = subprocess.Popen(
            [self.program, "--database", self.database, "--listen", "127.0.0.1:0", "--behind-proxy"],
            stdout=subprocess.PIPE, stderr=log, text=True)
        self.passwords = {}
        for line in self.process.stdout:
            name, tab, password = line.strip().partition("\t")
            if tab:
                self.passwords[name] = password
            if line.startswith("Listening on http://"):
                host, _, port = line.strip().rpartition("/")[2].partition(":")
                self.address = (host, int(port))
                return
        raise SystemExit("error: the server did not start")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def memory(self):
        """Resident memory in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024


class Balancer(threading.Thread):
    """Passes each connection on to one of the nodes, to another one if that is gone."""

    def __init__(self, nodes):
        super().__init__(daemon=True)
        self.nodes = nodes
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.address = self.listener.getsockname()

    def run(self):
        turn = 0
        while True:
            client, _ = self.listener.accept()
            turn += 1
            threading.Thread(target=self.connect, args=(client, turn), daemon=True).start()

    def connect(self, client, turn):
        for step in range(len(self.nodes)):
            try:
                server = socket.create_connection(self.nodes[(turn + step) % len(self.nodes)].address, timeout=5)
                server.settimeout(None)
                break
            except OSError:
                continue
        else:
            client.close()
            return
        threading.Thread(target=self.copy, args=(client, server), daemon=True).start()
        self.copy(server, client)

    @staticmethod
    def copy(source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()


class World:
    """What all clients know and note."""

    def __init__(self, address, logins):
        self.address = address
        self.logins = logins
        self.lock = threading.Lock()
        self.stop = threading.Event()
        self.picked = {}
        self.written = {}
        self.open = {}
        self.statuses = {}
        self.errors = []

    def fail(self, text):
        with self.lock:
            self.errors.append(text)

    def note(self, status):
        with self.lock:
            self.statuses[status] = self.statuses.get(status, 0) + 1


class Client:
    """One user of the API, with a connection that is made again when it is lost."""

    def __init__(self, world, login, number):
        self.world, self.number = world, number
        proof = base64.b64encode(f"{login}:{world.logins[login]}".encode()).decode()
        self.headers = {
            "Authorization": f"Basic {proof}",
            "Content-Type": "application/json",
            "Accept": "application/json",
            # As if each came from a place of its own.
            "X-Forwarded-For": f"10.1.{number // 250}.{number % 250 + 1}",
        }
        self.connection = None

    def call(self, method, path, body=None):
        """Status and JSON; None for a call of which nobody knows what came of it."""
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(*self.world.address, timeout=40)
            text = None if body is None else json.dumps(body)
            self.connection.request(method, "/api/v1/" + path, text, self.headers)
            response = self.connection.getresponse()
            data = response.read()
        except (OSError, http.client.HTTPException):
            if self.connection is not None:
                self.connection.close()
            self.connection = None
            self.world.note("lost")
            time.sleep(0.2)
            return None
        status = response.status
        self.world.note(status)
        if status in LATER:
            if response.getheader("Retry-After") is None:
                self.world.fail(f"{method} {path}: {status} without Retry-After")
            time.sleep(0.2)
            return None
        if status >= 500 or status == 408:
            self.world.fail(f"{method} {path}: {status} {data[:200]!r}")
            return None
        return status, json.loads(data) if data else None


def customer(world, number):
    """Asks for a chat, writes, reads, and begins anew."""
    client = Client(world, "dora", number)
    reader = Client(world, "admin", number)
    while not world.stop.is_set():
        made = client.call("POST", f"ChatTopic/{TOPIC}/Sessions")
        if not made or made[0] != 200:
            continue
        session = made[1]["ChatSessionId"]
        with world.lock:
            world.written[session] = []
        for count in range(random.randint(1, 4)):
            say(world, client, session, f"customer {number} {count}", "ToUser")
            if world.stop.wait(random.uniform(0.2, 2)):
                return
        messages = reader.call("GET", f"ChatSession/{session}/Messages")
        if messages and messages[0] == 200:
            check(world, session, messages[1])


def say(world, client, session, text, kind):
    """Writes, and notes it once it is acknowledged."""
    got = client.call("POST", f"ChatSession/{session}/Messages", {"Type": kind, "Message": text})
    if got and got[0] == 200:
        with world.lock:
            world.written.setdefault(session, []).append((got[1]["ChatMessageId"], text))


def agent(world, number):
    """Takes whoever waits, answers, and ends the chat."""
    client = Client(world, ("berit", "carl", "admin")[number % 3], 2000 + number)
    while not world.stop.is_set():
        got = client.call("POST", "ChatSession/Pickup")
        if not got or got[1] is None:
            world.stop.wait(random.uniform(0.1, 0.5))
            continue
        session, started = got[1]["ChatSessionId"], got[1]["WhenStarted"]
        with world.lock:
            if session in world.picked:
                world.errors.append(f"session {session} was picked up twice")
            world.picked[session] = (got[1]["User"]["Name"], started)
        for count in range(random.randint(1, 3)):
            say(world, client, session, f"agent {number} {count}", "ToCustomer")
            world.stop.wait(random.uniform(0, 0.3))
        client.call("PATCH", f"ChatSession/{session}", {"Status": "Finished"})


def check(world, session, messages):
    """Each message once, in the order of display, and everything that was acknowledged."""
    keys = [message["ChatMessageId"] for message in messages]
    times = [message["WhenPosted"] for message in messages]
    if len(set(keys)) != len(keys) or keys != sorted(keys) or times != sorted(times):
        world.fail(f"messages of session {session} are not in order: {keys} {times}")
    with world.lock:
        written = list(world.written.get(session, []))
    there = {(message["ChatMessageId"], message["Message"]) for message in messages}
    # What was acknowledged after the list was read is not in it.
    last = max(keys, default=0)
    for lost in [one for one in written if one not in there and one[0] <= last]:
        world.fail(f"session {session}: {lost} is lost")


def check_all(world):
    """What is there in the end, of every session."""
    reader = Client(world, "admin", 1)
    for session in list(world.written):
        got = None
        for _ in range(50):
            got = reader.call("GET", f"ChatSession/{session}/Messages")
            if got:
                break
        if not got or got[0] != 200:
            world.fail(f"session {session} is lost: {got}")
            continue
        check(world, session, got[1])
        there = {(message["ChatMessageId"], message["Message"]) for message in got[1]}
        for lost in [one for one in world.written[session] if one not in there]:
            world.fail(f"session {session}: {lost} is lost")


def disturb(world, node):
    """Faults of one server: stopped for a moment, its file held by another process, connections that are cut."""
    import sqlite3

    file = node.database.removeprefix("sqlite:")
    while not world.stop.wait(random.uniform(3, 8)):
        fault = random.choice(["stop", "hold", "cut"])
        if fault == "stop":
            os.kill(node.process.pid, signal.SIGSTOP)
            time.sleep(random.uniform(0.2, 1))
            os.kill(node.process.pid, signal.SIGCONT)
        elif fault == "hold":
            link = sqlite3.connect(file, isolation_level=None, timeout=30)
            link.execute("BEGIN IMMEDIATE")
            time.sleep(random.uniform(0.5, 4))
            link.execute("ROLLBACK")
            link.close()
        else:
            for _ in range(50):
                with socket.create_connection(node.address) as stream:
                    stream.sendall(b"POST /api/v1/ChatSession/Pickup HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")


def run(world, seconds, each_second):
    """Starts all clients, and lets them go on."""
    threads = [threading.Thread(target=customer, args=(world, number), daemon=True) for number in range(CUSTOMERS)]
    threads += [threading.Thread(target=agent, args=(world, number), daemon=True) for number in range(AGENTS)]
    for thread in threads:
        thread.start()
    started = time.monotonic()
    while (passed := time.monotonic() - started) < seconds:
        each_second(passed)
        time.sleep(1)
    world.stop.set()
    for thread in threads:
        thread.join(60)


def report(world, text):
    print(f"{text}; responses {dict(sorted(world.statuses.items(), key=str))}; {len(world.written)} sessions,"
          f" {len(world.picked)} picked up, {sum(map(len, world.written.values()))} messages acknowledged")
    for error in world.errors[:20]:
        print("error:", error)
    if world.errors:
        raise SystemExit(f"{len(world.errors)} errors")
    if not world.picked:
        raise SystemExit("error: nothing was picked up")
    print("no error")


def one(program, seconds):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        node = Node(program, f"sqlite:{folder / 'chat.db'}", folder)
        try:
            world = World(node.address, node.passwords)
            memory = []
            threading.Thread(target=disturb, args=(world, node), daemon=True).start()
            run(world, seconds, lambda passed: memory.append((passed, node.memory())))
            check_all(world)
            later = [size for passed, size in memory if passed >= min(120, seconds / 2)]
            growth = max(later) - later[0]
            if growth > 10:
                world.fail(f"the memory has grown by {growth:.1f} MB")
            report(world, f"{seconds} s, {AGENTS} agents, {CUSTOMERS} customers; memory {later[0]:.1f} MB,"
                   f" at most {max(later):.1f} MB later")
        finally:
            node.kill()


def two(program, seconds):
    server, _, _ = os.environ["TEST_POSTGRES_URL"].rpartition("/")
    name = f"soak_{os.getpid()}"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        psql = ["psql", "--quiet", os.environ["TEST_POSTGRES_URL"], "--command"]
        subprocess.run([*psql, f"CREATE DATABASE {name}"], check=True)
        nodes = []
        try:
            nodes = [Node(program, f"{server}/{name}", folder)]
            passwords = nodes[0].passwords
            nodes.append(Node(program, f"{server}/{name}", folder, 1))
            balancer = Balancer(nodes)
            balancer.start()
            world = World(balancer.address, passwords)
            kills = 0

            def each_second(passed):
                nonlocal kills
                if passed // 10 > kills:
                    node = nodes[kills % 2]
                    kills += 1
                    node.kill()
                    time.sleep(1)
                    node.start()

            run(world, seconds, each_second)
            check_all(world)
            report(world, f"{seconds} s, {AGENTS} agents, {CUSTOMERS} customers, {kills} nodes killed")
        finally:
            for node in nodes:
                node.kill()
            subprocess.run([*psql, f"DROP DATABASE {name} WITH (FORCE)"], check=False)


if __name__ == "__main__":
    program, *arguments = sys.argv[1:]
    threading.stack_size(256 << 10)
    if arguments and arguments[0] == "nodes":
        two(program, int(arguments[1]) if len(arguments) > 1 else 600)
    else:
        one(program, int(arguments[0]) if arguments else 600)
