//! The construction of a client: constructors for servers, and a builder with credentials.

use super::{ItemKind, Origin, Surface};
use crate::openapi::Pointer;
use crate::rust::emit::argument_type;

/// The file of all these items.
const FILE: &str = "src/client.rs";

impl Surface<'_> {
    /// The items for servers and security schemes.
    pub(super) fn access(&mut self) {
        let api = self.plan.api;
        let own = Origin::Pointer("/servers".to_owned());
        let builder = |surface: &Self| surface.part("", "Builder".into(), None, own.clone());
        let base = self.part("base", "impl Into<String>".into(), None, own.clone());
        let parts = vec![base, builder(self)];
        self.add(
            "Client::builder",
            ItemKind::Method,
            FILE,
            "",
            vec![own.clone()],
            parts,
        );
        self.add(
            "Builder",
            ItemKind::Struct,
            FILE,
            "",
            vec![own.clone()],
            Vec::new(),
        );
        if api.profile.has_own_client {
            return;
        }
        for (server, (name, arguments)) in api.servers.iter().zip(&self.plan.names.access.servers) {
            let arguments = arguments.iter().zip(&server.variables);
            let parts = arguments.map(|(argument, variable)| {
                self.part(
                    argument.text(),
                    argument_type(variable).into(),
                    None,
                    own.clone(),
                )
            });
            let parts = parts.chain([builder(self)]).collect();
            let path = format!("Client::{}", name.text());
            self.add(
                &path,
                ItemKind::Method,
                FILE,
                &server.url,
                vec![own.clone()],
                parts,
            );
        }
        for (scheme, (name, _)) in api.schemes.iter().zip(&self.plan.names.access.schemes) {
            let at = Origin::Pointer(Pointer::component("securitySchemes", &scheme.wire).into());
            let path = format!("Builder::{}", name.text());
            self.add(
                &path,
                ItemKind::Method,
                FILE,
                &scheme.wire,
                vec![at],
                Vec::new(),
            );
        }
    }
}
