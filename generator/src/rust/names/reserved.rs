//! Names that are taken in every crate.

/// Modules and features that every crate has, besides [`FEATURES`].
pub(super) const OWN_MODULES: [&str; 14] = [
    "builder",
    "types",
    "tables",
    "full",
    "default",
    "std",
    "core",
    "alloc",
    "runtime",
    "main",
    "lib",
    "bin",
    "pagewire_runtime",
    "self_",
];

/// Names that no file of a module can have. Most are devices on Windows; Rust uses one for the folder of a module.
pub(super) const DEVICES: [&str; 23] = [
    "mod", "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Types of Rust's prelude and names that emitted code uses bare.
pub(super) const OWN_TYPES: [&str; 45] = [
    "AsRef",
    "Copy",
    "Debug",
    "Drop",
    "Eq",
    "Fn",
    "FnMut",
    "FnOnce",
    "IntoIterator",
    "Iterator",
    "Op",
    "PartialEq",
    "Sized",
    "ToString",
    "File",
    "Option",
    "Some",
    "None",
    "Vec",
    "String",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Default",
    "Self",
    "Clone",
    "Send",
    "Sync",
    "Into",
    "From",
    "Bytes",
    "DateTime",
    "Decimal",
    "Map",
    "Unknown",
    "UnknownMember",
    "View",
    "Call",
    "CallWithOptions",
    "Client",
    "Select",
    "NoSelect",
    "Binary",
    "Future",
];

/// Names in the function that calls handlers. Properties that are arguments cannot have them.
pub(super) const DISPATCH_ARGUMENTS: [&str; 3] = ["api", "operation", "input"];

/// Names that arguments of generated functions already have.
pub(super) const OWN_ARGUMENTS: [&str; 6] = ["self", "cx", "body", "media_type", "data", "request"];

/// Methods of every call. Optional parameters cannot have these names.
pub(super) const CALL_METHODS: [&str; 20] = [
    "accept",
    "accept_language",
    "download",
    "download_optional",
    "if_modified_since",
    "if_unmodified_since",
    "into_inner",
    "into_owned",
    "repeatable",
    "retry",
    "select",
    "select_known",
    "header",
    "send",
    "send_optional",
    "send_raw",
    "send_with_head",
    "timeout",
    "try_clone",
    "without",
];

/// Methods of calls with pages.
pub(super) const PAGE_METHODS: [&str; 2] = ["items", "pages"];

/// Methods of handles and traits besides the operations.
pub(super) const OWN_METHODS: [&str; 5] = ["new", "call", "inner", "clone", "operations"];

/// Methods of the client besides those of its tags.
pub(super) const CLIENT_METHODS: [&str; 6] = ["builder", "clone", "fmt", "from", "inner", "with"];

/// Methods of the builder besides those of the schemes, with any features. They come from `builder!` in the runtime.
pub(super) const BUILDER_METHODS: [&str; 26] = [
    "accept_language",
    "around",
    "bearer_source",
    "build",
    "build_over",
    "connect_timeout",
    "credentials",
    "credentials_for",
    "fmt",
    "format",
    "from",
    "gzip_from",
    "header",
    "layer",
    "proxy",
    "read_only",
    "refresh",
    "response_limit",
    "retry",
    "retry_with",
    "root_certificates",
    "secret_header",
    "timeout",
    "user_agent",
    "with",
    "without_gzip_responses",
];

#[cfg(test)]
mod tests {
    use super::{BUILDER_METHODS, CALL_METHODS};

    /// The names of the public functions in a file of the runtime.
    fn methods(file: &str) -> Vec<String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src");
        let text = std::fs::read_to_string(format!("{folder}/{file}")).unwrap();
        let text = text.split("macro_rules! headers").next().unwrap();
        let names = text.split("pub fn ").skip(1);
        names
            .filter_map(|rest| rest.split(['(', '<']).next())
            .filter(|name| !name.starts_with('$'))
            .map(str::to_owned)
            .collect()
    }

    /// No scheme takes the name of a method that `builder!` gives every builder.
    #[test]
    fn the_methods_of_builders_are_reserved() {
        let names = methods("macros/client.rs");
        assert!(
            names.iter().any(|name| name == "root_certificates"),
            "{names:?}"
        );
        for name in names {
            assert!(BUILDER_METHODS.contains(&&*name), "{name}");
        }
    }

    /// No option takes the name of a method that `call_with_options!` gives every call.
    #[test]
    fn the_methods_of_calls_are_reserved() {
        let names = methods("macros/calls.rs");
        assert!(names.iter().any(|name| name == "try_clone"), "{names:?}");
        for name in names {
            assert!(CALL_METHODS.contains(&&*name), "{name}");
        }
    }
}
