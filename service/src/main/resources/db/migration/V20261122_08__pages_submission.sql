-- A form sent once does its work once: the key a form carried, and where the person was sent on to.
create table submission (
    organisation_id uuid not null,
    person_id uuid not null,
    submission_key uuid not null,
    sent_to text not null,
    at timestamptz not null,
    primary key (organisation_id, person_id, submission_key)
);
alter table submission enable row level security;
create policy tenant on submission using (organisation_id = tenant());
