package kz.adep.intake.service.tray;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrayErasureJob {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    static RecurringTask<Void> trayErasureTask(TrayErasure erasure, Clock clock) {
        return Tasks.recurring("intake.tray-erasure", new Daily(clock.getZone(), NIGHT))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(15)))
                .execute((task, context) -> erasure.erase());
    }
}
