//! Values of parameters and headers, read from text.

use serde_json::Value;

use crate::contract::TextFormat;
use crate::json::{self, Reading};
use crate::operation::{Place, Style};
use crate::table::{ChoiceTarget, Item, Slot, Target, formats};
use crate::value::DateTime;

/// The text of a parameter cut into its items, or into its keys and values.
pub(crate) struct Pieces<'t> {
    style: Style,
    place: Place,
    name: &'t str,
    text: &'t str,
    /// The pieces, where they are known better than by their text.
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

    /// The same with pieces that were cut before.
    #[cfg(feature = "server")]
    pub(crate) const fn of(self, known: Option<&'t [String]>) -> Self {
        Self { known, ..self }
    }

    /// The pieces between the marks. In headers, blanks around a piece do not count (RFC 9110, 5.6.1).
    fn cut(&self, body: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        let is_header = self.place == Place::Header;
        let pieces = match self.known {
            None => body.split(self.style.form().between).collect(),
            Some(known) => known.iter().map(String::as_str).collect(),
        };
        let pieces: Vec<&str> = pieces;
        pieces.into_iter().map(move |piece| match is_header {
            true => piece.trim_matches([' ', '\t']),
            false => piece,
        })
    }

    /// The text behind the mark that it starts with.
    fn body(&self) -> &'t str {
        let form = self.style.form();
        let body = self.text.strip_prefix(form.start).unwrap_or(self.text);
        match self.style {
            Style::Matrix => self.unnamed(body),
            _ => body,
        }
    }

    fn unnamed(&self, piece: &'t str) -> &'t str {
        let named = piece.split_once('=');
        match named.filter(|(name, _)| name.eq_ignore_ascii_case(self.name)) {
            Some((_, value)) => value,
            None => piece,
        }
    }

    fn items(&self) -> impl Iterator<Item = &'t str> {
        let (style, body) = (self.style, self.body());
        let items = self.cut(body).map(move |item| match style {
            Style::MatrixExploded => self.unnamed(item),
            _ => item,
        });
        items.filter(move |_| !body.is_empty())
    }

    fn pairs(&self) -> Vec<(&'t str, &'t str)> {
        let body = self.body();
        if body.is_empty() {
            return Vec::new();
        }
        let form = self.style.form();
        if form.is_named {
            return self
                .cut(body)
                .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
                .collect();
        }
        let mut pieces = self.cut(body);
        let mut pairs = Vec::new();
        while let Some(key) = pieces.next() {
            pairs.push((key, pieces.next().unwrap_or_default()));
        }
        pairs
    }

    /// Reads the text; what was expected and what was there, if it does not fit.
    pub(crate) fn read<T: Item>(&self, value: &mut T, reading: Reading) -> Result<(), Misfit> {
        match value.target() {
            Target::List(list) => {
                for item in self.items() {
                    put(list.push(), item, reading)?;
                }
                Ok(())
            }
            target @ (Target::Carrier(_) | Target::Map(_) | Target::Json(_)) => {
                entries(target, self.pairs().into_iter(), reading)
            }
            Target::Choice(choice) => {
                let items: Vec<&str> = self.items().collect();
                several(choice, &items, reading)
            }
            target => put(target, self.items().next().unwrap_or_default(), reading),
        }
    }
}

/// A text that does not fit, and what was expected.
pub(crate) type Misfit = (String, &'static str);

fn put(target: Target<'_>, text: &str, reading: Reading) -> Result<(), Misfit> {
    match fill(target, text, reading) {
        None => Ok(()),
        Some(expected) => Err((text.to_owned(), expected)),
    }
}

/// Puts text into a target; what was expected, if it does not fit.
pub(crate) fn fill(target: Target<'_>, text: &str, reading: Reading) -> Option<&'static str> {
    fn put<T: std::str::FromStr>(place: &mut T, text: &str) -> Option<()> {
        *place = text.parse().ok()?;
        Some(())
    }
    let is_lenient = reading.profile().coerces();
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
        // Parameters are as JSON has numbers, without "NaN" and infinities.
        Target::F64(place) => (put(place, text).filter(|()| place.is_finite()), "a number"),
        Target::Decimal(place) => (put(place, text).filter(|()| place.is_finite()), "a number"),
        _ => (None, "a single value"),
    };
    match done {
        Some(()) => None,
        None => Some(expected),
    }
}

/// Puts texts into a one-of: one text is a single value or a list with one item, several are a list.
pub(crate) fn several(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
    reading: Reading,
) -> Result<(), Misfit> {
    let read = json::read_choice_of_texts(choice, texts, reading);
    read.map_err(|_| (texts.join(","), "a value of one of the types"))
}

/// Puts keys and values into a carrier or a dictionary. A property that is a list takes all its values.
pub(crate) fn entries<'t>(
    mut target: Target<'_>,
    pairs: impl Iterator<Item = (&'t str, &'t str)>,
    reading: Reading,
) -> Result<(), Misfit> {
    if let Target::Choice(choice) = target {
        let value: Value = pairs.map(|(key, text)| (key, Value::from(text))).collect();
        let read = json::read_untyped_choice(choice, &value, reading);
        return read.map_err(|wrong| (wrong, "a value of one of the types"));
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
}
