//! Media types: selection for bodies and responses, and reading and writing of bodies.
//!
//! Seven types are always known: JSON and XML under two names each, JSON under the names of the two patch formats, and
//! forms, which only requests can have. Operations can document others.

#[cfg(any(feature = "client", feature = "server"))]
pub(crate) mod disposition;
mod error;
mod negotiate;
#[cfg(any(feature = "client", feature = "server"))]
mod quoted;

#[cfg(feature = "server")]
pub(crate) use disposition::attachment;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use disposition::file_name;
pub use error::Error;
#[cfg(feature = "server")]
pub(crate) use negotiate::accepts;
pub use negotiate::{negotiate, negotiate_with};
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use quoted::Decoder;
#[cfg(feature = "server")]
pub(crate) use quoted::Encoder;
#[cfg(feature = "client")]
pub(crate) use quoted::read as unquoted;

#[cfg(any(feature = "client", feature = "server"))]
use std::borrow::Cow;

use mediatype::names::CHARSET;

use crate::contract::Markup;
use crate::contract::media as names;
use crate::form;
use crate::json::{self, Nulls, Reading};
use crate::operation::Encoding;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Message, Slot, View, Writing};
use crate::xml;

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    Json,
    /// XML; see [`xml`].
    Xml,
    /// The pairs of a form; see [`form`]. Requests only.
    Form,
    /// Plain text: a single value. If a text type is documented for a structured value, the text is JSON.
    Text,
}

/// A format and the media type name of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaType {
    /// The format of the body.
    pub format: Format,
    /// The value of `Content-Type`.
    pub label: &'static str,
}

impl MediaType {
    const fn new(format: Format, label: &'static str) -> Self {
        Self { format, label }
    }

    /// The value of `Content-Type` for a body that this crate writes. Text needs an explicit UTF-8 charset: without it,
    /// readers assume ASCII (RFC 2046, 4.1.2) or guess.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn content_type(self) -> Cow<'static, str> {
        if self.format != Format::Text {
            return self.label.into();
        }
        let mut parameters = self.label.split(';').map(str::trim);
        let mut name = parameters.next().unwrap_or_default().to_owned();
        let is_charset = |one: &&str| one.to_ascii_lowercase().starts_with("charset=");
        for parameter in parameters.filter(|one| !one.is_empty() && !is_charset(one)) {
            name.push_str("; ");
            name.push_str(parameter);
        }
        name.push_str("; charset=utf-8");
        name.into()
    }
}

/// The default media type.
pub const JSON: MediaType = MediaType::new(Format::Json, "application/json; charset=utf-8");

/// XML under its first name.
pub const XML: MediaType = MediaType::new(Format::Xml, "application/xml; charset=utf-8");

/// A supported name.
struct Known {
    essence: &'static str,
    media: MediaType,
    /// Whether a response can have the media type.
    answers: Answers,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// Also for a wildcard.
    Any,
    /// Only if its name is requested.
    ByName,
    Never,
}

const fn known(
    essence: &'static str,
    format: Format,
    label: &'static str,
    answers: Answers,
) -> Known {
    Known {
        essence,
        media: MediaType::new(format, label),
        answers,
    }
}

/// All supported names. If several match a wildcard, the first one counts.
const KNOWN: [Known; 7] = [
    known(names::JSON, Format::Json, JSON.label, Answers::Any),
    known(
        "text/json",
        Format::Json,
        "text/json; charset=utf-8",
        Answers::Any,
    ),
    known(names::XML, Format::Xml, XML.label, Answers::Any),
    known(
        "text/xml",
        Format::Xml,
        "text/xml; charset=utf-8",
        Answers::Any,
    ),
    known(
        names::JSON_PATCH,
        Format::Json,
        "application/json-patch+json; charset=utf-8",
        Answers::ByName,
    ),
    known(
        names::MERGE_PATCH,
        Format::Json,
        "application/merge-patch+json; charset=utf-8",
        Answers::ByName,
    ),
    known(names::FORM, Format::Form, names::FORM, Answers::Never),
];

