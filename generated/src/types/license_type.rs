// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What the licenses of a module are counted by: the whole installation, one database or one user
/// (associate).
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`GrantedModuleLicense`](struct.GrantedModuleLicense.html),
///   [`ModuleLicense`](struct.ModuleLicense.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseType {
    /// The type of license is not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// License of the whole installation.
    ///
    /// `SiteLicense`, number 1.
    SiteLicense,
    /// License of one satellite database.
    ///
    /// `SatelliteLicense`, number 2.
    SatelliteLicense,
    /// License counted per user (associate).
    ///
    /// `UserLicense`, number 3.
    UserLicense,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { LicenseType "LicenseType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 SiteLicense = "SiteLicense" 1;
    2 SatelliteLicense = "SatelliteLicense" 2;
    3 UserLicense = "UserLicense" 3;
} }
