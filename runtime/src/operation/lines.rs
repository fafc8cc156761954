//! The operations of a tag, parsed from their descriptors at first use.
//!
//! As Rust expressions, the same descriptors would take longer to compile than all clients.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use crate::contract::{self, Arguments, Entry, Line, Name, Origin, Refused, Rule, Template};
use crate::operation::{Encoding, Operation, Parameter, Shared};
use crate::profile::Profile;
use crate::table::{CarrierDescriptor, Constraint, Constraints};

/// The operations of a tag, in the order of the description.
///
/// Made by `operations!` from lines of text in the grammar of [`contract`].
pub struct Operations {
    tag: &'static str,
    /// The path of the module that declares them.
    module: &'static str,
    /// The name and the version of the crate.
    product: &'static str,
    shared: &'static Shared,
    count: usize,
    lines: &'static str,
    origin: Origin,
    read: OnceLock<Result<Vec<Operation>, Refused>>,
}

impl Operations {
    /// The `count` operations of `tag`, one per line.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        tag: &'static str,
        module: &'static str,
        product: &'static str,
        shared: &'static Shared,
        count: usize,
        lines: &'static str,
        origin: Origin,
    ) -> Self {
        Self {
            tag,
            module,
            product,
            shared,
            count,
            lines,
            origin,
            read: OnceLock::new(),
        }
    }

    /// All operations.
    ///
    /// # Errors
    /// If a descriptor is invalid. Then none of the operations can be used.
    pub fn all(&'static self) -> Result<&'static [Operation], &'static Refused> {
        let read = self.read.get_or_init(|| {
            self.read()
                .map_err(|refused| refused.within(format!("descriptors of the tag `{}`", self.tag)))
        });
        read.as_deref()
    }

    /// The operation at `index`, its position in the enum `Op`.
    ///
    /// # Errors
    /// Like [`all`](Self::all); also if there is no such operation.
    pub fn get(&'static self, index: usize) -> Result<&'static Operation, Refused> {
        let operation = self.all().map_err(Clone::clone)?.get(index);
        operation.ok_or_else(|| Refused::new(format!("`{}` has no operation {index}", self.tag)))
    }

    /// The tag.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// The deviations of the API from the specifications.
    #[must_use]
    pub const fn profile(&self) -> &'static dyn Profile {
        self.shared.profile()
    }

    /// The generated descriptors; see [`contract::read`].
    #[must_use]
    pub const fn lines(&self) -> &'static str {
        self.lines
    }

    /// The number of operations.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.count
    }

    fn read(&self) -> Result<Vec<Operation>, Refused> {
        let entries = contract::read(self.lines, self.count, self.origin)?;
        let operation = |entry: Entry<'static>| {
            let name = entry.name;
            self.operation(entry.line)
                .map_err(|refused| refused.within(format!("operation `{name}`")))
        };
        entries.into_iter().map(operation).collect()
    }

    fn operation(&self, line: Line<'static>) -> Result<Operation, Refused> {
        let parameter = |parameter: contract::Parameter<'static>| {
            Ok(Parameter {
                name: kept(parameter.name),
                place: parameter.place,
                kind: parameter.kind,
                need: parameter.need,
                style: parameter.style,
                constraints: constraints(&parameter.rules)?,
            })
        };
        let parameters = line.parameters.into_iter().map(parameter);
        let (list, rules, others, body_markup) = match line.request {
            Some(request) => (
                Some(request.list),
                request.rules,
                request.others,
                request.markup,
            ),
            None => (None, Vec::new(), Vec::new(), None),
        };
        let others = others.iter().map(|rules| constraints(rules));
        let template = Template::new(kept(line.path));
        let profile = self.shared.profile();
        let arguments = line.arguments;
        let arguments = arguments.map(|found| arguments_table(found, profile));
        Ok(Operation {
            profile,
            id: kept(line.id),
            tag: self.tag,
            package: self.module.split("::").next().unwrap_or_default(),
            product: self.product,
            method: line.method,
            path: template.path,
            query: template.query,
            parameters: parameters.collect::<Result<_, Refused>>()?,
            headers: self.shared.headers(line.headers)?,
            request: self.shared.request(list)?,
            responses: self.shared.responses(line.responses)?,
            arguments: arguments.transpose()?,
            reads: line.reads,
            is_constrained: line.is_constrained,
            body_constraints: constraints(&rules)?,
            other_body_constraints: others.collect::<Result<_, Refused>>()?,
            has_parts: line.has_parts,
            is_file: line.is_file,
            body_markup,
            response_markup: line.response_markup,
            is_nullable: line.is_nullable,
            encodings: line.encodings.into_iter().map(encoding).collect(),
            security: line.security.map(|all| {
                let names = |schemes: Vec<Name<'static>>| schemes.into_iter().map(kept).collect();
                all.into_iter().map(names).collect()
            }),
            pages: line.pages.map(Box::new),
        })
    }
}

