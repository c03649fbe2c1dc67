-- Due dates worked out for lists. Never a status (today decides that) and never the truth: a child's page derives its
-- duties anew, and a nightly rebuild must differ in nothing.
create table projection (
    organisation_id uuid not null,
    child_id uuid not null,
    duty_key text not null,
    rule text not null,
    title text not null,
    opens_on date,
    due_on date,
    plan_by date,
    met_on date,
    state text not null check (state in ('TIMED', 'MET', 'NOT_REQUIRED', 'CANNOT_TELL')),
    law_version text not null,
    primary key (organisation_id, child_id, duty_key)
);
create index projection_open on projection (organisation_id, due_on, child_id) where state = 'TIMED';
alter table projection enable row level security;
create policy tenant on projection using (organisation_id = tenant());
