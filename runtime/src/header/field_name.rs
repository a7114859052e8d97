//! The name of a declared header field.

use http::{HeaderName, header};

/// The header fields that are declared most often: those that HTTP requires of a response, and those
/// for which this module has types.
///
/// [`HeaderName::from_static`] hashes its argument to find out whether it is a standard name. The
/// callers of this function pass a literal, so that the optimizer can replace the call by a constant.
macro_rules! known {
    ($($text:literal $NAME:ident,)*) => {
        #[inline]
        pub(crate) fn field_name(name: &'static str) -> HeaderName {
            match name {
                $($text => header::$NAME,)*
                other => HeaderName::from_static(other),
            }
        }

        #[cfg(test)]
        #[test]
        fn each_text_is_the_name_of_its_constant() {
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
