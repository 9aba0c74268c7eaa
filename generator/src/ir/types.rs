//! Models: what a Rust type can say of a schema.

use super::{Name, Table, TableRef};
use crate::report::Place;

/// A model; index into [`super::Ir::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(pub usize);

/// A named model.
#[derive(Debug)]
pub(crate) struct TypeDef {
    /// Its name.
    pub name: Name,
    /// The model in whose file it is written: itself, or the one that it is an inline part of.
    pub owner: TypeId,
    /// Name of the constant that holds its rules, in the file of another model.
    pub constant: Name,
    /// Name of the file, for a model that has one of its own.
    pub module: Name,
    /// Whether it is written for places in several files, each of which has a name of its own for it.
    pub shared: bool,
    /// The schema's place.
    pub place: Place,
    /// Title and description.
    pub docs: Vec<String>,
    /// The Rust type.
    pub shape: Shape,
    /// The schema's rules, whole.
    pub table: Table,
    /// Whether the rules look at what a value of the type no longer says.
    pub as_written: bool,
    /// Whether the rules accept `null`, which a value of the type can't be: each use says so.
    pub nullable: bool,
    /// Whether programs make such values: requests hold them, or the answers of a server.
    pub sent: bool,
}

/// The kinds of Rust type that a model can be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// A struct with a field for each property.
    Struct(Struct),
    /// Strings out of a list; an unknown one is kept. The check says whether the table has more to say than the list.
    StringEnum(Vec<Variant>, Check),
    /// One of several types, chosen by the table; a value that fits none is kept.
    Union(Union),
    /// An array of so many items, each of a type of its own.
    Tuple(Tuple),
    /// A wrapper around one type, held against the table.
    Newtype(Ty),
    /// Another name for a type, which has the same rules.
    Alias(Ty),
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Struct {
    /// The properties, in document order.
    pub fields: Vec<Field>,
    /// What becomes of members that are no property.
    pub additional: Additional,
    /// `Whole` when the table says more than the fields do.
    pub check: Check,
}

/// What becomes of members that are no property.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Additional {
    /// They are accepted and passed over.
    Ignored,
    /// They are refused.
    Refused,
    /// They are kept in a map, held against the rules unless the type says it all.
    Kept {
        /// Name of the field that keeps them.
        name: Name,
        /// Type of the values.
        ty: Ty,
        /// Rules of the values.
        table: TableRef,
        /// How much of the rules the type leaves open.
        check: Check,
    },
}

/// A property.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// Name of the field.
    pub name: Name,
    /// Name of the property.
    pub property: String,
    /// Whether it must be there.
    pub required: bool,
    /// Its type when it is there.
    pub ty: Ty,
    /// Its rules.
    pub table: TableRef,
    /// How much of the rules the type leaves open.
    pub check: Check,
    /// Title, description and bounds.
    pub docs: Vec<String>,
}

/// How much of a schema's rules a type leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Check {
    /// Nothing: every value of the type is valid.
    None,
    /// What the type itself checks (`is_valid`).
    Valid,
    /// The rules have to be applied (`holds`).
    Whole,
}

/// A value of a string enumeration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    /// Name of the variant.
    pub name: Name,
    /// The string.
    pub value: String,
    /// Description.
    pub docs: Vec<String>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Union {
    /// The alternatives, in document order.
    pub arms: Vec<Arm>,
    /// The member whose value chooses, by the `tags` of the alternatives.
    pub property: Option<String>,
    /// Whether no more than one alternative may accept a value (`oneOf` without a discriminator).
    pub exclusive: bool,
    /// Whether a typed value has to be held against the whole schema again: where the alternatives are exclusive, or where
    /// there are rules beside them.
    pub recheck: bool,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Arm {
    /// Name of the variant.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
    /// Its rules.
    pub table: TableRef,
    /// How much of the rules the type leaves open.
    pub check: Check,
    /// Values of the union's `property` that choose it.
    pub tags: Vec<String>,
    /// Title and description, where no type says them.
    pub docs: Vec<String>,
}

/// An array whose items are listed one by one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tuple {
    /// The items, in order.
    pub items: Vec<Item>,
    /// How many of them must be there.
    pub required: usize,
    /// `Whole` when the table says more than the items do.
    pub check: Check,
}

/// An item of a tuple.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Its type.
    pub ty: Ty,
    /// Its rules.
    pub table: TableRef,
    /// How much of the rules the type leaves open.
    pub check: Check,
    /// Title, description and bounds.
    pub docs: Vec<String>,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// Any JSON value.
    Any,
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u32`.
    U32,
    /// `u64`.
    U64,
    /// A whole number of any size.
    Integer,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// One text: an alternative without content.
    Word(String),
    /// A UUID.
    Uuid,
    /// A date with time and offset.
    DateTime,
    /// A date.
    Date,
    /// Bytes written as base64.
    Base64,
    /// Bytes.
    Binary,
    /// A model.
    Named(TypeId),
    /// A list.
    List(Box<Ty>),
    /// A map with string keys.
    Map(Box<Ty>),
    /// May be `null`.
    Nullable(Box<Ty>),
    /// Behind a pointer, since it contains itself.
    Boxed(Box<Ty>),
}

impl Ty {
    /// The model that a value of this type holds by value, if any.
    pub(crate) fn by_value(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) => inner.by_value(),
            _ => None,
        }
    }

    /// Every model that the type names.
    pub(crate) fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) | Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// How many lists, maps and wrappers stand around the innermost type.
    pub(crate) fn layers(&self) -> usize {
        match self {
            Self::Nullable(inner) | Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) => inner.layers() + 1,
            _ => 0,
        }
    }
}
