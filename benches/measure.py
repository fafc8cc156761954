"""What the benchmarks share: running a command and weighing it, and printing the figures."""
import os
import pathlib
import shutil
import subprocess
import sys
import time
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parent.parent
#: Apart from the usual target directory, so that a benchmark neither spoils its builds nor gains by them.
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "benches"


class Cost(NamedTuple):
    """What one command took, with all processes that it started: seconds, and the largest of them in MB."""

    wall: float
    user: float
    peak: float

    @staticmethod
    def best(costs):
        """The least of each: what the work takes when nothing disturbs it."""
        return Cost(*map(min, zip(*costs)))

    def __str__(self):
        return f"{self.wall:7.2f} s {self.user:7.2f} s {self.peak:6.0f} MB"


def run(command, env=None, cwd=ROOT):
    """Runs a command to its end; a failure ends the benchmark with what it printed."""
    done = subprocess.Popen(
        [str(part) for part in command],
        cwd=cwd,
        env=environment(env),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    started = time.perf_counter()
    errors = done.stderr.read()
    # Unlike wait, this tells what the process and its descendants used.
    _, status, usage = os.wait4(done.pid, 0)
    done.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{errors}")
    return Cost(wall, usage.ru_utime, usage.ru_maxrss / 1000)


def environment(extra):
    return {**os.environ, "CARGO_TARGET_DIR": str(TARGET), "CARGO_TERM_COLOR": "never", **(extra or {})}


def cold(command, packages, runs, env=None, cwd=ROOT):
    """The best of `runs` builds of `packages` alone; a first build, which does not count, brings the rest."""
    run(command, env, cwd)
    costs = []
    for _ in range(runs):
        for package in packages:
            run(["cargo", "clean", "--quiet", "--package", package, *profile(command)], env, cwd)
        costs.append(run(command, env, cwd))
    return Cost.best(costs)


def profile(command):
    return ["--release"] if "--release" in command else []


def fresh(folder):
    """An empty folder below the target directory."""
    path = TARGET / folder
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def heading(title):
    print(f"\n{title}\n  {'':<46} {'wall':>9} {'user':>9} {'peak':>9}  goal")


def line(name, cost, goal=""):
    print(f"  {name:<46} {cost}  {goal}".rstrip(), flush=True)
