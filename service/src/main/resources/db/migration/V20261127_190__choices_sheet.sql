-- What a child chose for their next review, in their own space; a sheet a review, found by its day, since a child may
-- choose before any review is planned.
create table choice_sheet (
    organisation_id uuid not null,
    sheet_id uuid not null,
    child_id uuid not null,
    begun_on date not null,
    changed_at timestamptz not null,
    primary key (organisation_id, sheet_id)
);
create index choice_sheet_child on choice_sheet (organisation_id, child_id, begun_on);
alter table choice_sheet enable row level security;
create policy tenant on choice_sheet using (organisation_id = tenant());

-- The answer to one question: what was tapped, what was typed, or both.
create table choice_given (
    organisation_id uuid not null,
    sheet_id uuid not null,
    child_id uuid not null,
    question text not null,
    choice text, -- absent where nothing was tapped
    words text not null default '', -- the child's own
    privately boolean not null default false, -- for the IRO alone: in no letter and no copy
    primary key (organisation_id, sheet_id, question),
    foreign key (organisation_id, sheet_id) references choice_sheet,
    check (choice is not null or words <> '')
);
create index choice_given_child on choice_given (organisation_id, child_id);
alter table choice_given enable row level security;
create policy tenant on choice_given using (organisation_id = tenant());

-- Whether the child wants somebody at their review, and what they are told where it is done otherwise.
create table choice_person (
    organisation_id uuid not null,
    sheet_id uuid not null,
    somebody_id uuid not null, -- somebody around the child, or whom the child named
    child_id uuid not null,
    known_from text not null check (known_from in ('CONNECTION', 'WORKER', 'NAME')),
    name text not null check (name <> ''),
    capacity text not null,
    wanted text not null check (wanted in ('YES', 'PART', 'NO')),
    told text not null default '', -- to the child, where it is done otherwise
    told_by uuid,
    told_name text not null default '',
    told_on date,
    primary key (organisation_id, sheet_id, somebody_id),
    foreign key (organisation_id, sheet_id) references choice_sheet,
    check ((told = '') = (told_on is null))
);
create index choice_person_child on choice_person (organisation_id, child_id);
alter table choice_person enable row level security;
create policy tenant on choice_person using (organisation_id = tenant());

-- What must not be said, and in front of whom.
create table choice_red_card (
    organisation_id uuid not null,
    card_id uuid not null,
    sheet_id uuid not null,
    child_id uuid not null,
    topic text not null check (topic <> ''),
    primary key (organisation_id, card_id),
    foreign key (organisation_id, sheet_id) references choice_sheet
);
create index choice_red_card_child on choice_red_card (organisation_id, child_id);
alter table choice_red_card enable row level security;
create policy tenant on choice_red_card using (organisation_id = tenant());

-- In front of these; a card without any is in front of everybody.
create table choice_red_card_person (
    organisation_id uuid not null,
    card_id uuid not null,
    somebody_id uuid not null,
    child_id uuid not null,
    name text not null check (name <> ''),
    primary key (organisation_id, card_id, somebody_id),
    foreign key (organisation_id, card_id) references choice_red_card on delete cascade
);
create index choice_red_card_person_child on choice_red_card_person (organisation_id, child_id);
alter table choice_red_card_person enable row level security;
create policy tenant on choice_red_card_person using (organisation_id = tenant());
