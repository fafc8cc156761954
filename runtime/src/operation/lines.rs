//! Descriptors as lines of text.
//!
//! Generated code holds one line an operation, read at the first use of its tag. As Rust expressions the same
//! descriptors cost the compiler more than all clients do.

use std::fmt::{self, Write as _};
use std::ops::Deref;
use std::sync::OnceLock;

use crate::operation::{Kind, Method, Need, Operation, Parameter, Place, Request, Response};
use crate::table::{CarrierDescriptor, Constraint, Constraints};

/// Lists that many operations share; a line names them by their index.
#[derive(Debug)]
pub struct Shared {
    /// Lists of optional headers.
    pub headers: &'static [&'static [&'static str]],
    /// Descriptors of request bodies.
    pub requests: &'static [Request],
    /// Lists of documented answers.
    pub responses: &'static [&'static [Response]],
}

/// The operations of a tag, in the order of the description: a slice of [`Operation`]s.
///
/// A line has the method, the path template, the `operationId`, and then words of a kind and a value:
///
/// ```text
/// POST /api/v1/ChatTopic/{id} v1ChatTopic_Reset path:required:int32:id body:Reset field:Reason headers:0 request:1 responses:0
/// ```
///
/// `constrained:1` tells that there are constraints, and `rule:min:1` is one on the parameter in front, on the field in
/// front, or behind `request` on the body. `parts:1` marks a form with parts.
///
/// In names, blanks, ends of lines and `%` are written as `%20`, `%0A` and `%25`.
pub struct Operations {
    tag: &'static str,
    shared: &'static Shared,
    lines: &'static str,
    read: OnceLock<Vec<Operation>>,
}

impl Operations {
    /// The operations of `tag`, one a line.
    #[must_use]
    pub const fn new(tag: &'static str, shared: &'static Shared, lines: &'static str) -> Self {
        Self {
            tag,
            shared,
            lines,
            read: OnceLock::new(),
        }
    }

    fn read(&self) -> Vec<Operation> {
        let lines = self.lines.lines();
        lines.filter_map(|line| self.operation(line)).collect()
    }

    /// The operation of a line; none for a blank one. Words of an unknown kind are passed over.
    fn operation(&self, line: &'static str) -> Option<Operation> {
        let mut words = line.split(' ');
        let (method, path, id) = (words.next()?, words.next()?, words.next()?);
        let mut operation = Operation {
            id: name(id),
            tag: self.tag,
            method: Method::from_name(method)?,
            path: name(path),
            parameters: Vec::new(),
            headers: &[],
            request: None,
            responses: &[],
            arguments: None,
            is_constrained: false,
            body_constraints: Vec::new(),
            has_parts: false,
        };
        let (mut body, mut fields) = (None, Vec::new());
        let mut constraints = String::new();
        for (kind, value) in words.filter_map(|word| word.split_once(':')) {
            let index = || value.parse::<usize>().ok();
            match kind {
                "headers" => {
                    operation.headers = pick(self.shared.headers, index()).copied().unwrap_or(&[]);
                }
                "request" => operation.request = pick(self.shared.requests, index()),
                "responses" => {
                    let list = pick(self.shared.responses, index());
                    operation.responses = list.copied().unwrap_or(&[]);
                }
                "body" => body = Some(name(value)),
                "field" => {
                    fields.push(name(value));
                    let _ = write!(constraints, "\n{value}");
                }
                "parts" => operation.has_parts = true,
                "constrained" => operation.is_constrained = true,
                // Of what the word in front is about.
                "rule" if !fields.is_empty() => {
                    let _ = write!(constraints, " {value}");
                }
                "rule" => {
                    let of = match operation.parameters.last_mut() {
                        Some(parameter) if operation.request.is_none() => {
                            &mut parameter.constraints
                        }
                        _ => &mut operation.body_constraints,
                    };
                    of.extend(Constraint::parse(value));
                }
                place => operation.parameters.extend(parameter(place, value)),
            }
        }
        let is_constrained = operation.is_constrained;
        operation.arguments = body.map(|body| {
            let table = CarrierDescriptor::new(body, fields.leak());
            if !is_constrained {
                return table;
            }
            // Kept for the rest of the program, once, as the table's names are.
            let constraints = Constraints::new(constraints.leak());
            table.with_rules(Box::leak(Box::new(constraints)))
        });
        Some(operation)
    }
}

