//! The typed descriptor of an operation.

use std::collections::HashSet;
use std::fmt;

use super::template::{Piece, pieces};
use crate::contract::{
    Kind, Markup, Method, Name, Need, Pages, Place, Refused, Rule, Style, Template,
};

/// The descriptor of an operation; see [the module](crate::contract) for its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The HTTP method.
    pub method: Method,
    /// The path template. Placeholders in one segment are separated by text; a placeholder in the query is a whole value.
    pub path: Name<'a>,
    /// The `operationId`.
    pub id: Name<'a>,
    /// Whether it changes nothing, although its method could.
    pub reads: bool,
    /// Whether any input of the operation has rules, including those within carriers.
    pub is_constrained: bool,
    /// Parameters, except for the optional headers of a shared list.
    pub parameters: Vec<Parameter<'a>>,
    /// The name of a list of optional headers.
    pub headers: Option<Name<'a>>,
    /// The request body.
    pub request: Option<Request<'a>>,
    /// The name of a list of responses.
    pub responses: Option<Name<'a>>,
    /// The XML markup of whole successes, if it is not the default.
    pub response_markup: Option<Markup<'static>>,
    /// Whether a success may be `null`.
    pub is_nullable: bool,
    /// The one-off request whose properties are arguments.
    pub arguments: Option<Arguments<'a>>,
    /// Whether the body is a form with parts that are read into a carrier.
    pub has_parts: bool,
    /// Whether the body is a file, which is streamed.
    pub is_file: bool,
    /// The encodings of form properties that are not the default.
    pub encodings: Vec<Encoding<'a>>,
    /// Sets of security schemes by name, each of which suffices; an empty set needs no credentials. `None` if the document
    /// does not define security.
    pub security: Option<Vec<Vec<Name<'a>>>>,
    /// The pagination, if the response is one of several pages.
    pub pages: Option<Pages<'a>>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter<'a> {
    /// The wire name.
    pub name: Name<'a>,
    /// The location.
    pub place: Place,
    /// The number of occurrences.
    pub need: Need,
    /// The type of one occurrence.
    pub kind: Kind,
    /// The serialization, if it is not one text per value.
    pub style: Option<Style>,
    /// The rules for its value.
    pub rules: Vec<Rule>,
}

/// The encoding of a form property.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoding<'a> {
    /// The wire name of the property.
    pub name: Name<'a>,
    /// The serialization of a list or an object as pairs.
    pub style: Option<Style>,
    /// The media type of its part.
    pub media_type: Option<Name<'a>>,
    /// The serialization of a list or an object as parts.
    pub part_style: Option<Style>,
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Request<'a> {
    /// The name of an entry of the shared request bodies.
    pub list: Name<'a>,
    /// The rules for the whole body, or for a body of the first type if there are several.
    pub rules: Vec<Rule>,
    /// The rules for bodies of each further type, if there are several types and any of them has rules.
    pub others: Vec<Vec<Rule>>,
    /// The XML markup of the whole body, if it is not the default.
    pub markup: Option<Markup<'static>>,
}

/// A one-off request.
#[derive(Clone, Debug, PartialEq)]
pub struct Arguments<'a> {
    /// The name of the carrier.
    pub name: Name<'a>,
    /// Its properties, in wire order.
    pub fields: Vec<Field<'a>>,
}

