// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Window in which an external application starts, with parts of the browser to show, as flags that can
/// be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ExtAppEntity`](struct.ExtAppEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShowState(pagewire_runtime::value::Flags);

flag_enum! { ShowState "ShowState" crate::PROFILE {
    /// The window is minimized.
    ///
    /// `Minimized`, number 0.
    MINIMIZED = "Minimized" 0;
    /// The window is maximized.
    ///
    /// `Maximized`, number 1.
    MAXIMIZED = "Maximized" 1;
    /// The window has its default size and position.
    ///
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// The browser shows its toolbar.
    ///
    /// `ToolBar`, number 256.
    TOOL_BAR = "ToolBar" 256;
    /// The browser shows its address bar, where users can type addresses.
    ///
    /// `AddressBar`, number 512.
    ADDRESS_BAR = "AddressBar" 512;
    /// The browser shows its status bar.
    ///
    /// `StatusBar`, number 1024.
    STATUS_BAR = "StatusBar" 1024;
    /// The browser shows its menu bar; not implemented at present.
    ///
    /// `MenuBar`, number 2048.
    MENU_BAR = "MenuBar" 2048;
} }
