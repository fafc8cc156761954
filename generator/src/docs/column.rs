//! The types of archive columns.

use std::fmt;

/// The type of an archive column. It determines the operators that a filter may use on it.
///
/// The names are those of the restriction types on the vendor's pages. Pages of another vendor map their types to these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnType {
    /// A column that no filter accepts.
    None,
    /// Text.
    String,
    /// Text that may not be empty.
    PositiveString,
    /// Text, or the key of the record that the text names.
    StringOrKey,
    /// A whole number.
    Int,
    /// Several whole numbers.
    IntArray,
    /// A number with decimals.
    Decimal,
    /// A Boolean.
    Bool,
    /// A day.
    Date,
    /// A day without limits on the past and the future.
    UnlimitedDate,
    /// A day and a time.
    DateTime,
    /// A span of time, in seconds.
    TimeSpan,
    /// A user.
    Associate,
    /// A user of the service module.
    EjUser,
    /// A group of users.
    UserGroup,
    /// An item of a list.
    ListAny,
    /// Interests, a list of items.
    ListInterest,
    /// An item of a list of another system.
    ListExternal,
    /// A category of requests.
    EjCategory,
    /// A status of a customer.
    SaintStatus,
}

impl ColumnType {
    /// All types with their names.
    const NAMES: [(Self, &'static str); 20] = [
        (Self::None, "none"),
        (Self::String, "string"),
        (Self::PositiveString, "positiveString"),
        (Self::StringOrKey, "stringorPK"),
        (Self::Int, "int"),
        (Self::IntArray, "intArray"),
        (Self::Decimal, "decimal"),
        (Self::Bool, "bool"),
        (Self::Date, "date"),
        (Self::UnlimitedDate, "unlimitedDate"),
        (Self::DateTime, "datetime"),
        (Self::TimeSpan, "timeSpan"),
        (Self::Associate, "associate"),
        (Self::EjUser, "ejUser"),
        (Self::UserGroup, "userGroup"),
        (Self::ListAny, "listAny"),
        (Self::ListInterest, "listInterest"),
        (Self::ListExternal, "listExternal"),
        (Self::EjCategory, "ejCategory"),
        (Self::SaintStatus, "saintStatus"),
    ];

    /// Returns the type with a given name.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(_, known)| *known == name)?;
        Some(found.0)
    }

    /// Returns the name on our pages and in the document.
    pub fn name(self) -> &'static str {
        let found = Self::NAMES.iter().find(|(known, _)| *known == self);
        found.map_or("none", |(_, name)| name)
    }

    /// The names of all types, for messages.
    pub(crate) fn all_names() -> String {
        Self::NAMES.map(|(_, name)| name).join(", ")
    }
}

impl fmt::Display for ColumnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_a_name_of_its_own() {
        for (ty, name) in ColumnType::NAMES {
            assert_eq!(ColumnType::named(name), Some(ty));
            assert_eq!(ty.to_string(), name);
        }
        assert_eq!(ColumnType::named("text"), None);
    }
}
