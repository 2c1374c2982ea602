//! Migrations go up, down and up again to the same schema, and `schema.rs` says what they make.

use diesel_async::{AsyncConnection, AsyncMigrationHarness, AsyncPgConnection};
use diesel_migrations::MigrationHarness;

use cogrant::base::db::{MIGRATIONS, migrate};

use crate::world::{Database, run, template};

const SHAPE: &str = "
    select string_agg(line, E'\\n' order by line) from (
        select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
            || ' ' || coalesce(column_default, '') || ' ' || coalesce(numeric_precision::text, '')
            || ' ' || coalesce(numeric_scale::text, '') as line
        from information_schema.columns where table_schema = 'public'
        union all
        select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace
        union all
        select 'index ' || indexdef from pg_indexes where schemaname = 'public'
        union all
        select 'trigger ' || tgrelid::regclass || ' ' || tgname || ' ' || pg_get_triggerdef(oid)
        from pg_trigger where not tgisinternal
        union all
        select 'function ' || proname || ' ' || prosrc from pg_proc where pronamespace = 'public'::regnamespace
    ) shape";

#[test]
fn up_down_and_up_again_gives_the_same_schema() {
    run(async {
        let name = format!("updown_{}", std::process::id());
        let database = Database::make(&name, None).await;
        migrate(&database.url).await.unwrap();
        let first = database.query(SHAPE).await;
        let conn = AsyncPgConnection::establish(&database.url).await.unwrap();
        let mut harness = AsyncMigrationHarness::new(conn);
        tokio::task::block_in_place(|| harness.revert_all_migrations(MIGRATIONS).map(|_| ()).unwrap());
        let left = database.query("select table_name from information_schema.tables where table_schema = 'public' and table_name not like '\\_\\_diesel%'").await;
        assert_eq!(left, Vec::<String>::new(), "the way down leaves tables behind");
        migrate(&database.url).await.unwrap();
        assert_eq!(database.query(SHAPE).await, first);
        database.remove().await;
    });
}

#[test]
fn schema_rs_says_what_the_migrations_make() {
    run(async {
        let database = template().await;
        let made = database
            .query(
                "select table_name || '.' || column_name || ' ' || case data_type
                    when 'uuid' then 'Uuid' when 'text' then 'Text' when 'timestamp with time zone' then 'Timestamptz'
                    when 'jsonb' then 'Jsonb' when 'bigint' then 'BigInt' when 'integer' then 'Integer'
                    when 'boolean' then 'Bool' when 'numeric' then 'Numeric' when 'date' then 'Date'
                    when 'smallint' then 'SmallInt' when 'bytea' then 'Binary'
                    when 'ARRAY' then 'Array<' || initcap(ltrim(udt_name, '_')) || '>'
                    else data_type end || case is_nullable when 'YES' then '?' else '' end
                 from information_schema.columns
                 where table_schema = 'public' and table_name not like '\\_\\_diesel%'
                 order by 1",
            )
            .await;
        let source =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/base/schema.rs")).unwrap();
        let mut said = Vec::new();
        let mut table = String::new();
        for line in source.lines().map(str::trim) {
            if let Some((name, rest)) = line.split_once(" (").filter(|(_, rest)| rest.ends_with(") {")) {
                assert!(!rest.is_empty());
                table = name.to_owned();
            } else if let Some((column, kind)) = line.trim_end_matches(',').split_once(" -> ") {
                let kind = match kind.strip_prefix("Nullable<") {
                    Some(inner) => format!("{}?", inner.trim_end_matches('>')),
                    None => kind.to_owned(),
                };
                said.push(format!("{table}.{column} {kind}"));
            }
        }
        said.sort();
        let mut made = made;
        made.sort();
        assert_eq!(said, made);
    });
}
