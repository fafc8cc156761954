//! Writes entries of a changelog in the format of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

/// The start of a new changelog.
const HEAD: &str = "# Changes

All notable changes are listed here, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

";

/// The section for unreleased changes.
const UNRELEASED: &str = "## [Unreleased]";

/// Adds an entry under a title of its own at the top of the unreleased changes. An existing entry with the same title keeps its items and
/// gets the new ones. A paragraph that differs only in its numbers is replaced. `body` may have sections of its own, one level below a
/// release's (`###`); they are moved one level down.
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
/// let again = enter(&new, "API of docs-2", "### Breaking\n\n- `B` is gone.\n");
/// assert!(again.contains("#### Breaking\n\n- `A` is gone.\n- `B` is gone.\n"), "{again}");
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
        // Before the newest release, or at the end of the introduction.
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
    let mut sections = Vec::new();
    if let Some(old) = lines[top..end].iter().position(|line| *line == title) {
        let from = top + old;
        let to = end_of(&lines, from + 1, &|line| {
            line.starts_with("## ") || line.starts_with("### ")
        });
        unite(
            &mut sections,
            lines.drain(from..to).skip(1).map(str::to_owned),
        );
    }
    let below = |line: &str| match line.strip_prefix("### ") {
        Some(section) => format!("#### {section}"),
        None => line.to_owned(),
    };
    unite(&mut sections, body.lines().map(below));
    let mut entry = vec![String::new(), title];
    for section in sections {
        if !section.heading.is_empty() {
            entry.extend([String::new(), section.heading]);
        }
        let mut was_item = false;
        for block in section.blocks {
            // Items are consecutive. Everything else is a paragraph.
            let is_item = block.starts_with("- ");
            if !(is_item && was_item) {
                entry.push(String::new());
            }
            was_item = is_item;
            entry.push(block);
        }
    }
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

/// A part of an entry.
struct Section {
    /// Its heading; empty for the content before the first.
    heading: String,
    /// Its items, each with its indented lines.
    blocks: Vec<String>,
}

/// Adds lines to the sections of an entry. Existing items are not repeated. A paragraph replaces one that differs only in its numbers, such
/// as `12 descriptions changed.`.
fn unite(sections: &mut Vec<Section>, lines: impl Iterator<Item = String>) {
    let mut at = section(sections, "");
    let mut block: Option<String> = None;
    for line in lines.chain([String::new()]) {
        if line.starts_with("  ")
            && let Some(block) = &mut block
        {
            block.push('\n');
            block.push_str(&line);
            continue;
        }
        if let Some(whole) = block.take() {
            place(sections, at, whole);
        }
        if line.starts_with('#') {
            at = section(sections, &line);
        } else if !line.is_empty() {
            block = Some(line);
        }
    }
}

/// Adds an item or a paragraph to the section at `at`. Items are added at the end. A paragraph replaces its older version in any section.
fn place(sections: &mut [Section], at: usize, whole: String) {
    let is_item = |block: &String| block.starts_with("- ");
    if is_item(&whole) {
        let blocks = &mut sections[at].blocks;
        if !blocks.contains(&whole) {
            let after = blocks.iter().rposition(is_item);
            blocks.insert(after.map_or(blocks.len(), |after| after + 1), whole);
        }
        return;
    }
    let mut blocks = sections.iter_mut().flat_map(|section| &mut section.blocks);
    match blocks.find(|old| without_numbers(old).eq(without_numbers(&whole))) {
        Some(old) => *old = whole,
        None => sections[at].blocks.push(whole),
    }
}

/// Returns the characters of a text without its digits.
fn without_numbers(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_ascii_digit())
}

/// Returns the index of the section with a heading. Adds one at the end if there is none.
fn section(sections: &mut Vec<Section>, heading: &str) -> usize {
    let found = sections
        .iter()
        .position(|section| section.heading == heading);
    found.unwrap_or_else(|| {
        sections.push(Section {
            heading: heading.to_owned(),
            blocks: Vec::new(),
        });
        sections.len() - 1
    })
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
    fn a_paragraph_with_another_number_is_renewed() {
        let text = enter("", "T", "### S\n\n- a\n\n12 descriptions changed.\n");
        let again = enter(&text, "T", "3 descriptions changed.\n");
        assert_eq!(again, text.replace("12", "3"));
        let more = enter(&text, "T", "### S\n\n- b\n");
        assert_eq!(more, text.replace("- a\n", "- a\n- b\n"));
    }

    #[test]
    fn the_same_title_in_an_older_release_stays() {
        let text = "# C\n\n## [Unreleased]\n\n### T\n\n- a\n\n#### S\n\n- b\n\n### U\n\n- u\n\n## [1.0.0]\n\n### T\n\n- old\n";
        let entered = enter(text, "T", "- new\n");
        assert_eq!(
            entered,
            "# C\n\n## [Unreleased]\n\n### T\n\n- a\n- new\n\n#### S\n\n- b\n\n### U\n\n- u\n\n## [1.0.0]\n\n### T\n\n- old\n"
        );
    }
}
