//! The cases of a declared enum, in the order in which a received response is compared with them.
//!
//! Generated code uses this. It is not part of the public interface.

use std::cell::{Cell, OnceCell, RefCell};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use http_semantics::media_type::essence;
use serde::de::DeserializeOwned;

use super::content::FromContent;
use super::error::Reason;
use super::field::FromFieldValues;
use crate::header::ContentType;
use crate::header::content_type::MediaTypes;
use crate::{Body, Problem};

/// A type that a received response is decoded into.
///
/// The attribute implements it for the enums of a declaration with the option `decode`. A `Result` of two of them
/// implements it, too. See [`client`](crate::client).
#[diagnostic::on_unimplemented(
    message = "responses cannot be decoded into `{Self}`",
    label = "its declaration has no `decode`",
    note = "write the option in its attribute: `#[api_responses(…, decode)]`"
)]
pub trait Decode: Sized {
    #[doc(hidden)]
    fn __decode(from: &Undecoded<'_>) -> Option<Self>;
}

impl<R: Decode, E: Decode> Decode for Result<R, E> {
    fn __decode(from: &Undecoded<'_>) -> Option<Self> {
        R::__decode(from).map(Ok).or_else(|| E::__decode(from).map(Err))
    }
}

/// One variant: its status code, and the function that reads it.
#[derive(Debug)]
pub struct Case<T> {
    codes: Codes,
    read: Read<T>,
}

type Read<T> = fn(&Undecoded<'_>) -> Result<T, Mismatch>;

#[derive(Debug)]
enum Codes {
    One(u16),
    /// Those of an included set, or a part of them. All, if the list is empty.
    OfSet(&'static [u16]),
    /// The response is passed on with any status code.
    Any,
}

impl<T> Case<T> {
    pub const fn new(status: u16, read: Read<T>) -> Self {
        Self { codes: Codes::One(status), read }
    }

    pub const fn any(read: Read<T>) -> Self {
        Self { codes: Codes::Any, read }
    }

    pub const fn set(codes: &'static [u16], read: Read<T>) -> Self {
        Self { codes: Codes::OfSet(codes), read }
    }

    fn suits(&self, status: u16, pass: Pass) -> bool {
        match self.codes {
            Codes::One(code) => code == status,
            Codes::OfSet(codes) => codes.is_empty() || codes.contains(&status),
            Codes::Any => pass == Pass::AnyStatus,
        }
    }

    fn is_one_of(&self, status: u16) -> bool {
        matches!(self.codes, Codes::One(code) if code == status)
    }
}

/// Why a case was not read.
#[derive(Debug)]
pub enum Mismatch {
    /// Another pass may read it, or the reason has been kept.
    WithoutReason,
    Reason(Reason),
}

impl From<Reason> for Mismatch {
    fn from(reason: Reason) -> Self {
        Self::Reason(reason)
    }
}

/// All cases are compared several times, so that a case which suits exactly is found before one which suits, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pass {
    /// Content of a type, and problems that are equal to the declared one.
    Exact,
    /// Problems with a `type` of their own, which identifies them (RFC 9457 §3.1.1).
    Type,
    /// Problems that the handler creates, which can be any.
    AnyProblem,
    /// The only problem of its status code, whose text can have changed.
    OnlyProblem,
    /// Responses that are passed on with any status code.
    AnyStatus,
}

impl Pass {
    pub(super) const ALL: [Self; 5] =
        [Self::Exact, Self::Type, Self::AnyProblem, Self::OnlyProblem, Self::AnyStatus];
}

/// A received response while it is compared with the cases.
#[derive(Debug)]
pub struct Undecoded<'a> {
    pub(super) response: &'a Response<Bytes>,
    pub(super) pass: Pass,
    /// How many cases of the enum have the received status code.
    cases_of_status: Cell<usize>,
    reason: RefCell<Reason>,
    pub(super) document: OnceCell<Result<Problem, String>>,
}

impl<'a> Undecoded<'a> {
    pub(super) fn new(response: &'a Response<Bytes>) -> Self {
        Self {
            response,
            pass: Pass::Exact,
            cases_of_status: Cell::new(0),
            reason: RefCell::new(Reason::UndeclaredStatus),
            document: OnceCell::new(),
        }
    }

    pub(super) fn begin(&mut self, pass: Pass) {
        self.pass = pass;
    }

    pub(super) fn into_reason(self) -> Reason {
        self.reason.into_inner()
    }

    pub(super) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(super) fn bytes(&self) -> &Bytes {
        self.response.body()
    }

    /// Whether the enum has no other case with the received status code.
    pub(super) fn is_only_case(&self) -> bool {
        self.cases_of_status.get() == 1
    }

