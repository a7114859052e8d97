//! One declaration, and the declarations of the sets that it includes.

use api_responses_record::{MethodList, OperationView, SetView};
use http_semantics::{Language, Method};

/// One declaration: methods, path, name, documentation and responses.
///
/// Documentation generators read it from
/// [`DescribeResponses::OPERATION`](crate::DescribeResponses::OPERATION). It is a `Copy` type of six words
/// that refers to text in the read-only data of the program. The text is parsed when it is read, so that an
/// operation that is never read costs only its text.
///
/// ```
/// use api_responses::http_semantics::Method;
/// use api_responses::{DescribeResponses, Operation, api_responses};
///
/// /// Look up one user.
/// #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// // Both enums describe the whole operation.
/// const OPERATION: Operation = GetUserError::OPERATION;
/// const { assert!(OPERATION.declares(404)) };
///
/// assert!(OPERATION.methods().eq([Method::Get]));
/// assert_eq!(OPERATION.path(), Some("/users/{id}"));
/// assert_eq!(OPERATION.summary(), Some("Look up one user."));
/// for response in OPERATION.responses() {
///     println!("{} {}", response.status(), response.meaning().unwrap_or_default());
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Most declarations have one part. It is not in the array, because rustc makes another constant of
    /// each borrowed array.
    pub(super) part: &'static str,
    pub(super) parts: &'static [&'static str],
    pub(super) sets: &'static [Included],
}

impl Operation {
    /// Creates an operation from a text that `api_responses_record::Part` has written.
    #[doc(hidden)]
    pub const fn __new(part: &'static str) -> Self {
        Self::__of(part, &[], &[])
    }

