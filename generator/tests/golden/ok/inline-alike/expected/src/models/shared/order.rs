//! `order`: a string out of a list.

openapi_runtime::string_enum! {
    pub enum Order: SCHEMA {
        Age = "age",
        Name = "name",
    }
}
