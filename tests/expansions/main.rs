//! The expansions of typical handlers as readable Rust, and properties of all expansions.
//!
//! `INSTA_UPDATE=always cargo test -p api-responses-tests --test expansions` writes the snapshots.

mod editors;
mod names;

use proc_macro2::TokenStream;
use quote::quote;

fn expanded(arguments: TokenStream, item: TokenStream) -> String {
    let output = api_responses_macros_core::api_responses(arguments, item);
    let file = syn::parse2(output).expect("the expansion is a list of items");
    prettyplease::unparse(&file)
}

fn assert_expansion(name: &str, arguments: TokenStream, item: TokenStream) {
    insta::with_settings!({
        snapshot_path => "snapshots",
        prepend_module_to_snapshot => false,
        description => format!("#[api_responses({arguments})]"),
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, expanded(arguments, item));
    });
}

#[test]
fn a_result_of_two_enums() {
    assert_expansion(
        "a_result_of_two_enums",
        quote!(GET "/users/{id}", 200, 304, 404: "No user has this id."),
        quote! {
            /// Look up one user.
            pub async fn get_user(Path(id): Path<u64>)
                -> Result<GetUserResponse<User>, GetUserError>
            {
                let user = db.user(id).await?.ok_or(GetUserError::NotFound)?;
                Ok(GetUserResponse::Ok(user))
            }
        },
    );
}

#[test]
fn the_shortest_form() {
    assert_expansion(
        "the_shortest_form",
        quote!(200, 404, 422),
        quote! {
            #[get("/users/{id}")]
            async fn get_user(id: web::Path<u64>) -> GetUserResponse<User> {
                GetUserResponse::NotFound
            }
        },
    );
}

#[test]
fn methods_of_a_block() {
    assert_expansion(
        "methods_of_a_block",
        quote!(errors = ApiError),
        quote! {
            #[cfg(unix)]
            impl<S: Store> Users<S> {
                const LIMIT: usize = 10;

                /// Look up one user.
                #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
                #[cfg(feature = "users")]
                pub async fn get_user(&self, id: u64)
                    -> Result<GetUserResponse<S::User>, GetUserError>
                {
                    self.find(id)
                }

                fn find(&self, id: u64) {}
            }
        },
    );
}

#[test]
fn mistakes_in_a_block_leave_its_methods() {
    assert_expansion(
        "mistakes_in_a_block_leave_its_methods",
        quote!(),
        quote! {
            trait Users {
                #[api_responses(GET, 201)]
                fn get_user(&self) -> GetUserResponse;
                #[api_responses]
                fn list_users(&self) -> ListUsersResponse {
                    body
                }
                #[api_responses(GET, 200)]
                type User;
            }
        },
    );
}

#[test]
fn a_method_without_a_block() {
    assert_expansion(
        "a_method_without_a_block",
        quote!(GET, 200, 404),
        quote! {
            /// Look up one user.
            pub async fn get_user(&self) -> Result<GetUserResponse, GetUserError>
            where
                Self: Sized,
            {
                Err(GetUserError::NotFound)
            }
        },
    );
}

#[test]
fn claims() {
    assert_expansion(
        "claims",
        quote!(GET, 200, 404),
        quote! {
            async fn get_user() -> Result<Json<User>, AppError> {
                Err(AppError::NotFound)
            }
        },
    );
}

#[test]
fn claims_of_a_type() {
    assert_expansion(
        "claims_of_a_type",
        quote!(403, 404: ErrorBody),
        quote! {
            /// What can go wrong.
            pub enum AppError {
                Forbidden,
                NotFound(String),
            }
        },
    );
}

#[test]
fn shared_errors() {
    assert_expansion(
        "shared_errors",
        quote! {
            401,
            #[problem = "/problems/suspended"]
            AccountSuspended = 403: "The account is suspended.",
            #[cfg(feature = "quota")]
            /// Too many requests in a minute.
            429: Problem,
        },
        quote! {
            /// Errors of every endpoint.
            pub(crate) enum AuthError {}
        },
    );
}

