//! The values that a schema allows. References are resolved and the parts of `allOf` are combined, so that an inline schema and a component
//! with the same content have the same shape.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::bounds::{Bounds, without_fraction};
use super::effect::Directions;
use super::markup::Markup;
use super::site::{Node, Site, is_named, variants, wrapped};
use super::view::View;
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Resolver, is_choice};

/// The JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// Facts about a schema in addition to its allowed values.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes<'a> {
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) default: Option<&'a Value>,
    pub(super) description: Option<&'a str>,
    pub(super) markup: Markup,
}

impl<'a> Notes<'a> {
    /// Adds the facts of an inner schema. The outer one has precedence.
    pub(super) fn add(&mut self, data: &'a SchemaData) {
        self.read_only |= data.read_only;
        self.write_only |= data.write_only;
        self.deprecated |= data.deprecated;
        self.default = self.default.or(data.default.as_ref());
        self.description = self.description.or(data.description.as_deref());
        self.markup.add(data);
    }
}

/// The other properties that an object allows.
#[derive(Clone, Default)]
pub(super) enum Additional<'a> {
    /// Anything.
    #[default]
    Open,
    /// Nothing.
    Closed,
    /// Values that all of these schemas allow.
    Typed(Vec<Site<'a>>),
}

/// One `oneOf` or `anyOf`.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    pub(super) is_exclusive: bool,
    pub(super) variants: Vec<Site<'a>>,
}

/// The combination of all schemas that apply to one value.
#[derive(Clone, Default)]
pub(super) struct Shape<'a> {
    pub(super) typed: Option<Typed>,
    pub(super) format: Option<String>,
    pub(super) members: Option<Vec<Value>>,
    pub(super) bounds: Bounds,
    pub(super) notes: Notes<'a>,
    /// Each property, with all schemas that apply to it.
    pub(super) properties: IndexMap<&'a str, Vec<Site<'a>>>,
    pub(super) required: IndexSet<&'a str>,
    pub(super) additional: Additional<'a>,
    pub(super) items: Vec<Site<'a>>,
    pub(super) choices: Vec<Choice<'a>>,
    pub(super) not: Vec<Site<'a>>,
    pub(super) discriminator: Option<&'a Discriminator>,
    /// Whether null is among the listed values; `None` if no values are listed.
    pub(super) is_null_listed: Option<bool>,
    /// Keywords that are compared in their written form.
    pub(super) unweighed: Vec<(&'a str, &'a Value)>,
    pub(super) pointer: String,
}

/// The identity of a schema, without the content of its references.
pub(super) struct Head<'a> {
    /// The name of the carrier or enum, if the schema adds only notes to it.
    pub(super) name: Option<&'a str>,
    pub(super) notes: Notes<'a>,
}

impl Shape<'_> {
    /// Creates an empty shape at a place.
    pub(super) fn at(pointer: &str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            ..Self::default()
        }
    }

    /// Whether any value is allowed.
    pub(super) fn is_free(&self) -> bool {
        self.typed.is_none() && self.is_free_but_for_type()
    }

    /// Whether any value of the type is allowed, or any value at all without a type.
    pub(super) fn is_free_but_for_type(&self) -> bool {
        self.members.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_empty()
            && self.choices.is_empty()
            && self.not.is_empty()
            && self.unweighed.is_empty()
            && !self.bounds.is_some()
            && matches!(self.additional, Additional::Open)
    }

    pub(super) fn set_type(&mut self, typed: Typed) {
        self.typed = Some(match (self.typed, typed) {
            (Some(Typed::Integer), Typed::Number) => Typed::Integer,
            (_, typed) => typed,
        });
    }

    pub(super) fn set_format(&mut self, format: Option<String>) {
        if format.is_some() {
            self.format = format;
        }
    }

    pub(super) fn set_members(&mut self, listed: impl Iterator<Item = Option<Value>>) {
        let (mut members, mut has_null) = (Vec::new(), false);
        for member in listed {
            match member {
                Some(member) => members.push(without_fraction(member)),
                None => has_null = true,
            }
        }
        if members.is_empty() {
            return;
        }
        self.is_null_listed = Some(has_null && self.is_null_listed != Some(false));
        self.members = Some(match self.members.take() {
            None => members,
            Some(known) => known.into_iter().filter(|m| members.contains(m)).collect(),
        });
    }

    /// Adds a property for each required name. Determines the type of a schema that states none but has keywords of one.
    pub(super) fn complete(&mut self) {
        for name in &self.required {
            self.properties.entry(name).or_default();
        }
        self.find_type();
        self.drop_full_list();
        if self.typed == Some(Typed::Integer) {
            self.bounds.make_whole(self.format.as_deref());
        }
    }

    /// Removes lists that contain all values of the type.
    fn drop_full_list(&mut self) {
        let has = |value: bool| {
            let members = self.members.as_ref();
            members.is_some_and(|members| members.contains(&Value::from(value)))
        };
        if self.typed == Some(Typed::Boolean) && has(true) && has(false) {
            self.members = None;
            self.is_null_listed = None;
        }
    }

    fn find_type(&mut self) {
        if self.typed.is_some() {
            return;
        }
        let all = |is: fn(&Value) -> bool| {
            let members = self.members.as_ref();
            members.is_some_and(|members| !members.is_empty() && members.iter().all(is))
        };
        let has_others = !matches!(self.additional, Additional::Open);
        let is_object = !self.properties.is_empty() || has_others && self.items.is_empty();
        // The crate has no type for a mix of both, nor for a list of one-ofs.
        let is_choice = |site: &Site<'_>| site.node.schema().is_some_and(is_choice);
        self.typed = if is_object {
            Some(Typed::Object)
        } else if !has_others && !self.items.is_empty() && !self.items.iter().any(is_choice) {
            Some(Typed::Array)
        } else if all(Value::is_string) {
            Some(Typed::String)
        } else if all(Value::is_i64) {
            Some(Typed::Integer)
        } else if all(Value::is_number) {
            Some(Typed::Number)
        } else {
            None
        };
    }
}

