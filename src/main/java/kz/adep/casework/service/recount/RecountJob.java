package kz.adep.casework.service.recount;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When open terms follow the calendar: each morning before the reminders, which look at the days it gives. */
@Configuration(proxyBeanMethods = false)
class RecountJob {

    private static final LocalTime BEFORE_THE_REMINDERS = LocalTime.of(5, 0);

    @Bean
    static RecurringTask<Void> recountTask(RecountRound round, Clock clock) {
        return Tasks.recurring("casework.recount", new Daily(clock.getZone(), BEFORE_THE_REMINDERS))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> round.make());
    }
}
