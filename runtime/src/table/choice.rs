//! One-ofs: values of one of several types (`oneOf`, `anyOf`, a base with a discriminator).

use std::sync::OnceLock;

use serde_json::Value;

use crate::contract::Refused;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Carrier, Constraint, Target, View};

/// The rules of the variants of a one-of, stored as text and parsed at first use.
#[derive(Debug)]
pub struct VariantRules {
    texts: &'static [&'static str],
    read: OnceLock<Result<Vec<Vec<Constraint>>, Refused>>,
}

impl VariantRules {
    /// Rules by variant, each in the text of [`Rule`](crate::contract::Rule), separated by single spaces. The last element
    /// has the rules for values without a variant.
    #[must_use]
    pub const fn new(texts: &'static [&'static str]) -> Self {
        Self {
            texts,
            read: OnceLock::new(),
        }
    }

    fn of(&self, name: &str) -> Result<&[Vec<Constraint>], &Refused> {
        let read = self.read.get_or_init(|| {
            let read = self.texts.iter().map(|text| Constraint::read(text));
            let read: Result<_, Refused> = read.collect();
            read.map_err(|refused| refused.within(format!("rules of the choice `{name}`")))
        });
        read.as_deref()
    }
}

/// The description of a one-of type.
#[derive(Debug)]
pub struct ChoiceDescriptor {
    name: &'static str,
    discriminator: Option<&'static str>,
    tags: &'static [(&'static str, usize)],
    required: &'static [&'static [&'static str]],
    rules: &'static VariantRules,
    profile: &'static dyn Profile,
    is_open: bool,
}

impl ChoiceDescriptor {
    /// A table of the one-of `name`: the discriminator property, if any, its values with their variants, and for each
    /// variant its required properties and the rules for its values.
    #[must_use]
    pub const fn new(
        name: &'static str,
        discriminator: Option<&'static str>,
        tags: &'static [(&'static str, usize)],
        required: &'static [&'static [&'static str]],
        rules: &'static VariantRules,
    ) -> Self {
        Self {
            name,
            discriminator,
            tags,
            required,
            rules,
            profile: OPEN_API,
            is_open: false,
        }
    }

    /// The same table, for an API with the profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The same table, for a one-of whose description has further variants.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// Whether servers refuse a value without a variant, including `null`: items that may be `null` are an `Option`.
    pub(crate) fn refuses(&self) -> bool {
        !self.is_open && !self.profile.takes_unlisted()
    }

    /// Whether every value has a variant: the table lacks some variants, and no property distinguishes them.
    pub(crate) fn takes_any(&self) -> bool {
        self.is_open && self.discriminator.is_none()
    }

    /// Whether values may have no variant in the table.
    pub(super) const fn is_open(&self) -> bool {
        self.is_open
    }

    /// The number of variants.
    pub(crate) const fn variants(&self) -> usize {
        self.required.len()
    }

    /// The name of the schema.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The property whose value determines the variant.
    #[must_use]
    pub const fn discriminator(&self) -> Option<&'static str> {
        self.discriminator
    }

    /// Whether a value of the discriminator denotes the variant.
    pub(super) fn has_tag(&self, index: usize) -> bool {
        self.tags.iter().any(|(_, of)| *of == index)
    }

    /// The variant of a discriminator value: an exact match, or else a match in any ASCII case.
    pub(super) fn tagged(&self, tag: &str) -> Option<usize> {
        let exact = self.tags.iter().find(|(known, _)| *known == tag);
        let mut tags = self.tags.iter();
        let found = exact.or_else(|| {
            let found = tags.find(|(known, _)| known.eq_ignore_ascii_case(tag));
            found.filter(|_| self.profile.any_case())
        });
        found.map(|(_, index)| *index)
    }

    /// The rules of a variant, or those for values without a variant.
    pub(super) fn rules(&self, index: usize) -> Result<&[Constraint], &Refused> {
        let rules = self.rules.of(self.name)?;
        let rules = rules.get(index.min(self.variants()));
        Ok(rules.map_or(&[], Vec::as_slice))
    }

    /// Whether a value may have no variant.
    pub(super) fn takes_other(&self, value: &Value) -> bool {
        self.is_open && !self.breaks(self.variants(), value, false)
    }

    /// Whether a value violates a rule of the variant. `is_unlisted` states that the variant's enumeration does not list
    /// the value. Rules about the content or equality of items are ignored.
    pub(super) fn breaks(&self, index: usize, value: &Value, is_unlisted: bool) -> bool {
        let rules = self.rules(index).unwrap_or_default();
        let mut near = rules.iter().filter(|rule| rule.is_near());
        near.any(|rule| rule.is_broken_by(value, is_unlisted))
    }

    pub(super) fn required(&self, index: usize) -> &'static [&'static str] {
        self.required.get(index).copied().unwrap_or_default()
    }
}

/// A value of a one-of, for writing.
pub trait ChoiceView {
    /// The table.
    fn table(&self) -> &'static ChoiceDescriptor;
    /// The index of the variant, in the order of the schema. A value without a known variant has the index after the last one.
    fn variant(&self) -> usize;
    /// The value in the variant.
    fn inner(&self) -> View<'_>;
}

/// A value of a one-of, for reading or changing.
///
/// Only the `choice!` macro implements it.
pub trait ChoiceTarget: ChoiceView {
    /// The table.
    fn descriptor(&self) -> &'static ChoiceDescriptor;
    /// Sets the default value of the variant `index` and returns it mutably; after the last index, free-form JSON.
    fn start(&mut self, index: usize) -> Target<'_>;
    /// The value in the variant, mutably.
    fn inner_mut(&mut self) -> Target<'_>;
}

/// Sets the discriminator of a carrier that was just put into a one-of, unless it is already set. Called by `From` of generated one-ofs.
#[doc(hidden)]
pub fn tag(choice: &mut dyn ChoiceTarget, index: usize) {
    let table = choice.descriptor();
    let tag = table.tags.iter().find(|(_, known)| *known == index);
    if let (Some(property), Some((tag, _)), Target::Carrier(carrier)) =
        (table.discriminator, tag, choice.inner_mut())
    {
        put_tag(carrier, property, tag);
    }
}

fn put_tag(carrier: &mut dyn Carrier, property: &str, tag: &str) {
    let found = carrier.descriptor().fields();
    let found = found.iter().position(|name| *name == property);
    let Some(index) = found else {
        if let Some(unknown) = carrier.unknown_mut()
            && unknown.get(property).is_none()
        {
            unknown.insert(property, tag);
        }
        return;
    };
    let slot = carrier.slot_mut(index);
    if !matches!(slot.view(), View::Null) {
        return;
    }
    match slot.fill() {
        Target::Str(place) => tag.clone_into(place),
        Target::Enum(place) => place.set_text(tag),
        Target::Bool(place) => *place = tag == "true",
        Target::Json(place) => *place = tag.into(),
        _ => slot.clear(),
    }
}
