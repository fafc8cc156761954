//! Bodies and responses, and how they contain the carrier that their table describes.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::docs::{PropertyTable, ResponseKind, Spanned, StatedType, TypeName};
use crate::model::Operation;

/// The direction of a site: request or response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Body,
    Response,
}

/// The key of a body or a response within a run: the index of its operation in the model, and the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct SiteKey {
    pub(super) operation: usize,
    pub(super) role: Role,
}

/// A body or a response, as described on its page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site<'a> {
    /// The operation's index in the model.
    pub(super) index: usize,
    pub(super) operation: &'a Operation,
    pub(super) role: Role,
    pub(super) stated: Option<&'a Spanned<StatedType>>,
    pub(super) named_by_text: Option<&'a TypeName>,
    pub(super) table: Option<&'a PropertyTable>,
    pub(super) sample: Option<&'a Value>,
    pub(super) stream: bool,
}

/// The way in which a site contains the carrier that its table describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    One,
    List,
    Dictionary,
}

impl<'a> Site<'a> {
    /// Returns the request body of an operation.
    pub(super) fn body(index: usize, operation: &'a Operation) -> Option<Self> {
        let body = operation.page.body.as_ref()?;
        Some(Self {
            index,
            operation,
            role: Role::Body,
            stated: body.stated.as_ref(),
            named_by_text: None,
            table: body.table.as_ref(),
            sample: operation
                .page
                .sample_request
                .as_ref()
                .and_then(|s| s.json.as_ref()),
            stream: false,
        })
    }

    /// Returns the successful response of an operation; `None` if it has no content.
    pub(super) fn answer(index: usize, operation: &'a Operation) -> Option<Self> {
        let response = &operation.page.response;
        if response.kind == ResponseKind::Nothing {
            return None;
        }
        Some(Self {
            index,
            operation,
            role: Role::Response,
            stated: response.stated.as_ref(),
            named_by_text: response.names_carrier.as_ref(),
            table: response.table.as_ref(),
            sample: operation
                .page
                .sample_response
                .as_ref()
                .and_then(|s| s.json.as_ref()),
            stream: response.kind == ResponseKind::Stream,
        })
    }

    pub(super) fn key(&self) -> SiteKey {
        SiteKey {
            operation: self.index,
            role: self.role,
        }
    }

    /// Returns the vendor's name of a body; empty for a response.
    pub(super) fn body_name(&self) -> &'a str {
        match (self.role, &self.operation.page.body) {
            (Role::Body, Some(body)) => &body.name,
            _ => "",
        }
    }

    /// Whether this is the parameter object of an agent operation, which is not part of any carrier.
    pub(super) fn is_request(&self) -> bool {
        let body = self
            .operation
            .page
            .body
            .as_ref()
            .filter(|_| self.role == Role::Body);
        body.is_some_and(|body| body.is_parameters) && self.table.is_some()
    }

    /// Returns the place of the site: its table, or else the section.
    pub(super) fn place(&self) -> Place {
        let page = &self.operation.page;
        let section = match (self.role, &page.body) {
            (Role::Body, Some(body)) => body.span,
            _ => page.response.span,
        };
        page.place(self.table.map_or(section, |table| table.span))
    }

    /// Returns how the site contains its table's carrier, according to the type word or the sample on the page
    /// (`docs/pages.md#lists-and-objects`).
    pub(super) fn container(&self) -> Option<Container> {
        match self.stated.map(|s| &s.value) {
            Some(StatedType::Array(_)) => return Some(Container::List),
            Some(StatedType::Map(_)) => return Some(Container::Dictionary),
            Some(StatedType::Named(_)) if self.sample.is_none() => return Some(Container::One),
            _ => {}
        }
        match self.sample? {
            Value::Array(_) => Some(Container::List),
            Value::Object(object) => {
                let known = |name: &String| {
                    self.table
                        .is_some_and(|t| t.rows.iter().any(|row| row.name == *name))
                };
                let wrapped = !object.is_empty()
                    && !object.keys().any(known)
                    && object.values().all(|v| {
                        v.as_object()
                            .is_some_and(|o| !o.is_empty() && o.keys().all(known))
                    });
                Some(if wrapped {
                    Container::Dictionary
                } else {
                    Container::One
                })
            }
            _ => None,
        }
    }

    /// Returns the sample objects of the table's carrier.
    pub(super) fn instances(&self, container: Container) -> Vec<&'a Value> {
        match (container, self.sample) {
            (Container::One, Some(value @ Value::Object(_))) => vec![value],
            (Container::List, Some(Value::Array(items))) => {
                items.iter().filter(|v| v.is_object()).collect()
            }
            (Container::Dictionary, Some(Value::Object(object))) => object.values().collect(),
            _ => Vec::new(),
        }
    }
}
