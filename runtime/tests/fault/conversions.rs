//! Conversions into and from `Fault`.

use std::borrow::Cow;
use std::error::Error;
use std::{fmt, io};

use anyhow::Context as _;
use api_responses::{BoxError, Fault};

#[derive(Debug)]
struct Timeout;

impl fmt::Display for Timeout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("timed out")
    }
}

impl Error for Timeout {}

#[test]
fn a_fault_is_a_pointer_and_can_be_sent() {
    fn go_anywhere<T: Send + Sync + 'static>() {}
    go_anywhere::<Fault>();
    assert_eq!(size_of::<Fault>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Fault>>(), size_of::<usize>());
}

#[test]
fn the_question_mark_converts_any_error() {
    fn standard() -> Result<u8, Fault> {
        Ok("seven".parse()?)
    }
    fn own() -> Result<u8, Fault> {
        Err(Timeout)?
    }
    fn boxed() -> Result<u8, Fault> {
        Err(BoxError::from(Timeout))?
    }
    fn with_context() -> Result<u8, Fault> {
        Ok(Err(Timeout).context("cannot reach the database")?)
    }
    fn text() -> Result<u8, Fault> {
        Err("no such table")?
    }
    fn owned_text() -> Result<u8, Fault> {
        Err(format!("no table {}", 7))?
    }
    fn either_text() -> Result<u8, Fault> {
        Err(Cow::Borrowed("no such column"))?
    }
    let says = |result: Result<u8, Fault>| result.unwrap_err().error().to_string();
    assert_eq!(says(standard()), "invalid digit found in string");
    assert_eq!(says(own()), "timed out");
    assert_eq!(says(boxed()), "timed out");
    assert_eq!(says(with_context()), "cannot reach the database");
    assert_eq!(says(text()), "no such table");
    assert_eq!(says(owned_text()), "no table 7");
    assert_eq!(says(either_text()), "no such column");
}

#[test]
fn the_error_is_returned_unchanged() {
    let fault = Fault::new(io::Error::other(Timeout));
    let error = fault.error().downcast_ref::<io::Error>().unwrap();
    assert!(error.get_ref().unwrap().is::<Timeout>());
    let error = fault.into_error().downcast::<io::Error>().unwrap();
    assert!(error.into_inner().unwrap().is::<Timeout>());
}

#[test]
fn debug_shows_id_and_error() {
    let fault = Fault::new(Timeout);
    let id = fault.id();
    assert_eq!(format!("{fault:?}"), format!("Fault {{ id: {id:?}, error: Timeout }}"));
}
