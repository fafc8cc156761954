// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `LicenseStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseStatus {
    /// `Ok`, number 0.
    Ok,
    /// `NewLicenseAvailable`, number 1.
    NewLicenseAvailable,
    /// `NewCompanyNameAvailable`, number 2.
    NewCompanyNameAvailable,
    /// `NewSerialAvailable`, number 3.
    NewSerialAvailable,
    /// `UseCustomMessage`, number 4.
    UseCustomMessage,
    /// `UseCustomMessageAndUrl`, number 5.
    UseCustomMessageAndUrl,
    /// `NewLicenseActivated`.
    NewLicenseActivated,
    /// `ProblemWithLicense`, number 100.
    ProblemWithLicense,
    /// `UnknownError`, number 5000.
    UnknownError,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { LicenseStatus "LicenseStatus" crate::PROFILE {
    0 Ok = "Ok" 0;
    1 NewLicenseAvailable = "NewLicenseAvailable" 1;
    2 NewCompanyNameAvailable = "NewCompanyNameAvailable" 2;
    3 NewSerialAvailable = "NewSerialAvailable" 3;
    4 UseCustomMessage = "UseCustomMessage" 4;
    5 UseCustomMessageAndUrl = "UseCustomMessageAndUrl" 5;
    6 NewLicenseActivated = "NewLicenseActivated";
    7 ProblemWithLicense = "ProblemWithLicense" 100;
    8 UnknownError = "UnknownError" 5000;
} }
