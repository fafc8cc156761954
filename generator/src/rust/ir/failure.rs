//! The bodies that servers write for failures, if the document has a schema for them.
//!
//! A property is filled by its name and its type: numeric `status` and `code` get the status; `message`, `detail` and
//! similar names get the error message. All other properties are omitted. If a required property has no such name, the
//! author of the server has to fill it.

use std::collections::HashSet;

use pagewire_runtime::contract::media::Family;
use pagewire_runtime::contract::{Markup, Name, Rule};
use pagewire_runtime::failure::{CODES, DEPTH, FAILURES, LISTS, key};

use super::filled::{
    At, Filled, STATUSES, SUCCESSES, at_least_two, element, empty, member, stated, takes_statuses,
    text,
};
use super::reader::Reader;
use super::{ChoiceDef, Content, Response, Status, Tag, Type, TypeId, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::Pointer;

impl Reader<'_> {
    /// Decides which body servers write for each documented failure. A schema that cannot be filled is reported once.
    pub(super) fn failures(&mut self, tags: &mut [Tag]) {
        if self.profile.has_own_failures {
            return;
        }
        let mut reported = HashSet::new();
        let mut unwritable = Vec::new();
        for operation in tags.iter_mut().flat_map(|tag| &mut tag.operations) {
            let is_result = Status::results(operation.responses.iter().map(|it| it.status));
            let has_success = !is_result(Status::Default);
            for response in &mut operation.responses {
                let Some(ty) = failure_type(response, has_success).cloned() else {
                    if is_failure(response.status, has_success) && is_file(response) {
                        let message = format!(
                            "a server cannot write a failure as `{}`: it writes problem details unless `Router::with_failures` makes the body",
                            response.media.join("`, `")
                        );
                        let finding = Finding::new(Code::RustUnfilledFailure, message);
                        unwritable.push((operation.pointer.clone(), finding));
                    }
                    continue;
                };
                let is_xml = form_of(response) == Some(Family::Xml);
                let filled = match is_xml {
                    true => self.failed_element(&ty),
                    false => self.failed_body(&ty, false),
                };
                match filled {
                    Ok(filled) => response.failure = Some(filled),
                    Err(path) => {
                        let pointer = match ty {
                            Type::Carrier(id) | Type::Choice(id) | Type::Enum(id) => {
                                self.types[id].pointer.clone()
                            }
                            _ => operation.pointer.clone(),
                        };
                        if reported.insert(pointer.clone()) {
                            self.unfilled(&pointer, &path);
                        }
                    }
                }
            }
        }
        for (pointer, finding) in unwritable {
            self.report(&pointer, finding);
        }
    }

    fn unfilled(&mut self, pointer: &Pointer, path: &str) {
        let what = match path {
            "" => "this schema of failures".to_owned(),
            path => format!("`{path}`, which this schema of failures requires,"),
        };
        let message = format!(
            "a server cannot fill {what} from status and message: it writes problem details unless `Router::with_failures` makes the body"
        );
        self.report(pointer, Finding::new(Code::RustUnfilledFailure, message));
    }

    /// Returns the whole body, or the path of a required property that cannot be filled.
    fn failed_body(&self, ty: &Type, is_xml: bool) -> Result<Filled, String> {
        let at = At {
            key: "message".to_owned(),
            rules: &[],
            is_required: true,
            is_address: false,
            fields: &[],
            depth: 0,
            is_xml,
        };
        let member = |name: &str, part| (name.to_owned(), part);
        match ty {
            Type::Json => Ok(Filled::Object(vec![
                member("title", Filled::Title),
                member("status", Filled::Status),
                member("detail", Filled::Message),
            ])),
            Type::Map(value) if matches!(**value, Type::Json | Type::String) => {
                Ok(Filled::Object(vec![
                    member("title", Filled::Title),
                    member("detail", Filled::Message),
                ]))
            }
            Type::Carrier(id) => {
                let filled = self.failed_object(*id, 0, is_xml)?;
                let def = &self.types[*id];
                let TypeKind::Carrier(fields) = &def.kind else {
                    return Ok(filled);
                };
                let is_free = !def.is_closed && fields.iter().all(|field| field.wire != "detail");
                match filled {
                    // Objects can have properties that their schemas do not list.
                    Filled::Object(mut members)
                        if is_free && !members.iter().any(|(_, part)| part.says()) =>
                    {
                        members.push(member("detail", Filled::Message));
                        Ok(Filled::Object(members))
                    }
                    filled if filled.says() => Ok(filled),
                    _ => Err(String::new()),
                }
            }
            ty => self.failed_value(ty, &at),
        }
    }

    /// Returns the whole body as an element.
    fn failed_element(&self, ty: &Type) -> Result<Filled, String> {
        let mut root = Markup::default();
        root.label.name = Some(Name::new("Error".to_owned()));
        if let Type::Carrier(id) = ty {
            let def = &self.types[*id];
            root.label.clone_from(&def.label);
            let name = || Name::new(def.name.clone());
            root.label.name.get_or_insert_with(name);
        }
        Ok(match self.failed_body(ty, true)? {
            Filled::Object(members) => Filled::Element(root.to_string(), members),
            filled => filled,
        })
    }

    fn failed_object(&self, id: TypeId, depth: usize, is_xml: bool) -> Result<Filled, String> {
        let def = &self.types[id];
        let TypeKind::Carrier(fields) = &def.kind else {
            return Err(String::new());
        };
        if let Some(name) = def.undescribed.first() {
            return Err(name.clone());
        }
        let mut members = Vec::new();
        for field in fields {
            let is_nullable = field.constraints.contains(&Rule::Present);
            let at = At {
                key: key(&field.wire),
                rules: &field.constraints,
                is_required: field.is_required || is_nullable,
                is_address: field.is_address,
                fields,
                depth: depth + 1,
                is_xml,
            };
            let filled = match self.failed_value(&field.ty, &at) {
                Ok(filled) => filled,
                Err(_) if !at.is_required => continue,
                Err(_) if is_nullable => Filled::Null,
                Err(within) => empty(field).ok_or_else(|| match &*within {
                    "" => field.wire.clone(),
                    within => format!("{}.{within}", field.wire),
                })?,
            };
            if !is_xml {
                members.push((field.wire.clone(), filled));
                continue;
            }
            match element(field, filled) {
                Some(member) => members.push(member),
                None if at.is_required => return Err(field.wire.clone()),
                None => {}
            }
        }
        Ok(Filled::Object(members))
    }

    /// Returns the value of a property, or the path within it to what cannot be filled.
    fn failed_value(&self, ty: &Type, at: &At<'_>) -> Result<Filled, String> {
        if let Some(filled) = stated(at.rules) {
            return Ok(filled);
        }
        let found = match ty {
            Type::I32 | Type::I64 | Type::U64 | Type::Decimal => {
                let is_status = at.is(STATUSES) || at.is(CODES);
                (is_status && takes_statuses(at.rules)).then_some(Filled::Status)
            }
            Type::Bool if at.is(SUCCESSES) => Some(Filled::Bool(false)),
            Type::Bool if at.is(FAILURES) => Some(Filled::Bool(true)),
            Type::String => text(at),
            Type::Enum(id) => match &self.types[*id].kind {
                TypeKind::Enum(def) => member(def, at),
                _ => None,
            },
            Type::List(item) if at.depth < DEPTH && (at.is(LISTS) || at.is(FAILURES)) => {
                let inner = At {
                    key: "message".to_owned(),
                    rules: &[],
                    is_required: true,
                    is_address: false,
                    fields: &[],
                    depth: at.depth + 1,
                    is_xml: at.is_xml,
                };
                let is_plain = !at
                    .rules
                    .iter()
                    .any(|rule| matches!(rule, Rule::Each(_)) || at_least_two(rule));
                let filled = self.failed_value(item, &inner);
                return match filled {
                    Ok(filled) if is_plain => Ok(Filled::List(vec![filled])),
                    Ok(_) => Err(String::new()),
                    Err(within) => Err(within),
                };
            }
            Type::Carrier(id) if at.depth < DEPTH && (at.is_required || at.is(FAILURES)) => {
                return self.failed_object(*id, at.depth, at.is_xml);
            }
            Type::Choice(id) => match &self.types[*id].kind {
                TypeKind::Choice(def) => self.failed_variant(def, at),
                _ => None,
            },
            Type::Maybe(inner) => return self.failed_value(inner, at),
            _ => None,
        };
        found.ok_or_else(String::new)
    }

    /// Returns the first variant that can be filled and that its discriminator then selects.
    fn failed_variant(&self, def: &ChoiceDef, at: &At<'_>) -> Option<Filled> {
        let is_told = |index: usize, filled: &Filled| {
            let Some(name) = &def.discriminator else {
                return true;
            };
            let Filled::Object(members) = filled else {
                return false;
            };
            members.iter().any(|(wire, part)| {
                wire == name
                    && def
                        .tags
                        .iter()
                        .any(|(tag, of)| *of == index && *part == Filled::Text(tag.clone()))
            })
        };
        let mut variants = def.variants.iter().enumerate();
        variants.find_map(|(index, variant)| {
            let is_deeper = matches!(variant.ty, Type::Choice(_));
            let filled = (!is_deeper).then(|| self.failed_value(&variant.ty, at).ok())??;
            is_told(index, &filled).then_some(filled)
        })
    }
}

