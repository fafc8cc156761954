//! Finds the operations of another source that match a page.

use std::collections::HashMap;

use crate::docs::{Method, OperationPage};
use crate::recover::{Api, TypedOperation};

/// The operations of another release, by id and by address.
pub(super) struct Index<'a> {
    by_id: HashMap<&'a str, &'a TypedOperation>,
    by_address: HashMap<(Method, String), &'a TypedOperation>,
}

impl<'a> Index<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let by_id = api
            .operations
            .iter()
            .map(|o| (o.operation.page.id.value.as_str(), o))
            .collect();
        let address = |o: &TypedOperation| {
            let page = &o.operation.page;
            (page.method, page.path.value.shape())
        };
        let by_address = api.operations.iter().map(|o| (address(o), o)).collect();
        Self { by_id, by_address }
    }

    /// Returns the operation with the id of a page, or else the one with its address.
    pub(super) fn find(&self, page: &OperationPage) -> Option<&'a TypedOperation> {
        let address = || self.by_address.get(&(page.method, page.path.value.shape()));
        let found = self.by_id.get(page.id.value.as_str()).or_else(address);
        found.copied()
    }
}
