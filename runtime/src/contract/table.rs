//! The descriptors of a tag.

use crate::contract::{Line, Refused};

/// The author of descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The generator: every line ends with its checksum.
    Generated,
    /// A person: lines have no checksums.
    ByHand,
}

/// An operation of a tag.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// The name in Rust, such as `ResetChatSession`.
    pub name: &'a str,
    /// The descriptor.
    pub line: Line<'a>,
}

/// Parses the descriptors of a tag, one per line: the name of the operation in Rust, and its [`Line`].
///
/// # Errors
/// If the number of descriptors is not `count`, or if one is invalid.
pub fn read(text: &str, count: usize, origin: Origin) -> Result<Vec<Entry<'_>>, Refused> {
    let mut entries = Vec::with_capacity(count);
    for (index, text) in text.split_terminator('\n').enumerate() {
        let entry = entry(text, origin);
        entries.push(entry.map_err(|refused| {
            let name = text.split(' ').next().unwrap_or_default();
            refused.within(format!("operation {} (`{name}`)", index + 1))
        })?);
    }
    if entries.len() != count {
        let found = entries.len();
        let reason = format!("there are {found} descriptors of {count} operations");
        return Err(Refused::new(reason));
    }
    Ok(entries)
}

fn entry(text: &str, origin: Origin) -> Result<Entry<'_>, Refused> {
    let text = match origin {
        Origin::ByHand => text,
        Origin::Generated => {
            let split = text.rsplit_once(" sum:");
            let (text, stated) = split.ok_or_else(|| Refused::new("it has no checksum"))?;
            if stated != format!("{:08x}", sum(text)) {
                return Err(Refused::new("it was changed after it was generated"));
            }
            text
        }
    };
    let (name, line) = text.split_once(' ').unwrap_or((text, ""));
    let read = Line::parse(line)?;
    // A final check: this module would not have written text that only lenient parsing accepts.
    if read.to_string() != line {
        return Err(Refused::new("it is not in its only spelling"));
    }
    Ok(Entry { name, line: read })
}

/// The checksum of a name and a line, separated by a blank: 32-bit FNV-1a.
///
/// It detects manual changes and merges, not attacks. It detects every change of a single byte, and all but one in four
/// thousand million of the other changes.
#[must_use]
pub const fn sum(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut sum = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_fnv_1a() {
        // Test vectors of the algorithm's authors.
        assert_eq!(sum(""), 0x811c_9dc5);
        assert_eq!(sum("a"), 0xe40c_292c);
        assert_eq!(sum("foobar"), 0xbf9c_f968);
    }

    #[test]
    fn every_operation_has_one_line() {
        let text = "One GET /one one\nTwo GET /two two\n";
        let entries = read(text, 2, Origin::ByHand).expect("these are two lines");
        assert_eq!(entries[1].name, "Two");
        let refused = read(text, 3, Origin::ByHand).expect_err("one is missing");
        assert_eq!(
            refused.to_string(),
            "there are 2 descriptors of 3 operations"
        );
        let refused = read("One GET /one one\n\n", 2, Origin::ByHand).expect_err("one is blank");
        assert_eq!(
            refused.to_string(),
            "operation 2 (``): the method is missing"
        );
    }

    #[test]
    fn a_changed_line_does_not_fit_its_checksum() {
        let line = "One GET /one one";
        let text = format!("{line} sum:{:08x}\n", sum(line));
        assert!(read(&text, 1, Origin::Generated).is_ok());
        for wrong in [
            text.replace("/one", "/two"),
            text.replace("One", "Two"),
            text.replace("sum:", "sum:0"),
            format!("{line}\n"),
        ] {
            let refused = read(&wrong, 1, Origin::Generated);
            assert!(refused.is_err(), "{wrong}");
        }
    }
}
