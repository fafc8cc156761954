//! The arguments of a call, read from path, query, headers and body.

use std::cell::{Cell, RefCell};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use crate::contract::media::{MERGE_PATCH, PARTS, covers, essence, is_named};
use crate::form;
use crate::http_date;
use crate::json::{Misfit, Reading};
use crate::media::{self, Format};
use crate::operation::{Method, Need, Parameter, Place, Style};
use crate::server::Upload;
use crate::server::body::boxed;
use crate::server::path::PathValue;
use crate::server::{Context, Error, multipart};
use crate::style::{self, fill};
use crate::table::{
    self, Broken, Came, CarrierDescriptor, Constraint, Filling, Item, Slot, Target, View,
};

/// Omits values, which are the client's data.
impl std::fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input")
            .field("operation", &self.cx.operation().id)
            .finish_non_exhaustive()
    }
}

/// The descriptor of an operation without arguments in its body.
static NO_ARGUMENTS: CarrierDescriptor = CarrierDescriptor::new("", &[]);

/// The source of a handler's arguments. Generated code calls one method per argument. An invalid argument gives 400 and a
/// message with its location.
pub struct Input<'a> {
    pub(super) cx: &'a Context,
    pub(super) path: &'a [PathValue],
    /// The body; `None` while the client has not been asked for it.
    body: Option<Bytes>,
    /// Whether an argument was asked for that needs the body.
    needs_body: Cell<bool>,
    /// A body that is unread until the handler takes it.
    upload: RefCell<Option<Upload>>,
}

impl<'a> Input<'a> {
    pub(crate) fn new(
        cx: &'a Context,
        path: &'a [PathValue],
        body: Option<Bytes>,
        upload: Option<Upload>,
    ) -> Self {
        Self {
            cx,
            path,
            body,
            needs_body: Cell::new(false),
            upload: RefCell::new(upload),
        }
    }

    /// Reads the query and the headers of a call, for code that has only its context. Path and body are not available.
    #[must_use]
    pub fn of_context(cx: &'a Context) -> Self {
        Self::new(cx, &[], Some(Bytes::new()), None)
    }

    /// Whether the arguments can only be read with the body, because all before it are valid.
    pub(super) fn needs_body(&self) -> bool {
        self.body.is_none() && self.needs_body.get()
    }

    /// The same arguments, with the body.
    pub(super) fn set_body(&mut self, body: Bytes) {
        self.body = Some(body);
    }

    /// The body.
    ///
    /// # Errors
    /// If it is not there yet. The error has no reader: the arguments are read again with the body.
    pub(super) fn bytes(&self) -> Result<&Bytes, Error> {
        self.needs_body.set(true);
        self.body.as_ref().ok_or_else(no_body)
    }

    /// Reads the path parameter `name`.
    ///
    /// # Errors
    /// 400 if it is not a value of the type.
    pub fn path<T: Item>(&self, name: &str) -> Result<T, Error> {
        let found = self.path.iter().find(|known| known.name == name);
        let text = found.map_or("", |value| &value.text);
        self.read(text, Place::Path, name)
    }

    /// Reads the required query parameter `name`.
    ///
    /// # Errors
    /// 400 if it is missing or not a value of the type.
    pub fn required<T: Item>(&self, name: &str) -> Result<T, Error> {
        self.query(name)?.ok_or_else(|| missing(Place::Query, name))
    }

    /// Reads the query parameter `name`; `None` if it is missing, or blank in APIs where that [counts as
    /// missing](crate::Profile::blank_is_absent).
    ///
    /// # Errors
    /// 400 if it is not a value of the type.
    pub fn query<T: Item>(&self, name: &str) -> Result<Option<T>, Error> {
        let mut texts = self.cx.query().all(name);
        let text = match texts.next() {
            None => return Ok(None),
            Some(text) => text,
        };
        let mut value = T::default();
        if let (Target::Choice(choice), Some(next)) = (value.target(), texts.next()) {
            let texts: Vec<&str> = [text, next].into_iter().chain(texts).collect();
            style::several(choice, &texts, self.reading())
                .map_err(|(text, expected)| misfit(Place::Query, name, &text, expected))?;
            self.cx.understand(value.target());
            self.check(value.view(), Place::Query, name)?;
            return Ok(Some(value));
        }
        if text.is_empty() && self.takes_blank(Place::Query, name) {
            return Ok(None);
        }
        self.read(text, Place::Query, name).map(Some)
    }

