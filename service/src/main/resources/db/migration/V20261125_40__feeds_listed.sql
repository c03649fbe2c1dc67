-- What the lists of names and workers loaded so far say about a child, as the last of them said it. The record in use
-- stands in `children` and `access`; beside this one it shows what a person changed here since.
create table listed_child (
    organisation_id uuid not null,
    child_id uuid not null,
    number text not null,
    name text not null default '',
    known_as text not null default '',
    iro uuid, -- the person found here by the name or address in the list
    social_worker uuid,
    business_support uuid,
    team text not null default '',
    workers_from date not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id)
);
alter table listed_child enable row level security;
create policy tenant on listed_child using (organisation_id = tenant());
