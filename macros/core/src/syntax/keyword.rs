//! Words that cannot be names.

/// Whether a word is a keyword of any edition, as syn defines them. `_` is one.
pub(crate) fn is_keyword(word: &str) -> bool {
    // The longest have eight letters, and most names do not begin with one of theirs.
    if word.len() > 8 || !matches!(word.as_bytes(), [b'_' | b'S' | b'a'..=b'y', ..]) {
        return false;
    }
    let words = match word.len() {
        1 => "_",
        2 => "as do fn if in",
        3 => "box dyn for let mod mut pub ref try use",
        4 => "else enum impl loop move priv self Self true type",
        5 => "async await break const crate false final macro match super trait where while yield",
        6 => "become extern return static struct typeof unsafe",
        7 => "unsized virtual",
        8 => "abstract continue override",
        _ => return false,
    };
    contains(words, word)
}

/// Whether a word is in a list of words of the same length.
fn contains(words: &str, word: &str) -> bool {
    let mut at = 0;
    while at + word.len() <= words.len() {
        if words.as_bytes()[at] == word.as_bytes()[0]
            && words.get(at..at + word.len()) == Some(word)
        {
            return true;
        }
        at += word.len() + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_those_of_syn() {
        let words = "_ abstract as async await become box break const continue crate do dyn else enum extern \
             false final fn for if impl in let loop macro match mod move mut override priv pub ref return \
             Self self static struct super trait true try type typeof unsafe unsized use virtual where \
             while yield \
             a as_ auto builtin default gen get macro_rules Ok raw safe selfs sel static_ union User x \
             yields \u{e9} \u{e9}\u{e9} asy continu abstracts self_ Selfs";
        let mut keywords = 0;
        for word in words.split_whitespace() {
            let expected = syn::parse_str::<syn::Ident>(word).is_err();
            assert_eq!(is_keyword(word), expected, "{word}");
            keywords += usize::from(expected);
        }
        assert_eq!(keywords, 52);
    }
}
