//! Pages that extensions of an operation state.

use pagewire_runtime::contract::{Method, Name, Next, Path};
use serde_json::{Map, Value};

use super::body::{Body, Leaf};
use super::{Paging, path_of, plan, size_of};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{PAGES_EXTENSION, Pointer};
use crate::rust::ir::reader::Reader;
use crate::rust::ir::{Operation, Parameter, Type, TypeDef};

/// The extension in Azure's documents that names the list and the address of the next page.
const PAGEABLE: &str = "x-ms-pageable";

/// The members that name the parameter or the location of the next page.
const KINDS: [&str; 5] = ["cursor", "address", "link", "number", "offset"];

/// The further members, each with the kinds that can have it.
const MORE: [(&str, &[&str]); 9] = [
    ("next", &["cursor"]),
    ("after", &["cursor"]),
    ("first", &["number"]),
    ("items", &KINDS),
    ("more", &KINDS),
    ("last", &KINDS),
    ("pages", &["number"]),
    ("total", &["number", "offset"]),
    ("size", &["cursor", "number", "offset"]),
];

impl Reader<'_> {
    /// Returns the pages that an extension states; `None` without an extension. If the extension says that there are none,
    /// or if it is invalid, there are no pages. An invalid extension is reported.
    pub(super) fn stated_pages(&mut self, operation: &Operation) -> Option<Option<Paging>> {
        let extensions = &self.described(operation)?.extensions;
        let stated = Stated {
            operation,
            types: &self.types,
        };
        if let Some(value) = extensions.get(PAGES_EXTENSION) {
            let read = stated.read(value);
            return Some(self.met(operation, PAGES_EXTENSION, read));
        }
        let read = stated.pageable(extensions.get(PAGEABLE)?);
        Some(self.met(operation, PAGEABLE, read))
    }

    fn met(
        &mut self,
        operation: &Operation,
        name: &str,
        read: Result<Option<Paging>, String>,
    ) -> Option<Paging> {
        read.unwrap_or_else(|why| {
            let message = format!("`{name}` {why}; there is no stream of pages");
            let at = operation.pointer.step(name);
            self.report(&at, Finding::new(Code::RustContradiction, message));
            None
        })
    }
}

struct Stated<'a> {
    operation: &'a Operation,
    types: &'a [TypeDef],
}

impl<'a> Stated<'a> {
    /// # Errors
    /// Why it cannot be met.
    fn read(&self, value: &Value) -> Result<Option<Paging>, String> {
        let members = match value {
            Value::Bool(false) => return Ok(None),
            Value::Object(members) => members,
            _ => return Err("is neither an object nor `false`".to_owned()),
        };
        let mut kinds = KINDS.into_iter().filter(|kind| members.contains_key(*kind));
        let kind = kinds.next().filter(|_| kinds.next().is_none());
        let kind =
            kind.ok_or_else(|| format!("does not have exactly one of {}", quoted(&KINDS)))?;
        for name in members.keys().filter(|name| *name != kind) {
            let known = MORE.iter().find(|(known, _)| known == name);
            if !known.is_some_and(|(_, kinds)| kinds.contains(&kind)) {
                return Err(format!(
                    "has the member `{name}`, which `{kind}` does not have"
                ));
            }
        }
        let body = self.body()?;
        let list = match path(members, "items")? {
            Some(path) => body.list_at(&path).ok_or_else(|| no_list(&path))?,
            None => body
                .list("")
                .ok_or("does not say by `items` which list the page is about")?,
        };
        let next = match kind {
            "cursor" => self.cursor(members, &body, list.item)?,
            "address" => {
                let path = path(members, kind)?.unwrap_or_default();
                Next::Address(leaf(&body, &path, |leaf| leaf.is_single(), "text")?)
            }
            "link" => match members.get(kind) {
                Some(Value::Bool(true)) => Next::Link,
                _ => return Err("has a `link` that is not `true`".to_owned()),
            },
            "number" => Next::Number(self.parameter(members, kind)?.0, self.first(members)?),
            _ => Next::Offset(self.parameter(members, kind)?.0),
        };
        let mut plan = plan(next, &list.path);
        let is_bool = |leaf: &Leaf<'_>| leaf.field.ty == Type::Bool;
        let is_number = |leaf: &Leaf<'_>| leaf.field.ty.is_integer();
        let end = |name, is: &dyn Fn(&Leaf<'_>) -> bool, what| {
            let found = path(members, name)?;
            found.map(|path| leaf(&body, &path, is, what)).transpose()
        };
        plan.more = end("more", &is_bool, "a truth value")?;
        plan.last = end("last", &is_bool, "a truth value")?;
        plan.pages = end("pages", &is_number, "a number")?;
        plan.total = end("total", &is_number, "a number")?;
        if members.contains_key("size") {
            let (_, parameter) = self.parameter(members, "size")?;
            let size = size_of(parameter);
            plan.size = Some(size.ok_or("names by `size` a parameter that has no `maximum`")?);
        }
        let item = list.item.clone();
        Ok(Some(Paging { plan, item }))
    }

