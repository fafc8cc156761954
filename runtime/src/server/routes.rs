//! The routes of a tag: its operations and their handlers.

use std::fmt;
use std::sync::Arc;

use crate::contract::Refused;
use crate::operation::{Operation, Operations};
use crate::server::{Context, Error, Input, Responding};

/// The operations of one tag and their handlers, made by generated code.
pub struct Routes {
    pub(super) operations: &'static Operations,
    pub(super) handlers: Arc<dyn Handlers>,
    pub(super) wanted: Box<dyn Fn(&Operation) -> bool + Send + Sync>,
    pub(super) is_overriding: bool,
}

impl Routes {
    /// `dispatch` calls the handler of the operation with that index in `operations`.
    pub fn new<T: Send + Sync + 'static>(
        operations: &'static Operations,
        api: T,
        dispatch: Dispatch<T>,
    ) -> Self {
        let handlers = Arc::new(Tag { api, dispatch });
        Self {
            operations,
            handlers,
            wanted: Box::new(|_| true),
            is_overriding: false,
        }
    }

    /// Keeps only the routes of these operations; the others are not served.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&Operation) -> bool + Send + Sync + 'static) -> Self {
        self.wanted = Box::new(wanted);
        self
    }

    /// Lets these routes replace those of other tags with the same method and path.
    ///
    /// Without this, a [`Router`](crate::server::Router) refuses two routes that lead to one place.
    #[must_use]
    pub fn overriding(mut self) -> Self {
        self.is_overriding = true;
        self
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operations.fmt(f)
    }
}

/// Why a router cannot be built from routes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutesError {
    /// The descriptors of a tag are invalid.
    Refused(Refused),
    /// Two operations have the same method and path, except for the names of placeholders, so one of them would never be
    /// called. [`Routes::overriding`] chooses one.
    Duplicate {
        /// The `operationId` of the first one.
        first: &'static str,
        /// The `operationId` of the second one.
        second: &'static str,
    },
}

impl fmt::Display for RoutesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refused) => refused.fmt(f),
            Self::Duplicate { first, second } => write!(
                f,
                "the operations {first} and {second} have the same route; mark the one that is meant as overriding"
            ),
        }
    }
}

impl std::error::Error for RoutesError {}

/// Calls one handler of `T`: the generated function for a tag's trait.
pub type Dispatch<T> =
    for<'a> fn(&'a T, usize, &'a Context, &Input<'_>) -> Result<Responding<'a>, Error>;

struct Tag<T> {
    api: T,
    dispatch: Dispatch<T>,
}

/// The handlers of a tag, of any type.
pub(super) trait Handlers: Send + Sync {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<Responding<'a>, Error>;
}

impl<T: Send + Sync> Handlers for Tag<T> {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        input: &Input<'_>,
    ) -> Result<Responding<'a>, Error> {
        (self.dispatch)(&self.api, operation, cx, input)
    }
}
