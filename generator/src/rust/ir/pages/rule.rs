//! Rules for pages that are based on names of parameters and properties.

use pagewire_runtime::contract::{Bound, Method, Name, Next, Pages, Rule};

use super::body::{Body, Leaf, List};
use super::words::{
    ADDRESSES, ANY_CURSORS, BEGINS, BETWEEN, COUNTS_ITEMS, COUNTS_PAGES, FROM_ONE, FROM_ZERO, LAST,
    LISTS, MORE, NUMBERS, OFFSETS, PAGES, REFERENCES, SIZES, TOTALS, plain,
};
use super::{Paging, path_of, plan, size_of};
use crate::rust::ir::{Operation, Parameter, Type, TypeDef};

/// A list that comes in pages.
pub(super) struct Listing<'a> {
    pub(super) operation: &'a Operation,
    pub(super) body: Body<'a>,
    pub(super) list: List<'a>,
    /// The single values of the body about the page.
    pub(super) about: Vec<Leaf<'a>>,
    /// The last fixed segment of the operation's path.
    name: String,
}

/// Returns how the pages of an operation follow each other, if names imply it.
pub(super) fn pages(operation: &Operation, types: &[TypeDef]) -> Option<Paging> {
    let body = operation.page(types)?;
    let mut segments = operation.path.rsplit('/');
    let name = segments.find(|segment| !segment.is_empty() && !segment.contains('{'));
    let name = plain(name.unwrap_or_default());
    let list = body.list(&name)?;
    let about = body.about(&list);
    let listing = Listing {
        operation,
        body,
        list,
        about,
        name,
    };
    let mut plan = plan(listing.next()?, &listing.list.path);
    listing.ends(&mut plan);
    Some(Paging {
        plan,
        item: listing.list.item.clone(),
    })
}

/// Returns the only item; `None` if there are several.
pub(super) fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}

pub(super) fn docs_of(parameter: &Parameter) -> String {
    parameter.docs.as_deref().unwrap_or_default().to_lowercase()
}

pub(super) fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

