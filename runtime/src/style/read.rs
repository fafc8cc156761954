//! Values of parameters and headers, read from text.

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::contract::TextFormat;
use crate::http_date;
use crate::json::{self, Reading};
use crate::operation::{Place, Style};
use crate::table::{ChoiceTarget, Item, Slot, Target};
use crate::value::{DateTime, Decimal, exact, formats};

/// A name and its text.
type Pair<'t> = (Cow<'t, str>, Cow<'t, str>);

/// The text of a parameter, split into items or into keys and values.
pub(crate) struct Pieces<'t> {
    style: Style,
    place: Place,
    name: &'t str,
    text: &'t str,
    /// The pieces, if the text was already split.
    known: Option<&'t [String]>,
}

impl<'t> Pieces<'t> {
    pub(crate) const fn new(style: Style, place: Place, name: &'t str, text: &'t str) -> Self {
        Self {
            style,
            place,
            name,
            text,
            known: None,
        }
    }

    /// The same with pieces that were already split.
    #[cfg(feature = "server")]
    pub(crate) const fn of(self, known: Option<&'t [String]>) -> Self {
        Self { known, ..self }
    }

    /// The pieces between the separators.
    fn cut(&self, body: &'t str) -> Vec<&'t str> {
        match self.known {
            Some(known) => known.iter().map(String::as_str).collect(),
            None if self.place == Place::Header => elements(body),
            None => body.split(self.style.form().between).collect(),
        }
    }

    /// The text of a piece, or of one side of its `=`.
    fn text(&self, piece: &'t str) -> Cow<'t, str> {
        match self.place == Place::Header && has_strings(self.name) {
            true => unquoted(piece),
            false => piece.into(),
        }
    }

    /// The text after the mark and the name that the style puts before it.
    fn body(&self) -> Result<&'t str, Misfit> {
        let Some(body) = self.text.strip_prefix(self.style.form().start) else {
            return Err(self.misfit(self.text));
        };
        match self.style {
            Style::Matrix => self.unnamed(body),
            _ => Ok(body),
        }
    }

    /// The text after the name of the parameter. A name alone has an empty text (RFC 6570, section 3.2.7).
    fn unnamed(&self, piece: &'t str) -> Result<&'t str, Misfit> {
        let (name, text) = piece.split_once('=').unwrap_or((piece, ""));
        match name.eq_ignore_ascii_case(self.name) {
            true => Ok(text),
            false => Err(self.misfit(piece)),
        }
    }

    fn misfit(&self, text: &str) -> Misfit {
        let expected = match self.style {
            Style::Label | Style::LabelExploded => "in the style `label`",
            Style::Matrix | Style::MatrixExploded => "in the style `matrix`",
            _ => "a list of names, each with a value",
        };
        (text.to_owned(), expected)
    }

    fn items(&self) -> Result<Vec<Cow<'t, str>>, Misfit> {
        let body = self.body()?;
        if body.is_empty() {
            return Ok(Vec::new());
        }
        let mut pieces = self.cut(body);
        if self.place == Place::Header {
            // Empty elements are ignored (RFC 9110, 5.6.1.2).
            pieces.retain(|piece| !piece.is_empty());
        }
        let items = pieces.into_iter().map(|piece| match self.style {
            Style::MatrixExploded => self.unnamed(piece),
            _ => Ok(piece),
        });
        items.map(|item| Ok(self.text(item?))).collect()
    }

    fn pairs(&self) -> Result<Vec<Pair<'t>>, Misfit> {
        let body = self.body()?;
        if body.is_empty() {
            return Ok(Vec::new());
        }
        let pieces = self.cut(body).into_iter();
        if self.style.form().is_named {
            // In the style `matrix`, a name alone has an empty text.
            let may_be_alone = self.style == Style::MatrixExploded;
            let pairs = pieces.map(|piece| match piece.split_once('=') {
                None if !may_be_alone => Err(self.misfit(piece)),
                pair => {
                    let (key, text) = pair.unwrap_or((piece, ""));
                    Ok((self.text(key), self.text(text)))
                }
            });
            return pairs.collect();
        }
        let mut pieces = pieces.map(|piece| self.text(piece));
        let mut pairs = Vec::new();
        while let Some(key) = pieces.next() {
            match pieces.next() {
                Some(text) => pairs.push((key, text)),
                None => return Err(self.misfit(self.text)),
            }
        }
        Ok(pairs)
    }