/// The media type of a `Content-Type`. `None` if it is not supported; a server then responds with 415.
///
/// Case is ignored, and so are parameters except `charset`: only UTF-8 and ISO 8859-1 are supported.
#[must_use]
pub fn of_content_type(value: &str) -> Option<MediaType> {
    Some(of_name(value)?.media)
}

/// The format of a body by its media type: as in [`of_content_type`], and also for names such as `application/problem+json`
/// and `text/csv`.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn by_suffix(value: &str) -> Option<Format> {
    if let Some(known) = of_content_type(value) {
        return Some(known.format);
    }
    // A known type in an unsupported charset.
    if KNOWN
        .iter()
        .any(|known| names::is_named(value, known.essence))
    {
        return None;
    }
    match names::Family::of(value) {
        names::Family::Json => Some(Format::Json),
        names::Family::Xml => Some(Format::Xml),
        names::Family::Form => Some(Format::Form),
        names::Family::Text => Some(Format::Text),
        names::Family::Parts | names::Family::Any | names::Family::Bytes => None,
    }
}

/// The first of `names` with a format. Well-known names come first, then those that show their format, such as `application/atom+xml`.
#[cfg(feature = "client")]
pub(crate) fn under(names: &[&'static str], format: Format) -> Option<MediaType> {
    let of_format = |media: &MediaType| media.format == format;
    let mut known = names.iter().filter_map(|name| of_content_type(name));
    let mut others = names
        .iter()
        .filter_map(|name| Some(labelled(by_suffix(name)?, name)));
    known.find(of_format).or_else(|| others.find(of_format))
}

/// The name among `names` for bodies of a family: the `usual` one if it is documented, with any charset, or covered by a
/// range; otherwise the first one.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn documented(
    names: impl Iterator<Item = &'static str> + Clone,
    family: names::Family,
    usual: &'static str,
) -> Option<&'static str> {
    let mut all = names.filter(|name| names::Family::of(name) == family);
    let is_charset = |one: &str| one.is_empty() || one.to_ascii_lowercase().starts_with("charset=");
    let is_usual = |name: &str| {
        let (essence, parameters) = name.split_once(';').unwrap_or((name, ""));
        let mut parameters = parameters.split(';').map(str::trim);
        names::covers(essence, usual)
            || essence.trim().eq_ignore_ascii_case(usual) && parameters.all(is_charset)
    };
    match all.clone().any(is_usual) {
        true => Some(usual),
        false => all.next(),
    }
}

