//! Problem documents, and documents of custom error formats.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::cases::{Mismatch, Pass, Undecoded};
use super::error::Reason;
use crate::assemble::PROBLEM_JSON;
use crate::body::BodyKind;
use crate::{Body, DeclaredError, Fault, Problem};

/// RFC 9457 §4.2.1: the problem has no semantics beyond its status code.
const ABOUT_BLANK: &str = "about:blank";

// Generated code calls these functions.
#[doc(hidden)]
impl Undecoded<'_> {
    fn document(&self) -> Result<&Problem, Mismatch> {
        self.media_type(&[PROBLEM_JSON])?;
        let read = || serde_json::from_slice(self.bytes()).map_err(|error| error.to_string());
        self.document
            .get_or_init(read)
            .as_ref()
            .map_err(|error| Reason::Content(error.clone().into()).into())
    }

    /// What a pass does not accept is not declared, once no other pass can accept it.
    fn accept(&self, is_accepted: bool) -> Result<(), Mismatch> {
        match (is_accepted, self.pass) {
            (true, _) => Ok(()),
            (false, Pass::AnyStatus) => Err(Reason::UndeclaredProblem.into()),
            (false, _) => Err(Mismatch::WithoutReason),
        }
    }

    /// A problem that is part of the declaration.
    pub fn fixed(&self, kind: &str, title: &str, detail: &str) -> Result<(), Mismatch> {
        let document = self.document()?;
        let is_same_type = type_of(document) == kind;
        self.accept(match self.pass {
            Pass::Exact => {
                is_same_type
                    && document.title() == Some(title)
                    && document.detail().unwrap_or_default() == detail
            }
            Pass::Type => is_same_type && kind != ABOUT_BLANK,
            Pass::OnlyProblem => is_same_type && self.is_only_case(),
            Pass::AnyProblem | Pass::AnyStatus => false,
        })
    }

    /// A problem that the handler creates.
    pub fn problem(&self, kind: &str) -> Result<Problem, Mismatch> {
        let document = self.document()?;
        self.accept(match self.pass {
            Pass::Exact | Pass::Type => kind != ABOUT_BLANK && type_of(document) == kind,
            Pass::AnyProblem | Pass::OnlyProblem | Pass::AnyStatus => true,
        })?;
        Ok(document.clone())
    }

    /// An unexpected error.
    pub fn fault(&self, kind: &str) -> Result<Fault, Mismatch> {
        let document = self.document()?;
        let is_fault = || {
            let instance = document.instance().unwrap_or_default();
            type_of(document) == kind && instance.starts_with(URN) && document.detail().is_none()
        };
        self.accept(self.pass >= Pass::AnyProblem || self.pass == Pass::Exact && is_fault())?;
        Ok(self.received_fault(document.instance()))
    }

    /// A member of a problem document. A missing one is `null`.
    pub fn member<T: DeserializeOwned>(&self, name: &str) -> Result<T, Mismatch> {
        let value = self.document()?.extension(name).cloned().unwrap_or_default();
        serde_json::from_value(value)
            .map_err(|error| Reason::Content(format!("the member {name:?}: {error}").into()).into())
    }

    /// A bare error code in a custom error format that is JSON.
    pub fn custom<T>(
        &self,
        declared: DeclaredError,
        media_type: &'static str,
    ) -> Result<(), Mismatch>
    where
        T: From<DeclaredError> + Serialize + DeserializeOwned,
    {
        self.media_type(&[media_type])?;
        match self.pass {
            Pass::Exact => {
                let received = self.deserialized::<Value>()?;
                let expected = serde_json::to_value(T::from(declared));
                self.accept(expected.is_ok_and(|expected| expected == received))
            }
            Pass::OnlyProblem if self.is_only_case() => self.deserialized::<T>().map(drop),
            _ => self.accept(false),
        }
    }

    /// A bare error code in a custom error format that is not JSON.
    pub fn custom_content<T>(
        &self,
        declared: DeclaredError,
        media_type: &'static str,
    ) -> Result<(), Mismatch>
    where
        T: From<DeclaredError> + Into<Body>,
    {
        self.media_type(&[media_type])?;
        self.accept(match self.pass {
            Pass::Exact => match T::from(declared).into().into_kind() {
                BodyKind::Bytes(expected) => expected == *self.bytes(),
                BodyKind::Empty | BodyKind::UnknownLength => self.bytes().is_empty(),
                BodyKind::Stream(_) => false,
            },
            Pass::OnlyProblem => self.is_only_case(),
            _ => false,
        })
    }

    /// An error with a text of its own, in a custom error format that is JSON.
    pub fn custom_text<T: DeserializeOwned>(
        &self,
        media_type: &'static str,
    ) -> Result<(), Mismatch> {
        self.media_type(&[media_type])?;
        self.accept(self.pass >= Pass::AnyProblem)?;
        self.deserialized::<T>().map(drop)
    }

    /// An error with a text of its own, in a custom error format that is not JSON.
    pub fn custom_text_content(&self, media_type: &'static str) -> Result<(), Mismatch> {
        self.media_type(&[media_type])?;
        self.accept(self.pass >= Pass::AnyProblem)
    }

    /// The unexpected error of a custom error format, with the first id that the document contains.
    pub fn custom_fault(&self) -> Fault {
        let content = String::from_utf8_lossy(self.bytes());
        let id = content.find(URN).and_then(|start| content.get(start..start + URN.len() + 36));
        self.received_fault(id)
    }

    fn received_fault(&self, id: Option<&str>) -> Fault {
        let phrase = self.status().canonical_reason().unwrap_or("an unexpected error");
        let error = ReceivedFault { code: self.status().as_u16(), phrase };
        Fault::received(id.unwrap_or_default(), error)
    }
}

const URN: &str = "urn:uuid:";

fn type_of(document: &Problem) -> &str {
    document.type_uri().unwrap_or(ABOUT_BLANK)
}

/// The error of a received [`Fault`]. The service that sent it has the details in its log.
#[derive(Debug)]
struct ReceivedFault {
    code: u16,
    phrase: &'static str,
}

impl fmt::Display for ReceivedFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "another service answered {} {}", self.code, self.phrase)
    }
}

impl std::error::Error for ReceivedFault {}
