-- A review held in a series of meetings: who took part in which, each day with how. Empty where it met on one day, and
-- of what was written before this; then signing asks.
alter table record_guest
    add column at_days date[] not null default '{}',
    add column at_came text[] not null default '{}',
    add constraint record_guest_at_check check (cardinality(at_days) = cardinality(at_came)),
    add constraint record_guest_at_came_check check (at_came
        <@ array['IN_PERSON', 'BY_LINK', 'SENT_VIEWS', 'APOLOGISED', 'DID_NOT_COME', 'CHILD_SAID_NO']);
