// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the AI agent rewrites a text.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ai_agent().rephrase_text`](../ai_agent/struct.AiAgentClient.html#method.rephrase_text).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RephraseTextStyle {
    /// No style is chosen.
    ///
    /// `None`.
    None,
    /// The text says the same in other words.
    ///
    /// `Rephrase`.
    Rephrase,
    /// Only errors of spelling and grammar are corrected.
    ///
    /// `Correct`.
    Correct,
    /// The text gets a casual tone.
    ///
    /// `Casual`.
    Casual,
    /// The text gets a formal tone.
    ///
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
