//! Places of compared values, which are the subjects of their changes.

use super::change::Subject;
use super::draft::Draft;
use super::effect::Directions;
use super::kind::Kind;
use crate::rust::surface::Origin;

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Parameter,
    Body,
    Response,
    Header,
    Property,
    Carrier,
}

/// The aspects of a value that can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aspect {
    Retyped,
    Tightened,
    Loosened,
    Default,
    MemberAdded,
    MemberRemoved,
    Deprecated,
    Restored,
}

/// The place of a value.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) family: Family,
    subject: Subject,
    /// The name of the whole value: a parameter, a status.
    whole: Option<String>,
    /// The text before the path to a part of it.
    label: String,
    /// The path from the whole to the value: `Lines[].Price`.
    way: String,
    directions: Directions,
    /// The directions in which the value travels as XML.
    markup: Directions,
    /// The default names of the value's XML element, before and after.
    elements: (Option<String>, Option<String>),
    origins: Vec<Origin>,
    /// The names of the carrier that holds the value, in the old and the new document.
    carriers: Option<(String, String)>,
    /// Whether plain values are written as text.
    is_text: bool,
    /// Whether it is part of a webhook.
    is_received: bool,
    /// The number of steps to the parts of a form, if the value is a form or contains forms.
    form: Option<u8>,
}

impl Place {
    /// Creates the place of a part of an operation.
    pub(super) fn of_operation(
        family: Family,
        subject: Subject,
        whole: Option<String>,
        label: &str,
        origins: Vec<Origin>,
    ) -> Self {
        let directions = match family {
            Family::Response | Family::Header => Directions::RESPONSE,
            _ => Directions::REQUEST,
        };
        Self {
            family,
            subject,
            whole,
            label: label.to_owned(),
            way: String::new(),
            directions,
            markup: Directions::default(),
            elements: (None, None),
            origins,
            carriers: None,
            is_text: matches!(family, Family::Parameter | Family::Header),
            is_received: false,
            form: None,
        }
    }

    /// Creates the place of a carrier.
    pub(super) fn of_carrier(
        subject: Subject,
        names: (&str, &str),
        (directions, markup): (Directions, Directions),
    ) -> Self {
        Self {
            family: Family::Carrier,
            subject,
            whole: None,
            label: String::new(),
            way: String::new(),
            directions,
            markup,
            elements: (Some(names.0.to_owned()), Some(names.1.to_owned())),
            origins: [names.0, names.1]
                .map(|name| Origin::Schema(name.to_owned()))
                .to_vec(),
            carriers: Some((names.0.to_owned(), names.1.to_owned())),
            is_text: false,
            is_received: false,
            form: None,
        }
    }

    /// Creates a place for comparisons whose changes are only counted.
    pub(super) fn nowhere(has_markup: bool) -> Self {
        Self {
            directions: Directions::BOTH,
            markup: if has_markup {
                Directions::BOTH
            } else {
                Directions::default()
            },
            ..Self::of_operation(Family::Property, Subject::Document, None, "", Vec::new())
        }
    }

    /// Marks the place as part of XML, if `is_markup`.
    pub(super) fn in_markup(mut self, is_markup: bool) -> Self {
        if is_markup {
            self.markup = self.directions;
        }
        self
    }

    /// Marks the place as part of a webhook, if `is_received`: clients receive its requests.
    pub(super) fn received(mut self, is_received: bool) -> Self {
        if is_received {
            self.is_received = true;
            self.directions = self.directions.turned();
            self.markup = self.markup.turned();
        }
        self
    }

    /// Marks the place as a multipart form, if `is_form`.
    pub(super) const fn in_form(mut self, is_form: bool) -> Self {
        self.form = if is_form { Some(1) } else { None };
        self
    }

    /// Whether the value is a separate part of a form, or one of a list of parts.
    pub(super) fn is_part_of_form(&self) -> bool {
        self.form == Some(0)
    }

    /// Marks the place as a value in a document of its own, such as JSON in a parameter, if `is_document`.
    pub(super) const fn in_document(mut self, is_document: bool) -> Self {
        self.is_text &= !is_document;
        self
    }

    /// Creates a change of the value's XML format.
    pub(super) fn rewritten(&self, at: &(String, String)) -> Draft {
        self.draft(Kind::MarkupChanged, at).directions(self.markup)
    }

    /// Returns the default names of the value's XML element.
    pub(super) const fn elements(&self) -> (Option<&String>, Option<&String>) {
        (self.elements.0.as_ref(), self.elements.1.as_ref())
    }

    /// Whether the value is text of a path, query or header, rather than part of JSON.
    pub(super) const fn is_text(&self) -> bool {
        self.is_text
    }

    /// Returns the place of a list's items (`[]`) or a map's values (`{}`).
    pub(super) fn within(&self, step: &str) -> Self {
        let mut inner = self.clone();
        inner.way.push_str(step);
        inner.elements = (None, None);
        inner
    }

