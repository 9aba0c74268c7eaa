//! `Many`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// More than arguments without names can tell.
#[derive(Clone, PartialEq)]
pub struct Many {
    /// The member `a`.
    pub a: bool,
    /// The member `b`.
    pub b: bool,
    /// The member `c`.
    pub c: bool,
    /// The member `d`.
    pub d: bool,
    /// The member `e`.
    pub e: bool,
    /// The member `f`.
    pub f: bool,
    /// The member `g`.
    pub g: bool,
    /// The member `h`.
    pub h: bool,
    /// The member `i`.
    pub i: Option<bool>,
}

impl Decode for Many {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut a = None;
        let mut b = None;
        let mut c = None;
        let mut d = None;
        let mut e = None;
        let mut f = None;
        let mut g = None;
        let mut h = None;
        let mut i = None;
        reader.members(&mut [
            ("a", &mut a),
            ("b", &mut b),
            ("c", &mut c),
            ("d", &mut d),
            ("e", &mut e),
            ("f", &mut f),
            ("g", &mut g),
            ("h", &mut h),
            ("i", &mut i),
        ])?;
        Ok(Self {
            a: decode::required(a, "a")?,
            b: decode::required(b, "b")?,
            c: decode::required(c, "c")?,
            d: decode::required(d, "d")?,
            e: decode::required(e, "e")?,
            f: decode::required(f, "f")?,
            g: decode::required(g, "g")?,
            h: decode::required(h, "h")?,
            i,
        })
    }
}

impl Encode for Many {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("a", &self.a),
            ("b", &self.b),
            ("c", &self.c),
            ("d", &self.d),
            ("e", &self.e),
            ("f", &self.f),
            ("g", &self.g),
            ("h", &self.h),
            ("i", &self.i),
        ])
    }
}

impl Validate for Many {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Many);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["a", "b", "c", "d", "e", "f", "g", "h"]),
    Rule::Properties(&[
        ("a", &schema::BOOLEAN),
        ("b", &schema::BOOLEAN),
        ("c", &schema::BOOLEAN),
        ("d", &schema::BOOLEAN),
        ("e", &schema::BOOLEAN),
        ("f", &schema::BOOLEAN),
        ("g", &schema::BOOLEAN),
        ("h", &schema::BOOLEAN),
        ("i", &schema::BOOLEAN),
    ]),
]);
