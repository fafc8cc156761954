//! The table of a carrier, and access to its properties.

use std::sync::OnceLock;

#[cfg(feature = "formats")]
use crate::contract::Refused;
use crate::contract::is_secret;
#[cfg(feature = "formats")]
use crate::profile::Xml;
use crate::profile::{Nulls, OPEN_API, Profile};
#[cfg(feature = "formats")]
use crate::table::markup::Names;
use crate::table::{
    Additional, CarrierView, Constraints, Message, Slot, Target, Unknown, View, XmlNames,
};

/// The description of a carrier type: its name and its properties in wire order.
#[derive(Debug)]
pub struct CarrierDescriptor {
    name: &'static str,
    fields: &'static [&'static str],
    profile: &'static dyn Profile,
    rules: Option<&'static Constraints>,
    /// The indexes of properties with secrets.
    secrets: &'static [usize],
    #[cfg_attr(
        not(feature = "formats"),
        allow(dead_code, reason = "only XML has these names")
    )]
    xml: Option<&'static XmlNames>,
    additional: Option<&'static Additional>,
    /// Whether all names can be written in JSON without escapes, as all of the vendor's names can. Computed at first use,
    /// because checking thousands of tables at compile time would take a tenth of that time.
    plain: OnceLock<bool>,
}

impl CarrierDescriptor {
    /// A table of the carrier `name` with the wire names of its properties, in wire order.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [&'static str]) -> Self {
        Self {
            name,
            fields,
            profile: OPEN_API,
            rules: None,
            secrets: &[],
            xml: None,
            additional: None,
            plain: OnceLock::new(),
        }
    }

    /// The same table, for an API with the profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The differences of the API from the specifications.
    #[must_use]
    pub const fn profile(&self) -> &'static dyn Profile {
        self.profile
    }

    /// The same table with rules for the values of its properties.
    #[must_use]
    pub const fn with_rules(mut self, rules: &'static Constraints) -> Self {
        self.rules = Some(rules);
        self
    }

    /// The same table with the indexes of properties that `Debug` hides.
    #[must_use]
    pub const fn with_secrets(mut self, secrets: &'static [usize]) -> Self {
        self.secrets = secrets;
        self
    }

    /// The same table with names for XML.
    #[must_use]
    pub const fn with_xml(mut self, xml: &'static XmlNames) -> Self {
        self.xml = Some(xml);
        self
    }

    /// The same table with a type for properties that it does not name.
    #[must_use]
    pub const fn with_additional(mut self, additional: &'static Additional) -> Self {
        self.additional = Some(additional);
        self
    }

    pub(crate) const fn additional(&self) -> Option<&'static Additional> {
        self.additional
    }

    /// The names for XML, if the description has any and the API writes XML as OpenAPI defines it.
    ///
    /// # Errors
    /// If they are invalid.
    #[cfg(feature = "formats")]
    pub(crate) fn xml(&self) -> Result<Option<&'static Names>, &'static Refused> {
        let xml = self.xml.filter(|_| self.profile.xml() == Xml::Plain);
        xml.map(|xml| xml.of(self.name, self.fields)).transpose()
    }

    /// Whether the property at `index` holds a secret.
    #[must_use]
    pub fn is_secret(&self, index: usize) -> bool {
        self.secrets.contains(&index)
    }

    /// Whether the property `name` holds a secret: by the table, or by its name if the table does not contain it.
    pub(crate) fn is_secret_name(&self, name: &str) -> bool {
        match self.find(name, 0) {
            Some(index) => self.is_secret(index) || is_secret(name),
            None => is_secret(name),
        }
    }

    /// Whether the property at `index` is written as `null` if it is empty.
    pub(crate) fn is_always_there(&self, index: usize) -> bool {
        let rules = self.rules.filter(|_| self.profile.nulls() == Nulls::Omit);
        rules.is_some_and(|rules| rules.is_present(self.name, self.fields, index))
    }

    /// Whether the message omits the property at `index`.
    pub(crate) fn is_omitted(&self, index: usize, message: Option<Message>) -> bool {
        let (Some(rules), Some(message)) = (self.rules, message) else {
            return false;
        };
        rules.is_omitted(self.name, self.fields, index, message)
    }

    /// Whether the property at `index` may be a text that its enumeration does not list.
    pub(crate) fn is_open(&self, index: usize) -> bool {
        let rules = self.rules;
        rules.is_some_and(|rules| rules.is_open(self.name, self.fields, index))
    }

    pub(crate) const fn rules(&self) -> Option<&'static Constraints> {
        self.rules
    }

    /// The vendor's name of the carrier.
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The wire names of the properties, in wire order. The position of a name is the index for [`Carrier::slot`].
    #[inline]
    #[must_use]
    pub const fn fields(&self) -> &'static [&'static str] {
        self.fields
    }

    pub(crate) fn has_plain_names(&self) -> bool {
        let plain = |name: &&str| !name.bytes().any(|b| b < b' ' || b == b'"' || b == b'\\');
        *self.plain.get_or_init(|| self.fields.iter().all(plain))
    }

    /// The index of the property `name`: an exact match, or else a match in any ASCII case if the profile of the API permits it.
    ///
    /// The search begins at `hint`. Pass the index after the last one found, because properties are usually in wire order.
    #[inline]
    #[must_use]
    pub fn find(&self, name: &str, hint: usize) -> Option<usize> {
        if self.fields.get(hint).is_some_and(|field| *field == name) {
            return Some(hint);
        }
        self.search(name)
    }

    fn search(&self, name: &str) -> Option<usize> {
        let exact = self.fields.iter().position(|field| *field == name);
        exact.or_else(|| {
            let mut fields = self.fields.iter();
            let found = fields.position(|field| field.eq_ignore_ascii_case(name));
            found.filter(|_| self.profile.any_case())
        })
    }
}

