//! Every Rust name of the generated crate, decided once, by the rules of
//! [`spelling`](super::spelling).

use std::collections::{HashMap, HashSet};

use heck::ToKebabCase;

use super::features::{EVERY_TAG, FEATURES, MOST_TAGS};
use super::ir::{Api, Operation, Outcome, Role, Server, Tag, Type, TypeDef, TypeKind, media_word};
use super::profile::Profile;
use super::spelling::{Case, Name, assign, assign_but, assign_one_but, spell};

/// The names of one type: its own, and those of its fields or members in order.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// Name of the struct or enum.
    pub(crate) name: Name,
    /// Module, and name of its file.
    pub(crate) module: Name,
    /// Fields of a carrier, variants of an enum, constants of a flag set.
    pub(crate) parts: Vec<Name>,
}

/// The names of one tag.
#[derive(Debug)]
pub(crate) struct TagNames {
    /// Module, and the client's accessor: `chat_agent`.
    pub(crate) module: Name,
    /// Cargo feature: `chat-agent`, or the one of all tags where there are too many of them.
    pub(crate) feature: String,
    /// Client handle: `ChatAgentClient`.
    pub(crate) client: Name,
    /// Server trait: `ChatAgentServer`.
    pub(crate) server: Name,
    /// Names of the operations in order.
    pub(crate) operations: Vec<OperationNames>,
}

/// The names of one operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Method name: `reset_chat_session`.
    pub(crate) method: Name,
    /// Name among the operations of its tag: `ResetChatSession`.
    pub(crate) variant: Name,
    /// Type of the client's call, where it has options of its own: `ListPersonsCall`.
    pub(crate) call: Option<Name>,
    /// Arguments, one for each parameter of the operation in order.
    pub(crate) parameters: Vec<Name>,
    /// Type of the headers of its responses, where it has some: `ListPersonsHeaders`.
    pub(crate) headers: Option<Name>,
    /// Methods of that type, one for each header in order.
    pub(crate) header_methods: Vec<Name>,
}

/// The names of the servers and the security schemes.
#[derive(Debug)]
pub(crate) struct AccessNames {
    /// Constructors, one for each server, with an argument for each variable.
    pub(crate) servers: Vec<(Name, Vec<Name>)>,
    /// Methods of the builder, one for each scheme, and for those that take tokens of a source.
    pub(crate) schemes: Vec<(Name, Name)>,
}

/// All names of the generated crate.
#[derive(Debug)]
pub(crate) struct Names {
    /// By type id.
    pub(crate) types: Vec<TypeNames>,
    /// By index of the tag.
    pub(crate) tags: Vec<TagNames>,
    /// Of servers and security schemes.
    pub(crate) access: AccessNames,
}

/// Modules and features that are there whatever the tags are, besides [`FEATURES`].
const OWN_MODULES: [&str; 14] = [
    "builder",
    "types",
    "tables",
    "full",
    "default",
    "std",
    "core",
    "alloc",
    "runtime",
    "main",
    "lib",
    "bin",
    "pagewire_runtime",
    "self_",
];

