-- Four eyes, also in the database: nobody decides, votes on, proposes or reviews what they had a hand in. People are
-- compared by staff number, so that a second account, standing in or a task given to oneself changes nothing.

-- What each human being declared last about a request.
create view latest_declarations (case_ref, staff_number, has_interest, sight_removed) as
select distinct on (i.case_ref, p.staff_number) i.case_ref, p.staff_number, i.has_interest, i.sight_removed
from interests i join people p on p.id = i.person_id
order by i.case_ref, p.staff_number, i.declared_at desc, i.has_interest desc, i.id;

-- Who no longer sees a request because of an interest.
create view case_unsighted (case_ref, staff_number) as
select case_ref, staff_number from latest_declarations where sight_removed;

-- Who had which hand in a request: the one list that the access policy and the triggers below read. Whoever completed work
-- on it had a hand in it, except the members' own deciding; accepting a duty or meeting a condition as the person named is none.
create view case_hands (case_ref, staff_number, hand) as
select r.reference, p.staff_number, 'requester' from technology_requests r join people p on p.id = r.requester_id
union all
select a.case_ref, p.staff_number, 'author' from request_authors a join people p on p.id = a.person_id
union all
select t.case_ref, p.staff_number, 'author' from tasks t join people p on p.id = t.completed_by
where t.group_code = 'requester' and t.key not in ('accept-accountability', 'meet-condition')
union all
select r.reference, p.staff_number, 'sponsor' from technology_requests r join people p on p.id = r.sponsor_id
union all
select v.case_ref, p.staff_number, 'reviewer' from reviews v join people p on p.id = v.reviewer_id
union all
select t.case_ref, p.staff_number, 'reviewer' from tasks t join people p on p.id = t.completed_by
where t.group_code not in ('requester', 'member', 'deputy-chair', 'chair')
union all
select a.case_ref, p.staff_number, 'owner' from accountabilities a join people p on p.id = a.person_id
where a.role in ('CONTRACT_OWNER', 'SYSTEM_OWNER') and a.state <> 'DECLINED'
union all
select case_ref, staff_number, 'interest' from latest_declarations where has_interest;

-- Whoever administers, coordinates or audits, with whatever account, never decides.
create view never_deciding (staff_number) as
select distinct p.staff_number from people p join person_roles r on r.person_id = p.id
where p.active and r.role in ('admin', 'coordinator', 'auditor');

create index technology_requests_requester_ix on technology_requests (requester_id);
create index request_authors_person_ix on request_authors (person_id);
create index tasks_completed_by_ix on tasks (completed_by);
create index interests_person_ix on interests (person_id);
create index accountabilities_person_ix on accountabilities (person_id);

-- The hand that a person had in a request, among those that matter; null where there is none.
create function hand_in_case(person uuid, reference text, matter text[]) returns text
    language sql stable set search_path = public, pg_temp as $$
    select h.hand from people p join case_hands h on h.staff_number = p.staff_number
    where p.id = person and h.case_ref = reference and h.hand = any (matter) order by h.hand limit 1
$$;

-- Why a person may not decide about a request; null where they may.
create function why_not_deciding(person uuid, reference text) returns text
    language sql stable set search_path = public, pg_temp as $$
    select case
        when not p.active then 'has left'
        when not exists (select 1 from person_roles r where r.person_id = p.id
            and r.role in ('member', 'deputy-chair', 'chair')) then 'is no member'
        when exists (select 1 from never_deciding n where n.staff_number = p.staff_number)
            then 'administers, coordinates or audits'
        else 'conflict of interest: ' || hand_in_case(person, reference,
            array['requester', 'author', 'sponsor', 'reviewer', 'owner', 'interest'])
        end
    from people p where p.id = person
$$;

create function refuse_decider(person uuid, reference text, act text, broken text) returns void
    language plpgsql stable set search_path = public, pg_temp as $$
declare
    why text := why_not_deciding(person, reference);
begin
    if why is not null then
        raise exception '% on % refused: the person %', act, reference, why
            using errcode = 'check_violation', constraint = broken;
    end if;
end $$;

drop trigger decisions_without_conflict on decisions;
drop function refuse_conflicted_decision();

-- A decision by a named rule has no decider; one that was carried is signed by whoever put it to the members.
create function four_eyes_on_decision() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.decided_by is not null then
        perform refuse_decider(new.decided_by, new.case_ref, 'decision', 'decisions_four_eyes');
    end if;
    return new;
