//! Other names of the models in `shared`: those of places that no other file refers to.

pub use super::shared::{
    State as LampOwnerState,
    State as LampSellerState,
    State as LampUsersItemState,
    State as RoomOwnerState,
};
