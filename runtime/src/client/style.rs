//! Query parameters that are lists or objects.

use crate::client::Error;
use crate::client::url::{append_pieces, append_query};
use crate::form;
use crate::operation::{Place, Style};
use crate::profile::Profile;
use crate::style::{self, items, pieces};
use crate::table::{View, Writing};

/// Checks that no item of a value contains the separator, in styles that percent-encode separators and items alike. The
/// server would otherwise read two items (OpenAPI 3.1.1, appendix E).
///
/// # Errors
/// [`ErrorKind::Request`](crate::client::ErrorKind::Request) for such an item.
pub(super) fn can_be_cut(
    what: &str,
    name: &str,
    style: Style,
    value: View<'_>,
) -> Result<(), Error> {
    let between = style.form().between;
    let pieces = match style {
        Style::Json => Vec::new(),
        _ if !has_items(value) => Vec::new(),
        _ => pieces(value),
    };
    match pieces.iter().position(|piece| piece.contains(between)) {
        // The message omits the item, which may be a secret.
        Some(index) => Err(Error::request(format!(
            "{what} {name}: item {} contains {between:?}, which separates items; the API has no way to write it",
            index + 1
        ))),
        None => Ok(()),
    }
}

/// Whether a value is a list or an object.
fn has_items(value: View<'_>) -> bool {
    match value {
        View::List(_) | View::Map(_) | View::Carrier(_) => true,
        View::Choice(choice) => has_items(choice.inner()),
        View::Json(value) => value.is_array() || value.is_object(),
        _ => false,
    }
}

/// Appends a value to a query; a list or an object without items is not appended.
///
/// # Errors
/// As [`can_be_cut`], for styles whose separator has to be percent-encoded in a query.
pub(super) fn append(
    query: &mut String,
    name: &str,
    style: Style,
    value: View<'_>,
    profile: &dyn Profile,
) -> Result<(), Error> {
    if matches!(style, Style::Spaces | Style::Pipes) {
        can_be_cut("query parameter", name, style, value)?;
    }
    match style {
        Style::Spread => {
            for (key, text) in items(value).0 {
                append_query(query, &key, View::Str(&text), profile);
            }
        }
        Style::Deep => {
            let (items, is_object) = items(value);
            if !is_object {
                append_query(query, name, value, profile);
                return Ok(());
            }
            for (key, text) in items {
                append_query(query, &format!("{name}[{key}]"), View::Str(&text), profile);
            }
        }
        Style::Nested => form::deep(
            &mut |name, text| append_query(query, name, View::Str(text), profile),
            name,
            value,
            Writing::PLAIN,
        ),
        _ if matches!(value, View::Null) => {}
        Style::Commas | Style::Spaces | Style::Pipes => {
            let pieces = pieces(value);
            if !pieces.is_empty() {
                append_pieces(query, name, &pieces, style.form().between, profile);
            }
        }
        _ => {
            let text = style::joined(style, Place::Query, name, value);
            if !text.is_empty() {
                append_query(query, name, View::Str(&text), profile);
            }
        }
    }
    Ok(())
}

/// The single values in a value, with their keys if it is an object.
pub(super) fn texts(value: View<'_>) -> impl Iterator<Item = (String, String)> {
    items(value).0.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::OPEN_API;
    use crate::value::Map;

    #[test]
    fn a_single_text_may_have_the_mark_between_items_and_errors_have_no_items() {
        let text = View::Str("a b");
        assert!(can_be_cut("cookie", "x", Style::Spaces, text).is_ok());
        let json = serde_json::json!(["secret one", "b"]);
        let error = can_be_cut("cookie", "x", Style::Spaces, View::Json(&json)).unwrap_err();
        let error = format!("{error} {error:?}");
        assert!(
            error.contains("cookie x: item 1") && !error.contains("secret"),
            "{error}"
        );
    }

    #[test]
    fn objects_in_a_query_are_a_pair_per_member() {
        let mut object: Map<i32> = Map::default();
        object.insert("R", 100);
        object.insert("G", 200);
        let mut query = String::new();
        append(
            &mut query,
            "color",
            Style::Deep,
            View::Map(&object),
            OPEN_API,
        )
        .unwrap();
        append(
            &mut query,
            "color",
            Style::Spread,
            View::Map(&object),
            OPEN_API,
        )
        .unwrap();
        append(&mut query, "none", Style::Commas, View::Null, OPEN_API).unwrap();
        let nothing: Vec<String> = Vec::new();
        append(
            &mut query,
            "none",
            Style::Pipes,
            View::List(&nothing),
            OPEN_API,
        )
        .unwrap();
        assert_eq!(query, "?color%5BR%5D=100&color%5BG%5D=200&R=100&G=200");
        // A list with one empty text is defined and empty (RFC 6570, 3.2.8).
        let mut query = String::new();
        let empty = vec![String::new()];
        append(&mut query, "pi", Style::Pipes, View::List(&empty), OPEN_API).unwrap();
        assert_eq!(query, "?pi=");
        // A comma within an item is encoded and thus differs from the separators, as in RFC 6570, 3.2.1.
        let texts = vec!["a,b".to_owned(), "c d|e".to_owned()];
        for (style, expected) in [
            (Style::Commas, Some("?x=a%2Cb,c%20d%7Ce")),
            (Style::Spaces, None),
            (Style::Pipes, None),
        ] {
            let mut query = String::new();
            let appended = append(&mut query, "x", style, View::List(&texts), OPEN_API);
            assert_eq!(appended.is_ok().then_some(&*query), expected);
        }
        let texts = vec!["a,b".to_owned(), "c".to_owned()];
        for (style, expected) in [
            (Style::Spaces, "?x=a%2Cb%20c"),
            (Style::Pipes, "?x=a%2Cb%7Cc"),
        ] {
            let mut query = String::new();
            append(&mut query, "x", style, View::List(&texts), OPEN_API).unwrap();
            assert_eq!(query, expected);
        }
    }
}
