//! Writes the attributes and items of the tests as files that a fuzzer begins with, and a dictionary:
//! `cargo run -p robustness --bin corpus -- FOLDER`.

use std::path::Path;
use std::{env, fs, io};

use robustness::examples::{self, Example};
use robustness::{text, words};

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::other("the folder is missing: corpus FOLDER"));
    };
    let write = |format: &str, name: &str, bytes: &[u8]| {
        let folder = Path::new(&folder).join(format);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name.replace('/', ".")), bytes)
    };
    for Example { place, arguments, item } in examples::all()? {
        let written = text::write(&arguments.to_string(), &item.to_string());
        write("text", &place, written.as_bytes())?;
        write("words", &place, &words::write(&arguments, &item))?;
    }
    fs::write(Path::new(&folder).join("text.dict"), dictionary())
}

/// `\x2c`
fn escaped(byte: u8) -> Vec<char> {
    format!("\\x{byte:02x}").chars().collect()
}

/// The words of the grammar in the format of libFuzzer, which inserts them into text.
fn dictionary() -> String {
    let entry = |word: &&str| {
        let bytes: String = word.bytes().flat_map(escaped).collect();
        format!("\"{bytes}\"\n")
    };
    words::WORDS.iter().map(entry).collect()
}
