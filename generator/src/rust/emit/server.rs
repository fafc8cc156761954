//! The server side of a tag: a trait with one method per operation, and the function that calls the matching method.

use sha2::{Digest as _, Sha256};

use super::client::style_text;
use super::operation_docs::{in_short, place};
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{code as quoted, prose};
use crate::rust::expr::Expr;
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{Parameter, Place, Type};
use crate::rust::plan::{Argument, BodyNeed, Imports, Input, Method, Plan};
use crate::rust::spelling::Name;

impl Plan<'_> {
    /// The pieces of `src/<tag>/server.rs`.
    pub(crate) fn server(&self, tag: usize) -> Vec<Piece> {
        let methods = &self.methods[tag];
        let reads = methods.iter().flat_map(Method::handled);
        let reads = reads
            .filter(|argument| !matches!(argument.input, Input::Data))
            .count();
        let headers = methods.iter().filter_map(|method| method.headers.as_ref());
        let headers = headers.flat_map(|(_, headers)| headers);
        let headers = headers.map(|(_, header)| &header.ty);
        let types = methods.iter().flat_map(Method::types);
        let imports: Imports = types.chain(headers).collect();
        let mut head = Lines::default();
        head.line("//! The server side.");
        head.line("");
        let macros = (reads > 0).then_some("take");
        imports.write(self, &mut head, macros.into_iter().chain(["server"]), None);
        head.line("");
        head.line("use super::operations::*;");

        let name = &self.names.tags[tag].server;
        let described = quoted(&self.api.tags[tag].name);
        let mut out = Lines::default();
        out.docs(&[
            prose!("Handlers of the tag {}.", described),
            "".into(),
            "Methods that you do not implement return 501.".into(),
        ]);
        out.line("#[allow(unused_variables, reason = \"the defaults look at nothing\")]");
        out.line(
            "#[allow(clippy::too_many_arguments, reason = \"as many as the API's parameters\")]",
        );
        out.open(code!("pub trait {}: Send + Sync + 'static {{", name));
        for (index, method) in methods.iter().enumerate() {
            if index > 0 {
                out.line("");
            }
            self.server_method(&mut out, method);
        }
        out.close("}");
        out.line("");
        out.docs(&[prose!(
            "The routes of the tag {}, served by `api`.",
            described
        )]);
        out.open(code!(
            "pub fn routes(api: impl {}) -> server::Routes {{",
            name
        ));
        out.line("server::Routes::new(&OPERATIONS, api, dispatch)");
        out.close("}");
        out.line("");
        out.docs(&[prose!(
            "Calls the method of [`{}`] that goes with an operation.",
            name
        )]);
        let mut function = Name::fixed("dispatch");
        let mut parts = parts(methods).into_iter().peekable();
        while let Some(part) = parts.next() {
            let next = parts
                .peek()
                .and_then(|part| part.first())
                .map(|method| method.name.dispatcher());
            let is_whole = part.len() == methods.len();
            dispatch(&mut out, &function, name, part, is_whole, next.as_ref());
            if let Some(next) = next {
                out.line("");
                function = next;
            }
        }
        let set = methods.iter().filter_map(|method| {
            let (_, headers) = method.headers.as_ref()?;
            let name = method.set_headers.as_ref()?;
            Some(Piece::Text(self.set_headers(tag, name, headers, method)))
        });
        let mut pieces = vec![Piece::Text(head), Piece::Text(out)];
        pieces.extend(set);
        pieces
    }

    fn server_method(&self, out: &mut Lines, method: &Method<'_>) {
        // One lifetime for both, because the compiler compares each that the future captures with all methods (decision 1).
        // Handlers are written without it.
        let mut arguments: Vec<Code> = vec!["&'a self".into(), "cx: &'a server::Context".into()];
        for argument in method.handled() {
            arguments.push(code!("{}: {}", argument.name, self.handled_type(argument)));
        }
        let result = self.handled_output(method);
        let output = code!(
            "impl Future<Output = Result<{}, server::Error>> + Send",
            result
        );
        out.docs(&[
            in_short(method.operation),
            "".into(),
            place(method.operation),
        ]);
        out.function(code!("fn {}<'a>", method.name), &arguments, &output);
        out.line("server::not_implemented()");
        out.close("}");
    }
}

/// Tags with up to this many methods have only one dispatcher.
const WHOLE: usize = 64;

