//! Values seen through the table: [`View`] to write them, [`Target`] to read them.

use serde_json::Value;

use crate::table::{Carrier, CarrierDescriptor, ChoiceTarget, ChoiceView, EnumDescriptor, Unknown};
use crate::value::{Bytes, DateTime, Decimal};

/// A borrowed value of any kind that a property, a parameter or a body can have.
///
/// Writers (JSON, `Debug`, comparison, query text) match on this one enum instead of being generic over
/// carriers. An empty `Option` is [`View::Null`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing: an absent or `null` value.
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
    /// A number with its text (`double`).
    Decimal(&'a Decimal),
    /// Text.
    Str(&'a str),
    /// A date-time, text kept as sent.
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

impl View<'_> {
    /// The value that a one-of is of; any other value as it is.
    pub(crate) fn chosen(self) -> Self {
        match self {
            View::Choice(choice) => choice.inner().chosen(),
            view => view,
        }
    }
}

impl View<'_> {
    /// The value of a one-of's variant for a format without `null`: [`View::Null`] also for a free-form `null`.
    #[cfg(feature = "formats")]
    #[must_use]
    pub(crate) fn without_null(self) -> Self {
        match self.chosen() {
            View::Json(Value::Null) => View::Null,
            view => view,
        }
    }

    /// Whether the value is of other values, so that no plain text can be one.
    #[cfg(feature = "formats")]
    #[must_use]
    pub(crate) fn has_parts(self) -> bool {
        match self.chosen() {
            View::Carrier(_) | View::List(_) | View::Map(_) => true,
            View::Json(value) => value.is_array() || value.is_object(),
            _ => false,
        }
    }

    /// The text of a single value, as paths, queries, headers and plain bodies have it; none for nothing and for what
    /// has parts.
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

/// A place to read a value into, which holds the type's default value before; or a value to be changed.
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
    /// A number with its text.
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
    /// The same place, lent for a shorter time.
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

/// A property of a carrier as the tables see it: an `Option` of some [`Item`]. Also its unknown properties.
pub trait Slot {
    /// The value, or [`View::Null`].
    fn view(&self) -> View<'_>;
    /// Puts the default value in and gives access to it.
    fn fill(&mut self) -> Target<'_>;
    /// The value that is there, to be changed.
    fn target(&mut self) -> Option<Target<'_>>;
    /// Takes the value out.
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
    /// The value as a place to read into.
    fn target(&mut self) -> Target<'_>;
    /// Whether `null` is one of its values.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }
    /// Makes it `null`, if that is one of its values.
    fn set_null(&mut self) {}
    /// Whether the text of a value in JSON says more than what serde makes of it, as that of `1.10` does.
    #[must_use]
    fn reads_text() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A type that an array or a dictionary can have values of: any [`Item`], and an `Option` of one, which may be `null`.
pub trait Entry: Default + 'static {
    /// The value as a view.
    fn view(&self) -> View<'_>;
    /// The value as a place to read into.
    fn target(&mut self) -> Target<'_>;
    /// Whether `null` is one of its values.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized;
    /// Makes it `null`, if that is one of its values.
    fn set_null(&mut self);
}

/// A carrier to be written.
///
/// Every [`Carrier`] is one; so are other things that look like a carrier, such as the arguments of a call.
pub trait CarrierView {
    /// The table.
    fn descriptor(&self) -> &'static CarrierDescriptor;
    /// The value of the property at `index` of the table; [`View::Null`] where there is none.
    fn view(&self, index: usize) -> View<'_>;
    /// The unknown properties.
    fn unknown(&self) -> &Unknown;
}

/// An enumeration value to be written.
pub trait EnumView {
    /// What is written in JSON: the member name, or the comma-separated list of a flag enumeration.
    fn text(&self) -> std::borrow::Cow<'_, str>;
    /// The number, where the value is written as one: any member of an enumeration of numbers, and a value that came
    /// as a number that no member has.
    fn number(&self) -> Option<i64>;
    /// The table.
    fn descriptor(&self) -> &'static EnumDescriptor;
}

/// A place to read an enumeration value into.
pub trait EnumTarget: EnumView {
    /// Takes a member name (any case), a number as text, or a list of them.
    fn set_text(&mut self, text: &str);
    /// Takes a member number.
    fn set_number(&mut self, number: i64);
}

/// An array to be written.
pub trait ListView {
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`; [`View::Null`] behind the end.
    fn get(&self, index: usize) -> View<'_>;
}

/// An array to be read.
pub trait ListTarget {
    /// Appends a default item and gives access to it.
    fn push(&mut self) -> Target<'_>;
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`, to be changed; none behind the end.
    fn item(&mut self, index: usize) -> Option<Target<'_>>;
    /// The items, to be written.
    fn as_view(&self) -> &dyn ListView;
    /// Whether items may be `null`.
    fn takes_null(&self) -> bool;
    /// Makes the item at `index` `null`, if it may be.
    fn set_null(&mut self, index: usize);
}

/// A dictionary to be written, with the entries that are not of its type.
pub trait MapView {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Key and value of the entry at `index`; none behind the end.
    fn entry(&self, index: usize) -> Option<(&str, View<'_>)>;
    /// What the value of the entry at `index` was before it was taken for one of the type, such as a number for text;
    /// none if it is another one by now.
    fn original(&self, _index: usize) -> Option<&Value> {
        None
    }
}

/// A dictionary to be read.
pub trait MapTarget {
    /// Appends an entry with a default value and gives access to that.
    fn push(&mut self, key: String) -> Target<'_>;
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Key and value of the entry at `index`, the value to be changed; none behind the end.
    fn entry(&mut self, index: usize) -> Option<(&str, Target<'_>)>;
    /// Whether values may be `null`.
    fn takes_null(&self) -> bool;
    /// Makes the value at `index` `null`, if it may be.
    fn set_null(&mut self, index: usize);
    /// Takes the entry at `index` out; nothing happens behind the end.
    fn remove(&mut self, index: usize);
    /// Makes the last entry one whose value is not of the type, to be written back as it came. The other methods do not
    /// see it any more.
    fn keep(&mut self, value: Value);
    /// Keeps what the value of the last entry was before it was taken for one of the type.
    fn set_original(&mut self, value: Value);
}
