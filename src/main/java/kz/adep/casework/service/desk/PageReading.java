package kz.adep.casework.service.desk;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the parts of a page in one transaction. Each in its own would take a connection and three more round trips, and
 * load the case again.
 */
@Service
public class PageReading {

    @Transactional(readOnly = true)
    public <T> T read(Supplier<T> parts) {
        return parts.get();
    }
}