    /// # Errors
    /// Why it cannot be met.
    fn pageable(&self, value: &Value) -> Result<Option<Paging>, String> {
        let text = |name| value.get(name).and_then(Value::as_str);
        let Some(next) = text("nextLinkName") else {
            return Ok(None);
        };
        // The address is requested with GET, whatever the method of the operation. Repeating another method could also have effects.
        if self.operation.method != Method::Get {
            return Err("is at an operation that is not a GET".to_owned());
        }
        let body = self.body()?;
        let items = vec![text("itemName").unwrap_or("value").to_owned()];
        let list = body.list_at(&items).ok_or_else(|| no_list(&items))?;
        // Dots separate the names of nested objects, unless a name contains dots itself.
        let whole = vec![next.to_owned()];
        let steps = match body.leaf_at(&whole) {
            Some(_) => whole,
            None => next.split('.').map(str::to_owned).collect(),
        };
        let next = Next::Address(leaf(&body, &steps, |leaf| leaf.is_single(), "text")?);
        let (plan, item) = (plan(next, &list.path), list.item.clone());
        Ok(Some(Paging { plan, item }))
    }

    fn body(&self) -> Result<Body<'a>, String> {
        let body = self.operation.page(self.types);
        body.ok_or_else(|| "is at an operation whose success has no single type".to_owned())
    }

    fn cursor(
        &self,
        members: &Map<String, Value>,
        body: &Body<'a>,
        item: &Type,
    ) -> Result<Next<'static>, String> {
        let (name, _) = self.parameter(members, "cursor")?;
        match (path(members, "next")?, path(members, "after")?.as_deref()) {
            (Some(path), None) => Ok(Next::Cursor(
                name,
                leaf(body, &path, |leaf| leaf.is_single(), "text or a number")?,
            )),
            (None, Some([only])) if body.has_single(item, only) => {
                Ok(Next::After(name, path_of(&[only])))
            }
            (None, Some(_)) => {
                Err("has an `after` that leads to no text or number in every item".to_owned())
            }
            _ => Err("does not have exactly one of `next` and `after`".to_owned()),
        }
    }

    /// Returns the parameter that a member names.
    fn parameter(
        &self,
        members: &Map<String, Value>,
        name: &str,
    ) -> Result<(Name<'static>, &'a Parameter), String> {
        let wire = members.get(name).and_then(Value::as_str);
        let wire = wire.ok_or_else(|| format!("does not name a query parameter by `{name}`"))?;
        let found = self
            .operation
            .singles()
            .find(|parameter| parameter.wire == wire);
        let found = found.ok_or_else(|| {
            format!("names `{wire}`, which is not a query parameter with a single value")
        })?;
        Ok((Name::new(found.wire.clone()), found))
    }

    fn first(&self, members: &Map<String, Value>) -> Result<i64, String> {
        match members.get("first") {
            None => {
                let (_, parameter) = self.parameter(members, "number")?;
                let first = super::rule::first(parameter);
                first.ok_or_else(|| {
                    "has no `first`, and the parameter does not say which page is the first"
                        .to_owned()
                })
            }
            Some(value) => value
                .as_i64()
                .ok_or_else(|| "has a `first` that is not a whole number".to_owned()),
        }
    }
}

/// Returns the steps of a pointer into the body.
fn path(members: &Map<String, Value>, name: &str) -> Result<Option<Vec<String>>, String> {
    let Some(value) = members.get(name) else {
        return Ok(None);
    };
    let pointer = value.as_str().and_then(Pointer::parse);
    let pointer = pointer
        .ok_or_else(|| format!("does not give by `{name}` a JSON pointer such as `/data`"))?;
    Ok(Some(pointer.steps().map(|step| step.to_string()).collect()))
}

/// Returns the path to a value of the right type.
fn leaf(
    body: &Body<'_>,
    path: &[String],
    is: impl FnOnce(&Leaf<'_>) -> bool,
    what: &str,
) -> Result<Path<'static>, String> {
    let found = body.leaf_at(path).filter(is);
    let found = found.ok_or_else(|| {
        format!(
            "names `/{}`, which is not {what} in a success",
            path.join("/")
        )
    })?;
    Ok(path_of(&found.path))
}

fn no_list(path: &[String]) -> String {
    format!(
        "names `/{}`, which is not a list in a success",
        path.join("/")
    )
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