/// The one of `names` under which a value is sent as JSON. If only patches are documented,
/// [`JSON_PATCH`](names::JSON_PATCH) is for lists, which are lists of operations, and the other names are for other values.
#[cfg(feature = "client")]
pub(crate) fn json_of(names: &[&'static str], is_list: bool) -> Option<MediaType> {
    let all = || names.iter().copied();
    let fits = |name: &&'static str| names::is_named(name, names::JSON_PATCH) == is_list;
    let found = documented(all(), names::Family::Json, names::JSON)?;
    let found = match found == names::JSON {
        true => found,
        false => documented(all().filter(fits), names::Family::Json, names::JSON).unwrap_or(found),
    };
    let known = of_content_type(found).filter(|_| !names::is_patch(found) && !found.contains(';'));
    known.or_else(|| Some(labelled(Format::Json, found)))
}

/// The media type of a body under a documented name, including parameters, because a version may be the only difference
/// between two types.
#[cfg(feature = "server")]
fn named(name: &'static str) -> Option<MediaType> {
    let known = of_content_type(name).filter(|_| !name.contains(';'));
    known.or_else(|| Some(labelled(by_suffix(name)?, name)))
}

/// The first of `names` in which a value can be written; `None` if any of `names` is a well-known type.
#[cfg(feature = "server")]
pub(crate) fn of_description(names: &[&'static str]) -> Option<MediaType> {
    if names.iter().any(|name| of_content_type(name).is_some()) {
        return None;
    }
    let mut names = names.iter();
    names.find_map(|name| Some(labelled(by_suffix(name)?, name)))
}

/// The type among `names` for writing a value: the one that `accept` prefers, or else the first one that can be written.
#[cfg(feature = "server")]
pub(crate) fn one_of(names: &[&'static str], accept: Option<&str>) -> Option<MediaType> {
    let writable = names.iter().filter_map(|name| named(name));
    let writable = writable.filter(|media| media.format != Format::Form);
    let writable: Vec<MediaType> = writable.collect();
    let labels = writable.iter().map(|media| media.label);
    let liked = accept.and_then(|accept| negotiate::preferred(accept, labels));
    writable.get(liked.unwrap_or_default()).copied()
}

/// The first of these names with a parameter, such as a version, as the type for writing a value.
#[cfg(feature = "client")]
pub(crate) fn of_version(names: &[&'static str]) -> Option<MediaType> {
    let mut versions = names.iter().filter(|name| name.contains(';'));
    versions.find_map(|name| Some(labelled(by_suffix(name)?, name)))
}

/// The index of the list among `lists` that contains a media type: with its parameters, or else without them, or else by a
/// range such as `image/*`.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn listed<'n>(
    lists: impl Iterator<Item = (usize, &'n [&'n str])> + Clone,
    media_type: &str,
) -> Option<usize> {
    let name = names::essence(media_type);
    let asked = parameters(media_type);
    let find = |fits: &dyn Fn(&str) -> bool| {
        let mut lists = lists.clone();
        let found = lists.find(|(_, list)| list.iter().any(|known| fits(known)));
        found.map(|(index, _)| index)
    };
    // Versions of a type may differ only in a parameter.
    find(&|known| names::essence(known) == name && parameters(known) == asked)
        .or_else(|| find(&|known| names::essence(known) == name))
        .or_else(|| find(&|known| names::covers(known, &name)))
}

/// The parameters of a media type except `charset`, sorted, in lower case and without quotation marks, which change nothing
/// (RFC 9110, 8.3.1). Empty if the type cannot be read.
#[cfg(any(feature = "client", feature = "server"))]
fn parameters(media_type: &str) -> Vec<(String, String)> {
    let parsed = mediatype::MediaType::parse(media_type).ok();
    let all = parsed.iter().flat_map(|parsed| parsed.params.iter());
    let all = all.map(|(name, value)| {
        let value = value.unquoted_str().to_ascii_lowercase();
        (name.as_str().to_ascii_lowercase(), value)
    });
    let mut all: Vec<_> = all.filter(|(name, _)| name != "charset").collect();
    all.sort_unstable();
    all
}

/// The media type of a file: its own, or else the first of `names` that is not a range.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn of_file(own: Option<String>, names: &[&'static str]) -> String {
    let mut names = names.iter();
    own.or_else(|| {
        let first = names.find(|name| name.contains('/') && !name.contains('*'));
        first.map(|name| (*name).to_owned())
    })
    .unwrap_or_else(|| names::BYTES.to_owned())
}

/// The media type of a body with this format under a documented name, which may be a range such as `text/*`.
#[cfg(any(feature = "client", feature = "server"))]
fn labelled(format: Format, name: &'static str) -> MediaType {
    match format {
        _ if !name.contains('*') => MediaType::new(format, name),
        Format::Json => JSON,
        Format::Xml => XML,
        Format::Form => MediaType::new(format, names::FORM),
        Format::Text => MediaType::new(format, "text/plain; charset=utf-8"),
    }
}

/// The first of `names` in which a value can be written; `None` if any of them is or covers JSON.
#[cfg(feature = "server")]
pub(crate) fn without_json(names: &[&'static str]) -> Option<MediaType> {
    let is_json = |name: &&str| {
        let family = names::Family::of(name);
        matches!(family, names::Family::Json | names::Family::Any)
    };
    if names.iter().any(is_json) {
        return None;
    }
    one_of(names, None)
}

/// The media type of a response with these documented `names`. `media` is the type that `accept` has selected, and is used
/// if it is documented. Otherwise the result is the type of the same format that `accept` prefers, or else the usual or
/// first one. If no type of that format is documented, the result is the documented one that `accept` prefers, or else JSON
/// or the first one.
#[cfg(feature = "server")]
pub(crate) fn answered(
    names: &'static [&'static str],
    media: MediaType,
    accept: Option<&str>,
) -> MediaType {
    let own = names::essence(media.label);
    let is_own = |name: &&str| !name.contains(';') && names::essence(name) == own;
    let is_range = |name: &&str| names::covers(name, &own);
    if names.iter().any(|name| is_own(name) || is_range(name)) {
        return media;
    }
    let of_format = names.iter().copied();
    let of_format = of_format.filter(|name| by_suffix(name) == Some(media.format));
    let liked = accept.and_then(|accept| negotiate::preferred(accept, of_format.clone()));
    let found = match (liked, media.format) {
        (Some(index), _) => of_format.clone().nth(index),
        (None, Format::Json) => documented(of_format, names::Family::Json, names::JSON),
        (None, Format::Xml) => documented(of_format, names::Family::Xml, names::XML),
        (None, Format::Form | Format::Text) => None,
    };
    // A format that is not documented is not written, whatever the client prefers.
    let writable = names.iter().copied();
    let writable =
        writable.filter(|name| matches!(by_suffix(name), Some(Format::Json | Format::Xml)));
    let other = || {
        let liked = accept.and_then(|accept| negotiate::preferred(accept, writable.clone()));
        let liked = liked.and_then(|index| writable.clone().nth(index));
        let json = || documented(writable.clone(), names::Family::Json, names::JSON);
        liked.or_else(json).or_else(|| writable.clone().next())
    };
    found.or_else(other).and_then(named).unwrap_or(media)
}

/// The first of `names` that is JSON.
#[cfg(feature = "server")]
pub(crate) fn json_of_description(names: &[&'static str]) -> Option<MediaType> {
    let mut names = names.iter();
    names.find_map(|name| match of_content_type(name) {
        Some(media) => (media.format == Format::Json).then_some(media),
        None => (by_suffix(name)? == Format::Json).then(|| MediaType::new(Format::Json, name)),
    })
}

/// The media type of a response with these documented `names` that does not depend on what the client asks for. `takes_any` is
/// that of the [profile](Profile::takes_any_format).
#[cfg(feature = "server")]
pub(crate) fn without_choice(names: &[&'static str], takes_any: bool) -> Option<MediaType> {
    let only = || {
        let is_written = |name: &&&str| matches!(by_suffix(name), Some(Format::Json | Format::Xml));
        let mut written = names.iter().filter(is_written);
        let only = written.next().filter(|_| written.next().is_none())?;
        named(only).filter(|_| !takes_any && names.iter().all(|name| !name.contains('*')))
    };
    let is_form = |name: &&str| by_suffix(name) == Some(Format::Form);
    if !names.is_empty() && names.iter().all(is_form) {
        return Some(MediaType::new(Format::Form, names::FORM));
    }
    of_description(names)
        .or_else(|| sole_format(names))
        .or_else(only)
}

/// The media type of a body if all well-known `names` have a single format that is not JSON. A client that asks for another
/// type gets this one anyway.
#[cfg(feature = "server")]
fn sole_format(names: &[&str]) -> Option<MediaType> {
    let mut known = names.iter().filter_map(|name| of_content_type(name));
    let first = known.next().filter(|media| media.format == Format::Xml)?;
    known
        .all(|media| media.format == first.format)
        .then_some(first)
}

fn of_name(value: &str) -> Option<&'static Known> {
    if let Some(known) = spelled(value) {
        return Some(known);
    }
    // A trailing semicolon is a common mistake.
    let value = value.trim().trim_end_matches([';', ' ']);
    let media = mediatype::MediaType::parse(value).ok()?;
    let charset = mediatype::ReadParams::get_param(&media, CHARSET);
    let is_read = charset.is_none_or(|charset| {
        let charset = charset.unquoted_str();
        let mut names = ["utf-8", "utf8", "us-ascii"].iter().chain(&LATIN_1);
        names.any(|name| charset.eq_ignore_ascii_case(name))
    });
    let essence = media.essence().to_string();
    let mut known = KNOWN.iter();
    known.find(|known| is_read && known.essence.eq_ignore_ascii_case(&essence))
}

/// Names of ISO 8859-1.
const LATIN_1: [&str; 3] = ["iso-8859-1", "latin1", "iso_8859-1"];

/// Converts a body to UTF-8 from the charset of its `Content-Type`. An XML declaration of another charset is removed.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn in_utf8<'b>(content_type: Option<&str>, body: &'b [u8]) -> Cow<'b, [u8]> {
    let names_latin_1 = |name: &str| {
        let media = mediatype::MediaType::parse(name.trim()).ok();
        let charset = media
            .as_ref()
            .and_then(|media| mediatype::ReadParams::get_param(media, CHARSET));
        charset.is_some_and(|charset| {
            let charset = charset.unquoted_str();
            LATIN_1
                .iter()
                .any(|name| charset.eq_ignore_ascii_case(name))
        })
    };
    // The check takes time, and most bodies need no conversion.
    let is_latin_1 =
        content_type.is_some_and(|name| spelled(name).is_none() && names_latin_1(name));
    if !is_latin_1 || body.is_ascii() && !body.starts_with(b"<?xml") {
        return Cow::Borrowed(body);
    }
    // JSON is UTF-8, whatever a charset says (RFC 8259, section 11). Text in the charset that is named is rarely valid UTF-8.
    let is_json = content_type.and_then(by_suffix) == Some(Format::Json);
    if is_json && std::str::from_utf8(body).is_ok() {
        return Cow::Borrowed(body);
    }
    // In this charset, each byte is the number of its character.
    let text: String = body.iter().copied().map(char::from).collect();
    let declared = text
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split_once("?>"));
    Cow::Owned(match declared {
        Some((_, rest)) => rest.as_bytes().to_vec(),
        None => text.into_bytes(),
    })
}

