// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier, flag_enum};

/// What somebody may do with one property, as a list of flags, with hints for user interfaces. The list
/// is open: servers send names that are not here, such as `Nullable`.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EFieldRight(pagewire_runtime::value::Flags);

flag_enum! { EFieldRight "EFieldRight" {
    /// Nothing.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// Read.
    ///
    /// `Read`, number 1.
    READ = "Read" 1;
    /// Write.
    ///
    /// `Write`, number 2.
    WRITE = "Write" 2;
    /// Read and Write.
    ///
    /// `Update`, number 3.
    UPDATE = "Update" 3;
    /// Not used.
    ///
    /// `Unused1`, number 4.
    UNUSED1 = "Unused1" 4;
    /// Not used.
    ///
    /// `Unused2`, number 8.
    UNUSED2 = "Unused2" 8;
    /// Not used.
    ///
    /// `Unused3`, number 16.
    UNUSED3 = "Unused3" 16;
    /// Not used; newer releases call this number Nullable.
    ///
    /// `Unused4`, number 32.
    UNUSED4 = "Unused4" 32;
    /// A form should insist on a value.
    ///
    /// `UIHintMandatory`, number 64.
    UI_HINT_MANDATORY = "UIHintMandatory" 64;
    /// A form should show the value only.
    ///
    /// `UIHintReadOnly`, number 128.
    UI_HINT_READ_ONLY = "UIHintReadOnly" 128;
    /// Both hints.
    ///
    /// `UIHints`, number 192.
    UI_HINTS = "UIHints" 192;
} }

/// What a client should know of one property of a record: right, type and length.
#[non_exhaustive]
pub struct FieldProperty {
    /// What the caller may do with the property.
    pub field_right: Option<Box<FieldRight>>,
    /// Its .NET type, such as System.String or System.Int32.
    pub field_type: Option<String>,
    /// Most characters that a text may have.
    pub field_length: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldProperty "FieldProperty" {
    0 field_right set_field_right Box<FieldRight> = "FieldRight";
    1 field_type set_field_type String = "FieldType";
    2 field_length set_field_length i32 = "FieldLength";
} }

/// What the caller may do with one property.
#[non_exhaustive]
pub struct FieldRight {
    /// The rights, as a list of flags.
    pub mask: Option<EFieldRight>,
    /// Why something is denied, as text or as a resource name such as \[SR\_MANDATORY\_FIELD\_1281\]; blank when nothing is.
    pub reason: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldRight "FieldRight" {
    0 mask set_mask EFieldRight = "Mask";
    1 reason set_reason String = "Reason";
} }
