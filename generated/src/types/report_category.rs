// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ReportCategory` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportCategory {
    /// `None`, number 0.
    None,
    /// `All`, number 1.
    All,
    /// `Contact`, number 2.
    Contact,
    /// `Project`, number 3.
    Project,
    /// `Sale`, number 4.
    Sale,
    /// `Appointment`, number 5.
    Appointment,
    /// `Selection`, number 6.
    Selection,
    /// `Person`, number 7.
    Person,
    /// `Diary`, number 8.
    Diary,
    /// `Favorites`, number 9.
    Favorites,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReportCategory "ReportCategory" crate::PROFILE {
    0 None = "None";
    1 All = "All";
    2 Contact = "Contact";
    3 Project = "Project";
    4 Sale = "Sale";
    5 Appointment = "Appointment";
    6 Selection = "Selection";
    7 Person = "Person";
    8 Diary = "Diary";
    9 Favorites = "Favorites";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }
