-- What is arranged for a review that is planned, beside its day, which stands with the review's meeting.
create table review_plan (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    at_time time, -- absent where nobody said
    place text not null default '',
    mode text check (mode in ('IN_PERSON', 'BY_LINK', 'MIXED')), -- how people are to meet; absent where nobody said
    version int not null default 0,
    people_version int not null default 0, -- of who is asked
    primary key (organisation_id, review_id)
);
create index review_plan_child on review_plan (organisation_id, child_id);
alter table review_plan enable row level security;
create policy tenant on review_plan using (organisation_id = tenant());

-- How the child wants the review: what an adult noted, not the child's words.
create table review_plan_wishes (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    asked_on date not null,
    asked_by text not null check (asked_by <> ''),
    at_time text not null default '',
    place text not null default '',
    people text not null default '',
    link text not null default '', -- in person, or by phone or video
    chair text not null default '',
    offered_alone boolean not null,
    not_offered_why text not null default '',
    version int not null,
    noted_by uuid not null,
    noted_name text not null,
    noted_at timestamptz not null,
    primary key (organisation_id, review_id),
    foreign key (organisation_id, review_id) references review_plan,
    check (offered_alone or not_offered_why <> '')
);
create index review_plan_wishes_child on review_plan_wishes (organisation_id, child_id);
alter table review_plan_wishes enable row level security;
create policy tenant on review_plan_wishes using (organisation_id = tenant());

-- Who is asked to the review and what they answered, or why they are not asked.
create table review_plan_person (
    organisation_id uuid not null,
    review_id uuid not null,
    somebody_id uuid not null, -- somebody of who is who, or somebody who works here
    child_id uuid not null,
    known_from text not null check (known_from in ('CONNECTION', 'WORKER')),
    name text not null check (name <> ''),
    capacity text not null,
    reply text not null check (reply in ('NOT_ASKED', 'NO_ANSWER', 'COMING', 'BY_LINK', 'FOR_A_PART', 'NOT_COMING')),
    not_asked_why text not null default '',
    primary key (organisation_id, review_id, somebody_id),
    foreign key (organisation_id, review_id) references review_plan,
    check (reply <> 'NOT_ASKED' or not_asked_why <> '')
);
create index review_plan_person_child on review_plan_person (organisation_id, child_id);
alter table review_plan_person enable row level security;
create policy tenant on review_plan_person using (organisation_id = tenant());

-- That the social worker and the IRO spoke before the review.
create table review_plan_talk (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    note text not null default '',
    version int not null,
    noted_by uuid not null,
    noted_name text not null,
    noted_at timestamptz not null,
    primary key (organisation_id, review_id),
    foreign key (organisation_id, review_id) references review_plan
);
create index review_plan_talk_child on review_plan_talk (organisation_id, child_id);
alter table review_plan_talk enable row level security;
create policy tenant on review_plan_talk using (organisation_id = tenant());

-- The social worker's report as it was given, or that it came another way. Rows are only ever added: a newer report
-- stands beside the one before.
create table worker_report (
    organisation_id uuid not null,
    report_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    no int not null,
    received_on date not null,
    came_how text not null default '', -- another way than by writing it here
    since_last text not null default '',
    plan_going text not null default '',
    child_says text not null default '',
    to_decide text not null default '',
    late_why text not null default '',
    given_by uuid not null,
    given_name text not null,
    given_at timestamptz not null,
    primary key (organisation_id, report_id),
    unique (organisation_id, review_id, no),
    foreign key (organisation_id, review_id) references review_plan,
    check ((came_how = '') <> (since_last = '' and plan_going = '' and child_says = '' and to_decide = ''))
);
create index worker_report_child on worker_report (organisation_id, child_id);
alter table worker_report enable row level security;
create policy tenant on worker_report using (organisation_id = tenant());
revoke update, delete on worker_report from ${application_role};
