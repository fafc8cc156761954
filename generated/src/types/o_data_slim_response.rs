// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};

/// Rows of an archive as plain values by column, with the count and the address of the next page. The
/// members of a row are the wanted columns, so their names and types differ from query to query.
///
/// - returned by [`appointment().get_all`](../appointment/struct.AppointmentClient.html#method.get_all),
///   [`appointment().links`](../appointment/struct.AppointmentClient.html#method.links),
///   [`appointment().participants`](../appointment/struct.AppointmentClient.html#method.participants),
///   [`archive().get_archive_by_archive_provider_name`](../archive/struct.ArchiveClient.html#method.get_archive_by_archive_provider_name),
///   [`archive().post_archive`](../archive/struct.ArchiveClient.html#method.post_archive),
///   [`batch().get_all`](../batch/struct.BatchClient.html#method.get_all) and 53 more operations.
#[non_exhaustive]
pub struct ODataSlimResponse {
    /// Address of the description of archives.
    pub odata_metadata: Option<String>,
    /// Address of the next page; null on the last one.
    pub odata_next_link: Option<String>,
    /// The rows: an object each, with PrimaryKey, EntityName and the wanted columns.
    pub value: Option<Vec<Map<serde_json::Value>>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ODataSlimResponse "ODataSlimResponse" crate::PROFILE {
    0 odata_metadata set_odata_metadata String = "odata.metadata";
    1 odata_next_link set_odata_next_link String = "odata.nextLink";
    2 value set_value Vec<Map<serde_json::Value>> = "value";
} }

pagewire_runtime::archive_page! { ODataSlimResponse { rows: value, next: odata_next_link } }