/// Names that no file of a module can have: Windows knows devices by most of them, Rust the folder of a module by one.
const DEVICES: [&str; 23] = [
    "mod", "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Types of Rust's prelude and names that emitted code uses bare.
const OWN_TYPES: [&str; 44] = [
    "AsRef",
    "Copy",
    "Debug",
    "Drop",
    "Eq",
    "Fn",
    "FnMut",
    "FnOnce",
    "IntoIterator",
    "Iterator",
    "Op",
    "PartialEq",
    "Sized",
    "ToString",
    "File",
    "Option",
    "Some",
    "None",
    "Vec",
    "String",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Default",
    "Self",
    "Clone",
    "Send",
    "Sync",
    "Into",
    "From",
    "Bytes",
    "DateTime",
    "Decimal",
    "Map",
    "Unknown",
    "UnknownMember",
    "View",
    "Call",
    "Client",
    "Select",
    "NoSelect",
    "Binary",
    "Future",
];

/// Names that the function has which calls handlers, so that no property that is an argument can have them.
const DISPATCH_ARGUMENTS: [&str; 3] = ["api", "operation", "input"];

/// Names that arguments of generated functions already have.
const OWN_ARGUMENTS: [&str; 6] = ["self", "cx", "body", "media_type", "data", "request"];

/// Methods that every call has, so that no optional parameter can have their names.
const CALL_METHODS: [&str; 12] = [
    "accept",
    "accept_language",
    "if_modified_since",
    "if_unmodified_since",
    "into_inner",
    "repeatable",
    "retry",
    "select",
    "header",
    "send",
    "send_optional",
    "send_with_head",
];

/// Methods that calls have whose response is one of several pages.
const PAGE_METHODS: [&str; 2] = ["items", "pages"];

/// Methods that handles and traits have besides the operations.
const OWN_METHODS: [&str; 5] = ["new", "call", "inner", "clone", "operations"];

impl Names {
    /// Whether tags and archives together are too many for a feature each; then archives share one.
    pub(crate) fn has_too_many(api: &Api) -> bool {
        api.tags.len() + api.archives.archives.len() + 2 > MOST_TAGS
    }

    /// Decides all names of `api`; `archives` are modules and features that its archives have.
    pub(crate) fn decide(api: &Api, archives: &[String]) -> Self {
        let types = all_type_names(api);
        let features = FEATURES.iter().filter(|feature| feature.is_in(api));
        let features = features.map(|feature| feature.name);
        let taken: Vec<&str> = OWN_MODULES
            .into_iter()
            .chain(CLIENT_METHODS)
            .chain(DEVICES)
            .chain(features)
            .chain(archives.iter().map(String::as_str))
            .collect();
        let words: Vec<String> = api
            .tags
            .iter()
            .map(|tag| match &tag.name {
                name if taken.contains(&&*spell(name, Case::File, "tag")) => format!("tag {name}"),
                name => name.clone(),
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let modules = assign(&words, Case::File, "tag", &taken);
        let known: HashSet<&str> = OWN_TYPES
            .into_iter()
            .chain(types.iter().map(|names| names.name.text()))
            .collect();
        let tags = modules
            .into_iter()
            .zip(&api.tags)
            .map(|(module, tag)| tag_names(module, tag, &known, api.profile));
        let mut tags: Vec<TagNames> = tags.collect();
        if tags.len() > MOST_TAGS {
            for tag in &mut tags {
                EVERY_TAG.clone_into(&mut tag.feature);
            }
        }
        let access = access_names(api, &tags);
        Self {
            types,
            tags,
            access,
        }
    }
}

/// Methods that the client has besides those of its tags.
const CLIENT_METHODS: [&str; 6] = ["builder", "clone", "fmt", "from", "inner", "with"];

/// Methods that the builder has besides those of the schemes, with any features: those of `builder!` in the runtime.
const BUILDER_METHODS: [&str; 21] = [
    "around",
    "bearer_source",
    "build",
    "build_over",
    "connect_timeout",
    "credentials",
    "credentials_for",
    "fmt",
    "format",
    "from",
    "header",
    "layer",
    "proxy",
    "refresh",
    "retry",
    "retry_with",
    "root_certificates",
    "secret_header",
    "timeout",
    "user_agent",
    "with",
];

/// Most words of a server's description that name it.
const SERVER_WORDS: usize = 4;

fn access_names(api: &Api, tags: &[TagNames]) -> AccessNames {
    let modules = tags.iter().map(|tag| tag.module.text());
    let taken: Vec<&str> = CLIENT_METHODS.into_iter().chain(modules).collect();
    let words: Vec<String> = api.servers.iter().map(server_word).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let servers = assign(&words, Case::Snake, "server", &taken);
    let servers = servers.into_iter().zip(&api.servers).map(|(name, server)| {
        let words: Vec<&str> = server.variables.iter().map(|v| v.wire.as_str()).collect();
        (name, assign(&words, Case::Snake, "value", &["self"]))
    });
    let words: Vec<&str> = api.schemes.iter().map(|s| s.wire.as_str()).collect();
    let methods = assign(&words, Case::Snake, "key", &BUILDER_METHODS);
    let taken: Vec<&str> = BUILDER_METHODS
        .into_iter()
        .chain(methods.iter().map(Name::text))
        .collect();
    let words: Vec<String> = api
        .schemes
        .iter()
        .map(|s| format!("{} from", s.wire))
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let sources = assign(&words, Case::Snake, "key", &taken);
    AccessNames {
        servers: servers.collect(),
        schemes: methods.into_iter().zip(sources).collect(),
    }
}

/// The word for a server: the start of its description, if that is short enough to be a name.
fn server_word(server: &Server) -> String {
    let text = server.docs.as_deref().unwrap_or_default();
    let start = text
        .split(['(', '.', ',', ':', ';', '\n'])
        .next()
        .unwrap_or_default();
    let count = start.split_whitespace().count();
    let is_name =
        start.starts_with(|c: char| c.is_ascii_alphabetic()) && !start.contains(['/', '<']);
    match is_name && (1..=SERVER_WORDS).contains(&count) {
        true => start.to_owned(),
        false => "server".to_owned(),
    }
}

impl Names {
    /// Whether some have letters beyond ASCII, which lints are wary of.
    pub(crate) fn are_foreign(&self) -> bool {
        let types = self.types.iter();
        let types = types.flat_map(|names| names.parts.iter().chain([&names.name]));
        let operations = self.tags.iter().flat_map(|tag| &tag.operations);
        let operations =
            operations.flat_map(|names| names.parameters.iter().chain([&names.method]));
        types.chain(operations).any(|name| !name.text().is_ascii())
    }
}

/// The names of all types, in the order of their ids. Components come before what is written in place, and each of
/// these in the order of their places, so that none depends on the order of the document.
fn all_type_names(api: &Api) -> Vec<TypeNames> {
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    let place = |&id: &usize| {
        let pointer = &api.types[id].pointer;
        (pointer.component_of("schemas").is_none(), pointer)
    };
    order.sort_by(|one, two| place(one).cmp(&place(two)));
    let words: Vec<&str> = order.iter().map(|&id| &*api.types[id].name).collect();
    let names = assign(&words, Case::Camel, "Type", &OWN_TYPES);
    let words: Vec<&str> = names.iter().map(Name::text).collect();
    let modules = assign(&words, Case::File, "types", &DEVICES);
    let mut named: Vec<(usize, TypeNames)> = order
        .into_iter()
        .zip(names.into_iter().zip(modules))
        .map(|(id, (name, module))| (id, type_names(name, module, &api.types[id])))
        .collect();
    named.sort_by_key(|(id, _)| *id);
    named.into_iter().map(|(_, names)| names).collect()
}

fn type_names(name: Name, module: Name, def: &TypeDef) -> TypeNames {
    let parts = match &def.kind {
        TypeKind::Carrier(fields) => {
            let words: Vec<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
            assign(&words, Case::Snake, "field", &["unknown"])
        }
        TypeKind::Enum(def) => {
            let words: Vec<&str> = def
                .members
                .iter()
                .map(|member| member.word.as_deref().unwrap_or(&member.wire))
                .collect();
            let case = if def.flags {
                Case::Screaming
            } else {
                Case::Camel
            };
            // The variant for members that are not known.
            assign(&words, case, "Member", &["Unlisted"])
        }
        TypeKind::Choice(def) => {
            let words: Vec<&str> = def
                .variants
                .iter()
                .map(|variant| variant.word.as_str())
                .collect();
            // The variant for values of no known type.
            assign(&words, Case::Camel, "Variant", &["Other"])
        }
        TypeKind::Outcomes(answers) => {
            let words: Vec<String> = answers
                .iter()
                .map(|answer| outcome_word(answer, answers))
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            assign(&words, Case::Camel, "Status", &[])
        }
    };
    TypeNames {
        name,
        module,
        parts,
    }
}

/// The name of a success: by its status, where there are several, and by its media type, where its status has several.
fn outcome_word(outcome: &Outcome, all: &[Outcome]) -> String {
    let status = match outcome.status {
        Some(status) => status_word(status),
        None => "Other".to_owned(),
    };
    let Some(media) = outcome.media.first() else {
        return status;
    };
    let media = match outcome.ty {
        Some(Type::File) => "File".to_owned(),
        _ => media_word(media),
    };
    match all.iter().all(|other| other.status == outcome.status) {
        true => media,
        false => format!("{status} {media}"),
    }
}

/// The name of a status that means success.
fn status_word(status: u16) -> String {
    let word = match status {
        200 => "Done",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        other => return format!("Status{other}"),
    };
    word.to_owned()
}

/// Names of one tag; `known` are the types whose names its own types must not take.
fn tag_names(module: Name, tag: &Tag, known: &HashSet<&str>, profile: &Profile) -> TagNames {
    let side = |side: &str| {
        let word = format!("{} {side}", module.text());
        assign_one_but(&word, Case::Camel, "Tag", &|name| known.contains(name))
    };
    let (client, server) = (side("client"), side("server"));
    let handles = [client.text(), server.text()];
    let is_reserved = |name: &str| known.contains(name) || handles.contains(&name);
    let operations = operation_names(&tag.operations, &is_reserved, profile);
    TagNames {
        feature: module.text().to_kebab_case(),
        client,
        server,
        operations,
        module,
    }
}

/// Names of the operations of a tag; calls must not be called like the types that are reserved.
fn operation_names(
    operations: &[Operation],
    is_reserved: &dyn Fn(&str) -> bool,
    profile: &Profile,
) -> Vec<OperationNames> {
    let mut shorts: HashMap<String, usize> = HashMap::new();
    for operation in operations {
        let plain = spell(short(&operation.id, profile), Case::Snake, "operation");
        *shorts.entry(plain).or_default() += 1;
    }
    let told_apart: Vec<Option<String>> = operations
        .iter()
        .map(|operation| by_placeholders(operation, operations, profile))
        .collect();
    let words: Vec<&str> = operations
        .iter()
        .zip(&told_apart)
        .map(|(operation, told_apart)| {
            if let Some(words) = told_apart {
                return words.as_str();
            }
            // What several would be called, none is.
            let short = short(&operation.id, profile);
            match shorts[&spell(short, Case::Snake, "operation")] {
                1 => short,
                _ => unversioned(&operation.id),
            }
        })
        .collect();
    let methods = assign(&words, Case::Snake, "operation", &OWN_METHODS);
    let words: Vec<&str> = methods.iter().map(Name::text).collect();
    let variants = assign(&words, Case::Camel, "Operation", &[]);
    let calls: Vec<String> = variants
        .iter()
        .map(|name| format!("{}Call", name.text()))
        .collect();
    let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
    let calls = assign_but(&calls, Case::Camel, "Call", is_reserved);
    let headers: Vec<String> = variants
        .iter()
        .map(|name| format!("{}Headers", name.text()))
        .collect();
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let called: HashSet<&str> = calls.iter().map(Name::text).collect();
    let is_taken = |name: &str| is_reserved(name) || called.contains(name);
    let headers = assign_but(&headers, Case::Camel, "Headers", &is_taken);
    let named = methods.into_iter().zip(variants).zip(calls).zip(headers);
    let named = named.zip(operations);
    let named = named.map(
        |((((method, variant), call), headers), operation)| OperationNames {
            method,
            variant,
            call: has_options(operation).then_some(call),
            parameters: parameter_names(operation, profile),
            headers: (!operation.headers.is_empty()).then_some(headers),
            header_methods: header_names(operation),
        },
    );
    named.collect()
}

/// The words for an operation whose id is that of another one and its own HTTP method, such as `GetPet_GET` beside
/// `GetPet`: the other's, and the placeholders that its path has more.
fn by_placeholders(
    operation: &Operation,
    operations: &[Operation],
    profile: &Profile,
) -> Option<String> {
    let id = operation.id.strip_suffix(operation.method.as_str())?;
    let id = id.strip_suffix('_')?;
    let other = operations.iter().find(|other| other.id == id)?;
    let more = operation.path.split('{').skip(1);
    let more: Vec<&str> = more
        .filter_map(|rest| rest.split('}').next())
        .filter(|name| !other.path.contains(&format!("{{{name}}}")))
        .collect();
    let words = format!("{} by {}", short(id, profile), more.join(" and "));
    (!more.is_empty()).then_some(words)
}

/// Names of the methods that give the headers of an operation's responses.
fn header_names(operation: &Operation) -> Vec<Name> {
    let words = operation.headers.iter().map(|header| &*header.wire);
    let words: Vec<&str> = words.collect();
    assign(
        &words,
        Case::Snake,
        "header",
        &["clone", "fmt", "of", "self"],
    )
}

/// Whether a call of the operation has methods that not every call has.
fn has_options(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    operation.pages.is_some()
        || parameters.any(|parameter| !parameter.required && parameter.role == Role::Own)
}

/// An operationId without version and group, if the API has these in its ids: `v1ChatAgent_Reset` gives `Reset`.
pub(crate) fn short<'i>(id: &'i str, profile: &Profile) -> &'i str {
    if !profile.grouped_ids {
        return id;
    }
    let whole = unversioned(id);
    whole.split_once('_').map_or(whole, |(_, short)| short)
}

fn parameter_names(operation: &Operation, profile: &Profile) -> Vec<Name> {
    let parameters = &operation.parameters;
    let words: Vec<&str> = parameters
        .iter()
        .map(|parameter| parameter.wire.as_str())
        .collect();
    let optional = parameters.iter().filter(|parameter| !parameter.required);
    let optional: HashSet<String> = optional
        .map(|parameter| spell(&parameter.wire, Case::Snake, "value"))
        .collect();
    let methods = CALL_METHODS
        .iter()
        .chain(profile.call_methods)
        .chain(operation.pages.iter().flat_map(|_| &PAGE_METHODS))
        .copied()
        .filter(|method| optional.contains(*method));
    let reserved: Vec<&str> = OWN_ARGUMENTS.into_iter().chain(methods).collect();
    assign(&words, Case::Snake, "value", &reserved)
}

/// Names the fields of a request that travel as arguments, beside the arguments already `taken`.
pub(crate) fn argument_names(words: &[&str], taken: &[Name]) -> Vec<Name> {
    // They are in place of a body, so that its names are free.
    let reserved: Vec<&str> = ["self", "cx", "request"]
        .iter()
        .chain(&DISPATCH_ARGUMENTS)
        .copied()
        .chain(taken.iter().map(Name::text))
        .collect();
    assign(words, Case::Snake, "value", &reserved)
}

/// An operationId without the version in front: `v1ChatAgent_Reset` gives `ChatAgent_Reset`.
fn unversioned(id: &str) -> &str {
    let digits = id
        .strip_prefix('v')
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match digits {
        Some(rest) if rest.len() + 1 < id.len() && rest.starts_with(char::is_uppercase) => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `builder!` gives every builder, so that no scheme takes a name of it.
    #[test]
    fn the_methods_of_builders_are_reserved() {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../runtime/src/macros/client.rs"
        );
        let text = std::fs::read_to_string(file).unwrap();
        let (builder, _) = text.split_once("macro_rules! headers").unwrap();
        let names: Vec<&str> = builder
            .split("pub fn ")
            .skip(1)
            .filter_map(|rest| rest.split(['(', '<']).next())
            .filter(|name| !name.starts_with('$'))
            .collect();
        assert!(names.contains(&"root_certificates"), "{names:?}");
        for name in names {
            assert!(super::BUILDER_METHODS.contains(&name), "{name}");
        }
    }

    #[test]
    fn operation_ids_lose_version_and_group() {
        assert_eq!(
            unversioned("v1ChatAgent_ResetChatSession"),
            "ChatAgent_ResetChatSession"
        );
        assert_eq!(unversioned("v1"), "v1");
        assert_eq!(unversioned("visit"), "visit");
    }
}