fn pick<T>(list: &'static [T], index: Option<usize>) -> Option<&'static T> {
    list.get(index?)
}

/// A parameter: place, and `required:int32:id`.
fn parameter(place: &str, rest: &'static str) -> Option<Parameter> {
    let mut parts = rest.splitn(3, ':');
    let (need, kind) = (parts.next()?, parts.next()?);
    Some(Parameter {
        name: name(parts.next()?),
        place: match place {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            "cookie" => Place::Cookie,
            _ => return None,
        },
        kind: match kind {
            "int32" => Kind::Int32,
            "int64" => Kind::Int64,
            "double" => Kind::Double,
            "bool" => Kind::Bool,
            "date-time" => Kind::DateTime,
            "enum" => Kind::Enum,
            _ => Kind::Text,
        },
        need: match need {
            "required" => Need::Required,
            "repeated" => Need::Repeated,
            _ => Need::Optional,
        },
        constraints: Vec::new(),
    })
}

/// A name as it is meant. One that had to be escaped is kept for the rest of the program, once.
fn name(written: &'static str) -> &'static str {
    if !written.contains('%') {
        return written;
    }
    let unescaped = written.replace("%20", " ").replace("%0A", "\n");
    unescaped.replace("%25", "%").leak()
}

impl Deref for Operations {
    type Target = [Operation];

    fn deref(&self) -> &[Operation] {
        self.read.get_or_init(|| self.read())
    }
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SHARED: Shared = Shared {
        headers: &[&["SO-AppToken"], &["SO-Language"]],
        requests: &[Request {
            required: true,
            media_types: &["application/json"],
        }],
        responses: &[&[Response {
            status: 204,
            media_types: &[],
        }]],
    };

    #[test]
    fn a_line_has_all_of_an_operation() {
        static TAG: Operations = Operations::new(
            "Chat",
            &SHARED,
            "PUT /a%20b/{id} op path:required:int32:id query:repeated:text:x:y%2520 headers:1 \
             request:0 responses:0 constrained:1 body:Request field:One rule:required field:Two%0A\n",
        );
        let [operation] = &*TAG else {
            panic!("one line, one operation: {TAG:?}");
        };
        assert_eq!((operation.id, operation.tag), ("op", "Chat"));
        assert_eq!(
            (operation.method, operation.path),
            (Method::Put, "/a b/{id}")
        );
        let told = |p: &Parameter| (p.name, p.place, p.kind, p.need);
        let parameters: Vec<_> = operation.parameters.iter().map(told).collect();
        assert_eq!(
            parameters,
            [
                ("id", Place::Path, Kind::Int32, Need::Required),
                ("x:y%20", Place::Query, Kind::Text, Need::Repeated)
            ]
        );
        assert_eq!(operation.headers, ["SO-Language"]);
        assert!(operation.request.is_some_and(|request| request.required));
        assert_eq!(operation.success(), 204);
        let arguments = operation
            .arguments
            .as_ref()
            .map(|table| (table.name(), table.fields()));
        assert_eq!(arguments, Some(("Request", &["One", "Two\n"][..])));
    }

    #[test]
    fn what_a_line_leaves_out_is_empty() {
        static TAG: Operations = Operations::new("Chat", &SHARED, "GET / op headers:9 new:1\n\n");
        let [operation] = &*TAG else {
            panic!("one line, one operation: {TAG:?}");
        };
        assert!(operation.parameters.is_empty() && operation.headers.is_empty());
        assert!(operation.request.is_none() && operation.arguments.is_none());
    }
}
