//! Facts and plain text from the vendor's prose.
//!
//! Descriptions are HTML that was encoded twice and mixed with XML documentation tags. The model gets plain text. The few facts that only
//! prose states are extracted.

use super::grammar::Phrases;
use super::names::TypeName;
use crate::wrap::one_line;

/// Returns the plain text of a cell or paragraph: entities decoded once more, documentation tags dropped, cross references in braces
/// shortened to their last name, blanks within lines collapsed.
pub(crate) fn plain(text: &str) -> String {
    let decoded = decode(text);
    let mut out = String::with_capacity(decoded.len());
    let mut rest = decoded.as_str();
    while let Some(at) = rest.find(['<', '{']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((shown, len)) = tag(rest).or_else(|| curly(rest)) {
            out.push_str(shown);
            rest = &rest[len..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    fold(&out)
}

/// Decodes the entities that the vendor's double encoding left.
fn decode(text: &str) -> String {
    if text.contains('&') {
        quick_xml::escape::unescape(text)
            .map_or_else(|_| text.to_owned(), |decoded| decoded.into_owned())
    } else {
        text.to_owned()
    }
}

/// The limit of an XML tag's length, in bytes.
const MAX_TAG: usize = 200;

/// Reads an XML tag at the start of the text. Returns its visible text and its length.
fn tag(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('<')?;
    let mut bytes = inner.bytes().take(MAX_TAG + 1);
    let end = bytes.position(|byte| byte == b'>')?;
    let body = &inner[..end];
    let name = body.trim_start_matches('/');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let shown = if body.starts_with("see ") && body.ends_with('/') {
        let target = body.split('"').nth(1).unwrap_or_default();
        target.rsplit(['.', ':']).next().unwrap_or_default()
    } else if name.starts_with("para") || name.starts_with("br") || name.starts_with("li") {
        " "
    } else {
        ""
    };
    Some((shown, end + 2))
}

/// Reads `{SuperOffice.CRM.Services.IChatAgent}` at the start of the text. Returns its last name and its length.
fn curly(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('{')?;
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_'))?;
    let path = &inner[..end];
    let dotted = path.contains('.') && inner[end..].starts_with('}');
    dotted.then(|| (path.rsplit('.').next().unwrap_or(path), end + 2))
}

fn fold(text: &str) -> String {
    let lines = text.lines().map(one_line);
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Returns the carrier that a text names: `Carrier object for X.` or `X entity with API _Links added.`, the latter as `XWithLinks`
/// (`docs/pages.md#carriers-named-by-texts`).
pub(super) fn named_carrier(words: &Phrases, text: &str) -> Option<TypeName> {
    let (extends, suffix) = words.extends;
    if let Some((before, _)) = text.split_once(extends) {
        let name = before
            .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .next()?;
        return TypeName::new(&format!("{name}{suffix}")).ok();
    }
    let (_, after) = text.split_once(words.carrier)?;
    let end = after
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(after.len());
    TypeName::new(&after[..end]).ok()
}

/// Returns the carrier's own description from a response's text, without the sentences that only name the carrier.
pub(super) fn describing(words: &Phrases, text: &str) -> String {
    let names = |line: &&str| {
        line.contains(words.carrier)
            || line.contains(words.extends.0.trim_start())
            || line.starts_with(words.idle)
    };
    text.lines()
        .filter(|line| !names(line))
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

/// Returns the agent operation that a REST page calls: `Calls the X agent service Y.` or `Calls the {…IXAgent} service Y.`, as `(X, Y)`.
pub(crate) fn called_operation(words: &Phrases, text: &str) -> Option<(String, String)> {
    let text = &on_one_line(text);
    let (calls, agent_word, service) = words.calls;
    let (_, after) = text.split_once(calls)?;
    let (agent, rest) = after.split_once(service)?;
    let agent = match agent.strip_suffix(agent_word) {
        Some(name) => name,
        None => {
            let (prefix, suffix) = words.interface;
            curly(agent)
                .filter(|(_, len)| *len == agent.len())?
                .0
                .strip_prefix(prefix)?
                .strip_suffix(suffix)?
        }
    };
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let plain = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric());
    (plain(agent) && plain(&rest[..end])).then(|| (agent.to_owned(), rest[..end].to_owned()))
}

/// Joins the lines of a text, which may be broken between any words.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the archive whose rows the operation returns, according to the text: `using the "X" archive`, as `X`.
pub(crate) fn queried_archive(words: &Phrases, text: &str) -> Option<String> {
    let text = &on_one_line(text);
    let (before, after) = words.archive;
    let (_, rest) = text.split_once(before)?;
    let (name, _) = rest.split_once(after)?;
    Some(TypeName::new(name).ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::SUPEROFFICE;

    #[test]
    fn double_encoding_and_tags_go() {
        assert_eq!(
            plain("the client&apos;s &lt;para/&gt; data"),
            "the client's data"
        );
        assert_eq!(plain("one <para>two</para>"), "one two");
        assert_eq!(plain(r#"as <see cref="P:A.B.Name"/> says"#), "as Name says");
        assert_eq!(
            plain(r#"the <see cref="T:A.IChatAgent">Chat Agent</see>."#),
            "the Chat Agent."
        );
        assert_eq!(
            plain("by {A.B.IChatAgent} or {id}"),
            "by IChatAgent or {id}"
        );
        assert_eq!(plain("a < b && c > d"), "a < b && c > d");
        assert_eq!(plain("a & b"), "a & b");
        // The search is linear: an opening character does not start another search to the end of the text.
        let open = "<a {b.".repeat(200_000);
        assert_eq!(plain(&open), open);
    }

    #[test]
    fn carriers_are_named_in_two_ways() {
        let name = |text| named_carrier(&SUPEROFFICE.phrases, text).map(|n| n.to_string());
        assert_eq!(
            name("Text.\n\nCarrier object for Foo.\nMore").as_deref(),
            Some("Foo")
        );
        assert_eq!(
            name("Text. FooEntity entity with API _Links added.").as_deref(),
            Some("FooEntityWithLinks")
        );
        assert_eq!(name("Carrier of Foo"), None);
    }

    #[test]
    fn sentences_that_only_name_a_carrier_describe_nothing() {
        let text = "A gate.\nCarrier object for Gate.\nServices for the Gate.\nIt opens.";
        assert_eq!(describing(&SUPEROFFICE.phrases, text), "A gate.\nIt opens.");
    }

    #[test]
    fn the_archive_of_an_operation_stands_in_quotation_marks() {
        let name = |text| queried_archive(&SUPEROFFICE.phrases, text);
        let text = "Gets gates.\n\nCalls the Archive service using the \"FindGate\" archive.";
        assert_eq!(name(text).as_deref(), Some("FindGate"));
        assert_eq!(name("using the \"Find Gate\" archive"), None);
        assert_eq!(name("using the FindGate archive"), None);
    }

    #[test]
    fn calls_are_named_in_two_ways() {
        let wanted = Some(("User".to_owned(), "SaveUser".to_owned()));
        assert_eq!(
            called_operation(
                &SUPEROFFICE.phrases,
                "x. Calls the User agent service SaveUser."
            ),
            wanted
        );
        assert_eq!(
            called_operation(
                &SUPEROFFICE.phrases,
                "Calls the {A.B.IUserAgent} service SaveUser."
            ),
            wanted
        );
        assert_eq!(
            called_operation(
                &SUPEROFFICE.phrases,
                "Calls the Archive service using the \"Links\" provider."
            ),
            None
        );
    }
}
