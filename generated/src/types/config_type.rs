// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What settings of the customer center are about.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CustomerCenterConfig`](struct.CustomerCenterConfig.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigType {
    /// Look of the customer center.
    ///
    /// `Style`, number 0.
    Style,
    /// What the customer center offers.
    ///
    /// `Options`, number 1.
    Options,
    /// Look of the pages for subscriptions.
    ///
    /// `SubscriptionsStyle`.
    SubscriptionsStyle,
    /// What the pages for subscriptions offer.
    ///
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
