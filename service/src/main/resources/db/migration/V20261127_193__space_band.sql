-- For which age a child's space speaks, where the child chose it, and who was with them. Without a row it goes by their
-- age.
create table space_band (
    organisation_id uuid not null,
    child_id uuid not null,
    band text not null
        check (band in ('FOUR_TO_SEVEN', 'EIGHT_TO_ELEVEN', 'TWELVE_TO_SEVENTEEN', 'SIXTEEN_AND_OVER')),
    with_whom text not null check (with_whom <> ''),
    chosen_on date not null,
    primary key (organisation_id, child_id)
);
alter table space_band enable row level security;
create policy tenant on space_band using (organisation_id = tenant());
