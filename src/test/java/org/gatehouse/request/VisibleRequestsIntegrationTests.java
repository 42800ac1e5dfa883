package org.gatehouse.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatehouse.access.Person;
import org.gatehouse.access.RandomCouncil;
import org.gatehouse.access.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of requests shows everybody what the policy lets them read, and nothing else. */
class VisibleRequestsIntegrationTests {

    private final RandomCouncil council = RandomCouncil.get();
    private final RequestSearch search = new RequestSearch(JdbcClient.create(council.application()), new Visibility());

    @Test
    void listsWhatThePolicyLetsReadAndNothingElse() {
        for (Person person : council.some()) {
            assertThat(search.references(person, "", RandomCouncil.CASES + 1))
                    .as(person.toString())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(council.readable(person));
        }
    }
}