    /// Creates an operation from parts, of which a `cfg` may remove some.
    #[doc(hidden)]
    pub const fn __in_parts(parts: &'static [&'static str]) -> Self {
        Self::__of("", parts, &[])
    }

    /// Creates an operation from parts, with the included sets.
    #[doc(hidden)]
    pub const fn __with_sets(parts: &'static [&'static str], sets: &'static [Included]) -> Self {
        Self::__of("", parts, sets)
    }

    /// Creates an operation from a text or its parts, some of which a `cfg` may remove, and from the
    /// included sets.
    #[doc(hidden)]
    pub const fn __of(
        part: &'static str,
        parts: &'static [&'static str],
        sets: &'static [Included],
    ) -> Self {
        Self { part, parts, sets }
    }

    /// Returns the name of the variant whose record contains this byte of the first part.
    pub(crate) fn variant_at(self, offset: usize) -> Option<&'static str> {
        api_responses_record::ResponseView::at(self.part, offset)?.variant()
    }

    /// Returns the included set with this index.
    #[doc(hidden)]
    pub const fn __set(&self, index: usize) -> &Operation {
        self.sets[index].operation()
    }

    /// Returns the declared methods: all for `ANY`, and none if the declaration has no method.
    pub fn methods(self) -> impl Iterator<Item = Method> + Clone + 'static {
        let any = self.responds_to_any_method();
        let named = self.record().methods().filter_map(Method::from_name);
        let all = if any { Method::ALL } else { &[] };
        named.chain(all.iter().copied())
    }

    /// Returns whether the declaration says `ANY`: the endpoint responds to every method, also to those
    /// that [`Method`] does not contain.
    pub const fn responds_to_any_method(self) -> bool {
        self.method_list().is_any()
    }

    /// Returns whether the declaration lists this method.
    #[cfg(feature = "axum08")]
    pub(crate) const fn lists(self, method: Method) -> bool {
        self.method_list().lists(method.as_str())
    }

    const fn method_list(self) -> MethodList<'static> {
        MethodList::of(self.part, self.parts)
    }

    /// Returns the path in the syntax of the framework, `/users/{id}`, if it is declared or in a route
    /// attribute.
    pub fn path(self) -> Option<&'static str> {
        self.record().path()
    }

    /// Returns each method with each of its paths. A handler below `#[routes]` of actix-web can have several paths, of
    /// which [`path`](Self::path) returns the first. A declaration without a path has no routes.
    ///
    /// ```
    /// use api_responses::http_semantics::Method;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// # #[cfg(feature = "actix-web4")] {
    /// #[api_responses(204)]
    /// #[actix_web::routes]
    /// #[get("/status")]
    /// #[get("/health")]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let routes = GetHealthResponse::OPERATION.routes();
    /// assert!(routes.eq([(Method::Get, "/status"), (Method::Get, "/health")]));
    /// # }
    /// ```
    pub fn routes(self) -> impl Iterator<Item = (Method, &'static str)> + Clone + 'static {
        let several = self.record().routes().flat_map(|(methods, path)| {
            methods.filter_map(Method::from_name).map(move |method| (method, path))
        });
        let is_one = self.record().routes().next().is_none();
        let path = self.path().filter(|_| is_one);
        let one = path.into_iter().flat_map(move |path| self.methods().map(move |one| (one, path)));
        several.chain(one)
    }

    /// Returns the paths of the routes, each once. Without a method, the path is that of the declaration.
    pub(crate) fn paths(self) -> Vec<&'static str> {
        let mut paths: Vec<&'static str> = Vec::new();
        for path in self.record().routes().map(|(_, path)| path) {
            paths.push(path);
        }
        if paths.is_empty() {
            paths.extend(self.path());
        }
        paths
    }

    /// Returns how many values the handler reads from the path with `Path<u64>` or `Path<(A, B)>`, if it does.
    #[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3", feature = "salvo1"))]
    pub(crate) fn path_values(self) -> Option<usize> {
        self.record().path_values()
    }

    /// Returns the name of the handler, `get_user`, or of the type with the declaration.
    pub fn name(self) -> &'static str {
        self.record().name()
    }

    /// Returns the first paragraph of the documentation, if there is any.
    pub fn summary(self) -> Option<&'static str> {
        self.record().summary()
    }

    /// Returns the documentation after its first paragraph, in Markdown, if there is any.
    pub fn description(self) -> Option<&'static str> {
        self.record().description()
    }

    /// Returns the [`summary`](Self::summary) in a language, if the author translated it: `#[zh = "…"]`.
    /// Otherwise, returns the summary itself.
    ///
    /// ```
    /// use api_responses::http_semantics::Language;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204)]
    /// #[zh = "忘掉一切。"]
    /// async fn forget() -> ForgetResponse {
    ///     ForgetResponse::NoContent
    /// }
    ///
    /// let operation = ForgetResponse::OPERATION;
    /// assert_eq!(operation.summary_in(Language::CHINESE), Some("忘掉一切。"));
    /// assert_eq!(operation.summary_in(Language::ENGLISH), Some("Forget everything."));
    /// ```
    pub fn summary_in(self, language: &Language) -> Option<&'static str> {
        let translated = self.record().translation(language.primary());
        translated.map(|text| parted(text).0).or_else(|| self.summary())
    }

    /// Returns the [`description`](Self::description) in a language. If the summary is translated, only a
    /// translated description is returned.
    pub fn description_in(self, language: &Language) -> Option<&'static str> {
        match self.record().translation(language.primary()) {
            Some(text) => Some(parted(text).1).filter(|text| !text.is_empty()),
            None => self.description(),
        }
    }

    /// The record of the operation.
    /// Returns the note of the handler's `#[deprecated]`, which may be empty. `None` if it is not deprecated.
    ///
    /// ```
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(GET "/users", 204)]
    /// #[deprecated = "Use `/people`."]
    /// async fn list_users() -> ListUsersResponse {
    ///     ListUsersResponse::NoContent
    /// }
    ///
    /// assert_eq!(ListUsersResponse::OPERATION.deprecation(), Some("Use `/people`."));
    /// ```
    pub fn deprecation(self) -> Option<&'static str> {
        self.record().deprecation()
    }

    pub(super) fn record(self) -> OperationView<'static> {
        OperationView::of(self.part, self.parts)
    }
}

/// Splits a text after its first paragraph.
fn parted(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    (first, rest.trim())
}

/// How the declaration includes a set, and the declaration of the set.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Included(
    /// The text of an `api_responses_record::SetRecord`.
    pub &'static str,
    pub Operation,
);

impl Included {
    /// How the declaration includes the set.
    pub(super) const fn record(&self) -> SetView<'static> {
        SetView::of(self.0)
    }

    /// Whether only some codes of the set can occur.
    pub(super) fn is_part(&self) -> bool {
        self.record().part().is_some()
    }

    /// Whether this code of the set can occur, or the whole set can.
    pub(super) const fn includes(&self, code: u16) -> bool {
        match self.record().part() {
            Some(codes) => codes.contain(code),
            None => true,
        }
    }

    /// What the set declares.
    pub(super) const fn operation(&self) -> &Operation {
        &self.1
    }
}