/// The media type in the spelling of most clients, without parsing the text.
fn spelled(value: &str) -> Option<&'static Known> {
    let mut known = KNOWN.iter();
    known.find(|known| known.essence == value || known.media.label == value)
}

/// Options for writing a value.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The treatment of empty properties. Forms cannot represent them.
    pub nulls: Nulls,
    /// The name of the XML root, instead of the value's own; see [`xml::to_vec`].
    pub root: Option<&'a str>,
    /// The XML markup of the whole value, if described.
    pub markup: Option<&'a Markup<'static>>,
    /// The profile of the API, for XML and forms.
    pub profile: &'static dyn Profile,
    /// Form properties with their own encoding.
    pub encodings: &'a [Encoding],
    /// The message that contains the value, if any.
    pub message: Option<Message>,
}

impl Options<'_> {
    const fn writing(&self) -> Writing {
        Writing {
            nulls: self.nulls,
            message: self.message,
        }
    }
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            nulls: Nulls::default(),
            root: None,
            markup: None,
            profile: OPEN_API,
            encodings: &[],
            message: None,
        }
    }
}

impl<'a> From<Options<'a>> for xml::Root<'a> {
    fn from(options: Options<'a>) -> Self {
        Self {
            name: options.root,
            markup: options.markup,
        }
    }
}

