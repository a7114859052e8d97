//! Tables of a page of rustdoc as text.

/// The rows of all tables in the page, one on a line. Links are left out, code is in backticks.
pub(crate) fn tables(page: &str) -> String {
    let mut text = String::new();
    // What follows the first table of an enum is about its variants, which have no tables.
    for row in between(page, "<tr>", "</tr>") {
        let row = row.replace("<th>", "<td>").replace("</th>", "</td>");
        text.push('|');
        for cell in between(&row, "<td>", "</td>") {
            text.push(' ');
            text.push_str(&plain(cell));
            text.push_str(" |");
        }
        text.push('\n');
    }
    text
}

fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).map(move |part| part.split(end).next().unwrap_or(part))
}

/// A cell without elements.
fn plain(cell: &str) -> String {
    let cell = cell.replace("<code>", "`").replace("</code>", "`");
    let mut text = String::new();
    let mut is_text = true;
    for character in cell.chars() {
        match character {
            '<' => is_text = false,
            '>' => is_text = true,
            other if is_text => text.push(other),
            _ => {}
        }
    }
    text.replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
