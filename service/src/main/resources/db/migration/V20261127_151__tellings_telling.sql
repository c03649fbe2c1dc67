-- What a child sent from their own space, word for word. Rows are only ever added. Who may read it follows from who
-- works with the child, and from telling_hidden.
create table telling (
    organisation_id uuid not null,
    telling_id uuid not null,
    child_id uuid not null,
    kind text not null check (kind in ('GOOD_NEWS', 'WORRY', 'WISH', 'QUESTION', 'CHECK_IN', 'HELP_NOW')),
    route text not null check (route in ('NOW', 'SOON', 'REVIEW')),
    said text not null,
    sent_at timestamptz not null,
    keeps boolean not null, -- whether the child keeps the words on their own screen
    raised boolean not null, -- by the screen; it never lowers what the child chose
    primary key (organisation_id, telling_id)
);
create index telling_child on telling (organisation_id, child_id, sent_at desc);
alter table telling enable row level security;
create policy tenant on telling using (organisation_id = tenant());
revoke update, delete on telling from ${application_role};

-- What a child answered to one question of ours.
create table telling_reply (
    organisation_id uuid not null,
    telling_id uuid not null,
    reply_no int not null,
    question text not null, -- the name of the question; its words stand with the child's pages
    asked text not null, -- its words as the child read them
    reply text not null check (reply in ('GOOD', 'MIXED', 'BAD', 'DO_NOT_KNOW', 'SKIPPED')),
    primary key (organisation_id, telling_id, reply_no),
    foreign key (organisation_id, telling_id) references telling
);
alter table telling_reply enable row level security;
create policy tenant on telling_reply using (organisation_id = tenant());
revoke update, delete on telling_reply from ${application_role};

-- Which words of it raised it.
create table telling_match (
    organisation_id uuid not null,
    telling_id uuid not null,
    match_no int not null,
    concern text not null,
    from_at int not null,
    to_at int not null,
    words text not null,
    why text not null,
    primary key (organisation_id, telling_id, match_no),
    foreign key (organisation_id, telling_id) references telling
);
alter table telling_match enable row level security;
create policy tenant on telling_match using (organisation_id = tenant());
revoke update, delete on telling_match from ${application_role};

-- Who must not see it: ticked by the child, or named in its words. Only who was named may be let read it after all, by
-- a manager who has read it.
create table telling_hidden (
    organisation_id uuid not null,
    telling_id uuid not null,
    hidden_no int not null,
    person_id uuid, -- absent where they do not work here
    name text not null,
    how text not null check (how in ('TICKED', 'NAMED')),
    let_read_at timestamptz,
    let_read_by uuid,
    primary key (organisation_id, telling_id, hidden_no),
    foreign key (organisation_id, telling_id) references telling,
    check (let_read_at is null or how = 'NAMED')
);
create index telling_hidden_person on telling_hidden (organisation_id, person_id);
alter table telling_hidden enable row level security;
create policy tenant on telling_hidden using (organisation_id = tenant());
revoke update, delete on telling_hidden from ${application_role};
grant update (let_read_at, let_read_by) on telling_hidden to ${application_role};

-- Who answers it, and by when. The last row counts.
create table telling_answerer (
    organisation_id uuid not null,
    telling_id uuid not null,
    answerer_no int not null,
    name text not null check (name <> ''),
    answer_by date not null,
    named_by uuid not null,
    named_at timestamptz not null,
    primary key (organisation_id, telling_id, answerer_no),
    foreign key (organisation_id, telling_id) references telling
);
alter table telling_answerer enable row level security;
create policy tenant on telling_answerer using (organisation_id = tenant());
revoke update, delete on telling_answerer from ${application_role};

-- What became of it, a step a row, never changed. How it stands is worked out from them (Standing.java).
create table telling_step (
    organisation_id uuid not null,
    telling_id uuid not null,
    step_no int not null,
    step text not null check (step in ('READ', 'ANSWERED', 'TALKED', 'CONFIRMED', 'DENIED', 'AGAIN')),
    at timestamptz not null,
    by_person uuid not null, -- the child's identifier where the child took it
    by_name text not null,
    answer text check (answer in ('YES', 'NOT_YET', 'NO')),
    words text not null default '',
    visible_from timestamptz not null, -- when the child may see it
    primary key (organisation_id, telling_id, step_no),
    foreign key (organisation_id, telling_id) references telling,
    check (step = 'ANSWERED' or (answer is null and words = ''))
);
alter table telling_step enable row level security;
create policy tenant on telling_step using (organisation_id = tenant());
revoke update, delete on telling_step from ${application_role};

-- That a wish was put with what the child asked for (voice), where all who work with the child read it.
create table telling_wish (
    organisation_id uuid not null,
    telling_id uuid not null,
    wish_id uuid not null,
    put_by uuid not null,
    put_at timestamptz not null,
    primary key (organisation_id, telling_id),
    foreign key (organisation_id, telling_id) references telling
);
alter table telling_wish enable row level security;
create policy tenant on telling_wish using (organisation_id = tenant());
revoke update, delete on telling_wish from ${application_role};
