//! Tests of the project itself, which read its files.

mod readme;
