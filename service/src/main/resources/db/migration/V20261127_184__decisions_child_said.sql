-- Whether what was decided happened, as the child says: beside what its owner says, and never over it.
create table decision_child_said (
    organisation_id uuid not null,
    said_id uuid not null,
    decision_id uuid not null,
    child_id uuid not null,
    said text not null check (said in ('HAPPENED', 'NOT_YET', 'NOT_LIKE_THAT')),
    said_on date not null,
    said_at timestamptz not null,
    heard_name text not null default '', -- the IRO who has read it
    heard_at timestamptz,
    primary key (organisation_id, said_id),
    foreign key (organisation_id, decision_id) references decision
);
create index decision_child_said_of on decision_child_said (organisation_id, decision_id);
create index decision_child_said_unheard on decision_child_said (organisation_id, child_id) where heard_at is null;
alter table decision_child_said enable row level security;
create policy tenant on decision_child_said using (organisation_id = tenant());
