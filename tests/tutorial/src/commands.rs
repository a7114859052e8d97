//! Running the commands of the text.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::PORT;

/// What a command has printed.
pub(crate) struct Printed {
    pub(crate) text: String,
    pub(crate) is_success: bool,
}

pub(crate) struct Commands {
    /// The folder in which the next command runs.
    folder: PathBuf,
    port: String,
    /// The service, from `cargo run` until the next command of cargo.
    service: Option<Child>,
}

impl Commands {
    pub(crate) fn new(folder: PathBuf) -> Result<Self, String> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        Ok(Self { folder, port: address.port().to_string(), service: None })
    }

    /// Returns the port that replaces that of the text.
    pub(crate) fn port(&self) -> &str {
        &self.port
    }

    /// Runs a command, and returns what it prints. `cargo run` continues to run after its first line.
    pub(crate) fn run(&mut self, command: &str) -> Result<Printed, String> {
        let mut printed = match command.strip_prefix("cd ") {
            Some(folder) => {
                self.folder.push(folder);
                return Ok(Printed { text: String::new(), is_success: self.folder.is_dir() });
            }
            None if command == "cargo run" => self.start()?,
            None => self.finish(command)?,
        };
        printed.text = printed.text.replace(&self.port, PORT);
        Ok(printed)
    }

    fn shell(&self, command: &str) -> Command {
        let mut shell = Command::new("bash");
        shell.args(["-c", &command.replace(PORT, &self.port)]).current_dir(&self.folder);
        shell.env("CARGO_TERM_COLOR", "never").env_remove("RUSTFLAGS");
        // cargo and its tests set variables for the package that runs this program.
        for (name, _) in env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_")) {
            shell.env_remove(name);
        }
        shell
    }

    fn finish(&mut self, command: &str) -> Result<Printed, String> {
        if command.starts_with("cargo") {
            self.stop();
        }
        // The messages of the compiler are part of the text.
        let output = self.shell(&format!("{command} 2>&1")).output();
        let output = output.map_err(|error| format!("{command}: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(Printed { text, is_success: output.status.success() })
    }

    fn start(&mut self) -> Result<Printed, String> {
        self.stop();
        let mut command = self.shell("exec cargo run --quiet");
        // The program is a child of cargo, and both are ended together.
        command.stdout(Stdio::piped()).process_group(0);
        let service = self.service.insert(command.spawn().map_err(|error| error.to_string())?);
        let output = service.stdout.take().ok_or("no output")?;
        let mut text = String::new();
        let length = BufReader::new(output).read_line(&mut text);
        let is_success = length.map_err(|error| error.to_string())? > 0;
        Ok(Printed { text, is_success })
    }

    fn stop(&mut self) {
        if let Some(mut service) = self.service.take() {
            let group = format!("-{}", service.id());
            let ended = Command::new("kill").args(["--", &group]).status();
            if ended.is_ok_and(|status| status.success()) {
                // Its status is that of a program that was ended.
                let _ = service.wait();
            }
        }
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        self.stop();
    }
}
