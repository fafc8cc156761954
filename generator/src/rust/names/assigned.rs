//! The names that types, tags and operations were given.

use crate::rust::spelling::Name;

/// The names of one type: its own, and those of its fields or members in order.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// Name of the struct or enum.
    pub(crate) name: Name,
    /// Module, and name of its file.
    pub(crate) module: Name,
    /// Fields of a carrier, variants of an enum, constants of a flag set.
    pub(crate) parts: Vec<Name>,
}

/// The names of one tag.
#[derive(Debug)]
pub(crate) struct TagNames {
    /// Module, and the client's accessor: `chat_agent`.
    pub(crate) module: Name,
    /// Cargo feature: `chat-agent`, or the one of all tags where there are too many of them.
    pub(crate) feature: String,
    /// Client handle: `ChatAgentClient`.
    pub(crate) client: Name,
    /// Server trait: `ChatAgentServer`.
    pub(crate) server: Name,
    /// Names of the operations in order.
    pub(crate) operations: Vec<OperationNames>,
}

/// The names of one operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Method name: `reset_chat_session`.
    pub(crate) method: Name,
    /// Name among the operations of its tag: `ResetChatSession`.
    pub(crate) variant: Name,
    /// Type of the client's call, where it has options of its own: `ListPersonsCall`.
    pub(crate) call: Option<Name>,
    /// Marker type of the options of one operation: `ListPersonsOptions`.
    pub(crate) marker: Option<Name>,
    /// Arguments, one for each parameter of the operation in order.
    pub(crate) parameters: Vec<Name>,
    /// Type of the headers of its responses, where it has some: `ListPersonsHeaders`.
    pub(crate) headers: Option<Name>,
    /// Type that sets them: `SetListPersonsHeaders`.
    pub(crate) set_headers: Option<Name>,
    /// Methods of that type, one for each header in order.
    pub(crate) header_methods: Vec<Name>,
}

/// The names of the servers and the security schemes.
#[derive(Debug)]
pub(crate) struct AccessNames {
    /// Constructors, one for each server, with an argument for each variable.
    pub(crate) servers: Vec<(Name, Vec<Name>)>,
    /// Methods of the builder, one for each scheme, and for those that take tokens of a source.
    pub(crate) schemes: Vec<(Name, Name)>,
}
