//! Normalized media types.

/// Normalizes a media type for comparisons: to lower case, and without the character set, which JSON does not have (RFC 8259, section 11).
pub(super) fn compared(media: &str) -> String {
    let mut parts = media.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default().to_ascii_lowercase();
    let rest = parts.filter(|part| !part.to_ascii_lowercase().starts_with("charset="));
    rest.fold(name, |name, part| format!("{name};{part}"))
}
