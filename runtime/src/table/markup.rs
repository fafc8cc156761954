//! The XML form of carriers, if the description defines names for it.

use std::sync::OnceLock;

#[cfg(feature = "formats")]
use crate::contract::{self, CarrierMarkup};
use crate::contract::{Markup, Refused};
#[cfg(feature = "formats")]
use crate::table::CarrierDescriptor;

/// The elements and attributes of a carrier, in the text of [`CarrierMarkup`](crate::contract::CarrierMarkup), which is
/// parsed at first use.
#[derive(Debug)]
#[cfg_attr(
    not(feature = "formats"),
    allow(dead_code, reason = "only XML has these names")
)]
pub struct XmlNames {
    text: &'static str,
    read: OnceLock<Result<Names, Refused>>,
}

/// The elements and attributes of a carrier.
#[derive(Debug, Default)]
#[cfg_attr(
    not(feature = "formats"),
    allow(dead_code, reason = "only XML has these names")
)]
pub(crate) struct Names {
    /// Its own element.
    pub(crate) own: Markup<'static>,
    /// Those of properties, by the index of the property.
    of_properties: Vec<(usize, Markup<'static>)>,
}

impl XmlNames {
    /// Names in the text of [`CarrierMarkup`](crate::contract::CarrierMarkup).
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    /// The parsed names, for the carrier `name` with these properties.
    #[cfg(feature = "formats")]
    pub(crate) fn of(
        &'static self,
        name: &str,
        fields: &[&str],
    ) -> Result<&'static Names, &'static Refused> {
        let read = self.read.get_or_init(|| {
            Names::read(self.text, fields)
                .map_err(|refused| refused.within(format!("names for XML of the carrier `{name}`")))
        });
        read.as_ref()
    }
}

#[cfg(feature = "formats")]
impl Names {
    fn read(text: &'static str, fields: &[&str]) -> Result<Self, Refused> {
        let CarrierMarkup { own, fields: named } = CarrierMarkup::parse(text)?;
        let index_of = |name: contract::Name<'_>| {
            let index = fields.iter().position(|known| *known == name.as_str());
            index.ok_or_else(|| Refused::new(format!("there is no property `{name}`")))
        };
        let of_properties = named.into_iter();
        let of_properties = of_properties.map(|(name, markup)| Ok((index_of(name)?, markup)));
        Ok(Self {
            own,
            of_properties: of_properties.collect::<Result<_, Refused>>()?,
        })
    }

    /// The markup of the property at `index`; `None` if it is the default.
    pub(crate) fn of_property(&self, index: usize) -> Option<&Markup<'static>> {
        let mut all = self.of_properties.iter();
        all.find_map(|(of, markup)| (*of == index).then_some(markup))
    }

    /// The properties that are attributes, with their names.
    pub(crate) fn attributes<'n>(
        &'n self,
        fields: &'n [&'static str],
    ) -> impl Iterator<Item = (usize, &'n str)> {
        let attributes = self.of_properties.iter();
        let attributes = attributes.filter(|(_, markup)| markup.is_attribute);
        attributes.filter_map(|(index, markup)| Some((*index, stated(markup, fields.get(*index)?))))
    }

    /// The property that is written as the text of the element.
    pub(crate) fn text(&self) -> Option<usize> {
        let mut all = self.of_properties.iter();
        let found = all.find(|(_, markup)| markup.is_text);
        found.map(|(index, _)| *index)
    }

    /// The property for an element of this name, which may also be an item of the property. `hint` is the expected property.
    pub(crate) fn of_element(
        &self,
        table: &CarrierDescriptor,
        element: &str,
        hint: usize,
    ) -> Option<usize> {
        let fields = table.fields();
        let mut all = self.of_properties.iter();
        let found = all.find(|(index, markup)| {
            let name = fields.get(*index).copied().unwrap_or_default();
            let is_element = !markup.is_attribute && !markup.is_text;
            is_element && element_name(markup, name) == element
        });
        let named = found.map(|(index, _)| *index);
        named.or_else(|| {
            // A property with its own element name is not found under its default name.
            let usual = table.find(element, hint)?;
            self.of_property(usual).is_none().then_some(usual)
        })
    }
}

/// The described name, or else the default one.
#[cfg(feature = "formats")]
fn stated<'n>(markup: &'n Markup<'_>, usual: &'n str) -> &'n str {
    markup
        .label
        .name
        .as_ref()
        .map_or(usual, |name| name.as_str())
}

/// The element name of a property of a carrier: its own, or that of its items if they have no wrapper.
#[cfg(feature = "formats")]
fn element_name<'n>(markup: &'n Markup<'_>, usual: &'n str) -> &'n str {
    match &markup.item.name {
        Some(name) if !markup.is_wrapped => name.as_str(),
        _ => stated(markup, usual),
    }
}
