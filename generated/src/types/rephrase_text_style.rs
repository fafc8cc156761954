// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RephraseTextStyle` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RephraseTextStyle {
    /// `None`.
    None,
    /// `Rephrase`.
    Rephrase,
    /// `Correct`.
    Correct,
    /// `Casual`.
    Casual,
    /// `Formal`.
    Formal,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RephraseTextStyle "RephraseTextStyle" crate::PROFILE {
    0 None = "None";
    1 Rephrase = "Rephrase";
    2 Correct = "Correct";
    3 Casual = "Casual";
    4 Formal = "Formal";
} }
