//! The front page of the crate: a tour with examples from the API itself.

use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{Doc, code as quoted, line, lines, link, prose};
use crate::rust::features;
use crate::rust::ir::{SchemeKind, Type, TypeId, TypeKind};
use crate::rust::plan::{Method, Output, Plan};

/// The operation in the examples.
struct Showcase<'p, 'a> {
    tag: usize,
    method: &'p Method<'a>,
    /// The carrier that it returns.
    carrier: TypeId,
    /// The wire name of one of the carrier's properties.
    property: &'a str,
}

impl<'a> Plan<'a> {
    /// The lines of the tour.
    pub(super) fn tour(&self) -> Vec<Doc> {
        let title = line(&self.api.title);
        let operations: usize = self.api.tags.iter().map(|tag| tag.operations.len()).sum();
        let mut out = vec![
            prose!("{}: types, a client and server traits.", title),
            Doc::default(),
            prose!(
                "Made from version {} of the OpenAPI document: {} operations in {} modules, one per tag.",
                quoted(&self.api.version),
                operations,
                self.api.tags.len()
            ),
        ];
        let url = self.api.url.as_deref();
        if let Some(link) = url.and_then(|url| link("reference", url)) {
            out.push(prose!("All of it is described in the {}.", link));
        }
        if let Some(about) = &self.api.docs {
            out.push(Doc::default());
            out.extend(lines(about));
        }
        let showcase = self.showcase();
        let mut tags: Vec<&str> = self.names.tags.iter().map(|tag| &*tag.feature).collect();
        tags.sort_unstable();
        let first = tags.first().copied().unwrap_or("full");
        let features = std::iter::once(Doc::default()).chain(features::table(
            first,
            self.api,
            self.archives.features().first().copied(),
        ));
        let chapters = [
            (CALLING, showcase.as_ref().map(|of| self.call_example(of))),
            (TYPES, Some(self.types_chapter(showcase.as_ref()))),
            (
                ANSWERING,
                showcase.as_ref().map(|of| self.server_example(of)),
            ),
            // These come after the parts that a reader tries first, because both tables are long.
            (
                FEATURES,
                Some(features.chain(self.tags_chapter()).collect()),
            ),
        ];
        for (text, more) in chapters {
            out.extend(text.lines().map(Doc::from));
            out.extend(more.into_iter().flatten());
        }
        out
    }

    /// Returns the first operation that has a long description and returns a carrier.
    fn showcase(&self) -> Option<Showcase<'_, 'a>> {
        let methods = self.methods.iter().enumerate();
        let mut methods =
            methods.flat_map(|(tag, methods)| methods.iter().map(move |method| (tag, method)));
        methods.find_map(|(tag, method)| {
            let is_described = method.operation.docs.as_ref()?.lines().count() > 2;
            let Output::Value(&Type::Carrier(carrier)) = method.output else {
                return None;
            };
            let TypeKind::Carrier(fields) = &self.api.types[carrier].kind else {
                return None;
            };
            let property = &fields.first()?.wire;
            is_described.then_some(Showcase {
                tag,
                method,
                carrier,
                property,
            })
        })
    }

    /// A table of the tags with the first paragraph of each; empty if the document describes no tag.
    fn tags_chapter(&self) -> Vec<Doc> {
        let mut rows: Vec<(String, Doc)> = self
            .api
            .tags
            .iter()
            .zip(&self.names.tags)
            .filter_map(|(tag, names)| {
                let first = tag.docs.as_deref()?.split("\n\n").next()?;
                Some((names.module.to_string(), line(first)))
            })
            .collect();
        rows.sort_unstable_by(|one, two| one.0.cmp(&two.0));
        if rows.is_empty() {
            return Vec::new();
        }
        let head = ["", "# Tags", "", "| Module | What it is about |", "|--|--|"];
        let rows = rows
            .into_iter()
            .map(|(module, about)| prose!("| {} | {} |", quoted(&module), about));
        head.into_iter().map(Doc::from).chain(rows).collect()
    }

    /// The rules for absent values, and the example for types.
    fn types_chapter(&self, of: Option<&Showcase<'_, '_>>) -> Vec<Doc> {
        let mut out = vec![
            Doc::default(),
            prose!(
                "Absent and `null` are the same on reading: `None`, or an empty carrier where a whole body is `null`. \
                 Clients leave out what is `None`; {}. What is left out stays as it was in a PATCH, and may be emptied by a \
                 PUT, which replaces the whole: send back what you read in full. Properties that a newer \
                 server sends are kept in the field `unknown` and sent back; an explicit `null` can be put there too.",
                self.api.profile.nulls
            ),
        ];
        out.extend(of.into_iter().flat_map(|of| self.types_example(of)));
        out
    }

