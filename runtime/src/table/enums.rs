//! Tables of enumerations, and the common code of their generated types.

use std::borrow::Cow;

use crate::profile::{OPEN_API, Profile};
use crate::table::EnumView;
use crate::value::{Flags, UnknownMember};

/// The members of an enumeration, in the vendor's order.
#[derive(Debug)]
pub struct EnumDescriptor {
    name: &'static str,
    members: &'static [&'static str],
    numbers: &'static [Option<i64>],
    profile: &'static dyn Profile,
    grows: bool,
    is_numeric: bool,
}

impl EnumDescriptor {
    /// A table of the enumeration `name`; `numbers` is parallel to `members`, with `None` for unknown numbers.
    #[must_use]
    pub const fn new(
        name: &'static str,
        members: &'static [&'static str],
        numbers: &'static [Option<i64>],
    ) -> Self {
        Self {
            name,
            members,
            numbers,
            profile: OPEN_API,
            grows: false,
            is_numeric: false,
        }
    }

    /// The same table, for an API with the profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The same table, for an enumeration whose values are sets of members.
    #[must_use]
    pub const fn growing(mut self) -> Self {
        self.grows = true;
        self
    }

    /// The same table, for an enumeration whose members are numbers.
    #[must_use]
    pub const fn numeric(mut self) -> Self {
        self.is_numeric = true;
        self
    }

    /// Whether the members are numbers.
    pub(crate) const fn is_numeric(&self) -> bool {
        self.is_numeric
    }

    /// Whether values can be text in JSON.
    pub(crate) fn takes_text(&self) -> bool {
        !self.is_numeric || self.profile.coerces()
    }

    /// Whether values can be numbers in JSON, which includes sets of flags.
    pub(crate) fn takes_numbers(&self) -> bool {
        self.is_numeric || self.grows || self.profile.coerces()
    }

    /// Whether any set of members is a value.
    pub(crate) const fn grows(&self) -> bool {
        self.grows
    }

    /// Whether a server refuses `value`: it is not a member, members cannot be combined, and the API does not accept unlisted values.
    pub(crate) fn refuses(&self, value: &dyn EnumView) -> bool {
        !(self.grows || self.profile.takes_unlisted() || self.has(value))
    }

    /// Whether `value` is a member.
    pub(crate) fn has(&self, value: &dyn EnumView) -> bool {
        match value.number() {
            Some(number) => self.find_number(number).is_some(),
            None => self.find(&value.text()).is_some(),
        }
    }

    /// The vendor's name of the enumeration.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The member names, in the vendor's order.
    #[must_use]
    pub const fn members(&self) -> &'static [&'static str] {
        self.members
    }

    /// The member numbers, parallel to the names; `None` for unknown numbers.
    #[must_use]
    pub const fn numbers(&self) -> &'static [Option<i64>] {
        self.numbers
    }

    /// The number of the member at `index`, if it is known.
    #[must_use]
    pub fn number(&self, index: usize) -> Option<i64> {
        self.numbers.get(index).copied().flatten()
    }

    /// The index of the member `name`: an exact match, or else a match in any ASCII case if the profile of the API permits it.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        let exact = self.members.iter().position(|member| *member == name);
        exact.or_else(|| {
            let mut members = self.members.iter();
            let found = members.position(|member| member.eq_ignore_ascii_case(name));
            found.filter(|_| self.profile.any_case())
        })
    }

    /// The index of the first member with `number`.
    #[must_use]
    pub fn find_number(&self, number: i64) -> Option<usize> {
        self.numbers.iter().position(|known| *known == Some(number))
    }
}

/// An open enumeration: known members and any other values.
///
/// Only the `open_enum!` macro implements it.
pub trait OpenEnum: Sized + 'static {
    /// The table.
    const DESCRIPTOR: &'static EnumDescriptor;
    /// The member at `index` of the table; `None` after the last index.
    fn from_index(index: usize) -> Option<Self>;
    /// A value that is not a member.
    fn from_unknown(unknown: UnknownMember) -> Self;
    /// The index in the table, or the unknown value.
    ///
    /// # Errors
    /// The unknown value, if it is not a member.
    fn index(&self) -> Result<usize, &UnknownMember>;
}

/// A flag enumeration: a set of known members and unknown words.
///
/// Only the `flag_enum!` macro implements it.
pub trait FlagEnum: Sized + 'static {
    /// The table.
    const DESCRIPTOR: &'static EnumDescriptor;
    /// The set.
    fn flags(&self) -> &Flags;
    /// A value with this set.
    fn from_flags(flags: Flags) -> Self;
}

