//! A program with a token at the JSON face.

use cogrant::people::accounts::SignedIn;
use cogrant::people::accounts::actions::{NewToken, add_own_token};
use cogrant::web::api::TokenScope;
use reqwest::Method;
use serde_json::Value;

use super::World;
use super::visitor::patient;

pub struct Program {
    base: String,
    token: Option<String>,
    client: reqwest::Client,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub json: Value,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The value at a JSON Pointer, as text.
    pub fn text(&self, pointer: &str) -> &str {
        self.json
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("{pointer}: {}", self.json))
    }

    /// The codes of what was refused.
    pub fn codes(&self) -> Vec<&str> {
        let reasons = self.json["reasons"].as_array().unwrap_or_else(|| panic!("{}", self.json));
        reasons.iter().map(|reason| reason["code"].as_str().unwrap()).collect()
    }

    /// Which fields are wrong, as JSON Pointers.
    pub fn wrong(&self) -> Vec<&str> {
        let errors = self.json["errors"].as_array().unwrap_or_else(|| panic!("{}", self.json));
        errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect()
    }
}

impl World {
    /// A program that may do all that this person may.
    pub async fn program_of(&self, who: &SignedIn) -> Program {
        self.program_with(who, TokenScope::ALL).await
    }

    pub async fn program_with(&self, who: &SignedIn, scopes: &[TokenScope]) -> Program {
        let new = NewToken { name: "test".into(), scopes: scopes.to_vec(), days: 30 };
        let token = add_own_token(&self.state, who, new).await.unwrap();
        Program::new(&self.address, Some(token))
    }
}

impl Program {
    pub fn new(address: &str, token: Option<String>) -> Self {
        Self { base: format!("{address}/api/v1"), token, client: patient().build().unwrap() }
    }

    /// The same program at another address of the house: a copy of the world.
    pub fn at(&self, address: &str) -> Self {
        Self::new(address, self.token.clone())
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        answer(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        answer(self.request(Method::POST, path).json(&body)).await
    }

    pub async fn post_with(&self, path: &str, headers: &[(&str, &str)], body: Value) -> Answer {
        let request = self.request(Method::POST, path).json(&body);
        answer(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
    }

    /// Reads something and sends another text for the version that was read.
    pub async fn rewrite(&self, path: &str, body: Value) -> Answer {
        let read = self.get(path).await;
        let tag = read.header("etag").unwrap_or_else(|| panic!("{path} has no ETag: {}", read.json));
        self.post_with(path, &[("If-Match", tag)], body).await
    }

    /// Sends a form with one file, as a browser would.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (name, content): (&str, &[u8]),
    ) -> Answer {
        let file = reqwest::multipart::Part::bytes(content.to_vec()).file_name(name.to_owned());
        let form = fields.iter().fold(reqwest::multipart::Form::new(), |form, (name, value)| {
            form.text((*name).to_owned(), (*value).to_owned())
        });
        answer(self.request(Method::POST, path).multipart(form.part("file", file))).await
    }
}

pub async fn answer(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    Answer { status, headers, json: serde_json::from_str(&text).unwrap_or(Value::String(text)) }
}
