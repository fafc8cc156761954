//! The files that browsers get, packed with gzip: the pages of this server, and Swagger UI.
//!
//! Swagger UI comes in the archive of its release, which the crate `utoipa-swagger-ui-vendored` holds
//! (`docs/decisions/0006-the-api-browser.md`).

use std::borrow::Cow;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Cursor, Write as _};
use std::path::Path;

use flate2::{Compression, GzBuilder};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

/// The pages of this server.
const PAGES: &str = "src/http/pages";

/// The files of the archive that are used, and the names they get.
const SWAGGER_UI: [(&str, &str); 4] = [
    ("dist/swagger-ui-bundle.js", "swagger-ui.js"),
    ("dist/swagger-ui.css", "swagger-ui.css"),
    ("LICENSE", "swagger-ui-license.txt"),
    ("NOTICE", "swagger-ui-notice.txt"),
];

/// Writes all files for pages into a folder.
pub(crate) fn pages(folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PAGES}");
    for file in fs::read_dir(PAGES)? {
        let path = file?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or("a page has a name that is not UTF-8")?;
        pack(folder, name, &fs::read(&path)?)?;
    }
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    for (path, name) in SWAGGER_UI {
        // Everything is in one folder, which is named after the version.
        let found = archive
            .file_names()
            .filter_map(Result::ok)
            .find(|found| found.split_once('/').is_some_and(|(_, rest)| rest == path))
            .map(Cow::into_owned)
            .ok_or_else(|| format!("the archive of Swagger UI has no {path}"))?;
        let mut content = Vec::new();
        io::copy(&mut archive.by_name(&found)?, &mut content)?;
        pack(folder, name, &content)?;
    }
    Ok(())
}

/// Writes a file, packed, with `.gz` after its name.
pub(crate) fn pack(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let file = File::create(folder.join(format!("{name}.gz")))?;
    // Without a time, so that the same content gives the same file.
    let mut packed = GzBuilder::new().mtime(0).write(file, Compression::best());
    packed.write_all(content)?;
    packed.finish().map(drop)
}
