-- What stands beside the participation code of a review: the code has no room for it.
create table participation_beside (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    led text not null check (led in ('ALL', 'PART', 'NO')), -- whether the child led the meeting
    means text[] not null, -- by which means they gave their views
    refused text not null default '', -- what they did not want, and why, as far as they said
    tried text not null default '', -- what was tried, and how
    version int not null,
    noted_by uuid not null,
    noted_name text not null,
    noted_at timestamptz not null,
    primary key (organisation_id, review_id)
);
create index participation_beside_child on participation_beside (organisation_id, child_id);
alter table participation_beside enable row level security;
create policy tenant on participation_beside using (organisation_id = tenant());
