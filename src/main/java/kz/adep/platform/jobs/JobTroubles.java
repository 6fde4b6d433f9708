package kz.adep.platform.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that the queue itself met an error; db-scheduler's own loggers would write a stack trace each few seconds. */
class JobTroubles extends AbstractSchedulerListener {

    private static final Logger log = LoggerFactory.getLogger(JobTroubles.class);

    private final AtomicBoolean troubled = new AtomicBoolean();

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.UNEXPECTED_ERROR && troubled.compareAndSet(false, true)) {
            log.warn("The job queue met an error and goes on trying. To see each one, set"
                    + " logging.level.com.github.kagkarlsson.scheduler=ERROR.");
        } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && troubled.compareAndSet(true, false)) {
            log.info("The job queue works again.");
        }
    }
}
