//! The files of a Swagger reference: plain JSON, or inside the archives that the vendor publishes.

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _};
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
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut left = MAX_UNPACKED;
    match listed(&mut archive)?.as_slice() {
        [(name, index)] => text_of(&mut archive, *index, name, &mut left),
        [] => Err(Error::new(ErrorKind::InvalidData, NO_DOCUMENT)),
        several => Err(Error::new(
            ErrorKind::InvalidData,
            format!(
                "the archive holds {} documents; unpack it and name one",
                several.len()
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

/// Returns the files of a release, sorted: the file itself, or those below a folder at any depth. Links to folders are listed and not
/// followed.
pub(super) fn list(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if !std::fs::metadata(root)?.is_dir() {
        return Ok(vec![root.to_owned()]);
    }
    let seen =
        |entry: &DirEntry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy());
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
/// it starts like a Swagger document.
pub(super) fn is_misnamed(path: &Path) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    if ENDINGS
        .iter()
        .any(|ending| name.contains(&format!(".{ending}.")))
    {
        return true;
    }
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(START).read_to_end(&mut start));
    let start = String::from_utf8_lossy(&start);
    let start = without_mark(&start).trim_start();
    let is_json = start.starts_with('{') && start.contains("\"swagger\"");
    let is_content =
        |line: &&str| !line.starts_with('#') && !line.trim().is_empty() && *line != "---";
    let mut yaml = start.lines().filter(is_content);
    read.is_ok() && (is_json || yaml.next().is_some_and(|line| line.starts_with("swagger:")))
}

/// A document with its name, or the reason why it cannot be read.
pub(super) type Read = (String, Result<String, String>);

/// Reads a file: the document, or all documents in an archive, sorted by name.
pub(super) fn read(path: &Path) -> Vec<Read> {
    let file = path.display().to_string();
    if path.is_dir() {
        let message = "the folder is a symbolic link, which is not followed; give its own path";
        return vec![(file, Err(message.to_owned()))];
    }
    if !is_archive(path) {
        let text = text::read(path).map_err(|error| reason("file", &error));
        return vec![(file, text)];
    }
    unpacked(path).map_or_else(
        |error| vec![(file.clone(), Err(reason("archive", &error)))],
        |found| {
            if found.is_empty() {
                return vec![(file.clone(), Err(NO_DOCUMENT.to_owned()))];
            }
            let inside = |(name, text)| (format!("{file}/{name}"), text);
            found.into_iter().map(inside).collect()
        },
    )
}

/// Returns the documents in an archive with their names, sorted.
fn unpacked(path: &Path) -> Result<Vec<Read>, Error> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut left = MAX_UNPACKED;
    let mut documents = Vec::new();
    for (name, index) in listed(&mut archive)? {
        let text = text_of(&mut archive, index, &name, &mut left);
        documents.push((name, text.map_err(|error| reason("document", &error))));
    }
    Ok(documents)
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

/// Returns the names of the documents in an archive, sorted, with their numbers.
fn listed(archive: &mut Archive) -> Result<Vec<(String, usize)>, Error> {
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        let is_seen = !name
            .split(['/', '\\'])
            .any(|part| is_hidden(part) && part != "." && part != "..");
        if entry.is_file() && is_seen && is_document(Path::new(&name)) {
            names.push((name, index));
        }
    }
    names.sort();
    Ok(names)
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
        assert!(error.contains("2 documents"), "{error}");
        write(&["b.json", "__MACOSX/._b.json", "a.yaml", ".x.json"]);
        let names = unpacked(&path).unwrap().into_iter().map(|(name, _)| name);
        assert!(names.eq(["a.yaml", "b.json"]));

        let mut archive = Archive::new(File::open(&path).unwrap()).unwrap();
        let mut left = 11;
        assert!(text_of(&mut archive, 0, "b.json", &mut left).is_ok());
        let error = text_of(&mut archive, 1, "a.yaml", &mut left).unwrap_err();
        assert!(error.to_string().contains("a.yaml"), "{error}");
        assert_eq!(left, 0);

        write(&["readme.txt"]);
        let read = read(&path);
        let [(_, Err(message))] = read.as_slice() else {
            panic!("{read:?}");
        };
        assert!(message.contains("no document"), "{message}");
    }
}
