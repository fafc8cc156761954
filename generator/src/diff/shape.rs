//! What a schema allows: references followed and the parts of `allOf` put together, so that an
//! inline schema and a component of the same content have the same shape.

use std::borrow::Borrow;
use std::collections::HashMap;

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ParameterSchemaOrContent, ReferenceOr, Schema,
    SchemaData, SchemaKind, Type,
};
use serde_json::Value;

use super::bounds::Bounds;
use super::formats;
use super::kind::Directions;
use super::types::is_named;
use super::view::{View, escape};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Ref, Resolver};

/// A schema where it is written.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> Node<'a> {
    /// The schema, unless it is a reference.
    fn schema(self) -> Option<&'a Schema> {
        match self {
            Self::Schema(schema) => Some(schema),
            Self::Reference(_) => None,
        }
    }
}

impl<'a> From<Ref<'a, Schema>> for Node<'a> {
    fn from(part: Ref<'a, Schema>) -> Self {
        match part {
            Ref::Item(schema) => Self::Schema(schema),
            Ref::Reference(reference) => Self::Reference(reference),
        }
    }
}

/// A schema with its JSON pointer.
#[derive(Clone)]
pub(super) struct Site<'a> {
    pub(super) node: Node<'a>,
    pub(super) pointer: String,
}

impl<'a> Site<'a> {
    pub(super) fn new<S: Borrow<Schema>>(schema: &'a ReferenceOr<S>, pointer: String) -> Self {
        let node = match schema {
            ReferenceOr::Reference { reference } => Node::Reference(reference),
            ReferenceOr::Item(schema) => Node::Schema(schema.borrow()),
        };
        Self { node, pointer }
    }

    pub(super) fn of_schema(schema: &'a Schema, pointer: String) -> Self {
        Self {
            node: Node::Schema(schema),
            pointer,
        }
    }
}

/// The schemas that the value of a parameter or a header at `at` follows; none if it may be anything.
pub(super) fn sites_of<'a>(format: &'a ParameterSchemaOrContent, at: &str) -> Vec<Site<'a>> {
    match format {
        ParameterSchemaOrContent::Schema(schema) => {
            vec![Site::new(schema, format!("{at}/schema"))]
        }
        ParameterSchemaOrContent::Content(content) => {
            let first = content.iter().next();
            let schema = first.and_then(|(media, content)| {
                let at = format!("{at}/content/{}/schema", escape(media));
                Some(Site::new(content.schema.as_ref()?, at))
            });
            schema.into_iter().collect()
        }
    }
}

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

/// What is said beside the values that a schema allows.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes<'a> {
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    pub(super) default: Option<&'a Value>,
    pub(super) description: Option<&'a str>,
}

impl<'a> Notes<'a> {
    /// Adds what an inner schema says; the outer one has precedence.
    fn add(&mut self, data: &'a SchemaData) {
        self.read_only |= data.read_only;
        self.write_only |= data.write_only;
        self.deprecated |= data.deprecated;
        self.default = self.default.or(data.default.as_ref());
        self.description = self.description.or(data.description.as_deref());
    }
}

/// What an object allows beside its properties.
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

/// A schema with everything that applies to the same value put together.
#[derive(Clone, Default)]
pub(super) struct Shape<'a> {
    pub(super) typed: Option<Typed>,
    pub(super) format: Option<String>,
    pub(super) members: Option<Vec<Value>>,
    pub(super) bounds: Bounds,
    pub(super) notes: Notes<'a>,
    /// Each property with all schemas that apply to it.
    pub(super) properties: IndexMap<&'a str, Vec<Site<'a>>>,
    pub(super) required: IndexSet<&'a str>,
    pub(super) additional: Additional<'a>,
    pub(super) items: Vec<Site<'a>>,
    pub(super) choices: Vec<Choice<'a>>,
    pub(super) not: Vec<Site<'a>>,
    pub(super) discriminator: Option<&'a Discriminator>,
    pub(super) pointer: String,
}

/// What a schema is known by, without looking into what it refers to.
pub(super) struct Head<'a> {
    /// The carrier or enum that it is, if it adds nothing but notes.
    pub(super) name: Option<&'a str>,
    pub(super) notes: Notes<'a>,
}

