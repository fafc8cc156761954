//! Decides between two types.

use super::super::CatalogType;
use crate::diagnostics::{Code, Finding, Findings, Place};

/// A type and the place that states it.
#[derive(Clone, Copy)]
pub(super) struct Stated<'t> {
    pub(super) ty: &'t CatalogType,
    pub(super) place: &'t Place,
}

/// Decides between types and reports the decisions.
pub(super) struct Types<'c> {
    is_enum: &'c dyn Fn(&str) -> bool,
    pub(super) findings: &'c mut Findings,
}

impl<'c> Types<'c> {
    pub(super) fn new(is_enum: &'c dyn Fn(&str) -> bool, findings: &'c mut Findings) -> Self {
        Self { is_enum, findings }
    }

    /// Returns the type to use for `what`, such as "the property `A.B`".
    pub(super) fn decide(
        &mut self,
        what: impl FnOnce() -> String,
        soap: Stated<'_>,
        docfx: Stated<'_>,
    ) -> CatalogType {
        if soap.ty == docfx.ty {
            return soap.ty.clone();
        }
        match self.refined(soap.ty, docfx.ty) {
            Some(refined) => {
                self.findings.push(
                    Finding::new(
                        Code::SourcesTypeRefined,
                        format!(
                            "{} is {} in the SOAP contract and {} in the .NET reference; the \
                             closer description counts: {refined}",
                            what(),
                            soap.ty,
                            docfx.ty,
                        ),
                    )
                    .at(soap.place.clone())
                    .related("the other source", docfx.place.clone()),
                );
                refined
            }
            None => {
                self.findings.push(
                    Finding::new(
                        Code::SourcesTypeDiffers,
                        format!(
                            "{} is {} in the SOAP contract and {} in the .NET reference; the \
                             contract counts",
                            what(),
                            soap.ty,
                            docfx.ty,
                        ),
                    )
                    .at(soap.place.clone())
                    .related("the other source", docfx.place.clone())
                    .help("check that both sources are of the same release"),
                );
                soap.ty.clone()
            }
        }
    }

    /// Returns the type that combines the information of both; `None` if they contradict each other.
    fn refined(&self, soap: &CatalogType, docfx: &CatalogType) -> Option<CatalogType> {
        use CatalogType::{Any, Array, Map, Named, String};
        Some(match (soap, docfx) {
            (one, other) if one == other => one.clone(),
            (Any, closer) | (closer, Any) => closer.clone(),
            (String, Named(name)) | (Named(name), String) if (self.is_enum)(name) => {
                Named(name.clone())
            }
            (Array(one), Array(other)) => CatalogType::array(self.refined(one, other)?),
            (Map(one), Map(other)) => CatalogType::map(self.refined(one, other)?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decided(soap: CatalogType, docfx: CatalogType) -> (CatalogType, Vec<&'static str>) {
        let mut findings = Findings::new();
        let is_enum = |name: &str| name == "Colour";
        let (one, other) = (Place::file("a.md"), Place::file("b.yml"));
        let soap = Stated {
            ty: &soap,
            place: &one,
        };
        let docfx = Stated {
            ty: &docfx,
            place: &other,
        };
        let ty = Types::new(&is_enum, &mut findings).decide(|| "it".into(), soap, docfx);
        (
            ty,
            findings
                .iter()
                .map(|finding| finding.code.as_str())
                .collect(),
        )
    }

    fn named(name: &str) -> CatalogType {
        CatalogType::Named(name.into())
    }

    #[test]
    fn the_contract_decides_a_contradiction() {
        assert_eq!(
            decided(CatalogType::Int32, CatalogType::String),
            (CatalogType::Int32, vec![Code::SourcesTypeDiffers.as_str()])
        );
        assert_eq!(
            decided(CatalogType::String, named("Car")),
            (CatalogType::String, vec![Code::SourcesTypeDiffers.as_str()]),
            "a carrier is not a closer description of a text"
        );
        assert_eq!(
            decided(CatalogType::array(named("Car")), named("Car")).1,
            [Code::SourcesTypeDiffers.as_str()]
        );
    }

    #[test]
    fn the_vague_one_yields_at_any_depth() {
        assert_eq!(
            decided(CatalogType::String, named("Colour")),
            (named("Colour"), vec![Code::SourcesTypeRefined.as_str()])
        );
        assert_eq!(
            decided(
                CatalogType::array(CatalogType::map(CatalogType::Any)),
                CatalogType::array(CatalogType::map(named("Car"))),
            ),
            (
                CatalogType::array(CatalogType::map(named("Car"))),
                vec![Code::SourcesTypeRefined.as_str()]
            )
        );
    }

    #[test]
    fn agreement_is_silent() {
        assert_eq!(decided(named("Car"), named("Car")), (named("Car"), vec![]));
    }
}
