// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ErpActorType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpActorType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Customer`, number 1.
    Customer,
    /// `Supplier`, number 2.
    Supplier,
    /// `Partner`, number 3.
    Partner,
    /// `Person`, number 4.
    Person,
    /// `Project`, number 5.
    Project,
    /// `Employee`, number 6.
    Employee,
    /// `Sale`, number 7.
    Sale,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ErpActorType "ErpActorType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Customer = "Customer" 1;
    2 Supplier = "Supplier" 2;
    3 Partner = "Partner" 3;
    4 Person = "Person" 4;
    5 Project = "Project" 5;
    6 Employee = "Employee" 6;
    7 Sale = "Sale" 7;
} }
