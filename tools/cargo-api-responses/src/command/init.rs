//! `init`.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// The name of the file.
const FILE: &str = "api-responses.toml";

const TEMPLATE: &str = include_str!("api-responses.toml");

pub(super) fn run(folder: &Path, force: bool, out: &mut impl Write, errors: &mut impl Write) -> u8 {
    let file = folder.join(FILE);
    if !folder.join("Cargo.toml").is_file() {
        let _ = writeln!(
            errors,
            "error: there is no `Cargo.toml` in {}\n    run the command in the folder of a package, \
             or name that folder",
            folder.display()
        );
        return 2;
    }
    match write(&file, force) {
        Ok(()) => {
            let _ = writeln!(out, "{}: written", file.display());
            0
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let _ =
                writeln!(errors, "error: {} exists\n    `--force` overwrites it", file.display());
            2
        }
        Err(error) => {
            let _ = writeln!(errors, "error: {} cannot be written: {error}", file.display());
            2
        }
    }
}

fn write(file: &Path, force: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true);
    } else {
        options.create_new(true);
    }
    options.open(file)?.write_all(TEMPLATE.as_bytes())
}