/// A property of a one-off request.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'a> {
    /// The wire name.
    pub name: Name<'a>,
    /// The rules for its value.
    pub rules: Vec<Rule>,
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.method, self.path, self.id)?;
        if self.reads {
            f.write_str(" reads")?;
        }
        if self.is_constrained {
            f.write_str(" constrained")?;
        }
        for parameter in &self.parameters {
            write!(f, " {}", parameter.place)?;
            if let Some(style) = parameter.style {
                write!(f, ".{style}")?;
            }
            let Parameter {
                need, kind, name, ..
            } = parameter;
            write!(f, ":{need}:{kind}:{name}")?;
            rules(f, &parameter.rules)?;
        }
        if let Some(headers) = &self.headers {
            write!(f, " headers:{headers}")?;
        }
        if let Some(request) = &self.request {
            write!(f, " request:{}", request.list)?;
            rules(f, &request.rules)?;
            for other in &request.others {
                f.write_str(" or")?;
                rules(f, other)?;
            }
            markup(f, request.markup.as_ref())?;
        }
        if let Some(responses) = &self.responses {
            write!(f, " responses:{responses}")?;
        }
        markup(f, self.response_markup.as_ref())?;
        if self.is_nullable {
            f.write_str(" nullable")?;
        }
        if let Some(arguments) = &self.arguments {
            write!(f, " body:{}", arguments.name)?;
            for field in &arguments.fields {
                write!(f, " field:{}", field.name)?;
                rules(f, &field.rules)?;
            }
        }
        if self.has_parts {
            f.write_str(" parts")?;
        }
        if self.is_file {
            f.write_str(" file")?;
        }
        for encoding in &self.encodings {
            f.write_str(" form")?;
            if let Some(style) = encoding.style {
                write!(f, ".{style}")?;
            }
            write!(f, ":{}", encoding.name)?;
            if let Some(media_type) = &encoding.media_type {
                write!(f, " type:{media_type}")?;
            }
            if let Some(style) = encoding.part_style {
                write!(f, " part:{style}")?;
            }
        }
        for schemes in self.security.iter().flatten() {
            match schemes.split_first() {
                None => f.write_str(" auth:")?,
                Some((first, rest)) => {
                    write!(f, " auth:{first}")?;
                    rest.iter().try_for_each(|name| write!(f, " and:{name}"))?;
                }
            }
        }
        match &self.pages {
            Some(pages) => write!(f, " {pages}"),
            None => Ok(()),
        }
    }
}

fn rules(f: &mut fmt::Formatter<'_>, rules: &[Rule]) -> fmt::Result {
    rules.iter().try_for_each(|rule| write!(f, " rule:{rule}"))
}

fn markup(f: &mut fmt::Formatter<'_>, markup: Option<&Markup<'_>>) -> fmt::Result {
    match markup {
        None => Ok(()),
        Some(markup) => write!(f, " xml:{}", Name::new(markup.to_string())),
    }
}

/// The remaining words of a line.
pub(super) struct Words<'a> {
    rest: std::iter::Peekable<std::str::Split<'a, char>>,
}