    /// Whether an empty parameter counts as missing, by the profile of the API or by its own constraints.
    pub(super) fn takes_blank(&self, place: Place, name: &str) -> bool {
        let is_nullable = || {
            self.constraints(place, name)
                .iter()
                .any(Constraint::is_nullable)
        };
        self.reading().profile().blank_is_absent() || is_nullable()
    }

    /// Reads every value of the query parameter `name`.
    ///
    /// # Errors
    /// 400 if one is not a value of the type.
    pub fn repeated<T: Item>(&self, name: &str) -> Result<Vec<T>, Error> {
        let mut rules = self.constraints(Place::Query, name).iter();
        let takes_blank = rules.any(Constraint::is_nullable);
        let texts = self.cx.query().all(name);
        let texts = texts.filter(|text| !(takes_blank && text.is_empty()));
        let values = texts.map(|text| self.value(text, Place::Query, name));
        let values: Vec<T> = values.collect::<Result<_, _>>()?;
        self.check_several(&values, Place::Query, name)?;
        Ok(values)
    }

    /// Checks a parameter that may occur several times. A missing one satisfies every constraint unless it is required.
    pub(super) fn check_several<T: Item>(
        &self,
        values: &Vec<T>,
        place: Place,
        name: &str,
    ) -> Result<(), Error> {
        if !values.is_empty() {
            return self.check(View::List(values), place, name);
        }
        match self.parameter(place, name).map(|known| known.need) {
            Some(Need::Several) => Err(missing(place, name)),
            _ => Ok(()),
        }
    }

    /// Reads the header `name`; `None` if it is missing.
    ///
    /// # Errors
    /// 400 if it is not a value of the type.
    pub fn header<T: Item>(&self, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.cx.headers().get(name) else {
            return Ok(None);
        };
        let text = text_of_header(value, name)?;
        self.read(text, Place::Header, name).map(Some)
    }

    /// Reads the required header `name`.
    ///
    /// # Errors
    /// 400 if it is missing or not a value of the type.
    pub fn required_header<T: Item>(&self, name: &str) -> Result<T, Error> {
        self.header(name)?
            .ok_or_else(|| missing(Place::Header, name))
    }

    /// Reads the body as a form with parts into a carrier; an empty carrier if an optional body is missing.
    ///
    /// # Errors
    /// 400 if a part is invalid; 415 if the body has another media type.
    pub fn form<T: Item>(&self) -> Result<T, Error> {
        let media_type = self.cx.headers().get(CONTENT_TYPE);
        let request = self.cx.operation().request;
        let is_optional = request.is_some_and(|request| !request.required);
        if is_optional && media_type.is_none() && self.bytes()?.is_empty() {
            return Ok(T::default());
        }
        let name = self.cx.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let boundary = multipart::boundary(name).ok_or_else(|| self.unsupported(name))?;
        let mut value = None;
        self.read_parts(&boundary, &mut value, self.body_rules(0))?;
        Ok(value.unwrap_or_default())
    }

    fn read_parts(
        &self,
        boundary: &str,
        slot: &mut dyn Slot,
        rules: &[Constraint],
    ) -> Result<(), Error> {
        let Target::Carrier(carrier) = slot.fill() else {
            // A form with parts is an object with known properties.
            return Err(self.unsupported(PARTS));
        };
        let encodings = &self.cx.operation().encodings;
        multipart::read(self.bytes()?, boundary, carrier, encodings)?;
        if let Some(value) = slot.target() {
            self.cx.understand(value);
        }
        self.check_body(slot.view(), rules)
    }