/// A carrier: a struct whose properties are accessible by their index in a table.
///
/// Only the `carrier!` macro implements it. Code for carriers (serde, `Debug`, `Clone`, `PartialEq`) is written once over
/// this trait and is not instantiated per carrier.
pub trait Carrier {
    /// The table.
    fn descriptor(&self) -> &'static CarrierDescriptor;
    /// The property at `index` of the table; after the last index, the unknown properties.
    fn slot(&self, index: usize) -> &dyn Slot;
    /// The property at `index` of the table, mutably; after the last index, the unknown properties.
    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot;

    /// Sets a field to an optional value; `None` clears it.
    ///
    /// ```
    /// # #[non_exhaustive]
    /// # pub struct Pet { pub name: Option<String>, pub unknown: pagewire_runtime::Unknown }
    /// # pagewire_runtime::carrier! { Pet "Pet" { 0 name set_name String = "name"; } }
    /// use pagewire_runtime::Carrier as _;
    ///
    /// let asked: Option<&str> = Some("Kim");
    /// let pet = Pet::new().with_option(|it| &mut it.name, asked);
    /// assert_eq!(pet.name.as_deref(), Some("Kim"));
    /// assert_eq!(pet.with_option(|it| &mut it.name, None::<String>).name, None);
    /// ```
    #[must_use]
    fn with_option<T, V: Into<T>>(
        mut self,
        field: impl FnOnce(&mut Self) -> &mut Option<T>,
        value: Option<V>,
    ) -> Self
    where
        Self: Sized,
    {
        *field(&mut self) = value.map(Into::into);
        self
    }
}

impl<C: Carrier> CarrierView for C {
    fn descriptor(&self) -> &'static CarrierDescriptor {
        Carrier::descriptor(self)
    }

    #[inline]
    fn view(&self, index: usize) -> View<'_> {
        self.slot(index).view()
    }

    fn unknown(&self) -> &Unknown {
        match self.slot(usize::MAX).view() {
            View::Unknown(unknown) => unknown,
            _ => const { &Unknown::new() },
        }
    }
}

impl dyn Carrier + '_ {
    /// The unknown properties, mutably; `None` for a carrier without access to them.
    pub fn unknown_mut(&mut self) -> Option<&mut Unknown> {
        match self.slot_mut(usize::MAX).fill() {
            Target::Unknown(unknown) => Some(unknown),
            _ => None,
        }
    }
}
