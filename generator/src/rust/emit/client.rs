//! The calling side of a tag: a handle with a method an operation.

use super::Context;
use super::tokens::Uses;
use crate::rust::docs_text::code;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Content, Operation, Place, Style, Type};
use crate::rust::names::OperationNames;
use crate::rust::signature::{Argument, BodyPlan, Signature};
use crate::rust::spelling::Name;

/// Arguments up to which clippy is content.
const MOST_ARGUMENTS: usize = 7;

impl Context<'_> {
    /// The pieces of `src/<tag>/client.rs`.
    pub(crate) fn client(&self, tag: usize) -> Vec<Piece> {
        let mut uses = Uses::default();
        let handle = &self.names.tags[tag].client;
        let mut out = Lines::default();
        out.docs(&[format!(
            "Calls of the tag {}.",
            code(&self.api.tags[tag].name)
        )]);
        out.line("#[derive(Clone, Copy, Debug)]");
        out.line(format!("pub struct {handle}<'c>(&'c Client);"));
        out.line("");
        out.open(format!("impl<'c> {handle}<'c> {{"));
        out.line("/// Calls over `client`.");
        out.line("#[must_use]");
        out.open("pub const fn new(client: &'c Client) -> Self {");
        out.line("Self(client)");
        out.close("}");
        out.line("");
        out.open("fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {");
        out.line("Call::of(self.0, &OPERATIONS, operation as usize, path)");
        out.close("}");
        for index in 0..self.api.tags[tag].operations.len() {
            out.line("");
            self.client_method(&mut out, tag, index, &mut uses);
        }
        out.close("}");
        let body = out.finish();
        let mut imports = vec!["pagewire_runtime::client::*", "pagewire_runtime::View"];
        if body.contains("calls::") {
            imports.push("crate::calls");
        }
        let imports = self.imports(&uses, "The calling side.", &imports);
        vec![Piece::Text(imports), Piece::Text(body)]
    }

    fn client_method(&self, out: &mut Lines, tag: usize, index: usize, uses: &mut Uses) {
        let operation = &self.api.tags[tag].operations[index];
        let names = &self.names.tags[tag].operations[index];
        let signature = &Signature::new(self.api, self.reach, operation, names);
        let mut arguments = vec!["self".to_owned()];
        let mut path = Vec::new();
        let mut steps = String::new();
        for argument in &signature.required {
            let (name, ty) = (argument.name, &argument.parameter.ty);
            let wire = literal(&argument.parameter.wire);
            arguments.push(self.argument(name, ty, uses));
            steps.push_str(&match argument.parameter.place {
                Place::Path => {
                    path.push(match argument.parameter.style {
                        None => view(name, ty),
                        Some(style) => format!("View::Str(&{})", joined(style, &wire, name, ty)),
                    });
                    continue;
                }
                _ if argument.parameter.style.is_some() => styled(argument),
                Place::Query => format!(".query({wire}, {})", view(name, ty)),
                Place::Cookie => format!(".cookie({wire}, {})", view(name, ty)),
                Place::Header if *ty == Type::String => format!(".header({wire}, {name})"),
                Place::Header => format!(".header_value({wire}, {})", view(name, ty)),
            });
        }
        let optional = self.body(operation, signature, &mut arguments, &mut steps, uses);
        let result = self.result(operation, uses);
        let own = self.calls.of(tag, index);
        let output = match own {
            Some(own) => format!("calls::{}<'c, {result}>", own.name),
            None if signature.select => format!("Call<'c, {result}, Select>"),
            None => format!("Call<'c, {result}>"),
        };
        out.docs(&self.operation_docs(operation, signature));
        out.docs(&self.client_example(tag, operation, names, signature));
        if operation.deprecated {
            out.line("#[deprecated]");
        }
        if arguments.len() > MOST_ARGUMENTS {
            out.line(
                "#[allow(clippy::too_many_arguments, reason = \"as many as the API requires\")]",
            );
        }
        // What nobody calls is not compiled either: a release build of the crate is for the most part this.
        out.line("#[inline]");
        out.function(&format!("pub fn {}", names.method), &arguments, &output);
        let call = format!(
            "self.call(Op::{}, &[{}]){steps}",
            names.variant,
            path.join(", ")
        );
        let into = if own.is_some() { ".into()" } else { "" };
        match optional {
            None => out.line(call + into),
            Some(view) => {
                out.line(format!("let call = {call};"));
                out.open("match body {");
                out.line(format!("Some(body) => call.body({view}){into},"));
                out.line(format!("None => call{into},"));
                out.close("}");
            }
        }
        out.close("}");
    }

    /// What a successful answer is read into.
    fn result(&self, operation: &Operation, uses: &mut Uses) -> String {
        let content = operation
            .success()
            .and_then(|response| response.content.as_ref());
        if let Some(ty) = &operation.answers {
            uses.note(ty);
            return self.type_text(ty);
        }
        match content {
            Some(Content::Typed(ty)) => {
                uses.note(ty);
                self.type_text(ty)
            }
            Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => "Binary".to_owned(),
            None => "()".to_owned(),
        }
    }

    /// Adds what the body needs to `arguments` and `steps`; an optional body is an argument called
    /// `body`, and its view comes back.
    fn body(
        &self,
        operation: &Operation,
        signature: &Signature<'_>,
        arguments: &mut Vec<String>,
        steps: &mut String,
        uses: &mut Uses,
    ) -> Option<String> {
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(_, fields) => {
                let mut values = Vec::new();
                for (name, field) in fields {
                    arguments.push(self.argument(name, &field.ty, uses));
                    values.push(view(name, &field.ty));
                }
                steps.push_str(&format!(".arguments(&[{}])", values.join(", ")));
            }
            BodyPlan::Value(ty) => {
                uses.note(ty);
                let (borrowed, view) = (self.borrowed(ty), view(&"body", ty));
                if operation.body.as_ref().is_some_and(|body| body.required) {
                    arguments.push(format!("body: {borrowed}"));
                    steps.push_str(&format!(".body({view})"));
                } else {
                    arguments.push(format!("body: Option<{borrowed}>"));
                    return Some(view);
                }
            }
            BodyPlan::Form(ty) => {
                uses.note(ty);
                arguments.push(format!("body: {}", self.borrowed(ty)));
                steps.push_str(&format!(".form({})", view(&"body", ty)));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                // By its whole path: a carrier may have the same name.
                let data = "data: impl Into<pagewire_runtime::client::Body>";
                arguments.extend(["media_type: &str".to_owned(), data.to_owned()]);
                steps.push_str(".binary(media_type, data)");
            }
        }
        None
    }

    fn argument(&self, name: &Name, ty: &Type, uses: &mut Uses) -> String {
        uses.note(ty);
        format!("{name}: {}", self.borrowed(ty))
    }

    /// An example that compiles.
    fn client_example(
        &self,
        tag: usize,
        operation: &Operation,
        names: &OperationNames,
        signature: &Signature<'_>,
    ) -> Vec<String> {
        let gives = operation
            .success()
            .is_some_and(|response| response.content.is_some());
        let answer = if gives { "let answer = " } else { "" };
        let call = self.example_call(tag, operation, names, signature);
        vec![
            String::new(),
            "```no_run".to_owned(),
            format!(
                "# async fn example(client: &{0}::Client) -> Result<(), {0}::runtime::client::Error> {{",
                self.crate_name
            ),
            format!("{answer}{call}.send().await?;"),
            "# Ok(()) }".to_owned(),
            "```".to_owned(),
        ]
    }

    /// A call of the operation with values of the right kinds.
    pub(super) fn example_call(
        &self,
        tag: usize,
        operation: &Operation,
        names: &OperationNames,
        signature: &Signature<'_>,
    ) -> String {
        let mut values: Vec<String> = signature
            .required
            .iter()
            .map(|argument| example(&argument.parameter.ty))
            .collect();
        let required = operation.body.as_ref().is_some_and(|body| body.required);
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(_, fields) => {
                values.extend(fields.iter().map(|(_, field)| example(&field.ty)))
            }
            BodyPlan::Form(ty) => values.push(example(ty)),
            BodyPlan::Value(ty) if required => values.push(example(ty)),
            BodyPlan::Value(_) => values.push("None".to_owned()),
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                let media = operation.body.as_ref().and_then(|body| body.media.first());
                let media = media.map_or("application/octet-stream", String::as_str);
                values.extend([literal(media), "Vec::new()".to_owned()]);
            }
        }
        let module = &self.names.tags[tag].module;
        format!("client.{module}().{}({})", names.method, values.join(", "))
    }
}

