//! The client side of a tag: a handle with one method per operation, and the calls with options of their own.

use pagewire_runtime::contract::Path;

use super::alias::alias;
use super::archive_query::imports;
use super::calls::call_docs;
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, prose};
use crate::rust::expr::Expr;
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{Place, Style, Type, TypeKind};
use crate::rust::plan::{Argument, BodyNeed, Imports, Input, Method, Output, Plan};
use crate::rust::spelling::Name;

/// The type of calls with options of their own.
pub(super) const CALLS: &str = "CallWithOptions";

/// The most arguments that clippy allows by default.
const MOST_ARGUMENTS: usize = 7;

/// An example of a call.
pub(super) struct Example<'p> {
    /// The feature that it needs in addition to those of its tag and of the client.
    pub(super) feature: Option<&'p str>,
    /// The module of the archive that it queries.
    pub(super) archive: Option<Code>,
    /// Its lines.
    pub(super) lines: Vec<Doc>,
}

impl Plan<'_> {
    /// The pieces of `src/<tag>/client.rs`.
    pub(crate) fn client(&self, tag: usize) -> Vec<Piece> {
        let methods = &self.methods[tag];
        let types = methods.iter().flat_map(Method::types);
        let headers = methods.iter().filter_map(|method| method.headers.as_ref());
        let headers = headers.flat_map(|(_, headers)| headers);
        let items = methods.iter().filter_map(|method| method.pages);
        let items = items.map(|(_, pages)| &pages.item);
        let headers = headers.map(|(_, header)| &header.ty);
        let imports: Imports = types.chain(headers).chain(items).collect();
        let mut head = Lines::default();
        head.line("//! The client side.");
        head.line("");
        head.line("use pagewire_runtime::View;");
        head.line("use pagewire_runtime::client::*;");
        imports.write(self, &mut head, [], None);
        if methods.iter().any(|method| method.call.is_some()) {
            head.line(code!("use crate::{};", CALLS));
        }
        head.line("");
        head.line("use super::operations::*;");

        let handle = &self.names.tags[tag].client;
        let mut out = Lines::default();
        let name = quoted(&self.api.tags[tag].name);
        out.docs(&[prose!("Calls of the tag {}.", name)]);
        out.line("#[derive(Clone, Copy, Debug)]");
        out.line(code!("pub struct {}<'c>(&'c Client);", handle));
        out.line("");
        out.open(code!("impl<'c> {}<'c> {{", handle));
        out.line("/// Calls over `client`.");
        out.line("#[must_use]");
        out.open("pub const fn new(client: &'c Client) -> Self {");
        out.line("Self(client)");
        out.close("}");
        out.line("");
        out.open("fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {");
        out.line("Call::of(self.0, &OPERATIONS, operation as usize, path)");
        out.close("}");
        for method in methods {
            out.line("");
            self.client_method(&mut out, tag, method);
        }
        out.close("}");
        let calls = methods.iter().filter_map(|method| {
            let (name, marker) = method.call.as_ref().zip(method.marker.as_ref())?;
            Some(Piece::Text(self.call(tag, name, marker, method)))
        });
        let headers = methods.iter().filter_map(|method| {
            let (name, headers) = method.headers.as_ref()?;
            Some(Piece::Text(self.headers(tag, name, headers, method)))
        });
        let mut pieces = vec![Piece::Text(head), Piece::Text(out)];
        pieces.extend(calls);
        pieces.extend(headers);
        pieces
    }

    fn client_method(&self, out: &mut Lines, tag: usize, method: &Method<'_>) {
        let mut arguments: Vec<Code> = vec!["self".into()];
        for argument in method.called() {
            let ty = self.called_type(argument);
            arguments.push(code!("{}: {}", argument.name, ty));
        }
        let output = self.call_type(method, &self.called_output(method));
        out.docs(&self.operation_docs(method));
        if let Some((headers, _)) = &method.headers {
            out.docs(&[
                Doc::default(),
                prose!("[`{}`] reads the headers of responses.", headers),
            ]);
        }
        out.docs(&self.client_example(tag, method));
        // People also know the id from the vendor's reference.
        if let Some(alias) = alias(&method.operation.id, &method.name) {
            out.line(alias);
        }
        if method.operation.deprecated {
            out.line("#[deprecated]");
        }
        if arguments.len() > MOST_ARGUMENTS {
            out.line(
                "#[allow(clippy::too_many_arguments, reason = \"as many as the API requires\")]",
            );
        }
        // Methods that nobody calls are then not compiled. They would be the largest part of a release build.
        out.line("#[inline]");
        out.function(code!("pub fn {}", method.name), &arguments, &output);
        let mut path = Vec::new();
        let mut steps = Vec::new();
        let mut values = Vec::new();
        let mut maybe = None;
        for argument in method.called() {
            let name = &argument.name;
            match argument.input {
                Input::Required(parameter) if parameter.place == Place::Path => {
                    path.push(given(name, &parameter.ty).into());
                }
                Input::Required(_) | Input::Optional(_) => steps.extend(step(argument)),
                Input::Field(_, field) => values.push(given(name, &field.ty).into()),
                Input::Body(Type::Bodies(_), BodyNeed::Required) => {
                    steps.push(Expr::call(".several", [code!("{}", name).into()]));
                }
                Input::Body(ty, BodyNeed::Required) => {
                    steps.push(Expr::call(".body", [given(name, ty).into()]));
                }
                Input::Body(ty, BodyNeed::Nullable) => maybe = Some((ty, ".null()")),
                Input::Body(ty, BodyNeed::Optional) => maybe = Some((ty, "")),
                Input::Form(ty) => steps.push(Expr::call(".form", [given(name, ty).into()])),
                Input::MediaType => {}
                Input::Data => steps.push(".binary(media_type, data)".into()),
            }
        }
        if !values.is_empty() {
            steps.push(Expr::call(".arguments", [Expr::slice(values)]));
        }
        let start = Expr::call(
            "self.call",
            [code!("Op::{}", method.variant).into(), Expr::slice(path)],
        );
        let into = method.call.as_ref().map(|_| Expr::from(".into()"));
        match maybe {
            None => {
                steps.extend(into);
                out.expression("", &Expr::Chain(Box::new(start), steps), "");
            }
            Some((ty, without)) => {
                out.expression("let call = ", &Expr::Chain(Box::new(start), steps), ";");
                out.open("match body {");
                let into = into.map_or_else(Code::default, |into| into.flat());
                let body = Name::fixed("body");
                let (method, given) = match ty {
                    Type::Bodies(_) => ("several", code!("{}", body)),
                    ty => ("body", view(&body, ty)),
                };
                out.line(code!("Some(body) => call.{}({}){},", method, given, into));
                out.line(code!("None => call{}{},", without, into));
                out.close("}");
            }
        }
        out.close("}");
    }

    /// The call of a method with options.
    fn call(&self, tag: usize, name: &Name, marker: &Name, method: &Method<'_>) -> Lines {
        let handle = &self.names.tags[tag].client;
        let mut out = Lines::default();
        out.open("pagewire_runtime::call! {");
        out.docs(&[prose!(
            "The call of [`{}`]({}::{}), with its options.",
            method.name,
            handle,
            method.name
        )]);
        let (of, selection) = match method.has_rows(self.api.profile) {
            true if method.operation.archive.is_some() => ("<A>", "Rows"),
            true => ("<A>", "NamedRows"),
            false if method.select => ("", "Select"),
            false => ("", "NoSelect"),
        };
        out.assigned(
            &code!("{}{}", name, of),
            &code!("{} {} {}", CALLS, selection, marker),
        );
        for (name, parameter) in method.options() {
            out.docs(&[call_docs(parameter)]);
            let place = match parameter.place {
                Place::Header => "header ",
                Place::Cookie => "cookie ",
                _ => "",
            };
            let style = parameter
                .style
                .map_or_else(Code::default, |style| code!(", {}", style_name(style)));
            let ty = self.value_type(&parameter.ty);
            let wire = literal(&parameter.wire);
            out.line(code!("{} {} = {}{}{};", name, ty, place, wire, style));
        }
        match method.pages {
            None => out.close("}"),
            Some((page, pages)) => {
                let (item, page, fields) = (
                    self.value_type(&pages.item),
                    self.value_type(page),
                    self.fields_to(page, &pages.plan.items),
                );
                out.close(code!("}} pages {} => {}{}", page, item, fields));
            }
        }
        out.close("}");
        out
    }

    /// The fields on the path from a page to one of its values, after a comma.
    fn fields_to(&self, page: &Type, path: &Path<'_>) -> Code {
        let mut ty = page;
        let mut fields = Vec::new();
        for wire in path.names() {
            let Type::Carrier(id) = ty else { break };
            let (def, names) = self.named(*id);
            let TypeKind::Carrier(known) = &def.kind else {
                break;
            };
            let mut known = known.iter().zip(&names.parts);
            let Some((field, name)) = known.find(|(field, _)| field.wire == wire) else {
                break;
            };
            fields.push(code!("{}", name));
            ty = &field.ty;
        }
        match fields.is_empty() {
            true => Code::default(),
            false => code!(", {}", Code::joined(fields, ".")),
        }
    }

    /// An example that compiles.
    fn client_example(&self, tag: usize, method: &Method<'_>) -> Vec<Doc> {
        let example = self.example(tag, method);
        let mut out = vec![Doc::default(), "```no_run".into()];
        if let Some(feature) = example.feature {
            out.push(Doc::example(code!(
                "# #[cfg(feature = {})]",
                literal(feature)
            )));
        }
        out.push(self.example_head());
        let modules = example.archive.into_iter().collect();
        if let Some(imports) = imports(&self.crate_name, modules) {
            out.extend([imports, Doc::default()]);
        }
        out.extend(example.lines);
        out.extend(["# Ok(()) }".into(), "```".into()]);
        out
    }

    /// The hidden line before the calls in an example.
    pub(super) fn example_head(&self) -> Doc {
        let name = &self.crate_name;
        Doc::example(code!(
            "# async fn example(client: &{}::Client) -> Result<(), {}::runtime::client::Error> {{",
            name,
            name
        ))
    }

    /// An example that sends a call of the operation, with a query if it takes one.
    pub(super) fn example(&self, tag: usize, method: &Method<'_>) -> Example<'_> {
        let gives = match method.output {
            Output::Nothing => "",
            _ => "let response = ",
        };
        let mut out = Vec::new();
        let mut values = Vec::new();
        for argument in method.called() {
            values.push(match self.example_variable(method, argument) {
                Some(value) => {
                    let before = code!("let {} = ", argument.name);
                    out.extend(Doc::example_of(before, &value, ";"));
                    code!("&{}", argument.name).into()
                }
                None => self.example_argument(method, argument),
            });
        }
        let query = self.queried_archive(method);
        let query = query.and_then(|index| self.archive_query(index));
        let query = query.filter(|_| self.api.profile.archives.is_some());
        let mut steps = Vec::new();
        if let Some(query) = &query {
            out.extend(Doc::example_of("let query = ", &query.made(), ";"));
            steps.push(".with_query(&query)".into());
        }
        steps.extend([".send()".into(), ".await?".into()]);
        let call = self.example_call_of(tag, method, values);
        let sent = Expr::Chain(Box::new(call), steps);
        out.extend(Doc::example_of(gives, &sent, ";"));
        Example {
            feature: query.as_ref().map(|query| query.feature()),
            archive: query.map(|query| query.module()),
            lines: out,
        }
    }

    /// A call of the operation with values of the right types.
    pub(super) fn example_call(&self, tag: usize, method: &Method<'_>) -> Expr {
        let values = method.called();
        let values = values.map(|argument| self.example_argument(method, argument));
        self.example_call_of(tag, method, values.collect())
    }

    fn example_call_of(&self, tag: usize, method: &Method<'_>, values: Vec<Expr>) -> Expr {
        let module = &self.names.tags[tag].module;
        Expr::call(code!("client.{}().{}", module, method.name), values)
    }
}

