//! The generated implementations for generators other than utoipa 6, with and without their features.

/// Implements the traits of other generators for one enum.
#[cfg(any(
    feature = "aide015",
    feature = "poem-openapi5",
    feature = "salvo-oapi1",
    feature = "utoipa5"
))]
#[doc(hidden)]
#[macro_export]
macro_rules! __other_generators {
    ($head:tt $type:tt $where:tt) => {
        $crate::__utoipa5_responses! { $head $type $where }
        $crate::__aide! { $head $type $where }
        $crate::__poem_openapi! { $head $type $where }
        $crate::__salvo_oapi! { $head $type $where }
    };
}

/// Expands to nothing: the features are off.
#[cfg(not(any(
    feature = "aide015",
    feature = "poem-openapi5",
    feature = "salvo-oapi1",
    feature = "utoipa5"
)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __other_generators {
    ($head:tt $type:tt $where:tt) => {};
}

/// Adds the schemas that other generators have for contents.
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __foreign_schemas {
    ($($all:tt)*) => {
        $crate::__aide_schemas! { $($all)* }
        $crate::__poem_openapi_schemas! { $($all)* }
        $crate::__salvo_oapi_schemas! { $($all)* }
    };
}

/// Adds the schemas that one generator has for contents.
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schemas_of {
    (
        $generator:ident $documented:ident
        $($(# $cfg:tt)* $name:literal: $content:ty,)*
    ) => {
        $(
            $(# $cfg)*
            let $documented = $documented.__foreign(
                $name,
                $crate::__private::$generator::ContentSchema::<$content>::__new().__schema(),
            );
        )*
    };
}

/// Expands to nothing: the features are off.
#[cfg(not(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __foreign_schemas {
    ($($all:tt)*) => {};
}

/// Adds the schemas that aide has for contents.
#[cfg(feature = "aide015")]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide_schemas {
    ($($contents:tt)*) => {
        $crate::__schemas_of! { aide $($contents)* }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "aide015"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide_schemas {
    ($($all:tt)*) => {};
}

/// Adds the schemas that poem-openapi has for contents.
#[cfg(feature = "poem-openapi5")]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi_schemas {
    ($($contents:tt)*) => {
        $crate::__schemas_of! { poem_openapi $($contents)* }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "poem-openapi5"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi_schemas {
    ($($all:tt)*) => {};
}

/// Adds the schemas that salvo-oapi has for contents.
#[cfg(feature = "salvo-oapi1")]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi_schemas {
    ($($contents:tt)*) => {
        $crate::__schemas_of! { salvo_oapi $($contents)* }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "salvo-oapi1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi_schemas {
    ($($all:tt)*) => {};
}

/// Implements aide's `OperationOutput` for one enum.
#[cfg(feature = "aide015")]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide {
    ([$($head:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($head)* $crate::__private::aide::OperationOutput for $type $($where)* {
            type Inner = Self;

            fn inferred_responses(
                __context: &mut $crate::__private::aide::GenContext,
                _: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::aide::Responses {
                $crate::__private::aide::responses::<Self>(__context)
            }
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "aide015"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __aide {
    ($head:tt $type:tt $where:tt) => {};
}

/// Implements poem-openapi's `ApiResponse` for one enum.
#[cfg(feature = "poem-openapi5")]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi {
    ([$($head:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($head)* $crate::__private::poem_openapi::ApiResponse for $type $($where)* {
            fn meta() -> $crate::__private::poem_openapi::MetaResponses {
                $crate::__private::poem_openapi::responses::<Self>()
            }

            fn register(__registry: &mut $crate::__private::poem_openapi::Registry) {
                $crate::__private::poem_openapi::register::<Self>(__registry);
            }
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "poem-openapi5"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi {
    ($head:tt $type:tt $where:tt) => {};
}

/// Implements salvo's `EndpointOutRegister` for one enum.
#[cfg(feature = "salvo-oapi1")]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi {
    ([$($head:tt)*] [$type:ty] [$($where:tt)*]) => {
        $($head)* $crate::__private::salvo_oapi::EndpointOutRegister for $type $($where)* {
            fn register(
                __components: &mut $crate::__private::salvo_oapi::Components,
                __operation: &mut $crate::__private::salvo_oapi::Operation,
            ) {
                $crate::__private::salvo_oapi::register::<Self>(__components, __operation);
            }
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "salvo-oapi1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi {
    ($head:tt $type:tt $where:tt) => {};
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "utoipa5"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa5_responses {
    ($head:tt $type:tt $where:tt) => {};
}
