//! Merges enumerations.

use indexmap::IndexMap;

use super::super::{CatalogEnum, EnumMember, SourceKind, enums};
use super::interleave::{Entry, interleave};
use super::one_only;
use crate::diagnostics::{Code, Finding, Findings};

type Enums = IndexMap<String, CatalogEnum>;

/// Merges the enums of both sources.
pub(super) fn merge(soap: Enums, docfx: Enums, findings: &mut Findings) -> Enums {
    let (soap, docfx) = (soap.into_values().collect(), docfx.into_values().collect());
    let mut merged = Enums::new();
    for entry in interleave(soap, docfx, |enumeration: &CatalogEnum| &enumeration.name) {
        let (enumeration, only) = match entry {
            Entry::Both(soap, docfx) => (join(soap, docfx, findings), None),
            Entry::First(enumeration) => (enumeration, Some(SourceKind::Soap)),
            Entry::Second(enumeration) => (enumeration, Some(SourceKind::DocFx)),
        };
        if let Some(source) = only {
            let what = format!("the enum `{}`", enumeration.name);
            findings.push(one_only(&what, source, enumeration.place.clone()));
        }
        merged.insert(enumeration.name.clone(), enumeration);
    }
    merged
}

fn join(soap: CatalogEnum, docfx: CatalogEnum, findings: &mut Findings) -> CatalogEnum {
    if let (Some(one), Some(other)) = (soap.flags, docfx.flags)
        && one != other
    {
        findings.push(
            Finding::new(
                Code::SourcesFlagsDiffer,
                format!(
                    "the sources disagree on whether values of `{}` combine; the SOAP \
                     contract counts",
                    soap.name
                ),
            )
            .at(soap.place.clone())
            .related("the .NET reference", docfx.place.clone()),
        );
    }
    let flags = soap.flags.or(docfx.flags);
    let mut members = Vec::with_capacity(docfx.members.len());
    for entry in interleave(docfx.members, soap.members, |member: &EnumMember| {
        &member.name
    }) {
        let (member, only) = match entry {
            Entry::Both(of_docfx, of_soap) => {
                if let (Some(one), Some(other)) = (of_soap.number, of_docfx.number)
                    && one != other
                {
                    findings.push(
                        Finding::new(
                            Code::SourcesNumberDiffers,
                            format!(
                                "`{}.{}` is {one} in the SOAP contract and {other} in the .NET \
                                 reference; the contract counts",
                                soap.name, of_soap.name
                            ),
                        )
                        .at(soap.place.clone())
                        .related("the .NET reference", docfx.place.clone()),
                    );
                }
                let member = EnumMember {
                    number: of_soap.number.or(of_docfx.number),
                    ..of_docfx
                };
                (member, None)
            }
            Entry::First(member) if flags == Some(true) && enums::is_implied(member.number) => {
                (member, None)
            }
            Entry::First(member) => (member, Some((SourceKind::DocFx, &docfx.place))),
            Entry::Second(member) => (member, Some((SourceKind::Soap, &soap.place))),
        };
        if let Some((source, place)) = only {
            let what = format!("the member `{}.{}`", soap.name, member.name);
            findings.push(one_only(&what, source, place.clone()));
        }
        members.push(member);
    }
    CatalogEnum {
        name: soap.name,
        members,
        flags,
        text: soap.text.or(docfx.text),
        place: soap.place,
        seconded: Some(docfx.place),
    }
}