/// Writes a value without its empty properties.
#[must_use]
pub fn encode(format: Format, view: View<'_>) -> Vec<u8> {
    encode_with(format, view, Options::default())
}

/// Writes a value. Parts that XML cannot represent are replaced; see [`try_encode_with`].
#[must_use]
pub fn encode_with(format: Format, view: View<'_>, options: Options<'_>) -> Vec<u8> {
    match format {
        Format::Json => json::to_vec_in(view, options.writing()),
        Format::Xml => xml::to_vec_at(view, options.into(), options.writing(), options.profile),
        Format::Form => {
            form::to_vec_in(view, options.profile, options.encodings, options.writing())
        }
        Format::Text if view.has_parts() => json::to_vec_in(view, options.writing()),
        Format::Text => view.text().unwrap_or_default().into_bytes(),
    }
}

/// Writes a value like [`encode_with`].
///
/// # Errors
/// If the format is XML and the value cannot be written as XML.
pub fn try_encode_with(
    format: Format,
    view: View<'_>,
    options: Options<'_>,
) -> Result<Vec<u8>, xml::Unwritable> {
    match format {
        Format::Xml => xml::try_to_vec_at(view, options.into(), options.writing(), options.profile),
        Format::Json | Format::Form | Format::Text => Ok(encode_with(format, view, options)),
    }
}

