//! The files of a Swagger reference: JSON as it is, or inside the archives in which the vendor publishes it.

use std::fs::File;
use std::io::{Error, ErrorKind, Read as _};
use std::path::Path;

/// The largest document that is unpacked: 256 MiB. The vendor's larger file has 8 MB.
const MAX_UNPACKED: u64 = 256 << 20;

/// The text of a document. A zip archive stands for the one JSON or YAML file in it.
///
/// # Errors
/// When the file cannot be read, or an archive does not hold exactly one document.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    if !is_archive(path) {
        return std::fs::read_to_string(path);
    }
    let mut documents = unpacked(path)?;
    match (documents.pop(), documents.len()) {
        (Some((_, text)), 0) => Ok(text),
        (None, _) => Err(Error::new(
            ErrorKind::InvalidData,
            "the archive holds no document (a file that ends in .json, .yaml or .yml)",
        )),
        (Some(_), others) => Err(Error::new(
            ErrorKind::InvalidData,
            format!(
                "the archive holds {} documents; unpack it and name one",
                others + 1
            ),
        )),
    }
}

/// Whether a path is an archive, by its name.
pub(super) fn is_archive(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// Whether a path is a document, by its name.
pub(super) fn is_document(path: &Path) -> bool {
    let known = ["json", "yaml", "yml"];
    path.extension()
        .is_some_and(|e| known.iter().any(|known| e.eq_ignore_ascii_case(known)))
}

/// The documents in an archive with their names, sorted.
pub(super) fn unpacked(path: &Path) -> Result<Vec<(String, String)>, Error> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut documents = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        if !entry.is_file() || !is_document(Path::new(&name)) {
            continue;
        }
        let mut text = String::new();
        entry
            .by_ref()
            .take(MAX_UNPACKED + 1)
            .read_to_string(&mut text)?;
        if text.len() as u64 > MAX_UNPACKED {
            return Err(Error::new(
                ErrorKind::InvalidData,
                format!("`{name}` in it is larger than 256 MiB"),
            ));
        }
        documents.push((name, text));
    }
    documents.sort();
    Ok(documents)
}
