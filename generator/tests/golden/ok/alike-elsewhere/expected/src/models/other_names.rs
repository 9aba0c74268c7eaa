//! Other names of the models in `shared`: those of places that no other file refers to.

pub use super::shared::{
    Body as AddItBody,
    Z as AddItBodyZ,
    Body as DefsBody,
    Z as DefsBodyZ,
    Z as ListEverythingZ,
};
