// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What a customer must fill in on a form of the chat widget, as a list of flags.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ChatWidgetSettings`](struct.ChatWidgetSettings.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WidgetRequiredFields(pagewire_runtime::value::Flags);

flag_enum! { WidgetRequiredFields "WidgetRequiredFields" crate::PROFILE {
    /// The customer need not fill in anything.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// The customer must fill in the e-mail address.
    ///
    /// `Email`, number 1.
    EMAIL = "Email" 1;
    /// Visitors must give their name.
    ///
    /// `Name`, number 2.
    NAME = "Name" 2;
    /// Visitors must name the company they work for.
    ///
    /// `Company`, number 4.
    COMPANY = "Company" 4;
    /// The customer must fill in the phone number.
    ///
    /// `Phone`, number 8.
    PHONE = "Phone" 8;
    /// Visitors must name the country they are in.
    ///
    /// `Country`, number 16.
    COUNTRY = "Country" 16;
} }
