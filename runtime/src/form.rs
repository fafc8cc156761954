//! Form bodies (`application/x-www-form-urlencoded`) of carriers.
//!
//! The [profile](crate::profile::Form) of the API decides how arrays and objects are written. By default, as in OpenAPI, an
//! array repeats its name and an object is JSON text, unless the operation has an [`Encoding`] for the property. The rest of
//! this page describes names that are paths.
//!
//! # Names
//!
//! | Name | Place |
//! |--|--|
//! | `ChatSessionId=317` | a property |
//! | `Message.Message=x`, `Message[Message]=x` | a property of a carrier in a property |
//! | `ChatPresence[0].UserId=1` | a property of an array's first item |
//! | `[0].UserId=1` | the same where the whole body is an array |
//! | `Topics=1&Topics=2`, `Topics[]=1&Topics[]=2` | items one by one |
//! | `Texts[key]=x` | a dictionary's value |
//! | `Texts[0].Key=key&Texts[0].Value=x` | the same, for any key |
//! | `=x` | a body that is a bare value |
//!
//! Items are sorted by their numbers, which may have gaps. A name that contains a dot or a bracket is written in brackets.
//! If a place has several values, the first one counts.
//!
//! `Items=`, `Texts=` and `Message=` are an empty array, dictionary and carrier; an empty number or boolean is absent.
//!
//! # What a form cannot express
//!
//! A carrier is the same after it is written and read again, except that:
//!
//! * free-form values and unknown properties become text: numbers and booleans are read as text, `null` is lost, empty
//!   arrays and objects are read as an empty text, and objects whose names are numbers are read as arrays;
//! * an unknown property is left out if its name is empty, or contains a dot or bracket and also `].` or `][`;
//! * text of an unknown member that is a number becomes a number; blanks around date-times and members are lost;
//! * a NUL is written, and is read unless the profile refuses it.
//!
//! # Limits
//!
//! A body has at most [`PAIRS`] pairs and [`PARTS`] distinct places. Names have at most [`DEPTH`] steps. High item numbers
//! have no extra cost.

mod name;
mod plain;
mod read;
mod tree;
mod write;

use std::fmt;

use crate::json::{Misfit, Reading};
use crate::operation::Encoding;
use crate::profile::{self, Profile};
use crate::table::{Slot, Target, View, Writing};

/// The maximum number of pairs in a body.
pub const PAIRS: usize = 10_000;

/// The maximum number of steps in a name.
pub const DEPTH: usize = 32;

/// The maximum number of places, including inner ones, to which the names of a body lead.
pub const PARTS: usize = 100_000;

/// The form of a value, without its empty properties.
#[must_use]
pub fn to_vec(view: View<'_>, profile: &dyn Profile) -> Vec<u8> {
    to_vec_with(view, profile, &[])
}

/// The form of a value like [`to_vec`], with `encodings` for some properties.
#[must_use]
pub fn to_vec_with(view: View<'_>, profile: &dyn Profile, encodings: &[Encoding]) -> Vec<u8> {
    to_vec_in(view, profile, encodings, Writing::PLAIN)
}

/// The form of a value in a message, or without one.
pub(crate) fn to_vec_in(
    view: View<'_>,
    profile: &dyn Profile,
    encodings: &[Encoding],
    writing: Writing,
) -> Vec<u8> {
    // The carrier's profile takes precedence over the caller's.
    let form = match view {
        View::Carrier(carrier) => carrier.descriptor().profile().form(),
        _ => profile.form(),
    };
    match form {
        profile::Form::Plain => plain::to_vec(view, encodings, writing),
        profile::Form::Paths => write::body(view, writing),
    }
}

/// Reads a form into a property or a body. A body without pairs is read as empty.
///
/// # Errors
/// If the text is not a form, exceeds the limits, or has a value that does not fit its type. The error names the pair.
pub fn from_slice(
    form: &[u8],
    slot: &mut dyn Slot,
    profile: &'static dyn Profile,
) -> Result<(), Error> {
    from_slice_with(form, slot, profile, &[])
}

/// Reads a form like [`from_slice`], with `encodings` for some properties.
///
/// # Errors
/// Like [`from_slice`].
pub fn from_slice_with(
    form: &[u8],
    slot: &mut dyn Slot,
    profile: &'static dyn Profile,
    encodings: &[Encoding],
) -> Result<(), Error> {
    let own = match slot.fill() {
        Target::Carrier(carrier) => Some(carrier.descriptor().profile()),
        _ => None,
    };
    slot.clear();
    let profile = own.unwrap_or(profile);
    let is_plain = profile.form() == profile::Form::Plain;
    let form = tree::parse(form, is_plain.then_some(encodings), profile)?;
    let reading = Reading::new(Misfit::Fail, profile);
    if is_plain {
        plain::body(&form, slot, reading, encodings)
    } else {
        read::body(&form, slot, reading)
    }
}

#[cfg(feature = "client")]
pub(crate) use plain::deep;

#[cfg(feature = "multipart")]
pub(crate) use plain::pieces;

#[cfg(feature = "server")]
pub(crate) use plain::{Spread, item_or_null, read_joined, variant};

/// Reads a form into an object that is part of something else.
#[cfg(feature = "server")]
pub(crate) fn item_from_slice(
    form: &[u8],
    target: Target<'_>,
    reading: Reading,
) -> Result<(), Error> {
    let form = tree::parse(form, Some(&[]), reading.profile())?;
    plain::object(&form, target, reading, &[])
}

/// Reads the pairs of a name, alone or followed by keys and numbers in brackets, such as `[key][0]`.
#[cfg(feature = "server")]
pub(crate) fn read_nested<'p>(
    name: &str,
    pairs: impl Iterator<Item = (String, &'p str)>,
    slot: &mut dyn Slot,
    reading: Reading,
) -> Result<(), Error> {
    let (form, node) = tree::nested(name, pairs)?;
    read::property(&form, &node, slot, reading)
}

/// A form that cannot be read into its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    pair: usize,
    name: String,
    message: String,
}

impl Error {
    /// The number of the wrong pair, from 1.
    #[must_use]
    pub fn pair(&self) -> usize {
        self.pair
    }

    /// The name of the wrong pair as it was sent, cut short if it is very long.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The reason.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pair, name) = (self.pair, &self.name);
        write!(f, "{name}: {} (pair {pair} of the form)", self.message)
    }
}

impl std::error::Error for Error {}