/// The step that adds a parameter, if it is not in the path.
fn step(argument: &Argument<'_>) -> Option<Expr> {
    let parameter = argument.parameter()?;
    let (name, ty) = (&argument.name, &parameter.ty);
    let wire = Expr::from(literal(&parameter.wire));
    let value = Expr::from(given(name, ty));
    Some(match (parameter.place, parameter.style) {
        (Place::Query, None) => Expr::call(".query", [wire, value]),
        (Place::Query, Some(style)) => {
            Expr::call(".query_styled", [wire, style_text(style).into(), value])
        }
        (Place::Cookie, None) => Expr::call(".cookie", [wire, value]),
        (Place::Cookie, Some(style)) => {
            Expr::call(".cookie_styled", [wire, style_text(style).into(), value])
        }
        (_, Some(style)) => Expr::call(".header_styled", [wire, style_text(style).into(), value]),
        (_, None) if *ty == Type::String => Expr::call(".header", [wire, code!("{}", name).into()]),
        (_, None) => Expr::call(".header_value", [wire, value]),
    })
}

/// The variant of a style in the runtime.
fn style_name(style: Style) -> &'static str {
    style.variant()
}

/// The path of a style in the runtime.
pub(super) fn style_text(style: Style) -> Code {
    code!("pagewire_runtime::operation::Style::{}", style_name(style))
}

