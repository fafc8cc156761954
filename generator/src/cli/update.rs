//! `pagewire update`.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::args::UpdateArgs;
use super::commands::{CRATE, DOCS, Run, SPEC, Stop, summary};
use crate::changelog;
use crate::diff::{self, Diff, Level, Loaded, PageIndex};
use crate::docs;
use crate::files::OutputTree;
use crate::pipeline::Inputs;
use crate::spec;
use crate::update::{Update, Updated, update};

/// Where changes are told.
const CHANGELOG: &str = "CHANGELOG.md";

/// Most tags that a line names.
const MOST: usize = 8;

impl Run<'_> {
    /// Renews pages, document, crate and changelog from the vendor's pages.
    pub(super) fn update(&mut self, arguments: &UpdateArgs) -> Result<String, Stop> {
        if self.global.tags.is_some() || !self.global.docs.is_empty() {
            return Err(Stop::Unusable(
                "`update` renews the repository's own pages; --tags and --docs are not for it (a part of the API is \
                 renewed by giving a tree with that part)"
                    .to_owned(),
            ));
        }
        let out = self.out();
        let ours = out.join(DOCS);
        let request = Update {
            from: arguments.from.clone(),
            ours: ours.clone(),
            whole: arguments.whole,
            inputs: Inputs {
                evidence: self.evidence(&ours),
                ..self.inputs(Vec::new())
            },
        };
        let updated = update(
            &request,
            &mut self.sources,
            &mut self.findings,
            &mut self.progress,
        )?;
        let mut tree = self.crate_files(
            &updated.described.document,
            None,
            SPEC,
            &self.rust_options(),
            &format!("{CRATE}/"),
        )?;
        tree.add(SPEC, updated.described.text.as_str())?;
        pages(&mut tree, &updated)?;
        self.progress.stage("comparing");
        let diff = self.compared(&out, &updated)?;
        self.progress.end();
        if !diff.is_empty() {
            let old = std::fs::read_to_string(out.join(CHANGELOG)).unwrap_or_default();
            let title = format!("API, from {}", source(&arguments.from));
            tree.add(
                CHANGELOG,
                changelog::enter(&old, &title, &diff::changelog(&diff)),
            )?;
        }
        // What was found says what is missing; the rest is of no use then.
        self.allowed()?;
        // Before the tree: a summary that cannot be written must not leave a tree that was.
        if let Some(file) = &arguments.summary {
            self.save(file, diff::markdown(&diff))?;
        }
        let written = if arguments.dry_run {
            "nothing was written (--dry-run)".to_owned()
        } else {
            self.write(&tree, &out)?
        };
        // A reader that went away is no reason to fail.
        let _ = std::io::stdout()
            .lock()
            .write_all(diff::text(&diff).as_bytes());
        if let Some(line) = kept(&updated) {
            self.console.say(&line);
        }
        let release = release(diff.release(), version(&out).as_deref());
        Ok(format!("{}; {written}\n{release}", summary(&updated.api)))
    }

    /// Our own pages are evidence too: what they state was decided with care, and with more sources than are at hand
    /// now, maybe.
    fn evidence(&self, ours: &Path) -> Vec<PathBuf> {
        let pages = docs::list(ours).is_ok_and(|pages| !pages.is_empty());
        let own = pages.then(|| ours.to_owned());
        own.into_iter()
            .chain(self.global.evidence.iter().cloned())
            .collect()
    }

    /// What changes for users, with the places in the new pages.
    fn compared(&self, out: &Path, updated: &Updated) -> Result<Diff, Stop> {
        let path = out.join(SPEC);
        let new = (
            updated.described.document.clone(),
            updated.described.text.clone(),
        );
        let (document, text) = match std::fs::read_to_string(&path) {
            Ok(text) => (
                spec::from_text(&text, &path).map_err(crate::pipeline::PipelineError::from)?,
                Some(text),
            ),
            Err(_) => (
                openapiv3::OpenAPI {
                    info: new.0.info.clone(),
                    ..Default::default()
                },
                None,
            ),
        };
        let mut diff = diff::compare(&document, &new.0);
        let mut index = PageIndex::of_tree(&out.join(DOCS), &out.join(DOCS).display().to_string());
        index.note(&updated.api, &self.sources);
        let name = path.display().to_string();
        let old = Loaded::of(&name, document, text, None);
        let new = Loaded::of(&name, new.0, Some(new.1), Some(index));
        diff.locate(&old, &new);
        Ok(diff)
    }

    fn save(&self, file: &Path, text: String) -> Result<(), Stop> {
        std::fs::write(file, text).map_err(|e| {
            Stop::Unusable(format!(
                "cannot write the summary `{}`: {e}",
                file.display()
            ))
        })
    }
}

