-- Time agreed between brothers and sisters in care who have records here. One row for both: it is the only thing their
-- two records share, and it opens neither.
create table sibling_time (
    organisation_id uuid not null,
    time_id uuid not null,
    child_id uuid not null, -- of whose record it was entered; it is as much the other's
    sibling_id uuid not null,
    agreed text not null check (agreed <> ''),
    agreed_on date not null,
    entered_by uuid not null,
    entered_name text not null,
    ended_on date, -- replaced by another that day
    primary key (organisation_id, time_id),
    check (child_id <> sibling_id)
);
create index sibling_time_child on sibling_time (organisation_id, child_id);
create index sibling_time_sibling on sibling_time (organisation_id, sibling_id);
create unique index sibling_time_one on sibling_time
    (organisation_id, least(child_id, sibling_id), greatest(child_id, sibling_id)) where ended_on is null;
alter table sibling_time enable row level security;
create policy tenant on sibling_time using (organisation_id = tenant());

-- What one of them said of it. Their words are for their own IRO; the other's is told only what kind of thing was said.
create table sibling_time_said (
    organisation_id uuid not null,
    said_id uuid not null,
    time_id uuid not null,
    child_id uuid not null,
    sibling_id uuid not null,
    kind text not null check (kind in ('HAPPENED', 'DID_NOT_HAPPEN', 'NOT_LIKE_THAT', 'MORE')),
    words text not null default '',
    said_on date not null,
    primary key (organisation_id, said_id),
    foreign key (organisation_id, time_id) references sibling_time
);
create index sibling_time_said_child on sibling_time_said (organisation_id, child_id);
create index sibling_time_said_sibling on sibling_time_said (organisation_id, sibling_id);
alter table sibling_time_said enable row level security;
create policy tenant on sibling_time_said using (organisation_id = tenant());
revoke update, delete on sibling_time_said from ${application_role};

-- What was done about it, for one of the two: each has an IRO of their own.
create table sibling_time_answer (
    organisation_id uuid not null,
    said_id uuid not null,
    child_id uuid not null, -- whose IRO answered
    words text not null check (words <> ''),
    answered_on date not null,
    answered_by uuid not null,
    answered_name text not null,
    primary key (organisation_id, said_id, child_id),
    foreign key (organisation_id, said_id) references sibling_time_said
);
create index sibling_time_answer_child on sibling_time_answer (organisation_id, child_id);
alter table sibling_time_answer enable row level security;
create policy tenant on sibling_time_answer using (organisation_id = tenant());
