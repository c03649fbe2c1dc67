-- Who looked at or changed what: pseudonyms and names of fields, never values. Rows are only ever added; a job seals
-- them into a chain of hashes every minute (AuditSealing).
create table audit_entry (
    organisation_id uuid not null,
    entry_id bigint generated always as identity,
    written_in xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    actor uuid not null,
    subject uuid,
    act text not null,
    fields text[] not null default '{}',
    request text not null default '',
    primary key (organisation_id, entry_id)
);
create index audit_entry_order on audit_entry (organisation_id, written_in, entry_id);
alter table audit_entry enable row level security;
create policy tenant on audit_entry using (organisation_id = tenant());
revoke update, delete on audit_entry from ${application_role};

-- Which pseudonym stands for whom. Kept apart, so that what must be forgotten can be, and the chain still holds.
create table pseudonym (
    organisation_id uuid not null,
    subject_id uuid not null,
    pseudonym uuid not null,
    primary key (organisation_id, subject_id)
);
alter table pseudonym enable row level security;
create policy tenant on pseudonym using (organisation_id = tenant());

-- The seal over the entries of transactions before up_to that no earlier seal covers.
create table audit_seal (
    organisation_id uuid not null,
    seal_no bigint not null,
    up_to xid8 not null,
    entries bigint not null,
    previous bytea not null,
    seal bytea not null,
    sealed_at timestamptz not null,
    primary key (organisation_id, seal_no)
);
alter table audit_seal enable row level security;
create policy tenant on audit_seal using (organisation_id = tenant());
revoke update, delete on audit_seal from ${application_role};

-- The pseudonym of a person or a child, made at first need.
create function pseudonym_of(subject uuid) returns uuid language plpgsql volatile as
$$
declare found_one uuid;
begin
    if subject is null then return null; end if;
    select p.pseudonym into found_one from pseudonym p where p.organisation_id = tenant() and p.subject_id = subject;
    if found_one is null then
        insert into pseudonym values (tenant(), subject, gen_random_uuid()) on conflict do nothing;
        select p.pseudonym into found_one from pseudonym p where p.organisation_id = tenant() and p.subject_id = subject;
    end if;
    return found_one;
end
$$;
