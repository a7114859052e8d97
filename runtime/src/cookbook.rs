#![doc = include_str!("cookbook/index.md")]

/// Defines a page. Its examples use several frameworks, so they are compiled with all features that any page needs.
macro_rules! page {
    ($name:ident, $text:literal) => {
        #[cfg_attr(
            all(
                feature = "actix-web4",
                feature = "axum08",
                feature = "axum08-multipart",
                feature = "axum08-ws",
                feature = "client",
                feature = "guide",
                feature = "utoipa6"
            ),
            doc = include_str!($text)
        )]
        #[cfg_attr(
            not(all(
                feature = "actix-web4",
                feature = "axum08",
                feature = "axum08-multipart",
                feature = "axum08-ws",
                feature = "client",
                feature = "guide",
                feature = "utoipa6"
            )),
            doc = "This page is part of the documentation with the features `actix-web`, `axum`, `axum-multipart`, \
                   `axum-ws`, `client`, `guide` and `utoipa`."
        )]
        pub mod $name {}
    };
}

page!(pagination, "cookbook/pagination.md");
page!(conditional, "cookbook/conditional.md");
page!(resources, "cookbook/resources.md");
page!(files, "cookbook/files.md");
page!(web, "cookbook/web.md");
page!(negotiation, "cookbook/negotiation.md");
page!(realtime, "cookbook/realtime.md");
page!(proxies, "cookbook/proxies.md");
page!(errors, "cookbook/errors.md");
page!(error_formats, "cookbook/error_formats.md");
page!(auth, "cookbook/auth.md");
page!(limits, "cookbook/limits.md");
page!(versions, "cookbook/versions.md");
page!(methods, "cookbook/methods.md");
page!(structure, "cookbook/structure.md");
page!(testing, "cookbook/testing.md");
page!(documents, "cookbook/documents.md");
page!(migration, "cookbook/migration.md");
