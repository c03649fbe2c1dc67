-- What came of a night's tables in an authority's folder, one row a night.
create table dataset_night (
    organisation_id uuid not null,
    night date not null,
    state text not null check (state in ('UNDER_WAY', 'NOT_WHOLE', 'EMPTY', 'NOT_BEGUN', 'SHRUNK', 'ROLES_CHANGED',
        'NOT_USABLE', 'FAILED', 'STALE', 'SAME', 'TAKEN')),
    begun_at timestamptz not null,
    ended_at timestamptz,
    said text not null default '', -- what a person is told beside the state: which tables fell, by how much
    delivery_id uuid,
    primary key (organisation_id, night),
    foreign key (organisation_id, delivery_id) references delivery
);
alter table dataset_night enable row level security;
create policy tenant on dataset_night using (organisation_id = tenant());
