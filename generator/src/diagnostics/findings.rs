//! A list of findings. Each stage fills one, and the next stage merges it.

use std::path::Path;

use super::{Finding, Severity, Tally};

/// Findings, in the order of their creation.
///
/// Each rayon worker fills its own list. The lists are merged with [`Findings::append`], or collected from an iterator of lists, and sorted
/// once before they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Creates an empty list without an allocation.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all findings of another list at the end.
    pub fn append(&mut self, mut other: Self) {
        if self.0.is_empty() {
            *self = other;
        } else {
            self.0.append(&mut other.0);
        }
    }

    /// Returns the findings in list order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the most severe severity in the list; `None` for an empty list.
    pub fn worst(&self) -> Option<Severity> {
        self.0.iter().map(Finding::severity).max()
    }

    /// Whether there is an error in a file whose path fulfills a condition. What such a file describes may be missing only for that reason.
    pub(crate) fn has_error_in(&self, is_file: impl Fn(&Path) -> bool) -> bool {
        let errors = self.iter().filter(|f| f.severity() == Severity::Error);
        let mut places = errors.filter_map(|finding| finding.place.as_ref());
        places.any(|place| is_file(Path::new(&*place.file)))
    }

    /// Returns counts by severity and code, the most severe first.
    pub fn tally(&self) -> Vec<Tally> {
        Tally::of(self)
    }

    /// Sorts the list by file, byte and code. Removes duplicates, because several stages may find the same problem.
    pub fn sort(&mut self) {
        self.0.sort();
        self.0.dedup();
    }

    /// Keeps the findings for which `keep` returns true.
    pub fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.0.retain(keep);
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl FromIterator<Self> for Findings {
    fn from_iter<I: IntoIterator<Item = Self>>(lists: I) -> Self {
        let mut all = Self::new();
        for list in lists {
            all.append(list);
        }
        all
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Place};
    use super::*;

    fn finding(file: &str) -> Finding {
        Finding::new(Code::DocsNotice, "m").at(Place::file(file))
    }

    #[test]
    fn lists_of_workers_merge_to_the_same_sorted_list_in_any_order() {
        let one: Findings = [finding("b"), finding("a")].into_iter().collect();
        let two: Findings = [finding("c"), finding("a")].into_iter().collect();
        let mut forward: Findings = [one.clone(), two.clone()].into_iter().collect();
        let mut backward: Findings = [two, one].into_iter().collect();
        forward.sort();
        backward.sort();
        assert_eq!(forward, backward);
        assert_eq!(forward.len(), 3, "equal findings are one");
    }

    #[test]
    fn worst_is_the_highest_severity_and_none_without_findings() {
        let mut list = Findings::new();
        assert_eq!(list.worst(), None);
        list.push(Finding::new(Code::DocsTitle, "m"));
        list.push(Finding::new(Code::DocsRowCut, "m"));
        list.push(Finding::new(Code::DocsNotice, "m"));
        assert_eq!(list.worst(), Some(Severity::Error));
    }
}
