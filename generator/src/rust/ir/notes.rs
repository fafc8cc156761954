//! Parts of a document for which no code is generated. Each is reported, so that nothing is lost silently.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

use super::reader::Reader;
use crate::openapi::Pointer;

/// HTTP schemes for which the client has credentials.
const SCHEMES: [&str; 2] = ["basic", "bearer"];

impl Reader<'_> {
    /// Notes the parts of the document other than operations and schemas.
    pub(super) fn notes(&mut self) {
        // The document model omits webhooks, but the text still has them.
        let mut paths = self.spec.paths.paths.keys();
        if self
            .places
            .is_some_and(|places| places.exact("/webhooks").is_some())
            && !paths.any(|path| path.starts_with("/webhooks/"))
        {
            let message = "webhooks are calls of the server to others; no code is made of them";
            self.passed_over(&Pointer::root().step("webhooks"), message);
        }
        // With any other profile, the client's builder has a method for each scheme.
        let Some(parts) = self.parts().filter(|_| self.profile.has_own_client) else {
            return;
        };
        for (name, scheme) in &parts.security_schemes {
            let ReferenceOr::Item(scheme) = scheme else {
                continue;
            };
            let pointer = Pointer::component("securitySchemes", name);
            match scheme {
                SecurityScheme::HTTP { scheme, .. }
                    if !SCHEMES
                        .iter()
                        .chain(self.profile.schemes)
                        .any(|known| scheme.eq_ignore_ascii_case(known)) =>
                {
                    let message = format!(
                        "the client has no credentials of the HTTP scheme `{scheme}`; send its \
                         header with `Call::header`"
                    );
                    self.passed_over(&pointer, message);
                }
                SecurityScheme::APIKey { location, name, .. } => {
                    let how = match location {
                        APIKeyLocation::Query => "name it as a parameter of the operations",
                        APIKeyLocation::Cookie => "send it with `Call::cookie`",
                        // A client can be given headers for all calls.
                        APIKeyLocation::Header => continue,
                    };
                    let message =
                        format!("the client does not send the key `{name}` by itself; {how}");
                    self.passed_over(&pointer, message);
                }
                _ => {}
            }
        }
    }
}
