//! Writing of JSON text directly from the tables.

use serde::Serialize;
use serde_json::Value;

use crate::json::free;
use crate::table::{CarrierView, View, Writing};
use crate::value;

/// Appends the JSON text of a value, in a message, or without one.
pub(super) fn write(out: &mut Vec<u8>, view: View<'_>, writing: Writing) {
    match view {
        View::Null => out.extend_from_slice(b"null"),
        View::Bool(true) => out.extend_from_slice(b"true"),
        View::Bool(false) => out.extend_from_slice(b"false"),
        View::I32(number) => other(out, &number),
        View::I64(number) => other(out, &number),
        View::U64(number) => other(out, &number),
        View::F64(number) => match super::write::whole(number) {
            Some(number) => other(out, &number),
            None => other(out, &number),
        },
        View::Decimal(number) if number.is_finite() => {
            number.with_text(|text| out.extend_from_slice(text.as_bytes()));
        }
        View::Decimal(_) => out.extend_from_slice(b"null"),
        View::Str(text) => string(out, text),
        View::DateTime(value) => value.with_text(|text| string(out, text)),
        View::Bytes(bytes) => plain(out, &value::encode_base64(bytes)),
        View::Enum(value) => match value.number() {
            Some(number) => other(out, &number),
            None => string(out, &value.text()),
        },
        View::Carrier(value) => carrier(out, value, writing),
        View::Choice(choice) => write(out, choice.inner(), writing),
        View::List(list) => {
            out.push(b'[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(b',');
                }
                write(out, list.get(index), writing);
            }
            out.push(b']');
        }
        View::Map(map) => {
            let mut object = Object::open(out);
            for index in 0..map.len() {
                if let Some((key, value)) = map.entry(index) {
                    let value = map.original(index).map_or(value, View::Json);
                    write(object.name(key, false), value, writing);
                }
            }
            object.close();
        }
        View::Json(value) => other(out, value),
        View::Unknown(value) => other(out, &value.as_map()),
    }
}

/// The text that a free-form property was read from, if it still has the value that goes with it.
fn text_of<'a>(carrier: &'a dyn CarrierView, name: &str, value: &Value) -> Option<&'a str> {
    let text = carrier.unknown().text(name)?;
    free::is_nearest(text, value).then_some(text)
}

fn carrier(out: &mut Vec<u8>, carrier: &dyn CarrierView, writing: Writing) {
    let table = carrier.descriptor();
    let mut object = Object::open(out);
    for (index, name) in table.fields().iter().enumerate() {
        if let Some(view) = super::write::written(carrier, index, name, writing) {
            let out = object.name(name, table.has_plain_names());
            match view
                .free_form()
                .and_then(|value| text_of(carrier, name, value))
            {
                Some(text) => out.extend_from_slice(text.as_bytes()),
                None => write(out, view, writing),
            }
        }
    }
    for (name, value) in super::write::unknown(carrier) {
        let out = object.name(name, false);
        match text_of(carrier, name, value) {
            Some(text) => out.extend_from_slice(text.as_bytes()),
            None => other(out, value),
        }
    }
    object.close();
}

/// An object being written.
struct Object<'o> {
    out: &'o mut Vec<u8>,
    empty: bool,
}

impl<'o> Object<'o> {
    fn open(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, empty: true }
    }

    /// Writes a name, and returns the output for its value.
    fn name(&mut self, name: &str, is_plain: bool) -> &mut Vec<u8> {
        if !self.empty {
            self.out.push(b',');
        }
        self.empty = false;
        if is_plain {
            plain(self.out, name);
        } else {
            string(self.out, name);
        }
        self.out.push(b':');
        self.out
    }

    fn close(self) {
        self.out.push(b'}');
    }
}

/// Writes text that needs no escapes.
fn plain(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 3);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

fn string(out: &mut Vec<u8>, text: &str) {
    let escaped = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    // Without an early exit, so that the loop can be vectorized.
    if text.bytes().fold(false, |any, byte| any | escaped(byte)) {
        other(out, text);
    } else {
        plain(out, text);
    }
}

/// Writes a value by serde_json.
fn other<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    // Writing to memory cannot fail and all keys are text, so no error is possible.
    let _ = value.serialize(&mut serde_json::Serializer::new(out));
}
