//! The name of a declared field.

use http::{HeaderName, header};

/// The fields that are declared most: those that HTTP demands of a response, and those that the types
/// of this module are for.
///
/// [`HeaderName::from_static`] hashes what it is given to find out whether it knows the name. The
/// name is a literal where this is called, so that the optimizer is left with one constant.
macro_rules! known {
    ($($text:literal $NAME:ident,)*) => {
        #[inline]
        pub(super) fn field_name(name: &'static str) -> HeaderName {
            match name {
                $($text => header::$NAME,)*
                other => HeaderName::from_static(other),
            }
        }

        #[cfg(test)]
        #[test]
        fn each_is_the_name_that_it_stands_for() {
            $(assert_eq!(header::$NAME, $text);)*
        }
    };
}

known! {
    "accept-ranges" ACCEPT_RANGES,
    "allow" ALLOW,
    "cache-control" CACHE_CONTROL,
    "content-disposition" CONTENT_DISPOSITION,
    "content-language" CONTENT_LANGUAGE,
    "content-location" CONTENT_LOCATION,
    "content-range" CONTENT_RANGE,
    "etag" ETAG,
    "expires" EXPIRES,
    "last-modified" LAST_MODIFIED,
    "link" LINK,
    "location" LOCATION,
    "proxy-authenticate" PROXY_AUTHENTICATE,
    "retry-after" RETRY_AFTER,
    "set-cookie" SET_COOKIE,
    "upgrade" UPGRADE,
    "vary" VARY,
    "www-authenticate" WWW_AUTHENTICATE,
}
