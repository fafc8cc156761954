//! The typed pages that the parser makes.

use std::sync::Arc;

use super::cells::StatedType;
use super::column::ColumnType;
use super::names::{Method, OperationId, PathTemplate, TypeName};
use crate::diagnostics::{Place, Span};

/// Any page that holds facts.
#[derive(Debug, Clone)]
pub enum Page {
    /// One operation of the API (`docs/pages.md#a-page`).
    Operation(Box<OperationPage>),
    /// A carrier that no operation page prints (only in our own page trees).
    Carrier(CarrierPage),
    /// An enum with its members (only in our own page trees).
    Enum(EnumPage),
    /// What a tag is about (only in our own page trees).
    Tag(TagPage),
    /// An archive, or columns that archives share (`docs/archives.md#pages`).
    Archive(ArchivePage),
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the page.
    pub span: Span,
}

/// One operation of the API.
#[derive(Debug, Clone)]
pub struct OperationPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// The folder it lies in: the vendor's tag.
    pub tag: String,
    /// Path below the page tree, `/`-separated.
    pub relative: String,
    /// The heading. Never a source of method or path: it abbreviates both.
    pub title: String,
    /// The vendor's operation id.
    pub id: Spanned<OperationId>,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host.
    pub path: Spanned<PathTemplate>,
    /// First paragraph of the description.
    pub summary: String,
    /// The rest of it, as Markdown.
    pub description: String,
    /// The agent operation behind a REST operation, as agent and operation name.
    pub calls: Option<(String, String)>,
    /// The archive whose rows the operation returns.
    pub queries: Option<String>,
    /// What the description states beside its text.
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
    /// The folder that the page tree of the page has as its root.
    pub fn root(&self) -> &str {
        self.file
            .strip_suffix(self.relative.as_str())
            .unwrap_or_default()
    }

    /// Whether the operation was read from a document with many operations rather than from a page of its own.
    pub fn is_from_document(&self) -> bool {
        !self.file.ends_with(&self.relative)
    }

    /// A place in this page.
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
    /// The parameter's name, case kept.
    pub name: String,
    /// Its type cell.
    pub ty: StatedType,
    /// Whether the row says **Required**.
    pub required: bool,
    /// What it is.
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
    /// What it is.
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
    /// What it is.
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
    /// What the text says beside the names of the properties, which the vendor's pages list there.
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
    /// What the heading and the `Response body:` line say.
    pub kind: ResponseKind,
    /// The type as stated by the heading or the body line.
    pub stated: Option<Spanned<StatedType>>,
    /// What our own pages say of the response before the status table.
    pub text: String,
    /// What the vendor's pages say there, without sentences that only name the carrier or repeat the text of a status:
    /// the carrier's description.
    pub of_carrier: Option<Spanned<String>>,
    /// A carrier that the text names.
    pub names_carrier: Option<TypeName>,
    /// The rows of the status table.
    pub statuses: Vec<StatusRow>,
    /// The property table.
    pub table: Option<PropertyTable>,
    /// A type that the page names although nothing comes back: a filler, which is the same word on
    /// all such pages of a release (`docs/pages.md#fillers`).
    pub idle_name: Option<TypeName>,
    /// The heading.
    pub span: Span,
}

impl ResponseSection {
    /// That of a page which says nothing of the response yet.
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

/// What a page says of the response, before types are recovered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseKind {
    /// Nothing comes back.
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
    /// What it means here.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// A sample request or response.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The request or status line.
    pub start: String,
    /// Where that line is.
    pub start_at: Place,
    /// Header lines, name and value.
    pub headers: Vec<(String, String)>,
    /// The body's text, without surrounding blank lines; empty when there is none.
    pub body: String,
    /// The body read as JSON, where it is JSON.
    pub json: Option<serde_json::Value>,
    /// Where the body is (or the sample, without one): on the page, or in a file that it includes.
    pub at: Place,
}

/// A carrier that no operation page prints.
#[derive(Debug, Clone)]
pub struct CarrierPage {
    /// The page's path as displayed in messages.
    pub file: Arc<str>,
    /// The carrier's name.
    pub name: Spanned<TypeName>,
    /// What it is.
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
    /// What it is.
    pub text: String,
    /// Whether values are comma lists of members (.NET `[Flags]`).
    pub flags: bool,
    /// The members in the vendor's order.
    pub members: Vec<MemberRow>,
}

/// What a tag is about: a first paragraph for tables of tags, and an introduction.
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
    /// Which of the two it is.
    pub kind: ArchiveKind,
    /// What the archive or the part is called.
    pub name: Spanned<String>,
    /// What it is; empty for what archives share.
    pub text: String,
    /// The kinds of rows, such as `contact`.
    pub entities: Vec<Spanned<String>>,
    /// The columns, by their names below the page.
    pub columns: Vec<ColumnRow>,
    /// Columns that other pages have, by the step in front of their names (only in our own page trees).
    pub parts: Vec<PartRow>,
}

/// What a page of archives describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ArchiveKind {
    /// An archive.
    Archive,
    /// Columns that several archives have, below a step of their names.
    Part,
}

/// A row of a column table.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnRow {
    /// The column's name, such as `name` or `contact/name`.
    pub name: String,
    /// What it holds.
    pub ty: ColumnType,
    /// Whether rows can be sorted by it.
    pub sortable: bool,
    /// The row.
    pub span: Span,
}

/// A row of a table of shared columns.
#[derive(Debug, Clone, PartialEq)]
pub struct PartRow {
    /// The step in front of the columns' names.
    pub path: String,
    /// The page that has them.
    pub part: String,
    /// The row.
    pub span: Span,
}

/// A row of a member table.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberRow {
    /// The member's name on the wire.
    pub name: String,
    /// Its number, where known.
    pub number: Option<i64>,
    /// What it means.
    pub text: String,
    /// The row.
    pub span: Span,
}

/// Facts about an operation that are stated in the middle of its description.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether it is closed to online apps that did not ask for it.
    pub online_restricted: bool,
    /// Whether it may change at any time.
    pub experimental: bool,
    /// The number of milliseconds after which a call counts as slow.
    pub slow_after_ms: Option<u32>,
}
