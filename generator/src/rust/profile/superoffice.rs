//! The profile of the SuperOffice WebAPI.

use super::definition::{ArchiveCarriers, Export, Profile};

/// The feature of the runtime for everything that only this service has: zones and languages, tenants, webhooks.
pub(crate) const OWN_SERVICE: Option<&str> = Some("superoffice");

/// The package that this repository makes.
pub(crate) const OWN_CRATE: &str = "superoffice";

pub(super) static PROFILE: Profile = Profile {
    name: "superoffice",
    feature: Some("superoffice"),
    path: "pagewire_runtime::superoffice::PROFILE",
    headers: &["so-language", "so-culture", "so-timezone", "so-apptoken"],
    select: Some("$select"),
    calls: Some("superoffice_calls"),
    pages: Some(&["$top", "$skip"]),
    schemes: &["soticket"],
    has_own_client: true,
    credentials: Some("bearer"),
    grouped_ids: true,
    words_name_enums: true,
    call_methods: &[
        "language",
        "culture",
        "time_zone",
        "rows",
        "rows_as",
        "with_query",
    ],
    requires_all: true,
    exports: &[
        Export {
            feature: None,
            from: &["superoffice"],
            items: &["text"],
            name: None,
        },
        Export {
            feature: Some("client"),
            from: &["superoffice"],
            items: &["TimeZone"],
            name: None,
        },
        Export {
            feature: Some("tenant"),
            from: &["superoffice"],
            items: &["tenant"],
            name: None,
        },
        // Named like the feature, because a tag is called `Webhook`.
        Export {
            feature: Some("webhooks"),
            from: &["superoffice"],
            items: &["webhook"],
            name: Some("webhooks"),
        },
    ],
    archives: Some("superoffice::archive"),
    archive_carriers: Some(ArchiveCarriers {
        archive: &["ProviderName"],
        columns: &["Columns"],
        order: &["SortOrder"],
        filter: &["Restriction", "Restrictions"],
        entities: &["Entities"],
        page: &["Page"],
        page_size: &["PageSize"],
        cells: "ColumnData",
        text: "DisplayValue",
        rows: "value",
        next: "odata.nextLink",
    }),
    takes_unlisted: true,
    takes_null: true,
    takes_any_format: true,
    has_own_failures: true,
    streams_forms: true,
    nulls: "servers write `null`",
};
