//! IANA's registry of status codes, with one file for each class.
//!
//! <https://www.iana.org/assignments/http-status-codes/>, as of 2025-09-15.

mod client_error;
mod common;
mod informational;
mod redirection;
mod server_error;
mod successful;
mod unregistered;

use crate::status::Status;
use common::COMMON;

pub(crate) use unregistered::UNREGISTERED;

const CLASSES: [&[Status]; 5] = [
    informational::STATUSES,
    successful::STATUSES,
    redirection::STATUSES,
    client_error::STATUSES,
    server_error::STATUSES,
];

pub(crate) static ALL: &[Status] = &JOINED;

static JOINED: [Status; COUNT] = {
    let mut all = [COMMON; COUNT];
    let mut filled = 0;
    let mut class = 0;
    while class < CLASSES.len() {
        let mut index = 0;
        while index < CLASSES[class].len() {
            all[filled] = CLASSES[class][index];
            filled += 1;
            index += 1;
        }
        class += 1;
    }
    all
};

pub(crate) const COUNT: usize = {
    let mut count = 0;
    let mut class = 0;
    while class < CLASSES.len() {
        count += CLASSES[class].len();
        class += 1;
    }
    count
};

/// The index of the entry for each number from 100, so that a lookup takes one step. The registered
/// codes are dense enough that these 500 bytes are cheaper than a search.
static PLACES: [Option<u8>; 500] = {
    let mut places = [None; 500];
    let mut index: u8 = 0;
    while (index as usize) < COUNT {
        places[JOINED[index as usize].code as usize - 100] = Some(index);
        index += 1;
    }
    places
};

/// The index of the entry with this number in [`ALL`].
pub(crate) const fn place(code: u16) -> Option<usize> {
    if code < 100 || code as usize >= 100 + PLACES.len() {
        return None;
    }
    match PLACES[code as usize - 100] {
        Some(place) => Some(place as usize),
        None => None,
    }
}

pub(crate) const fn by_code(code: u16) -> Option<&'static Status> {
    match place(code) {
        Some(place) => Some(&JOINED[place]),
        None => None,
    }
}
