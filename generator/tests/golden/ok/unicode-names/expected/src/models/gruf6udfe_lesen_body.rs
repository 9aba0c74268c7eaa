//! `größe_lesen body`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::名;
use crate::schema::{self, Types};

/// The object `größe_lesen body`.
#[derive(Clone, PartialEq)]
pub struct GrößeLesenBody {
    /// The member `名`.
    pub 名: 名,
    /// The member `é`.
    pub é: Option<String>,
    /// The member `é`.
    pub e: Option<String>,
    /// The member `µs`.
    pub ub5s: Option<String>,
    /// The member `a`.
    pub a: Option<String>,
    /// The member `а`.
    pub u430: Option<String>,
    /// The member `имя`.
    pub u438u43cu44f: Option<String>,
    /// The member `名前`.
    pub 名前: Option<String>,
    /// The member `ﬁt`.
    pub ufb01t: Option<String>,
    /// The member `ⅷ`.
    pub u2177: Option<String>,
    /// The member `🦀`.
    pub empty: Option<String>,
    /// The member `‍`.
    pub empty2: Option<String>,
}

impl GrößeLesenBody {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(名_: 名) -> Self {
        Self {
            名: 名_,
            é: None,
            e: None,
            ub5s: None,
            a: None,
            u430: None,
            u438u43cu44f: None,
            名前: None,
            ufb01t: None,
            u2177: None,
            empty: None,
            empty2: None,
        }
    }
}

impl Decode for GrößeLesenBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut 名_ = None;
        let mut é = None;
        let mut e = None;
        let mut ub5s = None;
        let mut a = None;
        let mut u430 = None;
        let mut u438u43cu44f = None;
        let mut 名前_ = None;
        let mut ufb01t = None;
        let mut u2177 = None;
        let mut empty = None;
        let mut empty2 = None;
        reader.members(&mut [
            ("名", &mut 名_),
            ("é", &mut é),
            ("e\u{301}", &mut e),
            ("µs", &mut ub5s),
            ("a", &mut a),
            ("а", &mut u430),
            ("имя", &mut u438u43cu44f),
            ("名前", &mut 名前_),
            ("ﬁt", &mut ufb01t),
            ("ⅷ", &mut u2177),
            ("🦀", &mut empty),
            ("\u{200d}", &mut empty2),
        ])?;
        Ok(Self {
            名: decode::required(名_, "名")?,
            é,
            e,
            ub5s,
            a,
            u430,
            u438u43cu44f,
            名前: 名前_,
            ufb01t,
            u2177,
            empty,
            empty2,
        })
    }
}

impl Encode for GrößeLesenBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("名", &self.名),
            ("é", &self.é),
            ("e\u{301}", &self.e),
            ("µs", &self.ub5s),
            ("a", &self.a),
            ("а", &self.u430),
            ("имя", &self.u438u43cu44f),
            ("名前", &self.名前),
            ("ﬁt", &self.ufb01t),
            ("ⅷ", &self.u2177),
            ("🦀", &self.empty),
            ("\u{200d}", &self.empty2),
        ])
    }
}

impl Validate for GrößeLesenBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.名.is_valid()
    }
}

openapi_runtime::model!(GrößeLesenBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["名"]),
    Rule::Properties(&[
        ("名", &super::u540d::SCHEMA),
        ("é", &schema::STRING),
        ("e\u{301}", &schema::STRING),
        ("µs", &schema::STRING),
        ("a", &schema::STRING),
        ("а", &schema::STRING),
        ("имя", &schema::STRING),
        ("名前", &schema::STRING),
        ("ﬁt", &schema::STRING),
        ("ⅷ", &schema::STRING),
        ("🦀", &schema::STRING),
        ("\u{200d}", &schema::STRING),
    ]),
]);
