//! Errors as text.

/// An error and its causes, the outermost first.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let mut texts: Vec<String> = Vec::new();
    for text in causes.map(ToString::to_string) {
        // Some errors already contain their cause.
        if !texts.last().is_some_and(|last| last.ends_with(&text)) {
            texts.push(text);
        }
    }
    texts.join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{0}")]
    struct Outer(&'static str, #[source] std::io::Error);

    #[test]
    fn a_cause_is_told_once() {
        let told = |outer| chain(&Outer(outer, std::io::Error::other("the disk is full")));
        assert_eq!(told("it failed"), "it failed: the disk is full");
        assert_eq!(
            told("it failed: the disk is full"),
            "it failed: the disk is full"
        );
    }
}
