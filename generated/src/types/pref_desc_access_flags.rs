// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `PrefDescAccessFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrefDescAccessFlags(pagewire_runtime::value::Flags);

flag_enum! { PrefDescAccessFlags "PrefDescAccessFlags" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `WizardMode`, number 1.
    WIZARD_MODE = "WizardMode" 1;
    /// `Level0`, number 2.
    LEVEL0 = "Level0" 2;
    /// `adminGUI`, number 4.
    ADMIN_GUI = "adminGUI" 4;
    /// `CRMGUI`, number 8.
    CRMGUI = "CRMGUI" 8;
} }
