//! The database as diesel sees it. `tests/it/migrations.rs` compares it with what the migrations make;
//! only `store.rs` files, audit, ledger and the outbox may name a table.

diesel::table! {
    accounts (id) {
        id -> Uuid,
        email -> Text,
        name -> Text,
        language -> Text,
        password_hash -> Text,
        email_confirmed_at -> Nullable<Timestamptz>,
        system_administrator -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    agreement_acceptances (grant_id, organisation_id) {
        grant_id -> Uuid,
        organisation_id -> Uuid,
        account_id -> Uuid,
        signatory -> Text,
        capacity -> Text,
        accepted_at -> Timestamptz,
        agreement_sha256 -> Text,
    }
}

diesel::table! {
    agreements (grant_id) {
        grant_id -> Uuid,
        content -> Text,
        sha256 -> Text,
    }
}

diesel::table! {
    api_tokens (id) {
        id -> Uuid,
        token_hash -> Text,
        account_id -> Uuid,
        name -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
        scopes -> Array<Text>,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    application_documents (id) {
        id -> Uuid,
        application_id -> Uuid,
        organisation_id -> Uuid,
        kind -> Text,
        signed_by -> Jsonb,
        file_id -> Uuid,
        added_at -> Timestamptz,
        removed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    application_partners (id) {
        id -> Uuid,
        application_id -> Uuid,
        organisation_id -> Nullable<Uuid>,
        invited_email -> Nullable<Text>,
        role -> Text,
        status -> Text,
        position -> Integer,
        token_hash -> Nullable<Text>,
        invited_by -> Uuid,
        invited_at -> Timestamptz,
        answered_by -> Nullable<Uuid>,
        answered_at -> Nullable<Timestamptz>,
        reason -> Nullable<Text>,
        lead_offered_at -> Nullable<Timestamptz>,
        lead_offered_by -> Nullable<Uuid>,
        reminded_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    application_judgements (application_id) {
        application_id -> Uuid,
        content_version -> Integer,
        findings -> Jsonb,
        judged_at -> Timestamptz,
        cause -> Nullable<Text>,
        changed_at -> Nullable<Timestamptz>,
        changes -> Nullable<Jsonb>,
    }
}

diesel::table! {
    application_parts (application_id) {
        application_id -> Uuid,
        organisation_id -> Nullable<Uuid>,
        answers -> Jsonb,
        version -> Integer,
        saved_by -> Uuid,
        saved_at -> Timestamptz,
    }
}

diesel::table! {
    application_shares (id) {
        id -> Uuid,
        application_id -> Uuid,
        reader -> Text,
        secret_hash -> Text,
        organisation_id -> Uuid,
        made_by -> Uuid,
        made_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_by -> Nullable<Uuid>,
        revoked_at -> Nullable<Timestamptz>,
        opened_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    application_presence (id) {
        application_id -> Uuid,
        organisation_id -> Nullable<Uuid>,
        account_id -> Uuid,
        seen_at -> Timestamptz,
        id -> Uuid,
    }
}

diesel::table! {
    application_revisions (id) {
        id -> Uuid,
        application_id -> Uuid,
        about -> Text,
        organisation_id -> Nullable<Uuid>,
        content_version -> Integer,
        value -> Jsonb,
        saved_by -> Uuid,
        begun_at -> Timestamptz,
        saved_at -> Timestamptz,
    }
}

diesel::table! {
    applications (id) {
        id -> Uuid,
        call_id -> Uuid,
        number -> Integer,
        title -> Text,
        language -> Text,
        status -> Text,
        started_by -> Uuid,
        started_at -> Timestamptz,
        content_version -> Integer,
        submitted_at -> Nullable<Timestamptz>,
        submitted_by -> Nullable<Uuid>,
        submitted_hash -> Nullable<Text>,
        late_reason -> Nullable<Text>,
        late_recorded_by -> Nullable<Uuid>,
        withdrawn_at -> Nullable<Timestamptz>,
        version -> Integer,
        form_number -> Nullable<Integer>,
    }
}

diesel::table! {
    assessment_deadlines (call_id) {
        call_id -> Uuid,
        deadline -> Timestamptz,
        set_by -> Uuid,
        set_at -> Timestamptz,
    }
}

diesel::table! {
    assessments (assignment_id) {
        assignment_id -> Uuid,
        marks -> Jsonb,
        comments -> Jsonb,
        overall -> Text,
        total -> Nullable<Numeric>,
        saved_at -> Timestamptz,
        submitted_at -> Nullable<Timestamptz>,
        version -> Integer,
    }
}

diesel::table! {
    assignments (id) {
        id -> Uuid,
        application_id -> Uuid,
        account_id -> Uuid,
        ordinal -> Integer,
        assigned_by -> Nullable<Uuid>,
        assigned_at -> Timestamptz,
        released_at -> Nullable<Timestamptz>,
        release_reason -> Nullable<Text>,
    }
}

diesel::table! {
    audit_entries (id) {
        id -> BigInt,
        at -> Timestamptz,
        actor_id -> Nullable<Uuid>,
        actor -> Text,
        act -> Text,
        subject_kind -> Text,
        subject_id -> Uuid,
        call_id -> Nullable<Uuid>,
        organisation_id -> Nullable<Uuid>,
        details -> Jsonb,
    }
}

diesel::table! {
    award_decisions (proposal_id, application_id) {
        proposal_id -> Uuid,
        application_id -> Uuid,
        outcome -> Text,
        amount -> Nullable<Numeric>,
        position -> Integer,
        reason -> Nullable<Text>,
        grounds -> Nullable<Jsonb>,
    }
}

diesel::table! {
    award_proposals (id) {
        id -> Uuid,
        call_id -> Uuid,
        status -> Text,
        proposed_by -> Uuid,
        proposed_at -> Timestamptz,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        note -> Text,
        kind -> Text,
    }
}

diesel::table! {
    budget_lines (id) {
        id -> Uuid,
        application_id -> Uuid,
        organisation_id -> Uuid,
        position -> Integer,
        heading -> Text,
        description -> Text,
        unit -> Text,
        quantity -> Numeric,
        rate -> Numeric,
        amount -> Numeric,
        by_year -> Array<Numeric>,
        own_heading -> Nullable<Text>,
    }
}

diesel::table! {
    budget_rates (application_id, organisation_id) {
        application_id -> Uuid,
        organisation_id -> Uuid,
        indirect -> Nullable<Numeric>,
        contingency -> Nullable<Numeric>,
    }
}

diesel::table! {
    call_forms (call_id, number) {
        call_id -> Uuid,
        number -> Integer,
        content -> Jsonb,
        edition -> Integer,
        saved_by -> Nullable<Uuid>,
        saved_at -> Timestamptz,
        published_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    bulk_act_items (bulk_act_id, application_id) {
        bulk_act_id -> Uuid,
        application_id -> Uuid,
        check_id -> Uuid,
        foreseen -> Text,
        rules -> Jsonb,
        came -> Nullable<Text>,
    }
}

diesel::table! {
    bulk_acts (id) {
        id -> Uuid,
        call_id -> Uuid,
        kind -> Text,
        rule -> Nullable<Text>,
        request -> Nullable<Text>,
        planned_by -> Uuid,
        planned_at -> Timestamptz,
        done_at -> Nullable<Timestamptz>,
        undone_by -> Nullable<Uuid>,
        undone_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    calls (id) {
        id -> Uuid,
        programme_id -> Uuid,
        reference -> Text,
        title -> Jsonb,
        summary -> Jsonb,
        guidance -> Jsonb,
        languages -> Jsonb,
        currency -> Text,
        envelope -> Numeric,
        time_zone -> Text,
        deadline -> Timestamptz,
        places -> Jsonb,
        themes -> Jsonb,
        rules -> Jsonb,
        scoring -> Jsonb,
        tranches -> Jsonb,
        status -> Text,
        published_at -> Nullable<Timestamptz>,
        closed_at -> Nullable<Timestamptz>,
        decided_at -> Nullable<Timestamptz>,
        archived_at -> Nullable<Timestamptz>,
        corrigendum -> Integer,
        created_at -> Timestamptz,
        version -> Integer,
        questions_until -> Nullable<Timestamptz>,
        answers_until -> Nullable<Timestamptz>,
        objection_days -> Nullable<Integer>,
        conclusion_days -> Nullable<Integer>,
    }
}

diesel::table! {
    clarification_texts (clarification_id, edition) {
        clarification_id -> Uuid,
        edition -> Integer,
        question -> Jsonb,
        answer -> Jsonb,
        published_by -> Uuid,
        published_at -> Timestamptz,
    }
}

diesel::table! {
    clarifications (id) {
        id -> Uuid,
        call_id -> Uuid,
        asked_by -> Uuid,
        asked_at -> Timestamptz,
        language -> Text,
        asked -> Text,
        status -> Text,
        question -> Jsonb,
        answer -> Jsonb,
        joined_to -> Nullable<Uuid>,
        declined_because -> Nullable<Text>,
        number -> Nullable<Integer>,
        version -> Integer,
        told_at -> Nullable<Timestamptz>,
        joined_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    communities (code) {
        code -> Text,
        names -> Jsonb,
        position -> Integer,
    }
}

diesel::table! {
    conflict_declarations (application_id, account_id) {
        application_id -> Uuid,
        account_id -> Uuid,
        conflict -> Bool,
        reason -> Text,
        declared_at -> Timestamptz,
    }
}

diesel::table! {
    consents (id) {
        id -> Uuid,
        application_id -> Uuid,
        organisation_id -> Uuid,
        account_id -> Uuid,
        signatory -> Text,
        capacity -> Text,
        content_version -> Integer,
        content_hash -> Text,
        given_at -> Timestamptz,
        reopened_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    contributions (id) {
        id -> Uuid,
        application_id -> Uuid,
        organisation_id -> Uuid,
        position -> Integer,
        source -> Text,
        amount -> Numeric,
        kind -> Text,
    }
}

diesel::table! {
    corrigenda (id) {
        id -> Uuid,
        call_id -> Uuid,
        number -> Integer,
        explanation -> Jsonb,
        changes -> Jsonb,
        published_by -> Uuid,
        published_at -> Timestamptz,
    }
}

diesel::table! {
    cure_windows (id) {
        id -> Uuid,
        application_id -> Uuid,
        finding_id -> Uuid,
        rule -> Text,
        opened_by -> Uuid,
        opened_at -> Timestamptz,
        last_instant -> Timestamptz,
        request -> Text,
        answered_by -> Nullable<Uuid>,
        answered_at -> Nullable<Timestamptz>,
        bulk_act_id -> Nullable<Uuid>,
        undone_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    disbursements (id) {
        id -> Uuid,
        tranche_id -> Uuid,
        grant_id -> Uuid,
        amount -> Numeric,
        iban -> Text,
        status -> Text,
        requested_by -> Uuid,
        requested_at -> Timestamptz,
        prepared_by -> Nullable<Uuid>,
        prepared_at -> Nullable<Timestamptz>,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        paid_by -> Nullable<Uuid>,
        paid_at -> Nullable<Timestamptz>,
        paid_on -> Nullable<Date>,
        bank_reference -> Nullable<Text>,
        return_reason -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    eligibility_checks (id) {
        id -> Uuid,
        application_id -> Uuid,
        occasion -> Text,
        rulebook_version -> Text,
        rules -> Jsonb,
        facts -> Jsonb,
        outcome -> Text,
        judged_at -> Timestamptz,
        sealed_declarations -> Nullable<Binary>,
        unsealed_declarations -> Nullable<Jsonb>,
        declared_to_chairs -> Array<Uuid>,
    }
}

diesel::table! {
    eligibility_decisions (id) {
        finding_id -> Uuid,
        application_id -> Uuid,
        kind -> Text,
        outcome -> Text,
        reason -> Text,
        decided_by -> Uuid,
        decided_at -> Timestamptz,
        id -> Uuid,
        objection_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    eligibility_findings (id) {
        id -> Uuid,
        check_id -> Uuid,
        application_id -> Uuid,
        position -> Integer,
        rule -> Text,
        organisation_id -> Nullable<Uuid>,
        outcome -> Text,
        because -> Jsonb,
    }
}

diesel::table! {
    eligibility_panels_told (call_id) {
        call_id -> Uuid,
        told_at -> Timestamptz,
    }
}

diesel::table! {
    eligibility_results (id) {
        application_id -> Uuid,
        eligible -> Bool,
        check_id -> Uuid,
        decided_by -> Uuid,
        decided_at -> Timestamptz,
        id -> Uuid,
        objection_until -> Nullable<Timestamptz>,
        objection_id -> Nullable<Uuid>,
        bulk_act_id -> Nullable<Uuid>,
        undone_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    email_tokens (token_hash) {
        token_hash -> Text,
        account_id -> Uuid,
        purpose -> Text,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    files (id) {
        id -> Uuid,
        name -> Text,
        media_type -> Text,
        bytes -> BigInt,
        sha256 -> Text,
        stored_as -> Text,
        uploaded_by -> Uuid,
        uploaded_at -> Timestamptz,
        scan -> Text,
        scanned_at -> Nullable<Timestamptz>,
        scan_found -> Nullable<Text>,
        scan_again_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    grants (id) {
        id -> Uuid,
        application_id -> Uuid,
        call_id -> Uuid,
        amount -> Numeric,
        currency -> Text,
        status -> Text,
        offered_at -> Timestamptz,
        in_force_at -> Nullable<Timestamptz>,
        closed_at -> Nullable<Timestamptz>,
        version -> Integer,
    }
}

diesel::table! {
    idempotency_keys (account_id, key) {
        account_id -> Uuid,
        key -> Text,
        request_sha256 -> Text,
        created_at -> Timestamptz,
        status -> Nullable<SmallInt>,
        media_type -> Nullable<Text>,
        location -> Nullable<Text>,
        body -> Nullable<Text>,
    }
}

diesel::table! {
    incoming_files (id) {
        id -> Uuid,
        begun_at -> Timestamptz,
        is_dropped -> Bool,
    }
}

diesel::table! {
    ledger_accounts (id) {
        id -> Uuid,
        owner_id -> Uuid,
        kind -> Text,
        currency -> Text,
        may_be_negative -> Bool,
        balance -> Numeric,
    }
}

diesel::table! {
    ledger_entries (id) {
        id -> Uuid,
        at -> Timestamptz,
        what -> Text,
        subject_id -> Uuid,
        posted_by -> Nullable<Uuid>,
    }
}

diesel::table! {
    ledger_lines (entry_id, account_id) {
        entry_id -> Uuid,
        account_id -> Uuid,
        amount -> Numeric,
    }
}

diesel::table! {
    notices (id) {
        id -> Uuid,
        dedupe_key -> Text,
        kind -> Text,
        account_id -> Nullable<Uuid>,
        to_address -> Text,
        to_name -> Text,
        language -> Text,
        subject -> Text,
        body -> Text,
        created_at -> Timestamptz,
        run_at -> Timestamptz,
        attempts -> Integer,
        locked_until -> Nullable<Timestamptz>,
        sent_at -> Nullable<Timestamptz>,
        given_up_at -> Nullable<Timestamptz>,
        last_error -> Nullable<Text>,
        held_by -> Nullable<Uuid>,
        taken_back_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    unsealed_communities (organisation_id, community) {
        organisation_id -> Uuid,
        community -> Text,
    }
}

diesel::table! {
    objection_findings (objection_id, finding_id) {
        objection_id -> Uuid,
        finding_id -> Uuid,
        outcome -> Nullable<Text>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    objections (id) {
        id -> Uuid,
        application_id -> Uuid,
        result_id -> Uuid,
        organisation_id -> Uuid,
        grounds -> Text,
        made_by -> Uuid,
        made_at -> Timestamptz,
        withdrawn_by -> Nullable<Uuid>,
        withdrawn_at -> Nullable<Timestamptz>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    organisation_documents (id) {
        id -> Uuid,
        organisation_id -> Uuid,
        kind -> Text,
        file_id -> Uuid,
        added_at -> Timestamptz,
        removed_at -> Nullable<Timestamptz>,
        issuer -> Text,
        number -> Text,
        issued_on -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        version -> Integer,
    }
}

diesel::table! {
    organisation_flags (id) {
        id -> Uuid,
        organisation_id -> Uuid,
        colour -> Text,
        status -> Text,
        reason -> Text,
        raised_by -> Uuid,
        raised_at -> Timestamptz,
        expires_on -> Nullable<Date>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        decided_because -> Nullable<Text>,
        lifted_by -> Nullable<Uuid>,
        lifted_at -> Nullable<Timestamptz>,
        lifted_because -> Nullable<Text>,
    }
}

diesel::table! {
    organisation_names (organisation_id, language) {
        organisation_id -> Uuid,
        language -> Text,
        plain -> Text,
    }
}

diesel::table! {
    organisation_turnovers (organisation_id, year) {
        organisation_id -> Uuid,
        year -> Integer,
        amount -> Numeric,
        currency -> Text,
        entered_by -> Uuid,
        entered_at -> Timestamptz,
    }
}

diesel::table! {
    organisations (id) {
        id -> Uuid,
        names -> Jsonb,
        legal_form -> Text,
        registration_number -> Text,
        registered_on -> Date,
        seat -> Text,
        address -> Text,
        representative -> Text,
        iban -> Text,
        email -> Text,
        declaration -> Text,
        standing -> Text,
        standing_reason -> Nullable<Text>,
        standing_since -> Timestamptz,
        created_at -> Timestamptz,
        version -> Integer,
        merged_into -> Nullable<Uuid>,
        sealed_communities -> Nullable<Binary>,
        declared_at -> Nullable<Timestamptz>,
        declared_by -> Nullable<Uuid>,
        consent_text -> Text,
        consent_edition -> Integer,
    }
}

diesel::table! {
    panels (call_id) {
        call_id -> Uuid,
        closed_by -> Uuid,
        closed_at -> Timestamptz,
        ranking -> Jsonb,
    }
}

diesel::table! {
    partner_messages (id) {
        id -> BigInt,
        search_id -> Uuid,
        sent_by -> Uuid,
        sent_at -> Timestamptz,
    }
}

diesel::table! {
    partner_searches (id) {
        id -> Uuid,
        organisation_id -> Uuid,
        wanted -> Jsonb,
        themes -> Jsonb,
        places -> Jsonb,
        languages -> Jsonb,
        published_at -> Timestamptz,
        expires_on -> Date,
        withdrawn_at -> Nullable<Timestamptz>,
        version -> Integer,
    }
}

diesel::table! {
    places (code) {
        code -> Text,
        names -> Jsonb,
        position -> Integer,
    }
}

diesel::table! {
    programmes (id) {
        id -> Uuid,
        code -> Text,
        names -> Jsonb,
        currency -> Text,
        envelope -> Numeric,
        time_zone -> Text,
        contact -> Text,
        created_at -> Timestamptz,
        version -> Integer,
    }
}

diesel::table! {
    report_participants (report_id, sex, age) {
        report_id -> Uuid,
        community -> Nullable<Text>,
        sex -> Text,
        age -> Text,
        persons -> Integer,
    }
}

diesel::table! {
    report_spending (report_id, budget_line_id) {
        report_id -> Uuid,
        budget_line_id -> Uuid,
        amount -> Numeric,
        note -> Text,
    }
}

diesel::table! {
    reports (id) {
        id -> Uuid,
        grant_id -> Uuid,
        kind -> Text,
        status -> Text,
        narrative -> Jsonb,
        opened_at -> Timestamptz,
        due_on -> Date,
        submitted_by -> Nullable<Uuid>,
        submitted_at -> Nullable<Timestamptz>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        decision_reason -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    role_assignments (account_id, role) {
        account_id -> Uuid,
        role -> Text,
        programme_id -> Nullable<Uuid>,
        call_id -> Nullable<Uuid>,
        organisation_id -> Nullable<Uuid>,
        assigned_at -> Timestamptz,
        assigned_by -> Nullable<Uuid>,
    }
}

diesel::table! {
    role_invitations (id) {
        id -> Uuid,
        email -> Text,
        role -> Text,
        programme_id -> Nullable<Uuid>,
        call_id -> Nullable<Uuid>,
        organisation_id -> Nullable<Uuid>,
        invited_by -> Uuid,
        invited_at -> Timestamptz,
        accepted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sanctions_decisions (id) {
        id -> Uuid,
        match_id -> Uuid,
        outcome -> Text,
        reason -> Text,
        decided_by -> Uuid,
        decided_at -> Timestamptz,
        own_name -> Text,
        listed_name -> Text,
        score -> Integer,
        revision -> Integer,
    }
}

diesel::table! {
    sanctions_entries (data_id) {
        data_id -> BigInt,
        kind -> Text,
        reference -> Text,
        names -> Jsonb,
        births -> Jsonb,
        listed_on -> Nullable<Date>,
        list_type -> Text,
        version -> Integer,
        revision -> Integer,
        added_in -> Uuid,
        changed_in -> Uuid,
        gone_in -> Nullable<Uuid>,
        gone_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sanctions_imports (id) {
        id -> Uuid,
        imported_at -> Timestamptz,
        generated_at -> Timestamptz,
        sha256 -> Text,
        entries -> Integer,
        added -> Integer,
        changed -> Integer,
        gone -> Integer,
    }
}

diesel::table! {
    sanctions_matches (id) {
        id -> Uuid,
        organisation_id -> Uuid,
        entry -> BigInt,
        part -> Text,
        own_name -> Text,
        listed_name -> Text,
        score -> Integer,
        manner -> Text,
        revision -> Integer,
        status -> Text,
        found_at -> Timestamptz,
        lapsed_at -> Nullable<Timestamptz>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        reason -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    sanctions_screenings (organisation_id) {
        organisation_id -> Uuid,
        import_id -> Uuid,
        method -> Integer,
        profile_version -> Integer,
        screened_at -> Timestamptz,
    }
}

diesel::table! {
    sessions (id) {
        id -> Uuid,
        token_hash -> Text,
        account_id -> Uuid,
        created_at -> Timestamptz,
        seen_at -> Timestamptz,
        expires_at -> Timestamptz,
        browser -> Text,
    }
}

diesel::table! {
    sign_in_failures (id) {
        id -> BigInt,
        subject -> Text,
        at -> Timestamptz,
    }
}

diesel::table! {
    tranches (id) {
        id -> Uuid,
        grant_id -> Uuid,
        number -> Integer,
        share -> Numeric,
        amount -> Numeric,
        condition -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    accounts,
    agreement_acceptances,
    agreements,
    api_tokens,
    application_documents,
    application_partners,
    application_judgements,
    application_parts,
    application_presence,
    application_revisions,
    application_shares,
    applications,
    assessment_deadlines,
    assessments,
    assignments,
    audit_entries,
    award_decisions,
    award_proposals,
    budget_lines,
    budget_rates,
    bulk_act_items,
    bulk_acts,
    call_forms,
    calls,
    clarification_texts,
    clarifications,
    communities,
    conflict_declarations,
    consents,
    contributions,
    corrigenda,
    cure_windows,
    disbursements,
    eligibility_checks,
    eligibility_decisions,
    eligibility_findings,
    eligibility_panels_told,
    eligibility_results,
    email_tokens,
    files,
    grants,
    idempotency_keys,
    incoming_files,
    ledger_accounts,
    ledger_entries,
    ledger_lines,
    notices,
    objection_findings,
    objections,
    organisation_documents,
    organisations,
    panels,
    partner_messages,
    partner_searches,
    places,
    programmes,
    report_participants,
    report_spending,
    reports,
    role_assignments,
    role_invitations,
    sanctions_decisions,
    sanctions_entries,
    sanctions_imports,
    sanctions_matches,
    sanctions_screenings,
    sessions,
    sign_in_failures,
    tranches,
    unsealed_communities,
);
