package kz.adep.transparency.service.national;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the figures of a quarter that is over are added up: the first night after it; on other nights they are there. */
@Configuration(proxyBeanMethods = false)
class NationalEditionJob {

    private static final LocalTime NIGHT = LocalTime.of(0, 15);

    @Bean
    static RecurringTask<Void> nationalEditionTask(NationalFigures figures, Clock clock) {
        return Tasks.recurring("transparency.national-edition", new Daily(clock.getZone(), NIGHT))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> figures.edition());
    }
}
