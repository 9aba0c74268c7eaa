//! Other names of the models in `shared`: those of places that no other file refers to.

pub use super::shared::{LevelSort as ChangeLevelSort, LevelSort as SignalWithLevelSort};
