//! What the generator needs to know of a profile.

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
    /// The macro of the runtime with what only calls of this API have, where they have options of their own.
    pub(crate) calls: Option<&'static str>,
    /// The query parameters that lead from page to page of calls that return rows.
    pub(crate) pages: Option<&'static [&'static str]>,
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
    /// What only this API has of the runtime and the root of the crate has, too. No module of a tag has such a name.
    pub(crate) exports: &'static [Export],
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

/// Something of the runtime that the root of a crate has as well, so that authors find it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Export {
    /// The feature that brings it.
    pub(crate) feature: Option<&'static str>,
    /// The module of the runtime; nothing for its root.
    pub(crate) from: &'static [&'static str],
    /// What is taken from there.
    pub(crate) items: &'static [&'static str],
    /// The name of the only item in the crate, where that is another one.
    pub(crate) name: Option<&'static str>,
}

impl Export {
    /// The names in the crate.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        let own = self.items.iter().copied().filter(|_| self.name.is_none());
        self.name.into_iter().chain(own)
    }
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
    /// Of pages: the rows.
    pub(crate) rows: &'static str,
    /// Of pages: the address of the next one.
    pub(crate) next: &'static str,
}
