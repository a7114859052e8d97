//! Tests of the project itself, which read its files.

mod imports;
mod packages;
mod readme;
mod reference;
mod rule_documents;
