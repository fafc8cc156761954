//! The shapes of the objects of OpenAPI outside of schemas: what each member holds, and which must be there.
//!
//! One member of a wrong kind would make a document unreadable as a whole. It is taken out where it is, or the smallest
//! object around it that cannot do without it.

use serde_json::{Map, Value};

use crate::openapi::Pointer;
use crate::openapi::members::is_status;

/// What a member holds.
pub(super) enum Kind {
    /// Anything; also what is looked at elsewhere, such as schemas.
    Any,
    /// A text.
    Text,
    /// A text that is often written as a number or truth value, such as a version.
    Label,
    /// A truth value.
    Truth,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// A list.
    List(&'static Kind),
    /// An object with entries of one kind.
    Map(&'static Kind),
    /// Path items by their paths, and extensions.
    Paths,
    /// Responses by their status, and extensions.
    Responses,
    /// Alternatives of security schemes with their scopes.
    Security,
    /// An object of this shape.
    Object(&'static Shape),
    /// The same, or a reference to one.
    Part(&'static Shape),
}

/// The members of an object that are known.
pub(super) struct Shape {
    /// Those that must be there.
    needed: &'static [(&'static str, Kind)],
    others: &'static [(&'static str, Kind)],
    /// What members say about each other, if anything.
    also: Option<Check>,
}

/// Takes out members that do not fit others.
type Check = fn(&mut Map<String, Value>, &Pointer, &mut Notes);

use Kind::{
    Any, Label, List, Map as Entries, Object, Part, Paths, Responses, Security, Text, Truth, Word,
};

/// The document.
pub(super) static DOCUMENT: Shape = Shape {
    needed: &[],
    others: &[
        ("servers", List(&Object(&SERVER))),
        ("paths", Paths),
        ("webhooks", Entries(&Object(&PATH_ITEM))),
        ("components", Object(&COMPONENTS)),
        ("security", Security),
        ("tags", List(&Object(&TAG))),
        ("externalDocs", Object(&DOCS)),
    ],
    also: None,
};

/// `info`, whose title and version are looked at elsewhere.
pub(super) static INFO: Shape = Shape {
    needed: &[],
    others: &[
        ("title", Label),
        ("version", Label),
        ("summary", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Object(&CONTACT)),
        ("license", Object(&LICENSE)),
    ],
    also: None,
};

static CONTACT: Shape = Shape {
    needed: &[],
    others: &[("name", Text), ("url", Text), ("email", Text)],
    also: None,
};

static LICENSE: Shape = Shape {
    needed: &[("name", Text)],
    others: &[("url", Text)],
    also: None,
};

static SERVER: Shape = Shape {
    needed: &[("url", Text)],
    others: &[
        ("description", Text),
        ("variables", Entries(&Object(&VARIABLE))),
    ],
    also: None,
};

static VARIABLE: Shape = Shape {
    needed: &[("default", Label)],
    others: &[("enum", List(&Label)), ("description", Text)],
    also: None,
};

static TAG: Shape = Shape {
    needed: &[("name", Label)],
    others: &[("description", Text), ("externalDocs", Object(&DOCS))],
    also: None,
};

static DOCS: Shape = Shape {
    needed: &[("url", Text)],
    others: &[("description", Text)],
    also: None,
};

static COMPONENTS: Shape = Shape {
    needed: &[],
    others: &[
        ("schemas", Entries(&Any)),
        ("responses", Entries(&Part(&RESPONSE))),
        ("parameters", Entries(&Part(&PARAMETER))),
        ("requestBodies", Entries(&Part(&BODY))),
        ("headers", Entries(&Part(&HEADER))),
        ("securitySchemes", Entries(&Part(&SCHEME))),
        ("pathItems", Entries(&Object(&PATH_ITEM))),
    ],
    also: None,
};

static SCHEME: Shape = Shape {
    needed: &[],
    others: &[
        ("description", Text),
        ("bearerFormat", Text),
        ("flows", Object(&FLOWS)),
    ],
    also: None,
};

static FLOWS: Shape = Shape {
    needed: &[],
    others: &[
        ("implicit", Object(&BY_PAGE)),
        ("password", Object(&BY_TOKEN)),
        ("clientCredentials", Object(&BY_TOKEN)),
        ("authorizationCode", Object(&BY_CODE)),
    ],
    also: None,
};

static BY_PAGE: Shape = Shape {
    needed: &[("authorizationUrl", Text)],
    others: FLOW,
    also: None,
};

static BY_TOKEN: Shape = Shape {
    needed: &[("tokenUrl", Text)],
    others: FLOW,
    also: None,
};

static BY_CODE: Shape = Shape {
    needed: &[("authorizationUrl", Text), ("tokenUrl", Text)],
    others: FLOW,
    also: None,
};

