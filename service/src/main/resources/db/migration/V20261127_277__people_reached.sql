-- How a child reaches one of their people who does not work here, as it was written down for the child to read.
create table person_reached (
    organisation_id uuid not null,
    connection_id uuid not null,
    child_id uuid not null,
    phone text not null,
    hours text not null, -- days and times alone
    set_by uuid not null,
    set_name text not null,
    set_at timestamptz not null,
    primary key (organisation_id, connection_id)
);
create index person_reached_child on person_reached (organisation_id, child_id);
alter table person_reached enable row level security;
create policy tenant on person_reached using (organisation_id = tenant());
