//! The files of a Swagger reference: plain JSON, or inside the archives that the vendor publishes.

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::text::{self, is_not_utf8, without_mark};

/// The limit of unpacked data per archive: 256 MiB. The vendor's larger file has 8 MB.
const MAX_UNPACKED: u64 = 256 << 20;

/// The endings of documents.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// The number of bytes in which a Swagger document says what it is.
const START: u64 = 1 << 10;

const NO_DOCUMENT: &str =
    "the archive holds no document (a file that ends in .json, .yaml or .yml)";

type Archive = zip::ZipArchive<File>;

/// Returns the text of a document. From a zip archive, reads the single JSON or YAML file in it.
///
/// # Errors
/// When the file cannot be read, or an archive does not hold exactly one document.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    if !is_archive(path) {
        return text::read(path);
    }
    let mut archive = open(path)?;
    let mut left = MAX_UNPACKED;
    let found = listed(&mut archive)?;
    match (found.documents.as_slice(), found.unread.as_slice()) {
        ([(name, index)], []) => text_of(&mut archive, *index, name, &mut left),
        ([], []) => Err(Error::new(ErrorKind::InvalidData, NO_DOCUMENT)),
        (documents, unread) => Err(Error::new(
            ErrorKind::InvalidData,
            format!(
                "the archive holds {} files that are documents or meant as such; unpack it and name one",
                documents.len() + unread.len()
            ),
        )),
    }
}

/// Whether the name of a path is that of an archive.
pub(super) fn is_archive(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// Whether the name of a path is that of a document.
pub(super) fn is_document(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| ENDINGS.iter().any(|known| e.eq_ignore_ascii_case(known)))
}

/// Whether a file is read as part of a release, by its name.
pub(super) fn is_part(path: &Path) -> bool {
    (is_archive(path) || is_document(path)) && !has_hidden_name(path)
}

/// Returns the files of a release, sorted: the file itself, or those below a folder at any depth, hidden files included. Links to folders are
/// listed and not followed. Hidden folders, such as those of version control, are passed over.
pub(super) fn list(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if !std::fs::metadata(root)?.is_dir() {
        return Ok(vec![root.to_owned()]);
    }
    let seen = |entry: &DirEntry| {
        let is_folder = entry.depth() > 0 && entry.file_type().is_dir();
        !is_folder || !is_hidden(&entry.file_name().to_string_lossy())
    };
    let mut files = Vec::new();
    for entry in WalkDir::new(root).into_iter().filter_entry(seen) {
        let entry = entry.map_err(Error::from)?;
        // The root itself may be a link, because the user named it.
        if entry.depth() > 0 && !entry.file_type().is_dir() {
            files.push(entry.into_path());
        }
    }
    files.sort();
    Ok(files)
}

/// Whether a file whose name is not that of a document or an archive is meant as one: by a part of its name, as in `api.json.gz`, or because
/// it starts like a Swagger document. Of a hidden file only its content counts, since systems put files of their own beside others.
pub(super) fn is_misnamed(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if !is_hidden(&name) && is_named_like_a_document(&name) {
        return true;
    }
    // Opening a pipe blocks until another process writes to it.
    if !path.is_file() {
        return false;
    }
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(START).read_to_end(&mut start));
    read.is_ok() && starts_like_a_document(&start)
}

/// Whether the ending of a document is within a name, as in `api.json.gz`.
fn is_named_like_a_document(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut endings = ENDINGS.iter();
    endings.any(|ending| name.contains(&format!(".{ending}.")))
}

/// Whether the first bytes of a file are those of a Swagger document.
fn starts_like_a_document(start: &[u8]) -> bool {
    let start = String::from_utf8_lossy(start);
    let start = without_mark(&start).trim_start();
    let is_json = start.starts_with('{') && start.contains("\"swagger\"");
    let is_content =
        |line: &&str| !line.starts_with('#') && !line.trim().is_empty() && *line != "---";
    let mut yaml = start.lines().filter(is_content);
    is_json || yaml.next().is_some_and(|line| line.starts_with("swagger:"))
}

/// A document with its name, or the reason why there is none.
pub(super) type Read = (String, Result<String, Fault>);

