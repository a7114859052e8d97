//! All responses of an operation, those of its sets among them.

use std::iter::FusedIterator;

use super::record::Records;
use super::{DeclaredResponse, Included, Operation};

/// The responses that an [`Operation`] declares; see [`Operation::responses`].
#[derive(Clone, Debug)]
pub struct Responses {
    /// What is left, the next at the end. Only operations with sets ever put something here.
    waiting: Vec<(Option<&'static Included>, Operation)>,
    via: Option<&'static Included>,
    records: Records,
}

impl Responses {
    pub(super) fn of(operation: Operation) -> Self {
        let records = Records::of(operation);
        let mut responses = Self { waiting: Vec::new(), via: None, records };
        responses.begin(operation);
        responses
    }

    /// The sets of an operation come right behind it. What a set includes comes via that set: nobody
    /// outside knows its parts.
    fn begin(&mut self, operation: Operation) {
        let mut records = Records::of(operation);
        let _head = records.next();
        self.records = records;
        for set in operation.sets.iter().rev() {
            self.waiting.push((self.via.or(Some(set)), *set.operation()));
        }
    }
}

impl Iterator for Responses {
    type Item = DeclaredResponse;

    fn next(&mut self) -> Option<DeclaredResponse> {
        loop {
            for record in &mut self.records {
                let response = DeclaredResponse::read(record, self.via);
                if response.is_some() {
                    return response;
                }
            }
            let (via, operation) = self.waiting.pop()?;
            self.via = via;
            self.begin(operation);
        }
    }
}

impl FusedIterator for Responses {}