    /// Reads the text. If it does not fit, returns the text and what was expected.
    pub(crate) fn read<T: Item>(&self, value: &mut T, reading: Reading) -> Result<(), Misfit> {
        // The comma in a date does not separate items.
        if self.place == Place::Header && http_date::read(self.name, self.text, &mut value.target())
        {
            return Ok(());
        }
        match value.target() {
            Target::List(list) => {
                for item in self.items()? {
                    put(list.push(), &item, reading)?;
                }
                Ok(())
            }
            target @ (Target::Carrier(_) | Target::Map(_) | Target::Json(_)) => {
                let pairs = self.pairs()?;
                let pairs = pairs.iter().map(|(key, text)| (&**key, &**text));
                entries(target, pairs, reading)
            }
            Target::Choice(choice) => {
                let items = self.items()?;
                let items: Vec<&str> = items.iter().map(|item| &**item).collect();
                several(choice, &items, reading)
            }
            target if self.place == Place::Header => {
                let items = self.items()?;
                put(target, items.first().map_or("", |item| item), reading)
            }
            target => put(target, self.single()?, reading),
        }
    }

    /// The text of a single value. Marks in it do not separate anything.
    fn single(&self) -> Result<&'t str, Misfit> {
        match self.style {
            Style::MatrixExploded => self.unnamed(self.body()?),
            _ => self.body(),
        }
    }
}

/// The elements of a header, between commas and without surrounding blanks (RFC 9110, 5.6.1). A comma within a quoted string
/// is part of the element (5.6.4). A quote without a closing quote is an ordinary character.
pub(crate) fn elements(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut can_quote = true;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b',' => {
                out.push(text.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            b'"' if can_quote => match end_of_string(text.get(at..).unwrap_or_default()) {
                Some(length) => at += length - 1,
                // Later quotes have no closing quote either.
                None => can_quote = false,
            },
            _ => {}
        }
        at += 1;
    }
    out.push(text.get(start..).unwrap_or_default());
    let elements = out.into_iter();
    elements
        .map(|element| element.trim_matches([' ', '\t']))
        .collect()
}

/// The length of the quoted string at the start of a text, including its quotes. `None` if it has no closing quote.
fn end_of_string(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_next = std::mem::take(&mut is_escaped);
        is_escaped = byte == b'\\' && !is_next;
        byte == b'"' && !is_next
    });
    Some(end? + 2)
}

/// The text of a header element: the content of a quoted string, or the element itself.
pub(crate) fn unquoted(element: &str) -> Cow<'_, str> {
    let is_string = element.starts_with('"') && end_of_string(element) == Some(element.len());
    if !is_string {
        return element.into();
    }
    let mut out = String::with_capacity(element.len());
    let inner = element.get(1..element.len() - 1).unwrap_or_default();
    let mut rest = inner.chars();
    while let Some(character) = rest.next() {
        out.push(match character {
            '\\' => rest.next().unwrap_or(character),
            other => other,
        });
    }
    out.into()
}

/// Headers whose items have their own grammar, in which quotes and commas are parts of an item: entity tags, challenges and
/// links (RFC 9110, 8.8.3 and 11; RFC 8288, 3).
const WITHOUT_STRINGS: [&str; 7] = [
    "authentication-info",
    "if-match",
    "if-none-match",
    "link",
    "proxy-authenticate",
    "proxy-authentication-info",
    "www-authenticate",
];

/// Whether quotes in a header delimit strings.
pub(crate) fn has_strings(name: &str) -> bool {
    let mut others = WITHOUT_STRINGS.iter();
    !others.any(|known| name.eq_ignore_ascii_case(known))
}

