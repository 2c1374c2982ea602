//! What is known of files, and which are still on their way in.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::{Scan, StoredFile, Upload};
use crate::base::db::Conn;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{AccountId, FileId};
use crate::base::schema::{files, incoming_files};

/// Says that bytes will come under this key.
pub async fn begin(conn: &mut Conn, id: FileId, now: Timestamp) -> QueryResult<()> {
    diesel::insert_into(incoming_files::table)
        .values((incoming_files::id.eq(id), incoming_files::begun_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes a file in within the caller's transaction; says whether it still may be.
pub async fn take_in(conn: &mut Conn, id: FileId) -> QueryResult<bool> {
    let waits = incoming_files::table.find(id).filter(incoming_files::is_dropped.eq(false));
    Ok(diesel::delete(waits).execute(conn).await? == 1)
}

/// From here on nothing can take it in; says whether it was still on its way.
pub async fn drop_incoming(conn: &mut Conn, id: FileId) -> QueryResult<bool> {
    let dropped = diesel::update(incoming_files::table.find(id))
        .set(incoming_files::is_dropped.eq(true))
        .execute(conn)
        .await?;
    Ok(dropped == 1)
}

pub async fn forget(conn: &mut Conn, id: FileId) -> QueryResult<()> {
    diesel::delete(incoming_files::table.find(id)).execute(conn).await?;
    Ok(())
}

/// What began before this instant, or was dropped, and is still there.
pub async fn left_over(conn: &mut Conn, before: Timestamp) -> QueryResult<Vec<FileId>> {
    incoming_files::table
        .filter(incoming_files::begun_at.lt(before).or(incoming_files::is_dropped))
        .select(incoming_files::id)
        .limit(1000)
        .load(conn)
        .await
}

pub async fn insert(conn: &mut Conn, upload: &Upload, by: AccountId, now: Timestamp) -> QueryResult<()> {
    diesel::insert_into(files::table)
        .values((
            files::id.eq(upload.id()),
            files::name.eq(&upload.name),
            files::media_type.eq(upload.media_type),
            files::bytes.eq(i64::try_from(upload.bytes()).unwrap_or(i64::MAX)),
            files::sha256.eq(upload.sha256()),
            files::stored_as.eq(upload.id().to_string()),
            files::uploaded_by.eq(Uuid::from(by)),
            files::uploaded_at.eq(now),
            files::scan.eq(upload.place.scan),
            files::scan_again_at.eq((upload.place.scan == Scan::Pending).then_some(now)),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn find(conn: &mut Conn, id: FileId) -> QueryResult<StoredFile> {
    files::table.find(id).select(StoredFile::as_select()).first(conn).await
}

/// All of these, in one query, in no particular order.
pub async fn find_many(conn: &mut Conn, ids: &[FileId]) -> QueryResult<Vec<StoredFile>> {
    files::table.filter(files::id.eq_any(ids)).select(StoredFile::as_select()).load(conn).await
}

/// Some files behind this one, in the order of their ids.
pub async fn after(conn: &mut Conn, last: Option<FileId>, limit: i64) -> QueryResult<Vec<StoredFile>> {
    let mut all = files::table.select(StoredFile::as_select()).order(files::id).limit(limit).into_boxed();
    if let Some(last) = last {
        all = all.filter(files::id.gt(last));
    }
    all.load(conn).await
}

/// Takes some of the files that are due to be scanned, or whose bytes are still to be removed; nobody else
/// takes them before `again`.
pub async fn claim_waiting(
    conn: &mut Conn,
    now: Timestamp,
    again: Timestamp,
) -> QueryResult<Vec<StoredFile>> {
    const AT_ONCE: i64 = 5;
    let due: Vec<FileId> = files::table
        .filter(files::scan_again_at.le(now))
        .order((files::scan_again_at, files::id))
        .limit(AT_ONCE)
        .select(files::id)
        .for_update()
        .skip_locked()
        .load(conn)
        .await?;
    scan_later(conn, &due, again).await?;
    find_many(conn, &due).await
}

pub async fn scan_later(conn: &mut Conn, ids: &[FileId], again: Timestamp) -> QueryResult<()> {
    diesel::update(files::table.filter(files::id.eq_any(ids)))
        .set(files::scan_again_at.eq(again))
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn found_clean(conn: &mut Conn, id: FileId, now: Timestamp) -> QueryResult<()> {
    diesel::update(files::table.find(id).filter(files::scan.eq(Scan::Pending)))
        .set((
            files::scan.eq(Scan::Clean),
            files::scanned_at.eq(now),
            files::scan_again_at.eq(None::<Timestamp>),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Says that a file is infected; false if that was known.
pub async fn found_infected(conn: &mut Conn, id: FileId, found: &str, now: Timestamp) -> QueryResult<bool> {
    let changed = diesel::update(files::table.find(id).filter(files::scan.eq(Scan::Pending)))
        .set((files::scan.eq(Scan::Infected), files::scan_found.eq(found), files::scanned_at.eq(now)))
        .execute(conn)
        .await?;
    Ok(changed == 1)
}

/// The bytes of an infected file are gone.
pub async fn removed(conn: &mut Conn, id: FileId) -> QueryResult<()> {
    diesel::update(files::table.find(id).filter(files::scan.eq(Scan::Infected)))
        .set(files::scan_again_at.eq(None::<Timestamp>))
        .execute(conn)
        .await?;
    Ok(())
}

/// How many wait for a scanner.
pub async fn count_waiting(conn: &mut Conn) -> QueryResult<i64> {
    files::table.filter(files::scan.eq(Scan::Pending)).count().get_result(conn).await
}
