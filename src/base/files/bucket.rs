//! A bucket that speaks S3, from its settings.

use std::sync::Arc;

use anyhow::Context;
use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use secrecy::ExposeSecret;

use crate::base::settings::S3;

pub fn open(settings: &S3) -> anyhow::Result<Arc<dyn ObjectStore>> {
    // One provider for all TLS here; whoever was first has installed the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut bucket = AmazonS3Builder::new()
        .with_bucket_name(&settings.bucket)
        .with_region(&settings.region)
        .with_access_key_id(&settings.access_key)
        .with_secret_access_key(settings.secret_key.expose_secret())
        .with_virtual_hosted_style_request(!settings.path_style);
    if !settings.endpoint.is_empty() {
        bucket = bucket
            .with_endpoint(settings.endpoint.trim_end_matches('/'))
            .with_allow_http(settings.endpoint.starts_with("http://"));
    }
    Ok(Arc::new(bucket.build().context("storage.s3 names no bucket that can be used")?))
}
