//! The words of a vendor's pages.
//!
//! The code of this stage knows the *structure* of a reference page: front matter, request line, description, tables, response, samples.
//! Every *word* that it looks for is in a [`Grammar`]. The pages of a second vendor need another value of that type, but no other parser.

use super::cells::StatedType;
use super::column::ColumnType;

/// The words of one vendor's pages, of all their generations.
#[derive(Debug)]
pub struct Grammar {
    /// The generations of the pages, oldest first, each with the lines that identify it.
    pub generations: &'static [Generation],
    /// Keys of the front matter.
    pub keys: Keys,
    /// Headings of the sections.
    pub headings: &'static [HeadingRule],
    /// Column headings of the tables.
    pub tables: Tables,
    /// Type words in addition to those that all grammars share.
    pub type_words: &'static [(&'static str, StatedType)],
    /// The type word of raw bytes as a whole response.
    pub stream_word: &'static str,
    /// The name of a request body that is an object of parameters. It always has a table, and its text lists the names of the rows.
    pub parameters_body: &'static str,
    /// The start of a line below the status table that states the type of the response.
    pub body_line: &'static str,
    /// Sentences of descriptions that state facts.
    pub notices: Notices,
    /// Phrases that name a carrier or an operation.
    pub phrases: Phrases,
    /// The word in bold that marks a parameter as required.
    pub required: &'static str,
    /// Headers whose cell lists media types.
    pub media_headers: &'static [&'static str],
    /// The start of raw bytes in a sample that is labelled as JSON.
    pub raw_bytes: &'static str,
    /// The starts of the info strings of samples.
    pub sample_fences: &'static [&'static str],
    /// The words of pages about archives.
    pub archives: ArchiveWords,
    /// The tag of a page that is in no folder, by the path of its operation.
    pub tag: fn(&str) -> String,
}

/// The words of pages about archives.
#[derive(Debug)]
pub struct ArchiveWords {
    /// The headings of level 2, in lower case. The flag marks those that continue an earlier section.
    pub headings: &'static [(&'static str, ArchiveSection, bool)],
    /// The column headings of tables of entities.
    pub entities: &'static [&'static [&'static str]],
    /// The column headings of tables of columns. Name and type come first, the mark for the order last.
    pub columns: &'static [&'static [&'static str]],
    /// The column headings of tables of shared columns.
    pub parts: &'static [&'static [&'static str]],
    /// Type words in addition to the names of [`ColumnType`].
    pub types: &'static [(&'static str, ColumnType)],
    /// The mark of a column that rows can be sorted by.
    pub sorts: &'static str,
    /// Starts of paragraphs without facts about the archive.
    pub idle: &'static [&'static str],
    /// Starts of the last line of the vendor's pages, which has no facts about the archive either.
    pub ends: &'static [&'static str],
    /// The start of a sample's request, and the text between the archive and the columns.
    pub sample: (&'static str, &'static str),
    /// Ends of the steps of column names below which a tenant has fields of its own.
    pub own_fields: &'static [&'static str],
}

/// A section of a page about an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArchiveSection {
    /// The kinds of rows.
    Entities,
    /// The columns.
    Columns,
    /// References to columns on other pages.
    Parts,
    /// A request that selects some of the columns.
    Sample,
}

impl ArchiveWords {
    /// Returns the section that a heading opens, and whether it continues an earlier one.
    pub(super) fn section(&self, heading: &str) -> Option<(ArchiveSection, bool)> {
        let heading = heading.trim();
        let mut known = self.headings.iter();
        let (_, section, continues) =
            known.find(|(words, ..)| heading.eq_ignore_ascii_case(words))?;
        Some((*section, *continues))
    }
}

/// One generation of pages.
#[derive(Debug, Clone, Copy)]
pub struct Generation {
    /// The name of the generation.
    pub name: &'static str,
    /// Starts of lines that only pages of this generation, or few others, have.
    pub marks: &'static [&'static str],
}

/// The keys of the front matter.
#[derive(Debug)]
pub struct Keys {
    /// Keys of the operation's id, the current one last.
    pub id: &'static [&'static str],
    /// Keys without information about the API.
    pub idle: &'static [&'static str],
}

/// A section of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SectionName {
    /// Front matter, title, request line, description.
    Head,
    /// The table of path parameters, which has no heading.
    Path,
    /// Query parameters.
    Query,
    /// The request headers.
    Headers,
    /// The request body; its name follows the colon.
    Body,
    /// The type of the request body.
    BodyType,
    /// The response; its kind may follow the colon.
    Response,
    /// The type of the response body.
    ResponseBody,
    /// The sample request and, in the oldest generation, the response with it.
    SampleRequest,
    /// The sample response.
    SampleResponse,
}