/// Returns the format in which a server writes a failure: JSON if JSON or any format is documented, else XML; `None` for texts and files.
fn form_of(response: &Response) -> Option<Family> {
    let is = |family| response.media.iter().any(|name| Family::of(name) == family);
    match is(Family::Json) || is(Family::Any) {
        true => Some(Family::Json),
        false => is(Family::Xml).then_some(Family::Xml),
    }
}

fn is_failure(status: Status, has_success: bool) -> bool {
    match status {
        Status::Code(code) => (400..600).contains(&code),
        Status::Range(hundred) => (4..6).contains(&hundred),
        // `default` means failures only if another response is documented as a success.
        Status::Default => has_success,
    }
}

/// Whether a failure is documented only with media types of files.
fn is_file(response: &Response) -> bool {
    let is_bytes = |name: &String| matches!(Family::of(name), Family::Bytes | Family::Parts);
    !response.media.is_empty() && response.media.iter().all(is_bytes)
}

/// Returns the type of a failure that a server can write as JSON or XML.
fn failure_type(response: &Response, has_success: bool) -> Option<&Type> {
    let is_failure = is_failure(response.status, has_success);
    let form = form_of(response);
    match &response.content {
        Some(Content::Typed(ty)) if is_failure && form.is_some() => Some(ty),
        // This is content without a schema.
        Some(Content::Binary) if is_failure && form == Some(Family::Json) => Some(&Type::Json),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::tests::read;
    use super::Filled;

    /// Returns the body that servers write for a failure with this schema, and the findings.
    fn filled(schema: &Value) -> (Option<Filled>, Vec<String>) {
        let content =
            json!({"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}});
        let failure = json!({"description": "It fails.", "content": content});
        let success = json!({"description": "Done."});
        let operation = json!({"responses": {"204": success, "404": failure, "default": failure}});
        let (api, findings) = read(
            json!({"/a": {"get": operation}}),
            json!({"Failure": schema}),
        );
        let responses = &api.tags[0].operations[0].responses;
        let mut found = responses.iter().map(|response| response.failure.clone());
        assert_eq!(found.next(), Some(None));
        let first = found.next().unwrap();
        assert_eq!(found.next().as_ref(), Some(&first));
        let told = findings.iter().map(|finding| finding.message.clone());
        (first, told.collect())
    }

    #[test]
    fn a_required_property_that_nothing_fills_is_reported_once() {
        let text = json!({"type": "string"});
        let (found, told) = filled(&json!({
            "type": "object",
            "required": ["error"],
            "properties": {"error": {"type": "object", "required": ["trace"], "properties": {"trace": text, "message": text}}},
        }));
        assert_eq!(found, None);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].contains("`error.trace`, which this schema"),
            "{told:?}"
        );
    }

    #[test]
    fn a_closed_object_without_a_word_about_the_failure_is_reported() {
        let size = json!({"type": "integer"});
        for (is_open, count) in [(true, 0), (false, 1)] {
            let (found, told) = filled(&json!({
                "type": "object", "properties": {"size": size}, "additionalProperties": is_open,
            }));
            assert_eq!((found.is_some(), told.len()), (is_open, count), "{told:?}");
        }
    }

    #[test]
    fn what_a_rule_may_refuse_is_not_filled() {
        let (found, told) = filled(&json!({
            "type": "object",
            "properties": {
                "message": {"type": "string", "maxLength": 20},
                "detail": {"type": "string", "minLength": 1},
                "status": {"type": "integer", "maximum": 499},
                "code": {"type": "integer", "minimum": 100, "exclusiveMaximum": true, "maximum": 600},
            },
        }));
        let member = |name: &str, part| (name.to_owned(), part);
        let expected = vec![
            member("detail", Filled::Message),
            member("code", Filled::Status),
        ];
        assert_eq!(found, Some(Filled::Object(expected)), "{told:?}");
    }

    #[test]
    fn the_only_value_of_a_number_or_a_truth_value_is_filled_in() {
        let (found, told) = filled(&json!({
            "type": "object",
            "required": ["status", "error", "err"],
            "properties": {
                "status": {"type": "number", "enum": [400]},
                "error": {"type": "boolean", "enum": [true]},
                "err": {"type": "string"},
            },
        }));
        let member = |name: &str, part| (name.to_owned(), part);
        let expected = vec![
            member("status", Filled::Number(400)),
            member("error", Filled::Bool(true)),
            member("err", Filled::Message),
        ];
        assert_eq!(found, Some(Filled::Object(expected)), "{told:?}");
    }
}
