//! A room's table of addresses: each room lists its own, `app` mounts them, and the
//! permissions test asks every one of them as every role.

use actix_web::dev::ResourceDef;
use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Responder, web};

/// One address and what answers there.
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    answer: actix_web::Route,
}

pub fn get<F, Args>(path: &'static str, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    Route { method: Method::GET, path, answer: web::get().to(handler) }
}

pub fn post<F, Args>(path: &'static str, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    Route { method: Method::POST, path, answer: web::post().to(handler) }
}

/// Every address that shows a page when it is only looked at.
pub struct Pages(Vec<ResourceDef>);

impl Pages {
    pub fn new<'a>(paths: impl IntoIterator<Item = &'a str>) -> Self {
        Self(paths.into_iter().map(ResourceDef::new).collect())
    }

    pub fn has(&self, path: &str) -> bool {
        self.0.iter().any(|page| page.is_match(path))
    }
}

/// Mounts every route; an address without parameters goes before one that has some,
/// so that `/calls/new` is not taken for the call "new".
pub fn mount(routes: Vec<Route>, config: &mut web::ServiceConfig) {
    let mut resources: Vec<(&'static str, actix_web::Resource)> = Vec::new();
    let mut routes = routes;
    let shown = routes.iter().filter(|route| route.method == Method::GET).map(|route| route.path);
    config.app_data(web::Data::new(Pages::new(shown)));
    routes.sort_by_key(|route| (route.path.matches('{').count(), route.path));
    for route in routes {
        debug_assert!(ResourceDef::new(route.path).pattern().is_some());
        match resources.last_mut() {
            Some((path, _)) if *path == route.path => {
                if let Some((path, resource)) = resources.pop() {
                    resources.push((path, resource.route(route.answer)));
                }
            }
            _ => resources.push((route.path, web::resource(route.path).route(route.answer))),
        }
    }
    for (_, resource) in resources {
        config.service(resource);
    }
}
