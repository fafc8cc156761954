//! Uses of named types: the operations that take and return them, and the types that contain them.

use super::method::Method;
use crate::rust::ir::{Api, TypeId};

/// An operation: the index of its tag, and its index within the tag.
pub(crate) type Place = (usize, usize);

/// The uses of one named type, each once, in the order of the document.
#[derive(Debug, Default, Clone)]
pub(crate) struct Uses {
    /// Operations with an argument of the type, or of a list or dictionary of it.
    pub(crate) taken: Vec<Place>,
    /// Operations whose success or response headers have the type, or a list or dictionary of it.
    pub(crate) returned: Vec<Place>,
    /// Types that have the type in a property or a variant.
    pub(crate) held: Vec<TypeId>,
}

/// Returns the uses of every type of `api`. Types that are not in the crate do not count as holders.
pub(super) fn uses(api: &Api, methods: &[Vec<Method<'_>>], tags_of: &[Vec<usize>]) -> Vec<Uses> {
    let mut found = vec![Uses::default(); api.types.len()];
    for (tag, methods) in methods.iter().enumerate() {
        for (index, method) in methods.iter().enumerate() {
            let place = (tag, index);
            let taken = method.arguments.iter();
            for ty in taken.filter_map(|argument| argument.input.ty()) {
                ty.named(&mut |id| note(&mut found[id].taken, place));
            }
            let headers = method.operation.headers.iter().map(|header| &header.ty);
            for ty in method.output.ty().into_iter().chain(headers) {
                ty.named(&mut |id| note(&mut found[id].returned, place));
            }
        }
    }
    for (holder, def) in api.types.iter().enumerate() {
        if api.is_types_only || !tags_of[holder].is_empty() {
            def.named(&mut |id| note(&mut found[id].held, holder));
        }
    }
    for (id, uses) in found.iter_mut().enumerate() {
        // A type that contains itself is not worth mentioning.
        uses.held.retain(|&holder| holder != id);
    }
    found
}

/// Adds a place, unless it equals the last one.
fn note<T: PartialEq>(places: &mut Vec<T>, place: T) {
    if places.last() != Some(&place) {
        places.push(place);
    }
}
