//! What generated code declares of archives.

/// Declares an archive: its type, and a way to columns that only have a name.
///
/// ```
/// pagewire_runtime::archive! {
///     /// Gates of the town.
///     FindGate "FindGate"
/// }
/// pagewire_runtime::archive_columns! { FindGate, []
///     NAME Text Sorted "name";
/// }
///
/// fn main() {
///     let filter = NAME.begins("A").and(column("SuperOffice:1").eq(3));
///     assert_eq!(filter.to_string(), "name begins 'A' and SuperOffice:1 = 3");
/// }
/// ```
#[macro_export]
macro_rules! archive {
    ($(#[$doc:meta])* $archive:ident $name:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[allow(clippy::exhaustive_enums, reason = "the type only marks the archive")]
        pub enum $archive {}

        impl $crate::superoffice::archive::Archive for $archive {
            const NAME: &'static str = $name;
        }

        /// A column that has no constant, such as a field of the tenant; see [`column`](pagewire_runtime::superoffice::archive::column()).
        pub fn column(
            name: &str,
        ) -> $crate::superoffice::archive::Column<$archive, $crate::superoffice::archive::kind::Any> {
            $crate::superoffice::archive::named(name)
        }
    };
}

/// Declares columns of an archive, below the steps of a path: a constant, the kind, whether rows are sorted by it, and the
/// name of each.
#[macro_export]
macro_rules! archive_columns {
    ($archive:path, $path:tt $($column:ident $kind:ident $sorted:ident $name:literal;)*) => {
        $(
            #[doc = $crate::archive_column_name! { $path $name }]
            pub const $column: $crate::superoffice::archive::Column<
                $archive,
                $crate::superoffice::archive::kind::$kind,
                $crate::superoffice::archive::$sorted,
            > = $crate::superoffice::archive::Column::new($crate::archive_column_name! { $path $name });
        )*
    };
}

/// The name of a column below the steps of a path.
#[doc(hidden)]
#[macro_export]
macro_rules! archive_column_name {
    ([$($path:literal)*] $name:literal) => { concat!($($path, "/",)* $name) };
}

/// Declares the kinds of rows of an archive.
#[macro_export]
macro_rules! archive_entities {
    ($archive:path; $($entity:ident $name:literal;)*) => {
        $(
            #[doc = concat!("`", $name, "`")]
            pub const $entity: $crate::superoffice::archive::Entity<$archive> =
                $crate::superoffice::archive::Entity::new($name);
        )*
    };
}

/// Declares that calls of some types return rows of an archive.
#[macro_export]
macro_rules! archive_calls {
    ($archive:ident; $($call:path),*) => {
        $(impl<R> $crate::superoffice::archive::ArchiveOf<$call> for $archive {})*
    };
}
