//! Cookies, and parameters that are lists or objects.

use std::borrow::Cow;

use http::header::COOKIE;

use crate::form;
use crate::json;
use crate::operation::{Place, Style};
use crate::percent::{self, Plus};
use crate::server::input::{misfit, missing, text_of_header, told};
use crate::server::query::decode;
use crate::server::{Error, Input};
use crate::style;
use crate::table::{Item, Target, View};

impl Input<'_> {
    /// Reads a parameter that is a list or an object; `None` if it is missing, or blank in APIs where that [counts as
    /// missing](crate::Profile::blank_is_absent).
    ///
    /// # Errors
    /// 400 if it is not a value of the type.
    pub fn styled<T: Item>(
        &self,
        place: Place,
        name: &str,
        style: Style,
    ) -> Result<Option<T>, Error> {
        let query = self.cx.query();
        let mut value = T::default();
        let read = match style {
            Style::Deep => {
                let pairs = query.below(name);
                if pairs.is_empty() {
                    return match value.target() {
                        // A single value of a one-of has no keys.
                        Target::Choice(_) => self.query(name),
                        _ => Ok(None),
                    };
                }
                style::entries(value.target(), pairs.into_iter(), self.reading())
            }
            Style::Nested => {
                let below = query.below(name).into_iter();
                let below = below.map(|(keys, text)| (format!("[{keys}]"), text));
                let whole = query.all(name).map(|text| (String::new(), text));
                let mut pairs = below.chain(whole).peekable();
                if pairs.peek().is_none() {
                    return Ok(None);
                }
                let mut slot: Option<T> = None;
                form::read_nested(name, pairs, &mut slot, self.reading().of_text()).map_err(
                    |error| {
                        let (place, pair) = (told(place, name), error.name());
                        let message = format!("In the {place}: {pair}: {}", error.message());
                        Error::bad_request(message)
                    },
                )?;
                value = slot.unwrap_or_default();
                Ok(())
            }
            Style::Spread => {
                // Whether properties may have any name.
                let (known, is_open) = match value.target() {
                    Target::Carrier(carrier) => {
                        let table = carrier.descriptor();
                        (table.fields(), table.additional().is_some())
                    }
                    _ => (&[][..], true),
                };
                let mut cookies = Vec::new();
                for name in known.iter().filter(|_| place == Place::Cookie) {
                    let texts = self.texts_of_cookie(name)?.into_iter();
                    cookies.extend(texts.map(|text| (*name, text)));
                }
                let pairs = match place {
                    Place::Cookie => cookies
                        .iter()
                        .map(|(name, text)| (*name, &**text))
                        .collect(),
                    _ => {
                        let named = query.named(known).into_iter();
                        let mut pairs: Vec<(&str, &str)> = named.collect();
                        if is_open {
                            let is_known = |name: &str| known.contains(&name) || self.is_own(name);
                            pairs.extend(query.others(&is_known));
                        }
                        pairs
                    }
                };
                if pairs.is_empty() {
                    return Ok(None);
                }
                style::entries(value.target(), pairs.into_iter(), self.reading())
            }
            _ => {
                let text = self.text(place, name)?;
                let is_absent = || self.takes_blank(place, name);
                let Some(text) = text.filter(|text| !text.is_empty() || !is_absent()) else {
                    return Ok(None);
                };
                if style == Style::Json {
                    let mut slot: Option<T> = None;
                    json::from_slice(text.as_bytes(), &mut slot, self.reading()).map_err(
                        |error| {
                            let place = told(place, name);
                            Error::bad_request(format!("In the {place}: {error}"))
                        },
                    )?;
                    value = slot.unwrap_or_default();
                    Ok(())
                } else {
                    let between = style.form().between;
                    let known = match place {
                        Place::Query => query.pieces(name, between, self.reading().profile()),
                        Place::Path => self.pieces_of_path(name, style),
                        _ => None,
                    };
                    let pieces = style::Pieces::new(style, place, name, &text);
                    pieces.of(known.as_deref()).read(&mut value, self.reading())
                }
            }
        };
        if let Err((text, expected)) = read {
            let place = told(place, name);
            return Err(Error::bad_request(format!(
                "The {place} has '{text}', which is not {expected}."
            )));
        }
        self.finish(&mut value, place, name)?;
        Ok(Some(value))
    }

    /// Reads a required parameter that is a list or an object.
    ///
    /// # Errors
    /// 400 if it is missing or not a value of the type.
    pub fn styled_required<T: Item>(
        &self,
        place: Place,
        name: &str,
        style: Style,
    ) -> Result<T, Error> {
        let value: Option<T> = self.styled(place, name, style)?;
        // A list in a header has at least one element (RFC 9110, 5.6.1.1), so a line without any has no value.
        let is_empty = |value: &T| matches!(value.view(), View::List(list) if list.is_empty());
        value
            .filter(|value| place != Place::Header || !is_empty(value))
            .ok_or_else(|| missing(place, name))
    }

    /// Reads the cookie `name`; `None` if it is missing, or blank in APIs where that [counts as
    /// missing](crate::Profile::blank_is_absent).
    ///
    /// # Errors
    /// 400 if it is not a value of the type.
    pub fn cookie<T: Item>(&self, name: &str) -> Result<Option<T>, Error> {
        let texts = self.texts_of_cookie(name)?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut value = T::default();
        if let (Target::Choice(choice), [_, _, ..]) = (value.target(), texts.as_slice()) {
            style::several(choice, &texts, self.reading())
                .map_err(|(text, expected)| misfit(Place::Cookie, name, &text, expected))?;
            self.finish(&mut value, Place::Cookie, name)?;
            return Ok(Some(value));
        }
        match texts.first() {
            Some(text) if text.is_empty() && self.takes_blank(Place::Cookie, name) => Ok(None),
            Some(text) => self.read(text, Place::Cookie, name).map(Some),
            None => Ok(None),
        }
    }

    /// Reads every value of the cookie `name`.
    ///
    /// # Errors
    /// 400 if one is not a value of the type.
    pub fn repeated_cookie<T: Item>(&self, name: &str) -> Result<Vec<T>, Error> {
        let texts = self.texts_of_cookie(name)?;
        let values = texts
            .iter()
            .map(|text| self.value(text, Place::Cookie, name));
        let values: Vec<T> = values.collect::<Result<_, _>>()?;
        self.check_several(&values, Place::Cookie, name)?;
        Ok(values)
    }

    /// Reads the required cookie `name`.
    ///
    /// # Errors
    /// 400 if it is missing or not a value of the type.
    pub fn required_cookie<T: Item>(&self, name: &str) -> Result<T, Error> {
        self.cookie(name)?
            .ok_or_else(|| missing(Place::Cookie, name))
    }

    /// Whether the operation names this query parameter.
    fn is_own(&self, name: &str) -> bool {
        let operation = self.cx.operation();
        let mut parameters = operation.parameters.iter();
        let profile = operation.profile;
        let options = [profile.select_parameter(), profile.format_parameter()];
        let mut fixed = operation.query.split('&');
        parameters.any(|known| known.place == Place::Query && known.name == name)
            || options.contains(&Some(name))
            || fixed.any(|pair| pair.split('=').next() == Some(name))
    }

    /// The pieces of a path parameter, if a piece contains the separator, percent-encoded.
    fn pieces_of_path(&self, name: &str, style: Style) -> Option<Vec<String>> {
        let value = self.path.iter().find(|known| known.name == name)?;
        let (raw, form) = (value.raw.as_deref()?, style.form());
        let mut body = raw.strip_prefix(form.start).unwrap_or(raw);
        if style == Style::Matrix {
            let profile = self.reading().profile();
            let is_name = |known: &str| {
                percent::decode(known.as_bytes(), Plus::Plus, profile)
                    .is_ok_and(|known| known == name)
            };
            let named = body.split_once('=').filter(|(known, _)| is_name(known));
            body = named.map_or(body, |(_, rest)| rest);
        }
        percent::cut(
            body.as_bytes(),
            form.between,
            Plus::Plus,
            self.reading().profile(),
        )
    }

    /// The text of a parameter at one location.
    fn text(&self, place: Place, name: &str) -> Result<Option<Cow<'_, str>>, Error> {
        Ok(match place {
            Place::Path => {
                let mut known = self.path.iter();
                let found = known.find(|known| known.name == name);
                found.map(|value| value.text.as_str().into())
            }
            Place::Query => self.cx.query().first(name).map(Cow::Borrowed),
            Place::Header => {
                let line = self.cx.headers().get(name);
                let text = line.map(|line| text_of_header(line, name)).transpose()?;
                text.map(Cow::Borrowed)
            }
            Place::Cookie => self
                .texts_of_cookie(name)?
                .into_iter()
                .next()
                .map(Cow::Owned),
        })
    }

    fn texts_of_cookie(&self, name: &str) -> Result<Vec<String>, Error> {
        let headers = self.cx.headers().get_all(COOKIE).iter();
        let texts = headers.filter_map(|value| value.to_str().ok());
        let pairs = texts
            .flat_map(|text| text.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let own = pairs.filter(|(known, _)| *known == name);
        let (place, profile) = (told(Place::Cookie, name), self.reading().profile());
        own.map(|(_, text)| decode(text.trim_matches('"'), Plus::Plus, profile, &place))
            .collect()
    }

    fn finish<T: Item>(&self, value: &mut T, place: Place, name: &str) -> Result<(), Error> {
        self.cx.understand(value.target());
        self.check(value.view(), place, name)
    }
}
