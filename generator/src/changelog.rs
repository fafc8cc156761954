//! Entries of a changelog in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

/// The head of a changelog that is not there yet.
const HEAD: &str = "# Changes

All notable changes are listed here, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

";

/// The section for what is not released yet.
const UNRELEASED: &str = "## [Unreleased]";

/// Puts an entry under a title of its own at the top of the unreleased changes; an entry that has the same title is
/// replaced. `body` may have sections of its own, one level below a release's (`###`); they go one level down.
///
/// ```
/// use pagewire::changelog::enter;
///
/// let text = "# Changes\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [1.0.0]\n";
/// let new = enter(text, "API of docs-2", "### Breaking\n\n- `A` is gone.\n");
/// assert_eq!(
///     new,
///     "# Changes\n\n## [Unreleased]\n\n### API of docs-2\n\n#### Breaking\n\n- `A` is gone.\n\n### Added\n\n\
///      - A thing.\n\n## [1.0.0]\n"
/// );
/// assert_eq!(enter(&new, "API of docs-2", "- Nothing to speak of.\n").matches("API of").count(), 1);
/// ```
pub fn enter(text: &str, title: &str, body: &str) -> String {
    let title = format!("### {title}");
    let mut lines: Vec<&str> = if text.trim().is_empty() {
        HEAD.lines().collect()
    } else {
        text.lines().collect()
    };
    let top = lines.iter().position(|line| *line == UNRELEASED);
    let top = top.unwrap_or_else(|| {
        // In front of the newest release, or at the end of the introduction.
        let release = lines.iter().position(|line| line.starts_with("## "));
        let at = release.unwrap_or(lines.len());
        lines.splice(at..at, [UNRELEASED, ""]);
        at
    });
    let end_of = |lines: &[&str], from: usize, head: &dyn Fn(&str) -> bool| {
        let found = lines[from..].iter().position(|line| head(line));
        found.map_or(lines.len(), |at| from + at)
    };
    let end = end_of(&lines, top + 1, &|line| line.starts_with("## "));
    if let Some(old) = lines[top..end].iter().position(|line| *line == title) {
        let from = top + old;
        let to = end_of(&lines, from + 1, &|line| {
            line.starts_with("## ") || line.starts_with("### ")
        });
        lines.drain(from..to);
    }
    let mut entry = vec![String::new(), title, String::new()];
    entry.extend(
        body.trim()
            .lines()
            .map(|line| match line.strip_prefix("### ") {
                Some(section) => format!("#### {section}"),
                None => line.to_owned(),
            }),
    );
    let rest = lines[top + 1..]
        .iter()
        .skip_while(|line| line.is_empty())
        .copied();
    let mut out: Vec<&str> = lines[..=top].to_vec();
    out.extend(entry.iter().map(String::as_str));
    out.push("");
    out.extend(rest);
    format!("{}\n", out.join("\n").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changelog_without_the_section_gets_one() {
        let entered = enter("", "T", "- x\n");
        assert!(entered.starts_with("# Changes\n"));
        assert!(
            entered.ends_with("## [Unreleased]\n\n### T\n\n- x\n"),
            "{entered}"
        );
        let entered = enter("# C\n\n## [1.0.0]\n\n- old\n", "T", "- x\n");
        assert_eq!(
            entered,
            "# C\n\n## [Unreleased]\n\n### T\n\n- x\n\n## [1.0.0]\n\n- old\n"
        );
    }

    #[test]
    fn the_same_title_in_an_older_release_stays() {
        let text = "# C\n\n## [Unreleased]\n\n### T\n\n- a\n\n#### S\n\n- b\n\n### U\n\n- u\n\n## [1.0.0]\n\n### T\n\n- old\n";
        let entered = enter(text, "T", "- new\n");
        assert_eq!(
            entered,
            "# C\n\n## [Unreleased]\n\n### T\n\n- new\n\n### U\n\n- u\n\n## [1.0.0]\n\n### T\n\n- old\n"
        );
    }
}