    /// 415 for a body of this media type.
    pub(super) fn unsupported(&self, name: &str) -> Error {
        let message = format!("The media type '{name}' of the body is not supported.");
        Error::framework(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
    }

    /// The constraints on a body of the operation, or on a body of this type if the operation has several.
    fn body_rules(&self, index: usize) -> &'static [Constraint] {
        let operation = self.cx.operation();
        let others = operation.other_body_constraints.iter();
        let mut all = std::iter::once(&operation.body_constraints).chain(others);
        all.nth(index).map_or(&[][..], Vec::as_slice)
    }

    /// Checks the operation's constraints on a body.
    fn check_body(&self, view: View<'_>, rules: &[Constraint]) -> Result<(), Error> {
        let operation = self.cx.operation();
        if !operation.is_constrained {
            return Ok(());
        }
        let media_type = self.cx.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let format = media::by_suffix(media_type).unwrap_or(Format::Json);
        let came = Came {
            // `null` removes a property (RFC 7396), even if the property may not be `null`.
            as_patch: is_named(media_type, MERGE_PATCH),
            as_text: format != Format::Json,
        };
        table::check_place(rules, view, came).map_err(|broken| refused("request body", &broken))
    }

    /// Reads the required body.
    ///
    /// # Errors
    /// 400 if it is missing, `null` although the type does not allow that, or not readable as the type; 415 if its media
    /// type is not supported.
    pub fn body<T: Item>(&self) -> Result<T, Error> {
        self.optional_body()?.ok_or_else(no_body)
    }

    /// Reads the body; `None` if it is missing, or `null` where that is allowed.
    ///
    /// # Errors
    /// As [`body`](Self::body), except for a missing body.
    pub fn optional_body<T: Item>(&self) -> Result<Option<T>, Error> {
        self.body_of(0)
    }

    /// Reads the body as the type of this index; `None` as in [`optional_body`](Self::optional_body).
    ///
    /// # Errors
    /// As there.
    #[doc(hidden)]
    pub fn body_of<T: Item>(&self, index: usize) -> Result<Option<T>, Error> {
        let mut slot = None;
        let rules = self.body_rules(index);
        let is_null = self.read_body(&mut slot, rules)?;
        if !is_null || self.reading().profile().takes_null() {
            return Ok(slot);
        }
        if !rules.iter().any(Constraint::is_nullable) {
            return Err(Error::bad_request("The request body is `null`."));
        }
        if T::takes_null() {
            let mut value = T::default();
            value.set_null();
            slot = Some(value);
        }
        Ok(slot)
    }

    /// Reads the required body; `None` for `null`.
    ///
    /// # Errors
    /// As [`body`](Self::body), except for `null`.
    pub fn nullable_body<T: Item>(&self) -> Result<Option<T>, Error> {
        let mut slot = None;
        match self.read_body(&mut slot, self.body_rules(0))? || slot.is_some() {
            true => Ok(slot),
            false => Err(no_body()),
        }
    }

    /// Reads the body, and returns whether it is present and `null`.
    fn read_body(&self, slot: &mut dyn Slot, rules: &[Constraint]) -> Result<bool, Error> {
        let named = self.cx.headers().get(CONTENT_TYPE);
        // A form without pairs and a text without characters are values.
        let may_be_empty = || {
            let name = named.and_then(|name| name.to_str().ok());
            let format = name.and_then(|name| self.format(name));
            matches!(format, Some(Format::Form | Format::Text))
        };
        let is_empty = self.body.as_ref().is_some_and(Bytes::is_empty);
        if is_empty && !may_be_empty() {
            return Ok(false);
        }
        let format = match named {
            None => self.assumed_format(),
            Some(value) => {
                let name = value.to_str().unwrap_or_default();
                if let Some(boundary) = self.boundary(name) {
                    return self.read_parts(&boundary, slot, rules).map(|()| false);
                }
                self.format(name).ok_or_else(|| self.unsupported(name))?
            }
        };
        let body = media::in_utf8(self.cx.header(CONTENT_TYPE.as_str()), self.bytes()?);
        let merge = self.merge_patch(format, &body)?;
        let (format, body) = match &merge {
            Some(operations) => (Format::Json, operations.as_slice()),
            // A form without pairs is an object without properties.
            None if body.is_empty() && format == Format::Form => (Format::Json, &b"{}"[..]),
            None => (format, &*body),
        };
        let reading = self.reading();
        let encodings = &self.cx.operation().encodings;
        match format {
            Format::Form => form::from_slice_with(body, slot, reading.profile(), encodings)
                .map_err(media::Error::from),
            format => media::decode(format, body, slot, reading),
        }
        .map_err(|error| unreadable(&error))?;
        if let (true, Some(value)) = (format != Format::Json, slot.target()) {
            table::read_empty_body(rules, value);
        }
        if let Some(value) = slot.target() {
            self.cx.understand(value);
        }
        match slot.view() {
            // A body that contains only blanks has no value.
            View::Null => {
                let text = crate::bom::without(body);
                Ok(format == Format::Json && text.trim_ascii() == b"null")
            }
            view => self.check_body(view, rules).map(|()| false),
        }
    }

