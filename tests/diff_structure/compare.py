#!/usr/bin/env python3
"""An independent comparison of two OpenAPI documents, held against what `pagewire diff` says.

    compare.py OLD NEW DIFF.json [--misses N]

OLD and NEW are OpenAPI 3 or Swagger 2 documents in JSON; DIFF.json is what `pagewire diff OLD NEW
--format json` wrote. Four kinds of facts are compared as sets, without any of the rules of the
Rust program: operations, properties of components, members of enums, and types of properties that
stayed. For each kind the script prints how many facts it found itself, how many the diff reports,
and how many of either the other one lacks. It exits with 1 when any is lacking.
"""

import argparse
import json
import re
import sys

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def schemas(document):
    if "definitions" in document:
        return document["definitions"]
    return document.get("components", {}).get("schemas", {})


def operations(document):
    """Each operation by method and path: its name."""
    found = {}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                key = (method.upper(), path)
                found[key] = item[method].get("operationId", method.upper() + " " + path)
    return found


def unmatched(old, new):
    """The names of operations that only one document has: by path, then by path without the names
    of placeholders, then by name."""
    one, other = operations(old), operations(new)
    for key in (
        lambda at, name: at,
        lambda at, name: (at[0], re.sub(r"\{[^}]*\}", "{}", at[1])),
        lambda at, name: name,
    ):
        index = {}
        for at, name in other.items():
            index.setdefault(key(at, name), at)
        for at, name in list(one.items()):
            partner = index.pop(key(at, name), None)
            if partner is not None:
                del one[at], other[partner]
    return set(one.values()), set(other.values())


def target(schema):
    """The name of the component that a schema is, through a lone `allOf`."""
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
    parts = schema.get("allOf")
    if isinstance(parts, list) and len(parts) == 1 and not schema.get("properties"):
        return target(parts[0])
    return None


def word(document, schema, depth=0):
    """The type of a value as a word that is equal for equal types."""
    if depth > 24 or not isinstance(schema, dict):
        return "any"
    name = target(schema)
    if name is not None:
        found = schemas(document).get(name)
        if found is None or is_named(found) and not found.get("enum"):
            return name
        return word(document, found, depth + 1)
    if schema.get("enum"):
        return "enum"
    kind = schema.get("type")
    if kind == "array":
        return word(document, schema.get("items", {}), depth + 1) + "[]"
    if kind == "object" or "properties" in schema:
        more = schema.get("additionalProperties")
        if not schema.get("properties") and isinstance(more, dict):
            return "map of " + word(document, more, depth + 1)
        inner = sorted(schema.get("properties", {}).items())
        return "{" + ", ".join(n + ": " + word(document, s, depth + 1) for n, s in inner) + "}"
    if kind is None:
        return "any"
    return kind + " " + schema.get("format", "")


def members(document, schema, depth=0):
    """The values that a property or the items of its list may have, where they are listed, and the
    component that lists them."""
    if depth > 24 or not isinstance(schema, dict):
        return None, None
    name = target(schema)
    if name is not None:
        listed = members(document, schemas(document).get(name, {}), depth + 1)[0]
        return listed, name
    if schema.get("enum"):
        return {str(member) for member in schema["enum"]}, None
    if schema.get("type") == "array":
        return members(document, schema.get("items", {}), depth + 1)
    return None, None


def is_named(schema):
    if schema.get("enum") and schema.get("type") == "string":
        return True
    if schema.get("properties") or len(schema.get("allOf", [])) > 1:
        return True
    return schema.get("type") == "object" and not schema.get("additionalProperties")


def parts(document, schema, seen=()):
    """Properties with those of `allOf`."""
    found = {}
    for part in schema.get("allOf", []):
        name = part["$ref"].rsplit("/", 1)[-1] if "$ref" in part else None
        if name in seen:
            continue
        inner = schemas(document).get(name, {}) if name else part
        found.update(parts(document, inner, (*seen, name)))
    found.update(schema.get("properties", {}))
    return found


