//! The routing table: templates as a tree of segments.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::collections::HashMap;
use std::ops::Range;

use crate::contract::{Piece, pieces};
use crate::operation::{Kind, Method, Operation, Parameter};
use crate::percent::{Plus, decode};
use crate::profile::OPEN_API;
use crate::server::query::Query;

/// A node of the tree. All placeholders at one position share a branch.
#[derive(Debug, Default)]
pub(super) struct Node {
    literals: HashMap<String, Node>,
    /// Segments with several placeholders or with text next to a placeholder. Those with the most text are first.
    partials: Vec<(Partial, Node)>,
    placeholder: Option<Box<Node>>,
    routes: Vec<Route>,
}

/// A template segment with text next to placeholders, such as `{id}.json` or `{from}..{to}`.
#[derive(Debug, PartialEq, Eq)]
struct Partial {
    /// The text before the first placeholder.
    start: String,
    /// The text after each placeholder.
    after: Vec<String>,
}

impl Partial {
    fn new(pieces: &[Piece<'_>], spelling: Spelling) -> Self {
        let mut partial = Self {
            start: String::new(),
            after: Vec::new(),
        };
        for piece in pieces {
            match piece {
                Piece::Placeholder(_) => partial.after.push(String::new()),
                Piece::Text(text) => {
                    let place = partial.after.last_mut().unwrap_or(&mut partial.start);
                    place.push_str(&spelling.key(&meant(text, Plus::Plus)));
                }
            }
        }
        partial
    }

    /// The length of all text.
    fn weight(&self) -> usize {
        self.start.len() + self.after.iter().map(String::len).sum::<usize>()
    }

    /// The ways to split a segment into values, at most [`CUTS`]; empty if the segment does not match. No value is empty.
    /// If a separating text occurs several times, the first way ends each value at its last occurrence: `a.b.xml` is `a.b`
    /// and `xml`.
    fn cuts<'t>(&self, segment: &'t str, spelling: Spelling) -> Vec<Vec<&'t str>> {
        let key = spelling.key(segment);
        let mut ways = Vec::new();
        if key.starts_with(&self.start) {
            let mut steps = STEPS;
            self.cut(
                &key,
                self.start.len(),
                &mut Vec::new(),
                &mut ways,
                &mut steps,
            );
        }
        let values = |way: Vec<Range<usize>>| -> Vec<&'t str> {
            let values = way.into_iter();
            values.filter_map(|value| segment.get(value)).collect()
        };
        ways.into_iter().map(values).collect()
    }

    /// Adds the ways that begin with `values` and continue at `start`.
    fn cut(
        &self,
        key: &str,
        start: usize,
        values: &mut Vec<Range<usize>>,
        ways: &mut Vec<Vec<Range<usize>>>,
        steps: &mut usize,
    ) {
        let Some((text, rest)) = self
            .after
            .get(values.len()..)
            .and_then(<[_]>::split_first)
            .zip(key.get(start..))
            .map(|((text, _), rest)| (text.as_str(), rest))
        else {
            return;
        };
        let is_last = values.len() + 1 == self.after.len();
        let ends = if is_last {
            0..=rest.len().saturating_sub(text.len())
        } else {
            0..=rest.len()
        };
        for end in ends.rev().take_while(|end| *end > 0) {
            if ways.len() == CUTS || *steps == 0 {
                return;
            }
            *steps -= 1;
            let found = rest.get(end..).is_some_and(|rest| rest.starts_with(text));
            values.push(start..start + end);
            if found && is_last {
                ways.push(values.clone());
            } else if found {
                self.cut(key, start + end + text.len(), values, ways, steps);
            }
            values.pop();
            if is_last {
                return;
            }
        }
    }
}

/// The maximum number of ways to split a segment. A segment that consists only of separators gets the first ones.
const CUTS: usize = 32;

/// The maximum number of positions that are examined for them, so that no segment takes long.
const STEPS: usize = 16_384;

/// Whether the fixed parts of paths match exactly or in any ASCII case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Exact,
    AnyCase,
}

impl Spelling {
    fn key(self, segment: &str) -> Cow<'_, str> {
        match self {
            Self::Exact => segment.into(),
            Self::AnyCase => segment.to_ascii_lowercase().into(),
        }
    }
}

/// The criteria of a search besides the path.
#[derive(Clone, Copy)]
struct Asked<'t> {
    method: Option<Method>,
    spelling: Spelling,
    query: &'t Query,
    /// Whether to skip a route whose placeholders do not accept the values.
    fits: bool,
}

