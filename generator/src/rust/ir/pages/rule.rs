//! What names of parameters and properties say of pages.

use pagewire_runtime::contract::{Bound, Name, Next, Pages, Rule};

use super::body::{Body, Leaf, List};
use super::words::{
    ADDRESSES, AFTER_ID, ANY_CURSORS, CURSORS, ECHOED, LAST, LAST_ID, MORE, NEXT_CURSORS, NUMBERS,
    OFFSETS, PAGES, REFERENCES, SIZES, TOTALS, plain,
};
use super::{Paging, is_integer, path_of, plan, size_of};
use crate::rust::ir::{Content, Operation, Parameter, Type, TypeDef};

/// A list that comes in pages.
struct Listing<'a> {
    operation: &'a Operation,
    body: Body<'a>,
    list: List<'a>,
    about: Vec<Leaf<'a>>,
}

/// How the pages of an operation follow each other, if names say so.
pub(super) fn pages(operation: &Operation, types: &[TypeDef]) -> Option<Paging> {
    let body = operation.page(types)?;
    let mut segments = operation.path.rsplit('/');
    let name = segments.find(|segment| !segment.is_empty() && !segment.contains('{'));
    let list = body.list(&plain(name.unwrap_or_default()))?;
    let about = body.about(&list);
    let listing = Listing {
        operation,
        body,
        list,
        about,
    };
    let is_get = operation.method == "GET";
    let next = listing.cursor();
    let next = next.or_else(|| if is_get { listing.other() } else { None })?;
    let mut plan = plan(next, &listing.list.path);
    listing.ends(&mut plan);
    Some(Paging {
        plan,
        item: listing.list.item.clone(),
    })
}

/// The only one of several; none where there are more.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    all.next().filter(|_| all.next().is_none())
}

