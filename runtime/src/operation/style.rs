//! How a parameter that is no single value is put into text (`style` and `explode`).
//!
//! The plain ways (`form` exploded, which repeats the name, and a single value) need no style.

/// How a list or an object is put into a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `a,b` and `key,value`: `simple`, and `form` that is not exploded.
    Commas,
    /// `a b`: `spaceDelimited`.
    Spaces,
    /// `a|b`: `pipeDelimited`.
    Pipes,
    /// `key=value,other=value`: `simple`, exploded.
    Pairs,
    /// `.a,b` and `.key,value`: `label`.
    Label,
    /// `.a.b` and `.key=value.other=value`: `label`, exploded.
    LabelExploded,
    /// `;name=a,b` and `;name=key,value`: `matrix`.
    Matrix,
    /// `;name=a;name=b` and `;key=value;other=value`: `matrix`, exploded.
    MatrixExploded,
    /// Each property is a parameter of its own: `form`, exploded, of an object.
    Spread,
    /// `name[key]=value`: `deepObject`.
    Deep,
    /// JSON text: `content` with a JSON media type.
    Json,
}

/// How a text with this style is built.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) struct Form {
    /// What stands in front.
    pub(crate) start: &'static str,
    /// What stands between two items.
    pub(crate) between: &'static str,
    /// Whether each item has its name or key and `=` in front.
    pub(crate) is_named: bool,
}

#[cfg(any(feature = "client", feature = "server"))]
impl Style {
    pub(crate) const fn form(self) -> Form {
        let (start, between, is_named) = match self {
            Self::Commas | Self::Spread | Self::Deep | Self::Json => ("", ",", false),
            Self::Spaces => ("", " ", false),
            Self::Pipes => ("", "|", false),
            Self::Pairs => ("", ",", true),
            Self::Label => (".", ",", false),
            Self::LabelExploded => (".", ".", true),
            Self::Matrix => (";", ",", false),
            Self::MatrixExploded => (";", ";", true),
        };
        Form {
            start,
            between,
            is_named,
        }
    }
}
