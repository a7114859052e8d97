//! Extractors of actix-web that reject in a custom error format.

/// Defines the configurations with which actix-web's extractors reject in a custom error format.
///
/// One line in a module of its own is enough for a crate. The type has the requirements of `errors = ApiError`: it
/// is [`Serialize`](serde::Serialize) and converts from a [`DeclaredError`](crate::DeclaredError), whose `detail` is
/// the text of actix-web. Each rejection keeps its own code.
///
/// ```
/// use actix_web::{App, post, test, web};
/// use api_responses::{DeclaredError, api_responses};
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
///     api_responses::actix::extractors!(super::ApiError);
/// }
///
/// /// Search for books.
/// #[api_responses(200, outside(..extract::JsonRejection))]
/// #[post("/books/search")]
/// async fn search(titles: web::Json<Vec<String>>) -> SearchResponse<String> {
///     SearchResponse::Ok(titles.join(", "))
/// }
///
/// # #[actix_web::main]
/// # async fn main() {
/// let app = test::init_service(App::new().configure(extract::configure).service(search)).await;
/// let request = test::TestRequest::post().uri("/books/search").set_payload("{").to_request();
/// let response = test::call_service(&app, request).await;
/// assert_eq!(response.status(), 400);
/// assert!(test::read_body(response).await.starts_with(br#"{"code":"BadRequest","message":""#));
/// # }
/// ```
///
/// It defines:
///
/// - `configure`, for `App::configure`, and `json_config`, `form_config`, `path_config` and `query_config`, as in
///   [`actix`](crate::actix);
/// - `JsonRejection`, `FormRejection`, `PathRejection` and `QueryRejection`: the declarations, for
///   `outside(..extract::JsonRejection)`. The documents show this content;
/// - `FORMAT`, for [`error_fallback`](crate::actix::error_fallback).
///
/// `extractors!(ApiError as "application/vnd.shop+json")` sets the media type. One that is not JSON, such as
/// `ErrorPage as "text/html; charset=utf-8"`, is for a type that converts into a [`Body`](crate::Body): error pages for
/// browsers.
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_extractors {
    ($error:ty) => {
        $crate::__actix_extractors! { $error as "application/json" }
    };
    ($error:ty as $media_type:literal) => {
        $crate::__rejection! {
            /// The responses of `web::Json` instead of the handler.
            JsonRejection of actix [$error as $media_type]
            /// The content is not the expected JSON, is not declared as JSON, or could not be read completely.
            #[zh = "请求体不是所要求的 JSON、未声明为 JSON，或未能完整读取。"]
            400 BadRequest "Bad Request",
            /// The content is longer than the server allows.
            #[zh = "请求体超过服务器允许的长度。"]
            413 ContentTooLarge "Content Too Large",
        }

        $crate::__rejection! {
            /// The responses of `web::Form` instead of the handler.
            FormRejection of actix [$error as $media_type]
            /// A form field is missing or has an unexpected value, or the content could not be read completely.
            #[zh = "缺少某个表单字段或其值不符合要求，或未能完整读取请求体。"]
            400 BadRequest "Bad Request",
            /// The content is longer than the server allows.
            #[zh = "请求体超过服务器允许的长度。"]
            413 ContentTooLarge "Content Too Large",
            /// The header `Content-Type` is not `application/x-www-form-urlencoded`, or names an unknown
            /// character encoding.
            #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`，或指定了未知的字符编码。"]
            415 UnsupportedMediaType "Unsupported Media Type",
        }

        $crate::__rejection! {
            /// The responses of `web::Path` instead of the handler.
            PathRejection of actix [$error as $media_type]
            /// A path parameter has the wrong format.
            #[zh = "路径参数格式不正确。"]
            404 NotFound "Not Found",
        }

        $crate::__rejection! {
            /// The responses of `web::Query` instead of the handler.
            QueryRejection of actix [$error as $media_type]
            /// A query parameter is missing or has an unexpected value.
            #[zh = "缺少某个查询参数，或其值不符合要求。"]
            400 BadRequest "Bad Request",
        }

        /// The format, for `error_fallback`.
        #[allow(dead_code)]
        pub const FORMAT: $crate::ErrorFormat =
            $crate::__custom_format! { $error as $media_type };

        /// Configures all four extractors.
        #[allow(dead_code)]
        pub fn configure(config: &mut $crate::__private::actix::ServiceConfig) {
            config
                .app_data(json_config())
                .app_data(form_config())
                .app_data(path_config())
                .app_data(query_config());
        }

        /// Returns a configuration with which `web::Json` rejects with [`JsonRejection`].
        #[allow(dead_code)]
        pub fn json_config() -> $crate::__private::actix::JsonConfig {
            <$crate::__private::actix::JsonConfig as ::core::default::Default>::default().error_handler(|error, _| {
                let rejection = $crate::__private::actix::json_rejection(&error);
                ::core::convert::Into::into(<JsonRejection as ::core::convert::From<_>>::from(rejection))
            })
        }

        /// Returns a configuration with which `web::Form` rejects with [`FormRejection`].
        #[allow(dead_code)]
        pub fn form_config() -> $crate::__private::actix::FormConfig {
            <$crate::__private::actix::FormConfig as ::core::default::Default>::default().error_handler(|error, _| {
                let rejection = $crate::__private::actix::form_rejection(&error);
                ::core::convert::Into::into(<FormRejection as ::core::convert::From<_>>::from(rejection))
            })
        }

        /// Returns a configuration with which `web::Path` rejects with [`PathRejection`].
        #[allow(dead_code)]
        pub fn path_config() -> $crate::__private::actix::PathConfig {
            <$crate::__private::actix::PathConfig as ::core::default::Default>::default().error_handler(|error, _| {
                let rejection = $crate::__private::actix::path_rejection(&error);
                ::core::convert::Into::into(<PathRejection as ::core::convert::From<_>>::from(rejection))
            })
        }

        /// Returns a configuration with which `web::Query` rejects with [`QueryRejection`].
        #[allow(dead_code)]
        pub fn query_config() -> $crate::__private::actix::QueryConfig {
            <$crate::__private::actix::QueryConfig as ::core::default::Default>::default().error_handler(|error, _| {
                let rejection = $crate::__private::actix::query_rejection(&error);
                ::core::convert::Into::into(<QueryRejection as ::core::convert::From<_>>::from(rejection))
            })
        }
    };
}
