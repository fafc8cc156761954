//! The step from one page to the next, from the body and the headers of a page, without its type.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher};

use http::header::LINK;
use serde_json::Value;

use super::address::{below, next_link};
use crate::client::call::Parts;
use crate::client::{Error, Head, url};
use crate::contract::{Next, Pages, Path};
use crate::media::{self, Format};
use crate::table::View;

/// The position of a stream of pages.
pub(super) struct Walk<'c> {
    /// The call of the next page; `None` after the last one.
    next: Option<Result<Parts<'c>, Error>>,
    /// The current call, kept to be made again; `None` if its body is a stream.
    kept: Option<Parts<'c>>,
    /// Cursors and addresses that were used.
    seen: HashSet<String>,
    /// The page number, or the number of items before the page.
    at: Option<i64>,
    /// The number of items so far.
    items: i64,
    /// A checksum of the items of the previous page.
    before: Option<u64>,
}

/// How the next call differs.
enum Step {
    /// A query parameter gets another value.
    Parameter(String, String),
    /// Path and query change.
    Address(String, String),
}

/// An error in a page: its path and the reason.
type Wrong = (String, String);

impl<'c> Walk<'c> {
    pub(super) fn new(call: Result<Parts<'c>, Error>) -> Self {
        Self {
            next: Some(call),
            kept: None,
            seen: HashSet::new(),
            at: None,
            items: 0,
            before: None,
        }
    }

