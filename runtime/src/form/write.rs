//! Writes values as pairs, by the tables.

use std::collections::HashSet;

use serde_json::{Number, Value};

use crate::form::name;
use crate::json;
use crate::table::{CarrierView, MapView, View, Writing};
use crate::value;

/// Writes a whole body.
pub(super) fn body(view: View<'_>, writing: Writing) -> Vec<u8> {
    let mut writer = Writer {
        out: String::new(),
        name: String::new(),
        writing,
    };
    writer.value(view);
    writer.out.into_bytes()
}

struct Writer {
    out: String,
    /// The name of the current place.
    name: String,
    writing: Writing,
}

impl Writer {
    fn value(&mut self, view: View<'_>) {
        match view {
            View::Null => {}
            View::Bool(value) => self.pair(&value.to_string()),
            View::I32(value) => self.pair(&value.to_string()),
            View::I64(value) => self.pair(&value.to_string()),
            View::U64(value) => self.pair(&value.to_string()),
            View::F64(value) => match Number::from_f64(value) {
                Some(number) => self.pair(&number.to_string()),
                None => self.pair(&value.to_string()),
            },
            View::Decimal(value) => self.pair(&value.to_string()),
            View::Str(text) => self.pair(text),
            View::DateTime(value) => value.with_text(|text| self.pair(text)),
            View::Bytes(bytes) => self.pair(&value::encode_base64(bytes)),
            View::Enum(value) => self.pair(&value.text()),
            View::Carrier(value) => self.carrier(value),
            View::Choice(choice) => self.value(choice.inner()),
            View::List(list) if list.is_empty() => self.pair(""),
            View::List(list) => {
                for index in 0..list.len() {
                    self.item(index, |writer| writer.value(list.get(index)));
                }
            }
            View::Map(map) => self.map(map),
            View::Json(value) => self.free(value),
            View::Unknown(unknown) => {
                for (name, value) in unknown.iter() {
                    self.step(name, |writer| writer.free(value));
                }
            }
        }
    }

    fn carrier(&mut self, carrier: &dyn CarrierView) {
        let before = self.out.len();
        for (index, name) in carrier.descriptor().fields().iter().enumerate() {
            let value = json::filled(carrier, index, self.writing.message);
            self.step(name, |writer| writer.value(value));
        }
        for (name, value) in json::unknown(carrier) {
            self.step(name, |writer| writer.free(value));
        }
        if self.out.len() == before {
            self.pair("");
        }
    }

    fn map(&mut self, map: &dyn MapView) {
        let entries = || (0..map.len()).filter_map(|index| map.entry(index));
        if map.is_empty() {
            return self.pair("");
        }
        let mut keys = HashSet::new();
        let is_plain = |key| name::fits_bracket(key) && !name::is_index(key);
        // If one key is repeated or cannot be in brackets, all entries are numbered.
        let are_plain = entries().all(|(key, _)| is_plain(key) && keys.insert(key));
        for (index, (key, value)) in entries().enumerate() {
            if are_plain {
                let length = self.name.len();
                // In a whole body, keys are names. One-off requests are written like this.
                let pushed = match length {
                    0 => name::push(&mut self.name, key),
                    _ => name::push_bracket(&mut self.name, key),
                };
                if pushed.is_some() {
                    self.value(value);
                }
                self.name.truncate(length);
                continue;
            }
            self.item(index, |writer| {
                writer.step("Key", |writer| writer.pair(key));
                writer.step("Value", |writer| writer.value(value));
            });
        }
    }

    fn free(&mut self, value: &Value) {
        match value {
            Value::Null => {}
            Value::Bool(value) => self.pair(&value.to_string()),
            Value::Number(value) => self.pair(&value.to_string()),
            Value::String(text) => self.pair(text),
            Value::Array(items) if items.is_empty() => self.pair(""),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.item(index, |writer| writer.free(item));
                }
            }
            Value::Object(members) if members.is_empty() => self.pair(""),
            Value::Object(members) => {
                for (name, value) in members {
                    self.step(name, |writer| writer.free(value));
                }
            }
        }
    }

    /// Writes a place one step below.
    fn step(&mut self, step: &str, write: impl FnOnce(&mut Self)) {
        let length = self.name.len();
        if name::push(&mut self.name, step).is_some() {
            write(self);
        }
        self.name.truncate(length);
    }

    /// Writes an item of an array.
    fn item(&mut self, index: usize, write: impl FnOnce(&mut Self)) {
        let length = self.name.len();
        self.name.push_str(&format!("[{index}]"));
        write(self);
        self.name.truncate(length);
    }

    fn pair(&mut self, value: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        let encode = form_urlencoded::byte_serialize;
        self.out.extend(encode(self.name.as_bytes()));
        self.out.push('=');
        self.out.extend(encode(value.as_bytes()));
    }
}
