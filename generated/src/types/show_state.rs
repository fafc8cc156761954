// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ShowState` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShowState(pagewire_runtime::value::Flags);

flag_enum! { ShowState "ShowState" crate::PROFILE {
    /// `Minimized`, number 0.
    MINIMIZED = "Minimized" 0;
    /// `Maximized`, number 1.
    MAXIMIZED = "Maximized" 1;
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// `ToolBar`, number 256.
    TOOL_BAR = "ToolBar" 256;
    /// `AddressBar`, number 512.
    ADDRESS_BAR = "AddressBar" 512;
    /// `StatusBar`, number 1024.
    STATUS_BAR = "StatusBar" 1024;
    /// `MenuBar`, number 2048.
    MENU_BAR = "MenuBar" 2048;
} }
