//! The construction of a client: a constructor per server of the document, and a builder with a method per security scheme.

use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, line, prose};
use crate::rust::format::Lines;
use crate::rust::ir::{Place, Scheme, SchemeKind, Server, Variable};
use crate::rust::plan::Plan;
use crate::rust::spelling::Name;

impl Plan<'_> {
    /// The constructors of the client and its builder. If the profile of the API has its own builder methods, the runtime's
    /// builder is used.
    pub(super) fn access(&self) -> Lines {
        let mut out = Lines::default();
        out.open("impl Client {");
        out.line("/// Puts a client together that calls the server at `base`.");
        out.open("pub fn builder(base: impl Into<String>) -> Builder {");
        if self.api.profile.has_own_client {
            out.line("pagewire_runtime::client::Builder::new(base)");
            out.close("}");
            out.close("}");
            out.line("");
            out.line(
                "/// Puts a [`Client`] together: where the server is, how to reach it, who calls.",
            );
            out.line("pub type Builder = pagewire_runtime::client::Builder<Client>;");
            return out;
        }
        out.line("pagewire_runtime::client::Builder::new(base).into()");
        out.close("}");
        for (server, (name, arguments)) in self.api.servers.iter().zip(&self.names.access.servers) {
            out.line("");
            constructor(&mut out, server, name, arguments);
        }
        out.close("}");
        out.line("");
        out.open("pagewire_runtime::builder! {");
        out.line(
            "/// Puts a [`Client`] together: where the server is, how to reach it, who calls.",
        );
        out.line("///");
        out.line("/// A call is sent with the credentials of the first set of schemes that its operation takes and that are all there.");
        out.open("Builder Client {");
        for (scheme, (method, source)) in self.api.schemes.iter().zip(&self.names.access.schemes) {
            out.docs(&scheme_docs(scheme));
            let wire = literal(&scheme.wire);
            out.line(match &scheme.kind {
                SchemeKind::Key(place, name) => {
                    let name = literal(name);
                    code!("{} = key {} {} {};", method, wire, place.variant(), name)
                }
                SchemeKind::Basic => code!("{} = basic {};", method, wire),
                SchemeKind::Bearer => code!("{} = bearer {}, {};", method, wire, source),
                SchemeKind::Proof(name) => {
                    code!("{} = proof {} Header {};", method, wire, literal(name))
                }
            });
        }
        out.close("}");
        out.close("}");
        out
    }
}

/// The type of an argument for a variable.
pub(crate) fn argument_type(variable: &Variable) -> &'static str {
    match variable.default {
        Some(_) => "Option<&str>",
        None => "&str",
    }
}

fn constructor(out: &mut Lines, server: &Server, name: &Name, arguments: &[Name]) {
    let about = server
        .docs
        .as_deref()
        .map(line)
        .filter(|about| !about.is_empty());
    let url = quoted(&server.url);
    out.docs(&[match about {
        Some(about) => prose!("Puts a client together for {}: {}", url, about).stopped(),
        None => prose!("Puts a client together for {}.", url),
    }]);
    let named = || arguments.iter().zip(&server.variables);
    let mut list = Vec::new();
    for (argument, variable) in named() {
        let values = variable.values.iter().map(|value| quoted(value));
        let values = Doc::joined(values, ", ");
        let mut docs = prose!("- {}", quoted(argument.text()));
        if let Some(about) = variable
            .docs
            .as_deref()
            .map(line)
            .filter(|about| !about.is_empty())
        {
            docs = prose!("{}: {}", docs, about);
        }
        docs = docs.stopped();
        if let Some(default) = &variable.default {
            docs = prose!("{} {} by default.", docs, quoted(default));
        }
        if !values.is_empty() {
            docs = prose!("{} One of {}.", docs, values);
        }
        list.push(docs);
    }
    if !list.is_empty() {
        list.insert(0, Doc::default());
        out.docs(&list);
    }
    let typed: Vec<Code> = named()
        .map(|(argument, variable)| code!("{}: {}", argument, argument_type(variable)))
        .collect();
    out.function(code!("pub fn {}", name), &typed, &"Builder".into());
    if arguments.is_empty() {
        let url = literal(&server.url);
        out.line(code!(
            "pagewire_runtime::client::Builder::of_server({}, &[]).into()",
            url
        ));
        out.close("}");
        return;
    }
    out.open(code!(
        "let builder = pagewire_runtime::client::Builder::of_server({}, &[",
        literal(&server.url)
    ));
    for (argument, variable) in named() {
        let values = Code::joined(variable.values.iter().map(|value| literal(value)), ", ");
        let value = match variable.default {
            Some(_) => argument.into(),
            None => code!("Some({})", argument),
        };
        let default = literal(variable.default.as_deref().unwrap_or_default());
        out.line(code!(
            "({}, {}, {}, &[{}]),",
            literal(&variable.wire),
            value,
            default,
            values
        ));
    }
    out.close("]);");
    out.line("builder.into()");
    out.close("}");
}

/// The documentation of a builder method: what it sends, and the document's description.
fn scheme_docs(scheme: &Scheme) -> Vec<Doc> {
    let wire = quoted(&scheme.wire);
    let mut out = vec![match &scheme.kind {
        SchemeKind::Key(place, name) => {
            let place = match place {
                Place::Query => "query parameter",
                Place::Cookie => "cookie",
                _ => "header",
            };
            prose!(
                "Sends a key as the {} {} (scheme {}).",
                place,
                quoted(name),
                wire
            )
        }
        SchemeKind::Basic => prose!("Sends a user name and a password (scheme {}).", wire),
        SchemeKind::Bearer => match &scheme.format {
            Some(format) => prose!(
                "Sends an access token of the form {} (scheme {}).",
                quoted(format),
                wire
            ),
            None => prose!("Sends an access token (scheme {}).", wire),
        },
        SchemeKind::Proof(name) => prose!(
            "Sends a proof as it is under the HTTP scheme {} (scheme {}).",
            quoted(name),
            wire
        ),
    }];
    if let Some(about) = scheme
        .docs
        .as_deref()
        .map(line)
        .filter(|about| !about.is_empty())
    {
        out.extend([Doc::default(), about.stopped()]);
    }
    out
}
