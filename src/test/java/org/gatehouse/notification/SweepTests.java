package org.gatehouse.notification;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gatehouse.worklist.DailyRound;
import org.gatehouse.worklist.Reminding;
import org.junit.jupiter.api.Test;

class SweepTests {

    @Test
    void letsNoFailedRoundStopTheOthersAndRemindsLast() {
        LocalDate today = LocalDate.of(2027, 6, 2);
        DailyRound broken = mock(DailyRound.class);
        DailyRound whole = mock(DailyRound.class);
        Reminding feature = mock(Reminding.class);
        doThrow(new IllegalStateException("The database is away.")).when(broken).round(today);
        Clock lateInLondon = Clock.fixed(Instant.parse("2027-06-01T23:30:00Z"), ZoneOffset.UTC);

        new Sweep(
                        List.of(broken, whole),
                        List.of(feature),
                        mock(Recipients.class),
                        mock(ReminderMails.class),
                        lateInLondon)
                .look();

        var order = inOrder(broken, whole, feature);
        order.verify(broken).round(today);
        order.verify(whole).round(today);
        order.verify(feature).reminders(today);
    }
}