    /// Returns the place of a property, with its name in each document that has it.
    pub(super) fn property(
        &self,
        names: (Option<&str>, Option<&str>),
        directions: Directions,
    ) -> Self {
        let mut inner = self.clone();
        inner.family = Family::Property;
        inner.is_text = false;
        inner.form = inner.form.and_then(|steps| steps.checked_sub(1));
        if !inner.way.is_empty() {
            inner.way.push('.');
        }
        inner.way.push_str(names.1.or(names.0).unwrap_or_default());
        inner.directions = inner.directions.and(directions);
        inner.markup = inner.markup.and(directions);
        inner.elements = (names.0.map(str::to_owned), names.1.map(str::to_owned));
        if let Some((old, new)) = &self.carriers {
            let member =
                |carrier: &String, name: &str| Origin::Member(carrier.clone(), name.to_owned());
            if self.family == Family::Carrier {
                inner.origins.clear();
            }
            inner.origins.extend(names.0.map(|name| member(old, name)));
            inner.origins.extend(names.1.map(|name| member(new, name)));
        }
        inner
    }

    fn part(&self) -> Option<String> {
        match (self.label.as_str(), self.way.as_str()) {
            (_, "") => self.whole.clone(),
            ("", way) => Some(way.to_owned()),
            (label, way) => Some(format!("{label} {way}")),
        }
    }

    /// Creates a change of the value, at these pointers.
    pub(super) fn draft(&self, kind: Kind, at: &(String, String)) -> Draft {
        let draft = Draft::new(kind, self.subject.clone())
            .directions(self.directions)
            .received(self.is_received)
            .at(Some(&at.0), Some(&at.1))
            .of(self.origins.iter().cloned());
        match self.part() {
            Some(part) => draft.part(part),
            None => draft,
        }
    }

    /// Returns the kind of a change that allows or forbids null, and whether its description states which.
    pub(super) const fn nullable(&self, is_allowed: bool) -> (Kind, bool) {
        match (self.family, is_allowed) {
            (Family::Property, true) => (Kind::PropertyNullable, true),
            (Family::Property, false) => (Kind::PropertyNotNullable, true),
            (_, true) => (self.kind(Aspect::Loosened), false),
            (_, false) => (self.kind(Aspect::Tightened), false),
        }
    }

    /// Returns the kind for a change of this value.
    pub(super) const fn kind(&self, aspect: Aspect) -> Kind {
        use Aspect::{
            Default, Deprecated, Loosened, MemberAdded, MemberRemoved, Restored, Retyped, Tightened,
        };
        match (self.family, aspect) {
            (Family::Parameter, Retyped) => Kind::ParameterRetyped,
            (Family::Parameter, Tightened) => Kind::ParameterTightened,
            (Family::Parameter, Loosened) => Kind::ParameterLoosened,
            (Family::Parameter, Default) => Kind::ParameterDefault,
            (Family::Parameter, MemberAdded) => Kind::ParameterMemberAdded,
            (Family::Parameter, MemberRemoved) => Kind::ParameterMemberRemoved,
            (Family::Parameter, Deprecated) => Kind::ParameterDeprecated,
            (Family::Parameter, Restored) => Kind::ParameterRestored,
            (Family::Body, Retyped) => Kind::BodyRetyped,
            (Family::Body, Tightened) => Kind::BodyTightened,
            (Family::Body, Loosened) => Kind::BodyLoosened,
            (Family::Body, MemberAdded) => Kind::BodyMemberAdded,
            (Family::Body, MemberRemoved) => Kind::BodyMemberRemoved,
            (Family::Response, Retyped) => Kind::ResponseRetyped,
            (Family::Response, Tightened) => Kind::ResponseTightened,
            (Family::Response, Loosened) => Kind::ResponseLoosened,
            (Family::Response, MemberAdded) => Kind::ResponseMemberAdded,
            (Family::Response, MemberRemoved) => Kind::ResponseMemberRemoved,
            (Family::Header, Retyped) => Kind::HeaderRetyped,
            (Family::Header, Tightened) => Kind::HeaderTightened,
            (Family::Header, Loosened) => Kind::HeaderLoosened,
            (Family::Header, MemberAdded) => Kind::HeaderMemberAdded,
            (Family::Header, MemberRemoved) => Kind::HeaderMemberRemoved,
            (Family::Carrier, Retyped) => Kind::CarrierRetyped,
            (Family::Carrier, Tightened) => Kind::CarrierTightened,
            (Family::Carrier, Loosened) => Kind::CarrierLoosened,
            (Family::Property, Retyped) => Kind::PropertyRetyped,
            (Family::Property, Tightened) => Kind::PropertyTightened,
            (Family::Property, Loosened) => Kind::PropertyLoosened,
            (Family::Property, Default) => Kind::PropertyDefault,
            (Family::Property, Deprecated) => Kind::PropertyDeprecated,
            (Family::Property, Restored) => Kind::PropertyRestored,
            (Family::Property | Family::Carrier, MemberAdded) => Kind::PropertyMemberAdded,
            (Family::Property | Family::Carrier, MemberRemoved) => Kind::PropertyMemberRemoved,
            (_, Default) => Kind::ValueDefault,
            (_, Deprecated) => Kind::ValueDeprecated,
            (_, Restored) => Kind::ValueRestored,
        }
    }
}