impl Asked<'_> {
    fn with_values_that_fit(self) -> Option<Self> {
        (!self.fits).then_some(Self { fits: true, ..self })
    }
}

/// An operation at the end of its template.
#[derive(Debug)]
struct Route {
    operation: &'static Operation,
    /// The types of the placeholders, from left to right.
    kinds: Vec<Kind>,
    /// The query parameters of the template, by name: the required text, or `None` for a placeholder.
    query: Vec<(String, Option<String>)>,
    /// The value that the caller has stored with the route.
    index: usize,
}

impl Route {
    fn new(operation: &'static Operation, index: usize) -> Self {
        let kinds = operation.path_parameters().map(|parameter| parameter.kind);
        let query = operation.template().parameters().map(|(name, value)| {
            let text = match pieces(value).next() {
                Some(Piece::Placeholder(_)) => None,
                _ => Some(meant(value, Plus::Blank).into_owned()),
            };
            (meant(name, Plus::Blank).into_owned(), text)
        });
        Self {
            operation,
            kinds: kinds.collect(),
            query: query.collect(),
            index,
        }
    }

    /// Whether it matches the same requests, ignoring the names of placeholders.
    fn is_as(&self, other: &Self) -> bool {
        let sorted = |route: &Self| {
            let mut query = route.query.clone();
            query.sort();
            query
        };
        self.operation.method == other.operation.method
            && self.kinds == other.kinds
            && sorted(self) == sorted(other)
    }

    /// The values of placeholders in the query; `None` if the query lacks a parameter.
    fn take<'t>(&self, query: &'t Query) -> Option<Vec<&'t str>> {
        let mut values = Vec::new();
        for (name, wanted) in &self.query {
            match wanted {
                None => values.push(query.first(name)?),
                Some(text) => {
                    query.all(name).find(|found| found == text)?;
                }
            }
        }
        Some(values)
    }
}

/// The decoded text of a template; a `%` without two digits is literal.
fn meant(text: &str, plus: Plus) -> Cow<'_, str> {
    let decoded = Some(text).filter(|text| text.contains(['%', '+']));
    let decoded = decoded.and_then(|text| decode(text.as_bytes(), plus, OPEN_API).ok());
    decoded.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The result of looking up a path and a method.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<'t> {
    /// An operation, by its index, and the values of its placeholders.
    Route(usize, Vec<(&'static str, &'t str)>),
    /// The path exists, but not with this method.
    OtherMethods(BTreeSet<Method>),
    /// The path does not exist.
    Nothing,
}

impl Node {
    /// Adds an operation. If another one already matches all of its requests, returns that one instead.
    ///
    /// Templates that differ only in the names of placeholders share a node, and also those that differ in case if
    /// `spelling` permits that.
    pub(super) fn insert(
        &mut self,
        operation: &'static Operation,
        index: usize,
        spelling: Spelling,
    ) -> Option<usize> {
        let mut node = self;
        let route = Route::new(operation, index);
        for segment in operation.path.split('/').skip(1) {
            let parts: Vec<Piece<'static>> = pieces(segment).collect();
            node = match parts.as_slice() {
                [Piece::Placeholder(_)] => &mut **node.placeholder.get_or_insert_default(),
                [] | [Piece::Text(_)] => node
                    .literals
                    .entry(spelling.key(&meant(segment, Plus::Plus)).into_owned())
                    .or_default(),
                parts => node.partial(Partial::new(parts, spelling)),
            };
        }
        if let Some(known) = node.routes.iter().find(|known| known.is_as(&route)) {
            return Some(known.index);
        }
        // Routes with more required query parameters first, then typed placeholders before texts, so that the first route
        // that accepts the values is the right one.
        let order = |route: &Route| {
            let texts = route.kinds.iter().filter(|kind| is_text(**kind)).count();
            (Reverse(route.query.len()), texts)
        };
        let at = node
            .routes
            .partition_point(|known| order(known) <= order(&route));
        node.routes.insert(at, route);
        None
    }

    fn partial(&mut self, partial: Partial) -> &mut Self {
        let known = self
            .partials
            .iter()
            .position(|(known, _)| *known == partial);
        let at = known.unwrap_or_else(|| {
            let weight = partial.weight();
            let before = |(known, _): &(Partial, Self)| known.weight() >= weight;
            let at = self.partials.partition_point(before);
            self.partials.insert(at, (partial, Self::default()));
            at
        });
        &mut self.partials[at].1
    }

