-- The roles of involvements met in an authority's tables, with how many there were when they were last read.
create table dataset_role_seen (
    organisation_id uuid not null,
    role text not null, -- the authority's own code or words
    open_involvements int not null,
    involvements int not null,
    primary key (organisation_id, role)
);
alter table dataset_role_seen enable row level security;
create policy tenant on dataset_role_seen using (organisation_id = tenant());

-- What somebody of the authority said such a role means; what was said last holds, the rest is kept.
create table dataset_role (
    organisation_id uuid not null,
    role text not null,
    decided_at timestamptz not null,
    meaning text not null check (meaning in ('IRO', 'SOCIAL_WORKER', 'BUSINESS_SUPPORT', 'TEAM_MANAGER',
        'PERSONAL_ADVISER', 'SOMEBODY_ELSE')),
    decided_by uuid not null,
    decided_by_name text not null,
    primary key (organisation_id, role, decided_at)
);
alter table dataset_role enable row level security;
create policy tenant on dataset_role using (organisation_id = tenant());
