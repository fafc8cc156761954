//! Languages and multi-language strings.

/// The ISO 639 code, with a region where it matters, and the vendor's own two-letter code.
const KNOWN: [(&str, &str); 23] = [
    ("en", "US"),
    ("en-us", "US"),
    ("no", "NO"),
    ("nb", "NO"),
    ("sv", "SW"),
    ("da", "DA"),
    ("de", "GE"),
    ("de-ch", "CH"),
    ("fr", "FR"),
    ("es", "SP"),
    ("it", "IT"),
    ("nl", "NL"),
    ("fi", "FI"),
    ("pl", "PL"),
    ("cs", "CZ"),
    ("ru", "RU"),
    ("ja", "JP"),
    ("ko", "KO"),
    ("zh", "CN"),
    ("zh-cn", "CN"),
    ("pt-br", "BR"),
    ("uk", "UK"),
    ("vi", "VI"),
];

/// A language for texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static str);

impl Language {
    /// The language of an ISO code (`en`, `nb-no`) or of the vendor's two-letter code (`NO`), in any case. Unknown regions are ignored.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let primary = tag.split('-').next().unwrap_or_default();
        let iso = |wanted: &str| {
            let mut known = KNOWN.iter();
            known.find(|(iso, _)| iso.eq_ignore_ascii_case(wanted))
        };
        let vendor = || {
            let mut known = KNOWN.iter();
            known.find(|(_, code)| code.eq_ignore_ascii_case(&tag))
        };
        let found = iso(&tag).or_else(|| iso(primary)).or_else(vendor);
        found.map(|(_, code)| Self(code))
    }

    /// The language that a request asks for: that of `SO-Language` if it is not empty, or else of `Accept-Language`. `None`
    /// if nothing is to be translated: for `*` and `x`, without both headers, and if all languages in the list are unknown.
    ///
    /// The list is ordered by quality (`q=`), then by position. Semicolons separate items as well, because some clients write them.
    #[must_use]
    pub fn negotiate(so_language: Option<&str>, accept_language: Option<&str>) -> Option<Self> {
        let said = |value: &&str| !value.trim().is_empty();
        let list = so_language.filter(said).or(accept_language)?;
        let wanted = ranked(list);
        match wanted.first() {
            Some(&("*" | "x" | "X")) => None,
            _ => wanted.into_iter().find_map(Self::parse),
        }
    }

    /// The vendor's two-letter code, such as `NO`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }
}

/// The tags of a list by descending quality, without those of quality zero.
fn ranked(list: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, f32)> = Vec::new();
    for group in list.split(',') {
        let start = tags.len();
        for part in group.split(';').map(str::trim) {
            match part.split_once('=') {
                Some((name, quality)) if name.trim().eq_ignore_ascii_case("q") => {
                    let quality = quality.trim().parse().unwrap_or(0.0);
                    tags.iter_mut().skip(start).for_each(|tag| tag.1 = quality);
                }
                Some(_) => {}
                None if part.is_empty() => {}
                None => tags.push((part, 1.0)),
            }
        }
    }
    tags.retain(|(_, quality)| *quality > 0.0);
    tags.sort_by(|a, b| b.1.total_cmp(&a.1));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// The part of a multi-language string (`NO:"Leverandør";US:"Supplier"`) in `language`, or else in English (`US`), or else
/// the first part. Text of any other form is returned unchanged.
///
/// ```
/// use pagewire_runtime::superoffice::text::{Language, translate};
///
/// let text = "US:\"Vendor\";NO:\"Leverandør\";";
/// let norwegian = Language::parse("nb-NO").into_iter().next();
/// assert_eq!(norwegian.map(|language| translate(text, language)), Some("Leverandør"));
/// ```
#[must_use]
pub fn translate(text: &str, language: Language) -> &str {
    let Some(parts) = parts(text) else {
        return text;
    };
    let find = |wanted: &str| {
        let mut parts = parts.iter();
        parts.find(|(code, _)| code.eq_ignore_ascii_case(wanted))
    };
    let part = find(language.code()).or_else(|| find("US"));
    part.or_else(|| parts.first())
        .map_or(text, |(_, text)| text)
}

/// Codes and texts; `None` unless the whole text has that form.
pub(super) fn parts(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (code, quoted) = rest.split_once(":\"")?;
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let (part, behind) = quoted.split_once('"')?;
        parts.push((code, part));
        rest = match behind.strip_prefix(';') {
            Some(rest) => rest,
            None if behind.is_empty() => behind,
            None => return None,
        };
    }
    (!parts.is_empty()).then_some(parts)
}
