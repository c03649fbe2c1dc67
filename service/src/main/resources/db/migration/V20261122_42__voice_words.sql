-- What a child said, word for word. Rows are only ever added: nobody edits a child's words; what turns out otherwise
-- stands beside them, dated (words_correction).
create table exact_words (
    organisation_id uuid not null,
    words_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    words text not null check (words <> ''),
    heard_by text not null,
    how text not null check (how in
        ('SPOKEN', 'WRITTEN', 'SIGNED', 'SYMBOLS', 'INTERPRETED', 'READ_OUT')),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, words_id)
);
create index exact_words_child on exact_words (organisation_id, child_id);
alter table exact_words enable row level security;
create policy tenant on exact_words using (organisation_id = tenant());
revoke update, delete on exact_words from ${application_role};

-- What the child really said, or meant, where the record of it turned out wrong. The words as recorded stay.
create table words_correction (
    organisation_id uuid not null,
    correction_id uuid not null,
    words_id uuid not null,
    on_date date not null,
    correction text not null check (correction <> ''),
    because text not null,
    by_name text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, correction_id),
    foreign key (organisation_id, words_id) references exact_words
);
create index words_correction_words on words_correction (organisation_id, words_id);
alter table words_correction enable row level security;
create policy tenant on words_correction using (organisation_id = tenant());
revoke update, delete on words_correction from ${application_role};

-- A conversation between the child and their IRO.
create table iro_contact (
    organisation_id uuid not null,
    contact_id uuid not null,
    child_id uuid not null,
    on_date date not null,
    how text not null check (how in ('VISIT', 'CALL', 'VIDEO', 'MESSAGE', 'AT_REVIEW')),
    iro_id uuid,
    iro_name text not null,
    alone text not null check (alone in ('YES', 'REFUSED', 'NOT_APT', 'NOT_POSSIBLE')),
    alone_why text not null default '',
    words_id uuid, -- absent where nothing the child said was written down
    source text not null,
    withdrawn_at timestamptz, -- recorded in error
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, contact_id),
    foreign key (organisation_id, words_id) references exact_words,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index iro_contact_child on iro_contact (organisation_id, child_id, on_date desc);
alter table iro_contact enable row level security;
create policy tenant on iro_contact using (organisation_id = tenant());

-- One thing a child asked for, in their words.
create table wish (
    organisation_id uuid not null,
    wish_id uuid not null,
    child_id uuid not null,
    words_id uuid not null,
    withdrawn_at timestamptz, -- recorded in error, or taken back by the child
    withdrawn_by uuid,
    withdrawn_because text not null default '',
    primary key (organisation_id, wish_id),
    foreign key (organisation_id, words_id) references exact_words,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index wish_child on wish (organisation_id, child_id);
alter table wish enable row level security;
create policy tenant on wish using (organisation_id = tenant());

-- What became of a wish. Rows are only ever added; the last is how it stands, none means that nobody has answered.
create table wish_answer (
    organisation_id uuid not null,
    answer_id uuid not null,
    wish_id uuid not null,
    on_date date not null,
    answer text not null check (answer in ('YES', 'NOT_YET', 'NO')),
    reason text not null,
    by_name text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (organisation_id, answer_id),
    foreign key (organisation_id, wish_id) references wish
);
create index wish_answer_wish on wish_answer (organisation_id, wish_id);
alter table wish_answer enable row level security;
create policy tenant on wish_answer using (organisation_id = tenant());
revoke update, delete on wish_answer from ${application_role};
