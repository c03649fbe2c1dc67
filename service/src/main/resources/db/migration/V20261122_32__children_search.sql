create extension if not exists fuzzystrmatch;

-- Names as people search them: without case, accents or apostrophes. unaccent itself is only stable, because its
-- dictionary could be changed under it; ours is named here and never is, so the wrapper may be called immutable.
create function plain(name text) returns text language sql immutable strict parallel safe
return translate(lower(public.unaccent('public.unaccent'::regdictionary, name)), '''’-.', '');

-- How the words of a plain name sound, whatever their spelling: Daitch-Mokotoff, made for names of many languages.
create function sounds(plain_name text) returns text[] language sql immutable strict parallel safe
begin atomic
    select coalesce(array_agg(distinct code), '{}')
    from regexp_split_to_table(plain_name, '\s+') word, unnest(public.daitch_mokotoff(word)) code;
end;

alter table child add column search_text text not null generated always as (plain(name || ' ' || known_as)) stored;
alter table child add column search_sounds text[] not null
    generated always as (sounds(plain(name || ' ' || known_as))) stored;
drop index child_name;
create index child_search on child using gin (search_text gin_trgm_ops, search_sounds);
create index identifier_value on identifier (organisation_id, upper(value) text_pattern_ops) where until_on is null;

-- The children of the organisation worked for who answer to a name or to the beginning of a number, and how closely:
-- each word typed must be there, begin a name, look like one or sound like one. Row-level security lets no index of
-- similar words be used, for comparing might leak what it compares; this function is the owner's, and keeps to the
-- organisation itself. Who may see which of them is the asker's to say.
create function children_answering_to(wanted text) returns table (child_id uuid, name text, closeness real)
language plpgsql stable rows 50 security definer set search_path = public set pg_trgm.word_similarity_threshold = 0.4 as
$$
declare
    words text[] := array(select word from regexp_split_to_table(plain(wanted), '\s+') word
                          where word <> '' order by length(word) desc limit 5);
    number text := upper(regexp_replace(wanted, '\s', '', 'g'));
begin
    return query
        select found.child_id, min(found.search_text), max(found.closeness)::real from (
            select c.child_id, c.search_text, (case when starts_with(c.search_text, plain(wanted)) then 0.1 else 0 end) + (
                select avg(case
                    when strpos(' ' || c.search_text || ' ', ' ' || word || ' ') > 0 then 1.2
                    when strpos(' ' || c.search_text, ' ' || word) > 0 then 1
                    when word <% c.search_text then word_similarity(word, c.search_text)
                    else 0.3 end)
                from unnest(words) word) as closeness
            from child c
            where c.organisation_id = tenant() and c.sealed_on is null
              and (words[1] <% c.search_text or c.search_sounds && sounds(words[1]))
              and not exists (
                  select 1 from unnest(words) word
                  where not (word <% c.search_text or c.search_sounds && sounds(word)))
            union all
            select i.child_id, c.search_text, case when upper(i.value) = number then 3 else 2 end
            from identifier i
            join child c on c.organisation_id = i.organisation_id and c.child_id = i.child_id and c.sealed_on is null
            where i.organisation_id = tenant() and i.until_on is null and length(number) >= 2
              and upper(i.value) ~>=~ number and upper(i.value) ~<~ (number || chr(1114109))
        ) found
        group by found.child_id;
end
$$;
