//! Settings for reading: leniency, and the treatment of values that do not fit.

use serde_json::Value;

use crate::json::place::Rest;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Came, Carrier};

/// The treatment of a value that does not fit its type: a value of another type, a fraction or a number out of range for an
/// integer, or text that is not base64 for binary data.
///
/// The policy applies to all types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Misfit {
    /// Keep the value at the nearest level that can store it, so that it is written back unchanged:
    /// - text that is not base64 in its [`Bytes`](crate::Bytes);
    /// - an entry of a dictionary [beside the others](crate::Map::kept);
    /// - the value of a property, or the whole array of an item, in the carrier's [`Unknown`](crate::Unknown) properties;
    ///   the property itself is then empty.
    ///
    /// A body that is neither a carrier nor a dictionary cannot store it, which is an error.
    Keep,
    /// Return an error.
    Fail,
}

/// Settings for reading values.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub(crate) misfit: Misfit,
    profile: &'static dyn Profile,
    /// Whether all values in the format are text.
    is_text: bool,
    /// Whether a surrounding carrier or dictionary can keep values that do not fit.
    has_home: bool,
    /// Whether to read values from their text if it contains more information than the value.
    pub(super) by_text: bool,
    /// Whether the source is a parsed value, which keeps only the text of numbers.
    pub(super) is_of_value: bool,
    /// The number of nested one-ofs that may still be read on trial.
    trials: u8,
}

/// The maximum number of nested one-ofs that are read on trial. Each level reads its content once more.
const MAX_TRIALS: u8 = 8;

impl Reading {
    /// Settings for an API with the profile.
    #[must_use]
    pub const fn new(misfit: Misfit, profile: &'static dyn Profile) -> Self {
        Self {
            misfit,
            profile,
            is_text: false,
            has_home: false,
            by_text: true,
            is_of_value: false,
            trials: MAX_TRIALS,
        }
    }

    /// The profile of the API.
    #[must_use]
    pub const fn profile(self) -> &'static dyn Profile {
        self.profile
    }

    /// The same, for a format in which all values are text.
    #[cfg(feature = "formats")]
    pub(crate) const fn of_text(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// The same, without reading values from their text, so that positions of errors refer to the whole document.
    pub(super) const fn without_text(mut self) -> Self {
        self.by_text = false;
        self
    }

    /// Sets whether the source is a parsed value.
    pub(super) const fn of_value(self, is_of_value: bool) -> Self {
        Self {
            is_of_value,
            ..self
        }
    }

    /// Whether the reader of an error gets the path within a one-of from its text. On the first reading of JSON text the
    /// position of the error is not that of the one-of, and other formats show the text as it is.
    pub(super) const fn keeps_path(self) -> bool {
        self.is_of_value || !self.by_text
    }

    /// The same, to test whether a variant accepts a value; `None` beyond [`MAX_TRIALS`] levels. One-ofs within the value
    /// are not read on trial again.
    pub(crate) fn on_trial(self) -> Option<Self> {
        (self.trials > 0).then_some(Self {
            misfit: Misfit::Fail,
            trials: 0,
            ..self
        })
    }

    /// The same, within a value that was read on trial.
    pub(crate) const fn after_trial(mut self) -> Self {
        self.trials = self.trials.saturating_sub(1);
        self
    }

    /// The source of values that are read with these settings.
    pub(crate) const fn came(self) -> Came {
        Came {
            as_patch: false,
            as_text: self.is_text,
        }
    }

    /// The same, within a carrier.
    pub(crate) fn within(mut self, carrier: &dyn Carrier) -> Self {
        self.profile = carrier.descriptor().profile();
        self.at_home()
    }

    /// The same, inside a carrier or dictionary that can keep misfits.
    pub(crate) const fn at_home(mut self) -> Self {
        self.has_home = true;
        self
    }

    /// Whether a value that does not fit is kept rather than an error. The visitor itself must return the error, because
    /// the reader then still knows the position.
    pub(crate) fn keeps(self) -> bool {
        self.misfit == Misfit::Keep && self.has_home
    }

    /// The remainder of a value that was converted to another type.
    pub(super) fn original(self, value: impl Into<Value>) -> Rest {
        // In formats in which all values are text, a conversion is not a change.
        match self.keeps() && !self.is_text {
            true => Rest::Original(value.into()),
            false => Rest::Nothing,
        }
    }

    /// Whether values of another type are converted.
    pub(crate) fn coerces(self) -> bool {
        self.is_text || self.profile.coerces()
    }
}

/// Follows the specifications, and within carriers the profile of their API.
impl From<Misfit> for Reading {
    fn from(misfit: Misfit) -> Self {
        Self::new(misfit, OPEN_API)
    }
}
