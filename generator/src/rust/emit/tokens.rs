//! Token helpers that several emitters share.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::docs_text::{Doc, wrapped};
use crate::rust::format::WIDTH;

/// The width of the longest documentation line, without the comment marker and the indentation of a member.
const DOCS_WIDTH: usize = WIDTH - 8;

/// Converts lines to doc attributes.
pub(crate) fn docs(lines: &[Doc]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

/// The same as [`docs`], for the enclosing module.
pub(crate) fn inner_docs(lines: &[Doc]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#![doc = #lines])*)
}

fn spaced(lines: &[Doc]) -> Vec<String> {
    let lines = wrapped(lines, DOCS_WIDTH).into_iter();
    lines
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        })
        .collect()
}
