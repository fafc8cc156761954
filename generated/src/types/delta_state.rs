// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether changes of a screen are in force.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`configuration_agent().get_screen_configuration_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_screen_configuration_delta).
/// - part of [`ConfigurableScreenDelta`](struct.ConfigurableScreenDelta.html),
///   [`DeltaQuery`](struct.DeltaQuery.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeltaState {
    /// No state applies, or none was decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The changes are not published yet.
    ///
    /// `Draft`, number 1.
    Draft,
    /// The changes have been put into force.
    ///
    /// `Published`, number 2.
    Published,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaState "DeltaState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Draft = "Draft" 1;
    2 Published = "Published" 2;
} }
