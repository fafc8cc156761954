//! The typed pages that the parser creates.

use std::sync::Arc;

use super::cells::StatedType;
use super::column::ColumnType;
use super::names::{Method, OperationId, PathTemplate, TypeName};
use crate::diagnostics::{Place, Span};

/// A page that holds facts.
#[derive(Debug, Clone)]
pub enum Page {
    /// One operation of the API (`docs/pages.md#a-page`).
    Operation(Box<OperationPage>),
    /// A carrier that no operation page prints (only in our own page trees).
    Carrier(CarrierPage),
    /// An enum with its members (only in our own page trees).
    Enum(EnumPage),
    /// The description of a tag (only in our own page trees).
    Tag(TagPage),
    /// An archive, or columns that archives share (`docs/archives.md#pages`).
    Archive(ArchivePage),
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its span in the page.
    pub span: Span,
}

/// One operation of the API.
#[derive(Debug, Clone)]
pub struct OperationPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// Whether the page is one of our own, which name types that only a whole tree knows.
    pub is_ours: bool,
    /// The folder of the page: the vendor's tag.
    pub tag: String,
    /// Path below the page tree, `/`-separated.
    pub relative: String,
    /// The title. It abbreviates method and path and is never their source.
    pub title: String,
    /// The vendor's operation id.
    pub id: Spanned<OperationId>,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host.
    pub path: Spanned<PathTemplate>,
    /// The first paragraph of the description.
    pub summary: String,
    /// The rest of the description, as Markdown.
    pub description: String,
    /// The agent operation behind a REST operation, as agent and operation name.
    pub calls: Option<Spanned<(String, String)>>,
    /// The archive whose rows the operation returns.
    pub queries: Option<String>,
    /// Facts that the description states.
    pub facts: Facts,
    /// Path parameters in the order of the rows.
    pub path_parameters: Vec<ParameterRow>,
    /// Query parameters in the order of the rows.
    pub query_parameters: Vec<ParameterRow>,
    /// Request headers in the order of the rows.
    pub headers: Vec<HeaderRow>,
    /// The request body.
    pub body: Option<BodySection>,
    /// The response.
    pub response: ResponseSection,
    /// The sample request.
    pub sample_request: Option<Sample>,
    /// The sample response.
    pub sample_response: Option<Sample>,
}

impl OperationPage {
    /// Returns the root folder of the page's tree.
    pub fn root(&self) -> &str {
        self.file
            .strip_suffix(self.relative.as_str())
            .unwrap_or_default()
    }

    /// Whether the operation was read from a document with many operations rather than from a page of its own.
    pub fn is_from_document(&self) -> bool {
        !self.file.ends_with(&self.relative)
    }

    /// Returns a place in this page.
    pub fn place(&self, span: Span) -> Place {
        Place {
            file: self.file.clone(),
            span: Some(span),
        }
    }
}

/// A row of the path or the query table.
#[derive(Debug, Clone)]
pub struct ParameterRow {
    /// The parameter's name, in its original case.
    pub name: String,
    /// Its type cell.
    pub ty: StatedType,
    /// Whether the row says **Required**.
    pub required: bool,
    /// The description.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// A row of the header table.
#[derive(Debug, Clone)]
pub struct HeaderRow {
    /// The header's name.
    pub name: String,
    /// The media types listed in back-ticks (Accept and Content-Type only).
    pub media_types: Vec<String>,
    /// The description.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// A row of a property table.
#[derive(Debug, Clone)]
pub struct PropertyRow {
    /// The property's name on the wire.
    pub name: String,
    /// Its type cell.
    pub ty: StatedType,
    /// The description.
    pub text: String,
    /// A carrier that the text names ("Carrier object for X").
    pub names_carrier: Option<TypeName>,
    /// The row.
    pub span: Span,
}

/// A property table.
#[derive(Debug, Clone)]
pub struct PropertyTable {
    /// Its rows in wire order.
    pub rows: Vec<PropertyRow>,
    /// The whole table.
    pub span: Span,
}

/// `## Request Body: NAME`.
#[derive(Debug, Clone)]
pub struct BodySection {
    /// The vendor's parameter name: `request`, `entity`, `changes string`…
    pub name: String,
    /// Whether it is the object of an operation's parameters, by its name.
    pub is_parameters: bool,
    /// The type, where a `### Request body:` heading states it (our own pages).
    pub stated: Option<Spanned<StatedType>>,
    /// The lines under the heading.
    pub text: String,
    /// The property table.
    pub table: Option<PropertyTable>,
    /// The heading.
    pub span: Span,
}

impl BodySection {
    /// Returns the text without the names of properties that the vendor's pages list there.
    pub fn words(&self) -> &str {
        let rows = self.table.as_ref().map_or(&[][..], |table| &table.rows);
        let is_name = |word: &str| rows.iter().any(|row| row.name == word);
        let mut words = self
            .text
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|word| !word.is_empty());
        if words.all(is_name) { "" } else { &self.text }
    }
}

/// `## Response`.
#[derive(Debug, Clone)]
pub struct ResponseSection {
    /// The kind of the response, from the heading and the `Response body:` line.
    pub kind: ResponseKind,
    /// The type as stated by the heading or the body line.
    pub stated: Option<Spanned<StatedType>>,
    /// The text before the status table on our own pages.
    pub text: String,
    /// The text there on the vendor's pages, which is the carrier's description. Sentences that only name the carrier or repeat the text of
    /// a status are left out.
    pub of_carrier: Option<Spanned<String>>,
    /// A carrier that the text names.
    pub names_carrier: Option<TypeName>,
    /// The rows of the status table.
    pub statuses: Vec<StatusRow>,
    /// The property table.
    pub table: Option<PropertyTable>,
    /// A type that the page names although the response has no content. It is a filler: all such pages of a release have the same word
    /// (`docs/pages.md#fillers`).
    pub idle_name: Option<TypeName>,
    /// The heading.
    pub span: Span,
}

impl ResponseSection {
    /// The section of a page without information about the response.
    pub(crate) fn empty(span: Span) -> Self {
        Self {
            kind: ResponseKind::Nothing,
            stated: None,
            text: String::new(),
            of_carrier: None,
            names_carrier: None,
            statuses: Vec::new(),
            table: None,
            idle_name: None,
            span,
        }
    }
}

/// The kind of a response, before types are recovered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseKind {
    /// No content.
    Nothing,
    /// Raw bytes: a stream with a media type of its own.
    Stream,
    /// A value of the stated type.
    Value,
}

