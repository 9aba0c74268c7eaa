//! The corridor: every stage in order. A stage runs only if those before it reported no error.

use crate::ir::{Ir, TypeId};
use crate::load::Limits;
use crate::report::{Diagnostics, FileId, Sources};
use crate::resolve::Loader;
use crate::{Component, Config, File, Generated, Outcome, Select, Types, emit, format, lower, openapi, passes};

/// What a run has come to, stage by stage.
struct Run<'a> {
    sources: Sources,
    main: FileId,
    loader: &'a dyn Loader,
    select: Select,
    diagnostics: Diagnostics,
}

impl<'a> Run<'a> {
    fn new(name: &str, text: String, loader: &'a dyn Loader) -> Self {
        let mut sources = Sources::default();
        let main = sources.add(name, text);
        Self { sources, main, loader, select: Select::default(), diagnostics: Diagnostics::default() }
    }

    /// load, read, audit, resolve and select: from text to the model of the document.
    fn api(&mut self) -> Option<openapi::Api> {
        let limits = Limits::default();
        let mut api = openapi::read::read(&mut self.sources, self.main, self.loader, &limits, &mut self.diagnostics)?;
        openapi::select::select(&mut api, &self.select, &mut self.diagnostics);
        openapi::direction::split(&mut api);
        (!self.diagnostics.has_errors()).then_some(api)
    }

    /// lower and passes: from the model of the document to what is to be written.
    fn ir(&mut self, config: &Config) -> Option<Ir> {
        let api = self.api()?;
        let mut ir = lower::lower(&api, config.types, &mut self.diagnostics);
        // From here on nothing looks at the document's model; of large documents it is hundreds of megabytes.
        drop(api);
        passes::endless::run(&ir, &mut self.diagnostics);
        passes::nulls::run(&mut ir);
        passes::alike::models(&mut ir);
        passes::bodies::run(&mut ir);
        passes::checks::run(&mut ir);
        passes::written::run(&mut ir);
        passes::sent::run(&mut ir, config.server);
        passes::naming::run(&mut ir, &mut self.diagnostics);
        passes::alike::parameters(&mut ir);
        passes::naming::parameters(&mut ir);
        passes::boxing::run(&mut ir);
        (!self.diagnostics.has_errors()).then_some(ir)
    }

    /// emit and format: from there to files.
    fn files(&mut self, config: &Config) -> Option<Generated> {
        let ir = self.ir(config)?;
        let files: Vec<File> = format::files(emit::files(&ir, config));
        Some(Generated {
            files,
            operations: ir.outbound().map(|group| group.operations.len()).sum(),
            schemas: ir.components.len(),
            components: ir.components.iter().map(|(name, id)| component(&ir, name, *id)).collect(),
        })
    }

    fn finish(self, generated: Option<Generated>) -> Outcome {
        Outcome { generated, diagnostics: self.diagnostics, sources: self.sources }
    }
}

fn component(ir: &Ir, name: &str, id: TypeId) -> Component {
    let def = ir.ty(id);
    Component { name: name.to_owned(), path: format!("models::{}", def.name.ident), nullable: def.nullable }
}

/// Generates a crate.
pub(crate) fn generate(name: &str, text: String, loader: &dyn Loader, config: &Config) -> Outcome {
    let mut run = Run { select: config.select.clone(), ..Run::new(name, text, loader) };
    let generated = run.files(config);
    run.finish(generated)
}

/// Runs the stages that report something.
pub(crate) fn check(name: &str, text: String, loader: &dyn Loader) -> Outcome {
    let mut run = Run::new(name, text, loader);
    run.ir(&Config::default());
    run.finish(None)
}

/// What the stage named hands on, as text.
pub(crate) fn inspect(
    name: &str,
    text: String,
    loader: &dyn Loader,
    stage: &str,
) -> Result<(Option<String>, Outcome), String> {
    let mut run = Run::new(name, text, loader);
    let shown = match stage {
        "read" => run.api().map(|api| format!("{api:#?}\n")),
        "lower" => run.api().map(|api| format!("{:#?}\n", lower::lower(&api, Types::default(), &mut run.diagnostics))),
        "passes" => run.ir(&Config::default()).map(|ir| format!("{ir:#?}\n")),
        "emit" => run.files(&Config::default()).map(|generated| {
            generated.files.iter().map(|file| format!("// {}\n{}\n", file.path, file.text)).collect::<Vec<_>>().concat()
        }),
        _ => return Err(format!("there is no stage `{stage}`; the stages are read, lower, passes, emit")),
    };
    Ok((shown, run.finish(None)))
}

/// What is handed to `format` for a document without errors.
#[cfg(test)]
pub(crate) fn drafts(name: &str, text: String, loader: &dyn Loader, config: &Config) -> Vec<emit::Draft> {
    let ir = Run::new(name, text, loader).ir(config);
    ir.iter().flat_map(|ir| emit::files(ir, config)).map(|job| job()).collect()
}
