package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnToWantedPageTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/tasks/17, /tasks/17",
        "https://evil.example/decisions?q=crm&from=2026-01-01, /decisions?q=crm&from=2026-01-01",
        "http://localhost//evil.example/, /",
        "http://localhost, /",
    })
    void leadsToAPathOfThisServiceOnly(String address, String path) {
        assertThat(ReturnToWantedPage.pathOf(address)).isEqualTo(path);
    }
}
