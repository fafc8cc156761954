//! The fixed words of a descriptor.

use std::fmt;
use std::str::FromStr;

use crate::contract::Refused;

/// Declares an enum whose values are words of a descriptor.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $name:ident $what:literal { $($(#[$item:meta])* $variant:ident = $word:literal,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$item])* $variant,)* }

        impl $name {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in a descriptor.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The name of the variant in Rust code.
            #[must_use]
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = Refused;

            fn from_str(word: &str) -> Result<Self, Refused> {
                let mut all = Self::ALL.iter().copied();
                let found = all.find(|known| known.as_str() == word);
                found.ok_or_else(|| Refused::new(format!("`{word}` is not {}", $what)))
            }
        }
    };
}

words! {
    /// An HTTP method that an operation can have.
    Method "a method" {
        /// `DELETE`
        Delete = "DELETE",
        /// `GET`
        Get = "GET",
        /// `HEAD`
        Head = "HEAD",
        /// `OPTIONS`
        Options = "OPTIONS",
        /// `PATCH`
        Patch = "PATCH",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
    }
}

impl Method {
    /// The method with this name, in the spelling of a request line.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|method| method.as_str() == name)
    }

    /// Whether a response contains the current state of a resource, or only its header (RFC 9110, 9.3.1 and 9.3.2).
    #[must_use]
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }

    /// Whether HTTP defines the meaning of a request body for this method, so that its length is always sent (RFC 9110, 8.6).
    #[must_use]
    pub const fn may_have_body(self) -> bool {
        matches!(self, Self::Patch | Self::Post | Self::Put)
    }
}

words! {
    /// The location of a parameter.
    Place "a location of parameters" {
        /// In the path.
        Path = "path",
        /// In the query.
        Query = "query",
        /// In a header.
        Header = "header",
        /// In a cookie.
        Cookie = "cookie",
    }
}

words! {
    /// The number of occurrences of a parameter.
    Need "a number of occurrences" {
        /// Exactly once.
        Required = "required",
        /// Once or not at all.
        Optional = "optional",
        /// Any number of times (`explode`).
        Repeated = "repeated",
        /// One or more times (`explode`): a required list that cannot be empty.
        Several = "several",
    }
}

words! {
    /// The type of a parameter. A parameter with a [`Style`] is text, whatever its content.
    Kind "a type of parameters" {
        /// Any text.
        Text = "text",
        /// A 32-bit integer.
        Int32 = "int32",
        /// A 64-bit integer.
        Int64 = "int64",
        /// A 64-bit integer without a sign.
        Uint64 = "uint64",
        /// A double.
        Double = "double",
        /// `true` or `false`.
        Bool = "bool",
        /// A date-time.
        DateTime = "date-time",
        /// A member of an enumeration.
        Enum = "enum",
    }
}

impl Kind {
    /// Whether `text` can be a value of this kind. The router uses it for templates that differ only in their placeholders.
    #[must_use]
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Enum | Self::DateTime => true,
            Self::Int32 => text.parse::<i32>().is_ok(),
            Self::Int64 => text.parse::<i64>().is_ok(),
            Self::Uint64 => text.parse::<u64>().is_ok(),
            Self::Double => text.parse::<f64>().is_ok(),
            Self::Bool => text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
        }
    }
}

words! {
    /// A format of texts that servers check.
    TextFormat "a format of texts" {
        /// `full-date` of RFC 3339.
        Date = "date",
        /// `date-time` of RFC 3339.
        DateTime = "date-time",
        /// `full-time` of RFC 3339.
        Time = "time",
        /// A UUID with hyphens (RFC 9562).
        Uuid = "uuid",
    }
}

words! {
    /// The serialization of a list or an object in a parameter (`style` and `explode`).
    ///
    /// Two cases need no style: a single value, and exploded `form`, which repeats the name.
    Style "a style of parameters" {
        /// `a,b` and `key,value`: `simple`, and `form` without `explode`.
        Commas = "commas",
        /// `a b`: `spaceDelimited`.
        Spaces = "spaces",
        /// `a|b`: `pipeDelimited`.
        Pipes = "pipes",
        /// `key=value,other=value`: `simple`, exploded.
        Pairs = "pairs",
        /// `.a,b` and `.key,value`: `label`.
        Label = "label",
        /// `.a.b` and `.key=value.other=value`: `label`, exploded.
        LabelExploded = "label-exploded",
        /// `;name=a,b` and `;name=key,value`: `matrix`.
        Matrix = "matrix",
        /// `;name=a;name=b` and `;key=value;other=value`: `matrix`, exploded.
        MatrixExploded = "matrix-exploded",
        /// Each property is a separate parameter: `form`, exploded, of an object.
        Spread = "spread",
        /// `name[key]=value`: `deepObject`.
        Deep = "deep",
        /// `name[key][key]=value` and `name[0]=value`: `deepObject` of a list or of nested values.
        Nested = "nested",
        /// JSON text: `content` with a JSON media type.
        Json = "json",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_as_it_is_written() {
        for style in Style::ALL {
            assert_eq!(style.as_str().parse(), Ok(*style));
        }
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        let refused = "Int32"
            .parse::<Kind>()
            .expect_err("words have one spelling");
        assert_eq!(refused.to_string(), "`Int32` is not a type of parameters");
    }
}
