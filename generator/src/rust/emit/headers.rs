//! The headers of responses that a document describes.

use crate::rust::code::{code, literal};
use crate::rust::docs_text::{code as quoted, line, prose};
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
        let mut out = Lines::default();
        out.open("pagewire_runtime::headers! {");
        out.docs(&[prose!(
            "The headers of the responses to [`{}`]({}::{}).",
            method.name,
            handle,
            method.name
        )]);
        out.open(code!("{} crate::PROFILE {{", name));
        self.each_header(&mut out, headers);
        out.close("}");
        out.close("}");
        out
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
        let mut out = Lines::default();
        out.open("pagewire_runtime::set_headers! {");
        out.docs(&[prose!(
            "The headers of the responses to [`{}`]({}::{}), to be set.",
            method.name,
            handlers,
            method.name
        )]);
        out.open(code!("{} {{", name));
        self.each_header(&mut out, headers);
        out.close("}");
        out.close("}");
        out
    }

    fn each_header(&self, out: &mut Lines, headers: &[(Name, &Header)]) {
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
    }
}
