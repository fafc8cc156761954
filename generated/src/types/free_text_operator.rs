// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the words of a free-text search are compared with the words in the index.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`free_text_agent().set_multi_word_operator`](../free_text_agent/struct.FreeTextAgentClient.html#method.set_multi_word_operator),
///   [`free_text_agent().set_single_word_operator`](../free_text_agent/struct.FreeTextAgentClient.html#method.set_single_word_operator).
/// - part of [`FreeText`](struct.FreeText.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreeTextOperator {
    /// A word of the index matches when the word searched for is anywhere in it.
    ///
    /// `Contains`, number 1.
    Contains,
    /// A word of the index matches when it begins with the word searched for.
    ///
    /// `StartsWith`, number 2.
    StartsWith,
    /// A word of the index matches when it equals the word searched for.
    ///
    /// `ExactMatch`, number 3.
    ExactMatch,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FreeTextOperator "FreeTextOperator" crate::PROFILE {
    0 Contains = "Contains" 1;
    1 StartsWith = "StartsWith" 2;
    2 ExactMatch = "ExactMatch" 3;
} }
