//! Forms with parts, `multipart/form-data` (RFC 7578), read into a carrier.

use crate::contract::media::{self, Family};
use crate::json::{self, Misfit, Reading};
use crate::media::disposition;
use crate::server::Error;
use crate::style::fill;
use crate::table::{Carrier, Slot, Target};
use crate::value::{Bytes, file};

/// Most parts that a form may have.
const PARTS: usize = 1000;

/// Longest head of a part, in bytes.
const HEAD: usize = 16 << 10;

/// The value of `boundary` in a media type.
pub(super) fn boundary(content_type: &str) -> Option<String> {
    if !media::is_named(content_type, media::PARTS) {
        return None;
    }
    let media = mediatype::MediaType::parse(content_type.trim()).ok()?;
    let boundary = mediatype::ReadParams::get_param(&media, mediatype::names::BOUNDARY)?;
    let boundary = boundary.unquoted_str().into_owned();
    (!boundary.is_empty()).then_some(boundary)
}

/// One part.
struct Part<'b> {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    data: &'b [u8],
}

impl Part<'_> {
    fn is_json(&self) -> bool {
        let media_type = self.media_type.as_deref();
        media_type.is_some_and(|name| Family::of(name) == Family::Json)
    }
}

/// Reads the parts of `body` into the properties that have their names. Parts with other names are left aside, and of
/// several parts for one place the first counts, unless it is a list.
///
/// # Errors
/// 400 if the body is no such form, or a part does not fit its property.
pub(super) fn read(body: &[u8], boundary: &str, carrier: &mut dyn Carrier) -> Result<(), Error> {
    let reading = Reading::new(Misfit::Fail, carrier.descriptor().profile());
    for part in parts(body, boundary)? {
        let Some(index) = carrier.descriptor().find(&part.name, 0) else {
            continue;
        };
        let slot = carrier.slot_mut(index);
        if let Some(Target::List(list)) = slot.target() {
            put(list.push(), &part, reading)?;
        } else if slot.target().is_none() {
            property(slot, &part, reading)?;
        }
    }
    Ok(())
}

fn property(slot: &mut dyn Slot, part: &Part<'_>, reading: Reading) -> Result<(), Error> {
    match slot.fill() {
        // A list comes item by item, unless it is JSON as a whole.
        Target::List(list)
            if !part.is_json() || !part.data.trim_ascii_start().starts_with(b"[") =>
        {
            put(list.push(), part, reading)
        }
        Target::List(_) => from_json(slot, part, reading),
        target => put(target, part, reading),
    }
}

fn put(target: Target<'_>, part: &Part<'_>, reading: Reading) -> Result<(), Error> {
    match target {
        Target::Carrier(carrier) if file::is_file(carrier.descriptor()) => {
            for (index, value) in [&part.file_name, &part.media_type].into_iter().enumerate() {
                if let (Some(value), Target::Str(place)) =
                    (value, carrier.slot_mut(index + 1).fill())
                {
                    place.clone_from(value);
                }
            }
            if let Target::Bytes(place) = carrier.slot_mut(0).fill() {
                *place = Bytes::from(part.data.to_vec());
            }
            Ok(())
        }
        Target::Bytes(place) => {
            *place = Bytes::from(part.data.to_vec());
            Ok(())
        }
        target @ (Target::Carrier(_) | Target::Map(_) | Target::List(_) | Target::Choice(_)) => {
            json::read_text(part.data, target, reading).map_err(|message| wrong(part, &message))
        }
        Target::Json(place) => {
            let text = text(part)?;
            *place = serde_json::from_str(text).unwrap_or_else(|_| text.into());
            Ok(())
        }
        target => {
            let text = text(part)?;
            // A text that is JSON is in quotes.
            let quoted: Option<String> = match part.is_json() {
                true => serde_json::from_str(text).ok(),
                false => None,
            };
            let text = quoted.as_deref().unwrap_or(text);
            match fill(target, text, reading) {
                None => Ok(()),
                Some(expected) => Err(wrong(part, &format!("it is not {expected}"))),
            }
        }
    }
}

fn from_json(slot: &mut dyn Slot, part: &Part<'_>, reading: Reading) -> Result<(), Error> {
    json::from_slice(part.data, slot, reading).map_err(|error| wrong(part, &error.to_string()))
}

fn text<'b>(part: &Part<'b>) -> Result<&'b str, Error> {
    std::str::from_utf8(part.data).map_err(|_| wrong(part, "its text is not UTF-8"))
}

