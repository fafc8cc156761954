//! What a document says of a value besides its kind: bounds, defaults, whether it may be `null`.
//!
//! All of it is documented. What a server can check becomes a rule of the contract with the runtime.

use std::rc::Rc;

use openapiv3::{Schema, SchemaData};

use pagewire_runtime::contract::{Markup, Rule, is_secret};

use super::markup;
use super::told::{sentence, told};
use crate::rust::profile::Profile;

/// What is said of a value.
#[derive(Debug, Default, Clone)]
pub(super) struct Facts {
    /// Constraints that the server checks.
    pub(super) constraints: Vec<Rule>,
    /// The facts in words, for the docs.
    pub(super) told: Vec<String>,
    /// Those of them that annotations say, which a property has from each description of it.
    pub(super) annotations: Vec<String>,
    /// Whether `null` is a value.
    pub(super) is_nullable: bool,
    /// Whether its type takes `null` and the list of its members does not.
    pub(super) lacks_null: bool,
    /// Whether any value is one, `null` too, because the schema does not say of which type it is.
    pub(super) is_any: bool,
    /// Whether only the server sets it.
    pub(super) is_read_only: bool,
    /// Whether it is not to be shown: `format: password`, or [`SECRET_EXTENSION`].
    pub(super) is_secret: bool,
    /// Whether the document says that it may be shown, whatever its name: [`SECRET_EXTENSION`] is `false`.
    pub(super) is_public: bool,
    /// The whole number that it is by default.
    pub(super) default: Option<i64>,
    /// Whether it is an address, by its format.
    pub(super) is_address: bool,
    /// The only value that it has, if it is true or false.
    pub(super) constant: Option<bool>,
    /// How it is written in XML.
    pub(super) markup: Markup<'static>,
    /// Whether its values are listed.
    pub(super) is_listed: bool,
    /// What is said of it by variant.
    pub(super) one_ofs: Vec<OneOf>,
}

impl Facts {
    /// `docs` with the facts behind it, where there are any.
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

    /// Adds what is said of the same value elsewhere.
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
        self.is_secret |= other.is_secret;
        self.is_public |= other.is_public;
        self.is_address |= other.is_address;
        self.default = self.default.or(other.default);
        self.constant = self.constant.or(other.constant);
        self.is_listed |= other.is_listed;
        self.one_ofs.extend(other.one_ofs);
        markup::add(&mut self.markup, other.markup);
    }

    /// Adds that the value may be `null`, where servers refuse one that may not.
    pub(super) fn take_null(&mut self, profile: &Profile) {
        if self.takes_null() && !profile.takes_null {
            self.constraints.push(Rule::Nullable);
        }
    }

    fn takes_null(&self) -> bool {
        (self.is_nullable || self.is_any) && !self.lacks_null
    }

    /// The rules of the value as an item of a list or a value of a dictionary. There its type says whether it may be `null`,
    /// which that of free-form values cannot.
    pub(super) fn rules_of_item(&self) -> Vec<Rule> {
        let of_item = |rule: &Rule| match rule {
            Rule::Object if self.takes_null() => {
                Rule::AnyOf(vec![vec![Rule::Null], vec![Rule::Object]])
            }
            rule => rule.clone(),
        };
        self.constraints.iter().map(of_item).collect()
    }

    /// That a choice beside it takes `null`, whatever its own members are.
    pub(super) fn take_all(&mut self) {
        self.lacks_null = false;
        self.told.retain(|told| told != LACKS_NULL);
    }

    /// Adds what annotations say.
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

    /// Tells what an annotation says.
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

/// A value of the document in a code word.
fn shown(value: &serde_json::Value) -> String {
    crate::rust::docs_text::quoted(&value.to_string())
}

/// The documentation of the type of a schema: its description and annotations, which are those of all values of it.
pub(super) fn type_docs(schema: &Schema) -> Option<String> {
    let data = &schema.schema_data;
    let mut facts = Facts::default();
    facts.annotate(data);
    facts.add_default(data);
    facts.document(data.description.clone())
}

/// What the documentation says of a type with `null` whose members are others.
pub(super) const LACKS_NULL: &str = "not `null`, which is none of the members";

/// What the documentation says of a property that clients do not set.
pub(super) const SERVER_ONLY: &str = "set by the server only";

/// What the documentation says of a secret.
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

/// The variants of a one-of at the place of a value.
#[derive(Debug, Clone)]
pub(super) struct OneOf {
    /// How far within lists and dictionaries it is.
    pub(super) depth: usize,
    pub(super) variants: Vec<Rc<Facts>>,
}

impl OneOf {
    /// Whether a variant is so.
    pub(super) fn has(&self, is_so: impl Fn(&Facts) -> bool) -> bool {
        self.variants.iter().any(|facts| is_so(facts))
    }

    /// The same within one more list or dictionary.
    pub(super) fn within(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}
