package kz.adep.intake.service.resume;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the promise that an unfinished form is gone after a day, whether or not anybody else begins one. */
@Configuration(proxyBeanMethods = false)
class ExpiryJob {

    private static final Duration EACH = Duration.ofHours(1);

    @Bean
    static RecurringTask<Void> draftExpiryTask(Expiry expiry) {
        return Tasks.recurring("intake.expiry", FixedDelay.of(EACH))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((task, context) -> expiry.sweep());
    }
}
