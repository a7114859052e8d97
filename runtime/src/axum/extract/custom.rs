//! Extractors that reject in a custom error format.

/// Defines extractors of axum that reject in a custom error format.
///
/// One line in a module of its own is enough for a crate, whose handlers then use these extractors. The type has the
/// requirements of `errors = ApiError`: it is
/// [`Serialize`](serde::Serialize) and converts from a
/// [`DeclaredError`](crate::DeclaredError), whose `detail` is the text of axum. Each rejection keeps its own code.
///
/// ```
/// use api_responses::axum::RouterExt as _;
/// use api_responses::{DeclaredError, api_responses};
/// use axum::Router;
///
/// #[derive(serde::Serialize)]
/// pub struct ApiError {
///     code: &'static str,
///     message: String,
/// }
///
/// impl From<DeclaredError> for ApiError {
///     fn from(error: DeclaredError) -> Self {
///         let message = error.detail().unwrap_or(error.title()).to_owned();
///         ApiError { code: error.name(), message }
///     }
/// }
///
/// mod extract {
///     api_responses::axum::extractors!(super::ApiError);
/// }
/// use extract::{Json, JsonRejection};
///
/// /// Search for books.
/// #[api_responses(POST "/books/search", 200, outside(..JsonRejection))]
/// async fn search(Json(titles): Json<Vec<String>>) -> SearchResponse<String> {
///     SearchResponse::Ok(titles.join(", "))
/// }
///
/// # fn main() {
/// let app: Router = Router::new().endpoint(search).error_fallbacks(extract::FORMAT);
///
/// // Sent as `{"code":"UnprocessableContent","message":"…"}`.
/// let rejection = Json::<u8>::from_bytes(b"true").unwrap_err();
/// assert!(matches!(rejection, JsonRejection::UnprocessableContent(_)));
/// # }
/// ```
///
/// It defines:
///
/// - `Json`, `Form`, `Path` and `Query`, as in [`axum`](crate::axum);
/// - `JsonRejection`, `FormRejection`, `PathRejection` and `QueryRejection`: sets of errors, for
///   `outside(..JsonRejection)` and for `Result<Json<T>, JsonRejection>`. The documents show this content;
/// - `FORMAT`, for [`RouterExt::error_fallbacks`](crate::axum::RouterExt::error_fallbacks).
///
/// `extractors!(ApiError as "application/vnd.shop+json")` sets the media type. One that is not JSON, such as
/// `ErrorPage as "text/html; charset=utf-8"`, is for a type that converts into a [`Body`](crate::Body): error pages for
/// browsers.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum_extractors {
    ($error:ty) => {
        $crate::__axum_extractors! { $error as "application/json" }
    };
    ($error:ty as $media_type:literal) => {
        $crate::__rejection! {
            /// The responses of [`Json`] instead of the handler.
            JsonRejection of axum [$error as $media_type]
            /// The content is not well-formed JSON, or could not be read completely.
            #[zh = "请求体不是合法的 JSON，或未能完整读取。"]
            400 BadRequest "Bad Request",
            /// The content is longer than the server allows.
            #[zh = "请求体超过服务器允许的长度。"]
            413 ContentTooLarge "Content Too Large",
            /// The header `Content-Type` does not declare the content as JSON.
            #[zh = "请求头 `Content-Type` 未声明请求体为 JSON。"]
            415 UnsupportedMediaType "Unsupported Media Type",
            /// The content is JSON, but a field is missing or has an unexpected value.
            #[zh = "请求体是 JSON，但缺少字段，或字段的值不符合要求。"]
            422 UnprocessableContent "Unprocessable Content",
        }

        $crate::__rejection! {
            /// The responses of [`Form`] instead of the handler.
            FormRejection of axum [$error as $media_type]
            /// The query of a GET request is not the expected form, or the content could not be read
            /// completely.
            #[zh = "GET 请求的查询参数不合法，或未能完整读取请求体。"]
            400 BadRequest "Bad Request",
            /// The content is longer than the server allows.
            #[zh = "请求体超过服务器允许的长度。"]
            413 ContentTooLarge "Content Too Large",
            /// The header `Content-Type` is not `application/x-www-form-urlencoded`.
            #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`。"]
            415 UnsupportedMediaType "Unsupported Media Type",
            /// A form field is missing or has an unexpected value.
            #[zh = "缺少某个表单字段，或其值不符合要求。"]
            422 UnprocessableContent "Unprocessable Content",
        }

        $crate::__rejection! {
            /// The responses of [`Query`] instead of the handler.
            QueryRejection of axum [$error as $media_type]
            /// A query parameter is missing or has an unexpected value.
            #[zh = "缺少某个查询参数，或其值不符合要求。"]
            400 BadRequest "Bad Request",
        }

        $crate::__axum_path_rejection! { $error as $media_type }

        /// The format, for `error_fallbacks`.
        #[allow(dead_code)]
        pub const FORMAT: $crate::ErrorFormat =
            $crate::__custom_format! { $error as $media_type };

        $crate::__axum_extractor! {
            /// An extractor of JSON that rejects with [`JsonRejection`].
            Json: JsonRejection, [FromRequest from_request (request: $crate::__private::axum::Request)]
        }

        $crate::__axum_extractor! {
            /// An extractor of a form that rejects with [`FormRejection`].
            Form: FormRejection, [FromRequest from_request (request: $crate::__private::axum::Request)]
        }

        $crate::__axum_extractor! {
            /// An extractor of path parameters that rejects with [`PathRejection`].
            Path: PathRejection,
            [FromRequestParts from_request_parts (parts: &mut $crate::__private::axum::Parts)] Send
        }

        $crate::__axum_extractor! {
            /// An extractor of the query that rejects with [`QueryRejection`].
            Query: QueryRejection,
            [FromRequestParts from_request_parts (parts: &mut $crate::__private::axum::Parts)]
        }

        $crate::__axum_optional! {
            Json: JsonRejection,
            [OptionalFromRequest from_request (request: $crate::__private::axum::Request)]
        }

        $crate::__axum_optional! {
            Path: PathRejection,
            [OptionalFromRequestParts from_request_parts (parts: &mut $crate::__private::axum::Parts)] Send 'static
        }

        #[allow(dead_code)]
        impl<T: $crate::__private::DeserializeOwned> Json<T> {
            /// Reads JSON from bytes.
            ///
            /// # Errors
            ///
            /// Returns [`JsonRejection`]: 400 if the bytes are not JSON, and 422 if the JSON is not a `T`.
            pub fn from_bytes(bytes: &[::core::primitive::u8]) -> ::core::result::Result<Self, JsonRejection> {
                let $crate::axum::Json(value) = $crate::axum::Json::from_bytes(bytes)?;
                ::core::result::Result::Ok(Self(value))
            }
        }

        #[allow(dead_code)]
        impl<T: $crate::__private::DeserializeOwned> Query<T> {
            /// Reads the query of a URI.
            ///
            /// # Errors
            ///
            /// Returns [`QueryRejection`], 400, if the query is not a `T`.
            pub fn try_from_uri(uri: &$crate::http::Uri) -> ::core::result::Result<Self, QueryRejection> {
                let $crate::axum::Query(value) = $crate::axum::Query::try_from_uri(uri)?;
                ::core::result::Result::Ok(Self(value))
            }
        }

        impl<T: $crate::__private::Serialize> $crate::__private::axum::IntoResponse for Json<T> {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::IntoResponse::into_response($crate::axum::Json(self.0))
            }
        }

        impl<T: $crate::__private::Serialize> $crate::__private::axum::IntoResponse for Form<T> {
            fn into_response(self) -> $crate::__private::axum::Response {
                $crate::__private::axum::IntoResponse::into_response($crate::axum::Form(self.0))
            }
        }
    };
}