    /// The call of the next page; `None` after the last one.
    pub(super) fn call(&mut self) -> Option<Result<Parts<'c>, Error>> {
        let call = self.next.take()?;
        self.kept = call.as_ref().ok().and_then(Parts::try_clone);
        let is_paged = |parts: &Parts<'_>| parts.operation.pages.is_some();
        Some(match call {
            Ok(parts) if !is_paged(&parts) => {
                let message = "the description does not say how its pages follow each other";
                Err(Error::request(message).of(Some(parts.operation)))
            }
            call => call,
        })
    }

    /// Chooses the call after a page. An error in the page is returned after it.
    pub(super) fn turn(&mut self, page: View<'_>, head: &Head) {
        let kept = self.kept.take();
        let operation = kept.as_ref().map(|parts| parts.operation);
        let Some(plan) = operation.and_then(|operation| operation.pages.as_deref()) else {
            let message =
                "its body is a stream, which can be sent once: there is one page".to_owned();
            self.next = Some(Err(Error::request(message).of(operation)));
            return;
        };
        let step = kept
            .as_ref()
            .map_or(Ok(None), |parts| self.step(plan, parts, page, head));
        self.next = match step {
            Ok(None) => None,
            Ok(Some(step)) => kept.map(|parts| Ok(step.taken(parts))),
            Err((path, message)) => {
                let error = Error::body(head.status(), path, message);
                Some(Err(error.of(operation)))
            }
        };
    }

    /// How the next call differs from that of `page`; `None` after the last page.
    fn step(
        &mut self,
        plan: &'static Pages<'static>,
        parts: &Parts<'_>,
        page: View<'_>,
        head: &Head,
    ) -> Result<Option<Step>, Wrong> {
        let items = match at(page, &plan.items) {
            View::List(items) => Some(items),
            View::Null | View::Json(serde_json::Value::Null) => None,
            _ => {
                return Err((
                    written(&plan.items),
                    "it is not a list of the documented items".to_owned(),
                ));
            }
        };
        let count = items.map_or(0, |items| i64::try_from(items.len()).unwrap_or(i64::MAX));
        self.items = self.items.saturating_add(count);
        let told = told(plan, page);
        if told == Some(false) {
            return Ok(None);
        }
        let missing = |path: &str| {
            let message = "there are more pages, but nothing leads to the next one".to_owned();
            match told {
                Some(true) => Err((path.to_owned(), message)),
                _ => Ok(None),
            }
        };
        match &plan.next {
            Next::Cursor(name, path) => match cursor(at(page, path)) {
                Some(value) => self
                    .new_parameter(name.as_str(), value, parts, &written(path))
                    .map(Some),
                None => missing(&written(path)),
            },
            Next::After(name, path) => {
                let last = items.and_then(|items| Some(items.get(items.len().checked_sub(1)?)));
                let is_last = told.is_none() && is_short(plan, parts, count);
                match cursor(at(last.unwrap_or(View::Null), path)).filter(|_| !is_last) {
                    Some(value) => self
                        .new_parameter(name.as_str(), value, parts, &written(path))
                        .map(Some),
                    None if is_last || count == 0 && told.is_none() => Ok(None),
                    None => Err((
                        written(path),
                        "the last item has nothing that the next page follows".to_owned(),
                    )),
                }
            }
            Next::Address(path) => match cursor(at(page, path)) {
                Some(address) => self.new_address(&address, parts, &written(path)).map(Some),
                None => missing(&written(path)),
            },
            Next::Link => {
                let values = head.headers().get_all(LINK).iter();
                let mut values = values.filter_map(|value| value.to_str().ok());
                match values.find_map(next_link) {
                    Some(address) => self.new_address(address, parts, "header link").map(Some),
                    None => missing("header link"),
                }
            }
            Next::Number(name, first) => {
                let number = self.started(name.as_str(), *first, parts)?;
                let done = number.saturating_sub(*first).saturating_add(1);
                if told.is_none() && is_end(plan, parts, page, count, (done, self.items)) {
                    return Ok(None);
                }
                self.same(page, plan)?;
                Ok(self.counted(name.as_str(), number.checked_add(1)))
            }
            Next::Offset(name) => {
                let before = self.started(name.as_str(), 0, parts)?;
                if told.is_none()
                    && is_end(plan, parts, page, count, (0, before.saturating_add(count)))
                {
                    return Ok(None);
                }
                if count == 0 {
                    return missing(&written(&plan.items));
                }
                self.same(page, plan)?;
                Ok(self.counted(name.as_str(), before.checked_add(count)))
            }
        }
    }

    /// The number in the call's parameter, or the first number if the call has none.
    fn started(&self, name: &str, first: i64, parts: &Parts<'_>) -> Result<i64, Wrong> {
        match (
            self.at,
            url::parameter(&parts.query, name, url::Own::Exactly),
        ) {
            (Some(at), _) => Ok(at),
            (None, None) => Ok(first),
            (None, Some(text)) => {
                let wrong = |_| {
                    (
                        format!("query {name}"),
                        "it is not a number to count from".to_owned(),
                    )
                };
                text.parse().map_err(wrong)
            }
        }
    }

    /// A step by number; `None` after the largest number.
    fn counted(&mut self, name: &str, number: Option<i64>) -> Option<Step> {
        self.at = number;
        number.map(|number| Step::Parameter(name.to_owned(), number.to_string()))
    }

    /// # Errors
    /// If a page has the same items as the previous page: the server does not know the parameter.
    fn same(&mut self, page: View<'_>, plan: &Pages<'_>) -> Result<(), Wrong> {
        let mut hasher = DefaultHasher::new();
        hasher.write(&media::encode(Format::Json, at(page, &plan.items)));
        let sum = Some(hasher.finish());
        if std::mem::replace(&mut self.before, sum) == sum {
            let message = "the page has the same items as the one before".to_owned();
            return Err((written(&plan.items), message));
        }
        Ok(())
    }

    fn new_parameter(
        &mut self,
        name: &str,
        value: String,
        parts: &Parts<'_>,
        path: &str,
    ) -> Result<Step, Wrong> {
        self.seen
            .extend(url::parameter(&parts.query, name, url::Own::Exactly));
        self.once(&value, path)?;
        Ok(Step::Parameter(name.to_owned(), value))
    }

    fn new_address(&mut self, address: &str, parts: &Parts<'_>, path: &str) -> Result<Step, Wrong> {
        let base = &parts.client.settings.base;
        self.seen.insert(format!("{}{}", parts.path, parts.query));
        let (to, query) =
            below(base, &parts.path, address).map_err(|message| (path.to_owned(), message))?;
        self.once(&format!("{to}{query}"), path)?;
        Ok(Step::Address(to, query))
    }

    /// # Errors
    /// If the pages form a cycle.
    fn once(&mut self, next: &str, path: &str) -> Result<(), Wrong> {
        match self.seen.insert(next.to_owned()) {
            true => Ok(()),
            false => Err((
                path.to_owned(),
                "it leads back to a page that was there before".to_owned(),
            )),
        }
    }
}

