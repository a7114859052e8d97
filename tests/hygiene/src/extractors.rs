//! Extractors in a custom error format, each in a module of its own.

/// Extractors of axum.
pub mod on_axum {
    responses::axum::extractors!(crate::custom_format::ApiError);
}

/// Configurations of actix-web's extractors.
pub mod on_actix {
    responses::actix::extractors!(crate::custom_format::ApiError as "application/vnd.library+json");
}

/// Without a prelude.
pub mod without_prelude {
    #![no_implicit_prelude]

    /// Extractors of axum.
    pub mod on_axum {
        ::responses::axum::extractors!(crate::custom_format::ApiError);
    }

    /// Configurations of actix-web's extractors.
    pub mod on_actix {
        ::responses::actix::extractors!(crate::custom_format::ApiError);
    }
}