/// Defines an extractor.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum_extractor {
    (
        $(#[$doc:meta])*
        $name:ident: $rejection:ident, [$Trait:ident $function:ident ($argument:ident: $input:ty)] $($bound:tt)*
    ) => {
        $(#[$doc])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::default::Default,
        )]
        #[allow(dead_code)]
        pub struct $name<T>(pub T);

        impl<T> ::core::ops::Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> ::core::ops::DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> ::core::convert::From<T> for $name<T> {
            fn from(value: T) -> Self {
                Self(value)
            }
        }

        impl<T> $crate::request::DescribeRequest for $name<T> {
            fn describe_request() -> $crate::request::RequestDescription {
                let described =
                    <$crate::axum::$name<T> as $crate::request::DescribeRequest>::describe_request();
                described.without_rejections().with_rejection::<$rejection>()
            }
        }

        impl<T, S> $crate::__private::axum::$Trait<S> for $name<T>
        where
            T: $crate::__private::DeserializeOwned $(+ ::core::marker::$bound)*,
            S: ::core::marker::Send + ::core::marker::Sync,
        {
            type Rejection = $rejection;

            async fn $function(
                $argument: $input,
                state: &S,
            ) -> ::core::result::Result<Self, $rejection> {
                let read = <$crate::axum::$name<T> as $crate::__private::axum::$Trait<S>>::$function(
                    $argument, state,
                );
                let $crate::axum::$name(value) = read.await?;
                ::core::result::Result::Ok(Self(value))
            }
        }
    };
}

/// Implements the extraction of an `Option`.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum_optional {
    (
        $name:ident: $rejection:ident, [$Trait:ident $function:ident ($argument:ident: $input:ty)]
        $($bound:ident $lifetime:lifetime)?
    ) => {
        impl<T, S> $crate::__private::axum::$Trait<S> for $name<T>
        where
            T: $crate::__private::DeserializeOwned $(+ ::core::marker::$bound + $lifetime)?,
            S: ::core::marker::Send + ::core::marker::Sync,
        {
            type Rejection = $rejection;

            async fn $function(
                $argument: $input,
                state: &S,
            ) -> ::core::result::Result<::core::option::Option<Self>, $rejection> {
                let read = <$crate::axum::$name<T> as $crate::__private::axum::$Trait<S>>::$function(
                    $argument, state,
                );
                ::core::result::Result::Ok(read.await?.map(|$crate::axum::$name(value)| Self(value)))
            }
        }
    };
}
