package org.gatehouse.text;

/**
 * What is left of the time and the length that one document may take. Whoever reads asks at every step, so that reading
 * ends by itself when nobody waits for it any more.
 */
final class Budget {

    private final ReadingLimits limits;
    private volatile long end;
    private volatile boolean over;
    private long characters;

    Budget(ReadingLimits limits) {
        this.limits = limits;
        start();
    }

    /** The time counts from now on. */
    void start() {
        end = System.nanoTime() + limits.time().toNanos();
    }

    ReadingLimits limits() {
        return limits;
    }

    /** Nobody waits any longer. */
    void stop() {
        over = true;
    }

    /** @throws TextRefused if the time is over */
    void checkTime() {
        if (over || System.nanoTime() - end > 0) {
            throw TextRefused.tooSlow();
        }
    }

    /** @throws TextRefused if there is more text, or the time is over */
    void take(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw TextRefused.tooLong(limits.characters());
        }
        checkTime();
    }
}
