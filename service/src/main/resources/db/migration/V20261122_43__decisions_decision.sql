-- A decision about a child: who does what by when, and what for. How far it got stands in decision_mark.
create table decision (
    organisation_id uuid not null,
    decision_id uuid not null,
    child_id uuid not null,
    review_id uuid, -- the review it was made at
    made_on date not null,
    what text not null check (what <> ''),
    wanted_outcome text not null default '',
    owner_id uuid, -- absent where a role was named, or somebody who does not work here
    owner_name text not null,
    due_on date,
    source text not null,
    withdrawn_at timestamptz, -- recorded in error
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    version int not null default 1,
    primary key (organisation_id, decision_id),
    check (due_on is null or due_on >= made_on),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index decision_child on decision (organisation_id, child_id);
create index decision_owner on decision (organisation_id, owner_id) where withdrawn_at is null;
alter table decision enable row level security;
create policy tenant on decision using (organisation_id = tenant());

-- How far a decision got on a day: done, partly, not. Rows are only ever added; the last is how it stands.
create table decision_mark (
    organisation_id uuid not null,
    mark_id uuid not null,
    decision_id uuid not null,
    on_date date not null,
    status text not null check (status in ('DONE', 'PARTLY', 'NOT_DONE')),
    note text not null default '',
    by_name text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, mark_id),
    foreign key (organisation_id, decision_id) references decision
);
create index decision_mark_decision on decision_mark (organisation_id, decision_id);
alter table decision_mark enable row level security;
create policy tenant on decision_mark using (organisation_id = tenant());
revoke update, delete on decision_mark from ${application_role};
