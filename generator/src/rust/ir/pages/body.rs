//! The contents of a page's body: the list and the single values about the page.

use super::words::{ASIDE, ENVELOPES, LISTS, MORE, TOTALS, WRAPPERS, plain};
use crate::rust::ir::{Field, Type, TypeDef, TypeKind};

/// The limit for the path from the body to a value about the page.
const MOST_STEPS: usize = 4;

/// The body of a page.
pub(super) struct Body<'a> {
    ty: &'a Type,
    types: &'a [TypeDef],
}

/// A list in a body.
pub(super) struct List<'a> {
    /// The members on the path to it.
    pub(super) path: Vec<&'a str>,
    /// The type of its items.
    pub(super) item: &'a Type,
}

/// A value in a body.
pub(super) struct Leaf<'a> {
    /// The members on the path to it.
    pub(super) path: Vec<&'a str>,
    /// The same members in the spelling of the word lists.
    words: Vec<String>,
    /// The member.
    pub(super) field: &'a Field,
}

impl<'a> Leaf<'a> {
    fn new(path: Vec<&'a str>, field: &'a Field) -> Self {
        let words = path.iter().map(|name| plain(name)).collect();
        Self { path, words, field }
    }

    /// Its name.
    pub(super) fn word(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// The name of the object that contains it.
    pub(super) fn around(&self) -> &str {
        let before = self.words.len().checked_sub(2);
        before
            .and_then(|index| self.words.get(index))
            .map_or("", String::as_str)
    }

    /// Whether it is text or a whole number.
    pub(super) fn is_single(&self) -> bool {
        self.field.ty.is_integer() || self.field.ty.is_text()
    }

    /// Its description in lower case.
    pub(super) fn docs(&self) -> String {
        self.field
            .docs
            .as_deref()
            .unwrap_or_default()
            .to_lowercase()
    }
}

impl<'a> Body<'a> {
    pub(super) const fn new(ty: &'a Type, types: &'a [TypeDef]) -> Self {
        Self { ty, types }
    }

    /// The properties of an object.
    pub(super) fn fields(&self, ty: &Type) -> &'a [Field] {
        match ty {
            Type::Carrier(id) => match self.types.get(*id).map(|def| &def.kind) {
                Some(TypeKind::Carrier(fields)) => fields,
                _ => &[],
            },
            _ => &[],
        }
    }

    /// Whether all values of the type have a single value in the property `name`, in every variant of a one-of.
    pub(super) fn has_single(&self, ty: &Type, name: &str) -> bool {
        match ty {
            Type::Choice(id) => match self.types.get(*id).map(|def| &def.kind) {
                Some(TypeKind::Choice(def)) => def.variants.iter().all(|variant| {
                    matches!(variant.ty, Type::Carrier(_)) && self.has_single(&variant.ty, name)
                }),
                _ => false,
            },
            ty => {
                let mut fields = self.fields(ty).iter();
                fields.any(|field| {
                    field.wire == name && (field.ty.is_text() || field.ty.is_integer())
                })
            }
        }
    }

