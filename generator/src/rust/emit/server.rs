//! The answering side of a tag: a trait with a method an operation, and the function that calls
//! the right one.

use super::Context;
use super::client::style_text;
use super::operation_docs::{in_short, place};
use super::tokens::Uses;
use crate::rust::docs_text::code;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Content, Operation, Place, Type};
use crate::rust::names::OperationNames;
use crate::rust::signature::{Argument, BodyPlan, Signature};

impl Context<'_> {
    /// The pieces of `src/<tag>/server.rs`.
    pub(crate) fn server(&self, tag: usize) -> Vec<Piece> {
        let mut uses = Uses::default();
        let name = &self.names.tags[tag].server;
        let described = code(&self.api.tags[tag].name);
        let mut out = Lines::default();
        out.docs(&[
            format!("Handlers of the tag {described}."),
            String::new(),
            "A method that is not written answers 501.".to_owned(),
        ]);
        out.line("#[allow(unused_variables, reason = \"the defaults look at nothing\")]");
        out.line(
            "#[allow(clippy::too_many_arguments, reason = \"as many as the API's parameters\")]",
        );
        out.open(format!("pub trait {name}: Send + Sync + 'static {{"));
        let mut arms = Vec::new();
        let operations = self.api.tags[tag]
            .operations
            .iter()
            .zip(&self.names.tags[tag].operations);
        for (index, (operation, names)) in operations.enumerate() {
            let signature = Signature::new(self.api, self.reach, operation, names);
            if index > 0 {
                out.line("");
            }
            self.server_method(&mut out, operation, names, &signature, &mut uses);
            arms.push(arm(operation, names, &signature));
        }
        out.close("}");
        out.line("");
        out.line(format!(
            "/// The routes of the tag {described}, answered by `api`."
        ));
        out.open(format!(
            "pub fn routes(api: impl {name}) -> server::Routes {{"
        ));
        out.line("server::Routes::new(&OPERATIONS, api, dispatch)");
        out.close("}");
        out.line("");
        let input = if arms.iter().any(|arm| arm.contains("input.")) {
            "input"
        } else {
            "_input"
        };
        let arguments = [
            "api: &'a T".to_owned(),
            "operation: usize".to_owned(),
            "cx: &'a server::Context".to_owned(),
            format!("{input}: &server::Input<'_>"),
        ];
        out.line(format!(
            "/// Calls the method of [`{name}`] that goes with an operation."
        ));
        let head = format!("fn dispatch<'a, T: {name}>");
        out.function(
            &head,
            &arguments,
            "Result<server::Answering<'a>, server::Error>",
        );
        out.open("Ok(match Op::at(operation) {");
        for arm in arms {
            for line in arm.lines() {
                out.line(line);
            }
        }
        out.line("None => return Err(server::Error::not_implemented()),");
        out.close("})");
        out.close("}");
        let body = out.finish();
        let mut imports = vec!["pagewire_runtime::server"];
        if body.contains("take!(") {
            imports.push("pagewire_runtime::take");
        }
        let imports = self.imports(&uses, "The answering side.", &imports);
        vec![Piece::Text(imports), Piece::Text(body)]
    }

    fn server_method(
        &self,
        out: &mut Lines,
        operation: &Operation,
        names: &OperationNames,
        signature: &Signature<'_>,
        uses: &mut Uses,
    ) {
        let mut arguments = vec!["&self".to_owned(), "cx: &server::Context".to_owned()];
        for argument in signature.required.iter().chain(&signature.optional) {
            uses.note(&argument.parameter.ty);
            let (name, ty) = (argument.name, self.type_text(&argument.parameter.ty));
            arguments.push(match taken(argument) {
                Taken::Plain(_) | Taken::Styled { required: true } => format!("{name}: {ty}"),
                Taken::Optional(_) | Taken::Styled { .. } => format!("{name}: Option<{ty}>"),
            });
        }
        let required = operation.body.as_ref().is_some_and(|body| body.required);
        match &signature.body {
            BodyPlan::None => {}
            BodyPlan::Flat(_, fields) => {
                for (name, field) in fields {
                    uses.note(&field.ty);
                    arguments.push(format!("{name}: Option<{}>", self.type_text(&field.ty)));
                }
            }
            BodyPlan::Value(ty) => {
                uses.note(ty);
                let ty = self.type_text(ty);
                arguments.push(if required {
                    format!("body: {ty}")
                } else {
                    format!("body: Option<{ty}>")
                });
            }
            BodyPlan::Form(ty) => {
                uses.note(ty);
                arguments.push(format!("body: {}", self.type_text(ty)));
            }
            BodyPlan::Binary | BodyPlan::Multipart(_) => {
                arguments.push("data: server::Upload".to_owned());
            }
        }
        let result = self.answer(operation, uses);
        let output = format!("impl Future<Output = Result<{result}, server::Error>> + Send");
        out.docs(&[in_short(operation), String::new(), place(operation)]);
        out.function(&format!("fn {}", names.method), &arguments, &output);
        out.line("server::not_implemented()");
        out.close("}");
    }

    /// What a handler gives: carriers and texts may be `null`, so they are options.
    fn answer(&self, operation: &Operation, uses: &mut Uses) -> String {
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
                let value = self.type_text(ty);
                match ty {
                    Type::Carrier(_) | Type::String => format!("Option<{value}>"),
                    _ => value,
                }
            }
            Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => {
                "server::Binary".to_owned()
            }
            None => "()".to_owned(),
        }
    }
}

