//! Builds the tree of values from the events of any `serde` format, within the limits.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::node::{Map, Node, Number};
use crate::report::{Code, Pointer};

/// What stopped a load.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// The byte offset to point to.
    pub(super) offset: Option<usize>,
    /// The value it is about.
    pub(super) pointer: Option<Pointer>,
}

impl Failure {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, offset: None, pointer: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn at(mut self, offset: usize) -> Self {
        self.offset = Some(offset);
        self
    }

    pub(super) fn too_deep(levels: usize) -> Self {
        Self::new(Code::TooDeep, format!("values are nested more than {levels} levels deep"))
    }
}

/// What a mapping key must be, as parsers put it into their message about another one.
pub(super) const KEY: &str = "a mapping key that is a text";

/// What is known across one load.
pub(super) struct Builder {
    levels: usize,
    values: usize,
    /// Whether `<<` is YAML's merge key.
    merge: bool,
    seen: Cell<usize>,
    /// Why the visitor refused a value. The error of the format carries only the position.
    failure: RefCell<Option<Failure>>,
    /// Keys and indices on the way to a mistake, innermost first; filled while the error passes through.
    path: RefCell<Vec<Box<str>>>,
    floats: Cell<bool>,
}

impl Builder {
    pub(super) fn new(levels: usize, values: usize, merge: bool) -> Self {
        Self {
            levels,
            values,
            merge,
            seen: Cell::new(0),
            failure: RefCell::new(None),
            path: RefCell::new(Vec::new()),
            floats: Cell::new(false),
        }
    }

    /// What reads the whole document.
    pub(super) fn root(&self) -> Seed<'_> {
        Seed { builder: self, level: 1 }
    }

    /// Whether there was a float.
    pub(super) fn has_floats(&self) -> bool {
        self.floats.get()
    }

    /// Why the visitor refused the document, if it was the visitor.
    pub(super) fn failure(&self) -> Option<Failure> {
        let mut failure = self.failure.take()?;
        failure.pointer = Some(self.pointer());
        Some(failure)
    }

    /// The value that stopped the load.
    pub(super) fn pointer(&self) -> Pointer {
        let path = self.path.take();
        path.iter().rev().fold(Pointer::root(), |pointer, segment| pointer.child(segment))
    }

    fn refuse<E: Error>(&self, failure: Failure) -> E {
        let error = E::custom(&failure.message);
        self.failure.replace(Some(failure));
        error
    }

    fn passing(&self, segment: &str) {
        self.path.borrow_mut().push(segment.into());
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
pub(super) struct Seed<'b> {
    builder: &'b Builder,
    level: usize,
}

impl Seed<'_> {
    fn count<E: Error>(self) -> Result<(), E> {
        let seen = self.builder.seen.get() + 1;
        self.builder.seen.set(seen);
        if seen > self.builder.values {
            let message = format!("there are more than {} values", self.builder.values);
            return Err(self.builder.refuse(Failure::new(Code::TooLarge, message)));
        }
        Ok(())
    }

    fn scalar<E: Error>(self, node: Node) -> Result<Node, E> {
        self.count()?;
        Ok(node)
    }

    fn inner<E: Error>(self) -> Result<Self, E> {
        self.count()?;
        if self.level >= self.builder.levels {
            return Err(self.builder.refuse(Failure::too_deep(self.builder.levels)));
        }
        Ok(Self { builder: self.builder, level: self.level + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.scalar(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.scalar(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.scalar(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.visit_i128(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.visit_i128(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.scalar(Node::Number(Number::Int(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        match i128::try_from(value) {
            Ok(int) => self.visit_i128(int),
            #[expect(clippy::cast_precision_loss, reason = "what is beyond 128 bits is rounded")]
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        if !value.is_finite() {
            let failure = Failure::new(Code::NotJson, "JSON has no infinity and no `NaN`");
            return Err(self
                .builder
                .refuse(failure.help("quote it if a text is meant; leave a bound out if there is none")));
        }
        self.builder.floats.set(true);
        self.scalar(Node::Number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.scalar(Node::String(value.into()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        self.scalar(Node::String(value.into_boxed_str()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut elements = Vec::new();
        loop {
            match access.next_element_seed(inner) {
                Ok(Some(element)) => elements.push(element),
                Ok(None) => return Ok(Node::Array(elements)),
                Err(error) => {
                    self.builder.passing(&elements.len().to_string());
                    return Err(error);
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut members = Map::new();
        while let Some(index) = access.next_key_seed(Key { builder: self.builder, members: &mut members })? {
            let value = access.next_value_seed(inner);
            let Some((key, member)) = members.get_index_mut(index) else {
                continue;
            };
            match value {
                Ok(value) => *member = value,
                Err(error) => {
                    self.builder.passing(key);
                    return Err(error);
                }
            }
        }
        if self.builder.merge {
            merge(&mut members);
        }
        Ok(Node::Object(members))
    }

    /// YAML values with an application's tag come here.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        let (tag, _) = access.variant::<String>()?;
        let failure = Failure::new(Code::NotJson, format!("the YAML tag `!{tag}` has no meaning in OpenAPI"));
        Err(self.builder.refuse(failure.help("expand it with the tool that defines it, or take it away")))
    }
}

/// Reads one key, and adds it to the members without a value yet.
struct Key<'b, 'm> {
    builder: &'b Builder,
    members: &'m mut Map,
}

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = usize;

    /// As a text whatever it looks like: in YAML, `200` is a number and `on` may be a boolean.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY)
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let next = self.members.len();
        let (index, replaced) = self.members.insert_full(key.into(), Node::Null);
        if index < next || replaced.is_some() {
            let failure = Failure::new(Code::DuplicateKey, format!("the key `{key}` is there twice"));
            self.builder.passing(key);
            return Err(self.builder.refuse(failure));
        }
        Ok(index)
    }
}

/// Replaces YAML's merge key: members of the mappings under `<<` that the mapping itself doesn't have are appended;
/// of several mappings the earlier one decides (<https://yaml.org/type/merge.html>). OpenAPI doesn't know merge keys,
/// but most of its tools do.
fn merge(members: &mut Map) {
    let mergeable = match members.get("<<") {
        Some(Node::Object(_)) => true,
        Some(Node::Array(sources)) => sources.iter().all(|source| source.as_object().is_some()),
        _ => false,
    };
    if !mergeable {
        return;
    }
    let sources = match members.shift_remove("<<") {
        Some(Node::Array(sources)) => sources,
        Some(source) => vec![source],
        None => return,
    };
    for source in sources {
        let Node::Object(source) = source else { continue };
        for (key, value) in source {
            members.entry(key).or_insert(value);
        }
    }
}
