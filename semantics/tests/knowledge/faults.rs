//! What is said of a text that breaks a grammar, and of which of its bytes.

use http_semantics::{
    cache_control, challenge, content_range, entity_tag, field_name, field_value, link, media_type,
    media_type_list, method_list, protocol_list, retry_after, token, uri_reference, uri_template,
};

/// Compares the words for each text with those that stand behind it.
macro_rules! assert_words {
    ($check:path: $($text:expr => $words:expr,)*) => {
        $(assert_eq!($check($text).unwrap_err().to_string(), $words, "{:?}", $text);)*
    };
}

/// The same, and the index of the byte that is to blame.
macro_rules! assert_words_at {
    ($check:path: $($text:expr => $at:expr, $words:expr,)*) => {
        $(
            let fault = $check($text).unwrap_err();
            assert_eq!((fault.at(), fault.to_string().as_str()), ($at, $words), "{:?}", $text);
        )*
    };
}

#[test]
fn of_directives() {
    assert_words_at! { cache_control::check:
        "private,,public" => 8, "there is no directive at byte 8",
        "no cache" => 3, "the character at byte 3 cannot stand there",
        "max-age=" => 8, "a directive has no value at byte 8",
        "private=\"a" => 8, "the quote at byte 8 does not end",
    }
}

#[test]
fn of_challenges() {
    assert_words_at! { challenge::check:
        "Basic,, Bearer" => 6, "there is no authentication scheme at byte 6",
        "Basic\tBearer" => 5, "the character at byte 5 cannot stand there",
        "Basic a=1, b=" => 13, "a parameter has no value at byte 13",
        "Basic realm=a" => 12, "the value of `realm` at byte 12 is not in quotes",
        "Basic realm=\"a" => 12, "the quote at byte 12 does not end",
        "Basic a=1, A=2" => 11, "the parameter at byte 11 is there twice",
    }
}

#[test]
fn of_ranges() {
    assert_words_at! { content_range::parse:
        "1-2/3" => None, "it does not begin with `bytes` and a space",
        "bytes 1-" => Some(8), "there is no number at byte 8",
        "bytes 1-99999999999999999999/*" => Some(8), "the number at byte 8 is too large",
        "bytes 1/3" => Some(7), "the character at byte 7 cannot stand there",
        "bytes 2-1/3" => None, "the range from 2 to 1 is empty",
        "bytes 1-3/3" => None, "of 3 bytes the last is not 3, since they count from 0",
    }
}

#[test]
fn of_entity_tags() {
    assert_words_at! { entity_tag::check:
        "v1" => 0, "it is not in quotes",
        "\"v 1\"" => 2, "the character at byte 2 cannot be part of it",
        "W/\"v1" => 2, "the quote at byte 2 does not end",
    }
}

#[test]
fn of_field_names() {
    assert_words! { field_name::check:
        "" => "it is empty",
        "x".repeat(257).as_str() => "it has 257 bytes, and more than 256 are not accepted",
        "x-Total" => "the letter at byte 2 is not in lower case",
        "x total" => "the character at byte 1 cannot be part of it",
    }
    assert_eq!(field_name::check(&"x".repeat(256)), Ok(()));
}

#[test]
fn of_field_values() {
    assert_words_at! { field_value::check:
        "x".repeat(8193).as_str() => None, "it has 8193 bytes, and more than 8192 are not accepted",
        "ab " => Some(2), "the space at byte 2 would be lost: it is at the edge",
        "ab\nc" => Some(2), "the control character at byte 2 cannot be part of it",
        "ab\u{e9}" => Some(2), "the character at byte 2 is not ASCII",
    }
    assert_eq!(field_value::check(&"x".repeat(8192)), Ok(()));
}

#[test]
fn of_links() {
    assert_words_at! { link::check:
        "</a>; rel=a, b" => 13, "there is no target in `<` and `>` at byte 13",
        "</a>; rel=a, </b" => 13, "the target at byte 13 does not end",
        "</a b>; rel=a" => 3, "the character at byte 3 cannot stand there",
        "</a> rel=a" => 5, "the character at byte 5 cannot stand there",
        "</a>; =a" => 6, "there is no name of a parameter at byte 6",
        "</a>; rel=" => 10, "a parameter has no value at byte 10",
        "</a>; rel=\"a" => 10, "the quote at byte 10 does not end",
        "</a>; b=a" => 9, "the link before byte 9 has no `rel`",
        "</a>; rel=a; rel=b" => 13, "the `rel` at byte 13 is the second of its link",
        "</a>; rel=\"\"" => 11, "there is no relation at byte 11",
    }
}

#[test]
fn of_media_types() {
    assert_words! { media_type::check:
        "text" => "there is no `/` with a subtype behind it",
        "text/" => "a name in it is empty",
        "text/ html" => "the character at byte 5 cannot be part of it",
        "a/b; c" => "a parameter has no value",
        "a/b; c=\"" => "a quoted value does not end",
    }
    assert_words_at! { media_type_list::check:
        "a/b, c" => 5, "in the media type at byte 5: there is no `/` with a subtype behind it",
        "a/b, c/d e" => 9,
            "in the media type at byte 5: the character at byte 9 cannot be part of it",
    }
}

#[test]
fn of_methods_and_protocols() {
    assert_words_at! { method_list::check:
        "GET, " => 5, "there is no method at byte 5",
        "GET PUT" => 4, "the character at byte 4 cannot stand there",
        "GET, put" => 5, "the method at byte 5 is spelt `PUT`",
    }
    assert_words_at! { protocol_list::check:
        "h2c, " => 5, "there is no name at byte 5",
        "h2 c" => 3, "the character at byte 3 cannot stand there",
    }
}

#[test]
fn of_delays() {
    assert_words_at! { retry_after::seconds:
        "" => 0, "it is empty",
        "12s" => 2, "the character at byte 2 is no digit",
        "99999999999999999999" => 0, "the number is too large",
    }
}

#[test]
fn of_tokens() {
    assert_words_at! { token::check:
        "" => 0, "it is empty",
        "ab c" => 2, "the character at byte 2 cannot be part of it",
    }
}

#[test]
fn of_references() {
    assert_words_at! { uri_reference::check:
        "/a b" => 2, "the character at byte 2 cannot stand there",
        "/a%2" => 2, "the `%` at byte 2 has no two hexadecimal digits behind it",
        "1a:b" => 2, "there is no scheme before the colon at byte 2",
        "http:a" => 5, "there is no host at byte 5",
        "//a@b" => 2, "there is a user name before the host, at byte 2",
    }
    assert_words! { uri_template::parse:
        "/a b" => "the character at byte 2 cannot stand there",
        "/{id}" => "the brace at byte 1 is not part of an empty pair",
        "http://{}/" => "the place at byte 7 is not within the path or the query",
    }
}
