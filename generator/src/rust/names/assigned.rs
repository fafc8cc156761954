//! The assigned names of types, tags and operations.

use crate::rust::spelling::Name;

/// The names of a type: its own, and those of its fields or members in order.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// Name of the struct or enum.
    pub(crate) name: Name,
    /// Module; also the name of its file.
    pub(crate) module: Name,
    /// Fields of a carrier, variants of an enum, constants of a flag set.
    pub(crate) parts: Vec<Name>,
}

impl TypeNames {
    /// Returns all of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        [&self.name, &self.module].into_iter().chain(&self.parts)
    }
}

/// The names of one tag.
#[derive(Debug)]
pub(crate) struct TagNames {
    /// Module, and the client's accessor: `chat_agent`.
    pub(crate) module: Name,
    /// Cargo feature: `chat-agent`, or the common feature of all tags if there are too many.
    pub(crate) feature: String,
    /// Client handle: `ChatAgentClient`.
    pub(crate) client: Name,
    /// Server trait: `ChatAgentServer`.
    pub(crate) server: Name,
    /// Names of the operations in order.
    pub(crate) operations: Vec<OperationNames>,
}

impl TagNames {
    /// Returns all of them, including those of the operations.
    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        let own = [&self.module, &self.client, &self.server];
        let operations = self.operations.iter().flat_map(OperationNames::all);
        own.into_iter().chain(operations)
    }
}

/// The names of one operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Method name: `reset_chat_session`.
    pub(crate) method: Name,
    /// Name among the operations of its tag: `ResetChatSession`.
    pub(crate) variant: Name,
    /// Type of the client's call, if it has options of its own: `ListPersonsCall`.
    pub(crate) call: Option<Name>,
    /// Marker type of the options of one operation: `ListPersonsOptions`.
    pub(crate) marker: Option<Name>,
    /// Arguments, one for each parameter of the operation in order.
    pub(crate) parameters: Vec<Name>,
    /// Type of the headers of its responses, if any: `ListPersonsHeaders`.
    pub(crate) headers: Option<Name>,
    /// Type that sets them: `SetListPersonsHeaders`.
    pub(crate) set_headers: Option<Name>,
    /// Methods of that type, one for each header in order.
    pub(crate) header_methods: Vec<Name>,
}

impl OperationNames {
    fn all(&self) -> impl Iterator<Item = &Name> {
        let types = [&self.call, &self.marker, &self.headers, &self.set_headers];
        let types = types.into_iter().flatten();
        let values = self.parameters.iter().chain(&self.header_methods);
        [&self.method, &self.variant]
            .into_iter()
            .chain(types)
            .chain(values)
    }
}

/// The names of the servers and the security schemes.
#[derive(Debug)]
pub(crate) struct AccessNames {
    /// Constructors, one for each server, with an argument for each variable.
    pub(crate) servers: Vec<(Name, Vec<Name>)>,
    /// Methods of the builder, two for each scheme: one for credentials, one for a source of tokens.
    pub(crate) schemes: Vec<(Name, Name)>,
}

impl AccessNames {
    /// Returns all of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        let servers = self.servers.iter();
        let servers = servers.flat_map(|(name, arguments)| arguments.iter().chain([name]));
        let schemes = self.schemes.iter();
        servers.chain(schemes.flat_map(|(one, other)| [one, other]))
    }
}
