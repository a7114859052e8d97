//! The declaration of a handler that becomes a unit struct, with and without a feature of such a framework.

/// Gives the declaration to the unit struct into which an attribute of a framework turns a handler.
///
/// An attribute of the same name can be that of another framework, which leaves a function. Then the name is that of
/// an empty struct from a module, because an import with `*` yields to the struct of the handler in the same scope.
#[cfg(any(feature = "actix-web4", feature = "poem3", feature = "salvo1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __unit_struct {
    ([$($cfg:tt)*] $handler:ident $module:ident $route:ident [$operation:expr]) => {
        $($cfg)*
        #[doc(hidden)]
        mod $module {
            #[allow(dead_code, non_camel_case_types, unreachable_pub)]
            #[derive(Debug)]
            pub struct $handler {}
        }

        $($cfg)*
        #[allow(unused_imports)]
        use $module::*;

        $($cfg)*
        impl $crate::__private::UnitStruct for $handler {
            const OPERATION: $crate::Operation = $operation;
            type Route = $crate::__private::route::$route;
        }
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(any(feature = "actix-web4", feature = "poem3", feature = "salvo1")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __unit_struct {
    ($cfg:tt $handler:ident $module:ident $route:ident $operation:tt) => {};
}