fn encoding(encoding: contract::Encoding<'static>) -> Encoding {
    Encoding {
        name: kept(encoding.name),
        style: encoding.style,
        media_type: encoding.media_type.map(kept),
        part_style: encoding.part_style,
    }
}

fn constraints(rules: &[Rule]) -> Result<Vec<Constraint>, Refused> {
    rules.iter().map(Constraint::new).collect()
}

/// The table of a one-off request. Its memory is allocated once and kept for the rest of the program.
fn arguments_table(
    arguments: Arguments<'static>,
    profile: &'static dyn Profile,
) -> Result<CarrierDescriptor, Refused> {
    let (mut fields, mut rules) = (Vec::new(), Vec::new());
    for (index, field) in arguments.fields.into_iter().enumerate() {
        fields.push(kept(field.name));
        if !field.rules.is_empty() {
            rules.push((index, constraints(&field.rules)?));
        }
    }
    let table = CarrierDescriptor::new(kept(arguments.name), fields.leak()).of(profile);
    if rules.is_empty() {
        return Ok(table);
    }
    let rules = Constraints::of_properties(rules);
    Ok(table.with_rules(Box::leak(Box::new(rules))))
}

/// The decoded name. If it contained escapes, it is allocated once and kept for the rest of the program.
fn kept(name: Name<'static>) -> &'static str {
    match name.into_inner() {
        Cow::Borrowed(name) => name,
        Cow::Owned(name) => name.leak(),
    }
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operations")
            .field("tag", &self.tag)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Request, Response, Status};

    static SHARED: Shared = Shared::new(
        &[("keys", &["X-Key"]), ("words", &["X-Word"])],
        &[("json", Request::new(true, &["application/json"]))],
        &[("none", &[Response::new(Status::Code(204), &[])])],
    );

    #[test]
    fn a_line_has_all_of_an_operation() {
        static TAG: Operations = Operations::new(
            "Stock",
            "shop::stock",
            "shop/1.2.3",
            &SHARED,
            1,
            "Set PUT /a%20b/{id} op constrained path:required:int32:id headers:words request:json responses:none \
             body:Request field:One rule:required field:Two%0A\n",
            Origin::ByHand,
        );
        let operation = TAG.get(0).expect("it is understood");
        assert_eq!((operation.id, operation.tag), ("op", "Stock"));
        assert_eq!(
            (operation.package, operation.product),
            ("shop", "shop/1.2.3")
        );
        assert_eq!((operation.path, operation.success()), ("/a b/{id}", 204));
        assert_eq!(operation.headers, ["X-Word"]);
        assert!(operation.request.is_some_and(|request| request.required));
        let arguments = operation.arguments.as_ref().expect("it has some");
        assert_eq!(
            (arguments.name(), arguments.fields()),
            ("Request", &["One", "Two\n"][..])
        );
    }

    #[test]
    fn one_line_that_is_not_understood_refuses_the_whole_tag() {
        static TAG: Operations = Operations::new(
            "Stock",
            "shop::stock",
            "shop/1.2.3",
            &SHARED,
            2,
            "Get GET / get\nSet PUT / set headers:gone\n",
            Origin::ByHand,
        );
        let refused = TAG.get(0).expect_err("its neighbour is not understood");
        assert_eq!(
            refused.to_string(),
            "descriptors of the tag `Stock`: operation `Set`: `headers:gone` names no shared list"
        );
    }
}
