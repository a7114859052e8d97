//! Rows of a set in the table of a handler, in the output for rustdoc.

/// Expands to rows of a table, in two forms.
///
/// The macro of a set gives the request of the handler in brackets, and the cells of one row in each language. A
/// language without an arm gets the cells of the first. Where there is no set with rows, the request comes
/// alone, and expands to the row that the handler has for this case.
#[doc(hidden)]
#[macro_export]
macro_rules! __set_row {
    ([zh $($request:tt)*] en $english:tt zh $cells:tt $($other:tt)*) => {
        $crate::__set_row! { @ $($request)* $cells }
    };
    ([$language:ident $($request:tt)*] $first:ident $cells:tt $($other:tt)*) => {
        $crate::__set_row! { @ $($request)* $cells }
    };
    (@ $before:literal $after:literal _ $row:literal
        [$status:literal $when:literal $headers:literal $content:literal]
    ) => {
        ::core::concat!($before, $status, $after, " | ", $when, " | ", $headers, " | ", $content, " |")
    };
    (@ $before:literal $after:literal $when:literal $row:literal
        [$status:literal $_when:literal $headers:literal $content:literal]
    ) => {
        ::core::concat!($before, $status, $after, " | ", $when, " | ", $headers, " | ", $content, " |")
    };
    ($which:tt $language:ident $before:literal $after:literal $when:tt $row:literal) => {
        $row
    };
}
