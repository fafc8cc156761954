//! Lists of names in messages.

/// Formats names between back-ticks, separated by commas. After the first `most`, adds the number of further ones.
pub(crate) fn some_of<'a>(names: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut names = names.into_iter();
    let first: Vec<String> = names
        .by_ref()
        .take(most)
        .map(|name| format!("`{name}`"))
        .collect();
    match names.count() {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::some_of;

    #[test]
    fn what_is_not_named_is_counted() {
        assert_eq!(some_of(["a", "b"], 2), "`a`, `b`");
        assert_eq!(some_of(["a", "b", "c", "d"], 2), "`a`, `b` and 2 more");
    }
}
