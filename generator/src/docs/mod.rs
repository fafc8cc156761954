//! Stage 1: page trees → typed pages with byte spans.
//!
//! `docs/pages.md` describes the structure of a page. Its words are in a [`Grammar`]. The same code reads all generations of a vendor's
//! pages and our own. Decisions that need a second page are left to later stages.

mod archive;
mod blocks;
mod bodies;
mod cells;
mod checks;
mod column;
mod description;
mod front_matter;
mod grammar;
mod include;
mod leftovers;
mod library;
mod named;
mod names;
mod operation;
mod page;
mod parse;
mod reader;
mod response;
mod samples;
mod sections;
mod source;
mod tables;
mod text;
mod tree;

pub use cells::StatedType;
pub use column::ColumnType;
pub use grammar::{
    ArchiveSection, ArchiveWords, Generation, Grammar, HeadingRule, Keys, Notices, Phrases,
    SectionName, Tables, Tail,
};
pub use library::Library;
pub use names::{BadName, Method, OperationId, PathTemplate, TypeName};
pub use page::{
    ArchiveKind, ArchivePage, BodySection, CarrierPage, ColumnRow, EnumPage, Facts, HeaderRow,
    MemberRow, OperationPage, Page, ParameterRow, PartRow, PropertyRow, PropertyTable,
    ResponseKind, ResponseSection, Sample, Spanned, StatusRow, TagPage,
};
pub use parse::parse_page;
pub use source::PageSource;
pub(crate) use text::{called_operation, plain, queried_archive};
pub use tree::{PageTree, TreeError, read_tree};
pub(crate) use tree::{list, read_texts};
