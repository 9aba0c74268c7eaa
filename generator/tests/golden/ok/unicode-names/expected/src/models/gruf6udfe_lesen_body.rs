//! `größe_lesen body`: an object.

use openapi_runtime::{Rule, Schema};
use super::名;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct GrößeLesenBody {
    pub 名: 名,
    pub é: Option<String>,
    /// The member `é`.
    pub e: Option<String>,
    /// The member `µs`.
    pub ub5s: Option<String>,
    pub a: Option<String>,
    /// The member `а`.
    pub u430: Option<String>,
    /// The member `имя`.
    pub u438u43cu44f: Option<String>,
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

openapi_runtime::object!(GrößeLesenBody: SCHEMA {
    名 as 名_: "名" required valid,
    é as é: "é",
    e as e: "e\u{301}",
    ub5s as ub5s: "µs",
    a as a: "a",
    u430 as u430: "а",
    u438u43cu44f as u438u43cu44f: "имя",
    名前 as 名前_: "名前",
    ufb01t as ufb01t: "ﬁt",
    u2177 as u2177: "ⅷ",
    empty as empty: "🦀",
    empty2 as empty2: "\u{200d}",
});

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