/// Functions for `open_enum!`.
#[doc(hidden)]
pub mod open {
    use super::{Cow, EnumDescriptor, OpenEnum, UnknownMember};

    pub const fn table<E: OpenEnum>() -> &'static EnumDescriptor {
        E::DESCRIPTOR
    }

    pub fn default<E: OpenEnum>() -> E {
        value(Ok(0))
    }

    pub fn text<E: OpenEnum>(value: &E) -> Cow<'_, str> {
        text_of(E::DESCRIPTOR, value.index())
    }

    pub fn number<E: OpenEnum>(value: &E) -> Option<i64> {
        value.index().err().and_then(UnknownMember::number)
    }

    pub fn from_name<E: OpenEnum>(name: &str) -> E {
        value(named(E::DESCRIPTOR, name))
    }

    pub fn from_number<E: OpenEnum>(number: i64) -> E {
        let table = E::DESCRIPTOR;
        if table.profile.coerces() {
            return value(numbered(table, number));
        }
        // Members are texts, so a number is not a member.
        value(Err(UnknownMember::from_number(number)))
    }

    /// The value of a result in the table of `E`. Everything else is not generic, so that hundreds of enums share it.
    pub(super) fn value<E: OpenEnum>(found: Result<usize, UnknownMember>) -> E {
        match found {
            Ok(index) => E::from_index(index).unwrap_or_else(|| E::from_unknown(nothing())),
            Err(unknown) => E::from_unknown(unknown),
        }
    }

    /// The value of an enum without members.
    #[cold]
    fn nothing() -> UnknownMember {
        UnknownMember::from_text("")
    }

    fn text_of<'a>(
        table: &'static EnumDescriptor,
        index: Result<usize, &'a UnknownMember>,
    ) -> Cow<'a, str> {
        Cow::Borrowed(match index {
            Ok(index) => table.members().get(index).unwrap_or(&""),
            Err(unknown) => unknown.as_str(),
        })
    }

    fn named(table: &EnumDescriptor, name: &str) -> Result<usize, UnknownMember> {
        let found = if table.profile.coerces() {
            let trimmed = name.trim();
            table.find(trimmed).or_else(|| {
                let number = trimmed.parse().ok()?;
                table.find_number(number)
            })
        } else {
            table.find(name)
        };
        found.ok_or_else(|| UnknownMember::from_text(name))
    }

    pub(super) fn numbered(table: &EnumDescriptor, number: i64) -> Result<usize, UnknownMember> {
        table
            .find_number(number)
            .ok_or_else(|| UnknownMember::from_number(number))
    }
}

/// Functions for `number_enum!`.
#[doc(hidden)]
pub mod numbers {
    use super::{OpenEnum, UnknownMember};

    pub use super::open::{default, table, text};

    pub fn from_name<E: OpenEnum>(name: &str) -> E {
        match name.parse::<i64>() {
            Ok(number) if !E::DESCRIPTOR.profile.coerces() && number.to_string() == name => {
                from_number(number)
            }
            _ => super::open::from_name(name),
        }
    }

    pub fn from_number<E: OpenEnum>(number: i64) -> E {
        super::open::value(super::open::numbered(E::DESCRIPTOR, number))
    }

    pub fn number<E: OpenEnum>(value: &E) -> Option<i64> {
        match value.index() {
            Ok(index) => E::DESCRIPTOR.number(index),
            Err(unknown) => UnknownMember::number(unknown),
        }
    }
}

/// Functions for `flag_enum!`.
#[doc(hidden)]
pub mod flags {
    use super::{Cow, EnumDescriptor, FlagEnum, Flags};

    pub const fn table<E: FlagEnum>() -> &'static EnumDescriptor {
        E::DESCRIPTOR
    }

    pub fn default<E: FlagEnum>() -> E {
        E::from_flags(Flags::default())
    }

    pub fn text<E: FlagEnum>(value: &E) -> Cow<'_, str> {
        value.flags().text(E::DESCRIPTOR)
    }

    pub fn number<E: FlagEnum>(_value: &E) -> Option<i64> {
        None
    }

    pub fn from_name<E: FlagEnum>(text: &str) -> E {
        E::from_flags(Flags::from_text(E::DESCRIPTOR, text))
    }

    pub fn from_number<E: FlagEnum>(number: i64) -> E {
        E::from_flags(Flags::from_bits(number.cast_unsigned()))
    }
}
