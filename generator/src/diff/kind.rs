//! The kinds of changes, each with its code and its description.

use std::fmt;

/// The ways in which a kind of change can affect the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Not at all.
    Nothing,
    /// Its descriptions or its tables, which code never names.
    Text,
    /// The same, and in rare cases public names: whether properties are arguments.
    Form,
    /// Public names.
    Surface,
}

/// The fate of the changed part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Fate {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed,
    /// It has another type.
    Retyped,
    /// It remains and differs in another way.
    Altered,
}

macro_rules! kinds {
    ($($variant:ident $code:literal $fate:ident $reach:ident $words:literal;)*) => {
        /// What happened. The code of a kind keeps its meaning once it is released.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = concat!("`", $code, "`: ", $words, ".")] $variant,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant),*];

            /// The stable code, in kebab case.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// What happened, in words that the part follows.
            pub const fn words(self) -> &'static str {
                match self { $(Self::$variant => $words),* }
            }

            /// What became of the part that changed.
            pub(crate) const fn fate(self) -> Fate {
                match self { $(Self::$variant => Fate::$fate),* }
            }

            pub(super) const fn reach(self) -> Reach {
                match self { $(Self::$variant => Reach::$reach),* }
            }
        }
    };
}

kinds! {
    OperationAdded "operation-added" Added Surface "operation added";
    OperationRemoved "operation-removed" Removed Surface "operation removed";
    OperationMoved "operation-moved" Altered Text "operation moved to another method or path";
    OperationRenamed "operation-renamed" Renamed Surface "operation has another id";
    OperationDeprecated "operation-deprecated" Altered Surface "operation deprecated";
    OperationRestored "operation-restored" Altered Surface "operation no longer deprecated";
    OperationTagged "operation-tagged" Altered Surface "operation has other tags";
    OperationFact "operation-fact" Altered Text "fact about the operation changed";
    OperationDescribed "operation-described" Altered Text "operation described otherwise";
    SecurityAdded "security-added" Added Text "another way to authorise";
    SecurityRemoved "security-removed" Removed Text "a way to authorise is gone";
    SecurityTightened "security-tightened" Altered Text "more is asked for to authorise";
    SecurityLoosened "security-loosened" Altered Text "less is asked for to authorise";
    SecurityReordered "security-reordered" Altered Text "ways to authorise in another order";
    ParameterAdded "parameter-added" Added Surface "optional parameter added";
    ParameterAddedRequired "parameter-added-required" Added Surface "required parameter added";
    ParameterRemoved "parameter-removed" Removed Surface "parameter removed";
    ParameterRespelled "parameter-respelled" Altered Surface "parameter spelled otherwise";
    PlaceholderRenamed "placeholder-renamed" Renamed Surface "path parameter renamed";
    ParameterRenamed "parameter-renamed" Renamed Surface "parameter renamed whose name is not sent";
    ParametersGrouped "parameters-grouped" Altered Surface "the same parameters described as an object, or singly";
    PlaceholdersSwapped "placeholders-swapped" Altered Surface "path parameters changed places";
    ParameterMoved "parameter-moved" Altered Surface "parameter moved to another place";
    ParameterRequired "parameter-required" Altered Surface "parameter became required";
    ParameterOptional "parameter-optional" Altered Surface "parameter became optional";
    ParameterRetyped "parameter-retyped" Retyped Surface "parameter has another type";
    ParameterRestyled "parameter-restyled" Altered Form "parameter written otherwise";
    ParameterDeprecated "parameter-deprecated" Altered Text "parameter deprecated";
    ParameterRestored "parameter-restored" Altered Text "parameter no longer deprecated";
    ParametersReordered "parameters-reordered" Altered Surface "parameters in another order";
    ParameterMemberAdded "parameter-member-added" Added Surface "value added to parameter";
    ParameterMemberRemoved "parameter-member-removed" Removed Surface "value removed from parameter";
    ParameterTightened "parameter-tightened" Altered Form "parameter allows fewer values";
    ParameterLoosened "parameter-loosened" Altered Form "parameter allows more values";
    ParameterDefault "parameter-default" Altered Form "parameter has another default";
    ParameterDescribed "parameter-described" Altered Text "parameter described otherwise";
    BodyAdded "body-added" Added Surface "optional request body added";
    BodyAddedRequired "body-added-required" Added Surface "required request body added";
    BodyRemoved "body-removed" Removed Surface "request body removed";
    BodyRequired "body-required" Altered Surface "request body became required";
    BodyOptional "body-optional" Altered Surface "request body became optional";
    BodyRetyped "body-retyped" Retyped Surface "request body has another type";
    BodyTightened "body-tightened" Altered Form "request body allows fewer values";
    BodyLoosened "body-loosened" Altered Form "request body allows more values";
    BodyMemberAdded "body-member-added" Added Surface "value added to request body";
    BodyMemberRemoved "body-member-removed" Removed Surface "value removed from request body";
    BodyEncoding "body-encoding" Altered Text "part of a form is encoded otherwise";
    BodyMediaAdded "body-media-added" Added Surface "media type of requests added";
    BodyMediaRemoved "body-media-removed" Removed Surface "media type of requests removed";
    BodyDescribed "body-described" Altered Text "request body described otherwise";
    ResponseAdded "response-added" Added Surface "response added";
    ResponseRemoved "response-removed" Removed Surface "response removed";
    ErrorAdded "error-added" Added Text "error response added";
    ErrorRemoved "error-removed" Removed Text "error response removed";
    ResponseBodyAdded "response-body-added" Added Surface "response has a body";
    ResponseBodyRemoved "response-body-removed" Removed Surface "response no longer has a body";
    ResponseRetyped "response-retyped" Retyped Surface "response has another type";
    ResponseTightened "response-tightened" Altered Form "response has fewer values";
    ResponseLoosened "response-loosened" Altered Form "response has more values";
    ResponseMemberAdded "response-member-added" Added Surface "value added to response";
    ResponseMemberRemoved "response-member-removed" Removed Surface "value removed from response";
    ResponseMediaAdded "response-media-added" Added Surface "media type of responses added";
    ResponseMediaRemoved "response-media-removed" Removed Surface "media type of responses removed";
    ResponseDescribed "response-described" Altered Text "response described otherwise";
    HeaderAdded "header-added" Added Form "response header added";
    HeaderRemoved "header-removed" Removed Form "response header removed";
    HeaderRequired "header-required" Altered Nothing "response header always sent";
    HeaderOptional "header-optional" Altered Nothing "response header no longer always sent";
    HeaderRetyped "header-retyped" Retyped Form "response header has another type";
    HeaderTightened "header-tightened" Altered Nothing "response header has fewer values";
    HeaderLoosened "header-loosened" Altered Nothing "response header has more values";
    HeaderMemberAdded "header-member-added" Added Nothing "value added to response header";
    HeaderMemberRemoved "header-member-removed" Removed Nothing "value removed from response header";
    HeaderDescribed "header-described" Altered Nothing "response header described otherwise";
    LinksChanged "links-changed" Altered Nothing "links of a response changed";
    CallbackAdded "callback-added" Added Nothing "callback added";
    CallbackRemoved "callback-removed" Removed Nothing "callback removed";
    CallbackChanged "callback-changed" Altered Nothing "callback changed, in ways that are not weighed";
    CarrierAdded "carrier-added" Added Surface "carrier added";
    CarrierRemoved "carrier-removed" Removed Surface "carrier removed";
    CarrierRenamed "carrier-renamed" Renamed Surface "carrier renamed";
    CarrierRetyped "carrier-retyped" Retyped Surface "carrier has another type";
    CarrierTightened "carrier-tightened" Altered Form "carrier allows fewer values";
    CarrierLoosened "carrier-loosened" Altered Form "carrier allows more values";
    CarrierDescribed "carrier-described" Altered Text "carrier described otherwise";
    PropertyAdded "property-added" Added Surface "optional property added";
    PropertyAddedRequired "property-added-required" Added Surface "required property added";
    PropertyRemoved "property-removed" Removed Surface "property removed";
    PropertyRenamed "property-renamed" Renamed Surface "property renamed";
    PropertyRetyped "property-retyped" Retyped Surface "property has another type";
    PropertyRequired "property-required" Altered Form "property became required";
    PropertyOptional "property-optional" Altered Form "property became optional";
    PropertyReadOnly "property-read-only" Altered Form "property became read-only";
    PropertyNotReadOnly "property-not-read-only" Altered Form "property no longer read-only";
    PropertyWriteOnly "property-write-only" Altered Form "property became write-only";
    PropertyNotWriteOnly "property-not-write-only" Altered Form "property no longer write-only";
    PropertyMemberAdded "property-member-added" Added Surface "value added to property";
    PropertyMemberRemoved "property-member-removed" Removed Surface "value removed from property";
    PropertyDeprecated "property-deprecated" Altered Text "property deprecated";
    PropertyRestored "property-restored" Altered Text "property no longer deprecated";
    PropertyNullable "property-nullable" Altered Form "property may be null";
    PropertyNotNullable "property-not-nullable" Altered Form "property may no longer be null";
    PropertyTightened "property-tightened" Altered Form "property allows fewer values";
    PropertyLoosened "property-loosened" Altered Form "property allows more values";
    PropertyDefault "property-default" Altered Form "property has another default";
    PropertyDescribed "property-described" Altered Text "property described otherwise";
    PropertiesReordered "properties-reordered" Altered Form "properties in another order";
    MarkupChanged "markup-changed" Altered Text "written otherwise in XML";
    KeywordChanged "keyword-changed" Altered Form "keyword changed that is not weighed";
    VariantAdded "variant-added" Added Surface "variant added";
    VariantRetitled "variant-retitled" Renamed Surface "variant has another title";
    VariantRemoved "variant-removed" Removed Surface "variant removed";
    DiscriminatorChanged "discriminator-changed" Altered Surface "discriminator changed";
    MappingAdded "mapping-added" Added Surface "value of a discriminator added";
    MappingRemoved "mapping-removed" Removed Surface "value of a discriminator removed";
    ValueDefault "value-default" Altered Form "value has another default";
    ValueDeprecated "value-deprecated" Altered Text "value deprecated";
    ValueRestored "value-restored" Altered Text "value no longer deprecated";
    EnumAdded "enum-added" Added Surface "enum added";
    EnumRemoved "enum-removed" Removed Surface "enum removed";
    EnumRenamed "enum-renamed" Renamed Surface "enum renamed";
    EnumDescribed "enum-described" Altered Text "enum described otherwise";
    MemberAdded "member-added" Added Surface "member added";
    MemberRemoved "member-removed" Removed Surface "member removed";
    MemberRenamed "member-renamed" Renamed Surface "member renamed";
    MemberRenumbered "member-renumbered" Altered Text "member has another number";
    MemberNumbered "member-numbered" Altered Surface "number of a member known";
    MemberUnnumbered "member-unnumbered" Altered Surface "number of a member no longer known";
    MemberDescribed "member-described" Altered Text "member described otherwise";
    FlagsSet "flags-set" Altered Surface "values are sets of members now";
    FlagsUnset "flags-unset" Altered Surface "values are single members now";
    SchemaReplaced "schema-replaced" Altered Surface "schema of another kind";
    ServersChanged "servers-changed" Altered Form "other servers";
    ServersAdded "servers-added" Added Form "servers added";
    PrefixMoved "prefix-moved" Altered Form "part of all paths moved between servers and paths";
    SchemeAdded "scheme-added" Added Form "security scheme added";
    SchemeRemoved "scheme-removed" Removed Form "security scheme removed";
    SchemeChanged "scheme-changed" Altered Form "security scheme changed";
    SchemeDescribed "scheme-described" Altered Nothing "security scheme described otherwise";
    ExampleChanged "example-changed" Altered Nothing "another example";
    DocumentDescribed "document-described" Altered Text "document titled or described otherwise";
    TagDescribed "tag-described" Altered Text "tag described otherwise";
    ArchiveAdded "archive-added" Added Nothing "archive added";
    ArchiveRemoved "archive-removed" Removed Nothing "archive removed";
    ArchiveRenamed "archive-renamed" Renamed Nothing "archive has another module in the crate";
    ArchiveQueried "archive-queried" Altered Nothing "operation returns rows of another archive";
    ArchiveDescribed "archive-described" Altered Nothing "archive described otherwise";
    EntityAdded "entity-added" Added Nothing "kind of rows added";
    EntityRenamed "entity-renamed" Renamed Nothing "kind of rows has another constant in the crate";
    EntityRemoved "entity-removed" Removed Nothing "kind of rows removed";
    ColumnAdded "column-added" Added Nothing "column added";
    ColumnRemoved "column-removed" Removed Nothing "column removed";
    ColumnRenamed "column-renamed" Renamed Nothing "column has another constant in the crate";
    ColumnRetyped "column-retyped" Retyped Nothing "column has another type";
    ColumnSorted "column-sorted" Altered Nothing "rows can be sorted by column";
    ColumnUnsorted "column-unsorted" Altered Nothing "rows can no longer be sorted by column";
    CrateRenamed "crate-renamed" Renamed Surface "public items come and go with the changes above";
}

