//! Operations tagged `ships`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddShipBody, ListShipsOkItem, ListTrainsOkItem};
use crate::client::Client;
use crate::operations::ships::{self, *};

/// Operations tagged `ships`.
impl Client {
    /// `GET /ships`.
    ///
    /// Answers:
    /// - 200: All.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListShipsParams`].
    #[inline]
    pub fn list_ships(&self) -> Call<Vec<ListShipsOkItem>, NoError, ListShipsParams> {
        self.0.request(&ships::LIST_SHIPS).send(Response::json)
    }

    /// `POST /ships`.
    ///
    /// Answers:
    /// - 204: Added.
    #[inline]
    pub fn add_ship(&self, body: Option<&AddShipBody>) -> Call<(), NoError> {
        self.0.request(&ships::ADD_SHIP).json_optional(body).send(Response::empty)
    }

    /// `GET /docks`.
    ///
    /// Answers:
    /// - 204: None.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListDocksParams`].
    #[inline]
    pub fn list_docks(&self) -> Call<(), NoError, ListDocksParams> {
        self.0.request(&ships::LIST_DOCKS).send(Response::empty)
    }

    /// `GET /docks/{page}`.
    ///
    /// Answers:
    /// - 204: None.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`GetDockParams`].
    #[inline]
    pub fn get_dock(&self, page: &str) -> Call<(), NoError, GetDockParams> {
        self.0.request(&ships::GET_DOCK).path("page", &page).send(Response::empty)
    }

    /// `GET /trains`.
    ///
    /// Answers:
    /// - 200: All.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListTrainsParams`].
    #[inline]
    pub fn list_trains(&self) -> Call<Vec<ListTrainsOkItem>, NoError, ListTrainsParams> {
        self.0.request(&ships::LIST_TRAINS).send(Response::json)
    }
}
