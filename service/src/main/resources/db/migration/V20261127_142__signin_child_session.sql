-- The one place a child is signed in at: a new sign-in takes the place of the one before, wherever that is.
create table child_session (
    organisation_id uuid not null,
    child_id uuid not null,
    session_id uuid not null, -- not the browser's, which nobody else may know
    way text not null,
    began_at timestamptz not null,
    primary key (organisation_id, child_id)
);
alter table child_session enable row level security;
create policy tenant on child_session using (organisation_id = tenant());
