//! A folder of its own for each test, and the command in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A document that there is nothing to say about.
pub(crate) const DOCUMENT: &str = r"openapi: 3.0.3
info:
  title: Lamps
  version: 1.0.0
paths:
  /lamps:
    get:
      operationId: list_lamps
      tags: [lamps]
      responses:
        '200':
          description: All lamps.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Lamp'
components:
  schemas:
    Lamp:
      type: object
      required: [name]
      properties:
        name:
          type: string
          maxLength: 20
        brightness:
          type: integer
          format: int32
    Room:
      type: object
      properties:
        lamps:
          type: array
          items:
            $ref: '#/components/schemas/Lamp'
";

/// A folder with `api.yaml`.
pub(crate) struct Sandbox(TempDir);

/// What a run has come to.
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// What went to standard output.
    pub(crate) stdout: String,
    /// What went to standard error.
    pub(crate) stderr: String,
}

impl Sandbox {
    /// A folder that holds [`DOCUMENT`].
    pub(crate) fn new() -> Self {
        let sandbox = Self(tempfile::tempdir().unwrap());
        sandbox.put("api.yaml", DOCUMENT);
        sandbox
    }

    /// A folder that holds [`DOCUMENT`], a configuration and the crate that it lists, generated.
    pub(crate) fn configured() -> Self {
        let sandbox = Self::new();
        sandbox.put("spec/codegen.toml", "[[crate]]\nspec = \"../api.yaml\"\nout = \"../lamps\"\n");
        sandbox.put("lamps/Cargo.toml", "# Written by hand.\n");
        sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).succeeds();
        sandbox
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Every file below a folder with its content.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.path(folder), &mut found);
        found
    }

    /// Runs the command in the folder, as somebody who is in no continuous integration.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path()).env_remove("CI").envs(variables.iter().copied());
        let output = command.output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn collect(path: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), found);
        }
    } else if path.exists() {
        found.insert(path.to_path_buf(), fs::read(path).unwrap());
    }
}

impl Run {
    #[track_caller]
    pub(crate) fn succeeds(self) -> Self {
        self.exits(0)
    }

    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\nstdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// Asserts that standard error has all of these.
    #[track_caller]
    pub(crate) fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.stderr.contains(text), "no `{text}` in stderr:\n{}", self.stderr);
        }
        self
    }

    /// Asserts that standard output has all of these.
    #[track_caller]
    pub(crate) fn prints(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.stdout.contains(text), "no `{text}` in stdout:\n{}", self.stdout);
        }
        self
    }
}