end $$;
create trigger decisions_four_eyes before insert or update of decided_by, case_ref on decisions
    for each row execute function four_eyes_on_decision();

create function four_eyes_on_motion() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        perform refuse_decider(new.proposed_by, new.case_ref, 'motion', 'motions_four_eyes');
    elsif to_jsonb(new) - array['state', 'version'] <> to_jsonb(old) - array['state', 'version'] then
        raise exception 'motion % is not edited', old.id
            using errcode = 'check_violation', constraint = 'motions_never_edited';
    end if;
    return new;
end $$;
create trigger motions_four_eyes before insert or update on motions
    for each row execute function four_eyes_on_motion();

create function four_eyes_on_review() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    hand text := hand_in_case(new.reviewer_id, new.case_ref, array['requester', 'author', 'sponsor', 'owner']);
begin
    if hand is not null then
        raise exception 'review on % refused: conflict of interest: %', new.case_ref, hand
            using errcode = 'check_violation', constraint = 'reviews_four_eyes';
    end if;
    return new;
end $$;
create trigger reviews_four_eyes before insert or update on reviews
    for each row execute function four_eyes_on_review();

-- A vote counts for one human being, in an open ballot to which they were called. It is never edited, only voided.
create function four_eyes_on_vote() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        if old.voided_at is not null or to_jsonb(new) - array['voided_at', 'void_why', 'version']
            <> to_jsonb(old) - array['voided_at', 'void_why', 'version'] then
            raise exception 'vote % is not edited', old.id
                using errcode = 'check_violation', constraint = 'votes_never_edited';
        end if;
        return new;
    end if;
    if not exists (select 1 from people p where p.id = new.voter_id and p.staff_number = new.staff_number) then
        raise exception 'vote on % refused: the staff number is not the voter''s', new.case_ref
            using errcode = 'check_violation', constraint = 'votes_staff_number';
    end if;
    if not exists (select 1 from ballots b where b.id = new.ballot_id and b.case_ref = new.case_ref
            and b.gate = new.gate and b.closed_at is null) then
        raise exception 'vote on % refused: the ballot is closed or another one''s', new.case_ref
            using errcode = 'check_violation', constraint = 'votes_open_ballot';
    end if;
    if not exists (select 1 from ballot_voters v join people p on p.id = v.person_id
            where v.ballot_id = new.ballot_id and p.staff_number = new.staff_number) then
        raise exception 'vote on % refused: the voter was not called', new.case_ref
            using errcode = 'check_violation', constraint = 'votes_called';
    end if;
    perform refuse_decider(new.voter_id, new.case_ref, 'vote', 'votes_four_eyes');
    if new.casting and not (
            exists (select 1 from person_roles r where r.person_id = new.voter_id and r.role in ('chair', 'deputy-chair'))
            and exists (select 1 from votes v where v.ballot_id = new.ballot_id and v.staff_number = new.staff_number
                and not v.casting and v.voided_at is null)) then
        raise exception 'vote on % refused: only whoever presides and voted has a casting vote', new.case_ref
            using errcode = 'check_violation', constraint = 'votes_casting_presides';
    end if;
    return new;
end $$;
create trigger votes_four_eyes before insert or update on votes
    for each row execute function four_eyes_on_vote();

-- What somebody did stays theirs: else whoever had a hand in a request could wash it clean first.
create function keep_who() returns trigger language plpgsql as $$
begin
    raise exception '% % keeps who it belongs to', tg_table_name, old.id
        using errcode = 'check_violation', constraint = tg_argv[0];
end $$;
create trigger tasks_completed_stay before update on tasks
    for each row when (old.state = 'COMPLETED' and (new.state, new.completed_by, new.group_code, new.key, new.case_ref)
        is distinct from (old.state, old.completed_by, old.group_code, old.key, old.case_ref))
    execute function keep_who('tasks_completed_stay');
create trigger technology_requests_requester_stays before update of requester_id, reference on technology_requests
    for each row when (new.requester_id <> old.requester_id or new.reference <> old.reference)
    execute function keep_who('technology_requests_requester_stays');
revoke update on people from gatehouse_app;
grant update (username, name, email, password_hash, active) on people to gatehouse_app;

grant select on latest_declarations, case_unsighted, case_hands, never_deciding to gatehouse_app;
