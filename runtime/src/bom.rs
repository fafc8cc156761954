//! The byte order mark that some programs write before text. UTF-8 does not need it, and readers may ignore it (RFC 8259, section 8.1).

/// The mark.
pub(crate) const MARK: [u8; 3] = *b"\xef\xbb\xbf";

/// The text without a mark at its start.
pub(crate) fn without(text: &[u8]) -> &[u8] {
    text.strip_prefix(&MARK).unwrap_or(text)
}
