//! Pagination: how to request the page after a response.

use std::fmt;

use crate::contract::line::Words;
use crate::contract::{Name, Refused};

/// The pagination of an operation whose response is one page.
///
/// ```text
/// pages:cursor:starting_after next:/paging/next items:/data more:/has_more
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages<'a> {
    /// How the next page is requested.
    pub next: Next<'a>,
    /// The path of the page's items in the body.
    pub items: Path<'a>,
    /// The path of the flag for whether there are more pages.
    pub more: Option<Path<'a>>,
    /// The path of the flag for whether the page is the last one.
    pub last: Option<Path<'a>>,
    /// The path of the number of pages.
    pub pages: Option<Path<'a>>,
    /// The path of the number of items on all pages.
    pub total: Option<Path<'a>>,
    /// The query parameter for the size of pages.
    pub size: Option<Size<'a>>,
}

impl Pages<'_> {
    /// The query parameters that select the page.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &str> {
        let next = match &self.next {
            Next::Cursor(name, _)
            | Next::After(name, _)
            | Next::Number(name, _)
            | Next::Offset(name) => Some(name),
            Next::Address(_) | Next::Link => None,
        };
        let size = self.size.as_ref().map(|size| &size.name);
        next.into_iter().chain(size).map(Name::as_str)
    }
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next<'a> {
    /// A query parameter, with a value from the body.
    Cursor(Name<'a>, Path<'a>),
    /// A query parameter, with a value from the last item of the page.
    After(Name<'a>, Path<'a>),
    /// An address in the body.
    Address(Path<'a>),
    /// The address of the header `Link` with the relation `next`.
    Link,
    /// A query parameter with the page number; the first page has this number.
    Number(Name<'a>, i64),
    /// A query parameter with the number of items before the page.
    Offset(Name<'a>),
}

/// The query parameter for the maximum number of items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size<'a> {
    /// The wire name.
    pub name: Name<'a>,
    /// The largest permitted size. If a call asks for more, servers return fewer items.
    pub most: i64,
}

/// The path from the body, or from an item, to a value in it: a JSON pointer (RFC 6901) of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path<'a>(Vec<Name<'a>>);

impl<'a> Path<'a> {
    /// The path through these members, from the outermost one.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().map(Name::new).collect())
    }

    /// The members, from the outermost one.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(Name::as_str)
    }

    /// Whether the path is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same path, without borrowed data.
    #[must_use]
    pub fn into_owned(self) -> Path<'static> {
        let names = self.0.into_iter();
        Path(
            names
                .map(|name| Name::new(name.into_inner().into_owned()))
                .collect(),
        )
    }

    fn parse(word: &'a str) -> Result<Self, Refused> {
        let wrong = || Refused::new(format!("`{word}` does not lead to a value in a body"));
        let steps = match word {
            "" => return Ok(Self::default()),
            _ => word.strip_prefix('/').ok_or_else(wrong)?.split('/'),
        };
        let name = |step: &'a str| {
            let name = Name::parse(step)?;
            if !step.contains('~') {
                return Ok(name);
            }
            Ok(Name::new(
                name.as_str().replace("~1", "/").replace("~0", "~"),
            ))
        };
        let path = Self(steps.map(name).collect::<Result<_, Refused>>()?);
        // Refuses a `~` that is not part of an escape.
        match path.to_string() == word {
            true => Ok(path),
            false => Err(wrong()),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for name in &self.0 {
            let escaped = name.as_str().replace('~', "~0").replace('/', "~1");
            write!(f, "/{}", Name::new(escaped))?;
        }
        Ok(())
    }
}

impl fmt::Display for Pages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.next {
            Next::Cursor(name, path) => write!(f, "pages:cursor:{name} next:{path}")?,
            Next::After(name, path) => write!(f, "pages:after:{name} next:{path}")?,
            Next::Address(path) => write!(f, "pages:address next:{path}")?,
            Next::Link => f.write_str("pages:link")?,
            Next::Number(name, first) => write!(f, "pages:number:{name} first:{first}")?,
            Next::Offset(name) => write!(f, "pages:offset:{name}")?,
        }
        if !self.items.is_empty() {
            write!(f, " items:{}", self.items)?;
        }
        let ends = [
            ("more", &self.more),
            ("last", &self.last),
            ("of", &self.pages),
            ("total", &self.total),
        ];
        for (word, path) in ends {
            if let Some(path) = path {
                write!(f, " {word}:{path}")?;
            }
        }
        if let Some(size) = &self.size {
            write!(f, " size:{} most:{}", size.name, size.most)?;
        }
        Ok(())
    }
}

