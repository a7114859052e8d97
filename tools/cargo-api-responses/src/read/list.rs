//! Reads rows from the items of a list or from similar lines.

use super::block::{Item, List};
use super::entry::{Entry, Joint, near_entry, several};
use super::guide::{Guide, Phrase, Place, Row, Unreadable};
use super::markup::visible;
use super::states::{are_states, is_named};
use crate::names;

pub(super) fn read(list: &List, block: usize, guide: &mut Guide) {
    let mut entries: Vec<(&Item, Entry)> = Vec::new();
    for item in &list.items {
        match several(&item.text) {
            Some(codes) => entries.extend(codes.into_iter().map(|entry| (item, entry))),
            None => entries.extend(Entry::parse(&item.text).map(|entry| (item, entry))),
        }
    }
    let evident = entries.iter().filter(|(item, entry)| is_evident(item, entry)).count();
    // If half of the items have the phrases of their codes, the others are status codes, too.
    let usual = evident >= 2 && evident * 2 >= entries.len();
    let texts: Vec<String> = entries.iter().map(|(item, _)| visible(&item.text)).collect();
    let codes = entries.iter().zip(&texts).map(|((_, entry), text)| (entry.code, text.as_str()));
    let announced = list.announced && (evident > 0 || !are_states(codes));

    for ((item, entry), text) in entries.into_iter().zip(texts) {
        let named = names::recognise(entry.code, &entry.run.words, entry.run.whole).is_some();
        let beside_others = usual || announced || (evident > 0 && named);
        if is_evident(item, &entry) || (beside_others && is_possible(item, &entry)) {
            let tight = entry.joint == Joint::Tight;
            let place = if usual || tight { Place::Usual } else { Place::Open };
            let phrase = if entry.run.words.is_empty() {
                Phrase::None
            } else {
                Phrase::Written { words: entry.run.words, whole: entry.run.whole, place }
            };
            let cells = vec![text.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned()];
            let block = (!list.headings).then_some(block);
            guide.rows.push(Row { line: item.line, code: entry.code, phrase, text, cells, block });
        }
    }
    if usual || announced {
        guide.unreadable.extend(list.items.iter().filter_map(unreadable));
    }
}

/// Returns whether the words after the number show that it is a status code. In a line that is not marked
/// as an item, `404 Not Found means that …` is a sentence.
fn is_evident(item: &Item, entry: &Entry) -> bool {
    let translated = entry.run.words.is_empty() && entry.joint != Joint::Alone;
    let named = names::is_evident(entry.code, &entry.run.words, entry.run.whole)
        || (translated && item.marked && is_named(entry.code, &visible(&item.text)));
    let sentence = !item.marked && entry.joint == Joint::Tight;
    named && (!sentence || is_only_a_name(entry))
}

fn is_only_a_name(entry: &Entry) -> bool {
    entry.run.whole && names::is_name(entry.code, &entry.run.words)
}

/// Returns whether the number can be a status code, in a list of status codes.
fn is_possible(item: &Item, entry: &Entry) -> bool {
    match entry.joint {
        Joint::Alone | Joint::Separated => true,
        Joint::Tight if item.marked => entry.run.looks_like_a_name(),
        Joint::Tight => is_only_a_name(entry),
    }
}

fn unreadable(item: &Item) -> Option<Unreadable> {
    let (number, phrase) = near_entry(&item.text)?;
    Some(Unreadable { line: item.line, number, phrase })
}