def facts(old, new, renamed):
    before, after = schemas(old), schemas(new)
    found = {kind: set() for kind in KINDS}
    gone, come = unmatched(old, new)
    found["operations"] = {("removed", name) for name in gone} | {("added", name) for name in come}
    for name, schema in before.items():
        new_name = renamed.get(name, name)
        now = after.get(new_name)
        if now is None or not is_named(schema) or not is_named(now):
            continue
        if schema.get("enum") and now.get("enum"):
            for member in set(map(str, schema["enum"])) - set(map(str, now["enum"])):
                found["members"].add(("removed", new_name, member))
            for member in set(map(str, now["enum"])) - set(map(str, schema["enum"])):
                found["members"].add(("added", new_name, member))
            continue
        was, is_now = parts(old, schema), parts(new, now)
        for prop in was.keys() - is_now.keys():
            found["properties"].add(("removed", new_name, prop))
        for prop in is_now.keys() - was.keys():
            found["properties"].add(("added", new_name, prop))
        for prop in was.keys() & is_now.keys():
            types = word(old, was[prop]), word(new, is_now[prop])
            named = re.sub(r"[\w.]+", lambda m: renamed.get(m[0], m[0]), types[0])
            if named != types[1]:
                found["types"].add((new_name, prop))
            (listed, by), (now_listed, now_by) = members(old, was[prop]), members(new, is_now[prop])
            # A component that both have is compared once, above.
            if listed and now_listed and (by is None or renamed.get(by, by) != now_by):
                for member in listed - now_listed:
                    found["members"].add(("removed", new_name, prop, member))
                for member in now_listed - listed:
                    found["members"].add(("added", new_name, prop, member))
    return found


KINDS = ("operations", "properties", "members", "types")


def reported(diff):
    found = {kind: set() for kind in KINDS}
    renamed = {}
    for change in diff["changes"]:
        kind, name, part = change["kind"], change["subject"]["name"], change["part"]
        way = "added" if "-added" in kind else "removed"
        if kind in ("carrier-renamed", "enum-renamed"):
            renamed[change["old"]] = change["new"]
        if kind in ("operation-added", "operation-removed"):
            found["operations"].update((way, n) for n in (name, *change["also"]))
        if change["subject"]["kind"] not in ("carrier", "enum") or part is None:
            continue
        if kind in ("property-added", "property-added-required", "property-removed"):
            if "." not in part and "[" not in part and "{" not in part:
                found["properties"].add((way, name, part))
        elif kind == "property-renamed":
            found["properties"].add(("removed", name, change["old"]))
            found["properties"].add(("added", name, change["new"]))
        elif kind in ("member-added", "member-removed"):
            found["members"].add((way, name, part))
        elif kind == "member-renamed":
            found["members"].add(("removed", name, change["old"]))
            found["members"].add(("added", name, change["new"]))
        elif kind in ("property-member-added", "property-member-removed"):
            value = change["new"] or change["old"]
            found["members"].add((way, name, re.split(r"[.\[{]", part)[0], value))
        elif kind == "property-retyped":
            found["types"].add((name, re.split(r"[.\[{]", part)[0]))
    return found, renamed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("diff")
    parser.add_argument("--misses", type=int, default=10, help="how many of each kind to print")
    arguments = parser.parse_args()
    told, renamed = reported(read(arguments.diff))
    own = facts(read(arguments.old), read(arguments.new), renamed)
    is_wrong = False
    for kind in KINDS:
        missing, invented = own[kind] - told[kind], told[kind] - own[kind]
        is_wrong |= bool(missing or invented)
        print(f"{kind}: {len(own[kind])} found here, {len(told[kind])} reported, "
              f"{len(missing)} missing, {len(invented)} invented")
        for title, rest in (("missing", missing), ("invented", invented)):
            for fact in sorted(rest)[: arguments.misses]:
                print(f"  {title}: {' '.join(fact)}")
    return 1 if is_wrong else 0


if __name__ == "__main__":
    sys.exit(main())
