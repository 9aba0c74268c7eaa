//! The Rust types that a user prefers, as they are written on the command line and in `codegen.toml`.

use openapi_codegen::Types;
use serde::Deserialize;

/// Options for those commands that generate from a document named on the command line.
#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Options {
    /// The type of whole numbers without a format [default: i64, or what the configuration says]
    #[arg(long, value_name = "TYPE", value_enum)]
    integers: Option<Integers>,
    /// The types of dates and points in time [default: chrono, or what the configuration says]
    #[arg(long, value_name = "TYPE", value_enum)]
    date_times: Option<DateTimes>,
}

impl Options {
    /// What is asked for, and for the rest what is configured.
    pub(crate) fn or(self, configured: Types) -> Types {
        Types {
            integers: self.integers.map_or(configured.integers, Integers::into),
            date_times: self.date_times.map_or(configured.date_times, DateTimes::into),
        }
    }
}

/// The type of whole numbers without a format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Integers {
    /// `i64`; a number beyond is refused
    #[default]
    I64,
    /// `Integer` of the runtime, which takes numbers of any size
    AnySize,
}

/// The types of dates and points in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DateTimes {
    /// Those of the crate `chrono`
    #[default]
    Chrono,
    /// `String`, held against the format
    String,
}

impl From<Integers> for openapi_codegen::Integers {
    fn from(written: Integers) -> Self {
        match written {
            Integers::I64 => Self::I64,
            Integers::AnySize => Self::AnySize,
        }
    }
}

impl From<DateTimes> for openapi_codegen::DateTimes {
    fn from(written: DateTimes) -> Self {
        match written {
            DateTimes::Chrono => Self::Chrono,
            DateTimes::String => Self::String,
        }
    }
}

/// What the configuration says.
pub(crate) fn types(integers: Integers, date_times: DateTimes) -> Types {
    Types { integers: integers.into(), date_times: date_times.into() }
}
