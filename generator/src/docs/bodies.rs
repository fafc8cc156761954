//! Checks of bodies against the rest of the page.

use serde_json::Value;

use super::names::{Method, shorten};
use super::page::{OperationPage, ResponseKind, Sample};
use super::reader::Reader;
use crate::diagnostics::{Code, Finding, Place};

/// The header that lists the media types of responses.
pub(super) const ACCEPT: &str = "Accept";

/// The header that lists the media types of requests.
const CONTENT_TYPE: &str = "Content-Type";

impl Reader<'_> {
    /// Checks that a body has a media type, and that a body in the sample has a section.
    pub(super) fn check_bodies(&mut self, page: &OperationPage) {
        let has_response = page.response.kind != ResponseKind::Nothing;
        for row in &page.headers {
            let is_needed = match row.name.as_str() {
                ACCEPT => has_response,
                CONTENT_TYPE => needs_media_types(page),
                _ => false,
            };
            if is_needed && row.media_types.is_empty() {
                let message = format!("`{}` lists no media type", row.name);
                let finding = Finding::new(Code::DocsMediaMissing, message);
                let help = "write the media types in back-ticks, such as `application/json`";
                self.push(finding.help(help), row.span);
            }
        }
        if let (Some(body), Some(sample)) = (&page.body, &page.sample_request)
            && !self.is_ours
            && body.is_parameters
            && sample.body.trim().is_empty()
        {
            let message = format!("the sample request has no `{}`", shorten(&body.name));
            let finding = Finding::new(Code::DocsSampleMember, message);
            let help = "compare the sample with the one that the vendor has today; it may be cut";
            self.findings
                .push(finding.help(help).at(sample.start_at.clone()));
        }
        let sides = [
            (
                "the sample request has a body",
                &page.sample_request,
                page.body.is_some(),
            ),
            (
                "the sample response has a body",
                &page.sample_response,
                has_response,
            ),
        ];
        for (what, sample, has_section) in sides {
            if let Some(sample) = sample
                .as_ref()
                .filter(|sample| !has_section && has_body(sample))
            {
                self.without_section(what, sample.at.clone());
            }
        }
    }

    /// Reports a part whose section the page does not have.
    pub(super) fn without_section(&mut self, what: &str, place: Place) {
        let message = format!("{what}, and the page does not have the heading of its section");
        let finding = Finding::new(Code::DocsSectionMissing, message);
        let help = "add the heading before it, or remove it";
        self.findings.push(finding.help(help).at(place));
    }
}

/// Whether a page needs the media types of its request body. Pages of `PATCH` operations list none; the media types of patches are implied.
fn needs_media_types(page: &OperationPage) -> bool {
    page.body.is_some() && page.method != Method::Patch
}

/// Whether a page lists the media types of its request body; `None` if it needs none.
pub(super) fn lists_media_types(page: &OperationPage) -> Option<bool> {
    needs_media_types(page).then(|| page.headers.iter().any(|row| row.name == CONTENT_TYPE))
}

/// The finding for a page that does not list the media types of its request body, although other pages of the tree list theirs.
pub(super) fn lost_media_types(page: &OperationPage) -> Finding {
    let message =
        format!("the page has a request body and no row `{CONTENT_TYPE}` in its request headers");
    let help = "add the row, with the media types in back-ticks";
    let place = page.body.as_ref().map(|body| page.place(body.span));
    Finding::new(Code::DocsMediaMissing, message)
        .help(help)
        .at(place)
}

fn has_body(sample: &Sample) -> bool {
    sample
        .json
        .as_ref()
        .is_some_and(|json| *json != Value::Null)
}
