package kz.adep.casework.service.reminder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** When deadlines are called to mind: each morning before the digests, and after each start, for what was missed. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final Logger log = LoggerFactory.getLogger(ReminderJob.class);
    private static final String NAME = "casework.reminders";
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final ObjectProvider<SchedulerClient> queue;
    private final Clock clock;

    ReminderJob(ObjectProvider<SchedulerClient> queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> reminderTask(ReminderRound round, Clock clock) {
        return Tasks.recurring(NAME, new Daily(clock.getZone(), MORNING))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> round.make());
    }

    @EventListener(ApplicationReadyEvent.class)
    void remindNow() {
        queue.ifAvailable(client -> {
            try {
                client.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
            } catch (RuntimeException later) {
                // Another node gives them now, or the database is away: the morning brings what is missed here.
                log.info("Reminders are not given at this start: {}", later.getMessage());
            }
        });
    }
}
