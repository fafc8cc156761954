//! The texts that findings refer to. Converts byte offsets to lines and columns.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A position, as shown by editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Counted from 1; a line ends with a line feed.
    pub line: usize,
    /// Counted from 1, in characters (Unicode scalar values), not bytes.
    pub column: usize,
}

/// The text of one file.
#[derive(Debug)]
pub struct Source {
    text: Arc<str>,
    /// The byte offset of each line's first byte. Computed when a position is first requested.
    line_starts: OnceLock<Vec<usize>>,
    /// The number of characters that begin before each [`STEP`]th byte. Computed for the first position in a long line.
    marks: OnceLock<Vec<usize>>,
}

/// The number of bytes between two marks. Shorter parts of lines are counted without marks.
const STEP: usize = 1 << 12;

impl Source {
    /// Wraps a text. The line index is built when it is first needed.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self {
            text: text.into(),
            line_starts: OnceLock::new(),
            marks: OnceLock::new(),
        }
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns line and column of a byte. An offset past the end counts as the end; one inside a character, as the start of the character.
    pub fn position(&self, offset: usize) -> LineColumn {
        let offset = floor_char_boundary(&self.text, offset);
        let line = self.line_of(offset);
        let start = self.line_starts()[line];
        LineColumn {
            line: line + 1,
            column: self.characters(start, offset) + 1,
        }
    }

    /// Counts the characters between two offsets, neither of which is inside a character. Documents may be a single line of megabytes, in
    /// which thousands of places are looked up.
    fn characters(&self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        if end - start <= STEP {
            return beginnings(&bytes[start..end]);
        }
        let marks = self.marks.get_or_init(|| {
            let chunks = bytes.chunks(STEP).map(beginnings);
            let before = chunks.scan(0, |sum, count| {
                *sum += count;
                Some(*sum)
            });
            std::iter::once(0).chain(before).collect()
        });
        let before = |offset: usize| {
            let mark = offset / STEP;
            marks[mark] + beginnings(&bytes[mark * STEP..offset])
        };
        before(end) - before(start)
    }

    /// Returns the index, from 0, of the line that contains the byte.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        // The first line starts at 0, so at least one start is at or before any offset.
        self.line_starts().partition_point(|&start| start <= offset) - 1
    }

    /// Returns the byte range of a line, counted from 0, without its line end. Empty if the line does not exist.
    pub(super) fn line_range(&self, line: usize) -> std::ops::Range<usize> {
        let starts = self.line_starts();
        let Some(&start) = starts.get(line) else {
            return self.text.len()..self.text.len();
        };
        let end = starts
            .get(line + 1)
            .map_or(self.text.len(), |next| next - 1);
        let trimmed = self.text[start..end].trim_end_matches('\r').len();
        start..start + trimmed
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text.match_indices('\n').map(|(at, _)| at + 1))
                .collect()
        })
    }
}

/// Counts the characters that begin in some bytes of UTF-8.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// Returns the start of the character at an offset. For an offset past the end, returns the end of the text.
pub(super) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default()
}

type Loader = dyn Fn(&str) -> Option<String> + Send + Sync;

/// The texts of all files, by the path that findings carry.
///
/// A text is inserted by the stage that read it, or read by the loader when it is first requested. A file that is unknown to both is not an
/// error: its findings are shown without an excerpt.
#[derive(Default)]
pub struct Sources {
    known: BTreeMap<Arc<str>, Arc<Source>>,
    loaded: Mutex<BTreeMap<String, Option<Arc<Source>>>>,
    loader: Option<Box<Loader>>,
}

impl Sources {
    /// Creates an empty collection without a loader.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the `loader` for files that were not inserted. It is called once per file, when a finding in the file is shown.
    pub fn with_loader(loader: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self {
            loader: Some(Box::new(loader)),
            ..Self::default()
        }
    }

    /// Inserts a text. Replaces an earlier one of the same file.
    pub fn insert(&mut self, file: impl Into<Arc<str>>, text: impl Into<Arc<str>>) {
        self.known.insert(file.into(), Arc::new(Source::new(text)));
    }

    /// Returns the text of a file, if it is known or can be loaded.
    pub fn get(&self, file: &str) -> Option<Arc<Source>> {
        if let Some(source) = self.known.get(file) {
            return Some(Arc::clone(source));
        }
        let loader = self.loader.as_ref()?;
        // If a loader panicked, the map is unchanged, so the lock is still usable.
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = loaded.get(file) {
            return answer.clone();
        }
        let answer = loader(file).map(|text| Arc::new(Source::new(text)));
        loaded.insert(file.to_owned(), answer.clone());
        answer
    }
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources")
            .field("files", &self.known.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let LineColumn { line, column } = Source::new(text).position(offset);
        (line, column)
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(at("åß = ø", "åß = ".len()), (1, 6));
        assert_eq!(at("a\nåb", 4), (2, 2));
    }

    #[test]
    fn columns_of_a_long_line_count_characters_too() {
        let text = format!("short\n{}", "aå€".repeat(STEP));
        for offset in [6, 7, 6 + STEP, 7 + STEP, 6 * STEP + 6, text.len()] {
            let offset = floor_char_boundary(&text, offset);
            let column = text[6..offset].chars().count() + 1;
            assert_eq!(at(&text, offset), (2, column), "{offset}");
        }
    }

    #[test]
    fn offsets_that_are_no_position_move_to_the_nearest_one() {
        assert_eq!(at("", 0), (1, 1));
        assert_eq!(at("", 99), (1, 1));
        assert_eq!(at("ab\n", 99), (2, 1));
        assert_eq!(at("å", 1), (1, 1), "the middle of a character is its start");
    }

    #[test]
    fn a_line_feed_belongs_to_the_line_that_it_ends() {
        assert_eq!(at("ab\ncd", 2), (1, 3));
        assert_eq!(at("ab\ncd", 3), (2, 1));
    }

    #[test]
    fn lines_come_without_their_end() {
        let source = Source::new("one\r\ntwo\n");
        assert_eq!(&source.text()[source.line_range(0)], "one");
        assert_eq!(&source.text()[source.line_range(1)], "two");
        assert_eq!(&source.text()[source.line_range(2)], "");
        assert_eq!(&source.text()[source.line_range(77)], "");
    }

    #[test]
    fn the_loader_is_asked_once_a_file() {
        let calls = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&calls);
        let mut sources = Sources::with_loader(move |file| {
            seen.lock().unwrap().push(file.to_owned());
            (file == "there.md").then(|| "text".to_owned())
        });
        sources.insert("known.md", "mine");
        assert_eq!(sources.get("known.md").unwrap().text(), "mine");
        for _ in 0..2 {
            assert_eq!(sources.get("there.md").unwrap().text(), "text");
            assert!(sources.get("gone.md").is_none());
        }
        assert_eq!(*calls.lock().unwrap(), ["there.md", "gone.md"]);
    }
}
