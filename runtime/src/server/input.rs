//! The arguments of a call, read from path, query, headers and body.

use std::cell::RefCell;

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http_body_util::Full;
use serde_json::{Value, json};

use crate::json::Misfit;
use crate::media::{self, Format};
use crate::operation::Method;
use crate::server::body::{Upload, boxed};
use crate::server::{Context, Error};
use crate::table::{CarrierDescriptor, Filling, Item, Slot, Target, View};
use crate::value::DateTime;

/// What an operation without arguments in its body reads.
static NO_ARGUMENTS: CarrierDescriptor = CarrierDescriptor::new("", &[]);

/// What the arguments of a handler are read from. Generated code calls one method an argument; what does not fit is
/// answered with 400 and a message that names the place.
#[derive(Debug)]
pub struct Input<'a> {
    cx: &'a Context,
    path: &'a [(&'static str, String)],
    body: Bytes,
    /// A body that is not read yet, until the handler takes it.
    upload: RefCell<Option<Upload>>,
}

impl<'a> Input<'a> {
    pub(crate) fn new(
        cx: &'a Context,
        path: &'a [(&'static str, String)],
        body: Bytes,
        upload: Option<Upload>,
    ) -> Self {
        Self {
            cx,
            path,
            body,
            upload: RefCell::new(upload),
        }
    }

    /// The path parameter `name`.
    ///
    /// # Errors
    /// 400 if it is no value of the type.
    pub fn path<T: Item>(&self, name: &str) -> Result<T, Error> {
        let found = self.path.iter().find(|(known, _)| *known == name);
        let text = found.map_or("", |(_, text)| text);
        self.read(text, || format!("path parameter '{name}'"))
    }

    /// The query parameter `name`, which must be there.
    ///
    /// # Errors
    /// 400 if it is missing or no value of the type.
    pub fn required<T: Item>(&self, name: &str) -> Result<T, Error> {
        self.query(name)?
            .ok_or_else(|| Error::bad_request(format!("The query parameter '{name}' is missing.")))
    }

    /// The query parameter `name`; none if it is missing or blank.
    ///
    /// # Errors
    /// 400 if it is no value of the type.
    pub fn query<T: Item>(&self, name: &str) -> Result<Option<T>, Error> {
        match self.cx.query().first(name) {
            None | Some("") => Ok(None),
            Some(text) => self
                .read(text, || format!("query parameter '{name}'"))
                .map(Some),
        }
    }

    /// Every value of the query parameter `name`.
    ///
    /// # Errors
    /// 400 if one is no value of the type.
    pub fn repeated<T: Item>(&self, name: &str) -> Result<Vec<T>, Error> {
        let place = || format!("query parameter '{name}'");
        self.cx
            .query()
            .all(name)
            .map(|text| self.read(text, place))
            .collect()
    }

    /// The header `name`; none if it is missing.
    ///
    /// # Errors
    /// 400 if it is no value of the type.
    pub fn header<T: Item>(&self, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.cx.headers().get(name) else {
            return Ok(None);
        };
        let place = || format!("header '{name}'");
        let text = value
            .to_str()
            .map_err(|_| Error::bad_request(format!("The {} is no text.", place())))?;
        self.read(text, place).map(Some)
    }

    /// The body, which must be there.
    ///
    /// # Errors
    /// 400 if it is missing, `null`, or cannot be read into the type; 415 if its media type is not understood.
    pub fn body<T: Item>(&self) -> Result<T, Error> {
        self.optional_body()?
            .ok_or_else(|| Error::bad_request("The request body is missing."))
    }

    /// The body; none if it is missing or `null`.
    ///
    /// # Errors
    /// As [`body`](Self::body), but for a missing one.
    pub fn optional_body<T: Item>(&self) -> Result<Option<T>, Error> {
        let mut slot = None;
        self.read_body(&mut slot)?;
        Ok(slot)
    }

    fn read_body(&self, slot: &mut dyn Slot) -> Result<(), Error> {
        if self.body.is_empty() {
            return Ok(());
        }
        let media = match self.cx.headers().get(CONTENT_TYPE) {
            // The original takes a body without a name for JSON.
            None => media::JSON,
            Some(value) => {
                let name = value.to_str().unwrap_or_default();
                media::of_content_type(name).ok_or_else(|| {
                    let message = format!("The media type '{name}' of the body is not supported.");
                    Error::framework(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
                })?
            }
        };
        let merge = self.merge_patch(media.format)?;
        let (format, body) = match &merge {
            Some(operations) => (Format::Json, operations.as_slice()),
            None => (media.format, &*self.body),
        };
        media::decode(format, body, slot, Misfit::Fail).map_err(|error| unreadable(&error))?;
        if let Some(value) = slot.target() {
            self.cx.understand(value);
        }
        Ok(())
    }

    /// The list of operations that stands for a merge patch: handlers of PATCH take lists, and whether a body is one or
    /// a merge patch is told by its shape, not by its media type (DOMAIN 4.10).
    fn merge_patch(&self, format: Format) -> Result<Option<Vec<u8>>, Error> {
        let is_object = self.body.trim_ascii_start().starts_with(b"{");
        if self.cx.operation().method != Method::Patch || format != Format::Json || !is_object {
            return Ok(None);
        }
        let mut patch: Option<Value> = None;
        media::decode(format, &self.body, &mut patch, Misfit::Fail)
            .map_err(|error| unreadable(&error))?;
        let operations = json!([{ "op": "merge", "path": "", "value": patch }]);
        Ok(Some(media::encode(format, View::Json(&operations))))
    }

    /// Reads the properties of a one-off request into `slots`, in the order of the operation's descriptor. Properties
    /// that the descriptor does not name are left aside.
    ///
    /// # Errors
    /// As [`body`](Self::body).
    pub fn arguments(&self, slots: &mut [&mut dyn Slot]) -> Result<(), Error> {
        let table = self.cx.operation().arguments.as_ref();
        let mut filling = Filling::new(table.unwrap_or(&NO_ARGUMENTS), slots);
        self.read_body(&mut filling)?;
        if filling.is_filled() {
            Ok(())
        } else {
            Err(Error::bad_request("The request body is missing."))
        }
    }

    /// The body as bytes, whatever its media type, as they come in.
    #[must_use]
    pub fn upload(&self) -> Upload {
        self.upload.take().unwrap_or_else(|| {
            let media_type = self.cx.header(CONTENT_TYPE.as_str()).map(str::to_owned);
            Upload::new(media_type, boxed(Full::new(self.body.clone())), usize::MAX)
        })
    }

    /// Reads the text of a parameter.
    fn read<T: Item>(&self, text: &str, place: impl Fn() -> String) -> Result<T, Error> {
        let mut value = T::default();
        if let Some(expected) = fill(value.target(), text) {
            return Err(Error::bad_request(format!(
                "The {} is '{text}', which is not {expected}.",
                place()
            )));
        }
        self.cx.understand(value.target());
        Ok(value)
    }
}

fn unreadable(error: &media::Error) -> Error {
    Error::bad_request(format!("In the request body: {error}"))
}

/// Puts text into a target; what was expected, if it does not fit.
fn fill(target: Target<'_>, text: &str) -> Option<&'static str> {
    fn put<T: std::str::FromStr>(place: &mut T, text: &str) -> Option<()> {
        *place = text.trim().parse().ok()?;
        Some(())
    }
    let (done, expected) = match target {
        Target::Str(place) => {
            text.clone_into(place);
            return None;
        }
        Target::Enum(place) => {
            place.set_text(text);
            return None;
        }
        Target::DateTime(place) => {
            *place = DateTime::new(text);
            (place.is_valid().then_some(()), "a date-time")
        }
        Target::Bool(place) => (put(place, &text.to_ascii_lowercase()), "true or false"),
        Target::I32(place) => (put(place, text), "a 32-bit integer"),
        Target::I64(place) => (put(place, text), "a 64-bit integer"),
        Target::F64(place) => (put(place, text), "a number"),
        _ => (None, "a single value"),
    };
    match done {
        Some(()) => None,
        None => Some(expected),
    }
}
