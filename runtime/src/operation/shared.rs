//! Lists that many operations share.

use crate::contract::{Name, Refused};
use crate::operation::{Request, Response};
use crate::profile::{OPEN_API, Profile};

/// Lists that many operations share. Descriptors refer to a list by a name that is derived from its content, so other lists
/// do not affect its name.
#[derive(Debug)]
pub struct Shared {
    headers: &'static [(&'static str, &'static [&'static str])],
    requests: &'static [(&'static str, Request)],
    responses: &'static [(&'static str, &'static [Response])],
    profile: &'static dyn Profile,
}

impl Shared {
    /// Lists of optional headers, request bodies, and lists of documented responses, each with its name.
    #[must_use]
    pub const fn new(
        headers: &'static [(&'static str, &'static [&'static str])],
        requests: &'static [(&'static str, Request)],
        responses: &'static [(&'static str, &'static [Response])],
    ) -> Self {
        Self {
            headers,
            requests,
            responses,
            profile: OPEN_API,
        }
    }

    /// The same lists, for an API with that profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    pub(super) const fn profile(&self) -> &'static dyn Profile {
        self.profile
    }

    pub(super) fn headers(
        &self,
        name: Option<Name<'_>>,
    ) -> Result<&'static [&'static str], Refused> {
        let found = find(self.headers, name, "headers")?;
        Ok(found.copied().unwrap_or(&[]))
    }

    pub(super) fn request(
        &self,
        name: Option<Name<'_>>,
    ) -> Result<Option<&'static Request>, Refused> {
        find(self.requests, name, "request")
    }

    pub(super) fn responses(&self, name: Option<Name<'_>>) -> Result<&'static [Response], Refused> {
        let found = find(self.responses, name, "responses")?;
        Ok(found.copied().unwrap_or(&[]))
    }
}

fn find<T>(
    lists: &'static [(&'static str, T)],
    name: Option<Name<'_>>,
    kind: &str,
) -> Result<Option<&'static T>, Refused> {
    let Some(name) = name else { return Ok(None) };
    match lists.iter().find(|(known, _)| *known == name.as_str()) {
        Some((_, list)) => Ok(Some(list)),
        None => Err(Refused::new(format!(
            "`{kind}:{name}` names no shared list"
        ))),
    }
}
