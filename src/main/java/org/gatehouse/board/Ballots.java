package org.gatehouse.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code ballots}, {@code ballot_voters} and {@code votes}. */
@Repository
class Ballots {

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int asked(String caseReference, String gate, Purpose purpose) {
        return jdbc.sql("select count(*) from ballots where case_ref = ? and gate = ? and purpose = ?")
                .params(caseReference, gate, purpose.name())
                .query(Integer.class)
                .single();
    }

    void insert(Ballot ballot, List<Person> voters, Instant now) {
        jdbc.sql("""
                insert into ballots (id, case_ref, gate, purpose, round, quorum, opened_at, closes_on)
                values (:id, :case, :gate, :purpose, :round, :quorum, :now, :closes)
                """)
                .param("id", ballot.id())
                .param("case", ballot.caseReference())
                .param("gate", ballot.gate())
                .param("purpose", ballot.purpose().name())
                .param("round", ballot.round())
                .param("quorum", ballot.quorum())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("closes", ballot.closesOn())
                .update();
        for (int position = 0; position < voters.size(); position++) {
            jdbc.sql("insert into ballot_voters (ballot_id, position, person_id) values (?, ?, ?)")
                    .params(ballot.id(), position, voters.get(position).id())
                    .update();
        }
    }

    Ballot get(UUID id) {
        return jdbc.sql("select * from ballots where id = ?")
                .param(id)
                .query(Ballots::ballot)
                .single();
    }

    /** The open ballot of the case at the gate to which the person was invited. */
    Optional<Ballot> open(String caseReference, String gate, UUID voter) {
        return jdbc.sql("""
                select b.* from ballots b join ballot_voters v on v.ballot_id = b.id
                where b.case_ref = ? and b.gate = ? and v.person_id = ? and b.closed_at is null
                order by b.opened_at desc limit 1
                """)
                .params(caseReference, gate, voter)
                .query(Ballots::ballot)
                .optional();
    }

    /** Those invited, in the order in which they are asked. */
    List<UUID> voters(UUID ballot) {
        return jdbc.sql("select person_id from ballot_voters where ballot_id = ? order by position")
                .param(ballot)
                .query(UUID.class)
                .list();
    }

    void insert(Ballot ballot, Vote vote, String reason, Instant now) {
        jdbc.sql("""
                insert into votes (id, ballot_id, case_ref, gate, voter_id, staff_number, choice, casting, reason, cast_at)
                values (:id, :ballot, :case, :gate, :voter, :staff, :choice, :casting, :reason, :now)
                """)
                .param("id", vote.id())
                .param("ballot", ballot.id())
                .param("case", ballot.caseReference())
                .param("gate", ballot.gate())
                .param("voter", vote.voter())
                .param("staff", vote.staffNumber())
                .param("choice", vote.choice().name())
                .param("casting", vote.casting())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The votes that count: nobody who cast one declared an interest afterwards. */
    List<Vote> valid(UUID ballot) {
        return jdbc.sql("""
                select v.*, exists (select 1 from person_roles r
                    where r.person_id = v.voter_id and r.role in ('chair', 'deputy-chair')) as presides
                from votes v where v.ballot_id = ? and v.voided_at is null order by v.cast_at
                """).param(ballot).query(Ballots::vote).list();
    }

    /** The votes of a human being in open ballots on a case, whatever account cast them. */
    List<UUID> votesOf(String caseReference, String staffNumber) {
        return jdbc.sql("""
                select v.id from votes v join ballots b on b.id = v.ballot_id
                where v.case_ref = ? and v.staff_number = ? and v.voided_at is null and b.closed_at is null
                """)
                .params(caseReference, staffNumber)
                .query(UUID.class)
                .list();
    }

    void voidVote(UUID vote, Instant now, String why) {
        jdbc.sql("update votes set voided_at = :now, void_why = :why, version = version + 1 where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("id", vote)
                .update();
    }

    void close(UUID ballot, MajorityPolicy.Count count, Instant now) {
        jdbc.sql("""
                update ballots set closed_at = :now, result = :result, result_why = :why, version = version + 1
                where id = :id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("result", count.result().name())
                .param("why", count.why())
                .param("id", ballot)
                .update();
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        return new Ballot(
                row.getObject("id", UUID.class),
                row.getString("case_ref"),
                row.getString("gate"),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("round"),
                row.getInt("quorum"),
                row.getObject("closes_on", LocalDate.class));
    }

    private static Vote vote(ResultSet row, int number) throws SQLException {
        return new Vote(
                row.getObject("id", UUID.class),
                row.getObject("voter_id", UUID.class),
                row.getString("staff_number"),
                row.getBoolean("presides"),
                Choice.valueOf(row.getString("choice")),
                row.getBoolean("casting"));
    }
}
