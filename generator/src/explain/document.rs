//! Finds places of parts in the document.

use openapiv3::{OpenAPI, Parameter, PathItem};

use crate::openapi::{Pointer, Ref, Resolver};
use crate::recover::TypedOperation;

/// Returns the place of an operation.
pub(super) fn operation(document: &OpenAPI, typed: &TypedOperation) -> Pointer {
    let page = &typed.operation.page;
    let id = Some(page.id.value.as_str());
    let paths = Pointer::root().step("paths");
    for (path, item) in &document.paths.paths {
        let mut operations = item.as_item().into_iter().flat_map(PathItem::iter);
        if let Some((method, _)) = operations.find(|(_, found)| found.operation_id.as_deref() == id)
        {
            return paths.step(path).step(method);
        }
    }
    paths.step(page.path.value.as_str())
}

/// Returns the path template of an operation at a place.
pub(super) fn template(operation: &Pointer) -> String {
    operation.steps().nth(1).unwrap_or_default().into_owned()
}

/// Returns the names of the placeholders in a template.
pub(super) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// Returns the place of a parameter in its operation's list.
pub(super) fn parameter(document: &OpenAPI, operation: &Pointer, name: &str) -> Option<Pointer> {
    let resolver = Resolver::new(document);
    let list = operation.step("parameters");
    let places = (0..).map(|index| list.step(index));
    let mut parameters = places.map_while(|place| {
        let parameter: Ref<'_, Parameter> = resolver.at(&place)?;
        Some((parameter, place))
    });
    parameters.find_map(|(parameter, place)| {
        let found = resolver.follow(parameter, place.clone()).ok()?;
        (found.item.parameter_data_ref().name == name).then_some(place)
    })
}
