//! Writes the attributes and handlers of the tests as files for a fuzzer to begin with:
//! `cargo run -p survival --bin corpus -- FOLDER`.

use std::path::Path;
use std::{env, fs, io};

use survival::{composed, seeds, written};

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::other("say which folder: corpus FOLDER"));
    };
    let write = |format: &str, name: &str, bytes: &[u8]| {
        let folder = Path::new(&folder).join(format);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name.replace('/', ".")), bytes)
    };
    for seed in seeds::all()? {
        let seeds::Seed { place, arguments, item } = seed;
        let text = written::text(&arguments.to_string(), &item.to_string());
        write("written", &place, text.as_bytes())?;
        write("composed", &place, &composed::bytes(&arguments, &item))?;
    }
    Ok(())
}
