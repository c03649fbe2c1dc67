-- An adult who works in or with an organisation, whether or not they sign in.
create table person (
    organisation_id uuid not null,
    person_id uuid not null,
    name text not null,
    job_title text not null default '',
    team text not null default '',
    email text not null default '',
    phone text not null default '',
    hours text not null default '',
    working_time numeric(3, 2) not null default 1 check (working_time > 0 and working_time <= 1),
    source text not null,
    left_on date,
    version int not null default 1,
    primary key (organisation_id, person_id)
);
create index person_name on person (organisation_id, lower(name));
alter table person enable row level security;
create policy tenant on person using (organisation_id = tenant());

-- What a person does in the organisation; half-open: until_on is the first day it no longer holds.
create table role_held (
    organisation_id uuid not null,
    person_id uuid not null,
    role text not null check (role in
        ('IRO', 'IRO_MANAGER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'BUSINESS_SUPPORT', 'ADMINISTRATOR')),
    from_on date not null,
    until_on date,
    primary key (organisation_id, person_id, role, from_on),
    foreign key (organisation_id, person_id) references person,
    check (until_on is null or until_on >= from_on)
);
alter table role_held enable row level security;
create policy tenant on role_held using (organisation_id = tenant());

-- What a person is to a child, dated at both ends (half-open): the only thing that opens a child's record to anyone
-- but the IRO service's own managers.
create table relation (
    organisation_id uuid not null,
    relation_id uuid not null,
    person_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in ('IRO', 'COVER', 'SOCIAL_WORKER', 'BUSINESS_SUPPORT')),
    from_on date not null,
    until_on date,
    reason text not null default '',
    source text not null,
    begun_by uuid not null,
    primary key (organisation_id, relation_id),
    foreign key (organisation_id, person_id) references person,
    check (until_on is null or until_on >= from_on),
    constraint one_at_a_time exclude using gist (
        organisation_id with =, child_id with =, kind with =, daterange(from_on, until_on) with &&)
);
create index relation_person on relation (organisation_id, person_id, kind, child_id);
create index relation_child on relation (organisation_id, child_id, kind);
alter table relation enable row level security;
create policy tenant on relation using (organisation_id = tenant());

-- Whose work a person manages.
create table manages (
    organisation_id uuid not null,
    manager_id uuid not null,
    person_id uuid not null,
    from_on date not null,
    until_on date,
    primary key (organisation_id, manager_id, person_id, from_on),
    foreign key (organisation_id, manager_id) references person,
    foreign key (organisation_id, person_id) references person,
    check (until_on is null or until_on >= from_on)
);
create index manages_person on manages (organisation_id, person_id);
alter table manages enable row level security;
create policy tenant on manages using (organisation_id = tenant());

-- The children a person sees through a relation of their own, or of somebody whose work they manage. Lists, counts,
-- searches, exports and feeds all ask this one function.
create function child_in_sight(seer uuid, today date) returns setof uuid language sql stable as
$$
    select r.child_id from relation r
    where r.person_id = seer and r.from_on <= today and (r.until_on is null or r.until_on > today)
    union
    select r.child_id from manages m
    join relation r on r.organisation_id = m.organisation_id and r.person_id = m.person_id
    where m.manager_id = seer and m.from_on <= today and (m.until_on is null or m.until_on > today)
      and r.from_on <= today and (r.until_on is null or r.until_on > today)
$$;