impl Step {
    fn taken(self, mut parts: Parts<'_>) -> Parts<'_> {
        match self {
            Self::Parameter(name, value) => {
                url::replace(&mut parts.query, &name, &value, parts.operation.profile);
            }
            Self::Address(path, query) => (parts.path, parts.query) = (path, query),
        }
        parts
    }
}

/// Whether the body states that there are more pages.
fn told(plan: &Pages<'_>, page: View<'_>) -> Option<bool> {
    let said = |path: &Option<Path<'_>>| match at(page, path.as_ref()?) {
        View::Bool(value) | View::Json(&Value::Bool(value)) => Some(value),
        _ => None,
    };
    said(&plan.more).or_else(|| said(&plan.last).map(|is_last| !is_last))
}

/// Whether a page of `count` items is the last one. `pages` and `items` count all so far, including this page.
fn is_end(
    plan: &Pages<'_>,
    parts: &Parts<'_>,
    page: View<'_>,
    count: i64,
    (pages, items): (i64, i64),
) -> bool {
    let number = |path: &Option<Path<'_>>| number(at(page, path.as_ref()?));
    if count == 0 {
        return true;
    }
    if let Some(all) = number(&plan.pages) {
        return pages >= all;
    }
    match number(&plan.total) {
        // Some servers count the items of the page only: then a page that is empty or not full is the last one.
        Some(total) if total > count => items >= total,
        _ => is_short(plan, parts, count),
    }
}

/// Whether a page has fewer items than the call asks for. A size that the document does not permit proves nothing, because
/// servers then return fewer items.
fn is_short(plan: &Pages<'_>, parts: &Parts<'_>, count: i64) -> bool {
    plan.size.as_ref().is_some_and(|size| {
        let asked = url::parameter(&parts.query, size.name.as_str(), url::Own::Exactly);
        let asked = asked.and_then(|asked| asked.parse::<i64>().ok());
        asked.is_some_and(|asked| asked <= size.most && count < asked)
    })
}

/// The value at the end of a path; [`View::Null`] where there is none.
fn at<'v>(page: View<'v>, path: &Path<'_>) -> View<'v> {
    path.names().fold(page, member)
}

fn member<'v>(value: View<'v>, name: &str) -> View<'v> {
    match value {
        View::Carrier(carrier) => {
            let known = carrier.descriptor().find(name, 0);
            match known.map_or(View::Null, |index| carrier.view(index)) {
                // The value has another type than the documented one.
                View::Null => carrier.unknown().get(name).map_or(View::Null, View::Json),
                value => value,
            }
        }
        View::Choice(choice) => member(choice.inner(), name),
        View::Json(value) => value.get(name).map_or(View::Null, View::Json),
        _ => View::Null,
    }
}

/// The text of a cursor; `None` if there is no next page: for `null`, an empty text, and a number that is not positive.
fn cursor(value: View<'_>) -> Option<String> {
    let is_none = match value {
        View::Json(Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_))
        | View::Bool(_) => true,
        value => number(value).is_some_and(|number| number <= 0),
    };
    value.text().filter(|text| !is_none && !text.is_empty())
}

fn number(value: View<'_>) -> Option<i64> {
    match value {
        View::I32(number) => Some(number.into()),
        View::I64(number) => Some(number),
        View::U64(number) => i64::try_from(number).ok(),
        View::Decimal(number) => number.to_string().parse().ok(),
        View::Json(Value::Number(number)) => number.as_i64(),
        _ => None,
    }
}

/// Formats a path for errors.
fn written(path: &Path<'_>) -> String {
    path.names().collect::<Vec<_>>().join(".")
}