impl Shape<'_> {
    /// An empty shape at a place.
    pub(super) fn at(pointer: &str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            ..Self::default()
        }
    }

    /// Whether any value is allowed.
    pub(super) fn is_free(&self) -> bool {
        self.typed.is_none()
            && self.members.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_empty()
            && self.choices.is_empty()
            && self.not.is_empty()
            && self.bounds == Bounds::default()
            && matches!(self.additional, Additional::Open)
    }

    fn set_type(&mut self, typed: Typed) {
        self.typed = Some(match (self.typed, typed) {
            (Some(Typed::Integer), Typed::Number) => Typed::Integer,
            (_, typed) => typed,
        });
    }

    fn set_format(&mut self, format: Option<String>) {
        if format.is_some() {
            self.format = format;
        }
    }

    fn set_members(&mut self, members: Vec<Value>) {
        if members.is_empty() {
            return;
        }
        self.members = Some(match self.members.take() {
            None => members,
            Some(known) => known.into_iter().filter(|m| members.contains(m)).collect(),
        });
    }

    /// Makes a property of each name that must be there, and finds the type of a schema that names
    /// none but has keywords of one.
    fn complete(&mut self) {
        for name in &self.required {
            self.properties.entry(name).or_default();
        }
        if self.typed.is_some() {
            return;
        }
        let all = |is: fn(&Value) -> bool| {
            let members = self.members.as_ref();
            members.is_some_and(|members| !members.is_empty() && members.iter().all(is))
        };
        let is_object = !self.properties.is_empty() || !matches!(self.additional, Additional::Open);
        self.typed = if is_object {
            Some(Typed::Object)
        } else if !self.items.is_empty() {
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

/// What is known on the way through the parts of one shape.
#[derive(Default)]
struct Met<'a> {
    /// Whether the schemas behind references allow `null`.
    nullable: HashMap<&'a str, bool>,
    /// How deep the part is that is being read.
    depth: usize,
}

impl<'a> View<'a> {
    /// The schema that a reference leads to, where it is, and its name if it is a component.
    fn target(&self, reference: &str) -> Option<(Option<&'a str>, Site<'a>)> {
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

    /// What a value is known by whose schemas are these.
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
                    match wrapped(schema) {
                        Some(ReferenceOr::Reference { reference }) => Node::Reference(reference),
                        Some(ReferenceOr::Item(inner)) => Node::Schema(inner),
                        None => return head,
                    }
                }
            };
        }
        head
    }

    /// Whether a shape allows any value because the pages that the document is made from do not
    /// say what it is. Documents from other hands mean what they say.
    pub(super) fn is_unknown(&self, shape: &Shape<'_>) -> bool {
        let is_marked = shape.notes.description == Some(crate::spec::FREE_FORM);
        shape.is_free() && (is_marked || self.is_recovered)
    }

    /// In which directions a property with these schemas travels.
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

    /// The shape of a value that all these schemas describe.
    pub(super) fn shape(&self, sites: &[Site<'a>]) -> Shape<'a> {
        let mut shape = Shape::default();
        if let Some(site) = sites.first() {
            shape.pointer.clone_from(&site.pointer);
        }
        let mut nullable = !sites.is_empty();
        let mut met = Met::default();
        for site in sites {
            nullable &= self.collect(site, &mut met, &mut shape);
        }
        shape.notes.nullable = nullable;
        shape.complete();
        shape
    }

    /// Adds a schema to a shape; whether it allows `null` is returned.
    ///
    /// What applies twice says no more than what applies once, so a reference that was met adds nothing.
    fn collect(&self, site: &Site<'a>, met: &mut Met<'a>, shape: &mut Shape<'a>) -> bool {
        if met.depth >= MAX_DEPTH {
            return false;
        }
        met.depth += 1;
        let nullable = match site.node {
            Node::Reference(reference) => match met.nullable.get(reference) {
                Some(known) => *known,
                None => self.collect_target(reference, met, shape),
            },
            Node::Schema(schema) => self.collect_schema(schema, &site.pointer, met, shape),
        };
        met.depth -= 1;
        nullable
    }

    fn collect_target(&self, reference: &'a str, met: &mut Met<'a>, shape: &mut Shape<'a>) -> bool {
        // Until it is known: a reference that leads back to itself allows nothing of its own.
        met.nullable.insert(reference, false);
        let nullable = match self.target(reference) {
            Some((_, target)) => self.collect(&target, met, shape),
            // A reference that leads nowhere is like no other.
            None => {
                shape.set_members(vec![Value::from(reference)]);
                false
            }
        };
        met.nullable.insert(reference, nullable);
        nullable
    }

    fn collect_schema(
        &self,
        schema: &'a Schema,
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let data = &schema.schema_data;
        shape.notes.add(data);
        shape.discriminator = shape.discriminator.or(data.discriminator.as_ref());
        let mut nullable = data.nullable;
        match &schema.schema_kind {
            SchemaKind::Type(ty) => plain(ty, at, shape),
            SchemaKind::AllOf { all_of } => {
                nullable |= self.collect_all(all_of, at, met, shape);
            }
            SchemaKind::OneOf { one_of } => {
                nullable |= self.collect_choice(one_of, true, at, met, shape);
            }
            SchemaKind::AnyOf { any_of } => {
                nullable |= self.collect_choice(any_of, false, at, met, shape);
            }
            SchemaKind::Not { not } => {
                shape.not.push(Site::new(not, format!("{at}/not")));
            }
            SchemaKind::Any(any) => {
                nullable |= self.collect_all(&any.all_of, at, met, shape);
                nullable |= self.collect_choice(&any.one_of, true, at, met, shape);
                nullable |= self.collect_choice(&any.any_of, false, at, met, shape);
                mixed(any, at, shape);
            }
        }
        nullable
    }

    fn collect_all(
        &self,
        parts: &'a [ReferenceOr<Schema>],
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let mut nullable = !parts.is_empty();
        for (index, part) in parts.iter().enumerate() {
            let site = Site::new(part, format!("{at}/allOf/{index}"));
            nullable &= self.collect(&site, met, shape);
        }
        nullable
    }

    fn collect_choice(
        &self,
        variants: &'a [ReferenceOr<Schema>],
        is_exclusive: bool,
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let word = if is_exclusive { "oneOf" } else { "anyOf" };
        let mut sites = variants
            .iter()
            .enumerate()
            .map(|(index, variant)| Site::new(variant, format!("{at}/{word}/{index}")));
        if variants.len() == 1
            && let Some(only) = sites.next()
        {
            return self.collect(&only, met, shape);
        }
        let variants: Vec<Site<'a>> = sites.collect();
        if !variants.is_empty() {
            shape.choices.push(Choice {
                is_exclusive,
                variants,
            });
        }
        false
    }
}

/// The only schema that another one wraps without adding to what it allows.
fn wrapped(schema: &Schema) -> Option<&ReferenceOr<Schema>> {
    let only = |parts: &'_ [ReferenceOr<Schema>]| parts.len() == 1;
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } if only(all_of) => all_of.first(),
        SchemaKind::OneOf { one_of } if only(one_of) => one_of.first(),
        SchemaKind::AnyOf { any_of } if only(any_of) => any_of.first(),
        SchemaKind::Any(any) if only(&any.all_of) => {
            let mut rest = any.clone();
            rest.all_of.clear();
            (rest == AnySchema::default()).then(|| any.all_of.first())?
        }
        _ => None,
    }
}

