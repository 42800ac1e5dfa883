package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIntegrationTests {

    private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);

    private AccessDatabase database;
    private JdbcClient jdbc;
    private People people;

    @BeforeAll
    void loadsTheDemonstration() {
        database = AccessDatabase.start();
        jdbc = JdbcClient.create(database.asApplication());
        people = new People(jdbc, passwords, event -> {});
        var demonstration = new DemoPeople(people);
        demonstration.load();
        demonstration.load();
    }

    @AfterAll
    void stopsTheDatabase() {
        database.close();
    }

    @Test
    void knowsThePeopleOfTheContractOnce() {
        assertThat(people.all())
                .extracting(Person::username)
                .containsExactlyInAnyOrder(
                        "requester",
                        "requester2",
                        "sponsor",
                        "coordinator",
                        "requirements",
                        "architect",
                        "security",
                        "finance",
                        "dpo",
                        "siro",
                        "member1",
                        "member2",
                        "member3",
                        "chair",
                        "procurement",
                        "contracts",
                        "ict",
                        "auditor",
                        "admin");
        assertThat(people.all()).extracting(Person::staffNumber).doesNotHaveDuplicates();
        assertThat(people.all()).extracting(Person::name).doesNotHaveDuplicates();
    }

    @Test
    void readsRolesAndServiceAreas() {
        var deputy = people.find(" Member3 ").orElseThrow();

        assertThat(deputy.roles()).containsExactlyInAnyOrder(Role.REQUESTER, Role.MEMBER, Role.DEPUTY_CHAIR);
        assertThat(people.byId(deputy.id())).isEqualTo(deputy);
        assertThat(people.withRole(Role.DEPUTY_CHAIR)).containsExactly(deputy);
        assertThat(people.find("requester2").orElseThrow().serviceAreas()).containsExactly("planning");
        assertThat(people.find("auditor").orElseThrow().roles()).containsExactly(Role.AUDITOR);
        assertThat(people.areaName("revenues")).isEqualTo("Revenues and Benefits");
    }

    @Test
    void knowsNobodyByAnImpossibleUsername() {
        assertThat(people.find("chair' or '1'='1")).isEmpty();
        assertThat(people.find("chair\u0000")).isEmpty();
        assertThat(people.find("")).isEmpty();
    }

    @Test
    void refusesATakenUsernameAndAnUnknownServiceArea() {
        assertThatThrownBy(() -> people.add(newPerson("CHAIR", "housing"))).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> people.add(newPerson("somebody", "atlantis"))).isInstanceOf(WrongState.class);
    }

    @Test
    void forgetsWhoLeftButNotTheirName() {
        var leaver = people.add(newPerson("leaver", "housing"));
        jdbc.sql("update people set active = false where id = ?")
                .param(leaver.id())
                .update();

        assertThat(people.find("leaver")).isEmpty();
        assertThat(people.active(leaver.id())).isEmpty();
        assertThat(new Accounts(jdbc).find("leaver")).isEmpty();
        assertThat(people.all()).doesNotContain(leaver);
        assertThat(people.name(leaver.id())).isEqualTo("Somebody New");
    }

    @Test
    void neverDeletesPeople() {
        assertThatThrownBy(() -> jdbc.sql("delete from people").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsOnlyTheHashOfPasswordsAndTokens() {
        var chair = new Accounts(jdbc).find("chair").orElseThrow();
        assertThat(passwords.matches(DemoPeople.PASSWORD, chair.passwordHash())).isTrue();

        var tokens = new ApiTokens(jdbc);
        var issued = tokens.issue(chair.signedIn().personId());
        assertThat(tokens.find(issued.token())).contains(chair.signedIn());
        assertThat(tokens.find("unknown")).isEmpty();
        assertThat(jdbc.sql("select token_hash from api_tokens")
                        .query(byte[].class)
                        .single())
                .isEqualTo(ApiTokens.hash(issued.token()));

        jdbc.sql("update api_tokens set expires_at = now()").update();
        assertThat(tokens.find(issued.token())).isEmpty();
    }

    @Test
    void saysNobodyForAnUnknownId() {
        assertThatThrownBy(() -> people.byId(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static NewPerson newPerson(String username, String area) {
        return new NewPerson(
                username, "900001", "Somebody New", "new@fenbridge.example", "a long password", Set.of(), Set.of(area));
    }
}
