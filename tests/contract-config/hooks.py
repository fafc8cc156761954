"""What schemathesis cannot know of the server."""
import ast
import itertools
import os
import threading

import schemathesis

#: Media types that are read by the same code as JSON. The two patches are operations of their own.
ALIASES = {"text/json", "text/xml", "application/json-patch+json", "application/merge-patch+json"}
#: Formats of the second run: a schema does not say how lists are written in a form or in XML, so that schemathesis has to
#: guess, and examples of every combination would take an hour.
GUESSED = {"application/x-www-form-urlencoded", "application/xml"}

#: Whether this is the second run, with bodies in all formats.
FORMATS = bool(os.environ.get("CONTRACT_FORMATS"))

address = itertools.count(1)

#: CPython 3.11 counts the depth of a syntax tree for all threads together, and then fails with "AST constructor recursion
#: depth mismatch" (python/cpython#106905) when two workers parse at once.
parsing, parse = threading.RLock(), ast.parse


def parse_alone(*arguments, **options):
    with parsing:
        return parse(*arguments, **options)


ast.parse = parse_alone


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Each body once in each format: every other media type would only repeat the same examples."""
    for operations in raw_schema["paths"].values():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {})
            for kind in list(content):
                guessed = kind in GUESSED and not FORMATS
                if guessed or (kind in ALIASES and method != "patch"):
                    del content[kind]


@schemathesis.hook
def before_call(context, case, kwargs):
    """Every call from another address: wrong logins, which a check tries by design, are throttled by address."""
    number = next(address)
    case.headers["X-Forwarded-For"] = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
