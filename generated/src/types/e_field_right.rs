// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What somebody may do with one property, as a list of flags, with hints for user interfaces. The list
/// is open: servers send names that are not here, such as `Nullable`.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`FieldRight`](struct.FieldRight.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EFieldRight(pagewire_runtime::value::Flags);

flag_enum! { EFieldRight "EFieldRight" crate::PROFILE {
    /// The value may be neither seen nor set.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// The value may be seen.
    ///
    /// `Read`, number 1.
    READ = "Read" 1;
    /// The value may be set.
    ///
    /// `Write`, number 2.
    WRITE = "Write" 2;
    /// The value may be seen and set: `Read` and `Write` together.
    ///
    /// `Update`, number 3.
    UPDATE = "Update" 3;
    /// Flag without a meaning, kept for its number.
    ///
    /// `Unused1`, number 4.
    UNUSED1 = "Unused1" 4;
    /// Flag without a meaning, kept for its number.
    ///
    /// `Unused2`, number 8.
    UNUSED2 = "Unused2" 8;
    /// Flag without a meaning, kept for its number.
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
    /// Both hints for user interfaces, `UIHintMandatory` and `UIHintReadOnly`; they restrict what a form allows.
    ///
    /// `UIHints`, number 192.
    UI_HINTS = "UIHints" 192;
} }
