//! The description of a request, or of a part of it.

use std::any::type_name;

use http::StatusCode;

use super::security::SecurityScheme;
use crate::{DeclaredResponse, DescribeResponses, Operation, ResponseKind};

/// What a type reads from the request, and which responses it sends itself.
///
/// ```
/// use api_responses::request::RequestDescription;
///
/// let description = RequestDescription::new()
///     .with_header_field("If-Match", "The `ETag` of the book.")
///     .with_content::<String>("text/plain");
/// assert!(format!("{description:?}").contains("If-Match"));
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RequestDescription {
    pub(crate) described: Vec<Described>,
    pub(crate) rejections: Vec<Operation>,
}

/// A part of the request.
#[derive(Clone, Debug)]
pub(crate) enum Described {
    /// All path parameters, or all query parameters.
    Fields(Fields),
    Field(Field),
    Content(Content),
    Security(SecurityScheme),
}

/// The parameters of the path or of the query that are read into the fields of a type.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) place: FieldPlace,
    /// See [`type_name`].
    pub(crate) of: &'static str,
    pub(crate) is_optional: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldPlace {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) place: FieldPlace,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
}

#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub(crate) media_type: &'static str,
    /// See [`type_name`].
    pub(crate) of: &'static str,
    pub(crate) is_optional: bool,
}

impl RequestDescription {
    /// Creates a description of a type that reads nothing and rejects nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the parameters of the path. `T` is the type of the only parameter, a tuple, or a struct with a field
    /// for each parameter.
    pub fn with_path<T: ?Sized>(self) -> Self {
        self.with_fields::<T>(FieldPlace::Path)
    }

    /// Adds the parameters of the query, which are the fields of `T`.
    pub fn with_query<T: ?Sized>(self) -> Self {
        self.with_fields::<T>(FieldPlace::Query)
    }

    fn with_fields<T: ?Sized>(self, place: FieldPlace) -> Self {
        self.with(Described::Fields(Fields { place, of: type_name::<T>(), is_optional: false }))
    }

    /// Adds a parameter of the query. The description is in Markdown, and may be empty.
    pub fn with_query_parameter(self, name: &'static str, description: &'static str) -> Self {
        self.with(Described::Field(Field { place: FieldPlace::Query, name, description }))
    }

    /// Adds a header field. The description is in Markdown, and may be empty. OpenAPI describes `Authorization` as a
    /// [security scheme](Self::with_security), and `Content-Type` with the [content](Self::with_content).
    pub fn with_header_field(self, name: &'static str, description: &'static str) -> Self {
        self.with(Described::Field(Field { place: FieldPlace::Header, name, description }))
    }

    /// Adds a cookie. The description is in Markdown, and may be empty.
    pub fn with_cookie(self, name: &'static str, description: &'static str) -> Self {
        self.with(Described::Field(Field { place: FieldPlace::Cookie, name, description }))
    }

    /// Adds content of a type. With several media types, clients choose one.
    pub fn with_content<T: ?Sized>(self, media_type: &'static str) -> Self {
        let of = type_name::<T>();
        self.with(Described::Content(Content { media_type, of, is_optional: false }))
    }

    /// Adds credentials. If there are several, all of them are needed.
    pub fn with_security(self, scheme: SecurityScheme) -> Self {
        self.with(Described::Security(scheme))
    }

    /// Adds the responses that are sent before the handler runs: those of an extractor's rejection, or of a set.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::request::RequestDescription;
    ///
    /// #[api_responses(401 { www_authenticate = "Bearer" })]
    /// pub enum NotSignedIn {}
    ///
    /// let description = RequestDescription::new().with_rejection::<NotSignedIn>();
    /// let rejections: Vec<_> = description.rejections().collect();
    /// assert!(rejections[0].declares(401));
    /// ```
    pub fn with_rejection<R: DescribeResponses>(mut self) -> Self {
        self.rejections.push(R::OPERATION);
        self
    }

    /// Adds what another type reads and rejects.
    pub fn and(mut self, other: Self) -> Self {
        self.described.extend(other.described);
        self.rejections.extend(other.rejections);
        self
    }

    /// Marks everything that was added as optional, for an `Option` of an extractor.
    pub fn optional(mut self) -> Self {
        for described in &mut self.described {
            match described {
                Described::Fields(Fields { is_optional, .. })
                | Described::Content(Content { is_optional, .. }) => *is_optional = true,
                Described::Security(scheme) => scheme.is_optional = true,
                Described::Field(_) => {}
            }
        }
        self
    }

    /// Removes the responses, for a `Result` of an extractor: the handler decides what to send.
    pub fn without_rejections(mut self) -> Self {
        self.rejections.clear();
        self
    }

    /// Returns the declarations of the responses that are sent before the handler runs.
    pub fn rejections(&self) -> impl Iterator<Item = Operation> {
        self.rejections.iter().copied()
    }

    /// Returns the responses that are sent before the handler of an operation. Left out are those for which the
    /// operation declares `outside(…)` with the same code: its author describes them for this endpoint.
    pub(crate) fn responses_before(&self, operation: Operation) -> Vec<DeclaredResponse> {
        let declared = operation.responses().filter(|one| one.kind() == ResponseKind::Outside);
        let declared: Vec<StatusCode> = declared.map(DeclaredResponse::status).collect();
        let mut responses: Vec<DeclaredResponse> = Vec::new();
        for response in self.rejections.iter().flat_map(|rejection| rejection.responses()) {
            if !declared.contains(&response.status()) && !responses.contains(&response) {
                responses.push(response);
            }
        }
        responses
    }

    fn with(mut self, described: Described) -> Self {
        self.described.push(described);
        self
    }
}