const FLOW: &[(&str, Kind)] = &[("refreshUrl", Text), ("scopes", Entries(&Text))];

static PATH_ITEM: Shape = Shape {
    needed: &[],
    others: &[
        ("$ref", Text),
        ("summary", Text),
        ("description", Text),
        ("servers", List(&Object(&SERVER))),
        ("parameters", List(&Part(&PARAMETER))),
        ("get", Object(&OPERATION)),
        ("put", Object(&OPERATION)),
        ("post", Object(&OPERATION)),
        ("delete", Object(&OPERATION)),
        ("options", Object(&OPERATION)),
        ("head", Object(&OPERATION)),
        ("patch", Object(&OPERATION)),
        ("trace", Object(&OPERATION)),
    ],
    also: None,
};

static OPERATION: Shape = Shape {
    needed: &[],
    others: &[
        ("tags", List(&Label)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", Object(&DOCS)),
        ("operationId", Label),
        ("parameters", List(&Part(&PARAMETER))),
        ("requestBody", Part(&BODY)),
        ("responses", Responses),
        ("deprecated", Truth),
        ("security", Security),
        ("servers", List(&Object(&SERVER))),
    ],
    also: None,
};

static PARAMETER: Shape = Shape {
    needed: &[("name", Label), ("in", Word(&LOCATIONS))],
    others: &[
        ("description", Text),
        ("required", Truth),
        ("deprecated", Truth),
        ("allowEmptyValue", Truth),
        ("style", Text),
        ("explode", Truth),
        ("allowReserved", Truth),
        ("content", Entries(&Object(&MEDIA))),
    ],
    also: Some(style),
};

const LOCATIONS: [&str; 4] = ["path", "query", "header", "cookie"];

static HEADER: Shape = Shape {
    needed: &[],
    others: &[
        ("description", Text),
        ("required", Truth),
        ("deprecated", Truth),
        ("style", Word(&["simple"])),
        ("explode", Truth),
        ("content", Entries(&Object(&MEDIA))),
    ],
    also: None,
};

static BODY: Shape = Shape {
    needed: &[],
    others: &[
        ("content", Entries(&Object(&MEDIA))),
        ("description", Text),
        ("required", Truth),
    ],
    also: None,
};

static RESPONSE: Shape = Shape {
    needed: &[],
    others: &[
        ("description", Text),
        ("headers", Entries(&Part(&HEADER))),
        ("content", Entries(&Object(&MEDIA))),
    ],
    also: None,
};

static MEDIA: Shape = Shape {
    needed: &[],
    others: &[("encoding", Entries(&Object(&ENCODING)))],
    also: None,
};

static ENCODING: Shape = Shape {
    needed: &[],
    others: &[
        ("contentType", Text),
        ("headers", Entries(&Part(&HEADER))),
        ("style", Word(&QUERY_STYLES)),
        ("explode", Truth),
        ("allowReserved", Truth),
    ],
    also: None,
};

const QUERY_STYLES: [&str; 4] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/// What is looked at here of a schema.
pub(super) static SCHEMA: Shape = Shape {
    needed: &[],
    others: &[
        ("externalDocs", Object(&DOCS)),
        ("discriminator", Object(&DISCRIMINATOR)),
    ],
    also: None,
};

static DISCRIMINATOR: Shape = Shape {
    needed: &[("propertyName", Text)],
    others: &[("mapping", Entries(&Text))],
    also: None,
};

/// The styles of parameters in a location.
fn styles(location: &str) -> &'static [&'static str] {
    match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &QUERY_STYLES,
        "header" => &["simple"],
        _ => &["form"],
    }
}

/// Where values were taken out, with a sentence each.
type Notes = Vec<(Pointer, String)>;

/// Takes out of `members`, which are those of an object of `shape` at `at`, what they cannot be.
///
/// # Errors
/// What is missing that must be there.
fn fit(
    members: &mut Map<String, Value>,
    shape: &Shape,
    at: &Pointer,
    notes: &mut Notes,
) -> Result<(), String> {
    for (name, kind) in shape.needed {
        let value = members.get_mut(*name).filter(|value| !value.is_null());
        let value = value.ok_or_else(|| format!("`{name}` is missing"))?;
        let fitted = fit_value(value, kind, &at.step(name), notes);
        fitted.map_err(|fault| fault.unwrap_or_else(|| wrong(name)))?;
    }
    trim(members, shape, at, notes);
    Ok(())
}

/// The same for an object that nothing must be in.
pub(super) fn trim(
    members: &mut Map<String, Value>,
    shape: &Shape,
    at: &Pointer,
    notes: &mut Notes,
) {
    if let Some(also) = shape.also {
        also(members, at, notes);
    }
    for (name, kind) in shape.others {
        let Some(value) = members.get_mut(*name) else {
            continue;
        };
        // A member without a value says nothing, so nothing is lost.
        if value.is_null() && !matches!(kind, Any) {
            members.shift_remove(*name);
        } else if let Err(fault) = fit_value(value, kind, &at.step(name), notes) {
            members.shift_remove(*name);
            let fault = fault.unwrap_or_else(|| wrong(name));
            notes.push((at.step(name), format!("{fault}; it is left out")));
        }
    }
}

