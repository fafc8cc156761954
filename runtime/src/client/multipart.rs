//! Forms with files, `multipart/form-data` (RFC 7578).

use std::fmt::{self, Write};

use bytes::{Bytes, BytesMut};

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::style::can_be_cut;
use crate::client::{Body, Error};
use crate::contract::media::{self as names, BYTES, Family, JSON, PARTS};
use crate::form;
use crate::json;
use crate::media::{self, Format};
use crate::operation::{Encoding, Style};
use crate::table::file;
use crate::table::{Message, View, Writing};

/// A form with files, for operations that accept a file.
///
/// ```
/// # use pagewire_runtime::client::{Body, Error, Multipart};
/// # fn save_image(id: i32, media_type: &str, data: impl Into<Body>) {}
/// # fn example(png: Vec<u8>) -> Result<(), Error> {
/// let (media_type, body) = Multipart::new()?
///     .file("image", "face.png", "image/png", png)?
///     .into_parts();
/// save_image(1, &media_type, body);
/// # Ok(()) }
/// ```
#[must_use = "a form does nothing until it is sent"]
pub struct Multipart {
    boundary: String,
    body: BytesMut,
    /// How structured values are written.
    writing: Writing,
}

/// The name of a file without a name, as in browsers (WHATWG XHR, "create an entry"). Servers interpret an empty name as a
/// form in which no file was chosen, and drop the file.
const UNNAMED: &str = "blob";

impl Multipart {
    /// An empty form. Its boundary has 128 random bits, so that the author of a part cannot guess it.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the system has no random numbers.
    pub fn new() -> Result<Self, Error> {
        let mut random = [0; 16];
        getrandom::fill(&mut random)
            .map_err(|error| Error::request(format!("no boundary: {error}")))?;
        let mut boundary = String::with_capacity(2 * random.len());
        for byte in random {
            // Writing to a string does not fail.
            let _ = write!(boundary, "{byte:02x}");
        }
        Ok(Self {
            boundary,
            body: BytesMut::new(),
            writing: Writing::PLAIN,
        })
    }

    /// Adds a text.
    pub fn text(mut self, name: &str, value: &str) -> Self {
        self.open(name, None);
        self.body.extend_from_slice(b"\r\n");
        self.close(value.as_bytes())
    }

    /// Adds a file. Quotes and line ends in names are percent-encoded, as in browsers.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if `media_type` is not a media type.
    pub fn file(
        mut self,
        name: &str,
        file_name: &str,
        media_type: &str,
        data: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        if mediatype::MediaType::parse(media_type).is_err() {
            let message =
                format!("the part `{name}` has the media type {media_type:?}, which is none");
            return Err(Error::request(message));
        }
        self.open(name, Some(file_name));
        self.body
            .extend_from_slice(format!("Content-Type: {media_type}\r\n\r\n").as_bytes());
        Ok(self.close(data.as_ref()))
    }

