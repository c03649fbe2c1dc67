-- What the returns loaded so far say about a child, as the last of them said it. The record in use stands in
-- `children`; beside this one it shows what a person changed here since.
create table returned_child (
    organisation_id uuid not null,
    child_id uuid not null,
    number text not null,
    born_on date not null,
    sex text not null default '',
    ethnicity text not null default '',
    upn text not null default '',
    unaccompanied boolean not null,
    unaccompanied_until date,
    collection_year int not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id)
);
alter table returned_child enable row level security;
create policy tenant on returned_child using (organisation_id = tenant());

create table returned_episode (
    organisation_id uuid not null,
    child_id uuid not null,
    began_on date not null,
    reason_began text not null,
    legal_status text not null,
    need text not null,
    placement text not null,
    provider text not null,
    ended_on date,
    reason_ended text not null,
    reason_moved text not null,
    home_postcode text not null,
    placement_postcode text not null,
    home_urn text not null,
    collection_year int not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id, began_on)
);
alter table returned_episode enable row level security;
create policy tenant on returned_episode using (organisation_id = tenant());

create table returned_review (
    organisation_id uuid not null,
    child_id uuid not null,
    held_on date not null,
    participation text not null,
    collection_year int not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id, held_on)
);
alter table returned_review enable row level security;
create policy tenant on returned_review using (organisation_id = tenant());

-- A time the child was missing (M) or away without authorisation (A).
create table returned_missing (
    organisation_id uuid not null,
    child_id uuid not null,
    began_on date not null,
    kind text not null,
    ended_on date,
    collection_year int not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id, began_on)
);
alter table returned_missing enable row level security;
create policy tenant on returned_missing using (organisation_id = tenant());

-- A time one social worker, known by registration number only, held the child's case.
create table returned_social_worker (
    organisation_id uuid not null,
    child_id uuid not null,
    began_on date not null,
    worker text not null,
    ended_on date,
    reason text not null,
    collection_year int not null,
    delivery_id uuid not null,
    source text not null,
    primary key (organisation_id, child_id, began_on)
);
alter table returned_social_worker enable row level security;
create policy tenant on returned_social_worker using (organisation_id = tenant());
