//! A browser without script: it keeps cookies, reads pages and sends their forms.

use reqwest::header::{CONTENT_TYPE, LOCATION};
use scraper::{Html, Selector};

pub struct Visitor {
    client: reqwest::Client,
    address: String,
}

/// What came back: the redirect itself is an answer too.
#[derive(Debug, Clone)]
pub struct Page {
    pub status: u16,
    pub location: Option<String>,
    pub kind: String,
    pub html: String,
}

impl Page {
    /// The texts of all elements that match, blanks folded.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        let selector = Selector::parse(selector).unwrap();
        document.select(&selector).map(|e| fold(&e.text().collect::<String>())).collect()
    }

    /// The whole text of the main part, blanks folded.
    pub fn text(&self) -> String {
        self.all("main").join(" ")
    }

    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.attributes(selector, name).into_iter().next()
    }

    /// This attribute of all elements that match and have it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        let selector = Selector::parse(selector).unwrap();
        document.select(&selector).filter_map(|e| e.attr(name)).map(str::to_owned).collect()
    }

    pub fn token(&self) -> String {
        self.attribute("input[name=token]", "value").unwrap_or_default()
    }

    /// The value of a field of a form.
    pub fn field(&self, name: &str) -> Option<String> {
        self.attribute(&format!("input[name=\"{name}\"]"), "value")
            .or_else(|| self.all(&format!("textarea[name=\"{name}\"]")).into_iter().next())
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Clients ask for somebody who does their TLS even where they never speak it: here as in the service, ring.
pub fn provide_tls() {
    // Whoever was first has installed the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// A client that lets go of a connection before the server, which keeps one for five seconds, would: else a
/// request may leave just when the other end closes.
pub fn patient() -> reqwest::ClientBuilder {
    provide_tls();
    reqwest::Client::builder().pool_idle_timeout(std::time::Duration::from_secs(2))
}

impl Visitor {
    pub fn new(address: &str) -> Self {
        let client =
            patient().cookie_store(true).redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client, address: address.to_owned() }
    }

    /// Somebody at another address of this machine.
    pub fn from_place(address: &str, place: &str) -> Self {
        let client = patient()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .local_address(place.parse::<std::net::IpAddr>().unwrap())
            .build()
            .unwrap();
        Self { client, address: address.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.get_in(path, None).await
    }

    /// With the browser's wish for a language.
    pub async fn get_in(&self, path: &str, language: Option<&str>) -> Page {
        let mut request = self.client.get(self.url(path));
        if let Some(language) = language {
            request = request.header("Accept-Language", language);
        }
        read(request.send().await.unwrap()).await
    }

    /// Sends a form of a page that was looked at before, with its token.
    pub async fn send(&self, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = page.token();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    /// Looks at a page, then sends a form to a path.
    pub async fn fill(&self, page: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.get(page).await;
        self.send(&page, path, fields).await
    }

    /// Sends just these fields.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        read(self.client.post(self.url(path)).form(fields).send().await.unwrap()).await
    }

    /// Sends a form to another world with the cookies of this one.
    pub async fn post_elsewhere(&self, url: &str, fields: &[(&str, &str)]) -> Page {
        read(self.client.post(url).form(fields).send().await.unwrap()).await
    }

    /// Sends a form with one file.
    pub async fn upload(
        &self,
        page: &Page,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Page {
        let token = page.token();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.post_file(path, &all, file).await
    }

    /// Sends just these fields and a file, to this world or another one.
    pub async fn post_file(&self, url: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let mut form = reqwest::multipart::Form::new();
        for (name, value) in fields {
            form = form.text(name.to_string(), value.to_string());
        }
        let part = reqwest::multipart::Part::bytes(file.2.to_vec()).file_name(file.1.to_owned());
        form = form.part(file.0.to_owned(), part);
        read(self.client.post(self.url(url)).multipart(form).send().await.unwrap()).await
    }

    /// A request as raw as a test needs it.
    pub fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, self.url(path))
    }

    fn url(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) }
    }
}

pub async fn read(response: reqwest::Response) -> Page {
    let header = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let (location, kind) = (header(LOCATION), header(CONTENT_TYPE).unwrap_or_default());
    Page {
        status: response.status().as_u16(),
        location,
        kind,
        html: response.text().await.unwrap_or_default(),
    }
}
