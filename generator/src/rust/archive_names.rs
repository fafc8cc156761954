//! The Rust names of archives and their columns. Each is decided once, by the rules of [`spelling`](super::spelling).

use heck::ToKebabCase as _;

use super::ir::{Archives, Columns};
use super::spelling::{Case, Name, assign};

/// The module of all archives, and the feature that every archive's feature turns on.
pub(crate) const MODULE: &str = "archives";

/// The feature that turns on every archive.
pub(crate) const EVERY_ARCHIVE: &str = "all-archives";

/// The names of all archives.
#[derive(Debug, Default)]
pub(crate) struct ArchivesNames {
    /// The names of archives, in their order.
    pub(crate) archives: Vec<ArchiveNames>,
    /// The names of shared sets, in their order: the name of the macro, and the names in it.
    pub(crate) shared: Vec<(Name, ColumnNames)>,
}

/// The names of one archive.
#[derive(Debug)]
pub(crate) struct ArchiveNames {
    /// Its module: `chat_session`.
    pub(crate) module: Name,
    /// Its Cargo feature: `archive-chat-session`.
    pub(crate) feature: String,
    /// The type that marks its columns: `ChatSession`.
    pub(crate) ty: Name,
    /// Constants for the kinds of rows, in order.
    pub(crate) entities: Vec<Name>,
    /// The names of its columns.
    pub(crate) columns: ColumnNames,
}

/// The names in a set of columns.
#[derive(Debug)]
pub(crate) struct ColumnNames {
    /// Constants, one per own column in order.
    pub(crate) own: Vec<Name>,
    /// Modules, one per step in order.
    pub(crate) steps: Vec<Name>,
}

impl ArchivesNames {
    /// Decides all names. With `share_feature`, all archives share one feature.
    pub(crate) fn decide(archives: &Archives, share_feature: bool) -> Self {
        let words = |names: Vec<&str>, case, fallback, taken: &[&str]| {
            assign(&names, case, fallback, taken)
        };
        let names: Vec<&str> = archives
            .archives
            .iter()
            .map(|archive| archive.columns.name.as_str())
            .collect();
        let modules = words(names.clone(), Case::File, "archive", &["shared", "mod"]);
        let types = words(names, Case::Camel, "Archive", &["Self"]);
        let found = archives.archives.iter().zip(modules).zip(types);
        let found = found.map(|((archive, module), ty)| {
            let feature = match share_feature {
                true => MODULE.to_owned(),
                false => format!("archive-{}", module.text().to_kebab_case()),
            };
            let entities = archive.entities.iter().map(String::as_str).collect();
            ArchiveNames {
                module,
                feature,
                ty,
                entities: words(entities, Case::Screaming, "ENTITY", &[]),
                columns: ColumnNames::of(&archive.columns),
            }
        });
        let sets: Vec<String> = archives
            .shared
            .iter()
            .map(|set| format!("shared {}", set.name))
            .collect();
        let sets = words(
            sets.iter().map(String::as_str).collect(),
            Case::Snake,
            "shared",
            &[],
        );
        let shared = archives.shared.iter().zip(sets);
        Self {
            archives: found.collect(),
            shared: shared
                .map(|(set, name)| (name, ColumnNames::of(set)))
                .collect(),
        }
    }

    /// Returns the names of modules and features that tags cannot have.
    pub(crate) fn taken(&self) -> Vec<String> {
        if self.archives.is_empty() {
            return Vec::new();
        }
        let features = self
            .archives
            .iter()
            .map(|names| names.feature.replace('-', "_"));
        features
            .chain([MODULE.to_owned(), EVERY_ARCHIVE.replace('-', "_")])
            .collect()
    }

    /// Returns the features of archives, in order.
    pub(crate) fn features(&self) -> Vec<&str> {
        let features = self.archives.iter().map(|names| names.feature.as_str());
        let mut features: Vec<&str> = features.filter(|feature| *feature != MODULE).collect();
        features.sort_unstable();
        features
    }
}

impl ColumnNames {
    fn of(columns: &Columns) -> Self {
        let own: Vec<&str> = columns.own.iter().map(|column| &*column.name).collect();
        let steps: Vec<&str> = columns.shared.iter().map(|(step, _)| &**step).collect();
        Self {
            own: assign(&own, Case::Screaming, "COLUMN", &[]),
            steps: assign(&steps, Case::Snake, "columns", &["entity"]),
        }
    }
}
