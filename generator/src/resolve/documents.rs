//! The files of a description.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use crate::load::{Limits, Map, Node, load};
use crate::report::{Code, Diagnostic, Diagnostics, FileId, Place, Pointer, Sources};

use super::reference::{self, Reference, Refusal};
use super::walk::{self, Dead};
use super::{Loader, Located, anchor, nearest};

/// How many files a description can consist of. A folder could hold files that refer to more and more others.
const MOST_FILES: usize = 10_000;

/// How many references one pointer can lead through.
const MOST_DETOURS: usize = 50;

/// How many names are compared for «did you mean» in all. A broken document can have as many broken references as names,
/// and comparing all of them would take for ever.
const MOST_COMPARED: usize = 500_000;

/// The files of a description, loaded.
pub(crate) struct Documents {
    /// The main file first.
    files: Vec<Document>,
    /// Lookup only: from the path that references use.
    by_path: HashMap<String, Loaded>,
    /// Lookup only.
    by_id: HashMap<FileId, usize>,
    compared: Cell<usize>,
}

struct Document {
    id: FileId,
    path: String,
    root: Node,
    anchors: OnceCell<HashMap<String, Pointer>>,
}

/// What came of a file that is referred to. What went wrong is told where a reference needs the file, since a `$ref` in an
/// example is none.
enum Loaded {
    /// Index into [`Documents::files`].
    Yes(usize),
    /// The loader couldn't read it.
    Unreadable(String),
    /// It isn't JSON or YAML; told once.
    Broken(Box<Diagnostic>, Cell<bool>),
    /// There are too many files.
    TooMany,
}

impl Documents {
    /// Loads the main document and all that it refers to, directly or not. Gives nothing, and says why, where the main
    /// document has no value.
    pub(crate) fn load(
        sources: &mut Sources,
        main: FileId,
        loader: &dyn Loader,
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let root = match load(sources, main, limits) {
            Ok(root) => root,
            Err(problem) => {
                diagnostics.push(problem);
                return None;
            }
        };
        let name = sources.name(main);
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let path = if loader.base().is_empty() { name.to_owned() } else { format!("{}/{name}", loader.base()) };
        let mut documents =
            Self { files: Vec::new(), by_path: HashMap::new(), by_id: HashMap::new(), compared: Cell::new(0) };
        documents.add(main, path, root);
        let mut next = 0;
        while let Some(document) = documents.files.get(next) {
            for path in mentioned(document) {
                if !documents.by_path.contains_key(&path) {
                    documents.fetch(sources, path, loader, limits);
                }
            }
            next += 1;
        }
        Some(documents)
    }

    fn add(&mut self, id: FileId, path: String, root: Node) {
        self.by_id.insert(id, self.files.len());
        self.by_path.insert(path.clone(), Loaded::Yes(self.files.len()));
        self.files.push(Document { id, path, root, anchors: OnceCell::new() });
    }

    fn fetch(&mut self, sources: &mut Sources, path: String, loader: &dyn Loader, limits: &Limits) {
        if self.files.len() >= MOST_FILES {
            self.by_path.insert(path, Loaded::TooMany);
            return;
        }
        match loader.load(&path) {
            Ok((name, text)) => {
                let id = sources.add(name, text);
                match load(sources, id, limits) {
                    Ok(root) => self.add(id, path, root),
                    Err(problem) => {
                        self.by_path.insert(path, Loaded::Broken(Box::new(problem), Cell::new(false)));
                    }
                }
            }
            Err(reason) => {
                self.by_path.insert(path, Loaded::Unreadable(reason));
            }
        }
    }

