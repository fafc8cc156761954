//! Names of tags and their operations, including parameters and headers.

use std::collections::{HashMap, HashSet};

use heck::ToKebabCase;

use super::assigned::{OperationNames, TagNames};
use super::ids::{short, unversioned};
use super::reserved::{CALL_METHODS, DISPATCH_ARGUMENTS, OWN_ARGUMENTS, OWN_METHODS, PAGE_METHODS};
use crate::rust::ir::{Operation, Role, Tag};
use crate::rust::profile::Profile;
use crate::rust::spelling::{Case, Name, assign, assign_but, assign_one_but, spell};

/// Names one tag. `known` has the types whose names its own types must not have.
pub(super) fn tag_names(
    module: Name,
    tag: &Tag,
    known: &HashSet<&str>,
    profile: &Profile,
) -> TagNames {
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

/// Names the operations of a tag. Calls must not have the names of reserved types.
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
            // A name that several operations would have is given to none of them.
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
    let with_end = |end: &str| -> Vec<String> {
        let variants = variants.iter();
        variants
            .map(|name| format!("{}{end}", name.text()))
            .collect()
    };
    let calls = with_end("Call");
    let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
    let calls = assign_but(&calls, Case::Camel, "Call", is_reserved);
    let headers = with_end("Headers");
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let called: HashSet<&str> = calls.iter().map(Name::text).collect();
    let is_taken = |name: &str| is_reserved(name) || called.contains(name);
    let headers = assign_but(&headers, Case::Camel, "Headers", &is_taken);
    let setters: Vec<String> = headers
        .iter()
        .map(|name| format!("Set{}", name.text()))
        .collect();
    let setters: Vec<&str> = setters.iter().map(String::as_str).collect();
    let read: HashSet<&str> = headers.iter().map(Name::text).collect();
    let is_taken = |name: &str| is_taken(name) || read.contains(name);
    let setters = assign_but(&setters, Case::Camel, "SetHeaders", &is_taken);
    let markers = with_end("Options");
    let markers: Vec<&str> = markers.iter().map(String::as_str).collect();
    let set: HashSet<&str> = setters.iter().map(Name::text).collect();
    let is_taken = |name: &str| is_taken(name) || set.contains(name);
    let markers = assign_but(&markers, Case::Camel, "Options", &is_taken);
    let named = methods.into_iter().zip(variants);
    let named = named.zip(calls.into_iter().zip(markers));
    let named = named.zip(headers.into_iter().zip(setters)).zip(operations);
    let named = named.map(
        |((((method, variant), (call, marker)), (headers, setters)), operation)| OperationNames {
            set_headers: (!operation.headers.is_empty()).then_some(setters),
            method,
            variant,
            call: has_options(operation).then_some(call),
            marker: has_options(operation).then_some(marker),
            parameters: parameter_names(operation, profile),
            headers: (!operation.headers.is_empty()).then_some(headers),
            header_methods: header_names(operation),
        },
    );
    named.collect()
}

/// Returns the words for an operation whose id is another one's id with its own HTTP method, such as `GetPet_GET` beside
/// `GetPet`. They are the other's words and the placeholders that only its own path has.
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

/// Names the methods for the headers of an operation's responses.
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

/// Whether a call of the operation has methods that other calls do not have.
fn has_options(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    operation.pages.is_some()
        || parameters.any(|parameter| !parameter.required && parameter.role == Role::Own)
}

fn parameter_names(operation: &Operation, profile: &Profile) -> Vec<Name> {
    let parameters = &operation.parameters;
    let words = parameters.iter().map(|parameter| {
        let first = parameters
            .iter()
            .filter(|other| other.wire == parameter.wire);
        // A parameter at another location has the location in its name, so that a third parameter renames neither.
        match first.map(|other| other.place).min() == Some(parameter.place) {
            true => parameter.wire.clone(),
            false => format!("{} {}", parameter.wire, parameter.place),
        }
    });
    let words: Vec<String> = words.collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let optional = words.iter().zip(parameters);
    let optional = optional.filter(|(_, parameter)| !parameter.required);
    let optional: HashSet<String> = optional
        .map(|(word, _)| spell(word, Case::Snake, "value"))
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

/// Names the properties of a request body that are arguments, beside the arguments already `taken`.
pub(crate) fn argument_names(words: &[&str], taken: &[Name]) -> Vec<Name> {
    // They replace the body, so that its names are free.
    let reserved: Vec<&str> = ["self", "cx", "request"]
        .iter()
        .chain(&DISPATCH_ARGUMENTS)
        .copied()
        .chain(taken.iter().map(Name::text))
        .collect();
    assign(words, Case::Snake, "value", &reserved)
}
