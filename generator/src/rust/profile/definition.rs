//! The generator's view of a profile.

/// A profile of the runtime, with the information that the generator needs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Profile {
    /// Its name in documents.
    pub(crate) name: &'static str,
    /// The feature of the runtime that enables it.
    pub(crate) feature: Option<&'static str>,
    /// Its path in Rust.
    pub(crate) path: &'static str,
    /// Headers, in lower case, that are options of the runtime's calls, besides those of HTTP.
    pub(crate) headers: &'static [&'static str],
    /// The query parameter that is the selection of the runtime's calls.
    pub(crate) select: Option<&'static str>,
    /// The macro of the runtime for calls of this API with options of their own.
    pub(crate) calls: Option<&'static str>,
    /// The query parameters for paging in calls that return rows.
    pub(crate) pages: Option<&'static [&'static str]>,
    /// HTTP schemes for which the client has credentials, besides `basic` and `bearer`.
    pub(crate) schemes: &'static [&'static str],
    /// Whether the runtime has the credentials and addresses of the API. No code is then generated for those in the document.
    pub(crate) has_own_client: bool,
    /// The runtime's credentials in examples of such an API: a constructor that takes an access token.
    pub(crate) credentials: Option<&'static str>,
    /// Whether ids of operations begin with a version and a group. Names of methods omit these.
    pub(crate) grouped_ids: bool,
    /// Whether enums that are written in place are named after their property or parameter alone. Equal ones are then one type.
    pub(crate) words_name_enums: bool,
    /// Options of calls, besides those of every API. Parameters cannot have their names.
    pub(crate) call_methods: &'static [&'static str],
    /// Whether the properties of a small request are arguments of a method even if the document does not require any of them.
    pub(crate) requires_all: bool,
    /// Items of the runtime for this API only that the root of the crate re-exports. No module of a tag has such a name.
    pub(crate) exports: &'static [Export],
    /// The module of the runtime with typed columns of archives.
    pub(crate) archives: Option<&'static str>,
    /// The properties that identify carriers with queries and rows of archives.
    pub(crate) archive_carriers: Option<ArchiveCarriers>,
    /// Whether servers accept members of enums that the document does not list.
    pub(crate) takes_unlisted: bool,
    /// Whether servers accept `null` where the document does not allow it.
    pub(crate) takes_null: bool,
    /// Whether servers accept any text for a text with a format.
    pub(crate) takes_any_format: bool,
    /// Whether servers write failures in the API's own form, whatever the document says about them.
    pub(crate) has_own_failures: bool,
    /// Whether forms that consist only of files are bytes. Callers then write their parts and handlers read them.
    pub(crate) streams_forms: bool,
    /// A sentence about what servers write for properties without a value.
    pub(crate) nulls: &'static str,
}

/// Items of the runtime that the root of a crate re-exports, so that authors find them there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Export {
    /// The feature that enables them.
    pub(crate) feature: Option<&'static str>,
    /// The module of the runtime; empty for its root.
    pub(crate) from: &'static [&'static str],
    /// The items that are re-exported.
    pub(crate) items: &'static [&'static str],
    /// The name of the only item in the crate, if it differs.
    pub(crate) name: Option<&'static str>,
}

impl Export {
    /// Returns the names in the crate.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        let own = self.items.iter().copied().filter(|_| self.name.is_none());
        self.name.into_iter().chain(own)
    }
}

/// The properties of carriers that request rows of an archive, and of those rows.
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
    /// The maximum number of rows in a page.
    pub(crate) page_size: &'static [&'static str],
    /// For rows: the cells by column name.
    pub(crate) cells: &'static str,
    /// For cells: the text.
    pub(crate) text: &'static str,
    /// For pages: the rows.
    pub(crate) rows: &'static str,
    /// For pages: the address of the next page.
    pub(crate) next: &'static str,
}