    /// The format of a body without `Content-Type`: JSON if the operation accepts it, or else the first accepted format.
    fn assumed_format(&self) -> Format {
        let request = self.cx.operation().request;
        let taken = request.map_or(&[][..], |request| request.media_types);
        let formats = taken.iter().map(|name| media::by_suffix(name));
        let takes_json =
            taken.is_empty() || formats.clone().any(|known| known == Some(Format::Json));
        match takes_json {
            true => Format::Json,
            false => formats.flatten().next().unwrap_or(Format::Json),
        }
    }

    /// The boundary of a form with parts, if the operation accepts one.
    fn boundary(&self, name: &str) -> Option<String> {
        let mut taken = self.cx.operation().request?.media_types.iter();
        let is_taken = taken.any(|taken| is_named(taken, PARTS));
        is_taken.then(|| multipart::boundary(name)).flatten()
    }

    /// The format of a body that the operation accepts: the body has a media type of the operation, or another well-known
    /// one of that format.
    fn format(&self, name: &str) -> Option<Format> {
        let operation = self.cx.operation();
        let taken = operation.request.map(|request| request.media_types);
        let taken = taken.unwrap_or_default().iter();
        if let Some(known) = media::of_content_type(name) {
            let mut formats = taken.clone().map(|taken| media::by_suffix(taken));
            let is_any = taken.len() == 0 || operation.profile.takes_any_format();
            if is_any || formats.any(|format| format == Some(known.format)) {
                return Some(known.format);
            }
        }
        let name_alone = essence(name);
        let mut taken = taken;
        let is_taken =
            taken.any(|taken| essence(taken) == name_alone || covers(taken, &name_alone));
        is_taken.then(|| media::by_suffix(name)).flatten()
    }

    /// The list of operations that is equivalent to a merge patch, for PATCH handlers that accept lists. The shape of the
    /// body decides whether it is a list or a merge patch, not its media type.
    fn merge_patch(&self, format: Format, body: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        let is_object = crate::bom::without(body)
            .trim_ascii_start()
            .starts_with(b"{");
        let operation = self.cx.operation();
        let merges = operation.method == Method::Patch && operation.profile.merges_into_lists();
        if !merges || format != Format::Json || !is_object {
            return Ok(None);
        }
        let mut patch: Option<Value> = None;
        media::decode(format, body, &mut patch, self.reading())
            .map_err(|error| unreadable(&error))?;
        let operations = json!([{ "op": "merge", "path": "", "value": patch }]);
        Ok(Some(media::encode(format, View::Json(&operations))))
    }

    /// Reads the properties of a one-off request into `slots`, in the order of the operation's descriptor. Properties that
    /// the descriptor does not name are ignored.
    ///
    /// # Errors
    /// As [`body`](Self::body).
    pub fn arguments(&self, slots: &mut [&mut dyn Slot]) -> Result<(), Error> {
        let table = self.cx.operation().arguments.as_ref();
        let mut filling = Filling::new(table.unwrap_or(&NO_ARGUMENTS), slots);
        self.read_body(&mut filling, self.body_rules(0))?;
        if filling.is_filled() {
            Ok(())
        } else {
            Err(no_body())
        }
    }

