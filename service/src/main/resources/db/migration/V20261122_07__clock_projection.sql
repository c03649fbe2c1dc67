-- Dates worked out for lists: what is still owed to each child. Never a status (today decides that) and never the
-- truth: a child's page derives its duties anew, and a nightly rebuild must differ in nothing. On a day, a row is
-- overdue when late_after lies before it, to be done when late_after is set and due_on does not, and otherwise the
-- facts held do not tell.
create table projection (
    organisation_id uuid not null,
    child_id uuid not null,
    duty_key text not null,
    rule text not null,
    title text not null,
    opens_on date,
    due_on date,
    plan_by date,
    late_after date,
    law_version text not null,
    primary key (organisation_id, child_id, duty_key)
);
create index projection_due on projection (organisation_id, due_on, child_id) where late_after is not null;
alter table projection enable row level security;
create policy tenant on projection using (organisation_id = tenant());

-- Days for which all there is of a kind of fact is held here: a return's year, or from the day a person says.
create table coverage (
    organisation_id uuid not null,
    coverage_id uuid not null,
    kind text not null,
    from_on date not null,
    until_on date, -- the last such day
    source text not null,
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (organisation_id, coverage_id)
);
alter table coverage enable row level security;
create policy tenant on coverage using (organisation_id = tenant());
