//! The front page of the crate: a tour with examples from the API itself.

use super::Context;
use crate::rust::docs_text::{code, line, link};
use crate::rust::features;
use crate::rust::format::literal;
use crate::rust::ir::{Content, Operation, Type, TypeKind};
use crate::rust::names::OperationNames;
use crate::rust::signature::Signature;

/// The operation that serves as example.
struct Showcase<'a> {
    tag: usize,
    operation: &'a Operation,
    names: &'a OperationNames,
    /// The Rust name of the carrier that it answers with.
    carrier: String,
    /// The wire name of one of the carrier's properties.
    property: &'a str,
}

impl Context<'_> {
    /// The lines of the tour.
    pub(super) fn tour(&self) -> Vec<String> {
        let title = line(&self.api.title);
        let operations: usize = self.api.tags.iter().map(|tag| tag.operations.len()).sum();
        let mut out = vec![
            format!("{title}: types, a client and server traits."),
            String::new(),
            format!(
                "Made from version {} of the OpenAPI document: {operations} operations in {} \
                 modules, one a tag.",
                code(&self.api.version),
                self.api.tags.len()
            ),
        ];
        if let Some(link) = self
            .api
            .url
            .as_deref()
            .and_then(|url| link("reference", url))
        {
            out.push(format!("The vendor describes each in its {link}."));
        }
        let showcase = self.showcase();
        let mut tags: Vec<&str> = self.names.tags.iter().map(|tag| &*tag.feature).collect();
        tags.sort_unstable();
        let first = tags.first().copied().unwrap_or("full");
        let features = std::iter::once(String::new()).chain(features::table(first));
        let chapters = [
            (FEATURES, Some(features.collect())),
            (TYPES, showcase.as_ref().map(|of| self.types_example(of))),
            (CALLING, showcase.as_ref().map(|of| self.call_example(of))),
            (
                ANSWERING,
                showcase.as_ref().map(|of| self.answer_example(of)),
            ),
        ];
        for (text, more) in chapters {
            out.extend(text.lines().map(str::to_owned));
            out.extend(more.into_iter().flatten());
        }
        out
    }

    /// The first operation that is described at length and answers with a carrier.
    fn showcase(&self) -> Option<Showcase<'_>> {
        let tags = self.api.tags.iter().zip(&self.names.tags).enumerate();
        let mut operations = tags.flat_map(|(tag, (described, names))| {
            let operations = described.operations.iter().zip(&names.operations);
            operations.map(move |(operation, names)| (tag, operation, names))
        });
        operations.find_map(|(tag, operation, names)| {
            let is_described = operation.docs.as_ref()?.lines().count() > 2;
            let Some(Content::Typed(Type::Carrier(id))) = &operation.success()?.content else {
                return None;
            };
            let TypeKind::Carrier(fields) = &self.api.types[*id].kind else {
                return None;
            };
            let field = fields.first()?;
            let is_shared = self.reach.request_of[*id].is_none();
            (is_described && is_shared).then(|| Showcase {
                tag,
                operation,
                names,
                carrier: self.name(*id).to_string(),
                property: &field.wire,
            })
        })
    }

    fn types_example(&self, of: &Showcase<'_>) -> Vec<String> {
        let (carrier, crate_name) = (&of.carrier, &self.crate_name);
        let feature = &self.names.tags[of.tag].feature;
        let property = literal(of.property);
        // The member as JSON, whatever characters its name has.
        let json = serde_json::json!({"Newer": 1, of.property: null});
        let json = literal(&json.to_string());
        lines(&format!(
            r##"
```
# #[cfg(feature = "{feature}")]
# fn example() -> Result<(), serde_json::Error> {{
use {crate_name}::types::{carrier};

let mut carrier: {carrier} = serde_json::from_str(r#"{{"Newer":1}}"#)?;
carrier.unknown.insert({property}, serde_json::Value::Null);
assert_eq!(serde_json::to_string(&carrier)?, {json});
# Ok(()) }}
# #[cfg(feature = "{feature}")]
# example().unwrap();
```"##
        ))
    }

    fn call_example(&self, of: &Showcase<'_>) -> Vec<String> {
        let feature = &self.names.tags[of.tag].feature;
        let crate_name = &self.crate_name;
        let signature = Signature::new(self.api, self.reach, of.operation, of.names);
        let call = self.example_call(of.tag, of.operation, of.names, &signature);
        lines(&format!(
            r#"
```no_run
# #[cfg(all(feature = "client", feature = "{feature}"))]
# mod example {{
use {crate_name}::Client;
use {crate_name}::runtime::client::{{self, BaseUrl, Credentials, Error, Transport}};

async fn call(transport: impl Transport + 'static) -> Result<(), Error> {{
    let base = BaseUrl::parse("https://example.com/tenant/api/")?;
    let client: Client = client::Client::new(base, transport)
        .with_credentials(Credentials::bearer("ticket"))
        .into();

    let answer = {call}.send().await?;
    println!("{{answer:?}}");
    Ok(())
}}
# }}
```"#
        ))
    }

    fn answer_example(&self, of: &Showcase<'_>) -> Vec<String> {
        let names = &self.names.tags[of.tag];
        let (feature, module, server) = (&names.feature, &names.module, &names.server);
        let crate_name = &self.crate_name;
        lines(&format!(
            r#"
```
# #[cfg(all(feature = "server", feature = "{feature}"))]
# mod example {{
use {crate_name}::runtime::server::{{Router, RoutesError}};
use {crate_name}::{module}::{{self, {server}}};

struct Mine;

impl {server} for Mine {{
    // The methods that you serve.
}}

fn router() -> Result<Router, RoutesError> {{
    Router::new([{module}::routes(Mine)])
}}
# }}
```"#
        ))
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
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
and keeps its text.

Absent and `null` are the same on reading: `None`, or an empty carrier where a whole body is
`null`. Clients leave out what is `None`, which says \"as it was\" to the server; servers write
`null`. Properties that a newer server sends are kept in the field `unknown` and sent back; an
explicit `null` can be put there too.";

const CALLING: &str = "
# Calling

With the feature `client`, `Client` has a method a tag, which gives a handle with a method an
operation. Required inputs are arguments, and a body is borrowed; a small body that belongs to
one operation is spread over arguments. What is optional follows on the call, and `send` sends it.
The feature `reqwest` brings a transport over that library.";

const ANSWERING: &str = "
# Answering

With the feature `server`, every tag's module has a trait with a method an operation. Write the
methods that you serve, as `async fn`; the others answer 501. The module's `routes` takes a value
of your type, and the runtime's `Router`, which is a `tower` service, takes the routes of any
number of tags.";
