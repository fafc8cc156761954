//! What methods of handles and of handlers' traits take and give.

use super::{Origin, Part, Surface, member, optional, origin_of};
use crate::rust::calls::Calls;
use crate::rust::ir::{Content, Operation, Place, Type};
use crate::rust::signature::{Argument, BodyPlan, Signature};

impl Surface<'_> {
    /// What a client's method takes and gives.
    pub(super) fn called(
        &self,
        operation: &Operation,
        signature: &Signature<'_>,
        calls: &Calls<'_>,
        tag: usize,
        index: usize,
        key: &str,
    ) -> Vec<Part> {
        let borrowed = |ty: &Type| self.context.borrowed(ty);
        let mut parts: Vec<Part> = signature
            .required
            .iter()
            .map(|argument| self.argument(argument, borrowed(&argument.parameter.ty), key))
            .collect();
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(id, fields) => {
                let owner = origin_of(&self.api.types[*id]);
                parts.extend(fields.iter().map(|(name, field)| {
                    self.part(
                        name.text(),
                        borrowed(&field.ty),
                        &[&field.ty],
                        member(&owner, &field.wire),
                    )
                }));
            }
            BodyPlan::Value(ty) => {
                let required = operation.body.as_ref().is_some_and(|body| body.required);
                let text = optional(borrowed(ty), !required);
                parts.push(self.part("body", text, &[ty], Origin::Body(key.to_owned())));
            }
            BodyPlan::Form(ty) => {
                let origin = Origin::Body(key.to_owned());
                parts.push(self.part("body", borrowed(ty), &[ty], origin));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                let origin = || Origin::Body(key.to_owned());
                parts.push(self.part("media_type", "&str".to_owned(), &[], origin()));
                let data = "impl Into<pagewire_runtime::client::Body>".to_owned();
                parts.push(self.part("data", data, &[], origin()));
            }
        }
        // The call around the result follows the optional parameters; what is within, the answer.
        let call = match calls.of(tag, index) {
            Some(own) => format!("calls::{}<'c, _>", own.name),
            None if signature.select => "Call<'c, _, Select>".to_owned(),
            None => "Call<'c, _>".to_owned(),
        };
        parts.push(self.part("", call, &[], Origin::Options(key.to_owned())));
        parts.push(self.result(operation, "Binary", false, key));
        parts
    }

    /// What a handler takes and gives.
    pub(super) fn handled(
        &self,
        operation: &Operation,
        signature: &Signature<'_>,
        key: &str,
    ) -> Vec<Part> {
        let value = |ty: &Type| self.context.type_text(ty);
        let own = signature.required.iter().chain(&signature.optional);
        let mut parts: Vec<Part> = own
            .map(|argument| {
                let parameter = argument.parameter;
                let is_plain = match (parameter.place, &parameter.ty) {
                    _ if parameter.style.is_some() => parameter.required,
                    (Place::Path, _) | (Place::Query, Type::List(_)) => true,
                    _ => parameter.required,
                };
                self.argument(argument, optional(value(&parameter.ty), !is_plain), key)
            })
            .collect();
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(id, fields) => {
                let owner = origin_of(&self.api.types[*id]);
                parts.extend(fields.iter().map(|(name, field)| {
                    let text = optional(value(&field.ty), true);
                    self.part(name.text(), text, &[&field.ty], member(&owner, &field.wire))
                }));
            }
            BodyPlan::Value(ty) => {
                let required = operation.body.as_ref().is_some_and(|body| body.required);
                let text = optional(value(ty), !required);
                parts.push(self.part("body", text, &[ty], Origin::Body(key.to_owned())));
            }
            BodyPlan::Form(ty) => {
                let origin = Origin::Body(key.to_owned());
                parts.push(self.part("body", value(ty), &[ty], origin));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                let text = "server::Upload".to_owned();
                parts.push(self.part("data", text, &[], Origin::Body(key.to_owned())));
            }
        }
        parts.push(self.result(operation, "server::Binary", true, key));
        parts
    }

    fn argument(&self, argument: &Argument<'_>, text: String, key: &str) -> Part {
        let parameter = argument.parameter;
        let origin = Origin::Parameter(
            key.to_owned(),
            parameter_key(parameter.place, &parameter.wire),
        );
        self.part(argument.name.text(), text, &[&parameter.ty], origin)
    }

    /// What a successful answer is read into or made from.
    fn result(&self, operation: &Operation, binary: &str, handler: bool, key: &str) -> Part {
        let origin = Origin::Answer(key.to_owned());
        if let Some(ty) = &operation.answers {
            return self.part("", self.context.type_text(ty), &[ty], origin);
        }
        match operation
            .success()
            .and_then(|answer| answer.content.as_ref())
        {
            Some(Content::Typed(ty)) => {
                let nullable = handler && matches!(ty, Type::Carrier(_) | Type::String);
                self.part(
                    "",
                    optional(self.context.type_text(ty), nullable),
                    &[ty],
                    origin,
                )
            }
            Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => {
                self.part("", binary.to_owned(), &[], origin)
            }
            None => self.part("", "()".to_owned(), &[], origin),
        }
    }
}

/// How origins name a parameter.
fn parameter_key(place: Place, wire: &str) -> String {
    let place = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{place}:{wire}")
}