/// The step that adds a parameter with a style.
fn styled(argument: &Argument<'_>) -> String {
    let (name, ty) = (argument.name, &argument.parameter.ty);
    let wire = literal(&argument.parameter.wire);
    let Some(style) = argument.parameter.style else {
        return String::new();
    };
    match argument.parameter.place {
        Place::Query => format!(
            ".query_styled({wire}, {}, {})",
            style_text(style),
            view(name, ty)
        ),
        Place::Cookie => format!(
            ".cookie({wire}, View::Str(&{}))",
            joined(style, &wire, name, ty)
        ),
        _ => format!(".header({wire}, &{})", joined(style, &wire, name, ty)),
    }
}

/// A value as one text.
fn joined(style: Style, wire: &str, name: &Name, ty: &Type) -> String {
    format!(
        "pagewire_runtime::client::joined({}, {wire}, {})",
        style_text(style),
        view(name, ty)
    )
}

/// A style as the runtime calls it.
pub(super) fn style_text(style: Style) -> String {
    format!("pagewire_runtime::operation::Style::{}", style.variant())
}

/// An argument as a view.
fn view(name: &impl std::fmt::Display, ty: &Type) -> String {
    match ty {
        Type::Bool => format!("View::Bool({name})"),
        Type::I32 => format!("View::I32({name})"),
        Type::I64 => format!("View::I64({name})"),
        Type::F64 => format!("View::F64({name})"),
        Type::String => format!("View::Str({name})"),
        Type::DateTime => format!("View::DateTime({name})"),
        Type::Bytes => format!("{name}.view()"),
        Type::Json => format!("View::Json({name})"),
        Type::Carrier(_) | Type::File => format!("View::Carrier({name})"),
        Type::Choice(_) | Type::Answers(_) => format!("View::Choice({name})"),
        Type::Enum(_) => format!("View::Enum({name})"),
        Type::List(_) => format!("View::List(&{name})"),
        Type::Map(_) => format!("View::Map({name})"),
    }
}

/// A value for an example.
fn example(ty: &Type) -> String {
    match ty {
        Type::Bool => "true".to_owned(),
        Type::I32 | Type::I64 => "1".to_owned(),
        Type::F64 => "1.0".to_owned(),
        Type::String => "\"text\"".to_owned(),
        Type::List(_) => "&[]".to_owned(),
        _ => "&Default::default()".to_owned(),
    }
}
