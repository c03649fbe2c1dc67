-- Row-level security: every table with personal data belongs to exactly one organisation, named once per transaction
-- (TenantTransactions). Without a name there are no rows.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

alter default privileges in schema public grant select, insert, update, delete on tables to ${application_role};
alter default privileges in schema public grant usage, select on sequences to ${application_role};
alter default privileges in schema public revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to ${application_role};

create function tenant() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('heard.organisation', true), '')::uuid $$;

-- A tenant: an authority, an advocacy provider, a home provider, a region or the nation.
create table organisation (
    organisation_id uuid not null primary key,
    kind text not null check (kind in ('AUTHORITY', 'ADVOCACY_PROVIDER', 'HOME_PROVIDER', 'REGION', 'NATION')),
    name text not null,
    code text unique, -- ONS code of an authority
    made_up boolean not null default false,
    created_at timestamptz not null
);
alter table organisation enable row level security;
create policy tenant on organisation using (organisation_id = tenant());

-- Jobs run organisation by organisation: which there are is all this answers.
create function organisation_ids() returns setof uuid language sql stable security definer set search_path = public as
$$ select organisation_id from organisation order by organisation_id $$;

create function organisation_with_code(wanted text) returns uuid language sql stable security definer set search_path = public as
$$ select organisation_id from organisation where code = wanted $$;

-- A setting or a number of local policy, from a day on.
create table setting (
    organisation_id uuid not null references organisation,
    key text not null,
    from_on date not null,
    value text not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (organisation_id, key, from_on)
);
alter table setting enable row level security;
create policy tenant on setting using (organisation_id = tenant());
