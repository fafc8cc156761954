//! The key-value lines at the top of a page.

use super::blocks::{Block, BlockKind};
use super::names::{OperationId, TypeName, shorten};
use super::page::{Facts, Spanned};
use super::reader::Reader;
use super::sections::Section;
use crate::diagnostics::{Code, Finding, Span};

/// Keys of our own pages that name what a page describes.
const NAMES: [&str; 5] = ["carrier", "enum", "tag", "archive", "columns"];

/// The other keys of our own pages.
const OURS: [&str; 8] = [
    "calls",
    "online",
    "stability",
    "slow",
    "flags",
    "empty",
    "examples",
    "queries",
];

/// The similarity from which an unknown key counts as a known one with a typo.
const SIMILAR: f64 = 0.85;

/// The key-value lines at the top of a page.
#[derive(Default)]
pub(super) struct FrontMatter {
    pub(super) title: String,
    pub(super) id: Option<Spanned<String>>,
    pub(super) calls: Option<Spanned<(String, String)>>,
    pub(super) facts: Facts,
    pub(super) carrier: Option<Spanned<TypeName>>,
    pub(super) enumeration: Option<Spanned<TypeName>>,
    pub(super) flags: bool,
    /// Whether a carrier has no properties.
    pub(super) is_empty: bool,
    pub(super) tag: Option<Spanned<String>>,
    pub(super) archive: Option<Spanned<String>>,
    pub(super) part: Option<Spanned<String>>,
    /// The archive that an operation queries.
    pub(super) queries: Option<String>,
    pub(super) examples: Vec<String>,
    /// Whether a key exists that only our own pages have.
    pub(super) is_ours: bool,
    /// The keys, each with the span of its line.
    pub(super) keys: Vec<Spanned<String>>,
    /// Whether the key of the id is the one that the vendor uses today.
    pub(super) has_newest_id_key: bool,
}

