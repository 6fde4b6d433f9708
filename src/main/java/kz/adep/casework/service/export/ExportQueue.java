package kz.adep.casework.service.export;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where exports wait for their turn: the instance of the job names the export and who asked for it, by ids. */
@Component
class ExportQueue {

    static final String TASK = "casework.export";

    private final ObjectProvider<SchedulerClient> client;
    private final Clock clock;

    ExportQueue(ObjectProvider<SchedulerClient> client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The export and who asked. */
    record Order(UUID id, ActingAs asker) {

        static Order parse(String instance) {
            String[] parts = instance.split("~", -1);
            int body = Integer.parseInt(parts[1]);
            UUID account = UUID.fromString(parts[2]);
            boolean agency = parts[3].equals(Wall.AGENCY.name());
            return new Order(
                    UUID.fromString(parts[0]),
                    agency ? ActingAs.agency(body, account) : ActingAs.office(body, account));
        }

        @Override
        public String toString() {
            return String.join(
                    "~",
                    id.toString(),
                    String.valueOf(asker.stateBodyId()),
                    asker.account().toString(),
                    asker.wall().name());
        }
    }

    /** After the export is stored: the queue is no part of its transaction. */
    void put(UUID id) {
        Order order = new Order(id, ActingScope.current());
        client.ifAvailable(
                queue -> queue.scheduleIfNotExists(new TaskInstance<Void>(TASK, order.toString()), clock.instant()));
    }
}