fn docs_of(parameter: &Parameter) -> String {
    parameter.docs.as_deref().unwrap_or_default().to_lowercase()
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

impl<'a> Listing<'a> {
    /// The optional parameters of these names, in the order of the names.
    fn optional(&self, names: &'static [&str]) -> impl Iterator<Item = (String, &'a Parameter)> {
        let all = self
            .operation
            .singles()
            .filter(|parameter| !parameter.required);
        let named = all.map(|parameter| (plain(&parameter.wire), parameter));
        named.filter(|(word, _)| names.contains(&&**word))
    }

    /// A cursor that goes from the body into a parameter.
    fn cursor(&self) -> Option<Next<'static>> {
        // Documents of some APIs repeat what is in the body.
        let is_sent = |word: &str| match self.operation.body.as_ref().map(|body| &body.content) {
            Some(Content::Typed(ty)) => {
                let mut fields = self.body.fields(ty).iter();
                fields.any(|field| plain(&field.wire) == word)
            }
            _ => false,
        };
        let asked: Vec<(String, &Parameter)> = self
            .optional(&CURSORS)
            .filter(|(word, _)| !is_sent(word))
            .collect();
        let cursors = || self.about.iter().filter(|leaf| leaf.is_single());
        let next = |parameter: &Parameter, leaf: &Leaf<'_>| {
            let name = Name::new(parameter.wire.clone());
            Some(Next::Cursor(name, path_of(&leaf.path)))
        };
        for (word, parameter) in &asked {
            let bare = word
                .strip_prefix("page")
                .or_else(|| word.strip_prefix("start"));
            let bare = bare.filter(|bare| !bare.is_empty()).unwrap_or(word);
            let wanted = [format!("next{word}"), format!("next{bare}")];
            let is_next = |leaf: &&Leaf<'_>| {
                let is_named = wanted.iter().any(|wanted| leaf.word() == wanted);
                let is_below = leaf.around() == "next" && leaf.word() == word;
                // Pages are asked for by numbers, and addresses are no cursors.
                let is_kind =
                    word != "page" || is_integer(&leaf.field.ty) && is_integer(&parameter.ty);
                (is_named || is_below) && is_kind && !is_address(leaf)
            };
            if let Some(leaf) = only(cursors().filter(is_next)) {
                return next(parameter, leaf);
            }
        }
        if let Some(found) = self.last_id() {
            return Some(found);
        }
        for (word, parameter) in &asked {
            let is_same = |leaf: &&Leaf<'_>| {
                let bare = word.strip_prefix("page").unwrap_or(word);
                let is_named = leaf.word() == word || leaf.word() == bare && word != "page";
                let is_echo = says(
                    &leaf.docs(),
                    &[
                        "current",
                        "this page",
                        "provided",
                        "previous page",
                        "requested",
                    ],
                );
                is_named && !is_echo && !ECHOED.contains(&&**word) && !is_address(leaf)
            };
            if let Some(leaf) = only(cursors().filter(is_same))
                && only(cursors().filter(|leaf| NEXT_CURSORS.contains(&leaf.word())))
                    .is_none_or(|other| std::ptr::eq(other, leaf))
            {
                return next(parameter, leaf);
            }
        }
        let asked = asked
            .iter()
            .filter(|(word, _)| ANY_CURSORS.contains(&&**word));
        let (_, parameter) = only(asked)?;
        let leaf = only(cursors().filter(|leaf| NEXT_CURSORS.contains(&leaf.word())))?;
        next(parameter, leaf)
    }

    /// The id of the last item, which goes into a parameter.
    fn last_id(&self) -> Option<Next<'static>> {
        let (_, parameter) = only(self.optional(&AFTER_ID))?;
        let name = Name::new(parameter.wire.clone());
        if let Some(leaf) = only(
            self.about
                .iter()
                .filter(|leaf| LAST_ID.contains(&leaf.word())),
        ) {
            return Some(Next::Cursor(name, path_of(&leaf.path)));
        }
        let has_more = self.leaf(&MORE, |ty| *ty == Type::Bool).is_some();
        let has_id = self.body.has_single(self.list.item, "id");
        (has_more && has_id).then(|| Next::After(name, path_of(&["id"])))
    }

    /// An address, a link, or a number.
    fn other(&self) -> Option<Next<'static>> {
        let address = self
            .address()
            .map(|leaf| Next::Address(path_of(&leaf.path)));
        address
            .or_else(|| self.link())
            .or_else(|| self.number())
            .or_else(|| self.offset())
    }

    /// The address of the next page.
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
        // As Django REST has it.
        let beside = || {
            let next = only(texts().filter(|leaf| leaf.word() == "next"))?;
            let has = |words: &[&str]| {
                let mut near = self
                    .about
                    .iter()
                    .filter(|leaf| leaf.path.len() == next.path.len());
                near.any(|leaf| words.contains(&leaf.word()))
            };
            (has(&["previous", "prev"]) && has(&["count", "total", "totalcount"])).then_some(next)
        };
        named
            .or_else(below)
            .or_else(linked)
            .or_else(told)
            .or_else(beside)
    }

    /// The header `Link`, if the operation describes it.
    fn link(&self) -> Option<Next<'static>> {
        let mut headers = self.operation.headers.iter();
        headers
            .any(|header| header.wire.eq_ignore_ascii_case("link"))
            .then_some(Next::Link)
    }

    /// The parameter for the size of pages.
    fn size(&self) -> Option<&'a Parameter> {
        let sizes = self
            .operation
            .singles()
            .filter(|parameter| is_integer(&parameter.ty));
        only(sizes.filter(|parameter| SIZES.contains(&&*plain(&parameter.wire))))
    }

    /// Whether something besides the parameter says that there are pages.
    fn is_counted(&self) -> bool {
        let number = |words: &[&str]| self.leaf(words, is_integer).is_some();
        self.size().is_some()
            || number(&PAGES)
            || number(&TOTALS)
            || self.leaf(&MORE, |ty| *ty == Type::Bool).is_some()
    }

    /// A parameter with the number of the page.
    fn number(&self) -> Option<Next<'static>> {
        let all = self
            .operation
            .singles()
            .filter(|parameter| is_integer(&parameter.ty));
        let parameter = only(all.filter(|parameter| NUMBERS.contains(&&*plain(&parameter.wire))))?;
        let first = first(parameter).filter(|_| self.is_counted())?;
        Some(Next::Number(Name::new(parameter.wire.clone()), first))
    }

    /// A parameter with the number of items before the page.
    fn offset(&self) -> Option<Next<'static>> {
        let all = self
            .operation
            .singles()
            .filter(|parameter| is_integer(&parameter.ty));
        let parameter = only(all.filter(|parameter| OFFSETS.contains(&&*plain(&parameter.wire))))?;
        let from = parameter.default.or(least(parameter)).unwrap_or_default();
        let is_of_pages = says(
            &docs_of(parameter),
            &[
                "page number",
                "number of page",
                "pages to skip",
                "which page",
            ],
        );
        let is_right = from == 0 && !is_of_pages && self.is_counted();
        is_right.then(|| Next::Offset(Name::new(parameter.wire.clone())))
    }

    /// The only value about the page of such a name and kind; of several, that nearest to the list.
    fn leaf(&self, words: &[&str], is: impl Fn(&Type) -> bool) -> Option<&Leaf<'a>> {
        let found = self
            .about
            .iter()
            .filter(|leaf| words.contains(&leaf.word()) && is(&leaf.field.ty));
        only(found)
    }

    /// What ends the pages.
    fn ends(&self, plan: &mut Pages<'static>) {
        let path = |leaf: Option<&Leaf<'a>>| leaf.map(|leaf| path_of(&leaf.path));
        plan.more = path(self.leaf(&MORE, |ty| *ty == Type::Bool));
        if plan.more.is_none() {
            plan.last = path(self.leaf(&LAST, |ty| *ty == Type::Bool));
        }
        plan.size = match plan.next {
            Next::After(..) | Next::Number(..) | Next::Offset(_) => self.size().map(size_of),
            _ => None,
        };
        match plan.next {
            Next::Number(..) => {
                plan.pages = path(self.leaf(&PAGES, is_integer));
                plan.total = path(self.leaf(&TOTALS, is_integer));
            }
            Next::Offset(_) => plan.total = path(self.leaf(&TOTALS, is_integer)),
            _ => {}
        }
    }
}

