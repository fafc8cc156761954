//! Parts of a document that no code is made of: each is told, so that nothing is lost silently.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityScheme};

use super::reader::Reader;
use crate::openapi::{Pointer, Resolver};

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

    /// Notes what stands within an operation.
    pub(super) fn operation_notes(&mut self, operation: &openapiv3::Operation, pointer: &Pointer) {
        if !operation.callbacks.is_empty() {
            let message = "callbacks are calls of the server to others; no code is made of them";
            self.passed_over(&pointer.step("callbacks"), message);
        }
        if !operation.servers.is_empty() {
            let message =
                "servers of a single operation are not used; give a client of its own the address";
            self.passed_over(&pointer.step("servers"), message);
        }
        let responses = operation.responses.responses.iter();
        let coded = responses.map(|(status, response)| (status.to_string(), response));
        let rest = operation.responses.default.iter();
        let rest = rest.map(|response| ("default".to_owned(), response));
        for (status, response) in coded.chain(rest) {
            let at = pointer.step("responses").step(status);
            let found = Resolver::new(self.spec).follow(response, at);
            // A reference that leads nowhere is reported where the response is read.
            if let Ok(found) = found
                && !found.item.links.is_empty()
            {
                let message = "links to other operations are not followed";
                self.passed_over(&found.pointer.step("links"), message);
            }
        }
    }
}
