//! Arguments and results of the methods of handles and of handlers' traits.

use super::{Item, ItemKind, Origin, Part, Surface, key, member, origin_of};
use crate::rust::code::{Code, code};
use crate::rust::ir::{Header, Parameter, Place};
use crate::rust::plan::{Argument, Input, Method};
use crate::rust::spelling::Name;

impl Surface<'_> {
    /// Adds the items of a tag: its feature, its module, both sides, and the calls with options.
    pub(super) fn tag(&mut self, tag: usize) {
        let plan = self.plan;
        let names = &plan.names.tags[tag];
        let module = names.module.text();
        let own = &*plan.api.tags[tag].name;
        let origin = Origin::Tag(own.to_owned());
        let (client, server) = (plan.tag_file(tag, "client"), plan.tag_file(tag, "server"));
        let handle = format!("{module}::{}", names.client);
        let handlers = format!("{module}::{}", names.server);
        let accessor = code!("{}<'_>", names.client);
        let accessor = self.part("", accessor, None, origin.clone());
        let items = [
            (
                format!("features::{}", names.feature),
                ItemKind::Feature,
                "Cargo.toml",
                vec![],
            ),
            (
                module.to_owned(),
                ItemKind::Module,
                &*format!("src/{module}.rs"),
                vec![],
            ),
            (
                format!("Client::{module}"),
                ItemKind::Method,
                "src/client.rs",
                vec![accessor],
            ),
            (handle.clone(), ItemKind::Struct, &client, vec![]),
            (handlers.clone(), ItemKind::Trait, &server, vec![]),
        ];
        for (path, kind, file, parts) in items {
            self.add(&path, kind, file, own, vec![origin.clone()], parts);
        }
        for method in &plan.methods[tag] {
            let key = key(method.operation);
            let origins = vec![Origin::Operation(key.clone())];
            let called = self.called(method, &key);
            self.push(Item {
                path: format!("{handle}::{}", method.name),
                kind: ItemKind::Method,
                parts: called,
                deprecated: method.operation.deprecated,
                wire: key.clone(),
                origins: origins.clone(),
                file: client.clone(),
            });
            let handled = self.handled(method, &key);
            let path = format!("{handlers}::{}", method.name);
            self.add(&path, ItemKind::Handler, &server, &key, origins, handled);
            if let Some(call) = &method.call {
                self.call(&format!("{module}::{call}"), &client, method, &key);
            }
            if let Some((name, headers)) = &method.headers {
                self.headers(&format!("{module}::{name}"), &client, headers, &key);
                if let Some(name) = &method.set_headers {
                    self.headers(&format!("{module}::{name}"), &server, headers, &key);
                }
            }
        }
    }

    /// Adds a type that reads or sets the headers of responses.
    fn headers(&mut self, path: &str, file: &str, headers: &[(Name, &Header)], key: &str) {
        let origins = vec![Origin::Response(key.to_owned())];
        let of = origins.clone();
        self.add(path, ItemKind::Struct, file, key, of, Vec::new());
        for (name, header) in headers {
            let ty = self.plan.value_type(&header.ty);
            let part = self.part("", ty, None, Origin::Response(key.to_owned()));
            let path = format!("{path}::{name}");
            let (of, parts) = (origins.clone(), vec![part]);
            self.add(&path, ItemKind::Method, file, &header.wire, of, parts);
        }
    }

    /// Adds a call with options of its own.
    fn call(&mut self, path: &str, file: &str, method: &Method<'_>, key: &str) {
        let origins = vec![Origin::Options(key.to_owned())];
        self.add(
            path,
            ItemKind::Struct,
            file,
            key,
            origins.clone(),
            Vec::new(),
        );
        for (name, parameter) in method.options() {
            let wire = parameter_key(parameter);
            let origin = Origin::Parameter(key.to_owned(), wire.clone());
            let ty = self.plan.value_type(&parameter.ty);
            let part = self.part("value", ty, Some(&parameter.ty), origin);
            let path = format!("{path}::{name}");
            self.add(
                &path,
                ItemKind::Method,
                file,
                &wire,
                origins.clone(),
                vec![part],
            );
        }
        let Some((page, pages)) = method.pages else {
            return;
        };
        for (name, ty) in [("items", &pages.item), ("pages", page)] {
            let origin = Origin::Response(key.to_owned());
            let part = self.part("", self.plan.value_type(ty), Some(ty), origin.clone());
            let path = format!("{path}::{name}");
            self.add(&path, ItemKind::Method, file, "", vec![origin], vec![part]);
        }
    }

    /// Returns the arguments and the result of a client's method.
    fn called(&self, method: &Method<'_>, key: &str) -> Vec<Part> {
        let arguments = method.called();
        let mut parts: Vec<Part> = arguments
            .map(|argument| self.argument(argument, self.plan.called_type(argument), key))
            .collect();
        // The optional parameters determine the call type around the result. The response determines the type within.
        let call = self.plan.call_type(method, &"_".into());
        parts.push(self.part("", call, None, Origin::Options(key.to_owned())));
        parts.push(self.result(method, self.plan.called_output(method), key));
        parts
    }

    /// Returns the arguments and the result of a handler.
    fn handled(&self, method: &Method<'_>, key: &str) -> Vec<Part> {
        let arguments = method.handled();
        let mut parts: Vec<Part> = arguments
            .map(|argument| self.argument(argument, self.plan.handled_type(argument), key))
            .collect();
        parts.push(self.result(method, self.plan.handled_output(method), key));
        parts
    }

    fn argument(&self, argument: &Argument<'_>, ty: Code, key: &str) -> Part {
        let (wire, origin) = match argument.input {
            Input::Required(parameter) | Input::Optional(parameter) => {
                let wire = parameter_key(parameter);
                (wire.clone(), Origin::Parameter(key.to_owned(), wire))
            }
            Input::Field(id, field) => {
                let origin = member(&origin_of(&self.plan.api.types[id]), &field.wire);
                (field.wire.clone(), origin)
            }
            _ => (String::new(), Origin::Body(key.to_owned())),
        };
        let mut part = self.part(argument.name.text(), ty, argument.input.ty(), origin);
        part.wire = wire;
        part
    }

    /// Returns the type of a successful response.
    fn result(&self, method: &Method<'_>, ty: Code, key: &str) -> Part {
        self.part("", ty, method.output.ty(), Origin::Response(key.to_owned()))
    }
}

/// Returns the key of a parameter in origins.
fn parameter_key(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{place}:{}", parameter.wire)
}
