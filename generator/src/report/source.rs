//! The texts that diagnostics point into.

use std::sync::Arc;

use super::pointer::Pointer;

/// Names one text of a [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

impl FileId {
    /// The document the run is about; the first one added to [`Sources`].
    pub const MAIN: Self = Self(0);
}

/// A value of a document: which file, and where in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file that holds the value.
    pub file: FileId,
    /// The value's pointer within that file.
    pub pointer: Pointer,
}

impl Place {
    /// The value at `pointer` of `file`.
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer }
    }

    /// The whole document of `file`.
    pub fn root(file: FileId) -> Self {
        Self::new(file, Pointer::root())
    }

    /// The member `key` of the object at this place.
    pub fn child(&self, key: &str) -> Self {
        Self::new(self.file, self.pointer.child(key))
    }

    /// The element at `index`, from 0, of the array at this place.
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.file, self.pointer.index(index))
    }

    /// The value that contains the one at this place; `None` for a whole document.
    pub fn parent(&self) -> Option<Self> {
        Some(Self::new(self.file, self.pointer.parent()?))
    }
}

/// All texts of a run, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<(String, Arc<str>)>,
}

impl Sources {
    /// No texts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text under the name it shall have in diagnostics, as a rule its path. The first one added is the main
    /// document. A byte order mark at the start is taken away, so that columns are those an editor shows.
    ///
    /// Beyond `u32::MAX` files, which no machine holds, the last id would be given again.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let text = text.into();
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.into(),
            None => text,
        };
        self.files.push((name.into(), text));
        FileId(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The name given to a file; empty for an id that is not of this collection.
    pub fn name(&self, file: FileId) -> &str {
        self.get(file).map_or("", |(name, _)| name)
    }

    /// A file's text; empty for an id that is not of this collection.
    pub fn text(&self, file: FileId) -> &str {
        self.get(file).map_or("", |(_, text)| text)
    }

    /// The file that was added under `name`.
    pub fn find(&self, name: &str) -> Option<FileId> {
        self.ids().find(|file| self.name(*file) == name)
    }

    /// The ids of all files, in the order they were added.
    pub fn ids(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len()).filter_map(|index| u32::try_from(index).ok().map(FileId))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    fn get(&self, file: FileId) -> Option<&(String, Arc<str>)> {
        self.files.get(usize::try_from(file.0).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_by_id() {
        let mut sources = Sources::new();
        let main = sources.add("api.yaml", "\u{feff}openapi: 3.1.0");
        let other = sources.add("models.yaml", String::from("a: 1"));
        assert_eq!((main, other), (FileId::MAIN, FileId(1)));
        assert_eq!(sources.text(main), "openapi: 3.1.0");
        assert_eq!(sources.name(other), "models.yaml");
        assert_eq!(sources.find("models.yaml"), Some(other));
        assert_eq!(sources.text(FileId(7)), "");
    }
}
