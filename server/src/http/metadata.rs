//! Metadata of the rows of archives, in the form that `odata.metadata` promises (OData 3.0, CSDL).

use std::fmt::Write as _;

use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::Shared;
use crate::archive::{COLUMNS, ENTITY, Kind};

/// The route. It needs no login, because it shows no records.
pub(super) fn routes() -> axum::Router<Shared> {
    axum::Router::new().route("/api/v1/Archive/$metadata", get(show))
}

async fn show() -> Response {
    let kind = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    (kind, text()).into_response()
}

/// Names of columns have `_` for `/`, as in responses to `$jsonSafe`, because this format allows no other names.
fn text() -> String {
    let mut properties = String::new();
    for column in COLUMNS {
        let kind = match column.kind {
            Kind::Int | Kind::Seconds => "Edm.Int32",
            Kind::Text | Kind::Status | Kind::Key | Kind::User => "Edm.String",
            Kind::Instant(_) => "Edm.DateTimeOffset",
            Kind::Switch { .. } => "Edm.Boolean",
        };
        let name = column.name.replace('/', "_");
        // Writing into memory does not fail.
        let _ = write!(properties, "<Property Name=\"{name}\" Type=\"{kind}\"/>");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <edmx:Edmx Version=\"1.0\" xmlns:edmx=\"http://schemas.microsoft.com/ado/2007/06/edmx\">\
         <edmx:DataServices m:DataServiceVersion=\"3.0\" \
         xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\">\
         <Schema Namespace=\"SuperOffice.Archive\" xmlns=\"http://schemas.microsoft.com/ado/2009/11/edm\">\
         <EntityType Name=\"{ENTITY}\"><Key><PropertyRef Name=\"PrimaryKey\"/></Key>\
         <Property Name=\"PrimaryKey\" Type=\"Edm.String\" Nullable=\"false\"/>\
         <Property Name=\"EntityName\" Type=\"Edm.String\" Nullable=\"false\"/>\
         {properties}</EntityType>\
         <EntityContainer Name=\"Archive\" m:IsDefaultEntityContainer=\"true\">\
         <EntitySet Name=\"{ENTITY}\" EntityType=\"SuperOffice.Archive.{ENTITY}\"/></EntityContainer>\
         </Schema></edmx:DataServices></edmx:Edmx>\n"
    )
}
