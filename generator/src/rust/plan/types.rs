//! Types of values in Rust and in prose.

use super::{Argument, BodyNeed, Input, Method, Output, Plan};
use crate::rust::code::{Code, code};
use crate::rust::docs_text::{Doc, prose};
use crate::rust::ir::Type;

impl Plan<'_> {
    /// The Rust type of a value, as rustfmt would write it.
    pub(crate) fn value_type(&self, ty: &Type) -> Code {
        match ty {
            Type::Bool => "bool".into(),
            Type::I32 => "i32".into(),
            Type::I64 => "i64".into(),
            Type::U64 => "u64".into(),
            Type::Decimal => "Decimal".into(),
            Type::String => "String".into(),
            Type::DateTime => "DateTime".into(),
            Type::Text(format) => format.path().into(),
            Type::Bytes => "Bytes".into(),
            Type::Json => "serde_json::Value".into(),
            Type::File => "File".into(),
            Type::Carrier(id)
            | Type::Enum(id)
            | Type::Choice(id)
            | Type::Outcomes(id)
            | Type::Bodies(id) => self.name(*id).into(),
            Type::List(item) => code!("Vec<{}>", self.value_type(item)),
            Type::Map(value) => code!("Map<{}>", self.value_type(value)),
            Type::Maybe(item) => code!("Option<{}>", self.value_type(item)),
        }
    }

    /// Returns the Rust type within the `Option` of a field. A carrier in a carrier is boxed, which keeps the outer one
    /// small and allows recursion.
    pub(crate) fn field_type(&self, ty: &Type) -> Code {
        match ty {
            Type::Carrier(_) => code!("Box<{}>", self.value_type(ty)),
            _ => self.value_type(ty),
        }
    }

    /// Returns the type in a variant. A type that may contain the one-of itself is boxed.
    pub(crate) fn variant_type(&self, ty: &Type) -> Code {
        match ty {
            Type::Carrier(_) | Type::Choice(_) => code!("Box<{}>", self.value_type(ty)),
            _ => self.value_type(ty),
        }
    }

    /// The type of an argument of the client: scalars by value, everything else borrowed.
    fn borrowed(&self, ty: &Type) -> Code {
        match ty {
            Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::Decimal => self.value_type(ty),
            Type::String => "&str".into(),
            Type::List(item) => code!("&[{}]", self.value_type(item)),
            other => code!("&{}", self.value_type(other)),
        }
    }

    /// The type of an argument of the client's method.
    pub(crate) fn called_type(&self, argument: &Argument<'_>) -> Code {
        match argument.input {
            Input::MediaType => "&str".into(),
            // Has its full path, because a carrier may have the same name.
            Input::Data => "impl Into<pagewire_runtime::client::Body>".into(),
            Input::Body(ty, BodyNeed::Required) => self.given(ty),
            Input::Body(ty, _) => code!("Option<{}>", self.borrowed(ty)),
            Input::Required(parameter) | Input::Optional(parameter) => self.given(&parameter.ty),
            Input::Field(_, field) => self.given(&field.ty),
            Input::Form(ty) => self.given(ty),
        }
    }

    /// Returns the type of a required argument. Numbers and lists of text accept the caller's types.
    fn given(&self, ty: &Type) -> Code {
        match ty {
            Type::Decimal => "impl Into<Decimal>".into(),
            Type::Text(format) => code!("impl Into<{}>", format.path()),
            Type::List(item) if item.is_text() => "&[impl AsRef<str>]".into(),
            other => self.borrowed(other),
        }
    }

    /// The type of an argument of the handler.
    pub(crate) fn handled_type(&self, argument: &Argument<'_>) -> Code {
        let Some(ty) = argument.input.ty() else {
            return "server::Upload".into();
        };
        let value = self.value_type(ty);
        if argument.is_maybe() {
            code!("Option<{}>", value)
        } else {
            value
        }
    }

    /// Returns the result type of the client's call.
    pub(crate) fn called_output(&self, method: &Method<'_>) -> Code {
        match method.output {
            Output::Nothing => "()".into(),
            Output::Bytes => "Binary".into(),
            Output::Value(ty) | Output::Outcome(ty) => self.value_type(ty),
        }
    }

    /// Returns the result type of a handler. Carriers and texts may be `null`, so they are options.
    pub(crate) fn handled_output(&self, method: &Method<'_>) -> Code {
        match method.output {
            Output::Nothing => "()".into(),
            Output::Bytes => "server::Binary".into(),
            Output::Value(ty @ (Type::Carrier(_) | Type::String | Type::Text(_))) => {
                code!("Option<{}>", self.value_type(ty))
            }
            Output::Value(ty) | Output::Outcome(ty) => self.value_type(ty),
        }
    }

    /// Returns the type of the call with result `output` that the client's method returns.
    pub(crate) fn call_type(&self, method: &Method<'_>, output: &Code) -> Code {
        match &method.call {
            Some(own) => code!("{}<'c, {}>", own, output),
            None if method.select => code!("Call<'c, {}, Select>", output),
            None => code!("Call<'c, {}>", output),
        }
    }

    /// Returns the name of a type in prose, with links to named types.
    pub(crate) fn prose(&self, ty: &Type) -> Doc {
        match ty {
            Type::Bool => "`bool`".into(),
            Type::I32 => "`i32`".into(),
            Type::I64 => "`i64`".into(),
            Type::U64 => "`u64`".into(),
            Type::Decimal => "number".into(),
            Type::String => "text".into(),
            Type::DateTime => "date-time".into(),
            Type::Text(format) => format.prose().into(),
            Type::Bytes => "bytes in base64".into(),
            Type::Json => "free-form JSON".into(),
            Type::File => "a file".into(),
            Type::Carrier(id)
            | Type::Enum(id)
            | Type::Choice(id)
            | Type::Outcomes(id)
            | Type::Bodies(id) => {
                let name = self.name(*id);
                prose!("[`{}`](crate::types::{})", name, name)
            }
            Type::List(item) => prose!("list of {}", self.prose(item)),
            Type::Map(value) => prose!("dictionary of {}", self.prose(value)),
            Type::Maybe(item) => prose!("{} or `null`", self.prose(item)),
        }
    }
}
