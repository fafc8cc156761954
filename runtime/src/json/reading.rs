//! How values are read: what is lenient, and what happens to values that do not fit.

use serde_json::Value;

use crate::json::place::Rest;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Came, Carrier};

/// What to do with a value that its place cannot hold: one of another kind, for an integer a fraction or a number out of
/// range, for binary data text that is no base64.
///
/// The policy is the same for all types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Misfit {
    /// Keep it, so that it is written back as it came, in the place that is closest: text in
    /// [`Bytes`](crate::Bytes), an entry of a dictionary [beside the others](crate::Map::kept), the value of a
    /// property, or the array that the value is an item of, among the carrier's [`Unknown`](crate::Unknown)
    /// properties. The property itself is empty then. A body that is no carrier and no dictionary has no such place:
    /// an error.
    Keep,
    /// An error.
    Fail,
}

/// How values are read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub(crate) misfit: Misfit,
    profile: &'static dyn Profile,
    /// Whether the format has nothing but text.
    is_text: bool,
    /// Whether there is a carrier or a dictionary around, which keeps what does not fit.
    has_home: bool,
    /// Whether values whose text says more than the value are read by their text.
    pub(super) by_text: bool,
    /// Whether the source is a parsed value. Such a source keeps the text of numbers only.
    pub(super) is_of_value: bool,
    /// How many one-ofs within each other are still read on trial.
    trials: u8,
}

/// The greatest number of nested one-ofs that are read on trial. Each level reads its content once more.
const MAX_TRIALS: u8 = 8;

impl Reading {
    /// As the API with that profile has values.
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

    /// The same, of a format that has nothing but text.
    #[cfg(feature = "formats")]
    pub(crate) const fn of_text(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// The same, with every value read as serde has it, so that the position of an error is one in the whole document.
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

    /// The same, to find out whether a variant takes a value; none at more than [`MAX_TRIALS`] levels. What is within the value is
    /// not read on trial once more.
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

    /// How values that are read so came.
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

    /// The same, where misfits have a place.
    pub(super) const fn at_home(mut self) -> Self {
        self.has_home = true;
        self
    }

    /// Whether what does not fit is kept, and not an error. The error must come from within the visitor, where the
    /// reader still knows its position.
    pub(super) fn keeps(self) -> bool {
        self.misfit == Misfit::Keep && self.has_home
    }

    /// What is left of a value that was taken for one of another kind.
    pub(super) fn original(self, value: impl Into<Value>) -> Rest {
        // In formats that have nothing but text, it is what it was.
        match self.keeps() && !self.is_text {
            true => Rest::Original(value.into()),
            false => Rest::Nothing,
        }
    }

    /// Whether a value of another kind is taken for what it looks like.
    pub(crate) fn coerces(self) -> bool {
        self.is_text || self.profile.coerces()
    }
}

/// As the specifications have values; in carriers as their API has them.
impl From<Misfit> for Reading {
    fn from(misfit: Misfit) -> Self {
        Self::new(misfit, OPEN_API)
    }
}
