package org.gatehouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The trail's page inside a bare layout, and the call behind auditors' own tools. */
class AuditPageTests {

    private final Person auditor = person(Role.AUDITOR);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final People people = mock(People.class);
    private final TrailReader reader = mock(TrailReader.class);
    private final MockMvc web = web();

    @BeforeEach
    void signIn() {
        when(current.find()).thenReturn(Optional.of(auditor));
        when(people.name(auditor.id())).thenReturn("Alan <Auditor>");
        when(people.find("alan")).thenReturn(Optional.of(auditor));
    }

    @Test
    void showsWhoDidWhatInWhichCase() throws Exception {
        when(reader.latest(any(), anyLong(), anyInt())).thenReturn(List.of(event(7)));

        var page = page("/audit?case=TR-2026-0001&actor=alan");

        assertThat(page.title()).isEqualTo("Audit trail");
        assertThat(page.select("h1").text()).isEqualTo("Audit trail");
        assertThat(page.select("tbody td").eachText())
                .containsExactly(
                        "7",
                        "1 Jul 2026, 10:00:00",
                        "TR-2026-0001, 7",
                        "RequestSubmitted",
                        "Alan <Auditor>",
                        "6e340b9cffb3");
        assertThat(page.select("input[name=case]").val()).isEqualTo("TR-2026-0001");
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void leadsToOlderEvents() throws Exception {
        when(reader.latest(any(), anyLong(), anyInt()))
                .thenReturn(LongStream.rangeClosed(1, 51).mapToObj(this::event).toList());

        var page = page("/audit");

        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select("a").attr("href")).contains("before=50");
    }

    @Test
    void saysWhereNothingMatches() throws Exception {
        when(reader.latest(any(), anyLong(), anyInt())).thenReturn(List.of());

        assertThat(page("/audit").select("main p").text()).isEqualTo("No events match.");
    }

    @Test
    void answersAuditorsToolsPageByPage() throws Exception {
        when(reader.find(any(), anyLong(), anyInt())).thenReturn(List.of(event(7), event(8)));

        web.perform(get("/api/v1/audit/events?case=TR-2026-0001&limit=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].at").value("2026-07-01T09:00:00Z"))
                .andExpect(jsonPath("$.items[0].actor").value(auditor.id().toString()))
                .andExpect(jsonPath("$.items[0].subject.table").value("technology_requests"))
                .andExpect(jsonPath("$.next").value("7"));
    }

    @Test
    void refusesUnreadableTimesAndCursors() throws Exception {
        web.perform(get("/api/v1/audit/events?from=yesterday")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/audit/events?cursor=x")).andExpect(status().isBadRequest());
    }

    @Test
    void refusesEverybodyElse() {
        when(current.find()).thenReturn(Optional.of(person(Role.ADMIN)));

        for (var path : List.of("/audit", "/api/v1/audit/events")) {
            assertThatThrownBy(() -> web.perform(get(path))).hasRootCauseInstanceOf(ActionRefused.class);
        }
    }

    private org.jsoup.nodes.Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private TrailEvent event(long id) {
        return new TrailEvent(
                id,
                "TR-2026-0001",
                id,
                "RequestSubmitted",
                Instant.parse("2026-07-01T09:00:00Z"),
                auditor.id().toString(),
                "auditor",
                Map.of("table", "technology_requests"),
                Map.of(),
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    private static Person person(Role role) {
        return new Person(UUID.randomUUID(), "alan", "S1", "Alan", "alan@fenbridge.example", Set.of(role), Set.of());
    }

    private MockMvc web() {
        var auditors = new Auditors(current, people);
        return MockMvcBuilders.standaloneSetup(new AuditPages(reader, auditors), new AuditApi(reader, auditors))
                .setViewResolvers(views())
                .build();
    }

    private static ThymeleafViewResolver views() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(templates("templates/", "audit/*"));
        engine.addTemplateResolver(templates("plain-layout/", "layout/*"));
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    private static ClassLoaderTemplateResolver templates(String prefix, String pattern) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(Set.of(pattern));
        return resolver;
    }
}
