//! The byte order mark that some writers put before text, although UTF-8 needs none (RFC 8259, section 8.1, lets readers
//! ignore it).

/// The mark.
pub(crate) const MARK: [u8; 3] = *b"\xef\xbb\xbf";

/// Text without a mark at its beginning.
pub(crate) fn without(text: &[u8]) -> &[u8] {
    text.strip_prefix(&MARK).unwrap_or(text)
}
