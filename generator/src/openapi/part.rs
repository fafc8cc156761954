//! A part of a document, in place or by reference.

use openapiv3::ReferenceOr;

/// A part of a document, or a reference to one. Independent of boxes in the document model.
#[derive(Debug)]
pub(crate) enum Ref<'a, T> {
    /// The part itself.
    Item(&'a T),
    /// A reference.
    Reference(&'a str),
}

impl<T> Clone for Ref<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ref<'_, T> {}

impl<'a, T> Ref<'a, T> {
    /// Returns the part, unless it is a reference.
    pub(crate) fn item(self) -> Option<&'a T> {
        match self {
            Self::Item(item) => Some(item),
            Self::Reference(_) => None,
        }
    }

    /// Returns the reference, if it is one.
    pub(crate) fn reference(self) -> Option<&'a str> {
        match self {
            Self::Item(_) => None,
            Self::Reference(reference) => Some(reference),
        }
    }
}

impl<'a, T> From<&'a ReferenceOr<T>> for Ref<'a, T> {
    fn from(part: &'a ReferenceOr<T>) -> Self {
        match part {
            ReferenceOr::Item(item) => Self::Item(item),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}

impl<'a, T> From<&'a ReferenceOr<Box<T>>> for Ref<'a, T> {
    fn from(part: &'a ReferenceOr<Box<T>>) -> Self {
        match part {
            ReferenceOr::Item(item) => Self::Item(item),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}
