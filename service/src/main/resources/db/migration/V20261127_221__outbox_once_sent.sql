-- A message that carries a secret is kept without its text once it went out: what opens something for weeks stands nowhere longer
-- than it must.
alter table message add column forgotten_once_sent boolean not null default false;

-- Nothing else is ever done to a text.
create function message_text_stays() returns trigger language plpgsql set search_path = public as $$
begin
    if new.body <> old.body and not (old.forgotten_once_sent and new.state = 'SENT' and new.body = '') then
        raise exception 'the text of a message stays as it was queued';
    end if;
    return new;
end
$$;
create trigger text_stays before update of body on message for each row execute function message_text_stays();
grant update (body) on message to ${application_role};
