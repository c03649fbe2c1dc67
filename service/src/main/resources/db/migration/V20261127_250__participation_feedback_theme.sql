-- What somebody's feedback on a review was about, as the child's IRO picks it from a short list: the manager gets how
-- many, and never the words.
create table feedback_theme (
    organisation_id uuid not null,
    review_id uuid not null,
    child_id uuid not null,
    theme text not null check (theme in ('HEARD', 'PEOPLE', 'PLACE_AND_TIME', 'WORDS', 'UNDERSTANDING', 'AFTERWARDS',
        'SOMETHING_ELSE')),
    picked_by uuid not null,
    picked_on date not null,
    primary key (organisation_id, review_id, theme)
);
create index feedback_theme_child on feedback_theme (organisation_id, child_id);
alter table feedback_theme enable row level security;
create policy tenant on feedback_theme using (organisation_id = tenant());
