//! What places call the models that are written in `shared`.

pub use super::shared::{
    Body as AddItBody,
    Z as AddItBodyZ,
    Body as DefsBody,
    Z as DefsBodyZ,
    Z as ListEverythingZ,
};