    /// Returns a required property that [`arguments`](Self::arguments) has read.
    ///
    /// # Errors
    /// 400 if it was missing.
    pub fn given<T>(&self, value: Option<T>, name: &str) -> Result<T, Error> {
        value.ok_or_else(|| Error::bad_request(format!("In the request body: {name}: is missing.")))
    }

    /// The body as bytes, of any media type, streamed.
    #[must_use]
    pub fn upload(&self) -> Upload {
        self.upload.take().unwrap_or_else(|| {
            let body = boxed(Full::new(self.body.clone().unwrap_or_default()));
            Upload::new(self.cx.headers(), body, usize::MAX)
        })
    }

    /// Reads the text of a parameter and checks its constraints.
    pub(super) fn read<T: Item>(&self, text: &str, place: Place, name: &str) -> Result<T, Error> {
        let value: T = self.value(text, place, name)?;
        self.check(value.view(), place, name)?;
        Ok(value)
    }

    pub(super) fn value<T: Item>(&self, text: &str, place: Place, name: &str) -> Result<T, Error> {
        let mut value = T::default();
        if place == Place::Header && http_date::read(name, text, &mut value.target()) {
            return Ok(value);
        }
        if let Some(expected) = fill(value.target(), text, self.reading()) {
            return Err(misfit(place, name, text, expected));
        }
        self.cx.understand(value.target());
        Ok(value)
    }

    /// The settings for reading values.
    pub(super) fn reading(&self) -> Reading {
        Reading::new(Misfit::Fail, self.cx.operation().profile)
    }

    /// The descriptor of a parameter.
    fn parameter(&self, place: Place, name: &str) -> Option<&'static Parameter> {
        let mut parameters = self.cx.operation().parameters.iter();
        parameters.find(|known| known.place == place && known.name == name)
    }

    /// The constraints on a parameter.
    fn constraints(&self, place: Place, name: &str) -> &'static [Constraint] {
        let found = self.parameter(place, name);
        found.map_or(&[][..], |known| &known.constraints)
    }

    /// Checks the constraints on a parameter.
    pub(super) fn check(&self, view: View<'_>, place: Place, name: &str) -> Result<(), Error> {
        if !self.cx.operation().is_constrained {
            return Ok(());
        }
        let style = self.parameter(place, name).and_then(|known| known.style);
        let came = Came {
            as_text: style != Some(Style::Json),
            ..Came::default()
        };
        table::check_place(self.constraints(place, name), view, came)
            .map_err(|broken| refused(&told(place, name), &broken))
    }
}

/// The text of a header. Non-ASCII bytes are read as UTF-8, as clients of this runtime send them.
pub(super) fn text_of_header<'v>(value: &'v HeaderValue, name: &str) -> Result<&'v str, Error> {
    let text = std::str::from_utf8(value.as_bytes());
    text.map_err(|_| Error::bad_request(format!("The header '{name}' is not text.")))
}

/// The response to a value at `place` that violates a constraint.
fn refused(place: &str, broken: &Broken) -> Error {
    if broken.is_fault() {
        return Error::caused_by(broken);
    }
    Error::bad_request(match broken.path() {
        "" => format!("The {place} {broken}."),
        path => format!("In the {place}: {path}: {}.", broken.message()),
    })
}

/// The response to a missing body.
pub(super) fn no_body() -> Error {
    Error::bad_request("The request body is missing.")
}

/// The response to a missing parameter.
pub(super) fn missing(place: Place, name: &str) -> Error {
    Error::bad_request(format!("The {} is missing.", told(place, name)))
}

pub(super) fn misfit(place: Place, name: &str, text: &str, expected: &str) -> Error {
    let place = told(place, name);
    Error::bad_request(format!("The {place} is '{text}', which is not {expected}."))
}

/// The name of a parameter in messages.
pub(super) fn told(place: Place, name: &str) -> String {
    let place = match place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{place} '{name}'")
}

fn unreadable(error: &media::Error) -> Error {
    if error.is_fault() {
        return Error::caused_by(error);
    }
    Error::bad_request(format!("In the request body: {error}"))
}
