//! Names of types, as [`type_name`](std::any::type_name) returns them.

/// Returns the name without modules: `Vec<Draft>` for `alloc::vec::Vec<shop::Draft>`.
pub(crate) fn readable(type_name: &str) -> String {
    let mut text = String::with_capacity(type_name.len());
    for one in type_name.chars() {
        text.push(one);
        if text.ends_with("::") {
            let is_path = |one: char| one.is_alphanumeric() || matches!(one, '_' | ':' | '#');
            let before = text.trim_end_matches(is_path).len();
            text.truncate(before);
        }
    }
    text
}

/// Returns the names of the elements of a tuple, or `None` for another type.
pub(crate) fn elements(type_name: &str) -> Option<Vec<&str>> {
    let inner = type_name.strip_prefix('(')?.strip_suffix(')')?;
    let mut depth = 0_i32;
    let elements = inner.split(|one| {
        match one {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        depth == 0 && one == ','
    });
    Some(elements.map(str::trim).filter(|element| !element.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use std::any::type_name;
    use std::collections::HashMap;

    use super::{elements, readable};

    #[test]
    fn names_lose_their_modules() {
        assert_eq!(readable(type_name::<Vec<HashMap<String, u8>>>()).matches("::").count(), 0);
        assert!(readable(type_name::<Vec<Option<String>>>()).starts_with("Vec<Option<String"));
        assert_eq!(readable("(u64, &shop::book::Draft)"), "(u64, &Draft)");
        assert_eq!(readable("dyn a::B + c::D"), "dyn B + D");
    }

    #[test]
    fn tuples_have_elements() {
        assert_eq!(elements(type_name::<(u8,)>()), Some(vec!["u8"]));
        let name = type_name::<(u8, (bool, bool), Vec<(u8, u8)>)>();
        assert_eq!(elements(name).map(|elements| elements.len()), Some(3));
        assert_eq!((elements("u8"), elements("()")), (None, Some(Vec::new())));
    }
}