/// Why a file gives no document.
#[derive(Debug)]
pub(super) enum Fault {
    /// It cannot be read, for this reason.
    Unreadable(String),
    /// It is meant as a document, and not read for this reason.
    NotRead(&'static str),
}

/// Says that an archive is in another one.
const NESTED: &str = "an archive within an archive is not read";

/// Says that a file is meant as a document.
pub(super) const MISNAMED: &str = "the file is meant as a Swagger document, and its name does not end in .json, .yaml, .yml or .zip, or is hidden";

/// Reads a file: the document, or all documents in an archive, sorted by name.
pub(super) fn read(path: &Path) -> Vec<Read> {
    let file = path.display().to_string();
    let unreadable = |message: String| vec![(file.clone(), Err(Fault::Unreadable(message)))];
    if path.is_dir() {
        let message = "the folder is a symbolic link, which is not followed; give its own path";
        return unreadable(message.to_owned());
    }
    if !is_archive(path) {
        let text = text::read(path);
        return text.map_or_else(
            |error| unreadable(reason("file", &error)),
            |text| vec![(file.clone(), Ok(text))],
        );
    }
    unpacked(path).map_or_else(
        |error| unreadable(reason("archive", &error)),
        |found| {
            if found.is_empty() {
                return unreadable(NO_DOCUMENT.to_owned());
            }
            let inside = |(name, text)| (format!("{file}/{name}"), text);
            found.into_iter().map(inside).collect()
        },
    )
}

/// Returns the documents in an archive with their names, sorted, and the files that are meant as documents.
fn unpacked(path: &Path) -> Result<Vec<Read>, Error> {
    let mut archive = open(path)?;
    let mut left = MAX_UNPACKED;
    let mut documents = Vec::new();
    let found = listed(&mut archive)?;
    for (name, index) in found.documents {
        let text = text_of(&mut archive, index, &name, &mut left);
        let unreadable = |error| Fault::Unreadable(reason("document", &error));
        documents.push((name, text.map_err(unreadable)));
    }
    let unread = found.unread.into_iter();
    documents.extend(unread.map(|(name, why)| (name, Err(Fault::NotRead(why)))));
    Ok(documents)
}

/// Opens an archive.
///
/// # Errors
/// If the file is not an archive, or if two of its entries have the same name: the library would read only the last of them.
fn open(path: &Path) -> Result<Archive, Error> {
    let mut file = File::open(path)?;
    let entries = entries(&mut file)?;
    let archive = zip::ZipArchive::new(file)?;
    match entries {
        Some(entries) if entries > archive.len() => Err(Error::new(
            ErrorKind::InvalidData,
            "it has two entries of one name",
        )),
        _ => Ok(archive),
    }
}

/// Returns how many entries an archive says to have, by the record at its end (APPNOTE 4.3.16). `None` for the format of large archives, which
/// has another record.
fn entries(file: &mut File) -> Result<Option<usize>, Error> {
    const RECORD: u64 = 22;
    const COMMENT: u64 = 0xFFFF;
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(RECORD + COMMENT)))?;
    let mut end = Vec::new();
    file.take(RECORD + COMMENT).read_to_end(&mut end)?;
    file.rewind()?;
    let record = end.windows(4).rposition(|bytes| bytes == b"PK\x05\x06");
    let total = record.and_then(|at| end.get(at + 10..at + 12));
    Ok(match total {
        Some(&[low, high]) if [low, high] != [0xFF, 0xFF] => {
            Some(usize::from(u16::from_le_bytes([low, high])))
        }
        _ => None,
    })
}

/// Says why a file cannot be read.
fn reason(what: &str, error: &Error) -> String {
    match is_not_utf8(error) {
        true => format!("the {what} is not UTF-8 text: {error}"),
        false => format!("the {what} cannot be read: {error}"),
    }
}

/// Whether a file or folder is one that systems hide, or that macOS adds to archives.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name == "__MACOSX"
}

/// Whether the name of a path is that of a hidden file.
fn has_hidden_name(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    is_hidden(&name.to_string_lossy())
}

