//! Values as seen through tables: [`View`] for writing, [`Target`] for reading.

use serde_json::Value;

use crate::table::{Carrier, CarrierDescriptor, ChoiceTarget, ChoiceView, EnumDescriptor, Unknown};
use crate::value::{Bytes, DateTime, Decimal};

/// A borrowed value of any type that a property, a parameter or a body can have.
///
/// Writers (JSON, `Debug`, comparison, query text) match on this enum instead of being generic over carriers. An empty
/// `Option` is [`View::Null`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// No value: absent or `null`.
    Null,
    /// A truth value.
    Bool(bool),
    /// A 32-bit integer (`int32`).
    I32(i32),
    /// A 64-bit integer (`int64`).
    I64(i64),
    /// A 64-bit integer without a sign (`uint64`).
    U64(u64),
    /// A double.
    F64(f64),
    /// A number with its original text (`double`).
    Decimal(&'a Decimal),
    /// Text.
    Str(&'a str),
    /// A date-time with its original text.
    DateTime(&'a DateTime),
    /// Binary data; base64 text in JSON and XML.
    Bytes(&'a [u8]),
    /// A member of an open enumeration, or a set of flags.
    Enum(&'a dyn EnumView),
    /// A carrier.
    Carrier(&'a dyn CarrierView),
    /// A value of one of several types.
    Choice(&'a dyn ChoiceView),
    /// An array.
    List(&'a dyn ListView),
    /// A dictionary.
    Map(&'a dyn MapView),
    /// A free-form JSON value.
    Json(&'a Value),
    /// The unknown properties of a carrier; never the value of a property.
    Unknown(&'a Unknown),
}

impl<'a> View<'a> {
    /// The free-form value, also as the variant of a one-of.
    pub(crate) fn free_form(self) -> Option<&'a Value> {
        match self.chosen() {
            View::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The value inside a one-of; any other value unchanged.
    pub(crate) fn chosen(self) -> Self {
        match self {
            View::Choice(choice) => choice.inner().chosen(),
            view => view,
        }
    }
}

impl View<'_> {
    /// The value of a one-of's variant for a format without `null`. A free-form `null` is [`View::Null`], too.
    #[cfg(feature = "formats")]
    #[must_use]
    pub(crate) fn without_null(self) -> Self {
        match self.chosen() {
            View::Json(Value::Null) => View::Null,
            view => view,
        }
    }

    /// Whether the value contains other values, so that plain text cannot represent it.
    #[cfg(feature = "formats")]
    #[must_use]
    pub(crate) fn has_parts(self) -> bool {
        match self.chosen() {
            View::Carrier(_) | View::List(_) | View::Map(_) => true,
            View::Json(value) => value.is_array() || value.is_object(),
            _ => false,
        }
    }

    /// The text of a single value in paths, queries, headers and plain bodies; `None` for no value and for values with parts.
    #[must_use]
    pub fn text(self) -> Option<String> {
        Some(match self {
            View::Bool(value) => value.to_string(),
            View::I32(value) => value.to_string(),
            View::I64(value) => value.to_string(),
            View::U64(value) => value.to_string(),
            View::F64(value) => value.to_string(),
            View::Decimal(value) => value.to_string(),
            View::Str(value) => value.to_owned(),
            View::DateTime(value) => value.to_string(),
            View::Bytes(value) => crate::value::encode_base64(value),
            View::Enum(value) => value.text().into_owned(),
            View::Json(value) => match value.as_str() {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            },
            View::Choice(choice) => return choice.inner().text(),
            View::Null | View::Carrier(_) | View::List(_) | View::Map(_) | View::Unknown(_) => {
                return None;
            }
        })
    }
}

/// A value to read into, which contains the default of its type, or a value to change.
#[non_exhaustive]
pub enum Target<'a> {
    /// A truth value.
    Bool(&'a mut bool),
    /// A 32-bit integer.
    I32(&'a mut i32),
    /// A 64-bit integer.
    I64(&'a mut i64),
    /// A 64-bit integer without a sign.
    U64(&'a mut u64),
    /// A double.
    F64(&'a mut f64),
    /// A number with its original text.
    Decimal(&'a mut Decimal),
    /// Text.
    Str(&'a mut String),
    /// A date-time.
    DateTime(&'a mut DateTime),
    /// Binary data.
    Bytes(&'a mut Bytes),
    /// A member of an open enumeration, or a set of flags.
    Enum(&'a mut dyn EnumTarget),
    /// A carrier.
    Carrier(&'a mut dyn Carrier),
    /// A value of one of several types.
    Choice(&'a mut dyn ChoiceTarget),
    /// An array.
    List(&'a mut dyn ListTarget),
    /// A dictionary.
    Map(&'a mut dyn MapTarget),
    /// A free-form JSON value.
    Json(&'a mut Value),
    /// The unknown properties of a carrier.
    Unknown(&'a mut Unknown),
}

impl Target<'_> {
    /// The same value, borrowed for a shorter time.
    pub fn reborrow(&mut self) -> Target<'_> {
        match self {
            Self::Bool(place) => Target::Bool(place),
            Self::I32(place) => Target::I32(place),
            Self::I64(place) => Target::I64(place),
            Self::U64(place) => Target::U64(place),
            Self::F64(place) => Target::F64(place),
            Self::Decimal(place) => Target::Decimal(place),
            Self::Str(place) => Target::Str(place),
            Self::DateTime(place) => Target::DateTime(place),
            Self::Bytes(place) => Target::Bytes(place),
            Self::Enum(place) => Target::Enum(&mut **place),
            Self::Carrier(place) => Target::Carrier(&mut **place),
            Self::Choice(place) => Target::Choice(&mut **place),
            Self::List(place) => Target::List(&mut **place),
            Self::Map(place) => Target::Map(&mut **place),
            Self::Json(place) => Target::Json(place),
            Self::Unknown(place) => Target::Unknown(place),
        }
    }
}

/// A property of a carrier in its table: an `Option` of some [`Item`], or the unknown properties.
pub trait Slot {
    /// The value, or [`View::Null`].
    fn view(&self) -> View<'_>;
    /// Sets the default value and returns it mutably.
    fn fill(&mut self) -> Target<'_>;
    /// The value, mutably.
    fn target(&mut self) -> Option<Target<'_>>;
    /// Removes the value.
    fn clear(&mut self);
    /// See [`Item::reads_text`].
    fn reads_text(&self) -> bool {
        false
    }
}

/// A type that can be a property, a parameter or a body.
pub trait Item: Default + 'static {
    /// The value as a view.
    fn view(&self) -> View<'_>;
    /// The value as a target for reading.
    fn target(&mut self) -> Target<'_>;
    /// Whether `null` is one of its values.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }
    /// Sets the value to `null`, if that is one of its values.
    fn set_null(&mut self) {}
    /// Whether the JSON text of a value contains more information than its parsed form, as that of `1.10` does.
    #[must_use]
    fn reads_text() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A type for items of arrays and values of dictionaries: any [`Item`], or an `Option` of one, which may be `null`.
pub trait Entry: Default + 'static {
    /// The value as a view.
    fn view(&self) -> View<'_>;
    /// The value as a target for reading.
    fn target(&mut self) -> Target<'_>;
    /// Whether `null` is one of its values.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized;
    /// Sets the value to `null`, if that is one of its values.
    fn set_null(&mut self);
}

/// A carrier, for writing.
///
/// Implemented by every [`Carrier`], and by other values that are written like one, such as the arguments of a call.
pub trait CarrierView {
    /// The table.
    fn descriptor(&self) -> &'static CarrierDescriptor;
    /// The value of the property at `index` of the table; [`View::Null`] if it is empty.
    fn view(&self, index: usize) -> View<'_>;
    /// The unknown properties.
    fn unknown(&self) -> &Unknown;
}

/// An enumeration value, for writing.
pub trait EnumView {
    /// The text in JSON: the member name, or the comma-separated list of a flag enumeration.
    fn text(&self) -> std::borrow::Cow<'_, str>;
    /// The number, if the value is written as one: any member of an enumeration of numbers, or an original number that is not a member.
    fn number(&self) -> Option<i64>;
    /// The table.
    fn descriptor(&self) -> &'static EnumDescriptor;
}

/// An enumeration value, for reading.
pub trait EnumTarget: EnumView {
    /// Sets the value from a member name (in any case), a number as text, or a list of them.
    fn set_text(&mut self, text: &str);
    /// Sets the value from a member number.
    fn set_number(&mut self, number: i64);
}

/// An array, for writing.
pub trait ListView {
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`; [`View::Null`] after the last index.
    fn get(&self, index: usize) -> View<'_>;
}

/// An array, for reading.
pub trait ListTarget {
    /// Appends a default item and returns it mutably.
    fn push(&mut self) -> Target<'_>;
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`, mutably; `None` after the last index.
    fn item(&mut self, index: usize) -> Option<Target<'_>>;
    /// The items, for writing.
    fn as_view(&self) -> &dyn ListView;
    /// Whether items may be `null`.
    fn takes_null(&self) -> bool;
    /// Sets the item at `index` to `null`, if that is permitted.
    fn set_null(&mut self, index: usize);
}

/// A dictionary, for writing, including entries that do not fit its type.
pub trait MapView {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Key and value of the entry at `index`; `None` after the last index.
    fn entry(&self, index: usize) -> Option<(&str, View<'_>)>;
    /// The original value of the entry at `index` before it was converted to the type, such as a number for text. `None` if
    /// the value has changed since.
    fn original(&self, _index: usize) -> Option<&Value> {
        None
    }
}

/// A dictionary, for reading.
pub trait MapTarget {
    /// Appends an entry with a default value and returns the value mutably.
    fn push(&mut self, key: String) -> Target<'_>;
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Key and mutable value of the entry at `index`; `None` after the last index.
    fn entry(&mut self, index: usize) -> Option<(&str, Target<'_>)>;
    /// Whether values may be `null`.
    fn takes_null(&self) -> bool;
    /// Sets the value at `index` to `null`, if that is permitted.
    fn set_null(&mut self, index: usize);
    /// Removes the entry at `index`; no effect after the last index.
    fn remove(&mut self, index: usize);
    /// Replaces the last entry by one whose value does not fit the type, to be written back unchanged. The other methods then ignore it.
    fn keep(&mut self, value: Value);
    /// Stores the original value of the last entry before it was converted to the type.
    fn set_original(&mut self, value: Value);
}
