//! The headers of responses that a document describes.

use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, line, prose};
use crate::rust::format::Lines;
use crate::rust::ir::{Header, Style, Type};
use crate::rust::plan::{Method, Plan};
use crate::rust::spelling::Name;

impl Plan<'_> {
    /// The type that reads the headers of the responses to a method.
    pub(super) fn headers(
        &self,
        tag: usize,
        name: &Name,
        headers: &[(Name, &Header)],
        method: &Method<'_>,
    ) -> Lines {
        let handle = &self.names.tags[tag].client;
        let about = prose!(
            "The headers of the responses to [`{}`]({}::{}).",
            method.name,
            handle,
            method.name
        );
        let head = code!("{} crate::PROFILE {{", name);
        self.header_type("pagewire_runtime::headers! {", about, head, headers)
    }

    /// The type that sets the headers of the responses to a method.
    pub(super) fn set_headers(
        &self,
        tag: usize,
        name: &Name,
        headers: &[(Name, &Header)],
        method: &Method<'_>,
    ) -> Lines {
        let handlers = &self.names.tags[tag].server;
        let about = prose!(
            "The headers of the responses to [`{}`]({}::{}), to be set.",
            method.name,
            handlers,
            method.name
        );
        let head = code!("{} {{", name);
        self.header_type("pagewire_runtime::set_headers! {", about, head, headers)
    }

    /// A type with one method per header, declared by one of the runtime's macros.
    fn header_type(
        &self,
        open: &'static str,
        about: Doc,
        head: Code,
        headers: &[(Name, &Header)],
    ) -> Lines {
        let mut out = Lines::default();
        out.open(open);
        out.docs(&[about]);
        out.open(head);
        for (name, header) in headers {
            let about = header.docs.as_deref().map(line);
            let about = about.filter(|about| !about.is_empty());
            let about = about.unwrap_or_else(|| prose!("The header {}", quoted(&header.wire)));
            out.docs(&[about.stopped()]);
            let kind = match (&header.ty, header.style) {
                (_, Some(Style::Json)) => "json",
                (_, Some(Style::Pairs)) => "pairs",
                (Type::List(_), _) => "many",
                (_, None) => "one",
                (_, Some(_)) => "commas",
            };
            let ty = self.value_type(&header.ty);
            out.line(code!(
                "{} {} = {} {};",
                name,
                ty,
                kind,
                literal(&header.wire)
            ));
        }
        out.close("}");
        out.close("}");
        out
    }
}