/// What is in an archive, each sorted by name.
struct Listed {
    /// The documents, with their numbers.
    documents: Vec<(String, usize)>,
    /// Files that are meant as documents by a part of their name or by their content, and archives, with the reason why they are not read.
    unread: Vec<(String, &'static str)>,
}

/// Lists an archive. As in folders, only content counts for hidden files, and hidden folders are passed over.
fn listed(archive: &mut Archive) -> Result<Listed, Error> {
    let (mut documents, mut unread) = (Vec::new(), Vec::new());
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        let mut parts: Vec<&str> = name.split(['/', '\\']).collect();
        let last = parts.pop().unwrap_or_default();
        let is_hidden_part = |part: &&str| is_hidden(part) && *part != "." && *part != "..";
        if !entry.is_file() || parts.iter().any(is_hidden_part) {
            continue;
        }
        let path = Path::new(last);
        if !is_hidden(last) && is_document(path) {
            documents.push((name, index));
        } else if !is_hidden(last) && is_archive(path) {
            unread.push((name, NESTED));
        } else if !is_hidden(last) && is_named_like_a_document(last) {
            unread.push((name, MISNAMED));
        } else {
            let mut start = Vec::new();
            entry.take(START).read_to_end(&mut start)?;
            if starts_like_a_document(&start) {
                unread.push((name, MISNAMED));
            }
        }
    }
    documents.sort();
    unread.sort();
    Ok(Listed { documents, unread })
}

/// Returns the text of one document in an archive, of which at most `left` more bytes may be unpacked.
fn text_of(
    archive: &mut Archive,
    index: usize,
    name: &str,
    left: &mut u64,
) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let entry = archive.by_index(index)?;
    entry.take(*left + 1).read_to_end(&mut bytes)?;
    // A document that fails counts, too.
    let rest = left.checked_sub(bytes.len() as u64);
    *left = rest.unwrap_or(0);
    if rest.is_none() {
        return Err(Error::new(
            ErrorKind::InvalidData,
            format!("the archive unpacks to more than 256 MiB, up to and with `{name}`"),
        ));
    }
    text::decode(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_a_folder_is_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        assert!(!is_misnamed(&pipe));
    }

    #[test]
    fn an_archive_of_one_document_is_that_document() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        let write = |names: &[&str]| {
            let mut archive = ZipWriter::new(File::create(&path).unwrap());
            for name in names {
                archive
                    .start_file(*name, SimpleFileOptions::default())
                    .unwrap();
                archive.write_all(name.as_bytes()).unwrap();
            }
            archive.finish().unwrap();
        };
        write(&["readme.txt", "b.json"]);
        assert_eq!(read_text(&path).unwrap(), "b.json");
        write(&["b.json", "a.yaml"]);
        let error = read_text(&path).unwrap_err().to_string();
        assert!(error.contains("2 files"), "{error}");
        write(&["b.json", "a.json.gz"]);
        assert!(read_text(&path).is_err());
        write(&["b.json", "__MACOSX/._b.json", "a.yaml", ".x.json"]);
        let names = unpacked(&path).unwrap().into_iter().map(|(name, _)| name);
        assert!(names.eq(["a.yaml", "b.json"]));

        let mut archive = open(&path).unwrap();
        let mut left = 11;
        assert!(text_of(&mut archive, 0, "b.json", &mut left).is_ok());
        let error = text_of(&mut archive, 1, "a.yaml", &mut left).unwrap_err();
        assert!(error.to_string().contains("a.yaml"), "{error}");
        assert_eq!(left, 0);

        // Files of these names hold them, so no content says that they are documents.
        write(&["b.json", "a.json.txt", "inner.zip", ".git/c.json.txt"]);
        let read = unpacked(&path).unwrap();
        let unread = read.iter().filter_map(|(name, text)| match text {
            Err(Fault::NotRead(why)) => Some((name.as_str(), *why)),
            _ => None,
        });
        assert!(unread.eq([("a.json.txt", MISNAMED), ("inner.zip", NESTED)]));

        // The library does not write a name twice.
        write(&["b.json", "a.json"]);
        let bytes = std::fs::read(&path).unwrap();
        let mut twice = bytes.clone();
        for (at, found) in bytes.windows(6).enumerate() {
            if found == b"b.json" {
                twice[at] = b'a';
            }
        }
        std::fs::write(&path, twice).unwrap();
        let error = unpacked(&path).unwrap_err().to_string();
        assert!(error.contains("two entries of one name"), "{error}");

        write(&["readme.txt"]);
        let read = super::read(&path);
        let [(_, Err(Fault::Unreadable(message)))] = read.as_slice() else {
            panic!("{read:?}");
        };
        assert!(message.contains("no document"), "{message}");
    }
}