    /// The main document.
    pub(crate) fn main(&self) -> Option<Located<'_>> {
        self.files.first().map(|document| Located::new(&document.root, Place::root(document.id)))
    }

    /// The value that the reference `text` means in a file. An error stands at no place yet.
    pub(crate) fn resolve(&self, from: FileId, text: &str) -> Result<Located<'_>, Diagnostic> {
        self.resolve_within(from, text, &mut { MOST_DETOURS })
    }

    fn resolve_within(&self, from: FileId, text: &str, detours: &mut usize) -> Result<Located<'_>, Diagnostic> {
        let here = self.by_id.get(&from).and_then(|index| self.files.get(*index));
        let base = here.map_or("", |document| document.path.as_str());
        let Reference { file, fragment } = reference::parse(text, base).map_err(|refusal| refused(text, refusal))?;
        let document = match file {
            None => here.ok_or_else(|| unresolved(text))?,
            Some(path) => self.file(text, &path)?,
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return document.anchor(&fragment).ok_or_else(|| no_anchor(text, &fragment));
        }
        let pointer = Pointer::parse(&fragment).ok_or_else(|| bad_pointer(text))?;
        self.walk(Located::new(&document.root, Place::root(document.id)), &pointer, detours)
            .map_err(|dead| self.leads_nowhere(text, &dead))
    }

    /// Follows a pointer, and the references on its way: a JSON pointer as such ends at them (RFC 6901), but what is meant
    /// is in what they refer to, and other tools go on there.
    fn walk<'d>(&'d self, from: Located<'d>, pointer: &Pointer, detours: &mut usize) -> Result<Located<'d>, Dead<'d>> {
        let dead = match walk::walk(from.node, from.place, pointer) {
            Ok(found) => return Ok(found),
            Err(dead) => dead,
        };
        let Some(left) = detours.checked_sub(1) else { return Err(dead) };
        *detours = left;
        let reference = dead.at.reference().and_then(Node::as_str);
        match reference.and_then(|text| self.resolve_within(dead.at.place.file, text, detours).ok()) {
            Some(target) => self.walk(target, &dead.rest, detours),
            None => Err(dead),
        }
    }

    /// The member of an object whose name is most likely meant by `word`.
    pub(crate) fn guess<'m>(&self, word: &str, members: &'m Map) -> Option<&'m str> {
        let compared = self.compared.get().saturating_add(members.len());
        if compared > MOST_COMPARED {
            return None;
        }
        self.compared.set(compared);
        nearest(word, members.keys().map(|key| &**key))
    }

    fn leads_nowhere(&self, text: &str, dead: &Dead<'_>) -> Diagnostic {
        let place = &dead.at.place;
        let problem = Diagnostic::new(
            Code::UnresolvedRef,
            format!("`{text}` leads nowhere: there is no `{}` in `{}`", dead.segment, place.pointer),
        );
        let Node::Object(object) = dead.at.node else {
            return problem;
        };
        match self.guess(&dead.segment, object) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem,
        }
    }

    fn file(&self, text: &str, path: &str) -> Result<&Document, Diagnostic> {
        match self.by_path.get(path) {
            Some(Loaded::Yes(index)) => self.files.get(*index).ok_or_else(|| unresolved(text)),
            Some(Loaded::Unreadable(reason)) => {
                Err(Diagnostic::new(Code::FileNotFound, format!("`{path}` can't be read: {reason}")))
            }
            Some(Loaded::Broken(problem, told)) => {
                if told.replace(true) {
                    Err(Diagnostic::new(
                        Code::UnresolvedRef,
                        format!("`{path}` can't be used, since it holds an error"),
                    ))
                } else {
                    Err(problem.as_ref().clone())
                }
            }
            Some(Loaded::TooMany) => Err(Diagnostic::new(
                Code::TooLarge,
                format!("`{path}` is not read: the document refers to more than {MOST_FILES} files"),
            )),
            None => Err(unresolved(text)),
        }
    }
}

impl Documents {
    /// Whether a reference in a file, which leads to no other file, is meant for a schema of the same file by its `$id`.
    pub(crate) fn means_identifier(&self, file: FileId, text: &str) -> bool {
        let document = self.by_id.get(&file).and_then(|index| self.files.get(*index));
        let last = anchor::last_part(text);
        !last.is_empty() && document.is_some_and(|document| anchor::identifiers(&document.root).contains(last))
    }
}

impl Document {
    fn anchor(&self, name: &str) -> Option<Located<'_>> {
        let anchors = self.anchors.get_or_init(|| anchor::collect(&self.root));
        let pointer = anchors.get(name)?;
        walk::walk(&self.root, Place::root(self.id), pointer).ok()
    }
}

/// The other files that a document may need, in document order: whatever stands at a `$ref`, and the targets of
/// discriminators, which are references without that key.
fn mentioned(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |text: &str| {
        if text.starts_with('#') {
            return;
        }
        if let Ok(Reference { file: Some(path), .. }) = reference::parse(text, &document.path) {
            found.push(path);
        }
    };
    let mut stack = vec![&document.root];
    while let Some(node) = stack.pop() {
        match node {
            Node::Object(object) => {
                if let Some(Node::String(text)) = object.get("$ref") {
                    note(text);
                }
                if let Some(Node::Object(mapping)) = object.get("mapping") {
                    let targets = mapping.values().filter_map(|target| match target {
                        Node::String(text) if text.contains(['/', '.']) => Some(text),
                        _ => None,
                    });
                    targets.for_each(|text| note(text));
                }
                stack.extend(object.values().rev());
            }
            Node::Array(array) => stack.extend(array.iter().rev()),
            _ => {}
        }
    }
    found
}

fn refused(text: &str, refusal: Refusal) -> Diagnostic {
    match refusal {
        Refusal::Url => Diagnostic::new(Code::RemoteRef, format!("`{text}` is a URL, and nothing is fetched"))
            .help("store the file next to the document and refer to it by a relative path"),
        Refusal::Outside => Diagnostic::new(Code::RemoteRef, format!("`{text}` leaves the folder of the document"))
            .help(
                "only files in the folder of the main document, or below it, are read; `--root` names another folder",
            ),
        Refusal::Query => Diagnostic::new(Code::RemoteRef, format!("`{text}` has a query, which no file has")),
    }
}

fn unresolved(text: &str) -> Diagnostic {
    Diagnostic::new(Code::UnresolvedRef, format!("`{text}` leads nowhere"))
}

fn no_anchor(text: &str, name: &str) -> Diagnostic {
    let problem = unresolved(text);
    if name.contains('/') {
        problem.help(format!("did you mean `#/{name}`?"))
    } else {
        problem
            .help(format!("there is no `$anchor: {name}`; a component is referred to as `#/components/schemas/{name}`"))
    }
}

fn bad_pointer(text: &str) -> Diagnostic {
    unresolved(text).help("in a JSON pointer, `~` must be followed by `0` (for `~`) or `1` (for `/`)")
}
