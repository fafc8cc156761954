//! The state of reading a document: the document, the findings, the types found so far.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, Schema};

use super::carrier::Contents;
use super::facts::Facts;
use super::twins::twins;
use super::weight::Weight;
use super::{Api, EnumDef, Type, TypeDef, TypeId};
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::openapi::{Broken, Pointer, Ref, Resolver, Target, operations};
use crate::rust::profile::Profile;
use crate::spec::Places;

pub(super) struct Reader<'a> {
    pub(super) spec: &'a OpenAPI,
    spec_name: &'a str,
    pub(super) places: Option<&'a Places>,
    pub(super) profile: &'static Profile,
    findings: &'a mut Findings,
    /// Whether findings are discarded because they are reported elsewhere.
    pub(super) is_silent: bool,
    /// Whether the schemas that are read describe the parts of a form.
    pub(super) in_form: bool,
    pub(super) states_required: bool,
    /// Whether any operation states its security, once this was looked for.
    pub(super) states_security: Option<bool>,
    pub(super) has_patterns: bool,
    /// The reason why a pattern cannot be checked; `None` if it can.
    pub(super) patterns: HashMap<String, Option<String>>,
    pub(super) has_uuids: bool,
    /// Carriers, enums and one-ofs, indexed by their ids.
    pub(super) types: Vec<TypeDef>,
    /// The type that a reference to a schema means, by location of the schema. Has the carriers, enums and one-ofs of
    /// components from the start, and all others once they were read.
    pub(super) known: IndexMap<Pointer, Type>,
    /// Aliases that are being followed.
    pub(super) resolving: Vec<Pointer>,
    /// The facts about variants of one-ofs, by their address in memory; `None` while a variant is being read.
    pub(super) variants: HashMap<*const Schema, Option<Rc<Facts>>>,
    /// Inline enums with a name already. The same list with the same word is one type.
    pub(super) inline_enums: IndexMap<String, (EnumDef, TypeId)>,
    /// The weights of schemas as parts of compositions, by their address in memory.
    pub(super) weights: RefCell<HashMap<*const Schema, Weight>>,
    /// The contents of the base of a family, by location.
    pub(super) bases: HashMap<Pointer, Contents>,
    /// The components that are composed of each component, excluding indirect compositions.
    pub(super) heirs: OnceCell<HashMap<String, Vec<&'a str>>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        spec: &'a OpenAPI,
        spec_name: &'a str,
        places: Option<&'a Places>,
        profile: &'static Profile,
        findings: &'a mut Findings,
    ) -> Self {
        Self {
            spec,
            spec_name,
            places,
            profile,
            findings,
            is_silent: false,
            in_form: false,
            states_required: false,
            states_security: None,
            has_patterns: false,
            patterns: HashMap::new(),
            has_uuids: false,
            types: Vec::new(),
            known: IndexMap::new(),
            resolving: Vec::new(),
            variants: HashMap::new(),
            inline_enums: IndexMap::new(),
            weights: RefCell::default(),
            bases: HashMap::new(),
            heirs: OnceCell::new(),
        }
    }

    pub(super) fn api(mut self, wanted: &dyn Fn(&str) -> bool) -> Api {
        self.notes();
        self.components();
        let mut tags = self.tags(wanted);
        let mut archives = self.typed_archives();
        let is_part = self.has_unwanted(wanted);
        self.settle_archives(&mut archives, &mut tags, is_part);
        self.finish_choices();
        self.pages(&mut tags);
        self.check_lines(&mut tags);
        self.failures(&mut tags);
        let servers = self.servers();
        let schemes = self.schemes();
        let mut api = Api {
            twins: Vec::new(),
            is_types_only: self.spec.paths.paths.is_empty(),
            servers,
            schemes,
            title: self.spec.info.title.clone(),
            version: self.spec.info.version.clone(),
            docs: (self.spec.info.description.clone())
                .filter(|docs| !self.profile.has_own_client && !docs.trim().is_empty()),
            url: self
                .spec
                .external_docs
                .as_ref()
                .map(|docs| docs.url.clone()),
            tags,
            types: self.types,
            states_required: self.states_required,
            has_patterns: self.has_patterns,
            has_uuids: self.has_uuids,
            profile: self.profile,
            archives,
        };
        api.twins = twins(&api);
        api
    }

    /// Whether the crate lacks a tag that the document declares or that only an operation names.
    fn has_unwanted(&self, wanted: &dyn Fn(&str) -> bool) -> bool {
        let named = operations(&self.spec.paths).flat_map(|operation| operation.tags.iter());
        let declared = self.spec.tags.iter().map(|tag| &tag.name);
        declared.chain(named).any(|tag| !wanted(tag))
    }

    /// Returns the components of the document, if it has any.
    pub(super) fn parts(&self) -> Option<&'a Components> {
        self.spec.components.as_ref()
    }

    /// Reports that `what` at `pointer` has no Rust counterpart, and what happens instead.
    pub(super) fn unsupported(&mut self, pointer: &Pointer, what: &str, instead: &str) {
        let message = format!("{what} has no counterpart in the generated crate; {instead}");
        let finding = Finding::new(Code::RustUnsupported, message);
        self.report(pointer, finding);
    }

    /// Reports that a part of the document is ignored, and what that means.
    pub(super) fn passed_over(&mut self, pointer: &Pointer, message: impl Into<String>) {
        self.report(pointer, Finding::new(Code::RustPassedOver, message));
    }

    /// Reports `finding` at `pointer`: at its line if the text is known, else under the pointer itself.
    pub(super) fn report(&mut self, pointer: &Pointer, mut finding: Finding) {
        if self.is_silent {
            return;
        }
        let place = match self.places {
            Some(places) => {
                finding.message = format!("{} (at #{pointer})", finding.message);
                Place::span(self.spec_name, places.span(pointer.as_str()))
            }
            None => Place::file(format!("{}#{pointer}", self.spec_name)),
        };
        self.findings.push(finding.at(place));
    }

    /// Reads something again without reporting its findings again.
    pub(super) fn silently<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.is_silent, true);
        let result = read(self);
        self.is_silent = before;
        result
    }

    /// Returns the schema itself, or the one that it refers to. A broken reference is reported when its type is read.
    pub(super) fn behind(&self, schema: impl Into<Ref<'a, Schema>>) -> Option<&'a Schema> {
        let found = Resolver::new(self.spec).follow(schema, Pointer::default());
        found.ok().map(|found| found.item)
    }

    /// Follows the references of `start`, which is at `pointer`. Returns the item and its location. Reports a broken
    /// reference and returns `None`.
    pub(super) fn follow<T: Target>(
        &mut self,
        start: impl Into<Ref<'a, T>>,
        pointer: &Pointer,
    ) -> Option<(&'a T, Pointer)> {
        match Resolver::new(self.spec).follow(start, pointer.clone()) {
            Ok(found) => Some((found.item, found.pointer)),
            Err((reference, why)) => {
                self.bad_reference(pointer, reference, why);
                None
            }
        }
    }

    /// Reports a broken reference.
    pub(super) fn bad_reference(&mut self, pointer: &Pointer, reference: &str, why: Broken) {
        let help = match why {
            Broken::Elsewhere => {
                "put the file below the document's folder, or give its folder with --refs; nothing is fetched from a network"
            }
            Broken::Anchor => "name the part by its place, as in `#/components/schemas/Order`",
            Broken::Missing => "add what it names, or write it in place",
            Broken::Circular => "write in place what it stands for",
        };
        let message = format!("cannot follow `{reference}`: {why}");
        self.report(
            pointer,
            Finding::new(Code::RustBadReference, message).help(help),
        );
    }

    /// Adds a named type.
    pub(super) fn add(&mut self, def: TypeDef) -> TypeId {
        self.types.push(def);
        self.types.len() - 1
    }
}
