//! The unit struct into which an attribute of a framework turns a handler.

use crate::Operation;

/// A handler that an attribute of its framework has turned into a struct: `#[get("/users")]` of actix-web,
/// `#[handler]` of poem and salvo, `#[endpoint]` of salvo.
///
/// `#[api_responses(…)]` above this attribute implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handler with `#[api_responses(…)]` above the attribute of its framework",
    note = "the attribute of the framework stands below: `#[api_responses(GET \"/users\", 200)]`, then `#[handler]`"
)]
pub trait UnitStruct {
    /// The declaration.
    const OPERATION: Operation;

    /// Whether a method and a path are declared: a type of [`route`].
    #[doc(hidden)]
    type Route;
}

/// How the parameters of a declared path are written. Routers of frameworks accept the types that they can route.
pub mod route {
    /// A method and a path are declared. The parameters of the path, if it has any, are written as `{id}`.
    #[derive(Debug)]
    pub enum Braces {}

    /// The same with `:id`.
    #[derive(Debug)]
    pub enum Colons {}

    /// The same with `<id>`.
    #[derive(Debug)]
    pub enum AngleBrackets {}

    /// No method or no path is declared.
    #[derive(Debug)]
    pub enum Undeclared {}
}