/// Converts a required argument to a view.
fn given(name: &Name, ty: &Type) -> Code {
    match ty {
        Type::Decimal => code!("View::Decimal(&{}.into())", name),
        Type::Text(format) => code!("View::Str(&{}::text_of({}))", format.path(), name),
        Type::List(item) if item.is_text() => {
            code!("View::List(&pagewire_runtime::table::Texts({}))", name)
        }
        other => view(name, other),
    }
}

/// Converts a value to a view.
fn view(name: &Name, ty: &Type) -> Code {
    match ty {
        Type::Bool => code!("View::Bool({})", name),
        Type::I32 => code!("View::I32({})", name),
        Type::I64 => code!("View::I64({})", name),
        Type::U64 => code!("View::U64({})", name),
        Type::Decimal => code!("View::Decimal(&{})", name),
        Type::String => code!("View::Str({})", name),
        Type::Text(_) => code!("View::Str({}.as_str())", name),
        Type::DateTime => code!("View::DateTime({})", name),
        Type::Bytes => code!("{}.view()", name),
        Type::Json => code!("View::Json({})", name),
        Type::Carrier(_) | Type::File => code!("View::Carrier({})", name),
        // The last two have no views.
        Type::Choice(_) | Type::Outcomes(_) | Type::Bodies(_) => code!("View::Choice({})", name),
        Type::Enum(_) => code!("View::Enum({})", name),
        Type::List(_) => code!("View::List(&{})", name),
        Type::Map(_) => code!("View::Map({})", name),
        // These only occur within lists and dictionaries.
        Type::Maybe(_) => code!("{}.view()", name),
    }
}
