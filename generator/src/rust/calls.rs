//! Call types: one for each set of optional parameters, shared by the operations that take
//! the same ones.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::ir::{Api, Operation, Parameter, Place, Style, Type};
use super::names::{Names, call_reserved};
use super::signature::{is_known, is_select};
use super::spelling::{Case, Name, assign};

/// Most options whose names make up the name of a call.
const NAMED_OPTIONS: usize = 3;

/// The call types of an API and who uses them.
#[derive(Debug, Default)]
pub(crate) struct Calls<'a> {
    /// In order of first use.
    pub(crate) types: Vec<CallType<'a>>,
    /// By tag and operation: the index of its call type; none for the runtime's plain call.
    of: Vec<Vec<Option<usize>>>,
}

/// A call with options of its own.
#[derive(Debug)]
pub(crate) struct CallType<'a> {
    /// Such as `FlatQueryCall`.
    pub(crate) name: Name,
    /// Whether `$select` is there too.
    pub(crate) select: bool,
    /// The options, each with its name in Rust.
    pub(crate) options: Vec<(&'a Name, &'a Parameter)>,
    /// The tags whose operations use it.
    pub(crate) tags: BTreeSet<usize>,
}

/// What makes two calls the same.
type Key<'a> = (bool, Vec<Told<'a>>);

/// What makes two options the same.
type Told<'a> = (
    &'a str,
    &'a str,
    &'a Type,
    Option<&'a str>,
    Place,
    Option<Style>,
);

impl<'a> Calls<'a> {
    /// Collects the call types of `api`.
    pub(crate) fn new(api: &'a Api, names: &'a Names) -> Self {
        let mut found: IndexMap<Key<'a>, CallType<'a>> = IndexMap::new();
        let mut of = Vec::new();
        for (tag_index, tag) in api.tags.iter().enumerate() {
            let mut calls = Vec::new();
            let tag_names = &names.tags[tag_index].operations;
            for (operation, names) in tag.operations.iter().zip(tag_names) {
                let options = options(operation, &names.parameters);
                if options.is_empty() {
                    calls.push(None);
                    continue;
                }
                let select = operation.parameters.iter().any(is_select);
                let told = options.iter().map(|(name, parameter)| {
                    let docs = parameter.docs.as_deref();
                    let (wire, ty) = (parameter.wire.as_str(), &parameter.ty);
                    (
                        name.text(),
                        wire,
                        ty,
                        docs,
                        parameter.place,
                        parameter.style,
                    )
                });
                let entry = found.entry((select, told.collect()));
                calls.push(Some(entry.index()));
                let call = entry.or_insert_with(|| CallType {
                    name: names.variant.clone(),
                    select,
                    options,
                    tags: BTreeSet::new(),
                });
                call.tags.insert(tag_index);
            }
            of.push(calls);
        }
        let mut types: Vec<CallType<'a>> = found.into_values().collect();
        let words: Vec<String> = types.iter().map(CallType::words).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let given = assign(&words, Case::Camel, "Call", &call_reserved(names));
        for (call, name) in types.iter_mut().zip(given) {
            call.name = name;
        }
        Self { types, of }
    }

    /// The call type of an operation that has options of its own.
    pub(crate) fn of(&self, tag: usize, operation: usize) -> Option<&CallType<'a>> {
        self.of[tag][operation].map(|index| &self.types[index])
    }
}

impl CallType<'_> {
    fn words(&self) -> String {
        let named = self.options.iter().take(NAMED_OPTIONS);
        let words: Vec<&str> = named.map(|(name, _)| name.text()).collect();
        format!("{} call", words.join(" "))
    }
}

/// The optional parameters that are an operation's own.
fn options<'a>(operation: &'a Operation, names: &'a [Name]) -> Vec<(&'a Name, &'a Parameter)> {
    let own = |parameter: &Parameter| !parameter.required && !is_known(parameter);
    let named = names.iter().zip(&operation.parameters);
    named.filter(|(_, parameter)| own(parameter)).collect()
}
