//! Declarations of archives in generated code.

/// Declares an archive: its type, and a function for columns known by name only.
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
#[doc(hidden)]
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

        /// A column without a constant, such as a field of the tenant; see [`column`](pagewire_runtime::superoffice::archive::column()).
        pub fn column(
            name: &str,
        ) -> $crate::superoffice::archive::Column<$archive, $crate::superoffice::archive::kind::Any> {
            $crate::superoffice::archive::named(name)
        }
    };
}

/// Declares columns of an archive below the steps of a path: for each one a constant, its kind, whether rows can be sorted
/// by it, and its name.
#[doc(hidden)]
#[macro_export]
macro_rules! archive_columns {
    ($archive:path, $path:tt $($column:ident $kind:ident $sorted:ident $name:literal;)*) => {
        $(
            #[doc = $crate::archive_column_name! { $path $name }]
            pub const $column: $crate::superoffice::archive::Column<
                $archive,
                $crate::superoffice::archive::kind::$kind,
                $crate::superoffice::archive::$sorted,
            > = $crate::superoffice::archive::constant($crate::archive_column_name! { $path $name });
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
#[doc(hidden)]
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
#[doc(hidden)]
#[macro_export]
macro_rules! archive_calls {
    ($archive:ident; $($call:path),*) => {
        $(impl<R> $crate::superoffice::archive::ArchiveOf<$call> for $archive {})*
    };
}

/// Declares that a carrier is a request for rows of the archive that it names, with these properties.
#[doc(hidden)]
#[macro_export]
macro_rules! archive_request {
    ($request:ident {
        archive: $archive:ident, columns: $columns:ident, order: $order:ident, filter: $filter:ident,
        entities: $entities:ident, page: $page:ident, page_size: $page_size:ident $(,)?
    }) => {
        /// The request for a query. `top` becomes the size of the page and `skip` the rows before it; parts that the query
        /// does not set are `None`.
        impl<A: $crate::superoffice::archive::Archive> From<&$crate::superoffice::archive::Query<A>>
            for $request
        {
            fn from(query: &$crate::superoffice::archive::Query<A>) -> Self {
                let parts = $crate::superoffice::archive::QueryText::of(query);
                let mut request = Self::new();
                request.$archive = Some(A::NAME.to_owned());
                request.$columns = parts.columns;
                request.$order = parts.order;
                request.$filter = parts.filter;
                request.$entities = parts.entities;
                request.$page = Some(parts.page);
                request.$page_size = parts.page_size;
                request
            }
        }
    };
}

/// Declares that a carrier is a row of an archive.
#[doc(hidden)]
#[macro_export]
macro_rules! archive_item {
    ($item:ident) => {
        impl From<&$item> for $crate::superoffice::archive::Row<'static> {
            fn from(item: &$item) -> Self {
                $crate::superoffice::archive::row_of_item(item)
            }
        }

        /// A row of the archive that the context requires, without a check.
        impl<A> From<&$item> for $crate::superoffice::archive::TypedRow<A> {
            fn from(item: &$item) -> Self {
                $crate::superoffice::archive::row_of_item(item).into()
            }
        }
    };
}

/// Declares that a carrier is a page of rows, with these properties.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! archive_page {
    ($page:ident { rows: $rows:ident, next: $next:ident }) => {
        impl $crate::superoffice::archive::ArchivePage for $page {
            fn of_rows(
                rows: ::std::vec::Vec<$crate::superoffice::archive::Members>,
                next_link: ::std::option::Option<::std::string::String>,
            ) -> Self {
                let mut page = Self::new();
                page.$rows = ::std::option::Option::Some(rows);
                page.$next = next_link;
                page
            }
        }
    };
}

/// Declares nothing, because only servers make pages.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! archive_page {
    ($($any:tt)*) => {};
}

/// Declares a struct whose fields are columns of an archive.
///
/// Each field names its column, which belongs to the archive after `of`. The type of a field is that of the column in rows,
/// such as `Option<i32>`, or the same without `Option` if the column has a value in every row. The struct implements
/// [`FromRow`](crate::superoffice::archive::FromRow) and keeps its attributes and documentation.
///
/// ```
/// use pagewire_runtime::superoffice::archive::FromRow as _;
///
/// # mod gates {
/// # pagewire_runtime::archive! {
/// #     /// Gates of the town.
/// #     FindGate "FindGate"
/// # }
/// # pagewire_runtime::archive_columns! { FindGate, []
/// #     NAME Text Sorted "name";
/// #     HEIGHT Int Sorted "height";
/// # }
/// # }
/// pagewire_runtime::archive_row! {
///     /// A gate, with what the list shows.
///     #[derive(Debug)]
///     pub struct Gate of gates::FindGate {
///         /// What people call it.
///         pub name: String = gates::NAME,
///         /// In metres, if someone measured it.
///         pub height: Option<i32> = gates::HEIGHT,
///     }
/// }
///
/// # fn main() {
/// assert_eq!(Gate::columns(), ["name", "height"]);
/// # }
/// ```
///
/// Calls of archives have a method `rows_as` that returns such structs:
/// `client.contact().get_all().with_query(&query).rows_as::<Company>(500)`.
#[macro_export]
macro_rules! archive_row {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident of $archive:path {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $ty:ty = $column:expr),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $ty,)+
        }

        impl $crate::superoffice::archive::FromRow for $name {
            type Archive = $archive;

            fn columns() -> ::std::vec::Vec<::std::string::String> {
                ::std::vec![$(::std::string::String::from($column.name())),+]
            }

            fn from_row(
                row: &$crate::superoffice::archive::Row<'_>,
            ) -> ::std::result::Result<Self, $crate::superoffice::text::FieldError> {
                let archive = ::std::marker::PhantomData::<$archive>;
                ::std::result::Result::Ok(Self {
                    $($field: {
                        // Named like the field, so that the compiler's messages point to it.
                        use $crate::superoffice::archive::read_column as $field;
                        $field(archive, row, $column)?
                    },)+
                })
            }
        }
    };
}