/// How an argument is read from a request: by which method of the input, and whether that may give none.
enum Taken {
    Plain(&'static str),
    Optional(&'static str),
    Styled { required: bool },
}

fn taken(argument: &Argument<'_>) -> Taken {
    let parameter = argument.parameter;
    if parameter.style.is_some() {
        let required = parameter.required;
        return Taken::Styled { required };
    }
    match (parameter.place, &parameter.ty, parameter.required) {
        (Place::Path, ..) => Taken::Plain("path"),
        (Place::Query, Type::List(_), _) => Taken::Plain("repeated"),
        (Place::Query, _, true) => Taken::Plain("required"),
        (Place::Query, _, false) => Taken::Optional("query"),
        (Place::Header, _, true) => Taken::Plain("required_header"),
        (Place::Header, _, false) => Taken::Optional("header"),
        (Place::Cookie, _, true) => Taken::Plain("required_cookie"),
        (Place::Cookie, _, false) => Taken::Optional("cookie"),
    }
}

/// The arm of the dispatcher that calls an operation's method.
fn arm(operation: &Operation, names: &OperationNames, signature: &Signature<'_>) -> String {
    let mut values = vec!["cx".to_owned()];
    for argument in signature.required.iter().chain(&signature.optional) {
        let wire = literal(&argument.parameter.wire);
        values.push(match taken(argument) {
            Taken::Styled { required } => styled(argument, required, &wire),
            Taken::Plain(read) | Taken::Optional(read) => format!("take!(input.{read}({wire}))"),
        });
    }
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    let mut places = Vec::new();
    match &signature.body {
        BodyPlan::None => {}
        BodyPlan::Flat(_, fields) => places.extend(fields.iter().map(|(name, _)| name.to_string())),
        BodyPlan::Form(_) => values.push("take!(input.form())".to_owned()),
        BodyPlan::Value(_) if required => values.push("take!(input.body())".to_owned()),
        BodyPlan::Value(_) => values.push("take!(input.optional_body())".to_owned()),
        BodyPlan::Binary | BodyPlan::Multipart(_) => values.push("input.upload()".to_owned()),
    }
    let variant = &names.variant;
    let filled = arguments(&places);
    values.extend(places);
    let call = format!(
        "server::answer(cx, api.{}({}))",
        names.method,
        values.join(", ")
    );
    match filled {
        None => format!("Some(Op::{variant}) => {call},"),
        Some(filled) => format!("Some(Op::{variant}) => {{\n{filled}\n{call}\n}}"),
    }
}

/// What reads a parameter with a style.
fn styled(argument: &Argument<'_>, required: bool, wire: &str) -> String {
    let parameter = argument.parameter;
    let read = if required {
        "styled_required"
    } else {
        "styled"
    };
    let style = parameter.style.map(style_text).unwrap_or_default();
    let place = parameter.place.variant();
    let place = format!("pagewire_runtime::operation::Place::{place}");
    format!("take!(input.{read}({place}, {wire}, {style}))")
}

/// The lines that read a one-off request into places of these names.
fn arguments(names: &[String]) -> Option<String> {
    let declared: Vec<String> = names.iter().map(|name| format!("mut {name}")).collect();
    let empty = vec!["None"; names.len()].join(", ");
    let lent: Vec<String> = names.iter().map(|name| format!("&mut {name}")).collect();
    let declared = match declared.as_slice() {
        [] => return None,
        [only] => format!("let {only} = None;"),
        several => format!("let ({}) = ({empty});", several.join(", ")),
    };
    Some(format!(
        "{declared}\ntake!(input.arguments(&mut [{}]));",
        lent.join(", ")
    ))
}
