//! Which profile of the runtime a crate names, and what that means for its code.
//!
//! A document says by the extension `x-pagewire-profile` at its root what its API does differently from the
//! specifications. Without it there is nothing: the crate follows OpenAPI, JSON Schema and HTTP. What is particular to a
//! profile stands in a file of its own below this module.

mod superoffice;

use openapiv3::OpenAPI;

pub(crate) use superoffice::{OWN_CRATE, OWN_SERVICE};

use super::error::Error;
use super::plan::Method;

/// The extension at the root of a document that names the profile.
pub const EXTENSION: &str = "x-pagewire-profile";

/// A profile of the runtime, as the generator needs it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Profile {
    /// How documents call it.
    pub(crate) name: &'static str,
    /// The feature of the runtime that brings it.
    pub(crate) feature: Option<&'static str>,
    /// Its path in Rust.
    pub(crate) path: &'static str,
    /// Headers, in lower case, that calls of the runtime have as options besides those of HTTP.
    pub(crate) headers: &'static [&'static str],
    /// The query parameter that calls of the runtime have as selection.
    pub(crate) select: Option<&'static str>,
    /// The macro of the runtime with the options that only calls of this API have.
    pub(crate) options: Option<&'static str>,
    /// Calls that return rows, page by page.
    pub(crate) pages: Option<Pages>,
    /// HTTP schemes that the client has credentials of, besides `basic` and `bearer`.
    pub(crate) schemes: &'static [&'static str],
    /// Whether the runtime has the credentials and addresses of the API, so that no code is made of those in the document.
    pub(crate) has_own_client: bool,
    /// The runtime's credentials that examples show then: a constructor that takes an access token.
    pub(crate) credentials: Option<&'static str>,
    /// Whether ids of operations have a version and a group in front that names of methods leave out.
    pub(crate) grouped_ids: bool,
    /// Whether enums that are written in place are called after their property or parameter alone, and are one type
    /// where they are equal.
    pub(crate) words_name_enums: bool,
    /// Options of calls, besides those of every API, whose names no parameter can have.
    pub(crate) call_methods: &'static [&'static str],
    /// Whether the properties of a small request are arguments of a method although the document requires none of them.
    pub(crate) requires_all: bool,
    /// The module of the runtime with typed columns of archives.
    pub(crate) archives: Option<&'static str>,
    /// What carriers with queries and rows of archives are known by.
    pub(crate) archive_carriers: Option<ArchiveCarriers>,
    /// Whether servers take members of enums that the document does not list.
    pub(crate) takes_unlisted: bool,
    /// Whether servers take `null` for what the document does not let be `null`.
    pub(crate) takes_null: bool,
    /// Whether servers take any text for one of a format.
    pub(crate) takes_any_format: bool,
    /// Whether servers write failures in a form of the API's own, whatever the document has for them.
    pub(crate) has_own_failures: bool,
    /// Whether forms of nothing but files are bytes, whose parts callers and handlers make and read.
    pub(crate) streams_forms: bool,
    /// What servers write for properties without a value, as a sentence.
    pub(crate) nulls: &'static str,
}

/// What calls that return rows have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pages {
    /// The query parameters that lead from page to page.
    parameters: &'static [&'static str],
    /// The macro of the runtime with the options of calls that return rows of one archive.
    options: &'static str,
    /// The same for calls whose archive the document does not name.
    any_options: &'static str,
}

/// The properties of carriers that ask for rows of the archive that they name, and of those rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ArchiveCarriers {
    /// The name of the archive.
    pub(crate) archive: &'static [&'static str],
    /// The columns, as text.
    pub(crate) columns: &'static [&'static str],
    /// The sort keys, as text.
    pub(crate) order: &'static [&'static str],
    /// The filter, as text.
    pub(crate) filter: &'static [&'static str],
    /// The kinds of rows, as text.
    pub(crate) entities: &'static [&'static str],
    /// The number of the page.
    pub(crate) page: &'static [&'static str],
    /// The most rows of a page.
    pub(crate) page_size: &'static [&'static str],
    /// Of rows: the cells by the names of columns.
    pub(crate) cells: &'static str,
    /// Of cells: the text.
    pub(crate) text: &'static str,
}

/// The specifications, without any deviation.
static OPEN_API: Profile = Profile {
    name: "openapi",
    feature: None,
    path: "pagewire_runtime::profile::OPEN_API",
    headers: &[],
    select: None,
    options: None,
    pages: None,
    schemes: &[],
    has_own_client: false,
    credentials: None,
    grouped_ids: false,
    words_name_enums: false,
    call_methods: &[],
    requires_all: false,
    archives: None,
    archive_carriers: None,
    takes_unlisted: false,
    takes_null: false,
    takes_any_format: false,
    has_own_failures: false,
    streams_forms: false,
    nulls: "so do servers",
};

/// Every profile.
static KNOWN: [&Profile; 2] = [&OPEN_API, &superoffice::PROFILE];

impl Default for &'static Profile {
    fn default() -> Self {
        &OPEN_API
    }
}

impl Pages {
    /// The macro with the options of a call.
    pub(crate) fn options(self, method: &Method<'_>) -> &'static str {
        match method.operation.archive {
            Some(_) => self.options,
            None => self.any_options,
        }
    }
}

impl Profile {
    /// The pages of a call that takes a selection and has the parameters of pages.
    pub(crate) fn pages_of(&self, method: &Method<'_>) -> Option<Pages> {
        let has = |name: &&str| {
            method
                .options()
                .any(|(_, parameter)| parameter.wire == *name)
        };
        let pages = self.pages.filter(|_| method.select);
        pages.filter(|pages| pages.parameters.iter().all(has))
    }

    /// The profile of a document: `wanted`, or else the one that it names itself.
    ///
    /// # Errors
    /// If there is no such profile.
    pub(crate) fn of(spec: &OpenAPI, wanted: Option<&str>) -> Result<&'static Self, Error> {
        let named = spec.extensions.get(EXTENSION);
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
        let extension = |value: &str| (EXTENSION.to_owned(), value.into());
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