    fn types_example(&self, of: &Showcase<'_, '_>) -> Vec<Doc> {
        let feature = literal(&self.names.tags[of.tag].feature);
        let carrier = self.name(of.carrier);
        // JSON escapes the characters of the member's name.
        let json = serde_json::json!({of.property: null, "Newer": 1});
        let json = literal(&json.to_string());
        example([
            "```".into(),
            code!("# #[cfg(feature = {})]", feature),
            "# fn example() -> Result<(), serde_json::Error> {".into(),
            code!("use {}::types::{};", self.crate_name, carrier),
            "".into(),
            code!(
                "let mut carrier: {} = serde_json::from_str(r#\"{{\"Newer\":1}}\"#)?;",
                carrier
            ),
            code!(
                "carrier.unknown.insert({}, serde_json::Value::Null);",
                literal(of.property)
            ),
            code!("assert_eq!(serde_json::to_string(&carrier)?, {});", json),
            "# Ok(()) }".into(),
            code!("# #[cfg(feature = {})]", feature),
            "# example().unwrap();".into(),
            "```".into(),
        ])
    }

    fn call_example(&self, of: &Showcase<'_, '_>) -> Vec<Doc> {
        let feature = literal(&self.names.tags[of.tag].feature);
        let name = &self.crate_name;
        let call = self.example_call(of.tag, of.method).flat();
        let (imported, arguments, step) = self.example_credentials();
        let mut lines: Vec<Code> = vec![
            "```no_run".into(),
            code!("# #[cfg(all(feature = \"client\", feature = {}))]", feature),
            "# mod example {".into(),
            code!("use {}::{{Client, {}Error, Transport}};", name, imported),
            "".into(),
            code!(
                "async fn call(transport: impl Transport + 'static{}) -> Result<(), Error> {{",
                arguments
            ),
            "    let client = Client::builder(\"https://example.com/tenant/api/\")".into(),
        ];
        lines.extend(step.map(|step| code!("        {}", step)));
        lines.extend([
            "        .build_over(transport)?;".into(),
            "".into(),
            code!("    let response = {}.send().await?;", call),
            "    println!(\"{response:?}\");".into(),
            "    Ok(())".into(),
            "}".into(),
            "# }".into(),
            "```".into(),
        ]);
        example(lines)
    }

    /// Returns the code for the credentials of an example: an import, arguments of the function, and a step of the builder.
    fn example_credentials(&self) -> (&'static str, &'static str, Option<Code>) {
        if let Some(name) = self.api.profile.credentials {
            let step = code!(".credentials(Credentials::{}(token))", name);
            return ("Credentials, ", ", token: &str", Some(step));
        }
        let mut schemes = self.api.schemes.iter().zip(&self.names.access.schemes);
        let Some((scheme, (method, _))) = schemes.next() else {
            return ("", "", None);
        };
        let (arguments, values) = match scheme.kind {
            SchemeKind::Basic => (", user: &str, password: &str", "user, password"),
            SchemeKind::Bearer => (", token: &str", "token"),
            SchemeKind::Key(..) | SchemeKind::Proof(_) => (", key: &str", "key"),
        };
        ("", arguments, Some(code!(".{}({})", method, values)))
    }

    fn server_example(&self, of: &Showcase<'_, '_>) -> Vec<Doc> {
        let names = &self.names.tags[of.tag];
        let (module, server) = (&names.module, &names.server);
        let feature = literal(&names.feature);
        example([
            "```".into(),
            code!("# #[cfg(all(feature = \"server\", feature = {}))]", feature),
            "# mod example {".into(),
            code!(
                "use {}::runtime::server::{{Router, RoutesError}};",
                self.crate_name
            ),
            code!("use {}::{}::{{self, {}}};", self.crate_name, module, server),
            "".into(),
            "struct Mine;".into(),
            "".into(),
            code!("impl {} for Mine {{", server),
            "    // The methods that you serve.".into(),
            "}".into(),
            "".into(),
            "fn router() -> Result<Router, RoutesError> {".into(),
            code!("    Router::new([{}::routes(Mine)])", module),
            "}".into(),
            "# }".into(),
            "```".into(),
        ])
    }
}

/// Puts an example after a blank line.
fn example(lines: impl IntoIterator<Item = Code>) -> Vec<Doc> {
    let lines = lines.into_iter().map(Doc::example);
    std::iter::once(Doc::default()).chain(lines).collect()
}

const FEATURES: &str = "
# Features

Every tag is a feature, spelled like its module with `-` for `_`. A feature compiles its
operations and the types that they reach, and nothing else. Without `client` and `server` there
are types only, and no HTTP library.";

const TYPES: &str = "
# Types

[`types`] holds the carriers and enums of all tags that are on. A carrier has plain fields, each
an `Option`. Make one with `new` and the `set_*` methods, or assign to its fields. Date-times and
numbers go out as they came in. Enums are open: a member that is not known arrives as `Unlisted`
and keeps its text.";

const CALLING: &str = "
# Client

With the feature `client`, `Client::builder` makes a `Client`. It has one method per tag, which
returns a handle with one method per operation. Required inputs are arguments, and a body is
borrowed; a small body that belongs to one operation is spread over arguments. What is optional
follows on the call, and `send` sends it. With the feature `reqwest` the builder has `build`, for
a client over that library.";

const ANSWERING: &str = "
# Server

With the feature `server`, every tag's module has a trait with one method per operation. Write the
methods that you serve, as `async fn`; the others return 501. The module's `routes` takes a value
of your type, and the runtime's `Router`, which is a `tower` service, takes the routes of any
number of tags.";
