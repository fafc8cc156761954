//! Stage 1: page trees → typed pages with byte spans.
//!
//! The structure of a page is described in `docs/pages.md`; the words are those of a [`Grammar`]. All generations of a vendor's pages and our own are read by the same
//! code; nothing is decided here that needs a second page.

mod archive;
mod blocks;
mod bodies;
mod cells;
mod column;
mod description;
mod front_matter;
mod grammar;
mod include;
mod leftovers;
mod named;
mod names;
mod page;
mod parse;
mod reader;
mod response;
mod samples;
mod sections;
mod tables;
mod text;
mod tree;

pub use cells::StatedType;
pub use column::ColumnType;
pub use description::Facts;
pub use grammar::{
    ArchiveSection, ArchiveWords, Generation, Grammar, HeadingRule, Keys, Notices, Phrases,
    SectionName, Tables, Tail,
};
pub use include::Library;
pub use names::{BadName, Method, OperationId, PathTemplate, TypeName};
pub use page::{
    ArchiveKind, ArchivePage, BodySection, CarrierPage, ColumnRow, EnumPage, HeaderRow, MemberRow,
    OperationPage, Page, ParameterRow, PartRow, PropertyRow, PropertyTable, ResponseKind,
    ResponseSection, Sample, Spanned, StatusRow, TagPage,
};
pub use parse::{PageSource, parse_page};
pub(crate) use text::{called_operation, plain, queried_archive};
pub use tree::{PageTree, TreeError, read_tree};
pub(crate) use tree::{list, read_texts};
