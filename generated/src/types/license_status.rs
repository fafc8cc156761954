// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a check of the license has found, and so what the administration client must do.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CheckLicenseStatusResult`](struct.CheckLicenseStatusResult.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseStatus {
    /// The license is valid, and nothing has changed.
    ///
    /// `Ok`, number 0.
    Ok,
    /// The license has changed; fetch the new one and activate it.
    ///
    /// `NewLicenseAvailable`, number 1.
    NewLicenseAvailable,
    /// The name of the company has changed; fetch the new license and activate it.
    ///
    /// `NewCompanyNameAvailable`, number 2.
    NewCompanyNameAvailable,
    /// The serial number has changed; fetch the new license and activate it.
    ///
    /// `NewSerialAvailable`, number 3.
    NewSerialAvailable,
    /// Show the message of the result.
    ///
    /// `UseCustomMessage`, number 4.
    UseCustomMessage,
    /// Show the message of the result together with its address, as a link.
    ///
    /// `UseCustomMessageAndUrl`, number 5.
    UseCustomMessageAndUrl,
    /// A new license has been fetched and activated.
    ///
    /// `NewLicenseActivated`.
    NewLicenseActivated,
    /// The new license could not be fetched, for a reason that is not known.
    ///
    /// `ProblemWithLicense`, number 100.
    ProblemWithLicense,
    /// The check has failed with an unexpected error.
    ///
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