    /// The form of a carrier; see [`Call::form`](crate::client::Call::form).
    pub(super) fn of(
        value: View<'_>,
        encodings: &[Encoding],
        message: Option<Message>,
    ) -> Result<(String, Body), Error> {
        let mut form = Self::new()?;
        form.writing.message = message;
        if let View::Carrier(carrier) = value.chosen() {
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                let encoding = Encoding::of(encodings, name);
                let media_type = encoding.and_then(|encoding| encoding.media_type);
                if carrier.descriptor().is_omitted(index, message) {
                    continue;
                }
                let value = carrier.view(index);
                form = match encoding.and_then(|encoding| encoding.part_style) {
                    Some(style) => form.styled(name, value, style)?,
                    None => form.part(name, value, media_type)?,
                };
            }
            for (name, value) in json::unknown(carrier) {
                form = form.part(name, View::Json(value), None)?;
            }
        }
        Ok(form.into_parts())
    }

    /// Adds a value in a style, as texts without a media type. Nothing is percent-encoded (OpenAPI 3.1.1, appendix E).
    fn styled(mut self, name: &str, value: View<'_>, style: Style) -> Result<Self, Error> {
        let writing = self.writing;
        match (value.without_null(), style) {
            (View::Null, _) => Ok(self),
            (value, Style::Deep) => {
                let mut texts = Vec::new();
                let mut text = |name: &str, text: &str| {
                    texts.push((name.to_owned(), text.to_owned()));
                };
                form::deep(&mut text, name, value, writing);
                let texts = texts.iter();
                Ok(texts.fold(self, |form, (name, text)| form.text(name, text)))
            }
            (value @ (View::Carrier(_) | View::Map(_)), Style::Spread) => {
                for pair in form::pieces(value, writing).chunks_exact(2) {
                    if let [key, text] = pair {
                        self = self.text(key, text);
                    }
                }
                Ok(self)
            }
            (value @ (View::List(_) | View::Carrier(_) | View::Map(_)), style) => {
                let pieces = form::pieces(value, writing);
                can_be_cut("part", name, style, value)?;
                match pieces.is_empty() {
                    true => Ok(self),
                    false => Ok(self.text(name, &pieces.join(style.form().between))),
                }
            }
            (value, _) => self.part(name, value, None),
        }
    }

    /// Adds a value as one part, or a list as one part per item. `listed` are the permitted media types.
    fn part(
        self,
        name: &str,
        value: View<'_>,
        listed: Option<&'static str>,
    ) -> Result<Self, Error> {
        match value.without_null() {
            View::Null => Ok(self),
            View::List(list) => {
                (0..list.len()).try_fold(self, |form, index| match list.get(index).without_null() {
                    // A form can have lists, but not lists of lists.
                    item @ View::List(_) => form.structure(name, item, listed),
                    View::Null if is_json(listed) => form.structure(name, View::Null, listed),
                    View::Null => form.part(name, View::Str(""), listed),
                    item => form.part(name, item, listed),
                })
            }
            value if is_json(listed) => self.structure(name, value, listed),
            View::Carrier(carrier) if file::is_file(carrier.descriptor()) => {
                let text = |index| carrier.view(index).text();
                let data = match carrier.view(file::DATA) {
                    View::Bytes(data) => data,
                    _ => &[],
                };
                let own = text(file::MEDIA_TYPE);
                let media_type = file_type(name, own.as_deref(), listed)?;
                let file_name = text(file::NAME).filter(|name| !name.is_empty());
                self.file(
                    name,
                    file_name.as_deref().unwrap_or(UNNAMED),
                    media_type,
                    data,
                )
            }
            value => match (value.text(), listed.and_then(names::first_of)) {
                (Some(text), None) => Ok(self.text(name, &text)),
                (Some(text), Some(media_type)) => {
                    let mut form = self;
                    form.open(name, None);
                    form.typed(media_type);
                    Ok(form.close(text.as_bytes()))
                }
                (None, _) => self.structure(name, value, listed),
            },
        }
    }

    /// Adds a value with parts as one part of the form.
    fn structure(
        mut self,
        name: &str,
        value: View<'_>,
        listed: Option<&'static str>,
    ) -> Result<Self, Error> {
        let media_type = listed.and_then(names::first_of);
        self.open(name, None);
        self.typed(media_type.unwrap_or(JSON));
        let data = structured(value, media_type, self.writing)?;
        Ok(self.close(&data))
    }

    /// Ends the head of a part with its media type, which is from a description and contains no line ends.
    fn typed(&mut self, media_type: &str) {
        let line = format!("Content-Type: {media_type}\r\n\r\n");
        self.body.extend_from_slice(line.as_bytes());
    }

    /// The media type, with the boundary, and the body.
    #[must_use]
    pub fn into_parts(mut self) -> (String, Body) {
        let end = format!("--{}--\r\n", self.boundary);
        self.body.extend_from_slice(end.as_bytes());
        let media_type = format!("{}; boundary={}", PARTS, self.boundary);
        let body: Bytes = self.body.freeze();
        (media_type, body.into())
    }

    fn open(&mut self, name: &str, file_name: Option<&str>) {
        let name = escape(name);
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{name}\"",
            self.boundary
        );
        if let Some(file_name) = file_name {
            head.push_str("; filename=\"");
            head.push_str(&escape(file_name));
            head.push('"');
        }
        head.push_str("\r\n");
        self.body.extend_from_slice(head.as_bytes());
    }

    fn close(mut self, data: &[u8]) -> Self {
        self.body.extend_from_slice(data);
        self.body.extend_from_slice(b"\r\n");
        self
    }
}

/// Whether parts are written as JSON.
fn is_json(listed: Option<&str>) -> bool {
    let media_type = listed.and_then(names::first_of);
    media_type.is_some_and(|name| Family::of(name) == Family::Json)
}

