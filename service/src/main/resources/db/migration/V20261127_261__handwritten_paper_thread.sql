-- What a child wrote on paper, as somebody who read it typed it up, word for word.
alter table exact_words drop constraint exact_words_how_check;
alter table exact_words add constraint exact_words_how_check check (how in
    ('SPOKEN', 'WRITTEN', 'SIGNED', 'SYMBOLS', 'INTERPRETED', 'READ_OUT', 'ON_PAPER'));

-- In which language the form speaks.
alter table paper_form add column language text not null default 'ENGLISH';

-- A scan is done with once it was read and what is on it was typed up, or nothing on it wants an answer. What was read
-- until now is.
alter table paper_arrived add column done_at timestamptz;
update paper_arrived set done_at = read_at;
alter table paper_arrived add check (done_at is null or read_at is not null);
drop index paper_arrived_unread;
create index paper_arrived_waits on paper_arrived (organisation_id, child_id) where done_at is null;

-- Who must not see it, as the child wrote in the box and whoever filed it chose; person_id is absent for somebody who
-- does not work here. In doubt is who may be the one written there, or not.
create table paper_left_out (
    organisation_id uuid not null,
    arrived_id uuid not null,
    somebody text not null,
    person_id uuid,
    name text not null,
    doubt boolean not null,
    primary key (organisation_id, arrived_id, somebody),
    foreign key (organisation_id, arrived_id) references paper_arrived
);
alter table paper_left_out enable row level security;
create policy tenant on paper_left_out using (organisation_id = tenant());
revoke update, delete on paper_left_out from ${application_role};

-- What was typed up from it: each a thread among what the child sent.
create table paper_typed (
    organisation_id uuid not null,
    arrived_id uuid not null,
    telling_id uuid not null,
    primary key (organisation_id, arrived_id, telling_id),
    foreign key (organisation_id, arrived_id) references paper_arrived
);
alter table paper_typed enable row level security;
create policy tenant on paper_typed using (organisation_id = tenant());
revoke update, delete on paper_typed from ${application_role};
