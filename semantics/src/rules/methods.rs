//! Groups of methods that several rules are about.

use crate::method::Method::{
    self, Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace,
};

pub(super) const EVERY: &[Method] = Method::ALL;

/// Methods that request a lasting change of state.
pub(super) const CHANGING: &[Method] = &[Post, Put, Patch, Delete];

/// Methods that request a representation.
pub(super) const RETRIEVING: &[Method] = &[Get, Head, Query];

/// Methods that give a meaning to the content of a request.
pub(super) const WITH_CONTENT: &[Method] = &[Post, Put, Patch, Query];

/// Methods whose requests may have content, but have no meaning or use for it.
pub(super) const WITHOUT_USE_FOR_CONTENT: &[Method] = &[Get, Head, Delete, Options];

/// Methods that neither select nor modify a representation, so that a server must ignore conditions
/// (RFC 9110 §13.2.1).
pub(super) const UNCONDITIONAL: &[Method] = &[Options, Trace, Connect];

/// TRACE sends back the request, CONNECT names a host and a port: neither addresses a resource.
pub(super) const WITHOUT_RESOURCE: &[Method] = &[Trace, Connect];
