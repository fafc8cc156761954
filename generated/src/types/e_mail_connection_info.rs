// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EMailConnectionInfo` of the API.
#[non_exhaustive]
pub struct EMailConnectionInfo {
    /// The property `ServerName`.
    pub server_name: Option<String>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `Folder`.
    pub folder: Option<String>,
    /// The property `UseSSL`.
    pub use_ssl: Option<bool>,
    /// The property `UseGraphApi`.
    pub use_graph_api: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailConnectionInfo "EMailConnectionInfo" crate::PROFILE {
    0 server_name set_server_name String = "ServerName";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 folder set_folder String = "Folder";
    4 use_ssl set_use_ssl bool = "UseSSL";
    5 use_graph_api set_use_graph_api bool = "UseGraphApi";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
