-- A row of a signed record can neither be changed nor be moved to another record: where it was counts as where it goes.
create or replace function record_stays_signed() returns trigger language plpgsql as
$$
declare
    signed boolean := false;
begin
    if tg_op <> 'INSERT' then
        signed := is_of_signed_record(tg_table_name, to_jsonb(old));
    end if;
    if tg_op <> 'DELETE' and not signed then
        signed := is_of_signed_record(tg_table_name, to_jsonb(new));
    end if;
    if signed then
        raise exception 'the record of this review is signed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create function is_of_signed_record(of_table text, row_of jsonb) returns boolean language sql stable as
$$
    select exists (
        select 1 from review_record r
        where r.organisation_id = (row_of ->> 'organisation_id')::uuid and r.signed_at is not null
            and r.review_id = case of_table
                when 'record_reader' then (select p.review_id from record_paragraph p
                    where p.organisation_id = (row_of ->> 'organisation_id')::uuid
                        and p.paragraph_id = (row_of ->> 'paragraph_id')::uuid)
                else (row_of ->> 'review_id')::uuid
            end)
$$;
