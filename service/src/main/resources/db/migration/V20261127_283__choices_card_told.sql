-- What a child is told of a red card: an answer before the meeting, at a time when somebody is there to talk about it.
alter table choice_red_card
    add column told text not null default '',
    add column told_by uuid,
    add column told_name text not null default '',
    add column told_on date,
    add column told_from timestamptz,
    add constraint choice_red_card_told check ((told = '') = (told_on is null) and (told = '') = (told_from is null));
