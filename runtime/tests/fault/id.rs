//! Ids of faults.

use std::collections::HashSet;
use std::thread;

use api_responses::Fault;

fn id() -> String {
    Fault::new("").id().to_owned()
}

#[test]
fn ids_are_unique() {
    const THREADS: usize = 8;
    const EACH: usize = 12_500;
    let threads: Vec<_> = (0..THREADS)
        .map(|_| thread::spawn(|| (0..EACH).map(|_| id()).collect::<Vec<_>>()))
        .collect();
    let ids: HashSet<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    assert_eq!(ids.len(), THREADS * EACH);
}

#[test]
fn each_is_the_urn_of_a_uuid_of_version_8() {
    for _ in 0..1000 {
        let id = id();
        let uuid = id.strip_prefix("urn:uuid:").unwrap();
        let groups: Vec<_> = uuid.split('-').collect();
        let lengths: Vec<_> = groups.iter().map(|group| group.len()).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        let is_hex = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        assert!(groups.concat().bytes().all(is_hex), "{id}");
        // RFC 9562 §4.2 and §4.1.
        assert!(groups[2].starts_with('8'), "{id}");
        assert!(groups[3].starts_with(['8', '9', 'a', 'b']), "{id}");
    }
}

/// A constant bit would be found here: the probability of 256 equal draws is 2⁻²⁵⁵.
#[test]
fn all_free_bits_vary() {
    let uuids: Vec<u128> = (0..256)
        .map(|_| u128::from_str_radix(&id()["urn:uuid:".len()..].replace('-', ""), 16).unwrap())
        .collect();
    let ever = uuids.iter().fold(0, |bits, uuid| bits | uuid);
    let always = uuids.iter().fold(u128::MAX, |bits, uuid| bits & uuid);
    assert_eq!(!(ever & !always), 0xf << 76 | 0b11 << 62);
}
