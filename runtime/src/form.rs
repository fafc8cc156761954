//! Bodies in the manner of HTML forms, `application/x-www-form-urlencoded`, for carriers.
//!
//! The [profile](crate::profile::Form) of the API decides how arrays and objects are written. By default, as in OpenAPI,
//! the name of an array is repeated and an object is JSON text, unless the operation has an [`Encoding`] for the property.
//! The rest of this page is about names that are paths.
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
//! Items are in the order of their numbers, which may have gaps. A name with a dot or a bracket in it is written in
//! brackets. Of several values for one place the first counts.
//!
//! `Items=`, `Texts=` and `Message=` are an empty array, dictionary and carrier; an empty number or boolean is absent.
//!
//! # What a form cannot express
//!
//! A carrier comes back as it was written, except that:
//!
//! * free-form values and unknown properties have text only: numbers and truth values come back as text, `null` not at
//!   all, empty arrays and objects as an empty text, objects with numbers for names as arrays;
//! * unknown properties with an empty name, or with a dot or bracket and `].` or `][` in the name, are left out;
//! * text of an unknown member that is a number becomes one; blanks around date-times and members go;
//! * a NUL is written but not read.
//!
//! # Limits
//!
//! [`PAIRS`] pairs, names up to [`DEPTH`] deep, [`PARTS`] distinct places. Numbers of items cost nothing, however great.

mod name;
mod plain;
mod read;
mod tree;
mod write;

use std::fmt;

use crate::json::{Misfit, Reading};
use crate::operation::Encoding;
use crate::profile::{self, Profile};
use crate::table::{Slot, Target, View};

/// The most pairs that a body may have.
pub const PAIRS: usize = 10_000;

/// How deep a name may lead: the most steps in it.
pub const DEPTH: usize = 32;

/// The most places, inner ones included, that the names of a body may lead to.
pub const PARTS: usize = 100_000;

/// The form of a value, empty properties left out.
#[must_use]
pub fn to_vec(view: View<'_>, profile: &dyn Profile) -> Vec<u8> {
    to_vec_with(view, profile, &[])
}

/// As [`to_vec`], with properties that are written in ways of their own.
#[must_use]
pub fn to_vec_with(view: View<'_>, profile: &dyn Profile, encodings: &[Encoding]) -> Vec<u8> {
    // A carrier knows its API better than who writes any value.
    let form = match view {
        View::Carrier(carrier) => carrier.descriptor().profile().form(),
        _ => profile.form(),
    };
    match form {
        profile::Form::Plain => plain::to_vec(view, encodings),
        profile::Form::Paths => write::body(view),
    }
}

/// Reads a form into a property or a body. A body without pairs counts as empty.
///
/// # Errors
/// If the text is no form, goes beyond the limits, or has a value that its place cannot hold; the error names
/// the pair.
pub fn from_slice(
    form: &[u8],
    slot: &mut dyn Slot,
    profile: &'static dyn Profile,
) -> Result<(), Error> {
    from_slice_with(form, slot, profile, &[])
}

/// As [`from_slice`], with properties that are written in ways of their own.
///
/// # Errors
/// As there.
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

/// Reads a form into an object that is a part of something else.
#[cfg(feature = "server")]
pub(crate) fn item_from_slice(
    form: &[u8],
    target: Target<'_>,
    reading: Reading,
) -> Result<(), Error> {
    let form = tree::parse(form, Some(&[]), reading.profile())?;
    plain::object(&form, target, reading, &[])
}

/// Reads what comes under a name with keys and numbers in brackets, such as `[key][0]`, and under the name alone.
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

/// A form that cannot be read into the type that it is for.
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

    /// What is wrong there.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pair, name) = (self.pair, &self.name);
        write!(f, "{name}: {} in pair {pair}", self.message)
    }
}

impl std::error::Error for Error {}