/// Adds what a schema of one type says.
fn plain<'a>(ty: &'a Type, at: &str, shape: &mut Shape<'a>) {
    match ty {
        Type::Boolean(boolean) => {
            shape.set_type(Typed::Boolean);
            let members = boolean.enumeration.iter().flatten();
            shape.set_members(members.map(|m| Value::from(*m)).collect());
        }
        Type::Integer(integer) => {
            shape.set_type(Typed::Integer);
            shape.set_format(formats::integer(&integer.format).map(str::to_owned));
            let members = integer.enumeration.iter().flatten();
            shape.set_members(members.map(|m| Value::from(*m)).collect());
            let bounds = &mut shape.bounds;
            bounds.minimum(integer.minimum.map(Value::from), integer.exclusive_minimum);
            bounds.maximum(integer.maximum.map(Value::from), integer.exclusive_maximum);
            bounds.multiple_of(integer.multiple_of.map(Value::from));
        }
        Type::Number(number) => {
            shape.set_type(Typed::Number);
            shape.set_format(formats::number(&number.format).map(str::to_owned));
            let members = number.enumeration.iter().flatten();
            shape.set_members(members.map(|m| Value::from(*m)).collect());
            let bounds = &mut shape.bounds;
            bounds.minimum(number.minimum.map(Value::from), number.exclusive_minimum);
            bounds.maximum(number.maximum.map(Value::from), number.exclusive_maximum);
            bounds.multiple_of(number.multiple_of.map(Value::from));
        }
        Type::String(text) => {
            shape.set_type(Typed::String);
            shape.set_format(formats::text(&text.format).map(str::to_owned));
            let members = text.enumeration.iter().flatten();
            shape.set_members(members.map(|m| Value::from(m.as_str())).collect());
            shape.bounds.length(text.min_length, text.max_length);
            shape.bounds.pattern(text.pattern.as_deref());
        }
        Type::Array(array) => {
            shape.set_type(Typed::Array);
            let items = array.items.iter();
            shape
                .items
                .extend(items.map(|items| Site::new(items, format!("{at}/items"))));
            shape.bounds.items(array.min_items, array.max_items);
            shape.bounds.unique(array.unique_items);
        }
        Type::Object(object) => {
            shape.set_type(Typed::Object);
            members_of(&object.properties, at, shape);
            shape
                .required
                .extend(object.required.iter().map(String::as_str));
            additional(object.additional_properties.as_ref(), at, shape);
            let bounds = &mut shape.bounds;
            bounds.properties(object.min_properties, object.max_properties);
        }
    }
}

