//! Descriptors of operations: one line per operation for the runtime's `operations!` macro, and the lists of headers and
//! media types that they share.

use pagewire_runtime::contract::{self, Line, Name, VERSION, sum};

use crate::rust::code::{Code, Hex, code, literal};
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{Content, Encoding, Operation, Parameter, Type};
use crate::rust::plan::{
    Input, Method, Plan, filled, headers, is_shared_header, request, responses, status,
};

impl Plan<'_> {
    /// The pieces of `src/tables.rs`.
    pub(crate) fn tables(&self) -> Vec<Piece> {
        let shared = &self.shared;
        let mut out = Lines::default();
        out.line("//! Lists that the descriptors of many operations share.");
        out.line("#![allow(dead_code, reason = \"without a tag there is no operation\")]");
        out.line("");
        let mut used: Vec<Code> = Vec::new();
        if !shared.failures.is_empty() {
            used.push("Part".into());
        }
        if !shared.requests.is_empty() {
            used.push("Request".into());
        }
        if !shared.responses.is_empty() {
            used.push("Response".into());
        }
        used.push("Shared".into());
        if !shared.responses.is_empty() {
            used.push("Status".into());
        }
        out.line(match used.as_slice() {
            [one] => code!("use pagewire_runtime::operation::{};", one),
            several => code!(
                "use pagewire_runtime::operation::{{{}}};",
                Code::joined(several.iter().cloned(), ", ")
            ),
        });
        for (name, list) in &shared.media {
            out.line("");
            out.open(code!("const {}: &[&str] = &[", constant(name)));
            for media in list {
                out.line(code!("{},", literal(media)));
            }
            out.close("];");
        }
        for (name, part) in &shared.failures {
            out.line("");
            let left = code!("const {}: &Part = &", failure_constant(name));
            out.expression(left, &filled(part), ";");
        }
        out.line("");
        out.open("pub(crate) static SHARED: Shared = Shared::new(");
        out.open("&[");
        for (name, list) in &shared.headers {
            let list = Code::joined(list.iter().map(|name| literal(name)), ", ");
            out.line(code!("({}, &[{}]),", literal(name), list));
        }
        out.close("],");
        out.open("&[");
        for (name, (required, media)) in &shared.requests {
            let (name, media) = (literal(name), constant(media));
            out.line(code!("({}, Request::new({}, {})),", name, *required, media));
        }
        out.close("],");
        out.open("&[");
        for (name, list) in &shared.responses {
            out.open(code!("({}, &[", literal(name)));
            for listed in list {
                let media = listed.media.as_ref();
                let media = media.map_or("&[]".into(), |media| constant(media));
                let new = code!(
                    "Response::new(Status::{}, {})",
                    status(listed.status),
                    media
                );
                out.line(match &listed.failure {
                    None => code!("{},", new),
                    Some(name) => code!("{}.with_failure({}),", new, failure_constant(name)),
                });
            }
            out.close("]),");
        }
        out.close("],");
        out.close(")");
        out.line(".of(crate::PROFILE);");
        vec![Piece::Text(out)]
    }

    /// The pieces of `src/<tag>/operations.rs`.
    pub(crate) fn operation_table(&self, tag: usize) -> Vec<Piece> {
        let described = &self.api.tags[tag];
        let mut out = Lines::default();
        out.line(
            "//! What a client and a server need to know of the operations without their types.",
        );
        out.line("");
        out.line("use pagewire_runtime::operations;");
        out.line("");
        let name = literal(&described.name);
        out.open(code!(
            "operations! {{ contract {} {} crate::tables::SHARED {{",
            VERSION,
            name
        ));
        for method in &self.methods[tag] {
            let line = self.descriptor(method);
            let sum = sum(&format!("{} {line}", method.variant));
            let text = literal(&format!("{line} sum:{sum:08x}"));
            out.line(code!("{} {};", method.variant, text));
        }
        out.close("} }");
        vec![Piece::Text(out)]
    }

    /// Everything that a client and a server need to know about an operation.
    fn descriptor<'o>(&'o self, method: &'o Method<'o>) -> Line<'o> {
        let operation = method.operation;
        let is_form = |input| matches!(input, Input::Form(_));
        let own = operation.parameters.iter();
        let own = own.filter(|parameter| !is_shared_header(parameter));
        let body = operation.body.as_ref();
        let list = |name: String| Name::new(name);
        Line {
            method: operation.method,
            path: Name::new(&operation.route),
            id: Name::new(&operation.id),
            reads: operation.reads,
            is_constrained: self.is_constrained(operation),
            parameters: own.map(Parameter::described).collect(),
            headers: headers(operation).map(|(name, _)| list(name)),
            request: body.map(|body| contract::Request {
                list: list(request(body)),
                rules: body.constraints.clone(),
                others: body.others.clone(),
                markup: body.markup.clone(),
            }),
            responses: responses(&operation.responses).map(list),
            response_markup: operation
                .success()
                .and_then(|response| response.markup.clone()),
            is_nullable: operation
                .success()
                .is_some_and(|response| response.is_nullable),
            arguments: method.flattened.map(|id| contract::Arguments {
                name: Name::new(&self.api.types[id].name),
                fields: method
                    .fields()
                    .map(|(_, field)| contract::Field {
                        name: Name::new(&field.wire),
                        rules: field.constraints.clone(),
                    })
                    .collect(),
            }),
            has_parts: method
                .arguments
                .iter()
                .any(|argument| is_form(argument.input)),
            is_file: body.is_some_and(|body| {
                matches!(body.content, Content::Binary | Content::Multipart(_))
            }),
            encodings: body
                .map_or(&[][..], |body| &body.encodings)
                .iter()
                .map(encoding)
                .collect(),
            security: operation.security.as_ref().map(|all| {
                let names = |set: &'o Vec<String>| set.iter().map(Name::new).collect();
                all.iter().map(names).collect()
            }),
            pages: operation.pages.as_ref().map(|pages| pages.plan.clone()),
        }
    }

    /// Whether any input of the operation has constraints.
    fn is_constrained(&self, operation: &Operation) -> bool {
        let mut found = operation.body.as_ref().is_some_and(|body| {
            let others = body.others.iter();
            others
                .chain([&body.constraints])
                .any(|rules| !rules.is_empty())
        });
        found |= operation
            .parameters
            .iter()
            .any(|parameter| !parameter.constraints.is_empty());
        let mut visit = |ty: &Type| ty.named(&mut |id| found |= self.constrained[id]);
        operation
            .parameters
            .iter()
            .for_each(|parameter| visit(&parameter.ty));
        let body = operation.body.as_ref().map(|body| &body.content);
        if let Some(Content::Typed(ty) | Content::Form(ty)) = body {
            visit(ty);
        }
        found
    }
}

/// Returns the constant of a list of media types. Its name is the checksum of the list.
fn constant(name: &str) -> Code {
    code!(
        "MEDIA_{}",
        Hex(u32::from_str_radix(name, 16).unwrap_or_default())
    )
}

/// Returns the constant of the body of a failure. Its name is the checksum of the body.
fn failure_constant(name: &str) -> Code {
    code!(
        "FAILURE_{}",
        Hex(u32::from_str_radix(name, 16).unwrap_or_default())
    )
}

fn encoding(encoding: &Encoding) -> contract::Encoding<'_> {
    contract::Encoding {
        name: Name::new(&encoding.wire),
        style: encoding.style,
        media_type: encoding.media_type.as_deref().map(Name::new),
        part_style: encoding.part_style,
    }
}