fn wrong(name: &str) -> String {
    format!("the value of `{name}` is of a wrong kind")
}

/// The same for a value of any kind. The error has no text where the value is of another kind.
fn fit_value(
    value: &mut Value,
    kind: &Kind,
    at: &Pointer,
    notes: &mut Notes,
) -> Result<(), Option<String>> {
    let right = |is_right: bool| if is_right { Ok(()) } else { Err(None) };
    match (kind, value) {
        (Any, _) => Ok(()),
        (Text, value) => right(value.is_string()),
        (Truth, value) => right(value.is_boolean()),
        (Label, value) => {
            if value.is_number() || value.is_boolean() {
                *value = value.to_string().into();
            }
            right(value.is_string())
        }
        (Word(words), Value::String(word)) => match words.contains(&word.as_str()) {
            true => Ok(()),
            false => Err(Some(format!("`{word}` is none of {}", words.join(", ")))),
        },
        (List(kind), Value::Array(items)) => {
            let mut index = 0;
            items.retain_mut(|item| {
                let at = at.step(index);
                index += 1;
                kept(item, kind, &at, notes)
            });
            Ok(())
        }
        (Entries(kind), Value::Object(entries)) => {
            entries.retain(|name, entry| kept(entry, kind, &at.step(name), notes));
            Ok(())
        }
        (Paths, Value::Object(paths)) => {
            let item = Object(&PATH_ITEM);
            paths.retain(|path, entry| {
                path.starts_with("x-") || kept(entry, &item, &at.step(path), notes)
            });
            Ok(())
        }
        (Responses, Value::Object(responses)) => {
            // A key of another kind is reported with all members that have no meaning.
            responses.retain(|status, response| {
                let at = at.step(status);
                status.starts_with("x-")
                    || is_status(status) && kept(response, &Part(&RESPONSE), &at, notes)
            });
            Ok(())
        }
        (Security, value) => security(value, at, notes),
        (Part(shape), Value::Object(members)) => match members.get("$ref") {
            None => fit(members, shape, at, notes).map_err(Some),
            Some(Value::String(_)) => Ok(()),
            Some(_) => Err(Some(wrong("$ref"))),
        },
        (Object(shape), Value::Object(members)) => fit(members, shape, at, notes).map_err(Some),
        _ => Err(None),
    }
}

/// Whether an item or entry stays.
fn kept(value: &mut Value, kind: &Kind, at: &Pointer, notes: &mut Notes) -> bool {
    let fault = fit_value(value, kind, at, notes).err();
    if let Some(fault) = &fault {
        let fault = fault.as_deref().unwrap_or("this is of a wrong kind");
        notes.push((at.clone(), format!("{fault}; it is left out")));
    }
    fault.is_none()
}

/// Requirements of credentials. One whose scopes cannot be read stays, and asks for none.
fn security(value: &mut Value, at: &Pointer, notes: &mut Notes) -> Result<(), Option<String>> {
    if value.is_object() {
        let message = "a list of alternatives is expected; this is read as the only one".to_owned();
        notes.push((at.clone(), message));
        *value = Value::Array(vec![value.take()]);
    }
    let Value::Array(alternatives) = value else {
        return Err(None);
    };
    let mut index = 0;
    alternatives.retain_mut(|alternative| {
        let at = at.step(index);
        index += 1;
        let Value::Object(schemes) = alternative else {
            notes.push((at, "this is of a wrong kind; it is left out".to_owned()));
            return false;
        };
        for (scheme, scopes) in schemes.iter_mut() {
            let is_right = scopes
                .as_array()
                .is_some_and(|scopes| scopes.iter().all(Value::is_string));
            if !is_right {
                let message = "a list of scopes is expected; none is asked for".to_owned();
                notes.push((at.step(scheme), message));
                *scopes = Value::Array(Vec::new());
            }
        }
        true
    });
    // A list that has lost all of its items would say that anybody may call.
    match alternatives.is_empty() && index > 0 {
        true => Err(None),
        false => Ok(()),
    }
}

/// Takes out a style that parameters of the location do not have.
fn style(members: &mut Map<String, Value>, at: &Pointer, notes: &mut Notes) {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    if let (Some(location), Some(style)) = (text("in"), text("style"))
        && !styles(location).contains(&style)
    {
        let message = format!(
            "`{style}` is none of the styles in a {location} ({}); it is left out",
            styles(location).join(", ")
        );
        notes.push((at.step("style"), message));
        members.shift_remove("style");
    }
}
