"""JSON values of documents: examples, and whether two of them are equal."""
import re



# Types of generated code that are not the crate's own.
FOREIGN = {"Vec", "Option", "String", "Value", "Map", "Bytes", "DateTime", "Decimal", "File"}


def qualified(ty):
    """A type of generated code with the paths of the types of the crate `subject`; what a reference is to is owned."""
    if ty == "str":
        return "String"
    own = lambda found: found[0] if found[0] in FOREIGN else f"subject::types::{found[0]}"
    return re.sub(r"(?<![:\w])[A-Z]\w*", own, ty)


def component_examples(document):
    """The examples of component objects, each with the component's name: those of the whole, and the object of the
    examples that its properties have."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not isinstance(schema, dict) or schema.get("type", "object") != "object":
            continue
        if isinstance(schema.get("example"), dict):
            yield name, schema["example"]
        properties = schema.get("properties", {}).items()
        parts = {key: part["example"] for key, part in properties if isinstance(part, dict) and "example" in part}
        if parts:
            yield name, parts


def same(one, other):
    """Whether two JSON values are equal; numbers by their value."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def resolve(document, part):
    """The part, or what it refers to."""
    for _ in range(20):
        reference = part.get("$ref") if isinstance(part, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#/"):
            break
        part = document
        for step in reference[2:].split("/"):
            step = step.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
            part = part[int(step)] if isinstance(part, list) else part[step]
    return part


FORMATS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "byte": "QUJD",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}


#: Keywords by which a schema says what its values are.
LIMITS = {"type", "enum", "const", "allOf", "anyOf", "oneOf", "format", "pattern"}


def matching(pattern):
    """A text that matches a pattern of the simple kind."""

    def part(tokens):
        text = ""
        for kind, value in tokens:
            name = str(kind)
            if name == "LITERAL":
                text += chr(value)
            elif name == "IN":
                first, content = value[0]
                text += {"RANGE": lambda: chr(content[0]), "LITERAL": lambda: chr(content)}.get(str(first), lambda: "1")()
            elif name in ["MAX_REPEAT", "MIN_REPEAT"]:
                text += part(value[2]) * max(value[0], min(1, value[1]))
            elif name == "SUBPATTERN":
                text += part(value[3])
            elif name == "BRANCH":
                text += part(value[1][0])
            elif name == "ANY":
                text += "x"
        return text

    return part(re._parser.parse(pattern))


def sample(document, schema, depth=0):
    """A value that fits a schema, as far as its keywords are of the simple kind."""
    schema = resolve(document, schema) if isinstance(schema, dict) else {}
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return next((value for value in schema["enum"] if value is not None), None)
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    if "allOf" in schema and "properties" not in schema:
        values = [sample(document, part, depth + 1) for part in schema["allOf"]]
        objects = [value for value in values if isinstance(value, dict)]
        # What a part says of a property goes before what those behind it say: the type of a node of Figma is listed first.
        if objects:
            return {key: value for one in reversed(objects) for key, value in one.items()}
        # A part that is a description alone says nothing of values.
        limits = [LIMITS & resolve(document, part).keys() for part in schema["allOf"]]
        return next((value for value, some in zip(values, limits) if some), values[0])
    for key in ["oneOf", "anyOf"]:
        if schema.get(key) and "properties" not in schema:
            more = schema.get("additionalProperties")
            # Properties of the parts are additional ones of the whole.
            is_text = isinstance(more, dict) and more.get("type") == "string"
            values = (sample(document, part, depth + 1) for part in schema[key])
            fits = lambda value: not is_text or all(isinstance(item, str) for item in value.values())
            return next(filter(fits, values), {})
    if kind == "object" or "properties" in schema:
        wanted = schema.get("properties", {})
        required = set(schema.get("required", []))
        if depth > 2:
            wanted = {key: part for key, part in wanted.items() if key in required}
        value = {key: sample(document, part, depth + 1) for key, part in wanted.items() if depth < 8}
        # A property can be required and not be described.
        value |= {key: "text" for key in required if key not in value and "allOf" not in schema}
        for part in schema.get("allOf", []):
            inherited = sample(document, part, depth + 1)
            value = {**inherited, **value} if isinstance(inherited, dict) else value
        return value
    if kind == "array":
        # Two, as one item of a form cannot be told from a text.
        count = max(min(2, schema.get("maxItems", 2)), schema.get("minItems", 1))
        return [sample(document, schema.get("items", {}), depth + 1) for _ in range(count)] if depth < 8 else []
    if kind == "null":
        return None
    if kind == "boolean":
        return True
    if kind in ["integer", "number"]:
        least = schema.get("minimum", schema.get("exclusiveMinimum", 1))
        value = max(1, int(least) + (1 if "exclusiveMinimum" in schema else 0)) if not isinstance(least, bool) else 2
        most = schema.get("maximum")
        value = value if most is None or value <= most else int(most)
        step = schema.get("multipleOf")
        return -(-value // step) * step if step else value
    if kind == "string":
        text = FORMATS.get(schema.get("format")) or schema.get("example", schema.get("default"))
        if not isinstance(text, str) or text == "":
            text = "text"
        if "pattern" in schema and not re.search(schema["pattern"], text):
            text = matching(schema["pattern"])
        while len(text) < schema.get("minLength", 0):
            text += "x"
        return text[: schema.get("maxLength", len(text))]
    return {} if kind is None and depth < 2 else "text"
