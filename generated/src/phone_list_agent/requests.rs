// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::PhoneListPreferences;

/// The carrier `AddToFavoritesRequest` of the API.
#[non_exhaustive]
pub struct AddToFavoritesRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddToFavoritesRequest "AddToFavoritesRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetContactPhonesRequest` of the API.
#[non_exhaustive]
pub struct GetContactPhonesRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactPhonesRequest "GetContactPhonesRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetDepartmentPhonesRequest` of the API.
#[non_exhaustive]
pub struct GetDepartmentPhonesRequest {
    /// The property `DepartmentId`.
    pub department_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDepartmentPhonesRequest "GetDepartmentPhonesRequest" {
    0 department_id set_department_id i32 = "DepartmentId";
} }

/// The carrier `SearchRequest` of the API.
#[non_exhaustive]
pub struct SearchRequest {
    /// The property `SearchString`.
    pub search_string: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SearchRequest "SearchRequest" {
    0 search_string set_search_string String = "SearchString";
} }

/// The carrier `SearchWithPreferencesRequest` of the API.
#[non_exhaustive]
pub struct SearchWithPreferencesRequest {
    /// The property `SearchString`.
    pub search_string: Option<String>,
    /// The property `Preferences`.
    pub preferences: Option<Box<PhoneListPreferences>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SearchWithPreferencesRequest "SearchWithPreferencesRequest" {
    0 search_string set_search_string String = "SearchString";
    1 preferences set_preferences Box<PhoneListPreferences> = "Preferences";
} }

/// The carrier `SetPreferencesRequest` of the API.
#[non_exhaustive]
pub struct SetPreferencesRequest {
    /// The property `Preferences`.
    pub preferences: Option<Box<PhoneListPreferences>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPreferencesRequest "SetPreferencesRequest" {
    0 preferences set_preferences Box<PhoneListPreferences> = "Preferences";
} }