/// Adds what a schema of several kinds of keywords says.
fn mixed<'a>(any: &'a AnySchema, at: &str, shape: &mut Shape<'a>) {
    match any.typ.as_deref() {
        Some("boolean") => shape.set_type(Typed::Boolean),
        Some("integer") => shape.set_type(Typed::Integer),
        Some("number") => shape.set_type(Typed::Number),
        Some("string") => shape.set_type(Typed::String),
        Some("array") => shape.set_type(Typed::Array),
        Some("object") => shape.set_type(Typed::Object),
        _ => {}
    }
    shape.set_format(any.format.clone());
    let members = any.enumeration.iter().filter(|member| !member.is_null());
    shape.set_members(members.cloned().collect());
    members_of(&any.properties, at, shape);
    shape
        .required
        .extend(any.required.iter().map(String::as_str));
    additional(any.additional_properties.as_ref(), at, shape);
    let items = any.items.iter();
    shape
        .items
        .extend(items.map(|items| Site::new(items, format!("{at}/items"))));
    let not = any.not.iter();
    shape
        .not
        .extend(not.map(|not| Site::new(&**not, format!("{at}/not"))));
    let bounds = &mut shape.bounds;
    bounds.minimum(
        any.minimum.map(Value::from),
        any.exclusive_minimum.unwrap_or_default(),
    );
    bounds.maximum(
        any.maximum.map(Value::from),
        any.exclusive_maximum.unwrap_or_default(),
    );
    bounds.multiple_of(any.multiple_of.map(Value::from));
    bounds.length(any.min_length, any.max_length);
    bounds.pattern(any.pattern.as_deref());
    bounds.items(any.min_items, any.max_items);
    bounds.unique(any.unique_items.unwrap_or_default());
    bounds.properties(any.min_properties, any.max_properties);
}

fn members_of<'a>(
    properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
    at: &str,
    shape: &mut Shape<'a>,
) {
    for (name, schema) in properties {
        let site = Site::new(schema, format!("{at}/properties/{}", escape(name)));
        shape.properties.entry(name).or_default().push(site);
    }
}

fn additional<'a>(said: Option<&'a AdditionalProperties>, at: &str, shape: &mut Shape<'a>) {
    match (said, &mut shape.additional) {
        (None | Some(AdditionalProperties::Any(true)), _) | (Some(_), Additional::Closed) => {}
        (Some(AdditionalProperties::Any(false)), known) => *known = Additional::Closed,
        (Some(AdditionalProperties::Schema(schema)), known) => {
            let site = Site::new(schema.as_ref(), format!("{at}/additionalProperties"));
            match known {
                Additional::Typed(sites) => sites.push(site),
                other => *other = Additional::Typed(vec![site]),
            }
        }
    }
}