/// Adds the pages, and takes those that are gone.
fn pages(tree: &mut OutputTree, updated: &Updated) -> Result<(), Stop> {
    for directory in ["agent", "rest", "carriers", "enums"] {
        tree.own(&format!("{DOCS}/{directory}"))?;
    }
    for page in &updated.pages {
        tree.add(&format!("{DOCS}/{}", page.path), page.text.as_str())?;
    }
    Ok(())
}

/// What the vendor's trees are called: the last folder of each.
fn source(from: &[PathBuf]) -> String {
    let names = from.iter().map(|path| {
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        format!(
            "`{}`",
            path.file_name().unwrap_or_default().to_string_lossy()
        )
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Says which tags stay as they are because the vendor's tree does not have them.
fn kept(updated: &Updated) -> Option<String> {
    let kept: &BTreeSet<String> = &updated.kept;
    if kept.is_empty() {
        return None;
    }
    let names: Vec<&str> = kept.iter().take(MOST).map(String::as_str).collect();
    let more = if kept.len() > MOST { ", …" } else { "" };
    Some(format!(
        "{} tags were renewed; {} that are not in the tree stay as they are ({}{more}); --whole removes them",
        updated.renewed.len(),
        kept.len(),
        names.join(", ")
    ))
}

/// The version of the workspace, or of the package, at a root.
fn version(root: &Path) -> Option<String> {
    let text = std::fs::read_to_string(root.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = text.parse().ok()?;
    let package = manifest.get("workspace").and_then(|w| w.get("package"));
    let version = package
        .or_else(|| manifest.get("package"))?
        .get("version")?;
    version.as_str().map(str::to_owned)
}

/// The release that the changes ask for. Before 1.0 the second number stands for breaking changes, the third for all
/// others (<https://doc.rust-lang.org/cargo/reference/semver.html>).
fn release(level: Level, version: Option<&str>) -> String {
    let word = match level {
        Level::None => return "no release is needed".to_owned(),
        Level::Patch => "patch",
        Level::Minor => "minor",
        Level::Major => "major",
    };
    let next = version.and_then(|version| {
        let parts: Option<Vec<u64>> = version
            .splitn(3, '.')
            .map(|part| part.parse().ok())
            .collect();
        let [major, minor, patch] = parts?[..] else {
            return None;
        };
        let next = match (major, level) {
            (0, Level::Major) => (0, minor + 1, 0),
            (0, _) => (0, minor, patch + 1),
            (_, Level::Major) => (major + 1, 0, 0),
            (_, Level::Minor) => (major, minor + 1, 0),
            _ => (major, minor, patch + 1),
        };
        Some(format!(": {version} → {}.{}.{}", next.0, next.1, next.2))
    });
    format!(
        "the changes ask for a {word} release{}",
        next.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_follows_cargo() {
        let next = |level, version| release(level, Some(version));
        assert!(next(Level::Major, "0.3.1").ends_with("a major release: 0.3.1 → 0.4.0"));
        assert!(next(Level::Minor, "0.3.1").ends_with(": 0.3.1 → 0.3.2"));
        assert!(next(Level::Major, "1.3.1").ends_with(": 1.3.1 → 2.0.0"));
        assert!(next(Level::Minor, "1.3.1").ends_with(": 1.3.1 → 1.4.0"));
        assert!(next(Level::Patch, "1.3.1").ends_with(": 1.3.1 → 1.3.2"));
        assert_eq!(
            release(Level::Patch, Some("1.0.0-rc.1")),
            "the changes ask for a patch release"
        );
        assert_eq!(release(Level::None, None), "no release is needed");
    }
}