    /// Returns the list at the end of a path.
    pub(super) fn list_at(&self, path: &[String]) -> Option<List<'a>> {
        let (steps, ty) = self.at(path)?;
        match ty {
            Type::List(item) => Some(List { path: steps, item }),
            _ => None,
        }
    }

    /// Returns the value at the end of a path.
    pub(super) fn leaf_at(&self, path: &[String]) -> Option<Leaf<'a>> {
        let (last, before) = path.split_last()?;
        let (mut steps, ty) = self.at(before)?;
        let field = self.fields(ty).iter().find(|field| field.wire == *last)?;
        steps.push(&field.wire);
        Some(Leaf::new(steps, field))
    }

    fn at(&self, path: &[String]) -> Option<(Vec<&'a str>, &'a Type)> {
        let (mut steps, mut ty) = (Vec::new(), self.ty);
        for step in path {
            let field = self.fields(ty).iter().find(|field| field.wire == *step)?;
            steps.push(field.wire.as_str());
            ty = &field.ty;
        }
        Some((steps, ty))
    }

    /// Returns the list of the page; `None` if it could be any of several. `name` is the last fixed segment of the operation's path.
    pub(super) fn list(&self, name: &str) -> Option<List<'a>> {
        match self.ty {
            Type::List(item) => Some(List {
                path: Vec::new(),
                item,
            }),
            ty => self.list_in(ty, name, &mut Vec::new()),
        }
    }

    fn list_in(&self, ty: &'a Type, name: &str, path: &mut Vec<&'a str>) -> Option<List<'a>> {
        let fields = self.fields(ty);
        let is_list = |field: &&&Field| matches!(field.ty, Type::List(_));
        let lists: Vec<&Field> = fields.iter().filter(|field| is_list(&field)).collect();
        let beside = |field: &&&Field| !ASIDE.contains(&&*plain(&field.wire));
        let main: Vec<&Field> = lists.iter().filter(beside).copied().collect();
        let one = |wanted: &dyn Fn(&str) -> bool| {
            let mut found = main.iter().filter(|field| wanted(&plain(&field.wire)));
            found.next().filter(|_| found.next().is_none())
        };
        let found = match main.as_slice() {
            // The operation itself may be about messages or links.
            [] => lists.iter().find(|field| plain(&field.wire) == name),
            [only] => Some(only),
            _ => one(&|word| word == name).or_else(|| one(&|word| LISTS.contains(&word))),
        };
        if let Some(Field {
            wire,
            ty: Type::List(item),
            ..
        }) = found
        {
            path.push(wire);
            return Some(List {
                path: std::mem::take(path),
                item,
            });
        }
        if !main.is_empty() || path.len() >= 2 {
            return None;
        }
        let mut within = fields.iter().filter(|field| {
            WRAPPERS.contains(&&*plain(&field.wire)) && !self.fields(&field.ty).is_empty()
        });
        let wrapper = within.next().filter(|_| within.next().is_none())?;
        path.push(&wrapper.wire);
        self.list_in(&wrapper.ty, name, path)
    }

    /// Whether a value beside the list is a one-of or has no known type, so that it could be the list of the page.
    pub(super) fn has_rival_beside(&self, list: &List<'a>) -> bool {
        let Some((_, before)) = list.path.split_last() else {
            return false;
        };
        let mut fields = self.fields_at(before).iter();
        fields.any(|field| {
            let word = plain(&field.wire);
            let is_any = matches!(field.ty, Type::Json | Type::Choice(_));
            is_any && !ENVELOPES.contains(&&*word) && !ASIDE.contains(&&*word)
        })
    }

    /// Whether everything beside the list is about the page.
    pub(super) fn has_only(&self, list: &List<'a>) -> bool {
        let Some((last, before)) = list.path.split_last() else {
            return true;
        };
        self.fields_at(before).iter().all(|field| {
            let word = plain(&field.wire);
            let words = [&ENVELOPES[..], &ASIDE, &TOTALS, &MORE];
            field.wire == *last || words.iter().any(|known| known.contains(&&*word))
        })
    }

    /// Returns the members of the object at the end of a path.
    fn fields_at(&self, path: &[&str]) -> &'a [Field] {
        let mut fields = self.fields(self.ty);
        for step in path {
            let field = fields.iter().find(|field| field.wire == *step);
            fields = field.map_or(&[], |field| self.fields(&field.ty));
        }
        fields
    }

    /// Returns the single values about the page. They are beside the list, beside the objects around it, and in objects
    /// there that describe the page.
    pub(super) fn about(&self, list: &List<'a>) -> Vec<Leaf<'a>> {
        let mut found = Vec::new();
        let mut ty = self.ty;
        let mut path = Vec::new();
        for step in &list.path {
            self.collect(ty, &mut path.clone(), &mut found);
            let field = self.fields(ty).iter().find(|field| field.wire == *step);
            let Some(field) = field else { break };
            path.push(*step);
            ty = &field.ty;
        }
        found
    }

    fn collect(&self, ty: &Type, path: &mut Vec<&'a str>, found: &mut Vec<Leaf<'a>>) {
        for field in self.fields(ty) {
            path.push(&field.wire);
            let word = plain(&field.wire);
            if matches!(field.ty, Type::Carrier(_)) {
                if ENVELOPES.contains(&&*word) && path.len() < MOST_STEPS {
                    self.collect(&field.ty, path, found);
                }
            } else if field.ty == Type::Bool || field.ty.is_text() || field.ty.is_integer() {
                found.push(Leaf::new(path.clone(), field));
            }
            path.pop();
        }
    }
}
