//! The files of a Swagger reference: plain JSON, or inside the archives that the vendor publishes.

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _};
use std::path::Path;

/// The limit of unpacked data per archive: 256 MiB. The vendor's larger file has 8 MB.
const MAX_UNPACKED: u64 = 256 << 20;

type Archive = zip::ZipArchive<File>;

/// Returns the text of a document. From a zip archive, reads the single JSON or YAML file in it.
///
/// # Errors
/// When the file cannot be read, or an archive does not hold exactly one document.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    if !is_archive(path) {
        return std::fs::read_to_string(path);
    }
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut left = MAX_UNPACKED;
    match listed(&mut archive)?.as_slice() {
        [(name, index)] => text_of(&mut archive, *index, name, &mut left),
        [] => Err(Error::new(
            ErrorKind::InvalidData,
            "the archive holds no document (a file that ends in .json, .yaml or .yml)",
        )),
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
    let known = ["json", "yaml", "yml"];
    path.extension()
        .is_some_and(|e| known.iter().any(|known| e.eq_ignore_ascii_case(known)))
}

/// Returns the documents in an archive with their names, sorted.
pub(super) fn unpacked(path: &Path) -> Result<Vec<(String, String)>, Error> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut left = MAX_UNPACKED;
    let mut documents = Vec::new();
    for (name, index) in listed(&mut archive)? {
        let text = text_of(&mut archive, index, &name, &mut left)?;
        documents.push((name, text));
    }
    Ok(documents)
}

/// Returns the names of the documents in an archive, sorted, with their numbers.
fn listed(archive: &mut Archive) -> Result<Vec<(String, usize)>, Error> {
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        if entry.is_file() && is_document(Path::new(&name)) {
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
    let mut text = String::new();
    let entry = archive.by_index(index)?;
    entry.take(*left + 1).read_to_string(&mut text)?;
    match left.checked_sub(text.len() as u64) {
        Some(rest) => *left = rest,
        None => {
            return Err(Error::new(
                ErrorKind::InvalidData,
                format!("the archive unpacks to more than 256 MiB, up to and with `{name}`"),
            ));
        }
    }
    Ok(text)
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
        let names = unpacked(&path).unwrap().into_iter().map(|(name, _)| name);
        assert!(names.eq(["a.yaml", "b.json"]));

        let mut archive = Archive::new(File::open(&path).unwrap()).unwrap();
        let mut left = 11;
        assert!(text_of(&mut archive, 0, "b.json", &mut left).is_ok());
        let error = text_of(&mut archive, 1, "a.yaml", &mut left).unwrap_err();
        assert!(error.to_string().contains("a.yaml"), "{error}");
    }
}
