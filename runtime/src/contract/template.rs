//! Path templates, split into path, query and fragment.

/// A part of a path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// Literal text.
    Text(&'t str),
    /// The name of a placeholder.
    Placeholder(&'t str),
}

/// The parts of a path template, or of a segment of one, from left to right.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        if let Some((name, after)) = rest
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'))
        {
            rest = after;
            return Some(Piece::Placeholder(name));
        }
        let whole = Some(rest).filter(|rest| !rest.is_empty())?;
        // An unclosed brace is literal text.
        let end = whole.char_indices().skip(1).find(|(_, c)| *c == '{');
        let (text, after) = whole.split_at(end.map_or(whole.len(), |(at, _)| at));
        rest = after;
        Some(Piece::Text(text))
    })
}

/// A path template, split at its `?` and `#`, except within names of placeholders.
///
/// The text between placeholders is literal but percent-encoded: `%20` in it is a blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template<'t> {
    /// The path.
    pub path: &'t str,
    /// Query parameters of every request, joined by `&`, without the leading `?`.
    pub query: &'t str,
    /// The text after `#`, which is never sent. Some documents use it to have one path per operation.
    pub fragment: Option<&'t str>,
}

impl<'t> Template<'t> {
    /// Splits a template.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let (text, fragment) = match cut(text, '#') {
            Some((text, fragment)) => (text, Some(fragment)),
            None => (text, None),
        };
        let (path, query) = cut(text, '?').unwrap_or((text, ""));
        Self {
            path,
            query,
            fragment,
        }
    }

    /// The parameters of the query, each with its value.
    pub fn parameters(self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let pairs = self.query.split('&').filter(|pair| !pair.is_empty());
        pairs.map(|pair| cut(pair, '=').unwrap_or((pair, "")))
    }

    /// The names of the placeholders, from left to right, with repetitions.
    pub fn placeholders(self) -> impl Iterator<Item = &'t str> {
        let pieces = pieces(self.path).chain(pieces(self.query));
        pieces.filter_map(|piece| match piece {
            Piece::Placeholder(name) => Some(name),
            Piece::Text(_) => None,
        })
    }
}

/// The text before and after the first `mark` outside placeholders.
fn cut(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut at = 0;
    for piece in pieces(text) {
        match piece {
            Piece::Placeholder(name) => at += name.len() + 2,
            Piece::Text(part) => match part.find(mark) {
                None => at += part.len(),
                Some(found) => {
                    let (before, after) = text.split_at_checked(at + found)?;
                    return Some((before, after.get(1..)?));
                }
            },
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_cut_at_the_marks_outside_of_its_placeholders() {
        let template = Template::new("/a/{b?}/{c#}?x=1&y={d=}&z#e?{f}");
        assert_eq!(template.path, "/a/{b?}/{c#}");
        assert_eq!(template.fragment, Some("e?{f}"));
        let parameters: Vec<_> = template.parameters().collect();
        assert_eq!(parameters, [("x", "1"), ("y", "{d=}"), ("z", "")]);
        let names: Vec<_> = template.placeholders().collect();
        assert_eq!(names, ["b?", "c#", "d="]);
    }
}
