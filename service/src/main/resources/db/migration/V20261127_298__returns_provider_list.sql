-- Ofsted's list of providers that an authority gave last, against which its returns are checked; a newer one takes its
-- place.
create table provider_list (
    organisation_id uuid not null,
    as_at date not null, -- the day of which the list speaks
    fingerprint bytea not null, -- SHA-256 over its files, in their order
    given_at timestamptz not null,
    given_by uuid not null,
    given_by_name text not null,
    primary key (organisation_id)
);
alter table provider_list enable row level security;
create policy tenant on provider_list using (organisation_id = tenant());

-- A file of it as it came, kept as bytes.
create table provider_list_file (
    organisation_id uuid not null,
    file_no int not null,
    name text not null,
    content bytea not null,
    primary key (organisation_id, file_no),
    foreign key (organisation_id) references provider_list on delete cascade
);
alter table provider_list_file enable row level security;
create policy tenant on provider_list_file using (organisation_id = tenant());
