//! Response headers from values.

use http::header::{HeaderName, HeaderValue, SET_COOKIE};

use crate::http_date;
use crate::operation::{Place, Style};
use crate::server::{Context, Error};
use crate::style::joined;
use crate::table::{Item, View};

/// Sets a header of the response to a value; an empty list is omitted. Several cookies are several headers, because they
/// cannot be joined (RFC 6265, 3).
///
/// # Errors
/// 500 if the value is not valid in a header.
#[doc(hidden)]
pub fn set_header(
    cx: &Context,
    name: &'static str,
    style: Option<Style>,
    value: &impl Item,
) -> Result<(), Error> {
    set(cx, name, style, value.view()).map_err(Error::caused_by)
}

fn set(
    cx: &Context,
    name: &'static str,
    style: Option<Style>,
    view: View<'_>,
) -> Result<(), http::Error> {
    let name = HeaderName::try_from(name)?;
    if let (View::List(list), true) = (view, name == SET_COOKIE) {
        let items = (0..list.len()).filter_map(|index| list.get(index).text());
        let items: Vec<HeaderValue> = items.map(HeaderValue::try_from).collect::<Result<_, _>>()?;
        cx.set_response_headers(name, items);
        return Ok(());
    }
    let text = match style {
        Some(style) => joined(style, Place::Header, name.as_str(), view),
        None => http_date::written(name.as_str(), view)
            .or_else(|| view.text())
            .unwrap_or_default(),
    };
    let is_empty = text.is_empty() && style.is_some();
    let value = (!is_empty)
        .then(|| HeaderValue::try_from(text))
        .transpose()?;
    cx.set_response_headers(name, value);
    Ok(())
}
