package org.gatehouse.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Slows down the guessing of passwords: failures are counted per username and per address, successes are not. Failures of
 * attempts that ran at the same time are all counted, beyond the limit too.
 */
class SignInThrottle {

    static final int FAILURES_PER_USERNAME = 10;
    static final int FAILURES_PER_ADDRESS = 100;
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int MOST_BUCKETS = 20_000;

    private final Map<String, Bucket> usernames = new ConcurrentHashMap<>();
    private final Map<String, Bucket> addresses = new ConcurrentHashMap<>();
    private final TimeMeter time;

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /** How long to wait before the next attempt is looked at; zero if it may be made now. */
    Duration waitFor(String username, String address) {
        var first = waitFor(usernames.get(username));
        var second = waitFor(addresses.get(address));
        return first.compareTo(second) > 0 ? first : second;
    }

    void failed(String username, String address) {
        count(usernames, username, FAILURES_PER_USERNAME);
        count(addresses, address, FAILURES_PER_ADDRESS);
    }

    private static Duration waitFor(@Nullable Bucket bucket) {
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private void count(Map<String, Bucket> buckets, String key, int limit) {
        if (buckets.size() >= MOST_BUCKETS) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= limit);
        }
        buckets.computeIfAbsent(key, unseen -> bucket(limit)).consumeIgnoringRateLimits(1);
    }

    private Bucket bucket(int limit) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(limit)
                        .refillGreedy(limit, PERIOD)
                        .build())
                .build();
    }
}
