//! The ways in which names are written.

/// `get_user` → `GetUser`
pub(crate) fn pascal_case(words: &str) -> String {
    let mut name = String::with_capacity(words.len());
    let mut begins = true;
    if words.is_ascii() {
        let bytes = words.as_bytes();
        let mut index = 0;
        while index < bytes.len() {
            let byte = bytes[index];
            if !byte.is_ascii_alphanumeric() {
                begins = true;
            } else if begins {
                name.push(char::from(byte.to_ascii_uppercase()));
                begins = false;
            } else {
                name.push(char::from(byte));
            }
            index += 1;
        }
        return name;
    }
    for character in words.chars() {
        if !character.is_alphanumeric() {
            begins = true;
        } else if begins {
            name.extend(character.to_uppercase());
            begins = false;
        } else {
            name.push(character);
        }
    }
    name
}

/// `NotFound` and `not_found` → `NOT_FOUND`
pub(crate) fn shouting_case(word: &str) -> String {
    let mut shouted = String::new();
    let mut before_lower = false;
    for character in word.chars() {
        if character.is_uppercase() && before_lower {
            shouted.push('_');
        }
        before_lower = character.is_lowercase();
        shouted.extend(character.to_uppercase());
    }
    shouted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handlers_become_types() {
        assert_eq!(pascal_case("get_user"), "GetUser");
        assert_eq!(pascal_case("_list__v2"), "ListV2");
        assert_eq!(pascal_case("getUser"), "GetUser");
        assert_eq!(pascal_case("écrire"), "Écrire");
    }
}