/// Splits the methods of a tag into parts with one dispatcher each.
///
/// The compiler's cost of a function grows faster than its size. With only one dispatcher for the 1,188 operations of EC2,
/// checking its server took twice as long and 0.8 GB more. The name of a method decides whether it begins a part, which
/// about one in 32 does. So a new operation never moves another one to a different part.
fn parts<'m, 'a>(methods: &'m [Method<'a>]) -> Vec<&'m [Method<'a>]> {
    if methods.len() <= WHOLE {
        return vec![methods];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for (index, method) in methods.iter().enumerate().skip(1) {
        if begins_a_part(method.name.text()) {
            parts.push(&methods[start..index]);
            start = index;
        }
    }
    parts.push(&methods[start..]);
    parts
}

/// Whether the method with this name begins a part. The hash decides, for one name in 32.
fn begins_a_part(name: &str) -> bool {
    Sha256::digest(name)[0].is_multiple_of(32)
}

/// A dispatcher for `methods`. It passes other operations on to the function `next`. If there is no `next`, `is_whole` says
/// whether `methods` are all of them.
fn dispatch(
    out: &mut Lines,
    function: &Name,
    server: &Name,
    methods: &[Method<'_>],
    is_whole: bool,
    next: Option<&Name>,
) {
    let reads = methods
        .iter()
        .any(|method| method.handled().next().is_some());
    let input = if reads || next.is_some() {
        "input"
    } else {
        "_input"
    };
    let arguments: [Code; 4] = [
        "api: &'a T".into(),
        "operation: usize".into(),
        "cx: &'a server::Context".into(),
        code!("{}: &server::Input<'_>", input),
    ];
    let output = "Result<server::Responding<'a>, server::Error>".into();
    out.function(
        code!("fn {}<'a, T: {}>", function, server),
        &arguments,
        &output,
    );
    out.open("Ok(match Op::at(operation) {");
    for method in methods {
        arm(out, method);
    }
    out.line(match next {
        Some(next) => code!("_ => return {}(api, operation, cx, input),", next),
        // If an arm is missing, the crate does not compile.
        None if is_whole => "None => return Err(server::Error::not_implemented()),".into(),
        None => "_ => return Err(server::Error::not_implemented()),".into(),
    });
    out.close("})");
    out.close("}");
}

/// The match arm that calls an operation's method.
fn arm(out: &mut Lines, method: &Method<'_>) {
    let fields: Vec<&Argument<'_>> = method
        .handled()
        .filter(|argument| matches!(argument.input, Input::Field(..)))
        .collect();
    // The body is read last, so that a client need not send it for a request that its head decides.
    let mut head: Vec<Expr> = Vec::new();
    let values = method.handled().map(|argument| match argument.input {
        Input::Required(parameter) | Input::Optional(parameter) if fields.is_empty() => {
            taken(parameter)
        }
        Input::Required(parameter) | Input::Optional(parameter) => {
            head.push(taken(parameter));
            code!("request.{}", head.len() - 1).into()
        }
        // All fields were read together before.
        Input::Field(..) if argument.is_maybe() => code!("{}", argument.name).into(),
        Input::Field(_, field) => {
            let wire = literal(&field.wire);
            code!("take!(input.given({}, {}))", argument.name, wire).into()
        }
        Input::Form(_) => Expr::from("take!(input.form())"),
        Input::Body(Type::Bodies(_), BodyNeed::Required) => "take!(input.several())".into(),
        Input::Body(Type::Bodies(_), _) => "take!(input.optional_several())".into(),
        Input::Body(_, BodyNeed::Required) => "take!(input.body())".into(),
        Input::Body(_, BodyNeed::Nullable) => "take!(input.nullable_body())".into(),
        Input::Body(_, BodyNeed::Optional) => "take!(input.optional_body())".into(),
        Input::Data | Input::MediaType => "input.upload()".into(),
    });
    let values = std::iter::once(Expr::from("cx")).chain(values);
    let handler = Expr::call(code!("api.{}", method.name), values);
    let call = Expr::call("server::respond", ["cx".into(), handler]);
    let variant = &method.variant;
    if fields.is_empty() {
        return out.expression(code!("Some(Op::{}) => ", variant), &call, ",");
    }
    out.open(code!("Some(Op::{}) => {{", variant));
    if !head.is_empty() {
        // No argument has this name. The unit makes a tuple of a single value, too.
        head.push("()".into());
        let head = Expr::List {
            open: "let request = (".into(),
            items: head,
            close: ")",
        };
        out.expression("", &head, ";");
    }
    for field in &fields {
        out.line(code!("let mut {} = None;", field.name));
    }
    let lent = Expr::List {
        open: "take!(input.arguments(&mut [".into(),
        items: fields
            .iter()
            .map(|field| code!("&mut {}", field.name).into())
            .collect(),
        close: "]))",
    };
    out.expression("", &lent, ";");
    out.expression("", &call, "");
    out.close("}");
}

/// The expression that reads a parameter from a request.
fn taken(parameter: &Parameter) -> Expr {
    let wire = literal(&parameter.wire);
    if let Some(style) = parameter.style {
        let read = if parameter.required {
            "styled_required"
        } else {
            "styled"
        };
        let place = parameter.place.variant();
        return code!(
            "take!(input.{}(pagewire_runtime::operation::Place::{}, {}, {}))",
            read,
            place,
            wire,
            style_text(style)
        )
        .into();
    }
    let read = match (parameter.place, &parameter.ty, parameter.required) {
        (Place::Path, ..) => "path",
        (Place::Query, Type::List(_), _) => "repeated",
        (Place::Query, _, true) => "required",
        (Place::Query, _, false) => "query",
        (Place::Header, _, true) => "required_header",
        (Place::Header, _, false) => "header",
        (Place::Cookie, Type::List(_), _) => "repeated_cookie",
        (Place::Cookie, _, true) => "required_cookie",
        (Place::Cookie, _, false) => "cookie",
    };
    code!("take!(input.{}({}))", read, wire).into()
}
