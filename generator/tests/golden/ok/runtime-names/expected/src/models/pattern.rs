//! `Pattern`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Pattern: SCHEMA {
        One = "one",
        Two = "two",
    }
}
