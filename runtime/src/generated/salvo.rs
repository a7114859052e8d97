//! The generated implementations for salvo, with and without the feature `salvo1`.

/// Implements `Scribe` with `IntoHttpResponse`.
#[cfg(feature = "salvo1")]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo {
    ([$({ [$($head:tt)*] [$type:ty] [$($where:tt)*] $documented:tt })*] $errors:tt) => {
        $(
            $($head)* $crate::__private::salvo::Scribe for $type $($where)* {
                fn render(self, __response: &mut $crate::__private::salvo::Response) {
                    $crate::__private::salvo::render(self, __response);
                }
            }
        )*
    };
}

/// Expands to nothing: the feature is off.
#[cfg(not(feature = "salvo1"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo {
    ($all:tt $errors:tt) => {};
}
