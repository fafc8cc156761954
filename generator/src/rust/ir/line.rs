//! The descriptors of operations, as far as the document determines them. They are parsed with the runtime's contract before
//! any code is generated, because one invalid descriptor makes its whole tag fail.

use std::collections::HashMap;

use pagewire_runtime::contract::{self, Kind, Line, Method, Name, Need, Rule, Template};

use super::reader::Reader;
use super::{Operation, Parameter, Place, Tag, Type, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::Pointer;

/// Whether a list that satisfies the rule has an item.
fn is_filled(rule: &Rule) -> bool {
    matches!(rule, Rule::MinItems(count) if *count > 0)
}

impl Parameter {
    /// Returns the parameter as part of a descriptor.
    pub(crate) fn described(&self) -> contract::Parameter<'_> {
        let (item, repeated) = match &self.ty {
            _ if self.style.is_some() => (&Type::String, false),
            Type::List(item) => (&**item, true),
            other => (other, false),
        };
        contract::Parameter {
            name: Name::new(&self.wire),
            place: self.place,
            need: match (repeated, self.required) {
                (true, true) if self.constraints.iter().any(is_filled) => Need::Several,
                (true, _) => Need::Repeated,
                (false, true) => Need::Required,
                (false, false) => Need::Optional,
            },
            kind: match item {
                Type::Bool => Kind::Bool,
                Type::I32 => Kind::Int32,
                Type::I64 => Kind::Int64,
                Type::U64 => Kind::Uint64,
                Type::Decimal => Kind::Double,
                Type::DateTime => Kind::DateTime,
                Type::Enum(_) => Kind::Enum,
                _ => Kind::Text,
            },
            style: self.style,
            rules: self.constraints.clone(),
        }
    }
}

/// The properties by which a server distinguishes operations.
type Route = (Method, String, Vec<(String, String)>, Vec<Kind>);

impl Operation {
    /// Returns the parts of the descriptor that need no Rust names.
    fn line(&self) -> Line<'_> {
        let parameters = self.parameters.iter().map(Parameter::described);
        let parameters: Vec<_> = parameters.collect();
        Line {
            method: self.method,
            path: Name::new(&self.route),
            id: Name::new(&self.id),
            reads: self.reads,
            is_constrained: parameters.iter().any(|known| !known.rules.is_empty()),
            parameters,
            headers: None,
            request: None,
            responses: None,
            response_markup: None,
            is_nullable: false,
            arguments: None,
            has_parts: false,
            is_file: false,
            encodings: Vec::new(),
            security: None,
            pages: self.pages.as_ref().map(|pages| pages.plan.clone()),
        }
    }

    fn as_route(&self) -> Route {
        let template = Template::new(&self.route);
        // The names of placeholders do not matter for routing.
        let blank = |text: &str| {
            let names = Template::new(&self.route).placeholders();
            let braced = names.map(|name| format!("{{{name}}}"));
            braced.fold(text.to_owned(), |text, name| text.replace(&name, "{}"))
        };
        let query = template.parameters();
        let mut query: Vec<_> = query
            .map(|(name, value)| (blank(name), blank(value)))
            .collect();
        query.sort();
        let kinds = template.placeholders().filter_map(|name| {
            let mut own = self.parameters.iter();
            let is_it = |known: &&Parameter| known.place == Place::Path && known.wire == name;
            Some(own.find(is_it)?.described().kind)
        });
        (self.method, blank(template.path), query, kinds.collect())
    }
}

impl Reader<'_> {
    /// Returns the path template of requests. Some documents list a path once per operation and add a fragment to
    /// distinguish them. Then a query parameter with only one value becomes a part of the template.
    pub(super) fn route(&self, path: &str, parameters: &[Parameter]) -> String {
        let template = Template::new(path);
        let mut query = template.query.to_owned();
        let constants = parameters
            .iter()
            .filter(|parameter| template.fragment.is_some() && parameter.required);
        for parameter in constants.filter(|parameter| parameter.place == Place::Query) {
            let Type::Enum(id) = parameter.ty else {
                continue;
            };
            let TypeKind::Enum(def) = &self.types[id].kind else {
                continue;
            };
            let [only] = def.members.as_slice() else {
                continue;
            };
            // A value that needs encoding cannot distinguish operations.
            let is_plain = |text: &str| {
                let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
                !text.is_empty() && text.bytes().all(is_plain)
            };
            if is_plain(&parameter.wire) && is_plain(&only.wire) {
                let mark = if query.is_empty() { "" } else { "&" };
                query.push_str(&format!("{mark}{}={}", parameter.wire, only.wire));
            }
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", template.path)
    }

    /// Removes operations with descriptors that the runtime would reject, and reports operations that servers cannot distinguish.
    pub(super) fn check_lines(&mut self, tags: &mut Vec<Tag>) {
        let mut routes: HashMap<Route, Pointer> = HashMap::new();
        for tag in tags.iter_mut() {
            tag.operations.retain(|operation| {
                let line = operation.line().to_string();
                let Err(refused) = Line::parse(&line) else {
                    return true;
                };
                let what = format!("an operation that servers and clients cannot have ({refused})");
                self.unsupported(&operation.pointer, &what, "it is left out");
                false
            });
            let operations = &tag.operations;
            let is_there = |id: &String| operations.iter().any(|known| known.id == *id);
            tag.examples.retain(is_there);
        }
        tags.retain(|tag| !tag.operations.is_empty());
        for operation in tags.iter().flat_map(|tag| &tag.operations) {
            let route = operation.as_route();
            if let Some(first) = routes.get(&route) {
                let message = format!(
                    "requests of this operation are like those at {first}; servers can have one of the two only"
                );
                let finding = Finding::new(Code::RustContradiction, message);
                self.report(&operation.pointer, finding);
            } else {
                routes.insert(route, operation.pointer.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rust::ir::tests::read;

    #[test]
    fn an_operation_that_the_runtime_would_refuse_is_left_out_alone() {
        let parameter =
            json!([{"name": "a", "in": "path", "required": true, "schema": {"type": "string"}}]);
        let operation = |id: &str| {
            json!({"get": {
                "operationId": id, "parameters": parameter, "responses": {"204": {"description": "."}},
            }})
        };
        let paths = json!({
            "/good/{a}": operation("good"), "/twice/{a}/{a}": operation("twice"), "/part?x=-{a}": operation("part"),
        });
        let (api, findings) = read(paths, json!({}));
        let ids: Vec<&str> = api.tags[0]
            .operations
            .iter()
            .map(|known| known.id.as_str())
            .collect();
        assert_eq!(ids, ["good"]);
        assert_eq!(findings.len(), 2, "{findings:?}");
    }

    #[test]
    fn a_constant_of_the_query_takes_the_place_of_a_fragment() {
        let operation = |value: &str| {
            json!({"get": {
                "parameters": [{
                    "name": "Action", "in": "query", "required": true, "schema": {"type": "string", "enum": [value]},
                }],
                "responses": {"204": {"description": "."}},
            }})
        };
        let paths = json!({
            "/#Action=A": operation("A"), "/#Action=B": operation("B"), "/#Other": operation("B"), "/plain": operation("A"),
        });
        let (api, findings) = read(paths, json!({}));
        let operations = api.tags[0].operations.iter();
        let routes: Vec<&str> = operations.map(|known| known.route.as_str()).collect();
        assert_eq!(routes, ["/?Action=A", "/?Action=B", "/?Action=B", "/plain"]);
        assert_eq!(findings.len(), 1, "{findings:?}");
    }
}
