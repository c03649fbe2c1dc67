-- The last time the audit's chain was recomputed, for the page that shows it. It proves nothing by itself: whoever can
-- rewrite the chain can write here. What proves is a head kept elsewhere (AuditVerification.contains).
create table audit_check (
    organisation_id uuid not null,
    checked_at timestamptz not null,
    seals bigint not null,
    entries bigint not null,
    first_fault bigint,
    fault text not null default '',
    primary key (organisation_id, checked_at)
);
alter table audit_check enable row level security;
create policy tenant on audit_check using (organisation_id = tenant());

-- A service that is not given the owner's address looks whether the tables are those it expects.
grant select on flyway_schema_history to ${application_role};
