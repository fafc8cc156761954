// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ConfigType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigType {
    /// `Style`, number 0.
    Style,
    /// `Options`, number 1.
    Options,
    /// `SubscriptionsStyle`.
    SubscriptionsStyle,
    /// `SubscriptionsOptions`.
    SubscriptionsOptions,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ConfigType "ConfigType" crate::PROFILE {
    0 Style = "Style" 0;
    1 Options = "Options" 1;
    2 SubscriptionsStyle = "SubscriptionsStyle";
    3 SubscriptionsOptions = "SubscriptionsOptions";
} }