impl<'a> Words<'a> {
    /// The pagination, if the next word begins one.
    pub(super) fn pages(&mut self) -> Result<Option<Pages<'a>>, Refused> {
        let Some(word) = self.value("pages") else {
            return Ok(None);
        };
        let wrong = || Refused::new(format!("`pages:{word}` does not lead to the next page"));
        let (kind, name) = match word.split_once(':') {
            None => (word, None),
            Some((_, "")) => return Err(wrong()),
            Some((kind, name)) => (kind, Some(Name::parse(name)?)),
        };
        let next = match (kind, name) {
            ("cursor", Some(name)) => Next::Cursor(name, self.path("next")?.ok_or_else(wrong)?),
            ("after", Some(name)) => Next::After(name, self.path("next")?.ok_or_else(wrong)?),
            ("address", None) => Next::Address(self.path("next")?.ok_or_else(wrong)?),
            ("link", None) => Next::Link,
            ("number", Some(name)) => Next::Number(name, self.number("first")?.ok_or_else(wrong)?),
            ("offset", Some(name)) => Next::Offset(name),
            _ => return Err(wrong()),
        };
        Ok(Some(Pages {
            next,
            items: self.path("items")?.unwrap_or_default(),
            more: self.path("more")?,
            last: self.path("last")?,
            pages: self.path("of")?,
            total: self.path("total")?,
            size: match self.name("size")? {
                None => None,
                Some(name) => Some(Size {
                    name,
                    most: self.number("most")?.ok_or_else(wrong)?,
                }),
            },
        }))
    }

    /// A path with at least one step; an empty path is not written.
    fn path(&mut self, kind: &str) -> Result<Option<Path<'a>>, Refused> {
        match self.value(kind) {
            Some("") => Err(Refused::new(format!("`{kind}:` names nothing"))),
            value => value.map(Path::parse).transpose(),
        }
    }

    fn number(&mut self, kind: &str) -> Result<Option<i64>, Refused> {
        let Some(text) = self.value(kind) else {
            return Ok(None);
        };
        match text.parse::<i64>() {
            Ok(number) if number.to_string() == text => Ok(Some(number)),
            _ => Err(Refused::new(format!("`{kind}:{text}` is not a number"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::contract::Line;

    fn line(words: &str) -> String {
        format!("GET /pets list query:optional:text:at query:optional:int64:size auth:key {words}")
    }

    #[test]
    fn pages_are_read_as_they_are_written() {
        for words in [
            "pages:cursor:at next:/paging/next%20one items:/data more:/has_more",
            "pages:after:at next:/id items:/data",
            "pages:address next:/a~1b/~0 items:/value",
            "pages:link",
            "pages:number:at first:0 items:/content last:/last of:/totalPages size:size most:100",
            "pages:offset:at total:/meta/total size:size most:5",
        ] {
            let text = line(words);
            let read = Line::parse(&text).expect(words);
            assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn pages_that_are_not_understood_are_refused() {
        for (words, why) in [
            (
                "pages:cursor:at",
                "`pages:cursor:at` does not lead to the next page",
            ),
            (
                "pages:cursor: next:/a",
                "`pages:cursor:` does not lead to the next page",
            ),
            (
                "pages:link:at",
                "`pages:link:at` does not lead to the next page",
            ),
            ("pages:number:at first:01", "`first:01` is not a number"),
            (
                "pages:address next:a",
                "`a` does not lead to a value in a body",
            ),
            (
                "pages:address next:/a~2",
                "`/a~2` does not lead to a value in a body",
            ),
            ("pages:link items:", "`items:` names nothing"),
            (
                "pages:link more:/a items:/b",
                "the word `items:/b` is unknown, or not in its place",
            ),
            ("pages:offset:from", "pages need the query parameter `from`"),
        ] {
            let text = line(words);
            let refused = Line::parse(&text).expect_err(words);
            assert_eq!(refused.to_string(), why);
        }
    }
}
