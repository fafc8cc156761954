//! The items of a surface.

/// One public item of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Path within the crate, such as `types::Associate::name`.
    pub path: String,
    /// The kind of item.
    pub kind: ItemKind,
    /// The types in its signature: one for a field or a column; arguments and result for a method.
    pub parts: Vec<Part>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// Its name on the wire or in the document, within its parent: a property, a member's value, a parameter (`query:id`), a
    /// method and path, a component, a tag. Empty if it has no name of its own there.
    pub wire: String,
    /// The parts of the document that it represents.
    pub origins: Vec<Origin>,
    /// The file that contains it, relative to the crate's folder.
    pub file: String,
}

impl Item {
    /// Returns an approximate line of Rust for the item: `fn reset(&self, id: i32) -> Call<'_, ()>`.
    pub fn signature(&self) -> String {
        let name = self.path.rsplit("::").next().unwrap_or(&self.path);
        match self.kind {
            ItemKind::Feature => format!("feature {name}"),
            ItemKind::Module => format!("mod {name}"),
            ItemKind::Struct => format!("struct {name}"),
            ItemKind::Flags => format!("struct {name} (flags)"),
            ItemKind::Enum => format!("enum {name}"),
            ItemKind::Trait => format!("trait {name}"),
            ItemKind::Alias => format!("type {name} = {}", self.result()),
            ItemKind::Constant if self.parts.is_empty() => format!("const {name}"),
            ItemKind::Constant => format!("const {name}: {}", self.result()),
            ItemKind::Variant => name.to_owned(),
            ItemKind::Field => format!("{name}: {}", self.result()),
            ItemKind::Conversion => {
                let into = self.path.rsplit("::").nth(1).unwrap_or_default();
                format!("impl From<{}> for {into}", self.result())
            }
            ItemKind::Method | ItemKind::Handler => {
                let arguments = self.parts.iter().filter(|part| !part.name.is_empty());
                let arguments: Vec<String> = arguments
                    .map(|part| format!("{}: {}", part.name, part.ty))
                    .collect();
                format!("fn {name}({}) -> {}", arguments.join(", "), self.result())
            }
        }
    }

    /// Returns the parts without a name. Each replaces the `_` in the part before it.
    fn result(&self) -> String {
        let unnamed = self.parts.iter().filter(|part| part.name.is_empty());
        unnamed.fold("_".to_owned(), |around, part| {
            around.replacen('_', &part.ty, 1)
        })
    }
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// A Cargo feature.
    Feature,
    /// A module of a tag or of an archive.
    Module,
    /// A carrier, a handle, a call with options, a marker of an archive's columns, or a name for the builder of the client.
    Struct,
    /// A set of flags.
    Flags,
    /// An enum.
    Enum,
    /// The trait of a tag's handlers.
    Trait,
    /// A further name of a type. Its parts are those of that type.
    Alias,
    /// A field of a carrier; the carrier is `#[non_exhaustive]`.
    Field,
    /// `From` of a carrier for another one. Its path is within that other one: `types::SavedShip::from<Ship>`.
    Conversion,
    /// A variant of an enum, which is `#[non_exhaustive]`.
    Variant,
    /// A flag, a column of an archive with its type, or a kind of rows of an archive.
    Constant,
    /// A method that users call.
    Method,
    /// A method of a handlers' trait with a default body.
    Handler,
}

/// A type in the signature of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name of the argument; empty for a result, for the call around it, and for the type of a field.
    pub name: String,
    /// The type in Rust.
    pub ty: String,
    /// The name of an argument on the wire, as for an [`Item`].
    pub wire: String,
    /// The part of the document that determines it.
    pub origin: Origin,
    /// The carriers and enums that it mentions.
    pub mentions: Vec<Origin>,
}

/// A part of a document, identified by its meaning instead of its position. An operation is identified by its method in
/// capitals and its path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A tag.
    Tag(String),
    /// An operation as a whole.
    Operation(String),
    /// A parameter of an operation: `query:id`.
    Parameter(String, String),
    /// All optional query parameters of an operation.
    Options(String),
    /// The request body of an operation.
    Body(String),
    /// The responses of an operation.
    Response(String),
    /// A component schema.
    Schema(String),
    /// A property or a member of a component schema.
    Member(String, String),
    /// An archive.
    Archive(String),
    /// A column of an archive, by its full name: `associate/fullName`.
    Column(String, String),
    /// A kind of rows of an archive.
    Entity(String, String),
    /// Any other location, as a JSON pointer.
    Pointer(String),
}

impl Origin {
    /// Returns the operation, schema or archive that the part belongs to.
    #[must_use]
    pub fn owner(&self) -> Self {
        match self {
            Self::Parameter(operation, _)
            | Self::Options(operation)
            | Self::Body(operation)
            | Self::Response(operation) => Self::Operation(operation.clone()),
            Self::Member(schema, _) => Self::Schema(schema.clone()),
            Self::Column(archive, _) | Self::Entity(archive, _) => Self::Archive(archive.clone()),
            other => other.clone(),
        }
    }
}