    /// Returns the first case that can be read.
    pub fn first_of<T>(&self, cases: &[Case<T>]) -> Option<T> {
        let status = self.status().as_u16();
        let of_status = cases.iter().filter(|case| case.is_one_of(status)).count();
        for case in cases.iter().filter(|case| case.suits(status, self.pass)) {
            self.cases_of_status.set(of_status);
            match (case.read)(self) {
                Ok(read) => return Some(read),
                Err(Mismatch::WithoutReason) => {}
                Err(Mismatch::Reason(reason)) => self.keep(reason),
            }
        }
        None
    }

    /// Keeps the reason that says most, or else the first.
    fn keep(&self, reason: Reason) {
        let mut kept = self.reason.borrow_mut();
        match (&mut *kept, reason) {
            (Reason::MediaType { declared }, Reason::MediaType { declared: others }) => {
                for other in others {
                    if !declared.contains(&other) {
                        declared.push(other);
                    }
                }
            }
            (before, reason) if reason.rank() > before.rank() => *before = reason,
            _ => {}
        }
    }

    /// The included set, if it is one of its responses.
    pub fn set<T: Decode>(&self) -> Result<T, Mismatch> {
        T::__decode(self).ok_or(Mismatch::WithoutReason)
    }

    /// No content.
    pub fn empty(&self) -> Result<(), Mismatch> {
        if self.bytes().is_empty() || self.status().is_redirection() {
            return Ok(());
        }
        Err(Reason::ContentNotDeclared.into())
    }

    /// A variant with a field that responses do not contain.
    pub fn not_decodable<T>(&self, variant: &'static str) -> Result<T, Mismatch> {
        match self.pass {
            Pass::AnyStatus => Err(Reason::NotDecodable(variant).into()),
            _ => Err(Mismatch::WithoutReason),
        }
    }

    /// JSON.
    pub fn json<T: DeserializeOwned>(&self, media_types: &[&'static str]) -> Result<T, Mismatch> {
        self.media_type(media_types)?;
        self.deserialized()
    }

    pub(super) fn deserialized<T: DeserializeOwned>(&self) -> Result<T, Mismatch> {
        serde_json::from_slice(self.bytes()).map_err(|error| Reason::Content(error.into()).into())
    }

    /// Content as it is sent.
    pub fn content<T: FromContent>(&self, media_types: &[&'static str]) -> Result<T, Mismatch> {
        self.media_type(media_types)?;
        T::from_content(self.bytes().clone()).map_err(|error| Reason::Content(error).into())
    }

    /// The whole response. There may be no list of media types.
    pub fn raw<T: From<crate::Response>>(
        &self,
        media_types: &[&'static str],
    ) -> Result<T, Mismatch> {
        if !media_types.is_empty() {
            self.media_type(media_types)?;
        }
        Ok(self.response.clone().map(Body::from).into())
    }

    /// Parameters are not part of the declaration, and often a `charset` that JSON does not have.
    pub(super) fn media_type(&self, declared: &[&'static str]) -> Result<(), Mismatch> {
        let received = self.content_type_text().map(essence).unwrap_or_default();
        if declared.iter().any(|one| essence(one).eq_ignore_ascii_case(received)) {
            return Ok(());
        }
        Err(Reason::MediaType { declared: declared.to_vec() }.into())
    }

    fn content_type_text(&self) -> Option<&'a str> {
        self.response.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The media type that the handler has chosen.
    pub fn content_type<R: MediaTypes<N>, const N: usize>(
        &self,
    ) -> Result<ContentType<R, N>, Mismatch> {
        let received = self.content_type_text().and_then(ContentType::received);
        received.ok_or_else(|| Reason::MediaType { declared: R::LIST.to_vec() }.into())
    }

    fn lines(&self, name: &str) -> Vec<HeaderValue> {
        self.response.headers().get_all(name).iter().cloned().collect()
    }

    /// A header field.
    pub fn header<T: FromFieldValues>(&self, name: &'static str) -> Result<T, Mismatch> {
        let lines = self.lines(name);
        T::from_field_values(&lines).map_err(|error| {
            let is_missing = lines.is_empty();
            let reason =
                if is_missing { Reason::HeaderMissing(name) } else { Reason::Header(name, error) };
            reason.into()
        })
    }

    /// A header field whose value is part of the declaration.
    pub fn constant(&self, name: &'static str, value: &'static str) -> Result<(), Mismatch> {
        let lines = self.lines(name);
        if lines.is_empty() {
            return Err(Reason::HeaderMissing(name).into());
        }
        let is_same = |line: &HeaderValue| line.as_bytes().trim_ascii() == value.trim().as_bytes();
        if lines.iter().any(is_same) {
            return Ok(());
        }
        let error = format!("the value is {:?} instead of {value:?}", lines[0]);
        Err(Reason::Header(name, error.into()).into())
    }
}
