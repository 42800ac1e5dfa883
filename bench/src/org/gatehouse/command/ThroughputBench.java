package org.gatehouse.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.workflow.BareEngine;

/**
 * User-task completions a second over HTTP, with decision, audit trail and outbox, beside the bare engine doing the same
 * steps on the same PostgreSQL, in turn. See bench/README.md.
 */
public final class ThroughputBench {

    private static final int WORKERS = 4;
    private static final int CASES = 40;
    private static final int ROUNDS = 5;

    private final RunningDemonstration demo = RunningDemonstration.get();
    /** Way forward of each task: who takes it, with which outcome and answers. */
    private final Map<String, Way> ways = new HashMap<>();

    private record Way(String who, String outcome, JsonNode answers) {}

    /** One round of one side. */
    private record Round(int completions, double seconds) {
        double perSecond() {
            return completions / seconds;
        }
    }

    public static void main(String[] arguments) {
        int code = 1;
        try {
            new ThroughputBench().run();
            code = 0;
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private void run() throws Exception {
        Map<String, Object> facts = learn();
        try (HikariDataSource database = databaseOfItsOwn();
                BareEngine bare = new BareEngine(database)) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Round ours = overHttp();
                Round theirs = bare(bare, facts, round);
                double ratio = ours.perSecond() / theirs.perSecond();
                System.out.printf(
                        "%s: Gatehouse over HTTP %.1f/s (%d), bare engine %.1f/s (%d), ratio %.2f%n",
                        round == 0 ? "warm-up" : "round " + round,
                        ours.perSecond(),
                        ours.completions(),
                        theirs.perSecond(),
                        theirs.completions(),
                        ratio);
                if (round > 0) {
                    ratios.add(ratio);
                }
            }
            ratios.sort(null);
            System.out.printf(
                    "Ratio: median %.2f, from %.2f to %.2f%n",
                    ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
        }
    }

    /** Walks one request to learn who does what, and what its process is told. */
    private Map<String, Object> learn() {
        String reference = demo.submitted("requester", demo.example("requester"));
        Map<String, Object> facts = BareEngine.facts(demo.bean(RuntimeService.class), reference);
        while (!demo.get("requester", "/requests/" + reference)
                .body()
                .path("finished")
                .asBoolean()) {
            for (String who : RunningDemonstration.PEOPLE) {
                for (JsonNode task : demo.openTasks(who, reference)) {
                    if (task.path("mayComplete").asBoolean()) {
                        JsonNode first = task.path("outcomes").path(0);
                        ways.putIfAbsent(
                                task.path("key").asText(),
                                new Way(who, first.path("id").asText(), first.path("example")));
                    }
                }
            }
            demo.forward(reference);
        }
        return facts;
    }

    private Round overHttp() throws Exception {
        List<String> cases = IntStream.range(0, CASES)
                .mapToObj(number -> demo.submitted("requester", demo.example("requester")))
                .toList();
        return timed(cases, reference -> {
            List<Callable<Void>> steps = new ArrayList<>();
            demo.openTasks("coordinator", reference).forEach(task -> steps.add(() -> complete(task)));
            return steps;
        });
    }

    private Void complete(JsonNode task) {
        Way way = ways.get(task.path("key").asText());
        Answer done = demo.complete(way.who(), task, way.outcome(), "It is needed.", way.answers());
        if (done.status() != 200) {
            throw new IllegalStateException(done.toString());
        }
        return null;
    }

    private Round bare(BareEngine bare, Map<String, Object> facts, int round) throws Exception {
        List<String> cases = IntStream.range(0, CASES)
                .mapToObj(number -> "BARE-" + round + "-" + number)
                .toList();
        cases.forEach(reference -> bare.start(reference, facts));
        return timed(cases, reference -> {
            List<Callable<Void>> steps = new ArrayList<>();
            bare.open(reference).forEach(task -> steps.add(() -> {
                bare.complete(task, ways.get(task.getFormKey()).outcome());
                return null;
            }));
            return steps;
        });
    }

    /** The completions that a case waits for now. */
    private interface Steps {
        List<Callable<Void>> of(String reference);
    }

    /** Completes step after step until no case waits for one; looking for the open tasks is not timed. */
    private static Round timed(List<String> cases, Steps steps) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        int completed = 0;
        long nanoseconds = 0;
        List<Callable<Integer>> now = steps(cases, steps);
        while (!now.isEmpty()) {
            long start = System.nanoTime();
            for (Future<Integer> done : workers.invokeAll(now)) {
                completed += done.get();
            }
            nanoseconds += System.nanoTime() - start;
            now = steps(cases, steps);
        }
        workers.shutdown();
        return new Round(completed, nanoseconds / 1e9);
    }

    /** One case's tasks are completed one after the other, as two at once would only wait for each other. */
    private static List<Callable<Integer>> steps(List<String> cases, Steps steps) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (String reference : cases) {
            List<Callable<Void>> open = steps.of(reference);
            if (!open.isEmpty()) {
                all.add(() -> {
                    for (Callable<Void> step : open) {
                        step.call();
                    }
                    return open.size();
                });
            }
        }
        return all;
    }

    /** The engine's tables in a database of their own on the same server, with as many connections as the application has. */
    private HikariDataSource databaseOfItsOwn() throws Exception {
        Schema.Database owner = demo.owner();
        String server = owner.url().substring(0, owner.url().lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database bare owner " + owner.user());
        }
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(server + "bare");
        database.setUsername(owner.user());
        database.setPassword(owner.password());
        database.setMaximumPoolSize(10);
        return database;
    }
}
