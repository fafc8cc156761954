//! An operation with the facts that follow from its page alone.

use crate::diagnostics::Place;
use crate::docs::OperationPage;
use crate::vendor::names;

/// An operation, and the facts that follow from its page alone.
#[derive(Debug)]
pub struct Operation {
    /// The page.
    pub page: OperationPage,
    /// The agent in the path: `Chat` of `/api/v1/Agents/Chat/…`.
    pub agent: Option<String>,
    /// Header parameters, except those that OpenAPI states elsewhere.
    pub headers: Vec<Header>,
    /// Whether an `Authorization` header is documented.
    pub authorization: bool,
    /// Whether the anti-forgery token is documented.
    pub xsrf: bool,
    /// Media types of the request body, in the order of the page.
    pub request_media: Vec<String>,
    /// Media types of the response, in the order of the page.
    pub response_media: Vec<String>,
}

/// A request header that is a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// The description on the page.
    pub text: String,
}

impl Operation {
    pub(super) fn new(page: OperationPage) -> Self {
        let mut headers = Vec::new();
        let (mut authorization, mut xsrf) = (false, false);
        let (mut request_media, mut response_media) = (Vec::new(), Vec::new());
        for row in &page.headers {
            match row.name.to_ascii_lowercase().as_str() {
                "authorization" => authorization = true,
                "x-xsrf-token" => xsrf = true,
                "content-type" => request_media.clone_from(&row.media_types),
                "accept" => response_media.clone_from(&row.media_types),
                _ => headers.push(Header {
                    name: row.name.clone(),
                    text: row.text.clone(),
                }),
            }
        }
        let agent = names::agent(page.path.value.as_str()).map(str::to_owned);
        Self {
            page,
            agent,
            headers,
            authorization,
            xsrf,
            request_media,
            response_media,
        }
    }

    /// Returns the place of the operation's id.
    pub fn place(&self) -> Place {
        self.page.place(self.page.id.span)
    }

    /// Returns the key for sorting: agents before REST, then by tag and id.
    pub(super) fn order(&self) -> (bool, &str, &str) {
        (
            self.agent.is_none(),
            &self.page.tag,
            self.page.id.value.as_str(),
        )
    }

    /// Returns the agent operation that this one is, or that a REST operation calls.
    pub fn agent_operation(&self) -> Option<(&str, &str)> {
        match (&self.agent, &self.page.calls) {
            (Some(agent), _) => Some((agent, self.page.id.value.operation())),
            (None, Some(calls)) => Some((&calls.value.0, &calls.value.1)),
            _ => None,
        }
    }
}
