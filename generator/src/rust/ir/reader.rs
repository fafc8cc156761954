//! The state that reading a document needs: the document, the findings, the types found so far.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr};

use super::{Api, EnumDef, Type, TypeDef, TypeId};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// A construct that Rust code cannot express; the value travels as free-form JSON instead.
pub(super) const UNSUPPORTED: Code = Code("rust::unsupported");
/// A `$ref` that leads nowhere, to another document, or back to itself.
pub(super) const BAD_REFERENCE: Code = Code("rust::bad-reference");
/// Two statements of the document that cannot both hold.
pub(super) const CONTRADICTION: Code = Code("rust::contradiction");

/// Longest chain of references or nesting of inline schemas that is followed.
pub(super) const MAX_DEPTH: usize = 64;

pub(super) struct Reader<'a> {
    pub(super) spec: &'a OpenAPI,
    spec_name: &'a str,
    findings: &'a mut Findings,
    /// Carriers and enums in the order in which they got their ids.
    pub(super) types: Vec<TypeDef>,
    /// Component name to what a reference to it means: carriers and enums from the start, aliases
    /// once they were followed.
    pub(super) components: IndexMap<String, Type>,
    /// Aliases that are being followed.
    pub(super) resolving: Vec<String>,
    /// Inline enums already named, so that the same list at the same word is one type.
    pub(super) inline_enums: IndexMap<String, (EnumDef, TypeId)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(spec: &'a OpenAPI, spec_name: &'a str, findings: &'a mut Findings) -> Self {
        Self {
            spec,
            spec_name,
            findings,
            types: Vec::new(),
            components: IndexMap::new(),
            resolving: Vec::new(),
            inline_enums: IndexMap::new(),
        }
    }

    pub(super) fn api(mut self, wanted: &dyn Fn(&str) -> bool) -> Api {
        self.components();
        let tags = self.tags(wanted);
        Api {
            title: self.spec.info.title.clone(),
            version: self.spec.info.version.clone(),
            url: self
                .spec
                .external_docs
                .as_ref()
                .map(|docs| docs.url.clone()),
            tags,
            types: self.types,
        }
    }

    /// The components of the document, which may have none.
    pub(super) fn parts(&self) -> Option<&'a Components> {
        self.spec.components.as_ref()
    }

    /// Records that `what` at `pointer` has no Rust counterpart, and what happens instead.
    pub(super) fn unsupported(&mut self, pointer: &str, what: &str, instead: &str) {
        let message = format!("{what} has no counterpart in the generated crate; {instead}");
        let finding = Finding::warning(UNSUPPORTED, message);
        self.report(pointer, finding);
    }

    /// Records `finding` at `pointer`.
    pub(super) fn report(&mut self, pointer: &str, finding: Finding) {
        let file: Arc<str> = format!("{}#{pointer}", self.spec_name).into();
        self.findings.push(finding.at(Place { file, span: None }));
    }

    /// Follows references within `#/components/<section>/` to an item, with the pointer of the item.
    /// A reference that leads nowhere gives a finding and `None`.
    pub(super) fn follow<T>(
        &mut self,
        section: &str,
        items: Option<&'a IndexMap<String, ReferenceOr<T>>>,
        start: &'a ReferenceOr<T>,
        pointer: &str,
    ) -> Option<(&'a T, String)> {
        let mut at = pointer.to_owned();
        let mut current = start;
        for _ in 0..MAX_DEPTH {
            let reference = match current {
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => reference,
            };
            let name = reference
                .strip_prefix("#/components/")
                .and_then(|rest| rest.strip_prefix(section))
                .and_then(|rest| rest.strip_prefix('/'))
                .map(unescape);
            let found = name
                .as_ref()
                .and_then(|name| items.and_then(|items| items.get(name)));
            let Some(next) = found else {
                self.bad_reference(pointer, reference);
                return None;
            };
            at = format!(
                "/components/{section}/{}",
                escape(&name.unwrap_or_default())
            );
            current = next;
        }
        self.bad_reference(pointer, "a reference that leads back to itself");
        None
    }

    /// Records a reference that leads nowhere.
    pub(super) fn bad_reference(&mut self, pointer: &str, reference: &str) {
        let finding = Finding::warning(
            BAD_REFERENCE,
            format!("cannot follow `{reference}`: only components of this document can be named"),
        )
        .help("add the component, or write the schema in place");
        self.report(pointer, finding);
    }

    /// Adds a named type.
    pub(super) fn add(&mut self, def: TypeDef) -> TypeId {
        self.types.push(def);
        self.types.len() - 1
    }
}

/// A word as one step of a JSON pointer (RFC 6901).
pub(super) fn escape(word: &str) -> String {
    word.replace('~', "~0").replace('/', "~1")
}

/// The word of one step of a JSON pointer.
pub(super) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