/// The heading of a section.
#[derive(Debug, Clone, Copy)]
pub struct HeadingRule {
    /// Its level, 1 to 6.
    pub level: u8,
    /// Its words before a colon, in lower case.
    pub words: &'static str,
    /// Whether the heading has a colon and text after it.
    pub tail: Tail,
    /// The section that it opens.
    pub section: SectionName,
}

/// Whether a heading has a colon and text after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tail {
    /// No colon.
    Never,
    /// A colon.
    Always,
    /// Both forms.
    Maybe,
}

impl Tail {
    fn fits(self, tail: Option<&str>) -> bool {
        match self {
            Self::Never => tail.is_none(),
            Self::Always => tail.is_some(),
            Self::Maybe => true,
        }
    }
}

/// The column headings of each table.
#[derive(Debug)]
pub struct Tables {
    /// Path parameters.
    pub path: [&'static str; 3],
    /// Query parameters.
    pub query: [&'static str; 3],
    /// Request headers.
    pub headers: [&'static str; 2],
    /// Properties.
    pub properties: [&'static str; 3],
    /// Status codes.
    pub statuses: [&'static str; 2],
    /// Members of an enum.
    pub members: [&'static str; 3],
}

/// Sentences of descriptions that state facts.
#[derive(Debug)]
pub struct Notices {
    /// The heading over "closed to online apps that did not ask for it".
    pub restricted: &'static str,
    /// The heading over "may change, not for partners".
    pub experimental: &'static str,
    /// The words before the time after which a call counts as slow.
    pub slow: &'static str,
    /// The units of that time, each with its number of milliseconds, the usual one first.
    pub units: &'static [(&'static str, u32)],
}

/// Phrases that name a carrier or an operation.
#[derive(Debug)]
pub struct Phrases {
    /// The words before the name of a carrier.
    pub carrier: &'static str,
    /// The words after the name of a carrier that this one extends, and the suffix that turns it into the name of this one.
    pub extends: (&'static str, &'static str),
    /// The start of a line about a carrier that has no information about it.
    pub idle: &'static str,
    /// The words before an agent's name, after it, and before an operation's name.
    pub calls: (&'static str, &'static str, &'static str),
    /// The text before and after an agent's name in a cross reference to its interface.
    pub interface: (&'static str, &'static str),
    /// The text before and after the name of the archive whose rows an operation returns.
    pub archive: (&'static str, &'static str),
}

impl Grammar {
    /// Returns the section that a heading opens, and the text after its colon.
    pub(super) fn heading<'t>(
        &self,
        level: u8,
        text: &'t str,
    ) -> Option<(SectionName, Option<&'t str>)> {
        let (words, tail) = split(text);
        let rule = self.headings.iter().find(|rule| {
            rule.level == level && rule.tail.fits(tail) && words.eq_ignore_ascii_case(rule.words)
        })?;
        Some((rule.section, tail))
    }

    /// Whether a text has the words of a heading: that of a section, of any level, or of a notice.
    pub(super) fn has_words_of_a_heading(&self, text: &str) -> bool {
        let (words, _) = split(text);
        let sections = self.headings.iter().map(|rule| rule.words);
        let mut known = sections.chain([self.notices.restricted, self.notices.experimental]);
        known.any(|known| words.eq_ignore_ascii_case(known))
    }

    /// Returns the header with media types that a name differs from in hyphens or a plural only.
    pub(super) fn like_a_media_header(&self, name: &str) -> Option<&'static str> {
        let letters = |text: &str| {
            let text: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            text.trim_end_matches('s').to_ascii_lowercase()
        };
        let mut known = self.media_headers.iter().copied();
        known.find(|known| letters(known) == letters(name))
    }

    /// Returns the generation whose marks occur in the most texts; `None` if no text has any.
    pub(super) fn nearest<'t>(&self, texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
        let mut found = vec![0_usize; self.generations.len()];
        for text in texts {
            for (generation, count) in self.generations.iter().zip(&mut found) {
                let has = |mark: &&&str| text.lines().any(|line| line.starts_with(**mark));
                *count += generation.marks.iter().filter(has).count();
            }
        }
        let best = found.iter().copied().max().filter(|count| *count > 0)?;
        let newest = found.iter().rposition(|count| *count == best)?;
        Some(self.generations[newest].name)
    }
}

/// Splits a heading into its words and the text after its colon.
fn split(text: &str) -> (&str, Option<&str>) {
    match text.split_once(':') {
        Some((words, tail)) => (words.trim(), Some(tail.trim())),
        None => (text.trim(), None),
    }
}
