//! What all parts of the reading share.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::audit::{Dialect, Sink};
use crate::load::Map;
use crate::openapi::{Inbound, Requirement, SchemaId, Schemas, Server};
use crate::report::{Diagnostics, Place};
use crate::resolve::{Documents, Located};

/// The state of a reading.
pub(super) struct Reader<'d> {
    pub(super) documents: &'d Documents,
    pub(super) dialect: Dialect,
    pub(super) sink: Sink<'d>,
    pub(super) schemas: Schemas,
    /// Schemas that have an id and are still to be read.
    pub(super) work: VecDeque<(SchemaId, Located<'d>)>,
    /// `components.schemas`, for the names in discriminators.
    pub(super) components: Option<(Place, &'d Map)>,
    /// The names in `components.securitySchemes`. Lookup only.
    pub(super) security_schemes: HashSet<&'d str>,
    /// `servers` of the whole document.
    pub(super) servers: Vec<Server>,
    /// Those of them that generated code can't honour. Lookup only.
    pub(super) challenged_schemes: HashSet<&'d str>,
    /// `security` of the whole document.
    pub(super) security: Vec<Vec<Requirement>>,
    /// Each `operationId` and where it was first. Lookup only.
    pub(super) operation_ids: HashMap<&'d str, Place>,
    /// Requests that the API sends.
    pub(super) inbound: Vec<Inbound>,
    /// Callbacks that have been read. Lookup only.
    pub(super) callbacks_read: HashSet<Place>,
    /// What is wrong with each pattern, if anything, since many schemas share theirs. Lookup only.
    pub(super) patterns: HashMap<&'d str, Option<String>>,
}

impl<'d> Reader<'d> {
    /// A reader that has read nothing.
    pub(super) fn new(documents: &'d Documents, dialect: Dialect, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            documents,
            dialect,
            sink: Sink::new(diagnostics),
            schemas: Schemas::default(),
            work: VecDeque::new(),
            components: None,
            security_schemes: HashSet::new(),
            servers: Vec::new(),
            challenged_schemes: HashSet::new(),
            security: Vec::new(),
            operation_ids: HashMap::new(),
            inbound: Vec::new(),
            callbacks_read: HashSet::new(),
            patterns: HashMap::new(),
        }
    }

    /// Reads an object that other places refer to, and that therefore may be read again: it speaks only the first time.
    pub(super) fn shared<T>(&mut self, place: &Place, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.sink.enter(place);
        let result = read(self);
        self.sink.leave(before);
        result
    }
}
