//! Conversion of text to dates and times, and of these to types of other libraries.

use std::fmt;

/// Text that cannot be converted to the requested type: it is not of the usual form, lacks the offset that an instant needs,
/// or exceeds the range of the other library. The message does not show the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConversionError {
    wanted: &'static str,
}

impl ConversionError {
    pub(super) const fn new(wanted: &'static str) -> Self {
        Self { wanted }
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not {}", self.wanted)
    }
}

impl std::error::Error for ConversionError {}

/// Implements `TryFrom` for types of another library, by functions that return `None` for text without such a value.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
macro_rules! conversions {
    ($($from:ty => $into:ty, $convert:expr, $wanted:literal;)*) => {$(
        impl TryFrom<&$from> for $into {
            type Error = $crate::value::ConversionError;

            fn try_from(value: &$from) -> Result<Self, Self::Error> {
                let convert: fn(&$from) -> Option<Self> = $convert;
                convert(value).ok_or($crate::value::ConversionError::new($wanted))
            }
        }

        impl TryFrom<$from> for $into {
            type Error = $crate::value::ConversionError;

            fn try_from(value: $from) -> Result<Self, Self::Error> {
                Self::try_from(&value)
            }
        }
    )*};
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) use conversions;
