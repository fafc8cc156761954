//! Mock responses to the operation of a call.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use super::{Answers, Mock, MockResponse};
use crate::client::Call;
use crate::operation::Operation;

/// A call, generated or not, whose operation a [`Mock`] can use.
pub trait Callable {
    /// The type of a successful response.
    type Value;

    /// The operation; `None` if the call was made with invalid arguments and will fail.
    #[doc(hidden)]
    fn operation(&self) -> Option<&'static Operation>;
}

impl<R, S> Callable for Call<'_, R, S> {
    type Value = R;

    fn operation(&self) -> Option<&'static Operation> {
        self.parts.as_ref().ok().map(|parts| parts.operation)
    }
}

/// The operation that [`Mock::on`] was given; `R` is the result of its calls.
#[must_use = "nothing is prepared until one of its methods is called"]
pub struct On<'m, R> {
    mock: &'m Mock,
    /// `None` for a call that fails.
    operation: Option<&'static str>,
    value: PhantomData<fn() -> R>,
}

impl Mock {
    /// Prepares responses to the operation of a call, which is not sent. The compiler checks the operation, so its name
    /// cannot be misspelt. The arguments of the call are ignored: the responses apply to any call of the operation.
    ///
    /// ```
    /// # use pagewire_runtime::client::{Call, Mock, MockResponse};
    /// # fn example(mock: &Mock, call: Call<'_, String>) {
    /// // `call` is such as `client.contact().get_contact_entity(1)`.
    /// let busy = MockResponse::status(503);
    /// mock.on(&call).respond_in_turn([busy, MockResponse::json(r#""text""#)]);
    /// mock.on(&call).respond(404, r#"{"Message":"no such person"}"#);
    /// mock.on(&call).respond_value(&"text".to_owned());
    /// # }
    /// ```
    pub fn on<C: Callable>(&self, call: &C) -> On<'_, C::Value> {
        On {
            mock: self,
            operation: call.operation().map(|operation| operation.id),
            value: PhantomData,
        }
    }
}

impl<R> On<'_, R> {
    /// As [`Mock::respond`].
    pub fn respond(&self, status: u16, json: impl Into<String>) {
        self.respond_with(MockResponse::json(json).with_status(status));
    }

    /// As [`Mock::respond_with`].
    pub fn respond_with(&self, response: MockResponse) {
        self.prepare(Answers::Each(response));
    }

    /// As [`Mock::respond_in_turn`].
    pub fn respond_in_turn(&self, responses: impl IntoIterator<Item = MockResponse>) {
        self.prepare(Answers::InTurn(responses.into_iter().collect()));
    }

    /// Responds with 200 and this value from now on.
    pub fn respond_value(&self, value: &R)
    where
        R: Serialize,
    {
        match serde_json::to_string(value) {
            Ok(json) => self.respond(200, json),
            Err(error) => self
                .mock
                .refuse(|| format!("a response cannot be written as JSON: {error}")),
        }
    }

    fn prepare(&self, answers: Answers) {
        match self.operation {
            Some(operation) => self.mock.prepare(operation, answers),
            None => self.mock.refuse(|| {
                "the mock has a response to a call that cannot be made; send it to see why"
                    .to_owned()
            }),
        }
    }
}

impl<R> fmt::Debug for On<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&self.operation).finish()
    }
}

/// Makes calls that have their own options usable for a mock.
#[doc(hidden)]
#[macro_export]
macro_rules! callable {
    ($call:ident) => {
        impl<R, S, O> $crate::client::Callable for $call<'_, R, S, O> {
            type Value = R;
            fn operation(&self) -> Option<&'static $crate::operation::Operation> {
                $crate::client::Callable::operation(&self.0)
            }
        }
    };
}
