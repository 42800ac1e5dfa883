-- The words by which a decision is found: of the decision, its conditions and the title of its request, kept as they change.

create table decision_words (
    number text not null,
    words tsvector not null,
    constraint decision_words_pk primary key (number),
    constraint decision_words_number_fk foreign key (number) references decisions (number)
);
create index decision_words_ix on decision_words using gin (words);

create function index_decision(wanted text) returns void language sql as $$
    insert into decision_words (number, words)
    select d.number, to_tsvector('english', left(concat_ws(' ', r.title, d.reason, d.scope, d.existing_system,
            d.supplier, (select string_agg(c.text, ' ' order by c.id) from conditions c where c.decision_number = d.number)), 200000))
    from decisions d join technology_requests r on r.reference = d.case_ref
    where d.number = wanted
    on conflict (number) do update set words = excluded.words
$$;

create function decision_changed() returns trigger language plpgsql as $$
begin
    perform index_decision(new.number);
    return null;
end $$;
create trigger decisions_words after insert or update on decisions
    for each row execute function decision_changed();

create function condition_changed() returns trigger language plpgsql as $$
begin
    perform index_decision(new.decision_number);
    return null;
end $$;
create trigger conditions_words after insert or update of text on conditions
    for each row execute function condition_changed();

create function title_changed() returns trigger language plpgsql as $$
begin
    perform index_decision(d.number) from decisions d where d.case_ref = new.reference;
    return null;
end $$;
create trigger technology_requests_words after update of title on technology_requests
    for each row when (old.title is distinct from new.title) execute function title_changed();

select index_decision(number) from decisions;

create index decisions_case_ix on decisions (case_ref);
create index decisions_value_ix on decisions (cost_baseline);

grant select, insert, update on decision_words to gatehouse_app;
