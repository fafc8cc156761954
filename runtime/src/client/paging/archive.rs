//! All rows of a call that requests its pages by the number of rows before them and by their size.

use futures_util::StreamExt as _;

use super::{Items, Page, PageRequest, one_by_one, pages_from, parameter};
use crate::client::call::Parts;
use crate::client::{Call, Error, FromResponse, url};

/// All rows of a call. `into_page` converts each page of the type `P`. `names` are the query parameters for the size of a
/// page and for the number of rows before it.
///
/// The stream keeps the call's own limits: it begins where the call does, and returns at most as many rows as the call asks for.
pub(crate) fn rows_of<'c, R, S, P, T>(
    call: Call<'c, R, S>,
    top: i32,
    names: [&'static str; 2],
    into_page: fn(P) -> Page<T>,
) -> Items<'c, T>
where
    P: FromResponse + Send + 'c,
    T: Send + 'c,
{
    let operation = call.operation();
    let skip = call.parts.as_ref().map_or(0, |parts| {
        parameter(&parts.query, names[1]).unwrap_or_default()
    });
    let most: Option<i32> = call
        .parts
        .as_ref()
        .ok()
        .and_then(|parts| parameter(&parts.query, names[0]));
    let top = top.min(most.unwrap_or(i32::MAX)).max(1);
    let most = most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or_default());
    let mut parts = Some(call.parts);
    let rows = one_by_one(pages_from(PageRequest { skip, top }, move |page| {
        let call = next_call::<P>(&mut parts, &page, names);
        async move { call?.send().await.map(into_page) }
    }));
    // An error of a page is found after its call.
    let rows = rows.map(move |row| row.map_err(|error| error.of(operation)));
    Items::of(rows.take(most))
}

/// The call of one page.
fn next_call<'c, P>(
    parts: &mut Option<Result<Parts<'c>, Error>>,
    page: &PageRequest,
    names: [&'static str; 2],
) -> Result<Call<'c, P>, Error> {
    let again = || Error::request("its body is a stream, which can be sent once");
    let known = match parts.take() {
        Some(Err(error)) => return Err(error),
        Some(Ok(known)) => known,
        None => return Err(again()),
    };
    let mut next = known.try_clone().ok_or_else(again)?;
    *parts = Some(Ok(known));
    for (name, value) in names.into_iter().zip([page.top, page.skip]) {
        url::forget(&mut next.query, name, url::Own::AnyCase);
        next.query
            .push(if next.query.is_empty() { '?' } else { '&' });
        next.query.push_str(&format!("{name}={value}"));
    }
    Ok(Call::from_parts(Ok(next)))
}