impl<'a> Words<'a> {
    fn next(&mut self, what: &str) -> Result<&'a str, Refused> {
        let word = self.rest.next().filter(|word| !word.is_empty());
        word.ok_or_else(|| Refused::new(format!("{what} is missing")))
    }

    /// The value of the next word, if the word is `kind:value`.
    pub(super) fn value(&mut self, kind: &str) -> Option<&'a str> {
        let value = |word: &&'a str| word.strip_prefix(kind)?.strip_prefix(':');
        let found = self.rest.peek().and_then(value)?;
        self.rest.next();
        Some(found)
    }

    pub(super) fn name(&mut self, kind: &str) -> Result<Option<Name<'a>>, Refused> {
        match self.value(kind) {
            // A property may have an empty name.
            Some("") if kind != "field" => Err(Refused::new(format!("`{kind}:` names nothing"))),
            value => value.map(Name::parse).transpose(),
        }
    }

    /// Consumes the next word if it is this one.
    fn is(&mut self, word: &str) -> bool {
        self.rest.next_if(|next| *next == word).is_some()
    }

    fn rules(&mut self) -> Result<Vec<Rule>, Refused> {
        let mut rules = Vec::new();
        while let Some(word) = self.value("rule") {
            rules.push(word.parse()?);
        }
        Ok(rules)
    }

    /// The rules of further types.
    fn others(&mut self) -> Result<Vec<Vec<Rule>>, Refused> {
        let mut all = Vec::new();
        while self.is("or") {
            all.push(self.rules()?);
        }
        Ok(all)
    }

    fn markup(&mut self) -> Result<Option<Markup<'static>>, Refused> {
        let text = self.name("xml")?;
        text.map(|text| text.as_str().parse()).transpose()
    }

    /// The encoding of a form property, if the next word is one.
    fn encoding(&mut self) -> Result<Option<Encoding<'a>>, Refused> {
        let is_one = |word: &&str| {
            let head = word.split(':').next().unwrap_or_default();
            head == "form" || head.starts_with("form.")
        };
        let Some(word) = self.rest.next_if(is_one) else {
            return Ok(None);
        };
        let wrong = || Refused::new(format!("`{word}` does not name a property of a form"));
        let (head, name) = word.split_once(':').ok_or_else(wrong)?;
        let style = head.strip_prefix("form.");
        Ok(Some(Encoding {
            name: Name::parse(name)?,
            style: style.map(str::parse).transpose()?,
            media_type: self.name("type")?,
            part_style: self.value("part").map(str::parse).transpose()?,
        }))
    }

    /// The sets of security schemes.
    fn security(&mut self) -> Result<Option<Vec<Vec<Name<'a>>>>, Refused> {
        let mut all = Vec::new();
        while let Some(first) = self.value("auth") {
            let mut schemes = Vec::new();
            if !first.is_empty() {
                schemes.push(Name::parse(first)?);
                while let Some(name) = self.name("and")? {
                    schemes.push(name);
                }
            }
            all.push(schemes);
        }
        Ok((!all.is_empty()).then_some(all))
    }

    /// The next word, if it is a parameter.
    fn parameter(&mut self) -> Result<Option<Parameter<'a>>, Refused> {
        let is_parameter = |word: &&str| {
            let place = word.split([':', '.']).next().unwrap_or_default();
            place.parse::<Place>().is_ok()
        };
        let Some(word) = self.rest.next_if(is_parameter) else {
            return Ok(None);
        };
        let wrong = || Refused::new(format!("`{word}` is not a parameter"));
        let mut parts = word.splitn(4, ':');
        let mut part = || parts.next().ok_or_else(wrong);
        let (place, need, kind, name) = (part()?, part()?, part()?, part()?);
        let (place, style) = match place.split_once('.') {
            None => (place, None),
            Some((place, style)) => (place, Some(style.parse()?)),
        };
        Ok(Some(Parameter {
            name: Name::parse(name)?,
            place: place.parse()?,
            need: need.parse()?,
            kind: kind.parse()?,
            style,
            rules: self.rules()?,
        }))
    }
}

impl<'a> Line<'a> {
    /// Parses a line.
    ///
    /// # Errors
    /// If a word is unknown or out of order, or if two words contradict each other.
    pub fn parse(text: &'a str) -> Result<Self, Refused> {
        let rest = text.split(' ').peekable();
        let mut words = Words { rest };
        let method = words.next("the method")?.parse()?;
        let path = Name::parse(words.next("the path")?)?;
        let id = Name::parse(words.next("the operationId")?)?;
        let reads = words.is("reads");
        let is_constrained = words.is("constrained");
        let mut parameters = Vec::new();
        while let Some(parameter) = words.parameter()? {
            parameters.push(parameter);
        }
        let headers = words.name("headers")?;
        let request = match words.name("request")? {
            None => None,
            Some(list) => Some(Request {
                list,
                rules: words.rules()?,
                others: words.others()?,
                markup: words.markup()?,
            }),
        };
        let responses = words.name("responses")?;
        let response_markup = words.markup()?;
        let is_nullable = words.is("nullable");
        let arguments = match words.name("body")? {
            None => None,
            Some(name) => {
                let mut fields = Vec::new();
                while let Some(name) = words.name("field")? {
                    let rules = words.rules()?;
                    fields.push(Field { name, rules });
                }
                Some(Arguments { name, fields })
            }
        };
        let has_parts = words.is("parts");
        let is_file = words.is("file");
        let mut encodings = Vec::new();
        while let Some(encoding) = words.encoding()? {
            encodings.push(encoding);
        }
        let security = words.security()?;
        let pages = words.pages()?;
        if let Some(word) = words.rest.next() {
            return Err(Refused::new(format!(
                "the word `{word}` is unknown, or not in its place"
            )));
        }
        let line = Self {
            method,
            path,
            id,
            reads,
            is_constrained,
            parameters,
            headers,
            request,
            responses,
            response_markup,
            is_nullable,
            arguments,
            has_parts,
            is_file,
            encodings,
            security,
            pages,
        };
        line.check()?;
        Ok(line)
    }