#[test]
fn an_existing_error_enum() {
    assert_expansion(
        "an_existing_error_enum",
        quote!(),
        quote! {
            /// What can go wrong.
            #[derive(Debug, thiserror::Error)]
            pub enum AppError<T: Display> {
                /// No user has this id.
                #[error("no user has the id {0}")]
                #[api_responses(404: Display)]
                NoSuchUser(T),
                #[api_responses(409: "Taken.")]
                #[error("seats are taken: {0}")]
                Taken(u32),
                #[error("slow down")]
                #[api_responses(429 { retry_after })]
                TooMany { retry_after: RetryAfter },
                #[cfg(feature = "auth")]
                #[error(transparent)]
                #[api_responses(..AuthError)]
                Auth(#[from] AuthError),
                #[error(transparent)]
                #[api_responses(500)]
                Database(#[from] sqlx::Error),
            }
        },
    );
}

#[test]
fn every_kind_of_content() {
    assert_expansion(
        "every_kind_of_content",
        quote! {
            POST "/reports",
            200: _ as "application/vnd.report+json",
            201,
            202: (),
            303: Body as "application/octet-stream",
            404: ErrorBody,
            409: Problem,
            415: String as "text/plain",
        },
        quote! {
            async fn report() -> Result<ReportResponse<Report>, ReportError> {
                todo!()
            }
        },
    );
}

#[test]
fn header_fields() {
    assert_expansion(
        "header_fields",
        quote! {
            POST "/orders",
            201 { etag: ETag, "x-cost": Option<u64> },
            401 { www_authenticate = "Bearer" },
            409: Problem { retry_after: RetryAfter },
            429,
            #[allow(http::unregistered, reason = "v1 clients know it")]
            PageExpired = 419,
        },
        quote! {
            /// Place an order.
            pub async fn create_order()
                -> Result<CreateOrderResponse<Order>, CreateOrderError>
            {
                todo!()
            }
        },
    );
}

#[test]
fn complete_responses() {
    assert_expansion(
        "complete_responses",
        quote!(GET "/files/{name}", 200, 206: Raw, 304: Raw, 404),
        quote! {
            async fn get_file() -> GetFileResponse<Raw> {
                todo!()
            }
        },
    );
}

#[test]
fn a_mistake_leaves_the_handler_and_the_enum() {
    assert_expansion(
        "a_mistake",
        quote!(GET, 200, 201, 404: "a", 404: "b"),
        quote! {
            async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
                Err(GetUserError::NotFound)
            }
        },
    );
}

#[test]
fn sets_and_conversions() {
    assert_expansion(
        "sets_and_conversions",
        quote! {
            DELETE "/books/{isbn}",
            204,
            #[from(NoSuchBook)]
            404,
            #[from(Timeout)]
            503 { retry_after: Option<RetryAfter> },
            /// Writing takes the token of the shop.
            Auth = ..auth::Error,
            #[from(DbError)]
            ..Internal,
        },
        quote! {
            /// Take a book out of the catalogue.
            pub async fn delete_book() -> Result<DeleteBookResponse, DeleteBookError> {
                todo!()
            }
        },
    );
}

#[test]
fn parts_of_sets_and_any_status() {
    assert_expansion(
        "parts_of_sets_and_any_status",
        quote! {
            ANY "/shop/{path}",
            /// What the shop sends.
            Upstream = _: Raw,
            #[relay(ClientError)]
            502: Fault,
            #[from]
            ..Internal,
            ..AppError(404, 409),
        },
        quote! {
            /// Pass the request on.
            pub async fn shop() -> Result<ShopResponse, ShopError> {
                todo!()
            }
        },
    );
}

#[test]
fn a_set_in_the_return_type() {
    assert_expansion(
        "a_set_in_the_return_type",
        quote!(GET "/books", 200, ..AuthError),
        quote! {
            async fn list_books() -> Result<ListBooksResponse<Vec<Book>>, AuthError> {
                todo!()
            }
        },
    );
}

#[test]
fn responses_from_outside_the_handler() {
    assert_expansion(
        "responses_from_outside_the_handler",
        quote! {
            POST "/photos",
            204,
            500: Fault,
            outside(413: "At most 20 MiB.", 429 { retry_after: RetryAfter }, ..JsonRejection),
        },
        quote! {
            async fn add_photo() -> Result<AddPhotoResponse, AddPhotoError> {
                todo!()
            }
        },
    );
}

#[test]
fn custom_error_format() {
    assert_expansion(
        "custom_error_format",
        quote! {
            GET "/users/{id}",
            200,
            #[problem = "/problems/no-such-user"]
            NoSuchUser = 404: "No user has this id.",
            500: Fault,
            errors = ApiError as "application/vnd.api+json",
        },
        quote! {
            async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
                todo!()
            }
        },
    );
}

#[test]
fn documentation_in_chinese() {
    assert_expansion(
        "documentation_in_chinese",
        quote! {
            POST "/orders",
            201 { etag: Option<ETag> },
            #[zh = "请先登录。"]
            401 { www_authenticate = "Bearer" },
            #[allow(http::unregistered, reason = "v1 客户端依赖它")]
            PageExpired = 419,
            409: Problem,
            ..Internal,
            outside(413: "At most 20 MiB."),
            lang = "zh-CN",
        },
        quote! {
            /// Place an order.
            #[zh = "提交订单。"]
            pub async fn create_order() -> Result<CreateOrderResponse<Order>, CreateOrderError> {
                todo!()
            }
        },
    );
}

#[test]
fn decoding() {
    assert_expansion(
        "decoding",
        quote! {
            POST "/orders",
            201 { etag: ETag },
            202: String as "text/plain",
            401 { www_authenticate = "Bearer" },
            404: "No such book.",
            SoldOut = 409: Problem,
            500: Fault,
            ..AuthError(403),
            decode,
        },
        quote! {
            async fn create_order() -> Result<CreateOrderResponse<Order>, CreateOrderError> {
                todo!()
            }
        },
    );
}
