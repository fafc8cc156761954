//! The shapes of OpenAPI objects other than schemas: the kind of each member, and the required members.
//!
//! One member of the wrong kind would make the whole document unreadable. It is removed, or else the smallest object around it that
//! requires it.

use serde_json::{Map, Value};

use crate::openapi::Pointer;
use crate::openapi::members::is_status;

/// The kind of a member.
pub(super) enum Kind {
    /// Anything, including values that are checked elsewhere, such as schemas.
    Any,
    /// A text.
    Text,
    /// A text that authors often write as a number or Boolean, such as a version.
    Label,
    /// A Boolean.
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
    /// Alternative security requirements with their scopes.
    Security,
    /// An object with this shape.
    Object(&'static Shape),
    /// An object with this shape, or a reference to one.
    Part(&'static Shape),
}

/// The known members of an object.
pub(super) struct Shape {
    /// The required members.
    needed: &'static [(&'static str, Kind)],
    others: &'static [(&'static str, Kind)],
    /// The check across members, if there is one.
    also: Option<Check>,
}

/// Removes members that contradict others.
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

/// `info`. Its title and version are checked elsewhere.
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

/// The members of a schema that are checked here.
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

/// Returns the styles of parameters in a location.
fn styles(location: &str) -> &'static [&'static str] {
    match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &QUERY_STYLES,
        "header" => &["simple"],
        _ => &["form"],
    }
}

/// The places of removed values, each with a message.
type Notes = Vec<(Pointer, String)>;

/// Removes invalid values from `members`, the members of an object of `shape` at `at`.
///
/// # Errors
/// A message about the missing required member.
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

/// Does the same for an object without required members.
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
        // A member with the value `null` has no meaning, so nothing is lost.
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

/// Does the same for a value of any kind. The error has no text if the value is of another kind.
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
            // A key of another kind is reported with all members without meaning.
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

/// Whether an item or entry is kept.
fn kept(value: &mut Value, kind: &Kind, at: &Pointer, notes: &mut Notes) -> bool {
    let fault = fit_value(value, kind, at, notes).err();
    if let Some(fault) = &fault {
        let fault = fault.as_deref().unwrap_or("this is of a wrong kind");
        notes.push((at.clone(), format!("{fault}; it is left out")));
    }
    fault.is_none()
}

/// Checks security requirements. One with unreadable scopes stays, without scopes.
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
    // An empty list would mean that anybody may call.
    match alternatives.is_empty() && index > 0 {
        true => Err(None),
        false => Ok(()),
    }
}

/// Removes a style that is not available for the parameter's location.
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
