//! Operations tagged `ships`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddShipBody, ListShipsOkItem, ListTrainsOkItem};
use crate::client::Client;
use crate::operations::ships::{self, *};

impl Client {
    /// `GET /ships`.
    ///
    /// Answers:
    /// - 200: All.
    #[inline]
    pub fn list_ships(&self, params: &ListShipsParams) -> Call<Vec<ListShipsOkItem>, NoError> {
        self.0.request(&ships::LIST_SHIPS).parameters(params).send(Response::json)
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
    #[inline]
    pub fn list_docks(&self, params: &ListDocksParams) -> Call<(), NoError> {
        self.0.request(&ships::LIST_DOCKS).parameters(params).send(Response::empty)
    }

    /// `GET /docks/{page}`.
    ///
    /// Answers:
    /// - 204: None.
    #[inline]
    pub fn get_dock(&self, page: &str, params: &GetDockParams) -> Call<(), NoError> {
        self.0
            .request(&ships::GET_DOCK)
            .path("page", &page)
            .parameters(params)
            .send(Response::empty)
    }

    /// `GET /trains`.
    ///
    /// Answers:
    /// - 200: All.
    #[inline]
    pub fn list_trains(&self, params: &ListTrainsParams) -> Call<Vec<ListTrainsOkItem>, NoError> {
        self.0.request(&ships::LIST_TRAINS).parameters(params).send(Response::json)
    }
}
