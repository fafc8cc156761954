//! XML markup of values: the `xml` objects of a description.

use std::fmt;
use std::str::FromStr;

use crate::contract::{Name, Refused};

/// The name of an element or attribute, if it is not the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label<'a> {
    /// The name without a prefix.
    pub name: Option<Name<'a>>,
    /// The prefix.
    pub prefix: Option<Name<'a>>,
    /// The namespace of the prefix, or of the name itself if it has no prefix.
    pub namespace: Option<Name<'a>>,
}

impl Label<'_> {
    /// Whether no name is set.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.name.is_none() && self.prefix.is_none() && self.namespace.is_none()
    }
}

/// The XML markup of a value, if it is not the default.
///
/// ```text
/// wrapped name:tags item.name:tag item.namespace:urn:example
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup<'a> {
    /// The name of its element or attribute.
    pub label: Label<'a>,
    /// Whether it is an attribute of the enclosing element.
    pub is_attribute: bool,
    /// Whether it is the text of the enclosing element.
    pub is_text: bool,
    /// Whether the elements of an array have an enclosing element.
    pub is_wrapped: bool,
    /// The names of the elements of an array.
    pub item: Label<'a>,
    /// The names of the elements of nested arrays, from the outer to the inner ones.
    pub deeper: Vec<Label<'a>>,
}

impl<'a> Markup<'a> {
    /// Whether it is the default markup.
    #[must_use]
    pub const fn is_usual(&self) -> bool {
        self.label.is_empty()
            && !self.is_attribute
            && !self.is_text
            && !self.is_wrapped
            && self.item.is_empty()
            && self.deeper.is_empty()
    }

    /// Parses the words, which are separated by blanks.
    ///
    /// # Errors
    /// If one of them is unknown or out of order.
    pub fn parse(text: &'a str) -> Result<Self, Refused> {
        let mut markup = Self::default();
        for word in text.split(' ').filter(|_| !text.is_empty()) {
            markup.read(word)?;
        }
        match markup.to_string() == text {
            true => Ok(markup),
            false => Err(Refused::new(format!(
                "`{text}` is not in its only spelling"
            ))),
        }
    }

    fn read(&mut self, word: &'a str) -> Result<(), Refused> {
        match word {
            "attribute" => self.is_attribute = true,
            "text" => self.is_text = true,
            "wrapped" => self.is_wrapped = true,
            _ => {
                let wrong = || Refused::new(format!("`{word}` does not say how XML is written"));
                let (key, value) = word.split_once(':').ok_or_else(wrong)?;
                let (mut depth, mut key) = (0, key);
                while let Some(inner) = key.strip_prefix("item.") {
                    (depth, key) = (depth + 1, inner);
                }
                let label = match depth {
                    0 => &mut self.label,
                    1 => &mut self.item,
                    depth => {
                        let index = depth - 2;
                        while self.deeper.len() <= index {
                            self.deeper.push(Label::default());
                        }
                        &mut self.deeper[index]
                    }
                };
                let place = match key {
                    "name" => &mut label.name,
                    "prefix" => &mut label.prefix,
                    "namespace" => &mut label.namespace,
                    _ => return Err(wrong()),
                };
                *place = Some(Name::parse(value)?);
            }
        }
        Ok(())
    }
}

impl fmt::Display for Markup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = Vec::new();
        if self.is_attribute {
            words.push("attribute".to_owned());
        }
        if self.is_text {
            words.push("text".to_owned());
        }
        if self.is_wrapped {
            words.push("wrapped".to_owned());
        }
        let labels = [&self.label, &self.item].into_iter().chain(&self.deeper);
        for (depth, label) in labels.enumerate() {
            let start = "item.".repeat(depth);
            let parts = [
                ("name", &label.name),
                ("prefix", &label.prefix),
                ("namespace", &label.namespace),
            ];
            for (key, value) in parts {
                words.extend(value.as_ref().map(|value| format!("{start}{key}:{value}")));
            }
        }
        f.write_str(&words.join(" "))
    }
}

/// The XML markup of a carrier. The first line describes its own element, each other line a property.
///
/// ```text
/// name:pet namespace:urn:example
/// id attribute
/// tags wrapped item.name:tag
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarrierMarkup<'a> {
    /// Its own element.
    pub own: Markup<'a>,
    /// The properties that do not have the default markup, by their names in JSON.
    pub fields: Vec<(Name<'a>, Markup<'a>)>,
}

impl<'a> CarrierMarkup<'a> {
    /// Whether everything has the default markup.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.own.is_usual() && self.fields.is_empty()
    }

    /// Parses the lines.
    ///
    /// # Errors
    /// If one of them is invalid.
    pub fn parse(text: &'a str) -> Result<Self, Refused> {
        let mut lines = text.split('\n');
        let own = Markup::parse(lines.next().unwrap_or_default())?;
        let field = |line: &'a str| {
            let (name, markup) = line.split_once(' ').unwrap_or((line, ""));
            let name = Name::parse(name)?;
            let markup = Markup::parse(markup).map_err(|refused| refused.within(name.as_str()))?;
            match markup.is_usual() {
                true => Err(Refused::new(format!("`{line}` says nothing"))),
                false => Ok((name, markup)),
            }
        };
        Ok(Self {
            own,
            fields: lines.map(field).collect::<Result<_, _>>()?,
        })
    }
}

impl fmt::Display for CarrierMarkup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.own.fmt(f)?;
        let mut fields = self.fields.iter();
        fields.try_for_each(|(name, markup)| write!(f, "\n{name} {markup}"))
    }
}

/// Parses like [`Markup::parse`], without borrowing from the text.
impl FromStr for Markup<'static> {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        let kept =
            |name: Option<Name<'_>>| name.map(|name| Name::new(name.into_inner().into_owned()));
        let own = |label: Label<'_>| Label::<'static> {
            name: kept(label.name),
            prefix: kept(label.prefix),
            namespace: kept(label.namespace),
        };
        let markup = Markup::parse(text)?;
        Ok(Self {
            label: own(markup.label),
            item: own(markup.item),
            deeper: markup.deeper.into_iter().map(own).collect(),
            is_attribute: markup.is_attribute,
            is_text: markup.is_text,
            is_wrapped: markup.is_wrapped,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_markup_of_a_carrier_comes_back() {
        for text in [
            "",
            "name:pet namespace:urn:example",
            "\nid attribute name:pet%20id\ntags wrapped item.name:tag item.prefix:t item.namespace:urn:t",
            "\nrows item.name:row item.item.name:cell",
            "\nrows item.item.item.name:cell",
            "\nid attribute\nvalue text",
        ] {
            let markup = CarrierMarkup::parse(text).expect("it is markup");
            assert_eq!(markup.to_string(), text);
        }
        for wrong in [
            "wrapped attribute",
            "name",
            "nome:a",
            "name:a b:c",
            "name:a ",
            "\nid",
            "\nid  attribute",
        ] {
            assert!(CarrierMarkup::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
