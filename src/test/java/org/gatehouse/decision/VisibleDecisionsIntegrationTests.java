package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.RandomCouncil;
import org.gatehouse.access.Visibility;
import org.gatehouse.web.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The history, its count, its search and its CSV show everybody the decisions of what the policy lets them read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibleDecisionsIntegrationTests {

    private final RandomCouncil council = RandomCouncil.get();
    private final JdbcClient jdbc = JdbcClient.create(council.application());
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Map<String, String> caseOf;

    @BeforeAll
    void begins() {
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(
                Words.class,
                People.class,
                Visibility.class,
                Decisions.class,
                VoteRows.class,
                DecisionRows.class,
                DecisionSearch.class,
                DecisionCsv.class);
        context.refresh();
        caseOf = jdbc
                .sql("select number, case_ref from decisions")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(caseOf).hasSizeGreaterThan(RandomCouncil.CASES / 2);
    }

    @AfterAll
    void ends() {
        context.close();
    }

    @Test
    void listsCountsAndFindsWhatThePolicyLetsRead() {
        for (Person person : council.some()) {
            Set<String> readable = readable(person);
            assertThat(listed(person)).as(person.toString()).isEqualTo(readable);
            for (String word : List.of("", "scope")) {
                assertThat(search().count(person, search().query(Asks.ask("q", word))))
                        .as(person + " looks for " + word)
                        .isEqualTo(readable.size());
            }
        }
    }

    @Test
    void writesWhatThePolicyLetsReadAsCsv() throws IOException {
        for (Person person : council.some()) {
            StringWriter written = new StringWriter();
            context.getBean(DecisionCsv.class).write(person, search().query(Asks.ask()), written);
            List<String> lines = Arrays.asList(written.toString().split("\r\n"));
            assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",")[0]))
                    .as(person.toString())
                    .containsExactlyInAnyOrderElementsOf(readable(person));
        }
    }

    @Test
    void showsEachDecisionToThoseWhoReadItsCaseOnly() {
        Person person = council.some().get(0);
        Set<String> readable = readable(person);
        Set<String> shown = new HashSet<>();
        caseOf.keySet().forEach(number -> {
            try {
                shown.add(search().get(person, number).number());
            } catch (NotFound unseen) {
                assertThat(readable).doesNotContain(number);
            }
        });
        assertThat(shown).isEqualTo(readable);
    }

    private Set<String> readable(Person person) {
        Set<String> cases = council.readable(person);
        return caseOf.entrySet().stream()
                .filter(decision -> cases.contains(decision.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Page by page. */
    private Set<String> listed(Person person) {
        Set<String> numbers = new HashSet<>();
        String cursor = null;
        do {
            DecisionSearch.Found found =
                    search().find(person, search().query(Asks.ask("limit", "100", "cursor", cursor)));
            found.items().forEach(view -> numbers.add(view.number()));
            cursor = found.next() == null ? null : found.next().written();
        } while (cursor != null);
        return numbers;
    }

    private DecisionSearch search() {
        return context.getBean(DecisionSearch.class);
    }
}
