//! How models show themselves to those who debug: by what they write, without what is secret.

use std::fmt::{self, Debug};

use super::{Encode, EncodeError, Items, Members, Writer};
use crate::Schema;

/// Shows a model as its name and the JSON that it is written as. What its schema calls `writeOnly` or a `password` is left
/// out, as in reports, so that it gets into no log. So is what only another alternative of a union calls so, since nothing here
/// says which one the value is.
///
/// # Errors
/// The formatter's own.
pub fn debug(name: &str, value: &dyn Encode, schema: &Schema, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{name} ")?;
    Shown { value, schema, pointer: String::new() }.fmt(f)
}

/// A value at its place in a model.
struct Shown<'a> {
    value: &'a dyn Encode,
    schema: &'a Schema,
    pointer: String,
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.schema.hides(&self.pointer) {
            return f.write_str("(hidden)");
        }
        let mut printer = Printer { schema: self.schema, pointer: &self.pointer, f };
        self.value.encode(&mut printer).or_else(|error| write!(f, "({error})"))
    }
}

struct Printer<'a, 'f> {
    schema: &'a Schema,
    pointer: &'a str,
    f: &'a mut fmt::Formatter<'f>,
}

impl Printer<'_, '_> {
    fn print(&mut self, value: &dyn Debug) -> Result<(), EncodeError> {
        printed(value.fmt(self.f))
    }
}

fn printed(result: fmt::Result) -> Result<(), EncodeError> {
    result.map_err(|error| EncodeError::new(error.to_string()))
}

impl Writer for Printer<'_, '_> {
    fn null(&mut self) -> Result<(), EncodeError> {
        printed(self.f.write_str("null"))
    }
    fn bool(&mut self, value: bool) -> Result<(), EncodeError> {
        self.print(&value)
    }
    fn i64(&mut self, value: i64) -> Result<(), EncodeError> {
        self.print(&value)
    }
    fn u64(&mut self, value: u64) -> Result<(), EncodeError> {
        self.print(&value)
    }
    fn f64(&mut self, value: f64) -> Result<(), EncodeError> {
        self.print(&value)
    }
    fn str(&mut self, value: &str) -> Result<(), EncodeError> {
        self.print(&value)
    }
    fn array(&mut self, items: &mut Items<'_, '_>) -> Result<(), EncodeError> {
        let mut list = self.f.debug_list();
        let mut index = 0;
        while let Some(value) = items() {
            let pointer = format!("{}/{index}", self.pointer);
            list.entry(&Shown { value, schema: self.schema, pointer });
            index += 1;
        }
        printed(list.finish())
    }
    fn object(&mut self, members: &mut Members<'_, '_>) -> Result<(), EncodeError> {
        let mut map = self.f.debug_map();
        while let Some((name, value)) = members() {
            if !value.is_absent() {
                let pointer = format!("{}/{}", self.pointer, name.replace('~', "~0").replace('/', "~1"));
                map.entry(&name, &Shown { value, schema: self.schema, pointer });
            }
        }
        printed(map.finish())
    }
    fn binary(&mut self, value: &crate::Binary) -> Result<(), EncodeError> {
        printed(write!(self.f, "({} bytes)", value.bytes().len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Map, Rule};

    static SECRET: Schema = Schema(&[Rule::Secret]);
    static SCHEMA: Schema =
        Schema(&[Rule::Properties(&[("p/w", &SECRET), ("list", &Schema(&[Rule::Items(&SECRET)]))])]);

    struct Account {
        password: &'static str,
        list: Vec<i64>,
        note: Option<Map<f64>>,
    }

    impl Encode for Account {
        fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
            writer.members(&[("p/w", &self.password), ("list", &self.list), ("note", &self.note)])
        }
    }

    impl Debug for Account {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug("Account", self, &SCHEMA, f)
        }
    }

    #[test]
    fn what_is_secret_is_hidden_and_what_is_absent_left_out() {
        let mut account = Account { password: "x", list: vec![1, 2], note: None };
        assert_eq!(format!("{account:?}"), r#"Account {"p/w": (hidden), "list": [(hidden), (hidden)]}"#);
        account.list.clear();
        account.note = Some(Map::from_iter([("a \"quote\"".to_owned(), f64::NAN)]));
        let shown = r#"Account {
    "p/w": (hidden),
    "list": [],
    "note": {
        "a \"quote\"": NaN,
    },
}"#;
        assert_eq!(format!("{account:#?}"), shown);
    }
}
