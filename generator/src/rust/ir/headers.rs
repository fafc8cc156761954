//! Headers of responses: the names and types of their values.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::Responses;
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
    /// The document's description.
    pub(crate) docs: Option<String>,
    /// The type of its value.
    pub(crate) ty: Type,
    /// How it is written as text; `None` for a single value, which is written as it is.
    pub(crate) style: Option<Style>,
}

impl Header {
    /// The header with its value as plain text.
    fn into_text(self) -> Self {
        Self {
            ty: Type::String,
            style: None,
            ..self
        }
    }
}

/// A header in a response of the document.
struct Found<'a> {
    name: &'a str,
    header: &'a openapiv3::Header,
    at: Pointer,
    /// The number of the response.
    response: usize,
}

impl Found<'_> {
    /// Whether two headers are written alike, and so have the same type. Equal references are alike, and so are equal schemas.
    fn is_like(&self, other: &Self) -> bool {
        let explodes = |found: &Self| found.header.extensions.get(EXPLODE_EXTENSION).cloned();
        self.header.format == other.header.format && explodes(self) == explodes(other)
    }
}

impl<'a> Reader<'a> {
    /// Returns the headers of all responses of an operation, by name. A header whose type differs between responses is text.
    /// There are none if the profile of the API has its own client.
    pub(super) fn headers(
        &mut self,
        responses: &'a Responses,
        pointer: &Pointer,
        owner: &str,
    ) -> Vec<Header> {
        if self.profile.has_own_client {
            return Vec::new();
        }
        let coded = responses.responses.iter();
        let coded = coded.map(|(status, response)| (status.to_string(), response));
        let rest = responses.default.iter();
        let all = coded.chain(rest.map(|response| ("default".to_owned(), response)));
        let mut of_responses = 0;
        let mut found: IndexMap<String, Vec<Found<'a>>> = IndexMap::new();
        for (status, response) in all {
            // A broken reference is reported with the response.
            let read = self.silently(|reader| reader.follow(response, &pointer.step(&status)));
            let Some((response, at)) = read else { continue };
            of_responses += 1;
            for (name, header) in &response.headers {
                // OpenAPI ignores this header, because the media types describe it.
                if name.eq_ignore_ascii_case("content-type") {
                    continue;
                }
                let at = at.step("headers").step(name);
                if let Some((header, at)) = self.follow(header, &at) {
                    let same = found.entry(name.to_ascii_lowercase()).or_default();
                    same.push(Found {
                        name,
                        header,
                        at,
                        response: of_responses,
                    });
                }
            }
        }
        let mut headers = Vec::new();
        for same in found.values() {
            let required = same.iter().filter(|found| found.header.required);
            // A response may list it twice, in different case.
            let requiring: HashSet<usize> = required.map(|found| found.response).collect();
            let is_sure = requiring.len() == of_responses;
            let Some((first, others)) = same.split_first() else {
                continue;
            };
            let Some(mut header) = self.header(first, owner, is_sure) else {
                continue;
            };
            for other in others.iter().filter(|other| !other.is_like(first)) {
                let other = self.header(other, owner, is_sure);
                if other.is_some_and(|other| {
                    (other.ty, other.style) != (header.ty.clone(), header.style)
                }) {
                    header = header.into_text();
                }
            }
            headers.push(header);
        }
        headers.sort_by(|one, two| one.wire.cmp(&two.wire));
        headers
    }

    /// Reads a header. `is_sure` means that every response must have it.
    fn header(&mut self, found: &Found<'a>, owner: &str, is_sure: bool) -> Option<Header> {
        let Found {
            name,
            header,
            at: ref pointer,
            ..
        } = *found;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_name) {
            self.unsupported(pointer, "a header of that name", "it is left out");
            return None;
        }
        let explode = header.extensions.get(EXPLODE_EXTENSION);
        let explode = explode.and_then(Value::as_bool).unwrap_or_default();
        let written = Written::of_header(explode);
        let (ty, style, mut facts) =
            self.text_value(&header.format, &written, pointer, owner, name);
        // A free-form value is read as text, not as JSON.
        let (ty, style) = match ty {
            Type::Json | Type::File => (Type::String, None),
            ty => (ty, style),
        };
        let told = [
            (is_sure, "in every response"),
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
