//! Query parameters: percent-encoding, and limits.

use crate::percent::{self, Plus};
use crate::profile::Profile;
use crate::server::Error;

/// The maximum number of parameters, more than any operation has. A request with more is refused.
const LIMIT: usize = 1000;

/// The parameters of a query, in order.
#[derive(Debug, Default)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    /// The raw values that contain percent-encoding, with the indexes of their pairs.
    raw: Vec<(usize, String)>,
    /// Whether names match in any case.
    any_case: bool,
}

impl Query {
    /// Reads the part of an address after `?`.
    pub(crate) fn parse(query: &str, profile: &dyn Profile) -> Result<Self, Error> {
        let (mut pairs, mut raw) = (Vec::new(), Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == LIMIT {
                let message = format!("The query has more than {LIMIT} parameters.");
                return Err(Error::bad_request(message));
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name, Plus::Blank, profile, "a query parameter's name")?;
            let place = format!("query parameter '{name}'");
            if value.contains('%') {
                raw.push((pairs.len(), value.to_owned()));
            }
            pairs.push((name, decode(value, Plus::Blank, profile, &place)?));
        }
        let any_case = profile.any_case();
        Ok(Self {
            pairs,
            raw,
            any_case,
        })
    }

    fn is(&self, known: &str, name: &str) -> bool {
        known == name || (self.any_case && known.eq_ignore_ascii_case(name))
    }

    /// The first value of `name`.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The first value of `name`, split at `between`, if some of its pieces contain `between` percent-encoded. Otherwise
    /// `None`, because nothing distinguishes separators from text within pieces.
    pub(crate) fn pieces(
        &self,
        name: &str,
        between: &str,
        profile: &dyn Profile,
    ) -> Option<Vec<String>> {
        let at = self
            .pairs
            .iter()
            .position(|(known, _)| self.is(known, name))?;
        let (_, raw) = self.raw.iter().find(|(pair, _)| *pair == at)?;
        percent::cut(raw.as_bytes(), between, Plus::Blank, profile)
    }

    /// The parameters whose names, without keys in brackets, are unknown to `is_known`.
    pub(crate) fn others(&self, is_known: &dyn Fn(&str) -> bool) -> Vec<(&str, &str)> {
        let pairs = self.pairs.iter().filter(|(name, _)| {
            let whole = name.split('[').next().unwrap_or_default();
            !is_known(name) && !is_known(whole)
        });
        pairs.map(|(name, value)| (&**name, &**value)).collect()
    }

    /// The parameters with other names.
    pub(crate) fn without(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        let others = self
            .pairs
            .iter()
            .filter(move |(known, _)| !self.is(known, name));
        others.map(|(name, value)| (&**name, &**value))
    }

    /// Keys and values of parameters `name[key]=value`.
    pub(crate) fn below(&self, name: &str) -> Vec<(&str, &str)> {
        let below = |known: &'_ str| -> Option<(usize, usize)> {
            let start = known.get(..name.len())?;
            let rest = known.get(name.len()..)?;
            let is_below = self.is(start, name);
            let key = rest.strip_prefix('[')?.strip_suffix(']')?;
            is_below.then_some((name.len() + 1, name.len() + 1 + key.len()))
        };
        let pairs = self.pairs.iter().filter_map(|(known, value)| {
            let (start, end) = below(known)?;
            Some((known.get(start..end)?, value.as_str()))
        });
        pairs.collect()
    }

    /// The parameters with one of these names.
    pub(crate) fn named(&self, names: &[&'static str]) -> Vec<(&'static str, &str)> {
        let pairs = self.pairs.iter().filter_map(|(known, value)| {
            let mut names = names.iter();
            let name = names.find(|name| self.is(known, name))?;
            Some((*name, value.as_str()))
        });
        pairs.collect()
    }

    /// Every value of `name`.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs
            .iter()
            .filter(move |(known, _)| self.is(known, name))
            .map(|(_, value)| value.as_str())
    }
}

/// Percent-decodes the text at `place`.
pub(crate) fn decode(
    text: &str,
    plus: Plus,
    profile: &dyn Profile,
    place: &str,
) -> Result<String, Error> {
    let text = percent::decode(text.as_bytes(), plus, profile);
    text.map_err(|what| Error::bad_request(format!("In {place}: {what}.")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::OPEN_API;

    #[derive(Debug)]
    struct Other;

    impl Profile for Other {
        fn any_case(&self) -> bool {
            true
        }

        fn refuses_nul(&self) -> bool {
            true
        }
    }

    #[test]
    fn names_match_as_the_api_has_them_and_values_are_decoded() {
        let query = Query::parse("$OrderBy=a%20b+c&&x&%24top=5&x=%C3%A6=1", &Other).unwrap();
        assert_eq!(query.first("$orderby"), Some("a b c"));
        assert_eq!(query.first("$top"), Some("5"));
        assert_eq!(query.all("X").collect::<Vec<_>>(), ["", "æ=1"]);
        assert_eq!(query.first("y"), None);
        let strict = Query::parse("Name=x", OPEN_API).unwrap();
        assert_eq!(
            (strict.first("name"), strict.first("Name")),
            (None, Some("x"))
        );
    }

    #[test]
    fn broken_queries_are_refused() {
        for query in ["a=%", "a=%4", "a=%zz", "a=%ff", "%+1=2"] {
            assert!(Query::parse(query, OPEN_API).is_err(), "{query}");
        }
        assert!(Query::parse(&"a&".repeat(LIMIT), OPEN_API).is_ok());
        assert!(Query::parse(&"a&".repeat(LIMIT + 1), OPEN_API).is_err());
    }

    #[test]
    fn nul_is_a_character_unless_the_profile_refuses_it() {
        let query = Query::parse("a=%00", OPEN_API).unwrap();
        assert_eq!(query.first("a"), Some("\0"));
        assert!(Query::parse("a=%00", &Other).is_err());
    }
}
