package kz.adep.prevention.service;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When follow-ups are called to mind: each morning, before the digests are written. */
@Configuration(proxyBeanMethods = false)
class FollowUpJob {

    private static final LocalTime MORNING = LocalTime.of(6, 10);

    @Bean
    static RecurringTask<Void> followUpTask(FollowUpRound followUpRound, Clock clock) {
        return Tasks.recurring("prevention.follow-ups", new Daily(clock.getZone(), MORNING))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> followUpRound.remind());
    }
}