impl Kind {
    /// Whether only descriptions and examples are affected.
    pub const fn is_docs(self) -> bool {
        matches!(
            self,
            Self::OperationDescribed
                | Self::ParameterDescribed
                | Self::BodyDescribed
                | Self::ResponseDescribed
                | Self::HeaderDescribed
                | Self::SchemeDescribed
                | Self::CarrierDescribed
                | Self::PropertyDescribed
                | Self::EnumDescribed
                | Self::MemberDescribed
                | Self::ExampleChanged
                | Self::DocumentDescribed
                | Self::TagDescribed
                | Self::ArchiveDescribed
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Returns advice for a change that breaks on the wire.
pub(super) const fn advice(kind: Kind) -> &'static str {
    match kind {
        Kind::OperationRemoved => "call another operation before the old one goes away",
        Kind::OperationMoved => "call the new method and path",
        Kind::ServersChanged => "call the new address",
        Kind::ArchiveRemoved | Kind::ArchiveQueried => "query another archive",
        Kind::ColumnRemoved => "leave the column out of queries",
        Kind::EntityRemoved => "leave the kind of rows out of queries",
        Kind::ColumnRetyped => "compare and read the column by its new type",
        Kind::ColumnUnsorted => "order by another column",
        Kind::SecurityRemoved
        | Kind::SecurityTightened
        | Kind::SchemeChanged
        | Kind::SchemeRemoved => "get the credentials that are asked for now",
        Kind::ParameterAddedRequired | Kind::ParameterRequired => {
            "send the parameter in every call"
        }
        Kind::BodyAddedRequired | Kind::BodyRequired => "send a body in every call",
        Kind::PropertyAddedRequired | Kind::PropertyRequired | Kind::PropertyNotReadOnly => {
            "send the property in every request"
        }
        Kind::ParameterRemoved | Kind::BodyRemoved => {
            "stop sending it, and see what does its work now"
        }
        Kind::PropertyRemoved | Kind::PropertyWriteOnly | Kind::PropertyReadOnly => {
            "stop using the property there"
        }
        Kind::ParameterRespelled
        | Kind::ParameterMoved
        | Kind::ParameterRestyled
        | Kind::PropertyRenamed
        | Kind::MemberRenamed
        | Kind::MemberRenumbered
        | Kind::BodyEncoding
        | Kind::MarkupChanged => "send and read it the new way",
        Kind::PlaceholdersSwapped => "put the values into the path in the new order",
        Kind::ParameterMemberRemoved
        | Kind::BodyMemberRemoved
        | Kind::PropertyMemberRemoved
        | Kind::MemberRemoved
        | Kind::VariantRemoved => "stop sending the value",
        Kind::BodyMediaRemoved => "send another media type",
        Kind::ResponseMediaRemoved => "accept another media type",
        Kind::ResponseRemoved | Kind::ResponseBodyRemoved | Kind::HeaderRemoved => {
            "stop waiting for it"
        }
        Kind::PropertyOptional | Kind::HeaderOptional => "be ready for its absence",
        Kind::PropertyNullable => "be ready for null",
        Kind::VariantAdded | Kind::MappingAdded => "be ready for a variant that you do not know",
        Kind::ParameterTightened
        | Kind::BodyTightened
        | Kind::CarrierTightened
        | Kind::PropertyTightened
        | Kind::PropertyNotNullable => "send only values that are still allowed",
        Kind::BodyLoosened
        | Kind::ResponseLoosened
        | Kind::HeaderLoosened
        | Kind::CarrierLoosened
        | Kind::PropertyLoosened => "be ready for other values",
        _ => "look at where it is sent and read",
    }
}
