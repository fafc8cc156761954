// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Where changes of a screen come from.
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
pub enum DeltaType {
    /// The origin of the changes is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The changes are part of the product, from the vendor.
    ///
    /// `System`, number 1.
    System,
    /// Made by the server for a web page in the client.
    ///
    /// `WebPanel`, number 2.
    WebPanel,
    /// Made by the server for fields of the installation.
    ///
    /// `CustomFields`, number 3.
    CustomFields,
    /// Made by an administrator.
    ///
    /// `Customized`, number 4.
    Customized,
    /// Made by the server for rows of a custom object.
    ///
    /// `CustomObjectArchivePanel`.
    CustomObjectArchivePanel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaType "DeltaType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 System = "System" 1;
    2 WebPanel = "WebPanel" 2;
    3 CustomFields = "CustomFields" 3;
    4 Customized = "Customized" 4;
    5 CustomObjectArchivePanel = "CustomObjectArchivePanel";
} }
