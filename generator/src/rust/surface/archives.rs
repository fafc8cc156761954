//! Archives: one module per archive, with a constant per column and per kind of rows.

use super::{ItemKind, Origin, Part, Surface};
use crate::rust::archive_items::items;
use crate::rust::archive_names::MODULE;

impl Surface<'_> {
    /// Adds the items of archives, if the crate has modules for them.
    pub(super) fn archives(&mut self) {
        let plan = self.plan;
        if plan.api.profile.archives.is_none() {
            return;
        }
        for (name, archive) in items(&plan.api.archives, &plan.archives, Some(MODULE)) {
            let Some(module) = archive.module else {
                continue;
            };
            let file = archive.file.as_str();
            let own = || vec![Origin::Archive(name.clone())];
            self.add(&module, ItemKind::Module, file, &name, own(), Vec::new());
            let mark = format!("{module}::{}", archive.ty);
            self.add(&mark, ItemKind::Struct, file, &name, own(), Vec::new());
            for (entity, path) in archive.entities {
                let Some(path) = path else { continue };
                let origin = Origin::Entity(name.clone(), entity.clone());
                self.add(
                    &path,
                    ItemKind::Constant,
                    file,
                    &entity,
                    vec![origin],
                    Vec::new(),
                );
            }
            for (column, item) in archive.columns {
                let Some(path) = item.path else { continue };
                let origin = Origin::Column(name.clone(), column.clone());
                let part = Part {
                    name: String::new(),
                    ty: item.declared,
                    wire: String::new(),
                    origin: origin.clone(),
                    mentions: Vec::new(),
                };
                self.add(
                    &path,
                    ItemKind::Constant,
                    file,
                    &column,
                    vec![origin],
                    vec![part],
                );
            }
        }
    }
}
