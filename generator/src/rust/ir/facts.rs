//! The facts that a document states about a value besides its type: bounds, defaults, whether it may be `null`.
//!
//! All of them are documented. Those that a server can check become rules of the contract with the runtime.

use std::rc::Rc;

use openapiv3::{Schema, SchemaData};

use pagewire_runtime::contract::{Markup, Rule, is_secret};

use super::markup;
use super::told::{sentence, told};
use crate::rust::profile::Profile;

/// The facts about a value.
#[derive(Debug, Default, Clone)]
pub(super) struct Facts {
    /// Constraints that the server checks.
    pub(super) constraints: Vec<Rule>,
    /// The facts in words, for the docs.
    pub(super) told: Vec<String>,
    /// Those of `told` that come from annotations. A property collects them from all its descriptions.
    pub(super) annotations: Vec<String>,
    /// Whether `null` is valid.
    pub(super) is_nullable: bool,
    /// Whether its type allows `null` but the list of its members does not.
    pub(super) lacks_null: bool,
    /// Whether any value is valid, even `null`, because the schema states no type.
    pub(super) is_any: bool,
    /// Whether only the server sets it.
    pub(super) is_read_only: bool,
    /// Whether only the client sets it.
    pub(super) is_write_only: bool,
    /// Whether it must not be shown: `format: password`, or [`SECRET_EXTENSION`].
    pub(super) is_secret: bool,
    /// Whether the document allows it to be shown, whatever its name: [`SECRET_EXTENSION`] is `false`.
    pub(super) is_public: bool,
    /// The default, if it is a whole number.
    pub(super) default: Option<i64>,
    /// Whether its format is that of an address.
    pub(super) is_address: bool,
    /// The only allowed value, if it is a boolean.
    pub(super) constant: Option<bool>,
    /// How it is written in XML.
    pub(super) markup: Markup<'static>,
    /// Whether its schema lists the allowed values.
    pub(super) is_listed: bool,
    /// The facts per variant of one-ofs.
    pub(super) one_ofs: Vec<OneOf>,
}

impl Facts {
    /// Appends the facts to `docs`, if there are any.
    pub(super) fn document(&self, docs: Option<String>) -> Option<String> {
        let Some(told) = sentence(&self.told) else {
            return docs;
        };
        let docs = docs.filter(|docs| !docs.trim().is_empty());
        Some(match docs {
            Some(docs) => format!("{}\n\n{told}.", docs.trim_end()),
            None => format!("{told}."),
        })
    }

    /// Adds facts about the same value from another schema.
    pub(super) fn add(&mut self, other: Self) {
        for rule in other.constraints {
            if !self.constraints.contains(&rule) {
                self.constraints.push(rule);
            }
        }
        other.told.into_iter().for_each(|told| self.tell(told));
        self.annotations.extend(other.annotations);
        self.is_nullable |= other.is_nullable;
        self.lacks_null |= other.lacks_null;
        self.is_any |= other.is_any;
        self.is_read_only |= other.is_read_only;
        self.is_write_only |= other.is_write_only;
        self.is_secret |= other.is_secret;
        self.is_public |= other.is_public;
        self.is_address |= other.is_address;
        self.default = self.default.or(other.default);
        self.constant = self.constant.or(other.constant);
        self.is_listed |= other.is_listed;
        self.one_ofs.extend(other.one_ofs);
        markup::add(&mut self.markup, other.markup);
    }

    /// Adds the rule that the value may be `null`, if it may and servers otherwise reject `null`.
    pub(super) fn take_null(&mut self, profile: &Profile) {
        if self.takes_null() && !profile.takes_null {
            self.constraints.push(Rule::Nullable);
        }
    }

    fn takes_null(&self) -> bool {
        (self.is_nullable || self.is_any) && !self.lacks_null
    }

    /// Returns the rules of the value as an item of a list or a value of a dictionary. There its type says whether it may be
    /// `null`; the type of free-form values cannot.
    pub(super) fn rules_of_item(&self) -> Vec<Rule> {
        let of_item = |rule: &Rule| match rule {
            Rule::Object if self.takes_null() => {
                Rule::AnyOf(vec![vec![Rule::Null], vec![Rule::Object]])
            }
            rule => rule.clone(),
        };
        self.constraints.iter().map(of_item).collect()
    }

    /// Makes `null` valid, whatever the members are, because a one-of around them allows it.
    pub(super) fn take_all(&mut self) {
        self.lacks_null = false;
        self.told.retain(|told| told != LACKS_NULL);
    }

    /// Adds the facts from annotations.
    pub(super) fn annotate(&mut self, data: &SchemaData) {
        let told = [
            (data.read_only, SERVER_ONLY),
            (data.write_only, "never sent by the server"),
            (data.deprecated, "deprecated"),
        ];
        for (_, told) in told.iter().filter(|(is, _)| *is) {
            self.say((*told).to_owned());
        }
    }

    pub(super) fn add_default(&mut self, data: &SchemaData) {
        if let Some(default) = &data.default {
            self.default = default.as_i64();
            self.say(format!("by default {}", shown(default)));
        }
    }

    /// Adds a fact from an annotation.
    pub(super) fn say(&mut self, said: String) {
        self.annotations.push(said.clone());
        self.tell(said);
    }

    pub(super) fn tell(&mut self, told: String) {
        if !self.told.contains(&told) {
            self.told.push(told);
        }
    }

    pub(super) fn rule(&mut self, rule: Rule) {
        self.told.extend(told(&rule));
        self.constraints.push(rule);
    }
}

/// Formats a value of the document as inline code.
fn shown(value: &serde_json::Value) -> String {
    crate::rust::docs_text::quoted(&value.to_string())
}

/// Returns the documentation of the type of a schema: its description and annotations, which apply to all its values.
pub(super) fn type_docs(schema: &Schema) -> Option<String> {
    let data = &schema.schema_data;
    let mut facts = Facts::default();
    facts.annotate(data);
    facts.add_default(data);
    facts.document(data.description.clone())
}

/// The documentation of a type that allows `null` while its members do not.
pub(super) const LACKS_NULL: &str = "not `null`, which is none of the members";

/// The documentation of a property that clients do not set.
pub(super) const SERVER_ONLY: &str = "set by the server only";

/// The documentation of a secret.
pub(super) const HIDDEN: &str = "a secret, which `Debug` does not show";

impl Facts {
    /// Marks a property whose name says that it is a secret, unless the document says otherwise.
    pub(super) fn name(&mut self, wire: &str) {
        if !self.is_secret && !self.is_public && is_secret(wire) {
            self.is_secret = true;
            self.tell(HIDDEN.to_owned());
        }
    }
}

/// The variants of a one-of, for a value at some depth.
#[derive(Debug, Clone)]
pub(super) struct OneOf {
    /// How many lists and dictionaries it is nested in.
    pub(super) depth: usize,
    pub(super) variants: Vec<Rc<Facts>>,
}

impl OneOf {
    /// Whether the condition holds for a variant.
    pub(super) fn has(&self, is_so: impl Fn(&Facts) -> bool) -> bool {
        self.variants.iter().any(|facts| is_so(facts))
    }

    /// The same one-of within one more list or dictionary.
    pub(super) fn within(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}
