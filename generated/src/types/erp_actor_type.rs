// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of record in an ERP system.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpActorType {
    /// The kind of record is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A customer in the ERP system.
    ///
    /// `Customer`, number 1.
    Customer,
    /// Somebody who sells to us.
    ///
    /// `Supplier`, number 2.
    Supplier,
    /// Somebody who buys and sells to us.
    ///
    /// `Partner`, number 3.
    Partner,
    /// Somebody at a company.
    ///
    /// `Person`, number 4.
    Person,
    /// A piece of joint work.
    ///
    /// `Project`, number 5.
    Project,
    /// Somebody who works here.
    ///
    /// `Employee`, number 6.
    Employee,
    /// A sale in the ERP system.
    ///
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