impl<'a> Listing<'a> {
    fn next(&self) -> Option<Next<'static>> {
        let found = self.next_cursor().or_else(|| self.last_id());
        if self.operation.method != Method::Get {
            return found.or_else(|| self.same_cursor());
        }
        let address = || {
            self.address()
                .map(|leaf| Next::Address(path_of(&leaf.path)))
        };
        let found = found.or_else(address).or_else(|| self.same_cursor());
        // Neither a header nor numbers prove that the body is a page. It may be an object with a list of words, or have its list
        // elsewhere.
        let is_text = self.list.item.is_text();
        let has_rival = || self.body.has_rival_beside(&self.list);
        let link = || {
            let is_listed = !has_rival() && (!is_text || self.body.has_only(&self.list));
            self.link().filter(|_| is_listed || self.is_named())
        };
        let by_number = || {
            let is_listed = !is_text && !has_rival();
            let next = || self.number().or_else(|| self.offset());
            (is_listed || self.is_named()).then(next).flatten()
        };
        found.or_else(link).or_else(by_number)
    }

    /// Whether the list is the body itself, or its name is that of the path or usual for lists.
    fn is_named(&self) -> bool {
        self.list.path.last().is_none_or(|step| {
            let word = plain(step);
            word == self.name || LISTS.contains(&&*word)
        })
    }

    /// Returns the parameters that names can refer to, without those of the same name and deprecated ones.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (String, &'a Parameter)> {
        let all = || {
            self.operation
                .singles()
                .map(|parameter| (plain(&parameter.wire), parameter))
        };
        all().filter(move |(word, parameter)| {
            let alike = all().filter(|(other, _)| other == word).count();
            alike == 1 && !docs_of(parameter).contains("deprecated")
        })
    }

    /// Returns the only integer parameter with one of these names.
    fn numeric(&self, names: &[&str]) -> Option<&'a Parameter> {
        let all = self
            .parameters()
            .filter(|(_, parameter)| parameter.ty.is_integer());
        only(all.filter(|(word, _)| names.contains(&&**word))).map(|(_, parameter)| parameter)
    }

    /// Finds the address of the next page.
    fn address(&self) -> Option<&Leaf<'a>> {
        let texts = || {
            self.about
                .iter()
                .filter(|leaf| leaf.field.ty == Type::String)
        };
        let named = only(texts().filter(|leaf| ADDRESSES.contains(&leaf.word())));
        let below = || {
            only(
                texts().filter(|leaf| leaf.around() == "next" && REFERENCES.contains(&leaf.word())),
            )
        };
        let linked = || {
            let next = |leaf: &&Leaf<'_>| leaf.word() == "next" && leaf.path.len() > 1;
            let within =
                |leaf: &&Leaf<'_>| leaf.path.iter().any(|step| plain(step).ends_with("links"));
            only(texts().filter(next).filter(within))
        };
        let told = || only(texts().filter(|leaf| is_address(leaf)));
        // This is the form of Django REST.
        let beside = || {
            let next = only(texts().filter(|leaf| leaf.word() == "next"))?;
            let has = |words: &[&str]| {
                let mut near = self
                    .about
                    .iter()
                    .filter(|leaf| leaf.path.len() == next.path.len());
                near.any(|leaf| words.contains(&leaf.word()))
            };
            let is_page = has(&["previous", "prev"]) && has(&["count", "total", "totalcount"]);
            let takes_cursor = self
                .parameters()
                .any(|(word, _)| ANY_CURSORS.contains(&&*word));
            (is_page && !takes_cursor).then_some(next)
        };
        named
            .or_else(below)
            .or_else(linked)
            .or_else(told)
            .or_else(beside)
    }

    /// Uses the header `Link`, if the operation describes it.
    fn link(&self) -> Option<Next<'static>> {
        let mut headers = self.operation.headers.iter();
        headers
            .any(|header| header.wire.eq_ignore_ascii_case("link"))
            .then_some(Next::Link)
    }

    /// Finds the parameter for the page size.
    fn size(&self) -> Option<&'a Parameter> {
        self.numeric(&SIZES)
    }

    /// Whether something other than the parameter shows that there are pages.
    fn is_counted(&self) -> bool {
        let number = |words: &[&str]| self.leaf(words, Type::is_integer).is_some();
        let has_more = self.leaf(&MORE, |ty| *ty == Type::Bool).is_some();
        self.size().is_some() || number(&PAGES) || number(&TOTALS) || has_more
    }

    /// Finds a parameter for the page number.
    fn number(&self) -> Option<Next<'static>> {
        let parameter = self.numeric(&NUMBERS)?;
        let is_told = || parameter.default.is_some() && docs_of(parameter).contains("page");
        let first = first(parameter).filter(|_| self.is_counted() || is_told())?;
        Some(Next::Number(Name::new(parameter.wire.clone()), first))
    }

    /// Finds a parameter for the number of items before the page.
    fn offset(&self) -> Option<Next<'static>> {
        let parameter = self.numeric(&OFFSETS)?;
        let docs = docs_of(parameter);
        let is_right = match says(&docs, &COUNTS_PAGES) {
            true => {
                says(&docs, &["item", "record", "result"])
                    && !says(&docs, &["page number", "which page"])
            }
            // A parameter called `start` alone may be a time.
            false => parameter.wire != "start" || says(&docs, &COUNTS_ITEMS),
        };
        let from = parameter.default.or(least(parameter)).unwrap_or_default();
        let is_right = is_right && !docs.contains("timestamp");
        let is_right = is_right && from == 0 && self.is_counted();
        is_right.then(|| Next::Offset(Name::new(parameter.wire.clone())))
    }

    /// Returns the only value about the page with such a name and kind; `None` if there are several.
    pub(super) fn leaf(&self, words: &[&str], is: impl Fn(&Type) -> bool) -> Option<&Leaf<'a>> {
        let found = self
            .about
            .iter()
            .filter(|leaf| words.contains(&leaf.word()) && is(&leaf.field.ty));
        only(found)
    }

    /// Sets the conditions that end the pages.
    fn ends(&self, plan: &mut Pages<'static>) {
        let path = |leaf: Option<&Leaf<'a>>| leaf.map(|leaf| path_of(&leaf.path));
        plan.more = path(self.leaf(&MORE, |ty| *ty == Type::Bool));
        if plan.more.is_none() {
            plan.last = path(self.leaf(&LAST, |ty| *ty == Type::Bool));
        }
        // If the body states the end, no counting is needed.
        if plan.more.is_some() || plan.last.is_some() {
            return;
        }
        match plan.next {
            Next::Number(..) => {
                plan.pages = path(self.leaf(&PAGES, Type::is_integer));
                plan.total = path(self.leaf(&TOTALS, Type::is_integer));
            }
            Next::Offset(_) => plan.total = path(self.leaf(&TOTALS, Type::is_integer)),
            Next::After(..) => {}
            _ => return,
        }
        plan.size = self.size().and_then(size_of);
    }
}

