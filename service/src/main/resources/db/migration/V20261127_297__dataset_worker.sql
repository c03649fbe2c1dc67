-- The workers of an authority's case system who have an open involvement with a child in care, as the tables named them
-- when they were last read.
create table dataset_worker_seen (
    organisation_id uuid not null,
    worker text not null, -- the case system's own id
    names text not null, -- as the tables give them; empty where they give none
    involvements int not null,
    primary key (organisation_id, worker)
);
alter table dataset_worker_seen enable row level security;
create policy tenant on dataset_worker_seen using (organisation_id = tenant());

-- Who such a worker is here, as an IRO manager said; what was said last holds, the rest is kept.
create table dataset_worker (
    organisation_id uuid not null,
    worker text not null,
    decided_at timestamptz not null,
    person_id uuid, -- absent where it was taken back: found by name again
    decided_by uuid not null,
    decided_by_name text not null,
    primary key (organisation_id, worker, decided_at)
);
alter table dataset_worker enable row level security;
create policy tenant on dataset_worker using (organisation_id = tenant());