/// The media type of a file: its own, or else the first described one.
///
/// # Errors
/// If the description does not permit the file's own type, or if the file has none and only ranges are described.
fn file_type<'t>(
    name: &str,
    own: Option<&'t str>,
    listed: Option<&'static str>,
) -> Result<&'t str, Error> {
    let Some(listed) = listed else {
        return Ok(own.unwrap_or(BYTES));
    };
    let media_type = own.or_else(|| names::first_of(listed)).unwrap_or(BYTES);
    if names::lists(listed, media_type) {
        return Ok(media_type);
    }
    Err(Error::request(format!(
        "the file in the part `{name}` has the media type `{media_type}`, and the API takes {listed}; set one of these"
    )))
}

/// Writes a structured value in a media type: JSON unless the type is XML or a form.
fn structured(
    value: View<'_>,
    media_type: Option<&str>,
    writing: Writing,
) -> Result<Vec<u8>, Error> {
    let format = match media_type.and_then(media::by_suffix) {
        Some(format @ (Format::Xml | Format::Form)) => format,
        _ => Format::Json,
    };
    let mut options = media::Options {
        nulls: writing.nulls,
        message: writing.message,
        ..media::Options::default()
    };
    if let View::Carrier(carrier) = value {
        options.profile = carrier.descriptor().profile();
    }
    media::try_encode_with(format, value, options)
        .map_err(|error| Error::request(error.to_string()))
}

/// Escapes as the HTML standard does. A NUL, which file names cannot contain, is escaped too.
fn escape(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            '\0' => out.push_str("%00"),
            other => out.push(other),
        }
    }
    out
}

/// Shows only the length, because forms may contain private data.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Multipart({} bytes)", self.body.len())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::File;

    #[test]
    fn parts_stand_between_boundaries_and_names_cannot_break_out() {
        let (media_type, body) = Multipart::new()
            .unwrap()
            .text("title", "a\r\nb")
            .file("image", "a\"; x=\"\r\nX: y.png", "image/png", b"\x89PNG")
            .unwrap()
            .into_parts();
        let boundary = media_type.split_once("boundary=").unwrap().1;
        assert_eq!(boundary.len(), 32);
        let expected = [
            "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na\r\nb\r\n",
            "--B\r\nContent-Disposition: form-data; name=\"image\"; ",
            "filename=\"a%22; x=%22%0D%0AX: y.png\"\r\nContent-Type: image/png\r\n\r\n",
        ];
        let expected = expected.concat().replace("--B", &format!("--{boundary}"));
        let mut expected = expected.into_bytes();
        expected.extend_from_slice(b"\x89PNG\r\n");
        expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        assert_eq!(body.as_bytes().unwrap(), &expected);
        let other = Multipart::new().unwrap().into_parts().0;
        assert_ne!(media_type, other);
    }

    #[test]
    fn a_file_without_a_name_has_one_and_null_has_no_part() {
        let part = |view: View<'_>| {
            let form = Multipart::new().unwrap().part("a", view, None).unwrap();
            let (_, body) = form.into_parts();
            String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap()
        };
        for file in [File::new(), File::new().set_name("")] {
            let sent = part(crate::table::Item::view(&file.set_data(b"abc".to_vec())));
            assert!(sent.contains("; filename=\"blob\"\r\n"), "{sent}");
        }
        assert!(!part(View::Json(&Value::Null)).contains("name="));
        // Items of a list keep their positions.
        let items = vec![Value::Null, "x".into()];
        let sent = part(crate::table::Item::view(&items));
        assert_eq!(sent.matches("name=\"a\"").count(), 2, "{sent}");
    }

    #[test]
    fn a_list_within_a_list_is_one_part() {
        let lists = vec![vec![1_i32, 2], vec![3]];
        let form = Multipart::new().unwrap();
        let view = crate::table::Item::view(&lists);
        let (_, body) = form.part("lists", view, None).unwrap().into_parts();
        let body = String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap();
        let parts: Vec<&str> = body
            .split("Content-Type: application/json\r\n\r\n")
            .skip(1)
            .filter_map(|part| part.lines().next())
            .collect();
        assert_eq!(parts, ["[1,2]", "[3]"]);
    }

    #[test]
    fn a_media_type_cannot_bring_headers_along() {
        for media_type in ["image/png\r\nX: y", "png", ""] {
            let form = Multipart::new().unwrap();
            assert!(form.file("image", "x", media_type, b"").is_err());
        }
    }
}
