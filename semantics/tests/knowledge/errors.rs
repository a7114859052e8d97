//! The messages of the errors of each grammar, and the bytes that they name.

use http_semantics::{
    cache_control, challenge, content_range, entity_tag, field_name, field_value, link, media_type,
    media_type_list, method_list, protocol_list, retry_after, token, uri_reference, uri_template,
};

/// Checks the message for each invalid text.
macro_rules! assert_messages {
    ($check:path: $($text:expr => $message:expr,)*) => {
        $(assert_eq!($check($text).unwrap_err().to_string(), $message, "{:?}", $text);)*
    };
}

/// Checks the message for each invalid text, and the index of the byte that is wrong.
macro_rules! assert_messages_at {
    ($check:path: $($text:expr => $at:expr, $message:expr,)*) => {
        $(
            let error = $check($text).unwrap_err();
            assert_eq!((error.at(), error.to_string().as_str()), ($at, $message), "{:?}", $text);
        )*
    };
}

#[test]
fn errors_in_directives() {
    assert_messages_at! { cache_control::check:
        "private,,public" => 8, "a directive is missing at byte 8",
        "no cache" => 3, "the character at byte 3 is not allowed there",
        "max-age=" => 8, "a directive has no value at byte 8",
        "private=\"a" => 8, "the quote at byte 8 is not closed",
    }
}

#[test]
fn errors_in_challenges() {
    assert_messages_at! { challenge::check:
        "Basic,, Bearer" => 6, "an authentication scheme is missing at byte 6",
        "Basic\tBearer" => 5, "the character at byte 5 is not allowed there",
        "Basic a=1, b=" => 13, "a parameter has no value at byte 13",
        "Basic realm=a" => 12, "the value of `realm` at byte 12 is not in quotes",
        "Basic realm=\"a" => 12, "the quote at byte 12 is not closed",
        "Basic a=1, A=2" => 11, "the parameter at byte 11 is repeated",
    }
}

#[test]
fn errors_in_ranges() {
    assert_messages_at! { content_range::parse:
        "1-2/3" => None, "it does not begin with `bytes` and a space",
        "bytes 1-" => Some(8), "a number is missing at byte 8",
        "bytes 1-99999999999999999999/*" => Some(8), "the number at byte 8 is too large",
        "bytes 1/3" => Some(7), "the character at byte 7 is not allowed there",
        "bytes 2-1/3" => None, "the range from 2 to 1 is empty",
        "bytes 1-3/3" => None, "byte 3 is beyond a length of 3: bytes are counted from 0",
    }
}

#[test]
fn errors_in_entity_tags() {
    assert_messages_at! { entity_tag::check:
        "v1" => 0, "it is not in quotes",
        "\"v 1\"" => 2, "the character at byte 2 cannot be part of it",
        "W/\"v1" => 2, "the quote at byte 2 is not closed",
    }
}

#[test]
fn errors_in_field_names() {
    assert_messages! { field_name::check:
        "" => "it is empty",
        "x".repeat(257).as_str() => "it has 257 bytes; the maximum is 256",
        "x-Total" => "the letter at byte 2 is not in lower case",
        "x total" => "the character at byte 1 cannot be part of it",
    }
    assert_eq!(field_name::check(&"x".repeat(256)), Ok(()));
}

#[test]
fn errors_in_field_values() {
    assert_messages_at! { field_value::check:
        "x".repeat(8193).as_str() => None, "it has 8193 bytes; the maximum is 8192",
        "ab " => Some(2), "the space at byte 2 would be lost: it is at the beginning or the end",
        "ab\nc" => Some(2), "the control character at byte 2 cannot be part of it",
        "ab\u{e9}" => Some(2), "the character at byte 2 is not ASCII",
    }
    assert_eq!(field_value::check(&"x".repeat(8192)), Ok(()));
}

#[test]
fn errors_in_links() {
    assert_messages_at! { link::check:
        "</a>; rel=a, b" => 13, "a target between `<` and `>` is missing at byte 13",
        "</a>; rel=a, </b" => 13, "the target at byte 13 is not closed by `>`",
        "</a b>; rel=a" => 3, "the character at byte 3 is not allowed there",
        "</a> rel=a" => 5, "the character at byte 5 is not allowed there",
        "</a>; =a" => 6, "a parameter name is missing at byte 6",
        "</a>; rel=" => 10, "a parameter has no value at byte 10",
        "</a>; rel=\"a" => 10, "the quote at byte 10 is not closed",
        "</a>; b=a" => 9, "the link before byte 9 has no `rel`",
        "</a>; rel=a; rel=b" => 13, "the `rel` at byte 13 is the second in its link",
        "</a>; rel=\"\"" => 11, "a relation is missing at byte 11",
    }
}

#[test]
fn errors_in_media_types() {
    assert_messages! { media_type::check:
        "text" => "it has no `/` with a subtype after it",
        "text/" => "a name in it is empty",
        "text/ html" => "the character at byte 5 cannot be part of it",
        "a/b; c" => "a parameter has no value",
        "a/b; c=\"" => "a quoted value is not closed",
    }
    assert_messages_at! { media_type_list::check:
        "a/b, c" => 5, "in the media type at byte 5: it has no `/` with a subtype after it",
        "a/b, c/d e" => 9,
            "in the media type at byte 5: the character at byte 9 cannot be part of it",
    }
}

#[test]
fn errors_in_methods_and_protocols() {
    assert_messages_at! { method_list::check:
        "GET, " => 5, "a method is missing at byte 5",
        "GET PUT" => 4, "the character at byte 4 is not allowed there",
        "GET, put" => 5, "the method at byte 5 is spelled `PUT`",
    }
    assert_messages_at! { protocol_list::check:
        "h2c, " => 5, "a name is missing at byte 5",
        "h2 c" => 3, "the character at byte 3 is not allowed there",
    }
}

#[test]
fn errors_in_delays() {
    assert_messages_at! { retry_after::seconds:
        "" => 0, "it is empty",
        "12s" => 2, "the character at byte 2 is not a digit",
        "99999999999999999999" => 0, "the number is too large",
    }
}

#[test]
fn errors_in_tokens() {
    assert_messages_at! { token::check:
        "" => 0, "it is empty",
        "ab c" => 2, "the character at byte 2 cannot be part of it",
    }
}

#[test]
fn errors_in_references() {
    assert_messages_at! { uri_reference::check:
        "/a b" => 2, "the character at byte 2 is not allowed there",
        "/a%2" => 2, "the `%` at byte 2 is not followed by two hexadecimal digits",
        "1a:b" => 2, "the text before the colon at byte 2 is not a scheme",
        "http:a" => 5, "the host is missing at byte 5",
        "//a@b" => 2, "a user name before the host is not allowed, at byte 2",
    }
    assert_messages! { uri_template::parse:
        "/a b" => "the character at byte 2 is not allowed there",
        "/{id}" => "the brace at byte 1 is not part of `{}`",
        "http://{}/" => "the placeholder at byte 7 is before the path",
    }
}
