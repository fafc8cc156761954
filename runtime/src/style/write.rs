//! Values of parameters and headers, as text.

use crate::http_date;
use crate::json;
use crate::operation::{Place, Style};
use crate::style::read::{elements, has_strings, unquoted};
use crate::table::View;

/// The text of a value in a path, a header or a cookie, or of a query parameter that is one text. Empty if there is no
/// value. In a header, items that a comma would split are quoted.
pub(crate) fn joined(style: Style, place: Place, name: &str, value: View<'_>) -> String {
    joined_with(style, place, name, value, &|text| text)
}

/// [`joined`] with each name, key and item `encoded`. The separators are not encoded.
pub(crate) fn joined_with(
    style: Style,
    place: Place,
    name: &str,
    value: View<'_>,
    encoded: &dyn Fn(String) -> String,
) -> String {
    if style == Style::Json {
        return encoded(String::from_utf8(json::to_vec(value)).unwrap_or_default());
    }
    if place == Place::Header
        && let Some(date) = http_date::written(name, value)
    {
        return date;
    }
    let form = style.form();
    let (mut items, is_object) = items(value);
    if items.is_empty() {
        return String::new();
    }
    let mut out = form.start.to_owned();
    let is_matrix = form.start == ";";
    let has_quotes = place == Place::Header && has_strings(name);
    let name = encoded(name.to_owned());
    if is_matrix && !form.is_named {
        out.push_str(&name);
        out.push('=');
    }
    if has_quotes {
        for (key, text) in &mut items {
            if is_object {
                quote(key, true);
            }
            quote(text, is_object);
        }
    }
    for (key, text) in &mut items {
        *key = encoded(std::mem::take(key));
        *text = encoded(std::mem::take(text));
    }
    let pieces: Vec<String> = match form.is_named {
        false => pieces_of(items, is_object).collect(),
        true => {
            let items = items.into_iter();
            let named = items.map(|(key, text)| match (is_object, is_matrix) {
                (true, _) => format!("{key}={text}"),
                (false, true) => format!("{name}={text}"),
                (false, false) => text,
            });
            named.collect()
        }
    };
    out.push_str(&pieces.join(form.between));
    out
}

/// The items of a list, or the keys of an object, each followed by its value.
#[cfg(feature = "client")]
pub(crate) fn pieces(value: View<'_>) -> Vec<String> {
    let (items, is_object) = items(value);
    pieces_of(items, is_object).collect()
}

fn pieces_of(items: Vec<(String, String)>, is_object: bool) -> impl Iterator<Item = String> {
    items.into_iter().flat_map(move |(key, text)| {
        let key = is_object.then_some(key);
        key.into_iter().chain([text])
    })
}

/// Makes a text a quoted string (RFC 9110, 5.6.4) if it would otherwise be read differently: it contains a comma outside of
/// quotes or an unpaired quote, starts or ends with a blank, or looks like a quoted string. An empty item of a list is also
/// quoted, because it would not be read at all.
fn quote(text: &mut String, may_be_empty: bool) {
    // An unpaired quote would pair with one in the next element.
    let before_another = format!("{text},\"\"");
    let is_one = elements(&before_another) == [text.as_str(), "\"\""];
    let is_kept = is_one && unquoted(text) == text.as_str();
    if is_kept && (may_be_empty || !text.is_empty()) {
        return;
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
    *text = out;
}

/// The single values in a value with their keys, and whether the value is an object. A list in an object has one entry per
/// item. A parameter cannot represent deeper values.
pub(crate) fn items(value: View<'_>) -> (Vec<(String, String)>, bool) {
    let mut out = Vec::new();
    let is_object = match value {
        View::List(list) => {
            out.extend((0..list.len()).filter_map(|index| {
                let text = list.get(index).text()?;
                Some((String::new(), text))
            }));
            false
        }
        View::Carrier(carrier) => {
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                entry(&mut out, name, carrier.view(index));
            }
            for (name, value) in json::unknown(carrier) {
                entry(&mut out, name, View::Json(value));
            }
            true
        }
        View::Map(map) => {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                entry(&mut out, key, value);
            }
            true
        }
        View::Choice(choice) => return items(choice.inner()),
        View::Json(serde_json::Value::Array(items)) => {
            let texts = items.iter().filter_map(|item| View::Json(item).text());
            out.extend(texts.map(|text| (String::new(), text)));
            false
        }
        View::Json(serde_json::Value::Object(members)) => {
            for (name, value) in members {
                entry(&mut out, name, View::Json(value));
            }
            true
        }
        other => {
            out.extend(other.text().map(|text| (String::new(), text)));
            false
        }
    };
    (out, is_object)
}

fn entry(out: &mut Vec<(String, String)>, key: &str, value: View<'_>) {
    match value {
        View::List(list) => {
            for index in 0..list.len() {
                entry(out, key, list.get(index));
            }
        }
        other => out.extend(other.text().map(|text| (key.to_owned(), text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Map;

    #[test]
    fn every_style_is_as_the_specification_has_it() {
        let list = vec!["blue".to_owned(), "black".to_owned()];
        let mut object: Map<i32> = Map::default();
        object.insert("R", 100);
        object.insert("G", 200);
        for (style, of_list, of_object) in [
            (Style::Commas, "blue,black", "R,100,G,200"),
            (Style::Spaces, "blue black", "R 100 G 200"),
            (Style::Pipes, "blue|black", "R|100|G|200"),
            (Style::Pairs, "blue,black", "R=100,G=200"),
            (Style::Label, ".blue,black", ".R,100,G,200"),
            (Style::LabelExploded, ".blue.black", ".R=100.G=200"),
            (Style::Matrix, ";color=blue,black", ";color=R,100,G,200"),
            (
                Style::MatrixExploded,
                ";color=blue;color=black",
                ";R=100;G=200",
            ),
            (Style::Json, r#"["blue","black"]"#, r#"{"R":100,"G":200}"#),
        ] {
            let text = |value| joined(style, Place::Path, "color", value);
            assert_eq!(text(View::List(&list)), of_list);
            assert_eq!(text(View::Map(&object)), of_object);
        }
    }

    #[test]
    fn items_that_a_header_would_be_cut_in_are_quoted() {
        let text = |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            joined(Style::Commas, Place::Header, "x", View::List(&texts))
        };
        assert_eq!(
            text(&["a,b", "5\" x", " c", "", "d\\e", "W/\"f,g\""]),
            r#""a,b","5\" x"," c","",d\e,W/"f,g""#
        );
    }
}
