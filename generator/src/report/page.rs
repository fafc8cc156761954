//! The report as one HTML page.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::{Changes, Report};

const STYLE: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../templates/report.css"
));
const SCRIPT: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../templates/report.js"
));

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    style: &'static str,
    script: &'static str,
    policy: String,
}

impl Report {
    /// The page, complete in itself.
    ///
    /// # Errors
    /// When the template cannot be filled; nothing in a report makes it so.
    pub fn to_html(&self) -> Result<String, askama::Error> {
        Page {
            report: self,
            style: STYLE,
            script: SCRIPT,
            policy: policy(),
        }
        .render()
    }
}

/// The page's Content-Security-Policy: this style and this script, by their hashes, and nothing else.
/// Whatever a name on a page says, it neither runs nor loads anything.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src {}; script-src {}",
        hash(STYLE),
        hash(SCRIPT)
    )
}