    /// Checks that involve several words.
    fn check(&self) -> Result<(), Refused> {
        let wrong = |reason: String| Err(Refused::new(reason));
        let path = self.path.as_str();
        if !path.starts_with('/') {
            return wrong(format!("the path `{path}` does not start with a slash"));
        }
        let template = Template::new(path);
        if template.fragment.is_some() {
            return wrong(format!(
                "the path `{path}` has a fragment, which is never sent"
            ));
        }
        let mut placeholders = HashSet::new();
        // The number of pieces that a text with a placeholder may have.
        let segments = template.path.split('/').map(|text| (text, usize::MAX));
        let parameters = template.parameters();
        let parameters = parameters.flat_map(|(name, value)| [(name, 0), (value, 1)]);
        for (text, most) in segments.chain(parameters) {
            let count = pieces(text).count();
            let mut follows = false;
            for piece in pieces(text) {
                let is_right = match piece {
                    Piece::Text(text) => !text.contains(['{', '}']),
                    Piece::Placeholder(name) => {
                        !follows && count <= most && !name.is_empty() && !name.contains('{')
                    }
                };
                if !is_right {
                    let reason = "of the path does not show where its placeholders end";
                    return wrong(format!("`{text}` {reason}"));
                }
                follows = matches!(piece, Piece::Placeholder(_));
                if let Piece::Placeholder(name) = piece
                    && !placeholders.insert(name)
                {
                    return wrong(format!("the path has the placeholder `{name}` twice"));
                }
            }
        }
        let mut seen = HashSet::new();
        for parameter in &self.parameters {
            let (place, name) = (parameter.place, parameter.name.as_str());
            if !seen.insert((place, name)) {
                return wrong(format!("the {place} parameter `{name}` is there twice"));
            }
            if place == Place::Path && !placeholders.remove(name) {
                return wrong(format!("the path has no placeholder `{name}`"));
            }
        }
        if let Some(name) = placeholders.iter().min() {
            return wrong(format!("the placeholder `{name}` has no parameter"));
        }
        let kinds = [self.arguments.is_some(), self.has_parts, self.is_file];
        let kinds = kinds.into_iter().filter(|is_kind| *is_kind).count();
        if self.request.is_none() && kinds > 0 {
            return wrong("there is a body, and no `request` that describes it".to_owned());
        }
        if kinds > 1 {
            return wrong("the body is more than one of arguments, a form and a file".to_owned());
        }
        let asked = self.pages.iter().flat_map(Pages::parameters);
        for name in asked {
            if !seen.contains(&(Place::Query, name)) {
                return wrong(format!("pages need the query parameter `{name}`"));
            }
        }
        if self.has_rules() && !self.is_constrained {
            return wrong("there are rules, and `constrained` is missing".to_owned());
        }
        Ok(())
    }

