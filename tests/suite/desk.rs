//! A folder with small exports in it, and the binary run there.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Three handoffs of one pair, all good.
pub(crate) const HANDOFFS: &str = "\
handoff_id,lead_id,sdr_id,ae_id,handed_off_at
H-1,L-1,S-1,A-1,2026-11-02T15:00:00Z
H-2,L-2,S-1,A-1,2026-11-03T15:00:00Z
H-3,L-3,S-1,A-1,2026-11-10T15:00:00Z
";
const LEADS: &str = "\
lead_id,created_at
L-1,2026-11-01T10:00:00Z
L-2,2026-11-01T10:00:00Z
L-3,2026-11-01T10:00:00Z
";
const PEOPLE: &str = "\
person_id,name,role
S-1,Sam,sdr
A-1,Ann,ae
";

/// A folder of its own for one test.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Desk {
    /// A folder with `exports/handoffs.csv`, `leads.csv` and `people.csv`.
    pub(crate) fn with_exports() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        for (name, text) in [("handoffs", HANDOFFS), ("leads", LEADS), ("people", PEOPLE)] {
            desk.write(&format!("exports/{name}.csv"), text);
        }
        desk
    }

    /// The same, with another text for the handoffs.
    pub(crate) fn with_handoffs(bytes: impl AsRef<[u8]>) -> Self {
        let desk = Self::with_exports();
        desk.write("exports/handoffs.csv", bytes);
        desk
    }

    /// Where a name of the folder lies on the disk.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// The text of a file.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The binary in this folder, with nothing of the caller's settings.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
        let settings = std::env::vars().map(|(name, _)| name).filter(|n| n.starts_with("BATON_"));
        settings.for_each(|name| {
            command.env_remove(name);
        });
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("XDG_CACHE_HOME", self.path("cache"))
            .stdin(Stdio::null());
        command
    }

    /// Runs the binary in this folder.
    pub(crate) fn baton(&self, args: &[&str]) -> Ran {
        let done = self.command(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
    }

    /// Runs `report exports --out out`.
    pub(crate) fn report(&self, more: &[&str]) -> Ran {
        self.baton(&[&["report", "exports", "--out", "out"], more].concat())
    }

    /// What a reader of the folder that is published into sees.
    pub(crate) fn published(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.path("out")) else { return Vec::new() };
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }

    /// Holds a run to have been refused in these words, with nothing on stdout and nothing
    /// published. Words that end in `…` need only be the beginning.
    #[track_caller]
    pub(crate) fn refused(&self, ran: &Ran, code: i32, words: &str) {
        assert_eq!(ran.code, code, "{ran:?}");
        match words.strip_suffix('…') {
            Some(start) => assert!(ran.err.starts_with(start), "{}\n{words}", ran.err),
            None => assert_eq!(ran.err.trim_end(), words),
        }
        assert_eq!((ran.out.as_str(), self.published()), ("", Vec::new()));
    }
}
