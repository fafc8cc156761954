// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What somebody may do with a record, as a list of flags. Members such as `URI` are short for several
/// others. The list is open: servers send names that are not here.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`PocketStartupData`](struct.PocketStartupData.html), [`TableRight`](struct.TableRight.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ETableRight(pagewire_runtime::value::Flags);

flag_enum! { ETableRight "ETableRight" crate::PROFILE {
    /// No right at all: the record should not be shown to the caller.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// The record may be seen.
    ///
    /// `Select`, number 1.
    SELECT = "Select" 1;
    /// The record may be changed.
    ///
    /// `Update`, number 2.
    UPDATE = "Update" 2;
    /// Records of the kind may be created.
    ///
    /// `Insert`, number 4.
    INSERT = "Insert" 4;
    /// Existing rows may be removed.
    ///
    /// `Delete`, number 8.
    DELETE = "Delete" 8;
    /// A hint: some properties may be hidden.
    ///
    /// `Filtering`, number 16.
    FILTERING = "Filtering" 16;
    /// A hint: some properties stay closed in spite of Update.
    ///
    /// `RestrictedUpdate`, number 32.
    RESTRICTED_UPDATE = "RestrictedUpdate" 32;
    /// Select, Update, Insert and Delete.
    ///
    /// `FULL`, number 15.
    FULL = "FULL" 15;
    /// Select, Update and Delete.
    ///
    /// `UDR`, number 11.
    UDR = "UDR" 11;
    /// Select and Update: seen and changed, but not created or removed.
    ///
    /// `UR`, number 3.
    UR = "UR" 3;
    /// Select, Update and Insert.
    ///
    /// `URI`, number 7.
    URI = "URI" 7;
    /// Select and Insert, as anonymous users have them.
    ///
    /// `RI`, number 5.
    RI = "RI" 5;
    /// Select and Filtering: visible, but some properties may be hidden.
    ///
    /// `RF`, number 17.
    RF = "RF" 17;
    /// Insert and Filtering, as anonymous users have them.
    ///
    /// `FI`, number 20.
    FI = "FI" 20;
} }
