-- What a child calls people and things, and who may see the name they go by and their pronouns.
create table own_words (
    organisation_id uuid not null,
    child_id uuid not null,
    known_as_for text not null check (known_as_for in ('EVERYONE', 'NOT_PARENTS', 'IRO_AND_CHILD')),
    pronouns_for text not null check (pronouns_for in ('EVERYONE', 'NOT_PARENTS', 'IRO_AND_CHILD')),
    version int not null default 1,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (organisation_id, child_id),
    foreign key (organisation_id, child_id) references child
);
alter table own_words enable row level security;
create policy tenant on own_words using (organisation_id = tenant());

create table own_word (
    organisation_id uuid not null,
    child_id uuid not null,
    ours text not null, -- in small letters
    theirs text not null,
    primary key (organisation_id, child_id, ours),
    foreign key (organisation_id, child_id) references own_words
);
alter table own_word enable row level security;
create policy tenant on own_word using (organisation_id = tenant());
