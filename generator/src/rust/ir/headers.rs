//! Headers of responses: the names and kinds of the values.

use openapiv3::{ReferenceOr, Responses};
use serde_json::Value;

use super::parameter::Written;
use super::reader::Reader;
use super::{Style, Type};
use crate::openapi::{EXPLODE_EXTENSION, Pointer};

/// A header of the responses of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// Its name.
    pub(crate) wire: String,
    /// What it says, in the document's words.
    pub(crate) docs: Option<String>,
    /// The kind of its value.
    pub(crate) ty: Type,
    /// How it is put into text; none for a single value, whose text it is.
    pub(crate) style: Option<Style>,
}

impl Header {
    /// One whose value is taken as it is.
    fn into_text(self) -> Self {
        Self {
            ty: Type::String,
            style: None,
            ..self
        }
    }
}

impl<'a> Reader<'a> {
    /// The headers of all responses of an operation, by name. Where two responses have different values for one, it is
    /// text. None where the profile of the API has a client of its own.
    pub(super) fn headers(
        &mut self,
        responses: &'a Responses,
        pointer: &Pointer,
        owner: &str,
    ) -> Vec<Header> {
        let mut found: Vec<Header> = Vec::new();
        if self.profile.has_own_client {
            return found;
        }
        let coded = responses.responses.iter();
        let coded = coded.map(|(status, response)| (status.to_string(), response));
        let rest = responses.default.iter();
        let all = coded.chain(rest.map(|response| ("default".to_owned(), response)));
        for (status, response) in all {
            // What leads nowhere is reported with the response.
            let read = self.silently(|reader| reader.follow(response, &pointer.step(&status)));
            let Some((response, at)) = read else { continue };
            for (name, header) in &response.headers {
                // OpenAPI says that this one is described by the media types.
                if name.eq_ignore_ascii_case("content-type") {
                    continue;
                }
                let at = at.step("headers").step(name);
                let Some(header) = self.header(name, header, &at, owner) else {
                    continue;
                };
                let is_it = |known: &Header| known.wire.eq_ignore_ascii_case(name);
                match found.iter().position(is_it) {
                    None => found.push(header),
                    Some(at) if (&found[at].ty, found[at].style) != (&header.ty, header.style) => {
                        let known = found.swap_remove(at);
                        found.push(known.into_text());
                    }
                    Some(_) => {}
                }
            }
        }
        found.sort_by(|one, two| one.wire.cmp(&two.wire));
        found
    }

    fn header(
        &mut self,
        name: &str,
        header: &'a ReferenceOr<openapiv3::Header>,
        pointer: &Pointer,
        owner: &str,
    ) -> Option<Header> {
        let (header, pointer) = self.follow(header, pointer)?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_name) {
            self.unsupported(&pointer, "a header of that name", "it is left out");
            return None;
        }
        let explode = header.extensions.get(EXPLODE_EXTENSION);
        let explode = explode.and_then(Value::as_bool).unwrap_or_default();
        let written = Written::of_header(explode);
        let (ty, style, mut facts) =
            self.text_value(&header.format, &written, &pointer, owner, name);
        // What may be anything is not taken for JSON.
        let (ty, style) = match ty {
            Type::Json | Type::File => (Type::String, None),
            ty => (ty, style),
        };
        let told = [
            (header.required, "in every response"),
            (header.deprecated == Some(true), "deprecated"),
        ];
        let told = told.iter().filter(|(is, _)| *is);
        facts.told.extend(told.map(|(_, told)| (*told).to_owned()));
        Some(Header {
            wire: name.to_owned(),
            docs: facts.document(header.description.clone()),
            ty,
            style,
        })
    }
}
