//! Mounts the JSON face.

use std::collections::BTreeMap;

use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig};

use crate::people::accounts::programs::{Need, Needs, guard};
use crate::web::api::answers::Readings;
use crate::web::api::bodies::Guard;
use crate::web::api::{BASE, Endpoint};
use crate::web::routes::Pages;

/// Mounts every endpoint; addresses without parameters before those with some.
pub fn mount(rooms: Vec<(&'static str, Vec<Endpoint>)>, config: &mut ServiceConfig) {
    let mut by_path: BTreeMap<(usize, &'static str), Vec<Endpoint>> = BTreeMap::new();
    for endpoint in rooms.into_iter().flat_map(|(_, endpoints)| endpoints) {
        by_path.entry((endpoint.path.matches('{').count(), endpoint.path)).or_default().push(endpoint);
    }
    let shown = by_path.values().flatten().filter(|endpoint| endpoint.method == Method::GET);
    let shown: Vec<String> = shown.map(|endpoint| format!("{BASE}{}", endpoint.path)).collect();
    config.app_data(Data::new(Readings(Pages::new(shown.iter().map(String::as_str)))));
    for ((_, path), endpoints) in by_path {
        let needs = endpoints.iter().map(|e| Need {
            method: e.method.clone(),
            scope: e.scope,
            is_unkept: e.is_unkept,
        });
        let mut resource = web::resource(format!("{BASE}{path}")).app_data(Needs(needs.collect()));
        for endpoint in endpoints {
            if let Some(reader) = endpoint.reader {
                resource = resource.app_data(reader);
            }
            if let Some(field) = endpoint.guard {
                resource = resource.app_data(Guard(field));
            }
            resource = resource.route(endpoint.answered_by);
        }
        config.service(resource.wrap(from_fn(guard)));
    }
}
