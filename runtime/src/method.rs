//! The request methods as types, for bounds such as `RespondsTo<Post>`.
//!
//! The types have no values. They are used where the compiler, and not the program, has to
//! distinguish the methods; at run time, [`http_semantics::Method`] is used.

macro_rules! methods {
    ($($(#[$doc:meta])* $name:ident)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}
        )*
    };
}

methods! {
    /// `GET` (RFC 9110 §9.3.1).
    Get
    /// `HEAD` (RFC 9110 §9.3.2).
    Head
    /// `POST` (RFC 9110 §9.3.3).
    Post
    /// `PUT` (RFC 9110 §9.3.4).
    Put
    /// `PATCH` (RFC 5789 §2).
    Patch
    /// `DELETE` (RFC 9110 §9.3.5).
    Delete
    /// `OPTIONS` (RFC 9110 §9.3.7).
    Options
    /// `TRACE` (RFC 9110 §9.3.8).
    Trace
    /// `CONNECT` (RFC 9110 §9.3.6).
    Connect
    /// `QUERY` (RFC 10008 §2).
    Query
}
