//! Small pieces of tokens that several emitters share.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::docs_text::{Doc, wrapped};
use crate::rust::format::WIDTH;

/// Columns of the longest line of docs: a line, less its mark and the indentation of a member.
const DOCS_WIDTH: usize = WIDTH - 8;

/// Doc attributes.
pub(crate) fn docs(lines: &[Doc]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

/// As [`docs`], for the module around them.
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
