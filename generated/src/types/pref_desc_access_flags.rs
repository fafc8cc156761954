// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Where a preference is shown, and whether access to it is limited, as flags.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`PreferenceDescription`](struct.PreferenceDescription.html),
///   [`PreferenceDescriptionWithLinks`](struct.PreferenceDescriptionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrefDescAccessFlags(pagewire_runtime::value::Flags);

flag_enum! { PrefDescAccessFlags "PrefDescAccessFlags" crate::PROFILE {
    /// No flags are set yet.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Protected by a password that only staff of the vendor know.
    ///
    /// `WizardMode`, number 1.
    WIZARD_MODE = "WizardMode" 1;
    /// Only the superuser can change the preference.
    ///
    /// `Level0`, number 2.
    LEVEL0 = "Level0" 2;
    /// Shown in the administration client.
    ///
    /// `adminGUI`, number 4.
    ADMIN_GUI = "adminGUI" 4;
    /// Shown in the CRM client.
    ///
    /// `CRMGUI`, number 8.
    CRMGUI = "CRMGUI" 8;
} }