impl<'a> View<'a> {
    /// Returns the target of a reference with its place, and its name if it is a component.
    pub(super) fn target(&self, reference: &str) -> Option<(Option<&'a str>, Site<'a>)> {
        let place = Pointer::of_reference(reference)?;
        let schema = Resolver::new(self.document).at::<Schema>(&place)?;
        let name = place.component_of("schemas").and_then(|name| {
            let schemas = &self.document.components.as_ref()?.schemas;
            Some(schemas.get_key_value(&*name)?.0.as_str())
        });
        let site = Site {
            node: schema.into(),
            pointer: place.into(),
        };
        Some((name, site))
    }

    /// Returns the identity of a value with these schemas.
    pub(super) fn head(&self, sites: &[Site<'a>]) -> Head<'a> {
        let mut head = Head {
            name: None,
            notes: Notes::default(),
        };
        let [site] = sites else {
            for site in sites {
                if let Node::Schema(schema) = site.node {
                    head.notes.add(&schema.schema_data);
                }
            }
            return head;
        };
        let mut node = site.node;
        for _ in 0..MAX_DEPTH {
            node = match node {
                Node::Reference(reference) => match self.target(reference) {
                    Some((Some(name), site)) if site.node.schema().is_some_and(is_named) => {
                        head.name = Some(name);
                        return head;
                    }
                    Some((_, site)) => site.node,
                    None => {
                        head.name = Some(reference);
                        return head;
                    }
                },
                Node::Schema(schema) => {
                    head.notes.nullable |= schema.schema_data.nullable;
                    head.notes.add(&schema.schema_data);
                    let inner = wrapped(schema);
                    head.notes.nullable |= inner.is_some() && variants(schema).1;
                    match inner {
                        Some(ReferenceOr::Reference { reference }) => Node::Reference(reference),
                        Some(ReferenceOr::Item(inner)) => Node::Schema(inner),
                        None => return head,
                    }
                }
            };
        }
        head
    }

    /// Whether a shape allows any value only because the pages of the document do not state its type. Documents from other sources are
    /// explicit.
    pub(super) fn is_unknown(&self, shape: &Shape<'_>) -> bool {
        let is_marked = shape.notes.description == Some(crate::spec::FREE_FORM);
        shape.is_free() && (is_marked || self.is_recovered)
    }

    /// Whether a shape allows any value, possibly because one of its alternatives does.
    pub(super) fn is_anything(&self, shape: &Shape<'a>) -> bool {
        if shape.choices.is_empty() {
            return shape.is_free();
        }
        let mut rest = shape.clone();
        rest.choices.retain(|choice| {
            let mut variants = choice.variants.iter();
            let is_free = |variant| self.shape(std::slice::from_ref(variant)).is_free();
            let has_free = !choice.is_exclusive && variants.any(is_free);
            let has_all = shape.notes.nullable && self.has_all_types(choice);
            !has_free && !has_all
        });
        rest.is_free()
    }

    /// Whether a shape allows no value, like `false` in OpenAPI 3.1.
    pub(super) fn is_nothing(&self, shape: &Shape<'a>) -> bool {
        let mut excluded = shape.not.iter();
        excluded.any(|not| self.shape(std::slice::from_ref(not)).is_free())
    }

    /// Returns the directions in which a property with these schemas travels.
    pub(super) fn travels(&self, sites: &[Site<'a>]) -> Directions {
        let head = self.head(sites);
        let mut notes = head.notes;
        if let Some(schema) = head.name.and_then(|name| self.schemas.get(name)) {
            notes.add(&schema.schema_data);
        }
        Directions {
            request: !notes.read_only,
            response: !notes.write_only,
        }
    }
}