/// A text that does not fit, and what was expected.
pub(crate) type Misfit = (String, &'static str);

fn put(target: Target<'_>, text: &str, reading: Reading) -> Result<(), Misfit> {
    match fill(target, text, reading) {
        None => Ok(()),
        Some(expected) => Err((text.to_owned(), expected)),
    }
}

/// Puts text into a target. Returns what was expected if the text does not fit.
///
/// Numbers have the notation of JSON, unless the profile of the API is lenient: `1.0` is an integer, `+1` and `01` are not numbers.
pub(crate) fn fill(mut target: Target<'_>, text: &str, reading: Reading) -> Option<&'static str> {
    fn put<T: std::str::FromStr>(place: &mut T, text: &str) -> Option<()> {
        *place = text.parse().ok()?;
        Some(())
    }
    let is_lenient = reading.profile().coerces();
    if !is_lenient && let Some(done) = put_number(&mut target, text) {
        return done.err();
    }
    let whole = text;
    let text = if is_lenient { text.trim() } else { text };
    let (done, expected) = match target {
        Target::Str(place) => {
            whole.clone_into(place);
            return None;
        }
        Target::Enum(place) => {
            place.set_text(whole);
            return None;
        }
        Target::Json(place) => {
            *place = whole.into();
            return None;
        }
        Target::Bytes(place) => {
            let done = crate::value::Bytes::from_base64(whole).map(|bytes| *place = bytes);
            (done.ok(), "base64 text")
        }
        Target::Choice(choice) => {
            let done = several(choice, &[whole], reading);
            (done.ok(), "a value of one of the types")
        }
        Target::DateTime(place) => {
            *place = DateTime::new(whole);
            let is_rare = !is_lenient && formats::is_of(TextFormat::DateTime, whole);
            ((place.is_valid() || is_rare).then_some(()), "a date-time")
        }
        Target::Bool(place) if is_lenient => {
            (put(place, &text.to_ascii_lowercase()), "true or false")
        }
        Target::Bool(place) => (put(place, text), "true or false"),
        Target::I32(place) => (put(place, text), "a 32-bit integer"),
        Target::I64(place) => (put(place, text), "a 64-bit integer"),
        Target::U64(place) => (put(place, text), "a 64-bit integer that is not negative"),
        // As in JSON, numbers exclude "NaN" and infinities.
        Target::F64(place) => (put(place, text).filter(|()| place.is_finite()), "a number"),
        Target::Decimal(place) => (put(place, text).filter(|()| place.is_finite()), "a number"),
        _ => (None, "a single value"),
    };
    match done {
        Some(()) => None,
        None => Some(expected),
    }
}

/// Puts a number in the notation of JSON into its target; `None` if the target is not for numbers. The error is what was expected.
fn put_number(target: &mut Target<'_>, text: &str) -> Option<Result<(), &'static str>> {
    fn whole<T: TryFrom<i64>>(place: &mut T, number: Option<&Number>) -> Option<()> {
        let number = number?;
        let double = || exact::whole(number.as_f64()?);
        *place = number.as_i64().or_else(double)?.try_into().ok()?;
        Some(())
    }
    let number: Option<Number> = text.parse().ok();
    let number = number.as_ref();
    let (done, expected) = match target {
        Target::I32(place) => (whole(*place, number), "a 32-bit integer"),
        Target::I64(place) => (whole(*place, number), "a 64-bit integer"),
        Target::U64(place) => {
            let done = match number.and_then(Number::as_u64) {
                Some(large) => {
                    **place = large;
                    Some(())
                }
                None => whole(*place, number),
            };
            (done, "a 64-bit integer that is not negative")
        }
        Target::F64(place) => {
            let double = number.and_then(Number::as_f64);
            (double.map(|double| **place = double), "a number")
        }
        Target::Decimal(place) => {
            let done = Decimal::of_json(text).map(|decimal| **place = decimal);
            (done, "a number")
        }
        // Other texts become unlisted members, whose values show the text.
        Target::Enum(place) if place.descriptor().is_numeric() => {
            let mut member = 0;
            whole(&mut member, number)?;
            place.set_number(member);
            return Some(Ok(()));
        }
        _ => return None,
    };
    Some(done.ok_or(expected))
}

/// Puts texts into a one-of. One text is a single value or a list with one item; several texts are a list.
pub(crate) fn several(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
    reading: Reading,
) -> Result<(), Misfit> {
    let read = json::read_choice_of_texts(choice, texts, reading);
    read.map_err(|_| (texts.join(","), "a value of one of the types"))
}

/// Puts keys and values into a carrier or a dictionary. A property that is a list takes all values of its key.
pub(crate) fn entries<'t>(
    mut target: Target<'_>,
    pairs: impl Iterator<Item = (&'t str, &'t str)>,
    reading: Reading,
) -> Result<(), Misfit> {
    if let Target::Choice(choice) = target {
        let value: Value = pairs.map(|(key, text)| (key, Value::from(text))).collect();
        let read = json::read_untyped_choice(choice, &value, reading);
        return read.map_err(|wrong| (wrong.to_string(), "a value of one of the types"));
    }
    for (key, text) in pairs {
        match &mut target {
            Target::Carrier(carrier) => match carrier.descriptor().find(key, 0) {
                Some(index) => property(carrier.slot_mut(index), text, reading)?,
                None => {
                    if let Some(unknown) = carrier.unknown_mut() {
                        unknown.insert(key, text);
                    }
                }
            },
            Target::Map(map) => put(map.push(key.to_owned()), text, reading)?,
            Target::Json(place) => {
                if !place.is_object() {
                    **place = serde_json::json!({});
                }
                if let Some(members) = place.as_object_mut() {
                    members.insert(key.to_owned(), text.into());
                }
            }
            _ => return Err((text.to_owned(), "a single value")),
        }
    }
    Ok(())
}

fn property(slot: &mut dyn Slot, text: &str, reading: Reading) -> Result<(), Misfit> {
    if let Some(Target::List(list)) = slot.target() {
        return put(list.push(), text, reading);
    }
    match slot.fill() {
        Target::List(list) => put(list.push(), text, reading),
        target => put(target, text, reading),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::style::joined;
    use crate::table::View;
    use crate::value::Map;

    #[test]
    fn every_style_is_read_as_it_is_written() {
        for (style, of_list, of_object) in [
            (Style::Commas, "1,2", "R,100,G,200"),
            (Style::Spaces, "1 2", "R 100 G 200"),
            (Style::Pipes, "1|2", "R|100|G|200"),
            (Style::Pairs, "1,2", "R=100,G=200"),
            (Style::Label, ".1,2", ".R,100,G,200"),
            (Style::LabelExploded, ".1.2", ".R=100.G=200"),
            (Style::Matrix, ";color=1,2", ";color=R,100,G,200"),
            (Style::MatrixExploded, ";color=1;color=2", ";R=100;G=200"),
        ] {
            let mut list: Vec<i32> = Vec::new();
            let reading = json::Misfit::Fail.into();
            let read = Pieces::new(style, Place::Query, "color", of_list).read(&mut list, reading);
            assert_eq!((read, list), (Ok(()), vec![1, 2]), "{style:?}");
            let mut object: Map<i32> = Map::default();
            let read =
                Pieces::new(style, Place::Query, "color", of_object).read(&mut object, reading);
            assert_eq!(read, Ok(()), "{style:?}");
            let values = (object.get("R"), object.get("G"));
            assert_eq!(values, (Some(&100), Some(&200)), "{style:?}");
        }
        let mut none: Vec<i32> = Vec::new();
        let reading = json::Misfit::Fail.into();
        let read = Pieces::new(Style::Commas, Place::Query, "x", "").read(&mut none, reading);
        assert_eq!(read, Ok(()));
        assert!(none.is_empty());
    }

    #[test]
    fn a_single_text_is_whole_whatever_the_marks_of_its_style() {
        for (style, text) in [
            (Style::Label, ".a,b.c"),
            (Style::LabelExploded, ".a,b.c"),
            (Style::Matrix, ";color=a,b.c"),
            (Style::MatrixExploded, ";color=a,b.c"),
        ] {
            let mut value = String::new();
            let pieces = Pieces::new(style, Place::Path, "color", text);
            let read = pieces.read(&mut value, json::Misfit::Fail.into());
            assert_eq!((read, &*value), (Ok(()), "a,b.c"), "{style:?}");
        }
    }

    #[test]
    fn quoted_strings_in_headers_are_elements() {
        for (text, expected) in [
            ("a,b", &["a", "b"][..]),
            (r#""a,b", c"#, &["a,b", "c"]),
            (r#""a\"b\\,c",d"#, &["a\"b\\,c", "d"]),
            // A quote without a closing quote, and strings that are part of an element.
            (r#"5" x,y"#, &["5\" x", "y"]),
            (r#""a\",b"#, &["\"a\\\"", "b"]),
            (r#"x;q="a,b", c"#, &["x;q=\"a,b\"", "c"]),
            (r#""a"b","#, &["\"a\"b\"", ""]),
        ] {
            let found = elements(text);
            let found: Vec<Cow<'_, str>> = found.into_iter().map(unquoted).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn lists_and_objects_in_headers_are_read_as_they_are_written() {
        let texts = [
            "a,b", "5\" x", "\"", "", " c ", "d\\", "\"e\"", "f=g", ",", "\\\"",
        ];
        let list: Vec<String> = texts.map(str::to_owned).into();
        let mut object: Map<String> = Map::default();
        for (index, text) in texts.iter().enumerate() {
            object.insert(format!("{text}{index}"), (*text).to_owned());
        }
        let reading = Reading::from(json::Misfit::Fail);
        for name in ["x", "If-Match"] {
            let list = match name {
                "x" => list.clone(),
                // Entity tags keep their quotes.
                _ => vec!["W/\"a,b\"".to_owned(), "\"c\"".to_owned()],
            };
            let text = joined(Style::Commas, Place::Header, name, View::List(&list));
            let mut read: Vec<String> = Vec::new();
            let pieces = Pieces::new(Style::Commas, Place::Header, name, &text);
            assert_eq!(pieces.read(&mut read, reading), Ok(()));
            assert_eq!(read, list, "{text}");
        }
        for style in [Style::Commas, Style::Pairs] {
            // A key before `=` cannot contain another `=`.
            let text = joined(style, Place::Header, "x", View::Map(&object));
            let mut read: Map<String> = Map::default();
            let pieces = Pieces::new(style, Place::Header, "x", &text);
            assert_eq!(pieces.read(&mut read, reading), Ok(()));
            assert_eq!(read.len(), object.len());
            for (index, value) in texts.iter().enumerate() {
                let key = format!("{value}{index}");
                let is_cut = style == Style::Pairs && key.contains('=');
                let found = read.get(&key).map(String::as_str);
                assert_eq!(found, (!is_cut).then_some(*value), "{text}");
            }
        }
    }

    #[test]
    fn numbers_have_the_notation_of_json() {
        fn read<T: Item>(text: &str) -> Result<T, &'static str> {
            let mut value = T::default();
            let reading = Reading::new(json::Misfit::Fail, crate::profile::OPEN_API);
            fill(value.target(), text, reading).map_or(Ok(value), Err)
        }
        for (text, number) in [("1", 1), ("1.0", 1), ("-0", 0), ("1e2", 100), ("-7", -7)] {
            assert_eq!(read(text), Ok(number), "{text}");
            assert_eq!(read(text), Ok(i64::from(number)), "{text}");
            assert_eq!(read(text), Ok(f64::from(number)), "{text}");
        }
        for text in ["+1", "01", " 1", "1 ", "", "1.5", "x", "0x1", "NaN"] {
            assert_eq!(read::<i32>(text), Err("a 32-bit integer"), "{text}");
            assert!(read::<u64>(text).is_err(), "{text}");
        }
        assert_eq!(read("18446744073709551615"), Ok(u64::MAX));
        assert!(read::<u64>("-1").is_err() && read::<i32>("2147483648").is_err());
        for text in ["+1", "01", ".5", "NaN", "INF"] {
            assert_eq!(read::<Decimal>(text).err(), Some("a number"), "{text}");
        }
        assert_eq!(read::<Decimal>("1e400").unwrap().to_string(), "1e400");
    }
}
