-- What is written down for a child: why they are in care, the plan, and each decision with its reason. What was let go
-- to the child stays as it was then; what the child answers stands beside it and is only added to.
create table explanation (
    organisation_id uuid not null,
    explanation_id uuid not null,
    child_id uuid not null,
    about text not null check (about in ('WHY_IN_CARE', 'PLAN', 'DECISION')),
    decision_id uuid,
    text text not null,
    why text not null,
    written_with text not null, -- who else was at it, the child among them
    language text not null,
    translation text not null,
    translated_by text not null,
    version int not null,
    written_by uuid not null,
    written_name text not null,
    written_at timestamptz not null,
    primary key (organisation_id, explanation_id),
    check ((about = 'DECISION') = (decision_id is not null)),
    check ((translation = '') = (translated_by = ''))
);
create unique index explanation_once on explanation (organisation_id, child_id, about, coalesce(decision_id, child_id));
alter table explanation enable row level security;
create policy tenant on explanation using (organisation_id = tenant());

create table explanation_release (
    organisation_id uuid not null,
    release_id uuid not null,
    explanation_id uuid not null,
    no int not null,
    text text not null,
    why text not null,
    language text not null,
    translation text not null,
    translated_by text not null,
    first_with text not null, -- with whom it is read first; empty where the child may read it by themself
    together_on date,
    together_noted_by text not null default '',
    released_by uuid not null,
    released_name text not null,
    released_at timestamptz not null,
    primary key (organisation_id, release_id),
    unique (organisation_id, explanation_id, no),
    foreign key (organisation_id, explanation_id) references explanation
);
alter table explanation_release enable row level security;
create policy tenant on explanation_release using (organisation_id = tenant());

create table explanation_answer (
    organisation_id uuid not null,
    answer_id uuid not null,
    release_id uuid not null,
    answer text not null check (answer in ('YES', 'NO', 'NOT_SURE', 'TELL_ME_AGAIN')),
    answered_on date not null,
    answered_at timestamptz not null,
    primary key (organisation_id, answer_id),
    foreign key (organisation_id, release_id) references explanation_release
);
create index explanation_answer_of on explanation_answer (organisation_id, release_id);
alter table explanation_answer enable row level security;
create policy tenant on explanation_answer using (organisation_id = tenant());

-- Somebody talked with the child about what they did not understand.
create table explanation_talk (
    organisation_id uuid not null,
    talk_id uuid not null,
    explanation_id uuid not null,
    on_date date not null,
    by_id uuid not null,
    by_name text not null,
    noted_at timestamptz not null,
    primary key (organisation_id, talk_id),
    foreign key (organisation_id, explanation_id) references explanation
);
alter table explanation_talk enable row level security;
create policy tenant on explanation_talk using (organisation_id = tenant());

-- Days on which a child wants nothing new: theirs to set, and to take back. What makes a day hard they need not say.
create table hard_day (
    organisation_id uuid not null,
    hard_day_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    each_year boolean not null,
    marked_at timestamptz not null,
    primary key (organisation_id, hard_day_id)
);
create index hard_day_of_child on hard_day (organisation_id, child_id);
alter table hard_day enable row level security;
create policy tenant on hard_day using (organisation_id = tenant());