/// Whether the document says that a property called `next` or `nextPage` is an address.
pub(super) fn is_address(leaf: &Leaf<'_>) -> bool {
    let is_next = ["next", "nextpage"].contains(&leaf.word()) || ADDRESSES.contains(&leaf.word());
    is_next
        && (leaf.field.is_address || says(&leaf.docs(), &["url", "uri", "link", "href", "http"]))
}

/// Returns the minimum of a parameter.
fn least(parameter: &Parameter) -> Option<i64> {
    parameter.constraints.iter().find_map(|rule| match rule {
        Rule::Min(Bound::Integer(least)) => i64::try_from(*least).ok(),
        Rule::Above(Bound::Integer(below)) => i64::try_from(*below).ok()?.checked_add(1),
        _ => None,
    })
}

/// Returns the first page number from a text such as "starting at page `1`", if all occurrences agree.
fn begins(docs: &str) -> Option<i64> {
    let words = docs.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let numbers = words.iter().enumerate().filter_map(|(index, word)| {
        let rest = BEGINS.contains(word).then(|| &words[index + 1..])?;
        let between = rest
            .iter()
            .take_while(|word| BETWEEN.contains(word))
            .count();
        rest.get(between)?.parse().ok().filter(|_| between > 0)
    });
    let numbers: Vec<i64> = numbers.collect();
    let first = *numbers.first()?;
    numbers
        .iter()
        .all(|number| *number == first)
        .then_some(first)
}

/// Returns the number of the first page; `None` if the document does not state it.
pub(super) fn first(parameter: &Parameter) -> Option<i64> {
    let docs = docs_of(parameter);
    let begin = begins(&docs);
    let is = |number, words: &[&str]| begin == Some(number) || says(&docs, words);
    let told = match (is(0, &FROM_ZERO), is(1, &FROM_ONE)) {
        (true, false) => Some(0),
        (false, true) => Some(1),
        _ => None,
    };
    let stated = parameter.default.or(told).or(least(parameter));
    stated.filter(|first| [0, 1].contains(first))
}

#[cfg(test)]
mod tests {
    use super::begins;

    #[test]
    fn texts_say_where_pages_begin_with_words_between() {
        for (docs, first) in [
            ("a page of results, starting at page `1`.", Some(1)),
            ("pages start at 1", Some(1)),
            ("begins at page=1", Some(1)),
            ("starting from 0", Some(0)),
            ("the page index starts with the number 0.", Some(0)),
            ("starts at 10", Some(10)),
            ("starts at 0, ends at 1; starts at 1", None),
            ("starts soon, at 1", None),
            ("start 1", None),
        ] {
            assert_eq!(begins(docs), first, "{docs}");
        }
    }
}
