//! The profile of the runtime that a crate uses, and its effect on the code.
//!
//! The extension `x-pagewire-profile` at the root of a document names how its API differs from the specifications. Without
//! it, the crate follows OpenAPI, JSON Schema and HTTP. Each profile with deviations has its own file in this module.

mod definition;
mod superoffice;

use openapiv3::OpenAPI;

pub(crate) use definition::{ArchiveCarriers, Export, Profile};
pub(crate) use superoffice::{OWN_CRATE, OWN_SERVICE};

use super::error::Error;
use crate::openapi::PROFILE_EXTENSION;

/// The specifications, without deviations.
static OPEN_API: Profile = Profile {
    name: "openapi",
    feature: None,
    path: "pagewire_runtime::profile::OPEN_API",
    headers: &[],
    select: None,
    calls: None,
    pages: None,
    schemes: &[],
    has_own_client: false,
    credentials: None,
    grouped_ids: false,
    words_name_enums: false,
    call_methods: &[],
    requires_all: false,
    exports: &[],
    archives: None,
    archive_carriers: None,
    takes_unlisted: false,
    takes_null: false,
    takes_any_format: false,
    has_own_failures: false,
    streams_forms: false,
    nulls: "so do servers",
};

/// The items of the runtime that the root of every crate re-exports: the parts of values, and the names that most programs
/// with calls use. All of them are names of types, so that no module of a tag has the same name.
pub(crate) static EXPORTS: [Export; 6] = [
    Export {
        feature: None,
        from: &[],
        items: &[
            "Bytes", "Carrier", "DateTime", "Decimal", "File", "Map", "Unknown",
        ],
        name: None,
    },
    Export {
        feature: Some("client"),
        from: &["client"],
        items: &[
            "Body",
            "Credentials",
            "Error",
            "ErrorKind",
            "Failure",
            "TimeLimit",
            "Transport",
            "TransportError",
        ],
        name: None,
    },
    Export {
        feature: Some("mock"),
        from: &["client"],
        items: &["Mock", "MockResponse"],
        name: None,
    },
    Export {
        feature: Some("multipart"),
        from: &["client"],
        items: &["Multipart"],
        name: None,
    },
    Export {
        feature: Some("reqwest-no-tls"),
        from: &["client"],
        items: &["Reqwest"],
        name: None,
    },
    Export {
        feature: Some("retry"),
        from: &["client"],
        items: &["RetryPolicy"],
        name: None,
    },
];

/// Every profile.
static KNOWN: [&Profile; 2] = [&OPEN_API, &superoffice::PROFILE];

impl Default for &'static Profile {
    fn default() -> Self {
        &OPEN_API
    }
}

impl Profile {
    /// Returns the profile of a document: `wanted`, or else the one that the document names.
    ///
    /// # Errors
    /// If there is no such profile.
    pub(crate) fn of(spec: &OpenAPI, wanted: Option<&str>) -> Result<&'static Self, Error> {
        let named = spec.extensions.get(PROFILE_EXTENSION);
        let name = match (wanted, named) {
            (Some(name), _) => name.to_owned(),
            (None, None) => return Ok(&OPEN_API),
            (None, Some(serde_json::Value::String(name))) => name.clone(),
            (None, Some(other)) => other.to_string(),
        };
        let found = KNOWN.iter().find(|profile| profile.name == name);
        found.copied().ok_or_else(|| Error::UnknownProfile {
            name,
            known: KNOWN
                .iter()
                .map(|profile| profile.name)
                .collect::<Vec<_>>()
                .join("`, `"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_names_its_profile_and_a_caller_may_name_another() {
        let mut spec = OpenAPI::default();
        let name = |spec: &OpenAPI, wanted| Profile::of(spec, wanted).map(|profile| profile.name);
        assert_eq!(name(&spec, None).unwrap(), "openapi");
        let extension = |value: &str| (PROFILE_EXTENSION.to_owned(), value.into());
        spec.extensions = [extension("superoffice")].into_iter().collect();
        assert_eq!(name(&spec, None).unwrap(), "superoffice");
        assert_eq!(name(&spec, Some("openapi")).unwrap(), "openapi");
        spec.extensions = [extension("soap")].into_iter().collect();
        let error = name(&spec, None).unwrap_err().to_string();
        assert_eq!(
            error,
            "there is no profile `soap`; the profiles are `openapi`, `superoffice`"
        );
        spec.extensions = [extension("\u{1b}[2J")].into_iter().collect();
        let error = name(&spec, None).unwrap_err().to_string();
        assert!(
            error.starts_with(r"there is no profile `\u{1b}[2J`;"),
            "{error}"
        );
    }
}
