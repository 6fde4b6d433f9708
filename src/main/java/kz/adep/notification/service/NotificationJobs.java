package kz.adep.notification.service;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the mail goes out and when the day's round is made; once in the whole installation, whatever the number of nodes. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    private static final Duration BUSY = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofHours(1);
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> sendMailTask(Postman postman, MailServer server) {
        return Tasks.recurring("notification.send-mail", FixedDelay.of(server.isConfigured() ? BUSY : IDLE))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute((task, context) -> postman.sendDue());
    }

    @Bean
    RecurringTask<Void> dailyRoundTask(DailyRound round, Clock clock) {
        return Tasks.recurring("notification.daily-round", new Daily(clock.getZone(), MORNING))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> round.make());
    }
}
