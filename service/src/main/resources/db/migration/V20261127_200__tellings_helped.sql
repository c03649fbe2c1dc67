-- Who was beside a child who sent something, as the child said, and the picture they put under it. No row where the
-- child was not asked.
create table telling_helped (
    organisation_id uuid not null,
    telling_id uuid not null,
    beside text not null check (beside in ('TEACHER', 'IRO', 'ADVOCATE', 'SOCIAL_WORKER', 'HOME_STAFF',
        'SOMEBODY_ELSE', 'NOBODY', 'CARER', 'PARENT', 'BROTHER_OR_SISTER', 'NOT_SAID')),
    mark text check (mark in ('HEART', 'RAINBOW', 'BUTTERFLY', 'KITE', 'ROCKET', 'SNAIL', 'UMBRELLA', 'MUSHROOM')),
    primary key (organisation_id, telling_id),
    foreign key (organisation_id, telling_id) references telling
);
alter table telling_helped enable row level security;
create policy tenant on telling_helped using (organisation_id = tenant());
revoke update, delete on telling_helped from ${application_role};
