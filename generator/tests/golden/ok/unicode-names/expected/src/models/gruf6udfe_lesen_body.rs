//! `größe_lesen body`: an object.

use super::名;
use crate::schema;

/// Body of `POST /größen`.
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
    名 as 名_: "名" required valid => &super::u540d::SCHEMA,
    é as é: "é" => &schema::STRING,
    e as e: "e\u{301}" => &schema::STRING,
    ub5s as ub5s: "µs" => &schema::STRING,
    a as a: "a" => &schema::STRING,
    u430 as u430: "а" => &schema::STRING,
    u438u43cu44f as u438u43cu44f: "имя" => &schema::STRING,
    名前 as 名前_: "名前" => &schema::STRING,
    ufb01t as ufb01t: "ﬁt" => &schema::STRING,
    u2177 as u2177: "ⅷ" => &schema::STRING,
    empty as empty: "🦀" => &schema::STRING,
    empty2 as empty2: "\u{200d}" => &schema::STRING,
});
