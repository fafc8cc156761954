//! Parts of a document that no code is made of: each is told, so that nothing is lost silently.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

use super::reader::Reader;
use crate::openapi::Pointer;

/// HTTP schemes that the client has credentials of.
const SCHEMES: [&str; 2] = ["basic", "bearer"];

impl Reader<'_> {
    /// Notes what stands beside operations and schemas.
    pub(super) fn notes(&mut self) {
        // The document's model leaves it out; the text still shows it.
        let mut paths = self.spec.paths.paths.keys();
        if self
            .places
            .is_some_and(|places| places.exact("/webhooks").is_some())
            && !paths.any(|path| path.starts_with("/webhooks/"))
        {
            let message = "webhooks are calls of the server to others; no code is made of them";
            self.passed_over(&Pointer::root().step("webhooks"), message);
        }
        // Of all others the client's builder has a method.
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
                        // What a header is, every client can be given once.
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