/// Whether the document says that a property called `next` or `nextPage` is an address.
fn is_address(leaf: &Leaf<'_>) -> bool {
    let is_next = ["next", "nextpage"].contains(&leaf.word()) || ADDRESSES.contains(&leaf.word());
    is_next && says(&leaf.docs(), &["url", "uri", "link", "href", "http"])
}

/// The least number that a parameter can be.
fn least(parameter: &Parameter) -> Option<i64> {
    parameter.constraints.iter().find_map(|rule| match rule {
        Rule::Min(Bound::Integer(least)) => Some(*least),
        Rule::Above(Bound::Integer(below)) => below.checked_add(1),
        _ => None,
    })
}

/// The number of the first page; none where the document leaves it open.
pub(super) fn first(parameter: &Parameter) -> Option<i64> {
    let docs = docs_of(parameter);
    let zero = [
        "zero-based",
        "zero based",
        "0-based",
        "0 based",
        "starts at 0",
        "starting at 0",
        "starts from 0",
        "starting from 0",
        "starting with 0",
        "starts with 0",
        "first page is 0",
        "0-indexed",
        "zero-indexed",
        "zero indexed",
        "(0..n)",
        "0 is the first",
    ];
    let one = [
        "one-based",
        "1-based",
        "1 based",
        "starts at 1",
        "starting at 1",
        "starts from 1",
        "starting from 1",
        "starting with 1",
        "starts with 1",
        "first page is 1",
        "1-indexed",
        "default: 1",
        "default is 1",
        "defaults to 1",
        "default 1",
        "1 is the first",
    ];
    let told = match (says(&docs, &zero), says(&docs, &one)) {
        (true, false) => Some(0),
        (false, true) => Some(1),
        _ => None,
    };
    let stated = parameter.default.or(told).or(least(parameter));
    stated.filter(|first| [0, 1].contains(first))
}
