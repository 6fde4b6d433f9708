package kz.adep.casework.service.export;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the exports one after the other on each node, so that the other jobs keep a thread. One whose node died is taken
 * over and begins anew; one that fails says so.
 */
@Configuration(proxyBeanMethods = false)
class ExportJob {

    private static final Logger log = LoggerFactory.getLogger(ExportJob.class);

    private final Semaphore turn = new Semaphore(1);

    @Bean
    CustomTask<Void> exportTask(ExportRun run) {
        return Tasks.custom(ExportQueue.TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    if (!turn.tryAcquire()) {
                        return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.ofSeconds(5));
                    }
                    try {
                        make(ExportQueue.Order.parse(instance.getId()), run);
                    } finally {
                        turn.release();
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static void make(ExportQueue.Order order, ExportRun run) {
        ActingScope.run(order.asker(), () -> {
            try {
                run.make(order.id());
            } catch (CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException failure) {
                log.warn("The export {} failed", order.id(), failure);
                run.fail(order.id());
            }
        });
    }

    @Bean
    RecurringTask<Void> exportExpiryTask(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return Tasks.recurring("casework.export.expiry", FixedDelay.ofHours(1))
                .execute((task, context) -> ActingScope.run(
                        ActingAs.service(), () -> transaction.executeWithoutResult(status -> clear(jdbc))));
    }

    static void clear(JdbcTemplate jdbc) {
        jdbc.update("delete from case_export where expires_at < now()");
    }
}