/// A row of the status table.
#[derive(Debug, Clone)]
pub struct StatusRow {
    /// The HTTP status code.
    pub code: u16,
    /// Its meaning for this operation.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// A sample request or response.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The request or status line.
    pub start: String,
    /// The place of that line.
    pub start_at: Place,
    /// Header lines, name and value.
    pub headers: Vec<(String, String)>,
    /// The body's text, without surrounding blank lines; empty when there is none.
    pub body: String,
    /// The body parsed as JSON, if it is JSON.
    pub json: Option<serde_json::Value>,
    /// The place of the body, or of the whole sample if it has none: on the page, or in a file that it includes.
    pub at: Place,
}

/// A carrier that no operation page prints.
#[derive(Debug, Clone)]
pub struct CarrierPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// The carrier's name.
    pub name: Spanned<TypeName>,
    /// The description.
    pub text: String,
    /// Its properties.
    pub table: PropertyTable,
}

/// An enum with its members.
#[derive(Debug, Clone)]
pub struct EnumPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// The enum's name.
    pub name: Spanned<TypeName>,
    /// The description.
    pub text: String,
    /// Whether values are comma-separated lists of members (.NET `[Flags]`).
    pub flags: bool,
    /// The members in the vendor's order.
    pub members: Vec<MemberRow>,
}

/// The description of a tag: a first paragraph for tables of tags, and an introduction.
#[derive(Debug, Clone)]
pub struct TagPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// The tag.
    pub name: Spanned<String>,
    /// The text as Markdown; may be empty.
    pub text: String,
    /// The ids of operations that show what the tag is for, in the order of an introduction.
    pub examples: Vec<String>,
}

/// An archive, or columns that archives share.
#[derive(Debug, Clone)]
pub struct ArchivePage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// Path below the page tree, `/`-separated.
    pub relative: String,
    /// The kind: archive or shared columns.
    pub kind: ArchiveKind,
    /// The name of the archive or of the shared columns.
    pub name: Spanned<String>,
    /// The description; empty for shared columns.
    pub text: String,
    /// The kinds of rows, such as `contact`.
    pub entities: Vec<Spanned<String>>,
    /// The columns, by their names below the page.
    pub columns: Vec<ColumnRow>,
    /// References to columns on other pages, each with the first step of their names (only in our own page trees).
    pub parts: Vec<PartRow>,
}

/// The subject of a page of archives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ArchiveKind {
    /// An archive.
    Archive,
    /// Columns that several archives share, below a step of their names.
    Part,
}

/// A row of a column table.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnRow {
    /// The column's name, such as `name` or `contact/name`.
    pub name: String,
    /// The type of its values.
    pub ty: ColumnType,
    /// Whether rows can be sorted by it.
    pub sortable: bool,
    /// The row.
    pub span: Span,
}

/// A row of a table that refers to shared columns.
#[derive(Debug, Clone, PartialEq)]
pub struct PartRow {
    /// The first step of the columns' names.
    pub path: String,
    /// The page of the columns.
    pub part: String,
    /// The row.
    pub span: Span,
}

/// A row of a member table.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberRow {
    /// The member's name on the wire.
    pub name: String,
    /// Its number, if known.
    pub number: Option<i64>,
    /// Its meaning.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// Facts about an operation that its description states.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether the operation is closed to online apps that did not request it.
    pub online_restricted: bool,
    /// Whether the operation may change at any time.
    pub experimental: bool,
    /// The number of milliseconds after which a call counts as slow.
    pub slow_after_ms: Option<u32>,
}
