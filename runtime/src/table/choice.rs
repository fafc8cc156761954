//! Choices: values that are of one of several types (`oneOf`, `anyOf`, a base with a discriminator).

use std::sync::OnceLock;

use serde_json::Value;

use crate::contract::Refused;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Carrier, Constraint, Target, View};

/// The rules of the variants of a choice: they stand as text and are read at the first use.
#[derive(Debug)]
pub struct VariantRules {
    texts: &'static [&'static str],
    read: OnceLock<Result<Vec<Vec<Constraint>>, Refused>>,
}

impl VariantRules {
    /// Rules by variant, each in the text of [`Rule`](crate::contract::Rule), one space between them; the last ones are those of
    /// values of no variant.
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

/// What is known of a choice without a value of it.
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
    /// A table of the choice `name`: the property that tells the variants apart, if there is one, its values with
    /// the variants that they stand for, and for each variant the properties that it cannot be without, and the rules of
    /// its values.
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

    /// The same table of a choice of an API with that profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The same table of a choice of which the description has variants that this one lacks.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// Whether a value of no variant is refused by servers, `null` too: items that may be `null` are an `Option`.
    pub(crate) fn refuses(&self) -> bool {
        !self.is_open && !self.profile.takes_unlisted()
    }

    /// Whether every value is of a variant: there are some that this table lacks, and no property tells which it is.
    pub(crate) fn takes_any(&self) -> bool {
        self.is_open && self.discriminator.is_none()
    }

    /// Whether there are values that are of no variant.
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

    /// The property whose value tells the variant.
    #[must_use]
    pub const fn discriminator(&self) -> Option<&'static str> {
        self.discriminator
    }

    /// Whether a value of the discriminator stands for the variant.
    pub(super) fn has_tag(&self, index: usize) -> bool {
        self.tags.iter().any(|(_, of)| *of == index)
    }

    /// The variant that a value of the discriminator stands for: exactly so, or else in any ASCII case.
    pub(super) fn tagged(&self, tag: &str) -> Option<usize> {
        let exact = self.tags.iter().find(|(known, _)| *known == tag);
        let mut tags = self.tags.iter();
        let found = exact.or_else(|| {
            let found = tags.find(|(known, _)| known.eq_ignore_ascii_case(tag));
            found.filter(|_| self.profile.any_case())
        });
        found.map(|(_, index)| *index)
    }

    /// The rules of a variant, or of what is of no variant.
    pub(super) fn rules(&self, index: usize) -> Result<&[Constraint], &Refused> {
        let rules = self.rules.of(self.name)?;
        let rules = rules.get(index.min(self.variants()));
        Ok(rules.map_or(&[], Vec::as_slice))
    }

    /// Whether a value may be of no variant.
    pub(super) fn takes_other(&self, value: &Value) -> bool {
        self.is_open && !self.breaks(self.variants(), value, false)
    }

    /// Whether a value, which its enumeration lists or not, breaks a rule of the variant that it would be of. Rules on what is in
    /// items, or on whether they are equal, do not count.
    pub(super) fn breaks(&self, index: usize, value: &Value, is_unlisted: bool) -> bool {
        let rules = self.rules(index).unwrap_or_default();
        let mut near = rules.iter().filter(|rule| rule.is_near());
        near.any(|rule| rule.is_broken_by(value, is_unlisted))
    }

    pub(super) fn required(&self, index: usize) -> &'static [&'static str] {
        self.required.get(index).copied().unwrap_or_default()
    }
}

/// A value of a choice to be written.
pub trait ChoiceView {
    /// The table.
    fn table(&self) -> &'static ChoiceDescriptor;
    /// The number of the variant, in the order of the schema; behind the last one for a value of no known variant.
    fn variant(&self) -> usize;
    /// The value in the variant.
    fn inner(&self) -> View<'_>;
}

/// A value of a choice to be read or changed.
///
/// Implemented by the `choice!` macro only.
pub trait ChoiceTarget: ChoiceView {
    /// The table.
    fn descriptor(&self) -> &'static ChoiceDescriptor;
    /// Puts in the default value of the variant `index` and gives access to it; free-form JSON behind the last one.
    fn start(&mut self, index: usize) -> Target<'_>;
    /// The value in the variant, to be changed.
    fn inner_mut(&mut self) -> Target<'_>;
}

/// Gives a carrier that was just put into a choice the value of the discriminator that stands for it, unless it has
/// one. What `From` of a generated choice calls.
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
