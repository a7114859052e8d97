//! The rules by which [`judge`](crate::judge) decides, grouped by what they are about.
//!
//! A rule is a statement about HTTP, and its clauses are what follows from it for some methods and
//! some status codes. A clause is an error only where the text of a specification makes the two
//! contradict each other, and a warning where the pair is legal but doubtful. No pair is spoken of
//! by two rules, so their order does not matter. Within a rule the first clause that speaks of a
//! pair decides, which lets a last one speak of "every other method".

mod access;
mod any_method;
mod authentication;
mod bad_request;
mod conditional;
mod conflict;
mod connection;
mod creation;
mod deferral;
mod delta;
#[cfg(test)]
mod disjoint;
mod gateway;
mod interim;
mod limits;
mod loopback;
mod negotiation;
mod no_content;
mod range;
mod redirection;
mod request_content;
mod retired;
mod routing;
mod success;
mod target;
mod tunnel;
mod upgrade;
mod webdav;

use crate::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::{Method, Rule};

pub(crate) use any_method::ANY_METHOD;

/// Every rule. Each decides about at least one method and code.
///
/// ```
/// use http_semantics::RULES;
///
/// let rule = RULES.iter().find(|rule| rule.name == "interim-responses-are-never-final").unwrap();
/// assert_eq!(
///     rule.summary,
///     "A 1xx response is interim: the final one, which is the handler's, is still to come."
/// );
/// ```
pub static RULES: &[&Rule] = &[
    &interim::NEVER_FINAL,
    &upgrade::FROM_GET,
    &success::BY_METHOD,
    &success::TRANSFORMED_BY_PROXY,
    &creation::NOT_BY_SAFE_METHODS,
    &creation::AS_ASKED,
    &deferral::WORK_FOR_LATER,
    &deferral::RETRIEVAL_HAPPENS_NOW,
    &no_content::NOTHING_TO_SAY,
    &no_content::RETRIEVAL_HAS_CONTENT,
    &no_content::DOCUMENT_VIEW,
    &range::DEFINED_FOR_GET,
    &delta::DEFINED_FOR_GET,
    &redirection::CHOICE,
    &redirection::METHOD_MAY_CHANGE,
    &redirection::METHOD_IS_KEPT,
    &redirection::TO_A_RESULT,
    &conditional::NOT_MODIFIED,
    &conditional::FAILED,
    &conditional::REQUIRED,
    &conditional::IGNORED,
    &bad_request::GENERIC,
    &authentication::CREDENTIALS,
    &authentication::PROXY_CREDENTIALS,
    &authentication::NETWORK_LOGIN,
    &access::LEGAL_DEMAND,
    &conflict::WITH_STATE,
    &target::EXISTENCE,
    &target::NONE_ADDRESSED,
    &negotiation::OF_THE_RESPONSE,
    &negotiation::TRANSPARENT,
    &request_content::JUDGED,
    &request_content::ABSENT,
    &routing::METHODS_OF_THE_TARGET,
    &routing::METHODS_OF_THE_SERVER,
    &routing::AUTHORITY,
    &limits::SLOW_CLIENT,
    &limits::REQUEST_HEAD,
    &connection::EXPECT,
    &connection::EARLY_DATA,
    &connection::VERSION,
    &gateway::UPSTREAM,
    &tunnel::OPENED_BY_2XX,
    &loopback::REFLECTION,
    &webdav::SEVERAL_OUTCOMES,
    &webdav::WITHIN_207,
    &webdav::WRITE_LOCK,
    &webdav::FAILED_DEPENDENCY,
    &webdav::STORAGE,
    &webdav::INFINITE_DEPTH,
    &retired::WITHOUT_MEANING,
    &retired::RESERVED,
    &ANY_METHOD,
];

const EVERY: &[Method] = Method::ALL;

/// Those that ask for a change of state which stays.
const CHANGING: &[Method] = &[Post, Put, Patch, Delete];

/// Those that ask for a representation.
const RETRIEVING: &[Method] = &[Get, Head, Query];

/// Those for which the content of a request has a meaning.
const WITH_CONTENT: &[Method] = &[Post, Put, Patch, Query];

/// Those for which content may be sent, but has no meaning or use.
const WITHOUT_USE_FOR_CONTENT: &[Method] = &[Get, Head, Delete, Options];

/// Those that neither select nor modify a representation, so that a server must ignore conditions
/// (RFC 9110 §13.2.1).
const UNCONDITIONAL: &[Method] = &[Options, Trace, Connect];

/// TRACE sends back the request, CONNECT names a host and a port: neither addresses a resource.
const WITHOUT_RESOURCE: &[Method] = &[Trace, Connect];
