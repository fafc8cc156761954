//! Locations of schemas, and the words that name the types made from them.

use heck::ToUpperCamelCase;

use crate::openapi::Pointer;

/// The location of a schema in the document, and the words that would name its type.
#[derive(Clone)]
pub(super) struct At {
    /// Its location.
    pub(super) pointer: Pointer,
    /// Name of the type or operation around it.
    pub(super) owner: String,
    /// Name of the property or parameter that the schema belongs to.
    pub(super) word: String,
    /// Depth of nesting and of references followed so far.
    pub(super) depth: usize,
}

impl At {
    pub(super) fn new(pointer: Pointer, owner: &str, word: &str) -> Self {
        Self {
            pointer,
            owner: owner.to_owned(),
            word: word.to_owned(),
            depth: 0,
        }
    }

    /// A step into the schema. Keeps the names.
    pub(super) fn step(&self, step: &str) -> Self {
        Self {
            pointer: self.pointer.step(step),
            owner: self.owner.clone(),
            word: self.word.clone(),
            depth: self.depth + 1,
        }
    }

    /// A step into an item of a keyword that lists schemas. Keeps the names.
    pub(super) fn item(&self, keyword: &str, index: usize) -> Self {
        Self {
            pointer: self.pointer.step(keyword).step(index),
            ..self.step(keyword)
        }
    }

    /// A step into a property of the schema. The schema's name is, or would be, `owner`.
    pub(super) fn property(&self, owner: &str, wire: &str) -> Self {
        Self {
            pointer: self.pointer.step("properties").step(wire),
            owner: owner.to_owned(),
            word: wire.to_owned(),
            depth: self.depth + 1,
        }
    }

    /// The same location, with its name as the owner of everything within.
    pub(super) fn into_owner(self) -> Self {
        if self.word.is_empty() {
            return self;
        }
        Self {
            owner: self.name(),
            word: String::new(),
            ..self
        }
    }

    /// The name of a type that is defined at this location.
    pub(super) fn name(&self) -> String {
        format!(
            "{}{}",
            self.owner.to_upper_camel_case(),
            self.word.to_upper_camel_case()
        )
    }
}

/// Returns the word that names the result of an operation with a status, as the document writes that status.
pub(super) fn word(status: &str) -> String {
    if status.starts_with('2') {
        "Result".to_owned()
    } else {
        format!("Result{status}")
    }
}