fn wrong(part: &Part<'_>, message: &str) -> Error {
    Error::bad_request(format!(
        "In the part '{}' of the request body: {message}",
        part.name
    ))
}

fn parts<'b>(body: &'b [u8], boundary: &str) -> Result<Vec<Part<'b>>, Error> {
    let broken =
        |what: &str| Error::bad_request(format!("The request body is not a form: {what}."));
    let delimiter = format!("--{boundary}").into_bytes();
    let behind_line = [b"\r\n", delimiter.as_slice()].concat();
    // What stands before the first boundary belongs to no part.
    let start = match body.starts_with(&delimiter) {
        true => delimiter.len(),
        false => {
            let at = find(body, &behind_line).ok_or_else(|| broken("its boundary is missing"))?;
            at + behind_line.len()
        }
    };
    let mut rest = body.get(start..).unwrap_or_default();
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let line = find(rest, b"\r\n").ok_or_else(|| broken("it ends too early"))?;
        let part = rest.get(line + 2..).unwrap_or_default();
        let end = find(part, &behind_line).ok_or_else(|| broken("a part does not end"))?;
        if parts.len() == PARTS {
            return Err(broken("it has too many parts"));
        }
        let whole = part.get(..end).unwrap_or_default();
        parts.extend(part_of(whole).ok_or_else(|| broken("the head of a part cannot be read"))?);
        rest = part.get(end + behind_line.len()..).unwrap_or_default();
    }
    Ok(parts)
}

/// A part; nothing inside for one without a name.
fn part_of(whole: &[u8]) -> Option<Option<Part<'_>>> {
    let (head, data) = match whole.starts_with(b"\r\n") {
        true => (&whole[..0], &whole[2..]),
        false => {
            let end = find(whole.get(..HEAD.min(whole.len()))?, b"\r\n\r\n")?;
            (&whole[..end], &whole[end + 4..])
        }
    };
    let (mut name, mut file_name, mut media_type) = (None, None, None);
    for line in std::str::from_utf8(head).ok()?.split("\r\n") {
        let Some((header, value)) = line.split_once(':') else {
            continue;
        };
        if header.eq_ignore_ascii_case("content-type") {
            media_type = Some(value.trim().to_owned());
        } else if header.eq_ignore_ascii_case("content-disposition") {
            (name, file_name) = disposition::of_part(value);
        }
    }
    Some(name.map(|name| Part {
        name,
        file_name,
        media_type,
        data,
    }))
}

/// Where `needle` stands first.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(haystack, needle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::File;

    #[test]
    fn boundaries_are_read_from_the_media_type() {
        assert_eq!(
            boundary("multipart/form-data; boundary=abc").as_deref(),
            Some("abc")
        );
        assert_eq!(
            boundary("Multipart/Form-Data; boundary=\"a b\"").as_deref(),
            Some("a b")
        );
        for value in ["multipart/form-data", "multipart/related; boundary=x", ""] {
            assert_eq!(boundary(value), None, "{value}");
        }
    }

    #[test]
    fn a_text_in_a_part_of_any_json_type_is_in_quotes() {
        for media_type in [
            "application/json",
            "Application/JSON",
            "application/hal+json",
        ] {
            let body = format!(
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: {media_type}\r\n\r\n\"b\"\r\n--x--\r\n"
            );
            let parts = parts(body.as_bytes(), "x").unwrap();
            let mut value = String::new();
            put(Target::Str(&mut value), &parts[0], Misfit::Fail.into()).unwrap();
            assert_eq!(value, "b", "{media_type}");
        }
    }

    #[test]
    fn a_part_becomes_a_file_and_broken_forms_are_refused() {
        let body =
            b"--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a%22.txt\"\r\n\
            Content-Type: text/plain\r\n\r\none\r\n--two\r\n--x--\r\n";
        let parts = parts(body, "x").unwrap();
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].data, b"one\r\n--two");
        assert_eq!(parts[0].file_name.as_deref(), Some("a\".txt"));
        let mut file = File::new();
        put(Target::Carrier(&mut file), &parts[0], Misfit::Fail.into()).unwrap();
        assert_eq!(file.bytes(), b"one\r\n--two");
        for broken in [
            "",
            "--x",
            "--x\r\n",
            "--x\r\nA: b\r\n\r\nc",
            "--y\r\n\r\n\r\n--y--",
        ] {
            assert!(super::parts(broken.as_bytes(), "x").is_err(), "{broken}");
        }
    }
}