    fn has_rules(&self) -> bool {
        let mut parameters = self.parameters.iter();
        let request = self.request.as_ref();
        let fields = self.arguments.iter().flat_map(|body| &body.fields);
        parameters.any(|parameter| !parameter.rules.is_empty())
            || request.is_some_and(|request| {
                let others = request.others.iter();
                others
                    .chain([&request.rules])
                    .any(|rules| !rules.is_empty())
            })
            || fields.into_iter().any(|field| !field.rules.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = "PUT /a%20b/{id} op reads constrained path:required:int32:id \
                        query.pipes:optional:text:x:y%2520 rule:minLength:1 headers:h request:r rule:minProperties:1 \
                        responses:s nullable body:Request field:One rule:required field:Two%0A";

    #[test]
    fn a_line_is_read_as_it_is_written() {
        let line = Line::parse(FULL).expect("it is a line");
        assert_eq!(line.to_string(), FULL);
        let told =
            |p: &Parameter<'_>| (p.name.as_str().to_owned(), p.place, p.kind, p.need, p.style);
        let parameters: Vec<_> = line.parameters.iter().map(told).collect();
        let id = (
            "id".to_owned(),
            Place::Path,
            Kind::Int32,
            Need::Required,
            None,
        );
        let style = Some(Style::Pipes);
        let other = (
            "x:y%20".to_owned(),
            Place::Query,
            Kind::Text,
            Need::Optional,
            style,
        );
        assert_eq!(parameters, [id, other]);
        let arguments = line.arguments.expect("it has a one-off request");
        assert_eq!(arguments.fields[1].name.as_str(), "Two\n");
        let several =
            "POST /f f constrained request:r rule:minItems:1 or or rule:nullable xml:name:a";
        let line = Line::parse(several).expect("it is a line");
        assert_eq!(line.to_string(), several);
        let others = line.request.map(|request| request.others);
        assert_eq!(others, Some(vec![Vec::new(), vec![Rule::Nullable]]));
        let parts = "POST /f f request:r parts";
        assert!(Line::parse(parts).is_ok_and(|line| line.has_parts && !line.is_file));
        let file = "POST /f f request:r file";
        assert!(Line::parse(file).is_ok_and(|line| line.is_file && !line.has_parts));
        let form = "POST /f f request:r parts form.deep:a form:b%20c type:application/json form:d part:pipes";
        let line = Line::parse(form).expect("it is a line");
        assert_eq!(line.to_string(), form);
        assert_eq!(line.encodings[0].style, Some(Style::Deep));
        assert_eq!(line.encodings[2].part_style, Some(Style::Pipes));
        let marked = "POST /f f request:r xml:wrapped%20name:a responses:s xml:name:b";
        let line = Line::parse(marked).expect("it is a line");
        assert_eq!(line.to_string(), marked);
        let markup = line.request.and_then(|request| request.markup);
        assert!(markup.is_some_and(|markup| markup.is_wrapped));
        let secured = "GET /f f responses:r auth:key and:other%20key auth:";
        let line = Line::parse(secured).expect("it is a line");
        assert_eq!(line.to_string(), secured);
        let security = line.security.expect("it says who may call");
        assert_eq!(security[0][1].as_str(), "other key");
        assert_eq!(security[1], []);
    }

    #[test]
    fn a_line_that_is_not_understood_is_refused() {
        for (wrong, why) in [
            ("FETCH / op", "`FETCH` is not a method"),
            ("GET /", "the operationId is missing"),
            ("GET a op", "the path `a` does not start with a slash"),
            ("GET /{id} op", "the placeholder `id` has no parameter"),
            (
                "GET / op path:required:text:id",
                "the path has no placeholder `id`",
            ),
            (
                "GET /{a}{b} op",
                "`{a}{b}` of the path does not show where its placeholders end",
            ),
            (
                "GET /#b op",
                "the path `/#b` has a fragment, which is never sent",
            ),
            (
                "GET /{a}/{a} op path:required:text:a",
                "the path has the placeholder `a` twice",
            ),
            (
                "GET /b?c=x{a} op path:required:text:a",
                "`x{a}` of the path does not show where its placeholders end",
            ),
            (
                "GET /b?{a} op path:required:text:a",
                "`{a}` of the path does not show where its placeholders end",
            ),
            (
                "GET / op query:often:text:a",
                "`often` is not a number of occurrences",
            ),
            (
                "GET / op query:optional:a",
                "`query:optional:a` is not a parameter",
            ),
            (
                "GET / op new:1",
                "the word `new:1` is unknown, or not in its place",
            ),
            (
                "GET / op  headers:h",
                "the word `` is unknown, or not in its place",
            ),
            (
                "GET / op responses:s headers:h",
                "the word `headers:h` is unknown, or not in its place",
            ),
            ("GET / op headers:", "`headers:` names nothing"),
            ("GET / op auth:a and:", "`and:` names nothing"),
            (
                "GET / op and:a",
                "the word `and:a` is unknown, or not in its place",
            ),
            (
                "POST / op body:B",
                "there is a body, and no `request` that describes it",
            ),
            (
                "POST / op request:r parts file",
                "the body is more than one of arguments, a form and a file",
            ),
            (
                "GET / op query:optional:text:a query:optional:text:a",
                "the query parameter `a` is there twice",
            ),
            (
                "GET / op query:optional:int32:a rule:min:1",
                "there are rules, and `constrained` is missing",
            ),
        ] {
            let refused = Line::parse(wrong).expect_err(wrong);
            assert_eq!(refused.to_string(), why);
        }
    }
}