impl Reader<'_> {
    pub(super) fn front_matter(&mut self, head: &Section<'_>) -> Option<FrontMatter> {
        let Some(Block {
            kind: BlockKind::FrontMatter(text),
            span,
        }) = head.blocks.first()
        else {
            let (message, span) = match self.unclosed() {
                Some(span) => ("the front matter is not closed", span),
                None => ("the page has no front matter", Span::new(0, 0)),
            };
            self.error(
                Code::DocsFrontMatter,
                message,
                span,
                "start the page with `---`, `title:`, `uid:`, `---`",
            );
            return None;
        };
        self.take(*span);
        let mut matter = FrontMatter::default();
        let mut seen: Vec<&str> = Vec::new();
        let source = self.source.text.clone();
        let mut from = span.start;
        for line in text.lines() {
            let at = source[from..span.end]
                .find(line)
                .map_or(*span, |at| Span::new(from + at, from + at + line.len()));
            from = at.end.max(from);
            let (key, value) = line.split_once(':').unwrap_or((line, ""));
            let (key, value) = (key.trim(), value.trim());
            if key.is_empty() && value.is_empty() {
                continue;
            }
            if seen.contains(&key) {
                self.twice(&format!("the key `{}`", shorten(key)), at);
                continue;
            }
            seen.push(key);
            matter.keys.push(spanned(key, at));
            self.key(&mut matter, key, value, at);
        }
        Some(matter)
    }

    /// Returns the first line that is not a key with a value, on a page that starts with front matter.
    fn unclosed(&self) -> Option<Span> {
        let mut lines = self.lines(Span::new(0, self.source.text.len())).into_iter();
        let text = |line: &Span| {
            self.source
                .text
                .get(line.start..line.end)
                .unwrap_or_default()
        };
        let first = lines.next()?;
        (text(&first).trim() == "---").then_some(())?;
        Some(
            lines
                .find(|line| !text(line).contains(':'))
                .unwrap_or(first),
        )
    }

    fn key(&mut self, matter: &mut FrontMatter, key: &str, value: &str, at: Span) {
        let keys = &self.grammar.keys;
        matter.is_ours |= OURS.contains(&key) || NAMES.contains(&key);
        match key {
            "title" => value.clone_into(&mut matter.title),
            key if keys.id.contains(&key) => {
                if matter.id.is_some() {
                    return self.twice("the id", at);
                }
                matter.has_newest_id_key = keys.id.last() == Some(&key);
                matter.id = Some(Spanned {
                    value: value.to_owned(),
                    span: at,
                });
            }
            key if keys.idle.contains(&key) => {}
            "calls" => {
                let found = self.value(key, value, at, called, "Agent.Operation");
                matter.calls = found.map(|value| Spanned { value, span: at });
            }
            "online" => {
                matter.facts.online_restricted = self
                    .value(
                        key,
                        value,
                        at,
                        |v| (v == "restricted").then_some(()),
                        "restricted",
                    )
                    .is_some();
            }
            "stability" => {
                matter.facts.experimental = self
                    .value(
                        key,
                        value,
                        at,
                        |v| (v == "experimental").then_some(()),
                        "experimental",
                    )
                    .is_some();
            }
            "slow" => {
                let number = |v: &str| v.strip_suffix(" ms")?.parse().ok();
                matter.facts.slow_after_ms =
                    self.value(key, value, at, number, "a number and ` ms`");
            }
            "flags" | "empty" => {
                let word = |v: &str| v.parse().ok();
                let is_true = self.value(key, value, at, word, "true or false") == Some(true);
                match key {
                    "flags" => matter.flags = is_true,
                    _ => matter.is_empty = is_true,
                }
            }
            "carrier" => matter.carrier = self.named(TypeName::new(value), at),
            "enum" => matter.enumeration = self.named(TypeName::new(value), at),
            // Tags consist of the same characters as names of types.
            "tag" => {
                matter.tag = self.named(TypeName::new(value), at).map(|name| Spanned {
                    value: name.value.to_string(),
                    span: name.span,
                });
            }
            "archive" => matter.archive = Some(spanned(value, at)),
            "columns" => matter.part = Some(spanned(value, at)),
            "queries" => {
                let name = |v: &str| Some(TypeName::new(v).ok()?.to_string());
                matter.queries = self.value(key, value, at, name, "the name of an archive");
            }
            "examples" => {
                let id = |id: &str| Some(OperationId::new(id.trim()).ok()?.to_string());
                let ids = |v: &str| v.split(',').map(id).collect::<Option<Vec<_>>>();
                let wanted = "ids of operations, separated by commas";
                matter.examples = self.value(key, value, at, ids, wanted).unwrap_or_default();
            }
            // Reported when the kind of the page is known.
            _ => {}
        }
    }

    /// Reports that the front matter does not name what the page describes, at the line that seems to be meant to.
    pub(super) fn no_id(&mut self, matter: &FrontMatter, front: Span) {
        let names = self.grammar.keys.id.iter().copied().chain(NAMES);
        let names: Vec<&str> = names.collect();
        if matter
            .keys
            .iter()
            .any(|key| names.contains(&key.value.as_str()))
        {
            // The error about its value says all.
            return;
        }
        let known = |key: &str| {
            key == "title" || self.grammar.keys.idle.contains(&key) || OURS.contains(&key)
        };
        let unknown = matter.keys.iter().filter(|key| !known(&key.value));
        let near = unknown.filter_map(|key| {
            // Without a colon, the whole line is the key.
            let word = key.value.split_whitespace().next()?.to_lowercase();
            let likeness = names
                .iter()
                .map(|name| (strsim::jaro_winkler(name, &word), *name));
            let (likeness, name) = likeness.max_by(|a, b| a.0.total_cmp(&b.0))?;
            (likeness > SIMILAR).then_some((likeness, name, key.span))
        });
        let (span, help) = match near.max_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((_, name, span)) => (span, format!("write `{name}: ` and the name")),
            None => {
                let ids = self.grammar.keys.id.join(": ` or `");
                (
                    front,
                    format!("add a line `{ids}: ` with the operation's id"),
                )
            }
        };
        let message = "the front matter has no id of an operation";
        self.error(Code::DocsIdMissing, message, span, &help);
    }

    /// Reports the keys that pages of this kind do not have. On a page of our own, each is an error.
    pub(super) fn check_keys(&mut self, matter: &FrontMatter, is_archive: bool) {
        let is_named =
            matter.carrier.is_some() || matter.enumeration.is_some() || matter.tag.is_some();
        if matter.id.is_none() && !is_named && !is_archive {
            // The page is left out, with one error.
            return;
        }
        let keys = &self.grammar.keys;
        let own: &[&str] = match matter {
            _ if is_archive => &["archive", "columns"],
            FrontMatter {
                carrier: Some(_), ..
            } => &["carrier", "empty"],
            FrontMatter {
                enumeration: Some(_),
                ..
            } => &["enum", "flags"],
            FrontMatter { tag: Some(_), .. } => &["tag", "examples"],
            _ => &["calls", "online", "stability", "slow", "queries"],
        };
        let is_named =
            is_archive && matter.id.is_none() || own.first() != Some(&"calls") && !is_archive;
        for key in &matter.keys {
            let word = key.value.as_str();
            let fits = word == "title"
                || own.contains(&word)
                || keys.id.contains(&word) && !is_named
                || keys.idle.contains(&word) && !self.is_ours;
            if fits {
                continue;
            }
            let message = format!(
                "this page has no key `{}` in the front matter",
                shorten(word)
            );
            let code = match self.is_ours {
                true => Code::DocsStrayText,
                false => Code::DocsFrontMatterKey,
            };
            let finding = Finding::new(code, message);
            let help = "the line is not used; correct the key, or remove the line";
            self.push(finding.help(help), key.span);
        }
    }

    /// Parses the value of a key of ours. The error states what the key accepts.
    fn value<T>(
        &mut self,
        key: &str,
        value: &str,
        at: Span,
        read: impl Fn(&str) -> Option<T>,
        wanted: &str,
    ) -> Option<T> {
        let found = read(value);
        if found.is_none() {
            self.error(
                Code::DocsFrontMatterValue,
                format!("`{}` is not a value of `{key}`", shorten(value)),
                at,
                &format!("write {wanted}"),
            );
        }
        found
    }
}

fn spanned(value: &str, span: Span) -> Spanned<String> {
    Spanned {
        value: value.to_owned(),
        span,
    }
}

/// Splits the name of a called operation into agent and operation.
fn called(value: &str) -> Option<(String, String)> {
    let (agent, operation) = value.split_once('.')?;
    let agent = OperationId::new(agent).ok()?.to_string();
    Some((agent, OperationId::new(operation).ok()?.to_string()))
}
