//! Cleans the texts of a source.

/// Returns the summary without surrounding blanks and with its XML entities decoded; `None` if nothing is left.
///
/// The .NET reference escapes each text once because it comes from an XML file. Some texts were already escaped in that file, so two passes
/// are needed. Tags are not changed.
pub(super) fn clean(summary: &str) -> Option<String> {
    let lines: Vec<&str> = summary.trim().lines().map(str::trim_end).collect();
    let text = lines.join("\n");
    if text.is_empty() {
        return None;
    }
    Some(if text.contains('&') {
        unescape(&unescape(&text))
    } else {
        text
    })
}

fn unescape(text: &str) -> String {
    const ENTITIES: [(&str, char); 5] = [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&apos;", '\''),
        ("&amp;", '&'),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let entity = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
        let (length, decoded) =
            entity.map_or((1, '&'), |(entity, decoded)| (entity.len(), *decoded));
        out.push(decoded);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// Returns the initial lines that two texts share, or `None` if there are none.
///
/// A property and its companion have the same summary except for the last line.
pub(super) fn shared_lines(one: &str, other: &str) -> Option<String> {
    let shared: Vec<&str> = one
        .lines()
        .zip(other.lines())
        .take_while(|(one, other)| one == other)
        .map(|(line, _)| line)
        .collect();
    (!shared.is_empty()).then(|| shared.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_go_and_entities_are_decoded_twice() {
        assert_eq!(clean("\n one \n two\t\n").as_deref(), Some("one\n two"));
        assert_eq!(
            clean("it&apos;s &amp;quot;it&amp;quot;").as_deref(),
            Some("it's \"it\"")
        );
        assert_eq!(clean("R&D &c; &").as_deref(), Some("R&D &c; &"));
        assert_eq!(clean(" \n "), None);
    }

    #[test]
    fn a_last_line_of_ones_own_is_not_shared() {
        assert_eq!(shared_lines("a\nb\nc", "a\nb\nd").as_deref(), Some("a\nb"));
        assert_eq!(shared_lines("a", "b"), None);
    }
}
