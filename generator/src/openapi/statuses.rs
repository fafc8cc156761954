//! Responses by their statuses.

use openapiv3::{ReferenceOr, Response, Responses, StatusCode};
use pagewire_runtime::operation::Status;

/// Returns the responses in their order, the default last.
pub(crate) fn statuses(
    responses: &Responses,
) -> impl Iterator<Item = (Status, &ReferenceOr<Response>)> + Clone {
    let coded = responses.responses.iter().map(|(status, response)| {
        let status = match status {
            StatusCode::Code(code) => Status::Code(*code),
            StatusCode::Range(hundred) => Status::Range(*hundred),
        };
        (status, response)
    });
    let rest = responses.default.iter();
    coded.chain(rest.map(|response| (Status::Default, response)))
}
