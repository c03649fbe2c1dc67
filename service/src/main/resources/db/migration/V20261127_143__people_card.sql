-- What children are told of somebody who works with them, in that person's own words, with a photo or a drawn face.
create table person_card (
    organisation_id uuid not null,
    person_id uuid not null,
    about text not null,
    answers text not null, -- when and how fast they answer
    face text not null, -- of the drawn one: skin, hair, colour, glasses
    photo_id uuid, -- a kept file
    version int not null,
    kept_at timestamptz not null,
    primary key (organisation_id, person_id)
);
alter table person_card enable row level security;
create policy tenant on person_card using (organisation_id = tenant());
