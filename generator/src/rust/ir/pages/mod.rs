//! How the pages of a list follow each other. An extension states it; otherwise names of parameters and properties imply it.
//!
//! If names are ambiguous, the operation has no stream of pages.

mod body;
mod cursor;
mod rule;
mod stated;
mod words;

use openapiv3::{Operation as SpecOperation, ReferenceOr};
use pagewire_runtime::contract::{Bound, Name, Next, Pages, Path, Rule, Size};

use super::reader::Reader;
use super::{Content, Operation, Parameter, Place, Role, Tag, Type, TypeDef};
use body::Body;

/// How the pages of an operation follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// The instructions for the runtime.
    pub(crate) plan: Pages<'static>,
    /// The type of an item.
    pub(crate) item: Type,
}

impl Reader<'_> {
    /// Decides for each operation whether its response is one of several pages.
    pub(super) fn pages(&mut self, tags: &mut [Tag]) {
        // A profile with its own pages knows how they follow each other.
        if self.profile.pages.is_some() {
            return;
        }
        for operation in tags.iter_mut().flat_map(|tag| &mut tag.operations) {
            operation.pages = match self.stated_pages(operation) {
                Some(stated) => stated,
                None => rule::pages(operation, &self.types),
            };
        }
    }

    /// Returns the operation in the document.
    fn described(&self, operation: &Operation) -> Option<&SpecOperation> {
        let item = self.spec.paths.paths.get(&operation.path);
        let item = item.and_then(ReferenceOr::as_item)?;
        let mut all = item.iter();
        let found = all.find(|(method, _)| method.eq_ignore_ascii_case(operation.method.as_str()));
        found.map(|(_, found)| found)
    }
}

impl Operation {
    /// Returns the body of a success, if it has only one type.
    fn page<'a>(&'a self, types: &'a [TypeDef]) -> Option<Body<'a>> {
        let success = self.success().filter(|_| self.answers.is_none())?;
        match &success.content {
            Some(Content::Typed(ty)) => Some(Body::new(ty, types)),
            _ => None,
        }
    }

    /// Returns the operation's own query parameters with single values.
    fn singles(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| {
            parameter.place == Place::Query
                && parameter.role == Role::Own
                && parameter.style.is_none()
                && (parameter.ty.is_integer() || parameter.ty.is_text())
        })
    }
}

/// Returns the parameter for the page size, if the document states the maximum size.
fn size_of(parameter: &Parameter) -> Option<Size<'static>> {
    let most = parameter.constraints.iter().find_map(|rule| match rule {
        Rule::Max(Bound::Integer(most)) => i64::try_from(*most).ok(),
        _ => None,
    });
    most.map(|most| Size {
        name: Name::new(parameter.wire.clone()),
        most,
    })
}

/// Converts a path to the runtime's type.
fn path_of(steps: &[&str]) -> Path<'static> {
    Path::new(steps.iter().copied()).into_owned()
}

/// Returns a plan without the conditions that end the pages.
fn plan(next: Next<'static>, items: &[&str]) -> Pages<'static> {
    Pages {
        next,
        items: path_of(items),
        more: None,
        last: None,
        pages: None,
        total: None,
        size: None,
    }
}