    /// Finds an operation. Literals take precedence over placeholders, but a placeholder that has the method takes
    /// precedence over a literal that does not.
    pub(super) fn find<'t>(
        &self,
        segments: &'t [String],
        method: Option<Method>,
        spelling: Spelling,
        query: &'t Query,
    ) -> Found<'t> {
        let mut values = Vec::new();
        let mut others = BTreeSet::new();
        let asked = Asked {
            method,
            spelling,
            query,
            fits: false,
        };
        match self.walk(segments, asked, &mut values, &mut others) {
            Some(route) => {
                let names = route.operation.path_parameters();
                let names = names.map(|parameter: &Parameter| parameter.name);
                Found::Route(route.index, names.zip(values).collect())
            }
            None if others.is_empty() => Found::Nothing,
            None => Found::OtherMethods(others),
        }
    }

    fn walk<'n, 't>(
        &'n self,
        segments: &'t [String],
        asked: Asked<'t>,
        values: &mut Vec<&'t str>,
        others: &mut BTreeSet<Method>,
    ) -> Option<&'n Route> {
        let Some((segment, rest)) = segments.split_first() else {
            let fitting = self.routes.iter();
            let fitting = fitting.filter(|route| route.take(asked.query).is_some());
            others.extend(fitting.map(|route| route.operation.method));
            return self.choose(asked, values);
        };
        if let Some(node) = self.literals.get(&*asked.spelling.key(segment))
            && let Some(route) = node.walk(rest, asked, values, others)
        {
            return Some(route);
        }
        for (partial, node) in &self.partials {
            let before = values.len();
            let cuts = partial.cuts(segment, asked.spelling);
            // Uses the first split whose values the route accepts, or else the first split.
            let strict = asked.with_values_that_fit().filter(|_| cuts.len() > 1);
            for asked in strict.into_iter().chain([asked]) {
                for cut in &cuts {
                    values.extend(cut);
                    if let Some(route) = node.walk(rest, asked, values, others) {
                        return Some(route);
                    }
                    values.truncate(before);
                }
            }
        }
        let node = self
            .placeholder
            .as_deref()
            .filter(|_| !segment.is_empty())?;
        values.push(segment);
        let route = node.walk(rest, asked, values, others);
        if route.is_none() {
            values.pop();
        }
        route
    }

    /// The first route of the method that accepts the values. If none does, the last one, whose handler reports the error.
    /// Adds its values from the query to the others. Without a route of its own, HEAD uses that of GET.
    fn choose<'n, 't>(&'n self, asked: Asked<'t>, values: &mut Vec<&'t str>) -> Option<&'n Route> {
        let mut last = None;
        let has = |method| {
            let mut routes = self
                .routes
                .iter()
                .filter(|route| route.operation.method == method);
            routes.any(|route| route.take(asked.query).is_some())
        };
        let method = match asked.method? {
            Method::Head if !has(Method::Head) => Method::Get,
            method => method,
        };
        for route in &self.routes {
            if route.operation.method != method {
                continue;
            }
            let Some(more) = route.take(asked.query) else {
                continue;
            };
            let mut pairs = route.kinds.iter().zip(values.iter().chain(&more));
            let takes = pairs.all(|(kind, value)| kind.accepts(value));
            if asked.fits && !takes {
                continue;
            }
            last = Some((route, more));
            if takes {
                break;
            }
        }
        let (route, more) = last?;
        values.extend(more);
        Some(route)
    }
}

fn is_text(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Enum | Kind::DateTime)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts<'t>(template: &'static str, segment: &'t str) -> Vec<Vec<&'t str>> {
        let parts: Vec<Piece<'static>> = pieces(template).collect();
        Partial::new(&parts, Spelling::Exact).cuts(segment, Spelling::Exact)
    }

    #[test]
    fn segments_are_cut_in_every_way_with_the_longest_first_values_first() {
        assert_eq!(
            cuts("{a}-{b}", "x-y-z"),
            [vec!["x-y", "z"], vec!["x", "y-z"]]
        );
        assert_eq!(cuts("{a}..{b}", "1...2"), [["1.", "2"], ["1", ".2"]]);
        assert_eq!(cuts("v{a}.json", "v1.json"), [["1"]]);
        for (template, segment) in [("{a}-{b}", "-"), ("{a}-{b}", "a-"), ("{a}.json", ".json")] {
            assert!(cuts(template, segment).is_empty(), "{template}");
        }
    }

    #[test]
    fn a_segment_of_separators_takes_no_longer_than_another() {
        let hostile = "-".repeat(60_000);
        // Without a limit this would take some 10^13 steps.
        assert!(cuts("{a}-{b}-{c}-{d}.json", &hostile).is_empty());
        assert_eq!(cuts("{a}-{b}", &hostile).len(), CUTS);
    }
}
