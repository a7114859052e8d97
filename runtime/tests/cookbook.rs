//! The first page of the cookbook lists all recipes, and each recipe has an example that checks what is sent.

use std::fs;
use std::path::{Path, PathBuf};

/// A heading and the text below it.
struct Recipe {
    heading: String,
    text: String,
}

impl Recipe {
    /// Returns the anchor that rustdoc gives the heading.
    fn anchor(&self) -> String {
        let letter = |letter: char| match letter {
            ' ' => Some('-'),
            '-' | '_' => Some(letter),
            _ => letter.is_alphanumeric().then(|| letter.to_ascii_lowercase()),
        };
        self.heading.chars().filter_map(letter).collect()
    }
}

struct Page {
    name: String,
    summary: String,
    recipes: Vec<Recipe>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cookbook")
}

fn read(file: &str) -> String {
    fs::read_to_string(folder().join(file)).unwrap()
}

/// The pages, in the order of `cookbook.rs`.
fn pages() -> Vec<Page> {
    let source = read("../cookbook.rs");
    let names = source.lines().filter_map(|line| line.strip_prefix("page!(")?.split_once(','));
    names.map(|(name, _)| page(name)).collect()
}

fn page(name: &str) -> Page {
    let text = read(&format!("{name}.md"));
    let (summary, rest) = text.split_once('\n').unwrap();
    let mut recipes: Vec<Recipe> = Vec::new();
    let mut is_code = false;
    for line in rest.lines() {
        is_code ^= line.starts_with("```");
        match line.strip_prefix("# ") {
            Some(heading) if !is_code => {
                recipes.push(Recipe { heading: heading.to_owned(), text: String::new() });
            }
            _ => {
                if let Some(recipe) = recipes.last_mut() {
                    recipe.text += line;
                    recipe.text.push('\n');
                }
            }
        }
    }
    Page { name: name.to_owned(), summary: summary.to_owned(), recipes }
}

#[test]
fn each_file_is_a_page() {
    let mut files: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "index.md")
        .collect();
    files.sort();
    let mut pages: Vec<_> = pages().iter().map(|page| format!("{}.md", page.name)).collect();
    pages.sort();
    assert_eq!(files, pages);
}

/// `BLESS=1` writes the list.
#[test]
fn the_first_page_lists_all_recipes() {
    use std::fmt::Write as _;

    let index = read("index.md");
    let (introduction, _) = index.split_once("\n# Recipes\n").unwrap_or((index.trim_end(), ""));
    let mut expected = format!("{introduction}\n# Recipes\n");
    for page in pages() {
        let Page { name, summary, recipes } = page;
        let summary = summary.trim_end_matches('.');
        writeln!(expected, "\n[{summary}]({name})\n").unwrap();
        for recipe in recipes {
            writeln!(expected, "- [{}]({name}#{})", recipe.heading, recipe.anchor()).unwrap();
        }
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(folder().join("index.md"), &expected).unwrap();
    }
    assert_eq!(read("index.md"), expected, "run it with `BLESS=1`");
}

/// A recipe about a file, and two whose code needs features of other crates. `tests/other-generators` compiles it.
const WITHOUT_DOCTEST: [&str; 3] =
    ["Settings of a project", "Migration from aide", "Migration from salvo"];

#[test]
fn each_recipe_has_an_example_that_checks_a_response() {
    for page in pages() {
        assert!(!page.recipes.is_empty(), "{}", page.name);
        for Recipe { heading, text } in page.recipes {
            if WITHOUT_DOCTEST.contains(&&*heading) {
                continue;
            }
            let checks =
                text.lines().filter(|line| line.trim_start().starts_with("assert")).count();
            assert!(checks > 0, "{}: {heading}", page.name);
        }
    }
}

#[test]
fn links_between_pages_have_a_target() {
    let pages = pages();
    let mut links = 0;
    for page in &pages {
        let text = read(&format!("{}.md", page.name));
        for link in text.split("](crate::_cookbook::").skip(1) {
            let link = link.split(')').next().unwrap();
            let (name, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = pages.iter().find(|page| page.name == name);
            let target = target.unwrap_or_else(|| panic!("{link}: no such page"));
            let has_anchor = target.recipes.iter().any(|recipe| recipe.anchor() == anchor);
            assert!(anchor.is_empty() || has_anchor, "{link}: no such heading");
            links += 1;
        }
    }
    assert!(links > 3);
}