/// Reads bytes into a property or a body. A body without content is read as empty.
///
/// # Errors
/// If the bytes do not have that format, or a value does not fit its type. For forms, numbers that do not fit are errors
/// regardless of `reading`.
pub fn decode(
    format: Format,
    body: &[u8],
    slot: &mut dyn Slot,
    reading: impl Into<Reading>,
) -> Result<(), Error> {
    read(format, body, slot, reading.into())
}

/// [`decode`] without a type parameter, so that crates that read bodies do not compile the readers again.
fn read(format: Format, body: &[u8], slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    match format {
        Format::Json => json::from_slice(body, slot, reading)?,
        Format::Xml => xml::from_slice(body, slot, reading)?,
        Format::Form => form::from_slice(body, slot, reading.profile())?,
        Format::Text => text(body, slot, reading)?,
    }
    Ok(())
}

fn text(body: &[u8], slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let body = crate::bom::without(body);
    slot.fill();
    let is_json = match slot.view() {
        View::Choice(_) => matches!(body.trim_ascii_start().first(), Some(b'{' | b'[')),
        view => view.has_parts(),
    };
    slot.clear();
    if is_json {
        return Ok(json::from_slice(body, slot, reading)?);
    }
    let text = std::str::from_utf8(body).map_err(|_| Error::text("the text is not UTF-8"))?;
    match json::put_text(slot, reading, text) {
        Ok(None) => Ok(()),
        Ok(Some(number)) => Err(Error::text(&format!("{number} is out of range"))),
        Err(message) => Err(Error::text(&message)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Misfit;
    use crate::profile;

    /// A profile whose forms have paths as names.
    #[derive(Debug)]
    struct Paths;

    impl Profile for Paths {
        fn form(&self) -> profile::Form {
            profile::Form::Paths
        }
    }

    #[test]
    fn content_types_are_known_in_any_case_and_in_utf8_only() {
        let cases = [
            ("application/json", Some(Format::Json)),
            ("TEXT/JSON; Charset=\"UTF-8\"; x=y", Some(Format::Json)),
            ("application/json;", Some(Format::Json)),
            (" application/merge-patch+json ", Some(Format::Json)),
            ("application/json-patch+json", Some(Format::Json)),
            ("application/xml;charset=utf-8", Some(Format::Xml)),
            ("text/xml", Some(Format::Xml)),
            ("application/x-www-form-urlencoded", Some(Format::Form)),
            ("text/xml; charset=iso-8859-1", Some(Format::Xml)),
            ("text/xml; charset=iso-8859-15", None),
            ("application/json; charset=utf-16", None),
            ("application/soap+xml", None),
            ("application/json, text/xml", None),
            ("*/*", None),
            ("json", None),
            ("", None),
        ];
        for (value, expected) in cases {
            let format = of_content_type(value).map(|media| media.format);
            assert_eq!(format, expected, "{value}");
        }
    }

    #[cfg(feature = "server")]
    #[test]
    fn responses_have_a_documented_name_of_the_format_that_is_asked_for() {
        let json = "application/json; charset=utf-8";
        for (names, accept, expected) in [
            (&["application/json"][..], None, json),
            (&["text/json", "application/json"], None, json),
            (
                &["text/json", "application/json"],
                Some("text/json"),
                "text/json; charset=utf-8",
            ),
            (
                &["text/json", "text/plain"],
                Some("text/plain"),
                "text/json; charset=utf-8",
            ),
            (
                &["application/json;version=2"],
                None,
                "application/json;version=2",
            ),
            (
                &["application/json;v=1", "application/json;v=2"],
                Some("application/json;v=2"),
                "application/json;v=2",
            ),
            (&["application/json; charset=utf-8"], None, json),
            (&["application/*+json"], None, json),
            (&["*/*"], None, json),
            (
                &["application/xml"],
                Some("application/json"),
                "application/xml; charset=utf-8",
            ),
            (
                &["text/xml"],
                Some("*/*;q=0.1, application/xml"),
                "text/xml; charset=utf-8",
            ),
            (&[], None, json),
        ] {
            let asked = negotiate::negotiate(accept, None);
            let found = answered(names, asked, accept);
            assert_eq!(found.label, expected, "{names:?} {accept:?}");
        }
    }

    #[cfg(feature = "client")]
    #[test]
    fn json_is_sent_under_a_name_that_the_operation_takes() {
        let kubernetes = [
            "application/json-patch+json",
            "application/merge-patch+json",
            "application/strategic-merge-patch+json",
        ];
        let cases: [(&[&str], bool, Option<&str>); 10] = [
            (&["text/json", "application/json"], false, Some(JSON.label)),
            (
                &["application/xml", "text/json"],
                false,
                Some("text/json; charset=utf-8"),
            ),
            (&kubernetes, false, Some(names::MERGE_PATCH)),
            (&kubernetes, true, Some(names::JSON_PATCH)),
            (&kubernetes[..1], false, Some(names::JSON_PATCH)),
            (
                &["text/csv", "application/hal+json"],
                true,
                Some("application/hal+json"),
            ),
            (&["*/*", "application/xml"], false, None),
            (&["application/*+json"], false, Some(JSON.label)),
            (
                &["application/json;version=1", "application/json;version=2"],
                false,
                Some("application/json;version=1"),
            ),
            (&[], false, None),
        ];
        for (names, is_list, expected) in cases {
            let label = json_of(names, is_list).map(|media| media.label);
            assert_eq!(label, expected, "{names:?}");
        }
        let xml = under(
            &["application/soap+xml", "text/xml", "image/png"],
            Format::Xml,
        );
        assert_eq!(
            xml.map(|media| media.label),
            Some("text/xml; charset=utf-8")
        );
        let soap = under(&["image/png", "application/soap+xml"], Format::Xml);
        assert_eq!(soap.map(|media| media.label), Some("application/soap+xml"));
    }

    #[test]
    fn every_format_says_where_a_body_is_wrong() {
        let reading = Reading::new(Misfit::Keep, &Paths);
        let cases: [(Format, &str, &str); 3] = [
            (Format::Json, "[1,\"x\"]", "[1]"),
            (Format::Xml, "<a><b>1</b><b>x</b></a>", "a/b[2]"),
            (Format::Form, "[0]=1&[1]=x", "[1]"),
        ];
        for (format, body, path) in cases {
            let mut slot: Option<Vec<i32>> = None;
            let error = decode(format, body.as_bytes(), &mut slot, reading).unwrap_err();
            assert_eq!(error.path(), path, "{error}");
            assert!(error.to_string().contains("integer"), "{error}");
        }
    }

    #[test]
    fn versions_of_a_type_are_found_whatever_their_spelling() {
        let one: &[&str] = &["application/json; version=1"];
        let two: &[&str] = &["application/json; version=2", "image/*"];
        let found = |media_type: &str| listed([(0, one), (1, two)].into_iter(), media_type);
        for (media_type, index) in [
            ("application/json; version=2", Some(1)),
            ("application/json;VERSION=\"2\"; charset=utf-8", Some(1)),
            ("application/json; charset=utf-8; version=1", Some(0)),
            ("application/json", Some(0)),
            ("application/json; version=3", Some(0)),
            ("image/png", Some(1)),
            ("text/plain", None),
        ] {
            assert_eq!(found(media_type), index, "{media_type}");
        }
    }
}
